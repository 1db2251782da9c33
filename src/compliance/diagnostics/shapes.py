"""The shape of what was saved as JSON: what is read back is that, or the error tells where it is not.

In: plain JSON values, and their shape. Out: nothing; UsageError with the first place where they differ.

A shape is made of Python's own: a type; a function that reads a value, and raises where it cannot; `...` for
anything; a list of one shape; a pair with None where null will do; and a mapping of keys to shapes, where one
that ends in `?` may be left out and `...` stands for all. Keys that a shape does not name are left alone, as
later versions add some.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from compliance.diagnostics.said import Said, said

Shape = Mapping[Any, Any]
TEXT: Shape = {...: str}
"""A text for people, by language."""

_LONGEST = 40
_KINDS = {
    str: said("a text", "en text"),
    bool: said("true or false", "sant eller falskt"),
    int: said("a whole number", "ett heltal"),
    list: said("a list", "en lista"),
    dict: said("an object with keys", "ett objekt med nycklar"),
}


class _Differs(Exception):
    """A value is not of its shape: why, and where it stands, from the inside out."""

    def __init__(self, why: Said) -> None:
        self.why = why
        self.place: list[str] = []


def look_through(data: Any, shape: Shape, what: Said, schema: str, help: str = "") -> None:
    """Raise UsageError unless `data` has the shape.

    what: what was saved, such as a report. schema: what its `schema` should say. help: what to do about it.
    """
    from compliance.diagnostics.errors import UsageError

    if (other := _something_else(data, schema)) is not None:
        why, instead = other
        no = "this is no saved {what}: {why}", "det här är ingen sparad {what}: {why}"
        raise UsageError.of("REPORT001", said(*no, what=what, why=why), help=instead or help)
    try:
        _compare(data, shape)
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
    return said(*differs, found=str(found)[:_LONGEST], schema=schema), update if is_later else ""


def _compare(value: Any, shape: Any) -> None:
    kind = shape.__class__
    if kind is type:
        # A truth value is no number, though Python has it so.
        if value.__class__ is not shape and (isinstance(value, bool) or not isinstance(value, shape)):
            raise _no(shape, value)
    elif kind is tuple:
        if value is not None:
            _compare(value, shape[0])
    elif kind is list:
        if not isinstance(value, list | tuple):
            raise _no(list, value)
        _compare_each(enumerate(value), shape[0])
    elif kind is dict:
        if not isinstance(value, Mapping):
            raise _no(dict, value)
        if ... in shape:
            _compare_each(value.items(), shape[...])
        else:
            _compare_keys(value, shape)
    elif shape is not ...:
        _read(value, shape)


def _compare_each(items: Iterable[tuple[Any, Any]], shape: Any) -> None:
    for at, value in items:
        try:
            if value.__class__ is not shape:  # it nearly always is, and a call takes longer
                _compare(value, shape)
        except _Differs as found:
            found.place.append(f"[{at}]")
            raise


def _compare_keys(value: Mapping[Any, Any], shape: Shape) -> None:
    name = ""
    try:
        for name, each in shape.items():
            if name in value:
                if value[name].__class__ is not each:
                    _compare(value[name], each)
            elif name[-1] != "?":
                raise _Differs(said("is missing", "saknas"))
            elif (name := name[:-1]) in value:
                _compare(value[name], each)
    except _Differs as found:
        found.place.append(f".{name}")
        raise


def _read(value: Any, read: Callable[[Any], Any]) -> None:
    try:
        read(value)
    except (LookupError, TypeError, ValueError):
        if not isinstance(value, str):
            raise _no(str, value) from None
        cannot = "is `{value}`, which cannot be read", "är `{value}`, som inte går att läsa"
        raise _Differs(said(*cannot, value=value[:_LONGEST])) from None


def _no(kind: type, value: Any) -> _Differs:
    no = "{is_of_type}, not {kind}", "{is_of_type}, inte {kind}"
    return _Differs(said(*no, is_of_type=_is_of_type(value), kind=_KINDS[kind]))


def _is_of_type(value: Any) -> Said:
    return said("is of type `{type}`", "är av typen `{type}`", type=type(value).__name__)
