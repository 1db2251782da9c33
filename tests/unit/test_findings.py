"""Findings as values: their JSON, what is missing, what they rest on, and what would make them met."""

from __future__ import annotations

import re
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from compliance.executors import reference
from compliance.facts.values import ABSENT, NOT_REGISTERED, Cause, Unknown
from compliance.findings import Finding, Why
from compliance.findings.why import plain
from tests.helpers.packs import AS_OF, CITE, facts_of, planned, rule, titled

FLAG = {"fact": "thing.flag", "is": True}
FLAG2 = {"fact": "thing.flag2", "is": True}
FIXED = {"fact": "thing.fixed", "is": True}
PART = {"fact": "p.flag", "is": True}


def found(folder: Path, condition: dict[str, Any], thing: dict[str, Any], **more: Any) -> Finding:
    """The finding of one condition about one thing."""
    parts = more.pop("pack", {})
    plan = planned(folder, [rule("asked", require=condition, **more)], **parts)
    data = {"things": [{"id": "T1", **thing}], "owners": [{"id": "O1"}]}
    return reference.run(plan, facts_of(plan, data), AS_OF).findings[0]


def ways(finding: Finding) -> list[list[str]]:
    """Each way as the facts it needs, with how many to add, and whether the opposite of what was asked."""
    return [
        [_need(need.fact, dict(need.text)["en"]) for need in way] for way in finding.would_be_met_if_any_of
    ]


def _need(fact: str, text: str) -> str:
    more = re.match(r"not:|add \d+", text)
    return f"{fact} {more[0].rstrip(':')}" if more else fact


