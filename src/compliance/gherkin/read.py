"""Reads `.feature` files and finds what is wrong in them before anything is run.

In: a folder, and the steps that are defined. Out: `Feature`s with scenarios; faults go to a `Collector`.

pytest-bdd lets a second scenario of the same name vanish, runs an outline without rows as nothing at all, and
does not say that a step is undefined until it is run; here each of these is a fault with its place.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from compliance.diagnostics import Collector
from compliance.gherkin.reader import Elsewhere, Reader
from compliance.gherkin.steps import Steps
from compliance.gherkin.text import language_of, parse, read_text
from compliance.gherkin.values import Feature


def read_features(folder: Path, steps: Callable[[Path], Steps | None], collector: Collector) -> list[Feature]:
    """Every `.feature` file under a folder, in order of path; or the one file. steps: what a file may use."""
    found = []
    for path in sorted(folder.rglob("*.feature")) if folder.is_dir() else [folder]:
        feature = read_feature(path, steps(path), collector)
        if feature is not None:
            found.append(feature)
    return found


def read_feature(
    path: Path, steps: Steps | None, collector: Collector, name: str = "", elsewhere: Elsewhere | None = None
) -> Feature | None:
    """One file; None when nothing of it can be read.

    steps: of every language; None leaves open what the steps mean. name: what to call the file in a
    diagnostic. elsewhere: whether a step, by its kind and text, is defined by somebody else, and so no fault
    when it is none of ours.
    """
    file = name or str(path)
    text = read_text(path, file, collector)
    language = language_of(text, file, collector) if text is not None else None
    if text is None or language is None:
        return None
    document = parse(text, file, language, collector)
    if document is None:
        return None
    return Reader(path, file, language, steps, collector, elsewhere).feature(document)
