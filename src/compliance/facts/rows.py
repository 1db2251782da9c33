"""The first walk: each row where it stands becomes a record with an id, and so do the rows nested in it.

In: rows as written. Out: records on the shelf of their entity, whose references are still ids.
Between: a row that cannot be read, or has no id and no owner to number it under, is told of, and the shelf
notes whose row was lost. A row recorded after the day asked for is left out, and its id remembered; of one
recorded on an unknown day it is not known whether it is there (`Record.maybe`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from compliance.diagnostics import Severity, mask, said
from compliance.diagnostics.said import HIDDEN, one_of
from compliance.facts.cells import NOTHING
from compliance.facts.fields import FieldReader
from compliance.facts.layout import RECORDED_ON, Column, Table
from compliance.facts.problems import shown
from compliance.facts.protected import asks_for_protection
from compliance.facts.reporter import Reporter, called, error
from compliance.facts.same_id import is_another, merge, open_lists, share
from compliance.facts.schema import FieldType
from compliance.facts.shelves import Shelf, Shelves, key_of
from compliance.facts.tables import Place, RawRow, as_mapping
from compliance.facts.texts import to_ref
from compliance.facts.values import ABSENT, STATED_UNKNOWN, Record, Rows, Unknown


@dataclass(slots=True, eq=False, repr=False)
class RowReader:
    """Reads rows onto the shelves.

    known_at: rows recorded later are left out.
    """

    shelves: Shelves
    fields: FieldReader
    reporter: Reporter
    known_at: date | None

    def read(
        self, shelf: Shelf, row: RawRow, parent: Record | None = None, by: str = "", maybe: bool = False
    ) -> None:
        """Read one row, and the rows nested in it.

        parent, by: the record it is nested in, and the field that names that record. maybe: it is not known
        whether the row it is nested in is there.
        """
        table, place, raw = shelf.table, row.place, row.values
        if raw is None:
            shelf.count(parent.id if parent else None)
            shelf.lost_under.add(parent.id if parent else None)
            return
        values, nested = self.fields.read(table, raw, place)
        later = recorded_after(self.known_at, values)
        if RECORDED_ON in values and RECORDED_ON not in table.entity.fields:
            del values[RECORDED_ON]
        maybe = maybe or later is None
        owner = parent.id if parent is not None else _owner_id(table, values)
        id = values.get("id")
        if owner is not None and id.__class__ is not str and asks_for_protection(table.entity, values):
            owner = HIDDEN  # an id is shown everywhere, and one made of a unit's tells where they are
        number = shelf.count(owner)
        if id.__class__ is str:
            self._warn_of_personal_id(id, place, raw, table)
        elif owner is None:
            self._lose(table, values, place)
            self._without_id(shelf, place)
            return
        else:
            id = shelf.made_id(owner, number)
        if later:
            self._lose(table, values, place)
            shelf.later.add(id)
            return
        if parent is not None:
            if by in values:
                self._check_parent(shelf, values[by], parent, by, raw, place)
            values[by] = parent
        existing = shelf.records.get(id)
        if existing is not None and is_another(shelf, existing, owner):
            share(shelf, id, row, self.reporter)
            id = shelf.made_id(owner or "", number)
            existing = None
        values["id"] = id
        if existing is not None:
            record = existing
            merge(shelf, record, values, row, self.reporter, maybe)
        else:
            record = Record(table.entity.name, id, "", values)
            record.maybe = maybe
            shelf.records[id] = record
            shelf.origins[id] = [row]
        for column, key, items in nested:
            self._nested(record, column, key, items, place, maybe)
            if maybe and existing is not None:
                open_lists(record)

    def _nested(
        self, parent: Record, column: Column, key: str, items: Any, place: Place, maybe: bool
    ) -> None:
        """Read the list in a collection field of a row."""
        child = self.shelves[column.field.to]
        name = column.name
        read = _rows_or_word(items, column.field)
        if read is None:
            self.reporter.add(
                "DATA034",
                said("`{name}` is not a list of rows", "`{name}` är ingen lista med rader", name=name),
                place.cell(key),
                help=said(
                    "make `{name}` a list (in YAML each row begins with a dash), or leave it out when it is "
                    "not known",
                    "gör `{name}` till en lista (i YAML börjar varje rad med ett streck), eller utelämna den "
                    "när den inte är känd",
                    name=name,
                ),
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
            values = item if item.__class__ is dict else as_mapping(item)
            if values is None:
                self.reporter.add(
                    "DATA039",
                    said(
                        "{item} is not a row of `{name}`",
                        "{item} är ingen rad i `{name}`",
                        item=shown(item),
                        name=name,
                    ),
                    below.row(),
                    help=said(
                        "write the fields of the row, each as `name: value`",
                        "skriv radens fält, vart och ett som `namn: värde`",
                    ),
                    row=place,
                )
            self.read(child, RawRow(values, below, items), parent, column.field.by, maybe)

    def _lose(self, table: Table, values: Mapping[str, Any], place: Place) -> None:
        """Leave out a row. If it says that its owner is protected, remember that here, as no record will."""
        if asks_for_protection(table.entity, values):
            self.reporter.redact(place)

    def _without_id(self, shelf: Shelf, place: Place) -> None:
        shelf.lost_under.add(None)
        entity = shelf.table.entity
        fields = entity.fields
        parts = {
            "table": called(entity),
            "id": called(fields["id"]),
            "names": one_of(called(fields[collection.by]) for _, collection in shelf.table.parents),
        }
        if shelf.table.parents:
            message = said(
                "a row of {table} has no id and no {names}, and is not read",
                "en rad i {table} saknar {id} och {names}, och läses inte",
                **parts,
            )
            help = said(
                "write an `id` that no other row has, or fill in {names}",
                "fyll i {names}, eller ett eget {id} som ingen annan rad har",
                **parts,
            )
        else:
            message = said(
                "a row of {table} has no id, and is not read",
                "en rad i {table} saknar {id}, och läses inte",
                **parts,
            )
            help = said("write an `id` that no other row has", "fyll i ett eget {id}", **parts)
        self.reporter.add("DATA040", message, place.row(), help=help)

    def _warn_of_personal_id(self, id: str, place: Place, raw: Mapping[Any, Any], table: Table) -> None:
        if len(id) < 10 or mask(id) == id:
            return
        self.reporter.add(
            "DATA058",
            said(
                "an id of {table} is shaped like a personal identity number, and ids are shown",
                "ett id i {table} ser ut som ett personnummer, och id visas i rapporter",
                table=called(table.entity),
            ),
            place.cell(key_of(table, raw, "id")),
            severity=Severity.WARNING,
            help=said(
                "choose an id of your own, such as T1, and keep the number in its own field",
                "välj ett eget id, t.ex. T1, och skriv numret i sin egen kolumn",
            ),
        )

    def _check_parent(
        self, shelf: Shelf, stated: Any, parent: Record, by: str, raw: Mapping[Any, Any], place: Place
    ) -> None:
        """A nested row that names another parent may be meant for any."""
        if stated == parent.id or isinstance(stated, Unknown):
            return
        shelf.lost_under.add(None)
        self.reporter.add(
            "DATA043",
            said(
                "a row of {table} stands under {parent} and names {stated} as its {field}",
                "en rad i {table} står under {parent} och anger {stated} som {field}",
                table=called(shelf.table.entity),
                parent=shown(parent.id),
                stated=said("`none`", "`saknas`") if stated is ABSENT else shown(stated),
                field=called(shelf.table.entity.fields[by]),
            ),
            place.cell(key_of(shelf.table, raw, by)),
            help=said(
                "leave {field} out, or move the row",
                "utelämna {field}, eller flytta raden",
                field=called(shelf.table.entity.fields[by]),
            ),
            row=place,
        )


def recorded_after(day: date | None, values: Mapping[str, Any]) -> bool | None:
    """Whether a row was recorded after a day; None when the date is unknown.

    A row without `recorded_on` counts as always present.
    """
    recorded = values.get(RECORDED_ON)
    if day is None or recorded is None or recorded is ABSENT:
        return False
    return recorded > day if isinstance(recorded, date) else None


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
