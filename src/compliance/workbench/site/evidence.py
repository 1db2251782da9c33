"""What the trials show of a rule: its cases, the statuses they reach and its conditions.

In: a suite and its coverage. Out: values for each rule.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from compliance.diagnostics import mask
from compliance.findings import Status
from compliance.plan.plan import Check
from compliance.workbench.coverage.values import REACHED, ConditionCoverage, Coverage, RuleCoverage
from compliance.workbench.site.telling import Telling
from compliance.workbench.site.trial_values import CaseEntry, StatusTrials
from compliance.workbench.trials import Trial
from compliance.workbench.trials.cases import CaseTrial

KINDS = ("met", "not_met", "undetermined", "boundary", "other")
"""Of cases, in the order they are shown."""


def cases_of(
    trials: Iterable[Trial], telling: Telling, faults: Mapping[str, str]
) -> dict[str, tuple[CaseEntry, ...]]:
    """The cases by rule as declared: one that is tried for several rows is told once."""
    found: dict[str, dict[str, list[CaseTrial]]] = {}
    for trial in trials:
        if isinstance(trial, CaseTrial):
            found.setdefault(trial.group, {}).setdefault(trial.name, []).append(trial)
    return {
        rule: tuple(
            sorted(
                (_case(listed, telling, faults) for listed in cases.values()),
                key=lambda each: KINDS.index(each.kind),
            )
        )
        for rule, cases in found.items()
    }


def _case(trials: Sequence[CaseTrial], telling: Telling, faults: Mapping[str, str]) -> CaseEntry:
    case = trials[0].case.case
    rows = tuple(_row(each.check) for each in trials)
    return CaseEntry(
        case.name,
        case.kind,
        case.as_of,
        case.expect.status,
        tuple(telling.fact(path) for path in case.expect.missing or ()),
        rows if case.rows is not None else (),
        len(trials),
        tuple(
            (row, mask(faults[trial.id]))
            for row, trial in zip(rows, trials, strict=True)
            if trial.id in faults
        ),
    )


def _row(check: Check) -> str:
    return check.id[len(check.declared_id) + 1 :]


def reached_of(rule: RuleCoverage) -> tuple[StatusTrials, ...]:
    """The three statuses that every rule should reach, and every other that a trial asks about."""
    asked_any = {status for row in rule.rows for status in row.asked}
    made = []
    for status in in_order({*REACHED, *asked_any}):
        asked = rule.asked(status)
        lacking = tuple(row.id.removeprefix(f"{rule.id}.") for row in rule.rows if status in row.lacking)
        made.append(StatusTrials(status, len(asked.cases), len(asked.scenarios), lacking))
    return tuple(made)


def in_order(statuses: Iterable[str]) -> tuple[str, ...]:
    """Statuses with those that every rule should reach first."""
    order = [*REACHED, *(str(each) for each in Status if each not in REACHED)]
    return tuple(sorted(statuses, key=order.index))


def conditions_of(coverage: Coverage) -> dict[str, tuple[ConditionCoverage, ...]]:
    """The conditions by rule: its own first, then those of the concepts it uses, in order of place."""
    found: dict[str, list[ConditionCoverage]] = {}
    for pack in coverage.packs:
        for each in pack.conditions or ():
            for rule in each.condition.rules:
                found.setdefault(rule, []).append(each)
    return {rule: tuple(sorted(listed, key=_is_shared)) for rule, listed in found.items()}


def _is_shared(each: ConditionCoverage) -> bool:
    return not each.condition.spot.at.startswith("rules/")
