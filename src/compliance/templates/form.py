"""The form that every template has: which tables and columns, what they are called and what to write in them.

In: a `Schema`. Out: entities, fields, headings and explanations, in a language.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from compliance.facts.cells import normal
from compliance.facts.form_row import ID_HELP, ID_OPTIONAL, KINDS, REF_HELP, explained
from compliance.facts.layout import layout_of
from compliance.facts.schema import EntityType, FieldType, Kind, Schema
from compliance.language import localized
from compliance.templates.words import OPEN, README


def entities_of(schema: Schema, given: Collection[str] = ()) -> list[EntityType]:
    """What somebody fills in; figures, which the engine makes, only where they are given all the same."""
    layout = layout_of(schema)
    entities = [each for each in schema.entities.values() if not each.derived or each.table in given]
    return [*entities, *(table.entity for table in layout.decisions)]


def fields_of(entity: EntityType, rows: Sequence[Mapping[str, Any]] = ()) -> list[FieldType]:
    """The fields that have a column. Collections have tables of their own, so only those that rows state."""
    stated = {name for row in rows for name in row}
    return [
        each for each in entity.fields.values() if each.kind is not Kind.COLLECTION or each.name in stated
    ]


def headings(entity: EntityType, fields: Sequence[FieldType], lang: str) -> list[str]:
    """A title for each column; the field's name where a title is missing or shared."""
    titles = [localized(each.title, lang) for each in fields]
    words = [normal(title) for title in titles]
    names = {normal(each.name) for each in entity.fields.values()}
    others = [normal(title) for each in entity.fields.values() for title in set(each.title.values())]
    return [
        title
        if title and words.count(word) == 1 and others.count(word) == 1 and (word not in names or word == own)
        else each.name
        for each, title, word in zip(fields, titles, words, strict=True)
        for own in (normal(each.name),)
    ]


def sheet_names(entities: Sequence[EntityType], lang: str) -> dict[str, str]:
    """A sheet name for each table: its title where a spreadsheet allows it, else the table's own name."""
    words = [word for each in entities for word in {normal(title) for title in each.title.values()}]
    names = {normal(name) for each in entities for name in (each.table, each.name)}
    out = {}
    for each in entities:
        title = localized(each.title, lang)
        fits = 0 < len(title) <= 31 and not set(title) & set("[]:*?/\\'")
        own = {normal(each.table), normal(each.name)}
        alone = words.count(normal(title)) == 1 and (normal(title) not in names or normal(title) in own)
        out[each.table] = title if fits and alone else each.table
    return out


def readme(schema: Schema, names: Mapping[str, str], words: Mapping[str, str], lang: str) -> list[str]:
    """The lines that say how to fill in the form.

    names: of the tables in it. words: what a sheet or a file is called.
    """
    layout = layout_of(schema)
    entities = [each for each in schema.entities.values() if each.table in names]
    open_ones = [
        names[schema.entities[field.to].table]
        for each in entities
        for field in each.fields.values()
        if field.kind is Kind.COLLECTION and not field.closed and schema.entities[field.to].table in names
    ]
    belongs: dict[str, list[str]] = {}
    for each in entities:
        top = each
        while (owner := layout.tables[top.name].owner) is not None:
            top = schema.entities[owner[0]]
        below = belongs.setdefault(names[top.table], [])
        if top is not each:
            below.append(names[each.table])
    exception = localized(OPEN, lang).format(names=", ".join(open_ones)) if open_ones else ""
    groups = "\n".join(f"- {top}{': ' if below else ''}{', '.join(below)}" for top, below in belongs.items())
    return localized(README, lang).format(**words, open=exception, belongs=groups).splitlines()


def explanation(
    entity: EntityType, each: FieldType, sheets: Mapping[str, str], schema: Schema, lang: str
) -> str:
    """What to write in a column."""
    if each.name == "id":
        owned = layout_of(schema).tables[entity.name].owner is not None
        example = f"{entity.name[0].upper()}1"
        text = localized(ID_OPTIONAL if owned else ID_HELP, lang).format(example=example)
    elif each.kind is Kind.REF:
        text = localized(REF_HELP, lang).format(sheet=sheets[schema.entities[each.to].table])
    else:
        text = localized(KINDS[each.kind], lang)
    return explained(text, localized(each.help, lang))
