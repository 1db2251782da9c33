"""Conditions in words that can be read aloud, in both languages; and a whole example in each."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from compliance import pipeline
from compliance.pipeline.explaining import explanation
from compliance.plan import wording
from compliance.report import Report, View, explain, formats
from compliance.report.words import listed

NORR = Path(__file__).parents[2] / "examples" / "psykiatri-norr" / "dossier.yaml"
AS_OF = date(2026, 11, 22)
SEVERAL = {"sv": "Bedömningar", "en": "Assessments"}
ONE = {"sv": "Bedömning", "en": "Assessment"}


def number(text: str) -> dict[str, str]:
    return wording.both(text, text)


@pytest.mark.parametrize(
    ("op", "count", "is_figure", "sv", "en"),
    [
        ("at_least", number("1"), True, "minst 1 bedömning", "at least 1 assessment"),
        ("at_least", number("3"), True, "minst 3 bedömningar", "at least 3 assessments"),
        ("exactly", number("1"), True, "precis 1 bedömning", "exactly 1 assessment"),
        ("at_most", number("0"), True, "högst 0 bedömningar", "at most 0 assessments"),
        (
            "at_least",
            number("kravet"),
            False,
            "minst kravet av bedömningar",
            "at least kravet of assessments",
        ),
        ("every", None, True, "alla bedömningar", "every assessment"),
        ("none", None, True, "inga bedömningar", "no assessments"),
    ],
)
def test_quantities(op: str, count: Any, is_figure: bool, sv: str, en: str) -> None:
    assert wording.quantity(op, count, SEVERAL, ONE, is_figure) == {"sv": sv, "en": en}


def test_a_question_is_not_said_to_be_yes() -> None:
    title = {"sv": "Introduktionsprogram finns", "en": "Introduction programme exists"}
    said = wording.comparison("is", title, [wording.both("ja", "yes")])
    assert said == {"sv": "Introduktionsprogram finns: ja", "en": "Introduction programme exists: yes"}
    assert wording.comparison("is", title, [wording.both("nej", "no")])["sv"].endswith(": nej")


# ---- a whole example ----------------------------------------------------------------------------


@pytest.fixture(scope="module")
def norr() -> Report:
    return pipeline.check(NORR, as_of=AS_OF)


RAW = re.compile(r"\b\w+\[|\b[a-z]+_[a-z_]+\b|\d/\d|Record\(")


@pytest.mark.parametrize("lang", ["sv", "en"])
@pytest.mark.parametrize("verbose", [False, True])
def test_no_raw_name_is_shown(norr: Report, lang: str, verbose: bool) -> None:
    shown = formats.render("text", norr, View(lang, verbose=verbose))
    told = [line for line in shown.splitlines() if RAW.search(line)]
    assert [line for line in told if not line.startswith(("Underlag", "Data"))] == []


@pytest.mark.parametrize("lang", ["sv", "en"])
def test_the_report_of_a_clinic_is_short_and_leaves_out_nothing_that_matters(norr: Report, lang: str) -> None:
    shown = formats.render("text", norr, View(lang))
    assert len(shown.splitlines()) <= 365
    flat = " ".join(shown.split())
    for each in norr.findings:
        if each.status == "not_met" and each.force == "binding":
            assert each.title[lang] in flat, each.rule
    open_rules = [each for each in norr.findings if each.status == "undetermined"]
    assert all(each.subject_name in flat for each in open_rules)


def test_english_holds_no_swedish_but_official_names(norr: Report) -> None:
    shown = formats.render("text", norr, View("en"))
    told = [
        line
        for line in shown.splitlines()
        if re.search(r"\b(och|inte|av|är|som|har|nästa|senare|finns|ej)\b", line)
    ]
    # Sources have the names and places their authority gave them.
    cited = re.compile(
        r"HSLF-FS|SOSFS|SPUR|Lipus|lipus|verifierad|specialiseringstjänstgöring|riktvärden|Målbeskrivningar"
        r"|kvalitetsindikator|checklista|paragrafen|handlingsplan|åtgärder"
    )
    assert [line for line in told if not cited.search(line)] == []


def test_an_explanation_tells_names_with_their_paths() -> None:
    found = explanation(NORR, "hslf-fs-2021-8.specialist-competence-certified", "T5", as_of=AS_OF)
    shown = explain.render(found.finding, View("sv", 200), found.labels)
    assert "intyg I523 (certificates[I523])" in shown
    assert "HSLF-FS 2021:8" in shown
    assert found.finding.to_json() == pipeline.explain(NORR, found.finding.rule, "T5", as_of=AS_OF).to_json()
    assert set(found.labels.names) <= {"trainees[T5]", *(p for p in found.labels.names if "doctors" in p)}


def test_names_with_commas_are_told_apart_by_semicolons() -> None:
    assert listed(["Ask", "Bo"], "sv", joint=", ") == "Ask, Bo"
    assert listed(["Almvik, A01", "Bo", "Cia", "Dag"], "sv", joint=", ") == "Almvik, A01; Bo; Cia och 1 till"
