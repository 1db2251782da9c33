"""What the trials show: which statuses each check has given, and which checks have held together.

In: the trials of some packs. Out: `Evidence`. A rule that a test has failed can fail; only what no test
shows needs a proof.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date

from compliance.executors import reference
from compliance.executors.base import Progress
from compliance.findings import Status
from compliance.plan.plan import Plan
from compliance.workbench.lint.eras import Era
from compliance.workbench.pool import each_in_processes
from compliance.workbench.trials import Episode, TrialSuite, Version
from compliance.workbench.trials.values import Trial

_SHARE = 40
"""Trials that one process takes at a time."""


@dataclass(slots=True)
class Evidence:
    """statuses: by check, those it has given in a case or when asked by a scenario, with the days.

    named: checks that a scenario names. together: for each subject of a scenario, which checks were met
    and which were not, and on which day.
    """

    statuses: dict[str, set[tuple[str, date]]] = field(default_factory=dict)
    named: set[str] = field(default_factory=set)
    together: set[tuple[date, frozenset[str], frozenset[str]]] = field(default_factory=set)

    def gives(self, check: str, status: str, era: Era) -> bool:
        """Whether a trial on a day of the era shows the check with the status."""
        return any(each == status and era.holds(day) for each, day in self.statuses.get(check, ()))

    def both_met(self, one: str, other: str, era: Era) -> bool:
        """Whether somebody in a scenario meets both."""
        return any(one in met and other in met and era.holds(day) for day, met, _ in self.together)

    def parted(self, one: str, other: str, era: Era) -> bool:
        """Whether somebody in a scenario meets the one and not the other."""
        return any(one in met and other in failed and era.holds(day) for day, met, failed in self.together)


def gather(suite: TrialSuite, joint: frozenset[str], jobs: int | None, progress: Progress | None) -> Evidence:
    """Run every trial once, and the checks of `joint` over the data of every scenario of their packs."""
    found = Evidence()
    trials = list(suite.trials)
    joined: dict[int, Plan] = {}

    def of_both(plan: Plan) -> Plan:
        if id(plan) not in joined:
            joined[id(plan)] = Version(plan).only(joint)
        return joined[id(plan)]

    places = [slice(start, start + _SHARE) for start in range(0, len(trials), _SHARE)]
    parts = each_in_processes(lambda place: _of(trials[place], of_both), places, jobs)
    for done, part in enumerate(parts, start=1):
        for check, statuses in part.statuses.items():
            found.statuses.setdefault(check, set()).update(statuses)
        found.named |= part.named
        found.together |= part.together
        if progress is not None:
            progress(done, len(places))
    return found


def _of(trials: Iterable[Trial], joined: Callable[[Plan], Plan]) -> Evidence:
    found = Evidence()
    for trial in trials:
        for episode in trial.episodes():
            for check, findings in episode.findings.items():
                given = ((str(each.status), episode.day) for each in findings)
                found.statuses.setdefault(check, set()).update(given)
            if trial.kind == "scenario":
                found.named |= episode.asked
                found.together |= _together(episode, joined(trial.plan))
    return found


def _together(episode: Episode, joined: Plan) -> set[tuple[date, frozenset[str], frozenset[str]]]:
    if not joined.checks:
        return set()
    run = reference.run(joined, episode.facts, episode.day)
    by_subject: dict[str, tuple[set[str], set[str]]] = {}
    for each in run.findings:
        if each.status in (Status.MET, Status.NOT_MET):
            met, failed = by_subject.setdefault(each.subject, (set(), set()))
            (met if each.status is Status.MET else failed).add(each.rule)
    return {(episode.day, frozenset(met), frozenset(failed)) for met, failed in by_subject.values()}
