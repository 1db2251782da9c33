"""What a run knows besides the plan: the day with its parameters, and which records are seen.

In: a plan and a day; facts. Out: `Day`, which conditions are compiled with and many runs share, and
`Context`, one run's own, which compiled conditions find in their frame; and what a condition or a value is
compiled to, by what it gives: `Get`, `Trace`, `Test`, `Explain`, `Parts`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from threading import Lock
from typing import Any

from compliance.executors.reference.logic import Truth
from compliance.facts.values import ABSENT, NOT_REGISTERED, Absent, Cause, Record, Rows, Unknown
from compliance.findings import Why
from compliance.plan import nodes as n
from compliance.plan.plan import Plan

Frame = list[Any]
"""What compiled conditions read: the run's `Context`, the subject, then a place for each further name."""
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


class Day:
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


class Context:
    """One run's surroundings. Lists that are asked for again and again are made once."""

    def __init__(self, day: Day) -> None:
        self.as_of = day.as_of
        self.regime_of: dict[int, Any] = {}
        self.answers: dict[tuple[object, int, int], Any] = {}
        self._happens_on = day.happens_on
        self._seen: dict[int, list[Record]] = {}
        self._undated: dict[int, bool] = {}
        self._buckets: dict[tuple[int, str], tuple[dict[Any, list[Record]], list[Record]]] = {}
        self._known: dict[tuple[int, tuple[str, ...]], bool] = {}

    def seen(self, rows: Rows) -> list[Record]:
        """The records of a collection that have come to be by the day of the check, or may have."""
        key = id(rows)
        records = self._seen.get(key)
        if records is None:
            records = [record for record in rows.records if not self.lies_ahead(record)]
            self._seen[key] = records
        return records

    def undated(self, rows: Rows) -> bool:
        """True when of some record of the collection nobody knows whether it has come to be."""
        key = id(rows)
        undated = self._undated.get(key)
        if undated is None:
            undated = self._undated[key] = any(self.may_lie_ahead(record) for record in self.seen(rows))
        return undated

    def where(self, rows: Rows, field: str, value: Any) -> Sequence[Record]:
        """The records whose field is, or holds, a value, and those where that is unknown."""
        key = (id(rows), field)
        if key not in self._buckets:
            self._buckets[key] = self._bucket(rows, field)
        buckets, unknown = self._buckets[key]
        found = buckets.get(value)
        if not unknown:
            return found or ()
        return [*(found or ()), *unknown]

    def known(self, rows: Rows, fields: tuple[str, ...]) -> bool:
        """True when every record of the collection has a value in each of these fields."""
        key = (id(rows), fields)
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = all(self._is_known(rows, field) for field in fields)
        return known

    def regime(self, record: Record) -> Any:
        """The one regime that tests a record, or Unknown while several may."""
        return self.regime_of.get(id(record), NOT_REGISTERED)

    def _is_known(self, rows: Rows, field: str) -> bool:
        key = (id(rows), (field,))
        known = self._known.get(key)
        if known is None:
            kinds = {record.values.get(field, NOT_REGISTERED).__class__ for record in self.seen(rows)}
            known = self._known[key] = Unknown not in kinds and Absent not in kinds
        return known

    def _bucket(self, rows: Rows, field: str) -> tuple[dict[Any, list[Record]], list[Record]]:
        buckets: dict[Any, list[Record]] = {}
        unknown: list[Record] = []
        for record in self.seen(rows):
            value = record.values.get(field, NOT_REGISTERED)
            if value.__class__ is Unknown:
                unknown.append(record)
            elif value is not ABSENT:
                for each in value if value.__class__ is frozenset else (value,):
                    buckets.setdefault(each, []).append(record)
        return buckets, unknown

    def lies_ahead(self, record: Record) -> bool:
        """True for a record that comes to be after the day of the check."""
        day = record.values.get(self.happens_on(record))
        return isinstance(day, date) and day > self.as_of

    def may_lie_ahead(self, record: Record) -> bool:
        """True for a record of which nobody knows when it comes to be, or was recorded; it may count."""
        return record.maybe or self.is_undated(record)

    def is_undated(self, record: Record) -> bool:
        """True for a record of which nobody knows when it comes to be."""
        field = self.happens_on(record)
        return field != "" and record.values.get(field, NOT_REGISTERED).__class__ is Unknown

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
