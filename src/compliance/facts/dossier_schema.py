"""A domain's schema as JSON Schema, for editors that complete and check a dossier as it is written.

In: `Schema`. Out: JSON Schema (2020-12) of a dossier in the table form and the nested form.

It accepts what the reader accepts: a code may be written as its title, yes and no in either language. A
decision that lacks a part does not count, so its parts are required.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from compliance.facts.decision_tables import ALTERNATIVE, ALTERNATIVES, OVERRIDE, OVERRIDES, WAIVER, WAIVERS
from compliance.facts.schema import EntityType, FieldType, Kind, Schema
from compliance.language import Text

_WORDS = ["unknown", "okänt", "none", "saknas"]
_DATE = {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}$"}
_OF_DECISIONS: dict[str, Text] = {
    WAIVERS: {
        "sv": "Regler som någon är undantagen från, till en dag.",
        "en": "Rules set aside for one, until a day.",
    },
    ALTERNATIVES: {
        "sv": "Råd som har följts på annat sätt.",
        "en": "Advice that has been followed in another way.",
    },
    OVERRIDES: {
        "sv": "Bokstäver som en inspektör har satt, bredvid de föreslagna.",
        "en": "Letters that an inspector has set, beside those proposed.",
    },
}


def _told(sv: str, en: str) -> dict[str, str]:
    """Both languages, on one line and as an editor shows them."""
    return {"description": f"{sv} / {en}", "markdownDescription": f"{sv}\n\n{en}"}


def dossier_schema(schema: Schema) -> dict[str, Any]:
    """JSON Schema of a dossier of this domain."""
    tables = {
        entity.table: {**_titled(entity.title), **_rows(name)} for name, entity in schema.entities.items()
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"Dossier ({schema.domain})",
        "type": "object",
        "additionalProperties": False,
        "properties": {
            "domain": {"const": schema.domain, **_told("Området.", "The domain.")},
            "about": _told("Fri text, för läsaren.", "Free text, for people."),
            **tables,
            WAIVERS: _decisions(WAIVER, schema),
            ALTERNATIVES: _decisions(ALTERNATIVE, schema),
            # A letter names a rule where its scale says so.
            OVERRIDES: _decisions(OVERRIDE, schema, optional={"rule"}),
        },
        "$defs": {name: _entity(entity, schema) for name, entity in schema.entities.items()},
    }


def _rows(entity: str) -> dict[str, Any]:
    """Rows of an entity, or a word that says that there are none, or that nobody knows."""
    rows = {"type": "array", "items": {"$ref": f"#/$defs/{entity}"}}
    return {"anyOf": [rows, {"enum": _WORDS}, {"type": "null"}]}


def _decisions(entity: EntityType, schema: Schema, optional: Collection[str] = ()) -> dict[str, Any]:
    """Rows of a table of decisions, with every part but the optional ones filled in."""
    item = _entity(entity, schema)
    required = [name for name in entity.fields if name not in optional]
    for name in required:
        field = entity.fields[name]
        item["properties"][name] = {**_titled(field.title, field.help), **_values(field, schema)}
    return {
        **_titled(entity.title, _OF_DECISIONS[entity.name]),
        "type": "array",
        "items": {**item, "required": required},
    }


def _entity(entity: EntityType, schema: Schema) -> dict[str, Any]:
    properties = {name: _field(field, schema) for name, field in entity.fields.items()}
    properties["recorded_on"] = {
        **_DATE,
        **_told("Dagen då raden registrerades.", "The day the row was recorded."),
    }
    return {
        "type": "object",
        **_titled(entity.title),
        "additionalProperties": False,
        "properties": properties,
    }


def _field(field: FieldType, schema: Schema) -> dict[str, Any]:
    if field.kind is Kind.COLLECTION:
        return {**_titled(field.title, field.help), **_rows(field.to)}
    values = _values(field, schema)
    return {**_titled(field.title, field.help), "anyOf": [values, {"enum": _WORDS}, {"type": "null"}]}


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
        case Kind.DATETIME:
            return {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}[T ]\d{2}[:.]\d{2}([:.]\d{2})?$"}
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


def _titled(title: Text, help: Text | None = None) -> dict[str, str]:
    """A title and what is to be filled in; a text that has not been translated stands in both places."""
    said = [
        " – ".join(text.get(language, text["sv"]) for text in (title, help or {}) if text)
        for language in ("sv", "en")
    ]
    return _told(*said)
