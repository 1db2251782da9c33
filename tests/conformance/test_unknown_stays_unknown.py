"""No operator, negative ones included, turns unknown into a verdict: each operator, kind and cause.

The left side is unknown, or the right, or both, for every cause of not knowing; the result must be unknown,
and unknown under `not` too.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from compliance.executors import reference
from compliance.findings import Why
from compliance.model.conditions import OPERATORS
from compliance.model.values import VALUE_KEYS
from compliance.plan.plan import Plan
from tests.helpers.packs import AS_OF, CITE, facts_of, planned, rule, titled

# For each kind: a field, another of the same kind, a literal where one may stand, a known value, and a value
# that cannot be read.
KINDS: dict[str, tuple[str, str, Any, Any, Any]] = {
    "text": ("txt", "txt2", "a", "a", ["a"]),
    "integer": ("int", "int2", 1, 1, "one"),
    "number": ("num", "num2", 1.5, 1.5, "one"),
    "boolean": ("flag", "flag2", True, True, "maybe"),
    "date": ("day", "day2", "2024-01-01", "2024-01-01", "soon"),
    "datetime": ("moment", "moment2", "2024-01-01 07:30", "2024-01-01 07:30", "soon"),
    "code": ("colour", "colour2", "red", "red", "mauve"),
    "codes": ("colours", "colours2", None, ["red"], ["mauve"]),
    "personal_id": ("pid", "pid2", "191212121212", "191212121212", "12"),
    "hsa_id": ("hsa", "hsa2", "SE2321000016-1A2B", "SE2321000016-1A2B", "x y"),
    "ref": ("owner", "owner2", None, "O1", "O9"),
}
EQUAL = ("text", "integer", "number", "boolean", "date", "datetime", "code", "personal_id", "hsa_id")
TAKES: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("is", "is_not"), (*EQUAL, "ref")),
    **dict.fromkeys(("in", "not_in"), EQUAL),
    **dict.fromkeys(("at_least", "at_most", "above", "below", "between"), ("integer", "number")),
    **dict.fromkeys(("contains", "contains_any", "contains_all"), ("codes",)),
    "matches": ("text",),
    "is_known": tuple(KINDS),
    **dict.fromkeys(("before", "after", "on_or_before", "on_or_after"), ("date", "datetime")),
    **dict.fromkeys(("within_last", "within"), ("date",)),
}
NEVER_RIGHT = ("matches", "is_known", "within_last")
"""Operators whose right side is no fact."""

CAUSES = ("not_registered", "stated_unknown", "conflicting", "error")


@dataclass(frozen=True)
class Asked:
    """One comparison. right: the field on its right side, if that is a fact."""

    operator: str
    kind: str
    left: str
    right: str
    condition: dict[str, Any]

    @property
    def id(self) -> str:
        """For a test's name."""
        return f"{self.operator} {self.kind} {'fact' if self.right else 'literal'}"


def asked() -> Iterator[Asked]:
    """Every operator on every kind it takes, held against a literal and against a fact."""
    for operator in OPERATORS:
        for kind in TAKES[operator]:
            field, other, literal, _, _ = KINDS[kind]
            for operand in _literals(operator, kind, literal):
                yield Asked(operator, kind, field, "", {"fact": f"thing.{field}", operator: operand})
            for right, operand in _facts(operator, kind, other, literal):
                yield Asked(operator, kind, field, right, {"fact": f"thing.{field}", operator: operand})


def _literals(operator: str, kind: str, literal: Any) -> list[Any]:
    match operator:
        case "is_known":
            return [True, False]
        case "within_last":
            return ["P1Y"]
        case "within":
            return [{"period": "P1Y", "after": literal}, {"period": "P1Y", "before": literal}]
        case "between":
            return [[literal, literal]]
        case "matches":
            return [".*"]
        case "contains":
            return ["red"]
        case "contains_any" | "contains_all":
            return [["red"], ["red", "green", "blue"]]
        case "in" | "not_in":
            return [[literal]]
    return [] if literal is None else [literal]


