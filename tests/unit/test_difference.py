"""Two versions of a pack: what differs in meaning, whom it concerns, and what makes no difference."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from compliance.workbench.difference import Difference, between, pages
from tests.helpers.packs import AS_OF, pack_file, rule, write

CITE = [{"source": "law", "locator": "1 §", "provenance": "official"}]
AT_LEAST = {"fact": "thing.int", "at_least": 60}
LEAST = {
    "least": {
        "title": {"sv": "Minsta"},
        "type": "integer",
        "values": [{"from": "2020-01-01", "value": 60}],
        "cite": CITE,
    }
}


def versions(
    folder: Path, old: list[dict[str, Any]], new: list[dict[str, Any]], **options: Any
) -> Difference:
    """The difference between two packs of these rules. old_pack, new_pack: more of each `pack.yaml`."""
    packs = [
        write(folder / name, pack_file(**options.pop(f"{name}_pack", {})), rules)
        for name, rules in (("old", old), ("new", new))
    ]
    return between(*packs, as_of=AS_OF, **options)


def test_what_is_the_same_differs_in_nothing(tmp_path: Path) -> None:
    rules = [rule("a", require=AT_LEAST), rule("b", require=AT_LEAST)]
    found = versions(tmp_path, rules, list(reversed(rules)))
    assert found.rules == ()
    assert "Inget skiljer." in pages.page(found, "sv", 80).plain()


def test_a_comment_makes_no_difference(tmp_path: Path) -> None:
    folders = [write(tmp_path / name, pack_file(), [rule("a", require=AT_LEAST)]) for name in ("old", "new")]
    file = folders[1] / "rules" / "a.yaml"
    file.write_text(f"# En anmärkning.\n{file.read_text(encoding='utf-8')}", encoding="utf-8")
    assert between(*folders, as_of=AS_OF).rules == ()


def test_a_moved_threshold_has_its_smallest_witness(tmp_path: Path) -> None:
    pytest.importorskip("z3")
    new = [rule("a", require={"fact": "thing.int", "at_least": 61})]
    (change,) = versions(tmp_path, [rule("a", require=AT_LEAST)], new).rules
    assert (change.rule, change.kind, change.parts) == ("a", "meaning", ("require",))
    assert change.witness is not None
    assert (change.witness.before, change.witness.after) == ("met", "not_met")
    assert "60" in change.witness.data
    told = pages.page(Difference(("p", "1", ""), ("p", "2", ""), (change,)), "sv", 100).plain()
    assert "uppfyllt → inte uppfyllt" in told


def test_other_words_for_the_same_are_decided_to_be_the_same(tmp_path: Path) -> None:
    pytest.importorskip("z3")
    new = [rule("a", require={"any": [AT_LEAST, {"fact": "thing.int", "above": 60}]})]
    (change,) = versions(tmp_path, [rule("a", require=AT_LEAST)], new).rules
    assert change.kind == "meaning"
    assert change.witness is None
    assert change.same


def test_not_below_is_not_at_least_where_there_is_no_number(tmp_path: Path) -> None:
    """A thing that is known to have no number is not below 60: what seems the same is told apart."""
    pytest.importorskip("z3")
    new = [rule("a", require={"not": {"fact": "thing.int", "below": 60}})]
    (change,) = versions(tmp_path, [rule("a", require=AT_LEAST)], new).rules
    assert change.witness is not None
    assert change.witness.text["sv"] == "Sak T1 med Heltal = saknas"


def test_added_removed_and_reworded(tmp_path: Path) -> None:
    old = [rule("a", require=AT_LEAST), rule("gone", require=AT_LEAST)]
    new = [
        rule("a", require=AT_LEAST, title={"sv": "ny rubrik", "en": "new title"}),
        rule("more", require=AT_LEAST),
    ]
    found = versions(tmp_path, old, new, prove=False)
    assert [(each.rule, each.kind, each.parts) for each in found.rules] == [
        ("a", "words", ("title",)),
        ("more", "added", ()),
        ("gone", "removed", ()),
    ]


def test_a_parameter_changes_the_rules_that_read_it(tmp_path: Path) -> None:
    rules = [
        rule("reads", require={"fact": "thing.int", "at_least": {"parameter": "least"}}),
        rule("does-not", require=AT_LEAST),
    ]
    more = json.loads(json.dumps(LEAST))
    more["least"]["values"][0]["value"] = 66
    found = versions(tmp_path, rules, rules, old_pack={"parameters": LEAST}, new_pack={"parameters": more})
    assert [(each.rule, each.parts) for each in found.rules] == [("reads", ("parameters/least",))]


def test_force_and_days_are_part_of_the_meaning(tmp_path: Path) -> None:
    new = [rule("a", require=AT_LEAST, force="advisory", in_force={"from": "2024-01-01"})]
    (change,) = versions(tmp_path, [rule("a", require=AT_LEAST)], new, prove=False).rules
    assert change.parts == ("force", "in_force")


def test_the_people_of_some_data_are_counted_by_unit(tmp_path: Path) -> None:
    data = {
        "boxes": [{"id": "B1"}, {"id": "B2"}],
        "things": [
            {"id": "T1", "box": "B1", "int": 60},
            {"id": "T2", "box": "B1", "int": 60},
            {"id": "T3", "box": "B2", "int": 60},
            {"id": "T4", "box": "B2", "int": 80},
            {"id": "T5", "box": "B2"},
        ],
    }
    new = [rule("a", require={"fact": "thing.int", "at_least": 66})]
    found = versions(tmp_path, [rule("a", require=AT_LEAST)], new, data=data, prove=False)
    assert found.shifts is not None
    assert [(each.group, each.before, each.after, len(each.subjects)) for each in found.shifts] == [
        ("B1", "met", "not_met", 2),
        ("B2", "met", "not_met", 1),
    ]
    assert found.judged == 5
    assert "3 går från uppfyllt till inte uppfyllt." in pages.page(found, "sv", 100).plain()
    assert found.to_json()["shifts"][0]["n"] == 2


def test_a_renamed_copy_is_held_against_the_original(tmp_path: Path) -> None:
    old = write(tmp_path / "old", pack_file(), [rule("a", require=AT_LEAST)])
    other = {**rule("a", require={"fact": "thing.int", "at_least": 61}), "id": "proposal.a"}
    new = write(tmp_path / "new", pack_file(pack="proposal"), [other])
    found = between(old, new, as_of=date(2025, 1, 1), prove=False)
    assert [(each.rule, each.kind) for each in found.rules] == [("a", "meaning")]
