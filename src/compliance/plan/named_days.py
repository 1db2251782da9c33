"""The days on which a check may come to judge otherwise, because something names them.

In: a check and its plan. Out: the days; and of two versions of a check, the days to hold them against each
other on.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from compliance.plan import nodes as n
from compliance.plan.plan import Check, Plan
from compliance.plan.walk import within

MOST = 16
"""Days that two versions are tried on: a proof of each takes a while."""


def named_days(check: Check, plan: Plan) -> tuple[set[date], bool]:
    """The days that a check and the regimes beside it name; and whether the day decides anything."""
    told: list[Any] = [check.applies, check.require, check.due, *(each.open_to for each in plan.regimes)]
    constants = (found.value for each in told for found in within(each, n.Constant))
    days = {value for value in constants if isinstance(value, date)}
    moves = any(map(_asks_the_day, told))
    read = {found.name for each in told for found in within(each, n.Parameter)}
    for parameter in plan.parameters:
        if parameter.name in read:
            days |= {begins for begins, _ in parameter.values}
            days |= {value for _, value in parameter.values if isinstance(value, date)}
            # Which of several values holds depends on the day.
            moves = moves or len(parameter.values) > 1
    return days, moves


def days_in_force(check: Check) -> set[date]:
    """The first and the last day on which a check is in force, where there are such."""
    return {day for day in (check.in_force_from, check.in_force_to) if day is not None}


def days_to_try(common: date, one: set[date], other: set[date]) -> list[date]:
    """A day that always counts, and those around every day that either version names.

    A day that only one of them names comes first: that is where the two are most likely to part.
    """
    found: dict[date, None] = {common: None}
    for days in (one ^ other, one & other):
        for day in sorted(days, key=lambda day: (abs(day - common), day)):
            found |= dict.fromkeys(_around(day))
    return list(found)[:MOST]


def _around(day: date) -> Iterator[date]:
    if day > date.min:
        yield day - timedelta(days=1)
    yield day
    if day < date.max:
        yield day + timedelta(days=1)


def _asks_the_day(node: Any) -> bool:
    """Whether a condition holds the day of the check against something."""
    if isinstance(node, n.AsOf):
        return True
    return isinstance(node, tuple) and any(map(_asks_the_day, node))
