"""Numbers, dates, periods, yes and no in words, and back; nothing is rounded or made simpler.

In: literals as a pack writes them. Out: words; and from words the very same literal: `P12M` is 12 months
and never a year.
"""

from __future__ import annotations

import re
from datetime import datetime

from compliance.model.values import Scalar
from compliance.sentences.phrases import Phrases

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2})?(?![\w-])")
_NUMBER = re.compile(r"-?\d+(?:[.,]\d+)?(?:e[+-]?\d+)?(?!\w)")
_PART = re.compile(r"(\d+)([YMWD])")


def is_date(text: str) -> bool:
    """Whether a text is a day of the calendar, perhaps with a time, as a pack writes one."""
    if _DATE.fullmatch(text) is None:
        return False
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True


def number(value: int | float, lang: str) -> str:
    """A number with the decimal mark of the language."""
    text = repr(value)
    return text.replace(".", ",") if lang == "sv" else text


def literal_at(text: str, at: int, phrases: Phrases) -> tuple[Scalar, int] | None:
    """The date, number, yes or no that stands at a place, and where it ends; None when none does."""
    day = _DATE.match(text, at)
    if day is not None and is_date(day.group()):
        return day.group(), day.end()
    figure = _NUMBER.match(text, at)
    if figure is not None:
        written = figure.group().replace(",", ".")
        return (int(written) if written.lstrip("-").isdigit() else float(written)), figure.end()
    for key, value in (("yes", True), ("no", False)):
        word = phrases.value(key)
        if re.compile(rf"{re.escape(word)}(?!\w)").match(text, at):
            return value, at + len(word)
    return None


def period(value: str, phrases: Phrases) -> str:
    """A period in words, unit by unit as it is written."""
    return phrases.value("and").join(
        f"{figure} {phrases.period(letter)[int(figure) != 1]}" for figure, letter in _PART.findall(value)
    )


def period_at(text: str, at: int, phrases: Phrases) -> tuple[str, int] | None:
    """The period that stands at a place, as a pack writes it, and where it ends; None when none does."""
    found = ""
    joint = ""
    for letter in "YMWD":
        names = "|".join(map(re.escape, sorted(set(phrases.period(letter)), key=len, reverse=True)))
        part = re.compile(rf"{joint}(\d+) (?:{names})(?!\w)").match(text, at)
        if part is not None:
            found += f"{part.group(1)}{letter}"
            at = part.end()
            joint = re.escape(phrases.value("and"))
    return (f"P{found}", at) if found else None
