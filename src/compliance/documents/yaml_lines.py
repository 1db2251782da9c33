"""A line of a YAML text.

In: a text and an offset. Out: the line that stands there.
"""

from __future__ import annotations

from compliance.named_tuple import NamedTuple


class Line(NamedTuple):
    """The line an offset stands in."""

    start: int
    text: str

    @property
    def first(self) -> int:
        """Offset of its first visible character."""
        return self.start + len(self.text) - len(self.text.lstrip())


def line_at(text: str, at: int) -> Line:
    """The line that an offset stands in."""
    start = max(text.rfind("\n", 0, at), text.rfind("\r", 0, at)) + 1
    ends = [end for end in (text.find("\n", at), text.find("\r", at)) if end >= 0]
    return Line(start, text[start : min(ends, default=len(text))])
