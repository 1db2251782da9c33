"""The smallest parts of the documentation: texts, sentences, citations.

In: nothing. Out: `Words`, `Digest`, `Line`, `Ref`, `Citation`, all frozen.
"""

from __future__ import annotations

from compliance.named_tuple import NamedTuple


class Words(NamedTuple):
    """A text. lang: its language, when it is not the book's."""

    text: str
    lang: str = ""


class Digest(str):
    """Hexadecimal digits that name a text: never anybody's number."""

    __slots__ = ()


class Line(NamedTuple):
    """A line of a sentence, with the lines that belong under it. item: one of several alike."""

    text: str
    item: bool = False
    under: tuple[Line, ...] = ()


class Ref(NamedTuple):
    """Something with a page."""

    id: str
    title: Words
    page: str


class Citation(NamedTuple):
    """Where something comes from, and how much of that has been seen."""

    source: Words
    locator: Words
    provenance: str
    note: Words = Words("")
