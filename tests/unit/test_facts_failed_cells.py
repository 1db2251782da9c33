"""A cell that failed in a spreadsheet (#REF!, #N/A) is not an empty one: what stood in it is missed."""

from __future__ import annotations

import re
import zipfile
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import python_calamine
import xlsxwriter

from compliance.facts import Cause, Facts, Unknown, load
from compliance.facts.tables import letters
from compliance.pipeline.checking import check
from compliance.pipeline.plans import find_packs, plan_of
from compliance.report import View, formats
from compliance.templates import write_workbook
from tests.data.training import schema

TODAY = date(2026, 1, 15)
DAY = date(2026, 11, 22)
EXAMPLE = Path(__file__).parents[2] / "examples" / "psykiatri-norr" / "dossier.yaml"
FAILED = ("#REF!", "#N/A", "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!", "#GETTING_DATA")


class Failed(str):
    """A formula that gave an error, as a spreadsheet saves it."""


def write_sheets(path: Path, sheets: dict[str, list[list[Any]]]) -> Path:
    book = xlsxwriter.Workbook(str(path))
    day = book.add_format({"num_format": "yyyy-mm-dd"})
    for name, rows in sheets.items():
        sheet = book.add_worksheet(name)
        for at, row in enumerate(rows):
            for column, cell in enumerate(row):
                if isinstance(cell, Failed):
                    sheet.write_formula(at, column, "=VLOOKUP(1,A1:B2,9)", None, str(cell))
                elif isinstance(cell, date):
                    sheet.write_datetime(at, column, cell, day)
                elif cell is not None:
                    sheet.write_string(at, column, cell)
    book.close()
    return path


def edited(path: Path, part: str, *changes: tuple[str, str]) -> Path:
    """The same file with a text in one of its parts changed."""
    with zipfile.ZipFile(path) as old:
        parts = {each.filename: old.read(each) for each in old.infolist()}
    for before, after in changes:
        assert before.encode() in parts[part]
        parts[part] = parts[part].replace(before.encode(), after.encode())
    with zipfile.ZipFile(path, "w") as new:
        for name, data in parts.items():
            new.writestr(name, data)
    return path


def read(path: Path) -> Facts:
    return load(path, schema(), today=TODAY)


def is_missed(value: Any) -> bool:
    return isinstance(value, Unknown) and value.cause is Cause.ERROR


TRAINEES = [["id", "protected_identity", "name"], ["T1", "nej", "Bo Ek"]]
LEAVE = ["trainee", "kind", "from", "to"]


@pytest.mark.parametrize("text", FAILED)
def test_row_of_nothing_but_failed_cells_is_a_row_that_is_lost(tmp_path: Path, text: str) -> None:
    row = [Failed(text)] * 4
    facts = read(write_sheets(tmp_path / "a.xlsx", {"trainees": TRAINEES, "leave": [LEAVE, row]}))
    leave = facts.records["trainee"]["T1"].values["leave"]
    assert (len(leave), leave.complete) == (0, False)
    told = [each for each in facts.diagnostics if text in each.message]
    assert [each.span.cell for each in told if each.span] == [f"leave!{column}2" for column in "ABCD"]


def test_each_kind_of_field_that_failed_is_missed(tmp_path: Path) -> None:
    entity = schema().entities["trainee"]
    names = [name for name, each in entity.fields.items() if each.kind != "collection" and name != "id"]
    row = ["T1", *[Failed("#N/A") for _ in names]]
    facts = read(write_sheets(tmp_path / "a.xlsx", {"trainees": [["id", *names], row]}))
    values = facts.records["trainee"]["T1"].values
    assert [name for name in names if not is_missed(values.get(name))] == []
    assert {each.code for each in facts.diagnostics} == {"DATA044"}


def test_name_is_printed_nowhere_where_the_field_of_protection_failed(tmp_path: Path) -> None:
    plain = example_with_protection(tmp_path / "a.xlsx", "nej")
    assert "Maja" in formats.render("text", check(plain, as_of=DAY), View("sv", verbose=True))
    failed = example_with_protection(tmp_path / "b.xlsx", "#REF!")
    for form in ("text", "json"):
        assert "Maja" not in formats.render(form, check(failed, as_of=DAY), View("sv", verbose=True))


def example_with_protection(path: Path, stated: str) -> Path:
    """The example clinic as a workbook, with what stands in T1's field of protection."""
    text = EXAMPLE.read_text(encoding="utf-8")
    assert "  - id: T1\n" in text
    dossier = path.with_suffix(".yaml")
    text = text.replace("  - id: T1\n", "  - id: T1\n    protected_identity: ja\n")
    dossier.write_text(text, encoding="utf-8")
    known = plan_of(find_packs(["sosfs-2015-8"])).schema
    write_workbook(load(dossier, known, today=DAY), known, path)
    sheet, cell = part_and_cell_of(path, "ST-läkare", "Skyddade personuppgifter", "T1")
    kind = "e" if stated.startswith("#") else "str"
    return edited(path, sheet, (cell, f'{cell.split(" s=")[0]} t="{kind}"><v>{stated}</v></c>'))


def part_and_cell_of(path: Path, name: str, heading: str, id: str) -> tuple[str, str]:
    """The part of a workbook that a sheet is in, and the XML of the cell under a heading beside an id."""
    book = python_calamine.CalamineWorkbook.from_path(path)
    rows = book.get_sheet_by_name(name).to_python()
    column, line = rows[0].index(heading), next(at for at, row in enumerate(rows, 1) if row[0] == id)
    part = f"xl/worksheets/sheet{book.sheet_names.index(name) + 1}.xml"
    with zipfile.ZipFile(path) as file:
        found = re.search(rf'<c r="{letters(column + 1)}{line}"[^>]*>.*?</c>', file.read(part).decode())
    assert found is not None
    return part, found.group()


