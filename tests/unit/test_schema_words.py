"""What an editor tells of every key: in Swedish and in English, whoever writes the file.

All schemas there are are walked, so a new key without words fails here.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from compliance.diagnostics import Collector
from compliance.documents import read_document
from compliance.model.base import Declared
from compliance.model.guide import GUIDE, WHOLE, KeyDoc
from compliance.pipeline.writing import schemas
from compliance.resources import shipped

SHIPPED = sorted(file.name.removesuffix(".schema.json") for file in shipped("schemas").glob("*.json"))
# Nobody writes a report by hand: its words are those of the reference, in English (test_report_shape).
NAMES = [name for name in SHIPPED if name != "report"]


@cache
def made() -> dict[str, dict[str, Any]]:
    return schemas()


def keys(schema: Any, path: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Every key that a schema declares, with what it says of it."""
    if isinstance(schema, dict):
        properties = schema.get("properties")
        if isinstance(properties, dict) and "if" not in path:
            yield from ((f"{path}/{name}", each) for name, each in properties.items())
        for name, each in schema.items():
            yield from keys(each, f"{path}/{name}")
    elif isinstance(schema, list):
        for index, each in enumerate(schema):
            yield from keys(each, f"{path}/{index}")


@pytest.mark.parametrize("name", NAMES)
def test_every_key_is_explained_in_swedish_and_english(name: str) -> None:
    found = dict(keys(made()[name]))
    assert found
    for path, key in found.items():
        swedish, _, english = str(key.get("description", "")).partition(" / ")
        assert swedish.strip(), f"{path} has no description"
        assert english.strip(), f"{path} is explained in one language only: {swedish}"
        told = key["markdownDescription"]
        assert swedish in told, path
        assert english in told, path


@pytest.mark.parametrize("name", NAMES)
def test_every_word_that_may_be_chosen_is_explained(name: str) -> None:
    if name.startswith("dossier"):
        return  # codes of a vocabulary; each stands with its own titles
    for path, key in keys(made()[name]):
        for choice in (key, key.get("items", {})):
            if "enum" in choice:
                assert len(choice["markdownEnumDescriptions"]) == len(choice["enum"]), path


def test_the_guide_speaks_of_what_there_is() -> None:
    for kind, texts in GUIDE.items():
        if issubclass(kind, Declared):
            known = {info.alias or name: info.description for name, info in kind.model_fields.items()}
            assert set(texts) - {WHOLE} <= set(known), kind
            # Two descriptions of one key would drift apart.
            assert not [key for key in texts if known.get(key)], kind
        else:
            assert set(texts) - {WHOLE} == {str(each.value) for each in kind}, kind


def _examples() -> list[tuple[type[Declared], str, KeyDoc]]:
    return [
        (kind, key, said)
        for kind, texts in GUIDE.items()
        if issubclass(kind, Declared)
        for key, said in texts.items()
        if said.example and key != "due"
    ]


@pytest.mark.parametrize(
    ("kind", "key", "said"), _examples(), ids=[f"{kind.__name__}.{key}" for kind, key, _ in _examples()]
)
def test_an_example_can_be_typed_as_it_stands(
    kind: type[Declared], key: str, said: KeyDoc, tmp_path: Path
) -> None:
    file = tmp_path / "example.yaml"
    file.write_text(said.example, encoding="utf-8")
    collector = Collector()
    document = read_document(file, collector)
    assert document is not None
    assert not collector.has_errors
    assert isinstance(document.data, dict)
    if key in {info.alias or name for name, info in kind.model_fields.items()}:
        assert key in document.data or key in ("counts_if", "fulfils_if", "say")
    # A text that several kinds share shows one of them.
    tried = [
        kind,
        *(other for other, texts in GUIDE.items() if issubclass(other, Declared) and said in texts.values()),
    ]
    assert any(_fits(each, document.data) for each in tried)


def _fits(kind: type[Declared], data: Any) -> bool:
    try:
        kind.model_validate(data)
    except ValueError:
        return False
    return True


def test_schemas_are_the_same_every_time() -> None:
    assert json.dumps(schemas()) == json.dumps(made())


def test_a_union_is_defined_once() -> None:
    rule = made()["rule"]["$defs"]
    assert rule["Quantity"]["properties"]["counts_if"]["$ref"] == "#/$defs/Condition"
    assert sum('"$ref": "#/$defs/AtLeastOf"' in json.dumps(each) for each in rule.values()) == 1


def test_the_shipped_schemas_lie_where_they_are_found() -> None:
    assert set(SHIPPED) == set(made())
