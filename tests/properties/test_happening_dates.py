"""Shipped rules on the examples' data, with a day on which something happened made unknown.

What is then decided must be what every day would give: before the day of the check, on it, or after it. Rules
about figures are left aside: a figure is of the records that are known, and tells how many are not.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compliance.diagnostics import Collector
from compliance.documents import DATA_LIMITS, read_document
from compliance.executors import reference
from compliance.facts.load import load
from compliance.facts.schema import Kind, Schema
from compliance.findings import Status
from compliance.pipeline.plans import plan_for
from compliance.plan.plan import Plan

ROOT = Path(__file__).parents[2]
AS_OF = date(2026, 11, 22)
DATA = {
    "en-lakares-vag/trainee.yaml": "training",
    "psykiatri-norr/dossier.yaml": "training",
    "vardcentral-bjorken/dossier.yaml": "training",
    "kvalitetsregister-2016/dossier.yaml": "training",
    "ledtider-sodra/dossier.yaml": "pathways",
}
DAY = timedelta(days=1)
DAYS = (date(2015, 6, 1), AS_OF - 300 * DAY, AS_OF - DAY, AS_OF, AS_OF + DAY, AS_OF + 900 * DAY)
OWNERS = ("trainees", "episodes")
"""Of these one at a time is tried, with all that is not theirs: rules about them take most of the time."""

Way = tuple[Any, ...]
"""Keys and places that lead to a row."""


@dataclass(frozen=True)
class Cell:
    """A day on which something happened: in which data, in which row, and in which field."""

    file: str
    way: Way
    field: str

    def __repr__(self) -> str:
        return f"{self.file} {'/'.join(map(str, self.way))}.{self.field}"


@cache
def plan(domain: str) -> Plan:
    return plan_for(None, domain)


@cache
def data_of(file: str) -> dict[str, Any]:
    return read_document(ROOT / "examples" / file, Collector(), limits=DATA_LIMITS).data


def cells(file: str) -> Iterator[Cell]:
    """Every known day of the data on which something happened."""
    schema = plan(DATA[file]).schema
    by_table = {entity.table: entity.name for entity in schema.entities.values()}
    for table, rows in data_of(file).items():
        if table in by_table and isinstance(rows, list):
            for place, each in enumerate(rows):
                yield from _cells_of(schema, file, by_table[table], each, (table, place))


def day_in(value: Any) -> date | None:
    """The day a cell holds, as it stands in the document."""
    try:
        return date.fromisoformat(str(value))
    except ValueError:
        return None


def _cells_of(schema: Schema, file: str, entity: str, row: Any, way: Way) -> Iterator[Cell]:
    if not isinstance(row, Mapping):
        return
    declared = schema.entities[entity]
    if day_in(row.get(declared.happens_on)) is not None:
        yield Cell(file, way, declared.happens_on)
    for name, value in row.items():
        field = declared.fields.get(name)
        if field is not None and field.kind is Kind.COLLECTION and isinstance(value, list):
            for place, each in enumerate(value):
                yield from _cells_of(schema, file, field.to, each, (*way, name, place))


def statuses(cell: Cell, value: Any) -> dict[tuple[str, str], Status]:
    """What each rule gives each subject, with a value in the cell."""
    data = dict(data_of(cell.file))
    way = cell.way
    for owner in OWNERS:
        if owner in data and way[0] == owner:
            data[owner] = [data[owner][way[1]]]
            way = (way[0], 0, *way[2:])
    data[way[0]] = copy.deepcopy(data[way[0]])
    row: Any = data
    for step in way:
        row = row[step]
    row[cell.field] = value
    domain = plan(DATA[cell.file])
    run = reference.run(domain, load(data, domain.schema, today=AS_OF), AS_OF)
    figures = {measure.name for measure in domain.measures}
    return {
        (finding.rule, finding.subject): finding.status
        for finding in run.findings
        if finding.subject_type not in figures
    }


def row_of(cell: Cell) -> Mapping[str, Any]:
    row: Any = data_of(cell.file)
    for step in cell.way:
        row = row[step]
    return row  # type: ignore[no-any-return]


def wrongly_decided(cell: Cell, day: date) -> list[str]:
    """Rules that decide although the day is unknown, and decide otherwise once it is known."""
    found, then = statuses(cell, "unknown"), statuses(cell, day.isoformat())
    return [
        f"{rule} {subject}: {status}, and {then[rule, subject]} on {day}"
        for (rule, subject), status in found.items()
        if status is not Status.UNDETERMINED and then.get((rule, subject), status) is not status
    ]


def days_for(cell: Cell) -> tuple[date, ...]:
    """Days the row can have: a period does not begin after its end."""
    row = row_of(cell)
    own, end = day_in(row[cell.field]), day_in(row.get("to"))
    return tuple(
        day for day in (own, *DAYS) if day is not None and (end is None or day <= end or day > AS_OF)
    )


@pytest.mark.parametrize("file", DATA)
def test_there_are_days_to_try(file: str) -> None:
    assert any(cells(file))


@settings(max_examples=settings().max_examples // 4)  # each runs every rule there is, twice
@given(st.deferred(lambda: st.sampled_from([cell for file in DATA for cell in cells(file)])), st.data())
def test_an_unknown_day_decides_only_what_every_day_would(cell: Cell, data: st.DataObject) -> None:
    day = data.draw(st.sampled_from(days_for(cell)))
    assert wrongly_decided(cell, day) == []
