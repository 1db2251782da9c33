"""Texts of packs, in the language of the documentation.

In: what a pack declares. Out: `Words`, `Line`s and `Citation`s.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from compliance.facts.schema import Schema
from compliance.findings import Cite
from compliance.model.base import BothTexts, Text
from compliance.model.packs import PackFile, Parameter, Table
from compliance.model.rules import Citation as DeclaredCitation
from compliance.sentences import literals
from compliance.sentences.phrases import Phrases
from compliance.sentences.quoting import COLUMN, quote
from compliance.sentences.titles import Titles
from compliance.workbench.site.basics import Citation, Line, Words

_BULLET = "– "
_PLACE = re.compile(r"\{([a-z][a-z0-9_]*)\}")


def lines_of(text: str) -> tuple[Line, ...]:
    """A sentence's lines, those that are set further in under the one they belong to.

    >>> lines_of("Krav: något av detta:\\n  – ett\\n  – två")[0].under[1].text
    'två'
    """
    listed = [each for each in text.split("\n") if each.strip()]
    return _under([(len(each) - len(each.lstrip(" ")), each.strip()) for each in listed])


def _under(listed: Sequence[tuple[int, str]]) -> tuple[Line, ...]:
    made: list[Line] = []
    at = 0
    while at < len(listed):
        depth, text = listed[at]
        end = at + 1
        while end < len(listed) and listed[end][0] > depth:
            end += 1
        item = text.startswith(_BULLET)
        made.append(Line(text.removeprefix(_BULLET), item, _under(listed[at + 1 : end])))
        at = end
    return tuple(made)


def words_in(lang: str, text: Text | BothTexts | Mapping[str, str] | None) -> Words:
    """A text in a language; in the one it has, and marked so, when it has not been translated."""
    if text is None:
        return Words("")
    found = {"sv": text.sv, "en": text.en or ""} if isinstance(text, Text | BothTexts) else dict(text)
    if found.get(lang):
        return Words(found[lang])
    own, other = next(((own, each) for own, each in found.items() if each), ("", ""))
    return Words(other, own)


class Telling:
    """Tells what packs say in one language. day: whose values of parameters are marked; None for no day."""

    def __init__(self, lang: str, titles: Titles, day: date | None) -> None:
        self.lang = lang
        self.titles = titles
        self.day = day

    @property
    def schema(self) -> Schema:
        """The vocabulary of the domain."""
        return self.titles.schema

    def words(self, text: Text | BothTexts | Mapping[str, str] | None) -> Words:
        """A text; in Swedish, and marked so, when it has not been translated."""
        return words_in(self.lang, text)

    def with_columns(self, text: Text | BothTexts, table: Table | None) -> Words:
        """A text of a rule that is expanded over a table: its places as the sentences show columns.

        A column stands by its title, and by its name where it has none.
        """
        found = self.words(text)
        return found._replace(text=self._with_columns(found.text, table))

    def _with_columns(self, text: str, table: Table | None) -> str:
        titles = table.columns if table is not None else {}
        return _PLACE.sub(
            lambda place: quote(self.words(titles.get(place[1])).text or place[1], COLUMN), text
        )

    def written(self, text: str | None, file: PackFile) -> Words:
        """A text that a pack has in its own language only, such as the name of a law."""
        return Words(text or "", "" if file.language == self.lang else file.language)

    def entity(self, name: str) -> Words:
        """What a kind of record is called."""
        found = self.schema.entities.get(name)
        return self.words(found.title) if found is not None and found.title else Words(name)

    def fact(self, path: str) -> Words:
        """What a fact that a case names is called: `trainee.status` by the title of the field."""
        entity = self.schema.entities.get(path.partition(".")[0])
        field = entity.fields.get(path.rpartition(".")[2]) if entity is not None else None
        return self.words(field.title) if field is not None and field.title else Words(path)

    def role(self, name: str, files: Iterable[PackFile]) -> Words:
        """What somebody who is to act is called."""
        found = next((file.roles[name] for file in files if name in file.roles), None)
        return self.words(found) if found is not None else Words(name)

    def cites(
        self, cites: Iterable[DeclaredCitation], file: PackFile, table: Table | None = None
    ) -> tuple[Citation, ...]:
        """Citations as a pack declares them. table: that a rule which cites so is expanded over."""
        visible = [file, *(each for each in self.titles.files if each.pack in file.uses)]
        made = []
        for each in cites:
            source = next((one.sources[each.source] for one in visible if each.source in one.sources), None)
            title = self.written(source.title if source is not None else each.source, file)
            locator = self.written(self._with_columns(each.locator, table), file)
            made.append(Citation(title, locator, str(each.provenance), self.words(each.note)))
        return tuple(made)

    def planned_cites(self, cites: Iterable[Cite], file: PackFile) -> tuple[Citation, ...]:
        """Citations of a check, in which a row may have its own."""
        return tuple(
            Citation(
                self.written(each.source, file),
                self.written(each.locator, file),
                each.provenance,
                self.words(each.note),
            )
            for each in cites
        )

    def value(self, value: object, parameter: Parameter) -> str:
        """A parameter's value with its unit."""
        phrases = Phrases(self.lang)
        if parameter.type == "period":
            return literals.period(str(value), phrases)
        if isinstance(value, bool):
            return phrases.value("yes" if value else "no")
        if isinstance(value, int | float):
            figure = literals.number(value, self.lang)
            return f"{figure} {phrases.unit(parameter.unit)[value != 1]}" if parameter.unit else figure
        return str(value)

    def period(self, text: str) -> str:
        """A period such as `P2M` in words."""
        return literals.period(text, Phrases(self.lang)) if text else ""
