"""From why a rule is not met to what would make it met.

In: a `Why` tree. Out: ways, each a set of needs that together would do; the fewest needs first.

A way never asks for a fact to become another when nobody can change it; asking for such a fact to be
*registered* is fair while it is unknown.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import islice, product
from typing import Any

from compliance.findings.why import Why

MOST = 6
"""So many ways are told; past that a reader is not helped."""


@dataclass(frozen=True, slots=True)
class Need:
    """One change. fact: the path, or the collection with `[+]` for an item to add. text: what it must be."""

    fact: str
    text: tuple[tuple[str, str], ...]

    def to_json(self) -> dict[str, Any]:
        """As plain JSON values."""
        return {"fact": self.fact, "needs": dict(self.text)}


Way = tuple[Need, ...]


def ways_to_meet(why: Why) -> tuple[Way, ...]:
    """The ways found for a tree whose result is not true."""
    found = {frozenset(way): way for way in _ways(why)}
    ordered = sorted(found.values(), key=lambda way: (len(way), [need.fact for need in way]))
    return tuple(ordered[:MOST])


def _ways(why: Why) -> list[Way]:
    if why.result is True:
        return [()]
    if why.op == "any":
        return [way for child in why.children for way in _ways(child)][: MOST * 2]
    if why.op in ("all", "every"):
        return _together([child for child in why.children if child.result is not True])
    if why.op in ("item", "bind"):
        return (
            _together([child for child in why.children if child.result is not True]) if why.children else []
        )
    if why.op in ("at_least", "exactly"):
        return _more_items(why)
    if why.op == "at_least_of":
        return _together([child for child in why.children if child.result is not True])
    if why.op in ("not", "none", "at_most"):
        return _register(why)
    return _leaf(why)


def _together(parts: list[Why]) -> list[Way]:
    each = [_ways(part) for part in parts]
    if not parts or not all(each):
        return []
    combined = islice(product(*(ways[:MOST] for ways in each)), MOST * 4)
    return [tuple(dict.fromkeys(need for way in ways for need in way)) for ways in combined]


def _more_items(why: Why) -> list[Way]:
    counts = why.counts or {}
    short = max(1, int(counts.get("needed", 1)) - int(counts.get("fulfilled", 0)))
    near = [child for child in why.children if child.result is not True]
    ways: list[Way] = []
    if short == 1:
        ways = [way for child in near for way in _ways(child) if way]
    ways.append((Need(f"{why.path}[+]", _pairs(_add(short, why.text))),))
    return ways


def _register(why: Why) -> list[Way]:
    unknown = [node for node in why.walk() if not node.children and node.result is None and node.path]
    return [tuple(Need(node.path, _pairs(node.text)) for node in unknown)] if unknown else []


def _leaf(why: Why) -> list[Way]:
    if why.fixed and why.result is False:
        return []
    return [(Need(why.path, _pairs(why.text)),)] if why.path else []


def _add(number: int, text: Mapping[str, str]) -> dict[str, str]:
    sv = f"lägg till {number}: {text.get('sv', '')}" if text.get("sv") else f"lägg till {number}"
    en = f"add {number}: {text.get('en', '')}" if text.get("en") else f"add {number}"
    return {"sv": sv, "en": en}


def _pairs(text: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    return tuple(sorted(text.items(), reverse=True))
