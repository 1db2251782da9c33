"""What full-time months are at least, and at most, while some of the service or leave is unknown.

In: the months of all that is known, and for each unknown period what is known of its dates.
Out: the least that service can bring them to, or the most that leave can.
Between: a run of days is counted from its own first day, so whatever divides it, or joins it to what comes
before, moves the months that its later days lie in, and those are 28 to 31 days long. Unknown service can
therefore take a little away, and leave of a day or two can add a little. How much at most was found by trying
all dates: of runs that begin within four years, and round a year divisible by 100 that is no leap year.
Longer runs give nothing new, as the whole months in their midst weigh the same from whichever day.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from fractions import Fraction
from itertools import chain, pairwise
from typing import TypeAlias

from compliance.calendar.full_time import FullTimeMonths, Run
from compliance.calendar.months import count, day_after, days_between
from compliance.named_tuple import NamedTuple

Dates: TypeAlias = tuple[date | None, date | None]
"""First and last day of a period; None is unknown."""

_FULL = 100
_DAY = Fraction(1, 31)
"""No day weighs less. A day at most 1/28."""
_MOVED = Fraction(44, 435)
"""So much may two ways of dividing one stretch in two differ: 31 May 2022 to 27 February 2025, for one."""
_JOINED = 3 * _DAY
"""So much less may days weigh when the run they are in begins earlier than they."""


def least_months(
    known: FullTimeMonths, leave: Iterable[tuple[date, date]], unknown: Sequence[Dates] | None
) -> Fraction:
    """The least that full-time months can be once unknown service is known, and all leave is.

    unknown: the periods of unknown service, whose percentages may be any; None when there may be any number.

    A period with both dates known can divide or join runs at those two days only, and all ways of that are
    tried. One with a date unknown may do so on any day it can reach, at a cost of `_MOVED` for that date.
    Nothing divides days that are known to be full time, as nothing counts beyond that.
    """
    runs = known.runs
    if not runs or (unknown is not None and not unknown):
        return known.months
    floor = sum((_floor(run) for run in runs), Fraction(0))
    if unknown is None:
        return floor
    reached = [(start or date.min, date.max if end is None else _after(end)) for start, end in unknown]
    away = [(start, _after(end)) for start, end in leave]
    open_dates = sum(
        unknown[at].count(None)
        for at, (start, end) in enumerate(reached)
        if any(start <= run.end and run.start < end for run in runs if run.percent < _FULL)
    )
    most = max(run.percent for run in runs)
    least = _least_of_all_divisions(_stretches(runs, reached, away)) - open_dates * _MOVED * most / _FULL
    return max(floor, least)


def _floor(run: Run) -> Fraction:
    """What the days of a run weigh at least, whatever else there is."""
    lightest = Fraction(_days(run), 31) * run.percent / _FULL
    return lightest if run.percent < _FULL else max(lightest, run.months - _JOINED)


def _days(run: Run) -> int:
    return days_between(run.start, run.end) + 1


def most_months(known: FullTimeMonths, unknown: Sequence[Dates] | None) -> Fraction:
    """The most that full-time months can be once unknown leave is known, and all service is.

    unknown: the periods of unknown leave; None when there may be any number.

    One day of leave in the midst of a run adds at most 2/31 of a month, two days 1/31; longer leave nothing,
    and leave at either end of a run nothing. Any number of them together add at most 2/31 to a run of a year,
    and 1/31 for each year more.
    """
    runs = known.runs
    if not runs or (unknown is not None and not unknown):
        return known.months
    ceiling = Fraction(0)
    for run in runs:
        more = (2 + _days(run) // 366) * _DAY * run.percent / _FULL
        ceiling += min(run.months + more, Fraction(_days(run), 28) * run.percent / _FULL)
    if unknown is None:
        return ceiling
    most = max(run.percent for run in runs)
    added = sum(
        _added_by(start, end)
        for start, end in unknown
        if any((start or date.min) <= run.end and run.start <= (end or date.max) for run in runs)
    )
    return min(ceiling, known.months + added * _DAY * most / _FULL)


def _added_by(start: date | None, end: date | None) -> int:
    """What leave may add, in 31sts of a month."""
    return 2 if start is None or end is None else max(0, 2 - days_between(start, end))


class _Stretch(NamedTuple):
    """Days, half-open, that nothing divides. percent: known service. open: unknown service may be added."""

    start: date
    end: date
    percent: Fraction
    open: bool


def _stretches(
    known: Sequence[Run], reached: Sequence[tuple[date, date]], away: Sequence[tuple[date, date]]
) -> list[_Stretch]:
    """All days from the first known service to the last, divided wherever something begins or ends."""
    runs = [(run.start, day_after(run.end), run.percent) for run in known]
    first, last = runs[0][0], runs[-1][1]
    whole = [(start, end) for start, end, percent in runs if percent == _FULL]
    periods = [*((start, end) for start, end, _ in runs), *reached, *away]
    edges = {
        day
        for day in chain.from_iterable(periods)
        if first <= day <= last and not any(begins < day < ends for begins, ends in whole)
    }
    found: list[_Stretch] = []
    for start, end in pairwise(sorted(edges)):
        percent = next((part for begins, ends, part in runs if begins <= start < ends), Fraction(0))
        may_be_more = _covers(reached, start) and not _covers(away, start)
        found.append(_Stretch(start, end, percent, may_be_more))
    return found


def _least_of_all_divisions(stretches: Sequence[_Stretch]) -> Fraction:
    """The least that the stretches come to, however neighbours are joined to runs.

    A run has one percentage: at least what is known of each of its days, and just that where nothing comes.
    """
    best = [Fraction(0)]
    for at in range(len(stretches)):
        percent, end = Fraction(0), stretches[at].end
        ways = []
        lowest_fixed = None
        for begin in range(at, -1, -1):
            start, _, own, open_ = stretches[begin]
            percent = max(percent, own)
            if not open_:
                lowest_fixed = own if lowest_fixed is None else min(lowest_fixed, own)
            if lowest_fixed is not None and lowest_fixed < percent:
                break
            ways.append(best[begin] + (_months(start, end) * percent / _FULL if percent else 0))
        best.append(min(ways))
    return best[-1]


def _months(start: date, end: date) -> Fraction:
    months, days, length = count(start, end)
    return months + Fraction(days, length)


def _covers(periods: Iterable[tuple[date, date]], day: date) -> bool:
    return any(start <= day < end for start, end in periods)


def _after(day: date) -> date:
    return day if day == date.max else day_after(day)
