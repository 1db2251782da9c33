"""A workbook in the old form (.xls): what its cells hold, and what is damaged or claims too much."""

from __future__ import annotations

import time
import tracemalloc
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import date, datetime
from datetime import time as clock
from pathlib import Path
from random import Random
from struct import pack
from typing import Any

import pytest

from compliance.diagnostics import DataError
from compliance.facts import Cause, Facts, Unknown, load
from compliance.facts.old_workbook import old_sheets
from compliance.facts.workbook_parts import UnreadableWorkbook
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


def number(column: int, form: int, value: float) -> bytes:
    return record(0x0203, pack("<HHHd", 2, column, form, value))


def boolean(column: int, value: int) -> bytes:
    return record(0x0205, pack("<HHHBB", 2, column, 0, value, 0))


BEGINS, OF_SHEET, OF_CHART = (
    record(0x0809, pack("<HHHHII", 0x0600, kind, 0, 0, 0, 0)) for kind in (5, 0x10, 0x20)
)
ENDS = record(0x000A)
CHART = OF_CHART + record(0x0205, bytes(6) + b"\x17\1") + ENDS


def stream(
    sheets: dict[str, list[list[str | None]]],
    of_all: bytes = b"",
    of_each: bytes = b"",
    at: int | None = None,  # where each sheet is said to begin
    hidden: int = 0,
) -> bytes:
    """A workbook, with records of the whole and of each sheet."""
    parts = [
        OF_SHEET
        + of_each
        + b"".join(
            cell(row, column, value)
            for row, cells in enumerate(rows)
            for column, value in enumerate(cells)
            if value is not None
        )
        + ENDS
        for rows in sheets.values()
    ]
    listed = sum(len(record(0x0085, bytes(8 + 2 * len(name)))) for name in sheets)
    begins = len(BEGINS + of_all + ENDS) + listed
    whole = BEGINS + of_all
    for name, part in zip(sheets, parts, strict=True):
        place = begins if at is None else at
        whole += record(0x0085, pack("<IHBB", place, hidden, len(name), 1) + name.encode("utf-16-le"))
        begins += len(part)
    return whole + ENDS + b"".join(parts)


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


def read(folder: Path, small: bool = False, of_each: bytes = b"") -> Facts:
    path = folder / "a.xls"
    path.write_bytes(container(stream(SHEETS, of_each=of_each), small))
    return load(path, schema(), today=TODAY)


@pytest.mark.parametrize("small", [False, True], ids=["of its own", "among the small"])
@pytest.mark.parametrize("within", [b"", CHART], ids=["cells", "a chart too"])
def test_failed_cells_are_missed_where_they_stand(tmp_path: Path, small: bool, within: bytes) -> None:
    facts = read(tmp_path, small, within)
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


@pytest.mark.parametrize(("hidden", "codes"), [(0, []), (1, ["DATA068"]), (2, ["DATA068"])])
def test_a_hidden_sheet_is_told_of(tmp_path: Path, hidden: int, codes: list[str]) -> None:
    sheets: dict[str, list[list[str | None]]] = {"trainees": [["id"], ["T1"]]}
    (tmp_path / "a.xls").write_bytes(container(stream(sheets, hidden=hidden), small=False))
    facts = load(tmp_path / "a.xls", schema(), today=TODAY)
    assert list(facts.records["trainee"]) == ["T1"]
    assert [each.code for each in facts.diagnostics] == codes


def test_merged_cells_are_told_of(tmp_path: Path) -> None:
    sheets: dict[str, list[list[str | None]]] = {
        "Läs mig": [["x"]],
        "trainees": [["id", "name"], ["T1", "Ek"], ["T2", "Al"], ["T3", None]],
    }
    # Two rows of the second column, one row of both, and one that says that it holds more than it does.
    merged = record(0x00E5, pack("<HHHHHHHHH", 2, 2, 3, 1, 1, 0, 0, 0, 1)) + record(0x00E5, pack("<H", 9))
    (tmp_path / "a.xls").write_bytes(container(stream(sheets, of_each=merged), small=False))
    facts = load(tmp_path / "a.xls", schema(), today=TODAY)
    (told,) = facts.diagnostics
    assert told.code == "DATA069"
    assert "B3:B4" in told.message
    assert str(told.span).endswith("trainees!B3")


def cells(data: bytes) -> list[list[list[Any]]]:
    return [list(sheet.rows) for sheet in old_sheets(data, "a.xls", is_read=lambda _: True)]


@pytest.mark.parametrize("error", CODES)
def test_each_error_is_found(error: str) -> None:
    written = stream({"a": [["x", error, Formula(error)]]})
    assert cells(container(written, small=False)) == [[["x", error, error]]]


def test_an_error_of_no_name_is_one() -> None:
    other = record(0x0205, pack("<HHHBB", 0, 0, 0, 43, 1))
    assert cells(container(stream({"a": []}, of_each=other), small=False)) == [[["#N/A"]]]


def test_what_is_no_sheet_of_cells_is_passed_over() -> None:
    chart = record(0x0085, pack("<IBBBBc", 0, 0, 2, 1, 0, b"c"))
    assert cells(container(stream({"a": [["x"]]}, of_all=chart), small=False)) == [[["x"]]]


