"""The JSON Schemas that editors read: fresh, named by every file of a pack, and true of it."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from compliance.diagnostics import Collector
from compliance.documents import PACK_LIMITS, read_document
from compliance.pipeline.writing import schemas

ROOT = Path(__file__).parents[2]
SCHEMAS = ROOT / "schemas"
PACK_FILES = sorted((ROOT / "rules").rglob("*.yaml"))
MODELINE = re.compile(r"# yaml-language-server: \$schema=(\S+)")
DOSSIERS = [ROOT / "examples" / name / "dossier.yaml" for name in ("psykiatri-norr", "vardcentral-bjorken")]


@cache
def validator(file: Path) -> Draft202012Validator:
    return Draft202012Validator(json.loads(file.read_text(encoding="utf-8")))


def data_of(file: Path) -> Any:
    document = read_document(file, Collector(), limits=PACK_LIMITS)
    assert document is not None
    return document.data


def test_the_shipped_schemas_are_fresh() -> None:
    made = schemas()
    assert {file.name.removesuffix(".schema.json") for file in SCHEMAS.glob("*.json")} == set(made)
    for name, schema in made.items():
        shipped = json.loads((SCHEMAS / f"{name}.schema.json").read_text(encoding="utf-8"))
        assert shipped == schema, f"{name} is stale: run ./dev generate"


@pytest.mark.no_cover  # it reads every file that is shipped
@pytest.mark.parametrize("file", PACK_FILES, ids=lambda file: file.relative_to(ROOT / "rules").as_posix())
def test_a_pack_file_names_its_schema_and_fits_it(file: Path) -> None:
    named = MODELINE.match(file.read_text(encoding="utf-8"))
    assert named is not None
    schema = (file.parent / named.group(1)).resolve()
    assert schema.parent == SCHEMAS
    assert [error.message for error in validator(schema).iter_errors(data_of(file))] == []


@pytest.mark.parametrize("file", DOSSIERS, ids=lambda file: file.parent.name)
def test_an_example_fits_the_schema_of_dossiers(file: Path) -> None:
    schema = validator(SCHEMAS / "dossier-training.schema.json")
    assert [error.message for error in schema.iter_errors(data_of(file))] == []


def test_a_misspelt_key_does_not_fit() -> None:
    rule = yaml.safe_load((ROOT / "rules/training/st-regime/rules/elected-regime-open.yaml").read_bytes())
    assert list(validator(SCHEMAS / "rule.schema.json").iter_errors({**rule, "requre": {}}))
