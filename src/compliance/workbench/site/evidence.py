"""What the trials show of a rule: its cases, the statuses they reach, its conditions and its mutants.

In: a suite, its coverage and the scores of its parts. Out: values for each rule.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from compliance.diagnostics import mask
from compliance.findings import Status
from compliance.plan.plan import Check
from compliance.workbench.coverage.values import (
    FALSE,
    REACHED,
    TRUE,
    UNKNOWN,
    ConditionCoverage,
    Coverage,
    RuleCoverage,
)
from compliance.workbench.mutation import Fate, Killing, PartScore
from compliance.workbench.site.telling import Telling
from compliance.workbench.site.trial_values import (
    CaseEntry,
    ConditionEntry,
    MutantEntry,
    MutationEntry,
    Reached,
)
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


def reached_of(rule: RuleCoverage) -> tuple[Reached, ...]:
    """The three statuses that every rule should reach, and every other that a trial asks about."""
    asked_any = {status for row in rule.rows for status in row.asked}
    made = []
    for status in in_order({*REACHED, *asked_any}):
        asked = rule.asked(status)
        lacking = tuple(
            row.id.removeprefix(f"{rule.id}.") for row in rule.rows if status in row.lacking
        )
        made.append(Reached(status, len(asked.cases), len(asked.scenarios), lacking))
    return tuple(made)


def in_order(statuses: Iterable[str]) -> tuple[str, ...]:
    """Statuses with those that every rule should reach first."""
    order = [*REACHED, *(str(each) for each in Status if each not in REACHED)]
    return tuple(sorted(statuses, key=order.index))


def conditions_of(coverage: Coverage, telling: Telling) -> dict[str, tuple[ConditionEntry, ...]]:
    """The conditions by rule: its own first, then those of the concepts it uses, in order of place."""
    found: dict[str, list[tuple[bool, ConditionEntry]]] = {}
    for pack in coverage.packs:
        for each in pack.conditions or ():
            entry = _condition(each, telling)
            for rule in each.condition.rules:
                shared = not each.condition.spot.at.startswith("rules/")
                found.setdefault(rule, []).append((shared, entry))
    return {
        rule: tuple(entry for _, entry in sorted(entries, key=lambda each: each[0]))
        for rule, entries in found.items()
    }


def _condition(each: ConditionCoverage, telling: Telling) -> ConditionEntry:
    file, line, _ = each.condition.spot.at.rsplit(":", 2)
    return ConditionEntry(
        telling.words(each.condition.text),
        f"{each.condition.spot.pack}/{file}:{line}",
        {answer: each.seen.get(answer, 0) for answer in (TRUE, FALSE, UNKNOWN)},
        {answer: answer in each.decided for answer in (TRUE, FALSE)},
        each.condition.settled,
        len(each.condition.rules),
        not each.lacking,
    )


# ---- mutants ------------------------------------------------------------------------------------


def mutation_of(score: PartScore, folder: Path, telling: Telling) -> MutationEntry:
    """What became of the mutants of one part. folder: of its pack, from which places are told."""
    return MutationEntry(
        score.part,
        score.count(Fate.KILLED),
        score.count(Fate.EQUIVALENT),
        tuple(_mutant(each, folder, telling) for each in score.killings if each.fate is Fate.SURVIVED),
        tuple(_mutant(each, folder, telling) for each in score.killings if each.fate is Fate.ACCEPTED),
    )


def together(part: str, entries: Iterable[MutationEntry]) -> MutationEntry:
    """Several parts as one."""
    listed = list(entries)
    return MutationEntry(
        part,
        sum(each.killed for each in listed),
        sum(each.equivalent for each in listed),
        tuple(mutant for each in listed for mutant in each.survivors),
        tuple(mutant for each in listed for mutant in each.accepted),
    )


def _mutant(killing: Killing, folder: Path, telling: Telling) -> MutantEntry:
    mutant, place = killing.mutant, ""
    if mutant.place is not None:
        file = Path(mutant.place.file).resolve()
        real = folder.resolve()
        # A name below the pack's folder is the same on every machine; a path on this one is not.
        name = file.relative_to(real).as_posix() if file.is_relative_to(real) else file.name
        place = f"{name}:{mutant.place.line}"
    return MutantEntry(
        mutant.kind,
        place,
        mutant.row,
        telling.words(mutant.before).text,
        telling.words(mutant.after).text,
        telling.words(killing.reason),
        killing.scenario,
    )
