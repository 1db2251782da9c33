"""A dossier already in memory: dicts, dataclasses, pydantic models, or lists of them by table.

In: a mapping of table names to rows, or an object whose fields are such. Out: `RawData`.
Between: the shape is that of a document. A dict's None is *stated unknown*, as null is in JSON. A dataclass
cannot leave a field out, so its None says nothing; of a model only the fields that were set are read.
Pydantic is not imported: what has `model_dump` is asked for it.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
from collections.abc import Mapping
from datetime import date
from typing import Any

from compliance.diagnostics import DataError, Diagnostic, Span
from compliance.facts.from_document import tables_of
from compliance.facts.tables import Place, RawData

NAME = "<data>"


class ObjectPlace:
    """A row of data in memory, as the words one would type to reach it."""

    __slots__ = ("above", "index", "key")

    def __init__(self, above: ObjectPlace | None = None, key: str = "", index: int = 0) -> None:
        self.above = above
        self.key = key
        self.index = index

    def __str__(self) -> str:
        if self.above is None:
            return ""
        above = str(self.above)
        return f"{above}{'.' if above else ''}{self.key}[{self.index}]"

    def row(self) -> Span:
        """The place of the row."""
        return Span(NAME, cell=str(self))

    def cell(self, key: str) -> Span:
        """The place of a field."""
        here = str(self)
        return Span(NAME, cell=f"{here}.{key}" if here else str(key))

    def under(self, key: str, index: int) -> Place:
        """A nested row."""
        return ObjectPlace(self, key, index)


def read_objects(source: Any) -> RawData:
    """Read a mapping of tables, or an object whose fields are tables."""
    data = fields_of(source)
    if data is None:
        raise DataError(
            [
                Diagnostic(
                    "DATA031",
                    f"a {type(source).__name__} cannot be read as data",
                    Span(NAME),
                    help='hand in a path, or a mapping of tables such as {"trainees": [...]}',
                )
            ]
        )
    data = _listed(data)
    raw = RawData(mapping_of=fields_of, sources=(NAME,), digest=digest_of(data))
    tables_of(data, ObjectPlace(), raw.diagnostics, raw)
    return raw


def fields_of(item: Any) -> Mapping[Any, Any] | None:
    """The fields of a mapping, model or dataclass; None for anything else."""
    if isinstance(item, Mapping):
        return item
    dump = getattr(item, "model_dump", None)
    if callable(dump) and not isinstance(item, type):
        dumped = dump(mode="python", exclude_unset=True)
        return dumped if isinstance(dumped, Mapping) else None
    if dataclasses.is_dataclass(item) and not isinstance(item, type):
        fields = ((each.name, getattr(item, each.name)) for each in dataclasses.fields(item))
        return {name: value for name, value in fields if value is not None}
    return None


def digest_of(data: Any) -> str:
    """SHA-256 of the data as JSON; equal data, built in the same order or not, gives the same."""
    try:
        text = json.dumps(data, default=_for_digest, sort_keys=True, ensure_ascii=False)
    except (TypeError, ValueError, RecursionError):
        text = repr(data)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _for_digest(value: Any) -> Any:
    if value.__class__ is date:
        return value.isoformat()
    fields = fields_of(value)
    if fields is not None:
        return dict(fields)
    return sorted(map(str, value)) if isinstance(value, set | frozenset) else str(value)


def _listed(data: Mapping[Any, Any]) -> Mapping[Any, Any]:
    """Iterables that are no lists, such as generators of rows, as lists."""
    if all(value is None or isinstance(value, list | tuple | str) for value in data.values()):
        return data
    return {
        key: list(value) if hasattr(value, "__next__") or isinstance(value, set | frozenset) else value
        for key, value in data.items()
    }
