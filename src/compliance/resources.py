"""Finds the rule packs and schemas that are shipped with the library.

In: nothing. Out: folders. A wheel holds them inside the package; a source checkout and an editable
install have them beside `src/`.
"""

from __future__ import annotations

from pathlib import Path

_HERE = Path(__file__).resolve().parent


def shipped(name: str) -> Path:
    """The folder `rules` or `schemas`; FileNotFoundError when the installation is broken."""
    for folder in (_HERE / name, _HERE.parents[1] / name):
        if folder.is_dir():
            return folder
    why = "install it anew with pip"
    if not _HERE.is_dir():
        why = f"{_HERE.parent} is an archive, and rules are files: install it with pip, or unpack it"
    raise FileNotFoundError(
        f"the folder {name!r} that belongs to compliance is missing from the installation; {why}"
    )


def pack_folders() -> list[Path]:
    """Every shipped pack's folder, in order of domain and name."""
    return sorted(file.parent for file in shipped("rules").glob("*/*/pack.yaml"))


def shipped_packs() -> dict[str, Path]:
    """The folder of every shipped pack, by its name."""
    return {folder.name: folder for folder in pack_folders()}


def shipped_domains() -> dict[str, Path]:
    """The folder of every domain that packs are shipped for, by its name."""
    return {folder.parent.name: folder.parent for folder in pack_folders()}


def named_pack(pack: str | Path) -> Path | None:
    """The shipped pack of this name. A Path names a folder, whatever the folder is called."""
    return shipped_packs().get(pack) if isinstance(pack, str) else None


def requirement_folders() -> list[Path]:
    """Every shipped folder with a list of requirements, in order of domain and name; some have no pack."""
    return sorted(file.parent for file in shipped("rules").glob("*/*/coverage.yaml"))
