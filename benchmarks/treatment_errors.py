"""The known errors of the surgical register, each as what it does to a treatment without a fault.

In: a record of `treatments`. Out: the same record with one error, which one rule finds and no other of those
on corrupt and inconsistent records.

The numbers are those of the register's list of April 2019: 1 to 24 are corrupt, and `i1` to `i3`
inconsistent. Number 7, dates that cannot be, is two rules. That something mandatory is missing, `m1`, is not
on the list: such a treatment counts, and is to be corrected.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from random import Random
from typing import Any, NamedTuple

from benchmarks import treatments
from benchmarks.treatments import Record, operated_on

Plant = Callable[[Record, Random], object]


class Fault(NamedTuple):
    """One known error. number: in the register's list. rule: that finds it. plant: makes it."""

    number: str
    rule: str
    plant: Plant

    @property
    def corrupt(self) -> bool:
        """Whether the treatment is left out of every report."""
        return self.number.isdigit()

    @property
    def inconsistent(self) -> bool:
        """Whether something is to be verified."""
        return self.number.startswith("i")


def _moved(field: str, other: str, minutes: int) -> Plant:
    """The time `field` put so many minutes after the time `other`."""

    def plant(each: Record, _chance: Random) -> None:
        row = each["treatment"]
        row[field] = treatments.moved(row[other], minutes)

    return plant


def _one_of(**values: tuple[Any, ...]) -> Plant:
    """One of these values in each of these fields."""

    def plant(each: Record, chance: Random) -> None:
        each["treatment"].update({name: chance.choice(stated) for name, stated in values.items()})

    return plant


def _both(*plants: Plant) -> Plant:
    return lambda each, chance: [plant(each, chance) for plant in plants]


def _two_plans(each: Record, _chance: Random) -> None:
    key = each["treatment"]["id"]
    each["plans"].append({**each["plans"][0], "id": f"{key}-L9"})


def _code_out_of_year(table: str) -> Plant:
    """A code that is not in the list, was retired and is past its grace, or comes with next year's list."""

    def plant(each: Record, chance: Random) -> None:
        day = operated_on(each)
        # A code retired at new year is accepted for four months.
        retired = date(day.year - (1 if day.month > 4 else 2), 12, 31)
        field, value = chance.choice(
            [("code_from", "none"), ("code_to", retired), ("code_from", date(day.year + 1, 1, 1))]
        )
        each[table][0].update({"code": "QQQ77", field: str(value)})

    return plant


def _disturbed(each: Record, kind: str, cause: str, disturbed_at: str) -> None:
    key = each["treatment"]["id"]
    change = {"type": kind, "cause": cause, "disturbed_at": disturbed_at}
    each["disturbances"].append({"id": f"{key}-S9", "plan": f"{key}-L1", **change})


def _cancelled_afterwards(each: Record, _chance: Random) -> None:
    """A plan that was cancelled when surgery had begun."""
    _disturbed(each, "11", "11C", each["treatment"]["operation_start"])


def _cause_not_in_use(each: Record, chance: Random) -> None:
    kind, cause = chance.choice([("12", "12A"), ("11", "11"), ("0", "0B"), ("11", "platsbrist")])
    _disturbed(each, kind, cause, treatments.moved(each["treatment"]["operation_start"], -90))


def _withdrawn_deviation(each: Record, chance: Random) -> None:
    code = chance.choice(["A122", "A212", "A317", "A413", "A711"])
    each["deviations"] = [treatments.deviation(each["treatment"]["id"], code, 2)]


def _wrong_number(each: Record, chance: Random) -> None:
    found = chance.choice(["wrong_length", "wrong_date", "wrong_check_digit", "wrong_reserve_form"])
    each["patient"].update(personnummer="none", id_check=found)


def _born_afterwards(each: Record, chance: Random) -> None:
    each["patient"]["born_on"] = str(operated_on(each) + timedelta(days=1 + chance.randrange(30)))


def _ends_before_it_starts(each: Record, chance: Random) -> None:
    """Patient time that ends before it starts, of surgery that was not carried out."""
    each["treatment"].update(operation_start="none", operation_end="none")
    _moved("patient_time_end", "patient_time_start", -1)(each, chance)


