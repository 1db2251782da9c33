"""The digest that says exactly which rules gave a verdict.

In: a pack's folder. Out: SHA-256 over the name and bytes of every file a verdict can depend on.
Cases and coverage are left out: they test the rules and change nothing they say.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

_PARTS = ("pack.yaml", "tables/*.yaml", "measures/*.yaml", "rules/*.yaml")


def pack_files(folder: Path) -> list[Path]:
    """The files a verdict can depend on, in order; the domain's vocabulary is one of them."""
    files = [file for part in _PARTS for file in sorted(folder.glob(part))]
    vocabulary = folder.parent / "vocabulary.yaml"
    return [*vocabulary_files(vocabulary), *files] if vocabulary.is_file() else files


def vocabulary_files(file: Path) -> list[Path]:
    """A vocabulary's own file and the parts in the folder beside it, in the order they are read."""
    return [file, *sorted((file.parent / "vocabulary").glob("*.yaml"))]


def pack_digest(folder: Path) -> str:
    """`sha256:` and 64 hexadecimal digits."""
    total = hashlib.sha256()
    for file in pack_files(folder):
        content = content_of(file)
        inside = file.is_relative_to(folder)
        name = file.relative_to(folder if inside else folder.parent).as_posix()
        name = name if inside else f"../{name}"
        total.update(f"{name}\n{len(content)}\n".encode())
        total.update(content)
    return f"sha256:{total.hexdigest()}"


def content_of(file: Path) -> bytes:
    """A file's bytes; none when it cannot be read, as whoever reads the pack is told of that."""
    try:
        return file.read_bytes()
    except OSError:
        return b""
