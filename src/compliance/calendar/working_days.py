"""Working days, for time limits that end on a day off.

In: a date. Out: whether it is a working day; the first working day on or after it.
Between: lag (1930:173) 2 §. A step due on a Sunday, another general holiday, a Saturday, midsommarafton,
julafton or nyårsafton may be taken on the next weekday. The general holidays are those of lag (1989:253);
the `holidays` package knows them, and is loaded at the first question and asked once a year of dates.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache

FIRST_YEAR = 1990  # lag (1989:253) entered into force on 1 January 1990
LAST_YEAR = 2100  # as far as the `holidays` package reckons

_FRIDAY, _SATURDAY = 4, 5


def is_working_day(day: date) -> bool:
    """Whether `day` is an ordinary weekday, on which a time limit may end.

    Raises ValueError outside the years 1990 to 2100, for which the general holidays are not known.
    Source: lag (1930:173) 2 § and lag (1989:253) 1 and 2 §§.

    >>> is_working_day(date(2024, 6, 6))  # Sveriges nationaldag, a Thursday
    False
    """
    holidays = _general_holidays(day.year)
    return day.weekday() < _SATURDAY and day not in holidays and not _is_eve(day)


def next_working_day(day: date) -> date:
    """Where a time limit that ends on `day` ends in fact: `day` itself, or the first working day after it.

    Raises ValueError as `is_working_day`.
    Source: lag (1930:173) 2 §.

    >>> next_working_day(date(2024, 3, 29))  # långfredagen; Easter Monday is a holiday too
    datetime.date(2024, 4, 2)
    """
    while not is_working_day(day):
        day += timedelta(days=1)
    return day


def _is_eve(day: date) -> bool:
    """The three eves that lag (1930:173) 2 § names itself; they are no general holidays."""
    julafton_or_nyarsafton = day.month == 12 and day.day in (24, 31)
    # Midsommardagen is the Saturday of 20-26 June (lag (1989:253) 2 §).
    midsommarafton = day.month == 6 and 19 <= day.day <= 25 and day.weekday() == _FRIDAY
    return julafton_or_nyarsafton or midsommarafton


@cache
def _general_holidays(year: int) -> frozenset[date]:
    """The general holidays of one year, Sundays not listed."""
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise ValueError(
            f"The general holidays of {year} are not known. "
            f"Give a date from {FIRST_YEAR}-01-01 to {LAST_YEAR}-12-31."
        )
    from holidays.countries.sweden import Sweden  # a slow import, and most runs ask about no time limit

    return frozenset(Sweden(years=year, expand=False))
