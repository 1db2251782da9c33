"""What a new version of a pack would mean for one's own people: who goes from met to not met, and where.

In: the plans of both versions and data. Out: an `Impact`, with `Shift`s by rule and by the unit each subject
belongs to, and with what of the data could not be read.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from compliance.diagnostics import Diagnostic
from compliance.executors import reference
from compliance.facts.facts import Facts
from compliance.facts.load import load
from compliance.facts.protected import Protection, protection_of, redacted_diagnostic
from compliance.facts.schema import Kind, Schema
from compliance.facts.values import Record
from compliance.findings import Finding, Status
from compliance.findings.redaction import name_of, path_of
from compliance.named_tuple import NamedTuple
from compliance.pipeline.small_numbers import suppression_of
from compliance.plan.plan import Plan
from compliance.workbench.difference.values import Shift

Key = tuple[str, str, str]


class Impact(NamedTuple):
    """What becomes of the findings on some data.

    judged: how many were held against each other. undetermined: those that both versions leave open.
    diagnostics: what of the data could not be read, by either.
    """

    shifts: tuple[Shift, ...] | None = None
    judged: int = 0
    undetermined: int = 0
    diagnostics: tuple[Diagnostic, ...] = ()


def impact(old: Plan, new: Plan, packs: tuple[str, str], data: Any, as_of: date) -> Impact:
    """The shifts in the findings of the pack.

    Of a figure that either version hides nothing is told, and protected people go by their ids.
    """
    facts = [load(data, plan.schema, today=as_of) for plan in (old, new)]
    sides = zip((old, new), facts, packs, strict=True)
    (was, was_hidden), (now, now_hidden) = (_findings(*side, as_of) for side in sides)
    keys = [key for key in dict.fromkeys([*now, *was]) if key not in was_hidden | now_hidden]
    protection = protection_of(new.schema, facts[1].records)
    groups = _groups(new.schema, facts[1], protection)
    shifts: dict[tuple[str, str, str | None, str | None], list[str]] = {}
    titles: dict[str, Mapping[str, str]] = {}
    open_ = 0
    for key in keys:
        one, other = was.get(key), now.get(key)
        before, after = (str(each.status) if each is not None else None for each in (one, other))
        if before == after:
            open_ += before == Status.UNDETERMINED
            continue
        rule, subject, _ = key
        titles[rule] = (other or one).title  # type: ignore[union-attr]
        group = groups.get(subject, "")
        shifts.setdefault((rule, group, before, after), []).append(path_of(subject, protection))
    told = [
        Shift(rule, titles[rule], group, before, after, tuple(subjects))
        for (rule, group, before, after), subjects in shifts.items()
    ]
    unread = dict.fromkeys(each for side in reversed(facts) for each in side.diagnostics)
    return Impact(
        tuple(told),
        sum(key in now for key in keys),
        open_,
        tuple(redacted_diagnostic(each, protection) for each in unread),
    )


def _findings(plan: Plan, facts: Facts, pack: str, as_of: date) -> tuple[dict[Key, Finding], set[Key]]:
    """The findings of a pack, and which of them would tell of a figure that is hidden."""
    run = reference.run(plan, facts, as_of)
    suppression = suppression_of(plan, run)
    found = {
        (finding.rule.removeprefix(f"{pack}."), finding.subject, finding.regime): finding
        for finding in run.findings
        if finding.pack == pack
    }
    return found, {key for key, finding in found.items() if suppression.reaches(finding)}


def _groups(schema: Schema, facts: Facts, protection: Protection) -> dict[str, str]:
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
            group = above if isinstance(above, Record) else record
            found[record.path] = name_of(group.path, _name(group, schema), protection)
    return found


def _name(record: Record, schema: Schema) -> str:
    name = record.values.get(schema.entities[record.entity].label)
    return name if isinstance(name, str) else record.id
