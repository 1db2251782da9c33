"""Every fault of a pack, with the whole text its author sees.

`good/` is a small pack without faults. Each folder in `bad/` holds files that are laid over it, and the text
that is rendered then, `expected.txt`. To add a case, add a folder and run with `COMPLIANCE_BLESS=1`; read the
text that was written before keeping it. A changed text needs the same reading.
"""

from __future__ import annotations

import os
import re
import shutil
from pathlib import Path

import pytest

import compliance
from compliance.diagnostics import Collector, PackError, render_all
from compliance.packs.cases import read_cases
from compliance.packs.requirements import read_requirements
from compliance.pipeline.plans import build_plan, read_packs

HERE = Path(__file__).parent
NAMES = sorted(folder.name for folder in (HERE / "bad").iterdir())
SOURCE = Path(compliance.__file__).parent
_CODE = re.compile(r'"(PACK(?:0[3-9]|[1-9])\d+)"')


def rendered(name: str | None, folder: Path) -> str:
    """What the author of a pack sees: the faults of the pack, or, when it has none, of what stands beside."""
    shutil.copytree(HERE / "good", folder, dirs_exist_ok=True)
    if name is not None:
        shutil.copytree(HERE / "bad" / name, folder, dirs_exist_ok=True)
    collector = Collector()
    try:
        build_plan([file.parent for file in sorted(Path().glob("*/pack.yaml"))])
    except PackError as error:
        return f"{error}\n"
    for loaded in read_packs([Path("demo")], collector):
        list(read_cases(loaded, collector))
        read_requirements(loaded.folder, collector)
    return render_all(collector) + "\n"


def test_the_good_pack_has_no_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert rendered(None, tmp_path) == "\n"


@pytest.mark.parametrize("name", NAMES)
def test_a_bad_pack_is_explained(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    expected = HERE / "bad" / name / "expected.txt"
    found = rendered(name, tmp_path)
    if os.environ.get("COMPLIANCE_BLESS") == "1":
        expected.write_text(found, encoding="utf-8")
    assert found == expected.read_text(encoding="utf-8")


def test_every_code_raised_has_a_bad_pack() -> None:
    raised = {
        code
        for name in ("packs", "plan")
        for file in (SOURCE / name).rglob("*.py")
        for code in _CODE.findall(file.read_text(encoding="utf-8"))
    }
    shown = {code for name in NAMES for code in re.findall(r"PACK\d+", _expected(name))}
    # A link out of the pack has no line to show, and cannot be kept here: tests/unit/test_pipeline_plans.py.
    assert raised - shown == {"PACK087"}
    assert {code for code in shown if code >= "PACK030"} - raised == set()


def test_every_fault_has_a_place() -> None:
    """Each tells file, line and column, shows the line, and marks something in it."""
    for name in NAMES:
        for block in _expected(name).strip().split("\n\n"):
            assert re.search(r"^ *--> [\w./-]+:\d+:\d+$", block, re.MULTILINE), f"{name}\n{block}"
            assert re.search(r"^ *\| +\^+$", block, re.MULTILINE), f"{name}\n{block}"


def test_no_message_speaks_of_what_lies_beneath() -> None:
    """Words of the libraries beneath mean nothing to who writes rules."""
    jargon = re.compile(
        r"pydantic|validat|instance of|dict\b|None\b|discriminat|union|should be|\{'|Input|tuple"
    )
    for name in NAMES:
        messages = [
            line
            for line in _expected(name).splitlines()
            if line.startswith(("error", "warning")) or " help: " in line
        ]
        assert [line for line in messages if jargon.search(line)] == [], name


def _expected(name: str) -> str:
    return (HERE / "bad" / name / "expected.txt").read_text(encoding="utf-8")
