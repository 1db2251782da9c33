"""What a pack declares besides its rules, in words.

In: a `PackFile` and the words of the packs it is read with. Out: the pack's sources, parameters, concepts,
regimes, scales and consequences.
"""

from __future__ import annotations

from collections.abc import Mapping

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
    Source,
    Trigger,
)
from compliance.model.values import ParameterValue
from compliance.report.words import lowered, word
from compliance.sentences import condition_sentence, value_sentence
from compliance.sentences.marks import TERM, quote
from compliance.workbench.site.basics import Line, Ref
from compliance.workbench.site.pack_values import (
    ActionEntry,
    ConceptEntry,
    ConsequenceEntry,
    LetterEntry,
    ParameterEntry,
    RegimeEntry,
    ScaleEntry,
    SourceEntry,
    ValueEntry,
)
from compliance.workbench.site.telling import Telling, lines_of
from compliance.workbench.site.words import say


class Declared:
    """Tells of one pack. rules: titles of those that a consequence may name."""

    def __init__(self, file: PackFile, telling: Telling, rules: Mapping[str, Ref]) -> None:
        self.file = file
        self.rules = rules
        self.telling = telling
        self.lang = telling.lang
        self.titles = telling.titles.within(file.pack)

    def source(self, source: Source) -> SourceEntry:
        """A law or other text."""
        written = self.telling.written
        return SourceEntry(
            written(source.title, self.file),
            written(source.authority, self.file),
            source.kind,
            source.in_force,
            source.to,
            written(source.repealed_by, self.file),
            self.telling.words(source.note),
        )

    def parameter(self, name: str, parameter: Parameter) -> ParameterEntry:
        """A figure with the days from which it holds."""
        day = self.telling.day
        current = max((each.from_ for each in parameter.values if day and each.from_ <= day), default=None)
        values = tuple(
            ValueEntry(each.from_, self.telling.value(each.value, parameter), each.from_ == current)
            for each in parameter.values
        )
        cites = self.telling.cites(parameter.cite, self.file)
        return ParameterEntry(self.telling.words(parameter.title), name, values, cites)

    def concept(self, name: str, concept: Concept) -> ConceptEntry:
        """A named condition or measure, in a sentence."""
        if concept.condition is not None:
            text = condition_sentence(concept.condition, self.titles, self.lang, concept.about)
        else:
            text = value_sentence(concept.value, self.titles, self.lang, concept.about)
        return ConceptEntry(
            self.telling.words(concept.title),
            name,
            self.telling.entity(concept.about),
            concept.condition is None,
            lines_of(text),
            self.telling.cites(concept.cite, self.file),
        )

    def regime(self, regime: Regime) -> RegimeEntry:
        """A regulation and who may be tested under it."""
        source = self.file.sources.get(regime.source)
        return RegimeEntry(
            self.telling.words(regime.title),
            self.telling.written(source.title if source is not None else regime.source, self.file),
            self.telling.entity(regime.for_),
            self.telling.fact(regime.elected_by),
            lines_of(condition_sentence(regime.open_to, self.titles, self.lang, regime.for_)),
            self.telling.cites(regime.cite, self.file),
        )

    # ---- ratings and conclusions ------------------------------------------------------------------

    def scale(self, scale: Scale) -> ScaleEntry:
        """A scale, with each letter's meaning and when it is given."""
        letters = tuple(
            LetterEntry(
                each.letter,
                self.telling.words(each.title),
                self._fails(each),
                each.letter not in scale.unverified_never_sets,
            )
            for each in scale.letters
        )
        declared = self.file.areas
        areas = tuple(
            f"{name} {self.telling.words(declared[name].title).text}" if name in declared else name
            for name in scale.areas
        )
        return ScaleEntry(
            self.telling.words(scale.title),
            self.telling.entity(scale.for_),
            areas,
            letters,
            self._since(scale),
            self.telling.cites(scale.cite, self.file),
        )

    def _since(self, scale: Scale) -> str:
        if scale.letters_since is None:
            return ""
        day = value_sentence(scale.letters_since, self.titles, self.lang, scale.for_)
        return say("scale_since", self.lang, day)

    def _fails(self, letter: Letter) -> str:
        if letter.fails is None:
            return say("letter_best", self.lang)
        forces = self._either([say(f"fails_{force}", self.lang) for force in letter.fails])
        if isinstance(letter.more_than, ParameterValue):
            return say("letter_more_than", self.lang, self._term(letter.more_than), forces)
        if letter.more_than:
            return say("letter_more_than", self.lang, str(letter.more_than), forces)
        return say("letter_fails", self.lang, forces)

    def _term(self, parameter: ParameterValue) -> str:
        return self.titles.term("parameters", parameter.parameter, self.lang)

    def consequence(self, name: str, consequence: Consequence) -> ConsequenceEntry:
        """A conclusion: when it is drawn, and what then is to be done."""
        return ConsequenceEntry(
            f"consequence-{name}",
            self.telling.words(consequence.title),
            self.telling.words(consequence.explanation),
            (self._trigger(consequence.when),),
            tuple(self._action(each, consequence.for_) for each in consequence.actions),
            self.telling.cites(consequence.cite, self.file),
        )

    def _action(self, action: ConsequenceAction, about: str) -> ActionEntry:
        parts = []
        if isinstance(action.within, ParameterValue):
            parts.append(say("within", self.lang, self._term(action.within)))
        elif action.within is not None:
            parts.append(say("within", self.lang, self.telling.period(action.within)))
        if action.after is not None:
            after = value_sentence(action.after, self.titles, self.lang, about)
            parts.append(say("counted_from", self.lang, after))
        owner = self.telling.role(action.owner, self._visible)
        return ActionEntry(self.telling.words(action.do), owner, ", ".join(parts))

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


