"""The first walk: each row where it stands becomes a record with an id, and so do the rows nested in it.

In: rows as written. Out: records on the shelf of their entity, whose references are still ids.
Between: a row that cannot be read, or has no id and no owner to number it under, is told of, and the shelf
notes whose row was lost. A row recorded after the day asked for is left out, and its id remembered.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

from compliance.diagnostics import Severity, mask
from compliance.facts.cells import NOTHING
from compliance.facts.fields import FieldReader, recorded_on
from compliance.facts.layout import RECORDED_ON, Column, Table
from compliance.facts.problems import Problem, hidden, shown
from compliance.facts.same_id import is_another, merge, share
from compliance.facts.schema import FieldType
from compliance.facts.shelves import Shelf, Shelves, key_of
from compliance.facts.tables import Place, RawRow
from compliance.facts.texts import to_ref
from compliance.facts.told import Told, error
from compliance.facts.values import ABSENT, STATED_UNKNOWN, Record, Rows, Unknown


@dataclass(slots=True, eq=False)
class RowReader:
    """Reads rows onto the shelves.

    known_at: rows recorded later are left out. mapping_of: turns a nested item into fields by name.
    """

    shelves: Shelves
    fields: FieldReader
    told: Told
    known_at: date | None
    mapping_of: Callable[[Any], Mapping[Any, Any] | None]

    def read(self, shelf: Shelf, row: RawRow, parent: Record | None = None, by: str = "") -> None:
        """Read one row, and the rows nested in it.

        parent, by: the record it is nested in, and the field that names that record.
        """
        table, place, raw = shelf.table, row.place, row.values
        if raw is None:
            shelf.count(parent.id if parent else None)
            shelf.lost_under.add(parent.id if parent else None)
            return
        values, nested = self.fields.read(table, raw, place)
        if RECORDED_ON in values and RECORDED_ON not in table.entity.fields:
            del values[RECORDED_ON]
        later = self.known_at is not None and _recorded_after(self.known_at, shelf, raw, parent)
        owner = parent.id if parent is not None else _owner_id(table, values)
        number = shelf.count(owner)
        id = values.get("id")
        if id.__class__ is str:
            self._warn_of_personal_id(id, place, raw, table)
        elif owner is None:
            self._without_id(shelf, place)
            return
        else:
            id = shelf.made_id(owner, number)
        if later:
            shelf.later.add(id)
            return
        if parent is not None:
            if by in values:
                self._check_parent(shelf, values[by], parent, by, raw, place)
            values[by] = parent
        existing = shelf.records.get(id)
        if existing is not None and is_another(shelf, existing, owner):
            share(shelf, id, row, self.told)
            id = shelf.made_id(owner or "", number)
            existing = None
        values["id"] = id
        if existing is not None:
            record = existing
            merge(shelf, record, values, row, self.told)
        else:
            record = Record(table.entity.name, id, "", values, partial(_written, place))
            shelf.records[id] = record
            shelf.origins[id] = [row]
        for column, key, items in nested:
            self._nested(record, column, key, items, place)

    def _nested(self, parent: Record, column: Column, key: str, items: Any, place: Place) -> None:
        """Read the list in a collection field."""
        child = self.shelves[column.field.to]
        name = column.name
        read = _rows_or_word(items, column.field)
        if read is None:
            self.told.add(
                "DATA034",
                f"`{name}` is not a list of rows",
                place.cell(key),
                help=f"start each row of `{name}` with a dash, or leave it out when it is not known",
            )
            read = error(f"`{name}` is not a list of rows")
        old = parent.values.get(name)
        if read is NOTHING:
            return
        if not isinstance(old, Rows):
            parent.values[name] = read
        elif isinstance(read, Unknown):
            child.lost_under.add(parent.id)
        if not isinstance(items, list | tuple) or not isinstance(read, Rows):
            return
        child.listed.add((name, parent.id))
        for index, item in enumerate(items):
            below = place.under(key, index)
            values = item if item.__class__ is dict else self.mapping_of(item)
            if values is None:
                self.told.add(
                    "DATA039",
                    f"{shown(item)} is not a row of `{name}`",
                    below.row(),
                    help="write the fields of the row, each as `name: value`",
                )
            self.read(child, RawRow(values, below, items), parent, column.field.by)

    def _without_id(self, shelf: Shelf, place: Place) -> None:
        shelf.lost_under.add(None)
        entity = shelf.table.entity
        names = " or ".join(f"`{collection.by}`" for _, collection in shelf.table.parents)
        self.told.add(
            "DATA040",
            f"a row of `{entity.table}` has no id{f' and no {names}' if names else ''}, and is not read",
            place.row(),
            help="write an `id` that no other row has" + (f", or fill in {names}" if names else ""),
        )

    def _warn_of_personal_id(self, id: str, place: Place, raw: Mapping[Any, Any], table: Table) -> None:
        if len(id) < 10 or mask(id) == id:
            return
        self.told.add(
            "DATA058",
            f"an id of `{table.entity.table}` is shaped like a personal identity number, and ids are shown",
            place.cell(key_of(table, raw, "id")),
            severity=Severity.WARNING,
            help="choose an id of your own, such as T1, and keep the number in its own field",
        )

    def _check_parent(
        self, shelf: Shelf, stated: Any, parent: Record, by: str, raw: Mapping[Any, Any], place: Place
    ) -> None:
        """A nested row that names another parent may be meant for any."""
        if stated == parent.id or isinstance(stated, Unknown):
            return
        shelf.lost_under.add(None)
        self.told.add(
            "DATA043",
            f"a row of `{shelf.table.entity.table}` stands under {shown(parent.id)} and names "
            f"{shown('none' if stated is ABSENT else stated)} as its `{by}`",
            place.cell(key_of(shelf.table, raw, by)),
            help=f"leave `{by}` out, or move the row",
        )


def _recorded_after(day: date, shelf: Shelf, raw: Mapping[Any, Any], parent: Record | None) -> bool:
    """True when the row was recorded after a day."""
    for recorded in recorded_on(shelf.table, raw):
        if isinstance(recorded, date):
            return recorded > day
        if recorded.__class__ is Problem:
            shelf.lost_under.add(parent.id if parent else None)
    return False


def _owner_id(table: Table, values: Mapping[str, Any]) -> str | None:
    """The id of the record a row of a table belongs to, as far as it is stated."""
    for _, collection in table.parents:
        stated = values.get(collection.by)
        if stated.__class__ is str:
            return str(stated)
    return None


def _rows_or_word(items: Any, collection: FieldType) -> Any:
    """What a collection field states: Rows yet to fill, not known, nothing; None when it cannot be read."""
    if isinstance(items, list | tuple):
        return Rows([], collection.closed)
    word = to_ref(items)  # the words for *not known* and *none* are those of a reference
    if word is ABSENT:
        return Rows([], True)
    return word if word is STATED_UNKNOWN or word is NOTHING else None


def _written(place: Place) -> str:
    span = place.row()
    return "" if span is None else hidden(str(span))
