"""A unit's figures beside another's: aggregated alone, small numbers hidden, rows refused, runs logged."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from compliance.cli.main import run
from compliance.diagnostics import UsageError, in_language
from compliance.error_list import Store
from compliance.pipeline.checking import check
from compliance.pipeline.comparison import Comparison, Refusal, compare
from compliance.pipeline.sentences import render
from compliance.report import View, comparison_page, formats
from compliance.resources import shipped
from tests.helpers.measures import measure, thing
from tests.helpers.packs import VOCABULARY, pack_file, rule, write

DAY = date(2020, 3, 16)
ENGLISH = re.compile(r"\b(the|is|are|not|there|which|and|of|see|name|no|may|cannot|with|you)\b", re.I)
QUOTED = re.compile(r"`[^`]*`|--\w+|spor-access\.[\w-]+")
PACKS = [shipped("rules") / "perioperative" / name for name in ("spor-access", "spor-reports")]
GROUPS = {"H1": "Länssjukhus", "H2": "Länssjukhus", "H3": "Länssjukhus", "H4": "Universitetssjukhus"}
COUNTS = {"H1": 20, "H2": 3, "H3": 30, "H4": 40}


def data(counts: dict[str, int] | None = None, **units: Any) -> dict[str, Any]:
    """One operating unit at each hospital, with so many operations in February."""
    counts = counts or COUNTS
    treatments = [
        {
            "id": f"{hospital}-{number}",
            "patient": f"P{hospital}-{number}",
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
        "patients": [{"id": each["patient"]} for each in treatments],
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


@pytest.mark.parametrize(
    ("records", "told"),
    [
        (2, set()),
        (5, {"median"}),
        (10, {"median"}),
        (11, {"p10", "p25", "median", "p75", "p90"}),
    ],
)
def test_few_records_are_not_listed_by_percentiles(records: int, told: set[str]) -> None:
    """By nearest rank each of five percentiles of five records is one patient's value."""
    values = dict.fromkeys(("mean", "p10", "p25", "median", "p75", "p90", "least", "greatest"), Fraction(1))
    (own, *_) = compared("H1", "H3").own_figures
    figure = own._replace(n=records, values=values)
    assert values.keys() - figure.of_one() == {"mean", *told}
    assert figure._replace(show_from=1).of_one() == frozenset()


def test_a_small_number_of_another_is_hidden() -> None:
    assert numbers(compared("H1", "H2").other_figures)["2020-02"] is None


def test_its_own_small_number_is_shown_to_itself() -> None:
    assert numbers(compared("H2", "H1").own_figures)["2020-02"] == 3


def test_one_who_knows_its_own_cannot_work_out_the_other_of_the_group() -> None:
    """Of two in a group, the sum less one's own is the other's."""
    given = data({"H1": 20, "H2": 3, "H4": 40})
    assert numbers(compared("H1", "H2", given).other_figures)["2020-02"] is None
    assert numbers(compared("H1", "similar", given).other_figures)["2020-02"] is None


@pytest.mark.no_cover  # it compares many times over
@pytest.mark.parametrize("other", COUNTS)
def test_what_is_hidden_is_the_same_for_each_who_asks(other: str) -> None:
    """Two who asked could otherwise compare their answers."""
    first, *rest = [numbers(compared(unit, other).other_figures) for unit in COUNTS if unit != other]
    assert rest == [first, first]
    assert first["2020-02"] in (None, COUNTS[other])
    assert other != "H2" or first["2020-02"] is None


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


def test_rules_on_access_hold_whichever_packs_are_named() -> None:
    given = data()
    given["units"][2]["takes_part"] = False
    with pytest.raises(Refusal, match=r"spor-access\.compared-unit-takes-part"):
        compare(given, "performed_operations", "H1", "H3", packs=PACKS[1:], as_of=DAY)


def test_a_measure_of_ones_own_is_no_approved_report(tmp_path: Path) -> None:
    """One could let it show small numbers."""
    own = shutil.copytree(PACKS[1], tmp_path / "spor-reports")
    file = own / "measures" / "performed_operations.yaml"
    text = file.read_text(encoding="utf-8")
    assert "show_from: {parameter: small_number}" in text
    file.write_text(text.replace("show_from: {parameter: small_number}", "show_from: 1"), encoding="utf-8")
    with pytest.raises(Refusal, match=r"spor-access\.outside-only-approved-reports"):
        compare(data(), "performed_operations", "H1", "H2", packs=[own], as_of=DAY)


@pytest.mark.parametrize("first", [True, False])
@pytest.mark.parametrize(
    ("hospital", "lacks", "rule"),
    [
        ("H3", "takes_part", "compared-unit-takes-part"),
        ("H1", "sends_data", "non-sender-sees-national-totals"),
    ],
)
def test_every_unit_of_a_hospital_counts(hospital: str, lacks: str, rule: str, first: bool) -> None:
    given = data()
    more = {"id": "U9", "hospital": hospital, "takes_part": True, "sends_data": True, lacks: False}
    given["units"].insert(0 if first else len(given["units"]), more)
    with pytest.raises(Refusal, match=rf"spor-access\.{rule}"):
        compared("H1", "H3", given)


