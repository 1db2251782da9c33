"""The days that somebody asks about.

In: the first day and the last, either of which may be left open. Out: a condition in SQL with its values.
"""

from __future__ import annotations

from datetime import date

from compliance.diagnostics import UsageError, said


def between(end: str, begin: str, first: date | None, last: date | None) -> tuple[list[str], list[str]]:
    """What reaches from `begin` to `end`, two columns, into the days from first to last, both included.

    Conditions, each with one value. Raises UsageError where the first day lies after the last.
    """
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
    parts = [(f"{end} >= ?", first), (f"{begin} <= ?", last)]
    return (
        [condition for condition, day in parts if day is not None],
        [day.isoformat() for _, day in parts if day is not None],
    )
