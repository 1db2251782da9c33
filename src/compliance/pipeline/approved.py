"""A plan of the approved rules alone.

In: a plan and the ids of approved rules. Out: the plan without the others, and without every rating and
consequence that would have rested on one of them: a letter given without some of its rules would claim more
than anybody has looked at.
"""

from __future__ import annotations

from collections.abc import Collection

from compliance.findings.policy import (
    Combined,
    ConclusionIs,
    FindingIs,
    Policy,
    RatingIs,
    ScaleSpec,
    Trigger,
)
from compliance.judging.ratings import belongs
from compliance.plan.plan import Check, Plan


def approved_only(plan: Plan, approved: Collection[str]) -> Plan:
    """The plan of the rules whose declared ids are approved."""
    checks = tuple(check for check in plan.checks if check.declared_id in approved)
    gone = [check for check in plan.checks if check.declared_id not in approved]
    scales = tuple(reduced for scale in plan.scales if (reduced := _scale(scale, gone, plan)).areas)
    whole = {scale.name for scale in scales if len(scale.areas) == _areas(plan, scale.name)}
    areas = {(scale.name, key) for scale in scales for key, _ in scale.areas}
    rules = {name for check in checks for name in (check.id, check.declared_id)}
    kept = list(plan.consequences)
    while True:
        names = {each.name for each in kept}
        left = [each for each in kept if _rests(each.when, rules, whole, areas, names)]
        if len(left) == len(kept):
            break
        kept = left
    return plan._replace(checks=checks, scales=scales, consequences=tuple(kept))


def _scale(scale: ScaleSpec, gone: Collection[Check], plan: Plan) -> ScaleSpec:
    """The areas of a scale that nothing is missing from; rules of other packs may count in them too."""
    policy = Policy(scales=plan.scales)
    kinds = {(check.area, check.pack) for check in gone if check.subject_type == scale.subject_type}
    areas = tuple(
        (key, title)
        for key, title in scale.areas
        if not any(belongs(scale, key, area, pack, policy) for area, pack in kinds)
    )
    return scale._replace(areas=areas)


def _areas(plan: Plan, scale: str) -> int:
    return next(len(each.areas) for each in plan.scales if each.name == scale)


def _rests(
    when: Trigger,
    rules: Collection[str],
    whole: Collection[str],
    areas: Collection[tuple[str, str]],
    consequences: Collection[str],
) -> bool:
    """Whether everything a trigger asks of is still there."""
    match when:
        case RatingIs(scale=scale, area=area):
            return (scale, area) in areas if area else scale in whole
        case FindingIs(rule=rule):
            return rule in rules
        case ConclusionIs(consequence=name):
            return name in consequences
        case Combined(parts=parts):
            return all(_rests(part, rules, whole, areas, consequences) for part in parts)
