"""Where the features of a pack stand.

In: folders of packs. Out: folders of features: `features/<domain>/` beside the `rules/` a pack lies in, and
`features/` in a pack's own folder; and the files beside features that define sentences of their own.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

STEPS_FILE = "steps.py"


def features_of(packs: Iterable[Path]) -> list[Path]:
    """The folders of features that belong to pack folders, each once."""
    places = [
        place
        for pack in packs
        for place in (pack.parent.parent.parent / "features" / pack.parent.name, pack / "features")
    ]
    return [place for place in dict.fromkeys(places) if place.is_dir()]


def own_steps_of(place: Path) -> list[Path]:
    """The files under a place, and in the `features/` it lies in, that define sentences for its features."""
    above = [place.parent / STEPS_FILE] if place.parent.name == "features" else []
    return [file for file in (*above, *sorted(place.rglob(STEPS_FILE))) if file.is_file()]
