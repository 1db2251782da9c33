"""Hears conditions: the words of a condition back as the condition.

In: a line, folded by `layout`, and the names in scope. Out: a condition of the model. The counterpart of
`say`: the same templates, read from the left; of phrases that begin alike the longer is tried first.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from compliance.model import conditions as c
from compliance.model import values as v
from compliance.sentences.parse_comparisons import ComparisonParser
from compliance.sentences.parse_values import with_say
from compliance.sentences.quoting import said_in_brackets_at, split_said
from compliance.sentences.scope import Scope

_EMPTY = ("not_applicable", "unknown", "fails", "holds")
_TAILS = ("counts_fulfils", "count_fulfil", "that_counts_fulfils", "counts", "count", "fulfils", "fulfil")


class ConditionParser(ComparisonParser):
    """Hears the conditions of one part of a pack."""

    def labelled(self, label: str, scope: Scope) -> c.Condition:
        """The condition the whole line is, after a label in whose {0} stands what it means for a person."""
        before, _, after = label.partition("{0}")
        self.reader.expect(before)
        said = ""
        if label:
            said, self.reader.at = said_in_brackets_at(self.reader.text, self.reader.at)
            self.reader.expect(after)
        found = self.condition(scope)
        if not self.reader.at_end:
            raise self.reader.fault("the end")
        return with_say(found, said)

    def condition(self, scope: Scope) -> c.Condition:
        """The condition that stands here."""
        said, self.reader.at = split_said(self.reader.text, self.reader.at)
        found = self.reader.first_of(
            [
                lambda: self._listed(scope),
                lambda: self._turned(scope),
                self._always,
                lambda: self._quantified(scope),
                lambda: self._concept(scope),
                lambda: self.comparison(scope),
            ]
        )
        return with_say(found, said)

    def _listed(self, scope: Scope) -> Any:
        say = self.phrases.logic

        def parts() -> list[c.Condition]:
            found = self._group(lambda: self.condition(scope))
            if not found:
                raise self.reader.fault("what is asked")
            return found

        def number() -> int:
            return int(self.reader.matched(r"\d+") or self.missing("a number"))

        def joined(key: str, made: Callable[[list[c.Condition]], c.Condition]) -> c.Condition:
            self.reader.expect(say(key))
            return made(parts())

        def of(key: str) -> c.AtLeastOf:
            (least,) = self.reader.filled(say(key), [number])
            return c.AtLeastOf(at_least_of=least, conditions=parts())

        return self.reader.first_of(
            [
                lambda: joined("all", lambda each: c.All(all=each)),
                lambda: joined("any", lambda each: c.AnyOf(any=each)),
                lambda: of("at_least_of"),
                lambda: joined("not_all", lambda each: c.Not(not_=c.All(all=each))),
                lambda: joined("not_any", lambda each: c.Not(not_=c.AnyOf(any=each))),
                lambda: c.Not(not_=of("not_at_least_of")),
            ]
        )

    def _turned(self, scope: Scope) -> c.Not:
        for key in ("not", "not_after_when"):
            before, _, after = self.phrases.logic(key).partition("{0}")
            if self.reader.take(before):
                said, self.reader.at = said_in_brackets_at(self.reader.text, self.reader.at)
                self.reader.expect(after)
                return c.Not(not_=with_say(self.condition(scope), said))
        raise self.reader.fault("a phrase")

    def _always(self) -> c.Compare:
        self.reader.expect(self.phrases.logic("always"))
        return c.Compare(value=True, is_=True)

    def _concept(self, scope: Scope) -> Any:
        say = self.phrases.logic
        name = self.term("concepts")
        for key in ("no_concept_after_when", "no_concept", "concept"):
            for form in (f"{key.removesuffix('_after_when')}_for", key):
                if key == "no_concept_after_when" and form != key:
                    form = "no_concept_for_after_when"
                words = say(form).removeprefix("{0}").removesuffix("{1}")
                at = self.reader.at
                if not self.reader.take(words):
                    continue
                if say(form).endswith("{1}"):
                    of = self._of(name, self.path(scope))
                elif self.ends():
                    of = self._of(name, scope.last.name if self.titles.about(name) else "")
                else:
                    self.reader.at = at
                    continue
                used = c.UseConcept(concept=name, of=of)
                return c.Not(not_=used) if key.startswith("no") else used
        raise self.reader.fault("whether it holds")

    def _of(self, concept: str, path: str) -> str | None:
        return None if path in (self.titles.about(concept), "") else path

    # ---- quantifiers --------------------------------------------------------------------------

    def _quantified(self, scope: Scope) -> Any:
        say = self.phrases.items
        any(self.reader.take(say(there)) for there in ("there_is", "there_are"))
        op, number = self._which(scope)
        self.reader.expect(" ")
        entries = sorted((say("entry"), say("entries")), key=len, reverse=True)
        if not any(self.reader.take(each) for each in entries):
            raise self.reader.fault(f"“{say('entry')}”")
        letter = self._letter()
        self.reader.expect(say("in"))
        start = self.reader.at
        path = self.path(scope)
        self.reader.at, after = start, self.reader.at
        listed = self._label_words()
        self.reader.at = after
        inner = self._inside(path, letter, scope)
        any(self.reader.take(say(key)) for key in _TAILS)
        made: dict[str, Any] = {}
        self._group(lambda: self._asked_of_each(made, letter, listed, inner))
        made["as_"] = inner.last.name
        if op == "every":
            return self._made(c.Every, {**made, "every": path})
        if op == "none":
            return self._made(c.NoneOf, {**made, "none": path})
        return self._made(c.Quantity, {**made, "of": path, op: number})

    def _made(self, kind: type[Any], parts: dict[str, Any]) -> Any:
        try:
            return kind(**parts)
        except ValueError as error:
            raise self.reader.fault("all that a quantifier needs") from error

    def _label_words(self) -> str:
        start = self.reader.at
        self.label()
        return self.reader.text[start : self.reader.at]

    def _which(self, scope: Scope) -> tuple[str, Any]:
        say = self.phrases.items
        for op in ("every", "none"):
            if self.reader.take(say(op)):
                return op, None
        for op in ("at_least", "at_most", "exactly"):
            if self.reader.take(say(op).removesuffix("{0}")):
                one = self.reader.matched(rf"{say('one')}(?!\w)")
                return op, 1 if one else self._number(scope)
        raise self.reader.fault("a number of entries")

    def _number(self, scope: Scope) -> int | v.ParameterValue:
        found = self.value(scope)
        if isinstance(found, int | v.ParameterValue):
            return found
        raise self.reader.fault("a number")

    def _asked_of_each(self, made: dict[str, Any], letter: str, listed: str, inner: Scope) -> None:
        say = self.phrases.items
        for key in ("if_none_counts", "if_there_is_none"):
            if self.reader.take_opening(say(key).format(listed)):
                made["if_empty"] = next((each for each in _EMPTY if self.reader.take(say(each))), None)
                return
        entry = say("an_entry") + (f" {letter}" if letter else "") + say("in") + listed + " "
        if not self.reader.take_opening(entry):
            raise self.reader.fault(f"“{entry.strip()}”")
        self.when(made, inner)
