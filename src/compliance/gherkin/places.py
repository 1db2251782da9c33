"""Where the features of a pack stand.

In: folders of packs. Out: folders of features: `features/<domain>/` beside the `rules/` a pack lies in, and
`features/` in a pack's own folder.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path


def features_of(packs: Iterable[Path]) -> list[Path]:
    """The folders of features that belong to pack folders, each once."""
    places = [
        place
        for pack in packs
        for place in (pack.parent.parent.parent / "features" / pack.parent.name, pack / "features")
    ]
    return [place for place in dict.fromkeys(places) if place.is_dir()]
