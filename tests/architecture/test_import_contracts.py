"""The import contracts in pyproject.toml hold, and each of them is seen to break.

In: pyproject.toml and, for the wrong imports, a skeleton of the package made from the contracts themselves.
Out: one test per deliberate wrong import. Idea: a contract that cannot break guards nothing; so for every
contract a forbidden line is written into an otherwise allowed tree, and that contract must be reported
broken.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tomllib
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PYPROJECT = ROOT / "pyproject.toml"
CONTRACTS = tomllib.loads(PYPROJECT.read_text(encoding="utf-8"))["tool"]["importlinter"]["contracts"]
NAMES = {contract["id"]: contract["name"] for contract in CONTRACTS}


def _names(layer: str) -> list[str]:
    return [name.strip("() ") for name in re.split(r"[|:]", layer)]


WORKBENCH = next([_names(layer) for layer in one["layers"]] for one in CONTRACTS if one["id"] == "workbench")
LAYERS = next([_names(layer) for layer in one["layers"]] for one in CONTRACTS if one["id"] == "layers")


@dataclass(frozen=True)
class WrongImport:
    """One line written into one module of the skeleton, and the contract it must break."""

    contract: str
    module: str
    line: str

    def __str__(self) -> str:
        return f"{self.contract}: {self.module}: {self.line}"


def _against_the_layers() -> list[WrongImport]:
    """Every layer importing the one above it, and every module importing its neighbours."""
    upwards = [
        WrongImport("layers", lower, f"import compliance.{upper}")
        for above, below in pairwise(LAYERS)
        for lower in below
        for upper in above
    ]
    sideways = [
        WrongImport("layers", one, f"import compliance.{other}")
        for layer in LAYERS
        for one in layer
        for other in layer
        if one != other
    ]
    return [*upwards, *sideways]


WRONG_IMPORTS = [
    *_against_the_layers(),
    WrongImport("layers", "a_module_without_a_place", ""),
    WrongImport("saved-findings", "judging", "import compliance.packs"),
    WrongImport("saved-findings", "judging", "from compliance import plan"),
    WrongImport("saved-findings", "report", "import compliance.plan"),
    WrongImport("saved-findings", "report", "from compliance.executors.reference import run"),
    WrongImport("packs-and-plan", "packs", "import compliance.plan"),
    WrongImport("packs-and-plan", "plan", "import compliance.packs"),
    WrongImport("yaml", "packs", "import yaml"),
    WrongImport("yaml", "cli", "from yaml import safe_load"),
    WrongImport("click", "pipeline", "import click"),
    WrongImport("click", "report", "def late():\n    from click import echo"),
    WrongImport("fast-path", "facts", "import pydantic"),
    WrongImport("fast-path", "findings", "from pydantic import BaseModel"),
    WrongImport("fast-path", "executors.reference", "import pydantic"),
    WrongImport("fast-path", "report", "from pydantic.dataclasses import dataclass"),
    WrongImport("workbench", "workbench.trials", "import compliance.workbench.mutation"),
    WrongImport("workbench", "workbench.proof", "from compliance.workbench import review"),
    WrongImport("workbench", "workbench.lint", "import compliance.workbench.site"),
    WrongImport("extras", "workbench.lint", "import z3"),
    WrongImport("extras", "report", "import jinja2"),
    WrongImport("pytest", "report", "import pytest"),
    WrongImport("pytest", "cli", "import pytest_bdd"),
]

ALLOWED_IMPORTS = [
    ("documents", "import yaml"),
    ("cli", "import click"),
    ("bdd", "import pytest, pytest_bdd"),
    ("model", "import pydantic"),
    ("executors.reference", "from compliance import plan"),
    ("judging", "import compliance.model"),
    ("pipeline", "import compliance.packs, compliance.plan"),
    ("workbench.proof", "import z3"),
    ("workbench.site", "import jinja2"),
    ("workbench.site", "import compliance.workbench.mutation"),
]


class Skeleton:
    """The package with every module that the contracts name, and nothing in them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        shutil.copy(PYPROJECT, folder / "pyproject.toml")
        self.write("__init__", "")
        for layer in LAYERS:
            for module in layer:
                self.write(f"{module}.__init__", "")
        for executor in ("base", "reference"):
            self.write(f"executors.{executor}", "")
        for layer in WORKBENCH:
            for tool in layer:
                self.write(f"workbench.{tool}", "")

    def write(self, module: str, text: str) -> None:
        path = self.folder / "src" / "compliance" / Path(*module.split(".")).with_suffix(".py")
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("a", encoding="utf-8") as file:
            file.write(f"{text}\n")

    def plant(self, module: str, line: str) -> None:
        is_package = (self.folder / "src" / "compliance" / Path(*module.split("."))).is_dir()
        self.write(f"{module}.__init__" if is_package else module, line)


@pytest.fixture
def skeleton(tmp_path: Path) -> Skeleton:
    return Skeleton(tmp_path)


def _lint(folder: Path) -> tuple[int, str]:
    """lint-imports over `folder`/src, with the contracts of `folder`/pyproject.toml."""
    command = "from importlinter.cli import lint_imports_command as run; run()"
    found = subprocess.run(
        [sys.executable, "-c", command, "--no-cache"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(folder / "src"), "COLUMNS": "200", "NO_COLOR": "1"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    return found.returncode, found.stdout + found.stderr


def test_the_package_keeps_every_contract() -> None:
    code, output = _lint(ROOT)
    assert code == 0, output
    assert f"{len(CONTRACTS)} kept, 0 broken" in output


def test_every_contract_has_a_wrong_import() -> None:
    assert {wrong.contract for wrong in WRONG_IMPORTS} == set(NAMES)


def test_the_skeleton_keeps_every_contract(skeleton: Skeleton) -> None:
    """Otherwise the tests below would prove nothing."""
    for module, line in ALLOWED_IMPORTS:
        skeleton.plant(module, line)
    code, output = _lint(skeleton.folder)
    assert code == 0, output
    assert f"{len(CONTRACTS)} kept, 0 broken" in output


@pytest.mark.parametrize("wrong", WRONG_IMPORTS, ids=str)
def test_a_wrong_import_breaks_its_contract(wrong: WrongImport, skeleton: Skeleton) -> None:
    skeleton.plant(wrong.module, wrong.line)
    code, output = _lint(skeleton.folder)
    assert code == 1, output
    assert f"{NAMES[wrong.contract]} BROKEN" in output
    assert f"compliance.{wrong.module}" in output
