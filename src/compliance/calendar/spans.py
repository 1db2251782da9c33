"""The calendar period a day lies in: the day itself, its week, month, quarter or year.

In: a day and the length of a period. Out: its first and its last day, both included; and the name people
write it by. The last day of all, 9999-12-31, is the end of every period it lies in.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

_MONTHS = {"month": 1, "quarter": 3, "year": 12}


def span_of(day: date, length: str) -> tuple[date, date]:
    """First and last day of the period. Weeks begin on Monday (ISO 8601).

    >>> span_of(date(2023, 11, 28), "quarter")
    (datetime.date(2023, 10, 1), datetime.date(2023, 12, 31))
    """
    if length == "day":
        return day, day
    if length == "week":
        begins = day - timedelta(days=day.weekday())
        return begins, begins + min(timedelta(days=6), date.max - begins)
    size = _MONTHS[length]
    first = (day.month - 1) // size * size + 1
    last = first + size - 1
    return date(day.year, first, 1), date(day.year, last, monthrange(day.year, last)[1])


def name_of(begins: date, length: str) -> str:
    """The period as people write it.

    >>> name_of(date(2023, 10, 1), "quarter"), name_of(date(2021, 1, 4), "week")
    ('2023-Q4', '2021-W01')
    """
    if length == "week":
        year, week, _ = begins.isocalendar()
        return f"{year}-W{week:02d}"
    if length == "quarter":
        return f"{begins.year}-Q{begins.month // 3 + 1}"
    return begins.isoformat()[: {"day": 10, "month": 7, "year": 4}[length]]


def nests(length: str, other: str) -> bool:
    """Whether each period of one length lies in one period of the other: a week lies in no month.

    >>> nests("month", "quarter"), nests("month", "month"), nests("week", "month")
    (True, True, False)
    """
    return length == other or length == "day" or _MONTHS.get(other, 0) > _MONTHS.get(length, 12)
