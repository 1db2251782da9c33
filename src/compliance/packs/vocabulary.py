"""Reads a domain's vocabulary, which may stand in several files.

In: `vocabulary.yaml` and the parts in the folder `vocabulary/` beside it. Out: one `Vocabulary` and the
places of what it holds. A part adds entities, codes and fields and changes none, so that a new
regulation brings the data it asks for in a file of its own.
"""

from __future__ import annotations

from pathlib import Path

from compliance.diagnostics import Collector, first_stands
from compliance.documents import Document
from compliance.model.base import Text
from compliance.model.vocabulary import (
    EntityDeclaration,
    FieldDeclaration,
    Vocabulary,
    VocabularyPart,
)
from compliance.packs.digest import vocabulary_files
from compliance.packs.faults import validated
from compliance.packs.own_files import read_own
from compliance.packs.source_map import Path_, SourceMap

PART = "vocabulary"


def read_vocabulary(file: Path, collector: Collector, places: SourceMap) -> Vocabulary | None:
    """A domain's vocabulary; None with diagnostics when it cannot be used.

    places: is told where each thing stands, under the name `vocabulary`.
    """
    document = read_own(file, file.parent, collector)
    base = validated(Vocabulary, document, collector) if document is not None else None
    if document is None or base is None:
        return None
    merged = _Merged(base, document, collector, places)
    whole = True
    for part_file in vocabulary_files(file)[1:]:
        document = read_own(part_file, file.parent, collector)
        part = validated(VocabularyPart, document, collector) if document is not None else None
        if document is None or part is None:
            whole = False
            continue
        merged.add(part, document)
    return merged.finished() if whole else None


class _Merged:
    """A vocabulary that grows part by part; what is said twice is a fault and counts once."""

    def __init__(self, base: Vocabulary, document: Document, collector: Collector, places: SourceMap) -> None:
        self._base = base
        self._collector = collector
        self._places = places
        self._fields = {name: dict(entity.fields) for name, entity in base.entities.items()}
        self._entities: dict[str, EntityDeclaration] = dict(base.entities)
        self._codes: dict[str, dict[str, Text]] = {name: dict(codes) for name, codes in base.codes.items()}
        places.add(PART, document)

    def add(self, part: VocabularyPart, document: Document) -> None:
        for name, entity in part.entities.items():
            at: Path_ = ("entities", name)
            if self._is_new(f"the entity `{name}`", name in self._entities, at, document, at):
                self._entities[name] = entity
                self._fields[name] = dict(entity.fields)
        for name, fields in part.adds_to.items():
            self._add_fields(name, fields, document)
        for name, codes in part.codes.items():
            known = self._codes.setdefault(name, {})
            for code, title in codes.items():
                at = ("codes", name, code)
                if self._is_new(f"the code `{code}` of `{name}`", code in known, at, document, at):
                    known[code] = title

    def _add_fields(self, name: str, fields: dict[str, FieldDeclaration], document: Document) -> None:
        if name not in self._entities:
            self._collector.add(
                "PACK040",
                f"there is no entity `{name}` to add fields to",
                document.key_span(("adds_to", name)),
                help="parts are read in the order of their names; a new entity stands under `entities`",
            )
            return
        for field, declared in fields.items():
            at: Path_ = ("entities", name, "fields", field)
            here: Path_ = ("adds_to", name, field)
            known = field in self._fields[name]
            if self._is_new(f"the field `{field}` of `{name}`", known, at, document, here):
                self._fields[name][field] = declared

    def _is_new(self, what: str, known: bool, at: Path_, document: Document, here: Path_) -> bool:
        """True, and the place remembered, for what nobody has said before."""
        if not known:
            self._places.add_below(PART, at, document, here)
            return True
        self._collector.add(
            "PACK040",
            f"{what} is declared twice",
            document.key_span(here),
            labels=first_stands(self._places.key_span(PART, at)),
        )
        return False

    def finished(self) -> Vocabulary:
        entities = {
            name: entity.model_copy(update={"fields": self._fields[name]})
            for name, entity in self._entities.items()
        }
        return self._base.model_copy(update={"entities": entities, "codes": self._codes})
