"""Minutes within the hours of the week, against sums made by hand."""

from __future__ import annotations

from datetime import datetime
from fractions import Fraction

import pytest

from compliance.calendar import minutes_within_hours
from compliance.calendar.clock import AmbiguousTimeError

at = datetime.fromisoformat
WEEK = "1-4 07:00-17:00, 5 07:00-14:00"


@pytest.mark.parametrize(
    ("start", "end", "minutes"),
    [
        ("2024-03-04 07:00", "2024-03-04 17:00", 600),  # a Monday
        ("2024-03-04 06:00", "2024-03-04 18:00", 600),
        ("2024-03-04 16:59", "2024-03-04 20:00", 1),
        ("2024-03-04 17:00", "2024-03-04 20:00", 0),
        ("2024-03-08 13:30", "2024-03-08 16:00", 30),  # a Friday
        ("2024-03-09 08:00", "2024-03-10 16:00", 0),  # a week-end
        ("2024-03-08 13:00", "2024-03-11 08:00", 120),
        ("2024-03-29 08:00", "2024-03-29 12:00", 0),  # Good Friday
        ("2024-04-01 08:00", "2024-04-01 12:00", 0),  # Easter Monday
        ("2024-06-21 08:00", "2024-06-21 12:00", 0),  # midsummer's eve
        ("2024-03-04 08:00", "2024-03-04 08:00", 0),
        ("2024-03-04 08:00:30", "2024-03-04 08:01", Fraction(1, 2)),
    ],
)
def test_minutes(start: str, end: str, minutes: int | Fraction) -> None:
    assert minutes_within_hours(at(start), at(end), WEEK) == minutes


def test_two_stretches_of_a_day_and_a_saturday() -> None:
    hours = "1 08:00-12:00, 1 13:00-17:00, 6 08:00-10:00"
    start, end = at("2024-03-04 11:00"), at("2024-03-09 09:00")
    assert minutes_within_hours(start, end, hours) == 60 + 240 + 60


@pytest.mark.parametrize("hours", ["", "1-4", "8 07:00-17:00", "1 7-17", "1 17:00-07:00", "1 07:00-25:00"])
def test_hours_that_cannot_be_read(hours: str) -> None:
    with pytest.raises(ValueError, match=r"hours|ends before|time of day"):
        minutes_within_hours(at("2024-03-04 08:00"), at("2024-03-04 09:00"), hours)


@pytest.mark.parametrize(
    ("hours", "message"),
    [
        ("5-1 07:00-17:00", "`5-1 07:00-17:00` ends on a day before it begins; write 1-5, or 5-7 and 1-1"),
        ("1-4 07:00-17:00, 4 16:00-20:00", "`4 16:00-20:00` overlaps other hours of day 4"),
        ("1 07:00-17:00, 1 07:00-17:00", "`1 07:00-17:00` overlaps other hours of day 1"),
        ("1 12:00-13:00, 1-5 07:00-17:00", "`1-5 07:00-17:00` overlaps other hours of day 1"),
    ],
)
def test_hours_that_would_count_twice_or_not_at_all(hours: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        minutes_within_hours(at("2024-03-04 08:00"), at("2024-03-04 09:00"), hours)


def test_hours_may_follow_each_other() -> None:
    start, end = at("2024-03-04 11:00"), at("2024-03-04 13:00")
    assert minutes_within_hours(start, end, "1 08:00-12:00, 1 12:00-17:00") == 120


@pytest.mark.parametrize(
    ("start", "end", "message"),
    [
        ("2024-03-04 12:00", "2024-03-04 08:00", "lies before"),
        ("1066-10-15 09:00", "1066-10-15 10:00", "holidays of 1066"),
        ("9999-12-31 09:00", "9999-12-31 10:00", "holidays of 9999"),
    ],
)
def test_what_cannot_be_right(start: str, end: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        minutes_within_hours(at(start), at(end), WEEK)


@pytest.mark.parametrize(
    ("hours", "start", "end", "minutes"),
    [
        ("7 01:00-04:00", "2023-10-29 01:00", "2023-10-29 04:00", 240),  # the hour from 02:00 came twice
        ("7 07:00-09:00", "2023-10-29 02:30", "2023-10-29 08:00", 60),
        ("7 01:00-04:00", "2023-10-29 03:00", "2023-10-29 04:00", 60),
        ("7 01:00-04:00", "2024-03-31 01:00", "2024-03-31 04:00", 120),  # the hour from 02:00 was skipped
    ],
)
def test_minutes_are_as_the_clock_ran(hours: str, start: str, end: str, minutes: int) -> None:
    assert minutes_within_hours(at(start), at(end), hours) == minutes


@pytest.mark.parametrize(
    ("hours", "start", "end"),
    [
        ("7 01:00-04:00", "2023-10-29 02:30", "2023-10-29 04:00"),
        ("7 02:30-04:00", "2023-10-29 01:00", "2023-10-29 04:00"),
        ("7 02:30-04:00", "2023-10-29 02:45", "2023-10-29 04:00"),
        ("7 01:00-02:30", "2023-10-29 02:45", "2023-10-29 04:00"),
        ("7 01:00-04:00", "2023-10-29 02:10", "2023-10-29 02:50"),
        ("7 01:00-04:00", "2023-10-29 02:50", "2023-10-29 02:10"),
    ],
)
def test_minutes_that_hang_on_an_hour_that_came_twice(hours: str, start: str, end: str) -> None:
    with pytest.raises(AmbiguousTimeError, match="came twice"):
        minutes_within_hours(at(start), at(end), hours)


def test_hours_that_begin_when_the_clock_showed_no_such_time() -> None:
    with pytest.raises(ValueError, match="2024-03-31 02:30:00 was never on the clock"):
        minutes_within_hours(at("2024-03-31 01:00"), at("2024-03-31 04:00"), "7 02:30-04:00")
