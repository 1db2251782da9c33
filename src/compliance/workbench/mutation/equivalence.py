"""What a mutant that nobody noticed is: the same rule in other words, or a gap in the tests.

In: a mutant that survived, and the checks it makes others. Out: a `Killing`: equivalent, where it is decided
that no subject is judged differently; else survived, with a scenario that would notice, where one is found.

What is decided holds within the bounds that the proof names. Without the extra `lint` nothing is decided,
and the mutant counts as a survivor: the score can only be too low.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from compliance.diagnostics import UsageError
from compliance.workbench.mutation.mutants import Offspring, Part
from compliance.workbench.mutation.propose import scenario_of, verified
from compliance.workbench.mutation.values import Fate, Killing, Mutant
from compliance.workbench.trials import TrialSuite

_ROWS = 3
"""So many rows of a table are tried for a witness; equivalence is decided for all."""


class Judge:
    """Judges the survivors of one part. days: those on which its trials try it, the commonest first."""

    def __init__(self, suite: TrialSuite, part: Part, days: Sequence[date], *, prove: bool) -> None:
        self._suite = suite
        self._part = part
        self._days = days
        self._prove = prove and bool(days)
        self._provers: dict[date, Any] = {}

    def survivor(self, mutant: Mutant, offspring: Offspring, changed: Sequence[str]) -> Killing:
        """Equivalent or survived."""
        if not self._prove or offspring.change.path[:1] == ("in_force",):
            return Killing(mutant, Fate.SURVIVED, checks=tuple(changed))
        try:
            return self._decided(mutant, offspring, changed)
        except UsageError:  # the extra is not installed
            self._prove = False
            return Killing(mutant, Fate.SURVIVED, checks=tuple(changed))

    def _decided(self, mutant: Mutant, offspring: Offspring, changed: Sequence[str]) -> Killing:
        before = {check.id: check for check in self._suite.plan.checks}
        bounds: Any = {}
        for day in self._days[:1]:
            for number, id in enumerate(changed):
                other = offspring.version.checks.get(id, before[id])
                if other.force != before[id].force:
                    return Killing(mutant, Fate.SURVIVED, checks=tuple(changed))
                answer = self._prover(day).differ(before[id], other, plan_of_other=offspring.version.plan)
                if answer.kind == "witness":
                    scenario = scenario_of(answer.witness, before[id], self._suite.plan)
                    if not verified(
                        scenario, self._part.pack, self._suite.plan, offspring.version.only((id,))
                    ):
                        scenario = ""
                    return Killing(mutant, Fate.SURVIVED, scenario=scenario, checks=tuple(changed))
                if answer.kind != "none" and number + 1 >= _ROWS:
                    return Killing(mutant, Fate.SURVIVED, checks=tuple(changed))
                if answer.kind != "none":
                    bounds = None
                elif bounds is not None:
                    bounds = answer.bounds
        if bounds is None:
            return Killing(mutant, Fate.SURVIVED, checks=tuple(changed))
        return Killing(mutant, Fate.EQUIVALENT, reason=bounds, checks=tuple(changed))

    def _prover(self, day: date) -> Any:
        if day not in self._provers:
            from compliance.workbench.proof import Prover

            self._provers[day] = Prover(self._suite.plan, day)
        return self._provers[day]