def test_each_kind_of_value_is_read(capfd: pytest.CaptureFixture[str]) -> None:
    formats = b"".join(record(0x00E0, pack("<HHH14x", 0, form, 0)) for form in (0, 14, 22, 20))
    values = [(0, 2.5), (1, 43861.0), (2, 43861.5), (3, 0.5), (1, 1e300)]
    written = b"".join(number(column, *each) for column, each in enumerate(values, start=1))
    whole = stream({"a": []}, formats, written + boolean(6, 1) + boolean(7, 0))
    (sheet,) = old_sheets(container(whole, small=False), "a.xls", is_read=lambda _: True)
    days = [date(2020, 1, 31), datetime.fromisoformat("2020-01-31T12:00"), clock(12)]
    (row,) = sheet.rows
    assert row == [2.5, *days, 1e300, True, False]
    assert [type(each) for each in row[-2:]] == [bool, bool]
    assert (sheet.name, sheet.first_line, sheet.first_column) == ("a", 3, 2)
    assert capfd.readouterr() == ("", "")


def test_days_are_counted_from_the_year_that_the_file_says() -> None:
    of_all = record(0x0022, pack("<H", 1)) + record(0x00E0, pack("<HHH14x", 0, 14, 0))
    whole = stream({"a": []}, of_all, number(0, 0, 43861.0 - 1462))
    assert cells(container(whole, small=False)) == [[[date(2020, 1, 31)]]]


def test_a_sheet_without_a_cell_says_nothing(tmp_path: Path) -> None:
    path = tmp_path / "a.xls"
    path.write_bytes(container(stream({"trainees": [["id"], ["T1"]], "leave": []}), small=False))
    facts = load(path, schema(), today=TODAY)
    assert "leave" not in facts.records["trainee"]["T1"].values


@pytest.mark.parametrize(("at", "byte"), [(64, 0), (2050, 0), (2073, 255)])
def test_a_damaged_file_is_refused(tmp_path: Path, at: int, byte: int) -> None:
    data = bytearray(container(stream(SHEETS), small=True))
    data[at] = byte
    path = tmp_path / "a.xls"
    path.write_bytes(data)
    with pytest.raises(DataError) as raised:
        load(path, schema(), today=TODAY)
    (found,) = raised.value.diagnostics
    assert (found.code, found.help) == ("DATA033", "open it in a spreadsheet and save it again as .xlsx")


def test_whatever_is_damaged_is_told_of(tmp_path: Path) -> None:
    """Whatever is cut off or changed, the file is read or refused."""
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


@contextmanager
def little() -> Iterator[None]:
    """What is done takes neither time nor room."""
    begun = time.process_time()
    tracemalloc.start()
    try:
        yield
        assert tracemalloc.get_traced_memory()[1] < 20_000_000
    finally:
        tracemalloc.stop()
    assert time.process_time() - begun < 3


def refused(data: bytes) -> None:
    with little(), pytest.raises(UnreadableWorkbook):
        cells(data)


def test_a_link_over_a_whole_sheet_takes_no_room() -> None:
    kind = bytes.fromhex("d0c9ea79f9bace118c8200aa004ba90b")
    link = record(0x01B8, pack("<HHHH", 0, 65535, 0, 255) + kind + pack("<II", 2, 0))
    with little():
        assert cells(container(stream({"a": [["x"]]}, of_each=link), small=False)) == [[["x"]]]


def test_a_cell_outside_what_a_sheet_may_hold_is_refused() -> None:
    refused(container(stream({"a": []}, of_each=record(0x0205, pack("<HHHBB", 65535, 256, 0, 1, 0))), False))


def test_more_texts_than_there_is_room_for_are_refused() -> None:
    """What follows each text is skipped; a length below nothing leads back to the text, again and again."""
    again = pack("<HBi", 8000, 4, -8007) + b"x" * 8000
    refused(container(stream({"a": []}, of_all=record(0x00FC, pack("<II", 1, 10_000) + again)), False))


def test_more_tables_than_there_is_room_for_are_refused() -> None:
    data = bytearray(container(stream(SHEETS), small=False))
    data[44:48] = pack("<I", 109 + 127 * 1000)
    data[68:76] = pack("<II", 3, 1000)
    data[2048:2560] = bytes(508) + pack("<I", 3)  # what lists the tables says that it goes on with itself
    refused(bytes(data))


def test_a_sheet_is_read_once() -> None:
    filled: list[list[str | None]] = [["x"]]
    sheets: dict[str, list[list[str | None]]] = {"x": filled, "y": []}
    begins = len(stream(sheets)) - len(OF_SHEET + cell(0, 0, "x") + ENDS + OF_SHEET + ENDS)
    assert cells(container(stream(sheets), small=False)) == [filled, []]
    refused(container(stream(sheets, at=begins), small=False))


@pytest.mark.parametrize("which", ["small", "large", "directory"])
def test_a_chain_that_goes_round_is_refused(which: str) -> None:
    longer: dict[str, list[list[str | None]]] = {**SHEETS, "more": [["x"] * 60]}
    data = bytearray(container(stream(longer), small=which == "small"))
    at, then = {"small": (1536 + 4, 0), "large": (512 + 12, 3), "directory": (1024 + 128 + 68, 1)}[which]
    data[at : at + 4] = pack("<I", then)
    with pytest.raises(UnreadableWorkbook):
        cells(bytes(data))


def test_an_id_in_the_header_is_no_matter() -> None:
    data = container(stream({"a": [["x"]]}), small=False)
    assert cells(data[:8] + b"x" * 16 + data[24:]) == [[["x"]]]


def test_a_locked_file_is_said_to_be(tmp_path: Path) -> None:
    path = tmp_path / "a.xls"
    path.write_bytes(container(stream({"a": [["x"]]}, of_all=record(0x002F, bytes(54))), small=False))
    with pytest.raises(DataError, match="password"):
        load(path, schema(), today=TODAY)
