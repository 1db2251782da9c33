"""What of a rule is not the same in two versions of a pack.

In: a check of each with their plans, or what each rule's text says. Out: names of parts.

    require, applies, due, force, ... · parameters/NAME · measures/NAME · area · vocabulary/ENTITY · rests_on
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from compliance.plan import nodes as n
from compliance.plan.meaning import bare
from compliance.plan.plan import Check, Plan
from compliance.plan.walk import within

_PARTS = ("require", "applies", "due")
_PLAIN = ("force", "regime", "subject_type", "in_force_from", "in_force_to", "verified", "area")
_PARAMETER = bare(n.Parameter(""))
VOCABULARY, RESTS_ON = "vocabulary/", "rests_on"


def differing(one: Check, other: Check, old: Plan, new: Plan) -> Iterator[str]:
    """The parts in which two checks differ, with the parameters and the measure that they read."""
    for name in (*_PARTS, *_PLAIN):
        if _form(getattr(one, name), one.pack) != _form(getattr(other, name), other.pack):
            yield "in_force" if name.startswith("in_force") else name
    values = [{each.name.partition("/")[2]: each.values for each in plan.parameters} for plan in (old, new)]
    for name in sorted(_parameters(one) | _parameters(other)):
        short = name.partition("/")[2]
        if values[0].get(short) != values[1].get(short):
            yield f"parameters/{short}"
    if _measure(one, old) != _measure(other, new):
        yield f"measures/{other.subject_type}"


def beside_the_rule(
    one: tuple[str, Mapping[str, Any]], other: tuple[str, Mapping[str, Any]], *, told: bool
) -> Iterator[str]:
    """What differs outside the rule itself: in the vocabulary, or in something that the rule's text quotes.

    told: a part of the rule is known to differ, which explains why the texts do.
    """
    yield from (f"{VOCABULARY}{entity}" for entity in reads_otherwise(one[1], other[1]))
    if one[0] != other[0] and not told:
        yield RESTS_ON


def reads_otherwise(one: Mapping[str, Any], other: Mapping[str, Any]) -> list[str]:
    """The entities in both shapes (`facts.shape`) that, or a field of which, the two define differently."""
    return [entity for entity in one if entity in other and _defined_otherwise(one[entity], other[entity])]


def _defined_otherwise(one: tuple[Any, Mapping[str, Any]], other: tuple[Any, Mapping[str, Any]]) -> bool:
    fields = one[1].keys() & other[1].keys()
    return one[0] != other[0] or any(one[1][name] != other[1][name] for name in fields)


def _measure(check: Check, plan: Plan) -> Any:
    """What of the measure that a check is about decides its figures; None when it is about no figures."""
    found = next((each for each in plan.measures if each.name == check.subject_type), None)
    if found is None:
        return None
    left_out = found.leaves_out
    if left_out is not None:
        left_out = left_out._replace(checks=())  # each is a rule, and told as one
    decides = found._replace(pack="", revision=0, explanation={}, cite=(), leaves_out=left_out)
    return _form(decides, found.pack)


def _form(node: Any, pack: str) -> Any:
    """A node without words, places and the name of its own pack, so that a renamed copy compares."""
    return _unnamed(bare(node), f"{pack}/")


def _unnamed(made: Any, prefix: str) -> Any:
    if not isinstance(made, tuple):
        return made
    if len(made) == len(_PARAMETER) and made[0] == _PARAMETER[0]:
        return (made[0], made[1].removeprefix(prefix))
    return tuple(_unnamed(each, prefix) for each in made)


def _parameters(check: Check) -> set[str]:
    return {found.name for part in _PARTS for found in within(getattr(check, part), n.Parameter)}
