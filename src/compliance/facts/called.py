"""What people call a record: what a report prints, and what it is found by when somebody asks about it.

In: a record and the schema. Out: a name.
"""

from __future__ import annotations

from compliance.facts.schema import Kind, Schema
from compliance.facts.values import Record


def called(record: Record, schema: Schema) -> str:
    """By its own name, else by its id and whose it is."""
    entity = schema.entities[record.entity]
    name = record.values.get(entity.label)
    if entity.label != "id" and isinstance(name, str):
        return name
    for field in entity.fields.values():
        owner = record.values.get(field.name) if field.kind == Kind.REF else None
        if isinstance(owner, Record) and schema.entities[owner.entity].subject:
            whose = owner.values.get(schema.entities[owner.entity].label)
            if isinstance(whose, str) and whose != owner.id:
                return f"{whose}, {record.id}"
    return record.id
