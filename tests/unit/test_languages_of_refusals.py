"""What a library or the system says in English reaches nobody who reads Swedish: what, where, what to do."""

from __future__ import annotations

import errno
import importlib
import json
import os
import re
import sqlite3
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from compliance.cli.main import run
from compliance.diagnostics import ComplianceError, PackError, UsageError, in_language, unwritable
from compliance.diagnostics.os_reasons import reason_of
from compliance.error_list import Store
from compliance.facts.files import unreadable
from compliance.facts.load import read_raw
from compliance.judging.chain import ChainError
from compliance.plan.patterns import fault_of
from compliance.report import Report
from compliance.templates.files import write_bytes

ENGLISH = re.compile(
    r"\b(the|is|are|not|of|a|an|no|such|file|directory|error|denied|database|locked|readonly|unexpected|end|"
    r"expected|line|field|larger|than|limit|invalid|zip|mismatched|tag|unterminated|at|position|KeyError|"
    r"TypeError|permission|only|system|device|space|left|too|long|name)\b",
    re.I,
)
QUOTED = re.compile(r"`[^`]*`|/\S+")


def in_swedish(text: str) -> str:
    swedish = in_language(text, "sv")
    assert swedish != text, "the same in both languages"
    assert not ENGLISH.search(QUOTED.sub("", swedish)), swedish
    return swedish


def all_in_swedish(error: ComplianceError) -> str:
    (told,) = error.diagnostics
    assert told.help, "what to do"
    in_swedish(told.help)
    return in_swedish(told.message)


@pytest.mark.parametrize("code", [*errno.errorcode])
def test_each_reason_of_the_system_is_told(code: int) -> None:
    in_swedish(reason_of(OSError(code, os.strerror(code))))


@pytest.mark.parametrize(
    ("code", "told"),
    [
        (errno.EACCES, "åtkomst nekas"),
        (errno.ENOENT, "filen eller mappen finns inte"),
        (errno.ENOSPC, "disken är full"),
        (errno.EISDIR, "det är en mapp"),
        (None, "okänt fel"),
    ],
)
def test_common_ones(code: int | None, told: str) -> None:
    error = OSError(code, os.strerror(code)) if code is not None else OSError("odd")
    assert in_language(reason_of(error), "sv").startswith(told)


def test_what_cannot_be_read_or_written(tmp_path: Path) -> None:
    denied = PermissionError(errno.EACCES, "Permission denied")
    assert "åtkomst nekas" in all_in_swedish(unwritable("x.json", denied))
    assert "åtkomst nekas" in all_in_swedish(unreadable("x.yaml", denied))
    with pytest.raises(UsageError) as caught:
        write_bytes(tmp_path / "finns" / "inte.xlsx", b"")
    assert "finns inte" in all_in_swedish(caught.value)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('id;namn\nT1;"öppen\n', "slutar inom ett citattecken"),
        ('id;namn\nT1;"a"b\n', "efter ett citattecken"),
        ("id;namn\nT1;" + "x" * 1_000_002 + "\n", "för lång"),
    ],
)
def test_a_csv_file_that_breaks_off(tmp_path: Path, text: str, told: str) -> None:
    (tmp_path / "trainees.csv").write_text(text, encoding="utf-8")
    (found,) = read_raw(tmp_path).diagnostics
    assert told in in_swedish(found.message)
    in_swedish(found.help)


def _workbook(part: bytes) -> Callable[[Path], None]:
    def write(file: Path) -> None:
        with zipfile.ZipFile(file, "w") as book:
            book.writestr("[Content_Types].xml", "<Types/>")
            book.writestr("xl/worksheets/sheet1.xml", part)

    return write


@pytest.mark.parametrize(
    "made",
    [
        pytest.param(lambda file: file.write_bytes(b"PK\x03\x04 nonsense"), id="no archive"),
        pytest.param(lambda file: file.write_bytes(b"Name;x\n"), id="a text"),
        pytest.param(_workbook(b"<worksheet><c></worksheet>"), id="broken XML"),
        pytest.param(_workbook(b"<worksheet/>"), id="parts missing"),
        pytest.param(lambda file: file.write_bytes(b""), id="empty"),
    ],
)
def test_a_damaged_workbook(tmp_path: Path, made: Callable[[Path], None]) -> None:
    made(tmp_path / "a.xlsx")
    with pytest.raises(ComplianceError) as caught:
        read_raw(tmp_path / "a.xlsx")
    assert "arbetsbok" in all_in_swedish(caught.value)


def test_a_damaged_parquet_file(tmp_path: Path) -> None:
    pytest.importorskip("duckdb")
    (tmp_path / "trainees.parquet").write_bytes(b"PAR1 nonsense PAR1")
    with pytest.raises(ComplianceError) as caught:
        read_raw(tmp_path)
    all_in_swedish(caught.value)


def test_an_error_list_that_another_writes_in(tmp_path: Path) -> None:
    file = tmp_path / "e.db"
    Store(file, create=True).close()
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(ComplianceError) as caught:
        Store(file, patience=0.01)
    assert "används av någon annan" in all_in_swedish(caught.value)
    other.close()


@pytest.mark.parametrize(
    ("saved", "told"),
    [
        ([], "sparad rapport"),
        ({"schema": "finding/1"}, "`finding/1`"),
        ({"schema": "report/2"}, "inte `report/1`"),
        ({"schema": "report/1"}, "`engine` saknas"),
        ({"schema": "report/1", "findings": 3}, "skadad"),
        ({"schema": "report/1", "findings": []}, "skadad"),
    ],
)
def test_a_saved_report_that_is_none(saved: object, told: str) -> None:
    with pytest.raises(UsageError, match="REPORT00") as caught:
        Report.from_json(json.loads(json.dumps(saved)))
    assert told in all_in_swedish(caught.value)


def test_consequences_that_cannot_be_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise ChainError("a step needs itself")

    judging = importlib.import_module("compliance.judging.judge")  # the package's `judge` is the function
    monkeypatch.setattr(judging, "make_chain", refuse)
    monkeypatch.setattr(judging, "_steps", lambda *_: ())
    with pytest.raises(PackError, match="JUDGE001") as caught:
        judging._compile(None, "unit", frozenset(), "auto")
    all_in_swedish(caught.value)


def test_a_pattern_that_is_none() -> None:
    found = fault_of("a(b")
    assert found is not None
    in_swedish(found[0])


def test_the_command_says_so_in_swedish(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.xlsx").write_bytes(b"PK\x03\x04")
    assert run(["check", str(tmp_path / "a.xlsx"), "--lang", "sv"]) == 4
    assert capsys.readouterr().err.startswith("fel[DATA033]: arbetsboken")
