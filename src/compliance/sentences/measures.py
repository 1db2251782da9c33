"""A measure in words: what its figures count, and how they are divided.

In: a measure and the words as its pack sees them. Out: a clause for what stands below a rule about its
figures, and what the clause leans on. Nothing that can change a figure is left out but the rules for which a
record is left out: each has a sentence of its own, and the area that it stands under is told.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from compliance.model.measures import PERIOD, MeasureFile
from compliance.model.values import FactValue
from compliance.sentences.conditions import clause_of, value_of
from compliance.sentences.layout import Clause
from compliance.sentences.phrases import Phrases
from compliance.sentences.quoting import NAME, TERM, quote, said_in_brackets
from compliance.sentences.titles import Titles
from compliance.sentences.write_values import Uses


def measure_term(measure: MeasureFile, lang: str) -> str:
    """What a measure is called: its title, and its name."""
    title = (measure.title.en if lang == "en" else None) or measure.title.sv
    return f"{quote(title, TERM)} {quote(measure.measure, NAME)}"


def measure_parts(measure: MeasureFile, titles: Titles, lang: str) -> tuple[tuple[Clause, ...], list[Uses]]:
    """What is said of a measure, one clause for each thing."""
    speaker = _Speaker(measure, titles, lang)
    return tuple(speaker.parts()), speaker.used


class _Speaker:
    def __init__(self, measure: MeasureFile, titles: Titles, lang: str) -> None:
        self._measure = measure
        self._titles = titles
        self._lang = lang
        self._phrases = Phrases(lang)
        self.used: list[Uses] = []

    def parts(self) -> Iterator[Clause]:
        measure, say = self._measure, self._phrases.figures
        if measure.for_each is not None:
            each_row = self._phrases.rule("each_row").format(quote(measure.for_each, NAME))
            yield Clause(say("for_each").format(each_row))
        yield from self._entry("counts_when", measure.counts_if)
        if measure.leaves_out is not None:
            areas = [self._area(name) for name in measure.leaves_out.not_met]
            whole = self._whole(measure.leaves_out.of)
            yield Clause(say("leaves_out").format(whole, self._phrases.value("or").join(areas)))
        if measure.value is not None:
            unit = measure.unit
            words = ((unit.en if self._lang == "en" else None) or unit.sv) if unit is not None else ""
            told = say("unit").format(quote(words, self._phrases.quotes)) if words else ""
            yield Clause(say("value").format(self._value(measure.value), told))
        if measure.per is not None:
            yield Clause(say("per").format(self._value(measure.per)))
        yield from self._entry("fulfils_when", measure.fulfils_if)
        if measure.share_of is not None:
            said = (measure.share_of.en if self._lang == "en" else None) or measure.share_of.sv
            yield Clause(say("share_of").format(quote(said, self._phrases.quotes)))
        for name, path in sorted(measure.by.items()):
            yield Clause(say("division").format(quote(name, NAME), self._value(FactValue(fact=path))))
        if measure.period is not None:
            yield Clause(say(f"each_{measure.period.each}").format(self._value(measure.period.of)))
        yield Clause(say("levels").format("; ".join(self._level(each) for each in measure.levels)))
        yield Clause(say("show_from").format(self._value(measure.show_from)))
        if measure.small_by is not None:
            yield Clause(say("small_by").format(self._value(FactValue(fact=measure.small_by))))
        yield Clause(say("percentiles_from").format(self._value(measure.percentiles_from)))
        if measure.rank is not None:
            yield Clause(say(measure.rank.first).format(quote(measure.rank.by, NAME)))

    def _entry(self, key: str, condition: Any) -> Iterator[Clause]:
        """When an entry counts, or fulfils the condition."""
        if condition is None:
            return
        items = self._phrases.items
        said = getattr(condition.say, self._lang) if condition.say is not None else ""
        bare = condition.model_copy(update={"say": None})
        clause, uses = clause_of(bare, self._titles, self._lang, self._measure.of, after_when=True)
        self.used.append(uses)
        yield clause.after(f"{items('an_entry')} {items(key).format(said_in_brackets(said))}")

    def _whole(self, path: str) -> str:
        """What is left out as a whole: the entry, what it leads to, or any of a collection."""
        if path == self._measure.of:
            return self._phrases.figures("itself")
        entity, is_collection = self._measure.of, False
        for name in path.split(".")[1:]:
            found = self._titles.schema.entities.get(entity)
            field = found.fields.get(name) if found is not None else None
            entity, is_collection = (field.to, bool(field.by)) if field is not None else ("", False)
        told = self._value(FactValue(fact=path))
        return self._phrases.figures("any_of").format(told) if is_collection else told

    def _area(self, name: str) -> str:
        """An area of a pack: its title, and its name."""
        title = self._titles.area(name, self._lang)
        return f"{quote(title, self._phrases.quotes)} {quote(name, NAME)}" if title else quote(name, NAME)

    def _level(self, names: list[str]) -> str:
        say = self._phrases.figures
        told = [say("period") if name == PERIOD else quote(name, NAME) for name in sorted(names)]
        return self._phrases.value("and").join(told) or say("whole")

    def _value(self, value: Any) -> str:
        clause, uses = value_of(value, self._titles, self._lang, self._measure.of)
        self.used.append(uses)
        return clause.inline()
