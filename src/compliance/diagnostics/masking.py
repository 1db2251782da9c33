"""Hides personal identity numbers in anything that is shown, logged or saved.

In: any text. Out: the same text, of the same length, with every number that is shaped like a
personnummer or samordningsnummer replaced by asterisks. Shape alone decides: a mistyped number
still points at a person. An organisation number is left alone (its third digit is at least 2, so it
has no month in that place).

Source: folkbokföringslagen (1991:481) 18 §; for samordningsnummer, day + 60, lag (2022:1697).
"""

from __future__ import annotations

import re

_SHAPE = re.compile(
    r"(?<!\d)(?:1[89]|20)?\d{2}(?:0[1-9]|1[0-2])"  # year and month
    r"(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])"  # day, or day + 60
    r"[-+ \u00a0\u2010-\u2015]?\d{4}(?!\d)"
)


def mask(text: str) -> str:
    """`text` with personal identity numbers hidden.

    >>> mask("se 19121212-1212!")
    'se ********-****!'
    """
    if not _may_hold_one(text):
        return text
    return _SHAPE.sub(lambda found: re.sub(r"\d", "*", found.group()), text)


def _may_hold_one(text: str) -> bool:
    return any(character.isdigit() for character in text)
