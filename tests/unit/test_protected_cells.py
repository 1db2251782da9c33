"""What cannot be read in the row of somebody with protected personal data is told of without a word of it."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter

from compliance.diagnostics import in_language, render_all
from compliance.diagnostics.said import HIDDEN
from compliance.facts import load
from compliance.facts.from_document import read_dossier_bytes
from compliance.pipeline.checking import check
from compliance.pipeline.plans import find_packs, plan_of, schema_for
from compliance.report import View, formats

PACK = "hslf-fs-2021-8"
DAY = date(2026, 11, 22)
PERSON = {
    "unit": "Kvinnokliniken Vaxjo",
    "main_supervisor": "Bo Handledarsson",
    "st_start": "2021-02-30",
    "licensed_on": "1/3 2022",
    "specialty": "Gynekologi i Vaxjo",
    "status": "slutade 2023-04-05",
}
SERVICE = {
    "place": "Stadshotellet",
    "supervisor": "D11",
    "from": "2022-13-01",
    "to": "4/5 2022",
    "percent": "hvlt",
}
SECRET = (
    *("Kvinno", "Vaxjo", "Handledarsson", "02-30", "1/3 2022", "2022-03-01", "2022-01-03", "2023-04-05"),
    *("Stadshotellet", "2022-13", "4/5", "2022-05-04", "2022-04-05", "hvlt", "did you mean", "menade du"),
)
CODES = {"DATA042", "DATA045", "DATA046", "DATA047"}


def tables(stated: str, *, id: str = "T1") -> dict[str, list[dict[str, str]]]:
    """A trainee of whom hardly a cell can be read, beside one of whom all can."""
    person = {"id": id} if id else {}
    service = [{"id": "S1", "trainee": id, **SERVICE}] if id else []
    return {
        "units": [{"id": "V1", "name": "Enheten"}],
        "doctors": [{"id": "D1", "name": "Bo Handledarson"}],
        "trainees": [{**person, "protected_identity": stated, **PERSON}, {"id": "T9", "unit": "V1"}],
        "service": service,
    }


def as_yaml(data: dict[str, list[dict[str, str]]], folder: Path) -> Path:
    file = folder / "dossier.yaml"
    file.write_text(json.dumps({"domain": "training", **data}), encoding="utf-8")
    return file


def as_json(data: dict[str, list[dict[str, str]]], folder: Path) -> Path:
    file = folder / "dossier.json"
    file.write_text(json.dumps({"domain": "training", **data}), encoding="utf-8")
    return file


def as_nested(data: dict[str, list[dict[str, str]]], folder: Path) -> Path:
    rows = [dict(each) for each in data["trainees"]]
    nested: list[dict[str, Any]] = [*rows]
    nested[0]["service"] = [
        {name: cell for name, cell in each.items() if name != "trainee"} for each in data["service"]
    ]
    return as_yaml({**data, "trainees": nested, "service": []}, folder)


def as_csv(data: dict[str, list[dict[str, str]]], folder: Path) -> Path:
    for name, rows in data.items():
        columns = list(dict.fromkeys(key for row in rows for key in row))
        lines = [columns, *([row.get(key, "") for key in columns] for row in rows)]
        (folder / f"{name}.csv").write_text("\n".join(map(";".join, lines)), encoding="utf-8")
    return folder


def as_workbook(data: dict[str, list[dict[str, str]]], folder: Path) -> Path:
    file = folder / "dossier.xlsx"
    book = xlsxwriter.Workbook(str(file))
    for name, rows in data.items():
        sheet = book.add_worksheet(name)
        columns = list(dict.fromkeys(key for row in rows for key in row))
        for at, cells in enumerate([columns, *([row.get(key, "") for key in columns] for row in rows)]):
            sheet.write_row(at, 0, cells)
    book.close()
    return file


FORMS = (as_yaml, as_json, as_nested, as_csv, as_workbook)
Form = Callable[[dict[str, list[dict[str, str]]], Path], Path]


def told(source: Path) -> tuple[str, set[str]]:
    """All that a check tells of what it could not read, in every form, and the codes of it."""
    report = check(source, packs=[PACK], as_of=DAY)
    shown = [formats.render("json", report, View()), formats.render("text", report, View("sv", verbose=True))]
    shown += [render_all(report.diagnostics, lang=lang) for lang in ("sv", "en")]
    return "\n".join(shown), {each.code for each in report.diagnostics}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("stated", ["ja", "okänt", "jaa"])
def test_no_word_of_it_is_quoted_or_suggested(form: Form, stated: str, tmp_path: Path) -> None:
    shown, codes = told(form(tables(stated), tmp_path))
    assert codes >= CODES
    assert [word for word in SECRET if word in shown] == []


@pytest.mark.parametrize("form", FORMS)
def test_of_others_it_is_quoted(form: Form, tmp_path: Path) -> None:
    shown, codes = told(form(tables("nej"), tmp_path))
    assert codes >= CODES
    quoted = ("Kvinnokliniken Vaxjo", "2021-02-30", "2022-03-01", "2022-13", "did you mean `D1`")
    assert [word for word in quoted if word not in shown] == []


@pytest.mark.parametrize("form", [as_yaml, as_json, as_csv, as_workbook])
@pytest.mark.parametrize("stated", ["ja", "okänt", "jaa"])
def test_nor_of_a_row_that_is_lost_for_want_of_an_id(form: Form, stated: str, tmp_path: Path) -> None:
    data = tables(stated, id="")
    del data["trainees"][0]["unit"]
    shown, codes = told(form(data, tmp_path))
    assert codes >= {"DATA040", "DATA045", "DATA046"}
    assert [word for word in SECRET if word in shown] == []


@pytest.mark.parametrize("unit", ["V1", "Kvinnokliniken Vaxjo"])
def test_an_id_is_not_made_of_where_somebody_is(unit: str, tmp_path: Path) -> None:
    data = tables("ja", id="")
    data["trainees"][0]["unit"] = unit
    shown, _ = told(as_yaml(data, tmp_path))
    assert "•••-trainee-1" in shown
    assert f"{unit}-trainee" not in shown
    data["trainees"][0]["protected_identity"] = "nej"
    assert f"{unit}-trainee-1" in told(as_yaml(data, tmp_path))[0]


def test_nor_of_a_row_of_which_it_is_not_known_whose_it_is(tmp_path: Path) -> None:
    data = tables("ja")
    data["service"][0]["trainee"] = "T11"
    shown, codes = told(as_csv(data, tmp_path))
    assert codes >= CODES
    assert [word for word in SECRET if word in shown] == []


def test_nor_of_a_row_recorded_later_or_of_a_decision(tmp_path: Path) -> None:
    data = tables("ja")
    data["service"][0]["recorded_on"] = "2026-12-01"
    data["waivers"] = [{"rule": "x", "subject": "T1", "reason": "y", "approved_by": "z", "expires": "hvlt"}]
    facts = load(as_csv(data, tmp_path), plan_of(find_packs([PACK])).schema, today=DAY, known_at=DAY)
    shown = render_all(facts.diagnostics, lang="sv")
    assert "Giltig" in shown or "Gäller till" in shown
    assert [word for word in SECRET if word in shown] == []


def test_nor_of_a_heading_in_its_row(tmp_path: Path) -> None:
    data = tables("ja")
    data["trainees"][0]["Bor i Ljungby"] = "3"
    shown, _ = told(as_yaml(data, tmp_path))
    assert "DATA037" in shown
    assert "Ljungby" not in shown


def test_what_stands_where_a_row_should_is_not_quoted(tmp_path: Path) -> None:
    data: dict[str, Any] = tables("ja")
    data["trainees"][0]["service"] = ["Lasarettet i Ljungby"]
    shown, codes = told(as_yaml(data, tmp_path))
    assert "DATA039" in codes
    assert "Ljungby" not in shown


def test_what_to_write_is_told_where_it_does_not_hang_on_the_cell(tmp_path: Path) -> None:
    facts = load(as_yaml(tables("ja"), tmp_path), plan_of(find_packs([PACK])).schema, today=DAY)
    of_days = [each for each in facts.diagnostics if each.code == "DATA046"]
    assert {in_language(each.help, "sv") for each in of_days} == {"skriv det som 2024-03-01"}
    assert {each.message.count("•••") for each in of_days} == {1}


@pytest.mark.parametrize("left_out", range(8))
def test_a_protected_row_that_is_left_out_takes_no_other_row_with_it(left_out: int) -> None:
    """Rows are told apart as long as anything is told of them: an address is soon another row's."""
    protected = {"protected_identity": True, "recorded_on": "2026-06-01"}
    fault = {"licensed_on": "3/4 2020x", "service": [{"from": "2020-01-01"}] * 2}
    trainees = [{"id": f"T{at}", **(protected if at <= left_out else fault)} for at in range(20)]
    document = json.dumps({"units": [{"id": "U1", "trainees": trainees}]}).encode()
    source = read_dossier_bytes(document, "dossier.json")
    facts = load(source, schema_for("training"), today=DAY, known_at=date(2026, 1, 1))
    told = [str(each.message) for each in facts.diagnostics]
    assert sum("3/4 2020x" in each for each in told) == 19 - left_out
    assert not [each for each in told if HIDDEN in each]
