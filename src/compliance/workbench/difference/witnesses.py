"""Looks for somebody whom two versions of a rule judge differently.

In: the checks of both by row, with their plans. Out: a witness; or that there is none, with the bounds and
the days it holds for.

They are held against each other on the day that is asked about, and around every day that either version
names: the ordinary way to change a limit is to let another hold from a coming day. A row that only one has,
and what no proof can see (figures, areas, another vocabulary), leaves it undecided whether nobody is judged
differently.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache, partial

from compliance.diagnostics import UsageError
from compliance.plan.named_days import days_in_force, days_to_try, named_days
from compliance.plan.plan import Check, Plan
from compliance.workbench.difference.parts import VOCABULARY
from compliance.workbench.difference.values import RuleWitness, Text
from compliance.workbench.proof import Prover, Witness


class Finder:
    """Looks for witnesses, while the extra that can is installed."""

    def __init__(self, old: Plan, new: Plan, as_of: date) -> None:
        self._old, self._new, self._as_of = old, new, as_of
        self._prover = cache(partial(Prover, old))

    def find(
        self,
        before: Mapping[str, Check],
        after: Mapping[str, Check],
        rows: Sequence[str],
        parts: Sequence[str],
    ) -> tuple[RuleWitness | None, Text]:
        """Somebody judged differently under one of the rows; or the bounds within which nobody is."""
        if any(part.startswith(VOCABULARY) for part in parts):  # data for one version is none for the other
            return None, {}
        shared = [row for row in rows if row in before and row in after]
        decided = len(shared) == len(rows) and not any(map(_beyond_proof, parts))
        bounds: Mapping[str, str] = {}
        tried: set[date] = set()
        for row, day in self._in_turn(before, after, shared):
            one, other = before[row], after[row]
            try:
                answer = self._prover(day).differ(one, other, plan_of_other=self._new)
            except UsageError:  # the extra is not installed
                return None, {}
            if answer.witness is not None:
                return _witnessed(answer.witness, one, other), {}
            decided = decided and answer.kind == "none"
            bounds = bounds or answer.bounds
            tried.add(day)
        if not decided:
            return None, {}
        days = ", ".join(day.isoformat() for day in sorted(tried))
        return None, {lang: f"{days}: {text}" for lang, text in bounds.items()}

    def _in_turn(
        self, before: Mapping[str, Check], after: Mapping[str, Check], rows: Sequence[str]
    ) -> list[tuple[str, date]]:
        """Every row on every day it is tried; all of them first on the day that is asked about."""
        days = {row: self._days(before[row], after[row]) for row in rows}
        longest = max(map(len, days.values()), default=0)
        return [(row, days[row][turn]) for turn in range(longest) for row in rows if turn < len(days[row])]

    def _days(self, one: Check, other: Check) -> list[date]:
        named = [named_days(each, plan) for each, plan in ((one, self._old), (other, self._new))]
        if not any(moves for _, moves in named):
            named = [(set(), False), (set(), False)]
        sides = [days | days_in_force(each) for (days, _), each in zip(named, (one, other), strict=True)]
        return days_to_try(self._as_of, *sides)


def _beyond_proof(part: str) -> bool:
    """Whether a part can turn what a proof does not look at: a figure, or a letter for an area."""
    return part == "area" or part.startswith("measures/")


def _witnessed(witness: Witness, one: Check, other: Check) -> RuleWitness:
    text = {lang: witness.sentence(lang) for lang in ("sv", "en")}
    # Two versions of one check share its id; the other's status then stands under a second name.
    before = str(witness.statuses[one.id])
    after = str(witness.statuses.get(f"{one.id} (2)") or witness.statuses[other.id])
    return RuleWitness(text, witness.to_yaml(), witness.as_of.isoformat(), before, after)
