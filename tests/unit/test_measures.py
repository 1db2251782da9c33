"""Measures over many records: figures by group and period, the records rules are about, and what is shown."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from compliance.diagnostics import PackError
from compliance.executors import reference
from compliance.facts.values import ABSENT
from compliance.findings import Status
from compliance.findings.figures import Figure
from compliance.pipeline.checking import check
from compliance.pipeline.plans import build_plan
from compliance.plan.codec import dump, load
from compliance.plan.plan import Plan
from compliance.report import Report, View, formats
from tests.helpers.measures import about, measure, plan, thing
from tests.helpers.packs import facts_of, pack_file, write

DAY = date(2024, 5, 15)


def figures(plan: Plan, rows: list[dict[str, Any]]) -> dict[str, Figure]:
    run = reference.run(plan, facts_of(plan, {"things": rows}, DAY), DAY)
    return {figure.id: figure for figure in run.figures}


def test_each_level_has_its_figures(tmp_path: Path) -> None:
    found = figures(
        plan(tmp_path),
        [
            thing("a", "red", 4),
            thing("b", "red", 12),
            thing("c", "blue", 10, "2024-03-01"),
            thing("d", "blue", 11, "2024-03-31"),
        ],
    )
    months = {"colour=red/2024-02", "colour=blue/2024-03"}
    assert set(found) == {*months, "colour=red", "colour=blue", "2024-02", "2024-03", "all"}
    whole = found["all"]
    assert (whole.n, whole.missing) == (4, 0)
    assert whole.values["share"] == Fraction(1, 2)
    assert whole.values["median"] == Fraction(21, 2)
    assert (whole.values["least"], whole.values["greatest"], whole.values["sum"]) == (4, 12, 37)
    assert (found["2024-03"].begins, found["2024-03"].ends) == (date(2024, 3, 1), date(2024, 3, 31))
    assert found["colour=red"].records == ("things[a]", "things[b]")
    assert found["colour=red/2024-02"].name("en") == "Red, 2024-02"


def test_percentiles_are_of_nearest_rank(tmp_path: Path) -> None:
    rows = [thing(f"t{days}", "red", days) for days in range(1, 11)]
    values = figures(plan(tmp_path), rows)["all"].values
    assert [values[name] for name in ("p10", "p25", "median", "p75", "p90")] == [1, 3, Fraction(11, 2), 8, 9]


def test_too_few_records_have_no_percentiles(tmp_path: Path) -> None:
    slow = about("slow", {"fact": "waiting.p90", "at_most": 9})
    rows = [thing(f"t{days}", "red", days) for days in range(1, 11)]
    ten = plan(tmp_path, slow, percentiles_from=10)
    assert figures(ten, rows)["all"].values["p90"] == 9
    nine = figures(ten, rows[:9])["all"].values
    assert (nine["median"], [name for name in nine if name.startswith("p")]) == (5, [])
    run = reference.run(ten, facts_of(ten, {"things": rows[:9]}, DAY), DAY)
    assert {each.status for each in run.findings if each.subject == "waiting[all]"} == {Status.UNDETERMINED}


def test_the_median_of_a_whole_is_of_its_records(tmp_path: Path) -> None:
    """Neither the sum nor the middle of the medians of its groups."""
    rows = [thing("a", "red", 1), thing("b", "red", 1), thing("c", "red", 1), thing("d", "blue", 9)]
    found = figures(plan(tmp_path), rows)
    assert [found[id].values["median"] for id in ("colour=red", "colour=blue", "all")] == [1, 9, 1]


def test_divisions_with_the_same_values_are_told_apart(tmp_path: Path) -> None:
    """Else one region's figure would take the place of another's of the same name."""
    by = {"first": "thing.owner", "second": "thing.owner2", "colour": "thing.colour"}
    rows = [thing("a", "red", 4, owner="o", owner2="p"), thing("b", "red", 20, owner="p", owner2="p")]
    data = {"things": rows, "owners": [{"id": "o", "name": "Ove"}, {"id": "p", "name": "Pia"}]}
    planned = plan(tmp_path, by=by, levels=[["first"], ["second", "colour"]])
    run = reference.run(planned, facts_of(planned, data, DAY), DAY)
    assert {figure.id: (figure.n, figure.name("en")) for figure in run.figures} == {
        "first=o": (1, "Owner: Ove"),
        "first=p": (1, "Owner: Pia"),
        "second=p/colour=red": (2, "Second owner: Pia, Red"),
    }


@pytest.mark.parametrize(
    ("by", "levels", "values"),
    [
        # as a code, a yes, a period, the whole, and another record
        (
            {"text": "thing.txt", "owner": "thing.owner", "colour": "thing.colour", "flag": "thing.flag2"},
            [["text"], ["owner"], ["colour"], ["flag"], ["period"], []],
            [("red", "o"), ("yes", "o"), ("2024-02", "o"), ("all", "o"), ("o", "o")],
        ),
        # with the stroke between divisions, and with what stands for it
        (
            {"text": "thing.txt", "owner": "thing.owner"},
            [["text", "owner"], ["text"]],
            [("a/b", "c"), ("a", "b/c"), ("a%2Fb", "c"), ("a/owner=b", "b"), ("a", "b")],
        ),
        (
            {"text": "thing.txt", "other": "thing.txt2"},
            [["text", "other"], ["text"]],
            [("a/other=b", "b"), ("a", "b")],
        ),
    ],
)
def test_no_two_figures_have_one_id(
    tmp_path: Path, by: dict[str, str], levels: list[list[str]], values: list[tuple[str, str]]
) -> None:
    rows = [
        thing(f"t{at}", "red", 4, txt=text, txt2=other, owner=other, flag2=True)
        for at, (text, other) in enumerate(values)
    ]
    data = {"things": rows, "owners": [{"id": other} for other in sorted({other for _, other in values})]}
    planned = plan(tmp_path, by=by, levels=levels)
    run = reference.run(planned, facts_of(planned, data, DAY), DAY)
    groups = [(figure.divisions, figure.period) for figure in run.figures]
    assert len(set(map(str, groups))) == len(groups)
    assert len({figure.id for figure in run.figures}) == len(groups)


def by_row(folder: Path, **parts: Any) -> Plan:
    """The share within the days that a table gives for each colour and day of the beginning."""
    taken = {"days_between": [{"fact": "thing.day"}, {"fact": "thing.day2"}]}
    days = {"value": taken, "at_most": {"row": "days"}}
    limits = {
        "red-old": {"colour": "red", "from": "2000-01-01", "to": "2024-01-31", "days": 20},
        "red-new": {"colour": "red", "from": "2024-02-01", "to": "9999-12-31", "days": 10},
        "blue": {"colour": "blue", "from": "2000-01-01", "to": "9999-12-31", "days": 3},
    }
    fits = [
        {"fact": "thing.colour", "is": {"row": "colour"}},
        {"fact": "thing.day", "on_or_after": {"row": "from"}},
        {"fact": "thing.day", "on_or_before": {"row": "to"}},
    ]
    shape = measure(**{"for_each": "limits", "counts_if": {"all": fits}, "fulfils_if": days, **parts})
    rules = [about("n_known", {"fact": "waiting.n", "is_known": True})]
    return build_plan([write(folder, pack_file(), rules, {"limits": limits}, measures=[shape])])


def test_each_record_is_held_against_its_row(tmp_path: Path) -> None:
    found = figures(
        by_row(tmp_path),
        [
            thing("old, in time", "red", 20, "2024-02-20"),
            thing("new, late", "red", 11, "2024-02-12"),
            thing("new, in time", "red", 10, "2024-02-12"),
            thing("blue, late", "blue", 4),
            thing("of no row", "green", 1),
        ],
    )
    assert (found["colour=red"].n, found["colour=red"].values["fulfilled"]) == (3, 2)
    assert (found["colour=blue"].n, found["colour=blue"].values["fulfilled"]) == (1, 0)
    assert (found["all"].n, found["all"].missing, found["all"].values["share"]) == (4, 0, Fraction(1, 2))


def test_a_record_that_may_belong_to_a_row_is_missing(tmp_path: Path) -> None:
    found = figures(by_row(tmp_path), [thing("a", "red", 4), thing("b", None, 4), thing("c", "red", None)])
    assert (found["all"].n, found["all"].missing) == (1, 2)


def test_rows_of_what_is_not_there(tmp_path: Path) -> None:
    for parts, message in (
        ({"for_each": "limit"}, "there is no table `limit`"),
        ({"counts_if": {"fact": "thing.colour", "is": {"row": "hue"}}}, "no column `hue`"),
        ({"counts_if": None}, "which row a record belongs to"),
    ):
        with pytest.raises(PackError) as error:
            by_row(tmp_path, **parts)
        assert message in str(error.value)


@pytest.mark.parametrize(
    ("lacking", "where"),
    [
        (thing("x", "red", None), {"colour=red", "all"}),
        (thing("x", "red", 5, flag=None), {"colour=red", "all"}),
        (thing("x", None, None), {"all"}),
    ],
    ids=["no value", "may not belong", "no group"],
)
def test_what_lacks_a_fact_is_missing_and_never_nought(
    tmp_path: Path, lacking: dict[str, Any], where: set[str]
) -> None:
    found = figures(plan(tmp_path), [thing("a", "red", 4), lacking])
    assert {id for id in found if found[id].missing and not found[id].period} == where
    assert found["all"].n == 1
    assert found["all"].lacking == ("things[x]",)
    assert found["all"].values["median"] == 4


def test_of_a_record_astray_nobody_knows_what_it_lacks(tmp_path: Path) -> None:
    """It may be any group's, and may have what is measured or lack it: no figure has few missing by that."""
    few = about("few", {"fact": "waiting.missing_share", "at_most": 0.2})
    planned = plan(tmp_path, few, levels=[["colour"], []])
    rows = [thing("a", "red", 4), thing("b", "red", 4), thing("c", "blue", 4), thing("x", None, 4)]
    run = reference.run(planned, facts_of(planned, {"things": rows}, DAY), DAY)
    found = {each.subject: each.status for each in run.findings}
    assert found == {
        "waiting[all]": Status.MET,
        "waiting[colour=blue]": Status.UNDETERMINED,
        "waiting[colour=red]": Status.UNDETERMINED,
    }
    lost = next(each.why for each in run.findings if each.subject == "waiting[colour=red]")
    assert (lost.value.low, lost.value.high) == (0, Fraction(1, 3))