def _facts(operator: str, kind: str, other: str, literal: Any) -> list[tuple[str, Any]]:
    fact = {"fact": f"thing.{other}"}
    match operator:
        case "within":
            return [(other, {"period": "P1Y", "after": fact}), (other, {"period": "P1Y", "before": fact})]
        case "between":
            return [(other, [fact, literal]), (other, [literal, fact])]
        case "contains":
            return [("colour", {"fact": "thing.colour"})]
        case "in" | "not_in":
            return [("colours", {"fact": "thing.colours"})] if kind == "code" else []
    return [] if operator in NEVER_RIGHT else [(other, fact)]


ASKED = list(asked())


@cache
def plan() -> Plan:
    rules = [rule(f"case-{index}", require=each.condition) for index, each in enumerate(ASKED)]
    rules += [rule(f"not-{index}", require={"not": each.condition}) for index, each in enumerate(ASKED)]
    with tempfile.TemporaryDirectory() as folder:
        return planned(Path(folder), rules)


def things(unknown: set[str], cause: str) -> list[dict[str, Any]]:
    """Everything is known but these fields."""
    first: dict[str, Any] = {"id": "T1"}
    second: dict[str, Any] = {"id": "T1"}
    for left, other, _, value, wrong in KINDS.values():
        for field in (left, other):
            if field not in unknown:
                first[field] = value
            elif cause == "stated_unknown":
                first[field] = "unknown"
            elif cause == "error":
                first[field] = wrong
            elif cause == "conflicting":
                first[field], second[field] = value, _another(left, value)
    return [first, second]


def _another(field: str, value: Any) -> Any:
    others = {
        "flag": False,
        "day": "2023-01-01",
        "moment": "2023-01-01 07:30",
        "colour": "blue",
        "colours": ["blue"],
        "owner": "O2",
        "txt": "b",
    }
    others |= {"int": 7, "num": 7, "pid": "19" + "701063-2391", "hsa": "SE2321000016-9Z9Z"}
    return others[field]


@cache
def results(unknown: frozenset[str], cause: str) -> dict[str, Why]:
    data = {"things": things(set(unknown), cause), "owners": [{"id": "O1"}, {"id": "O2"}]}
    run = reference.run(plan(), facts_of(plan(), data), AS_OF)
    return {finding.rule: finding.why for finding in run.findings}


@pytest.mark.parametrize("cause", CAUSES)
@pytest.mark.parametrize("index", range(len(ASKED)), ids=lambda index: f"{index} {ASKED[index].id}")
def test_unknown_stays_unknown(index: int, cause: str) -> None:
    each = ASKED[index]
    sides = [{each.left}] + ([{each.right}, {each.left, each.right}] if each.right else [])
    for unknown in sides:
        found = results(frozenset(unknown), cause)
        assert found[f"test.case-{index}"].result is None, (unknown, each.condition)
        assert found[f"test.not-{index}"].result is None, (unknown, each.condition)
        told = set(found[f"test.case-{index}"].missing())
        assert told == {f"things[T1].{field}" for field in unknown}, each.condition


@pytest.mark.parametrize("index", range(len(ASKED)), ids=lambda index: f"{index} {ASKED[index].id}")
def test_known_is_decided(index: int) -> None:
    """With both sides known every one of them is true or false, and `not` turns it around."""
    found = results(frozenset(), "")
    result = found[f"test.case-{index}"].result
    assert result is not None
    assert found[f"test.not-{index}"].result is not result


def test_every_operator_is_asked() -> None:
    assert {each.operator for each in ASKED} == set(OPERATORS) == set(TAKES)


# ---- values ---------------------------------------------------------------------------------------

