"""The day and the moment that hold when nobody says otherwise.

In: the clock. Out: a day, a moment.
"""

from __future__ import annotations

from datetime import date, datetime


def today() -> date:
    """The day a check is for when nobody says otherwise."""
    return date.today()  # noqa: DTZ011 - the law counts days where the user is, not in UTC


def now() -> datetime:
    """The moment something is done when nobody says otherwise, where the user is."""
    return datetime.now().astimezone()
