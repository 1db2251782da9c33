"""A file's path as shown to the user.

In: a path. Out: the path relative to the working folder where it lies below it; else as it was.
"""

from __future__ import annotations

from pathlib import Path


def as_seen(file: str) -> str:
    """A file as seen from the working folder."""
    here, path = Path.cwd(), Path(file)
    whole = path if path.is_absolute() else here / path
    return whole.relative_to(here).as_posix() if whole.is_relative_to(here) else path.as_posix()
