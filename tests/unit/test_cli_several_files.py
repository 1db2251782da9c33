"""A dossier in several parts is the dossier they make together."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from compliance import pipeline
from compliance.cli.main import run
from compliance.diagnostics import Collector, DataError
from compliance.documents import DATA_LIMITS, read_document
from compliance.report import Report

NORR = Path(__file__).parents[2] / "examples" / "psykiatri-norr" / "dossier.yaml"
AS_OF = date(2026, 11, 22)


@pytest.fixture(scope="module")
def parts(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The example split in two: people in one file, all that hangs on them in the other."""
    document = read_document(NORR, Collector(), limits=DATA_LIMITS)
    assert document is not None
    assert isinstance(document.data, dict)
    folder = tmp_path_factory.mktemp("parts")
    people = {key: rows for key, rows in document.data.items() if key in ("domain", "units", "trainees")}
    rest = {key: rows for key, rows in document.data.items() if key not in people}
    files = [folder / "people.json", folder / "rest.json"]
    for file, part in zip(files, (people, rest), strict=True):
        file.write_text(json.dumps(part, ensure_ascii=False, default=str), encoding="utf-8")
    return files


def verdicts(report: Report) -> list[tuple[str, str, str]]:
    return sorted((each.rule, each.subject, str(each.status)) for each in report.findings)


def test_two_files_give_the_findings_of_one(parts: list[Path]) -> None:
    whole = pipeline.check(NORR, as_of=AS_OF)
    for given in (parts, tuple(map(str, reversed(parts)))):
        split = pipeline.check(given, as_of=AS_OF)
        assert verdicts(split) == verdicts(whole)
        assert split.diagnostics == ()
        assert split.data.sources == tuple(map(str, given))


def test_the_digest_covers_every_part(parts: list[Path], tmp_path: Path) -> None:
    first = pipeline.check(parts, as_of=AS_OF).data.digest
    changed = tmp_path / "rest.json"
    changed.write_text(parts[1].read_text(encoding="utf-8") + "\n", encoding="utf-8")
    assert pipeline.check([parts[0], changed], as_of=AS_OF).data.digest != first
    assert pipeline.check(parts, as_of=AS_OF).data.digest == first
    assert pipeline.check(parts[:1], as_of=AS_OF).data == pipeline.check(parts[0], as_of=AS_OF).data


def test_what_is_wrong_in_a_part_is_told_at_its_place(tmp_path: Path) -> None:
    good, bad = tmp_path / "good.yaml", tmp_path / "bad.yaml"
    good.write_text("trainees:\n  - {id: T1}\n", encoding="utf-8")
    bad.write_text("domain: cooking\ntrainees:\n  - {id: T1, st_start: 2024-02-31}\n", encoding="utf-8")
    found = pipeline.check([good, bad], as_of=AS_OF).diagnostics
    assert {(each.span.file, each.span.line) for each in found if each.span} == {(str(bad), 1), (str(bad), 3)}


def test_every_part_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    torn = tmp_path / "torn.json"
    torn.write_text("{", encoding="utf-8")
    with pytest.raises(DataError) as caught:
        pipeline.check([tmp_path / "missing.yaml", NORR, torn], as_of=AS_OF)
    assert len({each.span.file for each in caught.value.diagnostics if each.span}) == 2


def test_the_command_takes_several_files(parts: list[Path], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", *map(str, parts), "--as-of", "2026-11-22", "--lang", "sv"]) == 1
    shown = capsys.readouterr().out
    assert "Karin Stenlund" in shown
    assert "people.json" in shown
