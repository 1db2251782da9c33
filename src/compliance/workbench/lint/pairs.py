"""Which rules are worth holding against each other.

In: a plan and a pack's name. Out: pairs of checks; most rules have nothing to do with each other.

Only checks about the same kind of subject, under the same regime, in force some day together, are paired.
Rows of one table are apart by what the table says; the checks of tables look at those.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from typing import Any

from compliance.model.forces import FORCES
from compliance.plan.asked import facts_of
from compliance.plan.plan import Check, Plan
from compliance.workbench.lint.shapes import codes_of, shape


@dataclass(frozen=True, slots=True)
class _Known:
    """A check, and what every comparison with another asks of it."""

    check: Check
    applies: Any
    require: Any
    asked: frozenset[str]
    stiff: frozenset[str]
    read: frozenset[str]
    codes: dict[str, set[str]]

    @classmethod
    def of(cls, check: Check) -> _Known:
        asked = list(facts_of(check.require))
        codes: dict[str, set[str]] = {}
        for field, code in codes_of(check.require):
            codes.setdefault(field, set()).add(code)
        paths = frozenset(fact.path for fact in asked)
        return cls(
            check,
            shape(check.applies),
            shape(check.require),
            paths,
            frozenset(fact.path for fact in asked if not fact.free and not fact.picks),
            paths | {fact.path for fact in facts_of(check.applies)},
            codes,
        )


def implying(plan: Plan, pack: str) -> Iterator[tuple[Check, Check]]:
    """Pairs where the first may imply the second: it reads all that the second asks, and weighs as much."""
    for one, other in _pairs(plan, pack):
        # Equal conditions are LINT006, which says so of both at once.
        if one.applies != other.applies or one.require == other.require:
            continue
        for first, second in ((one, other), (other, one)):
            apart = any(not codes & first.codes.get(field, set()) for field, codes in second.codes.items())
            if _outweighs(second.check, first.check) or apart:
                continue
            if second.asked and second.asked <= first.read:
                yield first.check, second.check


def contradicting(plan: Plan, pack: str) -> Iterator[tuple[Check, Check]]:
    """Pairs of binding rules that share a fact which neither can satisfy by adding another item."""
    for one, other in _pairs(plan, pack):
        if one.check.force == other.check.force == "binding" and (
            one.stiff & other.asked or other.stiff & one.asked
        ):
            yield one.check, other.check


def _pairs(plan: Plan, pack: str) -> Iterator[tuple[_Known, _Known]]:
    known = [_Known.of(check) for check in plan.checks if check.pack == pack]
    for one, other in combinations(known, 2):
        if (
            one.check.declared_id != other.check.declared_id
            and one.check.subject_type == other.check.subject_type
            and one.check.regime == other.check.regime
            and _begins(one.check) <= _ends(other.check)
            and _begins(other.check) <= _ends(one.check)
        ):
            yield one, other


def _outweighs(one: Check, other: Check) -> bool:
    """Whether failing `one` is worse than failing `other`: then it is not for nothing that there are both."""
    return FORCES.index(one.force) < FORCES.index(other.force) or (one.verified and not other.verified)


def _begins(check: Check) -> date:
    return check.in_force_from or date.min


def _ends(check: Check) -> date:
    return check.in_force_to or date.max
