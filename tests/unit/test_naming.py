"""Rules, scales, areas and subjects by what people call them; nobody with protected data by name."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from compliance.diagnostics import Diagnostic, UsageError, in_language
from compliance.pipeline.checking import check
from compliance.pipeline.explaining import explanation
from tests.helpers.packs import CITE, pack_file, rule, titled, write

DAY = date(2026, 11, 22)
RULE = "sosfs-2015-8.shortest-service"
TITLE = "ST är minst fem år på heltid, eller fyra och ett halvt med doktorsexamen"
TRAINEES = [{"id": "T1", "name": "Anna Berg"}, {"id": "T2", "name": "Bo Ek"}]
LETTER = {"scale": "spur-st", "area": "A", "subject": "U1", "letter": "B", "reason": "Sett på plats"}
LETTER |= {"decided_by": "Berg", "decided_on": "2026-09-01"}
WAIVER = {"rule": RULE, "subject": "T1", "reason": "x", "approved_by": "y", "expires": "2027-01-01"}


def told(code: str, **decisions: Any) -> list[Diagnostic]:
    data = {"units": [{"id": "U1", "on_call_trains": "nej"}], "trainees": TRAINEES, **decisions}
    return [each for each in check(data, as_of=DAY).diagnostics if each.code == code]


@pytest.mark.parametrize("asked", ["Anna Berg", "anna  berg", "T1", "trainees[T1]"])
def test_a_subject_by_its_name(asked: str) -> None:
    report = check({"trainees": TRAINEES}, as_of=DAY, subjects=[asked])
    assert {each.path for each in report.subjects} == {"trainees[T1]"}


@pytest.mark.parametrize(
    "more",
    [
        {"id": "T3", "name": "Anna Berg"},
        {"id": "Anna Berg", "name": "X"},
    ],
)
def test_a_name_that_two_have_names_neither_and_an_id_goes_first(more: dict[str, str]) -> None:
    data = {"trainees": [*TRAINEES, more]}
    if more["id"] == "T3":
        with pytest.raises(UsageError) as caught:
            check(data, as_of=DAY, subjects=["Anna Berg"])
        assert caught.value.diagnostics[0].code == "USAGE006"
    else:
        report = check(data, as_of=DAY, subjects=["Anna Berg"])
        assert {each.path for each in report.subjects} == {"trainees[Anna Berg]"}


SEVERAL_KINDS = {
    "trainees": TRAINEES,
    "general_service": [{"id": "at", "trainee": "T1"}, {"id": "at2", "trainee": "T2"}],
}
FIGURES = {
    "things": [{"id": "T1", "colour": "red"}, {"id": "T2", "colour": "red"}, {"id": "T3", "colour": "blue"}],
}


def test_every_name_that_a_report_prints_finds_what_it_is_the_name_of() -> None:
    whole = check(SEVERAL_KINDS, as_of=DAY)
    assert "Anna Berg, at" in {each.name for each in whole.subjects}
    for each in whole.subjects:
        report = check(SEVERAL_KINDS, as_of=DAY, subjects=[each.name])
        assert [found.path for found in report.subjects] == [each.path]
        rule = next(finding.rule for finding in whole.findings if finding.subject == each.path)
        assert explanation(SEVERAL_KINDS, rule, each.name, as_of=DAY).finding.subject == each.path


def test_a_figure_is_found_by_the_name_that_a_report_prints(tmp_path: Path) -> None:
    law = {"cite": CITE, "title": titled("Things"), "explanation": titled("Things"), "revision": 1}
    counted = {"format": 1, "measure": "counted", "of": "thing", "levels": [["colour"], []], **law}
    counted |= {"by": {"colour": "thing.colour"}, "show_from": 1}
    asked = {**rule("counted", require={"fact": "counted.n", "at_least": 2}), "for": "counted"}
    own = write(tmp_path, pack_file(), [asked], measures=[counted])
    whole = check(FIGURES, packs=[own], as_of=DAY)
    assert len({each.name for each in whole.subjects}) == len(whole.subjects) > 1
    for each in whole.subjects:
        report = check(FIGURES, packs=[own], as_of=DAY, subjects=[each.name])
        assert [found.path for found in report.subjects] == [each.path]
        found = explanation(FIGURES, "test.counted", each.name, packs=[own], as_of=DAY)
        assert found.finding.subject == each.path


def test_nobody_with_protected_data_is_found_by_name() -> None:
    data = {"trainees": [{**TRAINEES[0], "protected_identity": True}]}
    with pytest.raises(UsageError) as caught:
        check(data, as_of=DAY, subjects=["Anna Berg"])
    assert caught.value.diagnostics[0].code == "USAGE006"
    with pytest.raises(UsageError) as caught:
        explanation(data, RULE, "Anna Berg", as_of=DAY)
    assert caught.value.diagnostics[0].code == "USAGE006"


@pytest.mark.parametrize("rule", [RULE, TITLE, TITLE.upper()])
def test_explain_by_title_and_name(rule: str) -> None:
    found = explanation({"trainees": TRAINEES}, rule, "Bo Ek", as_of=DAY).finding
    assert (found.rule, found.subject) == (RULE, "trainees[T2]")


def test_a_title_almost_right_is_proposed_with_its_id() -> None:
    with pytest.raises(UsageError) as caught:
        explanation({"trainees": TRAINEES}, TITLE.replace("minst", "mins"), "T1", as_of=DAY)
    (found,) = caught.value.diagnostics
    assert in_language(found.help, "sv") == f"menade du `{TITLE}` ({RULE})?"


@pytest.mark.parametrize("rule", [RULE, TITLE])
def test_a_decision_names_a_rule_by_id_or_title(rule: str) -> None:
    assert told("DATA061", waivers=[{**WAIVER, "rule": rule}]) == []
    report = check({"trainees": TRAINEES, "waivers": [{**WAIVER, "rule": rule}]}, as_of=DAY)
    assert {each.rule for each in report.findings if each.status == "waived"} <= {RULE}


def test_a_decision_about_no_rule_is_told_of_at_its_cell(tmp_path: Path) -> None:
    (found,) = told("DATA061", waivers=[{**WAIVER, "rule": TITLE[:-3]}])
    assert str(found.span) == "<data>:waivers[0].rule"
    assert TITLE in found.help


@pytest.mark.parametrize("scale", ["spur-st", "ST-SPUR", "st-spur", "Betyg per område enligt ST-SPUR"])
@pytest.mark.parametrize("area", ["A", "a"])
def test_a_letter_names_a_scale_and_area_by_name_or_title(scale: str, area: str) -> None:
    assert told("DATA062", overrides=[{**LETTER, "scale": scale, "area": area}]) == []


@pytest.mark.parametrize(
    ("field", "wrong"), [("scale", "SPUR"), ("area", "X"), ("letter", "E"), ("subject", "T1")]
)
def test_a_letter_that_does_not_count_is_told_of_at_its_cell(field: str, wrong: str) -> None:
    (found,) = told("DATA062", overrides=[{**LETTER, field: wrong}])
    assert str(found.span) == f"<data>:overrides[0].{field}"
    assert "räknas inte" in in_language(found.message, "sv")


# Sheets that nobody has filled in -----------------------------------------------------------------


def test_only_sheets_that_a_rule_missed_are_told_of(tmp_path: Path) -> None:
    trainees = "id;st_start;specialty\nT1;2022-01-01;psykiatri\n"
    (tmp_path / "trainees.csv").write_text(trainees, encoding="utf-8")
    (tmp_path / "certificates.csv").write_text("id;trainee;kind\n", encoding="utf-8")
    (tmp_path / "at_certificates.csv").write_text("id\n", encoding="utf-8")
    (tmp_path / "waivers.csv").write_text("rule;subject\n", encoding="utf-8")
    (found,) = [each for each in check(str(tmp_path), as_of=DAY).diagnostics if each.code == "DATA060"]
    assert "`certificates`" in found.message
    assert "waivers" not in found.message
    assert str(found.span).endswith("certificates.csv:A1")
    (tmp_path / "certificates.csv").write_text("id;trainee;kind\nsaknas\n", encoding="utf-8")
    assert "certificates" not in str([each.message for each in check(str(tmp_path), as_of=DAY).diagnostics])
