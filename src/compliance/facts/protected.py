"""Who has protected personal data (skyddade personuppgifter), and what would tell who or where they are.

In: a domain's `Schema` and the records of a run. Out: `Protection`, which knows the places and the words
that no output may show. The verdicts themselves are made on the real facts; only what is told is redacted.

Sources: offentlighets- och sekretesslagen (2009:400) 22 kap. 1 §; folkbokföringslagen (1991:481).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from compliance.diagnostics import Diagnostic, Label, Span
from compliance.diagnostics.said import HIDDEN, changed
from compliance.facts.reporter import Reporter
from compliance.facts.schema import EntityType, Kind, Schema
from compliance.facts.shelves import Shelves
from compliance.facts.tables import Place
from compliance.facts.values import Record, Rows, Unknown

_TELLING = (Kind.TEXT, Kind.PERSONAL_ID, Kind.HSA_ID)
_SHORTEST = 2


@dataclass(frozen=True)
class Protection:
    """What must not be shown.

    people: paths of the records of those who are protected. records: those, and the records below them.
    words: their own names and numbers, hidden wherever they turn up. texts: what is written in the records
    below theirs, such as the place of a service; hidden there only, as a hospital may be spoken of elsewhere.
    """

    people: frozenset[str] = frozenset()
    records: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()
    texts: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        """True when anybody is protected."""
        return bool(self.people)

    def protects(self, path: str) -> bool:
        """True for a path that stands in a protected person's record, or in one below it."""
        records = self.records
        if path in records:
            return True
        # Each record it stands in ends at a dot: these are few, and the protected may be many.
        dot = path.find(".")
        while dot >= 0:
            if path[:dot] in records:
                return True
            dot = path.find(".", dot + 1)
        return False

    def redacted(self, text: str) -> str:
        """A text without the words of anybody who is protected."""
        return self._pattern.sub(HIDDEN, text) if self.words else text

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        longest_first = sorted(self.words, key=lambda word: (-len(word), word))
        return re.compile("|".join(rf"(?<!\w){re.escape(word)}(?!\w)" for word in longest_first), re.I)


def protection_of(schema: Schema, records: Mapping[str, Mapping[str, Record]]) -> Protection:
    """The protection that the records ask for. Somebody whose protection is unknown is protected."""
    people: set[str] = set()
    below: set[str] = set()
    words: set[str] = set()
    texts: set[str] = set()
    for name, entity in schema.entities.items():
        if not entity.protected_by:
            continue
        for record in records.get(name, {}).values():
            if asks_for_protection(entity, record.values):
                people.add(record.path)
                words.update(_told_by(schema, record))
                for child in _below(schema, record):
                    below.add(child.path)
                    texts.update(_told_by(schema, child))
    return Protection(frozenset(people), frozenset(people | below), frozenset(words), frozenset(texts))


def asks_for_protection(entity: EntityType, values: Mapping[str, Any]) -> bool:
    """Whether a row says that its person is protected, or that this is not known."""
    stated = values.get(entity.protected_by) if entity.protected_by else None
    return stated is True or isinstance(stated, Unknown)


def redact_quotes(schema: Schema, shelves: Shelves, reporter: Reporter) -> None:
    """Remove quoted cells from messages about protected people.

    When anybody is protected, also from those about rows whose owner is unknown: they may be theirs.
    """
    if not reporter.quotes:
        return
    protection = protection_of(schema, {name: shelf.records for name, shelf in shelves.items()})
    if not protection and not reporter.redacts:
        return
    known: set[Place] = set()
    for shelf in shelves.values():
        owner_by = shelf.table.owner[1].by if shelf.table.owner else ""
        for id_, record in shelf.records.items():
            places = [origin.place for origin in shelf.origins[id_]]
            if record.path in protection.records:
                for place in places:
                    reporter.redact(place)
            elif not owner_by or isinstance(record.values.get(owner_by), Record):
                known.update(places)
    reporter.redact_others(known)


def _told_by(schema: Schema, record: Record) -> Iterator[str]:
    """The telling texts of one record; its id stays, as every line of a report needs it."""
    for field in schema.entities[record.entity].fields.values():
        value = record.values.get(field.name)
        telling = field.kind in _TELLING and field.name != "id"
        if telling and isinstance(value, str) and len(value) >= _SHORTEST:
            yield value


def _below(schema: Schema, record: Record) -> Iterator[Record]:
    for field in schema.entities[record.entity].fields.values():
        rows = record.values.get(field.name)
        if field.kind == Kind.COLLECTION and isinstance(rows, Rows):
            for child in rows:
                yield child
                yield from _below(schema, child)


def redacted_diagnostic(diagnostic: Diagnostic, protection: Protection) -> Diagnostic:
    """A diagnostic as it may be shown: no line of the data is quoted when anybody in it is protected."""
    if not protection:
        return diagnostic
    return diagnostic._replace(
        message=changed(diagnostic.message, protection.redacted),
        help=changed(diagnostic.help, protection.redacted),
        span=_without_quote(diagnostic.span) if diagnostic.span is not None else None,
        labels=tuple(
            Label(_without_quote(label.span), changed(label.text, protection.redacted))
            for label in diagnostic.labels
        ),
    )


def _without_quote(span: Span) -> Span:
    return span._replace(column=0)
