"""The cases beside the rules, each on the reference executor; and that every rule has all four kinds.

The cases of a rule are one test: there are many thousands of them, and what fails is named case by case.
"""

from __future__ import annotations

from collections import defaultdict

import pytest

from compliance.pipeline.plans import known_domains
from compliance.workbench.trials import read_trials
from compliance.workbench.trials.cases import CaseTrial

KINDS = {"met", "not_met", "undetermined", "boundary"}

SUITES = [read_trials(features=(), domain=domain) for domain in known_domains()]
CASES = [each for suite in SUITES for each in suite.trials if isinstance(each, CaseTrial)]
BY_RULE: dict[str, list[CaseTrial]] = defaultdict(list)
for _case in CASES:
    BY_RULE[_case.check.declared_id].append(_case)


@pytest.mark.parametrize("rule", sorted(BY_RULE))
def test_the_cases_of_a_rule(rule: str) -> None:
    failing = []
    for case in BY_RULE[rule]:
        outcome = case.run()
        if not outcome.passed:
            failing.append(f"{case.place}: {case.id}: {outcome.message}")
    assert failing == []


def test_every_rule_has_every_kind_of_case() -> None:
    kinds: dict[str, set[str]] = defaultdict(set)
    for case in CASES:
        kinds[case.check.id].add(case.case.case.kind)
    lacking = {
        check.id: sorted(KINDS - kinds[check.id])
        for suite in SUITES
        for check in suite.checks
        if KINDS - kinds[check.id]
    }
    assert not lacking


def test_the_kind_says_what_is_expected() -> None:
    for case in CASES:
        expected = case.case.case
        if expected.kind in ("met", "not_met", "undetermined"):
            assert expected.expect.status == expected.kind, case.place
