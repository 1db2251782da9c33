"""What people call rules, scales, areas and subjects: by id, or by a title or name that is one's alone.

In: words as somebody wrote them, facts and a plan. Out: ids; what names nothing, or more than one, stays as
it was and is told of where it is looked for. A person with protected data is found by id alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from compliance.diagnostics import ComplianceError, UsageError, did_you_mean, said
from compliance.facts.called import called
from compliance.facts.cells import normal

if TYPE_CHECKING:
    from compliance.facts.facts import Alternative, Facts, Override, Waiver
    from compliance.facts.protected import Protection
    from compliance.findings.policy import ScaleSpec
    from compliance.plan.plan import Plan


def rule_called(asked: str, plan: Plan) -> str:
    """The id of a rule by its id or its title; of all rows of a table, the rule itself."""
    word = normal(asked)
    checks = [each for each in plan.checks if word in map(normal, each.title.values())]
    for ids in ({each.id for each in checks}, {each.declared_id for each in checks}):
        if len(ids) == 1:
            return ids.pop()
    return asked


def no_such_rule(asked: str, help: str) -> ComplianceError:
    """What is said of a rule that is in none of the packs. help: which was meant, or which there are."""
    what = said("no rule is called `{rule}`", "det finns ingen regel `{rule}`", rule=asked)
    return UsageError.of("USAGE004", what, help=help)


def near_rule(asked: str, plan: Plan) -> str:
    """Which rule was probably meant, as a proposal; empty when none is near."""
    named = {each.id: each.id for each in plan.checks} | {each.declared_id: "" for each in plan.checks}
    titles = {title: each.id for each in plan.checks for title in each.title.values()}
    near = did_you_mean(asked, [*named, *titles])
    if near is None:
        return ""
    own = f"`{near}` ({titles[near]})" if near in titles else f"`{near}`"
    return said("did you mean {rule}?", "menade du {rule}?", rule=own)


def subjects_called(
    asked: Sequence[str] | None, facts: Facts, plan: Plan, protection: Protection
) -> list[str] | None:
    """Ids as they were, and the path of the one record that a name is the name of."""
    if asked is None:
        return None
    kinds = dict.fromkeys(check.subject_type for check in plan.checks)
    records = [each for kind in kinds for each in facts.records.get(kind, {}).values()]
    known = {name for each in records for name in (each.id, each.path)}
    paths: dict[str, set[str]] = {}
    for each in records:
        if not protection.covers(each.path):
            shown = protection.scrubbed(called(each, plan.schema))
            paths.setdefault(normal(shown), set()).add(each.path)
    return [each if each in known else _only(paths.get(normal(each), ()), each) for each in asked]


def with_ids(facts: Facts, plan: Plan) -> Facts:
    """The same facts, whose decisions name rules, scales and areas by their ids."""
    if not (facts.waivers or facts.alternatives or facts.overrides):
        return facts
    waivers = [each._replace(rule=rule_called(each.rule, plan)) for each in facts.waivers]
    alternatives = [each._replace(rule=rule_called(each.rule, plan)) for each in facts.alternatives]
    overrides = []
    for each in facts.overrides:
        scale = scale_called(each.scale, plan)
        named = each if scale is None else each._replace(scale=scale.name, area=_area(each.area, scale))
        overrides.append(named._replace(rule=rule_called(each.rule, plan) if each.rule else ""))
    before: list[Waiver | Alternative | Override]
    after: list[Waiver | Alternative | Override]
    before = [*facts.waivers, *facts.alternatives, *facts.overrides]
    after = [*waivers, *alternatives, *overrides]
    return facts._replace(
        waivers=tuple(waivers),
        alternatives=tuple(alternatives),
        overrides=tuple(overrides),
        decided_at={new: facts.decided_at.get(old, {}) for old, new in zip(before, after, strict=True)},
    )


def scale_called(asked: str, plan: Plan) -> ScaleSpec | None:
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
    return _only([key for key, own in words.items() if word == normal(key) or word in own], asked)


def _only(found: Iterable[str], otherwise: str) -> str:
    each = list(found)
    return each[0] if len(each) == 1 else otherwise
