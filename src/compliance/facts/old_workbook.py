"""The failed cells of a workbook in the old form (.xls): python-calamine hands them over as empty ones.

In: the bytes of the file. Out: the text of each failed cell, by sheet, row and column. Raises `Unfit` for
what is not as the form says: calamine makes room for all that a file claims to hold, and the process ends.
Between: the file is a container of streams (MS-CFB). One of them is the workbook, a row of records (MS-XLS),
and two kinds of these may hold an error: a value, and what a formula gave.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator, Sequence
from struct import unpack_from
from typing import NamedTuple

from compliance.diagnostics import said
from compliance.facts.workbook_parts import Extent, damaged, locked

Cells = dict[tuple[int, int], str]

_ERRORS = {
    0x00: "#NULL!",
    0x07: "#DIV/0!",
    0x0F: "#VALUE!",
    0x17: "#REF!",
    0x1D: "#NAME?",
    0x24: "#NUM!",
    0x2A: "#N/A",
    0x2B: "#GETTING_DATA",
}
_FORMULA, _ENDS, _LOCKED, _SHEET, _TEXTS = 0x0006, 0x000A, 0x002F, 0x0085, 0x00FC
_REACHES, _VALUE, _BEGINS = 0x0200, 0x0205, 0x0809
_SEVERAL = frozenset((0x00BD, 0x00BE))  # numbers, and empty cells, from one column to another
_CELLS = frozenset((_FORMULA, _VALUE, 0x00D6, 0x00FD, 0x0201, 0x0203, 0x0204, 0x027E)) | _SEVERAL
_IS_ERROR = (2, b"\xff\xff")  # the first byte and the last two of what a formula gave
_LAST, _FREE = 0xFFFFFFFE, 0xFFFFFFFF  # in place of the next sector
_LEAST = 4096  # what is smaller shares its sectors with others
_NAMES = ("workbook", "book")  # since 1997, and before
_STREAM = 2
_CUT_OFF = said("it is cut off", "den är avhuggen")


def failed_cells(data: bytes) -> list[Cells]:
    """The failed cells of each sheet in order, counted from 0."""
    try:
        stream = _workbook(data)
        return [_failed(stream, at) for at in _sheets(stream)]
    except (struct.error, IndexError):
        raise damaged(_CUT_OFF) from None


def _workbook(data: bytes) -> bytes:
    """The stream that is the workbook, where no other stream is such that reading it would not end."""
    large, small = (1 << shift for shift in unpack_from("<HH", data, 30))
    claimed = sum(large * unpack_from("<I", data, at)[0] for at in (40, 44, 64, 72))
    directory, limit, small_table, more = (unpack_from("<I", data, at)[0] for at in (48, 56, 60, 68))
    if large not in (512, 4096) or small != 64 or limit != _LEAST or claimed > len(data):
        raise damaged("CFB")
    sectors = _Sectors(data[large:], large)
    tables = list(unpack_from("<109I", data, 76))
    for each in _chain(more, lambda sector: _numbers(sectors.read(sector))[-1], len(data) // large):
        tables += _numbers(sectors.read(each))[:-1]
    table = [number for each in tables if each != _FREE for number in _numbers(sectors.read(each))]

    def stream(first: int) -> bytes:
        return b"".join(map(sectors.read, _chain(first, table.__getitem__, len(table))))

    entries = list(_entries(stream(directory)))
    smaller = _Sectors(stream(entries[0].first), small)
    small_numbers = _numbers(stream(small_table))
    streams: dict[str, bytes] = {}
    for entry in entries[1:]:
        if entry.size > len(data) or (entry.name in _NAMES and entry.kind != _STREAM):
            raise damaged("CFB, directory")
        if entry.kind != _STREAM or not entry.size:
            continue
        if entry.size >= _LEAST:
            streams.setdefault(entry.name, stream(entry.first)[: entry.size])
        else:
            parts = _chain(entry.first, small_numbers.__getitem__, len(small_numbers))
            streams.setdefault(entry.name, b"".join(map(smaller.read, parts))[: entry.size])
    for name in _NAMES:
        if name in streams:
            return streams[name]
    raise damaged("CFB, no workbook")


class _Sectors:
    """Pieces of one size."""

    def __init__(self, data: bytes, size: int) -> None:
        self._data = data
        self._size = size

    def read(self, number: int) -> bytes:
        found = self._data[number * self._size : (number + 1) * self._size]
        if not found:
            raise damaged(_CUT_OFF)
        return found


class _Entry(NamedTuple):
    """What the directory tells of a stream: its first sector and its length."""

    name: str
    kind: int
    first: int
    size: int


def _numbers(data: bytes) -> Sequence[int]:
    return struct.unpack_from(f"<{len(data) // 4}I", data)


def _chain(first: int, after: Callable[[int], int], most: int) -> Iterator[int]:
    """The sectors of a stream, each of which tells the next."""
    while first not in (_LAST, _FREE):
        most -= 1
        if most < 0:
            raise damaged("CFB, chain")  # it goes round
        yield first
        first = after(first)


def _entries(directory: bytes) -> Iterator[_Entry]:
    for at in range(0, len(directory), 128):
        length, kind = unpack_from("<HB", directory, at + 64)
        first, size = unpack_from("<II", directory, at + 116)
        name = directory[at : at + min(max(length - 2, 0), 64)].decode("utf-16-le", "replace")
        yield _Entry(name.casefold(), kind, first, size)


def _records(stream: bytes, at: int) -> Iterator[tuple[int, int, int]]:
    """The records of a part of the workbook: kind, where it stands and how long it is."""
    depth = 0  # a sheet may hold charts, which begin and end within it
    while True:
        kind, size = unpack_from("<HH", stream, at)
        depth += (kind == _BEGINS) - (kind == _ENDS)
        if depth == 1:
            yield kind, at + 4, size
        elif depth < 1:
            return
        at += 4 + size


def _sheets(stream: bytes) -> Iterator[int]:
    """Where each sheet begins."""
    for kind, at, _ in _records(stream, 0):
        if kind == _LOCKED:
            raise locked()
        if kind == _TEXTS and unpack_from("<I", stream, at + 4)[0] > len(stream):
            raise damaged("BIFF, SST")
        if kind == _SHEET:
            yield unpack_from("<I", stream, at)[0]


def _failed(stream: bytes, begins: int) -> Cells:
    found: Cells = {}
    extent = Extent()
    if unpack_from("<H", stream, begins)[0] != _BEGINS:
        raise damaged("BIFF, BOF")
    for kind, at, size in _records(stream, begins):
        if kind == _REACHES:
            _refuse_to_reach(*unpack_from("<IIHH" if size >= 14 else "<HHHH", stream, at))
            continue
        if kind not in _CELLS:
            continue
        row, column = unpack_from("<HH", stream, at)
        extent.rows.add(row)
        extent.columns.add(column)
        if kind in _SEVERAL:
            extent.columns.add(unpack_from("<H", stream, at + size - 2)[0])
        elif kind == _VALUE and stream[at + 7]:
            found[row, column] = _ERRORS.get(stream[at + 6], "#N/A")
        elif kind == _FORMULA and (stream[at + 6], stream[at + 12 : at + 14]) == _IS_ERROR:
            found[row, column] = _ERRORS.get(stream[at + 8], "#N/A")
    extent.refuse_too_many()
    return found


def _refuse_to_reach(top: int, below: int, left: int, beyond: int) -> None:
    """Raise `Unfit` for a sheet that claims to reach too far, or to end before it begins."""
    if not below or not beyond:
        return
    if top >= below or left >= beyond:
        raise damaged("BIFF, DIMENSIONS")
    extent = Extent()
    extent.rows |= {top, below - 1}
    extent.columns |= {left, beyond - 1}
    extent.refuse_too_many()