@pytest.mark.parametrize(
    ("condition", "thing", "expected"),
    [
        (FLAG, {"flag": False}, [["things[T1].flag"]]),
        (FLAG, {}, [["things[T1].flag"]]),
        (FLAG, {"flag": True}, []),
        (FIXED, {"fixed": False}, []),  # nobody can change it
        (FIXED, {}, [["things[T1].fixed"]]),  # but it can be registered
        ({"fact": "thing.num", "at_least": 5}, {"num": 3}, [["things[T1].num"]]),
        ({"fact": "thing.num", "at_most": 5}, {"num": 7}, [["things[T1].num"]]),
        ({"fact": "thing.num", "at_most": 5}, {}, [["things[T1].num"]]),
        (
            {"all": [FLAG, FLAG2]},
            {"flag": False},
            [["things[T1].flag", "things[T1].flag2"]],
        ),
        ({"all": [FLAG, FLAG2]}, {"flag": True}, [["things[T1].flag2"]]),
        ({"all": [FLAG, FIXED]}, {"fixed": False}, []),
        (
            {"any": [FLAG, FLAG2]},
            {"flag": False, "flag2": False},
            [["things[T1].flag"], ["things[T1].flag2"]],
        ),
        ({"any": [FLAG, FIXED]}, {"flag": False, "fixed": False}, [["things[T1].flag"]]),
        (
            {"at_least_of": 2, "conditions": [FLAG, FLAG2, FIXED]},
            {"flag": False, "flag2": False, "fixed": True},
            [["things[T1].flag"], ["things[T1].flag2"]],
        ),
        ({"at_least_of": 2, "conditions": [FLAG, FIXED]}, {"flag": True, "fixed": False}, []),
        ({"not": FLAG}, {"flag": True}, []),
        ({"not": FLAG}, {}, [["things[T1].flag not"]]),
        ({"not": {"not": FLAG}}, {}, [["things[T1].flag"]]),
        (
            {"not": {"any": [FLAG, {"not": FLAG2}]}},
            {},
            [["things[T1].flag not", "things[T1].flag2"]],
        ),
        # items
        (
            {"at_least": 1, "of": "thing.parts", "as": "p", "fulfils_if": PART},
            {"parts": [{"id": "P1", "flag": False}]},
            [
                ["things[T1].parts[+] add 1"],
                ["things[T1].parts[P1].flag"],
            ],
        ),
        (
            {"at_least": 3, "of": "thing.parts", "as": "p", "fulfils_if": PART},
            {"parts": [{"id": "P1", "flag": False}]},
            [["things[T1].parts[+] add 3"]],
        ),
        (
            {"at_least": 1, "of": "thing.parts", "as": "p"},
            {},
            [["things[T1].parts"]],
        ),
        (
            {
                "at_least": 1,
                "of": "thing.parts",
                "as": "p",
                "counts_if": {"fact": "p.colour", "is": "red"},
                "fulfils_if": PART,
            },
            {"parts": [{"id": "P1", "flag": False}]},
            [
                ["things[T1].parts[+] add 1"],
                ["things[T1].parts[P1].colour", "things[T1].parts[P1].flag"],
            ],
        ),
        (
            {"exactly": 1, "of": "thing.parts", "as": "p", "fulfils_if": PART},
            {"parts": [{"flag": True}, {"flag": True}]},
            [],  # adding more would not help
        ),
        (
            {"exactly": 1, "of": "thing.parts", "as": "p", "fulfils_if": PART},
            {"parts": [{"id": "P1", "flag": True}, {"id": "P2"}]},
            [["things[T1].parts[P2].flag not"]],
        ),
        (
            {"exactly": 2, "of": "thing.parts", "as": "p", "fulfils_if": PART},
            {"parts": [{"id": "P1", "flag": True}]},
            [["things[T1].parts[+] add 1"]],
        ),
        (
            {"every": "thing.parts", "as": "p", "fulfils_if": PART, "if_empty": "fails"},
            {"parts": [{"id": "P1", "flag": False}, {"id": "P2"}]},
            [["things[T1].parts[P1].flag", "things[T1].parts[P2].flag"]],
        ),
        (
            # What is unknown adds what would settle it soonest; only what fails has ways of its own.
            {
                "every": "thing.parts",
                "as": "p",
                "fulfils_if": {"any": [PART, {"fact": "p.num", "is": 1}]},
                "if_empty": "fails",
            },
            {"parts": [{"id": "P1", "flag": False, "num": 0}, {"id": "P2"}]},
            [
                ["things[T1].parts[P1].flag", "things[T1].parts[P2].flag"],
                ["things[T1].parts[P1].num", "things[T1].parts[P2].flag"],
            ],
        ),
        ({"every": "thing.parts", "as": "p", "fulfils_if": PART, "if_empty": "fails"}, {"parts": []}, []),
        (
            {"none": "thing.parts", "as": "p", "fulfils_if": PART},
            {"parts": [{"id": "P1"}]},
            [["things[T1].parts[P1].flag not"]],
        ),
        ({"none": "thing.parts", "as": "p"}, {"parts": [{"id": "P1"}]}, []),
        ({"none": "thing.notes", "as": "n"}, {"notes": []}, [["things[T1].notes"]]),
        (
            {"fact": "thing.int", "at_least": {"fact": "thing.int2"}},
            {"int": 1},
            [["things[T1].int"]],
        ),
    ],
    ids=lambda each: str(sorted(each)) if isinstance(each, frozenset) else str(each),
)
def test_what_would_make_it_met(
    tmp_path: Path, condition: dict[str, Any], thing: dict[str, Any], expected: list[list[str]]
) -> None:
    assert ways(found(tmp_path, condition, thing)) == expected


def test_an_unknown_due_day_is_not_needed_to_meet_it(tmp_path: Path) -> None:
    finding = found(tmp_path, FLAG, {"flag": False}, due={"fact": "thing.day"})
    assert finding.missing == ("things[T1].day",)
    assert ways(finding) == [["things[T1].flag"]]


@pytest.mark.parametrize("day", ["2025-06-30", "2025-07-01", "none"])
def test_the_day_that_decides_is_relied_on(tmp_path: Path, day: str) -> None:
    """Whether it is a breach already hangs on that fact as much as on those of the condition."""
    finding = found(tmp_path, FLAG, {"flag": False, "day": day}, due={"fact": "thing.day"})
    assert str(finding.status) == ("not_yet" if day > "2025-06-30" and day != "none" else "not_met")
    assert finding.relied_on == ("things[T1].flag", "things[T1].day")
    assert finding.due_from is not None
    data = finding.to_json()
    assert (data["due_from"]["path"], data["due_from"]["value"]) == ("things[T1].day", day)
    assert data["relied_on"] == ["things[T1].flag", "things[T1].day"]
    assert Finding.from_json(data).to_json() == data


