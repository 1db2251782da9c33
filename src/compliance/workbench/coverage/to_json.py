"""Coverage as JSON values (`coverage/1`).

In: `Coverage`. Out: plain values. Every rule, row, condition and item is named by its id; a trial by its own.

    {"schema": "coverage/1",
     "packs": [{"pack", "title",
                "rules": {"count", "covered", "percent", "items": [
                    {"id", "title", "place", "covered", "rows": [
                        {"id", "lacking", "asked": {status: {"cases": [id], "scenarios": [id]}}}]}]},
                "conditions": {"count", "seen", "deciding", "covered", "percent", "items": [
                    {"id", "op", "text", "place", "rules", "seen": {"true", "false", "unknown"},
                     "decided": {"true": id, "false": id}, "lacking": [what]}]}}],
     "sources": [{"source", "title", "citation", "count", "covered", "partly", "planned", "faulty", "percent",
                  "encoded": {how: count},
                  "items": [
                      {"id", "kind", "text", "locator", "place", "encoded", "state", "rules", "judged_by",
                       "trials": [id], "tests": [path], "reason", "faults",
                       "rows": [{"rule", "shown", "of"}]}]}],
     "failed": [id]}

`rules` and `conditions` are there when they were asked for. `seen` counts findings, `decided` names the first
trial that the condition decides alone with that answer. What is `lacking` of a condition: `true`, `false` and
`unknown` were not seen; `decides_true` and `decides_false`: seen so, but it decides no trial alone with it.
`rows` of an item names the rules of whose table trials show some rows met and not met, and not all.
"""

from __future__ import annotations

from typing import Any

from compliance.diagnostics import Span
from compliance.workbench.coverage.to_text import place
from compliance.workbench.coverage.values import (
    ConditionCoverage,
    Coverage,
    ItemCoverage,
    PackCoverage,
    RuleCoverage,
    SourceCoverage,
    number,
)

SCHEMA = "coverage/1"
_ENCODED = ("full", "partly", "human", "engine", "planned", "none")


def to_json(coverage: Coverage) -> dict[str, Any]:
    """All of it."""
    return {
        "schema": SCHEMA,
        "packs": [_pack(pack, coverage) for pack in coverage.packs] if _with_packs(coverage) else [],
        "sources": [_source(source) for source in coverage.sources],
        "failed": list(coverage.failed),
    }


def _with_packs(coverage: Coverage) -> bool:
    return coverage.with_rules or coverage.with_conditions


def _pack(pack: PackCoverage, coverage: Coverage) -> dict[str, Any]:
    made: dict[str, Any] = {"pack": pack.name, "title": dict(pack.title)}
    if coverage.with_rules:
        made["rules"] = {
            "count": len(pack.rules),
            "covered": pack.reaching,
            "percent": number(pack.rules_share),
            "items": [_rule(rule) for rule in pack.rules],
        }
    if coverage.with_conditions:
        conditions = pack.conditions or ()
        made["conditions"] = {
            "count": len(conditions),
            "seen": sum(each.seen_all for each in conditions),
            "deciding": sum(each.decides for each in conditions),
            "covered": pack.complete,
            "percent": number(pack.conditions_share),
            "items": [_condition(each) for each in conditions],
        }
    return made


def _rule(rule: RuleCoverage) -> dict[str, Any]:
    return {
        "id": rule.id,
        "title": dict(rule.title),
        "place": _place(rule.place),
        "covered": rule.reaches,
        "rows": [
            {
                "id": row.id,
                "lacking": list(row.lacking),
                "asked": {
                    status: {"cases": list(asked.cases), "scenarios": list(asked.scenarios)}
                    for status, asked in row.asked.items()
                },
            }
            for row in rule.rows
        ],
    }


def _condition(each: ConditionCoverage) -> dict[str, Any]:
    condition = each.condition
    return {
        "id": str(condition.spot),
        "op": condition.op,
        "text": dict(condition.text),
        "place": _place(condition.span),
        "rules": list(condition.rules),
        "seen": dict(each.seen),
        "decided": dict(each.decided),
        "lacking": list(each.lacking),
    }


def _source(source: SourceCoverage) -> dict[str, Any]:
    return {
        "source": source.name,
        "title": dict(source.title),
        "citation": source.citation,
        "count": len(source.items),
        **{state: len(source.of(state)) for state in ("covered", "partly", "planned", "faulty")},
        "percent": number(source.share),
        "encoded": {how: source.encoded(how) for how in _ENCODED},
        "items": [_item(item) for item in source.items],
    }


def _item(item: ItemCoverage) -> dict[str, Any]:
    return {
        "id": item.id,
        "kind": item.kind,
        "text": dict(item.text),
        "locator": item.locator,
        "place": _place(item.place),
        "encoded": item.encoded,
        "state": item.state,
        "rules": list(item.rules),
        "judged_by": list(item.judged_by),
        "trials": list(item.trials),
        "tests": list(item.tests),
        "reason": dict(item.reason) or None,
        "faults": [dict(fault) for fault in item.faults],
        "rows": [{"rule": each.rule, "shown": each.shown, "of": each.of} for each in item.rows],
    }


def _place(span: Span) -> dict[str, Any]:
    file, _, _ = place(span).rpartition(":")
    return {"file": file, "line": span.line}
