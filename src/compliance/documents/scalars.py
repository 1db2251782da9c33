"""What a bare word in YAML stands for.

In: the text of a scalar written without quotation marks. Out: a plain value.

YAML 1.2's core schema, made stricter so that nothing is a number or a truth value by surprise: `no`,
`on`, `12:30`, `010`, `1_000`, `1e3`, `+5`, `0x1F`, `.5`, `.inf`, `True` and dates all stay text. A whole
number is what reads back as it was written. So is a decimal where it must be exact, as what somebody has
written in a rule; elsewhere it is the nearest there is, as measured values have more digits than they mean.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

# With any other first character a scalar is text; the hot loop asks only this.
MAY_BE_OTHER: Final = frozenset("-0123456789~tfn")
LONGEST_INTEGER: Final = 18  # digits: every such number fits in 64 bits, in every tool downstream
_LONGEST_DECIMAL = 300
_ALWAYS_KEPT = 15  # digits: every decimal of so many reads back as it was written

_WORDS: Final[dict[str, bool | None]] = {"true": True, "false": False, "null": None, "~": None, "": None}
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(\.[0-9]+)?\Z")


class TooManyDigits(Exception):
    """The number has more digits than can be kept."""


def plain_value(text: str, exact: bool = False) -> str | int | float | bool | None:
    """The value of a scalar written without quotation marks. exact: a decimal must not be rounded.

    >>> [plain_value(t) for t in ("17", "-0.5", "true", "~", "no", "010", "12:30", "1e3")]
    [17, -0.5, True, None, 'no', '010', '12:30', '1e3']
    """
    if text in _WORDS:
        return _WORDS[text]
    number = _NUMBER.match(text)
    if number is None:
        return text
    if number.group(1):
        if len(text) > _LONGEST_DECIMAL:
            raise TooManyDigits
        value = float(text)
        if exact and len(text) > _ALWAYS_KEPT and Decimal(repr(value)) != Decimal(text):
            raise TooManyDigits
        return value
    if len(text) > LONGEST_INTEGER and len(text.lstrip("-")) > LONGEST_INTEGER:
        raise TooManyDigits
    return int(text)
