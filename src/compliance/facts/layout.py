"""How each table of a schema is read: headings to fields, fields to readers; worked out once per schema.

In: `Schema`. Out: `Layout`, `Table`, `Column`; `layout_of` keeps the latest few.
Between: a heading is a field's name, or its Swedish or English title, in any case. A title that two fields
share names neither. An entity is *owned* when its records only exist as parts of another's: no rule is about
them, one collection holds them, and nothing else refers to them (a certificate, not a doctor).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from compliance.facts.cells import normal
from compliance.facts.code_lists import CodeList, Convert
from compliance.facts.convert import reader
from compliance.facts.decision_tables import ALTERNATIVE, OVERRIDE, WAIVER
from compliance.facts.schema import EntityType, FieldType, Kind, Schema
from compliance.facts.texts import to_id
from compliance.facts.times import to_date
from compliance.latest import Latest

T = TypeVar("T")

RECORDED_ON = "recorded_on"

_RECORDED_TITLE = {"sv": "Registrerad", "en": "Recorded on"}


@dataclass(slots=True, eq=False, repr=False)
class Column:
    """One field as it is read.

    by_cell: its cells are read by `convert` alone, without the day or nested rows.
    """

    name: str
    convert: Convert
    field: FieldType
    by_cell: bool = True


@dataclass(slots=True, eq=False, repr=False)
class Table:
    """One entity as it is read.

    columns: by every heading met so far, so that a known heading costs one look-up.
    refs: name of a reference field -> the entity it leads to.
    parents: (parent entity, its collection field) for each collection that holds this entity.
    owner: the one of them, for an owned entity.
    """

    entity: EntityType
    columns: dict[str, Column]
    refs: dict[str, str]
    parents: list[tuple[str, FieldType]] = field(default_factory=list)
    owner: tuple[str, FieldType] | None = None
    _words: dict[str, Column] | None = None

    @property
    def words(self) -> dict[str, Column]:
        """By name and title; looked at when the first heading is no name as it stands."""
        if self._words is None:
            self._words = _unshared(
                ([normal(column.name), *(normal(title) for title in column.field.title.values())], column)
                for column in dict.fromkeys(self.columns.values())
            )
        return self._words

    def column(self, heading: object) -> Column | None:
        """The column a heading names, or None."""
        # YAML as PyYAML reads it by itself takes the name `on` for true.
        found = self.words.get("on" if heading is True else normal(str(heading)))
        if found is not None and isinstance(heading, str) and len(self.columns) < 1000:
            self.columns[heading] = found
        return found

    def known_headings(self) -> list[str]:
        """What a heading could have been."""
        return [*self.words]


class Layout:
    """A schema, ready to read data with."""

    def __init__(self, schema: Schema) -> None:
        self.schema = schema
        lists = {name: CodeList(name, codes) for name, codes in schema.codes.items()}
        self.tables = {name: _table(entity, lists) for name, entity in schema.entities.items()}
        self.waivers = _table(WAIVER, lists)
        self.alternatives = _table(ALTERNATIVE, lists)
        self.overrides = _table(OVERRIDE, lists)
        self.decisions = (self.waivers, self.alternatives, self.overrides)
        self._words = _unshared(
            (entity_words(table.entity), table) for table in (*self.tables.values(), *self.decisions)
        )
        self._link()

    def table(self, name: object) -> Table | None:
        """The table a sheet, file or key names, or None."""
        return self._words.get(normal(str(name)))

    def known_tables(self) -> list[str]:
        """What the name of a table could have been."""
        return [*self._words]

    def _link(self) -> None:
        referred: set[str] = set()
        for name, table in self.tables.items():
            for each in table.entity.fields.values():
                if each.kind is Kind.COLLECTION and each.to in self.tables:
                    self.tables[each.to].parents.append((name, each))
        for table in self.tables.values():
            upward = {each.by for _, each in table.parents}
            referred |= {to for ref, to in table.refs.items() if ref not in upward}
        for name, table in self.tables.items():
            part_of = [parent for parent in table.parents if parent[0] == table.entity.part_of]
            alone = not table.entity.subject and name not in referred and len(table.parents) == 1
            if part_of or alone:
                table.owner = (part_of or table.parents)[0]


_LAYOUTS: Latest[Layout] = Latest(8)


def layout_of(schema: Schema) -> Layout:
    """The layout of a schema; the latest few are kept."""
    return _LAYOUTS.get(lambda kept: kept.schema is schema, lambda: Layout(schema))


def entity_words(entity: EntityType) -> list[str]:
    """The names under which an entity's table may be handed in, the most certain first."""
    return [normal(word) for word in (entity.table, entity.name, *entity.title.values())]


def _table(entity: EntityType, lists: Mapping[str, CodeList]) -> Table:
    columns = {each.name: _column(entity, each, lists) for each in entity.fields.values()}
    if RECORDED_ON not in columns:
        each = FieldType(RECORDED_ON, Kind.DATE, _RECORDED_TITLE)
        columns[RECORDED_ON] = Column(RECORDED_ON, to_date, each)
    refs = {each.name: each.to for each in entity.fields.values() if each.kind is Kind.REF}
    return Table(entity, columns, refs)


def _column(entity: EntityType, each: FieldType, lists: Mapping[str, CodeList]) -> Column:
    if each.name == "id":
        return Column("id", to_id, each)
    by_cell = each.kind not in (Kind.PERSONAL_ID, Kind.COLLECTION)
    return Column(each.name, reader(each, lists, each.name == entity.label), each, by_cell)


def _unshared(named: Iterable[tuple[list[str], T]]) -> dict[str, T]:
    """By word. The first word of each is its name, and a name is stronger than another's title."""
    listed = list(named)
    names = {words[0]: item for words, item in listed}
    titles: dict[str, list[T]] = {}
    for words, item in listed:
        for word in dict.fromkeys(words):
            titles.setdefault(word, []).append(item)
    alone = {word: items[0] for word, items in titles.items() if len(items) == 1}
    return {**alone, **names}
