"""Where the schemas are that a file's first line leads an editor to.

In: a pack's folder. Out: the path of the schemas' folder from there, and whether they have to be written;
the schemas, where they have.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

_MODELINE = re.compile(r"#\s*yaml-language-server:\s*\$schema=(\S+)/pack\.schema\.json")


def schemas_for(folder: Path) -> tuple[str, bool]:
    """The path that a pack's own file names, or else that of the nearest `schemas` folder above it.

    Where there is none, one beside the pack, which has to be written: True.
    """
    named = _named(folder / "pack.yaml")
    if named:
        return named, False
    here = folder.resolve()
    for above in here.parents:
        if (above / "schemas" / "rule.schema.json").is_file():
            return Path(os.path.relpath(above / "schemas", here)).as_posix(), False
    return "../schemas", True


def write_schemas_beside(folder: Path, domain: str | Path, wanted: bool) -> list[Path]:
    """The schemas, in a folder beside the pack, when there are none for it."""
    if not wanted:
        return []
    from compliance.pipeline import write_schemas

    return [write_schemas(folder.parent / "schemas", domain)[0].parent]


def _named(file: Path) -> str:
    try:
        found = _MODELINE.search(file.read_text(encoding="utf-8"))
    except (OSError, UnicodeError):
        return ""
    # A path that leads nowhere from here would help nobody.
    return found[1] if found and (file.parent / found[1] / "rule.schema.json").is_file() else ""
