"""Reads which mutants a pack's authors accept as survivors.

In: `mutation.yaml` in a pack's folder. Out: each `Acceptance` with its place; none when there is no file.
"""

from __future__ import annotations

from pathlib import Path

from compliance.diagnostics import Collector, Span
from compliance.model.survivors import Acceptance, SurvivorFile
from compliance.named_tuple import NamedTuple
from compliance.packs.own_files import read_beside


class Accepted(NamedTuple):
    """An acceptance and where it stands."""

    acceptance: Acceptance
    place: Span | None


def read_survivors(folder: Path, collector: Collector) -> list[Accepted]:
    """Every acceptance of a pack; faults go to the collector."""
    found = read_beside(folder, "mutation.yaml", SurvivorFile, collector)
    if found is None:
        return []
    read, document = found
    return [
        Accepted(each, document.span(("accepted", index, "part"))) for index, each in enumerate(read.accepted)
    ]
