"""Hours of the week that work is planned in, and how much of a period lies within them.

In: two times of day and hours such as `1-4 07:00-17:00, 5 07:00-14:00` (1 is Monday). Out: minutes.
Between: Monday to Friday, days that are no working days do not count: general holidays and the three eves.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime, timedelta
from fractions import Fraction
from functools import lru_cache

from compliance.calendar.clock import AmbiguousTimeError, at_time, minutes_between, minutes_of, unordered
from compliance.calendar.working_days import is_working_day

_PART = re.compile(r"([1-7])(?:-([1-7]))? (\d\d:\d\d)-(\d\d:\d\d)")


def minutes_within_hours(start: datetime, end: datetime, hours: str) -> Fraction:
    """How many minutes from start to end lie within the hours, on working days, as the clock ran.

    Raises ValueError for hours that cannot be read, an end before the start, days outside those that
    `is_working_day` knows, and hours that begin or end when the clock showed no such time; AmbiguousTimeError
    where they hang on an hour that came twice.

    >>> week = "1-4 07:00-17:00, 5 07:00-14:00"
    >>> minutes_within_hours(datetime(2024, 3, 8, 13, 0), datetime(2024, 3, 11, 8, 0), week)
    Fraction(120, 1)
    """
    open_hours = read_hours(hours)
    if unordered(start, end):
        raise AmbiguousTimeError(f"{start} and {end} each came twice")
    if end < start:
        raise ValueError(f"{end} lies before {start}")
    total = Fraction()
    for later in range((end.date() - start.date()).days + 1):
        day = start.date() + timedelta(days=later)
        own = open_hours.get(day.isoweekday())
        if own is None or not _counts(day):
            continue
        # The clock is moved on Sundays only (förordningen (2001:127) om sommartid), also before, since 1980:
        # in years whose working days are known, all hours of one are as long as they say.
        if day.isoweekday() <= 5 and start.date() < day < end.date():
            total += sum(closes - opens for opens, closes in own)
            continue
        for opens, closes in own:
            first, last = _either(max, start, at_time(day, opens)), _either(min, end, at_time(day, closes))
            if first < last or unordered(first, last):
                total += _minutes(first, last)
    return total


def _either(which: Callable[..., datetime], one: datetime, other: datetime) -> datetime:
    """The later (`max`) or the earlier (`min`) of two times; AmbiguousTimeError where nobody can tell."""
    if unordered(one, other):
        raise AmbiguousTimeError(f"{one} and {other} each came twice")
    return which(one, other)


def _minutes(first: datetime, last: datetime) -> Fraction:
    least, most = minutes_between(first, last)
    if least < most:
        raise AmbiguousTimeError(f"{first} or {last} came twice")
    return least


def _counts(day: date) -> bool:
    return is_working_day(day) if day.isoweekday() <= 5 else True


@lru_cache(maxsize=16)
def read_hours(hours: str) -> dict[int, list[tuple[int, int]]]:
    """By day of the week, when hours begin and stop, in minutes after midnight.

    Raises ValueError for what cannot be read, and for hours that stand there twice.
    """
    found: dict[int, list[tuple[int, int]]] = {}
    for part in hours.split(", "):
        read = _PART.fullmatch(part)
        if read is None:
            raise ValueError(f"`{part}` are no hours; write them as 1-4 07:00-17:00")
        first, last, opens, closes = read.groups()
        begin, stop = minutes_of(opens), minutes_of(closes)
        if begin >= stop:
            raise ValueError(f"`{part}` ends before it begins")
        if int(last or first) < int(first):
            proposal = f"write {last}-{first}, or {first}-7 and 1-{last} each by itself"
            raise ValueError(f"`{part}` ends on a day before it begins; {proposal}")
        for day in range(int(first), int(last or first) + 1):
            own = found.setdefault(day, [])
            if any(begin < until and since < stop for since, until in own):
                raise ValueError(f"`{part}` overlaps other hours of day {day}; write each hour once")
            own.append((begin, stop))
    return found
