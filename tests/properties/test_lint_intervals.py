"""Gaps and overlaps of intervals are those that trying every value finds."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from compliance.facts.schema import Kind
from compliance.workbench.lint.intervals import Ends, Interval, gaps, overlaps

_EPOCHS = (date(2020, 1, 1), date.max - timedelta(days=12), date.min)
rows = st.lists(st.tuples(st.integers(0, 12), st.integers(0, 12)), min_size=1, max_size=5)


def _holding(pairs: list[tuple[int, int]], value: Fraction, ends: Ends) -> list[int]:
    """The rows that hold a value."""
    return [
        place
        for place, (low, high) in enumerate(pairs)
        if (low <= value if ends.low_in else low < value)
        and (value <= high if ends.high_in else value < high)
    ]


@given(
    rows,
    st.sampled_from([Kind.INTEGER, Kind.DATE, Kind.NUMBER]),
    st.booleans(),
    st.booleans(),
    st.sampled_from(_EPOCHS),
)
def test_as_trying_every_value(
    pairs: list[tuple[int, int]], kind: Kind, low_in: bool, high_in: bool, epoch: date
) -> None:
    ends = Ends(kind, low_in, high_in)
    # Whole ends meet or part at wholes and halves, so these are all that can differ.
    every = [Fraction(half, 2) for half in range(26) if kind is Kind.NUMBER or half % 2 == 0]
    held = {value: _holding(pairs, value, ends) for value in every}
    some = [value for value in every if held[value]]
    uncovered = {value for value in every if not held[value] and some and some[0] < value < some[-1]}
    twice = {value for value in every if len(held[value]) > 1}

    def made(place: int, low: int, high: int) -> Interval:
        if kind is Kind.DATE:
            return Interval(str(place), epoch + timedelta(days=low), epoch + timedelta(days=high))
        return Interval(str(place), Fraction(low), Fraction(high))

    def number(value: object) -> Fraction:
        return Fraction((value - epoch).days) if isinstance(value, date) else Fraction(str(value))

    intervals = [made(place, *pair) for place, pair in enumerate(pairs)]
    between = [number(clash.value) for clash in gaps(intervals, ends)]
    common = [number(clash.value) for clash in overlaps(intervals, ends)]
    assert bool(between) == bool(uncovered)
    assert all(not _holding(pairs, value, ends) for value in between)
    assert bool(common) == bool(twice)
    assert all(len(_holding(pairs, value, ends)) > 1 for value in common)
