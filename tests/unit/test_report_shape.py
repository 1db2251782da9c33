"""The published shape of a saved report: all that is written has it, and it is what is read back.

Two readers are compared: `Report.from_json`, and a validator that knows the published schema alone.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker

from compliance import pipeline
from compliance.calendar.period import Period
from compliance.diagnostics import Diagnostic, Label, Span, UsageError, said
from compliance.findings import Cite, Finding, RemedyText, Why
from compliance.findings.figures import Division, Figure
from compliance.findings.shape import PROVENANCE
from compliance.judging import Action, Conclusion, Drawn, Rating, SetLetter
from compliance.model.base import Provenance
from compliance.report import DataInfo, Labels, PackInfo, Report, ReviewMark, Reviews, SubjectInfo
from compliance.report.labels import FieldLabel
from compliance.report.shape import REPORT
from tests.data.a_report import both, finding, report

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "examples"
DAY = date(2026, 11, 22)
NUMBER = "19121212-1212"
COUNTS = {"counted": 2, "fulfilled": 0, "failed": 1, "unknown": 1, "needed": 1}
PUBLISHED = json.loads((ROOT / "schemas" / "report.schema.json").read_text(encoding="utf-8"))
VALIDATOR = Draft202012Validator(PUBLISHED, format_checker=FormatChecker(["date"]))
NAMED = {"report": PUBLISHED, **PUBLISHED["$defs"]}


# ---- what is written ------------------------------------------------------------------------------


def faults(saved: Any) -> list[tuple[str, str]]:
    return [(error.json_path, error.message[:200]) for error in VALIDATOR.iter_errors(saved)]


def as_saved(made: Report) -> Any:
    return json.loads(json.dumps(made.to_json()))


@pytest.mark.no_cover  # other tests run the same checks
@pytest.mark.parametrize(
    ("name", "asked"),
    [
        ("vardcentral-bjorken/dossier.yaml", {}),
        ("vardcentral-bjorken/dossier.yaml", {"lang": "en", "known_at": date(2026, 6, 1)}),
        ("en-lakares-vag/trainee.yaml", {"packs": ["mitt-i-st"]}),
        ("med-fel/dossier.yaml", {"packs": ["sosfs-2015-8", "st-regime"]}),
        ("spur-statistik/dossier.yaml", {"lang": "en"}),
        ("kvalitetsregister-2016/dossier.yaml", {}),
        ("kvalitetsregister-2016/dossier.yaml", {"lang": "en", "small_numbers": True}),
        ("ledtider-sodra/dossier.yaml", {"packs": ["svf"]}),
        ("operationer-fyra-sjukhus", {"packs": ["spor-waiting"]}),
        ("operationer-fyra-sjukhus", {"packs": ["spor-waiting"], "lang": "en", "small_numbers": True}),
    ],
    ids=str,
)
def test_a_report_of_an_example_has_the_shape(name: str, asked: dict[str, Any]) -> None:
    saved = as_saved(pipeline.check(EXAMPLES / name, as_of=DAY, **asked))
    assert saved["subjects"]
    assert Report.from_json(saved).to_json() == saved
    # The validator takes seconds for thousands of findings.
    some = saved["findings"][:: len(saved["findings"]) // 200 + 1]
    assert faults({**saved, "findings": some}) == []


def test_the_golden_report_has_the_shape() -> None:
    golden = (ROOT / "tests" / "golden" / "report.json").read_text(encoding="utf-8")
    assert faults(json.loads(golden)) == []


def test_so_has_one_with_nothing_in_it() -> None:
    bare = Report(as_of=DAY, findings=())
    assert faults(as_saved(bare)) == []
    assert Report.from_json(as_saved(bare)) == bare


# ---- every member ---------------------------------------------------------------------------------


def fullest() -> Report:
    """A report in which every member that there may be is there."""
    cite = Cite("HSLF-FS 2021:8", "3 kap. 1 §", "official", both("Se även 2 §", "See section 2 too"))
    places = "f.yaml:1:2", "trainees[T1].certificates"
    one = Why("is", None, both("a"), *places, cause="error", item="certificates[C1]", fixed=False)
    why = Why("at_least", None, both("minst 1"), *places, 3, 4, "error", "x[1]", COUNTS, (one,), True)
    remedies = (RemedyText(both("Gör"), "head", both("chef"), "P2M"),)
    more = {"status": "undetermined", "subject": "trainees[T1]", "cite": (cite,), "remedies": remedies}
    regimes = ({"regime": name, "regime_settled": False, "rule": name} for name in ("old", "new"))
    letter = SetLetter("B", both("b"), "Skäl", "Inspektör", DAY, "st.r", ("units[u].x",))
    fault = Diagnostic(
        "DATA001",
        said("wrong", "fel"),
        Span("f.xlsx", 3, 4, cell="blad!A3"),
        labels=(Label(Span("g.csv", 1), said("here", "här")),),
        under=("1 kap.",),
        help=said("do", "gör"),
    )
    return report(
        known_at=DAY,
        findings=tuple(
            finding(why=why, due=DAY, due_from=one, missing=("x",), note="Skäl", **more, **each)
            for each in regimes
        ),
        ratings=(
            Rating(
                *("s", both("S"), "p", "units[u]", "U", "A", both("A"), "B", "C", both("b"), both("c")),
                (cite,),
                *(("r",), ("x",), ("r",), "D", 3, letter, letter, ("r",), "D"),
            ),
        ),
        conclusions=(
            Conclusion(
                *("c", "p", "units[u]", "U", Drawn.UNKNOWN, both("C"), both("c"), (cite,)),
                *(("finding:r",), ("x",), ("r",)),
            ),
        ),
        actions=(
            Action(
                *(both("Gör"), "head", both("chef"), ("trainees[T1]",), ("Anna",), "binding", "undetermined"),
                *(("old",), "c", DAY, "P2M", (cite,), ("r",), (DAY,)),
            ),
        ),
        packs=(PackInfo("p", "1", both("P"), "sha256:0", 2, both("d")),),
        diagnostics=(fault,),
        data=DataInfo(("f.yaml",), "sha256:1"),
        subjects=(SubjectInfo("trainees[T1]", "trainee", "Anna", both("ST-läkare"), True, "units[u]"),),
        figures=(
            Figure(
                *("m", "p", "m[a|2026]", both("M"), (Division("unit", "a", both("Enhet"), both("A")),)),
                *("2026", DAY, DAY, True, 12, 1, {"share": 0.5}, both("%"), False, 1, 2),
                *(("x[1]",), ("x[2]",), False, 1, ("x[3]",)),
                share_of=both("alla"),
            ),
        ),
        hidden={"met": 1},
        labels=Labels(
            {"t": both("T")},
            {"t.f": FieldLabel(both("F"), "k", "u")},
            {"k": {"c": both("C")}},
            {"trainees[T1]": "Anna"},
            {"trainees[T1].regime": ("trainees[T1].elected_regime",)},
        ),
        reviews=Reviews({"r": ReviewMark("A", "jurist", "2026-11-01", "Bra")}, 1, 2, 3),
    )


@cache
def text_of_the_fullest() -> str:
    saved = as_saved(fullest())
    del saved["findings"][1:]
    return json.dumps(saved)


def shape_at(shape: Any) -> tuple[str, Any]:
    """The shape that a reference leads to, with its name."""
    if "anyOf" in shape:
        return shape_at(shape["anyOf"][0])
    name = shape.get("$ref", "").removeprefix("#/$defs/")
    return (name, NAMED[name]) if name else ("", shape)


def members(value: Any, shape: Any, at: tuple[Any, ...] = ()) -> Iterator[tuple[str, tuple[Any, ...]]]:
    """Every member of what is saved, as `<object>.<member>`, with its place."""
    name, shape = shape_at(shape)
    if isinstance(value, dict):
        for key, each in value.items():
            within = shape.get("properties", {}).get(key, shape.get("additionalProperties"))
            if "properties" in shape:
                yield f"{name or 'report'}.{key}", (*at, key)
            if within:
                yield from members(each, within, (*at, key))
    elif isinstance(value, list):
        for number, each in enumerate(value):
            yield from members(each, shape["items"], (*at, number))


def every_member() -> dict[str, tuple[Any, ...]]:
    found: dict[str, tuple[Any, ...]] = {}
    for member, place in members(json.loads(text_of_the_fullest()), PUBLISHED):
        found.setdefault(member, place)
    return found


def told() -> dict[str, dict[str, Any]]:
    """Every member that the schema names."""
    return {
        f"{name}.{key}": each
        for name, shape in NAMED.items()
        for key, each in shape.get("properties", {}).items()
    }


def test_every_member_is_explained_and_every_object_closed() -> None:
    assert [name for name, each in told().items() if not each.get("description", "").endswith(".")] == []
    assert [name for name, shape in NAMED.items() if not shape.get("description")] == []
    for shape in NAMED.values():
        assert shape.get("additionalProperties") is False or "properties" not in shape


def test_one_report_has_every_member() -> None:
    saved = json.loads(text_of_the_fullest())
    assert faults(saved) == []
    assert Report.from_json(as_saved(fullest())) == fullest()
    assert set(told()) - set(every_member()) == set()


def read_back(saved: Any) -> str:
    """Why it is not read back; empty when it is."""
    try:
        Report.from_json(saved)
    except UsageError as error:
        return str(error)
    return ""


def changed(place: tuple[Any, ...], change: Any) -> Any:
    """The fullest report with one part changed, or without it."""
    saved = json.loads(text_of_the_fullest())
    within = saved
    for step in place[:-1]:
        within = within[step]
    if change is ...:
        del within[place[-1]]
    else:
        within[place[-1]] = copy.deepcopy(change)
    return saved


@pytest.mark.no_cover  # it changes every part of a report
@pytest.mark.parametrize("change", [..., 3, 0.5, True, "x", "2026-02-30", None, [], {}, ["x"], {"x": [3]}])
def test_a_part_that_is_gone_or_of_another_kind_is_refused_by_both_or_neither(change: Any) -> None:
    refused = set()
    for member, place in every_member().items():
        saved = changed(place, change)
        told_by_reader = read_back(saved)
        assert VALIDATOR.is_valid(saved) is not bool(told_by_reader), (member, told_by_reader)
        if told_by_reader:
            assert str(place[-1]) in told_by_reader, member
            refused.add(member)
    assert len(refused) > 20


def test_what_came_later_may_be_absent_and_nothing_else() -> None:
    """What is absent from this list must never be: then a report saved today might not be read tomorrow."""
    absent = {member for member, place in every_member().items() if not read_back(changed(place, ...))}
    required = {f"{name}.{key}" for name, shape in NAMED.items() for key in shape.get("required", ())}
    assert absent == set(told()) - required
    assert {each for each in absent if each.partition(".")[0] not in ("why", "diagnostic", "place")} == {
        "action.dues",
        "action.regimes",
        "action.unverified",
        "cite.note",
        "conclusion.unverified",
        "field.codes",
        "field.to",
        "figure.left_out",
        "figure.outside",
        "figure.share_of",
        "finding.due_from",
        "label.text_sv",
        "labels.settled_by",
        "rating.earlier",
        "rating.excepted",
        "rating.otherwise",
        "rating.override",
        "remedy.lead_time",
        "report.figures",
        "report.labels",
        "report.reviews",
        "set_letter.hangs_on",
        "subject.only_id",
        "subject.regimes",
        "subject.within",
        "summary.unverified",
    }


def test_a_member_of_a_later_version_is_refused_by_the_schema_and_left_alone_when_read() -> None:
    for place in {place[:-1] for place in every_member().values()}:
        saved = changed((*place, "added"), 1)
        assert faults(saved) != [], place
        assert read_back(saved) == ""


# ---- forms ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["P2M", "P1Y6M", "P2W", "P90D", "P0D", "P", "", "PT3H", "P1.5M", "2M"])
def test_a_period_is_what_a_pack_may_write(text: str) -> None:
    try:
        Period.parse(text)
    except ValueError:
        is_period = False
    else:
        is_period = True
    saved = changed(("actions", 0, "lead_time"), text)
    assert (read_back(saved) == "") is is_period
    assert VALIDATOR.is_valid(saved) is is_period


def test_every_provenance_may_be_told() -> None:
    assert PROVENANCE["enum"] == [str(each) for each in Provenance]


@pytest.mark.parametrize("value", ["1/0", "1/-2", "0.5", "half", "179/3\n", float("inf"), float("nan"), True])
def test_a_value_of_a_figure_that_is_no_number(value: Any) -> None:
    assert "figures[0].values[share]" in read_back(changed(("figures", 0, "values", "share"), value))


@pytest.mark.parametrize("value", ["179/3", "-179/3", 3, -0.5, 10**400])
def test_a_value_of_a_figure_is_exact(value: Any) -> None:
    saved = changed(("figures", 0, "values", "share"), value)
    assert Report.from_json(saved).to_json()["figures"][0]["values"]["share"] == value


# ---- errors ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("place", "change"),
    [
        (("as_of",), f"{NUMBER} is a day"),
        (("as_of",), f"{'x' * 31}{NUMBER}"),
        (("labels", "names", NUMBER), 3),
        (("summary", "hidden", NUMBER), "x"),
        (("schema",), f"report/{NUMBER}"),
    ],
)
def test_what_is_damaged_is_told_in_both_languages_without_numbers_of_people(
    place: tuple[Any, ...], change: Any
) -> None:
    with pytest.raises(UsageError) as caught:
        Report.from_json(changed(place, change))
    message = caught.value.diagnostics[0].message
    assert isinstance(message, type(said("a", "b")))
    assert message.sv != message
    for text in (message, message.sv, str(caught.value)):
        assert "1212" not in text


def test_a_finding_that_stands_alone_has_the_same_shape() -> None:
    saved = as_saved(fullest())["findings"][0]
    alone = Draft202012Validator({"$ref": "#/$defs/finding", "$defs": PUBLISHED["$defs"]})
    assert list(alone.iter_errors(saved)) == []
    assert Finding.from_json(saved).to_json() == saved


def test_the_reference_leads_to_the_published_schema() -> None:
    page = (ROOT / "docs" / "reference" / "json-report.md").read_text(encoding="utf-8")
    assert "](../../schemas/report.schema.json)" in page
    assert PUBLISHED == REPORT
