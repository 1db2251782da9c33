"""Reads what a source says, item by item, and how each item is encoded.

In: `coverage.yaml` of a folder. Out: `RequirementList`; faults go to a collector and reading goes on.

A folder needs no `pack.yaml`: it may hold the list of a pack to come. Whether there are such rules as an item
names is told where coverage is.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from compliance.diagnostics import Collector, Span, meant
from compliance.documents import Document
from compliance.model.base import BothTexts
from compliance.model.requirements import RequirementFile, RequirementItem, RequirementSource
from compliance.packs.own_files import read_beside

FILE = "coverage.yaml"


@dataclass(frozen=True, slots=True)
class Requirement:
    """One thing a source says.

    reason: why it is not wholly encoded, also where the file only names it; None for `full` and `engine`.
    """

    id: str
    declared: RequirementItem
    reason: BothTexts | None
    span: Span


@dataclass(frozen=True, slots=True)
class RequirementList:
    """What one source says, in the order of the file.

    name: the folder's name, which is the pack's where there is one.
    """

    name: str
    folder: Path
    file_title: BothTexts
    source: RequirementSource
    items: tuple[Requirement, ...]


def read_requirements(folder: Path, collector: Collector) -> RequirementList | None:
    """The list of a folder; None when it has none, or, with diagnostics, when it cannot be used."""
    found = read_beside(folder, FILE, RequirementFile, collector)
    if found is None:
        return None
    held, document = found
    items = tuple(
        Requirement(id, item, _reason(id, item, held, document, collector), document.key_span(("items", id)))
        for id, item in held.items.items()
    )
    return RequirementList(folder.name, folder, held.title, held.source, items)


def _reason(
    id: str, item: RequirementItem, held: RequirementFile, document: Document, collector: Collector
) -> BothTexts | None:
    if not isinstance(item.reason, str):
        return item.reason
    if item.reason not in held.reasons:
        known = ", ".join(held.reasons) or "none"
        collector.add(
            "PACK081",
            f"{id} gives the reason `{item.reason}`, which is not among the `reasons` of the list",
            document.span(("items", id, "reason")),
            help=meant(item.reason, held.reasons, f"the list has {known}; or write `sv` and `en` here"),
        )
    return held.reasons.get(item.reason)
