"""Rules, scales, areas and subjects by what people call them; nobody with protected data by name."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from compliance.diagnostics import Diagnostic, UsageError, in_language
from compliance.pipeline.checking import check
from compliance.pipeline.explaining import explanation
from compliance.report import View, to_text
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


def test_a_rule_of_a_table_is_explained_by_its_rows() -> None:
    table = "hslf-fs-2021-8.bt-goal-certified"
    with pytest.raises(UsageError) as caught:
        explanation({"trainees": TRAINEES}, table, "T1", as_of=DAY)
    (found,) = caught.value.diagnostics
    said = in_language(found.help, "sv")
    assert "menade du" not in said
    rows = [each.strip("` ") for each in said.split(":", 1)[1].split(" och ")[0].split(",")]
    assert len(rows) == 6
    assert said.endswith(" och 12 till")
    for row in rows:
        assert explanation({"trainees": TRAINEES}, row, "T1", as_of=DAY).finding.rule == row


def test_a_rule_of_a_table_almost_right_is_proposed() -> None:
    with pytest.raises(UsageError) as caught:
        explanation({"trainees": TRAINEES}, "sosfs-2015-8.specialty-goal-certifid", "T1", as_of=DAY)
    assert in_language(caught.value.diagnostics[0].help, "sv").startswith("menade du `sosfs-2015-8.")


@pytest.mark.parametrize("rule", [RULE, TITLE])
def test_a_decision_names_a_rule_by_id_or_title(rule: str) -> None:
    assert told("DATA061", waivers=[{**WAIVER, "rule": rule}]) == []
    report = check({"trainees": TRAINEES, "waivers": [{**WAIVER, "rule": rule}]}, as_of=DAY)
    assert {each.rule for each in report.findings if each.status == "waived"} <= {RULE}


def test_a_decision_about_no_rule_is_told_of_at_its_cell(tmp_path: Path) -> None:
    (found,) = told("DATA061", waivers=[{**WAIVER, "rule": TITLE[:-3]}])
    assert str(found.span) == "<data>:waivers[0].rule"
    assert TITLE in found.help


# Titles that several rules have --------------------------------------------------------------------

SHARED = "Huvudansvarig handledare har handledarutbildning"
OWN, OTHER = "hslf-fs-2021-8.main-supervisor-trained", "sosfs-2015-8.main-supervisor-trained"
UNTRAINED = {
    "doctors": [{"id": "D1", "supervisor_training": "nej"}],
    "trainees": [
        {"id": "T1", "name": "Bo Ek", "st_start": "2022-01-10", "specialty": "psykiatri"}
        | {"main_supervisor": "D1", "elected_regime": "hslf-fs-2021-8", "licensed_on": "2021-06-01"}
        | {"status": "active"}
    ],
}


FLAGGED = {"fact": "thing.flag", "is": True}


def waived(data: dict[str, Any]) -> set[str]:
    return {each.rule for each in check(data, as_of=DAY).findings if each.status == "waived"}


def told_of_decisions(data: dict[str, Any], **more: Any) -> list[str]:
    found = [each for each in check(data, as_of=DAY, **more).diagnostics if each.code == "DATA061"]
    return [f"{in_language(each.message, 'sv')} / {in_language(each.help, 'sv')}" for each in found]


def test_a_shared_title_is_that_of_the_regulation_that_tests_the_subject() -> None:
    assert explanation(UNTRAINED, SHARED, "T1", as_of=DAY).finding.rule == OWN
    data = {**UNTRAINED, "waivers": [{**WAIVER, "rule": SHARED}]}
    assert waived(data) == {OWN}
    assert told_of_decisions(data) == []


def test_a_shared_title_that_does_not_tell_which_is_answered_with_the_ids() -> None:
    electing_none = [{**UNTRAINED["trainees"][0], "st_start": "2020-01-10", "elected_regime": None}]
    data = {**UNTRAINED, "trainees": electing_none}
    with pytest.raises(UsageError) as caught:
        explanation(data, SHARED, "T1", as_of=DAY)
    (found,) = caught.value.diagnostics
    assert in_language(found.message, "sv") == f"flera regler heter `{SHARED}`"
    assert in_language(found.help, "sv") == f"skriv id:t för en av dem: `{OWN}`, `{OTHER}`"
    # A waiver is of the requirement, whichever of the two applies.
    assert waived({**data, "waivers": [{**WAIVER, "rule": SHARED}]}) == {OWN, OTHER}


def test_what_a_report_tells_as_one_may_be_followed_in_another_way_by_its_title() -> None:
    title = "Det finns ett introduktionsprogram för ST-läkare"
    data = {
        "units": [{"id": "U1", "introduction_programme": "nej"}],
        "trainees": [{**UNTRAINED["trainees"][0], "unit": "U1"}],
        "alternatives": [{"rule": title, "subject": "U1", "reason": "Mentor", "decided_by": "SR"}],
    }
    report = check(data, as_of=DAY)
    status = {each.rule: str(each.status) for each in report.findings if each.title["sv"] == title}
    assert set(status.values()) <= {"met_otherwise", "not_applicable"}
    assert len([each for each in status.values() if each == "met_otherwise"]) > 1
    assert to_text.render(report, View("sv")).count(f"{title} – uppfyllt på annat sätt: Mentor") == 1


def test_rules_of_one_title_that_do_not_bind_alike_are_told_apart_by_ids(tmp_path: Path) -> None:
    asked = {"title": titled("Ett krav"), "require": FLAGGED}
    two = [rule("firm", **asked), rule("soft", force="advisory", **asked)]
    data = {"things": [{"id": "T1"}], "waivers": [{**WAIVER, "rule": "Ett krav"}]}
    (found,) = told_of_decisions(data, packs=[write(tmp_path, pack_file(), two)])
    assert "flera regler har den titeln" in found
    assert "skriv id:t för en av dem: `test.firm`, `test.soft`" in found


def test_a_waiver_of_a_rule_that_is_not_tried_is_told_with_the_one_that_is() -> None:
    data = {**UNTRAINED, "waivers": [{**WAIVER, "rule": OTHER}]}
    (found,) = told_of_decisions(data)
    assert "den regeln prövas inte där" in found
    assert f"menade du `{OWN}`?" in found
    assert told_of_decisions({**UNTRAINED, "waivers": [{**WAIVER, "rule": OWN}]}) == []


def test_a_waiver_of_a_rule_that_a_chosen_pack_does_not_have(tmp_path: Path) -> None:
    own = write(tmp_path, pack_file(), [rule("one", require=FLAGGED)])
    for name, number in (("test.two", 1), ("another.two", 0), ("test.one", 0)):
        data = {"things": [{"id": "T1"}], "waivers": [{**WAIVER, "rule": name}]}
        assert len(told_of_decisions(data, packs=[own])) == number


# Names that several have ---------------------------------------------------------------------------

ALIKE = {
    "units": [{"id": "U1", "name": "Kirurgen A"}, {"id": "U2", "name": "Kirurgen B"}],
    "trainees": [
        {"id": "T1", "name": "Eva Falk", "unit": "U1"},
        {"id": "T2", "name": "Eva Falk", "unit": "U2"},
        {"id": "T3", "name": "Karin Åsberg", "unit": "U2"},
    ],
    "general_service": [{"id": "at", "trainee": "T2"}],
}


def test_two_with_one_name_are_told_apart_wherever_they_are_named() -> None:
    report = check(ALIKE, as_of=DAY)
    names = {each.path: each.name for each in report.subjects}
    assert names["trainees[T1]"] == "Eva Falk (T1)"
    assert names["trainees[T3]"] == "Karin Åsberg"
    assert names["general_service[at]"] == "Eva Falk (T2), at"
    assert report.labels.names["trainees[T2]"] == "Eva Falk (T2)"
    assert {name for each in report.actions for name in each.subject_names} >= {"Eva Falk (T1)"}
    assert "Eva Falk" not in {name for each in report.actions for name in each.subject_names}


@pytest.mark.parametrize(
    ("asked", "message", "help"),
    [
        (
            "Eva Falk",
            "flera heter `Eva Falk`",
            "skriv id:t för en av dem: T1 (Kirurgen A), T2 (Kirurgen B)",
        ),
        ("Karin", "ingen i underlaget heter `Karin`", "menade du `Karin Åsberg` (T3)?"),
        ("Eva", "ingen i underlaget heter `Eva`", "menade du `Eva Falk (T2), at` eller `Eva Falk (T1)` "),
        ("Karin Asberg", "ingen i underlaget heter `Karin Asberg`", "menade du `Karin Åsberg` (T3)?"),
        ("qqq", "ingen i underlaget heter `qqq`", "i underlaget finns "),
    ],
)
def test_who_was_meant_is_asked_by_name(asked: str, message: str, help: str) -> None:
    with pytest.raises(UsageError) as caught:
        check(ALIKE, as_of=DAY, subjects=[asked])
    (found,) = caught.value.diagnostics
    assert found.code == "USAGE006"
    assert in_language(found.message, "sv") == message
    assert in_language(found.help, "sv").startswith(help)


@pytest.mark.parametrize(
    ("trainee", "settles"),
    [
        ({}, ["elected_regime"]),
        ({"elected_regime": "hslf-fs-2021-8"}, []),
        (
            {"elected_regime": "sosfs-2015-8", "status": "active"},
            ["swedish_at", "st_start", "completed_on", "application_received_on"],
        ),
    ],
)
def test_which_regulation_holds_is_asked_for_by_what_settles_it(
    trainee: dict[str, Any], settles: list[str]
) -> None:
    data = {"units": [{"id": "U1"}], "trainees": [{"id": "T1", "name": "Bo Ek", "unit": "U1", **trainee}]}
    found = check(data, as_of=DAY).labels.settled_by.get("trainees[T1].regime", ())
    assert found == tuple(f"trainees[T1].{name}" for name in settles)


def test_somebody_protected_is_not_named_by_who_has_the_same_name() -> None:
    hidden = {"id": "T4", "name": "Karin Åsberg", "unit": "U1", "protected_identity": True}
    data = {**ALIKE, "trainees": [*ALIKE["trainees"], hidden]}
    with pytest.raises(UsageError) as caught:
        check(data, as_of=DAY, subjects=["Karin Åsberg"])
    assert in_language(caught.value.diagnostics[0].message, "sv").startswith("ingen i underlaget")
    assert "Karin Åsberg (T4)" not in str(check(data, as_of=DAY).to_json())


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
