"""Waits under the guarantee equal an independent count, day by day.

The pack adds and takes off days between dates; here each day of a wait counts or does not.
"""

from __future__ import annotations

from datetime import date, timedelta
from random import Random
from typing import Any, NamedTuple

import pytest

from compliance.findings import Status
from compliance.pipeline.checking import check
from compliance.report import Report

DAY = date(2024, 6, 30)
RULE = "vardgaranti.operation-within-ninety-days"
LIMIT = 90
MANY = 200


class Pause(NamedTuple):
    """Days that do not count, from the first of them to the first that counts again; None: not ended."""

    first: date
    resumes: date | None

    def days(self, until: date) -> set[date]:
        end = until if self.resumes is None else min(until, self.resumes)
        return every_day(self.first, end)


class Wait(NamedTuple):
    began: date
    done: date | None
    pauses: list[Pause]

    @property
    def until(self) -> date:
        return DAY if self.done is None else self.done

    @property
    def tangled(self) -> bool:
        """Whether some day is taken off twice, or a pause is turned round."""
        turned = any(pause.resumes is not None and pause.resumes < pause.first for pause in self.pauses)
        taken = [day for pause in self.pauses for day in pause.days(date(2025, 12, 31))]
        return turned or len(taken) > len(set(taken))

    @property
    def counted(self) -> int:
        off = {day for pause in self.pauses for day in pause.days(self.until)}
        return len(every_day(self.began, self.until) - off)

    @property
    def expected(self) -> Status:
        calendar_days = (self.until - self.began).days
        if calendar_days <= LIMIT:
            return Status.NOT_YET if self.done is None else Status.MET
        if self.tangled:
            return Status.UNDETERMINED
        if self.counted > LIMIT:
            return Status.NOT_MET
        return Status.NOT_APPLICABLE if self.done is None else Status.MET


def every_day(first: date, end: date) -> set[date]:
    """The days from the first until the end, which is not one of them."""
    return {first + timedelta(days=number) for number in range((end - first).days)}


def a_wait(random: Random) -> Wait:
    began = date(2024, 1, 1) + timedelta(days=random.randrange(60))
    done = random.choice([None, min(DAY, began + timedelta(days=random.randrange(70, 150)))])
    pauses = []
    for _ in range(random.choice([0, 1, 1, 2, 2, 3])):
        first = began + timedelta(days=random.randrange(-40, 160))
        resumes = random.choice([None, *[first + timedelta(days=random.choice([-2, *range(1, 60)]))] * 6])
        pauses.append(Pause(first, resumes))
    return Wait(began, done, pauses)


def told(day: date | None) -> str:
    return "none" if day is None else str(day)


def dossier(waits: list[Wait]) -> dict[str, Any]:
    fixed = {"kind": "operation", "region": "skane", "acute": False, "declined_on": "none"}
    return {
        "domain": "pathways",
        "patients": [{"id": f"P{number}"} for number in range(len(waits))],
        "care_waits": [
            {
                "id": f"V{number}",
                "patient": f"P{number}",
                "from": str(wait.began),
                "done_on": told(wait.done),
                **fixed,
            }
            for number, wait in enumerate(waits)
        ],
        "wait_deviations": [
            {"care_wait": f"V{number}", "from": str(pause.first), "resumes_on": told(pause.resumes)}
            for number, wait in enumerate(waits)
            for pause in wait.pauses
        ],
    }


@pytest.fixture(scope="module")
def waits() -> list[Wait]:
    random = Random("care waits")
    return [a_wait(random) for _ in range(MANY)]


@pytest.fixture(scope="module")
def report(waits: list[Wait]) -> Report:
    return check(dossier(waits), packs=["vardgaranti"], as_of=DAY, small_numbers=True)


def test_the_limit_is_of_the_days_that_count(waits: list[Wait], report: Report) -> None:
    found = {each.subject: each.status for each in report.findings if each.rule == RULE}
    assert [found[f"care_waits[V{number}]"] for number in range(MANY)] == [each.expected for each in waits]


def test_the_figure_is_of_the_days_that_count(waits: list[Wait], report: Report) -> None:
    done = [wait for wait in waits if wait.done is not None]
    counted = sorted(wait.counted for wait in done if not wait.tangled)
    (whole,) = (each for each in report.figures if each.path == "care_wait_days[kind=operation]")
    assert (whole.n, whole.missing) == (len(counted), len(done) - len(counted))
    assert whole.values["sum"] == sum(counted)
    assert (whole.values["least"], whole.values["greatest"]) == (counted[0], counted[-1])


@pytest.mark.parametrize(("number", "shown"), [(9, False), (10, True)])
def test_there_are_percentiles_from_ten(number: int, shown: bool) -> None:
    waits = [Wait(date(2024, 3, 1), date(2024, 3, 2 + each), []) for each in range(number)]
    figures = check(dossier(waits), packs=["vardgaranti"], as_of=DAY, small_numbers=True).figures
    assert {"p10" in each.values for each in figures} == {shown}
    assert all("median" in each.values for each in figures)


def test_care_before_its_wait_has_no_verdict_and_no_figure() -> None:
    began = date(2024, 3, 10)
    orderly = [Wait(began, began + timedelta(days=61 + number), []) for number in range(5)]
    waits = [*orderly, Wait(began, date(2023, 5, 15), [])]
    report = check(dossier(waits), packs=["vardgaranti"], as_of=DAY, small_numbers=True)
    found = {each.rule: each.status for each in report.findings if each.subject == "care_waits[V5]"}
    assert found[RULE] == Status.NOT_APPLICABLE
    assert found["vardgaranti.care-not-before-wait"] == Status.NOT_MET
    (whole,) = (each for each in report.figures if each.path == "care_wait_days[kind=operation]")
    assert (whole.n, whole.missing, whole.left_out, whole.values["least"]) == (5, 0, 1, 61)
