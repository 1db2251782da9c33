"""Puts bytes into files that are not there yet: what somebody has filled in is never overwritten.

In: a path and bytes. Out: a file, or a UsageError that says why not.
"""

from __future__ import annotations

from pathlib import Path

from compliance.diagnostics import Diagnostic, Span, UsageError


def refuse_existing(out: Path) -> None:
    """Raise UsageError when there is something already; an empty folder is nothing."""
    if out.is_symlink() or (any(out.iterdir()) if out.is_dir() else out.exists()):
        raise refused(out, f"`{out}` is already there, and is kept as it is", "choose another name")


def refused(out: Path, message: str, help: str) -> UsageError:
    return UsageError([Diagnostic("DATA059", message, Span(str(out)), help=help)])


def write_bytes(out: Path, data: bytes) -> None:
    try:
        with out.open("xb") as stream:  # never over a file that came in the meantime
            stream.write(data)
    except OSError as error:
        raise refused(out, f"`{out}` cannot be written: {error.strerror}", "check the folder") from None
