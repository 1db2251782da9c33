"""Turns what the declaring models refuse into diagnostics that a pack author understands.

In: a pydantic ValidationError, the model and the document that was checked. Out: diagnostics at the key
or value at fault, one for each place.

pydantic's `loc` is not a path in the file: it also names the branch of a union, in words that may be keys
of the file too (`every`, `sum`). So it is walked through the models and the document side by side.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, TypeVar, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from compliance.diagnostics import Collector, did_you_mean, meant
from compliance.documents import Document
from compliance.model import conditions, packs, values
from compliance.model.base import SHAPES, BothTexts, Text

Path = tuple[str | int, ...]
Model = TypeVar("Model", bound=BaseModel)

_TAGS: dict[Any, str] = {**conditions.TAGS, **values.TAGS, **packs.TRIGGER_TAGS}
"""The tag by which a model is named in a union."""
_WANTED = {
    "string_type": "a text",
    "int_type": "a whole number",
    "int_from_float": "a whole number",
    "float_type": "a number",
    "bool_type": "true or false",
    "date_type": "a date; write it as 2021-07-01",
    "dict_type": "a mapping of keys to values",
    "list_type": "a list",
    "tuple_type": "a list",
    "model_type": "a mapping of keys to values",
    "model_attributes_type": "a mapping of keys to values",
}


@dataclass(frozen=True, slots=True)
class _Fault:
    """What pydantic refused, and where that is. kind: the model whose keys stand there."""

    detail: ErrorDetails
    path: Path
    kind: type[BaseModel] | None


def validated(
    kind: type[Model], document: Document, collector: Collector, under: tuple[str, ...] = ()
) -> Model | None:
    """What a document declares; None with a diagnostic for each place that is refused."""
    try:
        return kind.model_validate(document.data)
    except ValidationError as error:
        _report_faults(error, document, kind, collector, under)
        return None


def _report_faults(
    error: ValidationError,
    document: Document,
    kind: type[BaseModel],
    collector: Collector,
    under: tuple[str, ...],
) -> None:
    """Add one diagnostic for each place pydantic refused."""
    faults = [_located(detail, document.data, kind) for detail in error.errors()]
    seen: set[tuple[Path, str]] = set()
    for fault in faults:
        own = str(fault.detail["loc"][-1]) if fault.detail["type"] == "missing" else ""
        if (fault.path, own) in seen or _is_noise(fault, faults):
            continue  # the other branches of a union, refusing the same value in their own words
        seen.add((fault.path, own))
        _report(fault, document, collector, under)


def _is_noise(fault: _Fault, faults: list[_Fault]) -> bool:
    """What another fault of the same place says better."""
    if fault.detail["type"] == "missing":  # it stands there, misspelt
        return any(
            other.detail["type"] == "extra_forbidden"
            and other.path[:-1] == fault.path
            and did_you_mean(str(other.path[-1]), _keys_of(other.kind)) == fault.detail["loc"][-1]
            for other in faults
        )
    # A mapping is no text, of course: what is wrong within it says more.
    if not isinstance(fault.detail["input"], dict) or not fault.detail["type"].endswith("_type"):
        return False
    return any(
        other is not fault
        and other.path[: len(fault.path)] == fault.path
        and other.detail["type"] in ("missing", "extra_forbidden")
        for other in faults
    )


def _report(fault: _Fault, document: Document, collector: Collector, under: tuple[str, ...]) -> None:
    detail, path = fault.detail, fault.path
    type_, value = detail["type"], detail["input"]
    last = detail["loc"][-1] if detail["loc"] else ""
    if type_ == "missing" and isinstance(last, str):
        collector.add(
            "PACK031", f"`{last}` is missing", document.span(path), under=under, help=f"add `{last}:` here"
        )
    elif type_ == "extra_forbidden":
        keys = _keys_of(fault.kind)
        collector.add(
            "PACK030",
            f"there is no key `{last}` here",
            document.key_span(path),
            under=under,
            help=meant(str(last), keys, f"the keys here are {', '.join(keys)}"),
        )
    elif type_ in ("enum", "literal_error"):
        words = [
            word.strip("' ") for word in detail.get("ctx", {})["expected"].replace(" or ", ", ").split(",")
        ]
        collector.add(
            "PACK032",
            f"{_shown(value)} is not one of {', '.join(words[:-1])} and {words[-1]}"
            if len(words) > 1
            else f"{_shown(value)} is not {words[0]}",
            document.span(path),
            under=under,
            help=meant(str(value), words),
        )
    elif type_ == "string_pattern_mismatch":
        wanted = SHAPES[detail["ctx"]["pattern"]]
        span = document.key_span(path) if last == "[key]" else document.span(path)
        collector.add("PACK033", f"{_shown(value)} is not well formed: write {wanted}", span, under=under)
    else:
        # A validator of a whole mapping may say which of its keys is at fault.
        at = detail.get("ctx", {}).get("at")
        span = document.span(path) if at is None else document.key_span((*path, at))
        collector.add("PACK034", _sentence(detail), span, under=under, help=_help(fault, document))


def _sentence(detail: ErrorDetails) -> str:
    type_, value = detail["type"], detail["input"]
    context = detail.get("ctx", {})
    if type_ in _WANTED:
        return f"{_shown(value)} is not {_WANTED[type_]}"
    match type_:
        case "missing":
            return f"too few values stand here: {len(value)}"
        case "too_short":
            return (
                f"at least {_so_many(context['min_length'])} must stand here, not {context['actual_length']}"
            )
        case "too_long":
            return f"at most {_so_many(context['max_length'])} can stand here, not {context['actual_length']}"
        case "string_too_short":
            return "an empty text says nothing"
        case "greater_than_equal":
            return f"{_shown(value)} is less than {context['ge']}"
        case "greater_than":
            return f"{_shown(value)} is not more than {context['gt']:g}"
        case "less_than_equal":
            return f"{_shown(value)} is more than {context['le']}"
    message = detail["msg"].removeprefix("Value error, ")
    return message[:1].lower() + message[1:]


def _so_many(number: int) -> str:
    return "one item" if number == 1 else f"{number} items"


def _help(fault: _Fault, document: Document) -> str:
    type_, value = fault.detail["type"], fault.detail["input"]
    if type_ == "string_type" and isinstance(value, int | float | bool):
        return f'put it in quotes: "{_as_written(document, fault.path)}"'
    if type_.startswith("model_") and isinstance(value, str) and fault.kind in (Text, BothTexts):
        return "write it by language: `sv:` and `en:`"
    return ""


def _as_written(document: Document, path: Path) -> str:
    """A scalar as its writer has it: `1.10`, where the number read is 1.1."""
    span = document.span(path)
    line = document.text.splitlines()[span.line - 1]
    return line[span.column - 1 : span.column - 1 + span.width]


def _shown(value: Any) -> str:
    if isinstance(value, dict):
        return "a mapping"
    if isinstance(value, list):
        return "a list"
    if value is None:
        return "nothing"
    text = str(value).lower() if isinstance(value, bool) else str(value)
    return f"`{text}`" if len(text) <= 60 and "\n" not in text else "this"


# ---- places ---------------------------------------------------------------------------------------


def _located(detail: ErrorDetails, data: Any, root: type[BaseModel]) -> _Fault:
    path: list[str | int] = []
    kinds = [root]
    for part in detail["loc"]:
        branch = _branch(kinds, part)
        if branch is not None:
            kinds = [branch]
            continue
        if (isinstance(data, dict) and part in data) or (
            isinstance(data, list) and isinstance(part, int) and part < len(data)
        ):
            path.append(part)
            data = data[part]  # type: ignore[index]
            below = _field(kinds, part)
            kinds = kinds if below is None else below
    extra = detail["type"] == "extra_forbidden"
    return _Fault(detail, tuple(path), kinds[0] if len(kinds) == 1 or (extra and kinds) else None)


def _branch(kinds: list[type[BaseModel]], part: str | int) -> type[BaseModel] | None:
    """The one of several models that a part of `loc` names, by its tag or by its class."""
    if len(kinds) < 2:
        return None
    return next((kind for kind in kinds if part in (_TAGS.get(kind), kind.__name__)), None)


def _field(kinds: list[type[BaseModel]], part: str | int) -> list[type[BaseModel]] | None:
    for kind in kinds:
        for name, info in kind.model_fields.items():
            if part == (info.alias or name):
                return list(dict.fromkeys(_models_in(info.annotation)))
    return None


def _models_in(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
        return
    # What stands beside a type within `Annotated` is no type itself.
    for part in get_args(annotation)[: 1 if hasattr(annotation, "__metadata__") else None]:
        yield from _models_in(part)


def _keys_of(kind: type[BaseModel] | None) -> list[str]:
    return [info.alias or name for name, info in kind.model_fields.items()] if kind else []
