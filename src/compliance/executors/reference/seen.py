"""What a run sees of one collection on the day of the check; made once, as rule after rule asks about it.

In: the collection, the day, and the field that says when a record comes to be. Out: `VisibleRows`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from compliance.facts.values import ABSENT, NOT_REGISTERED, Absent, Record, Rows, Unknown


class VisibleRows:
    """The records of a collection that have come to be by the day, or may have.

    undated: of some of them nobody knows whether they have come to be, or were recorded.
    """

    __slots__ = ("_buckets", "_known", "records", "undated")

    def __init__(self, rows: Rows, happens_on: Mapping[str, str], as_of: date) -> None:
        self.records = [record for record in rows.records if not lies_ahead(record, happens_on, as_of)]
        self.undated = any(may_lie_ahead(record, happens_on) for record in self.records)
        self._buckets: dict[str, tuple[dict[Any, list[Record]], list[Record]]] = {}
        self._known: dict[tuple[str, ...], bool] = {}

    def where(self, field: str, value: Any) -> Sequence[Record]:
        """The records whose field is, or holds, a value, and those where that is unknown."""
        parted = self._buckets.get(field)
        if parted is None:
            parted = self._buckets[field] = self._part(field)
        buckets, unknown = parted
        found = buckets.get(value, ())
        return [*found, *unknown] if unknown else found

    def known(self, fields: tuple[str, ...]) -> bool:
        """True when every record has a value in each of these fields."""
        known = self._known.get(fields)
        if known is None:
            known = self._known[fields] = all(self._is_known(field) for field in fields)
        return known

    def _is_known(self, field: str) -> bool:
        known = self._known.get((field,))
        if known is None:
            kinds = {record.values.get(field, NOT_REGISTERED).__class__ for record in self.records}
            known = self._known[(field,)] = Unknown not in kinds and Absent not in kinds
        return known

    def _part(self, field: str) -> tuple[dict[Any, list[Record]], list[Record]]:
        buckets: dict[Any, list[Record]] = {}
        unknown: list[Record] = []
        for record in self.records:
            value = record.values.get(field, NOT_REGISTERED)
            if value.__class__ is Unknown:
                unknown.append(record)
            elif value is not ABSENT:
                for each in value if value.__class__ is frozenset else (value,):
                    buckets.setdefault(each, []).append(record)
        return buckets, unknown


def lies_ahead(record: Record, happens_on: Mapping[str, str], as_of: date) -> bool:
    """True for a record that comes to be after the day of the check."""
    day = record.values.get(happens_on.get(record.entity, ""))
    return isinstance(day, date) and day > as_of


def may_lie_ahead(record: Record, happens_on: Mapping[str, str]) -> bool:
    """True for a record of which nobody knows when it comes to be, or was recorded; it may count."""
    return record.maybe or is_undated(record, happens_on)


def is_undated(record: Record, happens_on: Mapping[str, str]) -> bool:
    """True for a record of which nobody knows when it comes to be."""
    field = happens_on.get(record.entity, "")
    return field != "" and record.values.get(field, NOT_REGISTERED).__class__ is Unknown
