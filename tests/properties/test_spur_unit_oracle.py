"""Random units under ST-SPUR, held against a small checker of its own.

In: units made of the yes-or-no items of SPUR's checklist, and reviews with their days. The checker here knows
the items, their force, the letters and the two time limits from the fact tables alone, and shares nothing
with the rules. Out: what must hold of the letter of every area, and of what a review leads to.
COMPLIANCE_DEEP=1 tries ten times as many.
"""

from __future__ import annotations

import os
import random
from calendar import monthrange
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

import compliance
from compliance.report import Report

TODAY = date(2026, 11, 23)
UNITS = 600 if os.environ.get("COMPLIANCE_DEEP") == "1" else 60
UNKNOWN = "unknown"

# Each item that is one answer about the unit: area, force, and whether its source has been read.
ITEMS = {
    "case_mix_covers_goals": ("A", "binding", False),
    "on_call_trains": ("A", "indicator", False),
    "volume_followed_up": ("A", "indicator", False),
    "workplaces_for_trainees": ("C", "indicator", False),
    "equipment_sufficient": ("C", "binding", False),
    "literature_and_skills_access": ("C", "indicator", False),
    "written_routines": ("D", "advisory", False),
    "introduction_programme": ("D", "advisory", True),
    "director_coordinates": ("D", "binding", True),
    "director_supports": ("D", "advisory", True),
    "service_balance_documented": ("D", "indicator", False),
    "trainees_evaluate": ("E", "indicator", False),
    "internal_teaching": ("F", "indicator", False),
    "exam_encouraged": ("F", "indicator", False),
    "journal_club": ("F", "indicator", False),
    "trainees_lead_and_teach": ("H", "indicator", False),
}


def a_unit(chance: random.Random, name: str, **facts: object) -> dict[str, Any]:
    """A unit whose only doctor in training is on leave: tested is only what is said of the unit itself."""
    answers = {
        item: chance.choices((True, False, "none", UNKNOWN), (70, 14, 6, 10))[0]
        for item in ITEMS
        if chance.random() > 0.05
    }
    hours = {"internal_teaching_hours": 1, "director_of_studies": f"{name}-D1", "specialty": "urologi"}
    doctor = {
        "id": f"{name}-D1",
        "specialties": ["urologi"],
        "supervisor_training": True,
        "doctoral_degree": True,
    }
    trainee = {
        "id": f"{name}-T1",
        "specialty": "urologi",
        "status": "paused",
        "elected_regime": "sosfs-2015-8",
    }
    people = {"doctors": [doctor], "trainees": [trainee]}
    return {"id": name, **hours, **answers, **people, "reviews": [], "spur_reviews": [], **facts}


def letter(unit: dict[str, Any], area: str, unknown_is: bool) -> str:
    """The letter of the area, were every unknown answer this one."""
    told = {item: unit.get(item, UNKNOWN) for item, (where, _, _) in ITEMS.items() if where == area}
    answers = {item: unknown_is if value == UNKNOWN else value is True for item, value in told.items()}
    missed = [ITEMS[item][1:] for item, value in answers.items() if not value]
    if ("binding", True) in missed:
        return "D"
    if "advisory" in {force for force, _ in missed}:
        return "C"
    indicators = sum(force == "indicator" for force, _ in missed)
    other_items_met = area == "F"  # the hours of internal teaching
    isolated = indicators == 1 and (any(answers.values()) or other_items_met)
    return "A" if indicators == 0 or isolated else "B"


def letters(report: Report) -> dict[tuple[str, str], tuple[str, str]]:
    """The best and the worst letter of each unit and area."""
    return {(each.subject, each.area): (each.best, each.worst) for each in report.ratings}


def check(units: Iterable[dict[str, Any]]) -> Report:
    """What the rules say of the units today."""
    return compliance.check({"units": list(units)}, as_of=TODAY, packs=["spur-st"])


def test_letters_follow_from_the_items() -> None:
    """D for a binding item that has been read, C for advice, B for more than an isolated indicator."""
    chance = random.Random(1)
    units = [a_unit(chance, f"E{at}") for at in range(UNITS)]
    found = letters(check(units))
    for unit in units:
        for area in "ACDEFH":
            expected = letter(unit, area, True), letter(unit, area, False)
            assert found[f"units[{unit['id']}]", area] == expected, (area, unit)


