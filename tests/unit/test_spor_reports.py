"""The measures of the pack on reports, from records: the operating day, who counts, subgroups, rooms."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any

import pytest

from compliance.findings.figures import Figure
from compliance.pipeline.checking import check
from compliance.resources import shipped

DAY = date(2020, 3, 16)
PACK = shipped("rules") / "perioperative" / "spor-reports"
PLACES = {
    "hospitals": [{"id": "H1", "name": "Norra", "similar_group": "Länssjukhus"}],
    "units": [{"id": "U1", "hospital": "H1"}],
}


def figures(as_of: date = DAY, **tables: list[dict[str, Any]]) -> dict[str, Figure]:
    data = {"domain": "perioperative", **PLACES, **tables}
    report = check(data, packs=[PACK], as_of=as_of, small_numbers=True)
    return {figure.path: figure for figure in report.figures}


def operation(id: str, start: str, end: str, code: str = "JKA20") -> tuple[dict[str, Any], dict[str, Any]]:
    treatment = {"id": id, "unit": "U1", "operation_start": start, "operation_end": end}
    return treatment, {"id": f"A{id}", "treatment": id, "code": code, "preliminary": False}


def operations(*made: tuple[dict[str, Any], dict[str, Any]]) -> dict[str, Figure]:
    return figures(treatments=[each for each, _ in made], procedures=[each for _, each in made])


def test_the_average_operating_time_with_number_and_missing() -> None:
    found = operations(
        operation("1", "2020-02-03 08:00", "2020-02-03 09:00"),
        operation("2", "2020-02-03 10:00", "2020-02-03 12:30"),
        operation("3", "2020-02-04 08:00", "okänt"),
    )["performed_operations[hospital=H1/2020-02]"]
    assert (found.n, found.missing, found.values["mean"]) == (2, 1, 105)


@pytest.mark.parametrize(
    ("start", "month"), [("2020-03-01 06:59", "2020-02"), ("2020-03-01 07:00", "2020-03")]
)
def test_the_operating_day_begins_at_seven(start: str, month: str) -> None:
    found = operations(operation("1", start, "2020-03-01 09:00"))
    assert f"performed_operations[{month}]" in found


def test_deviations_by_subgroup() -> None:
    treatment, _ = operation("1", "2020-02-03 08:00", "2020-02-03 09:00")
    found = figures(
        treatments=[treatment],
        deviations=[
            {"id": "1", "treatment": "1", "stage": "postoperative", "code": "A213", "subgroup": "A2"},
            {"id": "2", "treatment": "1", "stage": "postoperative", "code": "A315", "subgroup": "A3"},
            {"id": "3", "treatment": "1", "stage": "postoperative", "code": "A0", "subgroup": "A0"},
            {"id": "4", "treatment": "1", "stage": "peroperative", "code": "A213", "subgroup": "A2"},
            {"id": "5", "treatment": "1", "stage": "postoperative", "code": "A999"},
        ],
    )
    assert found["postoperative_deviations[hospital=H1/subgroup=A2/2020-Q1]"].n == 1
    assert found["postoperative_deviations[hospital=H1/subgroup=A3/2020-Q1]"].n == 1
    assert found["postoperative_deviations[hospital=H1/2020-Q1]"].n == 3
    assert "postoperative_deviations[hospital=H1/subgroup=A0/2020-Q1]" not in found


def test_the_use_of_rooms_is_within_elective_time() -> None:
    found = figures(
        staffed_rooms=[
            {"id": "S1", "unit": "U1", "staffed_from": "2020-02-03 07:00", "staffed_to": "2020-02-03 20:00"},
            {"id": "S2", "unit": "U1", "staffed_from": "2020-02-07 07:00", "staffed_to": "2020-02-07 16:00"},
        ],
        treatments=[
            {
                "id": "1",
                "staffed_room": "S1",
                "patient_time_start": "2020-02-03 12:00",
                "patient_time_end": "2020-02-03 19:00",
            },
            {
                "id": "2",
                "staffed_room": "S2",
                "patient_time_start": "2020-02-07 13:00",
                "patient_time_end": "2020-02-07 15:00",
            },
        ],
    )["room_use[hospital=H1/2020-02]"]
    assert found.values["ratio"] == Fraction(300 + 60, 600 + 420)
