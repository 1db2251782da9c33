"""A cell that failed in a workbook in the old form (.xls) is not an empty one."""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from pathlib import Path
from random import Random
from struct import pack
from typing import Any

import pytest
import python_calamine

from compliance.diagnostics import DataError
from compliance.facts import Cause, Facts, Unknown, load
from compliance.facts.old_workbook import failed_cells
from compliance.facts.workbook_parts import Unfit
from tests.data.training import schema

TODAY = date(2026, 1, 15)
FREE, LAST, TABLE = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
CODES = {"#NULL!": 0, "#DIV/0!": 7, "#VALUE!": 15, "#REF!": 23, "#NAME?": 29, "#NUM!": 36, "#N/A": 42}


class Formula(str):
    """A formula, and the error or text that it gave."""


def record(kind: int, data: bytes = b"") -> bytes:
    return pack("<HH", kind, len(data)) + data


def text(kind: int, head: bytes, value: str) -> bytes:
    return record(kind, head + pack("<HB", len(value), 1) + value.encode("utf-16-le"))


def cell(row: int, column: int, value: str) -> bytes:
    at = pack("<HHH", row, column, 0)
    failed = CODES.get(value)
    if isinstance(value, Formula):
        gave = (0, 0) if failed is None else (2, failed)
        result = pack("<BBBBBBH", gave[0], 0, gave[1], 0, 0, 0, 0xFFFF)
        written = record(0x0006, at + result + pack("<HIH", 0, 0, 0))
        return written if failed is not None else written + text(0x0207, b"", value)
    return text(0x0204, at, value) if failed is None else record(0x0205, at + pack("<BB", failed, 1))


def stream(sheets: dict[str, list[list[str | None]]], chart: bool = False) -> bytes:
    begins, of_sheet, of_chart = (
        record(0x0809, pack("<HHHHII", 0x0600, kind, 0, 0, 0, 0)) for kind in (5, 0x10, 0x20)
    )
    ends = record(0x000A)
    within = of_chart + record(0x0205, bytes(6) + b"\x17\1") + ends
    parts = [
        of_sheet
        + within * chart
        + b"".join(
            cell(row, column, value)
            for row, cells in enumerate(rows)
            for column, value in enumerate(cells)
            if value is not None
        )
        + ends
        for rows in sheets.values()
    ]
    at = len(begins) + sum(len(record(0x0085, bytes(8 + 2 * len(name)))) for name in sheets) + len(ends)
    listed = b""
    for name, part in zip(sheets, parts, strict=True):
        listed += record(0x0085, pack("<IHBB", at, 0, len(name), 1) + name.encode("utf-16-le"))
        at += len(part)
    return begins + listed + ends + b"".join(parts)


def entry(name: str, kind: int, child: int, first: int, size: int) -> bytes:
    written = name.encode("utf-16-le")
    head = written.ljust(64, b"\0") + pack("<HBBIII", len(written) + 2, kind, 1, FREE, FREE, child)
    return head + bytes(36) + pack("<IQ", first, size)


