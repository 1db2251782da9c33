"""Faults planted in a pack, with the whole text its author sees, witness included.

Each folder in `planted/` holds files that are laid over a pack without faults (`tests.helpers.lint`), and the
text shown then in both languages. To add one, add a folder and run with `COMPLIANCE_BLESS=1`; read the text
that was written before keeping it.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from compliance.workbench.lint import LintContext, lint, report
from tests.helpers.lint import TODAY, write

HERE = Path(__file__).parent
NAMES = sorted(folder.name for folder in (HERE / "planted").iterdir())
FOUND = {
    "always-true": "LINT001",
    "contradictory": "LINT005",
    "gap-in-table": "LINT013",
    "redundant": "LINT004",
}


@pytest.mark.parametrize("lang", ["sv", "en"])
@pytest.mark.parametrize("name", NAMES)
def test_a_planted_fault_is_found(
    name: str, lang: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path)
    shutil.copytree(HERE / "planted" / name, tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    # Every rule of a pack being written lacks tests; that is not what is looked for here.
    only = list(FOUND.values())
    result = lint(LintContext.read(["example"], jobs=1), only=only, today=TODAY)
    assert [remark.check for remark in result.left] == [FOUND[name]]
    assert result.fails()
    text = report.page(result, lang, 100, verbose=True).plain()
    expected = HERE / "planted" / name / f"expected.{lang}.txt"
    if os.environ.get("COMPLIANCE_BLESS") == "1":
        expected.write_text(text, encoding="utf-8")
    assert text == expected.read_text(encoding="utf-8")
