"""Every fault of a feature file, with the whole text its writer sees.

Each file in `bad/` has beside it, as `.txt`, what is rendered when it is checked. To add a case, add the file
and run with `COMPLIANCE_BLESS=1`; read the text that was written before keeping it.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from compliance.bdd import CODES, Scene, Steps
from compliance.bdd.suite import STEPS, FeatureSuite, packs_alone
from compliance.diagnostics import Collector, PackError, in_language, render_all
from compliance.gherkin.read import read_feature

BAD = Path(__file__).parent / "bad"
ABSENT = "absent.feature"
NAMES = [*sorted(path.name for path in BAD.glob("*.feature")), ABSENT]
ENGLISH = [f"en/{path.name}" for path in sorted(BAD.glob("en/*.feature"))]
STEPS_BESIDE = sorted(path.name for path in (BAD / "steps").iterdir() if path.is_dir())

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


@pytest.mark.parametrize("name", [*NAMES, *ENGLISH])
def test_a_bad_feature_is_explained(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(BAD)
    expected = BAD / f"{name}.txt"
    found = rendered(name)
    if os.environ.get("COMPLIANCE_BLESS") == "1":
        expected.write_text(found, encoding="utf-8")
    assert found == expected.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", STEPS_BESIDE)
def test_bad_steps_are_explained(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(BAD)
    expected = BAD / "steps" / f"{name}.txt"
    collector = Collector()
    FeatureSuite.check(Path("steps") / name, collector)
    found = render_all(collector) + "\n"
    if os.environ.get("COMPLIANCE_BLESS") == "1":
        expected.write_text(found, encoding="utf-8")
    assert found == expected.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["mistyped", "no-pack"])
def test_tags_that_name_no_pack_are_explained(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(BAD / "tags")
    expected = BAD / "tags" / f"{name}.feature.txt"
    collector = Collector()
    for feature in FeatureSuite.read(Path(f"{name}.feature")).features:
        packs_alone(feature, collector)
    found = render_all(collector) + "\n"
    if os.environ.get("COMPLIANCE_BLESS") == "1":
        expected.write_text(found, encoding="utf-8")
    assert found == expected.read_text(encoding="utf-8")


def test_every_code_has_a_bad_feature() -> None:
    shown = "".join(path.read_text(encoding="utf-8") for path in BAD.rglob("*.txt"))
    assert not [code for code in CODES if f"[{code}]" not in shown]


@pytest.mark.parametrize(
    "name", ["language-missing", "duplicate-name", "undefined-step", "latin-1", "en/undefined-step"]
)
def test_a_suite_with_a_fault_is_not_run(name: str, tmp_path: Path) -> None:
    (tmp_path / "a.feature").write_bytes((BAD / f"{name}.feature").read_bytes())
    with pytest.raises(PackError, match="FEAT"):
        FeatureSuite.read(tmp_path)


def test_steps_that_are_no_python_are_explained(tmp_path: Path) -> None:
    text = "from compliance.bdd import Steps\n\nSTEPS = Steps(\n"
    (tmp_path / "steps.py").write_text(text, encoding="utf-8")
    collector = Collector()
    FeatureSuite.check(tmp_path, collector)
    [fault] = collector
    assert fault.message == "the steps cannot be loaded: SyntaxError: '(' was never closed"
    assert fault.span is not None
    assert fault.span.line == 3


@pytest.mark.parametrize("name", ["byte-order-mark", "latin-1", "letters-in-parts", "duplicate-name"])
def test_both_languages_are_told_the_same(name: str) -> None:
    swedish, english = (_codes(each) for each in (name, f"en/{name}"))
    assert swedish == english != set()


def _codes(name: str) -> set[str]:
    lines = (BAD / f"{name}.feature.txt").read_text("utf-8").splitlines()
    return {line[:14] for line in lines if line.startswith("error[")}


@pytest.mark.parametrize("name", [*NAMES, *ENGLISH])
def test_a_bad_feature_is_explained_in_swedish_too(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(BAD)
    collector = Collector()
    read_feature(Path(name), STEPS + TWO_MEANINGS, collector)
    for each in collector.sorted:
        for text in filter(None, (each.message, each.help, *(label.text for label in each.labels))):
            assert in_language(text, "sv") != text, text
