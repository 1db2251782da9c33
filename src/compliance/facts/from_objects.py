"""A dossier already in memory: dicts, dataclasses, pydantic models, or lists of them by table.

In: a mapping of table names to rows, or an object whose fields are such. Out: `RawData`.
Between: records become dicts, and what holds several things a list, as in a document. None in a dict is
*stated unknown*, as null is in JSON. A dataclass cannot leave a field out, so its None says nothing; of a
model only the fields that were set are read. Pydantic and NumPy are not imported: what has `model_dump` or a
`dtype` is asked for it.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any

from compliance.diagnostics import DataError, Diagnostic, Span, mask, said
from compliance.facts.cells import NOTHING
from compliance.facts.from_document import tables_of
from compliance.facts.tables import Place, RawData

NAME = "<data>"
_AS_THEY_ARE = (str, int, float, date, type(None), bytes, bytearray, Decimal, Enum)
_COMMON = frozenset(_AS_THEY_ARE)
_DEEPEST = 100
_NO_ROWS = ("DATA034", "DATA039")
_AS_ROWS = said(
    "hand in a list of dicts, dataclasses or pydantic models; of a dataframe, "
    '`frame.to_dict("records")`, or with polars `frame.to_dicts()`',
    "lämna en lista med dictar, dataklasser eller pydanticmodeller; av en dataframe "
    '`frame.to_dict("records")`, eller med polars `frame.to_dicts()`',
)
_AS_TABLES = said(
    'hand in a path, or a mapping of tables such as {"trainees": [...]}',
    'ange en fil, eller tabeller som {"trainees": [...]}',
)
_AS_LIST = said(
    'a list holds paths alone; rows stand under their table, as in {"trainees": [...]}',
    'en lista innehåller bara sökvägar; rader står under sin tabell, som i {"trainees": [...]}',
)
_AS_FILE = said(
    "save it as a file with the right ending, such as `.xlsx`, and hand in the path; of JSON hand in what "
    "`json.loads` makes of it",
    "spara det som en fil med rätt ändelse, till exempel `.xlsx`, och lämna sökvägen; av JSON lämna det som "
    "`json.loads` gör av det",
)
_ADDRESS = re.compile(r" at 0x[0-9A-Fa-f]+")


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
        """The place of a field; its name may be a personal identity number that slipped into a heading."""
        here = str(self)
        return Span(NAME, cell=mask(f"{here}.{key}" if here else str(key)))

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
                    said(
                        "what is of type `{kind}` cannot be read as data",
                        "det som är av typen `{kind}` kan inte läsas som underlag",
                        kind=type(source).__name__,
                    ),
                    Span(NAME),
                    help=_instead_of(source),
                )
            ]
        )
    data = {key: _unrolled(value, {id(source), id(data)}) for key, value in data.items()}
    raw = RawData(sources=(NAME,), digest=digest_of(data))
    tables_of(data, ObjectPlace(), raw.diagnostics, raw)
    # A file's reader is told of dashes, which no object has.
    raw.diagnostics = [
        each._replace(help=_AS_ROWS) if each.code in _NO_ROWS else each for each in raw.diagnostics
    ]
    return raw


def _instead_of(source: Any) -> str:
    """What to hand in instead of an upload, an open file, a list of rows or anything else."""
    if isinstance(source, bytes | bytearray | memoryview) or callable(getattr(source, "read", None)):
        return _AS_FILE
    return _AS_LIST if isinstance(source, list | tuple) else _AS_TABLES


def fields_of(item: Any) -> Mapping[Any, Any] | None:
    """The fields of a mapping, model or dataclass; None for anything else."""
    if isinstance(item, Mapping):
        return item
    if isinstance(item, type):
        return None
    dump = getattr(item, "model_dump", None)
    if callable(dump):
        # What pydantic warns of it quotes, and that may be somebody's number.
        return _fields_of_model(item, dump(mode="python", exclude_unset=True, warnings=False))
    if dataclasses.is_dataclass(item):
        fields = ((each.name, getattr(item, each.name)) for each in dataclasses.fields(item))
        return {name: value for name, value in fields if value is not None}
    return None


def _fields_of_model(model: Any, dumped: Any) -> Mapping[Any, Any] | None:
    """The fields that a model tells of; what it holds records in is read from the model itself.

    The dump has made dicts of them, and what None says differs between a dict and a dataclass.
    """
    if not isinstance(dumped, Mapping):
        return None
    own = {**getattr(model, "__dict__", {}), **(getattr(model, "model_extra", None) or {})}
    return {
        name: own.get(name, value) if isinstance(value, Mapping | list | tuple | set | frozenset) else value
        for name, value in dumped.items()
    }


def _unrolled(value: Any, above: set[int]) -> Any:
    """Records as dicts and all that holds several things as lists, however deep; the rest as it is.

    above: what the value stands in. What stands in itself is left as it is, and so is what is too deep.
    """
    if (value.__class__ is dict and _is_flat(value)) or isinstance(value, _AS_THEY_ARE):
        return value
    if id(value) in above or len(above) > _DEEPEST:
        return value
    fields = fields_of(value)
    items = _items_of(value) if fields is None else None
    if fields is None and items is None:
        return _of_others(value)
    above.add(id(value))
    made: Any = None
    if fields is not None:
        # Nearly all of what stands in a row is one of these, and a call for each would take twice the time.
        made = {
            key: each if each.__class__ in _COMMON else _unrolled(each, above) for key, each in fields.items()
        }
    elif items is not None:
        made = [each if each.__class__ in _COMMON else _unrolled(each, above) for each in items]
    above.discard(id(value))
    return made


def _is_flat(row: Mapping[Any, Any]) -> bool:
    """True for nearly every row: there is nothing in it to unroll."""
    return _COMMON.issuperset(map(type, row.values()))


def _items_of(value: Any) -> Iterable[Any] | None:
    """What a collection of any kind holds; None for what is none. A dataframe goes through its columns."""
    if isinstance(value, list | tuple):
        return value
    if isinstance(value, set | frozenset):
        return sorted(value, key=digest_of)  # rows get their numbers in one order on every run
    if not isinstance(value, Iterable) or hasattr(value, "columns") or getattr(value, "ndim", 1) == 0:
        return None
    return value


def _of_others(value: Any) -> Any:
    """What libraries have for a value, as Python's own."""
    if type(value).__name__ == "NAType":  # pandas' own "nothing here"
        return NOTHING
    if getattr(value, "dtype", None) is not None:
        return _of_numpy(value)
    from uuid import UUID  # what databases have for keys; few data do

    return str(value) if isinstance(value, UUID) else value


