"""SPOR's error list: each known error is found where it was planted and nowhere else; a resend clears it.

In: records generated without a fault, and one record for each known error with just that fault. All are
handed in at once, so that a rule that fires on a neighbour's fault would show. Thousands with everything that
may be odd about one are checked in `test_generated_operations.py`.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from random import Random

import pytest

from benchmarks import treatments
from benchmarks.treatment_errors import FAULTS, faulty
from benchmarks.treatments import Record, record, together
from compliance.findings import Status
from compliance.pipeline.checking import check
from compliance.report import Report

DAY = treatments.AS_OF
PACK = "spor-validation"
CLEAN = 60
RETIRED = "time-called-before-operation"
"""The check that was removed on 6 May 2019."""


def clean(number: int) -> Record:
    return record(f"B{number}", Random(number))


def planted(number: int) -> Record:
    return faulty(FAULTS[number], f"F{number}", Random(1000 + number))


def corrected(number: int) -> Record:
    """The same treatment without the fault."""
    return record(f"F{number}", Random(1000 + number))


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


def test_the_data_is_read_without_other_remarks_than_on_a_planted_year(report: Report) -> None:
    """The register's rule on unreasonable days finds it too; whoever wrote the file is told of the year."""
    assert [(each.code, each.message.split()[0]) for each in report.diagnostics] == [
        ("DATA066", "`called_at`")
    ]


@pytest.mark.parametrize("number", range(CLEAN))
def test_a_clean_record_breaks_nothing_and_leaves_nothing_open(report: Report, number: int) -> None:
    path = f"treatments[B{number}]"
    own = [each for each in report.findings if each.subject == path and each.area in LISTED]
    assert {str(each.status) for each in own} <= {"met", "not_applicable", "not_in_force"}
    assert drawn(report, f"B{number}") == {"left-out-of-reports": "not_drawn", "to-verify": "not_drawn"}


@pytest.mark.parametrize("number", range(len(FAULTS)), ids=[f"{each.number}-{each.rule}" for each in FAULTS])
def test_each_known_error_is_found_where_it_was_planted(report: Report, number: int) -> None:
    fault = FAULTS[number]
    assert wrong(report, f"F{number}", *LISTED, "fel") == {fault.rule}
    assert drawn(report, f"F{number}") == {
        "left-out-of-reports": "drawn" if fault.corrupt else "not_drawn",
        "to-verify": "drawn" if fault.inconsistent else "not_drawn",
    }


def test_every_known_error_has_a_fault_and_every_rule_of_the_list_too(report: Report) -> None:
    assert {each.number for each in FAULTS} == {*map(str, range(1, 25)), "i1", "i2", "i3", "m1"}
    listed = {each.rule.partition(".")[2] for each in report.findings if each.area in LISTED}
    assert {each.rule for each in FAULTS if each.number != "m1"} == listed - {RETIRED}


def resent(each: Record, by: Record) -> Record:
    """The treatment as it is once `by` has been sent under the same treatment number."""
    first = each["sendings"][0]
    sent = treatments.moved(first["sent_at"], 2 * 24 * 60)
    again = {**first, "id": f"{first['treatment']}-2", "sent_at": sent}
    return {**by, "treatment": {**by["treatment"], "sent_at": sent}, "sendings": [first, again]}


@pytest.mark.parametrize("number", range(len(FAULTS)), ids=[f"{each.number}-{each.rule}" for each in FAULTS])
def test_a_corrected_resend_clears_the_error(report: Report, number: int) -> None:
    """A sending replaces all of the earlier one: what is handed in is the treatment as last sent."""
    again = resent(planted(number), corrected(number))
    after = check(together([again]), packs=[PACK], as_of=DAY)
    key = f"F{number}"
    assert wrong(report, key, *LISTED, "fel")
    assert wrong(after, key, *LISTED, "fel") == set()
    assert set(drawn(after, key).values()) == {"not_drawn"}
    assert {each.rule for each in after.findings if each.status is Status.NOT_MET} == set()


def test_a_resend_with_another_fault_changes_one_error_for_another() -> None:
    first = planted(0)
    second = resent(first, corrected(0))
    FAULTS[1].plant(second, Random(0))
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
    first, second = planted(0), corrected(0)
    data = together([second])
    data["treatments"].append(first["treatment"])
    after = check(data, packs=[PACK], as_of=DAY)
    assert {each.code for each in after.diagnostics} == {"DATA041"}
    bmi = next(each for each in after.findings if each.rule == f"{PACK}.bmi-plausible")
    assert bmi.status is Status.UNDETERMINED


def test_a_later_sending_was_not_known_before_it_came() -> None:
    again = resent(planted(0), corrected(0))
    for each, day in zip(again["sendings"], ("2024-04-10", "2024-04-12"), strict=True):
        each["recorded_on"] = day
    for known, sendings in ((date(2024, 4, 11), 1), (date(2024, 4, 12), 2)):
        found = check(together([again]), packs=[PACK], as_of=DAY, known_at=known).findings
        assert len({each.subject for each in found if each.subject_type == "sending"}) == sendings


def test_removing_an_item_from_the_error_list_corrects_nothing() -> None:
    data = together([planted(0)])
    data["error_items"] = [
        {"id": "F1", "treatment": "F0", "removed_on": "2024-05-02", "removed_because": "none"},
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
    each = record("B0", Random(0), date(2019, 3, 1), 28)
    each["treatment"]["called_at"] = treatments.moved(each["treatment"]["operation_start"], 1)
    after = check(together([each]), packs=[PACK], as_of=day)
    found = next(each for each in after.findings if each.rule == f"{PACK}.{RETIRED}")
    assert str(found.status) == status
    assert drawn(after, "B0")["left-out-of-reports"] == left_out
