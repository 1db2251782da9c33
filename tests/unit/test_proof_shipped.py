"""Proofs about the shipped rules: each can be met, failed and left open, and each is the same as itself.

Every shipped rule has cases that reach all three, so that a proof that one cannot be reached is a fault of
the proofs. One rule in three is asked about, chosen by its name, and one expanded over a table once; with
`COMPLIANCE_DEEP=1` every row of every rule is.
"""

from __future__ import annotations

import os
from datetime import date
from functools import cache
from hashlib import sha256

import pytest

from compliance.pipeline.plans import plan_for
from compliance.plan import nodes as n
from compliance.plan.plan import Check

pytest.importorskip("z3", reason="proofs come with the extra lint")

from compliance.workbench.proof import Prover

AS_OF = date(2026, 1, 15)
_FAILED = ("not_met", "not_yet")
BEYOND = {
    "at-sosfs-1999-5.month-in-section-before-test": "full-time months of service before a day of its own",
    "at-sosfs-1999-5.test-after-thirteen-months": "full-time months of service before a day of its own",
    "quality-register-work.shift-in-the-data": "six points in a row beside a median of others",
    "spur-region.one-row-for-each-region": "twenty-one rows",
    "spur-review.surveys-to-every-group": "four surveys, one of each group",
}
"""Rules that take more to meet than a proof looks at: more rows, or figures it only knows about."""
BEYOND_FAILING = {
    "hslf-fs-2021-8.service-supervisors-trained-by-then": "the year of a day of its own",
    "sosfs-2015-8.service-supervisors-trained-by-then": "the year of a day of its own",
}
"""Rules that a proof can meet and leave open, and takes too long to fail; their cases do."""
NEARLY_BEYOND_FAILING = {
    "spur-st.few-trainees-per-supervisor": "four trainees of one supervisor, at two units",
}
"""Rules of which it hangs on the machine whether a proof can fail them within its time; their cases do."""


def checks() -> list[tuple[str, Check]]:
    """The rules that are asked about, the first row of each, or every row, with their domain.

    Of training only: episodes and operations are lists of codes and times of more rows than a proof looks at,
    and their rules are met, failed and left open by their cases.
    """
    found: dict[str, tuple[str, Check]] = {}
    deep = os.environ.get("COMPLIANCE_DEEP") == "1"
    for domain in ("training",):
        for check in plan_for(None, domain).checks:
            chosen = sha256(check.declared_id.encode()).digest()[0] % 3 == 0
            if deep or (chosen and check.declared_id not in BEYOND):
                found.setdefault(check.id if deep else check.declared_id, (domain, check))
    return list(found.values())


def within() -> list[tuple[str, Check]]:
    """Those that a proof decides."""
    return [(domain, check) for domain, check in checks() if check.declared_id not in BEYOND]


@cache
def _prover(domain: str, day: date) -> Prover:
    return Prover(plan_for(None, domain), day, smallest=False)


def prover(domain: str, check: Check) -> Prover:
    """A prover for a day on which the rule is in force."""
    return _prover(domain, min(AS_OF, check.in_force_to or AS_OF))


@pytest.mark.parametrize(("domain", "check"), [pytest.param(*each, id=each[1].id) for each in checks()])
def test_a_shipped_rule_can_be_met_failed_and_left_open(domain: str, check: Check) -> None:
    prove = prover(domain, check)
    assert (prove.reach(check, "met").kind == "witness") is (check.declared_id not in BEYOND)
    assert prove.reach(check, "undetermined").kind == "witness"
    if check.declared_id in NEARLY_BEYOND_FAILING:
        return
    failed = [prove.reach(check, status).kind for status in _FAILED]
    assert ("witness" in failed) is (check.declared_id not in BEYOND_FAILING), failed


def test_a_shipped_rule_never_differs_from_itself() -> None:
    for domain, check in within():
        assert prover(domain, check).differ(check, check).is_none, check.id


def test_a_shipped_rule_with_its_requirement_turned_round_does() -> None:
    """`not` around it: who met the rule fails it, unless nobody can tell."""
    for domain, check in within():
        turned = check._replace(require=n.Logic("not", (check.require,), {}, ""))
        answer = prover(domain, check).differ(check, turned)
        assert answer.witness is not None, (check.id, answer.reason)
        assert "met" in answer.witness.statuses.values()
