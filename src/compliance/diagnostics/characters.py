"""Characters that act instead of being seen, taken out of what is shown.

In: any text. Out: a text of the same length in which no character moves a terminal's cursor, hides what a
line says, turns the reading direction or begins a line. Text in data and the names of files come from
others: without this they could write over a report.
"""

from __future__ import annotations

import re
from typing import Final

BREAKS: Final = "\t\n\r\x0b\x0c\x85\u2028\u2029"
CONTROL: Final = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"
"""Controls, but for tab, line feed and carriage return."""
TURNING: Final = "\u202a-\u202e\u2066-\u2069"
"""Marks that turn the reading direction (bidirectional embeddings, overrides and isolates)."""

# Texts, as `re` compiles those that are needed; most runs need none.
_BREAK = f"[{BREAKS}]"
_BREAK_WITHIN = f"[{BREAKS.replace(chr(10), '')}]"
_UNSEEN = f"[{CONTROL}{TURNING}]"
_NOT_ASCII = r"[^\x00-\x7f]"
_IN_JSON = f"[\x7f-\x9f\u2028\u2029{TURNING}]"


def printable(text: str) -> str:
    """The text as one line that can be shown.

    >>> printable("Anna\\nTotal: 0")
    'Anna Total: 0'
    """
    if text.isprintable():
        return text
    return re.sub(_UNSEEN, "\N{REPLACEMENT CHARACTER}", re.sub(_BREAK, " ", text))


def printable_lines(text: str) -> str:
    """The same for a text of several lines, which are left as they are."""
    return re.sub(_UNSEEN, "\N{REPLACEMENT CHARACTER}", re.sub(_BREAK_WITHIN, " ", text))


def escaped(json: str) -> str:
    r"""JSON text with such characters as escapes: it can be shown, and holds the same values.

    >>> escaped('{"name": "A\u202eB"}')
    '{"name": "A\\u202eB"}'
    """
    return re.sub(_IN_JSON, lambda found: f"\\u{ord(found.group()):04x}", json)


def in_ascii(json: str) -> str:
    r"""JSON text with every letter beyond ASCII as an escape: it holds the same values, in any encoding.

    >>> in_ascii('{"name": "Å𝄞"}')
    '{"name": "\\u00c5\\ud834\\udd1e"}'
    """
    return re.sub(_NOT_ASCII, _escapes, json)


def _escapes(found: re.Match[str]) -> str:
    units = found.group().encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[at : at + 2].hex()}" for at in range(0, len(units), 2))
