"""Hears paths and names: whose field is meant, and which parameter, concept or goal.

In: a line being read, and the names in scope. Out: paths and names as a pack writes them.
"""

from __future__ import annotations

from compliance.sentences.canonical import entity_at
from compliance.sentences.phrases import Phrases
from compliance.sentences.quoting import NAME, TERM
from compliance.sentences.reader import Reader
from compliance.sentences.scope import AS_OF, Scope
from compliance.sentences.titles import Titles, is_derived


class PathParser:
    """Hears the names that one part of a pack may use."""

    def __init__(self, titles: Titles, lang: str, text: str) -> None:
        self.titles = titles
        self.lang = lang
        self.phrases = Phrases(lang)
        self.reader = Reader(text)

    def path(self, scope: Scope) -> str:
        """The path that stands here."""
        if self.reader.take(self.phrases.value("as_of")):
            return AS_OF
        fields: list[tuple[str | None, str | None]] = []
        root: str | None = None
        while root is None:
            root = self._root(scope)
            if root is None:
                fields.append(self.label())
                if not self.reader.take(self.phrases.value("of")):
                    root = scope.last.name
        names = [root]
        for title, name in reversed(fields):
            names.append(self._name(".".join(names), title, name, scope))
        return ".".join(names)

    def _root(self, scope: Scope) -> str | None:
        if self.reader.take(self.phrases.value("subject")):
            if scope.subject is None:
                raise self.reader.fault("an item")
            return scope.subject.name
        if self.reader.take(self.phrases.value("stray")):
            return self.named()
        at = self.reader.at
        letter = self.reader.matched(r"[A-Z]{1,2}(?!\w)")
        item = scope.lettered(letter) if letter else None
        if item is None:
            self.reader.at = at
        return item.name if item else None

    def label(self) -> tuple[str | None, str | None]:
        """A field's title, its name, or both; neither for the regime that tests a record."""
        if self.reader.take(self.phrases.value("regime")):
            return None, None
        title = self.reader.quoted(self.phrases.quotes)
        if title is None:
            return None, self.named()
        name = self.named() if self.reader.take(" ") and self.reader.sees(NAME[0]) else None
        if name is None and self.reader.text[self.reader.at - 1] == " ":
            self.reader.at -= 1
        return title, name

    def _name(self, before: str, title: str | None, name: str | None, scope: Scope) -> str:
        if name is not None:
            return name
        entity = entity_at(before, self.titles, scope)
        if title is None:
            found = self.titles.schema.entities.get(entity)
            if is_derived(found, "regime"):
                return "regime"
            raise self.reader.fault("a field")
        known = self.titles.field_titled(entity, title, self.lang)
        if known is None:
            raise self.reader.fault(f"a field of {entity or 'a known entity'}, not “{title}”")
        return known

    def named(self) -> str:
        """The name in brackets that stands here."""
        name = self.reader.quoted(NAME)
        if name is None:
            raise self.reader.fault("a name")
        return name

    def term(self, kind: str) -> str:
        """The parameter, concept or goal that stands here. kind: as in `pack.yaml`."""
        title = self.reader.quoted(TERM)
        if title is None:
            raise self.reader.fault(f"one of the {kind}")
        if self.reader.sees(f" {NAME[0]}"):
            self.reader.take(" ")
            name = self.named()
            if title != name and self.titles.term_titled(kind, title, self.lang) is None:
                raise self.reader.fault(f"one of the {kind}, not “{title}”")
            return name
        found = self.titles.term_titled(kind, title, self.lang)
        if found is None:
            raise self.reader.fault(f"one of the {kind}, not “{title}”")
        return found
