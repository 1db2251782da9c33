"""A dossier in YAML or JSON, from a file or standard input, as raw tables with the place of each value.

In: a path, or `-`. Out: `RawData`. Raises `DataError` when the text cannot be read as a whole.

```yaml
domain: training
about: free text, for people
trainees:
  - id: T1
    certificates:        # the records of a collection may stand in it, or in a table of their own
      - {kind: course, issued_on: 2024-03-01}
doctors: []
```
"""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from compliance.diagnostics import Collector, DataError, Diagnostic, Severity, Span, said
from compliance.documents import DATA_LIMITS, Document, read_bytes
from compliance.facts.cells import NOTHING, plain, tidy, word_of
from compliance.facts.files import start_of
from compliance.facts.tables import Place, RawData, RawRow, RawTable, as_mapping
from compliance.facts.values import ABSENT, STATED_UNKNOWN

STDIN = "<stdin>"

_DOMAIN = "domain"
_ABOUT = "about"


class DocumentPlace:
    """A row of a document, by its path."""

    __slots__ = ("document", "path")

    def __init__(self, document: Document, path: tuple[str | int, ...]) -> None:
        self.document = document
        self.path = path

    def row(self) -> Span:
        """The place of the row."""
        return self.document.span(self.path)

    def cell(self, key: str) -> Span:
        """The value of a field, or its key when the value is a list or a mapping."""
        path = (*self.path, key)
        span = self.document.span(path)
        key_span = self.document.key_span(path)
        return span if span.line == key_span.line else key_span

    def under(self, key: str, index: int) -> Place:
        """A nested row."""
        return DocumentPlace(self.document, (*self.path, key, index))


def read_dossier(source: str | Path) -> RawData:
    """Read a YAML or JSON file; `-` is standard input."""
    if str(source) == "-":
        return read_dossier_bytes(sys.stdin.buffer.read(DATA_LIMITS.bytes + 1), STDIN)
    return read_dossier_bytes(start_of(source), str(source))


def read_dossier_bytes(data: bytes, name: str) -> RawData:
    """Read the bytes of a YAML or JSON text; `name` is what diagnostics call it."""
    collector = Collector()
    document = read_bytes(data, name, collector, limits=DATA_LIMITS, code_prefix="DATA")
    if document is None:
        raise DataError(collector)
    raw = _raw_of(document)
    raw.diagnostics.extend(collector)
    raw.digest = hashlib.sha256(data).hexdigest()
    raw.sources = (name,)
    return raw


def tables_of(data: Mapping[Any, Any], place: Place, diagnostics: list[Diagnostic], raw: RawData) -> None:
    """Fill `raw` from the top level of nested data: `domain`, `about`, and tables by name."""
    for key, items in data.items():
        if key == _ABOUT:
            continue
        if key == _DOMAIN:
            named = plain(items)
            if named is not NOTHING and named is not STATED_UNKNOWN:
                raw.domain, raw.domain_span = str(named), place.cell(_DOMAIN)
            continue
        table = RawTable(str(key), [], place.cell(key))
        said_of_all = word_of(tidy(items)) if isinstance(items, str) else None
        if items is None or said_of_all is STATED_UNKNOWN:
            continue  # a key with nothing under it hands in no table: `doctors: []` hands in an empty one
        if said_of_all is ABSENT:
            items = ()
        if not isinstance(items, list | tuple):
            diagnostics.append(
                Diagnostic(
                    "DATA034",
                    said("`{key}` is not a list of rows", "`{key}` är ingen lista med rader", key=key),
                    place.cell(key),
                    help=said(
                        "start each row of `{key}` with a dash and its `id`",
                        "börja varje rad i `{key}` med ett streck och dess `id`",
                        key=key,
                    ),
                )
            )
            # The table was meant to be handed in, so what depends on it is not complete.
            table.rows = [RawRow(None, place.under(key, 0))]
            raw.tables.append(table)
            continue
        for index, item in enumerate(items):
            below = place.under(key, index)
            values = item if item.__class__ is dict else as_mapping(item)
            if values is None:
                diagnostics.append(
                    Diagnostic(
                        "DATA039",
                        said(
                            "row {row} of `{key}` is not read: it has no fields",
                            "rad {row} i `{key}` läses inte: den har inga fält",
                            row=index + 1,
                            key=key,
                        ),
                        below.row(),
                        Severity.ERROR,
                        help=said(
                            "write the fields of the row, each as `name: value`",
                            "skriv radens fält, vart och ett som `namn: värde`",
                        ),
                    )
                )
            table.rows.append(RawRow(values, below))
        raw.tables.append(table)


def _raw_of(document: Document) -> RawData:
    raw = RawData()
    place = DocumentPlace(document, ())
    if document.data is None:
        return raw
    if not isinstance(document.data, Mapping):
        raise DataError(
            [
                Diagnostic(
                    "DATA034",
                    said("the document is not a mapping of tables", "dokumentet består inte av tabeller"),
                    document.span(),
                    help=said(
                        "begin with the name of a table, such as `trainees:`",
                        "börja med namnet på en tabell, som `trainees:`",
                    ),
                )
            ]
        )
    tables_of(document.data, place, raw.diagnostics, raw)
    return raw