def test_another_group_is_tried_as_each_unit_in_it() -> None:
    """It is no group of similar hospitals to the one who asks, and may be a single one."""
    given = data({"H1": 20, "H2": 15, "H3": 30, "H4": 40})
    given["units"][3]["takes_part"] = False
    with pytest.raises(Refusal, match=r"spor-access\.compared-unit-takes-part"):
        compared("H1", "Universitetssjukhus", given)
    given["units"][2]["takes_part"] = False
    assert compared("H1", "Länssjukhus", given).other_figures == compared("H1", given=given).other_figures


def test_no_decision_in_the_data_sets_a_rule_on_access_aside() -> None:
    given = data()
    given["units"][2]["takes_part"] = False
    waiver = {"rule": "spor-access.compared-unit-takes-part", "reason": "r", "approved_by": "c"}
    ids = ("comparison", "comparison-1", "access_requests[comparison]", "access_requests[comparison-1]")
    given["waivers"] = [{**waiver, "subject": id, "expires": "2030-01-01"} for id in ids]
    with pytest.raises(Refusal, match=r"spor-access\.compared-unit-takes-part"):
        compared("H1", "H3", given)


def asking(folder: Path, *rules: dict[str, Any]) -> Path:
    """A pack of a domain with requests about owners, and things counted by owner and by box."""
    request = """
  access_request:
    table: access_requests
    subject: true
    title: {sv: Begäran, en: Request}
    fields:
      id: {type: text, title: {sv: Id, en: Id}}
      for_unit: {type: ref, to: owner, title: {sv: För, en: For}}
      scope: {type: text, title: {sv: Vems, en: Whose}}
      about_unit: {type: ref, to: owner, title: {sv: Om, en: About}}
      wants: {type: text, title: {sv: Begär, en: Wants}}
      aggregated: {type: boolean, title: {sv: Sammanställt, en: Aggregated}}
"""
    vocabulary = VOCABULARY.read_text(encoding="utf-8").replace("entities:\n", f"entities:{request}\n", 1)
    by = {"owner": "thing.owner", "box": "thing.box"}
    shape = measure(by=by, levels=[["owner"], ["box"]], period=None, show_from=1)
    return write(folder, pack_file(), list(rules), vocabulary=vocabulary, measures=[shape])


OF_OWNERS: dict[str, Any] = {
    "domain": "testing",
    "owners": [{"id": id, "flag": True} for id in ("o", "p")],
    "boxes": [{"id": id} for id in ("o", "p")],
    "things": [thing(f"{of}{number}", "red", 4, owner=of, box=of) for of in "op" for number in range(4)],
}
FLAGGED: dict[str, Any] = {
    "for": "access_request",
    "require": {"fact": "access_request.for_unit.flag", "is": True},
}


def test_a_domain_with_requests_and_no_rule_about_them_allows_none(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="no rule on access"):
        compare(OF_OWNERS, "waiting", "o", "p", packs=[asking(tmp_path)], as_of=DAY)


def test_an_own_side_that_is_of_no_unit_is_refused(tmp_path: Path) -> None:
    """A box has the id of an owner, and is none; what it may see cannot be decided."""
    own = asking(tmp_path, rule("flagged", **FLAGGED))
    data = {**OF_OWNERS, "owners": [{"id": "o", "flag": True}, {"id": "p", "flag": True}]}
    assert compare(data, "waiting", "o", "p", packs=[own], as_of=DAY).other == "p"
    data["things"] = [{**each, "owner": "none"} for each in OF_OWNERS["things"]]
    with pytest.raises(Refusal, match="undetermined"):
        compare(data, "waiting", "o", "p", packs=[own], as_of=DAY)


WAITING = [PACKS[0], shipped("rules") / "perioperative" / "spor-waiting"]


def acute(**counts: dict[str, int]) -> dict[str, Any]:
    """Acute operations at each hospital, so many of each class."""
    given = data(dict.fromkeys(counts, 0))
    given["treatments"] = [
        {
            "id": f"{hospital}-{kind}-{number}",
            "patient": f"P{hospital}-{kind}-{number}",
            "unit": f"U{hospital[1:]}",
            "urgency": "acute",
            "acute_class": kind,
            "notified_at": "2020-02-03 07:30",
            "operation_start": f"2020-02-03 08:{number % 60:02}",
            "operations": [{"id": f"A-{hospital}-{kind}-{number}", "code": "JKA20", "preliminary": False}],
        }
        for hospital, kinds in counts.items()
        for kind, count in kinds.items()
        for number in range(count)
    ]
    given["patients"] = [{"id": each["patient"]} for each in given["treatments"]]
    del given["procedures"]
    return given


ACUTE = acute(
    H1={"within_2_h": 20, "within_6_h": 21},
    H2={"within_2_h": 22, "within_6_h": 23},
    H3={"within_2_h": 24, "within_6_h": 25},
)


