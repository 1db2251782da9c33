"""How a clause stands on the page: nested lists on lines of their own, or all of it in a line.

In: `Clause`s. Out: lines, or one line with the parts in brackets; `folded` makes that line of the lines, so
that one reader understands both.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

BULLET = "– "
_STEP = 2


@dataclass(frozen=True, slots=True)
class Clause:
    """Words, and what is listed below them. sentence: it stands as a sentence of its own, not in a list."""

    text: str
    parts: tuple[Clause, ...] = ()
    sentence: bool = False

    def after(self, words: str, *, sentence: bool = False) -> Clause:
        """The same with words before it."""
        return Clause(words + self.text, self.parts, sentence)

    def inline(self) -> str:
        """All of it in one line."""
        if not self.parts:
            return self.text
        return f"{self.text} ({'; '.join(part.inline() for part in self.parts)})"

    def lines(self, level: int = 0) -> list[str]:
        """One line for each part. level: how deep it stands."""
        text = self.text[:1].upper() + self.text[1:] if self.sentence else BULLET + self.text
        end = ":" if self.parts else "." if self.sentence else ""
        below = [line for part in self.parts for line in part.lines(level + 1)]
        return [" " * _STEP * level + text + end, *below]


def folded(lines: Sequence[str]) -> str:
    """Lines, of which the first stands leftmost, as one line with the parts in brackets.

    Raises ValueError when a line stands to the left of the first.
    """
    text, end = _fold(lines, 0)
    if end < len(lines):
        raise ValueError(f"a line stands too far to the left: {lines[end].strip()!r}")
    return text


def _fold(lines: Sequence[str], at: int) -> tuple[str, int]:
    depth = _depth(lines[at])
    head = lines[at].strip(" ")
    is_item = head.startswith(BULLET)
    head = head.removeprefix(BULLET)
    parts = []
    at += 1
    while at < len(lines) and _depth(lines[at]) > depth:
        part, at = _fold(lines, at)
        parts.append(part)
    if parts:
        return f"{head.removesuffix(':')} ({'; '.join(parts)})", at
    return head if is_item else head.removesuffix("."), at


def _depth(line: str) -> int:
    return len(line) - len(line.lstrip(" "))
