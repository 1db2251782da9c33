"""What people are told of data that cannot be read, and what the rules are told in its place.

In: a code, a sentence and a place, by whoever finds something wrong. Out: diagnostics in order, and
`Unknown(ERROR)` for the rules (`error`).
Between: no sentence shows a personal identity number, nor does the line of a file that is printed beside it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from compliance.diagnostics import Collector, Diagnostic, Label, Severity, Span, mask
from compliance.diagnostics.said import Said, changed
from compliance.facts.problems import hidden
from compliance.facts.schema import EntityType, FieldType
from compliance.facts.values import Cause, Unknown

MOST_GUESSED = 500  # looking for a near word among more would take longer than reading the data


class Told:
    """All that is told of a source, from what its reader found on."""

    def __init__(self, diagnostics: Iterable[Diagnostic]) -> None:
        self._found = Collector()
        self._found.extend(diagnostics)
        self._secret: set[tuple[str, int]] = set()

    def add(
        self,
        code: str,
        message: str,
        span: Span | None,
        *,
        severity: Severity = Severity.ERROR,
        labels: tuple[Label, ...] = (),
        help: str = "",
    ) -> None:
        """Tell one thing."""
        help = changed(help, mask)
        self._found.add(code, hidden(message), span, severity=severity, labels=labels, help=help)

    def hide_line(self, span: Span | None) -> None:
        """Show the line of `span` beside nothing that is told, before or after."""
        if span is not None:
            self._secret.add((span.file, span.line))

    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """All of them. A line with a number that its shape does not give away is not shown beside any."""
        if not self._secret:
            return self._found.sorted
        safe = Collector()
        safe.extend(
            replace(
                each,
                span=self._safe(each.span),
                labels=tuple(
                    Label(self._safe(label.span) or label.span, label.text) for label in each.labels
                ),
            )
            for each in self._found
        )
        return safe.sorted

    def _safe(self, span: Span | None) -> Span | None:
        if span is None or span.cell or (span.file, span.line) not in self._secret:
            return span
        return replace(span, cell=f"{span.line}:{span.column}")


def called(what: EntityType | FieldType) -> Said:
    """A table or field by its name; in Swedish by its title, as a sheet and its headings have it."""
    name = what.table if isinstance(what, EntityType) else what.name
    return Said(f"`{name}`", f"`{what.title.get('sv') or name}`")


def rows_said(number: int) -> Said:
    """So many rows."""
    return Said("1 row", "1 rad") if number == 1 else Said(f"{number} rows", f"{number} rader")


def error(note: str) -> Unknown:
    """What a rule finds where something could not be read."""
    return Unknown(Cause.ERROR, hidden(note))
