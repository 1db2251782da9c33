"""The shipped packs are tested so well that a changed rule is noticed, and every survivor is explained."""

from __future__ import annotations

import pytest

from compliance.resources import pack_folders
from compliance.workbench.mutation import Fate, hunt_packs, total

LEAST = 95


def test_changes_are_noticed() -> None:
    """One test, since every mutant of every pack is tried for it."""
    pytest.importorskip("z3")
    result = hunt_packs(remember=False)
    assert not result.failing
    scores = {
        folder.name: total(tuple(each for each in result.scores if each.pack == folder.name)).score
        for folder in pack_folders()
    }
    assert {name: score for name, score in scores.items() if score is None or score < LEAST} == {}
    survived = [
        (score.part, killing.mutant.kind, str(killing.mutant.place))
        for score in result.scores
        for killing in score.killings
        if killing.fate is Fate.SURVIVED
    ]
    assert not survived
    assert not result.stale
