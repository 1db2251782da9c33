"""A sentence in English with the Swedish beside it: one place for each message, in both languages.

In: both sentences, and what stands in them. Out: `Said`, which is the English text wherever a text is wanted
(JSON, logs, tests), and gives the Swedish to whoever shows it to somebody who reads Swedish (`in_language`).
Between: a sentence that quotes somebody's data knows how it reads without the quotes (`redacted`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

HIDDEN = "•••"


class Said(str):
    """An English text that knows its Swedish.

    redacted: what may be told of it where its quotes may not; None when it quotes nothing.
    """

    sv: str
    redacted: Said | None

    def __new__(cls, en: str, sv: str = "", redacted: Said | None = None) -> Said:
        """Without the Swedish it is the same in both."""
        made = super().__new__(cls, en)
        made.sv = sv or en
        made.redacted = redacted
        return made


def quoted(text: str) -> Said:
    """A piece of somebody's data, or what would give it away, as a part of a sentence."""
    return Said(str(text), in_language(text, "sv"), Said(HIDDEN))


def redacted(text: str) -> str:
    """A text without the data it quotes."""
    return text.redacted if isinstance(text, Said) and text.redacted is not None else text


def said(en: str, sv: str, **parts: object) -> Said:
    """A sentence in both languages; `{name}` in it stands for a part, in the same language.

    >>> in_language(said("{row} is empty", "{row} är tom", row=said("row 3", "rad 3")), "sv")
    'rad 3 är tom'
    """
    if not parts:
        return Said(en, sv)
    swedish = {name: in_language(part, "sv") for name, part in parts.items()}
    without = None
    if any(isinstance(part, Said) and part.redacted is not None for part in parts.values()):
        bare = {name: redacted(part) if isinstance(part, str) else part for name, part in parts.items()}
        without = said(en, sv, **bare)
    return Said(en.format(**parts), sv.format(**swedish), without)


def in_language(text: object, lang: str) -> str:
    """A text as it is shown to somebody; one in English alone stays so."""
    return text.sv if lang == "sv" and isinstance(text, Said) else str(text)


def changed(text: str, change: Callable[[str], str]) -> str:
    """A text with the same change made in each of its languages."""
    if not isinstance(text, Said):
        return change(text)
    without = None
    if text.redacted is not None:
        without = Said(change(str(text.redacted)), change(text.redacted.sv))
    return Said(change(str(text)), change(text.sv), without)


def in_turn(parts: Iterable[str], separator: str = ", ") -> Said:
    """Several texts as one, in each language."""
    return _joined(list(parts), separator, separator)


def one_of(parts: Iterable[str]) -> Said:
    """Several texts of which one is meant."""
    return _joined(list(parts), " or ", " eller ")


def _joined(parts: list[str], en: str, sv: str) -> Said:
    without = None
    if any(isinstance(part, Said) and part.redacted is not None for part in parts):
        without = _joined([redacted(part) for part in parts], en, sv)
    return Said(en.join(parts), sv.join(in_language(part, "sv") for part in parts), without)
