"""The words of a feature file, looked up in the titles of a vocabulary and its packs.

In: a `Plan`, the packs in focus and the language of the file. Out: `Lexicon`: tables, fields, rules, areas
and consequences by title. Raises `StepError` for a word that names nothing, or more than one thing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Protocol, TypeVar

from compliance.bdd.step_error import StepError
from compliance.diagnostics import did_you_mean
from compliance.facts.cells import normal
from compliance.facts.layout import layout_of
from compliance.facts.schema import EntityType, FieldType, Kind
from compliance.findings.policy import ConsequenceSpec
from compliance.language import Text
from compliance.plan.plan import Check, Plan

LANG = "sv"
Found = TypeVar("Found")


class Titled(Protocol):
    """What has a name, and a title by language."""

    @property
    def name(self) -> str: ...

    @property
    def title(self) -> Text: ...


_title = lru_cache(maxsize=8192)(normal)
"""Every step asks for the same few thousand titles."""


class Lexicon:
    """Titles of one plan in one language. packs: where a rule's title is looked up; empty for all of them.

    decisions: the tables of what people have decided about rules and letters. overrides: that of letters.
    """

    def __init__(self, plan: Plan, packs: Iterable[str] = (), lang: str = LANG) -> None:
        self.plan = plan
        self.packs = frozenset(packs)
        self.lang = lang
        layout = layout_of(plan.schema)
        self.decisions = tuple(table.entity for table in layout.decisions)
        self.overrides = layout.overrides.entity
        self._lists = {
            self._called(each, name): self.plan.schema.entities[each.to]
            for entity in plan.schema.entities.values()
            for name, each in entity.fields.items()
            if each.kind is Kind.COLLECTION
        }
        if lang == "en":  # names of tables are English, and many: `the following doctors:`
            tables = {normal(each.table.replace("_", " ")): each for each in plan.schema.entities.values()}
            self._lists = {**tables, **self._lists}

    def title(self, titled: Titled, name: str = "") -> str:
        """What something is called; its name when it has no title in the language."""
        return titled.title.get(self.lang) or name or titled.name

    def _called(self, titled: Titled, name: str = "") -> str:
        return _title(self.title(titled, name))

    def entity(self, word: str) -> EntityType:
        """An entity by its title, or by the title of a list of them."""
        titles = {self._called(each): each for each in self.plan.schema.entities.values()}
        decisions = {self._called(each): each for each in self.decisions}
        listed = [self.title(each) for each in (*self.plan.schema.entities.values(), *self.decisions)]
        return _pick("no_table", word, {**decisions, **self._lists, **titles}, listed)

    def field(self, entity: EntityType, word: str) -> FieldType:
        """A field of an entity by its title."""
        titles = {self._called(each, name): each for name, each in entity.fields.items()}
        spelt = [self.title(each, name) for name, each in entity.fields.items()]
        if normal(word) not in titles and word in entity.fields:  # its name in YAML
            near, kind = self.title(entity.fields[word]), self.title(entity)
            raise StepError("no_field", near=near, word=word, kind=kind)
        return _pick("no_field", word, titles, spelt, kind=self.title(entity))

    def has_field(self, entity: EntityType, word: str) -> bool:
        """Whether an entity has a field of that title."""
        return any(self._called(each, name) == normal(word) for name, each in entity.fields.items())

    def names_of(self, word: str) -> set[str]:
        """Names of all fields and tables with a title, as they end a fact's path."""
        entities = self.plan.schema.entities.values()
        names = {
            name
            for entity in entities
            for name, each in entity.fields.items()
            if self._called(each, name) == normal(word)
        }
        names |= {each.table for each in entities if self._called(each) == normal(word)}
        if not names:
            known = [self.title(each) for entity in entities for each in entity.fields.values()]
            raise StepError.unknown("no_name", word, known)
        return names

    def rule(self, word: str) -> Check:
        """A rule by its title or its id."""
        checks = [each for each in self.plan.checks if not self.packs or each.pack in self.packs]
        found = [each for each in checks if word in (each.id, each.title.get(self.lang))]
        if len(found) > 1:
            raise StepError("several_rules", word=word, ids=[each.id for each in found])
        if not found:
            titles = [title for each in checks for title in (each.id, each.title.get(self.lang, ""))]
            raise StepError.unknown("no_rule", word, titles)
        return found[0]

    def consequence(self, word: str) -> ConsequenceSpec:
        """A consequence by its title or name."""
        known = {self._called(each): each for each in self.plan.consequences}
        named = {normal(each.name): each for each in self.plan.consequences}
        spelt = [self.title(each) for each in self.plan.consequences]
        return _pick("no_conclusion", word, {**known, **named}, spelt)


def _pick(key: str, word: str, known: Mapping[str, Found], spelt: Iterable[str], kind: str = "") -> Found:
    """What a word names. spelt: as the nearest is told, where it is one of these."""
    found = known.get(normal(word))
    if found is None:
        near = did_you_mean(normal(word), known)
        told = next((each for each in spelt if normal(each) == near), near)
        raise StepError(key, near=told, word=word, kind=kind)
    return found
