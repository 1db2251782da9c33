"""Features with the steps they may use, read and checked before anything is run.

In: a `.feature` file or a folder of them, and `steps.py` with `STEPS`, a domain's own sentences. Out:
`FeatureSuite`; `perform` says one step without any test framework.
"""

from __future__ import annotations

import importlib.util
import traceback
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from compliance.bdd import english, swedish
from compliance.bdd.scene import Scene
from compliance.diagnostics import Collector, PackError, Span, did_you_mean, said
from compliance.diagnostics.said import one_of
from compliance.gherkin.read import read_features
from compliance.gherkin.steps import Steps
from compliance.gherkin.values import Feature, Said
from compliance.resources import pack_folders

STEPS = swedish.STEPS + english.STEPS
"""The shared steps of every language."""

_OURS = b"compliance.bdd"


@dataclass(slots=True)
class FeatureSuite:
    """Features with the steps they use. steps: all that any file may use; `steps_of` those of one."""

    folder: Path
    features: list[Feature]
    steps: Steps
    own: dict[Path, Steps]

    @classmethod
    def read(cls, place: Path) -> Self:
        """Read and check a folder or a file. Raises PackError with every fault."""
        collector = Collector()
        suite = cls.check(place, collector)
        if collector.has_errors:
            raise PackError(collector)
        return suite

    @classmethod
    def check(cls, place: Path, collector: Collector) -> Self:
        """Read a folder or a file; faults go to the collector."""
        own = own_steps(place, collector)
        folder = place if place.is_dir() else place.parent
        suite = cls(folder, [], _together(own.values()), own)
        suite.features += read_features(place, suite.steps_of, collector)
        return suite

    def steps_of(self, path: Path) -> Steps:
        """The steps that one file may use, in every language: the shared ones, and those of its folders."""
        real = path.resolve()
        return _together(more for place, more in self.own.items() if real.is_relative_to(place))


def own_steps(place: Path, collector: Collector) -> dict[Path, Steps]:
    """The steps of the folders under a place, and of those above it up to the working folder."""
    found: dict[Path, Steps] = {}
    for file in _steps_files(place):
        steps = _load(file, collector)
        if steps is not None:
            found[file.resolve().parent] = steps
    return found


def steps_of_folder(folder: Path | None) -> Steps:
    """The shared steps, and those of a folder of features. Raises PackError when these cannot be loaded."""
    collector = Collector()
    steps = _together(own_steps(folder, collector).values() if folder is not None else ())
    if collector.has_errors:
        raise PackError(collector)
    return steps


def packs_alone(
    feature: Feature, collector: Collector, more: Mapping[str, str | Path] | None = None
) -> dict[str, str | Path]:
    """What a feature that is run by itself is tried against, by name; empty for every shipped pack.

    Its tags may name shipped packs, some of `more`, and the one in whose folder it lies, which is meant where
    they name none.
    """
    above = _own_pack(feature)
    own: dict[str, str | Path] = {above.name: above} if above is not None else {}
    known = {**{folder.name: folder for folder in pack_folders()}, **own, **(more or {})}
    tell_stray_tags(feature, known, collector)
    return {name: known[name] for name in packs_of(feature, known)} or own


def tell_stray_tags(feature: Feature, known: Iterable[str], collector: Collector) -> None:
    """Tell of a feature outside of a pack's folder that has tags, none of which is a known pack's name.

    Whoever writes tags means some pack; without this it would be tried against every pack.
    """
    names = list(known)
    if not feature.tags or packs_of(feature, names) or _own_pack(feature) is not None:
        return
    near = next(filter(None, (did_you_mean(tag, names) for tag in feature.tags)), None)
    if near:
        help = said("did you mean `@{near}`?", "menade du `@{near}`?", near=near)
    else:
        help = said(
            "add the name of a pack as a tag: `compliance packs list` shows them",
            "lägg till ett pakets namn som tagg: `compliance packs list` visar dem",
        )
    what = "no rule pack is called {tags}", "inget regelpaket heter {tags}"
    tags = one_of(f"`{tag}`" for tag in feature.tags)
    collector.add("FEAT019", said(*what, tags=tags), feature.tagged, help=help)


def _own_pack(feature: Feature) -> Path | None:
    """The folder of the pack in which it lies."""
    return next((each for each in feature.path.resolve().parents if (each / "pack.yaml").is_file()), None)


def packs_of(feature: Feature, known: Container[str] | None = None) -> tuple[str, ...]:
    """The packs that a feature's tags name, of those known (the shipped ones); none means all of them."""
    packs = {folder.name for folder in pack_folders()} if known is None else known
    return tuple(tag for tag in feature.tags if tag in packs)


def perform(scene: Scene, said: Said, steps: Steps) -> None:
    """Say one step."""
    step = steps.find(said.kind, said.text, scene.language.code)[0]
    step.run(scene, said.text, [list(row) for row in said.table] if said.table is not None else None)


def _steps_files(place: Path) -> Iterator[Path]:
    folder = place if place.is_dir() else place.parent
    here, work = folder.resolve(), Path.cwd()
    above = [each for each in here.parents if each.is_relative_to(work)] if here != work else []
    files = [each / "steps.py" for each in reversed(above)]
    files += sorted(folder.rglob("steps.py")) if place.is_dir() else [folder / "steps.py"]
    for file in files:
        # People's projects hold files of that name that are none of ours.
        if file.is_file() and _OURS in file.read_bytes():
            yield file


def _load(file: Path, collector: Collector) -> Steps | None:
    spec = importlib.util.spec_from_file_location(f"_steps_of_{file.parent.name}", file)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    try:
        spec.loader.exec_module(module)
    except Exception as error:
        line = _line_of(error, file)
        why = error.msg if isinstance(error, SyntaxError) else error
        what = said(
            "the steps cannot be loaded: {kind}: {why}",
            "stegen kan inte läsas in: {kind}: {why}",
            kind=type(error).__name__,
            why=why,
        )
        collector.add("FEAT018", what, Span(str(file), line, 1 if line else 0))
        return None
    found = getattr(module, "STEPS", None)
    if not isinstance(found, Steps):
        help = said(
            "let it have `STEPS = Steps()`, and define sentences with it",
            "låt den ha `STEPS = Steps()`, och definiera meningar med det",
        )
        what = said("the file defines no `STEPS`", "filen definierar inga `STEPS`")
        collector.add("FEAT018", what, Span(str(file)), help=help)
        return None
    return found


def _line_of(error: Exception, file: Path) -> int:
    """The line of the file where it went wrong; 0 when it is not known."""
    real = file.resolve()
    if isinstance(error, SyntaxError) and error.filename and Path(error.filename).resolve() == real:
        return error.lineno or 0
    frames = traceback.extract_tb(error.__traceback__)
    lines = [each.lineno for each in frames if Path(each.filename).resolve() == real]
    return (lines[-1] or 0) if lines else 0


def _together(own: Iterable[Steps]) -> Steps:
    steps = STEPS
    for more in own:
        steps = steps + more
    return steps
