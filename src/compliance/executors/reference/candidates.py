"""Which items of a collection count.

In: a `counts_if` and the means to compile its parts. Out: `Pick`; with where the collection is, `Items`.

Most rules narrow a collection by a few of its fields, each held against a literal. Where these fields are
known on every item, whole lists are narrowed, and only what else is asked is asked item by item. One item
of which something is unknown, and every item is asked the whole condition: its answer may be unknown.

Whatever is asked, an item counts only once it has come to be. Where nobody knows when that is, it may count.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import repeat
from typing import Any, TypeVar

from compliance.executors.reference.context import CONTEXT, DayProgram, Frame, Get, RunContext, Test
from compliance.executors.reference.logic import HOLDS, Truth
from compliance.executors.reference.seen import VisibleRows
from compliance.facts.layout import RECORDED_ON
from compliance.facts.values import ABSENT, NOT_REGISTERED, Cause, Record, Rows, Unknown
from compliance.findings import Why
from compliance.named_tuple import NamedTuple
from compliance.plan import nodes as n

Pick = Callable[[VisibleRows], tuple[Sequence[Record], Test | None]]
"""The items that may count, and what is left to ask each; None when all of them count."""
Narrow = Callable[[Sequence[Record]], list[Record]]
Doubts = Callable[[Frame, Record], tuple[Why, ...]]
"""What leaves open whether an item counts; nothing where its own facts leave nothing open."""
Answer = TypeVar("Answer")

_INDEXED = ("is", "contains")
_RECORDED = {"sv": "var registrerad den dag som frågan gäller", "en": "was recorded by the day asked about"}


class Items(NamedTuple):
    """The items of a collection that a condition or a figure is about. slot: of each, in the frame."""

    rows: Get
    locate: Callable[[Frame], str]
    slot: int
    pick: Pick
    doubts: Doubts

    def counting(self, frame: Frame, rows: Rows) -> Iterator[tuple[Record, Truth]]:
        """Those that count, and with None those that may; to be put in the frame before more is asked."""
        seen: VisibleRows = frame[CONTEXT].seen(rows)
        records, ask = self.pick(seen)
        if ask is None and not seen.undated:
            return zip(records, repeat(True))
        return self._asked(frame, records, ask, seen.undated)

    def _asked(
        self, frame: Frame, records: Sequence[Record], ask: Test | None, undated: bool
    ) -> Iterator[tuple[Record, Truth]]:
        """Each with its answer; one of which nobody knows when it comes to be only may count."""
        context, slot = frame[CONTEXT], self.slot
        for record in records:
            frame[slot] = record
            candidate = True if ask is None else ask(frame)
            if candidate is not False:
                yield record, None if undated and context.may_lie_ahead(record) else candidate


def picking(
    counts_if: n.Condition | None,
    name: str,
    day: DayProgram,
    test: Callable[[n.Condition], Test],
    constant: Callable[[n.Value], Any],
) -> Pick:
    """How to pick the items that `name` stands for in `counts_if`."""
    if counts_if is None:
        return lambda seen: (seen.records, None)
    parts = counts_if.parts if isinstance(counts_if, n.Logic) and counts_if.op == "all" else (counts_if,)
    plain: list[tuple[str, str, Any]] = []
    others: list[n.Condition] = []
    for part in parts:
        found = _field_and_literal(part, name, constant)
        if found is None:
            others.append(part)
        else:
            plain.append(found)
    if not plain:
        ask = test(counts_if)
        return lambda seen: (seen.records, ask)
    whole = on_first_use(day, lambda: test(counts_if))
    rest = test(others[0] if len(others) == 1 else n.Logic("all", tuple(others), {}, "")) if others else None
    fields = tuple(field for field, _, _ in plain)
    index = next((each for each in plain if each[1] in _INDEXED), None)
    narrows = [_narrow(*each) for each in plain if each is not index]

    def pick(seen: VisibleRows) -> tuple[Sequence[Record], Test | None]:
        records = seen.records if index is None else seen.where(index[0], index[2])
        if not seen.known(fields):
            return records, whole
        for narrow in narrows:
            records = narrow(records)
        return records, rest

    return pick


def on_first_use(
    day: DayProgram, compiled: Callable[[], Callable[[Frame], Answer]]
) -> Callable[[Frame], Answer]:
    """What only few runs ask, compiled by the first of them."""
    made: list[Callable[[Frame], Answer]] = []

    def ask(frame: Frame) -> Answer:
        if not made:
            made.append(compiled())
        day.fit(frame)  # which may be smaller than that needs, whichever run it was that compiled it
        return made[0](frame)

    return ask


def undated(context: RunContext, record: Record) -> tuple[Why, ...]:
    """What to ask for where nobody knows when a record comes to be or was recorded; nothing where they do."""
    whys: list[Why] = []
    if record.maybe:
        whys.append(unrecorded(record))
    if context.is_undated(record):
        field, day = context.happens_on(record), context.as_of
        cause = record.values.get(field, NOT_REGISTERED).cause
        text = {"sv": f"har skett senast {day}", "en": f"has come to be by {day}"}
        path = f"{record.path}.{field}"
        whys.append(Why("on_or_before", None, text, path=path, want=day, cause=str(cause)))
    return tuple(whys)


def unrecorded(record: Record) -> Why:
    """That nobody knows whether a record was recorded by the day whose knowledge is asked for."""
    path = f"{record.path}.{RECORDED_ON}"
    return Why("on_or_before", None, _RECORDED, path=path, cause=str(Cause.NOT_REGISTERED))


def _field_and_literal(
    part: n.Condition, name: str, constant: Callable[[n.Value], Any]
) -> tuple[str, str, Any] | None:
    """The field, operator and literal of a comparison of the item's own field; None for all else."""
    if not isinstance(part, n.Compare) or not isinstance(part.left, n.Fact) or part.left.of_regime:
        return None
    if len(part.left.names) != 2 or part.left.names[0] != name or len(part.right) != 1:
        return None
    if not isinstance(part.right[0], n.Constant | n.Parameter | n.AsOf):
        return None
    literal = constant(part.right[0])
    if literal.__class__ is Unknown or literal is ABSENT:
        return None
    return part.left.names[1], part.op, literal


def _narrow(field: str, op: str, literal: Any) -> Narrow:
    """Keeps the records whose field holds; only for fields known on all of them."""
    if op == "in":
        holds = (
            literal.__contains__
        )  # the set's own method: a function of ours around it takes twice the time
        return lambda records: [record for record in records if holds(record.values[field])]
    compare = HOLDS[op]
    return lambda records: [record for record in records if compare(record.values[field], literal)]
