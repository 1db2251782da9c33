"""How a compiled comparison is answered and told, for each shape that it may have.

In: the node and functions of its sides. Out: functions of a frame.

Hot functions are made for the commonest shapes (a field of a record, a literal beside it): fewer calls are
most of what makes a run fast. They hand `Why` its arguments by place, which costs half of doing it by name.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from compliance.executors.reference.compile_values import cause_of, fact_why, is_open
from compliance.executors.reference.context import NO_TEXT, Explain, Frame, Get, Test, Trace
from compliance.executors.reference.logic import HOLDS, Truth, hold, two_ways
from compliance.facts.values import ABSENT, NOT_REGISTERED, Cause, Record, Unknown
from compliance.findings import Why
from compliance.plan import nodes as n


def test_of(op: str, left: Get, rights: Sequence[Get]) -> Test:
    """The verdict alone."""
    if len(rights) > 1:
        return lambda frame: hold(op, left(frame), tuple([right(frame) for right in rights]))
    compare, (right,) = HOLDS[op], rights

    def test(frame: Frame) -> Truth:
        value, held = left(frame), right(frame)
        if is_open(value) or is_open(held) or isinstance(value, datetime):
            return hold(op, value, (held,))
        return compare(value, held)

    return test


def against_literals(
    node: n.Compare, trace: Trace, values: tuple[Any, ...], lacking: tuple[Why, ...]
) -> Explain:
    """Anything held against values that are the same for every subject.

    lacking: a node for each parameter that has no value on the day.
    """
    op, text, at, fixed = node.op, node.text, node.at, _is_fixed(node)
    want, only = _want(op, values), values[0]
    compare = HOLDS[op] if len(values) == 1 and not is_open(only) else None

    def explain(frame: Frame) -> Why:
        left, path, parts = trace(frame)
        if compare is None or is_open(left):
            result = hold(op, left, values)
        else:
            result = compare(left, only)
        return Why(op, result, text, at, path, left, want, cause_of(left), "", None, parts + lacking, fixed)

    return explain


def field_against_literal(node: n.Compare, slot: int, field: str, literal: Any) -> Explain:
    """The commonest shape by far: one field of one record against one literal, which is known."""
    op, text, at, fixed = node.op, node.text, node.at, _is_fixed(node)
    values, want, compare = (literal,), _want(op, (literal,)), HOLDS[op]
    suffix = f".{field}"

    def explain(frame: Frame) -> Why:
        record = frame[slot]
        left = record.values.get(field, NOT_REGISTERED)
        if left.__class__ is Unknown or left is ABSENT:
            cause = str(left.cause) if left.__class__ is Unknown else ""
            result = hold(op, left, values)
            return Why(op, result, text, at, record.path + suffix, left, want, cause, "", None, (), fixed)
        result = compare(left, literal)
        return Why(op, result, text, at, record.path + suffix, left, want, "", "", None, (), fixed)

    return explain


def against_values(node: n.Compare, trace: Trace, rights: Sequence[Get], traces: Sequence[Trace]) -> Explain:
    """A comparison with a side that other facts decide: those facts, which `traces` give, are told too."""
    op, text, at, fixed = node.op, node.text, node.at, _is_fixed(node)

    def explain(frame: Frame) -> Why:
        left, path, parts = trace(frame)
        values = tuple([right(frame) for right in rights])
        children = (*parts, *[fact_why(other(frame)) for other in traces])
        result = hold(op, left, values)
        want, cause = _want(op, values), _cause(result, left, values)
        return Why(op, result, text, at, path, left, want, cause, "", None, children, fixed)

    return explain


def fact_against_fact(
    node: n.Compare, left: n.Fact, right: n.Fact, scope: Mapping[str, int], otherwise: Explain
) -> Explain:
    """One fact held against another, both known: told in half the time. All else goes the long way."""
    op, text, at, fixed = node.op, node.text, node.at, _is_fixed(node)
    slot, (*before, last) = scope[left.names[0]], left.names[1:]
    other_slot, (*other_before, other_last) = scope[right.names[0]], right.names[1:]
    suffix, other_suffix = f".{last}", f".{other_last}"
    compare = HOLDS[op]

    def explain(frame: Frame) -> Why:
        record, other = frame[slot], frame[other_slot]
        for field in before:
            record = record.values.get(field)
            if record.__class__ is not Record:
                return otherwise(frame)
        for field in other_before:
            other = other.values.get(field)
            if other.__class__ is not Record:
                return otherwise(frame)
        value = record.values.get(last, NOT_REGISTERED)
        held = other.values.get(other_last, NOT_REGISTERED)
        if value.__class__ is Unknown or held.__class__ is Unknown or value is ABSENT or held is ABSENT:
            return otherwise(frame)
        if isinstance(value, datetime) and two_ways(op, value, held):
            return otherwise(frame)
        told = Why("fact", True, NO_TEXT, "", other.path + other_suffix, held)
        result, path = compare(value, held), record.path + suffix
        return Why(op, result, text, at, path, value, held, "", "", None, (told,), fixed)

    return explain


def _is_fixed(node: n.Compare) -> bool:
    """True when the left side is a fact that nobody can change any more."""
    return isinstance(node.left, n.Fact) and node.left.fixed


def _cause(result: Truth, left: Any, values: tuple[Any, ...]) -> str:
    """Why a comparison is open for the sake of its left side; an open right side is told by itself."""
    if result is None and isinstance(left, datetime) and not any(is_open(value) for value in values):
        return str(Cause.CAME_TWICE)
    return cause_of(left)


def _want(op: str, values: tuple[Any, ...]) -> Any:
    # That the last year ends on the day of the check goes without saying.
    return values[0] if len(values) == 1 or op == "within_last" else values
