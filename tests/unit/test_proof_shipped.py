"""Proofs about the shipped rules: each can be met, failed and left open, and each is the same as itself.

Every shipped rule has cases that reach all three, so that a proof that one cannot be reached is a fault of
the proofs. Rules expanded over a table are asked about once; with `COMPLIANCE_DEEP=1` every row is.
"""

from __future__ import annotations

import os
from datetime import date
from functools import cache

import pytest

from compliance.pipeline.plans import plan_for
from compliance.plan import nodes as n
from compliance.plan.plan import Check

pytest.importorskip("z3", reason="proofs come with the extra lint")

from compliance.workbench.proof import Prover

AS_OF = date(2026, 1, 15)
_FAILED = ("not_met", "not_yet")


def checks() -> list[Check]:
    """The first row of each rule, or every row."""
    found: dict[str, Check] = {}
    for check in plan_for(None).checks:
        key = check.id if os.environ.get("COMPLIANCE_DEEP") == "1" else check.declared_id
        found.setdefault(key, check)
    return list(found.values())


@cache
def prover() -> Prover:
    return Prover(plan_for(None), AS_OF, smallest=False)


@pytest.mark.parametrize("check", checks(), ids=lambda check: check.id)
def test_a_shipped_rule_can_be_met_failed_and_left_open(check: Check) -> None:
    assert prover().reach(check, "met").kind == "witness"
    assert prover().reach(check, "undetermined").kind == "witness"
    assert "witness" in [prover().reach(check, status).kind for status in _FAILED]


def test_a_shipped_rule_never_differs_from_itself() -> None:
    for check in checks():
        assert prover().differ(check, check).is_none, check.id


def test_a_shipped_rule_with_its_requirement_turned_round_does() -> None:
    """`not` around it: who met the rule fails it, unless nobody can tell."""
    for check in checks():
        turned = check._replace(require=n.Logic("not", (check.require,), {}, ""))
        answer = prover().differ(check, turned)
        assert answer.witness is not None, (check.id, answer.reason)
        assert "met" in answer.witness.statuses.values()
