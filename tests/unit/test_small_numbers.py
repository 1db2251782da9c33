"""What is not shown: figures of few persons, what gives them away, and what is one record's own value."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from compliance.diagnostics import PackError, UsageError
from compliance.findings.figures import Figure
from compliance.pipeline.checking import check
from compliance.pipeline.explaining import explanation
from compliance.report import Report
from tests.helpers.measures import about, measure, plan, thing
from tests.helpers.packs import pack_file, write

DAY = date(2024, 5, 15)


def pack(folder: Path, *shapes: dict[str, Any], rules: tuple[dict[str, Any], ...] = ()) -> Path:
    known = about("n_known", {"fact": "waiting.n", "is_known": True})
    return write(folder, pack_file(), list(rules) or [known], measures=list(shapes))


def shown(own: Path, rows: list[dict[str, Any]], **options: Any) -> dict[str, Figure]:
    owners = [{"id": id} for id in sorted({row["owner"] for row in rows if "owner" in row})]
    data = {"domain": "testing", "things": rows, "owners": owners}
    return {each.path: each for each in check(data, packs=[own], as_of=DAY, **options).figures}


# -- of whom figures are --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("owners", "hidden"),
    [
        (["a", "b", "c"], False),
        (["a", "b", "b"], True),
        (["a", "a", "b", "b"], True),
        (["a", "b", "c", "c", None], False),
        (["a", "b", None, None], True),
        ([None] * 9, True),
    ],
)
def test_a_figure_is_small_by_persons(tmp_path: Path, owners: list[str | None], hidden: bool) -> None:
    """One of whom nobody knows whose it is may be that of any of the others."""
    own = pack(tmp_path, measure(levels=[[]], show_from=3, small_by="thing.owner"))
    rows = [thing(f"t{at}", "red", 4, owner=owner) for at, owner in enumerate(owners)]
    assert shown(own, rows)["waiting[all]"].hidden is hidden
    open_figure = shown(own, rows, small_numbers=True)["waiting[all]"]
    assert (open_figure.n, open_figure.small) == (len(owners), hidden)


def test_without_persons_it_is_small_by_records(tmp_path: Path) -> None:
    own = pack(tmp_path, measure(levels=[[]], show_from=3))
    rows = [thing(f"t{at}", "red", 4, owner="a") for at in range(3)]
    assert not shown(own, rows)["waiting[all]"].hidden


def test_one_record_of_nobody_known_is_of_one(tmp_path: Path) -> None:
    own = pack(tmp_path, measure(levels=[[]], show_from=1, small_by="thing.owner"))
    assert not shown(own, [thing("t", "red", 4)])["waiting[all]"].hidden


def test_persons_in_two_hidden_groups_are_counted_once(tmp_path: Path) -> None:
    """Red and blue together are of the same two: all less green would be a figure of two persons."""
    own = pack(tmp_path, by("month", levels=[["colour"], []], small_by="thing.owner"))
    groups = {"red": "o", "blue": "o", "green": "g"}
    rows = [
        thing(f"{colour}{at}", colour, 4, owner=f"{whose}{at if whose == 'g' else at % 2}")
        for colour, whose in groups.items()
        for at in range(4)
    ]
    hidden = {each.id: each.hidden for each in shown(own, rows).values()}
    assert hidden == {"colour=red": True, "colour=blue": True, "colour=green": True, "all": False}


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("thing.colour", "by which no persons are told apart"),
        ("thing.ownr", "did you mean `owner`"),
    ],
)
def test_persons_are_records(tmp_path: Path, path: str, message: str) -> None:
    with pytest.raises(PackError) as error:
        plan(tmp_path, small_by=path)
    assert message in str(error.value)


def test_no_report_says_of_whom_figures_are(tmp_path: Path) -> None:
    own = pack(tmp_path, measure(small_by="thing.owner"))
    rows = [thing(f"t{at}", "red", 4, owner=f"secret{at}") for at in range(3)]
    for small_numbers in (False, True):
        data = {"domain": "testing", "things": rows, "owners": [{"id": row["owner"]} for row in rows]}
        report = check(data, packs=[own], as_of=DAY, small_numbers=small_numbers)
        assert "secret" not in str(report.to_json()["figures"])
        assert Report.from_json(report.to_json()).figures == report.figures


# -- other measures of the same records -----------------------------------------------------------------


def by(each: str, **parts: Any) -> dict[str, Any]:
    """How many days things took in each month, quarter or year."""
    shape = measure("waiting" if each == "month" else f"waiting_{each}", levels=[["colour", "period"]])
    del shape["fulfils_if"]
    return shape | {"show_from": 3, "period": {"of": {"fact": "thing.day2"}, "each": each}} | parts


def quarter() -> list[dict[str, Any]]:
    """Two things in January and four in each of the other months."""
    return [
        thing(f"{month}-{at}", "red", 4, f"2024-0{month}-20")
        for month, number in ((1, 2), (2, 4), (3, 4))
        for at in range(number)
    ]


def hidden_months(own: Path) -> list[str]:
    figures = shown(own, quarter()).values()
    return [each.period for each in figures if each.hidden and each.measure == "waiting"]


def test_a_month_is_not_told_by_another_measures_quarter(tmp_path: Path) -> None:
    assert hidden_months(pack(tmp_path / "alone", by("month"))) == ["2024-01"]
    both = pack(tmp_path / "both", by("month"), by("quarter"))
    assert hidden_months(both) == ["2024-01", "2024-02"]


def test_a_measure_takes_what_it_likes_of_the_same_records(tmp_path: Path) -> None:
    """What it measures, what it leaves out and what it calls its divisions make no other records."""
    other = by("quarter", by={"hue": "thing.colour"}, levels=[["hue", "period"]], show_from=2)
    del other["value"], other["unit"]
    other["leaves_out"] = {"not_met": ["test.area"], "of": "thing"}
    few = about("few", {"fact": "thing.num", "is_known": True}) | {"for": "thing"}
    own = pack(tmp_path, by("month", show_from=2), other, rules=(few,))
    assert hidden_months(own) == []
    own = pack(tmp_path / "stricter", by("month"), other | {"show_from": 3}, rules=(few,))
    assert hidden_months(own) == ["2024-01", "2024-02"]


@pytest.mark.parametrize(
    "parts",
    [
        {"counts_if": {"fact": "thing.flag", "is_known": True}},
        {"period": {"of": {"fact": "thing.day"}, "each": "quarter"}},
        {"by": {"colour": "thing.colour2"}},
        {"show_from": 2},
    ],
    ids=["other records", "another day", "another fact", "shows fewer"],
)
def test_another_measure_hides_nothing_more(tmp_path: Path, parts: dict[str, Any]) -> None:
    assert hidden_months(pack(tmp_path, by("month"), by("quarter", **parts))) == ["2024-01"]


def test_a_group_that_follows_from_another_is_the_whole_of_it(tmp_path: Path) -> None:
    """A box lies in an outer one, whether or not a measure tells both."""
    boxes = {"box": "thing.box", "outer": "thing.box.box"}
    one = by("month", by=boxes, levels=[["box"], ["outer"]])
    sizes = {"a": 2, "b": 4, "c": 5}
    rows = [thing(f"{box}{at}", "red", 4, box=box) for box, size in sizes.items() for at in range(size)]
    data = {
        "domain": "testing",
        "things": rows,
        "boxes": [*({"id": id, "box": "x"} for id in "abc"), {"id": "x"}],
    }
    found = check(data, packs=[pack(tmp_path, one)], as_of=DAY).figures
    assert {each.id for each in found if each.hidden} == {"box=a", "box=b"}


# -- what is one record's own value ---------------------------------------------------------------------


def test_extremes_are_for_those_whose_records_they_are(tmp_path: Path) -> None:
    own = pack(tmp_path, measure(levels=[[]]))
    rows = [thing(f"t{days}", "red", days) for days in range(11)]
    of_ten, of_eleven = (shown(own, rows[:number])["waiting[all]"].values for number in (10, 11))
    assert {"median", "mean", "share", "fulfilled", "sum"} == of_ten.keys()
    assert of_eleven.keys() - of_ten.keys() == {"p10", "p25", "p75", "p90"}
    open_values = shown(own, rows, small_numbers=True)["waiting[all]"].values
    assert (open_values["least"], open_values["greatest"]) == (0, 10)
    single = pack(tmp_path / "single", measure(levels=[[]], show_from=1))
    assert "least" in shown(single, rows[:1])["waiting[all]"].values


def test_no_finding_tells_an_extreme(tmp_path: Path) -> None:
    rules = (
        about("longest", {"fact": "waiting.greatest", "at_most": 9}),
        about("middle", {"fact": "waiting.median", "at_most": 9}),
        about(
            "longest-before",
            {"fact": "waiting.previous.greatest", "at_most": 9},
            applies={"fact": "waiting.previous", "is_known": True},
        ),
    )
    own = pack(tmp_path, measure(levels=[["period"]]), rules=rules)
    rows = [thing(f"{month}-{at}", "red", 4, f"2024-0{month}-20") for month in (1, 2) for at in range(3)]
    data = {"domain": "testing", "things": rows}
    assert {each.rule for each in check(data, packs=[own], as_of=DAY).findings} == {"test.middle"}
    for rule in ("test.longest", "test.longest-before"):
        with pytest.raises(UsageError, match="USAGE088"):
            explanation(data, rule, "waiting[2024-02]", packs=[own], as_of=DAY)
    seen = check(data, packs=[own], as_of=DAY, small_numbers=True).findings
    assert len({each.rule for each in seen}) == len(rules)


# -- records of which nobody knows the group --------------------------------------------------------------


def coloured(*colours: Any, **values: Any) -> list[dict[str, Any]]:
    """A thing of each colour, with an owner of its own."""
    return [
        thing(f"t{at}", colour, 4 + at, **{"owner": f"o{at}", **values}) for at, colour in enumerate(colours)
    ]


def hidden_of(own: Path, rows: list[dict[str, Any]]) -> set[str]:
    return {each.id for each in shown(own, rows).values() if each.hidden}


@pytest.mark.parametrize("colour", ["unknown", "saknas"])
def test_what_is_in_no_group_is_not_the_whole_less_the_groups(tmp_path: Path, colour: str) -> None:
    """All less red and blue was the one of which nobody knew the colour, with its days."""
    own = pack(tmp_path, measure(levels=[["colour"], []], show_from=3))
    assert hidden_of(own, coloured(*["red"] * 5, *["blue"] * 4)) == set()
    assert hidden_of(own, coloured(*["red"] * 5, *["blue"] * 4, colour)) == {"colour=blue"}


@pytest.mark.parametrize(("lost", "hidden"), [(1, True), (2, True), (3, False)])
def test_as_many_as_may_be_shown_are_no_secret(tmp_path: Path, lost: int, hidden: bool) -> None:
    own = pack(tmp_path, measure(levels=[["colour"], []], show_from=3))
    rows = coloured(*["red"] * 5, *["blue"] * 4, *["unknown"] * lost)
    assert bool(hidden_of(own, rows)) is hidden


def test_what_is_in_no_group_is_small_by_persons(tmp_path: Path) -> None:
    own = pack(tmp_path, measure(levels=[["colour"], []], show_from=3, small_by="thing.owner"))
    rows = coloured(*["red"] * 5, *["blue"] * 4, *["unknown"] * 3)
    assert hidden_of(own, rows) == set()
    of_one = [row | {"owner": "o9"} if row["colour"] == "unknown" else row for row in rows]
    assert hidden_of(own, of_one) == {"colour=blue"}


def test_what_lacks_its_number_too_gives_no_number_away(tmp_path: Path) -> None:
    own = pack(tmp_path, measure(levels=[["colour"], []], show_from=3))
    rows = [*coloured(*["red"] * 5, *["blue"] * 4), thing("x", "unknown", 4) | {"day": "unknown"}]
    assert hidden_of(own, rows) == set()


def test_what_is_in_no_period_is_not_all_less_the_periods(tmp_path: Path) -> None:
    shape = measure(levels=[["colour", "period"], ["colour"]], show_from=3)
    shape["period"] = {"of": {"day_of": {"fact": "thing.moment"}}, "each": "month"}
    own = pack(tmp_path, shape)
    times = ["2024-01-05 08:00"] * 4 + ["2024-02-05 08:00"] * 5
    rows = [row | {"moment": time} for row, time in zip(coloured(*["red"] * 9), times, strict=True)]
    assert hidden_of(own, rows) == set()
    lost = thing("x", "red", 30) | {"moment": "unknown"}
    assert hidden_of(own, [*rows, lost]) == {"colour=red/2024-01"}


# -- sums of two measures --------------------------------------------------------------------------------

MEAN = ({"fact": "longer.mean", "at_most": 100}, {"for": "longer"})


def longer(**parts: Any) -> dict[str, Any]:
    """The same days, of the things that have a number."""
    return measure("longer", levels=[[]], **{"counts_if": {"fact": "thing.num", "is_known": True}} | parts)


def statistics(folder: Path, *shapes: dict[str, Any], rows: list[dict[str, Any]], **options: Any) -> set[str]:
    """By measure: whether a sum, a mean or a ratio is told."""
    found = shown(pack(folder, *shapes), rows, **options).values()
    return {each.measure for each in found if {"sum", "mean", "ratio"} & each.values.keys()}


def numbered(*numbers: int | str) -> list[dict[str, Any]]:
    return [row | {"num": num} for row, num in zip(coloured(*["red"] * len(numbers)), numbers, strict=True)]


MOST = numbered(*[1] * 7, "saknas")
"""Eight, of which seven have a number."""


def test_one_sum_less_another_is_not_one_record(tmp_path: Path) -> None:
    """All less those with a number was the one without, with its days."""
    both = (measure(levels=[[]]), longer())
    assert statistics(tmp_path / "a", *both, rows=MOST) == {"waiting"}
    assert statistics(tmp_path / "b", *both, rows=MOST, small_numbers=True) == {"waiting", "longer"}
    found = shown(pack(tmp_path / "c", *both), MOST)["longer[all]"]
    assert {"n", "median", "share"} <= {"n", *found.values}


def test_what_has_a_ratio_tells_it(tmp_path: Path) -> None:
    """A mean has a median beside it, and a ratio has nothing."""
    ratio = longer(per={"days_between": [{"fact": "thing.day"}, {"fact": "thing.day2"}]})
    assert statistics(tmp_path, measure(levels=[[]]), ratio, rows=MOST) == {"longer"}


@pytest.mark.parametrize(
    "other",
    [
        {"counts_if": {"fact": "thing.flag", "is": True}},
        {"counts_if": {"fact": "thing.flag", "is": False}},
        {"value": {"days_between": [{"fact": "thing.day"}, {"fact": "as_of"}]}},
        {"show_from": 1},
    ],
    ids=["the same records", "none of the same", "of other facts", "shown of single records"],
)
def test_other_sums_are_told(tmp_path: Path, other: dict[str, Any]) -> None:
    rows = [*MOST, *(row | {"id": f"n{row['id']}", "flag": False} for row in MOST)]
    assert statistics(tmp_path, measure(levels=[[]]), longer(**other), rows=rows) == {"waiting", "longer"}


def test_the_same_records_of_which_one_measure_lacks_some_are_not_the_same(tmp_path: Path) -> None:
    """Both count all; one leaves out the record that a rule finds something in."""
    few = about("few", {"fact": "thing.num", "is_known": True}) | {"for": "thing"}
    stricter = measure("longer", levels=[[]], leaves_out={"not_met": ["test.area"], "of": "thing"})
    own = pack(tmp_path, measure(levels=[[]]), stricter, rules=(few,))
    told = {each.measure for each in shown(own, MOST).values() if "sum" in each.values}
    assert told == {"waiting"}


def test_a_finding_on_a_sum_that_is_not_told_is_not_told(tmp_path: Path) -> None:
    rule = about("mean_small", MEAN[0], **MEAN[1])
    own = pack(tmp_path, measure(levels=[[]]), longer(), rules=(rule,))
    data = {"domain": "testing", "things": MOST, "owners": [{"id": f"o{at}"} for at in range(8)]}
    assert not check(data, packs=[own], as_of=DAY).findings
    assert len(check(data, packs=[own], as_of=DAY, small_numbers=True).findings) == 1
    with pytest.raises(UsageError) as error:
        explanation(data, "test.mean-small", "all", packs=[own], as_of=DAY)
    assert [each.code for each in error.value.diagnostics] == ["USAGE088"]
