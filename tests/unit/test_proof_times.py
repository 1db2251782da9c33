"""Proofs about times of day agree with the executor in the hour that comes twice and the one that is skipped.

What the executor leaves open for known times is found, and nothing is said to be impossible that happens.
"""

from __future__ import annotations

import tempfile
from datetime import date, datetime, timedelta
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compliance.calendar.clock import readings
from compliance.executors import reference
from compliance.findings import Status
from compliance.plan.plan import Check
from tests.helpers.packs import AS_OF, facts_of, planned, rule

pytest.importorskip("z3", reason="proofs come with the extra lint")

from compliance.workbench.proof import Prover
from compliance.workbench.proof.times import minute_of, moment_of, stretches

ONE, OTHER, DAY = ({"fact": f"thing.{name}"} for name in ("moment", "moment2", "day"))
BETWEEN = {"value": {"minutes_between": [ONE, OTHER]}}
WEEK = {"call": "minutes_within_hours", "arguments": [ONE, OTHER, "1-5 07:00-17:00"]}
ASKED: dict[str, dict[str, Any]] = {
    "before": {**ONE, "before": OTHER},
    "after": {**ONE, "after": OTHER},
    "on-or-before": {**ONE, "on_or_before": OTHER},
    "on-or-after": {**ONE, "on_or_after": OTHER},
    "same": {**ONE, "is": OTHER},
    "another": {**ONE, "is_not": OTHER},
    "both-ways": {"all": [{**ONE, "before": OTHER}, {**ONE, "after": OTHER}]},
    "no-less-than-none": {**BETWEEN, "at_least": 0},
    "an-hour": {**BETWEEN, "is": 60},
    "within-an-hour": {**BETWEEN, "between": [0, 60]},
    "day-from-a-quarter-past-two": {"value": {"day_of": ONE, "cut": "02:15"}, "is": "2023-10-29"},
    "after-half-past-two": {**ONE, "after": {"at_time": "02:30", "on": DAY}},
    "in-working-hours": {"value": WEEK, "above": 0},
}
ALWAYS_DECIDED: dict[str, dict[str, Any]] = {
    "literal": {**ONE, "before": "2023-10-29 01:59"},
    "day": {"value": {"day_of": ONE}, "is": "2023-10-29"},
    "day-from-seven": {"value": {"day_of": ONE, "cut": "07:00"}, "is": "2023-10-29"},
    "after-five": {**ONE, "after": {"at_time": "17:00", "on": DAY}},
}
KNOWN = {"all": [{**each, "is_known": True} for each in (ONE, OTHER, DAY)]}


@cache
def prover() -> tuple[Prover, dict[str, Check]]:
    asked = {"known": KNOWN, **ASKED, **ALWAYS_DECIDED}
    with tempfile.TemporaryDirectory() as folder:
        plan = planned(Path(folder), [rule(name, require=each) for name, each in asked.items()])
    return Prover(plan, AS_OF), {check.id.removeprefix("test."): check for check in plan.checks}


@pytest.mark.parametrize("name", ASKED)
def test_what_known_times_leave_open_is_found(name: str) -> None:
    prove, checks = prover()
    answer = prove.both(checks["known"], checks[name], ("met", "undetermined"))
    assert answer.kind == "witness", answer.reason


@pytest.mark.parametrize("name", ALWAYS_DECIDED)
def test_what_known_times_decide_is_never_open(name: str) -> None:
    prove, checks = prover()
    assert prove.both(checks["known"], checks[name], ("met", "undetermined")).is_none


def test_nothing_is_both_before_and_after() -> None:
    prove, checks = prover()
    assert prove.reach(checks["both-ways"], "met").is_none
    assert prove.both(checks["before"], checks["after"]).is_none


def test_an_order_and_the_minutes_between_say_the_same() -> None:
    prove, checks = prover()
    one, other = checks["on-or-before"], checks["no-less-than-none"]
    assert prove.both(one, other, ("met", "not_met")).is_none
    assert prove.both(checks["known"], checks["an-hour"]).kind == "witness"


def test_witnesses_have_ordinary_times() -> None:
    prove, checks = prover()
    answer = prove.reach(checks["before"], "met")
    assert answer.witness is not None
    (thing,) = answer.witness.data["things"]
    assert all(len(readings(thing[name])) == 1 for name in ("moment", "moment2"))


NIGHTS = st.builds(
    lambda day, minutes: datetime.combine(day, datetime.min.time()) + timedelta(minutes=minutes),
    st.sampled_from([date(2023, 10, 29), date(2024, 3, 31), date(2023, 10, 28)]),
    st.integers(0, 300),
)


@given(NIGHTS, NIGHTS, st.sampled_from([*ASKED, *ALWAYS_DECIDED]))
def test_a_status_that_some_times_have_is_never_impossible(one: datetime, other: datetime, name: str) -> None:
    prove, checks = prover()
    thing = {"id": "T1", "moment": str(one), "moment2": str(other), "day": str(one.date())}
    facts = facts_of(prove._plan, {"things": [thing]})
    found = {each.rule: each.status for each in reference.run(prove._plan, facts, AS_OF).findings}
    known: Status = found["test.known"]
    status = found[f"test.{name}"]
    assert prove.both(checks["known"], checks[name], (known, status)).kind != "none"


# ---- stretches ------------------------------------------------------------------------------------


def test_stretches_lie_side_by_side_and_are_of_one_kind() -> None:
    found = stretches(date(2020, 1, 1).toordinal(), date(2023, 12, 31).toordinal())
    assert all(one.ends == other.begins for one, other in pairwise(found))
    assert [len(each.ahead) for each in found] == [1, *[0, 1, 2, 1] * 4]
    for each in found:
        for minute in (each.begins, each.ends - 1):
            ahead = tuple(int(one.total_seconds()) for one in readings(moment_of(minute)))
            assert ahead == each.ahead


AT = datetime.fromisoformat


@given(st.datetimes(AT("1925-01-01"), AT("2075-12-31")).map(lambda at: at.replace(second=0)))
def test_a_time_lies_in_the_stretch_of_its_readings(moment: datetime) -> None:
    minute = minute_of(moment)
    assert moment_of(minute) == moment.replace(microsecond=0)
    listed = stretches(date(1925, 1, 1).toordinal(), date(2075, 12, 31).toordinal())
    (found,) = [each for each in listed if each.begins <= minute < each.ends]
    ahead = readings(moment.replace(microsecond=0))
    assert found.ahead == tuple(int(each.total_seconds()) for each in ahead)
