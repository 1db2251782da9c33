"""What a mutant that nobody noticed is: the same rule in other words, or a gap in the tests.

In: a mutant that survived, and the checks it makes others. Out: a `MutantOutcome`: equivalent, where it is
decided that no subject is judged differently; else survived, with a scenario that would notice, where one is
found. What a measure reads is never equivalent.

What is decided holds within the bounds that the proof names. Without the extra `lint` nothing is decided,
and the mutant counts as a survivor: the score can only be too low.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import cache, partial

from compliance.diagnostics import UsageError
from compliance.model.survivors import Acceptance
from compliance.plan.named_days import days_to_try, named_days
from compliance.plan.plan import Check, Plan
from compliance.workbench.mutation.accepted import speaks_of
from compliance.workbench.mutation.mutants import Part, PlannedMutant
from compliance.workbench.mutation.propose import scenario_of, verified
from compliance.workbench.mutation.values import Mutant, MutantOutcome, MutantStatus
from compliance.workbench.proof import Prover, Witness
from compliance.workbench.trials import TrialSuite

_ITEMS: tuple[int | None, ...] = (None, 4)
"""Sizes of lists a witness is looked for in: first as many as the rule's numbers need, then some more, since
what two items cannot tell apart three may."""


class SurvivorJudge:
    """Judges the survivors of one part. days: those on which its trials try it, the commonest first."""

    def __init__(
        self,
        suite: TrialSuite,
        part: Part,
        days: Sequence[date],
        *,
        prove: bool,
        accepted: Sequence[Acceptance] = (),
    ) -> None:
        self._accepted = accepted
        self._suite = suite
        self._part = part
        self._days = days
        self._prove = prove and bool(days)
        self._before = {check.id: check for check in suite.plan.checks}
        self._prover = cache(partial(Prover, suite.plan))

    def survivor(self, mutant: Mutant, planned: PlannedMutant, changed: Sequence[str]) -> MutantOutcome:
        """Equivalent or survived."""
        survived = MutantOutcome(mutant, MutantStatus.SURVIVED, checks=tuple(changed))
        # What differs in force or in days of force differs for anybody; of what follows from findings, and of
        # how figures are counted, nothing is proved.
        decided = planned.change.path[:1] in (("in_force",), ("force",)) or not changed
        decided = decided or self._part.kind == "measure"
        # Somebody has given a reason: what a proof would add, nobody asks for.
        spoken_of = any(speaks_of(each, mutant) for each in self._accepted)
        if not self._prove or decided or spoken_of:
            return survived
        try:
            return self._decided(survived, planned, changed)
        except UsageError:  # the extra is not installed
            self._prove = False
            return survived

    def _decided(
        self, survived: MutantOutcome, planned: PlannedMutant, changed: Sequence[str]
    ) -> MutantOutcome:
        bounds: dict[str, str] = {}
        tried: dict[date, None] = {}
        for items in _ITEMS:
            for id in changed:
                one, other = self._before[id], planned.version.checks.get(id, self._before[id])
                plan = planned.version.plan
                for day in self._days_for(one, other, plan):
                    prover = self._prover(day, items=items, smallest=items is None)
                    answer = prover.differ(one, other, plan_of_other=plan)
                    if answer.witness is not None:
                        return survived._replace(scenario=self._scenario(answer.witness, id, planned))
                    if answer.kind != "none":
                        return survived
                    bounds, tried = dict(answer.bounds), {**tried, day: None}
        if self._part.figures:  # the prover takes them as given: a rule about them may yet differ
            return survived
        days = ", ".join(day.isoformat() for day in sorted(tried))
        return survived._replace(
            fate=MutantStatus.EQUIVALENT, reason={lang: f"{days}: {text}" for lang, text in bounds.items()}
        )

    def _scenario(self, witness: Witness, id: str, planned: PlannedMutant) -> str:
        text = scenario_of(witness, self._before[id], self._suite.plan)
        holds = verified(text, self._part.pack, self._suite.plan, planned.version.only((id,)))
        return text if holds else ""

    def _days_for(self, one: Check, other: Check, plan: Plan) -> list[date]:
        """The commonest day; and where the day itself decides, those around every day that is named."""
        common = self._days[0]
        named = [named_days(check, each) for check, each in ((one, self._suite.plan), (other, plan))]
        if not any(moves for _, moves in named):
            return [common]
        return days_to_try(common, named[0][0], named[1][0])
