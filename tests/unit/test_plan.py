"""Planning: what is not planned is told, functions of one's own, and parts that depend on the day."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from compliance.diagnostics import Collector, PackError, render_all
from compliance.executors import reference
from compliance.facts.schema import Kind
from compliance.findings.policy import UnknownDay
from compliance.model.conditions import Condition
from compliance.packs.read import read_pack
from compliance.plan.build import PASSES, build
from compliance.plan.draft import Draft, PartRef
from compliance.plan.functions import FUNCTIONS, Function
from compliance.plan.lowering import Lowering
from compliance.plan.passes.rules import plan_rules
from compliance.plan.passes.schema import lower_vocabulary
from compliance.plan.scope import Scope
from compliance.plan.types import DATE, NUMBER, LiteralFault, Type, read_literal
from tests.helpers.conformance import CaseFile, case_files
from tests.helpers.packs import AS_OF, CITE, facts_of, pack_file, planned, rule, titled, write

FLAG = {"fact": "thing.flag", "is": True}
NUMBER_AT_LEAST = {"fact": "thing.num", "at_least": 1}

# ---- nothing is lost in silence -------------------------------------------------------------------

NONSENSE: tuple[Any, ...] = (
    "nonsense",
    "thing.nothing",
    "nothing.at.all",
    7,
    True,
    "thing.parts",
    2.5,
    ["red"],
)
_CONDITION: TypeAdapter[Any] = TypeAdapter(Condition)


def spoiled(value: Any) -> Iterator[Any]:
    """The same, each with one scalar replaced by something else."""
    if isinstance(value, Mapping):
        for key, part in value.items():
            yield from ({**value, key: other} for other in spoiled(part))
    elif isinstance(value, list):
        for index, part in enumerate(value):
            yield from ([*value[:index], other, *value[index + 1 :]] for other in spoiled(part))
    else:
        yield from (other for other in NONSENSE if other != value)


def draft_of(file: CaseFile) -> Draft:
    """All of a file's pack planned but its rules."""
    collector = Collector()
    with tempfile.TemporaryDirectory() as folder:
        loaded = read_pack(write(Path(folder), pack_file(**file.pack), [], file.tables), collector)
        assert loaded is not None, render_all(collector)
        schema = lower_vocabulary(loaded.vocabulary, lambda _path, message: pytest.fail(message))
        draft = Draft([loaded], collector, schema)
        for one_pass in PASSES:
            if one_pass is not plan_rules:
                one_pass(draft)
    assert not collector.has_errors, render_all(collector)
    return draft


@pytest.mark.parametrize("file", case_files(), ids=lambda file: file.name)
def test_what_is_not_planned_is_complained_about(file: CaseFile) -> None:
    """Every condition of the conformance cases, spoiled in each of its words: planned, or a fault is told."""
    draft = draft_of(file)
    seen: set[str] = set()
    planned_, told = 0, 0
    for case in file.cases[:: 1 if len(file.cases) < 30 else 2]:
        row = next(iter(file.tables["one"].values())) if "for_each" in case.rule else None
        for condition in spoiled(case.rule["require"]):
            key = json.dumps([condition, case.rule.get("regime")])
            if key in seen:
                continue
            seen.add(key)
            try:
                declared = _CONDITION.validate_python(condition)
            except ValidationError:
                continue
            draft.collector = Collector()
            here = PartRef(draft.packs[0], "pack")
            scope = Scope(draft, here, {"thing": "thing"}, row, case.rule.get("regime", ""))
            node = Lowering(scope).condition(declared, ())
            assert (node is None) == draft.collector.has_errors, condition
            planned_ += node is not None
            told += node is None
    assert told, "nothing was spoiled"


def test_a_row_that_lacks_a_value_is_not_left_out_in_silence(tmp_path: Path) -> None:
    rows = {"one": {"colour": "red"}, "two": {"colour": None}, "three": {"colour": "blue"}}
    with pytest.raises(PackError, match="the row holds nothing in `colour`"):
        planned(
            tmp_path,
            [rule("asked", for_each="rows", require={"fact": "thing.colour", "is": {"row": "colour"}})],
            {"rows": rows},
        )


def test_a_plan_of_no_packs() -> None:
    with pytest.raises(ValueError, match="at least one pack"):
        build([], Collector())


# ---- rows -----------------------------------------------------------------------------------------


