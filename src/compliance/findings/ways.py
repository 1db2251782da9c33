"""From why a rule is not met to what would make it met.

In: a `Why` tree. Out: ways, each a set of needs that together would do; the fewest needs first.

A way never asks for a fact to become another when nobody can change it; asking for such a fact to be
*registered* is fair while it is unknown.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import combinations, islice, product
from typing import Any

from compliance.findings.why import Why
from compliance.named_tuple import NamedTuple

MOST = 6
"""So many ways are told; past that a reader is not helped."""

_GROUPS = frozenset({"all", "any", "not", "at_least_of", "item", "bind", "applies"})


class Need(NamedTuple):
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
    match why.op:
        case "any":
            return [way for child in why.children for way in _ways(child)][: MOST * 2]
        case "all":
            # What decides when it is due need not be known once the rest is met.
            return _together([child for child in why.lacking() if child.op != "due"])
        case "item" | "bind":
            return _together(why.lacking())
        case "not":
            return _register(why)
        case "at_least_of" if why.counts is not None:
            return _some_of(why, why.counts)
    # From here on the same words are comparisons too; only what counts items has counts.
    if why.counts is None:
        return _leaf(why)
    short = why.counts["needed"] - why.counts["fulfilled"]
    match why.op:
        case "every":
            return _each_of(why.lacking(), why.result)
        case "at_least":
            return _more_items(why, max(1, short))
        case "exactly" if short > 0:
            # One that may turn out either way must not be one too many.
            unsure = [child for child in why.children if child.result is None]
            if why.cause or unsure:
                return _together(unsure) if len(unsure) == short and not why.cause else []
            return _more_items(why, short)
    return _register(why)


def _together(parts: list[Why]) -> list[Way]:
    return _joined([_ways(part) for part in parts])


def _joined(each: list[list[Way]]) -> list[Way]:
    if not each or not all(each):
        return []
    combined = islice(product(*(ways[:MOST] for ways in each)), MOST * 4)
    return [tuple(dict.fromkeys(need for way in ways for need in way)) for ways in combined]


def _each_of(items: list[Why], result: bool | None) -> list[Way]:
    """All ways to mend the failing items, with the first way to settle each item that is unknown."""
    each = [_ways(item) if item.result is result else _ways(item)[:1] for item in items]
    return _joined(each)


def _some_of(why: Why, counts: Mapping[str, int]) -> list[Way]:
    possible = [child for child in why.lacking() if _ways(child)]
    chosen = islice(combinations(possible, counts["needed"] - counts["fulfilled"]), MOST * 2)
    return [way for parts in chosen for way in _together(list(parts))]


def _more_items(why: Why, short: int) -> list[Way]:
    near = [way for child in why.lacking() for way in _ways(child) if way] if short == 1 else []
    return [*near, (Need(f"{why.path}[+]", _pairs(_add(short, why.text))),)]


def _register(why: Why) -> list[Way]:
    """What is unknown may still turn out as it must; what is known stands."""
    needs = []
    for node, wanted in _open(why, True):
        if node is None:
            return []
        needs.append(Need(node.path, _pairs(node.text if wanted else _negated(node.text))))
    return [tuple(needs)] if needs else []


def _open(why: Why, wanted: bool) -> Iterator[tuple[Why | None, bool]]:
    """The unknown conditions of a tree, and which way each must turn out; None where that cannot be told."""
    if why.result is not None:
        return
    if why.counts is None and why.op not in _GROUPS:
        if why.path:
            yield why, wanted
        return
    if why.cause and why.path:
        yield why, wanted  # a collection that may hold more than is listed
    turned = not wanted if why.op == "not" or _fewer(why) else wanted
    if why.counts is not None and (
        why.op == "every" or (why.op == "exactly" and not (wanted and _fewer(why)))
    ):
        yield None, wanted  # whether an item must count, or must not, depends on the others
    for child in why.children:
        yield from _open(child, turned)


def _fewer(why: Why) -> bool:
    return why.counts is not None and (
        why.op in ("none", "at_most")
        or (why.op == "exactly" and why.counts["fulfilled"] >= why.counts["needed"])
    )


def _leaf(why: Why) -> list[Way]:
    if why.fixed and why.result is False:
        return []
    return [(Need(why.path, _pairs(why.text)),)] if why.path else []


def _add(number: int, text: Mapping[str, str]) -> dict[str, str]:
    sv = f"lägg till {number}: {text.get('sv', '')}" if text.get("sv") else f"lägg till {number}"
    en = f"add {number}: {text.get('en', '')}" if text.get("en") else f"add {number}"
    return {"sv": sv, "en": en}


def _negated(text: Mapping[str, str]) -> dict[str, str]:
    words = {"sv": "inte", "en": "not"}
    return {language: f"{words.get(language, 'not')}: {told}" for language, told in text.items()}


def _pairs(text: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    return tuple(sorted(text.items(), reverse=True))
