"""Strong Kleene logic and the meaning of every comparison.

In: values that are known. Out: True, False, or None for unknown.

Unknown and absent sides never reach a comparison itself: `hold` answers for them first, so that no
operator, negative ones included, can turn unknown into true. Neither do times whose order nobody can tell.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import lru_cache
from typing import Any

from compliance.calendar import Period
from compliance.calendar.clock import unordered
from compliance.calendar.period import moved
from compliance.facts.values import ABSENT, Unknown

Truth = bool | None


def all_of(results: Sequence[Truth]) -> Truth:
    """False if any is false, else unknown if any is, else true."""
    if False in results:
        return False
    return None if None in results else True


def any_of(results: Sequence[Truth]) -> Truth:
    """True if any is true, else unknown if any is, else false."""
    if True in results:
        return True
    return None if None in results else False


def negate(result: Truth) -> Truth:
    """Unknown stays unknown."""
    return None if result is None else not result


def at_least_of(number: int, results: Sequence[Truth]) -> Truth:
    """True when so many are true; false when so many cannot be."""
    true = results.count(True)
    return bounded(true, true + results.count(None), number)


def bounded(low: int, high: int | None, number: int) -> Truth:
    """Is a figure that lies between low and high (None: no bound) at least `number`?"""
    if low >= number:
        return True
    return False if high is not None and high < number else None


@lru_cache(maxsize=256)
def period(text: str) -> Period:
    """A period of the plan, parsed once."""
    return Period.parse(text)


@lru_cache(maxsize=256)
def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text)


_NONE: frozenset[str] = frozenset()

HOLDS: dict[str, Callable[..., bool]] = {
    "is": operator.eq,
    "is_not": operator.ne,
    "in": lambda left, right: left in right,
    "not_in": lambda left, right: left not in right,
    "at_least": operator.ge,
    "at_most": operator.le,
    "above": operator.gt,
    "below": operator.lt,
    "between": lambda left, low, high: bool(low <= left <= high),
    "contains": lambda left, right: right in left,
    "contains_any": lambda left, right: not left.isdisjoint(right),
    "contains_all": lambda left, right: bool(right <= left),
    "matches": lambda left, right: _pattern(right).fullmatch(left) is not None,
    # An empty set of codes says that there are none.
    "is_known": lambda left, wanted: bool((left != _NONE) is wanted),
    "before": operator.lt,
    "after": operator.gt,
    "on_or_before": operator.le,
    "on_or_after": operator.ge,
    "within_after": lambda left, span, anchor: bool(anchor <= left <= moved(anchor, period(span), 1)),
    "within_before": lambda left, span, anchor: bool(moved(anchor, period(span), -1) <= left <= anchor),
    "within_last": lambda left, span, as_of: bool(moved(as_of, period(span), -1) <= left <= as_of),
}

_TRUE_OF_NOTHING = frozenset({"is_not", "not_in"})
_OF_ORDER = frozenset({"before", "after", "on_or_before", "on_or_after"})
_OF_SAMENESS = frozenset({"is", "is_not"})


def hold(op: str, left: Any, rights: tuple[Any, ...]) -> Truth:
    """A comparison, with sides that are unknown, absent or can be read two ways answered first."""
    for right in rights:
        if right.__class__ is Unknown:
            return None
    if left.__class__ is Unknown:
        return _from_bounds(op, left, rights)
    if left is ABSENT:
        return not rights[0] if op == "is_known" else op in _TRUE_OF_NOTHING
    for right in rights:
        if right is ABSENT:
            return op in _TRUE_OF_NOTHING
    if isinstance(left, datetime) and two_ways(op, left, rights[0]):
        return None
    return HOLDS[op](left, *rights)


def two_ways(op: str, left: datetime, right: Any) -> bool:
    """True of times for which a comparison turns out either way, by how the clock is read.

    A set holds literals, and a literal has one reading: planning sees to that.
    """
    if op in _OF_ORDER:
        return unordered(left, right)
    return op in _OF_SAMENESS and left == right and unordered(left, right)


def _from_bounds(op: str, left: Unknown, rights: tuple[Any, ...]) -> Truth:
    """A measure some of whose items are unknown may still decide: 62 months for certain are at least 60."""
    low, high = left.low, left.high
    if low is None and high is None:
        return None
    if any(right is ABSENT for right in rights):
        return None
    if op == "between":
        return all_of((_from_bounds("at_least", left, rights[:1]), _from_bounds("at_most", left, rights[1:])))
    right = rights[0]
    match op:
        case "at_least":
            yes, no = low is not None and low >= right, high is not None and high < right
        case "above":
            yes, no = low is not None and low > right, high is not None and high <= right
        case "at_most":
            yes, no = high is not None and high <= right, low is not None and low > right
        case "below":
            yes, no = high is not None and high < right, low is not None and low >= right
        case _:
            return None
    return True if yes else False if no else None