def test_a_rule_is_expanded_over_its_rows(tmp_path: Path) -> None:
    rows = {
        "a1": {
            "colour": "red",
            "name": {"sv": "Röd", "en": "Red"},
            "several": ["x", "y"],
            "locator": "5 §",
            "provenance": "recalled",
        },
        "b2": {"colour": "blue", "name": {"sv": "Blå"}, "several": []},
    }
    made = rule(
        "asked",
        for_each="rows",
        require={"fact": "thing.colour", "is": {"row": "colour"}, "say": titled("den är {name}")},
        title={"sv": "Är {name}", "en": "Is {name}"},
        explanation=titled("{several}."),
        cite=[{**CITE[0], "note": titled("Se {colour}")}],
        remedies=[{"when": ["not_met"], "do": titled("Måla {colour}"), "owner": "owner"}],
    )
    first, second = planned(tmp_path, [made], {"rows": rows}).checks
    assert (first.id, second.id, second.declared_id) == ("test.asked.a1", "test.asked.b2", "test.asked")
    assert (first.title["sv"], first.title["en"]) == ("Är Röd", "Is Red")
    assert second.title["en"] == "Is Blå"
    assert (first.explanation["sv"], second.explanation["sv"]) == ("x, y.", ".")
    assert (first.cite[0].locator, first.cite[0].provenance, first.verified) == ("5 §", "recalled", False)
    assert (second.cite[0].locator, second.cite[0].provenance, second.verified) == ("1 §", "official", True)
    assert second.cite[0].note["sv"] == "Se blue"
    assert first.remedies[0].remedy.do["sv"] == "Måla red"
    assert (first.require.text["sv"], second.require.text["en"]) == ("den är Röd", "den är Blå")


@pytest.mark.parametrize(
    ("seen", "verified"),
    [
        (("official",), True),
        (("secondary",), True),
        (("transcribed",), False),
        (("recalled",), False),
        (("placeholder",), False),
        (("official", "secondary"), True),
        (("official", "transcribed"), False),
        (("transcribed", "secondary"), False),
    ],
)
def test_a_rule_is_as_verified_as_the_weakest_thing_it_rests_on(
    tmp_path: Path, seen: tuple[str, ...], verified: bool
) -> None:
    cite = [{**CITE[0], "provenance": provenance} for provenance in seen]
    (check,) = planned(tmp_path, [rule("asked", require=FLAG, cite=cite)]).checks
    assert check.verified is verified


def test_a_pack_s_regime_holds_for_rules_about_its_subjects_only(tmp_path: Path) -> None:
    regime = {
        "title": titled("Old"),
        "source": "law",
        "for": "thing",
        "elected_by": "thing.elected",
        "open_to": FLAG,
        "cite": CITE,
    }
    about_box = {**rule("box-asked", require={"fact": "box.flag", "is": True}), "for": "box"}
    plan = planned(
        tmp_path, [rule("asked", require=FLAG), about_box], regime="old-law", regimes={"old-law": regime}
    )
    assert {check.id: check.regime for check in plan.checks} == {
        "test.asked": "old-law",
        "test.box-asked": "",
    }


# ---- parameters of the day ------------------------------------------------------------------------


def parameter(kind: str, *values: tuple[str, Any]) -> dict[str, Any]:
    return {
        "title": titled("P"),
        "type": kind,
        "values": [{"from": day, "value": value} for day, value in values],
        "cite": CITE,
    }


def test_a_scale_holds_from_the_day_its_tolerance_does(tmp_path: Path) -> None:
    scale = {
        "title": titled("Scale"),
        "for": "thing",
        "areas": ["area"],
        "cite": CITE,
        "letters": [
            {"letter": "A", "title": titled("A")},
            {
                "letter": "B",
                "title": titled("B"),
                "fails": ["binding"],
                "more_than": {"parameter": "some"},
                "never_all": True,
            },
        ],
    }
    plan = planned(
        tmp_path,
        [rule("asked", require=FLAG)],
        parameters={"some": parameter("integer", ("2020-01-01", 1), ("2025-01-01", 2))},
        scales={"scale": scale},
    )
    facts = facts_of(plan, {"things": [{"id": "T1"}]})
    tolerances = {}
    for day in (date(2019, 12, 31), date(2020, 1, 1), date(2025, 1, 1)):
        scales = reference.run(plan, facts, day).policy.scales
        tolerances[day.year] = [(each.steps[1].more_than, each.steps[1].never_all) for each in scales]
    assert tolerances == {2019: [], 2020: [(1, True)], 2025: [(2, True)]}


LETTERS = [
    {"letter": "A", "title": titled("A")},
    {"letter": "B", "title": titled("B"), "fails": ["binding"]},
]


