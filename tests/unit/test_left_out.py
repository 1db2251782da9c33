"""Records that a measure leaves out for what rules found in them: which, where that is told, and faults."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from compliance.diagnostics import PackError
from compliance.executors import reference
from compliance.executors.base import Run
from compliance.findings import Status
from compliance.findings.figures import Counted, Division, Figure
from compliance.pipeline.approved import approved_only
from compliance.pipeline.checking import check
from compliance.pipeline.comparison import compare
from compliance.pipeline.plans import build_plan, find_packs
from compliance.plan.codec import dump, load
from compliance.plan.narrow import narrowed
from compliance.plan.plan import Plan
from compliance.report import Report, View, formats
from compliance.report.suppression import suppressed_figures
from tests.helpers.packs import CITE, VOCABULARY, facts_of, pack_file, rule, titled, write

DAY = date(2024, 5, 15)
OPERATIONS = Path(__file__).parents[2] / "examples" / "operationer-fyra-sjukhus"
AREAS = {name: {"title": titled(name)} for name in ("area", "wrong", "odd", "figures", "empty")}
# Parts are part of their thing here, and rules may be about them.
WITH_PARTS = VOCABULARY.read_text(encoding="utf-8").replace(
    "  part:\n    table: parts\n", "  part:\n    table: parts\n    subject: true\n    part_of: thing\n"
)


def measure(of: str = "thing", **parts: Any) -> dict[str, Any]:
    """How many, by colour, without those in which a rule of the area `wrong` finds something."""
    return {
        "format": 1,
        "measure": "counted",
        "revision": 1,
        "title": titled("Counted"),
        "explanation": titled("Counted"),
        "cite": CITE,
        "of": of,
        "leaves_out": {"not_met": ["test.wrong"], "of": of},
        "levels": [[]],
        "show_from": 1,
        **parts,
    }


def about(slug: str, require: dict[str, Any], **parts: Any) -> dict[str, Any]:
    """A rule about the figures."""
    return rule(slug, **{"for": "counted", "area": "figures", "require": require, **parts})


FOLLOWS = {"fact": "thing.day", "on_or_before": {"fact": "thing.day2"}}
IN_ORDER = rule("in-order", area="wrong", require=FOLLOWS)
KNOWN = about("known", {"fact": "counted.n", "is_known": True})


def pack(folder: Path, *rules: dict[str, Any], **parts: Any) -> Path:
    tried = [KNOWN, *(rules or (IN_ORDER,))]
    made = measure(**parts)
    return write(folder, pack_file(areas=AREAS), tried, vocabulary=WITH_PARTS, measures=[made])


def run_of(plan: Plan, **data: Any) -> Run:
    return reference.run(plan, facts_of(plan, data, DAY), DAY)


def figures(plan: Plan, **data: Any) -> dict[str, Figure]:
    return {figure.id: figure for figure in run_of(plan, **data).figures}


def thing(id: str, **values: Any) -> dict[str, Any]:
    return {"id": id, "day": "2024-02-01", "day2": "2024-02-02", **values}


def wrong(id: str, **values: Any) -> dict[str, Any]:
    return thing(id, **{"day2": "2024-01-31", **values})


# ---- which --------------------------------------------------------------------------------------


def test_what_a_rule_finds_something_in_is_left_out_and_told_of(tmp_path: Path) -> None:
    plan = build_plan([pack(tmp_path, value={"fact": "thing.num"})])
    found = figures(plan, things=[thing("a", num=4), wrong("b", num=400), thing("c")])["all"]
    assert (found.n, found.missing, found.left_out) == (1, 1, 1)
    assert (found.records, found.lacking, found.outside) == (("things[a]",), ("things[c]",), ("things[b]",))
    assert found.values["sum"] == 4


def test_what_does_not_count_is_not_told_of(tmp_path: Path) -> None:
    plan = build_plan([pack(tmp_path, counts_if={"fact": "thing.flag", "is": True})])
    rows = [thing("a", flag=True), wrong("b", flag=True), wrong("c", flag=False), wrong("d")]
    found = figures(plan, things=rows)["all"]
    assert (found.n, found.missing, found.outside) == (1, 0, ("things[b]", "things[d]"))


def test_what_is_not_certain_is_not_left_out(tmp_path: Path) -> None:
    later = {**IN_ORDER, "id": "test.later", "due": "2024-06-01"}
    other = {**IN_ORDER, "id": "test.other", "applies": {"fact": "thing.flag", "is": True}}
    over = {**IN_ORDER, "id": "test.over", "in_force": {"from": "2020-01-01", "to": "2024-01-31"}}
    plan = build_plan([pack(tmp_path, later, other, over)])
    rows = [wrong("due later"), wrong("of another", flag=False), wrong("perhaps"), {"id": "unknown"}]
    assert figures(plan, things=rows)["all"].left_out == 0


def test_what_is_waived_is_not_left_out(tmp_path: Path) -> None:
    plan = build_plan([pack(tmp_path)])
    waiver = {"rule": "test.in-order", "reason": "It is right.", "approved_by": "Ann"}
    waivers = [
        {**waiver, "subject": "a", "expires": "2024-12-31"},
        {**waiver, "subject": "b", "expires": "2024-05-14"},
    ]
    found = figures(plan, things=[wrong("a"), wrong("b")], waivers=waivers)["all"]
    assert (found.records, found.outside) == (("things[a]",), ("things[b]",))


def test_one_rule_of_several_areas_is_enough(tmp_path: Path) -> None:
    flagged = rule("flagged", area="odd", require={"fact": "thing.flag", "is": True})
    leaves_out = {"not_met": ["test.wrong", "test.odd"], "of": "thing"}
    plan = build_plan([pack(tmp_path, IN_ORDER, flagged, leaves_out=leaves_out)])
    rows = [thing("a", flag=True), wrong("b", flag=True), thing("c", flag=False), wrong("d", flag=False)]
    assert figures(plan, things=rows)["all"].outside == ("things[b]", "things[c]", "things[d]")


def test_a_rule_for_each_row_stands_in_the_area_of_the_row(tmp_path: Path) -> None:
    rows = {"red": {"colour": "red", "part": "wrong"}, "blue": {"colour": "blue", "part": "odd"}}
    another = {"fact": "thing.colour", "is_not": {"row": "colour"}}
    each = rule("not-so", area="{part}", for_each="colours", require=another)
    own = write(tmp_path, pack_file(areas=AREAS), [KNOWN, each], {"colours": rows}, measures=[measure()])
    found = figures(build_plan([own]), things=[thing("a", colour="red"), thing("b", colour="blue")])["all"]
    assert (found.records, found.outside) == (("things[b]",), ("things[a]",))


# ---- as a whole ---------------------------------------------------------------------------------

NOT_RED = {"fact": "part.colour", "is_not": "red"}
PART_NOT_RED = rule("red", **{"for": "part", "area": "wrong", "require": NOT_RED})


def test_a_rule_about_a_part_leaves_out_the_whole(tmp_path: Path) -> None:
    plan = build_plan([pack(tmp_path, PART_NOT_RED)])
    parts = [{"id": "p", "thing": "a", "colour": "red"}, {"id": "q", "thing": "b", "colour": "blue"}]
    nobodys = {"id": "s", "thing": "unknown", "colour": "red"}
    found = figures(plan, things=[thing("a"), thing("b")], parts=[*parts, nobodys])["all"]
    assert (found.records, found.outside) == (("things[b]",), ("things[a]",))


def test_all_that_is_part_of_the_whole_is_left_out(tmp_path: Path) -> None:
    """By a rule about one of the parts, and by one about the whole."""
    leaves_out = {"not_met": ["test.wrong"], "of": "part.thing"}
    plan = build_plan([pack(tmp_path, PART_NOT_RED, IN_ORDER, of="part", leaves_out=leaves_out)])
    parts = [{"id": "p", "thing": "a", "colour": "red"}, {"id": "q", "thing": "a"}]
    parts += [{"id": "r", "thing": "b"}, {"id": "s", "thing": "c"}, {"id": "t"}]
    found = figures(plan, things=[thing("a"), thing("b"), wrong("c")], parts=parts)["all"]
    assert [each.rpartition("[")[2] for each in found.records] == ["r]", "t]"]
    assert [each.rpartition("[")[2] for each in found.outside] == ["p]", "q]", "s]"]


def test_one_of_a_collection_is_enough(tmp_path: Path) -> None:
    leaves_out = {"not_met": ["test.wrong"], "of": "box.things"}
    plan = build_plan([pack(tmp_path, of="box", leaves_out=leaves_out)])
    things = [thing("a", box="x"), wrong("b", box="x"), thing("c", box="y")]
    found = figures(plan, things=things, boxes=[{"id": "x"}, {"id": "y"}, {"id": "empty"}])["all"]
    assert (found.records, found.outside) == (("boxes[y]", "boxes[empty]"), ("boxes[x]",))


# ---- where it is told ---------------------------------------------------------------------------

BY_COLOUR = {"by": {"colour": "thing.colour"}, "levels": [["colour"], []]}


def test_a_group_of_which_all_are_left_out_keeps_its_figure(tmp_path: Path) -> None:
    little = about("little", {"fact": "counted.missing_share", "at_most": 0.1})
    few = about("few", {"fact": "counted.left_out", "at_most": 1})
    plan = build_plan([pack(tmp_path, IN_ORDER, little, few, **BY_COLOUR)])
    rows = [wrong("a", colour="red"), wrong("b", colour="red"), thing("c", colour="blue")]
    run = run_of(plan, things=rows)
    found = {figure.id: (figure.n, figure.missing, figure.left_out) for figure in run.figures}
    assert found == {"colour=red": (0, 0, 2), "colour=blue": (1, 0, 0), "all": (1, 0, 2)}
    said = {(each.rule, each.subject): each.status for each in run.findings}
    assert said["test.little", "counted[colour=red]"] is Status.UNDETERMINED
    assert said["test.few", "counted[colour=red]"] is Status.NOT_MET
    assert said["test.few", "counted[colour=blue]"] is Status.MET


def test_a_measure_that_leaves_nothing_out_does_not_tell_of_it(tmp_path: Path) -> None:
    plan = build_plan([pack(tmp_path, leaves_out=None)])
    assert "left_out" not in plan.schema.entities["counted"].fields
    assert figures(plan, things=[wrong("a")])["all"].n == 1


def test_it_stands_beside_every_figure(tmp_path: Path) -> None:
    own = pack(tmp_path, **BY_COLOUR)
    rows = [wrong("a", colour="red"), thing("b", colour="red"), thing("c", colour="blue")]
    report = check({"domain": "testing", "things": rows}, packs=[own], as_of=DAY)
    text = formats.render("text", report, View("sv"))
    table = text.partition("\nCounted\n")[2].splitlines()
    assert [line.split() for line in table[:4]] == [
        ["Färg", "antal", "saknas", "utelämnade"],
        ["Blå", "1", "0", "0"],
        ["Röd", "1", "0", "1"],
        ["Totalt", "2", "0", "1"],
    ]
    # What the columns mean is told once, above every table.
    assert text.count("utelämnade: en regel har funnit fel i dem") == 1
    data = report.to_json()
    assert [(each["left_out"], each["outside"]) for each in data["figures"]] == [
        (0, []),
        (1, ["things[a]"]),
        (1, ["things[a]"]),
    ]
    assert Report.from_json(data).figures == report.figures
    right = check({"domain": "testing", "things": rows[1:]}, packs=[own], as_of=DAY)
    assert "utelämnade" not in formats.render("text", right, View("sv"))


def test_a_report_saved_before_there_was_any_is_read(tmp_path: Path) -> None:
    report = check({"domain": "testing", "things": [thing("a")]}, packs=[pack(tmp_path)], as_of=DAY)
    data = report.to_json()
    for each in data["figures"]:
        del each["left_out"], each["outside"], each["share_of"]
    assert Report.from_json(data).figures == report.figures


def test_other_units_are_told_how_many_and_never_which() -> None:
    found = compare(OPERATIONS, "performed_operations", "Berga", "Almvik", as_of=date(2026, 11, 22))
    assert {each.left_out for each in found.other_figures if not each.period} == {2}
    assert {each.outside for each in found.other_figures} == {()}


# ---- small numbers ------------------------------------------------------------------------------


def figure(colour: str, n: int, left_out: int) -> Figure:
    title = titled(colour)
    divisions = (Division("colour", colour, title, title),) if colour else ()
    path = f"counted[{colour or 'all'}]"
    return Figure(
        *("counted", "test", path, title, divisions, "", None, None, False, n, 0, {}, title, n < 2),
        left_out=left_out,
    )


def test_what_is_left_out_is_hidden_with_the_number(tmp_path: Path) -> None:
    own = pack(tmp_path, show_from=3, **BY_COLOUR)
    rows = [thing(f"r{at}", colour="red") for at in range(2)] + [wrong("r9", colour="red")]
    rows += [thing(f"b{at}", colour="blue") for at in range(5)]
    report = check({"domain": "testing", "things": rows}, packs=[own], as_of=DAY)
    assert {each.id: each.hidden for each in report.figures}["colour=red"]
    assert {(each.n, each.left_out, each.outside) for each in report.figures if each.hidden} == {(0, 0, ())}


COUNTED = {"counted": Counted(0, {"colour": ("thing", "colour")}, 0, "")}


def test_of_what_is_left_out_there_may_be_none_left() -> None:
    """Of two figures of one record each, whoever knows the sum knows both, unless one may be of nought."""
    sure = [figure("red", 1, 0), figure("green", 1, 0), figure("blue", 9, 0), figure("", 11, 0)]
    assert suppressed_figures(sure, COUNTED) > {"counted[red]", "counted[green]"}
    unsure = [figure("red", 1, 3), figure("green", 1, 1), figure("blue", 9, 0), figure("", 11, 4)]
    assert suppressed_figures(unsure, COUNTED) == {"counted[red]", "counted[green]"}
    nought = [figure("red", 0, 3), figure("blue", 9, 0), figure("green", 9, 0), figure("", 18, 3)]
    assert len(suppressed_figures(nought, COUNTED)) > 1


# ---- the plan -----------------------------------------------------------------------------------


def test_a_plan_of_one_rule_gives_the_same_figures(tmp_path: Path) -> None:
    plan = build_plan([pack(tmp_path)])
    rows = [thing("a"), wrong("b")]
    one = narrowed(plan, tuple(each for each in plan.checks if each.id == "test.known"))
    assert len(one.checks) == 1
    assert figures(one, things=rows) == figures(plan, things=rows)
    kept = load(dump(plan))
    assert kept.measures == plan.measures
    assert figures(kept, things=rows) == figures(plan, things=rows)


def test_the_approved_rules_alone_give_the_same_figures(tmp_path: Path) -> None:
    """What a measure leaves out belongs to it, as what it counts does."""
    plan = build_plan([pack(tmp_path)])
    rows = [thing("a"), wrong("b")]
    approved = approved_only(plan, {"test.known"})
    assert [each.id for each in approved.checks] == ["test.known"]
    assert figures(approved, things=rows) == figures(plan, things=rows)


def test_some_subjects_are_tried_and_the_figures_are_of_all(tmp_path: Path) -> None:
    own = pack(tmp_path)
    data = {"domain": "testing", "things": [thing("a"), wrong("b")]}
    report = check(data, packs=[own], as_of=DAY, subjects=["a"])
    assert report.figures == check(data, packs=[own], as_of=DAY).figures


def test_the_pack_with_the_checks_comes_along() -> None:
    plan = build_plan(find_packs(["spor-waiting"]))
    assert [each.name for each in plan.packs] == ["spor-validation", "spor-cancellation", "spor-waiting"]
    left_out = {each.name: each.leaves_out for each in plan.measures}["acute_waiting"]
    assert left_out is not None
    corrupt = {each.id for each in plan.checks if each.area in ("korrupt", "corrupt")}
    assert {each.id for each in left_out.checks} == corrupt


@pytest.mark.parametrize(
    ("left_out", "code", "message"),
    [
        ({"not_met": ["tset.wrong"]}, "PACK050", "does not use a pack `tset`"),
        ({"not_met": ["test.wrogn"]}, "PACK050", "test has no area `wrogn`"),
        ({"not_met": ["test.empty"]}, "PACK050", "no rule of test stands in the area `empty`"),
        ({"not_met": ["wrong"]}, "PACK033", "a pack's name, a dot and one of its areas"),
        ({"of": "thing.day"}, "PACK060", "is a date, where a record or a collection is wanted"),
        ({"of": "thing.dya"}, "PACK071", "a thing has no field `dya`"),
        ({"of": "thing.owner"}, "PACK084", "is about `thing`, which is no part of `owner`"),
        ({"not_met": ["test.figures"]}, "PACK084", "`test.known` is about the figures of `counted`"),
    ],
)
def test_a_measure_that_leaves_out_what_it_cannot(
    tmp_path: Path, left_out: dict[str, Any], code: str, message: str
) -> None:
    with pytest.raises(PackError, match=code) as error:
        build_plan([pack(tmp_path, leaves_out={"not_met": ["test.wrong"], "of": "thing", **left_out})])
    assert message in str(error.value)
