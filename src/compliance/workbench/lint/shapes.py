"""Conditions with all that does not change their meaning taken away, so that equal ones are equal.

In: nodes of a plan. Out: `shape`, a value that two conditions share when they ask the same, and the codes
they ask for.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from compliance.plan import nodes as n

_WORDS = frozenset({"text", "at", "title"})
_ANY_ORDER = frozenset({"all", "any", "at_least_of"})


def shape(node: Any, names: Mapping[str, str] | None = None) -> Any:
    """A node without words and places, its own names numbered, the parts of all and any in one order."""
    names = names or {}
    if isinstance(node, n.Fact):
        first, *rest = node.names
        return ("Fact", names.get(first, first), *rest, node.of_regime)
    if isinstance(node, n.Goal):
        return ("Goal", node.name, *(names.get(each, each) for each in node.of))
    if isinstance(node, frozenset):
        return ("set", *sorted(map(repr, node)))
    if isinstance(node, n.Logic):
        parts = [shape(part, names) for part in node.parts]
        if node.op in _ANY_ORDER:
            parts.sort(key=repr)
        return ("Logic", node.op, node.n, *parts)
    if isinstance(node, n.Constant):
        return ("Constant", type(node.value).__name__, shape(node.value))
    if not hasattr(node, "_fields"):
        return tuple(shape(each, names) for each in node) if isinstance(node, tuple) else _plain(node)
    inner = names
    if "name" in node._fields and "of" in node._fields:
        inner = {**names, node.name: f"#{len(names)}"}
    made: list[Any] = [type(node).__name__]
    for field in node._fields:
        if field not in _WORDS:
            value = getattr(node, field)
            named = inner.get(value, value) if field == "name" else None
            made.append(named or shape(value, names if field == "of" else inner))
    return tuple(made)


def _plain(value: Any) -> Any:
    return "AsOf" if isinstance(value, n.AsOf) else value


def codes_of(node: Any) -> Iterator[tuple[str, str]]:
    """The codes and texts a node holds facts against, each with the name of the field."""
    if isinstance(node, n.Compare) and isinstance(node.left, n.Fact):
        for right in node.right:
            if isinstance(right, n.Constant):
                values = right.value if isinstance(right.value, frozenset) else (right.value,)
                yield from ((node.left.names[-1], value) for value in values if isinstance(value, str))
    if isinstance(node, tuple):
        for each in node:
            yield from codes_of(each)
