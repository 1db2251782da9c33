"""A file of data, opened only if it is one that can be read to its end.

In: a path. Out: its bytes, and no more of them than any dossier holds. Raises `DataError`.
Between: a pipe or a device may never end, and neither is what somebody exported.
"""

from __future__ import annotations

import stat
from pathlib import Path

from compliance.diagnostics import DataError, Diagnostic, Span, mask, said
from compliance.diagnostics.os_reasons import reason_of
from compliance.diagnostics.said import Said
from compliance.documents import DATA_LIMITS

MOST_CELLS = 20_000_000
"""More than this between the first and the last cell of one table would fill the memory."""


def start_of(source: str | Path) -> bytes:
    """The bytes of a file: all, or one more than may be read."""
    refuse_endless(source)
    try:
        with Path(source).open("rb") as stream:
            return stream.read(DATA_LIMITS.bytes + 1)
    except OSError as error:
        raise unreadable(source, error) from None


def all_of(source: str | Path) -> bytes:
    """The bytes of a file that is not too large."""
    data = start_of(source)
    if len(data) > DATA_LIMITS.bytes:
        most = DATA_LIMITS.bytes // 1_000_000
        raise refused(
            source,
            said("it is larger than {most} MB", "den är större än {most} MB", most=most),
            said("split it into several files", "dela den i flera filer"),
        )
    return data


def refuse_endless(source: str | Path) -> None:
    """Raise `DataError` for a pipe, a device, or what cannot be looked at."""
    try:
        mode = Path(source).stat().st_mode
    except (OSError, ValueError) as error:
        raise unreadable(source, error if isinstance(error, OSError) else OSError(str(error))) from None
    if not stat.S_ISREG(mode):
        raise refused(
            source,
            said("it is no ordinary file", "den är ingen vanlig fil"),
            said(
                "save the data in a file; YAML and JSON can be piped to `-`",
                "spara underlaget i en fil; YAML och JSON kan skickas till `-`",
            ),
        )


def unreadable(source: str | Path, error: OSError) -> DataError:
    """The file is there and cannot be opened."""
    help = said("see that you may read the file", "se till att du får läsa filen")
    return refused(source, reason_of(error), help)


def refused(source: str | Path, why: Said, help: str = "") -> DataError:
    """The file is there, and is not read."""
    told = "the file `{source}` cannot be read: {why}", "filen `{source}` kan inte läsas: {why}"
    message = said(*told, source=mask(str(source)), why=why)
    return DataError([Diagnostic("DATA032", message, Span(str(source)), help=help)])
