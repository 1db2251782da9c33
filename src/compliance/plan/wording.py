"""The words of a condition, made from its tree, for people who read why.

In: an operator and the words of its sides. Out: a text in Swedish and English.
"""

from __future__ import annotations

from datetime import date, datetime
from fractions import Fraction
from typing import Any

from compliance.calendar import Period
from compliance.facts.schema import Kind, Schema
from compliance.plan.nodes import Text
from compliance.plan.types import Type

LANGUAGES = ("sv", "en")

COMPARISONS: dict[str, tuple[str, str]] = {
    "is": ("är {0}", "is {0}"),
    "is_not": ("är inte {0}", "is not {0}"),
    "in": ("är någon av {0}", "is one of {0}"),
    "not_in": ("är ingen av {0}", "is none of {0}"),
    "at_least": ("är minst {0}", "is at least {0}"),
    "at_most": ("är högst {0}", "is at most {0}"),
    "above": ("är mer än {0}", "is more than {0}"),
    "below": ("är mindre än {0}", "is less than {0}"),
    "between": ("är mellan {0} och {1}", "is between {0} and {1}"),
    "contains": ("omfattar {0}", "includes {0}"),
    "contains_any": ("omfattar någon av {0}", "includes any of {0}"),
    "contains_all": ("omfattar alla av {0}", "includes all of {0}"),
    "matches": ("har formen {0}", "has the form {0}"),
    "is_known": ("finns", "exists"),
    "is_absent": ("finns inte", "does not exist"),
    "before": ("är före {0}", "is before {0}"),
    "after": ("är efter {0}", "is after {0}"),
    "on_or_before": ("är senast {0}", "is {0} or earlier"),
    "on_or_after": ("är tidigast {0}", "is {0} or later"),
    "within_last": ("ligger inom de senaste {0}", "lies within the last {0}"),
    "within_after": ("ligger inom {0} efter {1}", "lies within {0} after {1}"),
    "within_before": ("ligger inom {0} före {1}", "lies within {0} before {1}"),
}

# {0}: the number, {1}: what the collection is called, {2}: what one of its items is called.
_QUANTITIES: dict[str, tuple[str, str]] = {
    "at_least": ("minst {0} {1}", "at least {0} {1}"),
    "at_most": ("högst {0} {1}", "at most {0} {1}"),
    "exactly": ("precis {0} {1}", "exactly {0} {1}"),
    "every": ("alla {1}", "every {2}"),
    "none": ("inga {1}", "no {1}"),
}
_OF_NUMBER: dict[str, tuple[str, str]] = {
    "at_least": ("minst {0} av {1}", "at least {0} of {1}"),
    "at_most": ("högst {0} av {1}", "at most {0} of {1}"),
    "exactly": ("precis {0} av {1}", "exactly {0} of {1}"),
}
"""For a number that has a name of its own, as a parameter has."""

_MEASURES: dict[str, tuple[str, str]] = {
    "count": ("antalet {0}", "the number of {0}"),
    "sum": ("summan för {0}", "the sum over {0}"),
    "min": ("det minsta bland {0}", "the least among {0}"),
    "max": ("det största bland {0}", "the greatest among {0}"),
    "mean": ("medelvärdet för {0}", "the mean of {0}"),
    "median": ("medianen för {0}", "the median of {0}"),
    "percentile": ("percentilen för {0}", "the percentile of {0}"),
    "share": ("andelen av {0}", "the share of {0}"),
    "earliest": ("det tidigaste datumet bland {0}", "the earliest date among {0}"),
    "latest": ("det senaste datumet bland {0}", "the latest date among {0}"),
    "full_time_months": ("{0} i heltidsmånader", "{0} in full-time months"),
}

_LOGIC: dict[str, Text] = {
    "all": {"sv": "allt av detta", "en": "all of these"},
    "any": {"sv": "något av detta", "en": "any of these"},
    "not": {"sv": "inte detta", "en": "not this"},
}


_ANSWERS: tuple[Text, Text] = ({"sv": "ja", "en": "yes"}, {"sv": "nej", "en": "no"})


def both(sv: str, en: str) -> Text:
    """A text in both languages."""
    return {"sv": sv, "en": en}


def in_both(text: Any) -> Text:
    """A declared text in both languages; Swedish stands in for missing English."""
    return both(text.sv, text.en or text.sv)


def lowered_first(text: Text) -> Text:
    """The same, to stand within a sentence: a capital word keeps its capital only in an abbreviation."""
    return {
        language: word if word[1:2].isupper() else word[:1].lower() + word[1:]
        for language, word in text.items()
    }


def comparison(op: str, left: Text, rights: list[Text]) -> Text:
    """What a comparison asks."""
    if op == "is" and rights[0] in _ANSWERS:
        # Many titles are sentences: `Introduktionsprogram finns: ja`.
        return {language: f"{left[language]}: {rights[0][language]}" for language in LANGUAGES}
    return _phrase(left, COMPARISONS[op], rights)


def quantity(op: str, number: Text | None, of: Text, one: Text, is_figure: bool) -> Text:
    """What a quantifier asks. of: the collection's title; one: an item's. is_figure: a number, not a name."""
    told = number or both("", "")
    named = one if is_figure and told["sv"] == "1" else of
    phrase = _QUANTITIES[op] if is_figure else _OF_NUMBER[op]
    return _fill(phrase, [told, lowered_first(named), lowered_first(one)])


def measure(kind: str, of: Text) -> Text:
    """What a measure gives."""
    return _fill(_MEASURES[kind], [lowered_first(of)])


def logic(op: str, n: int = 0) -> Text:
    """What a group of conditions asks."""
    if op == "at_least_of":
        return both(f"minst {n} av detta", f"at least {n} of these")
    return _LOGIC[op]


def constant(value: Any, type: Type, schema: Schema) -> Text:
    """A literal in words: codes by their titles, periods spelled out, decimals as each language has them."""
    if isinstance(value, frozenset):
        parts = [
            constant(each, Type(Kind.CODE, type.of) if type.of else type, schema)
            for each in sorted(value, key=str)
        ]
        return both(", ".join(p["sv"] for p in parts), ", ".join(p["en"] for p in parts))
    if isinstance(value, bool):
        return _ANSWERS[not value]
    if type.kind in (Kind.CODE, Kind.CODES) and value in schema.codes.get(type.of, {}):
        title = schema.codes[type.of][value]
        return both(title["sv"], title.get("en", title["sv"]))
    if type.kind == "period":
        period = Period.parse(value)
        return both(period.describe("sv"), period.describe("en"))
    if isinstance(value, Fraction):
        return both(decimal(value).replace(".", ","), decimal(value))
    if isinstance(value, datetime):
        return both(value.isoformat(" ", "minutes"), value.isoformat(" ", "minutes"))
    if isinstance(value, date):
        return both(value.isoformat(), value.isoformat())
    return both(str(value), str(value))


def decimal(value: Fraction) -> str:
    """A fraction as a decimal of at most two places."""
    return f"{float(value):.2f}".rstrip("0").rstrip(".")


def _phrase(left: Text, phrase: tuple[str, str], rights: list[Text]) -> Text:
    filled = _fill(phrase, rights)
    return {language: f"{left[language]} {filled[language]}" for language in LANGUAGES}


def _fill(phrase: tuple[str, str], parts: list[Text]) -> Text:
    return {
        language: phrase[index].format(*(part[language] for part in parts))
        for index, language in enumerate(LANGUAGES)
    }
