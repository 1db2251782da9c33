"""Runs the trials and gathers what they reach.

In: a `TrialSuite`. Out: `Reached`: for each check the trials that ask about it by status, and for each
condition what it was seen to answer and which trial it decides.

A condition decides a trial while it is true when the finding asked about would have had another status had
the condition been false wherever it was true; and while it is false likewise. Nothing else is changed. The
trials are independent, so they are shared among processes; the result is the same in whatever order.
"""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from compliance.executors.base import Progress
from compliance.executors.reference.logic import Truth
from compliance.executors.reference.program import Program
from compliance.plan.plan import Check, Plan
from compliance.workbench.coverage.asking import Asking, askings
from compliance.workbench.coverage.observe import Numbered, Observed, numbered, probe_of, program_on
from compliance.workbench.coverage.places import Catalogue, Spot
from compliance.workbench.pool import each_in_processes
from compliance.workbench.trials import TrialSuite

if TYPE_CHECKING:
    from compliance.executors.reference.run import Probe

ANSWERS: tuple[Truth, ...] = (True, False, None)
_CHUNK = 100
"""Trials that a process takes at a time: those of one rule stand together and share what is compiled."""


@dataclass(slots=True)
class Shown:
    """What trials show of one condition.

    seen: for true, false and unknown the number of findings asked about in which it answered so.
    decided: for true and false the first trial, by number, that it decides; None where there is none.
    """

    seen: dict[Truth, int] = field(default_factory=lambda: dict.fromkeys(ANSWERS, 0))
    decided: dict[Truth, int | None] = field(default_factory=lambda: {True: None, False: None})

    def add(self, other: Shown) -> None:
        """Add what other trials show."""
        for answer, number in other.seen.items():
            self.seen[answer] += number
        for answer, first in other.decided.items():
            known = self.decided[answer]
            if first is not None:
                self.decided[answer] = first if known is None else min(first, known)


@dataclass(slots=True)
class Reached:
    """asked: by check and status the numbers of the trials that ask about it. judged: likewise by scale and
    consequence those that name a letter or that it is drawn. failed: trials that do not hold; they show
    nothing. conditions: what is shown of each that was asked at all."""

    asked: dict[str, dict[str, list[int]]] = field(default_factory=dict)
    judged: dict[str, list[int]] = field(default_factory=dict)
    failed: list[int] = field(default_factory=list)
    conditions: dict[Spot, Shown] = field(default_factory=dict)

    def add(self, other: Reached) -> None:
        """Add what later trials reach."""
        for check, statuses in other.asked.items():
            for status, trials in statuses.items():
                self.asked.setdefault(check, {}).setdefault(status, []).extend(trials)
        for judgement, trials in other.judged.items():
            self.judged.setdefault(judgement, []).extend(trials)
        self.failed += other.failed
        for spot, shown in other.conditions.items():
            self.conditions.setdefault(spot, Shown()).add(shown)


class _Measuring:
    """Measures trials one by one; what is compiled for a check on a day is kept.

    So is which answers have been seen to decide: only the first trial that one decides is told, and a process
    takes its trials in order.
    """

    def __init__(self, suite: TrialSuite, catalogue: Catalogue, watched: Container[str]) -> None:
        self._suite = suite
        self._catalogue = catalogue
        self._watched = watched
        self._checks: dict[str, Check] = {check.id: check for check in suite.checks}
        self._numbered: dict[str, Numbered] = {}
        self._programs: dict[tuple[int, date], Program] = {}
        self._observed: dict[tuple[str, Program], Observed] = {}
        self._decided: set[tuple[Spot, Truth]] = set()

    def reached(self, numbers: Sequence[int]) -> Reached:
        """What the trials of these numbers reach."""
        found = Reached()
        for number in numbers:
            trial = self._suite.trials[number]
            if not trial.run().passed:
                found.failed.append(number)
                continue
            for judgement in sorted({name for each in trial.episodes() for name in each.judgements}):
                found.judged.setdefault(judgement, []).append(number)
            probes: dict[int, Probe] = {}
            for asking in askings(trial, self._checks):
                trials = found.asked.setdefault(asking.check, {}).setdefault(str(asking.status), [])
                if number not in trials[-1:]:
                    trials.append(number)
                if self._checks[asking.check].pack in self._watched:
                    program = self._program(trial.plan, asking.episode.day)
                    probe = probes.get(id(asking.episode))
                    if probe is None:
                        probe = probes[id(asking.episode)] = probe_of(program, asking.episode.facts)
                    self._watch(found, number, asking, program, probe)
        return found

    def _watch(self, found: Reached, number: int, asking: Asking, program: Program, probe: Probe) -> None:
        observed = self._observe(asking.check, program)
        spots = self._catalogue.spots(asking.check)
        status, answers = observed.status(probe, asking.record)
        for spot, answer in {(spots[condition], answer) for condition, answer in answers}:
            found.conditions.setdefault(spot, Shown()).seen[answer] += 1
        for condition, answer in answers:
            spot = spots[condition]
            if answer is None or (spot, answer) in self._decided:
                continue
            if observed.status_had((condition, answer), probe, asking.record) is not status:
                found.conditions[spot].decided[answer] = number
                self._decided.add((spot, answer))

    def _program(self, plan: Plan, day: date) -> Program:
        key = (id(plan), day)
        if key not in self._programs:
            self._programs[key] = program_on(plan, day)
        return self._programs[key]

    def _observe(self, check: str, program: Program) -> Observed:
        key = (check, program)
        if key not in self._observed:
            if check not in self._numbered:
                self._numbered[check] = numbered(self._checks[check])
            self._observed[key] = Observed(self._numbered[check], program)
        return self._observed[key]


def measure(
    suite: TrialSuite,
    catalogue: Catalogue,
    *,
    watched: Container[str],
    jobs: int | None = None,
    progress: Progress | None = None,
) -> Reached:
    """What the trials of a suite reach.

    watched: packs for whose rules it is also told what their conditions show; that takes longer. jobs: how
    many processes; all cores when left out.
    """
    chunks = [
        range(start, min(start + _CHUNK, len(suite.trials))) for start in range(0, len(suite.trials), _CHUNK)
    ]
    measuring = _Measuring(suite, catalogue, watched)
    total = Reached()
    for done, part in enumerate(each_in_processes(measuring.reached, chunks, jobs), start=1):
        total.add(part)
        if progress is not None:
            progress(done, len(chunks))
    return total
