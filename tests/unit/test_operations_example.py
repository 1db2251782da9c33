"""The example of the surgical register: four hospitals, their error list, comparisons and a quality index."""

from __future__ import annotations

import csv
import json
import shutil
from collections import Counter
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from compliance.diagnostics import render_all
from compliance.pipeline.checking import check
from compliance.pipeline.comparison import Refusal, compare
from compliance.report import Report, View, comparison_page, formats

FOLDER = Path(__file__).parents[2] / "examples" / "operationer-fyra-sjukhus"
INDEX = FOLDER / "kvalitetsindex"
DAY = date(2026, 11, 22)
MARK = "Platshållare: "


@cache
def checked(*folders: Path, pack: str = "") -> Report:
    return check(list(folders), as_of=DAY, packs=[pack] if pack else None)


def not_met(report: Report, pack: str) -> set[tuple[str, str]]:
    return {
        (each.rule.removeprefix(f"{pack}."), each.subject.rpartition("[")[2][:-1])
        for each in report.findings
        if each.pack == pack and each.status == "not_met"
    }


def rows(file: Path) -> list[dict[str, str]]:
    text = file.read_text(encoding="utf-8-sig").splitlines()
    return list(csv.DictReader((line for line in text if not line.startswith("#")), delimiter=";"))


# ---- the data -----------------------------------------------------------------------------------


def test_it_is_read_without_a_word() -> None:
    assert render_all(checked(FOLDER, INDEX).diagnostics) == ""


@pytest.mark.parametrize("file", sorted(FOLDER.rglob("*.csv")), ids=lambda file: file.stem)
def test_a_file_is_as_a_swedish_spreadsheet_saves_it(file: Path) -> None:
    data = file.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.count(b"\n") == data.count(b"\r\n")
    assert b";" in data.splitlines()[0]


def test_no_personal_identity_number_is_in_it() -> None:
    assert {row["Personnummer"] for row in rows(FOLDER / "patients.csv")} == {"saknas"}


# ---- what is wrong ------------------------------------------------------------------------------


def test_what_the_readme_says_is_wrong_is_found_and_nothing_else() -> None:
    report = checked(FOLDER)
    assert not_met(report, "spor-validation") == {
        ("bmi-plausible", "A04"),
        ("operation-after-notification", "A08"),
        ("operation-starts-before-it-ends", "B06"),
        ("operation-starts-before-it-ends", "B15"),
        ("one-plan-stands", "G03"),
        ("cancellation-cause-valid", "G07"),
        ("room-registered", "A12"),
        ("room-registered", "A13"),
        ("no-acute-class-on-elective", "B02"),
        ("temperature-plausible", "A14"),
    }
    assert not_met(report, "spor-cancellation") == {
        ("cause-has-form", "G07-S1"),
        ("type-in-use", "G07-S1"),
        ("cause-spelled-plainly", "A19-S1"),
        ("late-change-is-late-cancellation", "B17-S1"),
    }
    assert not_met(report, "spor-waiting") == {
        ("elective-within-ninety-days", "A02"),
        ("within-acute-class", "A07"),
        ("within-acute-class", "B14"),
        ("late-notification-marked", "A08"),
    }


def test_the_cause_that_nobody_has_looked_up_is_no_error() -> None:
    found = {(each.rule, each.subject): each for each in checked(FOLDER).findings}
    open_one = found["spor-validation.cancellation-cause-valid", "treatments[L06]"]
    assert (open_one.status, open_one.missing) == ("undetermined", ("units[L-OP].cause_list",))
    assert [each.rule for each in found.values() if each.status == "undetermined"] == [open_one.rule]


def test_small_numbers_are_hidden() -> None:
    late = {each.path: each for each in checked(FOLDER).figures if each.measure == "late_cancellations"}
    assert late["late_cancellations[hospital=Lillsund/2025-10]"].hidden
    assert not late["late_cancellations[hospital=Berga/2025-10]"].hidden


def test_what_is_corrupt_counts_in_no_figure_and_is_told_of() -> None:
    figures = {each.path: each for each in checked(FOLDER).figures}
    performed = figures["performed_operations[all]"]
    assert (performed.n, performed.left_out) == (43, 5)
    left_out = [f"treatments[{each}]" for each in ("A04", "A08", "B06", "B15", "G03")]
    assert sorted(performed.outside) == left_out
    late = figures["late_cancellations[all]"]
    # Both plans of G03, of which one ought not to stand, and those of A04 and G07.
    assert (late.n, late.left_out) == (41, 4)
    assert late.values["fulfilled"] == 6


# ---- comparison ---------------------------------------------------------------------------------