def test_a_day_that_is_counted_names_what_it_is_counted_from(tmp_path: Path) -> None:
    due = {"date_plus": {"fact": "thing.day"}, "period": "P1M"}
    finding = found(tmp_path, FLAG, {"flag": False, "day": "2025-05-01"}, due=due)
    assert finding.due_from is not None
    assert (finding.due, finding.due_from.value) == (date(2025, 6, 1), date(2025, 6, 1))
    assert [(each.path, each.value) for each in finding.due_from.children] == [
        ("things[T1].day", date(2025, 5, 1))
    ]
    assert "things[T1].day" in finding.relied_on


@pytest.mark.parametrize("thing", [{"flag": True, "day": "2025-01-01"}, {"day": "2025-01-01"}])
def test_a_day_that_decides_nothing_is_not_relied_on(tmp_path: Path, thing: dict[str, Any]) -> None:
    assert "things[T1].day" not in found(tmp_path, FLAG, thing, due={"fact": "thing.day"}).relied_on


def test_a_finding_saved_before_days_told_where_they_come_from_is_read(tmp_path: Path) -> None:
    data = found(tmp_path, FLAG, {"flag": False, "day": "2025-01-01"}, due={"fact": "thing.day"}).to_json()
    del data["due_from"]
    assert Finding.from_json(data).due_from is None


def test_a_parameter_without_a_value_is_told_of(tmp_path: Path) -> None:
    """No fact is missing, and yet the reader is told why nothing could be decided."""
    late = {"title": titled("The limit"), "type": "number", "values": [{"from": "2099-01-01", "value": 3}]}
    condition = {"fact": "thing.num", "at_least": {"parameter": "late"}}
    finding = found(tmp_path, condition, {"num": 5}, pack={"parameters": {"late": {**late, "cite": CITE}}})
    assert str(finding.status) == "undetermined"
    assert finding.missing == ()
    assert [(each.text["en"], each.cause) for each in finding.why.children] == [
        ("The limit", "not_registered")
    ]


def test_no_more_ways_than_anybody_reads(tmp_path: Path) -> None:
    several = {"any": [{"all": [FLAG, {"fact": "thing.num", "is": number}]} for number in range(20)]}
    assert len(found(tmp_path, several, {"flag": False, "num": 99}).would_be_met_if_any_of) == 6


def test_what_is_waived_needs_nothing(tmp_path: Path) -> None:
    plan = planned(tmp_path, [rule("asked", require=FLAG)])
    waiver = {
        "rule": "test.asked",
        "subject": "T1",
        "reason": "R",
        "approved_by": "A",
        "expires": "2025-06-29",
    }
    data = {"things": [{"id": "T1", "flag": False}], "waivers": [waiver]}
    asked, expired = reference.run(plan, facts_of(plan, data), AS_OF).findings
    assert str(asked.status) == "not_met"
    assert expired.rule == "engine.waiver-expired"
    assert str(expired.status) == "not_met"
    assert "2025-06-29" in expired.explanation["en"]
    data["waivers"] = [{**waiver, "expires": "2025-06-30"}]
    (waived,) = reference.run(plan, facts_of(plan, data), AS_OF).findings
    assert waived.would_be_met_if_any_of == ()
    assert waived.note == "R (A, – 2025-06-30)"


# ---- what to do -----------------------------------------------------------------------------------

ASK = [{"when": ["undetermined"], "do": titled("Fråga om flaggan."), "owner": "owner"}]
LATER = {"fact": "thing.flag2", "is": True}
IN_BOX = {"fact": "thing.box.flag", "is": True}


