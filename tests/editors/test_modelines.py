"""Every YAML file of the packs and the examples leads an editor to the schema of its own kind."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SCHEMAS = ROOT / "schemas"
FILES = sorted(file for place in ("rules", "examples") for file in (ROOT / place).rglob("*.yaml"))
MODELINE = re.compile(r"# yaml-language-server: \$schema=(\S+)\n")
DOMAIN = re.compile(r"^domain: (\w+)$", re.MULTILINE)

KINDS = {
    "pack.yaml": "pack",
    "vocabulary.yaml": "vocabulary",
    "coverage.yaml": "coverage",
    "dossier.yaml": "dossier-training",
}
FOLDERS = {
    "rules": "rule",
    "cases": "case",
    "tables": "table",
    "measures": "measure",
    "vocabulary": "vocabulary-part",
}


def kind_of(file: Path) -> str:
    """What a file is, by its name or its folder; a new kind of file is named by its schema."""
    domain = DOMAIN.search(file.read_text(encoding="utf-8"))
    if domain and file.name != "pack.yaml" and file.is_relative_to(ROOT / "examples"):
        return f"dossier-{domain[1]}"
    return FOLDERS.get(file.parent.name) or KINDS.get(file.name) or file.stem


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.relative_to(ROOT).as_posix())
def test_the_first_line_leads_to_the_schema_of_the_file(file: Path) -> None:
    named = MODELINE.match(file.read_text(encoding="utf-8"))
    assert named, "the first line names no schema"
    leads_to = (file.parent / named[1]).resolve()
    assert leads_to == SCHEMAS / f"{kind_of(file)}.schema.json"
    assert leads_to.is_file()


def test_no_file_is_missed() -> None:
    kinds = {kind_of(file) for file in FILES}
    assert kinds >= {"pack", "rule", "case", "table", "vocabulary", "dossier-training"}
    assert not list((ROOT / "rules").rglob("*.yml")) + list((ROOT / "examples").rglob("*.yml"))