def container(workbook: bytes, small: bool) -> bytes:
    """A compound file with one stream; a small one shares its sectors with others."""
    if not small:
        workbook = workbook.ljust(4096, b"\0")
    sectors = -(-len(workbook) // 512)
    # In this order: the table of sectors, the directory, the table of small ones, and the stream.
    table = [TABLE, LAST, LAST, *range(4, 3 + sectors), LAST]
    assert len(table) <= 128
    pieces = -(-len(workbook) // 64)
    smaller = [*range(1, pieces), LAST] if small else []
    root = entry("Root Entry", 5, 1, 3 if small else LAST, len(workbook) if small else 0)
    only = entry("Workbook", 2, FREE, 0 if small else 3, len(workbook))
    header = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(16) + pack("<HHHHH6x", 0x3E, 3, 0xFFFE, 9, 6)
    header += pack("<IIIIIIIIII", 0, 1, 1, 0, 4096, 2, int(small), LAST, 0, 0) + pack("<I", FREE) * 108
    return b"".join(
        (
            header.ljust(512, b"\0"),
            pack(f"<{len(table)}I", *table).ljust(512, b"\xff"),
            (root + only).ljust(512, b"\0"),
            pack(f"<{len(smaller)}I", *smaller).ljust(512, b"\xff"),
            workbook.ljust(512 * sectors, b"\0"),
        )
    )


SHEETS: dict[str, list[list[str | None]]] = {
    "Läs mig": [["#REF!"]],
    "trainees": [
        ["id", "name", "licensed_on"],
        ["T1", Formula("#N/A"), "#DIV/0!"],
        ["T2", Formula("Ek"), "2020-01-31"],
        ["T3", None, None],
        ["#REF!", Formula("#REF!"), "#REF!"],
    ],
}


def read(folder: Path, small: bool = False, **more: Any) -> Facts:
    path = folder / "a.xls"
    path.write_bytes(container(stream(SHEETS, **more), small))
    return load(path, schema(), today=TODAY)


@pytest.mark.parametrize("small", [False, True], ids=["of its own", "among the small"])
@pytest.mark.parametrize("chart", [False, True], ids=["cells", "a chart too"])
def test_failed_cells_are_missed_where_they_stand(tmp_path: Path, small: bool, chart: bool) -> None:
    facts = read(tmp_path, small, chart=chart)
    first, second, third = facts.records["trainee"].values()
    for name, text in (("name", "#N/A"), ("licensed_on", "#DIV/0!")):
        missed = first.values[name]
        assert isinstance(missed, Unknown)
        assert (missed.cause, missed.note) == (Cause.ERROR, f"the cell holds the spreadsheet error `{text}`")
    assert (second.values["name"], second.values["licensed_on"]) == ("Ek", date(2020, 1, 31))
    assert third.values.keys() & {"name", "licensed_on"} == set()
    codes = {each.code for each in facts.diagnostics}
    assert codes == {"DATA044", "DATA040"}  # and the row of nothing but failures is a row lost
    assert {str(each.span).rpartition("!")[2] for each in facts.diagnostics} == {"B2", "C2", "A5", "B5", "C5"}


@pytest.mark.parametrize("error", CODES)
def test_each_error_is_found(error: str) -> None:
    written = stream({"a": [["x", error, Formula(error)]]})
    assert failed_cells(container(written, small=False)) == [{(0, 1): error, (0, 2): error}]


@pytest.mark.parametrize(("at", "byte"), [(64, 0), (2050, 0), (2073, 255), (2296, 1)])
def test_what_makes_calamine_fall_over_is_refused(tmp_path: Path, at: int, byte: int) -> None:
    data = bytearray(container(stream(SHEETS), small=True))
    data[at] = byte
    path = tmp_path / "a.xls"
    path.write_bytes(data)
    with pytest.raises(DataError) as raised:
        load(path, schema(), today=TODAY)
    (found,) = raised.value.diagnostics
    assert (found.code, found.help) == ("DATA033", "open it in a spreadsheet and save it again as .xlsx")


def test_whatever_is_damaged_is_told_of(tmp_path: Path) -> None:
    """Whatever is cut off or changed, the file is read or refused; calamine alone ends the process."""
    whole = container(stream(SHEETS), small=True)
    random = Random(19121212)
    path = tmp_path / "a.xls"
    for _ in range(1000):
        data = bytearray(whole[: random.choice([len(whole), random.randrange(600, len(whole))])])
        for at in random.sample(range(24, len(data)), 3):
            data[at] = random.choice([0, 1, 2, 255, random.randrange(256)])
        path.write_bytes(data)
        with suppress(DataError):
            load(path, schema(), today=TODAY)


def test_failed_cells_of_which_it_is_not_known_where_they_stand_are_told_of(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Book:
        sheet_names = ()

    monkeypatch.setattr(python_calamine.CalamineWorkbook, "from_filelike", lambda _: Book())
    (told,) = read(tmp_path).diagnostics
    assert (told.code, str(told.severity), told.help) == ("DATA064", "warning", "save it as .xlsx")


def reaching(*limits: int) -> bytes:
    """A workbook that says how far its cells reach."""
    whole = stream({"a": [["x"]]})
    at = whole.index(record(0x0204)[:2], 40)
    return container(whole[:at] + record(0x0200, pack("<IIHHH", *limits, 0)) + whole[at:], small=False)


def test_a_sheet_that_claims_more_than_it_holds_is_refused() -> None:
    assert failed_cells(reaching(0, 65536, 0, 256)) == [{}]
    assert failed_cells(reaching(0, 0, 0, 0)) == [{}]
    for limits in ((0, 65536, 0, 65535), (0, 2**32 - 1, 0, 256), (9, 8, 0, 1), (0, 1, 4, 2)):
        with pytest.raises(Unfit):
            failed_cells(reaching(*limits))


def test_cells_far_apart_are_refused() -> None:
    whole = stream({"a": [["x"]]}).replace(cell(0, 0, "x"), cell(0, 0, "x") + cell(65535, 400, "y"))
    with pytest.raises(Unfit):
        failed_cells(container(whole, small=False))


def test_a_locked_file_is_said_to_be(tmp_path: Path) -> None:
    whole = stream({"a": [["x"]]})
    path = tmp_path / "a.xls"
    path.write_bytes(container(whole[:20] + record(0x002F, bytes(54)) + whole[20:], small=False))
    with pytest.raises(DataError, match="password"):
        load(path, schema(), today=TODAY)
