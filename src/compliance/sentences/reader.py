"""Reads a line from the left: phrases, marks and templates.

In: a line. Out: `Reader`, which moves on as it understands. `Unreadable` says where it stopped and why.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from compliance.sentences.quoting import quoted_at

Made = TypeVar("Made")


class Unreadable(ValueError):
    """A sentence is not made of the closed set of phrases.

    text: the line. at: the place in it, from 0. expected: what could stand there.
    """

    def __init__(self, text: str, at: int, expected: str) -> None:
        self.text = text
        self.at = at
        self.expected = expected
        seen = text[at : at + 40] or "nothing"
        super().__init__(f"expected {expected}, and read: {seen}")


class Reader:
    """A line, and how far it has been read."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0

    @property
    def at_end(self) -> bool:
        """Whether all has been read."""
        return self.at >= len(self.text)

    def sees(self, words: str) -> bool:
        """Whether words stand here."""
        return self.text.startswith(words, self.at)

    def take(self, words: str) -> bool:
        """Read words, if they stand here."""
        if not self.sees(words):
            return False
        self.at += len(words)
        return True

    def take_opening(self, words: str) -> bool:
        """Read words that may begin with a capital, as a sentence does."""
        return self.take(words) or self.take(words[:1].upper() + words[1:])

    def sees_opening(self, words: str) -> bool:
        """Whether words stand here that may begin with a capital."""
        return self.sees(words) or self.sees(words[:1].upper() + words[1:])

    def expect(self, words: str) -> None:
        """Read words that must stand here."""
        if not self.take(words):
            raise self.fault(f"“{words.strip()}”")

    def quoted(self, marks: tuple[str, str]) -> str | None:
        """The text between marks, if it stands here."""
        found = quoted_at(self.text, self.at, marks)
        if found is None:
            return None
        text, self.at = found
        return text

    def matched(self, pattern: str) -> str | None:
        """What a pattern finds here."""
        found = re.compile(pattern).match(self.text, self.at)
        if found is None:
            return None
        self.at = found.end()
        return found.group()

    def first_of(self, ways: Sequence[Callable[[], Made]]) -> Made:
        """The first way that understands what stands here; the fault that came furthest when none does."""
        start = self.at
        furthest: Unreadable | None = None
        for way in ways:
            try:
                return way()
            except Unreadable as fault:
                if furthest is None or fault.at > furthest.at:
                    furthest = fault
                self.at = start
        raise furthest or self.fault("a phrase")

    def filled(self, template: str, slots: Sequence[Callable[[], Any]]) -> list[Any]:
        """What stands in the places of a template, read in the order they stand.

        It may begin with a capital.
        """
        made: list[Any] = [None] * len(slots)
        for index, piece in enumerate(re.split(r"\{(\d)\}", template)):
            if index % 2:
                made[int(piece)] = slots[int(piece)]()
            elif piece and (index or not self.take_opening(piece)):
                self.expect(piece)
        return made

    def fault(self, expected: str) -> Unreadable:
        """What to raise when something else was expected here."""
        return Unreadable(self.text, self.at, expected)
