"""JSON text in pieces, so that what is long need never be in memory at once.

In: an object's values by their keys, a long list as an iterator. Out: pieces of whole lines; joined they are
what `json.dumps` would have written of the same.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from compliance.diagnostics import escaped

_NOTHING = object()


def pieces(parts: Mapping[str, Any]) -> Iterator[str]:
    """The object, indented, and a line feed. An iterator is asked for an item when the last is written."""
    yield "{\n"
    for place, (key, value) in enumerate(parts.items(), 1):
        name, end = f"  {json.dumps(key)}: ", ",\n" if place < len(parts) else "\n"
        if isinstance(value, Iterator):
            yield from _list(name, value, end)
        else:
            yield f"{name}{_text(value, 2)}{end}"
    yield "}\n"


def _list(name: str, values: Iterator[Any], end: str) -> Iterator[str]:
    latest = next(values, _NOTHING)
    if latest is _NOTHING:
        yield f"{name}[]{end}"
        return
    yield f"{name}[\n"
    # One is held back, as only the last has no comma.
    text = _text(latest, 4)
    for value in values:
        yield f"    {text},\n"
        text = _text(value, 4)
    yield f"    {text}\n"
    yield f"  ]{end}"


def _text(value: Any, margin: int) -> str:
    # No line ends within a string: there a line feed is escaped.
    text = escaped(json.dumps(value, ensure_ascii=False, indent=2))
    return text.replace("\n", "\n" + " " * margin)
