"""The cells of one row, as values of its fields.

In: a row as written, and its table. Out: values by field, and the lists nested in the row, yet to be read.
Between: a cell that cannot be read is told of and becomes `Unknown(ERROR)`, and so does a field that a
strange heading may have been meant for: what stands there must not read as *not registered*.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from compliance.diagnostics import Severity, said
from compliance.diagnostics.said import changed
from compliance.facts.cells import NOTHING, tidy
from compliance.facts.convert import to_personal_id
from compliance.facts.failed_cells import is_failed
from compliance.facts.layout import Column, Table
from compliance.facts.names import Names
from compliance.facts.problems import DoubtfulValue, Problem, shown
from compliance.facts.reporter import Reporter, called, error
from compliance.facts.schema import Kind
from compliance.facts.tables import Place
from compliance.facts.texts import failure
from compliance.facts.values import Cause, Unknown

_LONGEST = 10_000
_ENDLESS = Problem(
    "DATA044",
    said("the text is longer than {most} characters", "texten är längre än {most} tecken", most=_LONGEST),
    said("write what it says in brief", "skriv det kortare"),
)


@dataclass(slots=True, eq=False, repr=False)
class FieldReader:
    """Reads rows field by field.

    today: decides the century of a ten-digit personnummer.
    """

    names: Names
    reporter: Reporter
    today: date

    def read(
        self, table: Table, raw: Mapping[Any, Any], place: Place
    ) -> tuple[dict[str, Any], list[tuple[Column, str, Any]]]:
        """The typed values of a row, and the lists nested in it."""
        values: dict[str, Any] = {}
        nested: list[tuple[Column, str, Any]] = []
        guessed: list[tuple[Column, object]] = []
        columns = table.columns
        for key, cell in raw.items():
            column = columns.get(key) or table.column(key)
            if column is None:
                if meant := self.names.stray(table, key, place):
                    guessed.append((meant, key))
                continue
            value: Any
            # What nearly every cell is needs no call.
            kind = cell.__class__
            if len(cell) > _LONGEST if kind is str else kind not in _SHORT and _is_endless(cell):
                value = _ENDLESS
            elif column.by_cell:
                value = column.convert(cell)
            elif column.field.kind is Kind.PERSONAL_ID:
                value = to_personal_id(cell, self.today)
            else:
                nested.append((column, key, cell))
                continue
            kind = value.__class__
            if kind is Problem or kind is DoubtfulValue:
                if cell.__class__ is str and is_failed(text := tidy(cell)):
                    value = failure(text)  # rather than that it is no date, no number, ...
                value = self._problem(column, value, key, place)
            elif value is NOTHING:
                continue
            name = column.name
            if name in values and values[name] != value:
                value = self._twice(table, name, place, key)
            values[name] = value
        for column, key in guessed:
            if column.name not in values and all(column is not each for each, _, _ in nested):
                values[column.name] = error(f"{shown(key)} may have been meant for it")
        return values, nested

    def _problem(self, column: Column, problem: Problem | DoubtfulValue, key: str, place: Place) -> Any:
        """Report what is wrong with a cell, under the heading as written; the value it leaves."""
        span = place.cell(key)
        if column.field.kind is Kind.PERSONAL_ID:
            self.reporter.hide_line(span)
        message = changed(problem.message, lambda text: f"{shown(key)}: {text}")
        if isinstance(problem, DoubtfulValue):
            self.reporter.add(
                problem.code, message, span, severity=Severity.WARNING, help=problem.help, row=place
            )
            return problem.value
        self.reporter.add(problem.code, message, span, help=problem.help, row=place)
        return error(str(problem.message))

    def _twice(self, table: Table, name: str, place: Place, key: str) -> Unknown:
        self.reporter.add(
            "DATA038",
            said(
                "{field} is stated twice in the same row of {table}, with different values",
                "{field} står två gånger på samma rad i {table}, med olika värden",
                field=called(table.entity.fields.get(name) or table.columns[name].field),
                table=called(table.entity),
            ),
            place.cell(key),
            help=said("keep one of the columns", "behåll en av kolumnerna"),
        )
        return Unknown(Cause.CONFLICTING, "stated twice in the same row with different values")


_SHORT = frozenset((int, float, bool, date, datetime, type(None)))


def _is_endless(cell: Any) -> bool:
    """Whether a cell, or one of several texts in it, is longer than anything a person writes."""
    if isinstance(cell, str):
        return len(cell) > _LONGEST
    return isinstance(cell, list | tuple) and any(
        isinstance(each, str) and len(each) > _LONGEST for each in cell
    )
