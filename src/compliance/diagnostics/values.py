"""The values a diagnostic is made of.

In: nothing. Out: `Span`, `Label`, `Severity` and `Diagnostic`, all frozen and printable as JSON.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from compliance.diagnostics.masking import mask
from compliance.diagnostics.said import Said
from compliance.named_tuple import NamedTuple


class Severity(StrEnum):
    """How much a diagnostic stops: an error stops the pack or the row, a warning or information nothing."""

    ERROR = "error"
    WARNING = "warning"
    INFORMATION = "information"


class Span(NamedTuple):
    """A place in an input: lines and columns count from 1, columns in characters.

    `file` is a path as the user gave it, or the name of a stream such as `<stdin>`. In a workbook
    `cell` holds the place within the file, such as `certificates!C7`, and `line` is the row.
    """

    file: str
    line: int = 0
    column: int = 0
    width: int = 1
    cell: str = ""

    @property
    def sheet(self) -> str:
        """The sheet of a workbook that it stands in; empty in any other file."""
        return self.cell.rpartition("!")[0]

    def __str__(self) -> str:
        return mask(self._written())

    def to_json(self) -> dict[str, Any]:
        """As plain JSON values, masked; absent parts are left out."""
        out: dict[str, Any] = {"file": mask(self.file)}
        if self.line:
            out["line"] = self.line
        if self.column:
            out["column"] = self.column
        if self.cell:
            out["cell"] = self.cell
        return out

    def _written(self) -> str:
        if self.cell:
            return f"{self.file}:{self.cell}"
        if not self.line:
            return self.file
        return f"{self.file}:{self.line}:{self.column}" if self.column else f"{self.file}:{self.line}"


class Label(NamedTuple):
    """Another place that belongs to the fault, with what it says there."""

    span: Span
    text: str


def first_stands(span: Span | None) -> tuple[Label, ...]:
    """A label where what is said again was said first; none where that has no place."""
    return (Label(span, "the first stands here"),) if span is not None else ()


class Diagnostic(NamedTuple):
    """One fault, as a value.

    code: stable, such as `PACK014` or `DATA003`; never reused.
    message: one sentence that stands alone and shows the value that caused it.
    span: where; None only when there is no place (an empty folder).
    labels: other places that belong to it.
    under: the headings of law it stands under, outermost first.
    help: something that can be typed or done.

    A text made with `said` is in both languages; any other is in English.
    """

    code: str
    message: str
    span: Span | None = None
    severity: Severity = Severity.ERROR
    labels: tuple[Label, ...] = ()
    under: tuple[str, ...] = ()
    help: str = ""

    @property
    def order(self) -> tuple[str, str, int, int, str, str]:
        """Sort key: file, sheet, line, column, then code and message, so that output never varies."""
        span = self.span or Span("")
        return (span.file, span.sheet, span.line, span.column, self.code, self.message)

    def to_json(self) -> dict[str, Any]:
        """The diagnostic as plain JSON values, masked; absent parts are left out."""
        out: dict[str, Any] = {
            "code": self.code,
            "severity": str(self.severity),
            **_text_json("message", self.message),
        }
        if self.span is not None:
            out["place"] = self.span.to_json()
        if self.labels:
            out["labels"] = [
                {"place": label.span.to_json(), **_text_json("text", label.text)} for label in self.labels
            ]
        if self.under:
            out["under"] = list(self.under)
        if self.help:
            out |= _text_json("help", self.help)
        return out


def _text_json(key: str, text: str) -> dict[str, str]:
    """A text in English, and under `<key>_sv` in Swedish where it has one."""
    out = {key: mask(str(text))}
    if isinstance(text, Said) and text.sv != text:
        out[f"{key}_sv"] = mask(text.sv)
    return out