def _of_numpy(value: Any) -> Any:
    """A number, time or truth value of NumPy's as Python's own."""
    if getattr(value, "ndim", 1) != 0 or not callable(getattr(value, "item", None)):
        return value
    if getattr(value, "mask", False) or value != value:  # masked, not a number, not a time
        return NOTHING
    made = value.item()
    # Python has times of microseconds, and NumPy gives what is finer as a number.
    is_finer = value.dtype.kind == "M" and isinstance(made, int)
    return value.astype("datetime64[us]").item() if is_finer else made


def digest_of(data: Any) -> str:
    """SHA-256 of the data; equal data, built in the same order or not, gives the same."""
    try:
        text = json.dumps(data, default=_for_digest, sort_keys=True, ensure_ascii=False)
    except (TypeError, ValueError, RecursionError):
        text = _canonical(data, ())
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _for_digest(value: Any) -> Any:
    if value.__class__ is date:
        return value.isoformat()
    return _text_of(value)


def _canonical(value: Any, above: tuple[int, ...]) -> str:
    """What JSON cannot hold: keys of several kinds, numbers of thousands of digits, what stands in itself."""
    kind = type(value).__name__
    if isinstance(value, Mapping | list | tuple):
        if id(value) in above or len(above) > _DEEPEST:
            return "…"
        above = (*above, id(value))
        if isinstance(value, Mapping):
            pairs = sorted(
                f"{_canonical(key, above)}: {_canonical(each, above)}" for key, each in value.items()
            )
            return f"{{{', '.join(pairs)}}}"
        return f"[{', '.join(_canonical(each, above) for each in value)}]"
    return f"{kind} {value:x}" if isinstance(value, int) else f"{kind} {_text_of(value)!r}"


def _text_of(value: Any) -> str:
    """A value as text, without its place in memory."""
    try:
        return _ADDRESS.sub("", str(value))
    except Exception:  # an object of the caller's own may fail to show itself
        return type(value).__qualname__
