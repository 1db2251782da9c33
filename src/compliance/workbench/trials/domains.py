"""Which packs are read together: those of one domain, as they share a vocabulary.

In: names and folders of packs, folders of packs. Out: the packs of each domain.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from compliance.diagnostics import UsageError, said
from compliance.pipeline.plans import PackName
from compliance.resources import named_pack, pack_folders


def domains_in(packs: Sequence[PackName] | None) -> list[list[PackName]]:
    """Packs by the folder they stand in, whose vocabulary they share; every shipped pack for None."""
    named: list[PackName] = [*pack_folders()] if packs is None else folders_in(packs)
    homes: dict[Path, list[PackName]] = {}
    for pack in named:
        folder = named_pack(pack) or Path(pack)
        homes.setdefault(folder.resolve().parent, []).append(pack)
    return list(homes.values())


def folders_in(packs: Sequence[PackName]) -> list[PackName]:
    """The packs named; for a folder of packs, those in it."""
    found: list[PackName] = []
    for pack in packs:
        folder = Path(pack)
        one = named_pack(pack) is not None or (folder / "pack.yaml").is_file()
        within = [] if one else sorted(folder.glob("**/pack.yaml"))
        if folder.is_dir() and within:
            found += [file.parent for file in within]
        else:
            found.append(pack)
    if not found:
        raise UsageError.of(
            "USAGE003",
            said("no rule pack is named", "inget regelpaket är angivet"),
            help=said("name a pack or a folder", "ange ett regelpaket eller en mapp"),
        )
    return found
