"""Reads the files that a pack or a vocabulary is made of.

In: a folder, and the name of a file or of a part with a file for each thing. Out: what a file declares, and
where; faults go to a collector.

What a link leads to elsewhere is nothing of the folder's own, and a fault in it would show a line of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from compliance.diagnostics import Collector, Span, said
from compliance.documents import Document, read_document
from compliance.packs.digest import yaml_files
from compliance.packs.faults import Model, validated
from compliance.resources import shipped


def read_own(file: Path, folder: Path, collector: Collector) -> Document | None:
    """A file that must be there, within the folder."""
    if file.exists() and not (file.is_file() and _is_within(file, folder)):
        collector.add(
            "PACK087",
            said(
                "{name} is a link to what is outside of the folder {folder}, or no file",
                "{name} är en länk till något utanför mappen {folder}, eller ingen fil",
                name=file.name,
                folder=folder.name,
            ),
            Span(str(file)),
            help=said("put the file itself in the folder", "lägg själva filen i mappen"),
        )
        return None
    return read_document(file, collector)


def read_beside(
    folder: Path, name: str, kind: type[Model], collector: Collector
) -> tuple[Model, Document] | None:
    """A file that there need not be."""
    file = folder / name
    if not file.is_file():
        return None
    document = read_own(file, folder, collector)
    model = validated(kind, document, collector) if document is not None else None
    return (model, document) if model is not None and document is not None else None


def read_part(
    folder: Path,
    part: str,
    kind: type[Model],
    collector: Collector,
    under: Callable[[Any], tuple[str, ...]] = lambda _data: (),
) -> Iterator[tuple[Model, Document]]:
    """Every file of a part that can be used, in the order of their names.

    under: the headings of law of a fault in a file, by what the file holds.
    """
    for file in yaml_files(folder / part):
        document = read_own(file, folder, collector)
        if document is None:
            continue
        model = validated(kind, document, collector, under(document.data))
        if model is not None:
            yield model, document


def _is_within(file: Path, folder: Path) -> bool:
    # An installer may have made each file of the library a link to a store of its own.
    ours = folder.is_relative_to(shipped("rules"))
    return ours or file.resolve().is_relative_to(folder.resolve())
