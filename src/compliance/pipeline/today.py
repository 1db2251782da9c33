"""The day a check is for when nobody says otherwise.

In: the clock. Out: a day.
"""

from __future__ import annotations

from datetime import date


def today() -> date:
    """The day a check is for when nobody says otherwise."""
    return date.today()  # noqa: DTZ011 - the law counts days where the user is, not in UTC
