"""A domain's schema as JSON Schema, for editors that complete and check a dossier as it is written.

In: `Schema`. Out: JSON Schema (2020-12) of a dossier in the table form and the nested form.

It accepts what the reader accepts: a code may be written as its title, yes and no in either language.
"""

from __future__ import annotations

from typing import Any

from compliance.facts.schema import EntityType, FieldType, Kind, Schema

_WORDS = ["unknown", "okänt", "none", "saknas"]
_DATE = {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}$"}


def dossier_schema(schema: Schema) -> dict[str, Any]:
    """JSON Schema of a dossier of this domain."""
    tables = {
        entity.table: {
            "type": "array",
            "items": {"$ref": f"#/$defs/{name}"},
            "description": _title(entity.title),
        }
        for name, entity in schema.entities.items()
    }
    decided = {"rule": {"type": "string"}, "subject": {"type": "string"}, "reason": {"type": "string"}}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"Dossier ({schema.domain})",
        "type": "object",
        "additionalProperties": False,
        "properties": {
            "domain": {"const": schema.domain},
            "about": True,
            **tables,
            "waivers": _decisions({**decided, "approved_by": {"type": "string"}, "expires": _DATE}),
            "alternatives": _decisions({**decided, "decided_by": {"type": "string"}}),
        },
        "$defs": {name: _entity(entity, schema) for name, entity in schema.entities.items()},
    }


def _decisions(properties: dict[str, Any]) -> dict[str, Any]:
    item = {
        "type": "object",
        "additionalProperties": False,
        "properties": properties,
        "required": list(properties),
    }
    return {"type": "array", "items": item}


def _entity(entity: EntityType, schema: Schema) -> dict[str, Any]:
    properties = {name: _field(field, schema) for name, field in entity.fields.items()}
    properties["recorded_on"] = _DATE
    return {
        "type": "object",
        "description": _title(entity.title),
        "additionalProperties": False,
        "properties": properties,
    }


def _field(field: FieldType, schema: Schema) -> dict[str, Any]:
    if field.kind is Kind.COLLECTION:
        rows = {"type": "array", "items": {"$ref": f"#/$defs/{field.to}"}}
        return {"description": _title(field.title), "anyOf": [rows, {"enum": _WORDS}, {"type": "null"}]}
    values = _values(field, schema)
    return {"description": _title(field.title), "anyOf": [values, {"enum": _WORDS}, {"type": "null"}]}


def _values(field: FieldType, schema: Schema) -> dict[str, Any]:
    match field.kind:
        case Kind.BOOLEAN:
            return {"anyOf": [{"type": "boolean"}, {"enum": ["ja", "nej", "yes", "no"]}]}
        case Kind.INTEGER:
            return {"type": "integer"}
        case Kind.NUMBER:
            return {"anyOf": [{"type": "number"}, {"type": "string", "pattern": r"^-?\d+([.,]\d+)?\s*%?$"}]}
        case Kind.DATE:
            return _DATE
        case Kind.CODE:
            return {"enum": _codes(field, schema)}
        case Kind.CODES:
            return {"type": "array", "items": {"enum": _codes(field, schema)}}
        case Kind.PERSONAL_ID:
            return {"type": ["string", "integer"]}
        case _:
            return {"type": "string"}


def _codes(field: FieldType, schema: Schema) -> list[str]:
    codes = schema.codes[field.codes]
    return list(dict.fromkeys([*codes, *(title for texts in codes.values() for title in texts.values())]))


def _title(texts: Any) -> str:
    return " / ".join(dict.fromkeys(texts[language] for language in ("sv", "en") if language in texts))
