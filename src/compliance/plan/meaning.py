"""The part of a check that decides its findings, without texts and places.

In: a `Check` or a node. Out: plain tuples. Checks with equal tuples give every subject the same status.
"""

from __future__ import annotations

from typing import Any

from compliance.plan.plan import Check

_WORDS = frozenset({"text", "at", "title"})


def meaning(check: Check) -> tuple[Any, ...]:
    """All of a check that a finding's status, force or regulation can depend on."""
    return (
        bare(check.require),
        bare(check.applies),
        bare(check.due),
        check.subject_type,
        check.force,
        check.regime,
        check.in_force_from,
        check.in_force_to,
        check.verified,
    )


def bare(node: Any) -> Any:
    """A node without words and places."""
    if isinstance(node, frozenset):
        return tuple(sorted(node, key=str))  # the same in every process
    if not isinstance(node, tuple):
        return node
    fields = getattr(node, "_fields", None)
    if fields is None:
        return tuple(bare(each) for each in node)
    kept = [bare(each) for name, each in zip(fields, node, strict=True) if name not in _WORDS]
    return (type(node).__name__, *kept)
