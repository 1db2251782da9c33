"""Characters that nobody can see and that no rule or record needs.

In: a text, or a value made from escapes. Out: where such characters stand.

Control characters can move a terminal's cursor and hide what a line says. In YAML, which people
review, so can the marks that turn the reading direction (bidirectional overrides), and the line
separators that some tools count as line breaks and others do not. JSON comes from machines and its
text often comes from a web form, so there only control characters are refused.
"""

from __future__ import annotations

import re
from typing import Final

from compliance.diagnostics import said
from compliance.diagnostics.characters import CONTROL, TURNING
from compliance.diagnostics.said import Said

_SURROGATE = "\ud800-\udfff"

IN_YAML: Final = re.compile(f"[{CONTROL}{TURNING}\u2028\u2029\ufeff\ufffe\uffff{_SURROGATE}]")
IN_JSON: Final = re.compile(f"[{CONTROL}{_SURROGATE}]")
HALF: Final = re.compile(f"[{_SURROGATE}]")

# In a text of ASCII only these can occur, and the search is several times faster.
IN_ASCII: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")

_NAMES: Final = {
    "\x00": said("a null character", "ett nolltecken"),
    "\x1b": said("an escape character", "ett escapetecken"),
    "\x7f": said("a delete character", "ett raderingstecken"),
    "\x85": said("a next-line character", "ett radbytestecken"),
    "\u2028": said("a line separator", "en radavskiljare"),
    "\u2029": said("a paragraph separator", "en styckeavskiljare"),
    "\ufeff": said("a byte order mark", "ett byteordningsmärke"),
}
_HALF_NAME: Final = said("half a character", "ett halvt tecken")
_TURNING_NAME: Final = said("a mark that turns the reading direction", "ett tecken som vänder läsriktningen")
_CONTROL_NAME: Final = said("a control character", "ett styrtecken")


def name_of(character: str) -> Said:
    """What to call it in a message.

    >>> name_of("\\x1b")
    'an escape character (U+001B)'
    """
    number = ord(character)
    if character in _NAMES:
        name = _NAMES[character]
    elif 0xD800 <= number <= 0xDFFF:
        name = _HALF_NAME
    elif 0x202A <= number <= 0x2069:
        name = _TURNING_NAME
    else:
        name = _CONTROL_NAME
    return said("{name} ({number})", "{name} ({number})", name=name, number=f"U+{number:04X}")
