"""The result of lowering a value, and the interface through which nested parts are lowered.

In: nothing. Out: `Typed`, `LoweringScope`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Protocol

from compliance.model.conditions import Condition
from compliance.plan import nodes as n
from compliance.plan.draft import Path
from compliance.plan.scope import Scope
from compliance.plan.types import Type


@dataclass(frozen=True, slots=True)
class Typed:
    """A value node with its type and words."""

    node: n.Value
    type: Type
    text: n.Text


class LoweringScope(Protocol):
    """Lowers what stands within another value or condition; `lowering` makes them.

    Values hold conditions (what counts) and conditions hold values: given this, neither's file needs the
    other's.
    """

    @property
    def scope(self) -> Scope: ...
    def value(self, declared: Any, path: Path, expected: Type | None = None) -> Typed | None: ...
    def condition(self, declared: Condition, path: Path) -> n.Condition | None: ...
    def within(self, scope: Scope) -> LoweringScope: ...


def fact_of(typed: Typed) -> n.Fact:
    """The path that a record or a collection was reached by."""
    assert isinstance(typed.node, n.Fact), "collections and records are reached by paths only"
    return typed.node
