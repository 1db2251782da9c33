"""Places: from an offset in a text to a line and a column, and from a path to an offset.

In: a text, and offsets counted in characters from 0. Out: `Span` values that always lie inside it.

Readers remember offsets only, one integer a key or value; lines, columns and widths are worked out
when a diagnostic asks, which for most values is never.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import Any, Protocol, TypeAlias

from compliance.diagnostics import Span

Path: TypeAlias = Sequence[str | int]


class Lines:
    """The lines of one text, found when first asked for."""

    def __init__(self, file: str, text: str) -> None:
        self._file = file
        self._text = text
        self._starts: list[int] | None = None
        self._lines: list[str] = []

    def span(self, offset: int, width: int = 1) -> Span:
        """The place of `offset`; what would lie outside the line is moved to its edge."""
        if self._starts is None:
            # splitlines, because the snippet of a diagnostic is cut by it: the two must agree.
            self._lines = self._text.splitlines(keepends=True) or [""]
            self._starts = [0, *accumulate(map(len, self._lines[:-1]))]
        number = max(bisect_right(self._starts, offset), 1)
        line = self._lines[number - 1]
        shown = line.splitlines()[0] if line else ""
        before = min(max(offset - self._starts[number - 1], 0), len(shown))
        return Span(self._file, number, before + 1, max(1, min(width, len(shown) - before)))


class Places(Protocol):
    """What a reader remembers about where things stand; `Node` is its own kind of bookmark."""

    @property
    def root(self) -> Any:
        """The bookmark of the whole."""

    def child(self, node: Any, value: Any, part: str | int) -> tuple[int | None, Any, Any] | None:
        """Offset of the key (None in a list), bookmark and value of a member; None if there is none."""

    def offset(self, node: Any) -> int:
        """Where the bookmarked value begins."""


_QUOTED = re.compile(r'"(?:[^"\\\r\n]|\\[^\r\n])*"?|\'(?:[^\'\r\n]|\'\')*\'?')
_BLOCK_HEADER = re.compile(r"[|>][-+0-9]*")
_WORD = re.compile(r"[\w.+~-]+")
_REST_OF_LINE = re.compile(r"[^\r\n]*")


def width_of(text: str, offset: int, value: Any) -> int:
    """How many characters of the line at `offset` belong to the value that begins there.

    >>> width_of('a: "b c"', 3, "b c")
    5
    >>> width_of("a: 17 # days", 3, 17)
    2
    """
    first = text[offset : offset + 1]
    if isinstance(value, list):
        return 1  # the bracket, or the dash of the first item
    if isinstance(value, dict):
        # A mapping without a brace begins at its first key.
        return 1 if first in "{" else width_of(text, offset, next(iter(value), None))
    if first and first in "\"'":
        found = _QUOTED.match(text, offset)
    elif isinstance(value, str):
        if text.startswith(value, offset):
            return len(value.splitlines()[0]) if value else 1
        found = (_BLOCK_HEADER if first in "|>" else _REST_OF_LINE).match(text, offset)
    else:
        found = _WORD.match(text, offset)
    return len(found.group().rstrip()) if found else 1
