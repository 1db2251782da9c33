"""A whole rule back from its sentence.

In: the text of a rule and the words of its pack. Out: `RuleParts`, all that the text tells of the rule.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from compliance.model.conditions import Condition
from compliance.model.forces import Force
from compliance.model.rules import InForce, Rule
from compliance.model.values import Value
from compliance.sentences.conditions import canonical_condition, canonical_value, heard, parse_value
from compliance.sentences.layout import folded
from compliance.sentences.phrases import Phrases
from compliance.sentences.quoting import NAME
from compliance.sentences.reader import Made, Reader, Unreadable
from compliance.sentences.rule import titles_for
from compliance.sentences.titles import Titles

_LABELS = ("for", "for_each", "applies", "require", "due", "in_force", "force")


@dataclass(frozen=True, slots=True)
class RuleParts:
    """The parts of a rule that its sentence tells."""

    for_: str
    regime: str | None
    for_each: str | None
    applies: Condition | None
    require: Condition
    due: Value | None
    in_force: InForce | None
    force: Force


def parse_rule(text: str, titles: Titles, lang: str) -> RuleParts:
    """The parts of a rule that a text of `rule_sentence` tells, in their canonical form.

    titles: as the rule's pack sees them. Raises Unreadable.
    """
    sections = _sections(text, lang)
    for_, regime = _parse_concerned(_line(sections, "for", text, lang), titles, lang)
    conditions: dict[str, Any] = {"applies": None}
    for name in ("applies", "require"):
        if name in sections:
            conditions[name] = heard(sections[name], titles, lang, for_, Phrases(lang).rule(name))
    if "require" not in conditions:
        raise Unreadable(text, 0, f"“{Phrases(lang).rule('require').format('').strip()}”")
    for_each = None
    if "for_each" in sections:
        for_each = _parse_each(_line(sections, "for_each", text, lang), lang)
    due = None
    if "due" in sections:
        after = Phrases(lang).rule("not_before").partition("{0}")[2]
        line = _line(sections, "due", text, lang)
        if not line.endswith(after):
            raise Unreadable(line, len(line), f"“{after}”")
        due = parse_value(line.removesuffix(after), titles, lang, for_)
    return RuleParts(
        for_=for_,
        regime=regime,
        for_each=for_each,
        due=due,
        in_force=_parse_days(_line(sections, "in_force", text, lang), lang),
        force=_parse_force(_line(sections, "force", text, lang), lang),
        **conditions,
    )


def canonical_parts(rule: Rule, titles: Titles, lang: str) -> RuleParts:
    """The parts of a rule as `parse_rule` gives them back."""
    titles = titles_for(rule, titles)

    def same(condition: Condition | None) -> Any:
        return None if condition is None else canonical_condition(condition, titles, lang, rule.for_)

    return RuleParts(
        rule.for_,
        rule.regime,
        rule.for_each,
        same(rule.applies),
        same(rule.require),
        None if rule.due is None else canonical_value(rule.due, titles, lang, rule.for_),
        rule.in_force,
        rule.force,
    )


# ---- the parts ----------------------------------------------------------------------------------


def _parse_concerned(line: str, titles: Titles, lang: str) -> tuple[str, str | None]:
    say = Phrases(lang).rule
    reader = Reader(line)

    def one_of(known: Mapping[str, str], expected: str) -> str:
        for words in sorted(known, key=len, reverse=True):
            if reader.take(words):
                return known[words]
        name = reader.quoted(NAME)
        if name is None:
            raise reader.fault(expected)
        return name

    def entity() -> str:
        return one_of(titles.entities(lang), "whom it concerns")

    def regime() -> str:
        return one_of(titles.code_words("regime", lang), "a regulation")

    def form(key: str) -> Callable[[], tuple[str, str | None]]:
        def read() -> tuple[str, str | None]:
            about, under = reader.filled(say(key), [entity, regime])
            return _end(reader, (about, under if key == "tested_under" else None))

        return read

    def alone() -> tuple[str, str | None]:
        return _end(reader, (entity(), None))

    return reader.first_of([form("tested_under_pack"), form("tested_under"), alone])


def _end(reader: Reader, found: Made) -> Made:
    if not reader.at_end:
        raise reader.fault("the end")
    return found


def _parse_each(line: str, lang: str) -> str:
    reader = Reader(line)
    (name,) = reader.filled(Phrases(lang).rule("each_row"), [lambda: reader.quoted(NAME)])
    if name is None:
        raise reader.fault("a table")
    return str(_end(reader, name))


def _parse_days(line: str, lang: str) -> InForce | None:
    say = Phrases(lang).rule
    if line == say("always"):
        return None
    reader = Reader(line)

    def day() -> date:
        found = reader.matched(r"\d{4}-\d{2}-\d{2}")
        if found is None:
            raise reader.fault("a day, as 2021-07-01")
        return date.fromisoformat(found)

    def form(key: str) -> Callable[[], list[date]]:
        return lambda: list(_end(reader, reader.filled(say(key), [day, day][: say(key).count("{")])))

    days = reader.first_of([form("from_until"), form("from")])
    return InForce(from_=days[0], to=days[1] if len(days) > 1 else None)


def _parse_force(line: str, lang: str) -> Force:
    for force in Force:
        if line == Phrases(lang).rule(str(force)):
            return force
    raise Unreadable(line, 0, "how strongly it binds")


# ---- reading ------------------------------------------------------------------------------------


def _sections(text: str, lang: str) -> dict[str, list[str]]:
    """The lines under each label."""
    found: dict[str, list[str]] = {}
    here: list[str] | None = None
    for line in text.split("\n"):
        if not line.strip():
            continue
        if not line.startswith(" "):
            label = next((each for each in _LABELS if _begins(line, Phrases(lang).rule(each))), None)
            if label is None:
                raise Unreadable(line, 0, "the name of a part of a rule")
            here = found.setdefault(label, [])
        if here is None:
            raise Unreadable(line, 0, "a part of a rule")
        here.append(line)
    return found


def _begins(line: str, label: str) -> bool:
    before, place, after = label.partition("{0}")
    return line.startswith(before + after) or (bool(place) and line.startswith(f"{before} ("))


def _line(sections: Mapping[str, list[str]], name: str, text: str, lang: str) -> str:
    """The one line of a part, without its label."""
    if name not in sections:
        raise Unreadable(text, 0, f"the part {name}")
    return folded(sections[name]).removeprefix(Phrases(lang).rule(name))
