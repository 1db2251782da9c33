"""JSON Schemas as an editor wants them, from the declaring models.

In: a declaring model. Out: its JSON Schema (2020-12), each key told of in Swedish and English.

pydantic repeats a union wherever it is used and titles every key with its own name. Here each union has one
definition with a name, and the texts come from `model.guide`: `description` on one line, and
`markdownDescription`, which yaml-language-server and VS Code show, with the languages apart and an example.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from pydantic import TypeAdapter

from compliance.model import conditions, packs, values
from compliance.model.base import Declared
from compliance.model.guide import GUIDE, WHOLE, KeyDoc

DIALECT = "https://json-schema.org/draft/2020-12/schema"
_SEPARATOR = " / "

_UNIONS: dict[str, tuple[Any, KeyDoc]] = {
    "Condition": (
        conditions.Condition,
        KeyDoc("Ett villkor: sant, falskt eller okänt.", "A condition: true, false or unknown."),
    ),
    "Value": (
        values.Value,
        KeyDoc(
            "Ett värde: en text eller ett tal, en lista, en uppgift, en parameter eller ett mått.",
            "A value: a literal, a list, a fact, a parameter or a measure.",
        ),
    ),
    "ListItem": (values.ListItem, KeyDoc("Något i en lista.", "Something in a list.")),
    "Trigger": (
        packs.Trigger,
        KeyDoc(
            "Något om utfall, omdömen och slutsatser.", "Something about findings, ratings and conclusions."
        ),
    ),
}


@cache
def editor_schema(kind: type[Declared]) -> dict[str, Any]:
    """The schema of one declaring model, in an order that does not depend on the run; not to be changed."""
    made = kind.model_json_schema(by_alias=True)
    # Without a title of its own, which an editor would show over every key that leads to a union.
    own = {key: part for key, part in made.items() if key not in ("$defs", "title")}
    parts = {kind.__name__: own, **made.get("$defs", {})}
    for name, part in parts.items():
        _tell(name, part)
    whole = {
        "$schema": DIALECT,
        **own,
        "$defs": {name: part for name, part in parts.items() if part is not own},
    }
    return _named_unions(whole)


_MAPPINGS = ("Condition", "Trigger")
_BRANCHES = {kind.__name__ for kind in (*conditions.TAGS, *values.TAGS, *packs.TRIGGER_TAGS)}

# ---- words ----------------------------------------------------------------------------------------

_BY_NAME = {kind.__name__: texts for kind, texts in GUIDE.items()}


def _tell(name: str, part: dict[str, Any]) -> None:
    """Put the guide's words on a definition and its keys."""
    texts = _BY_NAME.get(name, {})
    for key, below in part.get("properties", {}).items():
        below["title"] = key  # the heading of a hover; pydantic says "At Least" for `at_least`
        _without_null(below)
        _put(below, texts.get(key) or _own_words(below))
    _put(part, texts.get(WHOLE) or _own_words(part))
    if name in _BRANCHES:
        # An editor shows the words of the branch that fits, if it has any, before those of its key.
        part.pop("title", None)
        part.pop("description", None)
    if "enum" in part and texts:
        _put_choices(part, texts)


def _own_words(part: Mapping[str, Any]) -> KeyDoc | None:
    """Both languages from a description that holds them, as a model outside the guide writes it."""
    sv, separator, en = str(part.get("description", "")).partition(_SEPARATOR)
    return KeyDoc(sv, en) if separator else None


def _put(part: dict[str, Any], words: KeyDoc | None) -> None:
    if words is None:
        return
    part["description"] = words.plain
    part["markdownDescription"] = words.markdown
    for choices in _enums(part):
        _put_choices(choices, words.choices)


def _put_choices(part: dict[str, Any], texts: Mapping[str, KeyDoc]) -> None:
    words = [texts.get(str(each)) for each in part["enum"]]
    if all(words):
        part["markdownEnumDescriptions"] = [each.plain for each in words if each]


def _enums(part: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for each in (part, part.get("items", {})):
        if "enum" in each:
            yield each


def _without_null(part: dict[str, Any]) -> None:
    """A key that may be left out need not take `null`: to an author a key without a value is unfinished."""
    others = [each for each in part.get("anyOf", ()) if each != {"type": "null"}]
    if "anyOf" in part and len(others) < len(part["anyOf"]):
        part.pop("default", None)
        if len(others) == 1:
            del part["anyOf"]
            part.update({**others[0], **part})
        else:
            part["anyOf"] = others


# ---- unions ---------------------------------------------------------------------------------------


def _named_unions(schema: dict[str, Any]) -> dict[str, Any]:
    """The same schema with each union defined once."""
    branches = _branches()
    names = {_written(each): name for name, each in branches.items()}
    used: set[str] = set()

    def replaced(part: Any) -> Any:
        if isinstance(part, list):
            return [replaced(each) for each in part]
        if not isinstance(part, dict):
            return part
        name = names.get(_written(part["oneOf"])) if isinstance(part.get("oneOf"), list) else None
        if name is None:
            return {key: replaced(each) for key, each in part.items()}
        used.add(name)
        rest = {key: each for key, each in part.items() if key not in ("oneOf", "description")}
        said = {key: part[key] for key in ("description", "markdownDescription") if key in part}
        return {"$ref": f"#/$defs/{name}", **rest, **said}

    made: dict[str, Any] = replaced(schema)
    while new := used - set(made["$defs"]):  # a union's branches may use another one
        for name in new:
            said = {"description": _UNIONS[name][1].plain}
            made["$defs"][name] = {**said, "type": _types(name), "oneOf": replaced(branches[name])}
    return made


@cache
def _branches() -> dict[str, Any]:
    """What each union may be; the same for every schema, and slow to make."""
    return {name: TypeAdapter(union).json_schema()["oneOf"] for name, (union, _) in _UNIONS.items()}


def _types(union: str) -> str | list[str]:
    """What may stand there; from the first, an editor knows how to go on after the key."""
    return "object" if union in _MAPPINGS else ["string", "number", "boolean", "array", "object"]


def _written(value: Any) -> str:
    return json.dumps(value, sort_keys=True)
