"""What a run knows besides the plan: the day with its parameters, and which records are seen.

In: a plan and a day; facts. Out: `DayProgram`, which conditions are compiled with and many runs share, and
`RunContext`, one run's own, which compiled conditions find in their frame; and what a condition or a value is
compiled to, by what it gives: `Get`, `Trace`, `Test`, `Explain`, `Parts`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from threading import Lock
from typing import Any

from compliance.executors.reference.logic import Truth
from compliance.executors.reference.seen import VisibleRows, is_undated, lies_ahead, may_lie_ahead
from compliance.facts.values import NOT_REGISTERED, Cause, Record, Rows, Unknown
from compliance.findings import Why
from compliance.plan import nodes as n
from compliance.plan.plan import Plan

Frame = list[Any]
"""What compiled conditions read: the run's `RunContext`, the subject, then a place for each further name."""
CONTEXT, SUBJECT = 0, 1
"""Places in every frame."""

Get = Callable[[Frame], Any]
Trace = Callable[[Frame], tuple[Any, str, tuple[Why, ...]]]
"""A value with the path of the fact it came from and what it was made of."""
Test = Callable[[Frame], Truth]
Explain = Callable[[Frame], Why]
Parts = Callable[[Frame], tuple[Truth, tuple[Why, ...]]]
"""A verdict with what it was made of, for whoever writes the node around them."""

NO_TEXT: n.Text = {}


class DayProgram:
    """A plan on a day: what is the same for every run.

    frame_size: places that the conditions compiled so far need in a frame.
    """

    def __init__(self, plan: Plan, as_of: date) -> None:
        self.frame_size = 2
        self.plan = plan
        self.as_of = as_of
        self.parameters = {parameter.name: value_on(parameter.values, as_of) for parameter in plan.parameters}
        # What conditions about items were compiled to, by node and scope; `compile` fills it.
        self.asked: dict[tuple[Any, ...], Any] = {}
        self.happens_on = {name: entity.happens_on for name, entity in plan.schema.entities.items()}
        self._growing = Lock()

    def needs(self, size: int) -> None:
        """A condition has been compiled that needs a frame of this size; other threads compile too."""
        with self._growing:
            self.frame_size = max(self.frame_size, size)

    def fit(self, frame: list[Any]) -> None:
        """Give a frame the places that all that has been compiled so far needs; before any of it is run."""
        lacking = self.frame_size - len(frame)
        if lacking > 0:
            frame += [None] * lacking


class RunContext:
    """One run's surroundings."""

    def __init__(self, day: DayProgram) -> None:
        self.as_of = day.as_of
        self.regime_of: dict[int, Any] = {}
        self.answers: dict[tuple[object, int, int], Any] = {}
        self._happens_on = day.happens_on
        self._seen: dict[int, VisibleRows] = {}

    def seen(self, rows: Rows) -> VisibleRows:
        """What is seen of a collection."""
        key = id(rows)
        seen = self._seen.get(key)
        if seen is None:
            seen = self._seen[key] = VisibleRows(rows, self._happens_on, self.as_of)
        return seen

    def regime(self, record: Record) -> Any:
        """The one regime that tests a record, or Unknown while several may."""
        return self.regime_of.get(id(record), NOT_REGISTERED)

    def lies_ahead(self, record: Record) -> bool:
        """True for a record that comes to be after the day of the check."""
        return lies_ahead(record, self._happens_on, self.as_of)

    def may_lie_ahead(self, record: Record) -> bool:
        """True for a record of which nobody knows when it comes to be, or was recorded; it may count."""
        return may_lie_ahead(record, self._happens_on)

    def is_undated(self, record: Record) -> bool:
        """True for a record of which nobody knows when it comes to be."""
        return is_undated(record, self._happens_on)

    def happens_on(self, record: Record) -> str:
        """The field that says when a record comes to be; empty where none does."""
        return self._happens_on.get(record.entity, "")


def value_on(values: Sequence[tuple[date, Any]], day: date) -> Any:
    """The value in force on a day; Unknown before the first begins to hold."""
    found: Any = Unknown(Cause.NOT_REGISTERED, "the parameter has no value on this day")
    for begins, value in values:
        if begins <= day:
            found = value
    return found
