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


def test_codes_are_read_in_small_letters_too() -> None:
    """Operations with `jka20` were in no figure, and `a0`, no deviation, was counted as one."""
    treatment, procedure = operation("1", "2020-02-03 08:00", "2020-02-03 09:00", code="jka20")
    codes = ["a0", "A0", "a315"]
    deviations = [
        {"id": code, "treatment": "1", "stage": "postoperative", "code": code, "subgroup": "saknas"}
        for code in codes
    ]
    found = figures(treatments=[treatment], procedures=[procedure], deviations=deviations)
    assert found["performed_operations[all]"].n == 1
    assert found["postoperative_deviations[all]"].records == ("treatments[1].deviations[a315]",)


@pytest.mark.parametrize(
    "procedure", [{"preliminary": True}, {"code": "saknas"}], ids=["only preliminary", "no code at all"]
)
def test_an_operation_that_lacks_a_final_code_is_told_of(procedure: dict[str, Any]) -> None:
    """It was in no figure and nowhere beside it, though nobody knows that it was no operation."""
    coded, first = operation("1", "2020-02-03 08:00", "2020-02-03 10:00")
    uncoded, second = operation("2", "2020-02-03 10:00", "2020-02-03 12:00")
    found = operations((coded, first), (uncoded, {**second, **procedure}))["performed_operations[all]"]
    assert (found.n, found.missing, found.left_out) == (1, 1, 0)


def test_what_is_no_operation_by_its_final_code_is_not_missing() -> None:
    other = operation("2", "2020-02-03 10:00", "2020-02-03 12:00", code="TPX20")
    found = operations(operation("1", "2020-02-03 08:00", "2020-02-03 10:00"), other)
    assert (found["performed_operations[all]"].n, found["performed_operations[all]"].missing) == (1, 0)


def test_an_operation_aborted_before_it_began_is_not_performed() -> None:
    found = operations(
        operation("1", "2020-02-03 08:00", "2020-02-03 10:00"),
        operation("2", "2020-02-03 08:00", "2020-02-03 08:00", code="ZXF99"),
        operation("3", "2020-02-03 08:00", "2020-02-03 08:00"),
    )["performed_operations[all]"]
    assert found.records == ("treatments[1]", "treatments[3]")


def used(*patient_times: tuple[str, str]) -> Figure:
    """The use of a room staffed from 07 to 12 on a Monday, by its patients."""
    room = {"id": "S", "unit": "U1", "staffed_from": "2020-02-03 07:00", "staffed_to": "2020-02-03 12:00"}
    treatments = [
        {
            "id": str(number),
            "unit": "U1",
            "staffed_room": "S",
            "patient_time_start": f"2020-02-03 {start}",
            "patient_time_end": f"2020-02-03 {end}",
        }
        for number, (start, end) in enumerate(patient_times)
    ]
    return figures(staffed_rooms=[room], treatments=treatments)["room_use[all]"]


@pytest.mark.parametrize(
    ("start", "end", "minutes"),
    [
        ("11:00", "16:00", 60),
        ("06:00", "08:00", 60),
        ("06:00", "16:00", 300),
        ("07:00", "12:00", 300),
        ("08:00", "09:30", 90),
        ("12:00", "16:00", 0),
        ("13:00", "16:00", 0),
        ("05:00", "07:00", 0),
        ("05:00", "06:00", 0),
    ],
)
def test_patient_time_outside_the_session_does_not_count(start: str, end: str, minutes: int) -> None:
    """A room staffed for five hours was used to the full by a patient who was there for one of them."""
    assert used((start, end)).values["ratio"] == Fraction(minutes, 300)


@pytest.mark.parametrize("gone", ["patient_time_start", "patient_time_end"])
def test_a_session_with_a_patient_of_whom_one_time_is_missing_is_missing(gone: str) -> None:
    """Such a patient counted as none at all, and the room as less used than it was."""
    room = {"id": "S1", "unit": "U1", "staffed_from": "2020-02-03 07:00", "staffed_to": "2020-02-03 12:00"}
    there = {"unit": "U1", "staffed_room": "S1", "patient_time_end": "2020-02-03 09:00"}
    first = {"id": "1", "patient_time_start": "2020-02-03 08:00", **there}
    other = {**first, "id": "2", gone: "saknas"}
    cancelled = {**first, "id": "3", "patient_time_start": "saknas", "patient_time_end": "saknas"}
    found = figures(staffed_rooms=[room], treatments=[first, other])["room_use[all]"]
    assert (found.n, found.missing) == (0, 1)
    found = figures(staffed_rooms=[room], treatments=[first, cancelled])["room_use[all]"]
    assert (found.n, found.missing, found.values["sum"]) == (1, 0, 60)


def test_a_session_counts_in_the_month_of_its_day_and_not_before_it() -> None:
    """Staffed from 06.45 on the first, it stood in the month before; one to come lowered the use."""
    rooms = [
        {"id": f"S{day}", "unit": "U1", "staffed_from": f"{day} 06:45", "staffed_to": f"{day} 12:00"}
        for day in ("2020-03-02", "2020-04-01", "2020-04-02")
    ]
    found = figures(staffed_rooms=rooms, treatments=[], as_of=date(2020, 4, 1))
    assert {path: each.n for path, each in found.items() if path.startswith("room_use[2020")} == {
        "room_use[2020-03]": 1,
        "room_use[2020-04]": 1,
    }


def test_patients_of_a_session_are_added_up() -> None:
    assert used(("06:30", "08:00"), ("08:00", "10:00"), ("11:00", "15:00")).values["sum"] == 60 + 120 + 60


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
