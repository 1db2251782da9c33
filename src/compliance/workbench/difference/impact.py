"""What a new version of a pack would mean for one's own people: who goes from met to not met, and where.

In: the plans of both versions and data. Out: `Shift`s, by rule and by the unit each subject belongs to.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from compliance.executors.reference import ReferenceExecutor
from compliance.facts.facts import Facts
from compliance.facts.load import load
from compliance.facts.schema import Kind, Schema
from compliance.facts.values import Record
from compliance.findings import Finding
from compliance.plan.plan import Plan
from compliance.workbench.difference.values import Shift

Key = tuple[str, str, str]


def impact(
    old: Plan, new: Plan, packs: tuple[str, str], data: Any, as_of: date
) -> tuple[tuple[Shift, ...], int]:
    """The shifts, and how many findings of the pack were held against each other."""
    facts = [load(data, plan.schema, today=as_of) for plan in (old, new)]
    found = [
        _findings(plan, each, pack, as_of) for plan, each, pack in zip((old, new), facts, packs, strict=True)
    ]
    groups = _groups(new.schema, facts[1])
    shifts: dict[tuple[str, str, str | None, str | None], list[str]] = {}
    titles: dict[str, Mapping[str, str]] = {}
    for key in dict.fromkeys([*found[1], *found[0]]):
        one, other = found[0].get(key), found[1].get(key)
        before, after = (str(each.status) if each is not None else None for each in (one, other))
        if before == after:
            continue
        rule, subject, _ = key
        titles[rule] = (other or one).title  # type: ignore[union-attr]
        shifts.setdefault((rule, groups.get(subject, ""), before, after), []).append(subject)
    told = [
        Shift(rule, titles[rule], group, before, after, tuple(subjects))
        for (rule, group, before, after), subjects in shifts.items()
    ]
    return tuple(told), len(found[1])


def _findings(plan: Plan, facts: Facts, pack: str, as_of: date) -> dict[Key, Finding]:
    run = ReferenceExecutor().run(plan, facts, as_of)
    return {
        (finding.rule.removeprefix(f"{pack}."), finding.subject, finding.regime): finding
        for finding in run.findings
        if finding.pack == pack
    }


def _groups(schema: Schema, facts: Facts) -> dict[str, str]:
    """For every subject the one it is counted under: what it is a part of, or itself."""
    parents = {
        field.to: field.by
        for entity in schema.entities.values()
        if entity.subject
        for field in entity.fields.values()
        if field.kind is Kind.COLLECTION and schema.entities[field.to].subject
    }
    found: dict[str, str] = {}
    for name, records in facts.records.items():
        if not schema.entities[name].subject:
            continue
        for record in records.values():
            above = record.values.get(parents.get(name, ""))
            found[record.path] = _name(above if isinstance(above, Record) else record, schema)
    return found


def _name(record: Record, schema: Schema) -> str:
    name = record.values.get(schema.entities[record.entity].label)
    return name if isinstance(name, str) else record.id
