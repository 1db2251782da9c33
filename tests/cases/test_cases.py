"""The cases beside the rules and the scenarios, each on the reference executor; and what cases a rule has."""

from __future__ import annotations

from collections import defaultdict
from functools import cache

from compliance.diagnostics import Collector
from compliance.packs.cases import RunnableCase, read_cases
from compliance.pipeline.plans import find_packs, known_domains, plan_for, read_packs
from tests.helpers.shipped import Shipped

KINDS = {"met", "not_met", "undetermined", "boundary"}


def test_every_trial_holds(shipped: Shipped) -> None:
    """One test: there are many thousands of them, and what fails is named one by one."""
    assert shipped.failing == []


@cache
def cases() -> list[RunnableCase]:
    collector = Collector()
    found = [
        case
        for domain in known_domains()
        for pack in read_packs(find_packs(None, domain), collector)
        for case in read_cases(pack, collector)
    ]
    assert not collector.has_errors, collector.sorted
    return found


def test_every_rule_has_every_kind_of_case() -> None:
    kinds: dict[str, set[str]] = defaultdict(set)
    for case in cases():
        kinds[case.rule].add(case.case.kind)
    lacking = {
        check.id: sorted(KINDS - kinds[check.id])
        for domain in known_domains()
        for check in plan_for(None, domain).checks
        if KINDS - kinds[check.id]
    }
    assert not lacking


def test_the_kind_says_what_is_expected() -> None:
    for case in cases():
        expected = case.case
        if expected.kind in ("met", "not_met", "undetermined"):
            assert expected.expect.status == expected.kind, case.span
