"""Facts, records and values as people call them.

In: paths and values from findings, a language, `Labels`. Out: words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from compliance.findings import Why
from compliance.language import localized
from compliance.report.labels import REGIME, Labels, Step
from compliance.report.words import fraction, lowered, shown, word


class Speech:
    """One language and what things are called in it. names: of records, beside those of the labels."""

    def __init__(
        self, lang: str, labels: Labels | None = None, names: Mapping[str, str] | None = None
    ) -> None:
        self.lang = lang
        self.labels = labels or Labels()
        self._names = {**self.labels.names, **(names or {})}

    def record(self, path: str) -> str:
        """A record by its name, or as `intyg I503`; a path nothing is known of stands as its last step."""
        if name := self._names.get(path):
            return name
        last = self.labels.last(path)
        return self._step(last) if last is not None else path

    def fact(self, path: str, subject: str = "") -> tuple[str, str]:
        """Whose fact it is (empty: the subject's own) and which: `Bo Lind, intyg C3` and `intygstyp`."""
        owners: list[str] = []
        fields: list[str] = []
        for step in self.labels.walk(path):
            if not step.id:
                fields.append(self._step(step))
            elif step.path != subject:
                owners.append(self._names.get(step.path) or self._step(step))
        if not fields and owners:
            fields.append(owners.pop())
        return ", ".join(owners), " – ".join(fields) or self.record(path)

    def spoken(self, path: str, subject: str = "") -> str:
        """A fact in one piece: `Bo Lind, intyg C3: intygstyp`."""
        owner, fact = self.fact(path, subject)
        return f"{owner}: {fact}" if owner else fact

    def to_fill_in(self, paths: Iterable[str]) -> tuple[str, ...]:
        """The facts, each that nobody fills in as those that settle it."""
        settled_by = self.labels.settled_by
        found = (part for path in paths for part in settled_by.get(path) or (path,))
        return tuple(dict.fromkeys(found))

    def facts(self, paths: Sequence[str], subject: str, most: int) -> str:
        """The first few facts, the subject's own before others': `doktorsexamen; Bo Lind: ST påbörjad`."""
        paths = sorted(self.to_fill_in(paths), key=lambda path: not path.startswith(f"{subject}."))
        owners: dict[str, list[str]] = {}
        for path in paths[:most]:
            owner, fact = self.fact(path, subject)
            owners.setdefault(owner, []).append(fact)
        if set(owners.get("", ())) & {fact for owner in owners if owner for fact in owners[owner]}:
            owners = {owner or self.record(subject): facts for owner, facts in owners.items()}
        parts = [
            f"{owner}: {', '.join(facts)}" if owner else ", ".join(facts) for owner, facts in owners.items()
        ]
        more = f" {word('and_more', self.lang, len(paths) - most)}" if len(paths) > most else ""
        return "; ".join(parts) + more

    def value(self, node: Why) -> str:
        """What a condition's fact held."""
        value = node.value
        if _in_months(node):
            return self.figure(node, value)
        if isinstance(node.want, int | float) or fraction(node.want) is not node.want:
            value = fraction(value)
        return self._value(node.path, value)

    def figure(self, node: Why, value: Any) -> str:
        """A number that a condition holds something against, with its unit where that is known."""
        number = shown(fraction(value), self.lang)
        return word("months", self.lang, number) if _in_months(node) else number

    def regime(self, name: str) -> str:
        """A regulation by its title."""
        return localized(self.labels.regime(name), self.lang) or name

    def source(self, title: str) -> str:
        """A source as briefly as it is known: a regulation without what it is about."""
        known = (localized(each, self.lang) for each in self.labels.codes.get(REGIME, {}).values())
        return next((each for each in known if title.startswith(each)), title)

    def _value(self, path: str, value: Any) -> str:
        if isinstance(value, list | tuple | set | frozenset):
            parts = sorted(self._value(path, each) for each in value)
            return ", ".join(parts) or word("none", self.lang)
        if isinstance(value, str):
            known = self.labels.field_at(path)
            if known is not None and known.codes:
                title = localized(self.labels.codes.get(known.codes, {}).get(value, {}), self.lang)
                return title or shown(value, self.lang)
            if _RECORD.fullmatch(value):
                return self.record(value)
        return shown(value, self.lang)

    def _step(self, step: Step) -> str:
        title = lowered(localized(step.title, self.lang))
        if step.id:
            return f"{title} {step.id}" if title else f"{step.name}[{step.id}]"
        return title or step.name


def _in_months(node: Why) -> bool:
    return node.op == "run" or any(child.op == "run" for child in node.children)


_RECORD = re.compile(r"(?:\w+\[[^\]]+\]\.)*\w+\[[^\]]+\]")
