"""The cases beside the rules, each on the reference executor; and that every rule has all four kinds."""

from __future__ import annotations

from collections import defaultdict
from functools import cache

import pytest

from compliance.diagnostics import Collector, render_all
from compliance.executors.reference import ReferenceExecutor
from compliance.facts.load import load
from compliance.packs.cases import RunnableCase, read_cases
from compliance.pipeline import plans
from compliance.plan.plan import Plan
from compliance.resources import pack_folders

KINDS = {"met", "not_met", "undetermined", "boundary"}


@cache
def plan() -> Plan:
    return plans.plan_for(None)


def _all_cases() -> list[RunnableCase]:
    collector = Collector()
    loaded = plans.read(pack_folders(), collector)
    cases = [case for pack in loaded for case in read_cases(pack, collector)]
    assert not collector.has_errors, render_all(collector)
    return cases


CASES = _all_cases()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_case(case: RunnableCase) -> None:
    from dataclasses import replace

    only = replace(plan(), checks=tuple(check for check in plan().checks if check.id == case.rule))
    assert only.checks, f"{case.rule} is not in the plan"
    facts = load(case.data, plan().schema, today=case.case.as_of)
    # A case tells no more than its rule needs: the table a reference leads to may be left out.
    broken = [each for each in facts.diagnostics if str(each.severity) == "error" and each.code != "DATA042"]
    assert not broken or case.case.kind in ("undetermined", "other"), render_all(broken)
    run = ReferenceExecutor().run(only, facts, case.case.as_of, subjects=[case.case.subject])
    found = [finding for finding in run.findings if finding.rule == case.rule]
    assert found, f"{case.span}: no finding about {case.case.subject}"
    wanted = case.case.expect
    assert str(found[0].status) == wanted.status, f"{case.span}\n{found[0].why.to_json()}"
    for path in wanted.missing or ():
        field = path.rpartition(".")[2]
        assert any(each.rpartition(".")[2] == field for each in found[0].missing), (
            f"{case.span}: {found[0].missing}"
        )


def test_every_rule_has_every_kind_of_case() -> None:
    kinds: dict[str, set[str]] = defaultdict(set)
    for case in CASES:
        kinds[case.rule].add(case.case.kind)
    lacking = {
        check.id: sorted(KINDS - kinds[check.id]) for check in plan().checks if KINDS - kinds[check.id]
    }
    assert not lacking


def test_the_kind_says_what_is_expected() -> None:
    for case in CASES:
        if case.case.kind in ("met", "not_met", "undetermined"):
            assert case.case.expect.status == case.case.kind, case.span
