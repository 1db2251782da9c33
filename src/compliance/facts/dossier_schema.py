"""A domain's schema as JSON Schema, for editors that complete and check a dossier as it is written.

In: `Schema`. Out: JSON Schema (2020-12) of a dossier in the table form and the nested form.

It accepts what the reader accepts: a code may be written as its title, yes and no in either language.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from compliance.facts.schema import EntityType, FieldType, Kind, Schema, Text

_WORDS = ["unknown", "okänt", "none", "saknas"]
_DATE = {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}$"}
_TEXT = {"type": "string"}


def _told(sv: str, en: str) -> dict[str, str]:
    """Both languages, on one line and as an editor shows them."""
    return {"description": f"{sv} / {en}", "markdownDescription": f"{sv}\n\n{en}"}


_DECIDED = {
    "rule": {**_TEXT, **_told("Regelns id.", "The rule's id.")},
    "subject": {**_TEXT, **_told("Id för den som det gäller.", "The id of whom it is about.")},
    "reason": {**_TEXT, **_told("Skälet, med ord.", "The reason, in words.")},
}
_WAIVED = {
    **_DECIDED,
    "approved_by": {**_TEXT, **_told("Vem som har godkänt undantaget.", "Who approved the waiver.")},
    "expires": {**_DATE, **_told("Sista dagen undantaget gäller.", "The last day it holds.")},
}
_OTHERWISE = {
    **_DECIDED,
    "decided_by": {
        **_TEXT,
        **_told("Vem som har beslutat det andra sättet.", "Who decided on the other way."),
    },
}
_SET = {
    "scale": {**_TEXT, **_told("Skalans namn, som `spur-st`.", "The scale's name, such as `spur-st`.")},
    "area": {**_TEXT, **_told("Områdets bokstav.", "The area's key.")},
    "subject": _DECIDED["subject"],
    "letter": {
        **_TEXT,
        **_told("Bokstaven som inspektören har satt.", "The letter that the inspector has set."),
    },
    "rule": {
        **_TEXT,
        **_told(
            "Id för den regel som inte följs. Behövs när bokstaven betyder det.",
            "The id of the rule that is not followed. Needed when the letter means so.",
        ),
    },
    "reason": _DECIDED["reason"],
    "decided_by": {**_TEXT, **_told("Vem som har satt bokstaven.", "Who set the letter.")},
    "decided_on": {**_DATE, **_told("Dagen den sattes.", "The day it was set.")},
}


def dossier_schema(schema: Schema) -> dict[str, Any]:
    """JSON Schema of a dossier of this domain."""
    tables = {
        entity.table: {
            "type": "array",
            "items": {"$ref": f"#/$defs/{name}"},
            **_titled(entity.title),
        }
        for name, entity in schema.entities.items()
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
            "waivers": {
                **_decisions(_WAIVED),
                **_told(
                    "Regler som någon är undantagen från, till en dag.",
                    "Rules set aside for one, until a day.",
                ),
            },
            "alternatives": {
                **_decisions(_OTHERWISE),
                **_told("Råd som har följts på annat sätt.", "Advice that has been followed in another way."),
            },
            "overrides": {
                **_decisions(_SET, optional={"rule"}),
                **_told(
                    "Bokstäver som en inspektör har satt, bredvid de föreslagna.",
                    "Letters that an inspector has set, beside those proposed.",
                ),
            },
        },
        "$defs": {name: _entity(entity, schema) for name, entity in schema.entities.items()},
    }


def _decisions(properties: dict[str, Any], optional: Collection[str] = ()) -> dict[str, Any]:
    item = {
        "type": "object",
        "additionalProperties": False,
        "properties": properties,
        "required": [name for name in properties if name not in optional],
    }
    return {"type": "array", "items": item}


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
        rows = {"type": "array", "items": {"$ref": f"#/$defs/{field.to}"}}
        return {**_titled(field.title, field.help), "anyOf": [rows, {"enum": _WORDS}, {"type": "null"}]}
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
