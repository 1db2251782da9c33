"""What is wrong with data is told in the language of whoever reads it; JSON holds both."""

from __future__ import annotations

import copy
import json
import pickle
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from compliance.cli.main import run
from compliance.diagnostics import (
    Collector,
    DataError,
    Diagnostic,
    Label,
    Span,
    in_language,
    mask,
    render_all,
    said,
)
from compliance.diagnostics.said import Said, changed, in_turn, one_of
from compliance.documents import DATA_LIMITS
from compliance.facts import load
from compliance.facts.protected import Protection, redacted_diagnostic
from compliance.pipeline.checking import check
from compliance.report import Report, View, formats
from tests.data.training import schema
from tests.helpers.documents import read_text

TODAY = date(2026, 1, 15)
ENGLISH = re.compile(r"\b(the|is|are|not|write|which|its|and|of|row|rows|cannot|with)\b", re.I)
QUOTED = re.compile(r"`[^`]*`")


def test_a_sentence_with_parts_in_each_language() -> None:
    text = said("{what} in {where}", "{what} i {where}", what=said("1 row", "1 rad"), where="`{x}`")
    assert text == "1 row in `{x}`"
    assert in_language(text, "sv") == "1 rad i `{x}`"
    assert [in_language(each, "sv") for each in ("a", 7)] == ["a", "7"]
    assert in_language(in_turn([said("a", "b"), "c"]), "sv") == "b, c"
    assert in_language(one_of([said("a", "b"), "c"]), "sv") == "b eller c"


def test_a_copy_keeps_its_swedish() -> None:
    text = said("a", "b")
    for made in (pickle.loads(pickle.dumps(text)), copy.deepcopy(text), changed(text, str.upper)):
        assert isinstance(made, Said)
        assert made.sv.casefold() == "b"


def test_each_part_is_shown_in_the_language_asked_for() -> None:
    label = Label(Span("b"), said("here too", "här med"))
    told = [Diagnostic("DATA001", said("wrong", "fel"), Span("a"), labels=(label,), help=said("do", "gör"))]
    assert render_all(told, lang="sv") == "fel[DATA001]: fel\n --> a\n ::: b\n   = här med\n  = hjälp: gör"
    assert render_all(told) == "error[DATA001]: wrong\n --> a\n ::: b\n   = here too\n  = help: do"


def test_what_is_in_english_alone_is_english_as_a_whole() -> None:
    told = [Diagnostic("PACK001", "wrong", help="do")]
    assert render_all(told, lang="sv") == render_all(told)


def test_json_holds_both() -> None:
    told = Diagnostic("DATA001", said("wrong 19121212-1212", "fel 19121212-1212"), help="do").to_json()
    masked = mask("19121212-1212")
    assert told["message"] == f"wrong {masked}"
    assert told["message_sv"] == f"fel {masked}"
    assert (told["help"], "help_sv" in told) == ("do", False)


def test_protection_covers_both() -> None:
    label = Label(Span("b"), said("of Maja", "om Maja"))
    help = said("ask Maja", "fråga Maja")
    told = Diagnostic("DATA001", said("Maja is", "Maja är"), labels=(label,), help=help)
    protection = Protection(frozenset({"x"}), words=frozenset({"Maja"}))
    shown = json.dumps(redacted_diagnostic(told, protection).to_json())
    assert "Maja" not in shown
    assert "message_sv" in shown


MISTYPED = "19121212-1212"[:-1] + "3"
BAD: dict[str, Any] = {
    "domain": "perioperative",
    "nonsense": [{"id": "1"}],
    "certifcates": [{"trainee": "T1"}],
    "units": [{"id": "U1", "head": "D9"}, {"id": "U1", "head": "D1", "name": "A"}, {"id": "U1", "name": "B"}],
    "doctors": [{"id": "D1", "nmae": "x", "xyzzy": 1, "personnummer": MISTYPED, "hsa_id": "x"}, {}],
    "trainees": [
        {"id": "#1"},
        {"id": "T1", "specialty": "xyzzy", "main_supervisor": "D7", "self_study_hours": "many"},
        {"id": "191212121212"},
        {"id": "T2", "status": "Pågånde", "st_start": "1/3 2024", "licensed_on": "x"},
        {"id": "T3", "leave": 7, "st_start": 45000, "name": True, "specialty": "#REF!"},
        {"id": "T4", "service": [{"percent": 0.8, "from": "2024-02-31", "trainee": "T1"}, 7]},
        {"id": "T5", "certificates": [{"goals": "a1 a2", "issued_on": "2062-01-01"}]},
        {"id": "T7", "certificates": [{"issued_on": "1924-01-01"}]},
        {"id": "T6", "unit": {"id": "U1"}, "name": 10**40, "specialty": "#FORMULA?"},
    ],
    "assessments": [{"id": "A1"}, {"id": "A2", "trainee": "T99"}],
    "waivers": [
        {"rule": "x"},
        {"rule": "x", "subject": "T99", "reason": "y", "approved_by": "z", "expires": "2027-01-01"},
    ],
}


