"""Reads what a source says, item by item, and how each item is encoded.

In: `coverage.yaml` of a folder, and the names that packs declare. Out: `RequirementList`.

A folder needs no `pack.yaml`: it may hold the list of a pack to come. Faults go to a collector and reading
goes on; an item that names a rule there is not keeps the name, so that nothing seems unencoded by mistake.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from compliance.diagnostics import Collector, Span, meant
from compliance.documents import Document
from compliance.model.base import BothTexts
from compliance.model.requirements import RequirementFile, RequirementItem, RequirementSource
from compliance.packs.own_files import read_beside
from compliance.packs.read import LoadedPack

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


@dataclass(frozen=True, slots=True)
class DeclaredNames:
    """What an item may name. judgements: scales and consequences, each after its pack's name and a dot."""

    rules: frozenset[str]
    judgements: frozenset[str]

    @classmethod
    def of(cls, packs: Iterable[LoadedPack]) -> DeclaredNames:
        """The names of these packs. Rules whose files have faults count: their authors are told already."""
        rules: set[str] = set()
        judgements: set[str] = set()
        for loaded in packs:
            file = loaded.pack.file
            rules.update(rule.id for rule in loaded.pack.rules)
            rules.update(loaded.unread)
            judgements.update(f"{file.pack}.{name}" for name in (*file.scales, *file.consequences))
        return cls(frozenset(rules), frozenset(judgements))


def read_requirements(
    folder: Path, collector: Collector, declared: DeclaredNames | None = None
) -> RequirementList | None:
    """The list of a folder; None when it has none, or, with diagnostics, when it cannot be used.

    declared: the names that rules, scales and consequences are looked up among; None leaves them unchecked.
    """
    found = read_beside(folder, FILE, RequirementFile, collector)
    if found is None:
        return None
    held, document = found
    if declared is not None:
        _check_names(held, declared, document, collector)
    items = tuple(
        Requirement(id, item, _reason(id, item, held, document, collector), document.key_span(("items", id)))
        for id, item in held.items.items()
    )
    return RequirementList(folder.name, folder, held.title, held.source, items)


def _check_names(
    held: RequirementFile, declared: DeclaredNames, document: Document, collector: Collector
) -> None:
    for id, item in held.items.items():
        for key, names, known, what in (
            ("rules", item.rules, declared.rules, "rule"),
            ("judged_by", item.judged_by, declared.judgements, "scale or consequence"),
        ):
            for index, name in enumerate(names):
                if name not in known:
                    collector.add(
                        "PACK080",
                        f"{id} names `{name}`, and there is no such {what}",
                        document.span(("items", id, key, index)),
                        help=meant(name, known),
                    )


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

