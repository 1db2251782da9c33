"""Which fields a condition or a value asks about.

In: nodes of a plan. Out: `facts_of`, the fields by their paths from the subject, and whether an item more can
only help.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from compliance.named_tuple import NamedTuple
from compliance.plan import nodes as n

_NAMING = (n.Quantified, n.Measure, n.FullTimeMonths, n.Leave, n.Bind, n.BindValue)
"""Nodes that give what is at their `of` a name."""


class AskedFact(NamedTuple):
    """A field a condition asks about: its path from the subject, items of a collection as `[]`.

    free: a field of the items of an `at_least`: items can be added, so it cannot make a condition impossible.
    picks: it only says which items `every` is about.
    """

    path: str
    free: bool
    picks: bool


def facts_of(
    node: Any, names: Mapping[str, tuple[str, bool]] | None = None, picks: bool = False
) -> Iterator[AskedFact]:
    """Every field that a node reads."""
    names = names or {}
    if isinstance(node, n.Fact):
        first, *rest = node.names
        base, free = names.get(first, (first, False))
        yield AskedFact(".".join((base, *rest)), free, picks)
        return
    if not isinstance(node, tuple):
        return
    if not hasattr(node, "_fields"):
        for each in node:
            yield from facts_of(each, names, picks)
        return
    inner = names
    every = isinstance(node, n.Quantified) and node.op == "every"
    if isinstance(node, _NAMING):
        (of,) = facts_of(node.of, names)
        one = isinstance(node, n.Bind | n.BindValue)
        free = of.free if one else isinstance(node, n.Quantified) and node.op == "at_least"
        inner = {**names, node.name: (of.path if one else f"{of.path}[]", free)}
        if not one:
            yield AskedFact(of.path, free, picks or every)
    for field in node._fields:
        if field != "of" or not isinstance(node, _NAMING):
            yield from facts_of(getattr(node, field), inner, picks or (every and field == "counts_if"))