def _donation(each: Record, _chance: Random) -> None:
    each["procedures"][0]["donation"] = True


def _something_missing(each: Record, chance: Random) -> None:
    missing = chance.choice(["procedures", "anaesthetics", "urgency", "operation_end"])
    if missing in each:
        each[missing] = []
    else:
        each["treatment"][missing] = "none"


def _acute(each: Record, _chance: Random) -> None:
    each["treatment"].update(urgency="acute", acute_class="within_24_h")


def _unregistered(field: str) -> Plant:
    """The name of a place that the register has not."""

    def plant(each: Record, _chance: Random) -> None:
        each["treatment"][field] += "x"

    return plant


FAULTS = [
    Fault("1", "bmi-plausible", _one_of(bmi=(245_000, 0.00245, 0))),
    Fault("2", "one-plan-stands", _two_plans),
    Fault("3", "anaesthesia-code-valid", _code_out_of_year("anaesthetics")),
    Fault("4", "operation-after-notification", _moved("notified_at", "operation_start", 0)),
    Fault("5", "acute-wait-two-weeks", _both(_acute, _moved("notified_at", "operation_start", -20161))),
    Fault(
        "6",
        "patient-time-ends-before-recovery",
        _both(_moved("recovery_in", "patient_time_end", -1), _moved("recovery_out", "patient_time_end", -1)),
    ),
    Fault("7", "times-not-in-future", _one_of(called_at=("2102-03-05 10:00",))),
    Fault("7", "times-not-before-register", _one_of(called_at=("1920-03-05 10:00", "2012-12-31 23:59"))),
    Fault("8", "operation-after-cancellation", _cancelled_afterwards),
    Fault(
        "9",
        "recovery-within-seven-days",
        _both(_moved("recovery_in", "patient_time_end", 0), _moved("recovery_out", "recovery_in", 10081)),
    ),
    Fault("10", "anaesthesia-starts-before-it-ends", _moved("anaesthesia_end", "anaesthesia_start", -1)),
    Fault("11", "operation-starts-before-it-ends", _moved("operation_end", "operation_start", -1)),
    Fault("12", "into-room-before-out", _moved("room_out", "room_in", -1)),
    Fault("13", "operation-ends-within-patient-time", _moved("operation_end", "patient_time_end", 1)),
    Fault(
        "14",
        "operation-starts-within-patient-time",
        _both(_one_of(preop_anaesthesia_start=("none",)), _moved("patient_time_start", "operation_start", 1)),
    ),
    Fault("15", "patient-time-starts-before-it-ends", _ends_before_it_starts),
    Fault("16", "set-up-starts-before-it-ends", _moved("setup_end", "setup_start", -1)),
    Fault("17", "patient-id-valid", _wrong_number),
    Fault("18", "cancellation-cause-valid", _cause_not_in_use),
    Fault("19", "icd-code-valid", _code_out_of_year("diagnoses")),
    Fault("20", "kva-code-valid", _code_out_of_year("procedures")),
    Fault("21", "complication-code-valid", _withdrawn_deviation),
    Fault("22", "operation-after-birth", _born_afterwards),
    Fault(
        "23",
        "preoperative-anaesthesia-before-patient-time",
        _moved("preop_anaesthesia_start", "patient_time_start", 1),
    ),
    Fault("24", "donation-is-asa-6", _donation),
    Fault("m1", "mandatory-variables-sent", _something_missing),
    Fault("i1", "room-registered", _unregistered("room")),
    Fault("i2", "clinic-registered", _unregistered("clinic")),
    Fault(
        "i3",
        "no-acute-class-on-elective",
        _one_of(urgency=("elective",), acute_class=("immediately", "within_6_h")),
    ),
]


def faulty(fault: Fault, key: str, chance: Random) -> Record:
    """A treatment with this error and no other."""
    while True:
        each = treatments.record(key, chance)
        fault.plant(each, chance)
        if treatments.is_clear(each):
            return each
