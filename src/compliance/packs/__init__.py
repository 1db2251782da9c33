"""Packs: read a folder of YAML to a `Pack`, with the place of everything in it.

In: a pack's folder. Out: `LoadedPack`, or a `PackError` that tells all faults of the run at once.
"""

from compliance.packs.digest import pack_digest
from compliance.packs.read import LoadedPack, read_pack, read_vocabulary

__all__ = ["LoadedPack", "pack_digest", "read_pack", "read_vocabulary"]
