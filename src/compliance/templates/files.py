"""Puts bytes into files that are not there yet: what somebody has filled in is never overwritten.

In: a path and bytes. Out: a file, or a UsageError that says why not.
"""

from __future__ import annotations

from pathlib import Path

from compliance.diagnostics import Diagnostic, Span, UsageError, said
from compliance.diagnostics.os_reasons import reason_of


def refuse_existing(out: Path) -> None:
    """Raise UsageError when there is something already; an empty folder is nothing."""
    if out.is_symlink() or (any(out.iterdir()) if out.is_dir() else out.exists()):
        kept = "`{out}` is already there, and is kept as it is", "`{out}` finns redan, och lämnas som den är"
        raise refused(out, said(*kept, out=out), said("choose another name", "välj ett annat namn"))


def refused(out: Path, message: str, help: str) -> UsageError:
    """The error that says why nothing is written to a place."""
    return UsageError([Diagnostic("DATA059", message, Span(str(out)), help=help)])


def write_bytes(out: Path, data: bytes) -> None:
    """Make a new file of the bytes. Raises UsageError where it cannot be made, or is already there."""
    try:
        with out.open("xb") as stream:  # never over a file that came in the meantime
            stream.write(data)
    except OSError as error:
        what = "`{out}` cannot be written: {why}", "`{out}` kan inte skrivas: {why}"
        help = said("check the folder", "kontrollera mappen")
        raise refused(out, said(*what, out=out, why=reason_of(error)), help) from None
