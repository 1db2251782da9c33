"""Two rows with the same id: one thing told of twice, or two things.

In: the record that has the id, and the row that comes with it again. Out: one record of both rows, with what
differs as `Unknown(CONFLICTING)`; or the answer that the row is another thing, which needs another id.
Between: owned rows are only told apart under their owner, so two owners may each have a C1.
"""

from __future__ import annotations

from typing import Any

from compliance.diagnostics import Label, Severity
from compliance.facts.problems import shown
from compliance.facts.shelves import Shelf, key_of
from compliance.facts.tables import RawRow
from compliance.facts.told import Told
from compliance.facts.values import STATED_UNKNOWN, Cause, Record, Unknown


def is_another(shelf: Shelf, existing: Record, owner: str | None) -> bool:
    """True when an owned row has the id of a row that belongs to someone else."""
    if shelf.table.owner is None or owner is None:
        return False
    other = _id_of(existing.values.get(shelf.table.owner[1].by))
    return isinstance(other, str) and other != owner


def share(shelf: Shelf, id: str, row: RawRow, told: Told) -> None:
    """Note that the rows of two owners have the same id."""
    shelf.shared.add(id)
    first = shelf.origins[id][0].place.row()
    told.add(
        "DATA041",
        f"the id {shown(id)} of `{shelf.table.entity.table}` is used under two records; both are read",
        row.place.cell(key_of(shelf.table, row.values or {}, "id")),
        severity=Severity.WARNING,
        labels=(Label(first, "first used here"),) if first else (),
        help="leave the id out, or make it differ from all others in the table",
    )


def merge(shelf: Shelf, record: Record, values: dict[str, Any], origin: RawRow, told: Told) -> None:
    """The same id again: what is equal or new is taken, what differs is conflicting."""
    table = shelf.table
    differing = []
    for name, value in values.items():
        old = record.values.get(name)
        if name == "id" or old == value or _id_of(old) == _id_of(value):
            continue
        if old is None or old is STATED_UNKNOWN:
            record.values[name] = value
        elif value is not STATED_UNKNOWN and not (isinstance(old, Unknown) and old.cause is Cause.ERROR):
            differing.append(name)
    before = shelf.origins[record.id]
    if differing:
        for name in differing:
            record.values[name] = Unknown(Cause.CONFLICTING, "stated with different values")
        if any(each.listed_in is origin.listed_in for each in before):
            # Two rows of one list are rather two things, one with a mistyped id: one of them is lost.
            shelf.lost_under.add(None)
        first = before[0].place.row()
        told.add(
            "DATA041",
            f"{shown(record.id)} of `{table.entity.table}` is given twice, and differs in "
            f"{', '.join(f'`{name}`' for name in differing)}",
            origin.place.cell(key_of(table, origin.values or {}, differing[0])),
            labels=(Label(first, "also given here"),) if first else (),
            help="keep one of them, or give the other an id of its own",
        )
    before.append(origin)


def _id_of(value: Any) -> Any:
    return value.id if isinstance(value, Record) else value
