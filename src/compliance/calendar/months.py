"""Months counted from date to date.

In: dates, and numbers of months. Out: dates, whole months with the days left over, exact fractions of months.
Between: lag (1930:173) 1 §. A month ends on the day with the same number as the day it is counted from, or on
the last day of a month that has no such day. Every count goes from the start date in one step: chaining
month by month would turn 31 January into 28 February and then 28 March, where the law says 31 March.
Imports nothing else of ours.
"""

from __future__ import annotations

from datetime import MAXYEAR, MINYEAR, date, timedelta
from fractions import Fraction

_DAY = timedelta(days=1)
_LAST_DAY = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def add_months(start: date, months: int) -> date:
    """The date `months` months after `start` (before it, when negative).

    start: the day counted from.
    months: whole months, of any sign.
    Returns the same day number in the target month, otherwise the last day of that month.
    Raises ValueError when the result falls outside the years 1 to 9999.
    Source: lag (1930:173) 1 §.

    >>> add_months(date(2023, 1, 31), 1)
    datetime.date(2023, 2, 28)
    >>> add_months(date(2023, 1, 31), 2)
    datetime.date(2023, 3, 31)
    """
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError(f"{months:+} months from {start} falls outside the years {MINYEAR} to {MAXYEAR}.")
    day = start.day
    if day > 28:
        day = min(day, _last_day(year, month))
    return date(year, month + 1, day)


def months_between(start: date, end_inclusive: date) -> Fraction:
    """The months from the first day to the last day, both counted, as an exact fraction.

    start: the first day.
    end_inclusive: the last day.
    Returns the whole months, plus the days left over as a share of the length of the month they begin.
    Raises ValueError when `end_inclusive` lies before `start`, or the count runs past the year 9999.
    Source: lag (1930:173) 1 § for the months; the share is the same rule carried into the last, broken month.

    >>> months_between(date(2019, 1, 1), date(2023, 12, 31))
    Fraction(60, 1)
    >>> months_between(date(2024, 1, 1), date(2024, 2, 10))
    Fraction(39, 29)
    """
    if end_inclusive < start:
        raise ValueError(f"The last day {end_inclusive} lies before the first day {start}.")
    months, days, length = count(start, day_after(end_inclusive))
    return Fraction(months * length + days, length)


def days_between(a: date, b: date) -> int:
    """The days from `a` to `b`: 0 for the same day, 1 for the next, negative when `b` lies before `a`.

    >>> days_between(date(2024, 2, 28), date(2024, 3, 1))
    2
    """
    return b.toordinal() - a.toordinal()


def count(start: date, end_exclusive: date) -> tuple[int, int, int]:
    """Whole months, days left over, and the length in days of the month those days begin.

    end_exclusive: the day after the last day.
    The length is 1 when no days are left over, so `months + days / length` always holds; otherwise it is
    28 to 31. Raises ValueError when `end_exclusive` lies before `start`.
    Source: lag (1930:173) 1 §.

    >>> count(date(2024, 1, 15), date(2024, 3, 20))
    (2, 5, 31)
    """
    if end_exclusive < start:
        raise ValueError(f"The end {end_exclusive} lies before the start {start}.")
    months = (end_exclusive.year - start.year) * 12 + end_exclusive.month - start.month
    # The calendar months reached are one too many when the end falls short of its anniversary.
    anniversary = add_months(start, months)
    if anniversary == end_exclusive:
        return months, 0, 1
    if anniversary > end_exclusive:
        months, following = months - 1, anniversary
        anniversary = add_months(start, months)
    else:
        following = add_months(start, months + 1)
    return months, days_between(anniversary, end_exclusive), days_between(anniversary, following)


def day_after(day: date) -> date:
    """The following day. Raises ValueError for 9999-12-31, which has none."""
    if day == date.max:
        raise ValueError(f"{day} has no day after it. Give the real last day instead, such as 2024-12-31.")
    return day + _DAY


def day_before(day: date) -> date:
    """The preceding day. Raises OverflowError for 0001-01-01, which has none."""
    return day - _DAY


def _last_day(year: int, month: int) -> int:
    """The number of the last day of a month; `month` counts from 0."""
    if month == 1 and (year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)):
        return 29
    return _LAST_DAY[month]
