"""A folder is what it holds: one that bears a shipped pack's name is not taken for the shipped pack."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

import compliance
from compliance.cli.main import run
from compliance.diagnostics import PackError
from compliance.resources import shipped

NAME = "vardgaranti"
DOSSIER = "dossier.yaml"
PLACE = "FOLDER"
COMMANDS = {
    "check": ["check", DOSSIER, "--pack", PLACE],
    "explain": ["explain", f"{NAME}.some-rule", "someone", DOSSIER, "--pack", PLACE],
    "compare": ["compare", DOSSIER, "--measure", "x", "--unit", "y", "--pack", PLACE],
    "packs show": ["packs", "show", PLACE],
    "test": ["test", PLACE],
    "mutate": ["mutate", PLACE],
    "coverage": ["coverage", PLACE],
    "lint": ["lint", PLACE],
    "render": ["render", "--pack", PLACE],
    "review": ["review", "--pack", PLACE],
    "docs": ["docs", PLACE, "--out", "site"],
    "new rule": ["new", "rule", PLACE, "some-rule"],
    "diff": ["diff", NAME, PLACE],
}


@pytest.fixture
def broken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a copy of a shipped pack that cannot be read, and a dossier beside it."""
    home = shipped("rules") / "pathways"
    shutil.copytree(home / NAME, tmp_path / NAME)
    shutil.copytree(home / "vocabulary", tmp_path / "vocabulary")
    shutil.copy(home / "vocabulary.yaml", tmp_path)
    with (tmp_path / NAME / "pack.yaml").open("a", encoding="utf-8") as file:
        file.write("\nno_such_key: true\n")
    (tmp_path / DOSSIER).write_text("domain: pathways\nepisodes: []\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("name", COMMANDS)
@pytest.mark.parametrize("folder", [f"./{NAME}", f"{NAME}/"])
@pytest.mark.usefixtures("broken")
def test_every_command_reads_the_folder(name: str, folder: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run([folder if each is PLACE else each for each in COMMANDS[name]]) == 3
    assert "no_such_key" in capsys.readouterr().err


@pytest.mark.usefixtures("broken")
def test_a_name_is_the_shipped_pack() -> None:
    assert run(["packs", "show", NAME]) == 0


@pytest.mark.usefixtures("broken")
def test_a_path_is_a_folder() -> None:
    with pytest.raises(PackError, match="no_such_key"):
        compliance.check({"domain": "pathways"}, packs=[Path(NAME)])
    assert compliance.check({"domain": "pathways"}, packs=[NAME]).packs
