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
from compliance.report.to_json import from_json, to_json
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
        assert "secret" not in str(to_json(report)["figures"])
        assert from_json(to_json(report)).figures == report.figures


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
