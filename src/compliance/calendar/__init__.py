"""Calendar: dates as Swedish law counts them.

In: plain `datetime.date` values, ISO 8601 periods, spans of service with percentages.
Out: dates, whole and fractional months, full-time months with every run behind the figure.
Between: lag (1930:173) om beräkning av lagstadgad tid. A month runs to the same day number, or to the last
day of a month without it; a time limit that ends on a day off ends on the next weekday. End dates are
inclusive outside this package, as forms and certificates write them. All figures are exact fractions.
Imports nothing else of ours.
"""

from compliance.calendar.full_time import (
    FullTimeMonths,
    Percent,
    Run,
    ServiceSpan,
    full_time_months,
)
from compliance.calendar.full_time_bounds import Dates, least_months, most_months
from compliance.calendar.months import add_months, days_between, months_between
from compliance.calendar.period import Period
from compliance.calendar.week_hours import minutes_within_hours
from compliance.calendar.working_days import is_working_day, next_working_day

__all__ = [
    "Dates",
    "FullTimeMonths",
    "Percent",
    "Period",
    "Run",
    "ServiceSpan",
    "add_months",
    "days_between",
    "full_time_months",
    "is_working_day",
    "least_months",
    "minutes_within_hours",
    "months_between",
    "most_months",
    "next_working_day",
]
