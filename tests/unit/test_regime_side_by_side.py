"""Somebody who may choose between two regulations sees what each of them says and still asks for."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from copy import deepcopy
from datetime import date
from functools import cache
from typing import Any

import pytest

from compliance.pipeline.checking import check
from compliance.report import Report, View, formats, to_text
from compliance.report.words import word

OLD, NEW, CLOSED = "sosfs-2015-8", "hslf-fs-2021-8", "sosfs-2008-17"
TITLES = {OLD: "SOSFS 2015:8", NEW: "HSLF-FS 2021:8"}
END = date(2027, 3, 15)  # after the planned end, so that what is missing has fallen due

SARA: dict[str, Any] = {
    "id": "T1",
    "name": "Sara Lind",
    "specialty": "psykiatri",
    "status": "active",
    "swedish_at": True,
    "licensed_on": "2018-02-01",
    "st_start": "2019-03-01",
    "planned_completion": "2027-02-28",
    "elected_regime": "none",
    "completed_on": "none",
    "application_received_on": "none",
    "doctoral_degree": False,
    "earlier_specialty_months": 0,
    "bt_certificate_on": "none",
    "main_supervisor": "D1",
}
SIGNED = {"trainee": "T1", "issued_on": "2022-05-01", "signer": "D1", "signer_role": "supervisor"}
DATA: dict[str, Any] = {
    "doctors": [
        {
            "id": "D1",
            "name": "Anna Ek",
            "specialties": ["psykiatri"],
            "supervisor_training": True,
            "supervisor_training_year": 2010,
        }
    ],
    "trainees": [SARA],
    "service": [
        {"id": "S1", "trainee": "T1", "stage": "st", "field": "psykiatri", "supervisor": "D1"}
        | {"from": "2019-03-01", "to": "none", "percent": 100}
    ],
    "leave": [],
    "programmes": [],
    "certificates": [{"id": "C1", "kind": "quality_work", "goals": ["a4"], "regime": OLD, **SIGNED}],
}

IMPROVEMENT = {
    OLD: f"{OLD}.goal-activity-certified.a4-quality-work",
    NEW: f"{NEW}.goal-activity-certified.STa2-development-work",
}
FINAL = {OLD: f"{OLD}.specialist-competence-certified", NEW: f"{NEW}.specialist-competence-certified"}
PROGRAMME = {OLD: f"{OLD}.programme-exists", NEW: f"{NEW}.programme-exists"}


@cache
def checked(elected: str = "none", swedish_at: bool = True, moved: bool = False) -> Report:
    """Sara Lind, by what she has chosen; `moved`: her certificate is on the form of 2021."""
    data = deepcopy(DATA)
    data["trainees"][0] |= {"elected_regime": elected, "swedish_at": swedish_at}
    if not swedish_at:
        data["trainees"][0]["st_start"] = data["service"][0]["from"] = "2021-07-01"
    if moved:
        data["certificates"][0] |= {"kind": "development_work", "goals": ["STa2"], "regime": NEW}
    return check(data, packs=[CLOSED, OLD, NEW], as_of=END)


def verdicts(report: Report) -> dict[str, dict[str, str]]:
    """By regulation, what each of its rules says."""
    told: dict[str, dict[str, str]] = {}
    for each in report.findings:
        if each.regime:
            told.setdefault(each.regime, {})[each.rule] = str(each.status)
    return told


def asked(report: Report) -> dict[str, set[str]]:
    """By regulation, the rules that are not met."""
    return {
        regime: {rule for rule, status in of_rules.items() if status == "not_met"}
        for regime, of_rules in verdicts(report).items()
    }


def shown(report: Report, lang: str = "sv") -> str:
    """The report in words, in one line."""
    return " ".join(to_text.render(report, View(lang)).split())


# Findings -----------------------------------------------------------------------------------------


def test_both_regulations_give_a_verdict_and_the_closed_one_gives_none() -> None:
    told = verdicts(checked())
    assert set(told[CLOSED].values()) == {"not_applicable"}
    for regime in (OLD, NEW):
        assert {"met", "not_met"} <= set(told[regime].values())
    assert told[OLD][FINAL[OLD]] == told[NEW][FINAL[NEW]] == "not_met"


def test_each_finding_names_its_regulation_and_that_it_is_not_settled() -> None:
    about_rules = [each for each in checked().findings if each.rule.startswith((f"{OLD}.", f"{NEW}."))]
    for each in about_rules:
        if each.regime is not None:
            assert each.regime == each.rule.partition(".")[0]
            assert not each.regime_settled
    assert {each.regime for each in about_rules} >= {OLD, NEW}


def test_a_certificate_counts_under_the_regulation_of_its_form_only() -> None:
    of_2015, of_2021 = verdicts(checked()), verdicts(checked(moved=True))
    assert [of_2015[regime][rule] for regime, rule in IMPROVEMENT.items()] == ["met", "not_met"]
    assert [of_2021[regime][rule] for regime, rule in IMPROVEMENT.items()] == ["not_met", "met"]


@pytest.mark.parametrize(("elected", "other"), [(OLD, NEW), (NEW, OLD)])
def test_a_choice_leaves_one_of_them_with_the_same_verdicts(elected: str, other: str) -> None:
    free, chosen = verdicts(checked()), verdicts(checked(elected))
    assert chosen[elected] == free[elected]
    assert set(chosen[other].values()) == {"not_applicable"}
    assert all(each.regime_settled for each in checked(elected).findings if each.regime == elected)


def test_who_has_no_choice_sees_one_regulation() -> None:
    told = verdicts(checked(swedish_at=False))
    assert set(told[OLD].values()) == {"not_applicable"}
    assert "not_met" in told[NEW].values()


# In words -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(("lang", "left"), [("sv", "Under {} återstår"), ("en", "Left under {}")])
def test_the_text_says_of_each_shortcoming_under_which_regulation_it_is_one(lang: str, left: str) -> None:
    report = checked()
    told = shown(report, lang)
    titles: dict[str, set[str]] = {}
    for each in report.findings:
        if each.regime and str(each.status) == "not_met":
            titles.setdefault(each.title[lang], set()).add(each.regime)
    end = told.index(word("breaches", lang))
    starts = sorted((told.index(left.format(TITLES[regime])), regime) for regime in (OLD, NEW))
    (first, before), (second, after) = starts
    assert first < second < end
    sections = {before: told[first:second], after: told[second:end]}
    for title, under in titles.items():
        # `b1` is no part of `STb1`
        as_a_whole = re.compile(rf"(?<!\w){re.escape(title)}(?!\w)")
        assert {regime for regime, text in sections.items() if as_a_whole.search(text)} == under
        assert not as_a_whole.search(told[:first])
    assert min(sum(regime in under for under in titles.values()) for regime in sections) > 10


def test_what_both_ask_for_is_told_once_and_without_a_reservation() -> None:
    report = checked()
    assert {verdicts(report)[regime][rule] for regime, rule in PROGRAMME.items()} == {"not_met"}
    title = next(each.title["sv"] for each in report.findings if each.rule == PROGRAMME[OLD])
    told = to_text.render(report, View("sv"))
    assert f"✗ {title}" in told
    assert f"{title} [om" not in shown(report)


def test_somebody_who_has_chosen_is_told_no_reservation() -> None:
    for regime in (OLD, NEW):
        assert "gäller]" not in shown(checked(regime))


# As data ------------------------------------------------------------------------------------------


def test_the_json_holds_per_regulation_what_it_still_asks_for_and_what_to_do() -> None:
    report = checked()
    told: Mapping[str, Any] = json.loads(formats.render("json", report, View("sv")))
    held: dict[str, set[str]] = {}
    for each in told["findings"]:
        if each["regime"] and each["status"] == "not_met":
            held.setdefault(each["regime"], set()).add(each["rule"])
            assert each["regime_settled"] is False
            assert each["title"]["sv"]
            assert each["title"]["en"]
    assert held == {regime: rules for regime, rules in asked(report).items() if rules}
    assert set(held) == {OLD, NEW}
    to_do = {rule for action in told["actions"] for rule in action["rules"]}
    assert {FINAL[OLD], FINAL[NEW]} <= to_do
