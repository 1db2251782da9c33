"""Why a finding came out as it did, in one plain sentence.

In: a `Why` tree and `Speech`. Out: text. Where items were counted, the nearest miss is told: what it
lacks is the shortest way to fulfilling.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from fractions import Fraction
from typing import Any

from compliance.facts.values import Cause, Unknown
from compliance.findings import Why
from compliance.language import localized
from compliance.report.deadlines import worked_out_from
from compliance.report.speech import Speech
from compliance.report.words import capital, fraction, listed, many, shown, word

COUNTED = frozenset({"at_least", "at_most", "exactly", "every", "none"})
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}(?: [0-9:]+)?\Z")
_GROUPS = frozenset({"all", "any", "at_least_of", "item", "bind", "applies", "not", "fact"})


def sentence(why: Why, speech: Speech) -> str:
    """What made the result other than true; empty when it is true."""
    parts = list(dict.fromkeys(_reasons(why, speech)))
    return capital(listed(parts, speech.lang)) if parts else ""


def unknown_leaves(why: Why) -> list[Why]:
    """The nodes whose own fact is unknown, where that leaves the tree undecided."""
    if why.result is not None:
        return []
    own = [why] if why.cause and why.path else []
    return own + [leaf for child in why.children for leaf in unknown_leaves(child)]


def asked(node: Why, speech: Speech) -> str:
    """What a condition asked, with what was found."""
    text = localized(node.text, speech.lang) or (speech.spoken(node.path) if node.path else "")
    found = found_value(node, speech)
    text = text or word("no_text", speech.lang)
    if found and node.result is False:
        found = "; ".join([found, *_other_fact(node, speech)])
    return f"{text} ({found})" if found else text


def found_value(node: Why, speech: Speech) -> str:
    """What a condition's fact held; empty for a condition that reads none."""
    if node.cause:
        return "; ".join([*_known(node, speech), word(node.cause, speech.lang), *_bounds(node, speech)])
    if not node.path or node.value is None or is_group(node) or node.counts is not None:
        return ""
    now = word("now", speech.lang, speech.value(node))
    return "; ".join([now, *_limit(node, speech)])


def _limit(node: Why, speech: Speech) -> list[str]:
    """The number that was asked for, where the text names it by its title only."""
    if node.op not in ("at_least", "at_most") or node.want is None or isinstance(node.want, Unknown):
        return []  # a parameter may have no value on the day
    number = shown(fraction(node.want), speech.lang)
    if number in localized(node.text, speech.lang):
        return []
    asked = "needed" if node.op == "at_least" else "allowed"
    return [word(asked, speech.lang, word(node.op, speech.lang, speech.figure(node, node.want)))]


def _other_fact(node: Why, speech: Speech) -> list[str]:
    """The fact that the condition's own was held against, where it held something else."""
    if _limit(node, speech) or node.value == node.want or str(node.value) == "none":
        return []
    return [
        _held_against(each, speech)
        for each in node.children
        if each.op == "fact" and each.path and each.value == node.want
    ]


def _held_against(fact: Why, speech: Speech) -> str:
    """A fact by its name; what was worked out from facts has no name, and is told with them."""

    def name(path: str) -> str:
        return speech.fact(path)[1]

    if not any(part.op == "fact" for part in fact.children):
        return f"{name(fact.path)}: {speech.value(fact)}"
    return f"{word('held_against', speech.lang, speech.value(fact))}, {worked_out_from(fact, speech, name)}"


def _known(node: Why, speech: Speech) -> list[str]:
    """A time that is known, and can be read two ways; its bounds tell of a figure made from one."""
    if node.cause != Cause.CAME_TWICE or node.value is None or isinstance(node.value, Unknown | dict):
        return []
    return [word("now", speech.lang, speech.value(node))]


def _bounds(node: Why, speech: Speech) -> list[str]:
    """What an unknown figure is at least and at most; the value may have been read back from JSON."""
    value = node.value
    saved = isinstance(value, dict)
    # A number is at least nought whatever comes to light.
    sides = {
        "at_least": value.get("at_least") if saved else getattr(value, "low", None),
        "at_most": value.get("at_most") if saved else getattr(value, "high", None),
    }
    return [
        word(side, speech.lang, speech.figure(node, bound))
        for side, bound in sides.items()
        if bound is not None and not (side == "at_least" and fraction(bound) == 0)
    ]


def is_group(node: Why) -> bool:
    """Whether a node only joins others."""
    return node.op in _GROUPS and (bool(node.children) or not node.path)


def _reasons(why: Why, speech: Speech, one_way: bool = False) -> Iterable[str]:
    """one_way: within one of several ways, so that it is told already that there are others."""
    if why.result is True:
        return
    if why.op in COUNTED and why.counts is not None:
        yield _count(why, why.counts, speech, one_way)
    elif why.op == "not" and why.children:
        if why.result is None:
            yield from _reasons(why.children[0], speech, one_way)
        else:
            holding = list(dict.fromkeys(_holding(why.children[0], speech)))
            yield word("not_this", speech.lang, listed(holding, speech.lang))
    elif why.op == "any" and why.children:
        yield _any(why, speech, one_way)
    elif is_group(why) and why.children:
        # What is false decides over what is unknown.
        decisive = [child for child in why.children if child.result is why.result]
        for child in decisive or why.children:
            yield from _reasons(child, speech, one_way)
    else:
        yield asked(why, speech)