def test_what_is_of_a_group_recorded_later_is_astray_in_no_other(tmp_path: Path) -> None:
    few = about("few", {"fact": "waiting.missing_share", "at_most": 0.2})
    planned = plan(tmp_path, few, by={"owner": "thing.owner"}, levels=[["owner"], []])
    rows = [thing(id, "red", 4, owner=owner) for id, owner in (("a", "O1"), ("b", "O1"), ("x", "O2"))]
    data = {"things": rows, "owners": [{"id": "O1"}, {"id": "O2", "recorded_on": "2024-06-01"}]}
    facts = facts_of(planned, data, DAY, known_at=date(2024, 5, 1))
    found = {each.subject: each.status for each in reference.run(planned, facts, DAY).findings}
    assert found == {"waiting[all]": Status.MET, "waiting[owner=O1]": Status.MET}


@pytest.mark.parametrize(
    ("happened", "n", "missing"),
    [("2024-05-15", 2, 0), ("2024-05-16", 1, 0), ("unknown", 1, 1), (None, 1, 1)],
    ids=["on the day", "after it", "nobody knows", "not registered"],
)
def test_what_may_not_have_happened_is_missing(
    tmp_path: Path, happened: str | None, n: int, missing: int
) -> None:
    of_events = {
        "of": "event",
        "counts_if": {"fact": "event.flag", "is": True},
        "value": {"fact": "event.num"},
        "fulfils_if": {"fact": "event.num", "at_most": 10},
        "by": {"colour": "event.colour"},
        "period": {"of": {"fact": "event.from"}, "each": "month"},
    }
    event = {"thing": "T1", "flag": True, "num": 4, "colour": "red", "from": "2024-02-20"}
    events = [{"id": "a", **event, "happened": "2024-03-01"}, {"id": "x", **event, "happened": happened}]
    events = [{key: value for key, value in each.items() if value is not None} for each in events]
    made = plan(tmp_path, **of_events)
    data = {"things": [{"id": "T1"}], "events": events}
    run = reference.run(made, facts_of(made, data, DAY), DAY)
    figure = next(each for each in run.figures if each.id == "all")
    assert (figure.n, figure.missing) == (n, missing)


