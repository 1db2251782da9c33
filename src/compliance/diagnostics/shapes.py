"""The words that the shape of saved JSON is told in; each gives a part of a JSON Schema (2020-12).

In: what a member holds, and what it means. Out: plain values.

A shape is published as it stands, and what is read back is checked by the same one (`saved`), which knows the
keywords that are used here and no others.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

Shape = dict[str, Any]

STRING: Shape = {"type": "string"}
BOOLEAN: Shape = {"type": "boolean"}
INTEGER: Shape = {"type": "integer"}
DAY: Shape = {"type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}


def told(shape: Shape, meaning: str) -> Shape:
    """The same, with what it means."""
    return {**shape, "description": meaning}


def closed(meaning: str, members: Mapping[str, Shape]) -> Shape:
    """An object with these members and no others. One whose name ends in `?` may be absent."""
    return {
        "description": meaning,
        "type": "object",
        "properties": {name.removesuffix("?"): each for name, each in members.items()},
        "required": [name for name in members if not name.endswith("?")],
        "additionalProperties": False,
    }


def by_key(shape: Shape) -> Shape:
    """An object whose keys are data, such as languages or codes."""
    return {"type": "object", "additionalProperties": shape}


def many(shape: Shape) -> Shape:
    """A list."""
    return {"type": "array", "items": shape}


def one_of(words: Iterable[str]) -> Shape:
    """One of these texts."""
    return {"type": "string", "enum": [str(each) for each in words]}


def matching(pattern: str) -> Shape:
    """A text of this form."""
    return {"type": "string", "pattern": f"^{pattern}$"}


def ref(name: str) -> Shape:
    """What `$defs` has under the name."""
    return {"$ref": f"#/$defs/{name}"}


def or_null(shape: Shape) -> Shape:
    """The same, or null."""
    return {"anyOf": [shape, {"type": "null"}]}
