"""A folder of features with the steps they may use, read and checked before anything is run.

In: a folder of `.feature` files and, anywhere in it, `steps.py` with `STEPS`, a domain's own sentences.
Out: `FeatureSuite`; `perform` says one step without any test framework.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Container, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from compliance.bdd.features import Feature, Said, read_features
from compliance.bdd.scene import Scene
from compliance.bdd.steps import Steps
from compliance.bdd.swedish import STEPS
from compliance.diagnostics import Collector, PackError
from compliance.resources import pack_folders


@dataclass(slots=True)
class FeatureSuite:
    """Features with the steps they use. steps: all that any file may use; `steps_of` those of one."""

    folder: Path
    features: list[Feature]
    steps: Steps
    own: dict[Path, Steps]

    @classmethod
    def read(cls, folder: Path) -> Self:
        """Read and check a folder. Raises PackError with every fault."""
        collector = Collector()
        suite = cls.check(folder, collector)
        if collector.has_errors:
            raise PackError(collector)
        return suite

    @classmethod
    def check(cls, folder: Path, collector: Collector) -> Self:
        """Read a folder; faults go to the collector."""
        place = folder if folder.is_dir() else folder.parent
        own = {file.parent: _load(file) for file in sorted(place.rglob("steps.py"))}
        suite = cls(folder, [], _together(own.values()), own)
        suite.features += read_features(folder, suite.steps_of, collector)
        return suite

    def steps_of(self, path: Path) -> Steps:
        """The steps that one file may use: the shared ones, and those of the folders it stands in."""
        return _together(more for place, more in self.own.items() if path.is_relative_to(place))


def packs_of(feature: Feature, known: Container[str] | None = None) -> tuple[str, ...]:
    """The packs that a feature's tags name, of those known (the shipped ones); none means all of them."""
    packs = {folder.name for folder in pack_folders()} if known is None else known
    return tuple(tag for tag in feature.tags if tag in packs)


def perform(scene: Scene, said: Said, steps: Steps) -> None:
    """Say one step."""
    step = steps.find(said.kind, said.text)[0]
    step.run(scene, said.text, [list(row) for row in said.table] if said.table is not None else None)


def _load(file: Path) -> Steps:
    spec = importlib.util.spec_from_file_location(f"_steps_of_{file.parent.name}", file)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    found = module.STEPS
    assert isinstance(found, Steps)
    return found


def _together(own: Iterable[Steps]) -> Steps:
    steps = STEPS
    for more in own:
        steps = steps + more
    return steps
