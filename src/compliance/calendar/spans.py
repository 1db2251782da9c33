"""The calendar period a day lies in: the day itself, its week, month, quarter or year.

In: a day and the length of a period. Out: its first day and the first day of the next one, so that periods
lie side by side without a gap; and the name people write it by.
"""

from __future__ import annotations

from datetime import date, timedelta

LENGTHS = ("day", "week", "month", "quarter", "year")
_MONTHS = {"month": 1, "quarter": 3, "year": 12}


def span_of(day: date, length: str) -> tuple[date, date]:
    """First day of the period, and first day of the next. Weeks begin on Monday (ISO 8601).

    >>> span_of(date(2023, 11, 28), "quarter")
    (datetime.date(2023, 10, 1), datetime.date(2024, 1, 1))
    """
    if length == "day":
        return day, day + timedelta(days=1)
    if length == "week":
        begins = day - timedelta(days=day.weekday())
        return begins, begins + timedelta(days=7)
    size = _MONTHS[length]
    month = (day.month - 1) // size * size
    return date(day.year, month + 1, 1), _month_from(day.year, month + size)


def _month_from(year: int, months: int) -> date:
    return date(year + months // 12, months % 12 + 1, 1)


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
