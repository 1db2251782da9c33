"""The share of late cancellations: which plans it is of, and which nobody can place."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from compliance.findings.figures import Figure
from compliance.pipeline.checking import check

DAY = date(2026, 4, 1)


def plan(name: str, planned_at: str, *changed_at: str, withdrawn: bool) -> dict[str, Any]:
    changes = [{"type": "1", "cause": "1A", "disturbed_at": at} for at in changed_at]
    return {"id": name, "planned_at": planned_at, "withdrawn": withdrawn, "disturbances": changes}


def whole(*plans: dict[str, Any]) -> Figure:
    """The figure of all plans, each of a treatment of its own."""
    data = {
        "domain": "perioperative",
        "hospitals": [{"id": "H"}],
        "units": [{"id": "U", "hospital": "H"}],
        "patients": [{"id": "P"}],
        "treatments": [
            {"id": f"T{at}", "patient": "P", "unit": "U", "urgency": "elective", "plans": [each]}
            for at, each in enumerate(plans)
        ],
    }
    figures = check(data, packs=["spor-cancellation"], as_of=DAY, small_numbers=True).figures
    (found,) = (each for each in figures if each.path == "late_cancellations[all]")
    return found


@pytest.mark.parametrize(
    ("planned_at", "changed_at", "late"),
    [
        ("2026-03-02 08:00", "2026-03-01 17:01", True),
        ("2026-03-02 08:00", "2026-03-01 17:00", False),
        ("2026-03-03 02:00", "2026-03-01 17:01", True),  # an operation at night is of the day before
        ("2026-01-01 02:00", "2025-12-30 17:01", True),
        ("2026-03-30 08:00", "2026-03-29 17:01", True),  # summer time began that night
    ],
)
def test_late_is_after_five_on_the_day_before(planned_at: str, changed_at: str, late: bool) -> None:
    stood = plan("S", "2026-03-02 08:00", withdrawn=False)
    found = whole(stood, plan("A", planned_at, changed_at, withdrawn=True))
    assert (found.n, found.missing, found.values["fulfilled"]) == (1 + late, 0, late)


def test_a_plan_moved_late_counts_with_the_one_that_took_its_place() -> None:
    moved = plan("A", "2026-03-02 08:00", "2026-03-02 06:30", withdrawn=True)
    found = whole(moved, plan("B", "2026-03-09 08:00", withdrawn=False))
    assert (found.n, found.values["fulfilled"]) == (2, 1)


def test_a_plan_withdrawn_nobody_knows_when_is_missing() -> None:
    """It was taken for one withdrawn in time, and seen nowhere."""
    stood = plan("S", "2026-03-02 08:00", withdrawn=False)
    found = whole(stood, plan("A", "2026-03-02 08:00", withdrawn=True))
    assert (found.n, found.missing) == (1, 1)
    assert found.lacking == ("treatments[T1].plans[A]",)
