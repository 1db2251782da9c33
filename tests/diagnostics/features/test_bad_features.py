"""Every fault of a feature file, with the whole text its writer sees.

Each file in `bad/` has beside it, as `.txt`, what is rendered when it is checked. To add a case, add the file
and run with `COMPLIANCE_BLESS=1`; read the text that was written before keeping it.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from compliance.bdd import CODES, Scene, Steps
from compliance.bdd.features import read_feature
from compliance.bdd.swedish import STEPS
from compliance.diagnostics import Collector, PackError, render_all

BAD = Path(__file__).parent / "bad"
ABSENT = "absent.feature"
NAMES = [*sorted(path.name for path in BAD.glob("*.feature")), ABSENT]

TWO_MEANINGS = Steps()


@TWO_MEANINGS.given("den {which} enheten")
def _which(scene: Scene, which: str) -> None: ...


@TWO_MEANINGS.given("den nya {what}")
def _what(scene: Scene, what: str) -> None: ...


def rendered(name: str) -> str:
    """What the writer of the file sees."""
    collector = Collector()
    read_feature(Path(name), STEPS + TWO_MEANINGS, collector)
    return render_all(collector) + "\n"


@pytest.mark.parametrize("name", NAMES)
def test_a_bad_feature_is_explained(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(BAD)
    expected = BAD / f"{name}.txt"
    found = rendered(name)
    if os.environ.get("COMPLIANCE_BLESS") == "1":
        expected.write_text(found, encoding="utf-8")
    assert found == expected.read_text(encoding="utf-8")


def test_every_code_has_a_bad_feature() -> None:
    shown = "".join(path.read_text(encoding="utf-8") for path in BAD.glob("*.txt"))
    assert not [code for code in CODES if f"[{code}]" not in shown]


@pytest.mark.parametrize("name", ["language-missing", "duplicate-name", "undefined-step", "latin-1"])
def test_a_suite_with_a_fault_is_not_run(name: str, tmp_path: Path) -> None:
    from compliance.bdd.collect import Suite

    (tmp_path / "a.feature").write_bytes((BAD / f"{name}.feature").read_bytes())
    with pytest.raises(PackError, match="FEAT"):
        Suite.read(tmp_path)
