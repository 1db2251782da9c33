"""The words of the things rules speak about: entities, fields, codes, parameters, concepts and goals.

In: a domain's schema and the pack files that are read together. Out: `Titles`, which gives a thing's words
and finds the thing by its words. Two things with the same title keep it, with their names in brackets.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

from compliance.facts.schema import EntityType, Schema
from compliance.model.measures import MeasureFile
from compliance.model.packs import Concept, Pack, PackFile, Parameter, Table
from compliance.sentences.phrases import Phrases
from compliance.sentences.quoting import NAME, TERM, is_plain, quote

T = TypeVar("T")

Tables = Mapping[str, Mapping[str, Table]]
"""The tables of each pack, by its name."""
Measures = Mapping[str, Sequence[MeasureFile]]
"""The measures of each pack, by its name."""


def titles_of(
    schema: Schema, files: Sequence[PackFile], lang: str = "sv", tables: Tables | None = None
) -> Titles:
    """The words for all that the packs speak about.

    lang: the language when none is asked for. tables: of each pack, for the values of their columns.
    """
    return Titles(schema, tuple(files), lang, tables=tables or {})


def titles_of_packs(schema: Schema, packs: Sequence[Pack], lang: str = "sv") -> Titles:
    """The same for whole packs: with the values of their tables, and what their measures count."""
    tables = {pack.name: pack.tables for pack in packs}
    measures = {pack.name: pack.measures for pack in packs}
    return Titles(schema, tuple(pack.file for pack in packs), lang, tables=tables, measures=measures)


@dataclass(frozen=True)
class Titles:
    """The words a pack's sentences use.

    own: the pack whose names count first, with those of the packs it uses; all packs when empty.
    """

    schema: Schema
    files: tuple[PackFile, ...]
    lang: str = "sv"
    own: str = ""
    tables: Tables = field(default_factory=dict)
    measures: Measures = field(default_factory=dict)
    _made: dict[Any, Any] = field(default_factory=dict, repr=False, compare=False)

    def within(self, pack: str) -> Titles:
        """The same as one of the packs sees it; all packs together when it is none of them."""
        if pack == self.own or pack not in {file.pack for file in self.files}:
            return self
        return self.kept(("within", pack), lambda: replace(self, own=pack, _made={}))

    def with_files(self, files: Sequence[PackFile]) -> Titles:
        """The same for other versions of the packs' files."""
        return replace(self, files=tuple(files), own="", _made={})

    def kept(self, key: Hashable, make: Callable[[], T]) -> T:
        """What is made of these words once, however often it is asked for."""
        if key not in self._made:
            self._made[key] = make()
        made: T = self._made[key]
        return made

    def table(self, name: str) -> Table | None:
        """A table of the pack itself."""
        return self.tables.get(self.own, {}).get(name)

    @property
    def visible(self) -> list[PackFile]:
        """The pack itself and the packs it uses, in the order its names are looked up."""
        own = next((file for file in self.files if file.pack == self.own), None)
        if own is None:
            return list(self.files)
        return [own, *(file for file in self.files if file.pack in own.uses and file is not own)]

    # ---- entities and fields ------------------------------------------------------------------

    def entity(self, name: str, lang: str) -> str:
        """An entity's title without marks where that is safe."""
        entities = self.schema.entities
        title = _in(entities[name].title, lang, name) if name in entities else ""
        alone = sum(1 for each in entities.values() if _in(each.title, lang, each.name) == title) == 1
        return title if alone and is_plain(title) else quote(name, NAME)

    def entities(self, lang: str) -> dict[str, str]:
        """Every entity by its words."""
        return {self.entity(name, lang): name for name in self.schema.entities}

    def field(self, entity: str, name: str, lang: str) -> str:
        """A field's title in quotes; its name in brackets where the entity has no such field."""
        titles = self._fields(entity, lang)
        if name not in titles:
            return quote(name, NAME)
        title = quote(titles[name], Phrases(lang).quotes)
        alone = list(titles.values()).count(titles[name]) == 1
        return title if alone else f"{title} {quote(name, NAME)}"

    def field_titled(self, entity: str, title: str, lang: str) -> str | None:
        """The field of that title."""
        return next((name for name, each in self._fields(entity, lang).items() if each == title), None)

    def _fields(self, entity: str, lang: str) -> Mapping[str, str]:
        found = self.schema.entities.get(entity)
        fields = found.fields if found else {}
        return self.kept(
            ("fields", entity, lang),
            lambda: {name: _in(each.title, lang, name) for name, each in fields.items()},
        )

    def entity_of(self, entity: str, name: str) -> str:
        """Where a field leads; "" where it leads nowhere."""
        found = self.schema.entities.get(entity)
        return found.fields[name].to if found and name in found.fields else ""

    def codes_of(self, entity: str, name: str) -> str:
        """The code list of a field; "" where it has none."""
        found = self.schema.entities.get(entity)
        if is_derived(found, name):
            return "regime"
        return found.fields[name].codes if found and name in found.fields else ""

    # ---- codes --------------------------------------------------------------------------------

    def codes(self, name: str, lang: str) -> Mapping[str, str]:
        """The titles of a code list; for regimes and goals without one, what the packs declare."""
        return self.kept(("codes", name, lang), lambda: self._codes(name, lang))

    def _codes(self, name: str, lang: str) -> dict[str, str]:
        declared = self.schema.codes.get(name)
        if declared is not None:
            return {code: _in(title, lang, code) for code, title in declared.items()}
        if name == "regime":
            return {code: _said(each.title, lang) for code, each in self._all("regimes")}
        if name == "goal":
            return {code: code for _, goals in self._all("goals") for code in goals.values()}
        return {}

    def code(self, name: str, code: str, lang: str) -> str | None:
        """A code's title, its name beside it when two share one; None when it has none that can stand."""
        titles = self.codes(name, lang)
        title = titles.get(code)
        if title is None or title != title.strip() or not title or "\n" in title:
            return None
        return title if list(titles.values()).count(title) == 1 else f"{title} {quote(code, NAME)}"

    def code_words(self, name: str, lang: str) -> Mapping[str, str]:
        """Every code of a list by its words, the longest words first."""
        return self.kept(("words", name, lang), lambda: self._code_words(name, lang))

    def _code_words(self, name: str, lang: str) -> dict[str, str]:
        words = {self.code(name, code, lang): code for code in self.codes(name, lang)}
        known = {each: code for each, code in words.items() if each is not None}
        return dict(sorted(known.items(), key=lambda item: -len(item[0])))

    # ---- what the packs name ------------------------------------------------------------------

    def measure(self, name: str) -> tuple[str, MeasureFile] | None:
        """A measure, whose figures are an entity of its name, and the pack that declares it."""
        return next(
            (
                (pack, each)
                for pack, measures in self.measures.items()
                for each in measures
                if each.measure == name
            ),
            None,
        )

    def area(self, name: str, lang: str) -> str:
        """The title of an area, written as `pack.area`; "" where there is none."""
        pack, _, area = name.partition(".")
        declared = next((file.areas.get(area) for file in self.files if file.pack == pack), None)
        return _said(declared.title, lang) if declared is not None else ""

    def parameter(self, name: str) -> tuple[PackFile, Parameter] | None:
        """A parameter, and the pack that declares it."""
        return next(((file, file.parameters[name]) for file in self.visible if name in file.parameters), None)

    def concept(self, name: str) -> tuple[PackFile, Concept] | None:
        """A concept, and the pack that declares it."""
        return next(((file, file.concepts[name]) for file in self.visible if name in file.concepts), None)

    def about(self, concept: str) -> str:
        """The entity a concept is about; "" when there is no such concept."""
        found = self.concept(concept)
        return found[1].about if found else ""

    def term(self, kind: str, name: str, lang: str) -> str:
        """The words of a parameter, concept or goal: its title in marks; its name for one not declared.

        kind: as in `pack.yaml`.
        """
        titles = self._terms(kind, lang)
        if name not in titles:
            return f"{quote(name, TERM)} {quote(name, NAME)}"
        title = quote(titles[name], TERM)
        alone = list(titles.values()).count(titles[name]) == 1
        return title if alone else f"{title} {quote(name, NAME)}"

    def term_titled(self, kind: str, title: str, lang: str) -> str | None:
        """The parameter, concept or goal of that title."""
        return next((name for name, each in self._terms(kind, lang).items() if each == title), None)

    def could_be_parameter(self, concept: str, lang: str) -> bool:
        """Whether a concept's title or name is also that of a parameter."""
        parameters = self._terms("parameters", lang)
        title = self._terms("concepts", lang).get(concept)
        return title is None or title in parameters.values() or concept in parameters

    def _terms(self, kind: str, lang: str) -> Mapping[str, str]:
        return self.kept(("terms", kind, lang), lambda: self._said_terms(kind, lang))

    def _said_terms(self, kind: str, lang: str) -> dict[str, str]:
        """Goals are known in every pack; of parameters and concepts the nearest of a name counts."""
        if kind == "goals":
            return {name: self._goal(declared, lang) for name, declared in self._all("goals")}
        made: dict[str, str] = {}
        for name, declared in self._seen(kind):
            made.setdefault(name, _said(declared.title, lang))
        return made

    def _goal(self, codes: Mapping[str, str], lang: str) -> str:
        """A goal has no title; it is what it is called in each regulation."""
        under = Phrases(lang).value("goal_under")
        regimes, goals = self.codes("regime", lang), self.codes("goal", lang)
        ordered = sorted(codes.items(), key=lambda item: self._age(item[0]))
        return ", ".join(
            under.format(goals.get(code, code), regimes.get(regime, regime)) for regime, code in ordered
        )

    def _age(self, regime: str) -> tuple[str, str]:
        """By what regulations are put in order: the day their source came into force, then their name."""
        for file in self.files:
            source = file.sources.get(file.regimes[regime].source) if regime in file.regimes else None
            if source is not None and source.in_force is not None:
                return source.in_force.isoformat(), regime
        return "", regime

    def _all(self, kind: str) -> Iterator[tuple[str, Any]]:
        return ((name, each) for file in self.files for name, each in getattr(file, kind).items())

    def _seen(self, kind: str) -> Iterator[tuple[str, Any]]:
        return ((name, each) for file in self.visible for name, each in getattr(file, kind).items())


def is_derived(entity: EntityType | None, field: str) -> bool:
    """Whether a name is that of the regime that tests a record, which no field holds."""
    return field == "regime" and (entity is None or field not in entity.fields)


def _in(title: Mapping[str, str], lang: str, fallback: str) -> str:
    return title.get(lang) or title.get("sv") or fallback


def _said(title: Any, lang: str) -> str:
    words = title.en if lang == "en" else None
    return str(words or title.sv)
