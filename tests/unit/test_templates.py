"""An empty dossier reads back as nothing, and a filled one as what was put in."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from python_calamine import CalamineWorkbook

from compliance.cli.main import run
from compliance.diagnostics import UsageError
from compliance.facts import Facts, load
from compliance.facts.layout import layout_of
from compliance.templates import FORMATS, write_template, write_workbook
from tests.data.training import DOSSIER, plain, schema

TODAY = date(2026, 1, 15)
NAMES = {"xlsx": "a.xlsx", "csv": "a", "yaml": "a.yaml"}


def read(source: Any) -> Facts:
    return load(source, schema(), today=TODAY)


@pytest.mark.parametrize("lang", ["sv", "en"])
@pytest.mark.parametrize("form", FORMATS)
def test_untouched_template_holds_nothing(tmp_path: Path, form: str, lang: str) -> None:
    out = tmp_path / NAMES[form]
    write_template(schema(), form, out, lang)
    facts = read(out)
    # A sheet nobody has filled in tells nothing; it does not tell that there are none.
    assert facts.diagnostics == ()
    assert bool(facts.unfilled) is (form != "yaml")
    assert not any(facts.records.values())
    assert facts.waivers == ()


@pytest.mark.parametrize(("below", "stated"), [("", False), ("saknas;\n", True), ("None;;\n", True)])
def test_a_sheet_without_rows_says_nothing_unless_it_says_none(
    tmp_path: Path, below: str, stated: bool
) -> None:
    """Headings alone used to read as "nobody has any certificate", and rules that want one were broken."""
    (tmp_path / "trainees.csv").write_text("id;name\nT1;Eva\n", encoding="utf-8")
    (tmp_path / "certificates.csv").write_text("id;trainee;kind\n" + below, encoding="utf-8")
    facts = read(tmp_path)
    held = facts.records["trainee"]["T1"].values.get("certificates")
    assert (held is not None) is stated
    assert [each.entity for each in facts.unfilled] == ([] if stated else ["certificate"])


@pytest.mark.parametrize("lang", ["sv", "en"])
def test_every_heading_and_sheet_of_the_template_is_known(tmp_path: Path, lang: str) -> None:
    write_template(schema(), "xlsx", tmp_path / "a.xlsx", lang)
    book = CalamineWorkbook.from_path(tmp_path / "a.xlsx")
    layout = layout_of(schema())
    seen = set()
    for name in book.sheet_names:
        if name in ("Läs mig", "Read me", "_lists"):
            continue
        table = layout.table(name)
        assert table is not None, name
        seen.add(table.entity.table)
        headings, help = book.get_sheet_by_name(name).to_python()[:2]
        columns = [table.column(heading) for heading in headings]
        expected = [each.name for each in table.entity.fields.values() if each.kind != "collection"]
        assert [column.name for column in columns if column] == expected
        assert str(help[0]).startswith("# ")
    assert seen == {entity.table for entity in schema().entities.values()} | {
        "waivers",
        "alternatives",
        "overrides",
    }


def test_csv_template_opens_right_in_a_swedish_spreadsheet(tmp_path: Path) -> None:
    write_template(schema(), "csv", tmp_path / "a")
    data = (tmp_path / "a" / "trainees.csv").read_bytes()
    assert data.startswith("\ufeffST-läkarens id;Namn;Personnummer;".encode())
    assert data.count(b"\r\n") == 2
    assert (tmp_path / "a" / "Läs mig.txt").exists()


def test_filled_csv_template_is_read(tmp_path: Path) -> None:
    write_template(schema(), "csv", tmp_path / "a")
    with (tmp_path / "a" / "trainees.csv").open("a", encoding="utf-8") as file:
        file.write("T1;Maj Öst\r\n")
    assert read(tmp_path / "a").records["trainee"]["T1"].values["name"] == "Maj Öst"


def test_yaml_template_becomes_a_dossier_when_uncommented(tmp_path: Path) -> None:
    write_template(schema(), "yaml", tmp_path / "a.yaml")
    lines = (tmp_path / "a.yaml").read_text(encoding="utf-8").splitlines()
    table = lines.index("# trainees:")
    stated = ["trainees:", "  - id: T1", "    name: Maj"]
    assert [line.split("#")[1].rstrip() for line in lines[table + 1 : table + 3]] == [
        "   - id:",
        "     name:",
    ]
    (tmp_path / "b.yaml").write_text("\n".join([*lines[:table], *stated]), encoding="utf-8")
    assert read(tmp_path / "b.yaml").records["trainee"]["T1"].values["name"] == "Maj"


@pytest.mark.parametrize("form", FORMATS)
def test_nothing_is_overwritten(tmp_path: Path, form: str) -> None:
    out = tmp_path / NAMES[form]
    out.write_text("mine", encoding="utf-8")
    with pytest.raises(UsageError) as caught:
        write_template(schema(), form, out)
    assert caught.value.diagnostics[0].code == "DATA059"
    assert out.read_text(encoding="utf-8") == "mine"
    with pytest.raises(UsageError):
        write_workbook(read(DOSSIER), schema(), out)


def test_the_command_writes_over_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    filled = tmp_path / "filled.yaml"
    assert run(["template", "--format", "yaml", str(filled)]) == 0
    filled.write_text("mine", encoding="utf-8")
    capsys.readouterr()
    assert run(["template", "--format", "yaml", str(filled)]) == 2
    assert "välj ett annat namn" in capsys.readouterr().err
    assert filled.read_text(encoding="utf-8") == "mine"


def test_an_empty_folder_is_written_to_and_another_is_not(tmp_path: Path) -> None:
    folder = tmp_path / "forms"
    folder.mkdir()
    assert run(["template", "--format", "csv", str(folder)]) == 0
    assert (folder / "trainees.csv").is_file()
    assert run(["template", "--format", "csv", str(folder)]) == 2
    empty = tmp_path / "empty"
    empty.mkdir()
    assert run(["template", "--format", "yaml", str(empty)]) == 2


def test_what_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(UsageError):
        write_template(schema(), "docx", tmp_path / "a.docx")
    with pytest.raises(UsageError):
        write_template(schema(), "yaml", tmp_path / "missing" / "a.yaml")
    (tmp_path / "file").touch()
    with pytest.raises(UsageError):
        write_template(schema(), "csv", tmp_path / "file" / "a")


@pytest.mark.parametrize("lang", ["sv", "en"])
def test_workbook_reads_back_the_same(tmp_path: Path, lang: str) -> None:
    facts = read(
        {
            "units": [
                {"id": "010", "name": "=HYPERLINK(1)", "internal_teaching_hours": 1.1, "trainees": "unknown"}
            ],
            "doctors": [
                {"id": "D1", "unit": "none", "specialties": ["kirurgi"], "personnummer": "191212121212"},
                {"id": "D2", "unit": "none", "specialties": [], "doctoral_degree": None},
            ],
            "trainees": [
                {
                    "id": "T1",
                    "unit": "010",
                    "certificates": [{"goals": ["STc2", "c2"], "topic": "none"}],
                    "leave": [],
                },
                {
                    "id": "T2",
                    "unit": "010",
                    "leave": [],
                    "st_start": "2024-03-01",
                    "science_weeks": Fraction(123456789012345678, 10**17),
                },
            ],
            "waivers": [
                {"rule": "r", "subject": "T1", "reason": "x", "approved_by": "y", "expires": "2025-01-01"}
            ],
            "alternatives": [{"rule": "r", "subject": "T1", "reason": "x", "decided_by": "y"}],
            "overrides": [
                {"scale": "s", "area": "E", "subject": "T1", "letter": "B", "reason": "x"}
                | {"decided_by": "y", "decided_on": "2024-02-01"}
                | ({"rule": "r"} if number else {})
                for number in range(2)
            ],
        }
    )
    assert facts.diagnostics == ()
    write_workbook(facts, schema(), tmp_path / "a.xlsx", lang)
    again = read(tmp_path / "a.xlsx")
    assert again.diagnostics == ()
    decided = (facts.waivers, facts.alternatives, facts.overrides)
    assert (again.waivers, again.alternatives, again.overrides) == decided
    expected, found = plain(facts), plain(again)
    # T2's certificates are not known: a sheet of certificates says so with a column, and lists none for T2.
    assert found["trainee"]["T2"][1].pop("certificates") == ([], False)
    assert found == expected
    sheets = CalamineWorkbook.from_path(tmp_path / "a.xlsx").sheet_names
    assert ("Frånvaro" if lang == "sv" else "Leave") in sheets
    assert ("Bedömning" if lang == "sv" else "Assessment") not in sheets


@pytest.mark.parametrize("lang", ["sv", "en"])
def test_the_readme_says_what_has_to_be_known(tmp_path: Path, lang: str) -> None:
    """Which sheets belong together, and which list does not hold all, is read off the schema."""
    write_template(schema(), "xlsx", tmp_path / "a.xlsx", lang)
    rows = CalamineWorkbook.from_path(tmp_path / "a.xlsx").get_sheet_by_index(0).to_python()
    told = [str(row[0]) for row in rows]
    words = {
        "sv": ["80 %", "komma emellan: a1, a2", "står i Handledningstillfälle är okänt", "compliance check "],
        "en": ["80 %", "commas between: a1, a2", "in Supervision session is unknown", "compliance check "],
    }
    assert [word for word in words[lang] if not any(word in line for line in told)] == []
    trainees = {"sv": "- ST-läkare: Tjänstgöringsperiod, Frånvaro, Intyg", "en": "- Trainee: "}
    assert any(line.startswith(trainees[lang]) for line in told)
    assert not any("{" in line for line in told)


def test_each_column_of_the_sheets_of_decisions_is_explained(tmp_path: Path) -> None:
    write_template(schema(), "csv", tmp_path / "a", "sv")
    for name in ("waivers", "alternatives", "overrides"):
        told = (tmp_path / "a" / f"{name}.csv").read_text(encoding="utf-8-sig").splitlines()[1]
        assert [cell for cell in told.split(";") if cell.strip('"# ') in ("text", "datum, 2024-03-01")] == []
