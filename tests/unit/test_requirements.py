"""Lists of what sources say: read with places; those that are shipped are whole and true to the packs."""

from __future__ import annotations

import json
import re
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from pydantic import ValidationError

from compliance.diagnostics import Collector
from compliance.model.requirements import RequirementFile, RequirementItem
from compliance.packs.read import LoadedPack, read_pack
from compliance.packs.requirements import Requirement, RequirementList, read_requirements
from compliance.resources import pack_folders, requirement_folders

ROOT = Path(__file__).parents[2]
SCHEMA = Draft202012Validator(json.loads((ROOT / "schemas" / "coverage.schema.json").read_text("utf-8")))
BOTH = {"sv": "Text", "en": "Text"}


def item(**parts: Any) -> dict[str, Any]:
    return {"text": BOTH, "kind": "requirement", "locator": "1 §", "encoded": "full", **parts}


def of(**items: dict[str, Any]) -> dict[str, Any]:
    return {
        "format": 1,
        "title": BOTH,
        "source": {"title": "Law", "kind": "law", "citation": "Authority"},
        "reasons": {"later": {"sv": "Senare", "en": "Later"}},
        "items": {name.replace("_", "-"): each for name, each in items.items()},
    }


def read(folder: Path, data: dict[str, Any]) -> RequirementList | None:
    (folder / "coverage.yaml").write_text(json.dumps(data, indent=1), encoding="utf-8")
    collector = Collector()
    found = read_requirements(folder, collector)
    assert [each.code for each in collector] == []
    return found


# ---- one list ------------------------------------------------------------------------------------


def test_a_list_is_read_in_its_order_with_places(tmp_path: Path) -> None:
    data = of(
        S9_2=item(rules=["a.b"], judged_by=["a.scale"]),
        S9_1=item(encoded="partly", rules=["a.b", "a.c"], reason="later", force="advisory"),
        A_B3=item(encoded="human", reason=BOTH, provenance="recalled"),
    )
    found = read(tmp_path, data)
    assert found is not None
    assert (found.name, found.folder, found.file_title.sv) == (tmp_path.name, tmp_path, "Text")
    assert found.source.citation == "Authority"
    assert [each.id for each in found.items] == ["S9-2", "S9-1", "A-B3"]
    first, second, third = found.items
    assert (first.declared.rules, first.declared.judged_by, first.reason) == (["a.b"], ["a.scale"], None)
    assert second.reason is not None
    assert (second.reason.en, second.declared.force) == ("Later", "advisory")
    assert third.reason is not None
    assert (third.reason.en, third.declared.provenance) == ("Text", "recalled")
    lines = (tmp_path / "coverage.yaml").read_text("utf-8").splitlines()
    for each in found.items:
        assert each.span.file == str(tmp_path / "coverage.yaml")
        assert lines[each.span.line - 1].strip().startswith(f'"{each.id}"')


def test_a_folder_without_a_list_has_none(tmp_path: Path) -> None:
    collector = Collector()
    assert read_requirements(tmp_path, collector) is None
    assert len(collector) == 0


def test_a_list_that_cannot_be_used_is_told(tmp_path: Path) -> None:
    (tmp_path / "coverage.yaml").write_text("format: 1\nitems: [", encoding="utf-8")
    collector = Collector()
    assert read_requirements(tmp_path, collector) is None
    assert collector.has_errors


