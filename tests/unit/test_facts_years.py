"""A year that is probably mistyped is told of; what it says stays as it was written."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from compliance.diagnostics import Diagnostic, Severity
from compliance.facts import load
from tests.data.training import schema

TODAY = date(2026, 1, 15)


def told(trainee: dict[str, Any], **tables: Any) -> tuple[Diagnostic, ...]:
    data = {"trainees": [{"id": "T1", **trainee}], **tables}
    return load(data, schema(), today=TODAY).diagnostics


def certificates(*days: Any) -> dict[str, Any]:
    return {"certificates": [{"kind": "course", "issued_on": day} for day in days]}


def test_what_is_done_after_the_day_of_the_check_is_told_of_once() -> None:
    (found,) = told(certificates("2026-01-15", "2026-01-16", "2062-03-01"))
    assert (found.code, found.severity) == ("DATA065", Severity.WARNING)
    assert "2 rows" in found.message
    assert "2026-01-15" in found.message
    assert str(found.span) == "<data>:trainees[0].certificates[1].issued_on"


def test_a_day_that_is_planned_may_lie_ahead() -> None:
    service = {"from": "2027-01-01", "to": "2030-01-01", "percent": 80}
    assert told({"planned_completion": "2031-08-31", "service": [service]}) == ()


def test_a_plan_for_another_generation_is_told_of() -> None:
    assert [each.code for each in told({"service": [{"from": "2126-01-01"}]})] == ["DATA065"]


@pytest.mark.parametrize("year", [1924, 1900, 201])
def test_a_day_too_long_ago_is_told_of(year: int) -> None:
    (found,) = told(certificates(date(year, 5, 12)))
    assert (found.code, found.severity) == ("DATA066", Severity.WARNING)
    assert str(found.span) == "<data>:trainees[0].certificates[0].issued_on"


def test_a_whole_working_life_ago_is_not_too_long() -> None:
    assert told(certificates("1951-01-16")) == ()
    assert [each.code for each in told(certificates("1951-01-14"))] == ["DATA066"]


def test_a_fact_nobody_can_change_may_be_as_old_as_a_person() -> None:
    """Among these is the day on which a patient was born."""
    assert told({"licensed_on": "1912-12-12"}) == ()
    assert [each.code for each in told({"licensed_on": "1900-01-05"})] == ["DATA066"]


def test_what_nobody_can_change_has_already_happened() -> None:
    """A check of a day before the training began still finds the status as it is written."""
    (found,) = told({"status": "active", "st_start": "2026-01-16"})
    assert (found.code, found.severity) == ("DATA065", Severity.WARNING)
    assert "2026-01-15" in found.message
    assert "the status is tested as it is written" in found.help
    assert str(found.span) == "<data>:trainees[0].st_start"
    assert told({"status": "active", "st_start": "2026-01-15"}) == ()


@pytest.mark.parametrize("status", ["none", "unknown"])
def test_what_has_not_begun_may_begin_later(status: str) -> None:
    assert told({"status": status, "st_start": "2026-09-01"}) == ()


def test_the_value_stays_as_it_was_written() -> None:
    facts = load({"trainees": [{"id": "T1", **certificates("1924-05-12")}]}, schema(), today=TODAY)
    (row,) = facts.records["trainee"]["T1"].values["certificates"]
    assert row.values["issued_on"] == date(1924, 5, 12)
