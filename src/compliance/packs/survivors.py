"""Reads which mutants a pack's authors accept as survivors.

In: `mutation.yaml` in a pack's folder. Out: each `Acceptance` with its place; none when there is no file.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from pydantic import ValidationError

from compliance.diagnostics import Collector, Span
from compliance.documents import PACK_LIMITS, read_document
from compliance.model.survivors import Acceptance, SurvivorFile
from compliance.packs.faults import report_faults


class Accepted(NamedTuple):
    """An acceptance and where it stands."""

    acceptance: Acceptance
    place: Span | None


def read_survivors(folder: Path, collector: Collector) -> list[Accepted]:
    """Every acceptance of a pack; faults go to the collector."""
    file = folder / "mutation.yaml"
    if not file.is_file():
        return []
    document = read_document(file, collector, limits=PACK_LIMITS)
    if document is None:
        return []
    try:
        read = SurvivorFile.model_validate(document.data)
    except ValidationError as error:
        report_faults(error, document, SurvivorFile, collector, ())
        return []
    return [
        Accepted(each, document.span(("accepted", index, "part"))) for index, each in enumerate(read.accepted)
    ]