def test_an_answer_found_out_leaves_the_letter_within_what_was_shown() -> None:
    """Whatever the unknown turns out to be; neither the other units nor the order of anything matters."""
    chance = random.Random(2)
    units = [a_unit(chance, f"E{at}") for at in range(UNITS)]
    settled = [
        unit | {item: chance.random() < 0.5 for item in ITEMS if unit.get(item, UNKNOWN) == UNKNOWN}
        for unit in units
    ]
    shown, found = letters(check(units)), letters(check(settled))
    for place, (best, worst) in shown.items():
        assert best <= found[place][0] == found[place][1] <= worst, place
    turned = [dict(reversed(unit.items())) for unit in reversed(units[: UNITS // 2])]
    alone = letters(check(turned))
    assert alone == {place: shown[place] for place in alone}


def test_who_is_not_in_training_gives_no_letter_and_changes_none() -> None:
    """The last one has finished, has not begun, or is in BT alone."""
    chance = random.Random(4)
    nothing: dict[str, Any] = {"certificates": [], "assessments": [], "service": [], "programmes": []}
    for status, specialty in (("completed", "urologi"), ("none", "urologi"), ("active", "none")):
        other = {"id": "T2", "status": status, "specialty": specialty, "elected_regime": "sosfs-2015-8"}
        unit = a_unit(chance, "E1")
        with_other = unit["trainees"] + [{**other, **nothing, "completed_on": "2021-05-31"}]
        assert letters(check([unit])) == letters(check([{**unit, "trainees": with_other}]))
        alone = [{**other, **nothing, "completed_on": "2026-10-31"}]
        assert letters(check([{**unit, "trainees": alone}])) == {}, status


def a_review(chance: random.Random, name: str) -> dict[str, Any]:
    """An external review of which everything is known."""
    visited = TODAY - timedelta(chance.choice((chance.randrange(90), chance.randrange(60, 900))))
    bad = chance.random() < 0.8
    last_days = months_after(TODAY, -2) + timedelta(chance.randrange(-2, 3))
    notified = chance.choice((visited + timedelta(chance.randrange(40)), max(visited, last_days)))
    if not bad or chance.random() < 0.2 or notified > TODAY:
        told, plan = "none", "none"
    else:
        told = notified.isoformat()
        plan = past(notified + timedelta(chance.randrange(90))) if chance.random() < 0.5 else "none"
    return {
        "id": name,
        "kind": "external",
        "visited_on": visited.isoformat(),
        "deficiencies_found": bad,
        "deficiencies_remedied": False,
        "breach_notified_on": told,
        "plan_received_on": plan,
        "published_on": past(visited + timedelta(chance.randrange(120))) if chance.random() < 0.5 else "none",
    }


def past(day: date) -> str:
    """The day, or that there is none yet."""
    return day.isoformat() if day <= TODAY else "none"


def months_after(day: date, months: int) -> date:
    """The same day of the month so many months later, or the month's last."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def test_what_a_review_leads_to() -> None:
    """A D: a plan within two months, and publication held as long. No D: publication. Never both."""
    chance = random.Random(3)
    units = [a_unit(chance, f"E{at}", reviews=[a_review(chance, f"R{at}")]) for at in range(2 * UNITS)]
    report = check(units)
    drawn = {(each.subject, each.consequence) for each in report.conclusions if each.drawn == "drawn"}
    due = {
        subject: day
        for each in report.actions
        if each.consequence == "action-plan-required"
        for subject, day in zip(each.subjects, each.dues, strict=True)
        if day is not None
    }
    seen = set()
    for unit in units:
        subject, (review,) = f"units[{unit['id']}]", unit["reviews"]
        notice, published = review["breach_notified_on"], review["published_on"] != "none"
        waits = notice != "none" and review["plan_received_on"] == "none"
        limit = months_after(date.fromisoformat(notice), 2) if waits else TODAY
        expected = {
            "action-plan-required": waits,
            "plan-late": waits and limit < TODAY,
            "publication-held": waits and limit >= TODAY and not published,
            "publish-report": notice == "none" and not published,
            "publish-after-plan": notice != "none" and not waits and not published,
        }
        assert {each for each in expected if (subject, each) in drawn} == {
            each for each, follows in expected.items() if follows
        }, review
        assert due.get(subject) == (limit if waits else None), review
        seen |= {each for each, follows in expected.items() if follows}
    assert len(seen) == 5  # each of them was tried
