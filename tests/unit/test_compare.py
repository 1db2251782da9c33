"""A unit's figures beside another's: aggregated alone, small numbers hidden, rows refused, runs logged."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from compliance.cli.main import run
from compliance.diagnostics import UsageError
from compliance.pipeline.checking import check
from compliance.pipeline.comparison import Comparison, Refusal, compare
from compliance.register import Store
from compliance.resources import shipped

DAY = date(2020, 3, 16)
PACKS = [shipped("rules") / "perioperative" / name for name in ("spor-access", "spor-reports")]
GROUPS = {"H1": "Länssjukhus", "H2": "Länssjukhus", "H3": "Länssjukhus", "H4": "Universitetssjukhus"}
COUNTS = {"H1": 20, "H2": 3, "H3": 30, "H4": 40}


def data(counts: dict[str, int] | None = None, **units: Any) -> dict[str, Any]:
    """One operating unit at each hospital, with so many operations in February."""
    counts = counts or COUNTS
    treatments = [
        {
            "id": f"{hospital}-{number}",
            "unit": f"U{hospital[1:]}",
            "operation_start": "2020-02-03 08:00",
            "operation_end": f"2020-02-03 09:{number % 60:02}",
        }
        for hospital, count in counts.items()
        for number in range(count)
    ]
    return {
        "domain": "perioperative",
        "hospitals": [
            {"id": id, "name": f"Sjukhus {id}", "similar_group": GROUPS[id], "care_provider": f"Region {id}"}
            for id in counts
        ],
        "units": [
            {"id": f"U{id[1:]}", "hospital": id, "takes_part": True, "sends_data": True, **units}
            for id in counts
        ],
        "treatments": treatments,
        "procedures": [
            {"id": f"A{each['id']}", "treatment": each["id"], "code": "JKA20", "preliminary": False}
            for each in treatments
        ],
    }


def compared(
    unit: str, other: str = "similar", given: dict[str, Any] | None = None, **more: Any
) -> Comparison:
    return compare(given or data(), "performed_operations", unit, other, packs=PACKS, as_of=DAY, **more)


def numbers(figures: Any) -> dict[str, int | None]:
    return {each.period or "all": None if each.hidden else each.n for each in figures}


def test_a_unit_beside_another() -> None:
    found = compared("H1", "H3", data({"H1": 20, "H2": 15, "H3": 30, "H4": 40}))
    assert numbers(found.own_figures) == {"2020-02": 20, "all": 20}
    assert numbers(found.other_figures) == {"2020-02": 30, "all": 30}
    assert found.other_figures[0].values["mean"] == 60 + sum(range(30)) / 30


def test_a_unit_beside_its_group() -> None:
    found = compared("H1", given=data({"H1": 20, "H2": 15, "H3": 30, "H4": 40}))
    assert found.other == "Länssjukhus"
    assert numbers(found.other_figures) == {"2020-02": 65}


def test_a_unit_beside_a_named_group() -> None:
    found = compared("H1", "Universitetssjukhus", data({"H1": 20, "H2": 15, "H3": 30, "H4": 40}))
    assert numbers(found.other_figures) == {"2020-02": 40}


def test_only_aggregated_figures_are_shown() -> None:
    for figure in compared("H1", "H3", data({"H1": 20, "H2": 15, "H3": 30, "H4": 40})).other_figures:
        assert (figure.records, figure.lacking) == ((), ())
        assert "mean" in figure.values
        assert not {"least", "greatest"} & figure.values.keys()  # each is one patient's


def test_a_small_number_of_another_is_hidden() -> None:
    assert numbers(compared("H1", "H2").other_figures)["2020-02"] is None


def test_its_own_small_number_is_shown_to_itself() -> None:
    assert numbers(compared("H2", "H1").own_figures)["2020-02"] == 3


def test_one_who_knows_its_own_cannot_work_out_the_other_of_the_group() -> None:
    """Of two in a group, the sum less one's own is the other's."""
    given = data({"H1": 20, "H2": 3, "H4": 40})
    assert numbers(compared("H1", "H2", given).other_figures)["2020-02"] is None
    assert numbers(compared("H1", "similar", given).other_figures)["2020-02"] is None


@pytest.mark.parametrize("unit", COUNTS)
def test_what_is_hidden_is_the_same_for_each_who_asks(unit: str) -> None:
    """Two who asked could otherwise compare their answers."""
    found = [numbers(compared(unit, other).other_figures)["2020-02"] for other in COUNTS if other != unit]
    others = [COUNTS[other] for other in COUNTS if other != unit]
    assert all(shown is None or shown == count for shown, count in zip(found, others, strict=True))
    if unit != "H2":
        assert found[[each for each in COUNTS if each != unit].index("H2")] is None


def test_rows_of_another_are_refused_by_the_rule() -> None:
    with pytest.raises(Refusal, match=r"spor-access\.single-data-of-own-unit") as error:
        compared("H1", "H3", rows=True)
    assert "aggregated" in str(error.value)


def test_rows_of_its_own_are_its_own() -> None:
    found = compared("H2", "H2", rows=True)
    assert found.rows == tuple(f"treatments[H2-{number}]" for number in range(3))


def test_a_unit_that_takes_no_part_is_refused_by_the_rule() -> None:
    given = data()
    given["units"][2]["takes_part"] = False
    with pytest.raises(Refusal, match=r"spor-access\.compared-unit-takes-part"):
        compared("H1", "H3", given)
    assert compared("H1", "H4", given).other == "H4"


def test_what_cannot_be_decided_is_refused() -> None:
    given = data()
    del given["units"][2]["takes_part"]
    with pytest.raises(Refusal, match="undetermined"):
        compared("H1", "H3", given)


def test_one_that_sends_no_data_is_refused() -> None:
    with pytest.raises(Refusal, match=r"spor-access\.non-sender-sees-national-totals"):
        compared("H1", given=data(sends_data=False))


@pytest.mark.parametrize(
    ("call", "code"),
    [
        (("performed_operation", "H1", "similar"), "USAGE084"),
        (("performed_operations", "H9", "similar"), "USAGE085"),
        (("performed_operations", "H1", "H9"), "USAGE085"),
        (("postoperative_deviations", "H1", "similar"), "USAGE085"),
    ],
)
def test_what_there_is_not(call: tuple[str, str, str], code: str) -> None:
    measure, unit, other = call
    with pytest.raises(UsageError, match=code):
        compare(data(), measure, unit, other, packs=PACKS, as_of=DAY)


def test_the_whole_report_hides_no_less_than_a_comparison_shows() -> None:
    report = check(data(), packs=PACKS, as_of=DAY)
    hidden = {figure.path for figure in report.figures if figure.hidden}
    assert "performed_operations[H2/2020-02]" in hidden


def test_the_command_logs_each_run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file, store = tmp_path / "data.json", tmp_path / "errors.db"
    file.write_text(json.dumps(data()), encoding="utf-8")
    call = ["compare", str(file), "--measure", "performed_operations", "--unit", "H1"]
    call += ["--as-of", "2020-03-16"]
    call += ["--store", str(store), "--by", "Asta", "--lang", "en"]
    call += [part for pack in PACKS for part in ("--pack", str(pack))]
    assert run([*call, "--with", "H4"]) == 0
    out = capsys.readouterr().out
    assert "Performed operations" in out
    assert "H1-1" not in out
    assert run([*call, "--with", "H2", "--format", "json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert {each["hidden"] for each in told["other"]["figures"]} == {True}
    assert all("records" not in each for each in told["other"]["figures"])
    assert run([*call, "--with", "H2", "--rows"]) == 2
    assert "spor-access.single-data-of-own-unit" in capsys.readouterr().err
    with Store(store) as register:
        runs = register.runs()
    assert [(each.who, each.what, each.outcome) for each in runs] == [
        ("Asta", "compare performed_operations", "refused"),
        ("Asta", "compare performed_operations", "2 figures"),
        ("Asta", "compare performed_operations", "2 figures"),
    ]
    assert len({each.selection for each in runs}) == 3
