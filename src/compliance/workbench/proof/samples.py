"""Texts that nobody wrote a rule about: any will do, so long as it can be read and matches as it should.

In: the kind of a field, a number, and patterns. Out: a text; different numbers give different texts.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from compliance.facts.schema import Kind

_PARTS: tuple[tuple[str, str], ...] = (
    (r"\\d|\[0-9\]", "1"),
    (r"\\w|\[A-Za-z\]|\[a-zA-Z\]|\[A-Z\]|\[A-ZÅÄÖ\]", "A"),
    (r"\[a-z\]|\[a-zåäö\]", "a"),
    (r"\\s", " "),
)
_TIMES = re.compile(r"(.)(?:\{(\d+)(?:,\d*)?\}|([+*?]))")


def sample(kind: Kind, number: int, wanted: list[tuple[str, bool]]) -> str:
    """A text for a field. wanted: patterns, and whether it is to match them."""
    plain = _plain(kind, number)
    texts = [plain, *(_of_pattern(pattern) for pattern, _ in wanted), f"({plain})"]
    return next((text for text in texts if _fits(text, wanted)), texts[0])


def _fits(text: str, wanted: list[tuple[str, bool]]) -> bool:
    return all((re.fullmatch(pattern, text) is not None) is holds for pattern, holds in wanted)


def _plain(kind: Kind, number: int) -> str:
    if kind is Kind.PERSONAL_ID:
        return _personal(number)
    if kind is Kind.HSA_ID:
        return f"SE2321000016-{number:04d}"
    return f"text {number}"


def _personal(number: int) -> str:
    """A number with a right check digit, of the series kept for tests (coordination numbers of no one)."""
    day = date(1980, 1, 1) + timedelta(days=number % 7000)
    digits = f"{day:%y%m}{day.day + 60:02d}{238 + number // 7000 % 700:03d}"
    total = sum(sum(divmod(int(digit) * (2 - at % 2), 10)) for at, digit in enumerate(digits))
    return f"{day:%Y}{digits[2:]}{-total % 10}"


def _of_pattern(pattern: str) -> str:
    """A text that a simple pattern matches; for others it may not, and is not used."""
    text = pattern.strip("^$")
    for part, letter in _PARTS:
        text = re.sub(part, letter, text)
    return _TIMES.sub(lambda found: found[1] * int(found[2] or (found[3] == "+")), text).replace("\\", "")
