"""The training vocabulary as a `Schema`, for tests that need no pack reader.

In: rules/training/vocabulary.yaml. Out: `schema()`, and `plain(facts)`, all of `Facts` as comparable values.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import yaml

from compliance.facts import EntityType, Facts, FieldType, Kind, Record, Rows, Schema

HERE = Path(__file__).parent
VOCABULARY = HERE.parents[1] / "rules" / "training" / "vocabulary.yaml"
DOSSIER = HERE / "dossier.yaml"
DOSSIER_CSV = HERE / "dossier_csv"


@cache
def schema() -> Schema:
    # BaseLoader keeps every scalar as text, as the project's own reader does for names such as `on`.
    data = yaml.load(VOCABULARY.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    entities = {name: _entity(name, entity) for name, entity in data["entities"].items()}
    return Schema(data["domain"], entities, data["codes"])


def _entity(name: str, entity: dict[str, Any]) -> EntityType:
    fields = {key: _field(key, each) for key, each in entity["fields"].items()}
    return EntityType(
        name,
        entity["table"],
        fields,
        entity["title"],
        entity.get("subject") == "true",
        entity.get("label", "id"),
        entity.get("happens_on", ""),
    )


def _field(name: str, each: dict[str, Any]) -> FieldType:
    return FieldType(
        name,
        Kind(each["type"]),
        each["title"],
        each.get("help", {}),
        each.get("codes", ""),
        each.get("of") or each.get("to", ""),
        each.get("by", ""),
        each.get("world") != "open",
        each.get("changeable_by") != "nobody",
    )


def plain(facts: Facts) -> dict[str, dict[str, Any]]:
    """Paths and values of all records; a reference as `->id`, rows as ids and whether they are all."""
    return {
        entity: {
            id: (record.path, {name: _plain(v) for name, v in record.values.items()})
            for id, record in all_.items()
        }
        for entity, all_ in facts.records.items()
    }


def _plain(value: Any) -> Any:
    if isinstance(value, Record):
        return f"->{value.id}"
    if isinstance(value, Rows):
        return ([record.id for record in value], value.complete)
    return value
