"""What is kept on disk between runs, in the user's own cache: compiled plans, approvals, scores of mutants.

In: a kind and a key. Out: the bytes kept under them. What is kept decides verdicts, so it is believed only
where nobody but its owner can have written it; where there is no home, or it cannot be written, nothing is
kept, and all is made anew.
"""

from __future__ import annotations

import contextlib
import os
import stat
from pathlib import Path

from compliance.files import write_atomically

_OF_OTHERS = stat.S_IWGRP | stat.S_IWOTH


def folder() -> Path | None:
    """Where it is (XDG base directories); None where there is no home."""
    root = os.environ.get("COMPLIANCE_CACHE")
    if not root:
        root = os.environ.get("XDG_CACHE_HOME", "")
        root = root if Path(root).is_absolute() else ""
    try:
        return Path(root) / "compliance" if root else Path.home() / ".cache" / "compliance"
    except RuntimeError:
        return None


def kept(kind: str, key: str) -> bytes | None:
    """The bytes kept under a key; None when there is none that can be read and believed."""
    root = folder()
    if root is None:
        return None
    try:
        if not (_is_own(root.lstat()) and _is_own((root / kind).lstat())):
            return None
        file = os.open(root / kind / key, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0))
        with os.fdopen(file, "rb") as content:
            return content.read() if _is_own(os.fstat(file)) else None
    except (OSError, ValueError):
        return None


def keep(kind: str, key: str, content: bytes, most: int = 20) -> None:
    """Keep some bytes; of its kind only the latest stay. A cache that cannot be written is no fault."""
    root = folder()
    if root is None:
        return
    with contextlib.suppress(OSError):
        root.parent.mkdir(parents=True, exist_ok=True)
        if not (_is_closed(root) and _is_closed(root / kind)):
            return
        file = root / kind / key
        file.unlink(missing_ok=True)  # its mode would be kept
        write_atomically(file, [content], 0o600)
        _forget(root / kind, most)


def _is_own(found: os.stat_result) -> bool:
    """A folder or file, and no link, that only its owner may write to: whoever runs this, or root."""
    if not (stat.S_ISDIR(found.st_mode) or stat.S_ISREG(found.st_mode)):
        return False
    if not hasattr(os, "geteuid"):
        return True  # Windows: a user's folder is the user's, and a mode tells nothing
    return found.st_uid in (os.geteuid(), 0) and not found.st_mode & _OF_OTHERS


def _is_closed(place: Path) -> bool:
    """The folder is there and nobody else's. One that was open to others is closed, all in it forgotten."""
    place.mkdir(mode=0o700, exist_ok=True)
    found = place.lstat()
    if _is_own(found):
        return True
    if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.geteuid():
        return False
    place.chmod(0o700)
    _forget(place, 0)
    return True


def _forget(place: Path, most: int) -> None:
    files = list(place.iterdir())
    if len(files) > most:
        for old in sorted(files, key=lambda file: file.lstat().st_mtime)[: len(files) - most]:
            with contextlib.suppress(OSError):
                old.unlink()
