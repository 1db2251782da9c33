"""From a world to data: tables of dicts as anybody would hand them in.

In: a `World` and a `Source` that says what each term is. Out: the tables, and the subject's id.

A subject's collections stand nested in it; a record that a reference leads to stands in its own table. What
is unknown is left out, and what is known not to be is written `none`.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from typing import Any, Protocol

import z3

from compliance.facts.schema import EntityType, FieldType, Kind, Schema
from compliance.workbench.proof.samples import sample
from compliance.workbench.proof.symbols import Items, SymbolicRecord, Val
from compliance.workbench.proof.times import moment_of
from compliance.workbench.proof.truth import Bool
from compliance.workbench.proof.world import World

NONE, UNREAD = "none", "unknown"
VALUE, ABSENT, UNKNOWN = "value", "absent", "unknown"
Row = dict[str, Any]
Tables = dict[str, list[Row]]


class Source(Protocol):
    """Says what terms are."""

    def state(self, value: Val) -> str:
        """`value`, `absent` or `unknown`."""

    def is_true(self, term: Bool) -> bool:
        """A Boolean."""

    def whole(self, term: Any) -> int:
        """An integer, an ordinal or the number of a code."""

    def number(self, term: Any) -> Fraction:
        """A number."""


class Model:
    """What a model says; anything it leaves open is false or nought."""

    def __init__(self, model: Any) -> None:
        self._model = model

    def state(self, value: Val) -> str:
        """`value`, `absent` or `unknown`."""
        if self.is_true(value.known):
            return VALUE
        return ABSENT if self.is_true(value.absent) else UNKNOWN

    def is_true(self, term: Bool) -> bool:
        """A Boolean."""
        if isinstance(term, bool):
            return term
        return bool(z3.is_true(self._model.eval(term, model_completion=True)))

    def whole(self, term: Any) -> int:
        """An integer, an ordinal or the number of a code."""
        return int(self._model.eval(term, model_completion=True).as_long())

    def number(self, term: Any) -> Fraction:
        """A number."""
        return Fraction(self._model.eval(term, model_completion=True).as_fraction())


class CachedModel:
    """A z3 model that works out each term once: one model is read by many refinements of the same facts."""

    def __init__(self, model: Any) -> None:
        self._model = model
        self._known: dict[int, tuple[Any, Any]] = {}

    def eval(self, term: Any, model_completion: bool = False) -> Any:
        """What the model says of a term."""
        key = term.get_id()
        found = self._known.get(key)
        if found is None:
            # The term is kept too: z3 gives the number of one that is gone to another.
            found = self._known[key] = (term, self._model.eval(term, model_completion=model_completion))
        return found[1]


def to_data(world: World, source: Source) -> tuple[Tables, str]:
    """The tables of a world, and the id of its subject."""
    return _Writer(world, source).write()


def prefixes(schema: Schema) -> dict[str, str]:
    """How ids of each kind of record begin: as few letters as tell them apart."""
    found: dict[str, str] = {}
    for name in schema.entities:
        letters = name.upper().replace("_", "")
        size = next((n for n in range(1, len(letters)) if letters[:n] not in found.values()), len(letters))
        found[name] = letters[:size]
    return found


class _Writer:
    def __init__(self, world: World, source: Source) -> None:
        self._world = world
        self._source = source
        self._tables: Tables = {}
        self._ids: dict[tuple[str, int], str] = {}
        self._counts: dict[str, int] = {}
        self._written: set[str] = set()
        self._prefixes = prefixes(world.schema)
        self._unstated: list[tuple[Row, FieldType]] = []

    def write(self) -> tuple[Tables, str]:
        subject = self._world.subject
        id = self._id(subject)
        self._top(subject)
        for row, declared in self._unstated:
            # A table that is handed in states every list of its rows, unless the list says otherwise.
            if self._entity(declared.to).table in self._tables:
                row[declared.name] = UNREAD
        return self._tables, id

    def _entity(self, name: str) -> EntityType:
        return self._world.schema.entities[name]

    def _id(self, thing: SymbolicRecord) -> str:
        key = (thing.entity, self._mark(thing))
        if key not in self._ids:
            number = self._counts[thing.entity] = self._counts.get(thing.entity, 0) + 1
            self._ids[key] = f"{self._prefixes[thing.entity]}{number}"
            stated = thing.fields.get("id")
            if stated is not None and stated[1].sort == "text":
                self._ids[key] = self._text(stated[0], stated[1])
        return self._ids[key]

    def _mark(self, thing: SymbolicRecord) -> int:
        """What a record is known by: those of one mark are one."""
        if thing.own or thing.entity not in self._world.identified:
            return thing.number
        number = self._source.whole(thing.mark)
        own = number < len(self._world.things) and number >= 0
        if own and self._world.things[number].own and self._world.things[number].entity == thing.entity:
            return number
        return number if number < 0 else number + len(self._world.things) + 1_000_000

    def _top(self, thing: SymbolicRecord) -> None:
        id = self._id(thing)
        key = f"{thing.entity}:{id}"
        if key in self._written:
            return
        self._written.add(key)
        row: Row = {"id": id}
        self._tables.setdefault(self._entity(thing.entity).table, []).append(row)
        self._fill(row, thing)

    def _fill(self, row: Row, thing: SymbolicRecord) -> None:
        for name, (declared, value) in thing.fields.items():
            if name in ("id", "@from") or (thing.parent is not None and name == thing.by):
                continue
            if declared.kind is Kind.COLLECTION:
                self._list(row, declared, value, thing)
                continue
            state = self._source.state(value)
            if state == ABSENT:
                row[name] = NONE
            elif state == VALUE:
                row[name] = self._cell(declared, value)

    def _cell(self, declared: FieldType, value: Val) -> Any:
        source, world = self._source, self._world
        match declared.kind:
            case Kind.REF if isinstance(value.term, SymbolicRecord):
                self._top(value.term)
                return self._id(value.term)
            case Kind.BOOLEAN:
                return source.is_true(value.term)
            case Kind.DATE:
                return date.fromordinal(source.whole(value.term))
            case Kind.DATETIME:
                return moment_of(source.whole(value.term))
            case Kind.INTEGER | Kind.NUMBER:
                return _number(source.number(value.term), declared)
            case Kind.CODE:
                number = source.whole(value.term)
                return next(code for code, each in world.codes(value.of).items() if each == number)
            case Kind.CODES:
                held = source.whole(value.term)
                return [code for code, each in world.codes(value.of).items() if held >> each & 1]
        return self._text(declared, value)

    def _text(self, declared: FieldType, value: Val) -> str:
        number = self._source.whole(value.term)
        text = next((text for text, each in self._world.texts.items() if each == number), None)
        if text is not None:
            return text
        wanted = [
            (pattern, self._source.is_true(found))
            for pattern, term, found in self._world.patterns
            if term is value.term
        ]
        return sample(declared.kind, number, wanted)

    def _list(self, row: Row, declared: FieldType, value: Val, thing: SymbolicRecord) -> None:
        items = value.term
        if self._source.state(value) != VALUE or not isinstance(items, Items):
            self._unstated.append((row, declared))
            return
        there = [item for present, item in items.slots if self._source.is_true(present)]
        complete = self._source.is_true(items.complete)
        if complete and not declared.closed and not there:
            row[declared.name] = NONE
            return
        listed: list[Any] = []
        row[declared.name] = listed
        for item in there:
            if item.parent is not thing:
                continue  # it names this record itself, and stands where it stood
            below: Row = {"id": self._id(item)}
            self._written.add(f"{item.entity}:{below['id']}")
            listed.append(below)
            self._fill(below, item)
        if not complete and declared.closed:
            listed.append(None)  # a row that cannot be read: there may be more


def _number(value: Fraction, declared: FieldType) -> Any:
    if value.denominator == 1:
        if 0 < value <= 1 and declared.kind is Kind.NUMBER and "percent" in declared.name:
            return f"{value} %"  # a bare 1 could be a whole or a hundredth
        return int(value)
    return value


def rows_of(tables: Tables) -> Iterator[tuple[list[Any], int, Row]]:
    """Every row with the list it stands in and its place there, inner ones last."""

    def below(rows: list[Any]) -> Iterator[tuple[list[Any], int, Row]]:
        for at, row in enumerate(rows):
            if isinstance(row, dict):
                yield rows, at, row
                for value in row.values():
                    if isinstance(value, list) and any(isinstance(each, dict) for each in value):
                        yield from below(value)

    for rows in tables.values():
        yield from below(rows)


def size_of(tables: Tables) -> tuple[int, int]:
    """How many items stand in collections, and how many facts are stated."""
    items = sum(len(rows) for rows in tables.values())
    facts, all_items = 0, 0
    for _, _, row in rows_of(tables):
        all_items += 1
        facts += len(row) - 1
    return all_items - items, facts


def renumbered(tables: Tables, schema: Schema, subject: str) -> tuple[Tables, str]:
    """The same data with each kind's ids counted from one, and the subject's id."""
    begins, counts = prefixes(schema), dict.fromkeys(schema.entities, 0)
    found: dict[tuple[str, str], str] = {}

    def count(entity: EntityType, rows: list[Any]) -> None:
        for row in rows:
            if not isinstance(row, dict):
                continue
            counts[entity.name] += 1
            found.setdefault((entity.name, row["id"]), f"{begins[entity.name]}{counts[entity.name]}")
            for name, value in row.items():
                declared = entity.fields.get(name)
                if declared is not None and declared.kind is Kind.COLLECTION and isinstance(value, list):
                    count(schema.entities[declared.to], value)

    def rename(entity: EntityType, rows: list[Any]) -> list[Any]:
        return [
            {name: cell(entity, name, value) for name, value in row.items()} if isinstance(row, dict) else row
            for row in rows
        ]

    def cell(entity: EntityType, name: str, value: Any) -> Any:
        declared = entity.fields.get(name)
        if name == "id":
            return found[(entity.name, value)]
        if declared is not None and declared.kind is Kind.COLLECTION and isinstance(value, list):
            return rename(schema.entities[declared.to], value)
        if declared is not None and declared.kind is Kind.REF:
            return found.get((declared.to, value), value)
        return value

    listed = schema.by_table()
    for table, rows in tables.items():
        count(listed[table], rows)
    first = listed[next(iter(tables))].name
    return {table: rename(listed[table], rows) for table, rows in tables.items()}, found[(first, subject)]
