"""Two versions of a pack: what differs in meaning, whom it concerns, and what makes no difference."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from compliance.cli import exits
from compliance.cli.main import run
from compliance.workbench.difference import Difference, between
from compliance.workbench.difference import to_json as for_programs
from compliance.workbench.difference import to_text as pages
from tests.helpers.measures import measure
from tests.helpers.packs import AS_OF, pack_file, rule, titled, write

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
    assert "Från uppfyllt till inte uppfyllt: 3." in pages.page(found, "sv", 100).plain()
    assert for_programs.to_json(found)["shifts"][0]["n"] == 2


def test_a_renamed_copy_is_held_against_the_original(tmp_path: Path) -> None:
    old = write(tmp_path / "old", pack_file(), [rule("a", require=AT_LEAST)])
    other = {**rule("a", require={"fact": "thing.int", "at_least": 61}), "id": "proposal.a"}
    new = write(tmp_path / "new", pack_file(pack="proposal"), [other])
    found = between(old, new, as_of=date(2025, 1, 1), prove=False)
    assert [(each.rule, each.kind) for each in found.rules] == [("a", "meaning")]


# ---- other days ---------------------------------------------------------------------------------


def test_a_limit_from_a_coming_day_fails_people_from_that_day(tmp_path: Path) -> None:
    pytest.importorskip("z3")
    rules = [rule("a", require={"fact": "thing.int", "at_least": {"parameter": "least"}})]
    more = json.loads(json.dumps(LEAST))
    more["least"]["values"].append({"from": "2027-01-01", "value": 66})
    found = versions(tmp_path, rules, rules, old_pack={"parameters": LEAST}, new_pack={"parameters": more})
    (change,) = found.rules
    assert change.same == {}
    assert change.witness is not None
    told = change.witness
    assert (told.as_of, told.before, told.after) == ("2027-01-01", "met", "not_met")


def test_a_rule_that_comes_into_force_another_day_judges_otherwise_in_between(tmp_path: Path) -> None:
    pytest.importorskip("z3")
    old = [rule("a", require=AT_LEAST, in_force={"from": "2027-01-01"})]
    new = [rule("a", require=AT_LEAST, in_force={"from": "2028-01-01"})]
    (change,) = versions(tmp_path, old, new).rules
    assert change.witness is not None
    assert "2027-01-01" <= change.witness.as_of < "2028-01-01"


def _happened(day: str) -> dict[str, Any]:
    counts = {"fact": "e.flag", "is": True}
    fulfils = {"fact": "e.happened", "on_or_after": day}
    return {"at_least": 1, "of": "thing.events", "as": "e", "counts_if": counts, "fulfils_if": fulfils}


def _counted(day: str) -> dict[str, Any]:
    counts = {"fact": "e.happened", "on_or_after": day}
    return {"value": {"count": "thing.events", "as": "e", "counts_if": counts}, "at_least": 1}


def _recently(day: str) -> dict[str, Any]:
    return {"all": [{"fact": "thing.day", "within_last": "P1Y"}, {"fact": "thing.day", "on_or_before": day}]}


@pytest.mark.parametrize("asked", [_happened, _counted, _recently])
def test_a_named_day_counts_whatever_asks_for_the_day_of_the_check(
    asked: Callable[[str], dict[str, Any]], tmp_path: Path
) -> None:
    """On the day asked about nothing of days to come has happened or is recent; later, something is."""
    pytest.importorskip("z3")
    old, new = (rule("a", require=asked(day)) for day in ("2030-01-01", "2031-01-01"))
    (change,) = versions(tmp_path, [old], [new]).rules
    assert change.same == {}
    assert change.witness is not None
    assert change.witness.as_of >= "2029-12-31"


def test_a_day_that_is_due_counts(tmp_path: Path) -> None:
    """Who was not yet late in between is late in one version and not in the other."""
    pytest.importorskip("z3")
    old, new = (rule("a", require=AT_LEAST, due=day) for day in ("2024-01-01", "2024-06-01"))
    (change,) = versions(tmp_path, [old], [new]).rules
    assert change.witness is not None
    assert {change.witness.before, change.witness.after} == {"not_met", "not_yet"}


def test_a_time_that_is_named_is_tried_on_its_day(tmp_path: Path) -> None:
    pytest.importorskip("z3")
    begun = {"fact": "thing.day", "on_or_before": {"fact": "as_of"}}
    old, new = (
        rule("a", require={"all": [begun, {"fact": "thing.moment", "before": f"2030-01-01 0{hour}:00"}]})
        for hour in (7, 8)
    )
    (change,) = versions(tmp_path, [old], [new]).rules
    assert change.witness is not None


def test_the_days_that_were_tried_are_told(tmp_path: Path) -> None:
    pytest.importorskip("z3")
    days = {"from": "2027-01-01"}
    either = {"any": [AT_LEAST, {"fact": "thing.int", "above": 60}]}
    old, new = (rule("a", require=each, in_force=days) for each in (AT_LEAST, either))
    (change,) = versions(tmp_path, [old], [new]).rules
    assert change.same["en"].startswith("2025-06-30, 2026-12-31, 2027-01-01, 2027-01-02: ")


def test_a_row_that_only_one_version_has_is_not_passed_over(tmp_path: Path) -> None:
    pytest.importorskip("z3")
    asked = {"fact": "thing.int", "at_least": {"row": "least"}}
    either = {"any": [asked, {"fact": "thing.int", "above": {"row": "least"}}]}
    rows = {"low": {"least": 60}, "high": {"least": 90}}
    packs = [
        write(tmp_path / name, pack_file(), [rule("a", for_each="limits", require=each)], {"limits": has})
        for name, each, has in (("old", asked, rows), ("new", either, {"low": rows["low"]}))
    ]
    (change,) = between(*packs, as_of=AS_OF).rules
    assert "rows" in change.parts
    assert (change.witness, change.same) == (None, {})


# ---- what a rule rests on -----------------------------------------------------------------------


def test_another_area_is_more_than_words(tmp_path: Path) -> None:
    areas = {"areas": {name: {"title": titled(name)} for name in ("area", "other")}}
    old, new = (rule("a", require=AT_LEAST, area=each) for each in ("area", "other"))
    (change,) = versions(tmp_path, [old], [new], old_pack=areas, new_pack=dict(areas)).rules
    assert (change.kind, change.parts, change.same) == ("meaning", ("area",), {})


def test_another_measure_changes_the_rules_about_its_figures(tmp_path: Path) -> None:
    few = [rule("few", **{"for": "waiting", "require": {"fact": "waiting.n", "at_least": 3}})]
    other = measure()
    other["show_from"] = 7
    packs = [
        write(tmp_path / name, pack_file(), few, measures=[each])
        for name, each in (("old", measure()), ("new", other))
    ]
    found = between(*packs, as_of=AS_OF)
    assert [(each.rule, each.parts) for each in found.rules] == [("few", ("measures/waiting",))]
    assert found.declarations == ()


def test_another_vocabulary_changes_the_rules_that_read_it(tmp_path: Path) -> None:
    flagged = {"at_least": 1, "of": "thing.parts", "as": "p", "fulfils_if": {"fact": "p.flag", "is": True}}
    rules = [rule("parts", require=flagged), rule("number", require=AT_LEAST)]
    packs = [write(tmp_path / name, pack_file(), rules) for name in ("old", "new")]
    vocabulary = tmp_path / "new" / "vocabulary.yaml"
    text = vocabulary.read_text(encoding="utf-8")
    assert "    table: parts\n" in text
    seen_later = text.replace("    table: parts\n", "    table: parts\n    happens_on: day\n")
    vocabulary.write_text(seen_later, encoding="utf-8")
    found = between(*packs, as_of=AS_OF)
    assert [(each.rule, each.parts, each.same) for each in found.rules] == [
        ("parts", ("vocabulary/part",), {})
    ]


def test_a_regulation_open_to_others_changes_the_rules_under_it(tmp_path: Path) -> None:
    def of(number: int) -> dict[str, Any]:
        opens = {"fact": "thing.int", "at_least": number}
        law = {"title": titled("Ny lag"), "source": "law", "cite": CITE}
        law |= {"for": "thing", "elected_by": "thing.elected"}
        return {"regimes": {"new-law": {**law, "open_to": opens}}}

    rules = [rule("under", require=AT_LEAST, regime="new-law"), rule("beside", require=AT_LEAST)]
    found = versions(tmp_path, rules, rules, old_pack=of(1), new_pack=of(2), prove=False)
    assert [(each.rule, each.kind, each.parts) for each in found.rules] == [
        ("under", "meaning", ("rests_on",))
    ]
    assert found.declarations == ("regimes",)


def test_what_no_rule_reads_is_told_beside_them(tmp_path: Path) -> None:
    rules = [rule("a", require=AT_LEAST)]
    more = json.loads(json.dumps(LEAST))
    more["least"]["values"][0]["value"] = 66
    new = {"parameters": more, "roles": {"owner": {"sv": "Ägaren", "en": "The owner"}}}
    found = versions(tmp_path, rules, rules, old_pack={"parameters": LEAST}, new_pack=new)
    assert (found.rules, found.declarations) == ((), ("roles", "parameters/least"))


def test_files_that_are_not_the_same_are_not_called_alike(tmp_path: Path) -> None:
    rules = [rule("a", require=AT_LEAST)]
    found = versions(tmp_path, rules, rules, new_pack={"version": "1.0.1"})
    assert "filerna är inte desamma" in pages.page(found, "sv", 80).plain()


# ---- data ---------------------------------------------------------------------------------------


def test_what_of_the_data_could_not_be_read_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    new = [rule("a", require={"fact": "thing.int", "at_least": 61})]
    data = tmp_path / "data.json"
    data.write_text('{"things": [{"id": "T1", "int": "sextio"}]}', encoding="utf-8")
    found = versions(tmp_path, [rule("a", require=AT_LEAST)], new, data=str(data), prove=False)
    assert [each.code for each in found.diagnostics] == ["DATA047"]
    assert (found.judged, found.undetermined) == (1, 1)
    assert "varav 1 inte kan avgöras" in pages.page(found, "sv", 80).plain()
    packs = [str(tmp_path / name / "test") for name in ("old", "new")]
    code = run(["diff", *packs, "--data", str(data), "--no-proof", "--lang", "en"])
    assert code == exits.DATA
    assert "sextio" in capsys.readouterr().err


def test_a_renamed_copy_reads_parameters_of_its_own(tmp_path: Path) -> None:
    require = {"fact": "thing.int", "at_least": {"parameter": "least"}}
    old = write(tmp_path / "old", pack_file(parameters=LEAST), [rule("a", require=require)])
    copy = {**rule("a", require=require), "id": "proposal.a"}
    new = write(tmp_path / "new", pack_file(pack="proposal", parameters=LEAST), [copy])
    found = between(old, new, as_of=AS_OF, prove=False)
    assert (found.rules, found.declarations) == ((), ())
