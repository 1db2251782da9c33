"""The words of a feature file, looked up in the titles of a vocabulary and its packs.

In: a `Plan` and the packs in focus. Out: `Lexicon`: tables, fields, rules, areas and consequences by title.
Raises `Unsaid` for a word that names nothing, or more than one thing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeVar

from compliance.diagnostics import did_you_mean
from compliance.facts.convert import normal
from compliance.facts.layout import layout_of
from compliance.facts.schema import EntityType, FieldType, Kind
from compliance.findings.policy import ConsequenceSpec
from compliance.plan.plan import Check, Plan

LANG = "sv"
Found = TypeVar("Found")


class Unsaid(AssertionError):
    """A sentence that the vocabulary gives no meaning, or that what was found contradicts."""


class Lexicon:
    """Titles of one plan. packs: where a rule's title is looked up; empty for all of them.

    decisions: the tables of what people have decided about rules.
    """

    def __init__(self, plan: Plan, packs: Iterable[str] = ()) -> None:
        self.plan = plan
        self.packs = frozenset(packs)
        layout = layout_of(plan.schema)
        self.decisions = (layout.waivers.entity, layout.alternatives.entity)
        self._lists = {
            normal(each.title.get(LANG, name)): self.plan.schema.entities[each.to]
            for entity in plan.schema.entities.values()
            for name, each in entity.fields.items()
            if each.kind is Kind.COLLECTION
        }

    def entity(self, word: str) -> EntityType:
        """An entity by its title, or by the title of a list of them."""
        titles = {
            normal(each.title.get(LANG, name)): each for name, each in self.plan.schema.entities.items()
        }
        decisions = {normal(each.title.get(LANG, each.name)): each for each in self.decisions}
        return _pick("table", word, {**decisions, **self._lists, **titles})

    def field(self, entity: EntityType, word: str) -> FieldType:
        """A field of an entity by its title."""
        titles = {normal(each.title.get(LANG, name)): each for name, each in entity.fields.items()}
        return _pick(f"field of {entity.title.get(LANG, entity.name)}", word, titles)

    def has_field(self, entity: EntityType, word: str) -> bool:
        """Whether an entity has a field of that title."""
        return any(normal(each.title.get(LANG, name)) == normal(word) for name, each in entity.fields.items())

    def names_of(self, word: str) -> set[str]:
        """Names of all fields and tables with a title, as they end a fact's path."""
        names = {
            name
            for entity in self.plan.schema.entities.values()
            for name, each in entity.fields.items()
            if normal(each.title.get(LANG, name)) == normal(word)
        }
        names |= {
            each.table
            for each in self.plan.schema.entities.values()
            if normal(each.title.get(LANG, each.name)) == normal(word)
        }
        if not names:
            entities = self.plan.schema.entities.values()
            known = [each.title.get(LANG, "") for entity in entities for each in entity.fields.values()]
            raise Unsaid(f"nothing in the vocabulary is called `{word}`{_meant(word, known)}")
        return names

    def rule(self, word: str) -> Check:
        """A rule by its title or its id."""
        checks = [each for each in self.plan.checks if not self.packs or each.pack in self.packs]
        found = [each for each in checks if word in (each.id, each.title.get(LANG))]
        if len(found) > 1:
            ids = ", ".join(each.id for each in found)
            raise Unsaid(f"several rules are called `{word}`: {ids}")
        if not found:
            titles = [title for each in checks for title in (each.id, each.title.get(LANG, ""))]
            raise Unsaid(f"no rule is called `{word}`{_meant(word, titles)}")
        return found[0]

    def consequence(self, word: str) -> ConsequenceSpec:
        """A consequence by its title or name."""
        known = {each.title.get(LANG, each.name): each for each in self.plan.consequences}
        named = {each.name: each for each in self.plan.consequences}
        return _pick("conclusion", word, {normal(key): each for key, each in {**known, **named}.items()})


def _pick(kind: str, word: str, known: Mapping[str, Found]) -> Found:
    found = known.get(normal(word))
    if found is None:
        raise Unsaid(f"no {kind} is called `{word}`{_meant(normal(word), known)}")
    return found


def _meant(word: str, known: Iterable[str]) -> str:
    near = did_you_mean(word, known)
    return f"; did you mean `{near}`?" if near else ""
