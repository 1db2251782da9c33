"""Reads a file beside a pack that there need not be.

In: a pack's folder, the file's name and its model. Out: what it holds with its document; None when there is
none, or with faults in the collector when it cannot be used.
"""

from __future__ import annotations

from pathlib import Path

from compliance.diagnostics import Collector
from compliance.documents import PACK_LIMITS, Document, read_document
from compliance.packs.faults import Model, validated


def read_beside(
    folder: Path, name: str, kind: type[Model], collector: Collector
) -> tuple[Model, Document] | None:
    """The file as a model, and where its parts stand."""
    file = folder / name
    if not file.is_file():
        return None
    document = read_document(file, collector, limits=PACK_LIMITS)
    model = validated(kind, document, collector) if document is not None else None
    return (model, document) if model is not None and document is not None else None
