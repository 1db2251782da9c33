"""Registered functions: the only extension of the rule language.

In: nothing. Out: `FUNCTIONS`, which planning checks calls against and an executor runs.

Each declares the types it takes and gives and what it does with unknown: `"unknown"` (any unknown
argument makes the result unknown) is the only choice, so that no extension can turn a missing fact
into a verdict. Functions must be pure: the same arguments on the same day, the same result. Where one raises
ValueError or gives an `Unknown`, its result is unknown.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from compliance.facts.values import Cause, Unknown, simplest
from compliance.named_tuple import NamedTuple
from compliance.plan.types import DATE, DATETIME, NUMBER, TEXT, Type


class Function(NamedTuple):
    """A function rules may call by name.

    reads: by the place of an argument, what raises ValueError for one that it cannot be called with; planning
    tries it on what the pack itself states.
    """

    takes: tuple[Type, ...]
    gives: Type
    run: Callable[..., Any]
    reads: Mapping[int, Callable[[Any], Any]] = {}


def _next_working_day(day: Any) -> Any:
    from compliance.calendar import next_working_day

    return next_working_day(day)


def _year_of(day: Any) -> Any:
    return day.year


def _known_by(latest: Any, day: Any) -> Any:
    # What stood there before was not wrong: nobody has kept it.
    return latest if latest <= day else Unknown(Cause.NOT_REGISTERED, "a later day was written over it")


def _minutes_until(start: Any, end: Any) -> Any:
    from compliance.calendar.clock import AmbiguousTimeError, minutes_between

    least, most = minutes_between(start, end)
    if least < most and most > 0:
        raise AmbiguousTimeError(f"{start} or {end} came twice")
    return simplest(most) if most > 0 else 0


def _minutes_within_hours(start: Any, end: Any, hours: Any) -> Any:
    from compliance.calendar import minutes_within_hours

    minutes = minutes_within_hours(start, end, hours)
    return simplest(minutes)


def _read_hours(hours: Any) -> Any:
    from compliance.calendar.week_hours import read_hours

    return read_hours(hours)


FUNCTIONS = {
    "next_working_day": Function((DATE,), DATE, _next_working_day),
    "year_of": Function((DATE,), NUMBER, _year_of),
    "known_by": Function((DATE, DATE), DATE, _known_by),
    "minutes_until": Function((DATETIME, DATETIME), NUMBER, _minutes_until),
    "minutes_within_hours": Function(
        (DATETIME, DATETIME, TEXT), NUMBER, _minutes_within_hours, reads={2: _read_hours}
    ),
}
"""By the name that rules call them by."""
