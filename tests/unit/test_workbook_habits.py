"""What people do in a workbook that a reader of rows would lose in silence, or tell of row by row."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import xlsxwriter

from compliance.diagnostics import Diagnostic, Severity, in_language
from compliance.facts import Facts
from compliance.facts.values import Rows
from tests.helpers.training import codes, read, write_sheets

HEADINGS = ["ST-läkarens id", "Namn", "Status"]
TRAINEES = [["T1", "Maja", "Pågående"], ["T2", "Elias", "Pågående"]]


def of(facts: Facts, code: str) -> Diagnostic:
    (found,) = [each for each in facts.diagnostics if each.code == code]
    return found


@pytest.mark.parametrize(
    "above",
    [
        pytest.param([["ST-läkare vid kliniken 2026"]], id="a title"),
        pytest.param([["Vem", None, "Läget"]], id="headings of groups of columns"),
        pytest.param([["ST-läkare"], ["Senast ändrat", "2026-01-01"]], id="two lines"),
    ],
)
def test_lines_above_the_headings_are_told_of_once(tmp_path: Path, above: list[list[Any]]) -> None:
    book = write_sheets(tmp_path / "a.xlsx", {"ST-läkare": [*above, HEADINGS, *TRAINEES]})
    facts = read(book)
    told = of(facts, "DATA037")
    assert told.severity is Severity.ERROR
    assert str(told.span).endswith(f"ST-läkare!A{1}")
    assert "DATA040" not in codes(facts), "no row is told of by itself"
    assert f"rad {len(above) + 1}" in in_language(told.help, "sv")
    assert facts.records["trainee"] == {}


def test_a_table_whose_headings_are_not_known_may_have_held_rows(tmp_path: Path) -> None:
    intyg = [["Intyg 2026"], ["Intygets id", "ST-läkare"], ["C1", "T1"]]
    facts = read(write_sheets(tmp_path / "a.xlsx", {"ST-läkare": [HEADINGS, *TRAINEES], "Intyg": intyg}))
    rows = facts.records["trainee"]["T1"].values["certificates"]
    assert isinstance(rows, Rows)
    assert (rows.records, rows.complete) == ([], False)


def test_headings_that_are_nowhere(tmp_path: Path) -> None:
    (tmp_path / "trainees.csv").write_text("vem;vad\nT1;x\nT2;y\n", encoding="utf-8")
    told = of(read(tmp_path), "DATA037")
    assert "2 rader" in in_language(told.message, "sv")
    assert "rad 2" not in in_language(told.help, "sv")


def test_one_heading_that_is_known_is_enough(tmp_path: Path) -> None:
    (tmp_path / "trainees.csv").write_text("id;vad\nT1;x\n", encoding="utf-8")
    facts = read(tmp_path)
    assert codes(facts) == ["DATA037"]
    assert list(facts.records["trainee"]) == ["T1"]


def test_columns_without_a_heading_are_told_of_together(tmp_path: Path) -> None:
    rows = [["id", None, None, "Namn", None], ["D1", "a", "b", "Ek", None], ["D2", None, "c", "Al", "d"]]
    told = of(read(write_sheets(tmp_path / "a.xlsx", {"doctors": rows})), "DATA057")
    assert "kolumn B–C och E" in in_language(told.message, "sv")
    assert "columns B–C and E" in told.message
    assert str(told.span).endswith("doctors!B2")


def test_an_empty_sheet_of_another_name_is_not_told_of(tmp_path: Path) -> None:
    sheets = {"ST-läkare": [HEADINGS, *TRAINEES], "Blad1": [["att göra"]], "Tomt": []}
    assert codes(read(write_sheets(tmp_path / "a.xlsx", sheets))) == []


def test_of_many_tables_only_some_are_named(tmp_path: Path) -> None:
    sheets = {"ST-läkare": [HEADINGS, *TRAINEES], "Blad1": [["att göra"], ["ring"]]}
    told = of(read(write_sheets(tmp_path / "a.xlsx", sheets)), "DATA036")
    assert len(told.help) < 300
    assert "`compliance template`" in told.help


def test_whoever_writes_titles_is_told_a_title(tmp_path: Path) -> None:
    """`Specialitet` is nearer to the name of the field than to its title."""
    sheet = [["ST-läkarens id", "Specialitet"], ["T1", "Psykiatri"]]
    facts = read(write_sheets(tmp_path / "a.xlsx", {"ST-läkare": sheet}))
    assert in_language(of(facts, "DATA037").help, "sv") == "menade du `Avsedd specialitet`?"
    (tmp_path / "trainees.csv").write_text("id;specialitet\nT1;x\n", encoding="utf-8")
    assert of(read(tmp_path / "trainees.csv"), "DATA037").help == "did you mean `specialty`?"


def test_a_hidden_sheet_is_read_and_told_of(tmp_path: Path) -> None:
    file = tmp_path / "a.xlsx"
    with xlsxwriter.Workbook(str(file)) as book:
        for name, hidden in (("Läkare", False), ("ST-läkare", True), ("Intyg", True), ("_lists", True)):
            sheet = book.add_worksheet(name)
            if hidden:
                sheet.hide()
            if name == "ST-läkare":
                for at, row in enumerate([HEADINGS, *TRAINEES]):
                    sheet.write_row(at, 0, row)
    facts = read(file)
    assert list(facts.records["trainee"]) == ["T1", "T2"]
    told = of(facts, "DATA068")
    assert told.severity is Severity.WARNING
    assert "ST-läkare" in in_language(told.message, "sv")


def test_merged_cells_are_told_of(tmp_path: Path) -> None:
    file = tmp_path / "a.xlsx"
    with xlsxwriter.Workbook(str(file)) as book:
        sheet = book.add_worksheet("Läkare")
        sheet.write_row(0, 0, ["Läkarens id", "Namn", "Enhet"])
        sheet.write_column(1, 0, ["D1", "D2", "D3"])
        sheet.merge_range("C2:C4", "saknas")
        sheet.merge_range("E6:F9", "")  # nothing stands in it
        other = book.add_worksheet("Enhet")
        other.merge_range("A1:C1", "id")  # a heading over three columns: no row lacks anything
        other.write(1, 0, "U1")
    facts = read(file)
    told = of(facts, "DATA069")
    assert told.severity is Severity.WARNING
    assert "C2:C4" in told.message
    assert str(told.span).endswith("Läkare!C2")
    assert "unit" not in facts.records["doctor"]["D2"].values
