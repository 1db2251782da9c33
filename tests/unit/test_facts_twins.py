"""A period that stands twice under different ids counts twice, which is told of; both rows stay."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from compliance.diagnostics import Severity
from compliance.diagnostics.said import in_language
from compliance.facts import Facts, load
from compliance.facts.problems import CODES
from tests.data.training import schema

TODAY = date(2026, 1, 15)
HALF = {"from": "2024-01-01", "to": "2024-12-31", "percent": 50}


def service(*rows: dict[str, Any]) -> Facts:
    return load({"trainees": [{"id": "T1", "service": list(rows)}, {"id": "T2"}]}, schema(), today=TODAY)


def test_rows_that_are_alike_in_all_but_the_id_are_told_of_once() -> None:
    facts = service(HALF, {"id": "S2", **HALF}, HALF)
    (found,) = facts.diagnostics
    assert (found.code, found.severity) == ("DATA075", Severity.WARNING)
    assert found.code in CODES
    assert found.message == "2 rows in `service`: another is alike in all but the id, and both count"
    swedish = in_language(found.message, "sv")
    assert swedish == "2 rader i `Tjänstgöringsperiod`: en annan är lika i allt utom id, och båda räknas"
    assert in_language(found.help, "sv") == "ta bort den ena om de är samma"
    assert str(found.span) == "<data>:trainees[0].service[1].from"
    assert len(facts.records["service"]) == 3


@pytest.mark.parametrize(
    "other",
    [{"percent": 40}, {"from": "2024-01-02"}, {"to": "none"}, {"percent": "unknown"}, {"stage": "bt"}],
)
def test_rows_that_differ_in_anything_are_two(other: dict[str, Any]) -> None:
    assert not service(HALF, {**HALF, **other}).diagnostics


def test_the_periods_of_two_people_are_two() -> None:
    rows = [{"id": "T1", "service": [HALF]}, {"id": "T2", "service": [HALF]}]
    assert not load({"trainees": rows}, schema(), today=TODAY).diagnostics


def test_rows_that_do_not_say_when_they_began_are_not_held_to_be_one() -> None:
    assert not service({"percent": 50}, {"percent": 50}).diagnostics
