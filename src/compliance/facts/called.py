"""What people call a record: what a report prints, and what it is found by when somebody asks about it.

In: a record and the schema. Out: a name. Two with one name are told apart by their ids.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping

from compliance.facts.schema import Kind, Schema
from compliance.facts.values import Record


def shared_names(records: Mapping[str, Mapping[str, Record]], schema: Schema) -> frozenset[str]:
    """Names that more than one record has; figures are told apart by their measures."""
    counts: Counter[str] = Counter()
    for kind, found in records.items():
        entity = schema.entities[kind]
        if entity.label != "id" and not entity.derived:
            names = (record.values.get(entity.label) for record in found.values())
            counts.update(name for name in names if isinstance(name, str))
    return frozenset(name for name, number in counts.items() if number > 1)


def called(record: Record, schema: Schema, shared: Collection[str] = ()) -> str:
    """By its own name, else by its id and whose it is. shared: names that have the id beside them."""
    entity = schema.entities[record.entity]
    name = record.values.get(entity.label)
    if entity.label != "id" and isinstance(name, str):
        return _apart(name, record, shared) if not entity.derived else name
    for field in entity.fields.values():
        owner = record.values.get(field.name) if field.kind == Kind.REF else None
        if isinstance(owner, Record) and schema.entities[owner.entity].subject:
            whose = owner.values.get(schema.entities[owner.entity].label)
            if isinstance(whose, str) and whose != owner.id:
                return f"{_apart(whose, owner, shared)}, {record.id}"
    return record.id


def _apart(name: str, record: Record, shared: Collection[str]) -> str:
    return f"{name} ({record.id})" if name in shared else name
