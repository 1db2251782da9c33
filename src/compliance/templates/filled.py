"""The rows of a filled form: facts as they would have been written in it.

In: `Facts` and a `Schema`. Out: `Tables`, only of what was handed in.
"""

from __future__ import annotations

from typing import Any

from compliance.facts.decision_tables import ALTERNATIVES, OVERRIDES, WAIVERS
from compliance.facts.facts import Alternative, Facts, Override, Waiver
from compliance.facts.schema import EntityType, Kind, Schema
from compliance.facts.values import STATED_UNKNOWN, Record, Rows

Tables = dict[str, list[dict[str, Any]]]
"""Rows by table, each cell by the name of its field; only tables that get a sheet."""


def tables_of(facts: Facts, schema: Schema) -> Tables:
    """Rows by table, for the tables that were handed in."""
    tables: Tables = {}
    for name, entity in schema.entities.items():
        records = facts.records.get(name, {}).values()
        if records or _is_given(facts, schema, name):
            tables[entity.table] = [_row_of(each, entity) for each in records]
    for entity in schema.entities.values():
        for each in entity.fields.values():
            if each.kind is Kind.COLLECTION and schema.entities[each.to].table not in tables:
                for row in tables.get(entity.table, ()):
                    row.pop(each.name, None)  # no table of it at all says the same
    for key, decisions in (
        (WAIVERS, facts.waivers),
        (ALTERNATIVES, facts.alternatives),
        (OVERRIDES, facts.overrides),
    ):
        if decisions:
            tables[key] = [_decision_row(decision) for decision in decisions]
    return tables


def _is_given(facts: Facts, schema: Schema, name: str) -> bool:
    return any(
        isinstance(record.values.get(each.name), Rows)
        for parent, entity in schema.entities.items()
        for each in entity.fields.values()
        if each.kind is Kind.COLLECTION and each.to == name
        for record in facts.records.get(parent, {}).values()
    )


def _row_of(record: Record, entity: EntityType) -> dict[str, Any]:
    """The cells of a record. A collection has one only where it is not known, or not all of it."""
    row: dict[str, Any] = {"id": record.id}
    for each in entity.fields.values():
        value = record.values.get(each.name)
        if each.kind is not Kind.COLLECTION:
            row[each.name] = row.get(each.name, value)
        elif not isinstance(value, Rows) or (each.closed and not value.complete):
            row[each.name] = STATED_UNKNOWN
    return row


def _decision_row(decision: Waiver | Alternative | Override) -> dict[str, Any]:
    return {name: getattr(decision, name) for name in decision._fields}
