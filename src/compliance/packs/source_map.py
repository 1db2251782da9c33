"""The places of a pack's parts: which document each stands in, and where.

In: documents as they are read. Out: answers for `model.places.Places`.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from compliance.diagnostics import Span
from compliance.documents import Document

Path_ = tuple[str | int, ...]


class SourceMap:
    """Remembers where each part of one pack stands."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._parts: dict[str, tuple[Document, Path_]] = {}
        self._under: dict[str, tuple[str, ...]] = {}
        self._names: dict[str, str] = {}

    def add(self, part: str, document: Document, prefix: Path_ = (), under: tuple[str, ...] = ()) -> None:
        """A part stands in `document`, its own root at `prefix`, under these headings of law."""
        self._parts[part] = (document, prefix)
        self._under[part] = under

    def known(self, part: str) -> bool:
        """True when the part has been read."""
        return part in self._parts

    def span(self, part: str, path: Sequence[str | int] = ()) -> Span | None:
        """The place of a value, or of the nearest value above it."""
        if part not in self._parts:
            return None
        document, prefix = self._parts[part]
        return document.span((*prefix, *path))

    def key_span(self, part: str, path: Sequence[str | int]) -> Span | None:
        """The place of the key that leads to a value."""
        if part not in self._parts:
            return None
        document, prefix = self._parts[part]
        return document.key_span((*prefix, *path))

    def at(self, part: str, path: Sequence[str | int] = ()) -> str:
        """The same as text, with the file relative to the pack's folder."""
        span = self.span(part, path)
        return f"{self._name(span.file)}:{span.line}:{span.column}" if span is not None else ""

    def _name(self, file: str) -> str:
        known = self._names.get(file)
        if known is None:
            path = Path(file)
            inside = path.is_relative_to(self._folder)
            known = self._names[file] = path.relative_to(self._folder).as_posix() if inside else path.name
        return known

    def under(self, part: str) -> tuple[str, ...]:
        """The headings of law the part stands under."""
        return self._under.get(part, ())
