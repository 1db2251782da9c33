"""Texts, and what names a record.

In: a raw cell. Out: a str, `ABSENT`, `STATED_UNKNOWN`, `NOTHING` or a `Problem`. In free text only the exact
words for *not known* and *none* are read; in a field that names a record none is.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from compliance.facts.cells import ABSENT_WORDS, NOTHING, UNKNOWN_WORDS, plain, tidy, word_of
from compliance.facts.problems import Problem, shown
from compliance.facts.values import ABSENT, STATED_UNKNOWN

_BOTH = UNKNOWN_WORDS | ABSENT_WORDS
_TEXT_UNKNOWN = frozenset({"unknown", "okänt"})
_TEXT_ABSENT = frozenset({"none", "saknas"})
_EXCEL_ERROR = re.compile(r"#(?:N/A|SAKNAS!|[A-ZÅÄÖ/0]+[!?])")


def to_text(raw: Any) -> Any:
    """Free text; a number becomes its digits, and `7.0` from a spreadsheet becomes `7`."""
    value = plain(raw)
    if value.__class__ is str:
        text = tidy(value)
        if text in _TEXT_UNKNOWN:
            return STATED_UNKNOWN
        return ABSENT if text in _TEXT_ABSENT else _text_or_problem(text)
    return _as_text(value)


def to_name(raw: Any) -> Any:
    """Text that names a record: an id or a label, where no word has a meaning of its own."""
    if raw.__class__ is str and raw.isalnum() and raw.isascii():
        return raw
    value = plain(raw)
    if value.__class__ is str:
        return _text_or_problem(tidy(value))
    return _as_text(value)


def to_id(raw: Any) -> Any:
    """The id of the record itself. `#` begins a row that explains, in a sheet, so no id may."""
    value = to_name(raw)
    if value.__class__ is str and value[0] == "#":
        return Problem(
            "DATA044", f"{shown(value)} cannot be an id, as it begins with `#`", "choose another id"
        )
    return value


def to_ref(raw: Any) -> Any:
    """The id of another record."""
    if raw.__class__ is str and raw.isalnum() and raw.isascii() and raw.casefold() not in _BOTH:
        return raw
    value = to_name(raw)
    if value.__class__ is str:
        return word_of(value) or value
    if value.__class__ is Problem and isinstance(raw, Mapping):
        return Problem(value.code, "a record stands here, and an id is expected", "write only its id here")
    return value


def _text_or_problem(text: str) -> Any:
    if not text:
        return NOTHING
    if text[0] == "#" and _EXCEL_ERROR.fullmatch(text):
        return Problem("DATA044", f"the cell holds the spreadsheet error {shown(text)}", "correct it")
    return text


def _as_text(value: Any) -> Any:
    if value.__class__ is int:
        # Python itself refuses to write out a number with thousands of digits.
        return str(value) if abs(value) < 10**30 else Problem("DATA044", "the number is too long for a text")
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    if value is NOTHING or value is STATED_UNKNOWN or value is ABSENT:
        return value
    if isinstance(value, bool):
        return Problem("DATA044", f"{shown(value)} is a yes or no, not a text", "put quotes around it")
    return Problem("DATA044", f"{shown(value)} is not a text", "write one text here")
