"""Texts, and what names a record.

In: a raw cell. Out: a str, `ABSENT`, `STATED_UNKNOWN`, `NOTHING`, a `DoubtfulValue` or a `Problem`. In free
text only the exact words for *not known* and *none* are read. Nothing is named *unknown*, however it is
written; but a person may be called Inga, which is also a word for *none*.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from compliance.diagnostics import mask, said
from compliance.facts.cells import ABSENT_WORDS, NOTHING, UNKNOWN_WORDS, plain, tidy, word_of
from compliance.facts.failed_cells import NEVER_WORKED_OUT, is_failed
from compliance.facts.problems import DoubtfulValue, Problem, shown
from compliance.facts.values import ABSENT, STATED_UNKNOWN

_BOTH = UNKNOWN_WORDS | ABSENT_WORDS
_TEXT_UNKNOWN = frozenset({"unknown", "okänt"})
_TEXT_ABSENT = frozenset({"none", "saknas"})
_NOT_AN_ID = (
    said("a record stands here, and an id is expected", "här står en hel post, och ett id väntas"),
    said("write only its id here", "skriv bara dess id här"),
)


def to_text(raw: Any) -> Any:
    """Free text; a number becomes its digits, and `7.0` from a spreadsheet becomes `7`."""
    value = plain(raw)
    if value.__class__ is str:
        text = tidy(value)
        if text in _TEXT_UNKNOWN:
            return STATED_UNKNOWN
        return ABSENT if text in _TEXT_ABSENT else _without_number(_text_or_problem(text))
    return _without_number(_as_text(value))


def to_name(raw: Any) -> Any:
    """The name by which people know a record."""
    value = as_written(raw)
    if value.__class__ is not str:
        return value
    if word_of(value) is STATED_UNKNOWN:
        return STATED_UNKNOWN
    return ABSENT if value in _TEXT_ABSENT else _without_number(value)


def as_written(raw: Any) -> Any:
    """Text in which no word has been given a meaning yet."""
    if raw.__class__ is str and raw.isalnum() and raw.isascii():
        return raw
    value = plain(raw)
    if value.__class__ is str:
        return _text_or_problem(tidy(value))
    return _as_text(value)


def to_id(raw: Any) -> Any:
    """The id of the record itself. `#` begins a row that explains, in a sheet, so no id may."""
    value = to_ref(raw)
    if value.__class__ is str and value[0] == "#":
        return Problem(
            "DATA044",
            said(
                "{value} cannot be an id, as it begins with `#`",
                "{value} kan inte vara ett id, eftersom det börjar med `#`",
                value=shown(value),
            ),
            said("choose another id", "välj ett annat id"),
        )
    return value


def to_ref(raw: Any) -> Any:
    """The id of another record."""
    if raw.__class__ is str and raw.isalnum() and raw.isascii() and raw.casefold() not in _BOTH:
        return raw
    value = as_written(raw)
    if value.__class__ is str:
        return word_of(value) or value
    if value.__class__ is Problem and isinstance(raw, Mapping):
        return Problem(value.code, *_NOT_AN_ID)
    return value


def failure(text: str) -> Problem:
    """What is wrong with a cell that failed in a spreadsheet."""
    if text == NEVER_WORKED_OUT:
        return Problem(
            "DATA044",
            said("the formula of the cell was never worked out", "formeln i cellen är inte beräknad"),
            said(
                "open the file in a spreadsheet and save it, or write the value",
                "öppna filen i Excel och spara den, eller skriv värdet",
            ),
        )
    error = "the cell holds the spreadsheet error {text}", "i cellen står kalkylfelet {text}"
    help = said("correct it", "rätta formeln, eller skriv värdet")
    return Problem("DATA044", said(*error, text=shown(text)), help)


def _text_or_problem(text: str) -> Any:
    if not text:
        return NOTHING
    if is_failed(text):
        return failure(text)
    return text


def _without_number(text: Any) -> Any:
    """The text, doubted where it holds a personal identity number: it is hidden wherever it is shown."""
    if text.__class__ is not str or mask(text) == text:
        return text
    return DoubtfulValue(text, "DATA058", *_NUMBER_IN_TEXT)


_NUMBER_IN_TEXT = (
    said(
        "a personal identity number is written here; it is hidden in reports",
        "här står ett personnummer; det döljs i rapporter",
    ),
    said("take it away, or keep it in a field of its own", "ta bort det, eller skriv det i sin egen kolumn"),
)


def _as_text(value: Any) -> Any:
    if value.__class__ is int:
        # Python itself refuses to write out a number with thousands of digits.
        return str(value) if abs(value) < 10**30 else _too_long()
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    if value is NOTHING or value is STATED_UNKNOWN or value is ABSENT:
        return value
    if isinstance(value, bool):
        yes_no = "{value} is a yes or no, not a text", "{value} är ett ja eller nej, inte en text"
        help = said("put quotes around it", "sätt citattecken runt det")
        return Problem("DATA044", said(*yes_no, value=shown(value)), help)
    what = said("{value} is not a text", "{value} är inte en text", value=shown(value))
    return Problem("DATA044", what, said("write one text here", "skriv en text här"))


def _too_long() -> Problem:
    return Problem("DATA044", said("the number is too long for a text", "talet är för långt för en text"))