def test_the_day_since_which_letters_count(tmp_path: Path) -> None:
    latest = {"latest": "thing.parts", "as": "part", "over": {"fact": "part.day"}}
    scale = {"title": titled("Scale"), "for": "thing", "areas": ["area"], "cite": CITE, "letters": LETTERS}
    plan = planned(
        tmp_path, [rule("asked", require=FLAG)], scales={"scale": scale | {"letters_since": latest}}
    )
    letter = {"scale": "scale", "area": "area", "letter": "A", "reason": "R", "decided_by": "D"}
    parts = {
        "T1": [{"id": "P1", "day": "2025-01-01"}, {"id": "P2", "day": "2025-03-01"}],
        "T2": [{"id": "P3", "day": "2025-01-01"}, {"id": "P4"}],
        "T3": [],
        "T4": [{"id": "P5", "day": "2025-01-01"}],
    }
    data = {
        "things": [{"id": thing, "parts": held} for thing, held in parts.items()],
        "overrides": [
            {**letter, "subject": thing, "decided_on": "2025-02-01"} for thing in ("T1", "T2", "T3")
        ],
    }
    run = reference.run(plan, facts_of(plan, data), AS_OF)
    # Where no letter is set there is nothing to work out.
    assert run.letters_since == {
        ("scale", "things[T1]"): date(2025, 3, 1),
        ("scale", "things[T2]"): UnknownDay(("things[T2].parts[P4].day",)),
        ("scale", "things[T3]"): None,
    }


@pytest.mark.parametrize(
    ("wrong", "why"), [({"fact": "thing.num"}, "date"), ({"fact": "thing.dya"}, "did you mean `day`?")]
)
def test_letters_count_since_a_date_only(wrong: dict[str, str], why: str, tmp_path: Path) -> None:
    scale = {"title": titled("Scale"), "for": "thing", "areas": ["area"], "cite": CITE, "letters": LETTERS}
    with pytest.raises(PackError) as refused:
        planned(tmp_path, [rule("asked", require=FLAG)], scales={"scale": scale | {"letters_since": wrong}})
    told = render_all(refused.value.diagnostics)
    assert "pack.yaml" in told
    assert why in told


def test_a_time_that_counts_from_a_date(tmp_path: Path) -> None:
    consequence = {
        "title": titled("C"),
        "explanation": titled("C"),
        "for": "thing",
        "cite": CITE,
        "when": {"finding": "test.asked", "in": ["not_met"]},
        "actions": [
            {
                "do": titled("Do"),
                "owner": "owner",
                "within": {"parameter": "time"},
                "after": {"fact": "thing.day"},
            },
            {"do": titled("Do"), "owner": "owner", "within": "P1M"},
        ],
    }
    plan = planned(
        tmp_path,
        [rule("asked", require=FLAG)],
        parameters={"time": parameter("period", ("2020-01-01", "P2M"))},
        consequences={"follows": consequence},
    )
    facts = facts_of(
        plan, {"things": [{"id": "T1", "day": "2025-01-01"}, {"id": "T2"}], "boxes": [{"id": "B1"}]}
    )
    run = reference.run(plan, facts, AS_OF)
    assert run.anchors == {("follows/0", "things[T1]"): date(2025, 1, 1), ("follows/0", "things[T2]"): None}
    assert [each.within for each in run.policy.consequences[0].actions] == ["P2M", "P1M"]
    early = reference.run(plan, facts, date(2019, 1, 1))
    assert [each.within for each in early.policy.consequences[0].actions] == ["", "P1M"]


# ---- functions ------------------------------------------------------------------------------------


@pytest.fixture
def negative(monkeypatch: pytest.MonkeyPatch) -> None:
    """A function that turns a number around, registered for one test."""
    monkeypatch.setitem(FUNCTIONS, "negative", Function((NUMBER,), NUMBER, lambda value: -value))


@pytest.mark.usefixtures("negative")
def test_a_function_of_one_s_own(tmp_path: Path) -> None:
    condition = {"value": {"call": "negative", "arguments": [{"fact": "thing.num"}]}, "below": 0}
    plan = planned(tmp_path, [rule("asked", require=condition)])
    for thing, status in (
        ({"num": 1}, "met"),
        ({"num": -1}, "not_met"),
        ({}, "undetermined"),
        ({"num": "none"}, "not_met"),
    ):
        facts = facts_of(plan, {"things": [{"id": "T1", **thing}]})
        assert str(reference.run(plan, facts, AS_OF).findings[0].status) == status


