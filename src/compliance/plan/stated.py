"""Checks values that the pack itself fixes: each must fit its place, a parameter on every day.

In: a value, and what is wanted of it. Out: the value, typed; or None, with a fault in the draft. A fact is
known only when a plan runs, and is let through.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from compliance.facts.schema import Kind
from compliance.plan import nodes as n
from compliance.plan import wording
from compliance.plan.draft import Path
from compliance.plan.scope import Scope
from compliance.plan.typed import LoweringScope, Typed
from compliance.plan.types import NUMBER, TEXT, LiteralFault, Type, read_literal


def whole_number(lower: LoweringScope, declared: Any, path: Path, least: int = 0) -> Typed | None:
    """How many: a whole number of at least so many, or a parameter that is one on every day."""
    typed = lower.value(declared, path, NUMBER)
    whole = on_every_day(
        lower.scope,
        typed,
        path,
        lambda value: isinstance(value, int),
        "a whole number",
        "use a parameter of type integer",
    )
    return on_every_day(
        lower.scope,
        whole,
        path,
        lambda value: value >= least,
        f"{least} or more",
        "use another parameter",
    )


def on_every_day(
    scope: Scope, typed: Typed | None, path: Path, fits: Callable[[Any], bool], wanted: str, help: str
) -> Typed | None:
    """The value; None, with a fault, when it is a parameter that some day does not fit."""
    if typed is not None and isinstance(typed.node, n.Parameter):
        for _, value in scope.draft.parameters[typed.node.name].values:
            if not fits(value):
                name = typed.node.name.rpartition("/")[2]
                message = f"`{name}` is {wording.decimal(value)}, where {wanted} is wanted"
                scope.fault(path, "PACK060", message, help)
                return None
    return typed


def is_code(typed: Typed, expected: Type) -> bool:
    """True for a text of a parameter where a code is wanted."""
    return expected.kind is Kind.CODE and isinstance(typed.node, n.Parameter) and typed.type == TEXT


def codes_of_parameter(scope: Scope, typed: Typed, expected: Type, path: Path) -> Typed | None:
    """A parameter that holds a code: only here is it known of which list."""
    assert isinstance(typed.node, n.Parameter)
    for _, value in scope.draft.parameters[typed.node.name].values:
        try:
            read_literal(value, expected, scope.draft.codes)
        except LiteralFault as fault:
            scope.fault(path, "PACK066", fault.message, fault.help)
            return None
    return Typed(typed.node, expected, typed.text)


def can_be_read(scope: Scope, typed: Typed, read: Callable[[Any], Any], path: Path) -> bool:
    """False, with a fault, for what a pack states and a function cannot read."""
    match typed.node:
        case n.Constant(value=value):
            stated = [value]
        case n.Parameter(name=name):
            stated = [value for _, value in scope.draft.parameters[name].values]
        case _:
            return True
    for value in stated:
        try:
            read(value)
        except ValueError as error:
            scope.fault(path, "PACK066", str(error))
            return False
    return True
