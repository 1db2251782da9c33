"""The smallest parts of the documentation: texts, sentences, citations, approvals.

In: nothing. Out: `Words`, `Digest`, `Line`, `Ref`, `Review`, `Citation`, all frozen.
"""

from __future__ import annotations

from datetime import date
from typing import Literal

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


class Review(NamedTuple):
    """Whether somebody has approved a rule's sentence and scenarios as they are now.

    state: approved, changed since it was approved, or never. The rest is of the latest approval; earlier:
    those before it, the latest first.
    """

    state: Literal["approved", "changed", "never"] = "never"
    reviewer: str = ""
    role: str = ""
    day: date | None = None
    remark: str = ""
    revision: int = 0
    earlier: tuple[Review, ...] = ()


class Citation(NamedTuple):
    """Where something comes from, and how much of that has been seen."""

    source: Words
    locator: Words
    provenance: str
    note: Words = Words("")
