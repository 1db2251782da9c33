"""Parquet files are read as any other form of the same data."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import duckdb
import pytest

from compliance.diagnostics import DataError, UsageError
from compliance.facts import Facts, load
from compliance.facts.values import ABSENT, NOT_REGISTERED
from tests.data.training import plain, schema

ROWS = """
    SELECT * FROM (VALUES
        ('T1', 'Anna Ek', DATE '2020-09-01', true, 54.5::DECIMAL(5, 1), 'saknas'),
        ('T2', 'Bo Lind', NULL, NULL, 12, '2024-03-01')
    ) AS rows (id, name, st_start, swedish_at, earlier_st_months, completed_on)
"""

LEAVE = "SELECT 'L1' AS id, 'T1' AS trainee, DATE '2022-01-01' AS \"from\", DATE '2022-02-01' AS \"to\""


def written(folder: Path, query: str, name: str = "trainees") -> Path:
    folder.mkdir(exist_ok=True)
    file = folder / f"{name}.parquet"
    duckdb.execute(f"COPY ({query}) TO '{file}' (FORMAT parquet)")
    return file


def read(source: Any) -> Facts:
    return load(source, schema(), today=date(2026, 1, 15))


def test_a_file_is_a_table_with_its_types(tmp_path: Path) -> None:
    facts = read(written(tmp_path, ROWS))
    assert facts.diagnostics == ()
    first, second = facts.records["trainee"]["T1"].values, facts.records["trainee"]["T2"].values
    assert (first["st_start"], first["swedish_at"], first["completed_on"]) == (date(2020, 9, 1), True, ABSENT)
    assert first["earlier_st_months"] * 2 == 109
    assert second.get("st_start", NOT_REGISTERED) is NOT_REGISTERED
    assert second["completed_on"] == date(2024, 3, 1)


def test_a_folder_is_a_dossier(tmp_path: Path) -> None:
    folder = tmp_path / "dossier"
    written(folder, ROWS)
    written(folder, LEAVE, "leave")
    facts = read(folder)
    assert [each.id for each in facts.records["trainee"]["T1"].values["leave"]] == ["L1"]
    assert [Path(each).name for each in facts.sources] == ["leave.parquet", "trainees.parquet"]


def test_it_is_the_same_as_csv(tmp_path: Path) -> None:
    (tmp_path / "csv").mkdir()
    file = tmp_path / "csv" / "trainees.csv"
    duckdb.execute(f"COPY ({ROWS}) TO '{file}' (FORMAT csv, HEADER)")
    assert plain(read(written(tmp_path, ROWS))) == plain(read(tmp_path / "csv"))


def test_a_folder_may_hold_csv_files_too(tmp_path: Path) -> None:
    """Of other tables and of the same; what both tell of is one record, and a difference is told."""
    written(tmp_path, ROWS)
    (tmp_path / "leave.CSV").write_text("id;trainee;from;to\nL2;T1;2023-01-01;2023-02-01\n")
    (tmp_path / "trainees.csv").write_text("id;name;st_start\nT1;Anna Ek;2020-09-02\nT3;Cia Alm;2021-01-01\n")
    facts = read(tmp_path)
    assert [*facts.records["trainee"]] == ["T1", "T2", "T3"]
    assert [each.id for each in facts.records["trainee"]["T1"].values["leave"]] == ["L2"]
    assert [each.code for each in facts.diagnostics] == ["DATA041"]
    assert "`st_start`" in facts.diagnostics[0].message
    assert [Path(each).name for each in facts.sources] == ["trainees.parquet", "leave.CSV", "trainees.csv"]
    before = facts.digest
    written(tmp_path, ROWS + " WHERE id = 'T1'")
    assert read(tmp_path).digest != before


def test_the_ending_may_be_in_capitals(tmp_path: Path) -> None:
    file = written(tmp_path, ROWS).rename(tmp_path / "TRAINEES.PARQUET")
    written(tmp_path, LEAVE, "leave")
    assert [*read(file).records["trainee"]] == ["T1", "T2"]
    facts = read(tmp_path)
    assert [each.id for each in facts.records["trainee"]["T1"].values["leave"]] == ["L1"]


def test_a_time_with_a_zone_is_as_the_clock_showed_it_in_sweden(tmp_path: Path) -> None:
    """Also deep in a list, and where the day is another: each is a moment, however the file writes it."""
    query = """
        SELECT 'T1' AS id, TIMESTAMPTZ '2024-03-01 23:30:00+00' AS st_start,
        [{'id': 'L1', 'from': TIMESTAMPTZ '2024-07-01 22:30:00+00', 'odd "name"': 1}] AS leave
    """
    trainee = read(written(tmp_path, query)).records["trainee"]["T1"].values
    assert trainee["st_start"] == date(2024, 3, 2)
    assert [each.values["from"] for each in trainee["leave"]] == [date(2024, 7, 2)]


def test_the_digest_follows_the_content(tmp_path: Path) -> None:
    one = read(written(tmp_path, ROWS)).digest
    assert read(written(tmp_path, ROWS)).digest == one
    assert read(written(tmp_path, ROWS + " WHERE id = 'T1'")).digest != one


def test_what_is_no_parquet_file_is_told(tmp_path: Path) -> None:
    file = tmp_path / "trainees.parquet"
    file.write_text("id;name\n")
    with pytest.raises(DataError, match="not a Parquet file"):
        read(file)


def test_what_to_install_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = written(tmp_path, ROWS)
    monkeypatch.setitem(sys.modules, "duckdb", None)
    with pytest.raises(UsageError, match=r"compliance\[parquet\]"):
        read(file)


def test_the_command_ends_without_a_word_of_its_parts(tmp_path: Path) -> None:
    """duckdb 2.0 complains on stderr of what Python was kept from clearing away."""
    folder = written(tmp_path / "dossier", ROWS).parent
    done = subprocess.run(
        [sys.executable, "-m", "compliance", "check", str(folder), "--pack", "st-regime"],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode in (0, 1, 3), done.stderr
    assert "leaked" not in done.stderr


@pytest.mark.parametrize("name", ["*", "k[1]", "?1"])
def test_a_name_is_not_a_pattern(tmp_path: Path, name: str) -> None:
    """An upload in a folder called `*` once showed those of all others."""
    own = written(tmp_path / "own", "SELECT 'T1' AS id, 'Bo' AS name")
    (tmp_path / name).mkdir()
    file = own.rename(tmp_path / name / own.name)
    written(tmp_path / "k1", "SELECT 'T2' AS id, 'Anna' AS name")
    assert [*read(file).records["trainee"]] == ["T1"]
    assert [*read(tmp_path / name).records["trainee"]] == ["T1"]


def test_a_folder_is_not_a_column(tmp_path: Path) -> None:
    facts = read(written(tmp_path / "status=active", "SELECT 'T1' AS id"))
    assert "status" not in facts.records["trainee"]["T1"].values


def test_a_file_that_would_fill_the_memory_is_not_read(tmp_path: Path) -> None:
    file = written(tmp_path, "SELECT 'T1' AS id, 'Bo' AS name FROM range(10_500_000)")
    assert file.stat().st_size < 1_000_000
    with pytest.raises(DataError, match="it holds 21000000 values, and at most 20000000 are read"):
        read(file)