@pytest.mark.usefixtures("negative")
def test_the_bounds_of_an_argument_are_none_of_the_result(tmp_path: Path) -> None:
    """At least two notes are known; minus their number is not at least two for that."""
    value = {"call": "negative", "arguments": [{"count": "thing.notes"}]}
    plan = planned(tmp_path, [rule("asked", require={"value": value, "at_least": 1})])
    facts = facts_of(plan, {"things": [{"id": "T1", "notes": [{"id": "N1"}, {"id": "N2"}]}]})
    assert str(reference.run(plan, facts, AS_OF).findings[0].status) == "undetermined"


@pytest.mark.parametrize(
    ("day", "status"),
    [
        ("2023-12-31", "not_met"),
        ("2024-01-01", "met"),
        ("2024-12-31", "met"),
        ("2025-01-01", "not_met"),
        ("none", "not_met"),
        ("unknown", "undetermined"),
    ],
)
def test_the_year_of_a_day(day: str, status: str, tmp_path: Path) -> None:
    condition = {"value": {"call": "year_of", "arguments": [{"fact": "thing.day"}]}, "is": 2024}
    plan = planned(tmp_path, [rule("asked", require=condition)])
    facts = facts_of(plan, {"things": [{"id": "T1", "day": day}]})
    assert str(reference.run(plan, facts, AS_OF).findings[0].status) == status


# ---- deep conditions ------------------------------------------------------------------------------


def test_more_names_than_anybody_needs(tmp_path: Path) -> None:
    """Boxes in boxes in boxes: as deep as a document may be."""
    condition: dict[str, Any] = {"fact": "b30.flag", "is": True}
    for depth in range(30, 0, -1):
        of = f"b{depth - 1}.boxes" if depth > 1 else "thing.box.boxes"
        condition = {"at_least": 1, "of": of, "as": f"b{depth}", "fulfils_if": condition}
    plan = planned(tmp_path, [rule("asked", require=condition)])
    boxes = [{"id": "B0"}, *({"id": f"B{depth}", "box": f"B{depth - 1}"} for depth in range(1, 31))]
    boxes[-1]["flag"] = True  # type: ignore[assignment]
    facts = facts_of(plan, {"things": [{"id": "T1", "box": "B0"}], "boxes": boxes})
    assert [str(each.status) for each in reference.run(plan, facts, AS_OF).findings] == ["met"]


# ---- literals -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "wanted", "message"),
    [
        (True, NUMBER, "`true` is not a number"),
        (1, Type(Kind.BOOLEAN), "`1` is not true or false"),
        ("2024-1-1", DATE, "`2024-1-1` is not a date"),
        (3, Type("period"), "is not a period"),
        (3, Type(Kind.TEXT), "`3` is not a text"),
        ("x", Type(Kind.COLLECTION, "part"), "`x` cannot be held against a collection of part"),
        ("x", Type(Kind.CODE, "colour"), "`x` is not in the code list colour"),
    ],
    ids=str,
)
def test_a_literal_of_another_type(value: Any, wanted: Type, message: str) -> None:
    with pytest.raises(LiteralFault) as raised:
        read_literal(value, wanted, {"colour": {"red": {}}})
    assert message in raised.value.message


def test_the_types_in_words() -> None:
    kinds = [Type(kind) for kind in Kind if kind not in (Kind.CODE, Kind.CODES, Kind.REF, Kind.COLLECTION)]
    assert all(str(each) for each in kinds)
    assert str(Type(Kind.CODES, "colour")) == "several codes of the list colour"


def test_a_vocabulary_without_lists_of_regimes_and_goals(tmp_path: Path) -> None:
    """What may be written is then what the packs declare."""
    text = (Path(__file__).parents[1] / "conformance" / "vocabulary.yaml").read_text(encoding="utf-8")
    text = text[: text.index("  regime:\n")].replace("codes: regime", "codes: colour")
    regime = {
        "title": titled("Old"),
        "source": "law",
        "for": "thing",
        "elected_by": "thing.elected",
        "open_to": FLAG,
        "cite": CITE,
    }
    pack = pack_file(regimes={"old-law": regime})
    folder = write(
        tmp_path, pack, [rule("asked", require={"fact": "thing.regime", "is": "old-law"})], None, text
    )
    collector = Collector()
    loaded = read_pack(folder, collector)
    assert loaded is not None
    assert build([loaded], collector) is not None, render_all(collector)
    write(tmp_path, pack, [rule("asked", require={"fact": "thing.regime", "is": "old-lav"})], None, text)
    loaded = read_pack(folder, collector)
    assert loaded is not None
    assert build([loaded], collector) is None
    assert "did you mean `old-law`?" in render_all(collector)
