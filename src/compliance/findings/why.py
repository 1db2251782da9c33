"""The tree that explains a finding.

In: made by an executor, or read back from JSON. Out: `Why`.

A node tells one condition: what was asked, of which fact, what was found, and the result. The tree
has the shape of the rule's `require`, and at each quantifier one child for each item that counts.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from fractions import Fraction
from typing import Any

from compliance.facts.values import ABSENT, Record, Unknown

Text = Mapping[str, str]
RESULT_WORD = {True: "true", False: "false", None: "unknown"}


class Why:
    """One condition of a rule and what came of it.

    op: the operator. result: True, False or None (unknown). text: what was asked, by language.
    at: pack/file:line:column. path, value: the fact and what it held (left out of a mere grouping); a
    record goes by its path. want: what it was held against. cause: why a fact is unknown. item: the record
    an item's subtree is about. counts: how many items counted, fulfilled, failed, unknown. children: the
    parts. fixed: nobody can change the fact, so no way out may ask for it.
    """

    __slots__ = (
        "at",
        "cause",
        "children",
        "counts",
        "fixed",
        "item",
        "op",
        "path",
        "result",
        "text",
        "value",
        "want",
    )

    def __init__(
        self,
        op: str,
        result: bool | None,
        text: Text,
        at: str = "",
        path: str = "",
        value: Any = None,
        want: Any = None,
        cause: str = "",
        item: str = "",
        counts: Mapping[str, int] | None = None,
        children: tuple[Why, ...] = (),
        fixed: bool = False,
    ) -> None:
        self.op = op
        self.result = result
        self.text = text
        self.at = at
        self.path = path
        self.value: Any = value.path if value.__class__ is Record else value
        self.want: Any = want.path if want.__class__ is Record else want
        self.cause = cause
        self.item = item
        self.counts = counts
        self.children = children
        self.fixed = fixed

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Why):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in Why.__slots__)

    __hash__ = None  # type: ignore[assignment]

    def walk(self) -> Iterator[Why]:
        """This node and all below it, parents first."""
        yield self
        for child in self.children:
            yield from child.walk()

    def lacking(self) -> list[Why]:
        """The parts that do not hold, or of which nobody knows."""
        return [child for child in self.children if child.result is not True]

    def missing(self) -> tuple[str, ...]:
        """Paths of the unknown facts that leave it undecided, in order, each once."""
        found: dict[str, None] = {}
        self._gather_missing(found)
        return tuple(found)

    def _gather_missing(self, found: dict[str, None]) -> None:
        if self.result is not None:
            return
        if self.cause and self.path:
            found[self.path] = None
        for child in self.children:
            child._gather_missing(found)

    def relied_on(self) -> tuple[str, ...]:
        """Paths of every known fact it rests on, in order, each once."""
        found: dict[str, None] = {}
        _gather_known((self,), found)
        return tuple(found)

    def to_json(self) -> dict[str, Any]:
        """As plain JSON values; empty parts are left out."""
        out: dict[str, Any] = {"op": self.op, "result": RESULT_WORD[self.result]}
        if self.text:
            out["text"] = dict(self.text)
        if self.at:
            out["at"] = self.at
        if self.path:
            out["path"] = self.path
        if self.cause:
            out["cause"] = self.cause
        if self.item:
            out["item"] = self.item
        # An unknown value is told by its cause; what is written must read back to the same.
        value, want = plain(self.value), plain(self.want)
        if self.path or value is not None:
            out["value"] = value
        if want is not None:
            out["want"] = want
        if self.counts is not None:
            out["counts"] = dict(self.counts)
        if self.fixed:
            out["fixed"] = True
        if self.children:
            out["children"] = [child.to_json() for child in self.children]
        return out


_RESULT_OF = {word: result for result, word in RESULT_WORD.items()}


def why_of(data: Mapping[str, Any]) -> Why:
    """The tree that was saved as the shape of `why` says."""
    return Why(
        data["op"],
        _RESULT_OF[data["result"]],
        data.get("text", {}),
        data.get("at", ""),
        data.get("path", ""),
        data.get("value"),
        data.get("want"),
        data.get("cause", ""),
        data.get("item", ""),
        data.get("counts"),
        tuple(why_of(child) for child in data.get("children", ())),
        data.get("fixed", False),
    )


def _gather_known(nodes: tuple[Why, ...], found: dict[str, None]) -> None:
    for node in nodes:
        if node.path and not node.cause:
            found[node.path] = None
        if node.children:
            _gather_known(node.children, found)


_AS_THEY_ARE = (str, bool, int, float)  # made once: `str | bool` would be built anew at each call


def plain(value: Any) -> Any:
    """A fact's value as JSON: dates as ISO text, exact fractions as a decimal where that is exact.

    A time has its seconds only where they are not nought, as people are told it.
    """
    if value is None or isinstance(value, _AS_THEY_ARE):
        return value
    if isinstance(value, datetime):
        return value.isoformat(" ", "seconds" if value.second else "minutes")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Fraction):
        return _fraction(value)
    if isinstance(value, Unknown):
        # A figure that is not known may still have bounds: at least 52 months, whatever comes to light.
        bounds = {"at_least": plain(value.low), "at_most": plain(value.high)}
        return {name: bound for name, bound in bounds.items() if bound is not None} or None
    if value is ABSENT:
        return "none"
    if isinstance(value, dict):
        return {name: plain(each) for name, each in value.items()}
    if isinstance(value, frozenset | set):
        return sorted(plain(each) for each in value)
    if isinstance(value, list | tuple):
        return [plain(each) for each in value]
    return str(value)


def _fraction(value: Fraction) -> int | float | str:
    if value.denominator == 1:
        return value.numerator
    # A third of a month has no exact decimal; `179/3` keeps the figure traceable.
    as_float = float(value)
    return as_float if Fraction(str(as_float)) == value else f"{value.numerator}/{value.denominator}"
