"""The form as YAML, all of it in comments; only what it is about is stated.

In: a `Schema`. Out: text.
"""

from __future__ import annotations

from compliance.facts.schema import FieldType, Kind, Schema
from compliance.language import localized
from compliance.templates.form import entities_of, explanation
from compliance.templates.words import YAML_HEAD


def yaml_text(schema: Schema, lang: str) -> str:
    """Every table with its fields as comments; only `domain` is stated."""
    names = {each.table: each.table for each in entities_of(schema)}
    lines = [localized(YAML_HEAD, lang), f"domain: {schema.domain}", ""]
    for entity in entities_of(schema):
        lines += ["", f"# {localized(entity.title, lang)}", f"# {entity.table}:"]
        dash = "- "
        for each in entity.fields.values():
            if each.kind is Kind.COLLECTION:
                help = schema.entities[each.to].table
                lines.append(f"#   {dash}{each.name}: []  # {localized(each.title, lang)} ({help})")
            else:
                help = " ".join(explanation(entity, each, names, schema, lang).split())
                choices = _choices(each, schema)
                lines.append(f"#   {dash}{each.name}:  # {localized(each.title, lang)}: {help}{choices}")
            dash = "  "
    return "\n".join(lines) + "\n"


def _choices(each: FieldType, schema: Schema) -> str:
    codes = list(schema.codes.get(each.codes, ()))
    if not codes:
        return ""
    return f" ({', '.join(codes[:16])}{', …' if len(codes) > 16 else ''})"
