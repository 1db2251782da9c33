"""What a user starts from: empty dossiers, and schemas that fit what is shipped."""

from __future__ import annotations

import json
import shutil
from datetime import date
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from compliance.cli.main import run
from compliance.diagnostics import Collector, PackError, UsageError
from compliance.documents import read_document
from compliance.facts.load import load
from compliance.pipeline.plans import schema_for
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


# ---- a domain of one's own ------------------------------------------------------------------------


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """The shipped vocabulary in a folder of one's own, with one more field and no pack yet."""
    folder = tmp_path / "own"
    folder.mkdir()
    shipped = FOLDERS[-1].parent
    shutil.copy(shipped / "vocabulary.yaml", folder)
    shutil.copytree(shipped / "vocabulary", folder / "vocabulary")
    field = "radiation_on: {type: date, title: {sv: Strålkurs, en: Course}}"
    part = f"format: 1\nadds_to:\n  trainee:\n    {field}\n"
    (folder / "vocabulary" / "zz-own.yaml").write_text(part, encoding="utf-8")
    return folder


def test_a_template_of_a_domain_of_ones_own(tmp_path: Path, own: Path) -> None:
    file = write_template("csv", tmp_path / "new", domain=own) / "trainees.csv"
    assert "Strålkurs" in file.read_text(encoding="utf-8-sig")
    written = write_template("yaml", tmp_path / "new.yaml", domain=str(own), lang="en")
    assert "radiation_on" in written.read_text(encoding="utf-8")


def test_a_schema_of_a_domain_of_ones_own(tmp_path: Path, own: Path) -> None:
    """Named as the shipped one, it stands in its place."""
    made = {file.name: json.loads(file.read_text(encoding="utf-8")) for file in write_schemas(tmp_path, own)}
    assert "radiation_on" in made["dossier-training.schema.json"]["$defs"]["trainee"]["properties"]
    jsonschema.Draft202012Validator.check_schema(made["dossier-training.schema.json"])
    assert {"dossier-pathways.schema.json", "dossier-perioperative.schema.json"} <= made.keys()


def test_the_commands_take_the_folder_of_a_domain(
    tmp_path: Path, own: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(["template", "--domain", "own", "--format", "yaml", "form.yaml"]) == 0
    assert "radiation_on" in Path("form.yaml").read_text(encoding="utf-8")
    assert run(["schema", "--domain", "own"]) == 0
    assert "radiation_on" in Path("schemas/dossier-training.schema.json").read_text(encoding="utf-8")
    capsys.readouterr()
    for domain, code, told in (
        ("trainin", "USAGE001", "menade du `training`?"),
        (".", "USAGE002", "vocabulary.yaml"),
    ):
        for arguments in (["template", "--domain", domain], ["schema", "--domain", domain]):
            assert run(arguments) == 2
            error = capsys.readouterr().err
            assert code in error
            assert told in error


def test_a_vocabulary_with_faults_is_told(tmp_path: Path, own: Path) -> None:
    part = "format: 1\nadds_to:\n  trainee:\n    mentor: {type: ref, to: nobody, title: {sv: M, en: M}}\n"
    (own / "vocabulary" / "zz-own.yaml").write_text(part, encoding="utf-8")
    with pytest.raises(PackError, match=r"PACK040") as raised:
        write_template("yaml", tmp_path / "form.yaml", domain=own)
    assert "zz-own.yaml" in str(raised.value)
    assert not (tmp_path / "form.yaml").exists()


# ---- decisions in a dossier ------------------------------------------------------------------------


_DECISIONS = {
    "waivers": {
        "rule": "a.b",
        "subject": "T1",
        "reason": "Skäl",
        "approved_by": "Studierektor",
        "expires": "2027-01-01",
    },
    "alternatives": {"rule": "a.b", "subject": "T1", "reason": "Skäl", "decided_by": "Studierektor"},
    "overrides": {
        "scale": "spur-st",
        "area": "A",
        "subject": "T1",
        "letter": "B",
        "reason": "Skäl",
        "decided_by": "Inspektör",
        "decided_on": "2026-01-01",
    },
}


@pytest.mark.parametrize("table", _DECISIONS)
def test_a_decision_fits_the_schema_as_the_reader_takes_it(
    table: str, made: dict[str, dict[str, Any]]
) -> None:
    schema = schema_for("training")
    validator = jsonschema.Draft202012Validator(made["dossier-training"])

    def fits(row: dict[str, Any]) -> bool:
        dossier = {"trainees": [{"id": "T1"}], table: [row]}
        read = load(dossier, schema, today=date(2026, 11, 1), known_at=date(2026, 6, 1))
        taken = read.waivers or read.alternatives or read.overrides
        assert bool(taken and not read.diagnostics) is validator.is_valid(dossier), row
        return not read.diagnostics

    row = {**_DECISIONS[table], "recorded_on": "2026-02-01"}
    assert fits(row)
    assert not fits(row | {"unheard_of": "x"})
    for part in _DECISIONS[table]:
        assert not fits({name: value for name, value in row.items() if name != part})