def test_what_does_not_count_is_left_out(tmp_path: Path) -> None:
    found = figures(plan(tmp_path), [thing("a", "red", 4), thing("b", "red", 400, flag=False)])
    assert (found["all"].n, found["all"].missing) == (1, 0)


def test_a_group_with_nothing_to_measure_has_no_verdict(tmp_path: Path) -> None:
    within = about("in-time", {"fact": "waiting.share", "at_least": 0.8})
    planned = plan(tmp_path, within)
    run = reference.run(planned, facts_of(planned, {"things": [thing("x", "red", None)]}, DAY), DAY)
    assert {finding.status for finding in run.findings} == {Status.UNDETERMINED}


def test_rules_are_about_figures(tmp_path: Path) -> None:
    rules = [
        about(
            "in-time",
            {"fact": "waiting.share", "at_least": 0.8},
            applies={"fact": "waiting.colour", "is": "red"},
        ),
        about(
            "not-worse-than-all",
            {"fact": "waiting.share", "at_least": {"fact": "waiting.whole.share"}},
            applies={"fact": "waiting.whole", "is_known": True},
        ),
        about(
            "not-worse-than-before",
            {"fact": "waiting.median", "at_most": {"fact": "waiting.previous.median"}},
            applies={"fact": "waiting.previous", "is_known": True},
        ),
    ]
    planned = plan(tmp_path, *rules)
    rows = [
        thing("a", "red", 20, "2024-01-31"),
        thing("b", "red", 25, "2024-02-01"),
        thing("c", "blue", 5, "2024-02-01"),
    ]
    run = reference.run(planned, facts_of(planned, {"things": rows}, DAY), DAY)
    said = {(each.rule, each.subject): each.status for each in run.findings}
    assert said["test.in-time", "waiting[colour=red]"] is Status.NOT_MET
    assert said["test.in-time", "waiting[colour=blue]"] is Status.NOT_APPLICABLE
    assert said["test.not-worse-than-all", "waiting[colour=red/2024-02]"] is Status.NOT_MET
    assert said["test.not-worse-than-all", "waiting[colour=blue/2024-02]"] is Status.MET
    assert said["test.not-worse-than-all", "waiting[all]"] is Status.NOT_APPLICABLE
    assert said["test.not-worse-than-before", "waiting[colour=red/2024-02]"] is Status.NOT_MET
    assert said["test.not-worse-than-before", "waiting[colour=red/2024-01]"] is Status.NOT_APPLICABLE


