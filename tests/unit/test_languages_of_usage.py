"""A command that is written wrong is told of in the reader's language."""

from __future__ import annotations

import re

import pytest

from compliance.cli.main import run

STORE = ["--store", "x.db"]
ENGLISH = re.compile(r"\b(the|is|not|no|one|such|error|usage|missing|invalid|value|requires|try|for)\b", re.I)


def told(capsys: pytest.CaptureFixture[str], *arguments: str, lang: str = "sv") -> str:
    assert run([*arguments, "--lang", lang]) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    return shown.err.splitlines()[-1]


@pytest.mark.parametrize(
    ("arguments", "swedish", "english"),
    [
        (["check"], "'DATA...' saknas.", "Missing argument 'DATA...'."),
        (["errors", "list"], "'--store' saknas.", "Missing option '--store'."),
        (["errors", "mark", "1", *STORE], "'--by' saknas.", "Missing option '--by'."),
        (["check", "x", "--as-of", "22/11"], "'--as-of': '22/11' är ingen dag", "'22/11' is not a day"),
        (["check", "x", "--as-of", "2024-02-30"], "finns inte i kalendern.", "not a day in the calendar."),
        (["check", "x", "--fail-on", "bindnig"], "Menade du binding?", "Did you mean binding?"),
        (["check", "x", "--fail-on", "q"], "'q' är inget av 'binding', ", "'q' is not one of 'binding', "),
        (["check", "x", "--formt", "json"], "Det finns inget alternativ --formt", "--formt"),
        (["check", "x", "--asof", "2026-01-01"], "alternativ --asof. Menade du ", "--as-of"),
        (["check", "x", "--qqq"], "Det finns inget alternativ --qqq", "--qqq"),
        (["diff", "a"], "'NY' saknas.", "Missing argument 'NEW'."),
        (["packs", "show", "a", "b"], "Det här är för mycket: b.", "unexpected extra argument"),
        (["errors", "history", "x", *STORE], "'ID': 'x' är inget heltal.", "not a valid integer"),
        (["errors", "history", "0", *STORE], "'ID': 0 ligger utanför x>=1.", "not in the range"),
        (["errors", "list", "--store", "."], "'.' är en mapp.", "is a directory"),
    ],
)
def test_each_in_both(
    capsys: pytest.CaptureFixture[str], arguments: list[str], swedish: str, english: str
) -> None:
    line = told(capsys, *arguments)
    assert line.startswith("Fel: ")
    assert swedish in line
    assert not ENGLISH.search(re.sub(r"'[^']*'|--\w+", "", line)), line
    line = told(capsys, *arguments, lang="en")
    assert line.startswith("Error: ")
    assert english in line


def test_how_it_is_used_and_where_to_read_more(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", "--lang", "sv"]) == 2
    assert capsys.readouterr().err.startswith(
        "Användning: compliance check [ALTERNATIV] DATA...\n`compliance check --help` visar mer.\n\nFel: "
    )
    assert run(["check", "--lang", "en"]) == 2
    assert capsys.readouterr().err.startswith(
        "Usage: compliance check [OPTIONS] DATA...\nTry 'compliance check --help' for help.\n\nError: "
    )


@pytest.mark.parametrize(
    ("arguments", "told_of"),
    [(["chekc"], "Menade du 'check'?"), (["packs", "qqqqq"], "De som finns är list, show.")],
)
def test_a_command_that_is_none(
    capsys: pytest.CaptureFixture[str], arguments: list[str], told_of: str
) -> None:
    assert run(arguments) == 2
    assert told_of in capsys.readouterr().err


def test_a_value_that_is_left_out(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", "x", "--lang", "sv", "--as-of"]) == 2
    assert capsys.readouterr().err.splitlines()[-1] in ("Fel: --as-of behöver ett värde.",)
