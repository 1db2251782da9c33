"""How many items a collection may have in a proof, and how that is said.

In: checks. Out: a number for each collection they speak of; the bounds of an answer in words.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from fractions import Fraction
from typing import Any

from compliance.executors.reference.context import value_on
from compliance.facts.schema import Schema
from compliance.facts.values import Unknown
from compliance.plan import nodes as n
from compliance.workbench.proof.confirming import CheckInPlan
from compliance.workbench.proof.world import YEARS_AHEAD, YEARS_BACK, World

LEAST, MOST = 2, 12


def sizes(asked: Iterable[CheckInPlan], as_of: date, items: int | None) -> tuple[dict[str, int], bool]:
    """Items by the name of the collection, and whether they are as many as the checks' numbers need.

    That is one more than any number a collection is held against; two at least, so that one item may fulfil
    what another does not. `items` overrides all of them.
    """
    found: dict[str, int] = {}
    for check, plan in asked:
        parameters = {each.name: value_on(each.values, as_of) for each in plan.parameters}

        def number(value: n.Value | None, parameters: Mapping[str, Any] = parameters) -> int:
            if isinstance(value, n.Parameter):
                held = parameters.get(value.name)
            else:
                held = value.value if isinstance(value, n.Constant) else None
            if isinstance(held, bool | Unknown) or not isinstance(held, int | Fraction):
                return 0
            return int(held)

        nodes = [*_nodes(check.require), *_nodes(check.applies), *_nodes(check.due)]
        nodes += [node for choice in plan.regimes for node in _nodes(choice.open_to)]
        for node in nodes:
            if isinstance(node, n.Quantified):
                more = 0 if node.op == "at_least" else 1
                _note(found, node.of, number(node.n) + more)
            elif isinstance(node, n.Measure | n.FullTimeMonths | n.Leave):
                _note(found, node.of, LEAST)
            elif isinstance(node, n.Compare):
                for side, others in ((node.left, node.right), (node.right[0], (node.left,))):
                    if isinstance(side, n.Measure) and side.kind == "count":
                        _note(found, side.of, max(number(other) for other in others) + 1)
    if items is not None:
        return dict.fromkeys(found, items), True
    return {name: min(size, MOST) for name, size in found.items()}, max(found.values(), default=0) <= MOST


def _note(found: dict[str, int], of: n.Fact, size: int) -> None:
    found[of.names[-1]] = max(LEAST, size, found.get(of.names[-1], 0))


def _nodes(node: Any) -> Iterator[Any]:
    if isinstance(node, tuple):
        if hasattr(node, "_fields"):
            yield node
        for part in node:
            yield from _nodes(part)


def words(world: World, schema: Schema) -> dict[str, str]:
    """What an answer holds for."""
    parts: dict[str, list[str]] = {"sv": [], "en": []}
    for (holder, name), size in world.counted.items():
        entity = schema.entities[holder]
        title = entity.fields[name].title
        for lang, form in (("sv", "högst {0} i {1} för {2}"), ("en", "at most {0} in {1} of a {2}")):
            parts[lang].append(form.format(size, title.get(lang, name), entity.title.get(lang, holder)))
    first, last = world.as_of.year - YEARS_BACK, world.as_of.year + YEARS_AHEAD
    return {
        "sv": "; ".join([*parts["sv"], f"dagar från {first} till {last}"]),
        "en": "; ".join([*parts["en"], f"days from {first} to {last}"]),
    }