def _holding(why: Why, speech: Speech) -> Iterable[str]:
    """What makes a condition true."""
    if why.op == "not" and why.children:
        yield from _reasons(why.children[0], speech)
    elif is_group(why) and why.children:
        for child in why.children:
            if child.result is True:
                yield from _holding(child, speech)
    else:
        yield asked(why, speech)


def _any(why: Why, speech: Speech, one_way: bool) -> str:
    lang = speech.lang
    ways = list(_alternatives(why))
    # Nobody takes away what is registered to fulfil a rule, where there is another way.
    ways = [way for way in ways if not _by_removal(way)] or ways
    # What is known to fail does not tell why a whole cannot be decided.
    nearest, *others = sorted(ways, key=lambda way: (way.result is not why.result, _distance(way)))
    told_nearest = listed(list(dict.fromkeys(_reasons(nearest, speech, bool(others) or one_way))), lang)
    if others and not one_way:
        told_nearest += f" ({word('other_ways', lang, many(len(others), 'other_way', lang))})"
    said = _said(why, lang)
    return f"{said}: {told_nearest}" if said else told_nearest


def _said(why: Why, lang: str) -> str:
    """What the rule's author calls several ways together; empty where nobody has named them."""
    text = localized(why.text, lang)
    return "" if text == word("op_any", lang) else text


def _by_removal(way: Why) -> bool:
    """Whether a way is open only to whoever takes away what is registered."""
    lacks = _lacks(way)
    return lacks.op in ("none", "at_most") and lacks.counts is not None and lacks.result is False


def _alternatives(why: Why) -> Iterable[Why]:
    """The ways there are, those within a way too, where nothing else is lacking there."""
    for child in why.children:
        lacks = _lacks(child)
        if lacks.op == "any" and lacks.children:
            yield from _alternatives(lacks)
        else:
            yield child


def _lacks(why: Why) -> Why:
    """What a group comes down to where a single part of it is lacking."""
    if not is_group(why) or why.op in ("any", "not"):
        return why
    short = why.lacking()
    return _lacks(short[0]) if len(short) == 1 else why


def _count(why: Why, counts: Any, speech: Speech, one_way: bool) -> str:
    lang = speech.lang
    text = localized(why.text, lang)
    if not counts["counted"]:
        return f"{text}: {word(why.cause, lang) if why.cause else word('none_counts', lang)}"
    too_many = why.op == "exactly" and counts["fulfilled"] > counts["needed"]
    if why.op == "every" and counts["failed"]:
        numbers = word("fails_count", lang, counts["counted"], counts["failed"])
        failing = [speech.record(child.item) for child in why.children if child.result is False]
        if len(failing) > 1:  # of one alone, more is told below
            numbers += f" ({listed(failing, lang, joint=', ')})"
    elif why.op in ("none", "at_most") or too_many:
        numbers = word("doing_so", lang, counts["fulfilled"])
        if why.result is False:
            guilty = [speech.record(child.item) for child in why.children if child.result is True]
            return f"{text}: {numbers} ({listed(guilty, lang, joint=', ')})"
    else:
        numbers = word("counts", lang, counts["counted"], counts["fulfilled"])
        if why.op != "every" and (needed := counts.get("needed", 0)) > 1:
            numbers += f", {word('needed', lang, needed)}"
    if counts.get("unknown"):
        numbers += f", {word('unknown_count', lang, counts['unknown'])}"
    # What made the result: of a breach, no item that may be in order; of what is open, none that is settled.
    short = [child for child in why.children if child.result is why.result] or why.lacking()
    if not short:
        return f"{text}: {numbers}"
    nearest = _nearest(short)
    lacks = listed(list(dict.fromkeys(_reasons(nearest, speech, one_way))), lang, joint=", ")
    said = word("nearest" if len(short) > 1 else "the_one", lang, speech.record(nearest.item), lacks)
    return f"{text}: {numbers}. {capital(said)}"


def _nearest(short: list[Why]) -> Why:
    """The item with least lacking; of several that lack the same, the one that misses it by least."""
    least = min(map(_distance, short))
    tied = [item for item in short if _distance(item) == least]
    lacks = [_lacks(item) for item in tied]
    gaps = [_gap(each) for each in lacks]
    known = [gap for gap in gaps if gap is not None]
    if len(known) < len(gaps) or any(each.text != lacks[0].text for each in lacks):
        return tied[0]
    return tied[known.index(min(known))]


def _gap(node: Why) -> Fraction | None:
    """How far what was found is from what it was held against, in days or as a number; None for the rest."""
    want = node.want[-1] if isinstance(node.want, list | tuple) and node.want else node.want
    found, held = _measured(node.value), _measured(want)
    return abs(found - held) if found is not None and held is not None else None


def _measured(value: Any) -> Fraction | None:
    """A number or a day; either may have been read back from JSON."""
    value = fraction(value)
    if isinstance(value, str) and _DAY.match(value):
        try:
            value = date.fromisoformat(value[:10])
        except ValueError:  # a text that is no day
            return None
    if isinstance(value, date):
        return Fraction(value.toordinal())
    if isinstance(value, bool) or not isinstance(value, int | float | Fraction):
        return None
    return Fraction(value)


def _distance(why: Why) -> int:
    """How many conditions stand between a tree and its fulfilment."""
    if why.result is True:
        return 0
    if why.op in COUNTED and why.counts is not None:
        return 1 + min(map(_distance, why.lacking()), default=1)
    if not is_group(why) or not why.children:
        return 1
    distances = [_distance(child) for child in why.children]
    return min(distances) if why.op == "any" else max(sum(distances), 1)
