"""Answers of a few persons in a self-review are shown nowhere, since those who answered could be told.

In: a self-review at a unit with two trainees. Between: what is tested may say how many answered, never what.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

from compliance import pipeline
from compliance.pipeline.explaining import explanation
from compliance.report import View, explain, formats

DAY = date(2024, 6, 30)
DOSSIER = """
domain: training
units: [{id: U, name: Vårdcentralen}]
trainees: [{id: T, unit: U, status: active, main_supervisor: none, st_start: 2020-01-01}]
programmes: []
self_reviews: [{id: S, unit: U, "on": 2024-05-01, discussed_on: none, action_list: false}]
self_answers:
"""
AREAS = "ABCDEFGH"


def _answer(area: str, role: str, respondents: int, rating: str) -> str:
    held = f"self_review: S, area: {area}, role: {role}, respondents: {respondents}"
    return f"  - {{{held}, rating: {rating}, shown_by_role: false}}\n"


def _shown(folder: Path, trainees: int) -> str:
    path = folder / "dossier.yaml"
    answers = "".join(
        _answer(area, "trainees", trainees, "does_not") + _answer(area, "head_of_unit", 1, "holds")
        for area in AREAS
    )
    path.write_text(DOSSIER + answers, encoding="utf-8")
    report = pipeline.check(path, as_of=DAY, packs=["spur-self-review"])
    view = View("sv", verbose=True)
    shown = [formats.render("text", report, view)]
    for each in report.findings:
        found = explanation(path, each.rule, "S", as_of=DAY, packs=["spur-self-review"])
        shown.append(explain.render(found.finding, View("sv"), found.labels))
    return "\n".join(shown)


def test_what_two_trainees_answered_is_not_shown(tmp_path: Path) -> None:
    assert "Stämmer inte" not in _shown(tmp_path, trainees=2)


def test_what_five_trainees_answered_is_compared_with_the_head(tmp_path: Path) -> None:
    assert "Stämmer inte" in _shown(tmp_path, trainees=5)
