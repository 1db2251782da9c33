"""What a user starts from: empty dossiers, and schemas that fit what is shipped."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from compliance.diagnostics import Collector, UsageError
from compliance.documents import read_document
from compliance.pipeline.writing import schemas, write_schemas, write_template
from compliance.resources import pack_folders

FOLDERS = pack_folders()


@pytest.fixture(scope="module")
def made() -> dict[str, dict[str, Any]]:
    return schemas()


def test_a_schema_for_everything_an_author_writes(tmp_path: Path, made: dict[str, dict[str, Any]]) -> None:
    written = write_schemas(tmp_path / "new" / "schemas")
    assert [file.name for file in written] == [f"{name}.schema.json" for name in made]
    assert set(made) >= {"pack", "rule", "table", "case", "vocabulary", "dossier-training"}
    for file in written:
        schema = json.loads(file.read_text(encoding="utf-8"))
        jsonschema.Draft202012Validator.check_schema(schema)


def test_where_no_schema_may_be_written_it_is_told(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file")
    with pytest.raises(UsageError, match=r"USAGE011.*taken"):
        write_schemas(tmp_path / "taken" / "schemas")


@pytest.mark.parametrize(
    ("name", "pattern"),
    [("pack", "pack.yaml"), ("rule", "rules/*.yaml"), ("table", "tables/*.yaml"), ("case", "cases/*.yaml")],
)
def test_what_is_shipped_fits_its_schema(name: str, pattern: str, made: dict[str, dict[str, Any]]) -> None:
    validator = jsonschema.Draft202012Validator(made[name])
    files = [file for folder in FOLDERS for file in sorted(folder.glob(pattern))][
        :: 1 if name == "pack" else 7
    ]
    for file in files:
        document = read_document(file, Collector())
        assert document is not None
        assert [error.message for error in validator.iter_errors(document.data)] == [], file


def test_the_vocabulary_fits_its_schema(made: dict[str, dict[str, Any]]) -> None:
    document = read_document(FOLDERS[0].parent / "vocabulary.yaml", Collector())
    assert document is not None
    jsonschema.validate(document.data, made["vocabulary"])


@pytest.mark.parametrize(("format", "name"), [("yaml", "d.yaml"), ("csv", "d"), ("xlsx", "d.xlsx")])
def test_an_empty_dossier(tmp_path: Path, format: str, name: str) -> None:
    assert write_template(format, tmp_path / name) == tmp_path / name
    assert (tmp_path / name).exists()


def test_a_dossier_of_no_such_domain(tmp_path: Path) -> None:
    with pytest.raises(UsageError):
        write_template("yaml", tmp_path / "d.yaml", domain="nothing")