def test_sheet_without_a_cell_is_not_filled_in(tmp_path: Path) -> None:
    facts = read(write_sheets(tmp_path / "a.xlsx", {"trainees": TRAINEES, "leave": []}))
    assert "leave" not in facts.records["trainee"]["T1"].values
    assert [each.name for each in facts.unfilled] == ["leave"]


def test_formula_that_was_never_worked_out_is_missed(tmp_path: Path) -> None:
    path = write_sheets(
        tmp_path / "a.xlsx", {"trainees": TRAINEES, "leave": [LEAVE, ["T1", "parental", Failed("#N/A")]]}
    )
    cell = '<c r="C2" t="e"><f>VLOOKUP(1,A1:B2,9)</f><v>#N/A</v></c>'
    for instead in ("<v></v>", "<v/>", "<v />", ""):
        never = f'<c r="C2"><f>VLOOKUP(1,A1:B2,9)</f>{instead}</c>'
        facts = read(edited(path, "xl/worksheets/sheet2.xml", (cell, never)))
        (row,) = facts.records["trainee"]["T1"].values["leave"]
        assert is_missed(row.values["from"])
        (told,) = facts.diagnostics
        assert (told.code, told.span.cell if told.span else "") == ("DATA044", "leave!C2")
        cell = never


def test_formula_that_gives_an_empty_text_is_an_empty_cell(tmp_path: Path) -> None:
    path = write_sheets(
        tmp_path / "a.xlsx", {"trainees": TRAINEES, "leave": [LEAVE, ["T1", "parental", Failed("#N/A")]]}
    )
    cell = '<c r="C2" t="e"><f>VLOOKUP(1,A1:B2,9)</f><v>#N/A</v></c>'
    empty = '<c r="C2" t="str"><f>IF(A9="","",A9)</f><v></v></c>'
    facts = read(edited(path, "xl/worksheets/sheet2.xml", (cell, empty)))
    assert facts.diagnostics == ()
    (row,) = facts.records["trainee"]["T1"].values["leave"]
    assert "from" not in row.values


@pytest.mark.parametrize(
    "cell", ['<c t="e" r="B2">', "<c r='B2' t='e'>", '<c r="B2" s="1"\n t = "e" >', '<x:c r="B2" t="e">']
)
def test_failed_cell_as_any_program_may_write_it(tmp_path: Path, cell: str) -> None:
    path = write_sheets(tmp_path / "a.xlsx", {"trainees": [["id", "name"], ["T1", Failed("#N/A")]]})
    name = "x:c" if "x:c" in cell else "c"
    old = '<c r="B2" t="e"><f>VLOOKUP(1,A1:B2,9)</f><v>#N/A</v></c>'
    prefix = name.removesuffix("c")
    new = f"{cell}<{prefix}v>#N/A</{prefix}v></{name}>"
    changes = [(old, new)]
    if prefix:
        space = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
        changes.append((space, f"{space} {space.replace('xmlns', 'xmlns:x')}"))
    facts = read(edited(path, "xl/worksheets/sheet1.xml", *changes))
    assert is_missed(facts.records["trainee"]["T1"].values["name"])


def test_failed_cell_of_open_document_format(tmp_path: Path) -> None:
    """As LibreOffice writes one: a text without a value, and what is shown."""
    space = "urn:oasis:names:tc:opendocument:xmlns"
    failed = (
        '<table:table-cell table:formula="of:=NA()" office:value-type="string" office:string-value="" '
        'calcext:value-type="error"><text:p>{}</text:p></table:table-cell>'
    )
    text = '<table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell>'
    rows = [
        text.format("id") + text.format("name"),
        text.format("T1") + failed.format("#N/A"),
        text.format("T2") + failed.format("Err:508"),
    ]
    content = (
        f'<?xml version="1.0"?><office:document-content xmlns:office="{space}:office:1.0" '
        f'xmlns:table="{space}:table:1.0" xmlns:text="{space}:text:1.0" '
        'xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0">'
        '<office:body><office:spreadsheet><table:table table:name="trainees">'
        + "".join(f"<table:table-row>{row}</table:table-row>" for row in rows)
        + "</table:table></office:spreadsheet></office:body></office:document-content>"
    )
    path = tmp_path / "a.ods"
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        file.writestr("content.xml", content)
        manifest = f'<?xml version="1.0"?><manifest:manifest xmlns:manifest="{space}:manifest:1.0"/>'
        file.writestr("META-INF/manifest.xml", manifest)
    facts = read(path)
    assert [is_missed(facts.records["trainee"][id].values.get("name")) for id in ("T1", "T2")] == [True, True]


def test_failed_cells_in_a_text_file_as_a_swedish_spreadsheet_writes_them(tmp_path: Path) -> None:
    words = ["#SAKNAS!", "#REFERENS!", "#VÄRDEFEL!", "#DIVISION/0!", "#NAMN?", "#OGILTIGT!", "#SKÄRNING!"]
    lines = [f"T{at};{word}" for at, word in enumerate(words)]
    (tmp_path / "trainees.csv").write_text("\n".join(["id;completed_on", *lines]), encoding="utf-8")
    facts = read(tmp_path / "trainees.csv")
    assert [each.code for each in facts.diagnostics] == ["DATA044"] * len(words)
