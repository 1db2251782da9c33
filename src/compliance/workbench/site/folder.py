"""Writes the documentation into a folder, and never over anything else.

In: files by address. Out: a folder. A file in it tells which files were made, so that the next time those
that are no longer made can be taken away, and so that a folder with anything else in it is left alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from compliance.diagnostics import UsageError, said, unwritable

MARKER = ".compliance-docs"
_HEAD = "# compliance docs"


def check(folder: Path, *, force: bool = False) -> None:
    """Raises UsageError when the folder holds what this did not make, unless `force`."""
    if folder.exists() and not folder.is_dir():
        raise UsageError.of(
            "USAGE011",
            said("{folder} is a file", "{folder} är en fil", folder=folder),
            help=said("name a folder to write the pages into", "ange en mapp att skriva sidorna i"),
        )
    if force or not folder.is_dir() or _listed(folder) is not None:
        return
    if any(folder.iterdir()):
        raise UsageError.of(
            "USAGE050",
            said(
                "the folder {folder} holds other things than documentation",
                "mappen {folder} innehåller annat än dokumentation",
                folder=folder,
            ),
            help=said(
                "name another folder, or write among what is there with --force; nothing of it is deleted",
                "ange en annan mapp, eller skriv bland det som finns där med --force; inget av det tas bort",
            ),
        )


def write(files: Mapping[str, str], folder: Path, *, force: bool = False) -> int:
    """Write files, and take away those made before that are no longer made; how many were written.

    Raises UsageError when the folder is not ours, unless `force`, or cannot be written.
    """
    check(folder, force=force)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        before = _listed(folder) or []
        # Told first: if it stops halfway, the folder is still known as ours.
        listed = sorted({*before, *files})
        (folder / MARKER).write_text("\n".join([_HEAD, *listed, ""]), encoding="utf-8", newline="\n")
        for name, text in files.items():
            file = folder / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8", newline="\n")
        for name in before:
            if name not in files:
                (folder / name).unlink(missing_ok=True)
        (folder / MARKER).write_text("\n".join([_HEAD, *sorted(files), ""]), encoding="utf-8", newline="\n")
    except OSError as error:
        raise unwritable(error.filename or folder, error) from error
    return len(files)


def _listed(folder: Path) -> list[str] | None:
    """The files that were made here before; None in a folder that is not ours."""
    try:
        first, *names = (folder / MARKER).read_text(encoding="utf-8").splitlines()
    except (OSError, ValueError):
        return None
    if first != _HEAD:
        return None
    # Whatever the list says, nothing outside the folder is ever touched.
    return [name for name in names if name and _is_within(name)]


def _is_within(name: str) -> bool:
    path = PurePosixPath(name)
    return not path.is_absolute() and ".." not in path.parts and "\\" not in name and ":" not in name
