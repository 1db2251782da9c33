"""Whether the day of the check decides what a rule asks, and which days the rule names."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from compliance.plan.named_days import named_days
from tests.helpers.packs import planned, rule

SPANS = {"from": {"fact": "p.from"}, "to": {"fact": "p.to"}, "percent": {"fact": "p.percent"}}
MONTHS = {"full_time_months": "thing.parts", "as": "p", **SPANS}
KNOWN = {"fact": "thing.flag", "is": True}


def _named(folder: Path, **parts: Any) -> tuple[set[date], bool]:
    plan = planned(folder, [rule("a", **parts)])
    return named_days(plan.checks[0], plan)


@pytest.mark.parametrize(
    ("require", "moves"),
    [
        (KNOWN, False),
        ({"fact": "thing.day", "after": "2026-01-01"}, False),
        ({"fact": "thing.day", "on_or_before": {"fact": "as_of"}}, True),
        ({"fact": "thing.day", "within_last": "P1Y"}, True),
        ({"at_least": 1, "of": "thing.events", "as": "e"}, True),
        ({"value": {"count": "thing.events", "as": "e"}, "at_least": 1}, True),
        ({"value": MONTHS, "at_least": 6}, True),
        ({"not": {"value": MONTHS, "at_least": 6}}, True),
    ],
)
def test_the_day_decides_wherever_it_is_asked_for(
    require: dict[str, Any], moves: bool, tmp_path: Path
) -> None:
    assert _named(tmp_path, require=require)[1] is moves


def test_a_day_that_is_due_decides(tmp_path: Path) -> None:
    assert _named(tmp_path, require=KNOWN, due="2026-03-01") == ({date(2026, 3, 1)}, True)


def test_every_day_of_a_list_and_the_day_of_a_time_are_named(tmp_path: Path) -> None:
    days = {"fact": "thing.day", "in": ["2026-01-01", "2026-02-01"]}
    time = {"fact": "thing.moment", "after": "2026-03-01 07:00"}
    named, _ = _named(tmp_path, require={"any": [days, time]})
    assert named == {date(2026, 1, 1), date(2026, 2, 1), date(2026, 3, 1)}
