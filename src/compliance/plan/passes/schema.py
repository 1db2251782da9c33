"""Lowers a domain's vocabulary to the schema that data is read with.

In: a `Vocabulary`. Out: `Schema`; a field that leads to nothing is a fault.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from compliance.facts.schema import EntityType, FieldType, Kind, Schema
from compliance.model.vocabulary import FieldDeclaration, Vocabulary


def lower_vocabulary(vocabulary: Vocabulary, fault: Callable[[tuple[str | int, ...], str], None]) -> Schema:
    """The schema. fault: called with the path in the vocabulary and a sentence."""
    entities: dict[str, EntityType] = {}
    for name, entity in vocabulary.entities.items():
        fields = {field: _field(field, declared) for field, declared in entity.fields.items()}
        for field, declared in entity.fields.items():
            _check(vocabulary, name, field, declared, fault)
        if "id" not in entity.fields:
            message = f"a {name} has no field `id`, and nothing else tells one from another"
            fault(("entities", name, "fields"), message)
        for part in ("label", "happens_on", "protected_by"):
            named = getattr(entity, part)
            if named and named not in ("id", *entity.fields):
                fault(("entities", name, part), f"`{named}` is not a field of {name}")
        happens = entity.fields.get(entity.happens_on or "")
        if happens is not None and happens.type != "date":
            fault(("entities", name, "happens_on"), f"`{entity.happens_on}` is not a date field")
        owner = vocabulary.entities.get(entity.part_of or "")
        if entity.part_of and (owner is None or not any(each.of == name for each in owner.fields.values())):
            fault(("entities", name, "part_of"), f"{entity.part_of} has no collection of {name}")
        protected = entity.fields.get(entity.protected_by or "")
        if protected is not None and protected.type != "boolean":
            fault(("entities", name, "protected_by"), f"`{entity.protected_by}` is not a yes-or-no field")
        entities[name] = EntityType(
            name,
            entity.table,
            fields,
            _text(entity.title),
            entity.subject,
            entity.label,
            entity.happens_on or "",
            entity.protected_by or "",
            part_of=entity.part_of or "",
        )
    codes = {
        name: {code: _text(title) for code, title in codes.items()}
        for name, codes in vocabulary.codes.items()
    }
    return Schema(vocabulary.domain, entities, codes)


def _field(name: str, declared: FieldDeclaration) -> FieldType:
    return FieldType(
        name,
        Kind(declared.type),
        _text(declared.title),
        _text(declared.help) if declared.help else {},
        declared.codes or "",
        declared.to or declared.of or "",
        declared.by or "",
        declared.world != "open",
        declared.changeable_by != "nobody",
    )


def _check(
    vocabulary: Vocabulary,
    entity: str,
    field: str,
    declared: FieldDeclaration,
    fault: Callable[[tuple[str | int, ...], str], None],
) -> None:
    path = ("entities", entity, "fields", field)
    if declared.codes is not None and declared.codes not in vocabulary.codes:
        fault((*path, "codes"), f"there is no code list `{declared.codes}`")
    target = declared.to or declared.of
    if target is None:
        return
    if target not in vocabulary.entities:
        fault((*path, "to" if declared.to else "of"), f"there is no entity `{target}`")
    elif declared.by is not None:
        child = vocabulary.entities[target].fields.get(declared.by)
        if child is None or child.to != entity:
            fault((*path, "by"), f"`{declared.by}` is not a field of {target} that leads to a {entity}")


def _text(text: Any) -> dict[str, str]:
    return {"sv": text.sv, "en": text.en or text.sv}
