"""Intervals of numbers or days: what lies between them, and what lies in two.

In: the ends of each row, and whether they belong to it. Out: pairs of rows, with a value between or in both.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from compliance.facts.schema import Kind
from compliance.named_tuple import NamedTuple


class Ends(NamedTuple):
    """What the values are, and whether a row holds its own ends."""

    kind: Kind
    low_in: bool
    high_in: bool


class Interval(NamedTuple):
    """A row's ends."""

    key: str
    low: Any
    high: Any


class RowPair(NamedTuple):
    """A row, the one before it that reaches furthest, and a value between them or in both."""

    before: Interval
    after: Interval
    value: Any


def gaps(rows: Iterable[Interval], ends: Ends) -> Iterator[RowPair]:
    """Values after some row and before the next that no row holds."""
    for before, after in _neighbours(rows, ends):
        value = _between(before, after, ends)
        if value is not None:
            yield RowPair(before, after, value)


def overlaps(rows: Iterable[Interval], ends: Ends) -> Iterator[RowPair]:
    """Values that two rows hold."""
    for before, after in _neighbours(rows, ends):
        value = _common(before, after, ends)
        if value is not None:
            yield RowPair(before, after, value)


def _neighbours(rows: Iterable[Interval], ends: Ends) -> Iterator[tuple[Interval, Interval]]:
    """Each row with the one before it that reaches furthest. Rows that hold nothing are left out."""
    held = sorted((row for row in rows if not _empty(row, ends)), key=lambda row: (row.low, row.high))
    reach = held[0] if held else None
    for row in held[1:]:
        assert reach is not None
        yield reach, row
        reach = max(reach, row, key=lambda one: one.high)


def _empty(row: Interval, ends: Ends) -> bool:
    if ends.kind is Kind.NUMBER:
        return bool(row.low > row.high or (row.low == row.high and not (ends.low_in and ends.high_in)))
    return bool(_first(row, ends) > _last(row, ends))


def _between(before: Interval, after: Interval, ends: Ends) -> Any:
    if ends.kind is Kind.NUMBER:  # between any two numbers there is another
        if before.high < after.low:
            return (before.high + after.low) / 2
        touch = before.high == after.low and not ends.low_in and not ends.high_in
        return before.high if touch else None
    value = _last(before, ends) + 1
    return _as(before.high, value) if value < _first(after, ends) else None


def _common(before: Interval, after: Interval, ends: Ends) -> Any:
    if ends.kind is Kind.NUMBER:
        high = min(before.high, after.high)
        if after.low > high or (after.low == high and not (ends.low_in and ends.high_in)):
            return None
        return after.low if ends.low_in else (after.low + high) / 2
    value = _first(after, ends)
    return _as(after.low, value) if value <= _last(before, ends) else None


def _first(row: Interval, ends: Ends) -> Any:
    return _number(row.low) + (not ends.low_in)


def _last(row: Interval, ends: Ends) -> Any:
    return _number(row.high) - (not ends.high_in)


def _number(value: Any) -> Any:
    """A day as its number: beyond 9999-12-31, which stands for a row without an end, there are no days."""
    return value.toordinal() if isinstance(value, date) else value


def _as(value: Any, number: Any) -> Any:
    """A number as the kind of thing that `value` is."""
    return date.fromordinal(number) if isinstance(value, date) else number
