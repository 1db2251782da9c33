"""What is remembered of mutants is forgotten when anything that its trials rest on changes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

import compliance
from compliance.workbench.mutation import memory, mutate
from compliance.workbench.trials import read_trials
from tests.helpers.features import STEPS
from tests.helpers.packs import edit, pack_file, rule, titled, write

FEATURE = """\
# language: sv
@test
Egenskap: Heltal

  Regel: nog

    Scenario: Sextio räcker
      Givet en sak "T1" med:
        | Heltal | 60 |
      När reglerna prövas per 2025-06-30
      Så är allt i ordning

    Scenario: Femtionio räcker inte
      Givet en sak "T1" med:
        | Heltal | 59 |
      När reglerna prövas per 2025-06-30
      Så är regeln inte uppfylld
"""
LETTER = """\
# language: sv
@test
Egenskap: Bokstaven

  Scenario: Ett A
    Givet en sak "T1" med:
      | Heltal | 60 |
    När reglerna prövas per 2025-06-30
    Så blir omdömet i område area "A"
"""


@pytest.fixture(autouse=True)
def _own_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COMPLIANCE_CACHE", str(tmp_path / "cache"))


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """Two rules that weigh in a letter; of one scenarios ask, with a sentence of their own."""
    letters = [
        {"letter": "A", "title": titled("A")},
        {"letter": "D", "title": titled("D"), "fails": ["binding"], "more_than": 0},
    ]
    cite = [{"source": "law", "locator": "1 §", "provenance": "official"}]
    scale = {"title": titled("S"), "for": "thing", "areas": ["area"], "cite": cite, "letters": letters}
    rules = [
        rule("nog", require={"fact": "thing.int", "at_least": 60}),
        rule("other", require={"fact": "thing.int", "at_least": 50}),
    ]
    folder = write(tmp_path, pack_file(scales={"scale": scale}), rules)
    (folder / "features").mkdir()
    (folder / "features" / "heltal.feature").write_text(FEATURE, encoding="utf-8")
    (folder / "features" / "steps.py").write_text(STEPS, encoding="utf-8")
    return folder


def kept(folder: Path, name: str = "test.nog") -> tuple[bool, float | None]:
    """Whether the fate of a part's mutants was remembered, and its score."""
    (score,) = [each for each in mutate(read_trials([folder]), jobs=1).scores if each.part == name]
    return score.kept, score.score


def _weaker_step(folder: Path) -> None:
    edit(folder / "features" / "steps.py", 'assert scene.finding().status == "met"', "scene.finding()")


def _seen_later(folder: Path) -> None:
    edit(folder.parent / "vocabulary.yaml", "    label: name\n", "    label: name\n    happens_on: day\n")


CHANGES: dict[str, Callable[[Path], None]] = {"own step": _weaker_step, "vocabulary": _seen_later}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_what_a_trial_rests_on_is_not_remembered(pack: Path, change: Callable[[Path], None]) -> None:
    assert not kept(pack)[0]
    assert kept(pack)[0]
    change(pack)
    assert not kept(pack)[0]


def test_a_step_that_asks_less_lowers_the_score(pack: Path) -> None:
    before = kept(pack)[1]
    _weaker_step(pack)
    after = kept(pack)[1]
    assert before is not None
    assert after is not None
    assert after < before


def test_words_leave_what_is_remembered(pack: Path) -> None:
    kept(pack)
    edit(pack.parent / "vocabulary.yaml", "title: {sv: Namn, en: Name}", "title: {sv: Namnet, en: The name}")
    edit(pack / "features" / "steps.py", "STEPS = Steps()", "# En anmärkning.\nSTEPS = Steps()")
    assert kept(pack)[0]


def test_a_trial_that_weighs_rests_on_the_scale_and_on_every_rule_weighed(pack: Path) -> None:
    edit(pack / "pack.yaml", '"more_than": 0', '"more_than": 1')
    kept(pack)
    edit(pack / "pack.yaml", '"more_than": 1', '"more_than": 0')
    edit(pack / "rules" / "other.yaml", '"at_least": 50', '"at_least": 51')
    assert kept(pack)[0]  # no trial asks for a letter
    (pack / "features" / "bokstaven.feature").write_text(LETTER, encoding="utf-8")
    assert not kept(pack)[0]
    edit(pack / "rules" / "other.yaml", '"at_least": 51', '"at_least": 50')
    assert not kept(pack)[0]
    edit(pack / "pack.yaml", '"more_than": 0', '"more_than": 1')
    assert not kept(pack)[0]
    assert kept(pack)[0]


def test_an_own_step_that_breaks_on_a_mutant_has_noticed_it(pack: Path) -> None:
    steps = pack / "features" / "steps.py"
    asks, breaks = 'assert scene.finding().status == "met"', '{"met": True}[str(scene.finding().status)]'
    edit(steps, asks, breaks)
    found = kept(pack)[1]
    edit(steps, breaks, asks)
    assert kept(pack)[1] == found


def test_scores_are_forgotten_when_code_that_any_verdict_rests_on_changes() -> None:
    """Whatever part of the library a mutant's trials run through, and nothing that only words or delivers."""
    package = Path(compliance.__file__).parent
    folders = {each.name for each in package.iterdir() if (each / "__init__.py").is_file()}
    marked = {name for name in folders if _files(package / name) <= _files_in_mark()}
    assert folders - marked == {"cli", "diagnostics", "error_list", "report", "templates"}


def _files(folder: Path) -> set[str]:
    stats = (file.stat() for file in folder.rglob("*.py"))
    return {f"{stat.st_size}:{stat.st_mtime_ns}" for stat in stats}


def _files_in_mark() -> set[str]:
    return set(memory.mark().split(","))
