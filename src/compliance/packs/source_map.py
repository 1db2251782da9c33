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
        self._below: dict[str, dict[Path_, tuple[Document, Path_]]] = {}

    def add(self, part: str, document: Document, prefix: Path_ = (), under: tuple[str, ...] = ()) -> None:
        """A part stands in `document`, its own root at `prefix`, under these headings of law."""
        self._parts[part] = (document, prefix)
        self._under[part] = under

    def add_below(self, part: str, path: Path_, document: Document, at: Path_) -> None:
        """What is at `path` of a part stands in another document, at `at`."""
        self._below.setdefault(part, {})[path] = (document, at)

    def known(self, part: str) -> bool:
        """True when the part has been read."""
        return part in self._parts

    def span(self, part: str, path: Sequence[str | int] = ()) -> Span | None:
        """The place of a value, or of the nearest value above it."""
        found = self._find(part, tuple(path))
        return found[0].span(found[1]) if found is not None else None

    def key_span(self, part: str, path: Sequence[str | int]) -> Span | None:
        """The place of the key that leads to a value."""
        found = self._find(part, tuple(path))
        return found[0].key_span(found[1]) if found is not None else None

    def _find(self, part: str, path: Path_) -> tuple[Document, Path_] | None:
        """The document that holds `path` of a part, and the path there."""
        below = self._below.get(part, {})
        for length in range(len(path), 0, -1) if below else ():
            if path[:length] in below:
                document, at = below[path[:length]]
                return document, (*at, *path[length:])
        if part not in self._parts:
            return None
        document, prefix = self._parts[part]
        return document, (*prefix, *path)

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
