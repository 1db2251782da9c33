"""What a reader hands over before anything is typed: tables of rows, each cell with its place.

In: a grid of cells (a sheet, a CSV file). Out: `RawTable` with `RawRow`s; `RawData` for a whole source.
Between: the first row that holds anything is the heading. A row whose first cell begins with `#` explains and
is skipped, unless its other cells rather tell of a record: such a row is lost, and told of. Empty cells are
left out, so that they read as *not registered*. A row of a text file with cells beyond the headings has been
shifted by a separator in a text, so none of it can be trusted.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from compliance.diagnostics import Diagnostic, Severity, Span, said
from compliance.facts.failed_cells import is_failed
from compliance.facts.form_row import is_explanation
from compliance.facts.problems import shown

README_SHEETS = ("Läs mig", "Read me")
LISTS_SHEET = "_lists"
"""Sheets of a template that hold no table; any name that begins with `_` is such a sheet."""


class Place(Protocol):
    """Where a row stands; worked out only when somebody asks."""

    def row(self) -> Span | None:
        """The row as a whole."""
        ...

    def cell(self, key: str) -> Span | None:
        """One of its fields, by the key it has in `RawRow.values`."""
        ...

    def under(self, key: str, index: int) -> Place:
        """The row nested at `index` of the list in field `key`."""
        ...


@dataclass(slots=True, eq=False, repr=False)
class RawRow:
    """One row as written.

    values: by heading as written; None where the row itself cannot be read (and has been reported).
    listed_in: the list or table it came in, to tell two rows of one list from one row in two.
    """

    values: Mapping[Any, Any] | None
    place: Place
    listed_in: object = None


@dataclass(slots=True, eq=False, repr=False)
class RawTable:
    """The rows under one name as written: a table's name, or the title of its entity.

    stated: False for a sheet or file with nothing under its headings: nobody has filled it in, and that
    must not read as "there are none". A single row that says `none` or `saknas` states that.
    headings: of a sheet or file, those that say something. hidden: a sheet that its user does not see.
    """

    name: str
    rows: list[RawRow]
    span: Span | None = None
    stated: bool = True
    headings: tuple[str, ...] = ()
    hidden: bool = False


def as_mapping(item: Any) -> Mapping[Any, Any] | None:
    """A row of a document: a mapping, or nothing that can be read."""
    return item if isinstance(item, Mapping) else None


@dataclass(slots=True, eq=False, repr=False)
class RawData:
    """All of a source."""

    tables: list[RawTable] = field(default_factory=list)
    domain: str = ""
    domain_span: Span | None = None
    diagnostics: list[Diagnostic] = field(default_factory=list)
    digest: str = ""
    sources: tuple[str, ...] = ()


_NONE = frozenset({"none", "saknas", "inga"})


_PROSE = re.compile(r"#\s+\S+\s+\S")


class GridPlace:
    """A row of a grid, with cells named as a spreadsheet names them."""

    __slots__ = ("columns", "file", "line", "sheet")

    def __init__(self, file: str, sheet: str, line: int, columns: Mapping[str, int]) -> None:
        self.file = file
        self.sheet = sheet
        self.line = line
        self.columns = columns

    def row(self) -> Span:
        """The first cell of the row."""
        return grid_span(self.file, self.sheet, self.line, 1)

    def cell(self, key: str) -> Span:
        """The cell under a heading."""
        return grid_span(self.file, self.sheet, self.line, self.columns.get(key, 1))

    def under(self, key: str, index: int) -> Place:  # noqa: ARG002 — as the protocol has it
        """A cell holds no rows; its own place is the nearest."""
        return self


def grid_span(file: str, sheet: str, line: int, column: int) -> Span:
    """A cell as a place. It has the spreadsheet's name, so no line of a register is ever printed beside it.

    >>> str(grid_span("a.xlsx", "certificates", 7, 3))
    'a.xlsx:certificates!C7'
    """
    name = f"{letters(column)}{line}"
    return Span(file, line, column, 1, f"{sheet}!{name}" if sheet else name)


def letters(column: int) -> str:
    """The letters of a column, counted from 1.

    >>> letters(1), letters(27)
    ('A', 'AA')
    """
    out = ""
    while column:
        column, rest = divmod(column - 1, 26)
        out = chr(65 + rest) + out
    return out


Merged = tuple[int, int, int, int]
"""Cells made one, by the first row and column and the last, counted from 1."""


@dataclass(slots=True, eq=False, repr=False)
class Grid:
    """A sheet or CSV file: its cells from row `first_line` and column `first_column` on.

    rows: None stands for rows that could not be read, and have been reported. hidden: a sheet that its user
    does not see.
    """

    name: str
    rows: Iterable[Sequence[Any] | None]
    file: str
    sheet: str = ""
    first_line: int = 1
    first_column: int = 1
    shift_is_fatal: bool = False
    merged: Sequence[Merged] = ()
    hidden: bool = False


def read_grid(grid: Grid, diagnostics: list[Diagnostic]) -> RawTable:
    """The rows of a grid by heading. A grid without a heading is a table without rows."""
    columns: dict[str, int] = {}  # heading -> column counted from 1
    keys: list[str] = []
    table = RawTable(grid.name, [], grid_span(grid.file, grid.sheet, grid.first_line, grid.first_column))
    table.hidden = grid.hidden
    merged = {(top, left): (bottom, right) for top, left, bottom, right in grid.merged if bottom > top}
    shared: list[Merged] = []
    without: dict[int, int] = {}  # column without a heading -> the first line that fills it
    says_none = False
    for line, cells in enumerate(grid.rows, start=grid.first_line):
        if cells is None:
            table.rows.append(RawRow(None, GridPlace(grid.file, grid.sheet, line, columns)))
            continue
        if all(_blank(cell) for cell in cells):
            continue
        if _is_marked(cells[0]):
            if keys and not _explains(cells):
                diagnostics.append(_not_read(grid, line))
                table.rows.append(RawRow(None, GridPlace(grid.file, grid.sheet, line, columns)))
            continue
        if not keys:
            keys = _headings(cells)
            table.headings = tuple(key for key in keys if key)
            columns = {key: grid.first_column + at for at, key in enumerate(keys) if key}
            table.span = grid_span(grid.file, grid.sheet, line, grid.first_column)
            continue
        if _says_none(cells) and not table.rows:
            says_none = True
            continue
        table.rows.append(_row(grid, line, cells, keys, columns, without, diagnostics))
        if merged:
            filled = [at for at, cell in enumerate(cells, start=grid.first_column) if not _blank(cell)]
            shared += [(line, at, *merged[line, at]) for at in filled if (line, at) in merged]
    table.stated = bool(table.rows) or says_none
    if shared:
        diagnostics.append(_are_merged(grid, shared))
    if without:
        diagnostics.append(_have_no_heading(grid, without))
    return table


def _have_no_heading(grid: Grid, without: Mapping[int, int]) -> Diagnostic:
    """without: columns, each with the first line that fills it."""
    runs: list[list[int]] = []
    for column in sorted(without):
        if runs and column == runs[-1][-1] + 1:
            runs[-1].append(column)
        else:
            runs.append([column])
    spans = ["–".join(letters(each) for each in dict.fromkeys((run[0], run[-1]))) for run in runs]
    *some, last = spans
    first = runs[0][0]
    return Diagnostic(
        "DATA057",
        said(
            "cells in {columns} of {table} have no heading and are not read",
            "celler i kolumn {letters} i {table} har ingen rubrik och läses inte",
            columns=f"column{'s' if len(without) > 1 else ''} "
            + (f"{', '.join(some)} and {last}" if some else last),
            letters=f"{', '.join(some)} och {last}" if some else last,
            table=shown(grid.name),
        ),
        grid_span(grid.file, grid.sheet, without[first], first),
        Severity.WARNING,
        help=said("give the column a heading, or empty it", "ge kolumnen en rubrik, eller töm den"),
    )


_FEW = 3


def _are_merged(grid: Grid, shared: Sequence[Merged]) -> Diagnostic:
    """The rows below the first are without what the sheet seems to show in them."""
    top, left, *_ = shared[0]
    names = [f"{letters(x1)}{y1}:{letters(x2)}{y2}" for y1, x1, y2, x2 in shared]
    more = len(names) - _FEW
    return Diagnostic(
        "DATA069",
        said(
            "merged cells ({cells}{more}) in {table} count for their first row alone; the others are read as"
            " empty",
            "sammanfogade celler ({cells}{more}) i {table} gäller bara sin första rad; de andra läses som"
            " tomma",
            cells=", ".join(names[:_FEW]),
            more=said(" and {more} more", " och {more} till", more=more) if more > 0 else "",
            table=shown(grid.name),
        ),
        grid_span(grid.file, grid.sheet, top, left),
        Severity.WARNING,
        help=said(
            "split the cells, and write the value in each row", "dela cellerna, och skriv värdet på varje rad"
        ),
    )


def _is_marked(first: Any) -> bool:
    """Whether a row begins with `#`, and not with the error of a spreadsheet."""
    return isinstance(first, str) and (text := first.strip())[:1] == "#" and not is_failed(text)


def _explains(cells: Sequence[Any]) -> bool:
    """Whether a row that begins with `#` is a comment: it has no other cell, or words for people.

    People fill in the row of a form's own explanations, and let its first cell stand.
    """
    told = [cell for cell in cells[1:] if not _blank(cell)]
    first = cells[0].strip()
    if not told or not is_explanation(first[1:]):
        return not told or _PROSE.match(first) is not None
    return all(map(is_explanation, told))


def _not_read(grid: Grid, line: int) -> Diagnostic:
    return Diagnostic(
        "DATA039",
        said(
            # Who the row is of is not read, so nothing of it is quoted.
            "the row is not read, as it begins with `#`",
            "raden läses inte, eftersom den börjar med `#`",
        ),
        grid_span(grid.file, grid.sheet, line, grid.first_column),
        help=said(
            "choose an id without `#`, or empty the cell where it may be left empty; a row that only"
            " explains has nothing in its other cells",
            "välj ett id utan `#`, eller töm cellen där den får lämnas tom; en rad som bara förklarar"
            " har inget i de andra cellerna",
        ),
    )


def _says_none(cells: Sequence[Any]) -> bool:
    first, *rest = cells
    return isinstance(first, str) and first.strip().casefold() in _NONE and all(_blank(cell) for cell in rest)


def _headings(cells: Sequence[Any]) -> list[str]:
    """Headings as keys. A heading that comes twice gets a blank more: it still names the same field."""
    keys: list[str] = []
    for cell in cells:
        key = "" if _blank(cell) else str(cell).strip()
        while key and key in keys:
            key += " "
        keys.append(key)
    return keys


def _row(
    grid: Grid,
    line: int,
    cells: Sequence[Any],
    keys: list[str],
    columns: Mapping[str, int],
    without: dict[int, int],
    diagnostics: list[Diagnostic],
) -> RawRow:
    place = GridPlace(grid.file, grid.sheet, line, columns)
    values = {}
    for at, cell in enumerate(cells):
        if _blank(cell):
            continue
        if at < len(keys) and keys[at]:
            values[keys[at]] = cell
        elif grid.shift_is_fatal and at >= len(keys):
            diagnostics.append(
                Diagnostic(
                    "DATA039",
                    said(
                        "the row has {cells} cells and there are {headings} headings",
                        "raden har {cells} celler och det finns {headings} rubriker",
                        cells=len(cells),
                        headings=len(keys),
                    ),
                    grid_span(grid.file, grid.sheet, line, grid.first_column + at),
                    help=said(
                        'put quotation marks (") around a text that holds the separator',
                        'sätt citattecken (") runt en text där skiljetecknet ingår',
                    ),
                )
            )
            return RawRow(None, place)
        else:
            without.setdefault(grid.first_column + at, line)
    return RawRow(values, place)


def _blank(cell: Any) -> bool:
    return cell is None or cell == "" or (cell.__class__ is str and not cell.strip())


__all__ = [
    "LISTS_SHEET",
    "README_SHEETS",
    "Grid",
    "GridPlace",
    "Place",
    "RawData",
    "RawRow",
    "RawTable",
    "as_mapping",
    "grid_span",
    "letters",
    "read_grid",
]
