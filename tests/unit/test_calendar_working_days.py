"""Working days against calendars written by hand."""

from datetime import date, timedelta

import pytest

from compliance.calendar import is_working_day, next_working_day

# Days off that fall on Monday to Friday, (month, day).
DAYS_OFF = {
    # Before nationaldagen became a holiday; annandag pingst (31 May) still was one.
    2004: {(1, 1), (1, 6), (4, 9), (4, 12), (5, 20), (5, 31), (6, 25), (12, 24), (12, 31)},
    2024: {(1, 1), (3, 29), (4, 1), (5, 1), (5, 9), (6, 6), (6, 21), (12, 24), (12, 25), (12, 26), (12, 31)},
    2025: {
        *((1, 1), (1, 6), (4, 18), (4, 21), (5, 1), (5, 29)),
        *((6, 6), (6, 20), (12, 24), (12, 25), (12, 26), (12, 31)),
    },
}


@pytest.mark.parametrize("year", DAYS_OFF)
def test_every_day_of_a_year(year: int) -> None:
    days = [date(year, 1, 1) + timedelta(days=n) for n in range(366 if year % 4 == 0 else 365)]
    off = {(day.month, day.day) for day in days if day.weekday() < 5 and not is_working_day(day)}
    assert off == DAYS_OFF[year]
    assert not any(is_working_day(day) for day in days if day.weekday() >= 5)


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2024, 6, 5), date(2024, 6, 5)),  # a Wednesday stays
        (date(2024, 6, 6), date(2024, 6, 7)),  # nationaldagen
        (date(2003, 6, 6), date(2003, 6, 6)),  # no holiday yet
        (date(2024, 3, 29), date(2024, 4, 2)),  # långfredagen, through annandag påsk
        (date(2024, 6, 21), date(2024, 6, 24)),  # midsommarafton
        (date(2026, 6, 19), date(2026, 6, 22)),  # the earliest midsommarafton there is
        (date(2024, 12, 24), date(2024, 12, 27)),  # julafton
        (date(2024, 12, 31), date(2025, 1, 2)),  # nyårsafton, into the next year
        (date(2024, 6, 15), date(2024, 6, 17)),  # Saturday
        (date(2024, 6, 16), date(2024, 6, 17)),  # Sunday
    ],
)
def test_next_working_day(day: date, expected: date) -> None:
    assert next_working_day(day) == expected


@pytest.mark.parametrize("day", [date(1989, 12, 29), date(2101, 1, 3)])
def test_years_without_known_holidays_are_refused(day: date) -> None:
    with pytest.raises(ValueError, match=r"not known\. Give a date from 1990-01-01 to 2100-12-31\."):
        is_working_day(day)


@pytest.mark.parametrize("year", [1990, 2100])
def test_the_first_and_last_known_year_have_holidays(year: int) -> None:
    assert not is_working_day(date(year, 1, 1))
    assert not is_working_day(date(year, 5, 1))
    assert is_working_day(date(year, 5, 3))
