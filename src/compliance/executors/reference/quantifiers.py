"""How many items fulfil: every, none, at_least, at_most and exactly, over the items of a collection.

In: the node, the items, and a function to what is asked of one. Out: a function of a frame.

An item that only may count decides nothing but where the verdict is the same with and without it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from compliance.executors.reference.candidates import Items
from compliance.executors.reference.compile_values import cause_of
from compliance.executors.reference.context import NO_TEXT, Explain, Frame, Get, Parts
from compliance.executors.reference.logic import Truth, all_of, bounded, negate
from compliance.facts.values import ABSENT, Cause, Record, Rows, Unknown
from compliance.findings import Why
from compliance.plan import nodes as n

_NOT_APPLICABLE = object()
"""Verdict of `every` over nothing with `if_empty: not_applicable`; only at the top of `require`."""


def quantified(node: n.Quantified, items: Items, ask: Parts | None, number: Get | None) -> Explain:
    """A function from a frame to the verdict and its tree. ask: nothing where it is enough to count."""
    op, text, at, if_empty = node.op, node.text, node.at, node.if_empty
    slot = items.slot

    def explain(frame: Frame) -> Why:
        rows, path = items.rows(frame), items.locate(frame)
        if rows.__class__ is Rows:
            counting, complete = items.counting(frame, rows), rows.complete
        elif rows is ABSENT:
            counting, complete = iter(()), True
        else:
            return Why(op, None, text, at, path, rows, None, cause_of(rows))
        tally = Tally(op)
        for record, candidate in counting:
            frame[slot] = record
            result, parts = ask(frame) if ask is not None else _NOTHING_ASKED
            if candidate is None:
                tally.add_unsure(record, result, parts, items.doubts(frame, record))
            else:
                tally.add(record, result, parts)
        wanted = number(frame) if number is not None else 0
        if wanted.__class__ is Unknown:
            cause = str(wanted.cause)
            return Why(op, None, text, at, path, None, None, cause, "", None, tuple(tally.children))
        counts = tally.counts(wanted)
        verdict, unknown = tally.verdict(counts, complete, if_empty), counts["unknown"]
        if verdict is None and not unknown and complete:
            unknown = tally.tell_doubts()
        cause = str(Cause.NOT_REGISTERED) if verdict is None and not unknown else ""
        shown = op
        if verdict is _NOT_APPLICABLE:
            shown, verdict = "not_applicable", None
        return Why(shown, verdict, text, at, path, None, None, cause, "", counts, tuple(tally.children))

    return explain


_NOTHING_ASKED: tuple[Truth, tuple[Why, ...]] = True, ()


class Tally:
    """What the items gave. children: a node for each.

    results: of all of them. unsure: of those that only may count, each as if it did.
    """

    __slots__ = ("_op", "_perhaps", "_results", "_unsure", "children")

    def __init__(self, op: str) -> None:
        self._op = op
        self._results: list[Truth] = []
        self._unsure: list[Truth] = []
        self._perhaps: dict[int, tuple[Why, ...]] = {}
        self.children: list[Why] = []

    def add(self, record: Record, result: Truth, parts: tuple[Why, ...]) -> None:
        """An item that counts."""
        self._results.append(result)
        self.children.append(Why("item", result, NO_TEXT, "", "", None, None, "", record.path, None, parts))

    def add_unsure(
        self, record: Record, result: Truth, parts: tuple[Why, ...], doubts: tuple[Why, ...]
    ) -> None:
        """An item that may count. doubts: what leaves that open."""
        self._unsure.append(result)
        result = self._either_way(result)
        self._results.append(result)
        if result is True:
            self._perhaps[len(self.children)] = doubts
        else:
            parts = (*doubts, *parts)
        self.children.append(Why("item", result, NO_TEXT, item=record.path, children=parts))

    def _either_way(self, result: Truth) -> Truth:
        """An item that may or may not count: it decides only where both readings agree."""
        if self._op == "every":
            return True if result is True else None
        return False if result is False else None

    def counts(self, needed: Any) -> dict[str, Any]:
        """The numbers to show."""
        results = self._results
        return {
            "counted": len(results),
            "fulfilled": results.count(True),
            "failed": results.count(False),
            "unknown": results.count(None),
            "needed": needed,
        }

    def verdict(self, counts: Mapping[str, Any], complete: bool, if_empty: str) -> Any:
        """The verdict, or `_NOT_APPLICABLE`. complete: no more items may come to light."""
        op, sure = self._op, len(self._results) - len(self._unsure)
        true, unknown, wanted = counts["fulfilled"], counts["unknown"], counts["needed"]
        most = true + unknown if complete else None
        if op == "at_least":
            return bounded(true, most, wanted)
        if op in ("at_most", "none"):
            return negate(bounded(true, most, wanted + 1))
        if op == "exactly":
            return all_of((bounded(true, most, wanted), negate(bounded(true, most, wanted + 1))))
        if counts["failed"]:
            return False
        if if_empty == "fails" and complete and not sure and all(each is False for each in self._unsure):
            return False  # nothing can fulfil, and if nothing counts it fails too
        if unknown or not complete:
            return None
        if sure:
            return True
        empty = {"holds": True, "fails": False, "unknown": None, "not_applicable": _NOT_APPLICABLE}[if_empty]
        # Items that may not count but would fulfil leave open whether there is anything at all.
        return empty if not true or empty is True else None

    def tell_doubts(self) -> int:
        """Of how many it is not known whether they count, where all of them fulfil and that decides."""
        for place, doubts in self._perhaps.items():
            self.children[place] = Why("item", None, NO_TEXT, item=self.children[place].item, children=doubts)
        return len(self._perhaps)