@pytest.mark.parametrize(
    ("thing", "parts", "do"),
    [
        ({}, {}, "Fråga om flaggan."),
        ({}, {"applies": LATER}, "Fråga om flaggan."),
        ({"flag": True}, {"applies": LATER}, "Registrera flagga två."),
        ({"flag": False}, {"applies": LATER}, "Registrera flagga två."),
        (
            {"flag": True, "box": "B1"},
            {"applies": {"all": [LATER, IN_BOX]}},
            "Registrera flagga två; flagga (låda).",
        ),
        ({"flag": False}, {"due": {"fact": "thing.day"}}, "Registrera dag."),
    ],
)
def test_what_is_asked_for_is_what_is_missing(
    tmp_path: Path, thing: dict[str, Any], parts: dict[str, Any], do: str
) -> None:
    """A pack's words ask for what its rule is about; registered already, they would send somebody astray."""
    plan = planned(tmp_path, [rule("asked", require=FLAG, remedies=ASK, **parts)])
    data = {"things": [{"id": "T1", **thing}], "boxes": [{"id": "B1"}]}
    (finding,) = reference.run(plan, facts_of(plan, data), AS_OF).findings
    assert str(finding.status) == "undetermined"
    assert [(each.do["sv"], each.owner) for each in finding.remedies] == [(do, "owner")]


def test_of_an_unknown_regulation_it_asks_for_what_elects_one(tmp_path: Path) -> None:
    regimes = {
        name: {
            "title": titled(name),
            "source": "law",
            "for": "thing",
            "elected_by": "thing.elected",
            "open_to": {"fact": "thing.flag2", "is": True},
            "cite": CITE,
        }
        for name in ("old-law", "new-law")
    }
    applies = {"fact": "thing.regime", "is": "old-law"}
    plan = planned(tmp_path, [rule("asked", require=FLAG, remedies=ASK, applies=applies)], regimes=regimes)
    data = {"things": [{"id": "T1", "flag": True}]}
    (finding,) = reference.run(plan, facts_of(plan, data), AS_OF).findings
    assert [each.do["en"] for each in finding.remedies] == ["Register elected regulation."]


# ---- JSON -----------------------------------------------------------------------------------------


def test_a_finding_reads_back_to_the_same(tmp_path: Path) -> None:
    finding = found(
        tmp_path,
        {"all": [FLAG, {"value": {"mean": "thing.parts", "as": "p", "over": {"fact": "p.num"}}, "above": 1}]},
        {"name": "En sak", "parts": [{"num": 1}, {"num": 2}, {"num": 2}], "day": "2030-01-01"},
        due={"fact": "thing.day"},
        cite=[{**CITE[0], "note": titled("Not")}],
        remedies=[{"when": ["undetermined"], "do": titled("Fråga"), "owner": "owner", "lead_time": "P1M"}],
    )
    data = finding.to_json()
    assert Finding.from_json(data).to_json() == data
    assert data["schema"] == "finding/1"
    assert data["subject_name"] == "En sak"
    assert data["due"] == "2030-01-01"
    assert data["why"]["children"][1]["value"] == "5/3"
    assert data["actions"][0]["lead_time"] == "P1M"
    assert data["cite"][0]["note"] == titled("Not")
    assert data["relied_on"] == ["things[T1].parts", *(f"things[T1].parts[T1-part-{n}]" for n in (1, 2, 3))]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, None),
        (True, True),
        (date(2024, 2, 29), "2024-02-29"),
        (Fraction(4, 2), 2),
        (Fraction(1, 4), 0.25),
        (Fraction(1, 3), "1/3"),
        (ABSENT, "none"),
        (NOT_REGISTERED, None),
        (Unknown(Cause.ERROR, low=Fraction(1, 3)), {"at_least": "1/3"}),
        (Unknown(Cause.ERROR, low=1, high=2), {"at_least": 1, "at_most": 2}),
        (frozenset({"b", "a"}), ["a", "b"]),
        ((1, date(2024, 1, 1)), [1, "2024-01-01"]),
    ],
    ids=lambda each: str(sorted(each)) if isinstance(each, frozenset) else str(each),
)
def test_values_as_json(value: Any, expected: Any) -> None:
    assert plain(value) == expected


def test_a_record_is_told_by_its_path(tmp_path: Path) -> None:
    """Of a record nothing is told but which it is."""
    finding = found(tmp_path, {"fact": "thing.owner", "is_known": False}, {"owner": "O1"})
    assert finding.to_json()["why"]["value"] == "owners[O1]"


def test_a_tree_is_walked_parents_first() -> None:
    leaf, other = Why("is", True, {}), Why("is", None, {})
    tree = Why("all", None, {}, children=(Why("any", True, {}, children=(leaf,)), other))
    assert [node.op for node in tree.walk()] == ["all", "any", "is", "is"]
