"""A line of a YAML text, and a fault in it told.

In: a text and an offset; or what is wrong there and what to write. Out: the line; a diagnostic.
"""

from __future__ import annotations

from compliance.documents.codes import Fault
from compliance.documents.faults import Faults
from compliance.named_tuple import NamedTuple


class Line(NamedTuple):
    """The line an offset stands in."""

    start: int
    text: str

    @property
    def first(self) -> int:
        """Offset of its first visible character."""
        return self.start + len(self.text) - len(self.text.lstrip())


def report(
    faults: Faults,
    at: int | None,
    message: str,
    help: str,
    *,
    width: int = 1,
    first: tuple[int, int, str] | None = None,
) -> None:
    """Tell of a fault of syntax."""
    faults.at(Fault.SYNTAX, at, message, help, width=width, first=first)


def line_at(text: str, at: int) -> Line:
    """The line that an offset stands in."""
    start = max(text.rfind("\n", 0, at), text.rfind("\r", 0, at)) + 1
    ends = [end for end in (text.find("\n", at), text.find("\r", at)) if end >= 0]
    return Line(start, text[start : min(ends, default=len(text))])
