"""Looks for a witness by trying, where terms only come near: the values rules name, and their neighbours.

In: a `World` whose terms have been made, and a seed. Out: a `RandomModel`, a source of values as a model is.

What a condition holds a fact against is where its answer turns; so values are drawn from the literals of the
checks and from just beside them.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator
from datetime import date
from fractions import Fraction
from typing import Any

from compliance.calendar import Period
from compliance.plan import nodes as n
from compliance.plan.walk import within
from compliance.workbench.proof.confirming import CheckInPlan
from compliance.workbench.proof.models import ABSENT, UNKNOWN, VALUE
from compliance.workbench.proof.symbols import MINUTES_A_DAY, Val
from compliance.workbench.proof.truth import Bool
from compliance.workbench.proof.world import World


class RandomModel:
    """Values drawn by chance, the same for a seed. known: how often a fact is known, in per cent."""

    def __init__(self, world: World, asked: Iterable[CheckInPlan], seed: int, known: int) -> None:
        self._random = random.Random(seed)  # not for keeping secrets
        self._known = known
        self._kept: dict[int, Any] = {}
        self._terms: list[Any] = []
        self._days, self._numbers = _literals(world, asked)
        self._world = world

    def state(self, value: Val) -> str:
        """`value`, `absent` or `unknown`."""
        if isinstance(value.known, bool):
            return VALUE if value.known else UNKNOWN

        def draw() -> str:
            if self._random.randrange(100) < self._known:
                return VALUE
            return ABSENT if value.absent is not False and self._random.random() < 0.4 else UNKNOWN

        return str(self._of(value.known, draw))

    def is_true(self, term: Bool) -> bool:
        """A Boolean."""
        if isinstance(term, bool):
            return term
        return bool(self._of(term, lambda: self._random.random() < 0.6))

    def whole(self, term: Any) -> int:
        """An integer: a day where the term is one, else a small number."""
        name = str(term)
        if term.sort().name() == "bv":
            return int(self._of(term, lambda: self._bits(term)))
        if name.startswith("mark!"):
            return int(self._of(term, lambda: -self._random.randint(1, 2)))
        sort = next((value.sort for value in _values(self._world) if value.term is term), "")
        if sort == "text":
            return int(self._of(term, lambda: self._random.randrange(len(self._world.texts) + 2)))
        if sort == "moment":
            return int(self._of(term, self._minute))
        return int(self._of(term, lambda: self._random.choice(self._days)))

    def _minute(self) -> int:
        return self._random.choice(self._days) * MINUTES_A_DAY + self._random.randrange(MINUTES_A_DAY)

    def number(self, term: Any) -> Fraction:
        """A number."""
        return Fraction(self._of(term, lambda: self._random.choice(self._numbers)))

    def _bits(self, term: Any) -> int:
        value = next((each for each in _values(self._world) if each.term is term), None)
        size = max(1, len(self._world.codes(value.of))) if value is not None else 1
        if value is not None and value.sort == "code":
            return self._random.randrange(size)
        return self._random.getrandbits(size) & self._random.getrandbits(size)

    def _of(self, term: Any, draw: Any) -> Any:
        key = term.get_id()
        if key not in self._kept:
            self._kept[key] = draw()
            self._terms.append(term)
        return self._kept[key]


def _values(world: World) -> Iterator[Val]:
    for thing in world.things:
        for _, value in thing.fields.values():
            yield value


def _literals(world: World, asked: Iterable[CheckInPlan]) -> tuple[list[int], list[Fraction]]:
    today = world.as_of
    days = {today}
    numbers: set[Fraction] = {Fraction(0), Fraction(1), Fraction(50), Fraction(100)}
    periods: set[Period] = {Period(months=1), Period(months=12), Period(months=60)}
    for check, plan in asked:
        conditions = check.require, check.applies, check.due
        values = [found.value for found in within(conditions, n.Constant)]
        values += [value for parameter in plan.parameters for _, value in parameter.values]
        for value in values:
            if isinstance(value, date):
                days.add(value)
            elif isinstance(value, int | Fraction) and not isinstance(value, bool):
                numbers.add(Fraction(value))
            elif isinstance(value, str) and value[:1] == "P" and value[1:2].isdigit():
                periods.add(Period.parse(value))
    beside = {day.toordinal() for day in days}
    for day in days:
        for period in sorted(periods, key=str):
            try:
                beside |= {period.add_to(day).toordinal(), period.subtract_from(day).toordinal()}
            except ValueError:
                continue
    near = sorted({day + step for day in beside for step in (-1, 0, 1)})
    return near, sorted({number + step for number in numbers for step in (-1, 0, 1) if number + step >= 0})
