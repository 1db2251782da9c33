"""The stretches of days over which a rule asks the same, so that each of them can be looked at.

In: checks and their plan. Out: `Era`s, one after the other. A check asks something else from the day a
parameter it reads has another value, and around a day that the day of the check itself is held against.

Days on which a rule or its regime comes into force or ceases make no new era of a check: outside of them it
says nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from compliance.named_tuple import NamedTuple
from compliance.plan import nodes as n
from compliance.plan.plan import Check, Plan
from compliance.plan.walk import within

MOST = 8
"""Eras that are looked at; a proof of each takes a while."""


class Era(NamedTuple):
    """From the first day to the last, both counted."""

    first: date = date.min
    last: date = date.max

    def holds(self, day: date) -> bool:
        """Whether the day is one of the era's."""
        return self.first <= day <= self.last

    def nearest(self, day: date) -> date:
        """The day of the era that lies nearest to a day."""
        return min(max(day, self.first), self.last)


ALWAYS = Era()


def eras(checks: Iterable[Check], days: Iterable[date]) -> list[Era]:
    """The stretches that some days divide the time into during which all of the checks are in force.

    The last `MOST` of them. One of all days where none of the days falls within that time: outside of it
    nothing is asked anyway.
    """
    listed = list(checks)
    begins = max(check.in_force_from or date.min for check in listed)
    ends = min(check.in_force_to or date.max for check in listed)
    firsts = [begins, *sorted(day for day in set(days) if begins < day <= ends)]
    if len(firsts) == 1:
        return [ALWAYS]
    lasts = [*(day - timedelta(days=1) for day in firsts[1:]), ends]
    return [Era(first, last) for first, last in zip(firsts, lasts, strict=True)][-MOST:]


def turns(check: Check, plan: Plan) -> set[date]:
    """The days from which the check may ask something else of the same facts."""
    told = (check.applies, check.require, check.due)
    read = {found.name for found in within(told, n.Parameter)}
    days = {
        begins
        for parameter in plan.parameters
        if parameter.name in read
        for begins, _ in parameter.values[1:]  # before the first there is nothing to ask (LINT010)
    }
    for compared in within(told, n.Compare):
        sides = (compared.left, compared.right)
        if any(True for _ in within(sides, n.AsOf)):
            days |= {day for named in _days(sides) for day in _from(named)}
    return days


def _days(sides: object) -> Iterator[date]:
    for found in within(sides, n.Constant):
        if isinstance(found.value, date):
            yield date(found.value.year, found.value.month, found.value.day)


def _from(day: date) -> Iterator[date]:
    """`before` a day turns on it, `on_or_before` on the day after."""
    yield day
    if day < date.max:
        yield day + timedelta(days=1)
