"""Text for a stream that cannot show every character.

In: text and an encoding. Out: the same text with nearest stand-ins; no meaning rests on a mark alone,
since each stands beside its word.
"""

from __future__ import annotations

import unicodedata

_STAND_INS = {
    "✓": "+", "✗": "x", "…": "...", "–": "-", "—": "-", "·": "-", "→": "->", "─": "-", "═": "=",
    "│": "|", "├": "|", "└": "`", "§": "par.", "’": "'", "”": '"', "“": '"', "•": "*",
}  # fmt: skip


def fit(text: str, encoding: str | None) -> str:
    """`text` with what the encoding lacks replaced.

    >>> fit("✗ avvikelse från 3 kap.", "ascii")
    'x avvikelse fran 3 kap.'
    """
    try:
        text.encode(encoding or "utf-8")
    except UnicodeEncodeError:
        return "".join(_fitted(character, encoding or "utf-8") for character in text)
    except LookupError:
        return fit(text, "ascii")
    return text


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
