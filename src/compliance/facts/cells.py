"""What a cell says before anybody asks which kind of field it fills.

In: what a reader found (text, number, yes/no, date, None). Out: one of Python's own types, `STATED_UNKNOWN`,
or `NOTHING` (an empty cell); and whether a word means *not known* or *none*.
"""

from __future__ import annotations

import math
import re
import unicodedata
from contextlib import suppress
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any

from compliance.calendar.clock import local
from compliance.facts.values import ABSENT, STATED_UNKNOWN


class Nothing:
    """An empty cell: the field is not registered. One instance: `NOTHING`."""

    def __repr__(self) -> str:
        return "NOTHING"


NOTHING = Nothing()
UNKNOWN_WORDS = frozenset({"unknown", "okänt", "okänd", "vet ej", "vet inte", "not known"})
ABSENT_WORDS = frozenset({"none", "saknas", "ingen", "inget", "inga"})
_WORDS = re.compile(r"[\s_]+")


def normal(text: str) -> str:
    """`text` as names and titles are compared: one case, single spaces, å in one piece.

    >>> normal(" Issued_On ")
    'issued on'
    """
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
    return _WORDS.sub(" ", text.casefold()).strip()


def plain(raw: Any) -> Any:
    """`raw` as one of Python's own types; None is *stated unknown*, empty and not-a-number are nothing."""
    kind = raw.__class__
    if kind is str:
        return raw if raw and not raw.isspace() else NOTHING
    if kind is date or kind is bool or kind is int:
        return raw
    if raw is None:
        return STATED_UNKNOWN
    if kind is float:
        return NOTHING if math.isnan(raw) else raw
    return _plain_of_other(raw)


def _plain_of_other(raw: Any) -> Any:
    if isinstance(raw, Enum):
        return plain(raw.value)
    if isinstance(raw, datetime):
        # Dataframes have a "not a time" that is a datetime and differs from itself.
        return in_sweden(raw).date() if raw == raw else NOTHING
    for kind in (str, int, float):
        if isinstance(raw, kind):
            return plain(kind(raw))
    if isinstance(raw, date):
        return date(raw.year, raw.month, raw.day)
    if isinstance(raw, Decimal):
        return NOTHING if raw.is_nan() else raw
    return raw


def in_sweden(time: datetime) -> datetime:
    """A time as the clock showed it; without a zone it is as it was read off the wall."""
    if time.tzinfo is not None:
        with suppress(OverflowError):  # the calendar ends on 9999-12-31, which people write for "for ever"
            time = local(time)
    return time.replace(tzinfo=None, microsecond=0, fold=0)


def tidy(text: str) -> str:
    """A text without blanks around it, nor the marks that files begin with; å in one piece."""
    text = text.strip().strip("\ufeff\u200b")
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def word_of(text: str) -> Any:
    """What a word for *not known* or *none* says, or None when it is no such word."""
    if text.isascii() and text.isdigit():
        return None
    word = text.casefold()
    if word in UNKNOWN_WORDS:
        return STATED_UNKNOWN
    return ABSENT if word in ABSENT_WORDS else None
