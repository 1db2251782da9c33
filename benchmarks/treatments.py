"""One treatment as the surgical register receives it, without a fault.

In: a key and a source of chance. Out: a `Record`; `together` makes the tables that are handed in.

Its times are instants, written down as the clock in Sweden shows them: a night when summer time begins or
ends is as long as it was. No time stands in the hour that comes twice, where the order of two times cannot be
told: `operations` has treatments with such times, among its oddities.

Codes that are looked up in a whole code list are made up (`QQQ99`); what that list says of one stands beside
it, as in real data.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

from benchmarks.generated import Row, Tables, one_in

FIRST_DAY = date(2019, 7, 1)
DAYS = 1850
AS_OF = date(2024, 8, 31)
"""A day when all that is made is over and has been sent."""

Record = dict[str, Any]
"""One treatment: `patient` and `treatment` are its own rows, and the others tables of what belongs to it."""
LISTS = ("procedures", "anaesthetics", "diagnoses", "deviations", "plans", "disturbances", "urgency_changes")
LOOKED_UP = {"code_from": "2010-01-01", "code_to": "none"}
"""What the whole code list says of a made-up code."""

HOSPITALS: list[Row] = [
    {"id": "H1", "name": "Norra", "acute": True, "similar_group": "Länssjukhus"},
    {"id": "H2", "name": "Södra", "acute": True, "similar_group": "Länssjukhus"},
    {"id": "H3", "name": "Västra", "acute": False, "similar_group": "Enbart elektivt"},
]
UNITS: list[Row] = [
    {"id": unit, "name": f"Operation {unit}", "hospital": hospital, "cause_list": "none"}
    for unit, hospital in (("E1", "H1"), ("E2", "H1"), ("E3", "H2"), ("E4", "H3"), ("E5", "H3"))
]
LOCAL_CAUSES: list[Row] = [
    {"id": f"O{unit['id'][1:]}", "unit": unit["id"], "code": "1ai", "under": "1A", "for_infection": False}
    for unit in UNITS
]
OPERATE = ("E1", "E2", "E3", "E4")
"""The last unit takes part and has not operated."""
CAUSES = (
    *(("11", cause) for cause in ("11C", "11c", "11 C", "11.C")),
    *(("8", cause) for cause in ("8B", "8 B")),
    *(("1", "1a"), ("4", "4D"), ("7", "7 A")),
)
"""The published causes in the spellings that are seen, each with its type."""

_ZONE = ZoneInfo("Europe/Stockholm")
_TWICE = frozenset(
    f"{max(date(year, 10, day) for day in range(25, 32) if date(year, 10, day).weekday() == 6)} 02"
    for year in range(2015, AS_OF.year + 1)
)
"""The hour that comes twice, on the last Sunday of October."""


def instant(written: str) -> datetime:
    """The instant of a time as it is written; the first one in the hour that comes twice."""
    return datetime.fromisoformat(written).replace(tzinfo=_ZONE).astimezone(UTC)


def at(start: datetime, minutes: int) -> str:
    """So many minutes later as the clock ran, as it is written."""
    return (start + timedelta(minutes=minutes)).astimezone(_ZONE).strftime("%Y-%m-%d %H:%M")


def moved(written: str, minutes: int) -> str:
    """A time put so many minutes later."""
    return at(instant(written), minutes)


def operated_on(each: Record) -> date:
    """The day on which surgery begins."""
    return date.fromisoformat(each["treatment"]["operation_start"][:10])


def is_clear(each: Record) -> bool:
    """No time of it stands in the hour that comes twice."""
    rows = [each["treatment"], *(row for table in LISTS for row in each[table])]
    return not any(str(value)[:13] in _TWICE for row in rows for value in row.values())


def record(key: str, chance: Random, first: date = FIRST_DAY, days: int = DAYS) -> Record:
    """A treatment without a fault, that begins on one of so many days."""
    while True:
        day = first + timedelta(days=chance.randrange(days))
        written = f"{day} {chance.randrange(24):02}:{chance.randrange(60):02}"
        made = beginning(key, instant(written), chance)
        if is_clear(made):
            return made


def beginning(key: str, start: datetime, chance: Random) -> Record:
    """Acute or elective, aborted or long, with or without recovery, by the first plan or a later one."""
    written = at(start, 0)
    year = int(written[:4])
    version = "4.0" if year > 2020 or (year == 2020 and one_in(2, chance)) else "3.0"
    acute, recovery, deviates, rebooked = (chance.random() < share for share in (0.4, 0.8, 0.3, 0.3))
    length = chance.choice([0, 1, 45, 90, 600])
    waits = [1, 60, 120, 121, 20159, 20160] if acute else [1440, 40_000, 90 * 1440, 200_000]
    wait = chance.choice(waits)
    stay = chance.choice([0, 1, 240, 10079, 10080])
    of = {"treatment": key}
    unit = chance.choice(OPERATE)
    sent = f"{at(start, 9 * 1440)[:10]} 04:00"
    plans = [{"id": f"{key}-L1", **of, "planned_at": at(start, -30), "withdrawn": False}]
    disturbances: list[Row] = []
    if rebooked:
        plans.append({"id": f"{key}-L2", **of, "planned_at": at(start, -1500), "withdrawn": True})
        disturbances.append(disturbance(f"{key}-S1", f"{key}-L2", start, chance))
    return {
        "patient": {
            "id": f"{key}-P",
            "personnummer": chance.choice(["none", "19121212-1212"]),
            "id_check": "valid",
            "born_on": chance.choice(["1912-12-12", written[:10]]),
        },
        "treatment": {
            "id": key,
            "patient": f"{key}-P",
            "unit": unit,
            "room": f"R{unit[1:]}",
            "clinic": f"K{unit[1:]}",
            "list_version": version,
            "sent_at": sent,
            "urgency": "acute" if acute else "elective",
            "acute_class": chance.choice(["within_2_h", "within_6_h", "within_24_h"]) if acute else "none",
            "notified_afterwards": False,
            "aborted_after_anaesthesia": length == 0,
            "bmi": chance.choice(["none", 10, 24.5, 80]),
            "asa_class": chance.randrange(1, 6),
            "notified_at": at(start, -wait),
            "called_at": at(start, -wait),
            "setup_start": at(start, -75),
            "preop_anaesthesia_start": chance.choice(["none", at(start, -60)]),
            "patient_time_start": at(start, -60),
            "setup_end": at(start, -50),
            "room_in": at(start, -45),
            "anaesthesia_start": at(start, -30),
            "positioning_start": chance.choice(["none", at(start, -20)]),
            "operation_start": written,
            "knife_time": chance.choice(["none", written]),
            "operation_end": at(start, length),
            "anaesthesia_end": at(start, length + 10),
            "room_out": at(start, length + 15),
            "patient_time_end": at(start, length + 20),
            "recovery_in": at(start, length + 20) if recovery else "none",
            "recovery_out": at(start, length + 20 + stay) if recovery else "none",
            "first_temperature": chance.choice(["none", 36.2]),
            "second_temperature": "none",
            "recovery_temperature": 36.8 if recovery else "none",
            "ordered_aftercare": "in_patient" if recovery else "intensive_care",
        },
        "procedures": [
            {
                "id": f"{key}-C1",
                **of,
                "code": "ZXF99" if length == 0 else "QQQ99",
                **LOOKED_UP,
                "preliminary": False,
                "donation": False,
            }
        ],
        "anaesthetics": [{"id": f"{key}-N1", **of, "code": "QQQ88", **LOOKED_UP}],
        "diagnoses": [{"id": f"{key}-D1", **of, "code": "Q99", **LOOKED_UP}],
        "deviations": [deviation(key, "A126", 2)] if deviates else [],
        "plans": plans,
        "disturbances": disturbances,
        "urgency_changes": [],
        "sendings": [{"id": f"{key}-1", **of, "sent_at": sent, "version": version}],
    }


def deviation(key: str, code: str, severity: int) -> Row:
    """A deviation after surgery."""
    stated = {"code": code, "severity": severity, "list_edition": "3.0", "hypothermia": False, **LOOKED_UP}
    return {"id": f"{key}-A1", "treatment": key, "stage": "postoperative", **stated}


def disturbance(key: str, plan: str, start: datetime, chance: Random) -> Row:
    """A change of a plan, in time or late, for a published cause."""
    kind, cause = chance.choice(CAUSES)
    changed = at(start, -chance.choice([1, 1600, 2000, 6000]))
    return {"id": key, "plan": plan, "type": kind, "cause": cause, "disturbed_at": changed}


def together(records: Sequence[Record]) -> Tables:
    """The tables that are handed in. Patients and treatments have one row in each record."""
    named = {"R": ("Sal", "rooms"), "K": ("Klinik", "clinics")}
    places: Tables = {
        table: [
            {
                "id": f"{letter}{unit[1:]}{end}",
                "unit": unit,
                "name": f"{title} {unit}{end}",
                "registered": not end,
            }
            for unit in OPERATE
            for end in ("", "x")
        ]
        for letter, (title, table) in named.items()
    }
    return {
        "hospitals": HOSPITALS,
        "units": UNITS,
        "local_causes": LOCAL_CAUSES,
        **places,
        "patients": [each["patient"] for each in records],
        "treatments": [each["treatment"] for each in records],
        **{table: [row for each in records for row in each[table]] for table in (*LISTS, "sendings")},
    }
