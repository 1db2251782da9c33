"""A sentence in English with the Swedish beside it: one place for each message, in both languages.

In: both sentences, and what stands in them. Out: `Said`, which is the English text wherever a text is wanted
(JSON, logs, tests), and gives the Swedish to whoever shows it to somebody who reads Swedish (`in_language`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable


class Said(str):
    """An English text that knows its Swedish."""

    sv: str

    def __new__(cls, en: str, sv: str = "") -> Said:
        """Without the Swedish it is the same in both."""
        made = super().__new__(cls, en)
        made.sv = sv or en
        return made


def said(en: str, sv: str, **parts: object) -> Said:
    """A sentence in both languages; `{name}` in it stands for a part, in the same language.

    >>> in_language(said("{row} is empty", "{row} är tom", row=said("row 3", "rad 3")), "sv")
    'rad 3 är tom'
    """
    if not parts:
        return Said(en, sv)
    swedish = {name: in_language(part, "sv") for name, part in parts.items()}
    return Said(en.format(**parts), sv.format(**swedish))


def in_language(text: object, lang: str) -> str:
    """A text as it is shown to somebody; one in English alone stays so."""
    return text.sv if lang == "sv" and isinstance(text, Said) else str(text)


def changed(text: str, change: Callable[[str], str]) -> str:
    """A text with the same change made in each of its languages."""
    return Said(change(str(text)), change(text.sv)) if isinstance(text, Said) else change(text)


def in_turn(parts: Iterable[str], separator: str = ", ") -> Said:
    """Several texts as one, in each language."""
    each = list(parts)
    return Said(separator.join(each), separator.join(in_language(part, "sv") for part in each))


def one_of(parts: Iterable[str]) -> Said:
    """Several texts of which one is meant."""
    each = list(parts)
    return Said(" or ".join(each), " eller ".join(in_language(part, "sv") for part in each))