def test_what_a_measure_is_further_divided_by_keeps_its_rows() -> None:
    found = compare(ACUTE, "acute_waiting", "H1", "H2", packs=WAITING, as_of=DAY)
    assert found.further == ("acute_class",)
    page = comparison_page.page(found, View("en")).plain()
    rows = [line.split()[:7] for line in page.splitlines() if line.startswith("  Total")]
    assert rows == [
        ["Total", "Within", "2", "hours", "Sjukhus", "H1", "20"],
        ["Total", "Within", "2", "hours", "Sjukhus", "H2", "22"],
        ["Total", "Within", "6", "hours", "Sjukhus", "H1", "21"],
        ["Total", "Within", "6", "hours", "Sjukhus", "H2", "23"],
    ]


def test_a_group_of_similar_ones_is_of_the_unit_and_of_nothing_else() -> None:
    found = compare(ACUTE, "acute_waiting", "H1", packs=WAITING, as_of=DAY)
    assert found.other == "Länssjukhus"
    assert [(each.divisions[0].value, each.n) for each in found.other_figures] == [
        ("within_2_h", 66),
        ("within_6_h", 69),
    ]
    # An operating unit stands under a class of urgency as well, and that is no group of units.
    with pytest.raises(UsageError, match="USAGE087"):
        compare(ACUTE, "acute_waiting", "U1", packs=WAITING, as_of=DAY)


def test_faults_in_the_data_are_told_and_are_no_all_clear(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    given = data()
    given["treatments"][0]["operation_end"] = "2020-02-31 09:00"
    file = tmp_path / "data.json"
    file.write_text(json.dumps(given), encoding="utf-8")
    call = ["compare", str(file), "--measure", "performed_operations", "--unit", "H1", "--with", "H4"]
    call += ["--as-of", "2020-03-16", "--lang", "en"]
    assert run(call) == 4
    shown = capsys.readouterr()
    assert "2020-02-31" in shown.err
    assert "Performed operations" in shown.out


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


def without_part(**parts: Any) -> dict[str, Any]:
    given = data()
    given["units"][2] = {name: value for name, value in {**given["units"][2], **parts}.items() if value != ""}
    return given


@pytest.mark.parametrize(
    "asked",
    [
        lambda: compare(data(), "performed_operation", "H1", packs=PACKS, as_of=DAY),
        lambda: compare(data(), "nope", "H1", packs=PACKS, as_of=DAY),
        lambda: compare({"units": []}, "nope", "H1", packs=[PACKS[0]], as_of=DAY),
        lambda: compare({"units": []}, "performed_operations", "zzz", packs=PACKS, as_of=DAY),
        lambda: compared("H9"),
        lambda: compared("zzz"),
        lambda: compared("H1", "H9"),
        lambda: compared("H1", "zzz"),
        lambda: compare(ACUTE, "acute_waiting", "U1", packs=WAITING, as_of=DAY),
        lambda: compared("H1", "H3", rows=True),
        lambda: compared("H1", "H3", without_part(takes_part=False)),
        lambda: compared("H1", "H3", without_part(takes_part="")),
        lambda: render(["no-such-rule"], PACKS[:1]),
        lambda: render(["spor-access.single-data-of-own-uni"], PACKS[:1]),
        lambda: formats.check_format("txt"),
        lambda: formats.check_format("zzzzz"),
    ],
)
def test_a_refusal_is_told_in_swedish_too(asked: Callable[[], object]) -> None:
    with pytest.raises(UsageError) as error:
        asked()
    for each in error.value.diagnostics:
        for text in (each.message, each.help):
            assert not ENGLISH.search(QUOTED.sub("", in_language(text, "sv"))), in_language(text, "sv")


@pytest.mark.no_cover  # it compares many times over
def test_what_a_report_hides_no_comparison_shows() -> None:
    report = check(data(), packs=PACKS, as_of=DAY)
    hidden = {figure.path for figure in report.figures if figure.hidden}
    assert hidden
    others = [(unit, other) for unit in COUNTS for other in COUNTS if unit != other]
    shown = {each.path for pair in others for each in compared(*pair).other_figures if not each.hidden}
    assert shown
    assert hidden.isdisjoint(shown)


def test_a_unit_beside_itself_is_told_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Every line stood twice."""
    file = tmp_path / "data.json"
    file.write_text(json.dumps(data()), encoding="utf-8")
    call = ["compare", str(file), "--measure", "performed_operations", "--unit", "H1", "--with", "H1"]
    call += ["--rows", "--as-of", "2020-03-16", *(part for pack in PACKS for part in ("--pack", str(pack)))]
    assert run(call) == 0
    out = capsys.readouterr().out.splitlines()
    assert len([line for line in out if line.startswith("  2020-02")]) == 1
    assert "  treatments[H1-1]" in out


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
    # The refused one is the one that an auditor asks about.
    assert len({(each.data, each.packs) for each in runs}) == 1
    assert runs[0].data
    assert any("spor-reports" in pack for pack in runs[0].packs)
    assert run([*call, "--with", "H4", "--known-at", "2020-03-10"]) == 0
    with Store(store) as register:
        assert register.runs()[0].known_at == date(2020, 3, 10)
