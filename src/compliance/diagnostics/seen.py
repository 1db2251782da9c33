"""How a file is called to somebody in a folder.

In: a file's path. Out: the path as seen from the working folder, where it stands in it; else as it was.
"""

from __future__ import annotations

from pathlib import Path


def as_seen(file: str) -> str:
    """A file as seen from the working folder."""
    here, path = Path.cwd(), Path(file)
    whole = path if path.is_absolute() else here / path
    return whole.relative_to(here).as_posix() if whole.is_relative_to(here) else path.as_posix()
