"""The shipped packs are tested so well that a changed rule is noticed, and every survivor is explained.

Each time one part in twenty is tried, chosen by its name, of those that few rules use; all of them with
`COMPLIANCE_DEEP=1`, or by `compliance mutate`.
"""

from __future__ import annotations

import os
from dataclasses import replace
from hashlib import sha256

import pytest

from compliance.pipeline.by_domain import domains_in
from compliance.workbench.mutation import MutantStatus, PartScore, mutate, total
from compliance.workbench.mutation.mutants import MutantGenerator
from compliance.workbench.trials import TrialSuite, read_trials
from compliance.workbench.trials.cases import CaseTrial

LEAST = 95
DEEP = os.environ.get("COMPLIANCE_DEEP") == "1"
ONE_IN = 1 if DEEP else 20
MOST_CHECKS = None if DEEP else 100  # to try a regulation's own conditions, every case under it is run first
DOMAINS = domains_in(None)


def _chosen(suite: TrialSuite) -> list[str]:
    """The parts to be tried: the same ones every time, and some of every pack."""
    return [
        part.id
        for part in MutantGenerator(suite).parts()
        if sha256(part.id.encode()).digest()[0] % ONE_IN == 0
        and (MOST_CHECKS is None or len(part.checks) <= MOST_CHECKS)
    ]


def _reaching(suite: TrialSuite, only: list[str]) -> TrialSuite:
    """The suite without the cases of other rules: none of them can notice a change of these parts."""
    checks = {
        check
        for part in MutantGenerator(suite).parts()
        if any(text in part.id for text in only)
        for check in part.checks
    }
    trials = (each for each in suite.trials if not isinstance(each, CaseTrial) or each.check.id in checks)
    return replace(suite, trials=tuple(trials))


@pytest.mark.parametrize("packs", DOMAINS, ids=lambda packs: packs[0].parent.name)
def test_changes_are_noticed(packs: list[str]) -> None:
    """One test for a domain, since its trials are read and run once."""
    pytest.importorskip("z3")
    suite = read_trials(packs)
    chosen = _chosen(suite)
    result = mutate(_reaching(suite, chosen), remember=False, jobs=1, only=chosen)
    assert not result.failing
    by_pack: dict[str, list[PartScore]] = {}
    for score in result.scores:
        by_pack.setdefault(score.pack, []).append(score)
    scores = {pack: total(tuple(parts)).score for pack, parts in by_pack.items()}
    if ONE_IN == 1:  # of a sample of a small pack, one accepted survivor is more than five in a hundred
        assert {pack: score for pack, score in scores.items() if score is not None and score < LEAST} == {}
    survived = [
        (score.part, outcome.mutant.kind, str(outcome.mutant.place))
        for score in result.scores
        for outcome in score.outcomes
        if outcome.fate is MutantStatus.SURVIVED
    ]
    assert not survived
    assert not result.stale
