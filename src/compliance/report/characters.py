"""Text for a stream: what acts instead of being seen is taken out, what it cannot show has a stand-in.

In: text and an encoding. Out: the same text with nearest stand-ins; no meaning rests on a mark alone,
since each stands beside its word.
"""

from __future__ import annotations

import codecs
import unicodedata

from compliance.diagnostics import printable_lines

_STAND_INS = {
    "✓": "+", "✗": "x", "…": "...", "–": "-", "—": "-", "·": "-", "→": "->", "─": "-", "═": "=",
    "│": "|", "├": "|", "└": "`", "§": "par.", "’": "'", "”": '"', "“": '"', "•": "*",
}  # fmt: skip


def fit(text: str, encoding: str | None) -> str:
    """`text` with what the encoding lacks replaced, and all that could act on a terminal but a new line.

    >>> fit("✗ avvikelse från 3 kap.", "ascii")
    'x avvikelse fran 3 kap.'
    """
    text = printable_lines(text)
    try:
        text.encode(encoding or "utf-8")
    except UnicodeEncodeError:
        text = text.removeprefix("\ufeff")  # a mark of UTF-8, which this is not
        return "".join(_fitted(character, encoding or "utf-8") for character in text)
    except LookupError:
        return fit(text, "ascii")
    return text


def is_utf_8(encoding: str | None) -> bool:
    """Whether a stream's encoding is UTF-8, however it is written."""
    try:
        return codecs.lookup(encoding or "ascii").name == "utf-8"
    except LookupError:
        return False


def _fitted(character: str, encoding: str) -> str:
    for candidate in (
        character,
        _STAND_INS.get(character, ""),
        "".join(each for each in unicodedata.normalize("NFKD", character) if not unicodedata.combining(each)),
    ):
        try:
            candidate.encode(encoding)
        except UnicodeEncodeError:
            continue
        if candidate:
            return candidate
    return "?"
