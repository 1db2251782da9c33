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
    raise FileNotFoundError(
        f"the folder {name!r} that belongs to compliance is missing from the installation"
    )


def pack_folders() -> list[Path]:
    """Every shipped pack's folder, in order of domain and name."""
    return sorted(file.parent for file in shipped("rules").glob("*/*/pack.yaml"))


def named_pack(pack: str | Path) -> Path | None:
    """The shipped pack of this name. A Path names a folder, whatever the folder is called."""
    if not isinstance(pack, str):
        return None
    return next((folder for folder in pack_folders() if folder.name == pack), None)


def requirement_folders() -> list[Path]:
    """Every shipped folder with a list of requirements, in order of domain and name; some have no pack."""
    return sorted(file.parent for file in shipped("rules").glob("*/*/coverage.yaml"))
