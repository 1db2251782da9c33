"""Periods that stand twice under different ids: each counts, so part-time service counts double.

In: the shelves when all is read. Out: a warning for each table that has such rows, at the first of them.
Between: only periods with a quantity of their own, as service has its percentage, add up to something. Both
rows stay: two half-time posts at once are lawful, and only whoever wrote them can tell.
"""

from __future__ import annotations

from collections.abc import Hashable

from compliance.diagnostics import Severity, said
from compliance.facts.layout import RECORDED_ON
from compliance.facts.periods import periods_of
from compliance.facts.reporter import Reporter, called, rows_said
from compliance.facts.schema import EntityType, FieldType, Kind
from compliance.facts.shelves import Shelf, Shelves
from compliance.facts.values import Record, Unknown

_QUANTITIES = (Kind.INTEGER, Kind.NUMBER)


def report_twins(shelves: Shelves, reporter: Reporter) -> None:
    """Tell of periods that are alike in all but the id."""
    for shelf in shelves.filled():
        entity = shelf.table.entity
        begins = next((first for first, _ in periods_of(entity)), None)
        if begins is not None and any(each.kind in _QUANTITIES for each in entity.fields.values()):
            _report(shelf, begins, reporter)


def _report(shelf: Shelf, begins: FieldType, reporter: Reporter) -> None:
    entity = shelf.table.entity
    seen: set[Hashable] = set()
    twins = []
    for record in shelf.records.values():
        if isinstance(record.values.get(begins.name), Unknown | None):
            continue
        stated = _stated(entity, record)
        if stated in seen:
            twins.append(record)
        seen.add(stated)
    if not twins:
        return
    reporter.add(
        "DATA075",
        said(
            "{rows} in {table}: another is alike in all but the id, and both count",
            "{rows} i {table}: en annan är lika i allt utom id, och båda räknas",
            rows=rows_said(len(twins)),
            table=called(entity),
        ),
        shelf.cell(twins[0], begins.name),
        severity=Severity.WARNING,
        help=said("take one away if they are the same", "ta bort den ena om de är samma"),
    )


def _stated(entity: EntityType, record: Record) -> Hashable:
    return tuple(
        (name, record.values[name])
        for name in sorted(record.values)
        if name not in ("id", RECORDED_ON) and entity.fields[name].kind is not Kind.COLLECTION
    )
