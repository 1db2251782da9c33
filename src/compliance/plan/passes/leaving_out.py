"""Plans which records a measure leaves out: those in which rules of certain areas find something.

In: a measure's `leaves_out`. Out: `PlannedLeavingOut`, with the checks of those areas; or None, with a fault
in the draft. What rules find is found before any figure is made: none about figures can leave anything out.
"""

from __future__ import annotations

from collections.abc import Iterator

from compliance.diagnostics import did_you_mean
from compliance.facts.schema import Kind, Schema
from compliance.model.measures import LeavesOut
from compliance.model.rules import Rule
from compliance.model.values import FactValue
from compliance.plan.draft import Draft, Loaded, PartRef, Path
from compliance.plan.lowering import Lowering
from compliance.plan.passes.rules import plan_apart
from compliance.plan.plan import Check, PlannedLeavingOut
from compliance.plan.typed import fact_of

_AT: Path = ("leaves_out",)


def plan_leaving_out(
    draft: Draft, declared: LeavesOut, lowering: Lowering, here: PartRef, planned: dict[str, list[Check]]
) -> PlannedLeavingOut | None:
    """Lower what a measure leaves out. planned: the checks of rules by id, to plan none of them twice."""
    typed = lowering.value(FactValue(fact=declared.of), (*_AT, "of"))
    if typed is None:
        return None
    if typed.type.kind not in (Kind.REF, Kind.COLLECTION):
        message = f"`{declared.of}` is {typed.type}, where a record or a collection is wanted"
        draft.fault(here, (*_AT, "of"), "PACK060", message)
        return None
    checks: list[Check] = []
    ways: dict[str, tuple[str, ...]] = {}
    for index, name in enumerate(declared.not_met):
        place = (*_AT, "not_met", index)
        for loaded, rule in _rules_of(draft, name, here, place):
            way = _way(draft, rule, typed.type.of, here, place)
            if way is not None:
                ways[rule.for_] = way
                if rule.id not in planned:
                    # Its faults are told when the rules are planned.
                    planned[rule.id] = plan_apart(draft, loaded, rule).checks
                checks += [each for each in planned[rule.id] if f"{each.pack}.{each.area}" == name]
    return PlannedLeavingOut(fact_of(typed), tuple(checks), ways)


def _rules_of(draft: Draft, name: str, here: PartRef, place: Path) -> Iterator[tuple[Loaded, Rule]]:
    """The rules of an area, written as `pack.area`."""
    pack, _, area = name.partition(".")
    packs = {each.pack.name: each for each in draft.visible(here)}
    if pack not in packs:
        near = did_you_mean(pack, packs)
        help = f"did you mean `{near}.{area}`?" if near else f"write `{pack}` under `uses` in pack.yaml"
        draft.fault(here, place, "PACK050", f"{here.pack.name} does not use a pack `{pack}`", help)
        return
    loaded = packs[pack]
    areas = loaded.pack.file.areas
    if area not in areas:
        near = did_you_mean(area, areas)
        help = f"did you mean `{pack}.{near}`?" if near else f"its areas are {', '.join(areas)}"
        draft.fault(here, place, "PACK050", f"{pack} has no area `{area}`", help)
        return
    # A rule that is repeated for the rows of a table may stand in another area for each of them.
    rules = [each for each in loaded.pack.rules if each.area == area or "{" in each.area]
    if not rules:
        draft.fault(here, place, "PACK050", f"no rule of {pack} stands in the area `{area}`", "leave it out")
    yield from ((loaded, each) for each in rules)


def _way(draft: Draft, rule: Rule, whole: str, here: PartRef, place: Path) -> tuple[str, ...] | None:
    """The fields that lead from the rule's subject to what it is part of; none for that itself."""
    if any(each.measure == rule.for_ for loaded in draft.packs for each in loaded.pack.measures):
        message = f"`{rule.id}` is about the figures of `{rule.for_}`, which are made after what is left out"
        draft.fault(here, place, "PACK084", message, "name an area of rules about records")
        return None
    if rule.for_ not in draft.schema.entities:
        return None  # told where the rule stands
    way = _upwards(draft.schema, rule.for_, whole)
    if way is None:
        message = f"`{rule.id}` is about `{rule.for_}`, which is no part of `{whole}`"
        help = f"let `of` lead to a record of `{rule.for_}`, or leave the area out"
        draft.fault(here, place, "PACK084", message, help)
    return way


def _upwards(schema: Schema, entity: str, whole: str) -> tuple[str, ...] | None:
    way: list[str] = []
    passed: set[str] = set()
    while entity != whole:
        owner = schema.entities[entity].part_of
        if not owner or owner in passed:
            return None
        passed.add(owner)
        way.append(next(each.by for each in schema.entities[owner].fields.values() if each.to == entity))
        entity = owner
    return tuple(way)
