"""What people call rules, scales, areas and subjects: by id, or by a title or name that is one's alone.

In: words as somebody wrote them, facts and a plan. Out: ids; what names nothing, or more than one, stays as
it was and is told of where it is looked for. A person with protected data is found by id alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, TypeVar

from compliance.diagnostics import ComplianceError, UsageError, did_you_mean, said
from compliance.facts.called import called, shared_names
from compliance.facts.cells import normal
from compliance.facts.facts import Alternative, Override, Waiver
from compliance.facts.schema import Kind
from compliance.facts.values import Record

if TYPE_CHECKING:
    from compliance.diagnostics import Span
    from compliance.facts.facts import Facts
    from compliance.facts.protected import Protection
    from compliance.findings.policy import ScaleSpec
    from compliance.plan.plan import Check, Plan

Decision = TypeVar("Decision", Waiver, Alternative, Override)
Tried = Callable[[Collection[str]], Mapping[str, Collection[str]]]
"""Rules that are tried for subjects: by id or path as it was asked for, the ids with and without rows."""

_ROWS = 6
"""How many rows of a table's rule are named."""


def rules_called(asked: str, plan: Plan) -> tuple[str, ...]:
    """The rule of an id, or all that have a title; of all rows of a table, the rule itself."""
    if any(asked in (each.id, each.declared_id) for each in plan.checks):
        return (asked,)
    word = normal(asked)
    rows: dict[str, list[Check]] = {}
    for each in plan.checks:
        rows.setdefault(each.declared_id, []).append(each)
    found: list[str] = []
    for declared, checks in rows.items():
        ids = [each.id for each in checks if word in map(normal, each.title.values())]
        found += [declared] if len(ids) == len(checks) > 1 else ids
    return tuple(found)


def one_of_several(ids: Iterable[str]) -> str:
    """What to write instead of a title that several rules share."""
    known = ", ".join(f"`{each}`" for each in ids)
    return said("write the id of one: {ids}", "skriv id:t för en av dem: {ids}", ids=known)


def no_such_rule(asked: str, help: str) -> ComplianceError:
    """What is said of a rule that is in none of the packs. help: which was meant, or which there are."""
    what = said("no rule is called `{rule}`", "det finns ingen regel `{rule}`", rule=asked)
    return UsageError.of("USAGE004", what, help=help)


def near_rule(asked: str, plan: Plan) -> str:
    """Which rule was probably meant, or the rows of one that is a table's; empty when none is near."""
    if rows := [each.id for each in plan.checks if asked == each.declared_id != each.id]:
        more = len(rows) - _ROWS
        return said(
            "a rule of that name is tested row by row of a table; name one of the rows: {rows}{more}",
            "en regel heter så men prövas rad för rad ur en tabell; ange en av raderna: {rows}{more}",
            rows=", ".join(f"`{each}`" for each in rows[:_ROWS]),
            more=said(" and {more} more", " och {more} till", more=more) if more > 0 else "",
        )
    named = {each.id: each.id for each in plan.checks} | {each.declared_id: "" for each in plan.checks}
    titles = {title for each in plan.checks for title in each.title.values()}
    near = did_you_mean(asked, [*named, *titles])
    if near is None:
        return ""
    own = f"`{near}`" if near in named else f"`{near}` ({', '.join(rules_called(near, plan)[:_ROWS])})"
    return said("did you mean {rule}?", "menade du {rule}?", rule=own)


class Names:
    """What a report calls the records that rules are about; nobody with protected data has a name here."""

    def __init__(self, facts: Facts, plan: Plan, protection: Protection) -> None:
        kinds = dict.fromkeys(check.subject_type for check in plan.checks)
        self.records = [each for kind in kinds for each in facts.records.get(kind, {}).values()]
        self._schema, self._protection = plan.schema, protection
        self._shared = shared_names(facts.records, plan.schema)

    def ids(self, asked: Sequence[str]) -> list[str]:
        """Ids as they were, and the path of the one record that a name is the name of."""
        known = {name for each in self.records for name in (each.id, each.path)}
        paths: dict[str, set[str]] = {}
        for each in self.records:
            if shown := self.shown(each):
                paths.setdefault(normal(shown), set()).add(each.path)
        return [each if each in known else _only(paths.get(normal(each), ()), each) for each in asked]

    def shown(self, record: Record, shared: Collection[str] | None = None) -> str:
        """What a record is called; empty for the protected. shared: names that have the id beside them."""
        if self._protection.covers(record.path):
            return ""
        return self._protection.scrubbed(
            called(record, self._schema, self._shared if shared is None else shared)
        )

    def alike(self, asked: str) -> list[Record]:
        """All that have a name."""
        word = normal(asked)
        return [each for each in self.records if normal(self.shown(each, shared=())) == word]

    def told_apart(self, record: Record) -> str:
        """Its id, and the first that it belongs to that has a name: `T1 (Psykiatri Norr)`."""
        for field in self._schema.entities[record.entity].fields.values():
            other = record.values.get(field.name) if field.kind == Kind.REF else None
            if isinstance(other, Record) and (name := self.shown(other)) not in ("", other.id):
                return f"{record.id} ({name})"
        return record.id

    def near(self, asked: str) -> list[str]:
        """Names that hold the word, else the nearest; each with its id unless that is the name."""
        names = {shown: each.id for each in self.records if (shown := self.shown(each))}
        found = [name for name in names if normal(asked) in normal(name)]
        ids = [word for each in self.records for word in (each.id, each.path)]
        if not found and (nearest := did_you_mean(asked, [*names, *ids])):
            found = [nearest]
        return [f"`{each}`" + _beside(each, names.get(each, each)) for each in found]

    def some(self, most: int) -> str:
        """The first few."""
        shown = [(each.id, self.shown(each) or each.id) for each in self.records[:most]]
        return ", ".join(name + _beside(name, id) for id, name in shown)


def _beside(name: str, id: str) -> str:
    return "" if id in name else f" ({id})"


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
        scale = scale_called(each.scale, plan)
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