@pytest.mark.parametrize(
    ("parts", "says"),
    [
        ({}, "says that rules test it"),
        ({"encoded": "partly", "rules": ["a.b"]}, "needs a `reason`"),
        ({"encoded": "planned"}, "needs a `reason`"),
        ({"encoded": "human"}, "needs a `reason`"),
        ({"encoded": "none", "kind": "fact"}, "needs a `reason`"),
        ({"encoded": "none", "reason": BOTH}, "a requirement is encoded, planned or left to people"),
        ({"encoded": "engine"}, "needs a test"),
        ({"encoded": "engine", "tests": ["tests/x.py"], "rules": ["a.b"]}, "says that no rule tests it"),
        ({"encoded": "planned", "reason": BOTH, "judged_by": ["a.b"]}, "says that no rule tests it"),
        ({"rules": ["a.b"], "reason": BOTH}, "why something is not wholly encoded"),
        ({"kind": "history", "rules": ["a.b"]}, "history binds nobody now"),
        ({"rules": ["a.b", "a.b"]}, "stands twice"),
        ({"rules": ["a.b"], "tests": ["tests/x.py", "tests/x.py"]}, "stands twice"),
    ],
)
def test_an_item_that_contradicts_itself_is_refused(parts: dict[str, Any], says: str) -> None:
    with pytest.raises(ValidationError, match=re.escape(says)):
        RequirementItem.model_validate(item(**parts))


@pytest.mark.parametrize(
    "parts",
    [
        {"rules": ["a.b"]},
        {"judged_by": ["a.b"]},
        {"encoded": "partly", "rules": ["a.b"], "reason": "later"},
        {"encoded": "human", "reason": BOTH},
        {"encoded": "planned", "reason": BOTH},
        {"encoded": "none", "kind": "history", "reason": BOTH},
        {"encoded": "engine", "tests": ["tests/a/b.py::test_c", "features/a/b.feature::Ett namn: med kolon"]},
        {"rules": ["a.b"], "tests": ["tests/conformance/cases/is.yaml"]},
    ],
)
def test_what_the_model_takes_fits_the_schema(parts: dict[str, Any]) -> None:
    RequirementItem.model_validate(item(**parts))
    assert list(SCHEMA.iter_errors(of(K_1=item(**parts)))) == []


@pytest.mark.parametrize(
    "parts",
    [
        {},
        {"encoded": "partly", "rules": ["a.b"]},
        {"encoded": "none", "kind": "fact"},
        {"encoded": "engine"},
        {"rules": ["a.b"], "reason": BOTH},
    ],
)
def test_the_schema_refuses_what_an_editor_can_know_is_wrong(parts: dict[str, Any]) -> None:
    assert list(SCHEMA.iter_errors(of(K_1=item(**parts))))


@pytest.mark.parametrize("name", ["K", "k-1", "K 1", "K-", "K-1.", "K1", "1-1", "K-AB1"])
def test_what_is_no_id_is_refused(name: str) -> None:
    with pytest.raises(ValidationError):
        RequirementFile.model_validate({**of(), "items": {name: item(rules=["a.b"])}})


# ---- the shipped lists ---------------------------------------------------------------------------


@cache
def packs() -> tuple[LoadedPack, ...]:
    loaded = [read_pack(folder, Collector()) for folder in pack_folders()]
    return tuple(each for each in loaded if each is not None)


@cache
def lists() -> dict[str, RequirementList]:
    collector = Collector()
    read = [read_requirements(folder, collector) for folder in requirement_folders()]
    assert [each.to_json() for each in collector] == []
    return {each.name: each for each in read if each is not None}


def items() -> list[Requirement]:
    return [each for found in lists().values() for each in found.items]


def test_every_shipped_list_is_read() -> None:
    assert set(lists()) == {folder.name for folder in requirement_folders()}


@pytest.mark.parametrize(
    ("name", "prefix", "numbers"),
    [
        ("spor", "S2-", 85),
        ("mitt-i-st", "S3-", 124),
        ("ssr", "S4-", 103),
        ("spur-st", "S0-", 33),
        ("quality-register-work", "S1-", 21),
        ("quality-register-work", "KR-", 33),
        ("sosfs-2008-17", "R08-", 16),
        ("sosfs-2015-8", "R15-", 81),
        ("hslf-fs-2021-8", "R21-", 74),
        ("bt", "BT-", 34),
        ("at-sosfs-1999-5", "AT-", 21),
    ],
)
def test_a_list_has_every_number_of_its_source_once_and_in_order(
    name: str, prefix: str, numbers: int
) -> None:
    held = [each.id for each in lists()[name].items if each.id.startswith(prefix)]
    assert held == [f"{prefix}{number}" for number in range(1, numbers + 1)]


