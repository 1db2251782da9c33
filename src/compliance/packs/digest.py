"""The digest that says exactly which rules gave a verdict.

In: a pack's folder. Out: SHA-256 over the name and bytes of every file a verdict can depend on.
Cases and coverage are left out: they test the rules and change nothing they say.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

_PARTS = ("tables", "measures", "rules")
REVIEWS = "reviews.yaml"
"""The ledger of approvals beside a pack: no verdict depends on it."""


def has_ledger(folders: Iterable[Path]) -> bool:
    """Whether any of the packs has approvals to read; most have none, and then nothing more is loaded."""
    return any((folder / REVIEWS).is_file() for folder in folders)


def vocabulary_files(file: Path) -> list[Path]:
    """A vocabulary's own file and the parts in the folder beside it, in the order they are read."""
    return [file, *yaml_files(file.parent / "vocabulary")]


def content_of(file: Path) -> bytes:
    """A file's bytes; none when it cannot be read, as whoever reads the pack is told of that."""
    try:
        return file.read_bytes() if file.is_file() else b""  # a pipe or a device would never end
    except OSError:
        return b""


def pack_digest(folder: Path, read: Callable[[Path], bytes] = content_of) -> str:
    """`sha256:` and 64 hexadecimal digits. read: gives a file's bytes; many packs share one vocabulary."""
    total = hashlib.sha256()
    for name, file in files_of(folder):
        content = read(file)
        total.update(f"{name}\n{len(content)}\n".encode())
        total.update(content)
    return f"sha256:{total.hexdigest()}"


def files_of(folder: Path) -> Iterator[tuple[str, Path]]:
    """The files a verdict can depend on, each under its name as seen from the folder.

    The domain's vocabulary is one of them.
    """
    vocabulary = folder.parent / "vocabulary.yaml"
    if vocabulary.is_file():
        yield "../vocabulary.yaml", vocabulary
        for file in vocabulary_files(vocabulary)[1:]:
            yield f"../vocabulary/{file.name}", file
    if (folder / "pack.yaml").exists():
        yield "pack.yaml", folder / "pack.yaml"
    for part in _PARTS:
        for file in yaml_files(folder / part):
            yield f"{part}/{file.name}", file


def yaml_files(folder: Path) -> list[Path]:
    """The YAML files of a folder in the order of their names; none where there is no such folder."""
    try:
        found = [file for file in folder.iterdir() if file.name.endswith(".yaml")]
    except OSError:
        return []  # most packs lack one part or another
    return sorted(found, key=lambda file: file.name)
