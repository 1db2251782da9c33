"""What an approval rests on that no sentence says: the vocabulary, the area, the code of own sentences."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from compliance.pipeline.reviews import State, marks, reviews
from compliance.workbench import review
from tests.helpers.features import SCENARIO, STEPS
from tests.helpers.packs import edit, pack_file, rule, titled, write

DAY = date(2025, 5, 1)
RED = {"fact": "p.colour", "is": "red"}
REQUIRE = {"at_least": 1, "of": "thing.parts", "as": "p", "fulfils_if": RED}
CALM = {"none": "thing.notes", "as": "note", "fulfils_if": {"fact": "note.flag", "is": True}}


@pytest.fixture(autouse=True)
def _own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COMPLIANCE_CACHE", str(tmp_path / "cache"))


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """Two approved rules: one reads parts and their colour, one the flags of notes."""
    areas = {"area": {"title": titled("Area")}, "other": {"title": titled("Annan")}}
    rules = [rule("parts", require=REQUIRE), rule("calm", require=CALM)]
    folder = write(tmp_path, pack_file(areas=areas), rules)
    names = ["test.parts", "test.calm"]
    review.approve(names, reviewer="Anna Ek", role="Inspektör", day=DAY, packs=[folder])
    return folder


def changed(folder: Path) -> dict[str, tuple[str, ...]]:
    """What is not as it was approved, by the rules that have changed."""
    found = {each.rule: each.changed for each in reviews([folder]) if each.state is State.CHANGED}
    assert set(marks([folder])) == {"test.parts", "test.calm"} - set(found)
    return found


READINGS = [
    ("of: part, by: thing, world: closed", "of: part, by: thing, world: open"),
    ("  part:\n    table: parts\n", "  part:\n    table: parts\n    happens_on: day\n"),
    ("  colour:\n", "  colour:\n    violet: {sv: Violett, en: Violet}\n"),
]


@pytest.mark.parametrize(("before", "after"), READINGS, ids=["world", "happens_on", "codes"])
def test_how_the_vocabulary_reads_a_fact_undoes_what_reads_it(pack: Path, before: str, after: str) -> None:
    edit(pack.parent / "vocabulary.yaml", before, after)
    assert changed(pack) == {"test.parts": ("sentence",)}


def test_words_and_fields_that_no_rule_reads_leave_it(pack: Path) -> None:
    vocabulary = pack.parent / "vocabulary.yaml"
    edit(vocabulary, "title: {sv: Lådans id, en: Box id}", "title: {sv: Lådans namn, en: Box name}")
    edit(vocabulary, "      txt2: {type: text", "      txt3: {type: text")
    edit(vocabulary, "of: thing, by: box, world: closed", "of: thing, by: box, world: open")
    assert changed(pack) == {}


def test_another_area_undoes_it(pack: Path) -> None:
    edit(pack / "rules" / "parts.yaml", '"area": "area"', '"area": "other"')
    assert changed(pack) == {"test.parts": ("sentence",)}


def test_the_code_of_own_sentences_is_a_part_of_the_scenarios(tmp_path: Path) -> None:
    first = rule("first", title=titled("första"), require={"fact": "thing.int", "at_least": 60})
    folder = write(tmp_path, pack_file(), [first])
    (folder / "features").mkdir()
    (folder / "features" / "heltal.feature").write_text(
        SCENARIO.replace('Så är regeln "första" uppfylld', "Så är allt i ordning").replace(
            "  Scenario", "  Regel: första\n\n  Scenario"
        ),
        encoding="utf-8",
    )
    steps = folder / "features" / "steps.py"
    steps.write_text(STEPS, encoding="utf-8")
    review.approve(["test.first"], reviewer="Anna Ek", role="Inspektör", day=DAY, packs=[folder])
    edit(steps, "STEPS = Steps()", "# En anmärkning.\nSTEPS = Steps()")
    assert set(marks([folder])) == {"test.first"}
    edit(steps, 'assert scene.finding().status == "met"', "pass")
    (found,) = reviews([folder])
    assert found.changed == ("scenarios",)
    assert marks([folder]) == {}
