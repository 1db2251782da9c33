"""How much one text may hold.

In: nothing. Out: `Limits`, and the two sets in use.

A rule pack is written by hand, so what is larger than any hand writes is refused. Data are exported
by other systems, so they may be large, but hand-written or not nothing real nests forty deep.
"""

from __future__ import annotations

from compliance.named_tuple import NamedTuple


class Limits(NamedTuple):
    """The largest text accepted.

    bytes: of the file, or of the text in UTF-8.
    nodes: values (texts, numbers, lists, mappings); keys are not counted.
    depth: lists and mappings inside each other.
    faults: how many faults of one file are shown before reading stops.
    exact: refuse decimals with more digits than are kept, instead of rounding them.
    """

    bytes: int = 2_000_000
    nodes: int = 200_000
    depth: int = 40
    faults: int = 50
    exact: bool = False


PACK_LIMITS = Limits(exact=True)
DATA_LIMITS = Limits(bytes=50_000_000, nodes=5_000_000)
