"""A period that ends before it begins is told of; what it says stays as it was written."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from compliance.diagnostics import Severity
from compliance.diagnostics.said import in_language
from compliance.facts import Facts, load
from compliance.facts.problems import CODES
from compliance.pipeline.plans import plan_for
from tests.data.training import schema

TODAY = date(2026, 1, 15)


def service(*periods: tuple[Any, Any]) -> Facts:
    rows = [{"from": first, "to": last, "percent": 100} for first, last in periods]
    return load({"trainees": [{"id": "T1", "service": rows}]}, schema(), today=TODAY)


def test_periods_that_end_before_they_begin_are_told_of_once() -> None:
    periods = (("2024-01-01", "2024-01-01"), ("2024-02-02", "2024-02-01"), ("2025-01-01", "2024-12-31"))
    facts = service(*periods)
    (found,) = facts.diagnostics
    assert (found.code, found.severity) == ("DATA067", Severity.WARNING)
    assert found.code in CODES
    assert found.message == "`to` of 2 rows in `service` is before `from`"
    swedish = in_language(found.message, "sv")
    assert swedish == "`Till och med` på 2 rader i `Tjänstgöringsperiod` är före `Från och med`"
    assert in_language(found.help, "sv") == "rätta en av dem"
    assert str(found.span) == "<data>:trainees[0].service[1].to"
    assert facts.records["service"]["T1-service-2"].values["to"] == date(2024, 2, 1)


@pytest.mark.parametrize("last", ["none", "unknown", None, "2024-02-30"])
def test_a_period_of_which_an_end_is_not_known_is_not_turned(last: Any) -> None:
    told = {each.code for each in service(("2024-02-02", last)).diagnostics}
    assert told <= {"DATA046"}


@pytest.mark.parametrize(
    ("table", "first", "last"),
    [
        ("cards", {"valid_from": "2024-02-02"}, {"valid_to": "2024-02-01"}),
        ("infection_seasons", {"starts_on": "2024-02-02"}, {"ends_on": "2024-02-01"}),
        ("staffed_rooms", {"staffed_from": "2024-02-02 08:00"}, {"staffed_to": "2024-02-02 07:30"}),
    ],
)
def test_each_pair_of_fields_that_is_a_period(
    table: str, first: dict[str, str], last: dict[str, str]
) -> None:
    schema = plan_for(None, "perioperative").schema
    facts = load({table: [{"id": "X1", **first, **last}]}, schema, today=TODAY)
    assert "DATA067" in {each.code for each in facts.diagnostics}
    (before,), (after,) = first.values(), last.values()
    names = dict(zip((*first, *last), (after, before), strict=True))
    turned = load({table: [{"id": "X1", **names}]}, schema, today=TODAY)
    assert "DATA067" not in {each.code for each in turned.diagnostics}
