"""Which packs are read together: those of one domain, as they share a vocabulary.

In: names and folders of packs, folders of packs. Out: the folders of the packs of each domain.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from compliance.diagnostics import UsageError, said
from compliance.pipeline.plans import PackName, vocabulary_of
from compliance.resources import named_pack, pack_folders


def domains_in(packs: Sequence[PackName] | None) -> list[list[Path]]:
    """Packs by the folder they stand in and the vocabulary they are read with; every shipped one for None."""
    folders = pack_folders() if packs is None else folders_in(packs)
    together: dict[tuple[Path, Path | None], list[Path]] = {}
    for folder in folders:
        home = folder.resolve().parent
        together.setdefault((home, vocabulary_of(folder)), []).append(folder)
    return list(together.values())


def folders_in(packs: Sequence[PackName]) -> list[Path]:
    """The folders of the packs named; for a folder of packs, those in it.

    What names no pack is given as a folder that is not there: whoever reads it says what there is instead.
    """
    if not packs or "" in packs:
        raise UsageError.of(
            "USAGE003",
            said("no rule pack is named", "inget regelpaket är angivet"),
            help=said("name a pack or a folder", "ange ett regelpaket eller en mapp"),
        )
    found: list[Path] = []
    for pack in packs:
        folder = named_pack(pack) or Path(pack)
        within = [] if (folder / "pack.yaml").is_file() else sorted(folder.glob("**/pack.yaml"))
        found += [file.parent for file in within] or [folder]
    return found
