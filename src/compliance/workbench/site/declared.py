"""What a pack declares besides its rules, in words.

In: a `PackFile` and the words of the packs it is read with. Out: what is not plain to see of its sources,
parameters, concepts, regimes, scales and consequences; the templates show the rest as it is declared.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from compliance.model.packs import (
    AllOf,
    AnyOfThese,
    Concept,
    Consequence,
    ConsequenceAction,
    FindingIs,
    Letter,
    NotThis,
    PackFile,
    Parameter,
    RatingIs,
    Regime,
    Scale,
    Trigger,
)
from compliance.model.rules import Citation
from compliance.model.values import ParameterValue
from compliance.report.words import lowered, word
from compliance.sentences import condition_sentence, value_sentence
from compliance.sentences.quoting import TERM, quote
from compliance.workbench.site.basics import Citation as Cited
from compliance.workbench.site.basics import Line, Ref, Words
from compliance.workbench.site.telling import Telling, lines_of
from compliance.workbench.site.words import say


class Declared:
    """Tells of what one pack declares. rules: titles of those that a consequence may name."""

    def __init__(self, file: PackFile, telling: Telling, rules: Mapping[str, Ref]) -> None:
        self.file = file
        self.rules = rules
        self.telling = telling
        self.lang = telling.lang
        self.titles = telling.titles.within(file.pack)

    def written(self, text: str | None) -> Words:
        """A text that the pack has in its own language only."""
        return self.telling.written(text, self.file)

    def cites(self, cites: Iterable[Citation]) -> tuple[Cited, ...]:
        """Citations by the words of their sources."""
        return self.telling.cites(cites, self.file)

    def values(self, parameter: Parameter) -> list[tuple[str, date, bool]]:
        """What a parameter is, from which day on, and whether it is so on the day of the documentation."""
        day = self.telling.day
        current = max((each.from_ for each in parameter.values if day and each.from_ <= day), default=None)
        return [
            (self.telling.value(each.value, parameter), each.from_, each.from_ == current)
            for each in parameter.values
        ]

    def sentence(self, concept: Concept) -> tuple[Line, ...]:
        """What a named condition or measure stands for."""
        if concept.condition is not None:
            text = condition_sentence(concept.condition, self.titles, self.lang, concept.about)
        else:
            text = value_sentence(concept.value, self.titles, self.lang, concept.about)
        return lines_of(text)

    def open_to(self, regime: Regime) -> tuple[Line, ...]:
        """Who may be tested under a regulation."""
        return lines_of(condition_sentence(regime.open_to, self.titles, self.lang, regime.for_))

    # ---- ratings and conclusions ------------------------------------------------------------------

    def areas(self, scale: Scale) -> list[str]:
        """The areas that are rated, by letter and title."""
        declared = self.file.areas
        return [
            f"{name} {self.telling.words(declared[name].title).text}" if name in declared else name
            for name in scale.areas
        ]

    def since(self, scale: Scale) -> str:
        """From which day inspectors' letters count; empty for any day."""
        if scale.letters_since is None:
            return ""
        day = value_sentence(scale.letters_since, self.titles, self.lang, scale.for_)
        return say("scale_since", self.lang, day)

    def given(self, letter: Letter) -> str:
        """When a letter is given."""
        if letter.fails is None:
            return say("letter_best", self.lang)
        forces = self._either([say(f"fails_{force}", self.lang) for force in letter.fails])
        if not letter.more_than:
            return say("letter_fails", self.lang, forces)
        tolerated = letter.more_than
        number = self._term(tolerated) if isinstance(tolerated, ParameterValue) else str(tolerated)
        words = "letter_more_than_or_all" if letter.never_all else "letter_more_than"
        return say(words, self.lang, number, forces)

    def _term(self, parameter: ParameterValue) -> str:
        return self.titles.term("parameters", parameter.parameter, self.lang)

    def drawn(self, consequence: Consequence) -> tuple[Line, ...]:
        """When a conclusion is drawn."""
        return (self._trigger(consequence.when),)

    def owner(self, action: ConsequenceAction) -> Words:
        """Who is to act."""
        return self.telling.role(action.owner, self._visible)

    def time(self, action: ConsequenceAction, about: str) -> str:
        """Within how long, and from when; empty where nothing is said."""
        parts = []
        if isinstance(action.within, ParameterValue):
            parts.append(say("within", self.lang, self._term(action.within)))
        elif action.within is not None:
            parts.append(say("within", self.lang, self.telling.period(action.within)))
        if action.after is not None:
            after = value_sentence(action.after, self.titles, self.lang, about)
            parts.append(say("counted_from", self.lang, after))
        return ", ".join(parts)

    def _trigger(self, trigger: Trigger, item: bool = False) -> Line:
        match trigger:
            case AllOf(all=parts):
                return self._group("trigger_all", parts, item)
            case AnyOfThese(any=parts):
                return self._group("trigger_any", parts, item)
            case NotThis(not_=part):
                return Line(say("trigger_not", self.lang), item, (self._trigger(part, True),))
            case RatingIs(area=area, in_=letters, set_by=set_by):
                keys = {None: "trigger_rating", "inspector": "trigger_set", "rules": "trigger_proposed"}
                key = keys[set_by]
                key = key if area is None else f"{key}_in"
                return Line(say(key, self.lang, self._either(list(letters)), area or ""), item)
            case FindingIs(finding=rule, in_=statuses):
                told = self._either([word(each, self.lang) for each in statuses])
                title = quote(self.rules[rule].title.text, TERM) if rule in self.rules else rule
                return Line(say("trigger_finding", self.lang, title, told), item)
            case _:
                drawn = self._conclusion(trigger.conclusion)
                return Line(say("trigger_conclusion", self.lang, quote(lowered(drawn), TERM)), item)

    def _group(self, key: str, parts: list[Trigger], item: bool) -> Line:
        return Line(say(key, self.lang), item, tuple(self._trigger(each, True) for each in parts))

    def _conclusion(self, name: str) -> str:
        found = next((each.consequences[name] for each in self._visible if name in each.consequences), None)
        return self.telling.words(found.title).text if found is not None else name

    @property
    def _visible(self) -> list[PackFile]:
        return self.titles.visible

    def _either(self, words: list[str]) -> str:
        if len(words) < 2:
            return "".join(words)
        return f"{', '.join(words[:-1])} {say('or', self.lang)} {words[-1]}"
