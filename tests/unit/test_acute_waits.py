"""Waits for acute surgery: a share only where the class has a time, and nought where notified afterwards."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from compliance.findings.figures import Figure
from compliance.pipeline.checking import check

DAY = date(2026, 4, 1)
BEFORE = "2026-03-01 10:00"
START = "2026-03-01 10:05"
LATER = "2026-03-01 10:30"


def treatment(name: str, acute_class: str, notified_at: str, afterwards: bool = False) -> dict[str, Any]:
    return {
        "id": name,
        "patient": "P",
        "unit": "U",
        "urgency": "acute",
        "acute_class": acute_class,
        "notified_at": notified_at,
        "operation_start": START,
        "notified_afterwards": afterwards,
        "operations": [{"code": "JKA21"}],
    }


def wholes(*treatments: dict[str, Any]) -> dict[str, Figure]:
    """The figure of all that count, by its measure."""
    places = {"hospitals": [{"id": "H"}], "units": [{"id": "U", "hospital": "H"}], "patients": [{"id": "P"}]}
    data = {"domain": "perioperative", **places, "treatments": list(treatments)}
    figures = check(data, packs=["spor-waiting"], as_of=DAY, small_numbers=True).figures
    return {each.measure: each for each in figures if not each.divisions and not each.period}


def test_the_share_is_of_the_classes_with_a_time() -> None:
    found = wholes(
        treatment("T1", "immediately", BEFORE),
        treatment("T2", "within_2_h", BEFORE),
        treatment("T3", "within_24_h", "2026-02-27 10:00"),
    )
    acute, immediate = found["acute_waiting"], found["immediate_waiting"]
    assert (acute.n, acute.values["fulfilled"]) == (2, 1)
    assert (immediate.n, immediate.values["sum"]) == (1, 5)
    assert "share" not in immediate.values


def test_what_was_notified_afterwards_waited_for_nothing() -> None:
    immediate = wholes(
        treatment("T1", "immediately", BEFORE),
        treatment("T2", "immediately", LATER, afterwards=True),
        treatment("T3", "immediately", START, afterwards=True),
    )["immediate_waiting"]
    assert (immediate.n, immediate.missing) == (3, 0)
    assert (immediate.values["sum"], immediate.values["least"]) == (5, 0)


def test_what_began_before_its_notification_and_is_not_marked_is_left_out() -> None:
    found = wholes(treatment("T1", "immediately", BEFORE), treatment("T2", "immediately", LATER))
    assert (found["immediate_waiting"].n, found["immediate_waiting"].values["sum"]) == (1, 5)


def test_a_mark_changes_no_wait_that_is_known() -> None:
    found = wholes(treatment("T1", "immediately", BEFORE, afterwards=True))
    assert found["immediate_waiting"].values["sum"] == 5


def test_nobody_need_know_whose_the_operations_are() -> None:
    immediate = wholes(
        treatment("T1", "immediately", BEFORE),
        treatment("T2", "immediately", LATER, afterwards=True),
        {**treatment("T3", "immediately", BEFORE), "patient": "unknown"},
    )["immediate_waiting"]
    assert (immediate.n, immediate.missing, immediate.values["sum"]) == (3, 0, 10)


@pytest.mark.parametrize(
    ("measure", "parts"),
    [
        ("acute_waiting", {"acute_class": "within_2_h"}),
        ("immediate_waiting", {"acute_class": "immediately"}),
        ("immediate_waiting", {"acute_class": "immediately", "notified_afterwards": True}),
        ("elective_waiting", {"urgency": "elective", "acute_class": "saknas"}),
    ],
)
def test_what_has_no_notification_is_missing(measure: str, parts: dict[str, Any]) -> None:
    """A unit that sends none had no figure, and nobody missing from it."""
    sent = {**treatment("T1", "", "2026-02-28 10:00"), **parts}
    found = wholes(sent, {**sent, "id": "T2", "notified_at": "saknas"})[measure]
    assert (found.n, found.missing, found.lacking) == (1, 1, ("treatments[T2]",))


@pytest.mark.parametrize("urgency", ["acute", "elective"])
def test_what_was_not_carried_out_is_not_missing(urgency: str) -> None:
    sent = {**treatment("T1", "within_2_h", BEFORE), "urgency": urgency}
    cancelled = {**sent, "id": "T2", "operation_start": "saknas", "notified_at": "saknas"}
    found = wholes(sent, cancelled)[f"{urgency}_waiting"]
    assert (found.n, found.missing) == (1, 0)


@pytest.mark.parametrize("acute_class", ["saknas", "unknown"])
def test_what_has_no_class_is_missing(acute_class: str) -> None:
    """It waited like the others, and was in no wait and beside none."""
    found = wholes(treatment("T1", "within_2_h", BEFORE), treatment("T2", acute_class, BEFORE))
    for measure, n in (("acute_waiting", 1), ("immediate_waiting", 0)):
        assert (found[measure].n, found[measure].missing) == (n, 1), measure
        assert found[measure].lacking == ("treatments[T2]",)


@pytest.mark.parametrize("operations", [[], [{"code": "JKA21"}]])
def test_a_class_that_is_known_is_enough(operations: list[dict[str, Any]]) -> None:
    """Nobody need know what was done, as long as no class is missing."""
    immediate = {**treatment("T2", "immediately", BEFORE), "operations": operations}
    found = wholes({**treatment("T1", "within_2_h", BEFORE), "operations": operations}, immediate)
    assert (found["acute_waiting"].n, found["acute_waiting"].missing) == (1, 0)
    assert (found["immediate_waiting"].n, found["immediate_waiting"].missing) == (1, 0)


@pytest.mark.parametrize("urgency", ["saknas", "unknown"])
def test_what_is_neither_acute_nor_elective_is_missing_in_both(urgency: str) -> None:
    other = {**treatment("T3", "within_2_h", BEFORE), "urgency": urgency}
    elective = {**treatment("T2", "saknas", BEFORE), "urgency": "elective"}
    found = wholes(treatment("T1", "within_2_h", BEFORE), elective, other)
    for measure in ("acute_waiting", "elective_waiting"):
        assert found[measure].lacking == ("treatments[T3]",), measure


def test_an_elective_operation_with_a_class_is_in_no_acute_wait() -> None:
    elective = {**treatment("T2", "within_2_h", BEFORE), "urgency": "elective"}
    found = wholes(treatment("T1", "within_2_h", BEFORE), elective)
    assert (found["acute_waiting"].n, found["acute_waiting"].missing) == (1, 0)