def test_of_two_in_a_group_neither_is_told_of_the_other() -> None:
    found = compare(FOLDER, "late_cancellations", "Granboda", as_of=DAY)
    assert found.other == "Elektiva sjukhus"
    assert [each.hidden for each in found.other_figures if each.period] == [True, True]


def test_rows_of_another_hospital_are_refused() -> None:
    with pytest.raises(Refusal, match="single records of Berga"):
        compare(FOLDER, "late_cancellations", "Almvik", "Berga", rows=True, as_of=DAY)


# ---- the quality index --------------------------------------------------------------------------


def test_without_components_nothing_is_rated() -> None:
    report = checked(FOLDER, pack="spor-quality-index")
    assert report.findings == ()
    assert report.figures == ()


def test_the_error_of_the_index_is_found() -> None:
    found = not_met(checked(FOLDER, INDEX, pack="spor-quality-index"), "spor-quality-index")
    marks = {"component-is-the-registers-own", "index-without-placeholders"}
    assert {each for each in found if each[0] not in marks} == {
        ("total-is-the-sum", "Berga-2026"),
        ("too-little-is-not-rated", "Lillsund-CHECK"),
        ("near-its-group", "edition=2026/acute=no/hospital=Lillsund/2026"),
    }
    assert Counter(rule for rule, _ in found if rule in marks) == {
        "component-is-the-registers-own": 7,
        "index-without-placeholders": 4,
    }


def placeholders() -> set[str]:
    return {row["Delens id"] for row in rows(INDEX / "index_components.csv") if row["Platshållare"] == "ja"}


def test_seven_of_nine_components_are_placeholders() -> None:
    assert len(placeholders()) == 7
    assert len(rows(INDEX / "index_components.csv")) == 9


def test_whatever_is_told_of_a_placeholder_is_marked() -> None:
    report = checked(FOLDER, INDEX, pack="spor-quality-index")
    guesses = placeholders()
    told = [
        each
        for each in report.findings
        if each.subject_type in ("index_edition", "quality_index", "quality_index_totals")
        or each.subject.rpartition("[")[2][:-1].rpartition("-")[2] in guesses
    ]
    assert {each.subject_type for each in told} == {each.subject_type for each in report.findings}
    assert {each.subject for each in told if MARK not in each.subject_name} == set()


def test_the_mark_stands_by_every_figure() -> None:
    report = checked(FOLDER, INDEX, pack="spor-quality-index")
    text = formats.render("text", report, View("sv"))
    table = text.partition("\nTotalindex (poäng)\n")[2].partition("\n\n")[0].splitlines()
    assert len(report.figures) == 6
    assert sum(line.startswith(f"  {MARK}") for line in table) == 6
    found = json.loads(formats.render("json", report, View("sv")))
    for figure in found["figures"]:
        assert any(each["value_title"]["sv"].startswith(MARK) for each in figure["divisions"])


def test_the_mark_stands_in_a_comparison_and_its_group_has_a_name() -> None:
    """The group was called `yes`."""
    beside = compare([FOLDER, INDEX], "quality_index_totals", "Almvik", as_of=DAY)
    lines = comparison_page.page(beside, View("sv")).plain().splitlines()
    own, others = (line for line in lines if "2026  " in line)
    assert MARK in own
    assert "Almviks lasarett" in own
    assert MARK in others
    assert "Akut kirurgi bedrivs: ja" in others


def without_marks(folder: Path, file: str) -> list[Path]:
    """The example, with the mark taken out of one file of the index."""
    shutil.copytree(INDEX, folder)
    text = (folder / file).read_text("utf-8")
    assert MARK in text
    (folder / file).write_text(text.replace(MARK, ""), encoding="utf-8")
    return [FOLDER, folder]


def test_points_are_called_after_their_component(tmp_path: Path) -> None:
    """They had the name of the index alone, so nothing by them said that the component is a guess."""
    given = without_marks(tmp_path / "index", "quality_indexes.csv")
    report = check(given, as_of=DAY, packs=["spor-quality-index"])
    names = {each.subject_name for each in report.findings if each.subject_type == "component_score"}
    assert f"{MARK}illamående, Berga-PONV" in names
    assert "Temperatur, Berga-TEMP" in names


def test_an_edition_that_hides_its_placeholders_gives_no_figure(tmp_path: Path) -> None:
    """A comparison shows figures and no finding, so nothing there would have told."""
    given = without_marks(tmp_path / "index", "index_editions.csv")
    report = check(given, as_of=DAY, packs=["spor-quality-index"])
    assert ("edition-named-as-placeholder", "2026") in not_met(report, "spor-quality-index")
    assert report.figures == ()
