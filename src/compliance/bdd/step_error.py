"""A step of a feature that does not hold: it names nothing, or something else was found.

In: a key of `_MESSAGES` and what fills its places. Out: `StepError`, told in Swedish or in English.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Any

from compliance.diagnostics import did_you_mean
from compliance.findings import Finding
from compliance.language import LANGUAGES
from compliance.report.words import word

_MESSAGES: dict[str, tuple[str, str]] = {
    # words that name nothing
    "no_table": ("ingen tabell heter `{word}`", "no table is called `{word}`"),
    "no_field": ("{kind} har ingen uppgift som heter `{word}`", "no field of {kind} is called `{word}`"),
    "no_name": ("inget i vokabulären heter `{word}`", "nothing in the vocabulary is called `{word}`"),
    "no_rule": ("ingen regel heter `{word}`", "no rule is called `{word}`"),
    "no_conclusion": ("ingen slutsats heter `{word}`", "no conclusion is called `{word}`"),
    "several_rules": ("flera regler heter `{word}`: {ids}", "several rules are called `{word}`: {ids}"),
    # what cannot be given
    "cells": (
        "en rad om `{name}` har en uppgift och ett värde, inte {number} celler",
        "a row of `{name}` has a field and a value, not {number} cells",
    ),
    "twice": (
        "uppgiften `{word}` anges två gånger om samma sak",
        "the field `{word}` is given twice of the same thing",
    ),
    "value": ("`{word}`: {fault}", "`{word}`: {fault}"),
    "value_help": ("`{word}`: {fault}; {help}", "`{word}`: {fault}; {help}"),
    "no_heading": ("tabellen `{word}` har ingen rubrikrad", "the table `{word}` has no heading"),
    "whose": (
        "säg vems det är, i kolumnen `{column}`: det finns {number} att välja på",
        "say whose it is, in the column `{column}`: there are {number} to choose from",
    ),
    "nobody_has": (
        "ingen som heter `{name}` har uppgiften `{word}`",
        "nobody called `{name}` has the field `{word}`",
    ),
    "introduce": (
        "inför någon innan du säger vad `{word}` är",
        "introduce somebody before saying what `{word}` is",
    ),
    "belongs_to_none": (
        "uppgiften `{word}` hör inte till någon av {names}",
        "the field `{word}` belongs to none of {names}",
    ),
    "unreadable": (
        "det som är givet kan inte läsas:\n{faults}",
        "what is given cannot be read:\n{faults}",
    ),
    "no_day": (
        "säg vilken dag reglerna prövas innan du säger vad som följer",
        "say on which day the rules are tried before saying what follows",
    ),
    # whom or what is meant
    "name_the_rule": (
        "namnge regeln, eller låt scenariot stå under en `Regel:` med regelns titel",
        "name the rule, or let the scenario stand under a `Rule:` with the rule's title",
    ),
    "about": (
        "regeln `{rule}` handlar om {names}: säg vem du menar",
        "the rule `{rule}` is about {names}: say whom you mean",
    ),
    "ratings": (
        "{number} omdömen passar området `{word}`; områdena är {areas}",
        "{number} ratings fit the area `{word}`; the rated areas are {areas}",
    ),
    "conclusions": (
        "slutsatsen `{word}` gäller {number}: säg vem du menar",
        "{number} are spoken of by the conclusion `{word}`: say whom you mean",
    ),
    # what was found is something else
    "outcome": (
        "`{rule}` för {name}: väntat: {expected}; funnet: {found}",
        "`{rule}` for {name}: expected: {expected}; found: {found}",
    ),
    "outcome_unknown": (
        "`{rule}` för {name}: väntat: {expected}; funnet: {found}; okänt: {missing}",
        "`{rule}` for {name}: expected: {expected}; found: {found}; unknown: {missing}",
    ),
    "force": ("`{rule}` är {found}, inte {expected}", "`{rule}` is {found}, not {expected}"),
    "source": (
        "regeln vilar inte på `{expected}` utan på: {found}",
        "the rule does not rest on `{expected}` but on: {found}",
    ),
    "missing": (
        "`{expected}` är inte okänd; okänt: {found}",
        "`{expected}` is not unknown; unknown: {found}",
    ),
    "action": (
        "ingen ombeds att `{expected}`; det som ska göras: {found}",
        "nobody is asked to do `{expected}`; what is asked: {found}",
    ),
    "asked_of": (
        "`{action}` ska göras av {found}, inte {expected}",
        "`{action}` is asked of {found}, not {expected}",
    ),
    "regime": (
        "{name} prövas enligt {found}, inte {expected}",
        "{name} is tested under {found}, not {expected}",
    ),
    "rating": (
        "område {area} får {found}, inte {expected}; sätts eller avgörs av: {why}",
        "area {area} is rated {found}, not {expected}; set or decided by: {why}",
    ),
    "set_letter": (
        "omdömet av en inspektör i område {area} är {found}, inte {expected}; räknas inte: {why}",
        "the letter set by an inspector for area {area} is {found}, not {expected}; not counted: {why}",
    ),
    "would_be": (
        "område {area} skulle få {found}, inte {expected}",
        "area {area} would be rated {found}, not {expected}",
    ),
    "conclusion": (
        "slutsatsen `{word}`: väntat: {expected}; funnet: {found}, på grund av: {why}",
        "the conclusion `{word}`: expected: {expected}; found: {found}, because of: {why}",
    ),
    # words within them
    "meant": ("; menade du `{near}`?", "; did you mean `{near}`?"),
    "nothing": ("inget", "nothing"),
    "nobody": ("ingen", "nobody"),
    "no_day_set": ("ingen dag", "no day"),
    "no_letter_set": ("inget", "none"),
    "unchanged": ("samma bokstav", "the same"),
    "drawn": ("dragen", "drawn"),
    "not_drawn": ("inte dragen", "not drawn"),
}


class Word(str):
    """A key that is told as its words; any other text is told as it stands."""

    __slots__ = ()


class StepError(AssertionError):
    """A step that does not hold: it names nothing, or not one thing alone, or something else was found.

    key: which message; a text that is no key is the message. values: what fills its places: text, text by
    language, a `Word`, a status, or several of these. expected, found: among them, when it is contradicted.
    finding: what a rule says, when that is what contradicts it. cell: row and column, from 0, of the table
    under the step, where one of its cells is what is wrong.
    """

    cell: tuple[int, int] | None = None

    def __init__(
        self, key: str, *, near: str | None = None, finding: Finding | None = None, **values: Any
    ) -> None:
        self.key = key
        self.near = near
        self.finding = finding
        self.values = values
        super().__init__(self.told("en"))

    @classmethod
    def unknown(cls, key: str, word: str, known: Iterable[str], **values: Any) -> StepError:
        """A word that names none of those known; the nearest is told."""
        return cls(key, near=did_you_mean(word, known), word=word, **values)

    @property
    def contradicted(self) -> bool:
        """Whether something was found, and is something else."""
        return "found" in self.values

    def told(self, lang: str) -> str:
        """The message in a language."""
        message = _in(self.key, lang)
        if self.values:
            message = message.format(**{name: shown(each, lang) for name, each in self.values.items()})
        return message + (_in("meant", lang).format(near=self.near) if self.near else "")

    def part(self, name: str, lang: str) -> str:
        """What fills one place, in a language."""
        return shown(self.values[name], lang)


def shown(value: Any, lang: str) -> str:
    """A value as a message has it."""
    if isinstance(value, Mapping):
        return str(value.get(lang) or value.get("sv") or next(iter(value.values()), ""))
    if isinstance(value, Word | StrEnum):
        return _in(str(value), lang)
    if isinstance(value, str):
        return value
    if isinstance(value, Iterable):
        return ", ".join(shown(each, lang) for each in value) or _in("nothing", lang)
    return str(value)


def _in(key: str, lang: str) -> str:
    found = _MESSAGES.get(key)
    return found[LANGUAGES.index(lang)] if found else word(key, lang)
