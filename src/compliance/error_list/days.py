"""The days that somebody asks about.

In: the first day and the last, either of which may be left open. Out: conditions in SQL with their values.
"""

from __future__ import annotations

from datetime import date, timedelta

from compliance.diagnostics import UsageError, said
from compliance.error_list.stated import midnight

# From each time that it was found until a run for a later day settled it. What no run has settled is wrong
# still: that somebody took it off the list, or that its record was not sent again, makes nothing right.
_WRONG = """EXISTS (
    SELECT 1 FROM events AS found
    WHERE found.item = items.id AND found.what IN ('found', 'found_again') AND found.day <= ?
    AND max(found.day, coalesce((
        SELECT date(settled.day, '-1 day') FROM events AS settled
        WHERE settled.item = found.item AND settled.id > found.id AND settled.what IN ('corrected', 'lapsed')
        ORDER BY settled.id LIMIT 1
    ), '9999-12-31')) >= ?
)"""


def between(moment: str, first: date | None, last: date | None) -> tuple[list[str], list[str]]:
    """That a moment, a column, lies in the days from first to last, both included, where the user is.

    Conditions, each with one value. Raises UsageError where the first day lies after the last.
    """
    _in_turn(first, last)
    after = None if last in (None, date.max) else last + timedelta(days=1)
    parts = [(f"{moment} >= ?", first), (f"{moment} < ?", after)]
    return (
        [condition for condition, day in parts if day is not None],
        [midnight(day) for _, day in parts if day is not None],
    )


def wrong_between(first: date | None, last: date | None) -> tuple[list[str], list[str]]:
    """That an item was wrong on some day from first to last, both included.

    Conditions and their values in turn. Raises UsageError where the first day lies after the last.
    """
    _in_turn(first, last)
    if first is None and last is None:
        return [], []
    return [_WRONG], [(last or date.max).isoformat(), (first or date.min).isoformat()]


def _in_turn(first: date | None, last: date | None) -> None:
    if first is not None and last is not None and first > last:
        raise UsageError.of(
            "USAGE083",
            said(
                "the first day, {first}, lies after the last, {last}",
                "den första dagen, {first}, ligger efter den sista, {last}",
                first=first,
                last=last,
            ),
            help=said("let them change places", "låt dem byta plats"),
        )
