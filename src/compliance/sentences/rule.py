"""A whole rule as a sentence.

In: a rule and the words of the packs. Out: a text of several lines: whom it concerns, when, what is required,
when it falls due, when it is in force and how strongly it binds.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from compliance.model.base import BothTexts, Declared
from compliance.model.packs import Table
from compliance.model.rules import InForce, Rule
from compliance.model.values import RowValue
from compliance.plan.places import filled
from compliance.sentences.conditions import clause_of, value_of
from compliance.sentences.phrases import Phrases
from compliance.sentences.quoting import NAME, quote
from compliance.sentences.titles import Titles
from compliance.sentences.write_values import Uses


def rule_sentence(rule: Rule, titles: Titles, lang: str = "") -> str:
    """A rule as text. lang: that of the titles when left out."""
    return told(rule, titles, lang or titles.lang)[0]


def row_sentence(rule: Rule, key: str, table: Table, titles: Titles, lang: str = "") -> str:
    """A rule as text for one row of its table, with the row's values in their places.

    Raises KeyError when the table has no such row.
    """
    row: Mapping[str, Any] = table.rows[key]
    settled = rule.model_copy(
        update={
            "for_each": None,
            **{name: _with_row(getattr(rule, name), row) for name in ("applies", "require", "due")},
        }
    )
    return told(settled, titles, lang or titles.lang, loose=True)[0]


def told(rule: Rule, titles: Titles, lang: str, *, loose: bool = False) -> tuple[str, list[Uses]]:
    """A rule as text, and what its parts lean on."""
    titles = titles_for(rule, titles)
    say = Phrases(lang).rule
    lines = [say("for") + _concerned(rule, titles, lang) + "."]
    used: list[Uses] = []
    if rule.for_each is not None:
        lines.append(say("for_each") + say("each_row").format(quote(rule.for_each, NAME)) + ".")
    for name in ("applies", "require"):
        condition = getattr(rule, name)
        if condition is not None:
            is_when = name == "applies"
            clause, uses = clause_of(
                condition, titles, lang, rule.for_, say(name), after_when=is_when, loose=loose
            )
            lines += clause.lines()
            used.append(uses)
    if rule.due is not None:
        clause, uses = value_of(rule.due, titles, lang, rule.for_)
        lines.append(say("due") + say("not_before").format(clause.inline()) + ".")
        used.append(uses)
    lines.append(say("in_force") + _days(rule.in_force, lang) + ".")
    lines.append(say("force") + say(str(rule.force)) + ".")
    return "\n".join(lines) + "\n", used


def titles_for(rule: Rule, titles: Titles) -> Titles:
    """The words as the rule's own pack sees them."""
    return titles.within(rule.id.partition(".")[0])


# ---- the parts ----------------------------------------------------------------------------------


def _concerned(rule: Rule, titles: Titles, lang: str) -> str:
    say = Phrases(lang).rule
    entity = titles.entity(rule.for_, lang)
    if rule.regime is not None:
        return say("tested_under").format(entity, _regime(rule.regime, titles, lang))
    of_pack = pack_regime(rule, titles)
    if of_pack is not None:
        return say("tested_under_pack").format(entity, _regime(of_pack, titles, lang))
    return entity


def pack_regime(rule: Rule, titles: Titles) -> str | None:
    """The pack's own regime, when the rule is about those it tests and names no other."""
    own = next((file for file in titles.files if file.pack == titles.own), None)
    if own is None or own.regime is None or rule.regime is not None:
        return None
    regimes = {name: regime for file in titles.files for name, regime in file.regimes.items()}
    about = regimes[own.regime].for_ if own.regime in regimes else rule.for_
    return own.regime if about == rule.for_ else None


def _regime(name: str, titles: Titles, lang: str) -> str:
    return titles.code("regime", name, lang) or quote(name, NAME)


def _days(in_force: InForce | None, lang: str) -> str:
    say = Phrases(lang).rule
    if in_force is None:
        return say("always")
    if in_force.to is None:
        return say("from").format(in_force.from_)
    return say("from_until").format(in_force.from_, in_force.to)


# ---- one row ------------------------------------------------------------------------------------


def _with_row(part: Any, row: Mapping[str, Any]) -> Any:
    """A condition or value with the row's values in place of its columns."""
    if isinstance(part, RowValue):
        return row.get(part.row, part)
    if isinstance(part, list | tuple):
        made: list[Any] = []
        for each in part:
            value = _with_row(each, row)
            # A column that holds several values gives all of them to the list it stands in.
            made += value if isinstance(each, RowValue) and isinstance(value, list) else [value]
        return type(part)(made)
    if isinstance(part, BothTexts):
        texts = {language: filled(words, row, language) for language, words in part}
        return part.model_copy(update=texts)
    if isinstance(part, Declared):
        return part.model_copy(update={name: _with_row(value, row) for name, value in part})
    return part
