"""Hides personal identity numbers in anything that is shown, logged or saved.

In: any text. Out: the same text, of the same length, with every number that is shaped like a
personnummer or samordningsnummer replaced by asterisks. In the prescribed forms shape alone decides: a
mistyped number still points at a person. Where the parts stand apart in other ways, a day with a number
after it is shaped so too; there the check digit decides. An organisation number is left alone (its third
digit is at least 2, so it has no month in that place).

Source: folkbokföringslagen (1991:481) 18 §; for samordningsnummer, day + 60, lag (2022:1697).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from typing import Any

from compliance.diagnostics.characters import BREAKS

_MONTH = r"(?:0[1-9]|1[0-2])"
_DAY = r"(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])"  # or day + 60
_BLANK = " \u00a0\u1680\u2000-\u200b\u202f\u205f\u2060\u3000\ufffd\u00ad"
_GAP = f"{BREAKS}{_BLANK}"  # from two cells, or a cell of two lines
_DASH = "-+\u2010-\u2015\u2212"

# Texts, as `re` compiles them when a text first holds so many digits, which few data do.
_SHAPE = rf"(?<!\d)(?:1[89]|20)?\d{{2}}{_MONTH}{_DAY}[{_DASH}{_BLANK}]?\d{{4}}(?!\d)"

_YEAR, _CENTURY = r"\d{2}", r"(?:1[89]|20)"
_BEFORE_LAST = rf"(?:[{_GAP}]{{0,2}}[{_DASH}/_]?[{_GAP}]{{0,2}}|\.)"
_FORMS = (
    rf"{_CENTURY}?{_YEAR}([{_DASH}{_GAP}./_]){_MONTH}\2{_DAY}{_BEFORE_LAST}\d{{4}}",  # 1912-12-12 1212
    rf"{_CENTURY}?{_YEAR}{_MONTH}{_DAY}{_BEFORE_LAST}\d{{4}}",  # 19121212 - 1212
    rf"{_CENTURY}{_YEAR}[{_GAP}]{_MONTH}{_DAY}[{_GAP}]\d{{4}}",  # 1912 1212 1212
    rf"{_CENTURY}[{_GAP}]{_YEAR}[{_GAP}]{_MONTH}[{_GAP}]{_DAY}[{_GAP}]\d{{2}}[{_GAP}]\d{{2}}",
)
# Not from within another day or number: `2024-03-01 2025-03-01` are two days.
_APART = rf"(?<!\d)(?<!\d[-./])(?=({'|'.join(_FORMS)})(?!\d|[-./]\d))"
_DIGITS_OF_ONE = 10
_BY_CHANCE = frozenset({"digest", "pack_digest", "schema", "version"})
"""Keys of what is never anybody's number, though a digest may have its shape."""
_MAY_HOLD_ONE = re.compile(rf"[0-9](?:[{_DASH}{_GAP}./_]{{0,5}}[0-9]){{9}}")
"""What every form has, found in a fraction of the time: nearly no text has it."""
_TEN_DIGITS = re.compile(r"(?:\d\D*){9}\d")
"""The same in any script, with anything between."""

# Nobody sees these, so the digits on both sides of one look like one number.
_INVISIBLE = (
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f"
    "\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb]"
)


def mask(text: str) -> str:
    """`text` with personal identity numbers hidden.

    >>> mask("se 19121212-1212!"), mask("1912-12-12 1212"), mask("2024-03-01 07:30")
    ('se ********-****!', '****-**-** ****', '2024-03-01 07:30')
    """
    if len(text) < _DIGITS_OF_ONE or _TEN_DIGITS.search(text) is None:
        return text
    plain = text if text.isascii() else _with_our_digits(text)
    found = _numbers(plain)
    if not (plain.isascii() and plain.isprintable()) and re.search(_INVISIBLE, plain) is not None:
        places = [at for at, character in enumerate(plain) if re.match(_INVISIBLE, character) is None]
        seen = "".join(plain[at] for at in places)
        found += [(places[begins], places[ends - 1] + 1) for begins, ends in _numbers(seen)]
    for begins, ends in found:
        text = text[:begins] + _DIGIT.sub("*", text[begins:ends]) + text[ends:]
    return text


def masked(value: Any, hide: Callable[[str], str] = mask) -> Any:
    """Plain JSON values with personal identity numbers hidden, in keys as in values.

    hide: how a text is masked; whoever has many of the same may remember them for as long as it takes.
    """
    if isinstance(value, str):
        return hide(value)
    if isinstance(value, dict):
        return {
            hide(key): each if key in _BY_CHANCE and isinstance(each, str) else masked(each, hide)
            for key, each in value.items()
        }
    if isinstance(value, list):
        return [masked(each, hide) for each in value]
    if isinstance(value, int) and not isinstance(value, bool):
        text = str(value)
        return value if hide(text) == text else hide(text)
    return value


def masked_repr(value: Any) -> str:
    """A named tuple as Python shows one, with personal identity numbers hidden: people log what they hold."""
    parts = (f"{name}={each!r}" for name, each in zip(value._fields, value, strict=True))
    return mask(f"{type(value).__name__}({', '.join(parts)})")


def _numbers(text: str) -> list[tuple[int, int]]:
    """Where numbers stand in a text of our digits."""
    if _MAY_HOLD_ONE.search(text) is None:
        return []
    found = [each.span() for each in re.finditer(_SHAPE, text)]
    return found + [each.span(1) for each in re.finditer(_APART, text) if luhn(_last_ten(each.group(1)))]


def luhn(digits: str) -> bool:
    """True when the last digit is the check digit of the others.

    >>> luhn("2321000016"), luhn("2321000017")
    (True, False)
    """
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (1 + place % 2)
        total += value - 9 if value > 9 else value
    return total % 10 == 0


_DIGIT = re.compile(r"\d")


def _last_ten(number: str) -> str:
    return re.sub(r"\D", "", number)[-_DIGITS_OF_ONE:]


def _with_our_digits(text: str) -> str:
    """The same text with every digit of another script, or of full width, as one of ours."""
    return _DIGIT.sub(lambda found: str(unicodedata.digit(found.group())), text)
