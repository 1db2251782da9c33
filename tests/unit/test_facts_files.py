"""What never ends, or is larger than any dossier, is refused before it is read."""

from __future__ import annotations

import json
import os
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from compliance.diagnostics import DataError, in_language
from compliance.documents import Limits
from compliance.facts import Cause, Unknown, load
from compliance.facts.load import read_raw
from tests.data.training import schema

NAMES = ("trainees.csv", "a.yaml", "a.json", "a.xlsx", "a.ods", "trainees.parquet")


def refusal(source: Path) -> str:
    with pytest.raises(DataError) as caught:
        read_raw(source)
    (found,) = caught.value.diagnostics
    assert found.help
    assert in_language(found.message, "sv") != str(found.message)
    return f"{found.code} {found.message}"


@pytest.mark.parametrize("name", NAMES)
def test_a_pipe_is_not_waited_for(name: str, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / name)
    assert "DATA032" in refusal(tmp_path / name)


@pytest.mark.parametrize("name", NAMES)
def test_a_device_is_not_read(name: str, tmp_path: Path) -> None:
    (tmp_path / name).symlink_to("/dev/zero")
    assert "it is no ordinary file" in refusal(tmp_path / name)


def test_a_pipe_in_a_folder_is_told_of(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "trainees.csv")
    assert "trainees.csv" in refusal(tmp_path)


@pytest.mark.parametrize("name", ["trainees.csv", "a.xlsx"])
def test_a_file_has_a_limit(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("compliance.facts.files.DATA_LIMITS", Limits(bytes=2_000_000))
    (tmp_path / name).write_bytes(b"x" * 2_000_001)
    assert "it is larger than 2 MB" in refusal(tmp_path / name)


@pytest.mark.parametrize("length", [10_000, 10_001])
@pytest.mark.parametrize("form", ["yaml", "csv", "memory"])
def test_a_text_has_a_limit(form: str, length: int, tmp_path: Path) -> None:
    text = "x" * length
    rows: dict[str, Any] = {"trainees": [{"id": "T1", "name": text}]}
    source: Any = rows
    if form == "yaml":
        source = tmp_path / "a.yaml"
        source.write_text(json.dumps(rows), encoding="utf-8")
    elif form == "csv":
        source = tmp_path / "trainees.csv"
        source.write_text(f"id;name\nT1;{text}\n", encoding="utf-8")
    facts = load(source, schema(), today=date(2026, 1, 15))
    name = facts.records["trainee"]["T1"].values["name"]
    if length == 10_000:
        assert (name, facts.diagnostics) == (text, ())
    else:
        assert isinstance(name, Unknown)
        assert name.cause is Cause.ERROR
        (found,) = facts.diagnostics
        assert "longer than 10000 characters" in found.message


def test_so_has_each_code_of_a_list() -> None:
    rows = {"doctors": [{"id": "D1", "specialties": ["x" * 3_000_000]}]}
    (found,) = load(rows, schema(), today=date(2026, 1, 15)).diagnostics
    assert "longer than 10000 characters" in found.message