def test_all_that_is_wrong_with_data_is_told_in_swedish() -> None:
    """No English word is left but in what is quoted, and no name of a table or field that has a title."""
    told = load(BAD, schema(), today=TODAY).diagnostics
    assert len({each.code for each in told}) > 17
    for each in told:
        for text in (each.message, each.help, *(label.text for label in each.labels)):
            assert not text or isinstance(text, Said), (each.code, text)
            swedish = in_language(text, "sv")
            assert not ENGLISH.search(QUOTED.sub("", swedish)), (each.code, swedish)
            if each.code in ("DATA040", "DATA042", "DATA054"):  # others show what was written
                assert not re.search(r"`(trainee|certificate|service|doctor|unit)s?`", swedish), swedish


@pytest.mark.parametrize("name", ["a.docx", "missing.yaml", "a.xlsx", "folder", "b.json"])
def test_a_source_that_cannot_be_read_is_told_of_in_swedish(tmp_path: Path, name: str) -> None:
    (tmp_path / "a.docx").write_bytes(b"x")
    (tmp_path / "a.xlsx").write_bytes(b"x")
    (tmp_path / "folder").mkdir()
    (tmp_path / "b.json").write_text("[1]", encoding="utf-8")
    with pytest.raises(DataError) as caught:
        load(tmp_path / name, schema(), today=TODAY)
    assert all(isinstance(each.message, Said) for each in caught.value.diagnostics)


@pytest.mark.parametrize(("lang", "says"), [("sv", "det finns ingen fil"), ("en", "there is no file")])
def test_the_command_tells_it_in_the_language_asked_for(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, lang: str, says: str
) -> None:
    run(["check", "no-such-file.yaml", "--lang", lang])
    assert says in capsys.readouterr().err
    monkeypatch.setenv("COMPLIANCE_LANG", lang)
    run(["check", "no-such-file.yaml"])
    assert says in capsys.readouterr().err


def test_a_name_is_proposed_in_the_form_that_was_written() -> None:
    row = {"id": "T1", "st_strat": "2020-01-01", "Planerat slutdatumm": "2025-01-01"}
    told = load({"trainees": [row], "certifcates": [], "ST-läkre": []}, schema(), today=TODAY).diagnostics
    assert {in_language(each.help, "sv") for each in told} == {
        "menade du `Planerat slutdatum`?",
        "menade du `ST-läkare`?",
        "menade du `certificates`?",
        "menade du `st_start`?",
    }


def test_a_saved_report_still_tells_it_in_swedish() -> None:
    report = check({"trainees": [{"id": "T1", "st_start": "pågår"}]}, as_of=TODAY)
    saved = json.loads(formats.render("json", report, View()))
    (told,) = Report.from_json(saved).diagnostics
    assert in_language(told.message, "sv") == "`st_start`: `pågår` är inget datum"
    assert told == report.diagnostics[0]
    assert "`saknas`" in in_language(told.help, "sv")


YAML = (
    *("a: [", "a:\n\t- b", "a: b: c", "a: 1\na: 2\n", "- x\ny: 1\n", "a: &x 1", "a: !t 1", "? [a]\n: 1"),
    *("a: 'x", "<<: {a: 1}", "1: x", "a: {b: 1", "a: |x\n  b", "a: @x", "%X\n", "a: 1\n---\nb: 1", ": x", ""),
    *("a: \x01", "a: {b: 1 c: 2}\n", "a: - b", 'a: "\\q"', "a: 'b' c", "a:\n  b: 1\n c: 2\n"),
)


@pytest.mark.parametrize("text", YAML)
def test_a_fault_of_a_yaml_file_is_told_in_swedish_of_data(text: str) -> None:
    told = Collector()
    assert read_text(text, "a.yaml", told, limits=DATA_LIMITS, code_prefix="DATA") is None
    for each in told:
        for part in (each.message, each.help, *(label.text for label in each.labels)):
            assert isinstance(part, Said), part
            assert not ENGLISH.search(QUOTED.sub("", part.sv)), part.sv
    of_a_pack = Collector()
    read_text(text, "a.yaml", of_a_pack, limits=DATA_LIMITS)
    assert not any(isinstance(part, Said) for each in of_a_pack for part in (each.message, each.help))
