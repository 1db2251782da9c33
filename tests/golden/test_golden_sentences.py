"""The whole text of some rules, as an inspector reads it: one of each kind there is."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from compliance.pipeline import sentences

RULES = (
    "hslf-fs-2021-8.bt-three-months-each",
    "hslf-fs-2021-8.goal-activity-certified",
    "sosfs-2015-8.earlier-training-at-most-half-credited",
    "sosfs-2015-8.main-supervisor-same-specialty",
    "sosfs-2015-8.programme-drawn-up-jointly",
    "sosfs-2015-8.programme-within-six-months",
    "sosfs-2015-8.shortest-service",
    "spur-st.communication-goal-certified",
    "spur-st.deficiencies-remedied",
    "spur-st.few-trainees-per-supervisor",
    "spur-st.one-specialist-per-trainee",
    "spur-st.publication-waits-for-plan",
    "spur-st.self-study-hours",
    "st-regime.sosfs-2008-17-application-in-time",
)


@pytest.mark.parametrize("lang", ["sv", "en"])
def test_rules_as_sentences(golden: Callable[[str, str], None], lang: str) -> None:
    told = [f"# {each.rule}\n\n{each.text}" for each in sentences.render(RULES, lang=lang)]
    golden(f"sentences.{lang}.txt", "\n".join(told))
