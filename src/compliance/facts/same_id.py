"""Two rows with the same id: one thing told of twice, or two things.

In: the record that has the id, and the row that comes with it again. Out: one record of both rows, with what
differs as `Unknown(CONFLICTING)`; or the answer that the row is another thing, which needs another id.
Between: owned rows are only told apart under their owner, so two owners may each have a C1.
"""

from __future__ import annotations

from typing import Any

from compliance.diagnostics import Label, Severity, said
from compliance.diagnostics.said import in_turn
from compliance.facts.problems import shown
from compliance.facts.reporter import Reporter, called
from compliance.facts.shelves import Shelf, key_of
from compliance.facts.tables import RawRow
from compliance.facts.values import STATED_UNKNOWN, Cause, Record, Rows, Unknown


def is_another(shelf: Shelf, existing: Record, owner: str | None) -> bool:
    """True when an owned row has the id of a row that belongs to someone else."""
    if shelf.table.owner is None or owner is None:
        return False
    other = _id_of(existing.values.get(shelf.table.owner[1].by))
    return isinstance(other, str) and other != owner


def share(shelf: Shelf, id: str, row: RawRow, reporter: Reporter) -> None:
    """Note that the rows of two owners have the same id."""
    shelf.shared.add(id)
    first = shelf.origins[id][0].place.row()
    reporter.add(
        "DATA041",
        said(
            "the id {id} of {table} is used under two records; both are read",
            "id:t {id} i {table} används under två poster; båda läses",
            id=shown(id),
            table=called(shelf.table.entity),
        ),
        row.place.cell(key_of(shelf.table, row.values or {}, "id")),
        severity=Severity.WARNING,
        labels=(Label(first, said("first used here", "används först här")),) if first else (),
        help=said(
            "leave the id out, or make it differ from all others in the table",
            "lämna id:t tomt, eller ge raden ett som ingen annan rad i tabellen har",
        ),
    )


def merge(
    shelf: Shelf, record: Record, values: dict[str, Any], origin: RawRow, reporter: Reporter, maybe: bool
) -> None:
    """The same id again: what is equal or new is taken, what differs is conflicting.

    maybe: it is not known whether the new row is there.
    """
    table = shelf.table
    differing = []
    doubted = _doubted(record, values, maybe) if maybe or record.maybe else ()
    for name, value in values.items():
        old = record.values.get(name)
        if name == "id" or old == value or _id_of(old) == _id_of(value):
            continue
        if old is None or old is STATED_UNKNOWN:
            record.values[name] = value
        elif value is not STATED_UNKNOWN and not (isinstance(old, Unknown) and old.cause is Cause.ERROR):
            differing.append(name)
    for name in doubted:
        record.values[name] = Unknown(Cause.NOT_REGISTERED, "it is not known which of its rows was recorded")
    record.maybe = record.maybe and maybe
    before = shelf.origins[record.id]
    if differing:
        for name in differing:
            record.values[name] = Unknown(Cause.CONFLICTING, "stated with different values")
        if any(each.listed_in is origin.listed_in for each in before):
            # Two rows of one list are rather two things, one with a mistyped id: one of them is lost.
            shelf.lost_under.add(None)
        first = before[0].place.row()
        reporter.add(
            "DATA041",
            said(
                "{id} of {table} is given twice, and differs in {fields}",
                "{id} i {table} står två gånger, med olika {fields}",
                id=shown(record.id),
                table=called(table.entity),
                fields=in_turn(called(table.entity.fields[name]) for name in differing),
            ),
            origin.place.cell(key_of(table, origin.values or {}, differing[0])),
            labels=(Label(first, said("also given here", "står även här")),) if first else (),
            help=said(
                "keep one of them, or give the other an id of its own",
                "behåll en av dem, eller ge den andra ett eget id",
            ),
        )
    before.append(origin)


def open_lists(record: Record) -> None:
    """Note that the lists of a record may hold more, or less, than its rows say."""
    for value in record.values.values():
        if isinstance(value, Rows):
            value.complete = False


def _doubted(record: Record, values: dict[str, Any], maybe: bool) -> list[str]:
    """Fields whose value depends on whether the uncertain row exists."""
    old = record.values
    if record.maybe:
        open_lists(record)
    same = [name for name in old.keys() & values if _id_of(old[name]) == _id_of(values[name])]
    only_old = [] if record.maybe else old.keys() - values
    only_new = [] if maybe else values.keys() - old
    lists = [name for name, value in old.items() if isinstance(value, Rows)]
    return sorted((old.keys() | values.keys()) - {*same, *only_old, *only_new, *lists, "id"})


def _id_of(value: Any) -> Any:
    return value.id if isinstance(value, Record) else value
