"""The exceptions callers may see; each holds all the diagnostics of its run.

In: diagnostics. Out: exceptions. The command maps them to exit codes in one place (`cli`).
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import Self

from compliance.diagnostics.masking import mask
from compliance.diagnostics.os_reasons import reason_of
from compliance.diagnostics.render import render_all
from compliance.diagnostics.said import changed, said
from compliance.diagnostics.values import Diagnostic, Span


class ComplianceError(Exception):
    """Root of every exception this library raises on purpose.

    diagnostics: everything found wrong, sorted by place; at least one. What was raised is logged, so their
    words hold no personal identity number; the path of a file is as it was handed in.
    """

    def __init__(self, diagnostics: Iterable[Diagnostic]) -> None:
        self.diagnostics: tuple[Diagnostic, ...] = tuple(
            sorted(map(_masked, diagnostics), key=lambda each: each.order)
        )
        super().__init__(self.diagnostics)

    def __str__(self) -> str:
        return render_all(self.diagnostics)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"

    @classmethod
    def of(cls, code: str, message: str, span: Span | None = None, help: str = "") -> Self:
        """One-diagnostic form."""
        return cls([Diagnostic(code, message, span, help=help)])


class PackError(ComplianceError):
    """A rule pack cannot be used as it stands."""


class DataError(ComplianceError):
    """The data cannot be read at all (rows that alone are faulty do not raise)."""


class UsageError(ComplianceError):
    """The call itself is wrong: an unknown pack, rule, subject or format."""


def _masked(diagnostic: Diagnostic) -> Diagnostic:
    return diagnostic._replace(
        message=changed(diagnostic.message, mask),
        help=changed(diagnostic.help, mask),
        labels=tuple(label._replace(text=changed(label.text, mask)) for label in diagnostic.labels),
    )


def unwritable(path: str | os.PathLike[str], error: OSError) -> UsageError:
    """A place that somebody named and that may not be written, or is full."""
    return UsageError.of(
        "USAGE011",
        said(
            "{path} cannot be written: {why}",
            "{path} kan inte skrivas: {why}",
            path=path,
            why=reason_of(error),
        ),
        help=said("choose another file or folder", "välj en annan fil eller mapp"),
    )
