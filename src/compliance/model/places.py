"""Where the parts of a pack stand in its files.

In: nothing. Out: `Places`, which `packs` fills and `plan` asks when it finds a fault.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from compliance.diagnostics import Span


class Places(Protocol):
    """Places by part and path. part: `pack`, `rule:<id>` or `table:<name>/<row key>`."""

    def span(self, part: str, path: Sequence[str | int] = ()) -> Span | None:
        """The place of a value, or of the nearest value above it."""

    def at(self, part: str, path: Sequence[str | int] = ()) -> str:
        """The same as text, with the file relative to the pack's folder: the same on every machine."""

    def under(self, part: str) -> tuple[str, ...]:
        """The headings of law the part stands under."""
