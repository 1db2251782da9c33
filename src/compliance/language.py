"""Texts in the languages that everything is told in.

In: a text by language. Out: `localized`, the text in one of them.
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
