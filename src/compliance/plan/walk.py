"""Finds nodes of a kind, however deep they stand.

In: nodes of a plan. Out: those of the kind, in order.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeVar

Kind = TypeVar("Kind")


def within(node: Any, kind: type[Kind]) -> Iterator[Kind]:
    """A node itself or those below it; nothing is looked for within one that is found."""
    if isinstance(node, kind):
        yield node
    elif isinstance(node, tuple):
        for each in node:
            yield from within(each, kind)
