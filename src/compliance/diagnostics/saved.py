"""Checks that saved JSON has its shape: it is read back whole, or the error tells where it differs.

In: plain JSON values, and a JSON Schema in the words of `shapes`. Out: nothing; UsageError with the first
place where they differ.

A member that the shape does not name is left alone: later versions add some.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from compliance.diagnostics.errors import UsageError
from compliance.diagnostics.masking import mask
from compliance.diagnostics.said import Said, said
from compliance.diagnostics.shapes import Shape

_LONGEST = 40
_KINDS: dict[str, tuple[type | tuple[type, ...], Said]] = {
    "string": (str, said("a text", "en text")),
    "boolean": (bool, said("true or false", "sant eller falskt")),
    "integer": (int, said("a whole number", "ett heltal")),
    "number": ((int, float), said("a number", "ett tal")),
    "array": ((list, tuple), said("a list", "en lista")),
    "object": (Mapping, said("an object with keys", "ett objekt med nycklar")),
}

_KINDS_OF_CLASSES = {str: "string", bool: "boolean", int: "integer", list: "array", dict: "object"}


class _Differs(Exception):
    """A value is not of its shape: why, and where it stands, from the inside out."""

    def __init__(self, why: Said) -> None:
        self.why = why
        self.place: list[str] = []


def look_through(data: Any, shape: Shape, what: Said, schema: str, help: str = "") -> None:
    """Raise UsageError unless `data` has the shape.

    what: what was saved, such as a report. schema: what its `schema` should say. help: what to do about it.
    """
    if (other := _something_else(data, schema)) is not None:
        why, instead = other
        no = "this is no saved {what}: {why}", "det här är ingen sparad {what}: {why}"
        raise UsageError.of("REPORT001", said(*no, what=what, why=why), help=instead or help)
    try:
        _compare(data, shape, shape["$defs"])
    except _Differs as found:
        damaged = said(
            "the saved {what} is damaged: `{place}` {why}",
            "den sparade {what}en är skadad: `{place}` {why}",
            what=what,
            place="".join(reversed(found.place)).removeprefix("."),
            why=found.why,
        )
        raise UsageError.of("REPORT002", damaged, help=help) from None


def _something_else(data: Any, schema: str) -> tuple[Said, str] | None:
    """Why this was not saved under the schema, and what to do where that is known; None where it was."""
    if not isinstance(data, Mapping):
        is_text = isinstance(data, str | bytes | bytearray)
        load = said("hand in what `json.loads` makes of it", "lämna det som `json.loads` gör av det")
        is_none = said("it {is_of_type}", "den {is_of_type}", is_of_type=_is_of_type(data))
        return is_none, load if is_text else ""
    found = data.get("schema")
    if found == schema:
        return None
    if found is None:
        return said("it has no `schema`", "den har inget `schema`"), ""
    saved, ours = ([*str(each).partition("/")] for each in (found, schema))
    is_later = saved[0] == ours[0] and saved[2].isdecimal() and int(saved[2]) > int(ours[2])
    update = said(
        "a later version of compliance has saved it; update, and read it again",
        "en senare version av compliance har sparat den; uppdatera, och läs den igen",
    )
    differs = "its `schema` is `{found}`, not `{schema}`", "dess `schema` är `{found}`, inte `{schema}`"
    return said(*differs, found=_short(str(found)), schema=schema), update if is_later else ""


def _compare(value: Any, shape: Shape, named: Mapping[str, Shape]) -> None:
    kind = shape.get("type")
    if kind is None:
        if "$ref" in shape:
            _compare(value, named[shape["$ref"].removeprefix("#/$defs/")], named)
        elif "anyOf" in shape and value is not None:
            _compare(value, shape["anyOf"][0], named)
        return
    if _KINDS_OF_CLASSES.get(value.__class__) != kind:  # it nearly always is, and a call takes longer
        kind = _kind_of(value, kind)
    if kind == "string":
        if "enum" in shape or "pattern" in shape:
            _read(value, shape)
    elif kind == "array":
        _compare_each(enumerate(value), shape["items"], named)
    elif kind == "object":
        if "properties" in shape:
            _compare_members(value, shape, named)
        else:
            _compare_each(value.items(), shape["additionalProperties"], named)


def _kind_of(value: Any, kinds: str | list[str]) -> str:
    """Which of the kinds a value is. A truth value is no number, though Python has it so; nor is infinity."""
    wanted = [kinds] if isinstance(kinds, str) else kinds
    for kind in wanted:
        is_number = kind in ("integer", "number")
        if isinstance(value, _KINDS[kind][0]) and not (is_number and _is_none(value)):
            return kind
    no = "{is_of_type}, not {kind}", "{is_of_type}, inte {kind}"
    raise _Differs(said(*no, is_of_type=_is_of_type(value), kind=_KINDS[wanted[0]][1]))


def _is_none(number: Any) -> bool:
    return isinstance(number, bool) or (isinstance(number, float) and not math.isfinite(number))


def _compare_each(items: Iterable[tuple[Any, Any]], shape: Shape, named: Mapping[str, Shape]) -> None:
    for at, value in items:
        try:
            _compare(value, shape, named)
        except _Differs as found:
            found.place.append(f"[{at}]")
            raise


def _compare_members(value: Mapping[Any, Any], shape: Shape, named: Mapping[str, Shape]) -> None:
    name = ""
    try:
        for name in shape["required"]:
            if name not in value:
                raise _Differs(said("is missing", "saknas"))
        for name, each in shape["properties"].items():
            if name in value:
                _compare(value[name], each, named)
    except _Differs as found:
        found.place.append(f".{name}")
        raise


def _read(text: str, shape: Shape) -> None:
    """Raise unless the text is one of those asked for, has the form asked for and is a day if that is."""
    reads = text in shape.get("enum", (text,)) and re.fullmatch(shape.get("pattern", "(?s:.*)"), text)
    if reads and shape.get("format") == "date":
        try:
            date.fromisoformat(text)
        except ValueError:
            reads = None
    if not reads:
        cannot = "is `{value}`, which cannot be read", "är `{value}`, som inte går att läsa"
        raise _Differs(said(*cannot, value=_short(text)))


def _short(text: str) -> str:
    """Hidden before it is cut: the first half of a number could not be told from other digits."""
    return mask(text)[:_LONGEST]


def _is_of_type(value: Any) -> Said:
    return said("is of type `{type}`", "är av typen `{type}`", type=type(value).__name__)
