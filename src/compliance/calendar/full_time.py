"""Full-time months: how much service a person has done, counted as if all of it were full time.

In: spans of service with a percentage each, leave, and a day to count to.
Out: the months as one exact fraction, with the runs it is the sum of.
Between: the form in SOSFS 2015:8 bilaga 1 and HSLF-FS 2021:8 bilaga 6 asks for place, period, percentage and
the time recalculated to full-time months. So the days are laid out on one line. A day's percentage is the sum
over the spans that cover it, at most 100; a day on leave (parental leave, long sick leave, other unpaid
leave) has none. Each longest run of days at the same percentage is then one row of the form:
its months, counted from date to date (see `months`), times its percentage.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from math import lcm
from typing import TypeAlias

from compliance.calendar.months import count, day_after, day_before
from compliance.named_tuple import NamedTuple

Percent: TypeAlias = Fraction | int | Decimal | float
"""A percentage, 0 to 100. A float counts as the decimal number it prints as: 33.3 is 333/10."""

_MONTH = lcm(28, 29, 30, 31)
"""One month in the smallest unit that every length of month divides: sums of months stay whole numbers."""


class ServiceSpan(NamedTuple):
    """One placement or employment.

    start, end: first and last day, both included.
    percent: share of full time, 0 to 100.
    key: whatever the caller wants to find again in `Run.keys`; None is left out there.
    """

    start: date
    end: date
    percent: Percent
    key: object = None


class Run(NamedTuple):
    """A longest run of days at one percentage: a row of the form.

    start, end: first and last day, both included.
    percent: over 0, at most 100.
    months: full-time months, that is `months_between(start, end) * percent / 100`.
    keys: those of the spans behind it, each once, by start date.
    """

    start: date
    end: date
    percent: Fraction
    months: Fraction
    keys: tuple[object, ...]


@dataclass(frozen=True, slots=True)
class FullTimeMonths:
    """The service of one person.

    months: full-time months, exactly the sum over `runs`.
    runs: by date; days at 0 percent are in none.
    """

    months: Fraction
    runs: tuple[Run, ...] = ()


def full_time_months(
    spans: Iterable[ServiceSpan],
    leave: Iterable[tuple[date, date]] = (),
    until: date | None = None,
) -> FullTimeMonths:
    """Add up spans of service, in any order, to full-time months.

    leave: (first day, last day) of each leave; may overlap, and may reach outside the service.
    until: the last day to count; all of the service when None.
    Raises ValueError, naming the span or leave, when a percentage lies outside 0 to 100, an end lies before
    its start, or a span to be counted ends on 9999-12-31.
    Source: SOSFS 2015:8 bilaga 1; HSLF-FS 2021:8 bilaga 6; lag (1930:173) 1 §.

    Leave starts a new run after it, counted from its own first day, as the form has it. One or two days of
    leave inside a run may therefore give a figure a few hundredths of a month higher than none.

    >>> result = full_time_months([ServiceSpan(date(2024, 1, 1), date(2024, 12, 31), 80)])
    >>> result.months
    Fraction(48, 5)
    """
    rows, scale = _read(spans, until)
    away = _read_leave(leave)
    apart = all(rows[i].end <= rows[i + 1].start for i in range(len(rows) - 1))
    pieces = _sweep(rows, away) if away or not apart else _one_by_one(rows)
    return _add_up(rows, scale, pieces)


class _Row(NamedTuple):
    """A span, read: half-open, its percentage a whole number of 1/scale percent. Sorts by date."""

    start: date
    end: date
    percent: int
    number: int
    key: object


class _Piece(NamedTuple):
    """Days covered by the same rows, given by index: half-open, with the sum of their percentages."""

    start: date
    end: date
    percent: int
    rows: tuple[int, ...]


_LEAVE = -1
"""Stands for leave where otherwise the index of a row stands."""


def _read(spans: Iterable[ServiceSpan], until: date | None) -> tuple[list[_Row], int]:
    """The spans that count, cut at `until` and sorted; and the scale of their percentages."""
    rows: list[_Row] = []
    denominators: list[int] = []
    for number, span in enumerate(spans, 1):
        start, end, percent, key = span
        if end < start:
            raise ValueError(f"{_name(number, span)}: the last day lies before the first day.")
        try:
            numerator, denominator = _ratio(percent)
        except (ArithmeticError, TypeError, ValueError):
            wrong = f"the percentage is {percent!r}. Write a number from 0 to 100, such as 80."
            raise ValueError(f"{_name(number, span)}: {wrong}") from None
        if until is not None and end > until:
            end = until
        if numerator == 0 or end < start:
            continue
        try:
            rows.append(_Row(start, day_after(end), numerator, number, key))
        except ValueError as error:
            raise ValueError(f"{_name(number, span)}: {error}") from None
        denominators.append(denominator)
    scale = lcm(*denominators)
    if scale > 1:
        rows = [
            row._replace(percent=row.percent * (scale // denominator))
            for row, denominator in zip(rows, denominators, strict=True)
        ]
    rows.sort()
    return rows, scale


def _read_leave(leave: Iterable[tuple[date, date]]) -> list[tuple[date, date]]:
    """The leave, half-open."""
    away = []
    for number, (start, end) in enumerate(leave, 1):
        if end < start:
            raise ValueError(f"Leave {number} ({start} to {end}): the last day lies before the first day.")
        # No span that counts reaches 9999-12-31, so leave without an end may stop there.
        away.append((start, end if end == date.max else day_after(end)))
    return away


def _one_by_one(rows: Sequence[_Row]) -> list[_Piece]:
    """The pieces when no row overlaps another and nothing is cut out: the rows as they are."""
    return [_Piece(row.start, row.end, row.percent, (index,)) for index, row in enumerate(rows)]


def _sweep(rows: Sequence[_Row], away: Sequence[tuple[date, date]]) -> list[_Piece]:
    """The pieces in general: walk the days on which a row or leave begins or ends; between, all is alike."""
    edges: list[tuple[date, bool, int]] = []  # (day, whether something begins or ends, what)
    for index, row in enumerate(rows):
        edges += (row.start, True, index), (row.end, False, index)
    for start, end in away:
        edges += (start, True, _LEAVE), (end, False, _LEAVE)
    edges.sort()

    pieces: list[_Piece] = []
    active: set[int] = set()
    percent = on_leave = 0
    since = date.min
    for day, begins, what in edges:
        if since < day and active and not on_leave:
            pieces.append(_Piece(since, day, percent, tuple(active)))
        since = day
        if what == _LEAVE:
            on_leave += 1 if begins else -1
        elif begins:
            active.add(what)
            percent += rows[what].percent
        else:
            active.remove(what)
            percent -= rows[what].percent
    return pieces


def _add_up(rows: Sequence[_Row], scale: int, pieces: Sequence[_Piece]) -> FullTimeMonths:
    """Join the pieces into runs, and count the months of each."""
    full = 100 * scale
    if any(piece.percent > full for piece in pieces):
        pieces = [piece._replace(percent=min(piece.percent, full)) for piece in pieces]
    total = 0
    runs = []
    for start, end, percent, behind in _joined(pieces):
        months, days, length = count(start, end)
        weighed = (months * _MONTH + days * (_MONTH // length)) * percent
        total += weighed
        full_time = Fraction(weighed, _MONTH * full)
        runs.append(Run(start, day_before(end), _fraction(percent, scale), full_time, _keys(rows, behind)))
    return FullTimeMonths(Fraction(total, _MONTH * full), tuple(runs))


def _joined(pieces: Iterable[_Piece]) -> Iterator[_Piece]:
    """Adjoining pieces at one percentage made one; the pieces come by date."""
    pending: list[_Piece] = []
    for piece in pieces:
        if pending and (pending[-1].end != piece.start or pending[-1].percent != piece.percent):
            yield _join(pending)
            pending = []
        pending.append(piece)
    if pending:
        yield _join(pending)


def _join(pieces: Sequence[_Piece]) -> _Piece:
    first = pieces[0]
    if len(pieces) == 1:
        return first
    return first._replace(end=pieces[-1].end, rows=tuple({index for piece in pieces for index in piece.rows}))


def _keys(rows: Sequence[_Row], behind: Iterable[int]) -> tuple[object, ...]:
    """The keys of some rows, each once, by date; keys need not be hashable."""
    keys: list[object] = []
    for index in sorted(behind):
        key = rows[index].key
        if key is not None and key not in keys:
            keys.append(key)
    return tuple(keys)


# typed: 33.3 and the binary fraction nearest to it are equal as keys, but are not the same percentage.
@lru_cache(maxsize=1024, typed=True)
def _ratio(percent: object) -> tuple[int, int]:
    """A percentage as numerator and denominator in lowest terms.

    Raises TypeError, ValueError or ArithmeticError when it is no number from 0 to 100.
    """
    if isinstance(percent, float):
        exact = Fraction(str(percent))
    elif isinstance(percent, (int, Decimal, Fraction)):
        exact = Fraction(percent)
    else:
        raise TypeError
    if not 0 <= exact <= 100:
        raise ValueError
    return exact.numerator, exact.denominator


@lru_cache(maxsize=1024)
def _fraction(numerator: int, denominator: int) -> Fraction:
    """A fraction, made once for each of the few percentages that occur."""
    return Fraction(numerator, denominator)


def _name(number: int, span: ServiceSpan) -> str:
    key = "" if span.key is None else f", {span.key!r}"
    return f"Span {number} ({span.start} to {span.end}{key})"
