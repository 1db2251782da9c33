"""Quoting: what keeps names and texts apart from the phrases around them.

In: any text. Out: the text between marks, on one line, and back. ”field” · »term explained below« ·
⟨column⟩ · ‘what it means for a person’ · [name in the pack's files].
"""

from __future__ import annotations

import re

TERM = ("»", "«")
COLUMN = ("⟨", "⟩")
SAID = ("‘", "’")
NAME = ("[", "]")

_OPENING = "”“»«[⟨‘("
_CLOSED_TO = re.escape(_OPENING) + ";)"
_PLAIN = re.compile(rf"[^\s{_CLOSED_TO}](?:[^\n\r{_CLOSED_TO}]*[^\s{_CLOSED_TO}])?")
_ESCAPES = {"\\": "\\\\", "\n": "\\n", "\r": "\\r"}
_ESCAPED = {written: text for text, written in _ESCAPES.items()}


def quote(text: str, marks: tuple[str, str]) -> str:
    """The text between marks; the closing mark is doubled within."""
    opening, closing = marks
    escaped = "".join(_ESCAPES.get(each, each) for each in text)
    return f"{opening}{escaped.replace(closing, closing * 2)}{closing}"


def quoted_at(text: str, at: int, marks: tuple[str, str]) -> tuple[str, int] | None:
    """The text that stands between marks from `at` on, and where it ends; None when none does."""
    opening, closing = marks
    if not text.startswith(opening, at):
        return None
    end = at + len(opening)
    while True:
        end = text.find(closing, end)
        if end < 0:
            return None
        if not text.startswith(closing, end + 1):
            break
        end += 2
    inside = text[at + len(opening) : end].replace(closing * 2, closing)
    return re.sub(r"\\[\\nr]", lambda found: _ESCAPED[found.group()], inside), end + len(closing)


def is_plain(text: str) -> bool:
    """Whether a text can stand without marks: nothing in it could be taken for a mark or an end."""
    return ": " not in text and not text.endswith((":", ".")) and _PLAIN.fullmatch(text) is not None


def split_said(text: str, at: int) -> tuple[str, int]:
    """What is said for a person before the exact words, and where those begin; "" when nothing is said."""
    quoted = quoted_at(text, at, SAID)
    if quoted is not None and text.startswith(": ", quoted[1]):
        return quoted[0], quoted[1] + 2
    end = text.find(": ", at)
    if end < 0 or not is_plain(text[at:end]):
        return "", at
    return text[at:end], end + 2


def with_said(said: str, words: str) -> str:
    """The exact words after what is said for a person."""
    return f"{said if is_plain(said) else quote(said, SAID)}: {words}"


def said_in_brackets(said: str) -> str:
    """What is said for a person, in brackets after the words it explains; nothing when nothing is said."""
    if not said:
        return ""
    return f" ({said if is_plain(said) else quote(said, SAID)})"


def said_in_brackets_at(text: str, at: int) -> tuple[str, int]:
    """What is said in brackets at a place, and where that ends; "" when nothing is."""
    if not text.startswith(" (", at):
        return "", at
    quoted = quoted_at(text, at + 2, SAID)
    if quoted is not None:
        said, end = quoted
    else:
        end = text.find(")", at)
        said = text[at + 2 : end]
    return (said, end + 1) if text.startswith(")", end) and end >= 0 else ("", at)
