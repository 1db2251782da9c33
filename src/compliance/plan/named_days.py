"""The days on which a check may come to judge otherwise, because something names them.

In: a check and its plan. Out: the days; and of two versions of a check, the days to hold them against each
other on.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Any

from compliance.plan import nodes as n
from compliance.plan.plan import Check, Plan
from compliance.plan.walk import within

MOST = 16
"""Days that two versions are tried on: a proof of each takes a while."""

_ASK_THE_DAY: tuple[type[Any], ...] = (n.AsOf, n.Quantified, n.Measure, n.FullTimeMonths)
"""Whose answer hangs on the day of the check: records count from when they came to be, service until then."""


def named_days(check: Check, plan: Plan) -> tuple[set[date], bool]:
    """The days that a check and the regimes beside it name; and whether the day decides anything."""
    told = (check.applies, check.require, check.due, *(each.open_to for each in plan.regimes))
    days = {day for found in within(told, n.Constant) for day in _days_of(found.value)}
    # What is due by a day is late or not yet by the day of the check.
    moves = check.due is not None or any(True for kind in _ASK_THE_DAY for _ in within(told, kind))
    read = {found.name for found in within(told, n.Parameter)}
    for parameter in plan.parameters:
        if parameter.name in read:
            days |= {begins for begins, _ in parameter.values}
            days |= {day for _, value in parameter.values for day in _days_of(value)}
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


def _days_of(value: Any) -> Iterator[date]:
    """The days that a literal names: its own, or those of a list."""
    for each in value if isinstance(value, frozenset) else (value,):
        if isinstance(each, datetime):
            yield each.date()
        elif isinstance(each, date):
            yield each
