"""Reports what cannot be read in data, and gives the rules an unknown value in its place.

In: a code, a sentence and a place, by whoever finds something wrong. Out: diagnostics in order, and
`Unknown(ERROR)` for the rules (`error`).
Between: no sentence shows a personal identity number, nor does the line of a file that is printed beside it;
and of a row of somebody with protected personal data no sentence quotes a cell, or suggests what it holds.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from compliance.diagnostics import Collector, Diagnostic, Label, Severity, Span, mask
from compliance.diagnostics.said import HIDDEN, Said, changed, redacted
from compliance.facts.problems import mask_loosely
from compliance.facts.schema import EntityType, FieldType
from compliance.facts.tables import Place
from compliance.facts.values import Cause, Unknown

MOST_GUESSED = 500  # looking for a near word among more would take longer than reading the data


class Reporter:
    """Collects the diagnostics of a source, from what its reader found on."""

    def __init__(self, diagnostics: Iterable[Diagnostic]) -> None:
        self._found = Collector()
        self._found.extend(diagnostics)
        self._secret: set[tuple[str, int]] = set()
        self._quotes: dict[Diagnostic, list[Place]] = {}
        self._redacted: set[Place] = set()  # places are one another's equals by identity alone

    def add(
        self,
        code: str,
        message: str,
        span: Span | None,
        *,
        severity: Severity = Severity.ERROR,
        labels: tuple[Label, ...] = (),
        help: str = "",
        row: Place | None = None,
    ) -> None:
        """Tell one thing. row: the row whose cells the sentence or its help quotes."""
        help = changed(help, mask)
        made = self._found.add(code, mask_loosely(message), span, severity=severity, labels=labels, help=help)
        if row is not None:
            self._quotes.setdefault(made, []).append(row)

    @property
    def quotes(self) -> bool:
        """Whether a cell of any row is quoted."""
        return bool(self._quotes)

    @property
    def redacts(self) -> bool:
        """Whether a row is known to be of somebody protected."""
        return bool(self._redacted)

    def redact(self, row: Place) -> None:
        """Never quote a cell of a row, in an earlier or a later message."""
        self._redacted.add(row)

    def redact_others(self, read: Collection[Place]) -> None:
        """Quote no cell of any row but those read."""
        for rows in self._quotes.values():
            self._redacted.update(row for row in rows if row not in read)

    def hide_line(self, span: Span | None) -> None:
        """Never print the source line of `span` beside a message, earlier or later."""
        if span is not None:
            self._secret.add((span.file, span.line))

    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """All of them. A line with a number that its shape does not give away is not shown beside any."""
        if not self._secret and not self._redacted:
            return self._found.sorted
        safe = Collector()
        safe.extend(
            self._without_quotes(each)._replace(
                span=self._safe(each.span),
                labels=tuple(
                    Label(self._safe(label.span) or label.span, label.text) for label in each.labels
                ),
            )
            for each in self._found
        )
        return safe.sorted

    def _without_quotes(self, diagnostic: Diagnostic) -> Diagnostic:
        if not any(row in self._redacted for row in self._quotes.get(diagnostic, ())):
            return diagnostic
        help = redacted(diagnostic.help)
        # Advice that does not depend on what was written can stay.
        return diagnostic._replace(message=redacted(diagnostic.message), help="" if HIDDEN in help else help)

    def _safe(self, span: Span | None) -> Span | None:
        if span is None or span.cell or (span.file, span.line) not in self._secret:
            return span
        return span._replace(cell=f"{span.line}:{span.column}")


def called(what: EntityType | FieldType) -> Said:
    """A table or field by its name; in Swedish by its title, as a sheet and its headings have it."""
    name = what.table if isinstance(what, EntityType) else what.name
    return Said(f"`{name}`", f"`{what.title.get('sv') or name}`")


def rows_said(number: int) -> Said:
    """So many rows."""
    return Said("1 row", "1 rad") if number == 1 else Said(f"{number} rows", f"{number} rader")


def error(note: str) -> Unknown:
    """What a rule finds where something could not be read."""
    return Unknown(Cause.ERROR, mask_loosely(note))
