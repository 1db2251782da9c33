"""The cases beside the rules, each on the reference executor; and that every rule has all four kinds."""

from __future__ import annotations

from collections import defaultdict

import pytest

from compliance.workbench.trials import read_trials
from compliance.workbench.trials.cases import CaseTrial

KINDS = {"met", "not_met", "undetermined", "boundary"}

SUITE = read_trials(features=())
CASES = [each for each in SUITE.trials if isinstance(each, CaseTrial)]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_case(case: CaseTrial) -> None:
    outcome = case.run()
    assert outcome.passed, f"{case.place}: {outcome.message}"


def test_every_rule_has_every_kind_of_case() -> None:
    kinds: dict[str, set[str]] = defaultdict(set)
    for case in CASES:
        kinds[case.check.id].add(case.case.case.kind)
    lacking = {
        check.id: sorted(KINDS - kinds[check.id]) for check in SUITE.checks if KINDS - kinds[check.id]
    }
    assert not lacking


def test_the_kind_says_what_is_expected() -> None:
    for case in CASES:
        expected = case.case.case
        if expected.kind in ("met", "not_met", "undetermined"):
            assert expected.expect.status == expected.kind, case.place
