"""Plans saved on disk, each under its packs' digest.

In: folders of packs, each with the vocabulary it is read with where that does not stand beside it. Out: the
plan saved for exactly these packs, None when there is none; or one is saved.

What packs hold is digested again only when a file of theirs has changed, which its size and times tell:
reading them all takes longer than a check. The digest they had is kept under these.
"""

from __future__ import annotations

import functools
import hashlib
import time
from collections.abc import Sequence
from pathlib import Path

from compliance import __version__, cache
from compliance.packs.digest import content_of, files_of, pack_digest, vocabulary_files
from compliance.plan.plan import Plan

Folders = Sequence[tuple[Path, Path | None]]

_COARSEST = 2_000_000_000
"""Nanoseconds: the times that file systems keep are as coarse as this, so two changes may have one time."""


def key_of(folders: Folders) -> str:
    """What changes whenever the packs do, their vocabularies, or the code that makes plans of them."""
    stamp = _stamp(folders)
    if stamp is None:
        return _digest_of(folders)
    kept = cache.kept("digests", stamp)
    if kept is not None and len(kept) == 64 and kept.isalnum():
        return kept.decode()
    key = _digest_of(folders)
    cache.keep("digests", stamp, key.encode(), most=100)
    return key


def saved(key: str) -> Plan | None:
    """The plan saved under a key."""
    from compliance.plan.codec import load

    content = cache.kept("plans", key)
    try:
        return load(content) if content is not None else None
    except ValueError:
        return None  # written by another version, or damaged: the packs themselves are at hand


def save(key: str, plan: Plan) -> None:
    """Save a plan under a key."""
    from compliance.plan.codec import dump

    cache.keep("plans", key, dump(plan))


@functools.cache
def engine_mark(*more: str) -> str:
    """Changes whenever the code that makes plans does, or that in `more` folders of it."""
    here = Path(__file__).resolve().parents[1]
    parts = [
        file
        for name in ("model", "packs", "plan", "documents", "calendar", "facts", "findings", *more)
        for file in sorted((here / name).rglob("*.py"))
    ]
    stats = (file.stat() for file in parts)
    return ",".join((__version__, *(f"{stat.st_size}:{stat.st_mtime_ns}" for stat in stats)))


def _digest_of(folders: Folders) -> str:
    total = hashlib.sha256(engine_mark().encode())
    once = functools.cache(content_of)  # all packs of a domain have one vocabulary
    for folder, vocabulary in folders:
        extra = b"".join(map(content_of, vocabulary_files(vocabulary))) if vocabulary is not None else b""
        # The folder's own name is in no digest, yet plans tell places relative to it only.
        total.update(f"{pack_digest(folder, once)}{hashlib.sha256(extra).hexdigest()}\n".encode())
    return total.hexdigest()


def _stamp(folders: Folders) -> str | None:
    """Every file's name, size, times and number. None while one is so new that a change might not show."""
    settled = time.time_ns() - _COARSEST
    told = hashlib.sha256(engine_mark().encode())
    for folder, vocabulary in folders:
        more = vocabulary_files(vocabulary) if vocabulary is not None else ()
        for name, file in (*files_of(folder), *((f"vocabulary {each.name}", each) for each in more)):
            try:
                found = file.stat()
            except OSError:
                return None
            if max(found.st_mtime_ns, found.st_ctime_ns) > settled:
                return None
            what = found.st_size, found.st_mtime_ns, found.st_ctime_ns, found.st_dev, found.st_ino
            told.update(f"{name} {what}\n".encode())
        told.update(b"\n")
    return told.hexdigest()
