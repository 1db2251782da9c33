"""Tries new files before they are written where the author wants them.

In: a pack's folder as it would be. Out: what does not hold, in words.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from compliance.diagnostics import unwritable
from compliance.packs.digest import vocabulary_files
from compliance.workbench.trials.suite import read_trials

_PARTS = ("tables", "measures", "rules", "cases")


def rehearse(folder: Path, name: str, files: Mapping[str, str], rule: str) -> list[str]:
    """What the cases of one rule, and the features of its pack, find wrong once these files are written.

    folder: of the pack; it may not be there yet. Raises PackError for faults.
    """
    with rehearsal(folder, name) as stage:
        write_files(stage, files)
        features = stage / "features"
        suite = read_trials([stage], features=[features] if features.is_dir() else [])
        told = []
        for trial in suite.trials:
            if trial.kind == "scenario" or trial.group == rule:
                outcome = trial.run()
                if not outcome.passed:
                    told.append(f"{trial.name}: {outcome.message}")
        return told


@contextmanager
def rehearsal(folder: Path, name: str) -> Iterator[Path]:
    """A copy of a pack's folder, with the vocabulary and the packs beside it; gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="compliance-new-") as place:
        stage = Path(place) / "rules"
        own = stage / name
        own.mkdir(parents=True)
        for beside in sorted(folder.parent.glob("*/pack.yaml")):
            if beside.parent.resolve() != folder.resolve():
                _lay(beside.parent.resolve(), stage / beside.parent.name)
        if (folder.parent / "vocabulary.yaml").is_file():
            for source in vocabulary_files(folder.parent / "vocabulary.yaml"):
                own_copy = stage / source.relative_to(folder.parent)
                own_copy.parent.mkdir(exist_ok=True)
                shutil.copyfile(source, own_copy)
        if (folder / "pack.yaml").is_file():
            shutil.copyfile(folder / "pack.yaml", own / "pack.yaml")
            for part in _PARTS:
                if (folder / part).is_dir():
                    _copy(folder / part, own / part)
        yield own


def _lay(folder: Path, place: Path) -> None:
    """A folder at another place: as a link, or copied where links are not allowed, as for most on Windows."""
    try:
        place.symlink_to(folder, target_is_directory=True)
    except OSError:
        _copy(folder, place)


def _copy(folder: Path, place: Path) -> None:
    """The files of a folder without their permissions: the copy of a read-only pack is written in."""
    place.mkdir()
    for each in folder.iterdir():
        if each.is_dir():
            _copy(each, place / each.name)
        else:
            shutil.copyfile(each, place / each.name)


def write_files(folder: Path, files: Mapping[str, str]) -> list[Path]:
    """Write texts by their names below a folder; the paths written, in that order.

    Raises UsageError where they cannot be written.
    """
    written = []
    try:
        for name, text in files.items():
            file = folder / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8", newline="")
            written.append(file)
    except OSError as error:
        raise unwritable(error.filename or folder, error) from error
    return written
