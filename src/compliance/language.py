"""Texts in the languages that everything is told in.

In: a text by language, or a table of words. Out: the text in one language (`localized`, `worded`, `counted`).
"""

from __future__ import annotations

from collections.abc import Mapping

LANGUAGES = ("sv", "en")
"""In the order that tables of words have them."""

Text = Mapping[str, str]
"""A text by language: always `sv`, mostly `en`."""


def localized(text: Text, lang: str) -> str:
    """A text in the language, or in the one it has; empty when there is none."""
    return text.get(lang) or text.get("sv") or next(iter(text.values()), "")


def worded(words: Mapping[str, tuple[str, str]], key: str, lang: str, *parts: object) -> str:
    """The words of a table for a key, with its places filled."""
    text = words[key][LANGUAGES.index(lang)]
    return text.format(*parts) if parts else text


def counted(
    forms: Mapping[str, tuple[tuple[str, str], tuple[str, str]]], number: int, key: str, lang: str
) -> str:
    """A number of things, by a table of their singulars and plurals: `1 regel`, `3 853 fall`."""
    one, several = forms[key][LANGUAGES.index(lang)]
    return f"{grouped(number, lang)} {one if number == 1 else several}"


def grouped(number: int, lang: str) -> str:
    """A whole number with its thousands apart."""
    return f"{number:,}".replace(",", "\u00a0" if lang == "sv" else ",")