def test_rank_within_the_period(tmp_path: Path) -> None:
    found = figures(
        plan(tmp_path, rank={"by": "median", "first": "lowest"}, show_from=1),
        [thing("a", "red", 9), thing("b", "blue", 3), thing("c", "green", 9)],
    )
    places = {colour: found[f"colour={colour}"] for colour in ("red", "blue", "green")}
    assert {colour: (each.rank, each.ranked) for colour, each in places.items()} == {
        "red": (2, 3),
        "blue": (1, 3),
        "green": (2, 3),
    }


def test_the_ratio_is_of_the_sums(tmp_path: Path) -> None:
    """Two of ten and nine of ten make eleven of twenty; one of one and nought of nine make one of ten."""
    found = figures(
        plan(tmp_path, value={"fact": "thing.num"}, per={"fact": "thing.num2"}),
        [thing("a", "red", 1, num=1, num2=1), thing("b", "red", 1, num=0, num2=9)],
    )
    assert found["all"].values["ratio"] == Fraction(1, 10)


def test_what_is_not_told_of_records_says_why(tmp_path: Path) -> None:
    planned = plan(tmp_path, per={"fact": "thing.num2"}, percentiles_from=2)
    data = {"things": [thing("a", "red", 4, num2=0), thing("b", "blue", 4, flag=None)]}
    run = reference.run(planned, facts_of(planned, data, DAY), DAY)
    notes = {
        (id, name): run.facts.records["waiting"][id].values[name].note
        for id, name in [("all", "ratio"), ("all", "p90"), ("colour=blue", "ratio"), ("colour=blue", "p90")]
    }
    assert notes["all", "ratio"] == "what it is to be divided by adds up to nought"
    assert notes["all", "p90"] == "there are too few records for a percentile"
    assert {notes["colour=blue", name] for name in ("ratio", "p90")} == {"there is nothing to measure"}