NUMBER = {"fact": "p.num"}
UNKNOWN_VALUES: dict[str, dict[str, Any]] = {
    "fact": {"fact": "thing.num"},
    "parameter": {"parameter": "late"},
    "goal": {"goal": "first", "of": "thing"},
    "concept": {"concept": "number"},
    "count": {"count": "thing.notes"},
    **{
        kind: {kind: "thing.parts", "as": "p", "over": NUMBER}
        for kind in ("sum", "min", "max", "mean", "median")
    },
    "percentile": {"percentile": "thing.parts", "as": "p", "over": NUMBER, "p": 90},
    "share": {"share": "thing.parts", "as": "p", "fulfils_if": {"fact": "p.flag", "is": True}},
    "earliest": {"earliest": "thing.parts", "as": "p", "over": {"fact": "p.day"}},
    "latest": {"latest": "thing.parts", "as": "p", "over": {"fact": "p.day"}},
    "days_between": {"days_between": [{"fact": "thing.day"}, {"fact": "as_of"}]},
    "months_between": {"months_between": [{"fact": "as_of"}, {"fact": "thing.day"}]},
    "minutes_between": {"minutes_between": [{"fact": "thing.moment"}, {"fact": "thing.moment2"}]},
    "day_of": {"day_of": {"fact": "thing.moment"}, "cut": "07:00"},
    "at_time": {"at_time": "17:00", "on": {"fact": "thing.day"}},
    "date_minus": {"date_minus": {"fact": "thing.day"}, "period": "P1D"},
    "total": {"total": [{"fact": "thing.num"}, 1]},
    "part": {"part": 0.5, "of": {"fact": "thing.num"}},
    "date_plus": {"date_plus": {"fact": "thing.day"}, "period": "P1M"},
    "full_time_months": {
        "full_time_months": "thing.notes",
        "as": "n",
        "from": {"fact": "n.day"},
        "to": {"fact": "n.day"},
        "percent": {"fact": "n.num"},
    },
    "call": {"call": "next_working_day", "arguments": [{"fact": "thing.day"}]},
}
"""A value of each key that is unknown when the thing says nothing but that it has one part."""

DATES = ("earliest", "latest", "date_plus", "date_minus", "day_of", "at_time", "call")
NEVER = ("row", "column")
"""A table's rows are written in the pack, so that they cannot be unknown."""


def held(key: str) -> list[dict[str, Any]]:
    """Comparisons that would each be true of some value."""
    value = UNKNOWN_VALUES[key]
    if key == "goal":
        return [
            {"value": value, "is": "a1"},
            {"value": value, "is_not": "a1"},
            {"value": value, "in": ["a1"]},
        ]
    if key in DATES:
        day = "2024-01-01 07:30" if key == "at_time" else "2024-01-01"
        return [
            {"value": value, op: day}
            for op in ("is", "is_not", "before", "after", "on_or_before", "on_or_after")
        ]
    numbers = [{"value": value, op: 3} for op in ("is", "is_not", "at_least", "at_most", "above", "below")]
    return [
        *numbers,
        {"value": value, "between": [1, 3]},
        {"value": value, "in": [1, 2]},
        {"value": value, "not_in": [1]},
    ]


@pytest.mark.parametrize("key", UNKNOWN_VALUES)
def test_an_unknown_value_stays_unknown(key: str, tmp_path: Path) -> None:
    rules = []
    for index, condition in enumerate(held(key)):
        rules += [rule(f"case-{index}", require=condition), rule(f"not-{index}", require={"not": condition})]
    made = planned(
        tmp_path,
        rules,
        parameters={
            "late": {
                "title": titled("Late"),
                "type": "number",
                "values": [{"from": "2099-01-01", "value": 3}],
                "cite": CITE,
            }
        },
        concepts={"number": {"about": "thing", "title": titled("Number"), "value": {"fact": "thing.num"}}},
        regimes={
            "old-law": {
                "title": titled("Old"),
                "source": "law",
                "for": "thing",
                "elected_by": "thing.elected",
                "open_to": {"fact": "thing.flag", "is": True},
                "cite": CITE,
            }
        },
        goals={"first": {"old-law": "a1"}},
    )
    data = {"things": [{"id": "T1", "parts": [{"id": "P1"}], "notes": []}]}
    for finding in reference.run(made, facts_of(made, data), AS_OF).findings:
        assert finding.why.result is None, finding.why.to_json()


def test_every_value_is_asked() -> None:
    assert {*UNKNOWN_VALUES, *NEVER} == set(VALUE_KEYS)
