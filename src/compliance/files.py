"""Writes files atomically: the old content stays until the new is complete.

In: a path, and text or bytes. Out: the file.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

_LONGEST = 100


def write_atomically(path: Path, pieces: Iterable[str | bytes], mode: int) -> None:
    """Write the pieces; text as UTF-8, with ? for what it lacks. Raises OSError.

    mode: for a new file; one that is there keeps its own.
    """
    partial = path.with_name(f".{path.name[:_LONGEST]}.{os.urandom(6).hex()}.part")
    # A new file and no link: what others have put in its place is neither written to nor followed.
    file = os.open(partial, os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_NOFOLLOW", 0), mode)
    try:
        with os.fdopen(file, "wb") as out:
            if path.exists():
                partial.chmod(path.stat().st_mode & 0o777)
            for piece in pieces:
                out.write(piece.encode(errors="replace") if isinstance(piece, str) else piece)
            out.flush()
            os.fsync(out.fileno())
        partial.replace(path)
    except BaseException:
        partial.unlink()
        raise