def test_the_whole_is_the_nearest_wider_group_of_the_same_period(tmp_path: Path) -> None:
    planned = plan(
        tmp_path,
        by={"colour": "thing.colour", "text": "thing.txt"},
        levels=[[], ["period"], ["text"], ["colour"], ["text", "period"], ["colour", "text", "period"]],
    )
    data = {"things": [thing("a", "red", 4, txt="x"), thing("b", "blue", 4, txt="x")]}
    run = reference.run(planned, facts_of(planned, data, DAY), DAY)
    wholes = {id: each.values["whole"] for id, each in run.facts.records["waiting"].items()}
    assert {id: getattr(whole, "id", "") for id, whole in wholes.items()} == {
        "all": "",
        "2024-02": "",
        "text=x": "all",
        "colour=red": "all",
        "colour=blue": "all",
        "text=x/2024-02": "2024-02",
        "colour=red/text=x/2024-02": "text=x/2024-02",
        "colour=blue/text=x/2024-02": "text=x/2024-02",
    }


def test_a_period_that_is_not_over_is_preliminary(tmp_path: Path) -> None:
    found = figures(plan(tmp_path), [thing("a", "red", 1, "2024-05-02"), thing("b", "red", 1, "2024-04-30")])
    assert found["2024-05"].preliminary
    assert not found["2024-04"].preliminary


@pytest.mark.parametrize("each", ["day", "week", "month", "quarter", "year"])
@pytest.mark.parametrize("day", ["9999-12-31", "0001-01-01"])
def test_a_period_at_the_end_of_the_calendar(tmp_path: Path, day: str, each: str) -> None:
    """Systems write these days for what has no end, or no date."""
    period = {"of": {"fact": "thing.day2"}, "each": each}
    planned = plan(tmp_path, period=period, levels=[["period"]])
    data = {"things": [{"id": "a", "flag": True, "colour": "red", "day": day, "day2": day}]}
    run = reference.run(planned, facts_of(planned, data, DAY), DAY)
    (figure,) = run.figures
    assert figure.begins is not None
    assert figure.ends is not None
    assert figure.begins <= date.fromisoformat(day) <= figure.ends
    assert figure.preliminary is (day > "2024")


def test_stated_figures_are_kept(tmp_path: Path) -> None:
    """Somebody else's figures can be tried by the same rules as one's own."""
    within = about("in-time", {"fact": "waiting.share", "at_least": 0.8})
    planned = plan(tmp_path, within)
    facts = facts_of(planned, {"waiting": [{"id": "theirs", "n": 40, "share": 0.9}]}, DAY)
    run = reference.run(planned, facts, DAY)
    assert [(each.subject, each.status) for each in run.findings] == [("waiting[theirs]", Status.MET)]


def test_small_figures_are_hidden_with_what_gives_them_away(tmp_path: Path) -> None:
    own = write(
        tmp_path,
        pack_file(),
        [about("in-time", {"fact": "waiting.share", "at_least": 0.8})],
        measures=[measure(levels=[["colour"], []], show_from=3)],
    )
    rows = [thing(f"r{n}", "red", 4) for n in range(2)]
    # One is late: that all of them are in time would tell that the red ones are.
    rows += [thing(f"b{n}", "blue", 4 if n else 14) for n in range(5)]
    rows += [thing(f"g{n}", "green", 4) for n in range(9)]
    report = check({"domain": "testing", "things": rows}, packs=[own], as_of=DAY)
    shown = {each.id: each.hidden for each in report.figures}
    assert shown == {"colour=red": True, "colour=blue": True, "colour=green": False, "all": False}
    assert {finding.subject for finding in report.findings} == {"waiting[colour=green]", "waiting[all]"}
    assert report.hidden == {}  # by status they would tell what is hidden
    for each in report.figures:
        assert not each.hidden or (each.n, each.records, dict(each.values)) == (0, (), {})
    open_report = check({"domain": "testing", "things": rows}, packs=[own], as_of=DAY, small_numbers=True)
    numbers = {each.id: each.n for each in open_report.figures}
    assert numbers == {"colour=blue": 5, "colour=green": 9, "colour=red": 2, "all": 16}
    text = formats.render("text", report, View("sv"))
    assert "small-numbers" in text
    assert Report.from_json(report.to_json()).figures == report.figures


