"""Saves a plan as bytes and reads it back, so that a cold start need not read or check any pack.

In: a `Plan`. Out: bytes, and the same plan again.

The bytes are a pickle in which each value stands once: rules expanded over tables are alike for the most
part, so this is two fifths of the whole. A pickle can name any function to be called; the reader here takes
the classes that a plan is made of, and nothing else by any name.
"""

from __future__ import annotations

import io
import pickle
import zlib
from datetime import date, datetime
from enum import Enum
from fractions import Fraction
from typing import Any

from compliance.facts import schema
from compliance.findings import policy, values
from compliance.plan import nodes, plan

_PARTS: dict[tuple[str, str], type[Any]] = {
    (kind.__module__, kind.__name__): kind
    for module in (schema, nodes, plan, policy)
    for kind in vars(module).values()
    if isinstance(kind, type) and kind.__module__ == module.__name__
}
_PARTS |= {
    (kind.__module__, kind.__name__): kind
    for kind in (values.Cite, values.RemedyText, date, datetime, Fraction, frozenset)
}
_CHECKSUM = 4
_MADE = frozenset(_PARTS.values())
_ATOMS = (type(None), bool, int, str, date, datetime, Fraction, nodes.AsOf)


def dump(built: plan.Plan) -> bytes:
    """The plan as bytes. Raises TypeError for what no plan holds."""
    content = pickle.dumps(_once(built, {}), protocol=5)
    return _checksum(content) + content


def load(saved: bytes) -> plan.Plan:
    """Read back what `dump` wrote; ValueError for anything else."""
    content = saved[_CHECKSUM:]
    if saved[:_CHECKSUM] != _checksum(content):
        raise ValueError("the saved plan is damaged")
    try:
        built = _Reader(io.BytesIO(content)).load()
    except (pickle.UnpicklingError, AttributeError, EOFError, LookupError, TypeError) as error:
        raise ValueError("this was not saved by this version") from error
    if not isinstance(built, plan.Plan):
        raise ValueError("this is not a saved plan")
    return built


def _checksum(content: bytes) -> bytes:
    return zlib.crc32(content).to_bytes(_CHECKSUM, "big")


class _Reader(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> type[Any]:
        kind = _PARTS.get((module, name))
        if kind is None:
            raise pickle.UnpicklingError(f"a saved plan cannot hold {module}.{name}")
        return kind


def _once(value: Any, known: dict[tuple[Any, ...], Any]) -> Any:
    """The value, made of parts that are each there once. known: all so far, by class and parts.

    Parts go by identity, as each is there once already; so 1 and True, which are equal, stay apart.
    """
    kind = type(value)
    if kind in _ATOMS or isinstance(value, Enum):
        return known.setdefault((kind, value), value)
    if kind is tuple or (isinstance(value, tuple) and kind in _MADE):
        parts = tuple([_once(each, known) for each in value])
        made = parts if kind is tuple else kind._make(parts)
        return known.setdefault((kind, *map(id, parts)), made)
    if kind is dict:
        table = {_once(name, known): _once(each, known) for name, each in value.items()}
        return known.setdefault((kind, *table, *map(id, table.values())), table)
    if kind is frozenset:
        return known.setdefault((kind, *sorted((type(each).__name__, str(each)) for each in value)), value)
    raise TypeError(f"a plan cannot hold {kind.__name__}")