def test_nothing_of_doctors_training_is_left_for_later() -> None:
    """Every item is tested, is the engine's, is for people to judge, or says why nobody tests it."""
    later = [
        item.id
        for each in lists().values()
        if each.folder.parent.name == "training"
        for item in each.items
        if item.declared.encoded == "planned"
    ]
    assert later == []


def test_the_checklist_of_the_external_review_is_whole() -> None:
    held = Counter(each.id[5] for each in lists()["spur-st"].items if each.id.startswith("SPUR-"))
    letters = {"A": 4, "B": 6, "C": 3, "D": 11, "E": 11, "F": 5, "G": 7, "H": 3, "K": 15, "N": 14, "P": 20}
    letters |= {"Q": 6}
    assert {letter: held[letter] for letter in letters} == letters
    assert sum(held.values()) == sum(letters.values()) + 8  # the grades have numbers only


def test_what_applies_to_every_regulation_is_whole() -> None:
    held = Counter(each.id.partition(".")[0] for each in lists()["st-regime"].items)
    assert held == {"REG-1": 10, "REG-2": 10, "REG-3": 2, "REG-7": 5, "REG-8": 18, "REG-9": 7}


def test_no_two_items_have_the_same_id() -> None:
    assert [id for id, times in Counter(each.id for each in items()).items() if times > 1] == []


def test_requirements_name_every_rule_scale_and_consequence_and_nothing_else() -> None:
    """One that answers none was written without a source, or its source's list is not complete."""
    rules = {rule.id for loaded in packs() for rule in loaded.pack.rules}
    files = [loaded.pack.file for loaded in packs()]
    judgements = {f"{file.pack}.{name}" for file in files for name in (*file.scales, *file.consequences)}
    assert {name for each in items() for name in each.declared.rules} == rules
    assert {name for each in items() for name in each.declared.judged_by} == judgements


def test_every_pack_has_a_list_under_its_own_name() -> None:
    assert {loaded.pack.name for loaded in packs()} <= set(lists())
    assert {loaded.pack.name for loaded in packs()} == {
        found.name for found in lists().values() if (found.folder / "pack.yaml").exists()
    }


def test_every_test_that_is_named_exists() -> None:
    missing = []
    for each in items():
        for reference in each.declared.tests:
            path, _, name = reference.partition("::")
            file = ROOT / path
            if not file.is_file() or (name and not _tests_in(file) & {name}):
                missing.append((each.id, reference))
    assert missing == []


@cache
def _tests_in(file: Path) -> set[str]:
    text = file.read_text(encoding="utf-8")
    if file.suffix == ".py":
        return set(re.findall(r"^def (test_\w+)\(", text, re.MULTILINE))
    return {name.strip() for name in re.findall(r"^\s*(?:Scenario|Scenariomall): (.+)$", text, re.MULTILINE)}


def test_every_reason_of_a_list_is_used() -> None:
    for folder in requirement_folders():
        text = (folder / "coverage.yaml").read_text(encoding="utf-8")
        reasons = re.search(r"^reasons:\n(.*?)^items:", text, re.MULTILINE | re.DOTALL)
        for name in re.findall(r"^  (\w+):$", reasons.group(1), re.MULTILINE) if reasons else ():
            assert re.search(rf"^    reason: {name}$", text, re.MULTILINE), f"{folder.name}: {name}"


def test_every_text_is_short_and_in_two_languages() -> None:
    """An item is read in a table; what needs more words stands in the source."""
    for each in items():
        for text in filter(None, (each.declared.text, each.reason)):
            assert len(text.sv) <= 260, each.id
            assert len(text.en) <= 260, each.id
            assert text.sv != text.en, each.id
            assert text.sv[-1] in ".?!", each.id
            assert text.en[-1] in ".?!", each.id