@pytest.mark.parametrize(
    ("parts", "label"),
    [({}, "andel"), ({"fulfils_if": None, "per": 2}, "kvot")],
    ids=["a share", "a ratio"],
)
def test_a_share_says_what_it_is_of(tmp_path: Path, parts: dict[str, Any], label: str) -> None:
    what = {"sv": "de inom tio dagar, av alla", "en": "those within ten days, of all"}
    named = {key: part for key, part in measure(share_of=what, **parts).items() if part is not None}
    rule = about("n", {"fact": "waiting.n", "is_known": True})
    own = write(tmp_path, pack_file(), [rule], measures=[named])
    rows = [thing("a", "red", 4), thing("b", "red", 12)]
    report = check({"domain": "testing", "things": rows}, packs=[own], as_of=DAY)
    assert f"  {label}: de inom tio dagar, av alla\n" in formats.render("text", report, View("sv"))
    assert {tuple(each["share_of"].items()) for each in report.to_json()["figures"]} == {tuple(what.items())}
    assert Report.from_json(report.to_json()).figures == report.figures


def test_a_saved_plan_holds_its_measures(tmp_path: Path) -> None:
    planned = plan(tmp_path)
    assert load(dump(planned)).measures == planned.measures
    assert load(dump(planned)).schema.entities["waiting"].derived


@pytest.mark.parametrize(
    ("parts", "message"),
    [
        ({"of": "thong"}, "there is no entity `thong`"),
        ({"by": {"colour": "thing.colours"}}, "groups nothing"),
        ({"by": {"n": "thing.colour"}, "levels": [[]]}, "every figure already has a field `n`"),
        ({"levels": [["size"]]}, "the level `size` is not among the divisions"),
        ({"value": {"fact": "thing.day"}}, "is a date, where a number is wanted"),
        ({"name": "thing"}, "`thing` is already an entity"),
        ({"fulfils_if": None, "share_of": {"sv": "a", "en": "a"}}, "there is no share to name"),
    ],
)
def test_a_measure_with_a_fault(tmp_path: Path, parts: dict[str, Any], message: str) -> None:
    own = write(tmp_path, pack_file(), [], measures=[measure(**parts)])
    with pytest.raises(PackError, match="PACK") as error:
        build_plan([own])
    assert message in str(error.value)


def test_absent_is_what_a_level_does_not_have(tmp_path: Path) -> None:
    planned = plan(tmp_path)
    run = reference.run(planned, facts_of(planned, {"things": [thing("a", "red", 4)]}, DAY), DAY)
    record = run.facts.records["waiting"]["all"]
    assert record.values["colour"] is ABSENT
    assert record.values["from"] is ABSENT
    assert record.values["name"] == "Waiting: Totalt"


def test_groups_of_one_name_are_told_apart_by_their_ids(tmp_path: Path) -> None:
    """Two clinics of one name, each in its hospital; a third has a name of its own."""
    own = write(
        tmp_path,
        pack_file(),
        [about("n_known", {"fact": "waiting.n", "is_known": True})],
        measures=[measure(by={"owner": "thing.owner"}, levels=[["owner"], []], show_from=1)],
    )
    names = {"U1": "Ortopeden", "U2": "Ortopeden", "U3": "Ögon"}
    data = {
        "domain": "testing",
        "owners": [{"id": id, "name": name} for id, name in names.items()],
        "things": [thing(f"a{id}", "red", 4, owner=id) for id in names],
    }
    report = check(data, packs=[own], as_of=DAY, small_numbers=True)
    expected = ["Ortopeden (U1)", "Ortopeden (U2)", "Ögon", "Totalt"]
    assert [each.name("sv") for each in report.figures] == expected
    shown = "".join(formats.pieces("text", report, View("sv")))
    assert "Ortopeden (U1)" in shown
    assert {each.subject_name for each in report.findings} >= {f"Waiting: {name}" for name in expected[:2]}
