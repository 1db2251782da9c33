"""The cells of one row, as values of its fields.

In: a row as written, and its table. Out: values by field, and the lists nested in the row, yet to be read.
Between: a cell that cannot be read is told of and becomes `Unknown(ERROR)`, and so does a field that a
strange heading may have been meant for: what stands there must not read as *not registered*.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from compliance.diagnostics import Severity, Span
from compliance.facts.cells import NOTHING
from compliance.facts.convert import to_personal_id
from compliance.facts.layout import Column, Role, Table
from compliance.facts.names import Names
from compliance.facts.problems import Doubtful, Problem, shown
from compliance.facts.tables import Place
from compliance.facts.told import Told, error
from compliance.facts.values import Cause, Unknown


@dataclass(slots=True, eq=False)
class FieldReader:
    """Reads rows field by field.

    today: decides the century of a ten-digit personnummer.
    """

    names: Names
    told: Told
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
            if column.by_cell:
                value = column.convert(cell)
            elif column.role is Role.PERSONAL_ID:
                value = to_personal_id(cell, self.today)
            else:
                nested.append((column, key, cell))
                continue
            kind = value.__class__
            if kind is Problem or kind is Doubtful:
                value = self._problem(column, value, place.cell(key))
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

    def _problem(self, column: Column, problem: Problem | Doubtful, span: Span | None) -> Any:
        """Report what is wrong with a cell; the value it leaves."""
        if column.role is Role.PERSONAL_ID:
            self.told.hide_line(span)
        message = f"`{column.name}`: {problem.message}"
        if isinstance(problem, Doubtful):
            self.told.add(problem.code, message, span, severity=Severity.WARNING, help=problem.help)
            return problem.value
        self.told.add(problem.code, message, span, help=problem.help)
        return error(problem.message)

    def _twice(self, table: Table, name: str, place: Place, key: str) -> Unknown:
        self.told.add(
            "DATA038",
            f"`{name}` is stated twice in the same row of `{table.entity.table}`, with different values",
            place.cell(key),
            help="keep one of the columns",
        )
        return Unknown(Cause.CONFLICTING, "stated twice in the same row with different values")


def recorded_on(table: Table, raw: Mapping[Any, Any]) -> Iterator[Any]:
    """The cells in which a row says when it was recorded, as read."""
    for key, cell in raw.items():
        column = table.columns.get(key)
        if column is not None and column.role is Role.RECORDED_ON:
            yield column.convert(cell)
