"""Months counted from date to date, at the edges of the calendar."""

from datetime import date
from fractions import Fraction

import pytest

from compliance.calendar import add_months, days_between, months_between
from compliance.calendar.months import count


@pytest.mark.parametrize(
    ("start", "end_exclusive", "expected"),
    [
        (date(2024, 1, 1), date(2024, 1, 1), (0, 0)),
        (date(2024, 1, 1), date(2024, 2, 1), (1, 0)),
        (date(2024, 1, 15), date(2024, 2, 14), (0, 30)),
        (date(2023, 1, 31), date(2023, 2, 28), (1, 0)),
        (date(2023, 1, 31), date(2023, 3, 30), (1, 30)),
        (date(2023, 1, 31), date(2023, 3, 31), (2, 0)),
        (date(2024, 2, 29), date(2025, 2, 28), (12, 0)),
        (date(2024, 2, 29), date(2025, 2, 27), (11, 29)),
    ],
)
def test_whole_months(start: date, end_exclusive: date, expected: tuple[int, int]) -> None:
    assert count(start, end_exclusive)[:2] == expected


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        (date(2019, 1, 1), date(2023, 12, 31), Fraction(60)),
        (date(2019, 3, 15), date(2024, 3, 14), Fraction(60)),
        (date(2024, 2, 29), date(2025, 2, 27), Fraction(12)),
        (date(2024, 1, 1), date(2024, 1, 1), Fraction(1, 31)),
        (date(2023, 2, 1), date(2023, 2, 14), Fraction(1, 2)),
        (date(2024, 2, 1), date(2024, 2, 14), Fraction(14, 29)),
        # From 15 February a month is 28 days, to 15 March.
        (date(2023, 1, 15), date(2023, 2, 21), 1 + Fraction(7, 28)),
        # From 31 January the second month runs from 28 February to 31 March: 31 days.
        (date(2023, 1, 31), date(2023, 3, 1), 1 + Fraction(2, 31)),
    ],
)
def test_months_between(start: date, end: date, expected: Fraction) -> None:
    assert months_between(start, end) == expected


def test_end_before_start_is_refused() -> None:
    with pytest.raises(ValueError, match="2023-12-31 lies before the start 2024-01-01"):
        count(date(2024, 1, 1), date(2023, 12, 31))
    with pytest.raises(ValueError, match="2023-12-31 lies before the first day 2024-01-01"):
        months_between(date(2024, 1, 1), date(2023, 12, 31))


def test_the_end_of_the_calendar_is_refused() -> None:
    with pytest.raises(ValueError, match="9999-12-31 has no day after it"):
        months_between(date(2024, 1, 1), date.max)
    with pytest.raises(ValueError, match=r"\+1 months from 9999-12-05 falls outside the years 1 to 9999"):
        add_months(date(9999, 12, 5), 1)
    with pytest.raises(ValueError, match="-1 months from 0001-01-05 falls outside"):
        add_months(date(1, 1, 5), -1)


def test_century_leap_years() -> None:
    assert add_months(date(2000, 1, 31), 1) == date(2000, 2, 29)
    assert add_months(date(2100, 1, 31), 1) == date(2100, 2, 28)


def test_days_between_is_signed() -> None:
    assert days_between(date(2024, 2, 28), date(2024, 3, 1)) == 2
    assert days_between(date(2024, 3, 1), date(2024, 2, 28)) == -2
    assert days_between(date(2024, 3, 1), date(2024, 3, 1)) == 0
