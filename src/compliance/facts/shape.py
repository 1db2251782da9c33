"""What of a vocabulary decides how facts are understood, without its words.

In: a schema, and which of its fields are read. Out: plain data, equal when the same records are seen and the
same values are read from them.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from compliance.facts.schema import EntityType, FieldType, Schema


def shape(
    schema: Schema, fields: Iterable[tuple[str, str]] | None = None, entities: Iterable[str] = ()
) -> dict[str, tuple[list[str], dict[str, Any]]]:
    """When an entity's records came to be, and its fields, by name; all that there are when none are given.

    fields: each after its entity; those a schema does not hold are passed over. entities: more of which it
    matters when a record came to be. Where fields lead counts among them.
    """
    if fields is None:
        fields = [(entity.name, field) for entity in schema.entities.values() for field in entity.fields]
    found: dict[str, dict[str, Any]] = {name: {} for name in entities if name in schema.entities}
    for entity, name in fields:
        declared = schema.entities[entity].fields.get(name) if entity in schema.entities else None
        if declared is None:
            continue
        found.setdefault(entity, {})[name] = _field(declared, schema)
        if declared.to in schema.entities:
            found.setdefault(declared.to, {})
    return {name: (_begins(schema.entities[name]), fields) for name, fields in found.items()}


def _field(field: FieldType, schema: Schema) -> list[Any]:
    codes = sorted(schema.codes.get(field.codes, ()))
    return [str(field.kind), field.codes, codes, field.to, field.by, field.closed]


def _begins(entity: EntityType) -> list[str]:
    """The field that says when a record came to be, and of what type that is; none where all are seen."""
    field = entity.fields.get(entity.happens_on)
    return [field.name, str(field.kind)] if field is not None else []
