"""Full-time months by an oracle that walks day by day and shares no code with the calendar.

In: spans of service, leave and a last day. Out: each day that counts, the runs these make, and their weight.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from fractions import Fraction
from itertools import groupby

from dateutil.relativedelta import relativedelta

from compliance.calendar import ServiceSpan

DAY = timedelta(days=1)
Leave = tuple[date, date]


def days_of(start: date, end: date) -> list[date]:
    return [start + n * DAY for n in range((end - start).days + 1)]


def walk(spans: Sequence[ServiceSpan], leave: Sequence[Leave], until: date) -> dict[date, Fraction]:
    """Each day that counts, and what the percentages add up to on it."""
    sums: dict[date, Fraction] = {}
    for span in spans:
        for day in days_of(span.start, span.end):
            sums[day] = sums.get(day, Fraction(0)) + Fraction(str(span.percent))
    for first, last in leave:
        for day in days_of(first, last):
            sums.pop(day, None)
    return {day: percent for day, percent in sums.items() if percent and day <= until}


def runs_of(sums: dict[date, Fraction]) -> list[tuple[list[date], Fraction]]:
    """Longest stretches of consecutive days with one value: such days lie level on day number minus place."""
    level = groupby(enumerate(sorted(sums)), key=lambda item: (item[1].toordinal() - item[0], sums[item[1]]))
    return [([day for _, day in group], percent) for (_, percent), group in level]


def weigh(days: Sequence[date]) -> Fraction:
    """Each day of a run weighs one over the length of the month, anchored at the first day, it lies in."""
    total, month = Fraction(0), 0
    here, following = days[0], days[0] + relativedelta(months=1)
    for day in days:
        if day >= following:
            month += 1
            here, following = following, days[0] + relativedelta(months=month + 1)
        total += Fraction(1, (following - here).days)
    return total


def months_of(spans: Sequence[ServiceSpan], leave: Sequence[Leave], until: date) -> Fraction:
    """Full-time months, by the day."""
    capped = {day: min(percent, Fraction(100)) for day, percent in walk(spans, leave, until).items()}
    return sum((weigh(days) * percent / 100 for days, percent in runs_of(capped)), Fraction(0))
