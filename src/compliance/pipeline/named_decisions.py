"""Decisions that name rules, scales and areas by their titles, as people write them.

In: facts and a plan. Out: the same facts, whose waivers, alternatives and letters name them by id; what names
nothing, or more than one, stays as it was and is told of where it is looked for.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from typing import TYPE_CHECKING, TypeVar

from compliance.facts.cells import normal
from compliance.facts.facts import Alternative, Override, Waiver
from compliance.pipeline.rule_names import rules_called

if TYPE_CHECKING:
    from compliance.diagnostics import Span
    from compliance.facts.facts import Facts
    from compliance.findings.policy import ScaleSpec
    from compliance.plan.plan import Plan

Decision = TypeVar("Decision", Waiver, Alternative, Override)
Tried = Callable[[Collection[str]], Mapping[str, Collection[str]]]
"""Rules that are tried for subjects: by id or path as it was asked for, the ids with and without rows."""


def with_ids(facts: Facts, plan: Plan, tried: Tried) -> Facts:
    """The same facts, whose decisions name rules, scales and areas by their ids.

    A title that several rules share is the name of all that are tried for the one it is about: a report tells
    them as one. Where they are not of one force it does not, and the decision keeps the title.
    """
    if not (facts.waivers or facts.alternatives or facts.overrides):
        return facts
    decisions: list[Waiver | Alternative | Override] = [
        *facts.waivers,
        *facts.alternatives,
        *facts.overrides,
    ]
    named = {each: rules_called(each.rule, plan) if each.rule else () for each in decisions}
    found = tried({each.subject for each in decisions if len(named[each]) > 1})
    forces = {name: each.force for each in plan.checks for name in (each.id, each.declared_id)}
    decided_at: dict[Waiver | Alternative | Override, Mapping[str, Span]] = {}

    def by_ids(each: Decision) -> list[Decision]:
        rules = list(named[each])
        if len(rules) > 1:
            rules = [rule for rule in rules if rule in found.get(each.subject, ())]
        new = [each]
        if len({forces[rule] for rule in rules}) == 1:
            new = [each._replace(rule=rule) for rule in rules]
        decided_at.update((one, facts.decided_at.get(each, {})) for one in new)
        return new

    overrides = []
    for each in facts.overrides:
        scale = _scale_called(each.scale, plan)
        (own, *_) = by_ids(each)
        overrides.append(
            own if scale is None else own._replace(scale=scale.name, area=_area(each.area, scale))
        )
        decided_at[overrides[-1]] = facts.decided_at.get(each, {})
    return facts._replace(
        waivers=tuple(one for each in facts.waivers for one in by_ids(each)),
        alternatives=tuple(one for each in facts.alternatives for one in by_ids(each)),
        overrides=tuple(overrides),
        decided_at=decided_at,
    )


def _scale_called(asked: str, plan: Plan) -> ScaleSpec | None:
    """A scale by its name, its title or words that are in its title alone, such as `ST-SPUR`."""
    if not (word := normal(asked)):
        return None
    words = re.compile(rf"(?<![\w-]){re.escape(word)}(?![\w-])")
    found = [each for each in plan.scales if each.name == asked]
    found = found or [each for each in plan.scales if word in map(normal, each.title.values())]
    if not found:
        found = [each for each in plan.scales if any(map(words.search, map(normal, each.title.values())))]
    return found[0] if len({each.name for each in found}) == 1 else None


def _area(asked: str, scale: ScaleSpec) -> str:
    words: Mapping[str, set[str]] = {
        key: {normal(word) for title in titles.values() for word in (title, f"{key} {title}")}
        for key, titles in scale.areas
    }
    if asked in words:
        return asked
    word = normal(asked)
    found = [key for key, own in words.items() if word == normal(key) or word in own]
    return found[0] if len(found) == 1 else asked
