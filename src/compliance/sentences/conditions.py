"""A condition as a sentence, and back.

In: a condition or a value, the words of its pack, and what it is about. Out: text. A sentence is read back as
it is made: when a title makes it ambiguous, codes are said by their names instead.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from contextlib import suppress
from typing import Any

from compliance.model.conditions import Condition
from compliance.sentences.canonical import canonical
from compliance.sentences.layout import BULLET, Clause, folded
from compliance.sentences.parse_conditions import ConditionParser
from compliance.sentences.reader import Unreadable
from compliance.sentences.scope import Scope
from compliance.sentences.titles import Titles
from compliance.sentences.write_conditions import ConditionWriter
from compliance.sentences.write_values import Uses

ScopeGiven = str | Mapping[str, str]
"""The entity a condition is about; or entities by name, the subject's first and the item spoken of last."""


def condition_sentence(condition: Condition, titles: Titles, lang: str, scope: ScopeGiven) -> str:
    """A condition as text: one line, or several with what is listed below. It does not end with a stop."""
    clause, _ = clause_of(condition, titles, lang, scope)
    return "\n".join(clause.lines()).removeprefix(BULLET)


def parse_condition(text: str, titles: Titles, lang: str, scope: ScopeGiven) -> Condition:
    """The condition a text of `condition_sentence` tells, as `canonical_condition` has it.

    Raises Unreadable when the text is not made of the closed set of phrases.
    """
    lines = [line for line in text.split("\n") if line.strip()]
    if not lines:
        raise Unreadable(text, 0, "a condition")
    return heard([BULLET + lines[0].removeprefix(BULLET), *lines[1:]], titles, lang, scope)


def canonical_condition(condition: Condition, titles: Titles, lang: str, scope: ScopeGiven) -> Condition:
    """The form a condition comes back in: items named after their entities, `say` in one language."""
    found: Condition = canonical(condition, titles, Scope.of(scope), lang)
    return found


def value_sentence(value: Any, titles: Titles, lang: str, scope: ScopeGiven) -> str:
    """A value in words, in one line."""
    return value_of(value, titles, lang, scope)[0].inline()


def parse_value(text: str, titles: Titles, lang: str, scope: ScopeGiven) -> Any:
    """The value that words of `value_sentence` tell. Raises Unreadable."""
    hearer = ConditionParser(titles, lang, text)
    found = hearer.value(Scope.of(scope))
    if not hearer.reader.at_end:
        raise hearer.reader.fault("the end")
    return found


def canonical_value(value: Any, titles: Titles, lang: str, scope: ScopeGiven) -> Any:
    """The form a value has when it comes back."""
    return canonical(value, titles, Scope.of(scope), lang)


def clause_of(
    condition: Condition,
    titles: Titles,
    lang: str,
    scope: ScopeGiven,
    label: str = "",
    *,
    after_when: bool = False,
    loose: bool = False,
) -> tuple[Clause, Uses]:
    """A condition's clause that is known to read back, and what it leans on.

    label: words such as `Krav{0}: ` that it stands after. after_when: `inte` stands before the verb.
    loose: it need not read back, so that what a row has settled is said shortly.
    """

    def say() -> tuple[Clause, Uses]:
        wanted = repr(canonical_condition(condition, titles, lang, scope))
        for careful in (False, True):
            speaker = ConditionWriter(titles, lang, careful=careful, loose=loose)
            if label:
                clause = speaker.clause_after(label, condition, Scope.of(scope), after_when=after_when)
            else:
                clause = speaker.clause(condition, Scope.of(scope), after_when=after_when)
            with suppress(Unreadable):
                if loose or repr(heard(clause.lines(), titles, lang, scope, label)) == wanted:
                    break
        return clause, speaker.uses

    # A concept is told with every rule that uses it.
    return titles.kept((repr(condition), lang, _key(scope), label, after_when, loose), say)


def value_of(value: Any, titles: Titles, lang: str, scope: ScopeGiven) -> tuple[Clause, Uses]:
    """A value's clause that is known to read back, and what it leans on."""

    def say() -> tuple[Clause, Uses]:
        wanted = repr(canonical_value(value, titles, lang, scope))
        for careful in (False, True):
            speaker = ConditionWriter(titles, lang, careful=careful)
            clause = speaker.value_clause(value, Scope.of(scope))
            with suppress(Unreadable):
                if repr(parse_value(clause.inline(), titles, lang, scope)) == wanted:
                    break
        return clause, speaker.uses

    return titles.kept((repr(value), lang, _key(scope)), say)


def _key(scope: ScopeGiven) -> Hashable:
    return scope if isinstance(scope, str) else tuple(scope.items())


def heard(lines: list[str], titles: Titles, lang: str, scope: ScopeGiven, label: str = "") -> Condition:
    """The condition that lines tell after a label. Raises Unreadable."""
    try:
        hearer = ConditionParser(titles, lang, folded(lines))
    except ValueError as error:
        raise Unreadable(lines[0], 0, str(error)) from error
    return hearer.labelled(label, Scope.of(scope))
