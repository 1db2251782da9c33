"""Lines of styled text, wrapped to a width: what every way of showing text is made from.

In: texts with the names of styles. Out: `Page`: plain text, or lines for a terminal with colour.
Personal identity numbers are hidden before lines are broken, since a break could split one; and no text
begins a line of its own.
"""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

from compliance.diagnostics import mask, printable

_TIE = "\u00a0"

Piece = tuple[str, str]
"""A text and the name of its style: heading, good, bad, unsure, quiet, strong or empty."""


class Page:
    """Collects lines."""

    def __init__(self, width: int) -> None:
        self.width = max(width, 40)
        self.lines: list[list[Piece]] = []
        self._headed = -1

    def blank(self) -> None:
        """One empty line; never two in a row, none at the top, and none right below a heading."""
        if self.lines and self.lines[-1] and not self._below_heading:
            self.lines.append([])

    @property
    def _below_heading(self) -> bool:
        return self._headed == len(self.lines)

    def heading(self, text: str, under: str = "") -> None:
        """A heading, underlined with a character."""
        self.blank()
        self.add(text, style="heading")
        if under:
            width = max(len("".join(piece for piece, _ in line)) for line in self.lines[-1:])
            self.lines.append([(under * width, "quiet")])
            self._headed = len(self.lines)

    def section(self, text: str) -> None:
        """The title of a part of what stands under a heading."""
        self.blank()
        self.add(text, style="strong")

    def add(
        self,
        text: str,
        *,
        lead: Sequence[Piece] = (),
        style: str = "",
        indent: int = 0,
        hang: int | None = None,
        rule: str = "",
    ) -> None:
        """A paragraph. lead: pieces before the text on its first line. hang: where further lines begin.

        rule: what stands at the left of further lines, as the stem of a tree does.
        """
        first = [(_shown(piece), each) for piece, each in lead]
        start = indent + sum(len(piece) for piece, _ in first)
        hang = start if hang is None else hang
        # A narrow window keeps a readable column rather than a perfect margin.
        width = max(self.width, hang + 20)
        wrapped = textwrap.wrap(
            _untied(_shown(text), width - hang),
            width,
            initial_indent=" " * start,
            subsequent_indent=" " * hang,
            break_on_hyphens=False,
        ) or [" " * start]
        self.lines.append([(" " * indent, ""), *first, (_loose(wrapped[0][start:]), style)])
        margin = (rule.ljust(hang), "quiet") if rule else (" " * hang, "")
        self.lines += [[margin, (_loose(line[hang:]), style)] for line in wrapped[1:]]

    def indented(self, text: str, indent: int = 0) -> None:
        """Lines that are set in by spaces of their own, as a rule's sentence is, all of them so much further.

        A line that goes on stands clear of what is listed below it.
        """
        for line in text.splitlines():
            bare = line.strip()
            depth = indent + len(line) - len(line.lstrip())
            if bare:
                self.add(bare, indent=depth, hang=depth + (2 if bare.startswith("–") else 4))
            else:
                self.blank()

    def row(self, cells: Sequence[Piece], widths: Sequence[int], last: str, style: str = "") -> None:
        """A table's row: cells cut to their widths, then a text that wraps in its own column."""
        lead: list[Piece] = []
        for (cell, each), width in zip(cells, widths, strict=True):
            lead.append((clipped(_shown(cell), width).ljust(width) + "  ", each))
        self.add(last, lead=lead, style=style, indent=2)

    def plain(self) -> str:
        """The page as plain text."""
        return "".join("".join(piece for piece, _ in line).rstrip() + "\n" for line in self.lines)


def _shown(text: str) -> str:
    return printable(mask(text))


def tied(text: str) -> str:
    """The text as one word, so that no line breaks within it."""
    return text.replace(" ", _TIE)


def _loose(text: str) -> str:
    return text.replace(_TIE, " ")


def _untied(text: str, room: int) -> str:
    """The text with the words apart of what is tied together and has no room on a line."""
    if _TIE not in text:
        return text
    return " ".join(part if len(part) <= room else _loose(part) for part in text.split(" "))


def clipped(text: str, width: int) -> str:
    """The text, cut with an ellipsis when it is longer."""
    return text if len(text) <= width else text[: max(width - 1, 0)].rstrip() + "…"
