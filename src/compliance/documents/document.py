"""A text that has been read: plain data, and the place of every key and value in it.

In: what a reader made. Out: `Document`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from compliance.diagnostics import Span
from compliance.documents.places import Lines, Places, width_of


@dataclass(frozen=True, slots=True, eq=False)
class Document:
    """Plain data with places.

    file: the path as the user gave it, or the name of a stream.
    text: what was read, without a byte order mark.
    data: dict, list, str, int, float, bool and None only; the keys of a dict are text.
    """

    file: str
    text: str = field(repr=False)
    data: Any = field(repr=False)
    _places: Places = field(repr=False)
    _lines: Lines = field(repr=False)

    def span(self, path: Sequence[str | int] = ()) -> Span:
        """The place of the value at `path`, or of the nearest value above it when there is none.

        A mapping written without braces is shown by its first key, a list by its first dash.
        """
        node, value, _, _ = self._walk(path)
        return self._at(self._places.offset(node), value)

    def key_span(self, path: Sequence[str | int]) -> Span:
        """The place of the key that leads to `path`, or to the nearest value above it.

        An item of a list has no key: its own place is given.
        """
        node, value, key_at, key = self._walk(path)
        if key_at is None:
            return self._at(self._places.offset(node), value)
        return self._at(key_at, key)

    def _walk(self, path: Sequence[str | int]) -> tuple[Any, Any, int | None, str | int]:
        node, value = self._places.root, self.data
        key_at: int | None = None
        key: str | int = ""
        for part in path:
            member = self._places.child(node, value, part)
            if member is None:
                break
            key_at, node, value = member
            key = part
        return node, value, key_at, key

    def _at(self, offset: int, value: Any) -> Span:
        return self._lines.span(offset, width_of(self.text, offset, value))
