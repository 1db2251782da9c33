"""Puts together what the trials of packs reach and what the lists of requirements say.

In: names or folders of packs. Out: `Coverage`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from compliance.diagnostics import Collector, PackError, Span
from compliance.executors.base import Progress
from compliance.pipeline.by_domain import domains_in
from compliance.pipeline.plans import PackName
from compliance.plan.plan import Check
from compliance.workbench.coverage.measure import Reached, Shown, measure
from compliance.workbench.coverage.obligations import (
    JudgementTrials,
    Known,
    covered,
    packs_behind,
    read_lists,
)
from compliance.workbench.coverage.places import Catalogue
from compliance.workbench.coverage.values import (
    FALSE,
    TRUE,
    UNKNOWN,
    Asked,
    ConditionCoverage,
    Coverage,
    PackCoverage,
    RowCoverage,
    RuleCoverage,
)
from compliance.workbench.trials import TrialSuite, read_trials

WHAT = ("rules", "conditions", "requirements")
_WORDS = {True: TRUE, False: FALSE, None: UNKNOWN}


def coverage(
    packs: Sequence[PackName] | None = None,
    *,
    what: Sequence[str] = WHAT,
    features: Sequence[Path] | None = None,
    jobs: int | None = None,
    progress: Progress | None = None,
) -> Coverage:
    """What the trials of packs cover. Raises PackError with every fault in what is read, UsageError.

    packs: None for every shipped pack and list; a folder that only holds a list may be named too. what: of
    rules, conditions and requirements. features: None for those that belong to the packs. jobs: how many
    processes; all cores when left out.
    """
    collector = Collector()
    lists, rest = read_lists(packs, collector)
    if "requirements" not in what:
        lists = ()
    elif collector.has_errors:
        raise PackError(collector)
    behind = [] if rest is None else packs_behind(lists, rest)
    if rest is not None and not rest and not behind:
        return Coverage((), covered(lists, Known({}, {})), (), False, False)
    with_conditions = "conditions" in what
    found: list[PackCoverage] = []
    rules: dict[str, RuleCoverage] = {}
    judgements: dict[str, JudgementTrials] = {}
    failed: list[str] = []
    for named in domains_in(rest if rest is None else [*rest, *behind]):
        suite = read_trials(named, features)
        shown = tuple(name for name in suite.packs if name not in behind)
        catalogue = Catalogue(suite, shown)
        watched = shown if with_conditions else ()
        reached = measure(suite, catalogue, watched=watched, jobs=jobs, progress=progress)
        measured = _packs(suite, catalogue, reached, with_conditions)
        rules |= {rule.id: rule for pack in measured for rule in pack.rules}
        judgements |= _judgements(suite, reached)
        found += [each for each in measured if each.name in shown]
        failed += [suite.trials[number].id for number in reached.failed]
    sources = covered(lists, Known(rules, judgements))
    return Coverage(tuple(found), sources, tuple(failed), "rules" in what, with_conditions)


def _packs(
    suite: TrialSuite, catalogue: Catalogue, reached: Reached, with_conditions: bool
) -> tuple[PackCoverage, ...]:
    found = []
    by_rule = suite.by_rule()
    for loaded in suite.loaded:
        name = loaded.pack.name
        if name not in suite.packs:
            continue
        rules = [
            _rule(by_rule[rule.id], loaded.places.span(f"rule:{rule.id}", ("id",)), suite, reached)
            for rule in loaded.pack.rules
            if rule.id in by_rule
        ]
        found.append((name, loaded.pack.file.title, tuple(rules)))
    conditions = _conditions(suite, catalogue, reached) if with_conditions else {}
    return tuple(
        PackCoverage(
            name,
            {"sv": title.sv, "en": title.en or title.sv},
            rules,
            tuple(conditions.get(name, ())) if with_conditions else None,
        )
        for name, title, rules in found
    )


def _rule(checks: Sequence[Check], place: Span | None, suite: TrialSuite, reached: Reached) -> RuleCoverage:
    rows = tuple(RowCoverage(check.id, _asked(reached.asked.get(check.id, {}), suite)) for check in checks)
    return RuleCoverage(checks[0].declared_id, checks[0].title, place or Span(""), rows)


def _asked(by_status: Mapping[str, Iterable[int]], suite: TrialSuite) -> dict[str, Asked]:
    found = {}
    for status, numbers in sorted(by_status.items()):
        trials = [suite.trials[number] for number in numbers]
        cases, scenarios = (
            tuple(each.id for each in trials if each.kind == kind) for kind in ("case", "scenario")
        )
        found[status] = Asked(cases, scenarios)
    return found


def _conditions(
    suite: TrialSuite, catalogue: Catalogue, reached: Reached
) -> dict[str, list[ConditionCoverage]]:
    """By pack: the one it stands in, or the first that uses it when that one is not asked for."""
    found: dict[str, list[ConditionCoverage]] = {}
    for spot, condition in catalogue.conditions.items():
        if not condition.counts:
            continue
        shown = reached.conditions.get(spot) or Shown()
        seen = {_WORDS[answer]: number for answer, number in shown.seen.items()}
        decided = {
            _WORDS[answer]: suite.trials[first].id
            for answer, first in shown.decided.items()
            if first is not None
        }
        pack = spot.pack if spot.pack in catalogue.packs else condition.rules[0].partition(".")[0]
        found.setdefault(pack, []).append(ConditionCoverage(condition, seen, decided))
    for conditions in found.values():
        conditions.sort(key=lambda each: each.condition.span)
    return found


def _judgements(suite: TrialSuite, reached: Reached) -> dict[str, JudgementTrials]:
    """Scales and consequences, each after its pack's name and a dot."""
    found = {}
    for loaded in suite.loaded:
        scales, consequences = loaded.pack.file.scales, loaded.pack.file.consequences
        for name in (*scales, *consequences):
            id = f"{loaded.pack.name}.{name}"
            trials = tuple(suite.trials[number].id for number in reached.judged.get(id, ()))
            found[id] = JudgementTrials(name in scales, trials)
    return found
