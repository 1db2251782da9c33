"""A workbook in the old form (.xls): its sheets and what stands in their cells.

In: the bytes of the file. Out: its sheets in order, with cells as python-calamine hands over those of the
newer forms, and a failed cell as the text of its error. Raises `UnreadableWorkbook` when it is damaged or
locked.
Between: olefile opens the container that it is packed in, and xlrd reads the records (MS-XLS). Of these xlrd
is shown only those that cells are made of. From others it would make room for all that they claim (a link
over a whole sheet), and a drawing that it does not know would cost the file.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from datetime import time
from struct import iter_unpack, pack_into, unpack_from
from typing import Any

import olefile
import xlrd

from compliance.diagnostics import said
from compliance.facts.tables import Grid, Merged
from compliance.facts.workbook_parts import UnreadableWorkbook, damaged, locked

_NAMES = ("Workbook", "Book")  # since 1997, and before
_ENDS, _LOCKED, _SHEET, _TEXTS, _BEGINS = 0x000A, 0x002F, 0x0085, 0x00FC, 0x0809
_OF_WORKBOOK = (0x0022, 0x003C, 0x0042, 0x00E0, 0x041E)  # era of dates, more of a text, code page, formats
_FORMULAS = (0x0006, 0x0206, 0x0406, 0x0207, 0x0221, 0x0236, 0x04BC)  # with what they gave
_VALUES = (0x00BD, 0x00D6, 0x00FD, 0x0203, 0x0204, 0x0205, 0x027E)
_MERGED = 0x00E5
_SHOWN = frozenset((_ENDS, _SHEET, _TEXTS, _BEGINS, *_OF_WORKBOOK, *_FORMULAS, *_VALUES))
_NOTHING = 0xFFFF  # no record is of this kind
_DAMAGED = said("it is damaged", "den är skadad")


def old_sheets(data: bytes, file: str, is_read: Callable[[str], bool]) -> Iterator[Grid]:
    """The sheets with a name that is read, from the first row and column on that hold anything."""
    try:
        cells, merged = _cells_alone(_workbook(data))
        book = xlrd.open_workbook(
            file_contents=cells,
            logfile=io.StringIO(),
            on_demand=True,
            ragged_rows=True,
        )
        for index, name in enumerate(book.sheet_names()):
            if is_read(name):
                sheet = book.sheet_by_index(index)
                rows, top, left = _cells(sheet, book.datemode)
                hidden = bool(sheet.visibility)
                yield Grid(
                    name,
                    rows,
                    file,
                    name,
                    first_line=top + 1,
                    first_column=left + 1,
                    merged=merged[index],
                    hidden=hidden,
                )
                book.unload_sheet(index)
    except UnreadableWorkbook:
        raise
    except Exception:  # both libraries take for granted that what they read is as it should be
        raise damaged(_DAMAGED) from None


def _workbook(data: bytes) -> bytes:
    """The stream in the container that is the workbook."""
    if 512 * sum(unpack_from("<I", data, at)[0] for at in (44, 64, 72)) > len(data):
        raise damaged(_DAMAGED)
    data = data[:8] + bytes(16) + data[24:]  # some programs write an id here that olefile refuses
    with olefile.OleFileIO(io.BytesIO(data), raise_defects=olefile.DEFECT_INCORRECT) as container:
        for name in _NAMES:
            if container.exists(name):
                stream: bytes = container.openstream(name).read()
                return stream
    raise damaged(_DAMAGED)


def _cells_alone(stream: bytes) -> tuple[bytes, list[list[Merged]]]:
    """The workbook with every record that is not part of a cell relabelled, so that xlrd skips it.

    With it the merged cells of each sheet, of which xlrd tells only together with all colours and fonts.
    Each record is looked at once: no sheet may begin within another, or there could be any number of them.
    """
    kept = bytearray(stream)
    sheets: list[int] = []
    for kind, at, size in _records(stream, 0):
        if kind == _LOCKED:
            raise locked()
        if kind == _TEXTS and 3 * unpack_from("<I", stream, at + 4)[0] > len(stream):
            raise damaged(_DAMAGED)
        if kind == _SHEET and not stream[at + 5]:  # else it holds a chart or a program
            sheets.append(unpack_from("<I", stream, at)[0])
        if kind not in _SHOWN:
            pack_into("<H", kept, at - 4, _NOTHING)
        ends = at + size
    merged: dict[int, list[Merged]] = {begins: [] for begins in sheets}
    for begins in sorted(sheets):
        if begins < ends:
            raise damaged(_DAMAGED)
        for kind, at, size in _records(stream, begins):
            if kind == _MERGED:
                merged[begins] += _merged(stream[at : at + size])
            if kind not in _SHOWN:
                pack_into("<H", kept, at - 4, _NOTHING)
            ends = at + size
    return bytes(kept), [merged[begins] for begins in sheets]


def _merged(record: bytes) -> Iterator[Merged]:
    """Each range of cells made one, by its first row and column and its last, counted from 1."""
    for top, bottom, left, right in iter_unpack("<HHHH", record[2 : 2 + (len(record) - 2) // 8 * 8]):
        yield top + 1, left + 1, bottom + 1, right + 1


def _records(stream: bytes, at: int) -> Iterator[tuple[int, int, int]]:
    """The records of a part of the workbook: kind, where what it holds stands, and how long that is."""
    depth = 0  # a sheet may hold charts, which begin and end within it
    while True:
        kind, size = unpack_from("<HH", stream, at)
        depth += (kind == _BEGINS) - (kind == _ENDS)
        yield kind, at + 4, size
        if depth < 1:
            return
        at += 4 + size


def _cells(sheet: Any, datemode: int) -> tuple[Iterator[list[Any]], int, int]:
    """The rows, and the row and column that they begin in."""
    firsts = {
        row: next((column for column, value in enumerate(sheet.row_values(row)) if value != ""), None)
        for row in range(sheet.nrows)
    }
    filled = {row: column for row, column in firsts.items() if column is not None}
    top, left = min(filled, default=sheet.nrows), min(filled.values(), default=0)
    rows = (
        [
            _value(kind, value, datemode)
            for kind, value in zip(sheet.row_types(row, left), sheet.row_values(row, left), strict=True)
        ]
        for row in range(top, sheet.nrows)
    )
    return rows, top, left


def _value(kind: int, value: Any, datemode: int) -> Any:
    if kind == xlrd.XL_CELL_ERROR:
        return xlrd.error_text_from_code.get(value, "#N/A")
    if kind == xlrd.XL_CELL_BOOLEAN:
        return bool(value)
    if kind != xlrd.XL_CELL_DATE:
        return value
    try:
        when = xlrd.xldate.xldate_as_datetime(value, datemode)
    except (OverflowError, ValueError):
        return value  # a number that no day has
    if value < 1:
        return when.time()
    return when.date() if when.time() == time() else when
