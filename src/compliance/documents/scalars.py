"""What a bare word in YAML stands for.

In: the text of a scalar written without quotation marks. Out: a plain value.

YAML 1.2's core schema, made stricter so that nothing is a number or a truth value by surprise: `no`,
`on`, `12:30`, `010`, `1_000`, `1e3`, `+5`, `0x1F`, `.5`, `.inf`, `True` and dates all stay text. A
number is what reads back as it was written.
"""

from __future__ import annotations

import re
from typing import Final

# With any other first character a scalar is text; the hot loop asks only this.
MAY_BE_OTHER: Final = frozenset("-0123456789~tfn")
LONGEST_INTEGER: Final = 18  # digits: every such number fits in 64 bits, in every tool downstream
_LONGEST_DECIMAL = 300

_WORDS: Final[dict[str, bool | None]] = {"true": True, "false": False, "null": None, "~": None, "": None}
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(\.[0-9]+)?\Z")


class Unkept(Exception):
    """The number has more digits than can be kept."""


def plain_value(text: str) -> str | int | float | bool | None:
    """The value of a scalar written without quotation marks.

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
            raise Unkept
        return float(text)
    if len(text) > LONGEST_INTEGER and len(text.lstrip("-")) > LONGEST_INTEGER:
        raise Unkept
    return int(text)
