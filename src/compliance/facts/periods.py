"""Periods that end before they begin: one of the two days is mistyped.

In: the shelves when all is read. Out: a warning for each pair of fields, at the first row.
Between: two fields of a record are the ends of a period when they are called `from` and `to`, or `valid_from`
and `valid_to`, or `starts_on` and `ends_on`. Both values stay as they were written, as either can be right.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from compliance.diagnostics import Severity, said
from compliance.facts.reporter import Reporter, called, rows_said
from compliance.facts.schema import EntityType, FieldType, Kind
from compliance.facts.shelves import Shelf, Shelves

_ENDS = {"from": "to", "starts_on": "ends_on"}


def report_turned_periods(shelves: Shelves, reporter: Reporter) -> None:
    """Tell of periods that end before they begin."""
    for shelf in shelves.filled():
        for begins, ends in periods_of(shelf.table.entity):
            _report(shelf, begins, ends, reporter)


def periods_of(entity: EntityType) -> Iterator[tuple[FieldType, FieldType]]:
    """The fields in which periods begin and end."""
    for name, begins in entity.fields.items():
        if begins.kind is not Kind.DATE and begins.kind is not Kind.DATETIME:
            continue
        for first, last in _ENDS.items():
            if name == first or name.endswith(f"_{first}"):
                ends = entity.fields.get(name.removesuffix(first) + last)
                if ends is not None and ends.kind is begins.kind:
                    yield begins, ends


def _report(shelf: Shelf, begins: FieldType, ends: FieldType, reporter: Reporter) -> None:
    turned = []
    for record in shelf.records.values():
        first, last = record.values.get(begins.name), record.values.get(ends.name)
        if isinstance(first, date) and isinstance(last, date) and last < first:
            turned.append(record)
    if not turned:
        return
    reporter.add(
        "DATA067",
        said(
            "{ends} of {rows} in {table} is before {begins}",
            "{ends} på {rows} i {table} är före {begins}",
            ends=called(ends),
            rows=rows_said(len(turned)),
            table=called(shelf.table.entity),
            begins=called(begins),
        ),
        shelf.cell(turned[0], ends.name),
        severity=Severity.WARNING,
        help=said("correct one of them", "rätta en av dem"),
    )
