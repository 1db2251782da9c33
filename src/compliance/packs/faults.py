"""Turns what the declaring models refuse into diagnostics that a pack author understands.

In: a pydantic ValidationError and the document that was checked. Out: diagnostics at the key or value
at fault, one for each place.

pydantic's `loc` is not a path in the file: it names the branch of a union too. The document is walked
along it and segments it does not have are skipped.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from compliance.diagnostics import Collector, did_you_mean
from compliance.documents import Document
from compliance.model.base import Declared

_PATTERNS = {
    "^[a-z0-9]+(-[a-z0-9]+)*$": "small letters, digits and single hyphens, such as `sosfs-2015-8`",
    "^[a-z][a-z0-9_]*$": "small letters, digits and underscores, such as `main_supervisor`",
    "^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$": "names joined by dots, such as `trainee.main_supervisor.name`",
    "^[a-z0-9]+(-[a-z0-9]+)*(\\.[A-Za-z0-9]+(-[A-Za-z0-9]+)*)+$": (
        "a pack's name, a dot and a slug, such as `spur-st.programme-missing`"
    ),
}


def report_faults(
    error: ValidationError, document: Document, collector: Collector, under: tuple[str, ...]
) -> None:
    """Add one diagnostic for each place pydantic refused."""
    seen: set[tuple[str | int, ...]] = set()
    for detail in error.errors():
        path = _path_in(document.data, detail["loc"])
        if path in seen:
            continue  # the other branches of a union, refusing the same value in their own words
        seen.add(path)
        _report(detail, path, document, collector, under)


def _report(
    detail: ErrorDetails,
    path: tuple[str | int, ...],
    document: Document,
    collector: Collector,
    under: tuple[str, ...],
) -> None:
    kind = detail["type"]
    value = detail["input"]
    last = detail["loc"][-1] if detail["loc"] else ""
    if kind == "missing":
        collector.add(
            "PACK031", f"`{last}` is missing", document.span(path), under=under, help=f"add `{last}:` here"
        )
    elif kind == "extra_forbidden":
        near = did_you_mean(str(last), _known_keys(detail["loc"]))
        collector.add(
            "PACK030",
            f"there is no key `{last}` here",
            document.key_span(path),
            under=under,
            help=f"did you mean `{near}`?"
            if near
            else "remove it, or see the rule language for the keys there are",
        )
    elif kind in ("enum", "literal_error"):
        expected = detail.get("ctx", {}).get("expected", "")
        near = did_you_mean(
            str(value), [word.strip("' ") for word in expected.replace(" or ", ", ").split(",")]
        )
        collector.add(
            "PACK032",
            f"{_shown(value)} is not one of {expected}",
            document.span(path),
            under=under,
            help=f"did you mean `{near}`?" if near else "",
        )
    elif kind == "string_pattern_mismatch":
        wanted = _PATTERNS.get(detail.get("ctx", {}).get("pattern", ""), "another form")
        collector.add(
            "PACK033", f"{_shown(value)} is not well formed: write {wanted}", document.span(path), under=under
        )
    else:
        collector.add("PACK034", _sentence(detail), document.span(path), under=under, help=_help(kind, value))


def _sentence(detail: ErrorDetails) -> str:
    kind, value = detail["type"], detail["input"]
    wanted = {
        "string_type": "a text",
        "int_type": "a whole number",
        "bool_type": "true or false",
        "dict_type": "a mapping of keys to values",
        "list_type": "a list",
        "model_type": "a mapping of keys to values",
        "model_attributes_type": "a mapping of keys to values",
        "tuple_type": "a list",
        "int_from_float": "a whole number",
    }.get(kind)
    if wanted:
        return f"{_shown(value)} is not {wanted}"
    message = detail["msg"].removeprefix("Value error, ")
    return message[:1].lower() + message[1:]


def _help(kind: str, value: Any) -> str:
    if kind == "string_type" and isinstance(value, int | float | bool):
        return f'put it in quotes: "{str(value).lower() if isinstance(value, bool) else value}"'
    return ""


def _shown(value: Any) -> str:
    text = str(value).lower() if isinstance(value, bool) else str(value)
    return f"`{text}`" if len(text) <= 60 and "\n" not in text else "this"


def _path_in(data: Any, loc: tuple[str | int, ...]) -> tuple[str | int, ...]:
    path: list[str | int] = []
    for part in loc:
        if (isinstance(data, dict) and part in data) or (
            isinstance(data, list) and isinstance(part, int) and part < len(data)
        ):
            path.append(part)
            data = data[part]  # type: ignore[index]
    return tuple(path)


def _known_keys(loc: tuple[str | int, ...]) -> Iterator[str]:
    kinds = list(_all_kinds(Declared))
    tag = next((part for part in reversed(loc[:-1]) if isinstance(part, str) and _of_tag(part)), None)
    for kind in [_of_tag(tag)] if tag and len(loc) > 1 and loc[-2] == tag else kinds:
        for name, info in (kind.model_fields if kind else {}).items():
            yield info.alias or name


def _of_tag(tag: str) -> type[Declared] | None:
    from compliance.model import conditions, values

    return values.BY_KEY.get(tag) or {tag_: kind for kind, tag_ in conditions.TAGS.items()}.get(tag)


def _all_kinds(kind: type[Declared]) -> Iterator[type[Declared]]:
    for below in kind.__subclasses__():
        yield below
        yield from _all_kinds(below)
