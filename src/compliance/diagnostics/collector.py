"""Collects the faults of a run, so that a user sees all of them at once.

In: diagnostics in any order. Out: a tuple sorted by place, each fault once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from compliance.diagnostics.values import Diagnostic, Label, Severity, Span


class Collector:
    """Gathers diagnostics; nothing is thrown until somebody asks."""

    def __init__(self) -> None:
        self._found: dict[Diagnostic, None] = {}

    def add(
        self,
        code: str,
        message: str,
        span: Span | None = None,
        *,
        severity: Severity = Severity.ERROR,
        labels: tuple[Label, ...] = (),
        under: tuple[str, ...] = (),
        help: str = "",
    ) -> Diagnostic:
        """Make one diagnostic and keep it."""
        made = Diagnostic(code, message, span, severity, labels, under, help)
        self._found[made] = None
        return made

    def extend(self, diagnostics: Iterable[Diagnostic]) -> None:
        """Keep diagnostics made elsewhere."""
        for diagnostic in diagnostics:
            self._found[diagnostic] = None

    @property
    def sorted(self) -> tuple[Diagnostic, ...]:
        """All of them, by place."""
        return tuple(sorted(self._found, key=lambda diagnostic: diagnostic.order))

    @property
    def has_errors(self) -> bool:
        """True when at least one is an error."""
        return any(d.severity is Severity.ERROR for d in self._found)

    def __iter__(self) -> Iterator[Diagnostic]:
        return iter(self.sorted)

    def __len__(self) -> int:
        return len(self._found)
