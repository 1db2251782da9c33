"""What is known of each entity while its rows are read.

In: a `Layout`. Out: a `Shelf` for each entity that the data tells of: its records, the rows they were read
from, and whose rows may have been lost. `rows` fills the shelves, `links` links what stands on them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from compliance.diagnostics import Span
from compliance.facts.layout import Layout, Table
from compliance.facts.tables import RawRow
from compliance.facts.values import Record


@dataclass(slots=True, eq=False, repr=False)
class Shelf:
    """All that is known of one entity while reading.

    given: the table was handed in, though it may be empty. origins: the rows each record was read from.
    numbers: how many rows each owner has so far.
    later: ids of rows recorded after the day asked for. lost_under: ids of parents that lost a row here;
    None stands for every parent, as it cannot be told whose the row was.
    listed: ids of the parents by collection field that stated the list itself. shared: ids that two rows
    under different parents have.
    """

    table: Table
    records: dict[str, Record] = field(default_factory=dict)
    origins: dict[str, list[RawRow]] = field(default_factory=dict)
    numbers: dict[str | None, int] = field(default_factory=dict)
    given: bool = False
    later: set[str] = field(default_factory=set)
    lost_under: set[str | None] = field(default_factory=set)
    unplaced: list[str] = field(default_factory=list)
    listed: set[tuple[str, str]] = field(default_factory=set)
    shared: set[str] = field(default_factory=set)

    def count(self, owner: str | None) -> int:
        """The number of one more row under an owner."""
        number = self.numbers[owner] = self.numbers.get(owner, 0) + 1
        return number

    def made_id(self, owner: str, number: int) -> str:
        """An id for a row without one."""
        made = f"{owner}-{self.table.entity.name}-{number}"
        while made in self.records:
            made += "+"
        return made

    def is_later(self, id: str) -> bool:
        """Whether every row with an id was recorded after the day asked for."""
        return id in self.later and id not in self.records

    def cell(self, record: Record, name: str) -> Span | None:
        """Where a record states a field, or else where the record is."""
        for origin in self.origins[record.id]:
            key = key_of(self.table, origin.values or {}, name)
            if key in (origin.values or {}):
                return origin.place.cell(key)
        return self.origins[record.id][0].place.row()


class Shelves(dict[str, Shelf]):
    """A shelf for each entity, made when it is first needed: most data fills a few of many tables."""

    def __init__(self, layout: Layout) -> None:
        super().__init__()
        self._layout = layout

    def __missing__(self, name: str) -> Shelf:
        shelf = self[name] = Shelf(self._layout.tables[name])
        return shelf

    def filled(self) -> list[Shelf]:
        """Those with records."""
        return [shelf for shelf in self.values() if shelf.records]


def key_of(table: Table, raw: Mapping[Any, Any], name: str) -> str:
    """The key under which a row states a field."""
    for key in raw:
        column = table.columns.get(key)
        if column is not None and column.name == name:
            return str(key)
    return name
