"""Nothing in data or in a file's name can move a terminal's cursor, turn a line or add one to a report."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from compliance.cli.main import run
from compliance.diagnostics import Diagnostic, Label, Span, printable, render
from compliance.documents.characters import IN_YAML
from compliance.report import terminal
from compliance.report.page import Page

UNSAFE = [
    "\x00",
    "\x07",
    "\x1b",
    "\x7f",
    "\x85",
    "\x9b",
    "\u2028",
    "\u2029",
    "\u202a",
    "\u202e",
    "\u2066",
    "\u2069",
]
BREAKS = ["\t", "\n", "\r", "\x0b", "\x0c"]
FORGED = "Total: 0 findings. All met"
TURNED = "A\u202eB\u2066C\x9b"


@pytest.mark.parametrize("character", UNSAFE + BREAKS, ids=ascii)
def test_a_page_shows_one_line_and_no_such_character(character: str) -> None:
    name = f"Anna{character}{FORGED}"
    page = Page(100)
    page.heading(name)
    page.add(name, lead=[(name, "good")])
    page.row([(name, "")], [60], name)
    lines = page.plain().split("\n")
    assert len(lines) == 4
    assert not any(character in line for line in lines)
    assert not any(line.startswith(FORGED) for line in lines)


@pytest.mark.parametrize("character", UNSAFE + BREAKS, ids=ascii)
def test_a_diagnostic_shows_no_such_character(character: str) -> None:
    bad = f"a{character}b"
    found = Diagnostic("X001", bad, Span(f"{bad}.yaml", 1, 1, 1), labels=(Label(Span(bad), bad),), help=bad)
    lines = render(found, {f"{bad}.yaml": "text"}).split("\n")
    assert len(lines) == 8
    assert not any(character in line for line in lines)


def test_what_is_written_by_hand_is_as_it_was() -> None:
    text = "Åsa\u00a0Öberg – 3 kap. 2\u202f§ 😀 ✓"
    assert printable(text) == text
    assert printable("a\r\n\tb\x1b[8m") == "a   b\N{REPLACEMENT CHARACTER}[8m"


def test_it_knows_what_yaml_refuses() -> None:
    for number in (*range(0x20), *range(0x7F, 0xA0), *range(0x2000, 0x2070)):
        refused = IN_YAML.match(chr(number)) is not None
        assert (printable(chr(number)) == chr(number)) == (not refused and chr(number) not in "\t\n\r\x85")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of CSV whose texts, ids and file names would write over a report."""
    made = tmp_path / "data\x1b]0;x\x07"
    made.mkdir()
    out = io.StringIO()
    csv.writer(out).writerows(
        [
            ["id", "name", "status", "hdr\x1b[31m"],
            ["T1", f"Anna\n\n{FORGED}", "zz\x1b[31m", "1"],
            ["T2\x1b[8m", "Eve\u2028Line", "", ""],
            ["T3\r✓", "Bo\u202e", "", ""],
        ]
    )
    (made / "trainees.csv").write_text(out.getvalue(), encoding="utf-8", newline="")
    return made


@pytest.mark.parametrize("more", [(), ("--verbose",)])
def test_a_check_shows_no_such_character(
    folder: Path, more: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    run(["check", str(folder), "--lang", "en", "--as-of", "2026-01-01", *more])
    told = capsys.readouterr()
    for text in (told.out, told.err):
        assert text
        assert printable(text.replace("\n", "")) == text.replace("\n", "")
        assert not [line for line in text.split("\n") if line.startswith(FORGED)]


def test_a_fault_in_the_command_line_shows_no_such_character(capsys: pytest.CaptureFixture[str]) -> None:
    run(["check", "no\x1b[31m.yaml", "--lang", "en"])
    run(["check", "--no\x1b[31m"])
    run(["explain", "no\x1b[31m.yaml", "a.b", "T1\x1b[8m", "--lang", "en"])
    assert "\x1b" not in capsys.readouterr().err


def test_json_keeps_every_character_and_shows_none(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = tmp_path / "data.json"
    person = {"id": "T1", "name": "A\u202eB\u2066C"}
    data.write_text(json.dumps({"domain": "training", "trainees": [person]}), encoding="utf-8")
    run(["check", str(data), "--as-of", "2026-01-01", "--format", "json"])
    out = capsys.readouterr().out
    assert printable(out.replace("\n", "")) == out.replace("\n", "")
    assert "A\u202eB\u2066C" in [each["name"] for each in json.loads(out)["subjects"]]


def test_a_terminal_is_given_no_such_character() -> None:
    page = Page(100)
    page.lines.append([(TURNED, "")])  # as a line of a file that must not be broken
    stream = io.StringIO()
    terminal.show(page, stream)
    assert stream.getvalue() == "A\ufffdB\ufffdC\ufffd\n"
