"""Lowers what is said of the items of a collection: how many, their sum or latest, full-time months.

In: a declared measure, and who lowers the collection. Out: a `Typed` node; or None, with a fault in the
draft. Between: what counts, fulfils or is measured is lowered where a name stands for one of the items.
"""

from __future__ import annotations

from typing import Any, Literal

from compliance.model import values as v
from compliance.model.conditions import Condition
from compliance.plan import names, wording
from compliance.plan import nodes as n
from compliance.plan.draft import Path
from compliance.plan.typed import LoweringScope, Typed, fact_of
from compliance.plan.types import DATE, NUMBER


def measure(lower: LoweringScope, declared: Any, path: Path) -> Typed | None:
    """A count, a share, or what is summed, compared or chosen over the items."""
    kind = next(key for key in v.VALUE_KEYS if v.BY_KEY[key] is type(declared))
    name = declared.as_ or "item"
    items = items_of(lower, getattr(declared, kind), name, path, kind)
    if items is None:
        return None
    collection, inner = items
    counts = optional(inner, declared.counts_if, (*path, "counts_if"))
    fulfils = optional(inner, getattr(declared, "fulfils_if", None), (*path, "fulfils_if"))
    over: Typed | None = None
    if hasattr(declared, "over"):
        over = inner.value(declared.over, (*path, "over"), DATE if kind in ("earliest", "latest") else NUMBER)
        if over is None:
            return None
    if counts is False or fulfils is False:
        return None
    text = wording.measure(kind, over.text if over else collection.text)
    gives = DATE if kind in ("earliest", "latest") else NUMBER
    node = n.Measure(
        kind,
        fact_of(collection),
        name,
        counts,
        over.node if over else None,
        fulfils,
        getattr(declared, "p", 0),
    )
    return Typed(node, gives, text)


def full_time_months(lower: LoweringScope, declared: v.FullTimeMonthsValue, path: Path) -> Typed | None:
    """Months of full time over the items, and what is left out of them."""
    items = items_of(lower, declared.full_time_months, declared.as_, path, "full_time_months")
    if items is None:
        return None
    collection, inner = items
    span = _span(inner, declared, path)
    percent = inner.value(declared.percent, (*path, "percent"), NUMBER)
    leave = _leave(lower, declared.without, (*path, "without")) if declared.without is not None else None
    if span is None or percent is None or (declared.without and leave is None):
        return None
    node = n.FullTimeMonths(fact_of(collection), declared.as_, *span, percent.node, leave)
    return Typed(node, NUMBER, wording.measure("full_time_months", collection.text))


def _leave(lower: LoweringScope, declared: v.LeavePart, path: Path) -> n.Leave | None:
    items = items_of(lower, declared.of, declared.as_, path, "of")
    if items is None:
        return None
    collection, inner = items
    span = _span(inner, declared, path)
    return None if span is None else n.Leave(fact_of(collection), declared.as_, *span)


def _span(
    inner: LoweringScope, declared: v.FullTimeMonthsValue | v.LeavePart, path: Path
) -> tuple[n.Condition | None, n.Value, n.Value] | None:
    """Whether an item counts, and the days from and to which it goes; None after a fault."""
    counts = optional(inner, declared.counts_if, (*path, "counts_if"))
    start = inner.value(declared.from_, (*path, "from"), DATE)
    end = inner.value(declared.to, (*path, "to"), DATE)
    return None if counts is False or start is None or end is None else (counts, start.node, end.node)


def items_of(
    lower: LoweringScope, written: str, name: str, path: Path, key: str
) -> tuple[Typed, LoweringScope] | None:
    """A collection, and the lowering in which `name` stands for one of its items."""
    collection = names.collection(lower.scope, written, (*path, key))
    if collection is None:
        return None
    scope = lower.scope.with_item(name, collection.type.of, (*path, "as"))
    return None if scope is None else (collection, lower.within(scope))


def optional(
    lower: LoweringScope, declared: Condition | None, path: Path
) -> n.Condition | Literal[False] | None:
    """None when nothing is declared, False after a fault."""
    if declared is None:
        return None
    node = lower.condition(declared, path)
    return False if node is None else node
