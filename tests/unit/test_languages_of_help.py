"""Help is in the language of whoever asks, for every command and option."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator

import click
import pytest

from compliance.cli import swedish_help
from compliance.cli.main import cli, run

ENGLISH = re.compile(r"\b(the|and|of|is|not|when|with|what|each|usage|options|default|required)\b", re.I)
WORDS = re.compile(r"[A-ZÅÄÖ]{2,}")


Path = tuple[str, ...]


def commands(command: click.Command = cli, path: Path = ()) -> Iterator[tuple[Path, click.Command]]:
    yield path, command
    if isinstance(command, click.Group):
        for name in command.list_commands(click.Context(command)):
            found = command.get_command(click.Context(command), name)
            assert found is not None
            yield from commands(found, (*path, name))


ALL = dict(commands())


def shown(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert run(arguments) == 0
    return capsys.readouterr().out


@pytest.mark.parametrize("path", ALL, ids=" ".join)
def test_every_command_tells_it_in_both(capsys: pytest.CaptureFixture[str], path: Path) -> None:
    swedish = shown(capsys, *path, "--help", "--lang", "sv")
    english = shown(capsys, *path, "--help", "--lang", "en")
    assert swedish.startswith(f"Användning: {' '.join(('compliance', *path))} [ALTERNATIV]")
    assert english.startswith(f"Usage: {' '.join(('compliance', *path))} [OPTIONS]")
    # Codes and names are the same in both, and nothing else.
    assert not ENGLISH.search(re.sub(r"`[^`]*`|--[\w-]+|\S+\.yaml|\[[a-z|]+\]", "", swedish)), swedish
    for option in (each for each in ALL[path].params if isinstance(each, click.Option)):
        for name in option.opts + option.secondary_opts:
            assert re.search(rf"(?<![\w-]){name}(?![\w-])", swedish), name
    command = ALL[path]
    if isinstance(command, click.Group):
        for name in command.list_commands(click.Context(command)):
            assert re.search(rf"^  {name}  +\S", swedish, re.M), name


def test_nothing_is_told_of_what_there_is_not() -> None:
    options = {
        (*path, max(each.opts, key=len))
        for path, command in ALL.items()
        for each in command.get_params(click.Context(command, help_option_names=["-h", "--help"]))
        if isinstance(each, click.Option)
    }
    known = {" ".join(each) for each in options} | {each[-1] for each in options}
    assert set(swedish_help._OPTIONS) <= known
    assert set(swedish_help._HELP) == {" ".join(each) for each in ALL}
    assert set(swedish_help._SHORT) == {path[0] for path in ALL if len(path) == 1}


def test_what_a_text_says_of_the_form_is_said_in_both(capsys: pytest.CaptureFixture[str]) -> None:
    """A metavariable that the Swedish text names stands in the line above it, and exit codes are the same."""
    for path, command in ALL.items():
        text = swedish_help._help(" ".join(path))
        english = command.help or ""
        assert re.findall(r"(?m)^  (\d+) ", text) == re.findall(r"(?m)^\s+(\d+) ", english.partition("\b")[2])
        for word in set(WORDS.findall(text)) & set(swedish_help._WORDS.values()):
            assert word in shown(capsys, *path, "--help", "--lang", "sv").partition("\n\n")[0]


def test_a_group_without_a_command_tells_how_it_is_used(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["packs", "--lang", "sv"]) == 2
    assert capsys.readouterr().err.splitlines()[-1] == "Fel: Kommando saknas."


@pytest.mark.parametrize("at", [0, 1, 2])
def test_the_language_may_stand_anywhere(
    capsys: pytest.CaptureFixture[str], at: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COMPLIANCE_LANG", "sv")
    asked = ["packs", "list"]
    assert "The course of a SPUR review" not in shown(capsys, *asked)
    asked[at:at] = ["--lang", "en"]
    assert "The course of a SPUR review" in shown(capsys, *asked)


@pytest.mark.parametrize(("lang", "loads"), [("en", False), ("sv", True)])
def test_help_loads_the_swedish_only_for_it(lang: str, loads: bool) -> None:
    code = f"from compliance.cli.main import run; run(['-h', '--lang', '{lang}'])"
    code += "; import sys; print(*sys.modules)"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ("compliance.cli.swedish_help" in told.stdout) is loads
