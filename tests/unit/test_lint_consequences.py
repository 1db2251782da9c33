"""Why a consequence can never be drawn, in words that say what to correct."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.helpers.lint import linted, write

RULE = "example.instruction-given"


@pytest.mark.parametrize(
    ("about", "when", "why"),
    [
        ("trainee", f"{{finding: {RULE}, in: [not_yet]}}", "blir aldrig not_yet (den har ingen `due`)"),
        ("trainee", f"{{finding: {RULE}, in: [met_otherwise]}}", "inget allmänt råd"),
        ("trainee", f"{{finding: {RULE}, in: [not_in_force]}}", "den saknar `in_force`"),
        ("unit", f"{{finding: {RULE}, in: [not_met]}}", "handlar om trainee, konsekvensen om unit"),
        (
            "trainee",
            f"{{all: [{{finding: {RULE}, in: [met]}}, {{finding: {RULE}, in: [not_met]}}]}}",
            "delarna under `when` kan inte gälla samtidigt",
        ),
    ],
)
def test_why_a_consequence_is_never_drawn_is_told(about: str, when: str, why: str, tmp_path: Path) -> None:
    text = (
        "consequences:\n"
        "  plan:\n"
        "    title: {sv: En plan krävs, en: A plan is required}\n"
        "    explanation: {sv: Någon brist finns., en: There is some shortcoming.}\n"
        f"    for: {about}\n"
        "    cite: [{source: law, locator: 1 §, provenance: official}]\n"
        f"    when: {when}\n"
    )
    [remark] = linted(write(tmp_path, {"pack.yaml": text}), only=["LINT030"]).remarks
    assert why in remark.message["sv"]
