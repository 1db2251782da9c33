"""SPOR's error list: each known error is found where it was planted and nowhere else; a resend clears it.

In: records generated without a fault, and one record for each known error with just that fault. All are
handed in at once, so that a rule that fires on a neighbour's fault would show.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, timedelta
from random import Random
from typing import Any, NamedTuple

import pytest

from compliance.findings import Status
from compliance.pipeline.checking import check
from compliance.report import Report

DAY = date(2024, 6, 30)
PACK = "spor-validation"
CLEAN = 60
Rows = dict[str, list[dict[str, Any]]]
Record = dict[str, Any]
"""One treatment: its own row under `treatment`, and the tables of what belongs to it."""


def at(start: datetime, minutes: int) -> str:
    return (start + timedelta(minutes=minutes)).isoformat(" ", "minutes")


def record(key: str, random: Random, year: int = 2024) -> Record:
    """A treatment without a fault: acute or elective, aborted or long, with or without recovery."""
    day, hour, minute = 1 + random.randrange(28), random.randrange(24), random.randrange(60)
    start = datetime.fromisoformat(f"{year}-03-{day:02} {hour:02}:{minute:02}")
    acute, recovery, deviates, rebooked = (random.random() < share for share in (0.4, 0.8, 0.3, 0.3))
    length = random.choice([0, 1, 45, 600])
    wait = random.choice([1, 60, 20159, 20160]) if acute else random.choice([1440, 100_000])
    stay = random.choice([0, 1, 240, 10079, 10080])
    of = {"treatment": key}
    plans = [{"id": f"{key}-L1", **of, "planned_at": at(start, -30), "withdrawn": "nej"}]
    disturbances = []
    if rebooked:
        plans.append({"id": f"{key}-L2", **of, "planned_at": at(start, -1500), "withdrawn": "ja"})
        cause, before = random.choice(["11C", "11c", "8B", "1a", "4D", "7 A"]), random.choice([1, 2000])
        change = {"plan": f"{key}-L2", "cause": cause, "disturbed_at": at(start, -before)}
        disturbances.append({"id": f"{key}-S1", **change})
    return {
        "patient": {
            "id": f"{key}-P",
            "personnummer": random.choice(["saknas", "19121212-1212"]),
            "id_check": "valid",
            "born_on": random.choice(["1912-12-12", start.date().isoformat()]),
        },
        "treatment": {
            "id": key,
            "patient": f"{key}-P",
            "unit": "E1",
            "room": "R1",
            "clinic": "K1",
            "list_version": "4.0",
            "sent_at": "2024-04-10 02:00",
            "urgency": "acute" if acute else "elective",
            "acute_class": random.choice(["within_2_h", "within_24_h"]) if acute else "saknas",
            "notified_afterwards": "nej",
            "bmi": random.choice(["saknas", 10, 24.5, 80]),
            "asa_class": random.randrange(1, 6),
            "notified_at": at(start, -wait),
            "called_at": at(start, -wait),
            "setup_start": at(start, -75),
            "preop_anaesthesia_start": random.choice(["saknas", at(start, -60)]),
            "patient_time_start": at(start, -60),
            "setup_end": at(start, -50),
            "room_in": at(start, -45),
            "anaesthesia_start": at(start, -30),
            "positioning_start": "saknas",
            "operation_start": at(start, 0),
            "knife_time": random.choice(["saknas", at(start, 0)]),
            "operation_end": at(start, length),
            "anaesthesia_end": at(start, length + 10),
            "room_out": at(start, length + 15),
            "patient_time_end": at(start, length + 20),
            "recovery_in": at(start, length + 20) if recovery else "saknas",
            "recovery_out": at(start, length + 20 + stay) if recovery else "saknas",
        },
        "procedures": [{"id": f"{key}-C1", **of, "code": "QQQ99", **LOOKED_UP, "donation": "nej"}],
        "anaesthetics": [{"id": f"{key}-N1", **of, "code": "QQQ88", **LOOKED_UP}],
        "diagnoses": [{"id": f"{key}-D1", **of, "code": "Q99", **LOOKED_UP}],
        "deviations": [{"id": f"{key}-A1", **of, "code": "A126"}] if deviates else [],
        "plans": plans,
        "disturbances": disturbances,
        "sendings": [{"id": f"{key}-1", **of, "sent_at": "2024-04-10 02:00", "version": "4.0"}],
    }


LOOKED_UP = {"code_from": "2010-01-01", "code_to": "saknas"}
"""What the whole code list says of a made-up code."""


def together(records: Sequence[Record]) -> Rows:
    """The tables that are handed in. Patients and treatments have one row in each record."""
    data: Rows = {
        "units": [{"id": "E1", "name": "Norra", "cause_list": "saknas"}],
        "rooms": [
            {"id": "R1", "unit": "E1", "name": "Sal 4", "registered": "ja"},
            {"id": "R2", "unit": "E1", "name": "Sal 5", "registered": "nej"},
        ],
        "clinics": [
            {"id": "K1", "unit": "E1", "name": "Kirurgi", "registered": "ja"},
            {"id": "K2", "unit": "E1", "name": "Kir", "registered": "nej"},
        ],
        "patients": [each["patient"] for each in records],
        "treatments": [each["treatment"] for each in records],
    }
    for table in (*LISTS, "sendings"):
        data[table] = [row for each in records for row in each[table]]
    return data


LISTS = ("procedures", "anaesthetics", "diagnoses", "deviations", "plans", "disturbances")


class Fault(NamedTuple):
    """One known error. number: in the list of April 2019, `i` for the inconsistent. plant: makes it."""

    number: str
    rule: str
    plant: Callable[[Record], object]


def moved(field: str, other: str, minutes: int) -> Callable[[Record], object]:
    """The time `field` put so many minutes after the time `other`."""

    def plant(each: Record) -> None:
        row = each["treatment"]
        row[field] = at(datetime.fromisoformat(row[other]), minutes)

    return plant


def stated(**values: Any) -> Callable[[Record], object]:
    return lambda each: each["treatment"].update(values)


def row(table: str, **values: Any) -> Callable[[Record], object]:
    """These values in the first row of the table, which is added when there is none."""

    def plant(each: Record) -> None:
        if not each[table]:
            each[table].append({"id": f"{each['treatment']['id']}-X", "treatment": each["treatment"]["id"]})
        each[table][0].update(values)

    return plant


def disturbed(**values: Any) -> Callable[[Record], object]:
    """A rebooking with these values."""

    def plant(each: Record) -> None:
        start, key = each["treatment"]["operation_start"], each["treatment"]["id"]
        one = {"id": f"{key}-S9", "plan": f"{key}-L1", "cause": "11C", "disturbed_at": "2024-01-01 10:00"}
        each["disturbances"].append({**one, **{k: start if v == "start" else v for k, v in values.items()}})

    return plant


def acute(each: Record) -> None:
    each["treatment"].update(urgency="acute", acute_class="within_24_h")


def after_patient_time(each: Record) -> None:
    """Patient time that ends before it starts, of surgery that was not carried out."""
    each["treatment"].update(operation_start="saknas", operation_end="saknas")
    moved("patient_time_end", "patient_time_start", -1)(each)


def both(*plants: Callable[[Record], object]) -> Callable[[Record], object]:
    return lambda each: [plant(each) for plant in plants]


IN_RECOVERY = stated(recovery_in="2024-04-05 10:00", recovery_out="2024-04-05 12:00")

FAULTS = [
    Fault("1", "bmi-plausible", stated(bmi=245_000)),
    Fault("2", "one-plan-stands", lambda each: each["plans"].append({**each["plans"][0], "id": "L9"})),
    Fault("3", "anaesthesia-code-valid", row("anaesthetics", code_from="saknas")),
    Fault("4", "operation-after-notification", moved("notified_at", "operation_start", 0)),
    Fault("5", "acute-wait-two-weeks", both(acute, moved("notified_at", "operation_start", -20161))),
    Fault(
        "6",
        "patient-time-ends-before-recovery",
        both(moved("recovery_in", "patient_time_end", -1), moved("recovery_out", "patient_time_end", -1)),
    ),
    Fault("7", "times-not-in-future", stated(called_at="2102-03-05 10:00")),
    Fault("7", "times-not-before-register", stated(called_at="1920-03-05 10:00")),
    Fault("8", "operation-after-cancellation", disturbed(disturbed_at="start")),
    Fault("9", "recovery-within-seven-days", both(IN_RECOVERY, moved("recovery_out", "recovery_in", 10081))),
    Fault("10", "anaesthesia-starts-before-it-ends", moved("anaesthesia_end", "anaesthesia_start", -1)),
    Fault("11", "operation-starts-before-it-ends", moved("operation_end", "operation_start", -1)),
    Fault("12", "into-room-before-out", moved("room_out", "room_in", -1)),
    Fault("13", "operation-ends-within-patient-time", moved("operation_end", "patient_time_end", 1)),
    Fault(
        "14",
        "operation-starts-within-patient-time",
        both(stated(preop_anaesthesia_start="saknas"), moved("patient_time_start", "operation_start", 1)),
    ),
    Fault("15", "patient-time-starts-before-it-ends", after_patient_time),
    Fault("16", "set-up-starts-before-it-ends", moved("setup_end", "setup_start", -1)),
    Fault(
        "17",
        "patient-id-valid",
        lambda each: each["patient"].update(personnummer="saknas", id_check="wrong_check_digit"),
    ),
    Fault("18", "cancellation-cause-valid", disturbed(cause="12A")),
    Fault("19", "icd-code-valid", row("diagnoses", code_to="2023-10-31")),
    Fault("20", "kva-code-valid", row("procedures", code_to="2023-10-31")),
    Fault("21", "complication-code-valid", row("deviations", code="A122")),
    Fault("22", "operation-after-birth", lambda each: each["patient"].update(born_on="2024-06-01")),
    Fault(
        "23",
        "preoperative-anaesthesia-before-patient-time",
        moved("preop_anaesthesia_start", "patient_time_start", 1),
    ),
    Fault("24", "donation-is-asa-6", row("procedures", donation="ja")),
    Fault("25", "mandatory-variables-sent", lambda each: each["procedures"].clear()),
    Fault("i1", "room-registered", stated(room="R2")),
    Fault("i2", "clinic-registered", stated(clinic="K2")),
    Fault("i3", "no-acute-class-on-elective", stated(urgency="elective", acute_class="within_6_h")),
]
RETIRED = "time-called-before-operation"
"""The check that was removed on 6 May 2019."""


def clean(number: int) -> Record:
    return record(f"B{number}", Random(number))


def planted(number: int) -> Record:
    each = record(f"F{number}", Random(1000 + number))
    FAULTS[number].plant(each)
    return each


@pytest.fixture(scope="module")
def report() -> Report:
    """Sixty clean records and one with each fault, checked together."""
    records = [*map(clean, range(CLEAN)), *map(planted, range(len(FAULTS)))]
    return check(together(records), packs=[PACK], as_of=DAY)


def wrong(report: Report, key: str, *areas: str) -> set[str]:
    """The rules a treatment breaks, in these areas."""
    return {
        each.rule.partition(".")[2]
        for each in report.findings
        if each.subject == f"treatments[{key}]" and each.status is Status.NOT_MET and each.area in areas
    }


def drawn(report: Report, key: str) -> Mapping[str, str]:
    """The consequences for a treatment, and whether they follow."""
    return {
        each.consequence: str(each.drawn)
        for each in report.conclusions
        if each.subject == f"treatments[{key}]"
    }


LISTED = ("korrupt", "inkonsistent")


def test_the_data_is_read_without_remarks(report: Report) -> None:
    assert report.diagnostics == ()


@pytest.mark.parametrize("number", range(CLEAN))
def test_a_clean_record_breaks_nothing_and_leaves_nothing_open(report: Report, number: int) -> None:
    path = f"treatments[B{number}]"
    own = [each for each in report.findings if each.subject == path and each.area in LISTED]
    assert {str(each.status) for each in own} <= {"met", "not_applicable", "not_in_force"}
    assert drawn(report, f"B{number}") == {"left-out-of-reports": "not_drawn", "to-verify": "not_drawn"}


@pytest.mark.parametrize("number", range(len(FAULTS)), ids=[f"{each.number}-{each.rule}" for each in FAULTS])
def test_each_known_error_is_found_where_it_was_planted(report: Report, number: int) -> None:
    fault = FAULTS[number]
    assert wrong(report, f"F{number}", *LISTED) == {fault.rule}
    corrupt = not fault.number.startswith("i")
    assert drawn(report, f"F{number}") == {
        "left-out-of-reports": "drawn" if corrupt else "not_drawn",
        "to-verify": "not_drawn" if corrupt else "drawn",
    }


def test_every_known_error_has_a_fault_and_every_rule_of_the_list_too(report: Report) -> None:
    assert {each.number for each in FAULTS} == {*map(str, range(1, 26)), "i1", "i2", "i3"}
    listed = {each.rule.partition(".")[2] for each in report.findings if each.area in LISTED}
    assert {each.rule for each in FAULTS} == listed - {RETIRED}


def resent(each: Record, corrected: Record) -> Record:
    """The treatment as it is once `corrected` has been sent under the same treatment number."""
    later = {**corrected, "sendings": [*each["sendings"]]}
    later["treatment"] = {**corrected["treatment"], "sent_at": "2024-04-12 02:00"}
    first = each["sendings"][0]
    later["sendings"].append({**first, "id": f"{first['treatment']}-2", "sent_at": "2024-04-12 02:00"})
    return later


@pytest.mark.parametrize("number", range(len(FAULTS)), ids=[f"{each.number}-{each.rule}" for each in FAULTS])
def test_a_corrected_resend_clears_the_error(report: Report, number: int) -> None:
    """A sending replaces all of the earlier one: what is handed in is the treatment as last sent."""
    again = resent(planted(number), record(f"F{number}", Random(1000 + number)))
    after = check(together([again]), packs=[PACK], as_of=DAY)
    key = f"F{number}"
    assert wrong(report, key, *LISTED)
    assert wrong(after, key, *LISTED) == set()
    assert set(drawn(after, key).values()) == {"not_drawn"}
    assert {each.rule for each in after.findings if each.status is Status.NOT_MET} == set()


def test_a_resend_with_another_fault_changes_one_error_for_another() -> None:
    first = planted(0)
    second = resent(first, record("F0", Random(1000)))
    FAULTS[1].plant(second)
    assert wrong(check(together([second]), packs=[PACK], as_of=DAY), "F0", *LISTED) == {"one-plan-stands"}


def test_data_of_an_earlier_sending_are_noticed() -> None:
    """The log knows of a later sending than the one the data come from."""
    stale = planted(0)
    stale["sendings"] = resent(stale, stale)["sendings"]
    after = check(together([stale]), packs=[PACK], as_of=DAY)
    late = [each for each in after.findings if each.rule == f"{PACK}.latest-sending-counts"]
    told = {each.subject: str(each.status) for each in late}
    assert told == {"sendings[F0-1]": "met", "sendings[F0-2]": "not_met"}


def test_two_sendings_handed_in_as_one_record_decide_nothing_they_differ_in() -> None:
    """Nobody can tell which counts: where they differ nothing is known, and no verdict is made up."""
    first, second = planted(0), record("F0", Random(1000))
    data = together([second])
    data["treatments"].append(first["treatment"])
    after = check(data, packs=[PACK], as_of=DAY)
    assert {each.code for each in after.diagnostics} == {"DATA041"}
    bmi = next(each for each in after.findings if each.rule == f"{PACK}.bmi-plausible")
    assert bmi.status is Status.UNDETERMINED


def test_a_later_sending_was_not_known_before_it_came() -> None:
    again = resent(planted(0), record("F0", Random(1000)))
    for each, day in zip(again["sendings"], ("2024-04-10", "2024-04-12"), strict=True):
        each["recorded_on"] = day
    for known, sendings in ((date(2024, 4, 11), 1), (date(2024, 4, 12), 2)):
        found = check(together([again]), packs=[PACK], as_of=DAY, known_at=known).findings
        assert len({each.subject for each in found if each.subject_type == "sending"}) == sendings


def test_removing_an_item_from_the_error_list_corrects_nothing() -> None:
    data = together([planted(0)])
    data["error_items"] = [
        {"id": "F1", "treatment": "F0", "removed_on": "2024-05-02", "removed_because": "saknas"},
        {"id": "F2", "treatment": "F0", "removed_on": "2024-05-02", "removed_because": "Stör i listan"},
    ]
    after = check(data, packs=[PACK], as_of=DAY)
    assert drawn(after, "F0")["left-out-of-reports"] == "drawn"
    removed = {each.subject: str(each.status) for each in after.findings if each.subject_type == "error_item"}
    assert removed == {"error_items[F1]": "not_met", "error_items[F2]": "met"}


@pytest.mark.parametrize(
    ("day", "status", "left_out"),
    [(date(2019, 5, 5), "not_met", "drawn"), (date(2019, 5, 6), "not_in_force", "not_drawn")],
)
def test_a_retired_rule_does_not_fire_after_its_last_day(day: date, status: str, left_out: str) -> None:
    """The time the patient is called was tested until 5 May 2019."""
    each = record("B0", Random(0), 2019)
    moved("called_at", "operation_start", 1)(each)
    after = check(together([each]), packs=[PACK], as_of=day)
    found = next(each for each in after.findings if each.rule == f"{PACK}.{RETIRED}")
    assert str(found.status) == status
    assert drawn(after, "B0")["left-out-of-reports"] == left_out
