"""The pack on standardised pathways: that its tables agree, and what its measures show and hide."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from random import Random
from typing import Any

import pytest
import yaml

from compliance.findings.figures import Figure
from compliance.pipeline.checking import check
from compliance.report.reasons import sentence
from compliance.report.speech import Speech

PACK = Path(__file__).parents[2] / "rules" / "pathways" / "svf"
DAY = date(2024, 6, 1)
AT_ONCE = {"palliative", "expectant", "active_monitoring", "combined"}
"""Treatments whose lead time is not that of a step of its own."""


def rows(table: str) -> list[dict[str, Any]]:
    text = (PACK / "tables" / f"{table}.yaml").read_text(encoding="utf-8")
    return list(yaml.load(text, Loader=yaml.BaseLoader)["rows"].values())


def paths(svf: str, point: str = "vgm") -> list[tuple[str, int]]:
    """Each end of the steps from a point on, with the days to it."""
    steps = [row for row in rows("inner-steps") if row["svf"] == svf and row["begins"] == point]
    if not steps:
        return [(point, 0)]
    return [(end, int(row["days"]) + days) for row in steps for end, days in paths(svf, row["ends"])]


@pytest.mark.parametrize("svf", sorted({row["svf"] for row in rows("inner-steps")}))
def test_inner_steps_add_up_to_the_target(svf: str) -> None:
    targets = {row["treatment"]: int(row["days"]) for row in rows("lead-time-targets") if row["svf"] == svf}
    assert dict(paths(svf)) == {name: days for name, days in targets.items() if name not in AT_ONCE}


@pytest.mark.parametrize(
    ("svf", "until", "treatment"),
    [
        ("penis", "decision", "palliative"),
        ("vulva", "decision", "palliative"),
        ("prostate", "decision", "expectant"),
        ("prostate", "decision", "active_monitoring"),
        ("head_and_neck", "mdk", "palliative"),
    ],
)
def test_the_steps_to_a_decision_add_up_to_its_target(svf: str, until: str, treatment: str) -> None:
    steps = {row["begins"]: row for row in rows("inner-steps") if row["svf"] == svf}
    point, days = "vgm", 0
    while point != until:
        days += int(steps[point]["days"])
        point = steps[point]["ends"]
    [target] = [
        row for row in rows("lead-time-targets") if (row["svf"], row["treatment"]) == (svf, treatment)
    ]
    assert days == int(target["days"])


def test_the_days_with_targets_are_those_of_the_targets() -> None:
    targets = rows("lead-time-targets")
    treatments: dict[str, set[str]] = {}
    for row in targets:
        treatments.setdefault(row["svf"], set()).add(row["treatment"])
    # With the target of one treatment only, nobody can say that the wait has passed all of them.
    several = {svf for svf, each in treatments.items() if len(each) > 1}
    assert {row["svf"] for row in rows("target-periods")} == several
    for period in rows("target-periods"):
        own = [row for row in targets if row["svf"] == period["svf"]]
        assert period["from"] == min(row["from"] for row in own)
        assert period["to"] == max(row["to"] for row in own)
        assert int(period["longest"]) == max(int(row["days"]) for row in own)


def editions(rule: str) -> set[tuple[str, str, str]]:
    """The pathways of which a rule states an edition, and its first and last day."""
    text = (PACK / "rules" / f"{rule}.yaml").read_text(encoding="utf-8")
    applies = yaml.load(text, Loader=yaml.BaseLoader)["applies"]["all"]
    [alternatives] = [each["any"] for each in applies if "any" in each]
    found = set()
    for svf, begun, *until in (each["all"] for each in alternatives if "all" in each):
        found.add((svf["is"], begun["on_or_after"], until[0]["on_or_before"] if until else "2099-12-31"))
    return found


def test_a_treatment_is_judged_by_the_dated_edition_of_its_day_only() -> None:
    targets = [row for row in rows("lead-time-targets") if row["provenance"] == "secondary"]
    dated = {(row["svf"], row["from"], row["to"]) for row in targets}
    assert editions("treatment-has-target") == dated
    assert editions("palliative-starts-at-decision") < dated


def test_editions_do_not_overlap() -> None:
    seen: dict[tuple[str, str, str], list[tuple[str, str]]] = {}
    for row in rows("lead-time-targets"):
        seen.setdefault((row["svf"], row["subgroup"], row["treatment"]), []).append((row["from"], row["to"]))
    for editions in seen.values():
        ordered = sorted(editions)
        assert all(before[1] < after[0] for before, after in pairwise(ordered))


def episode(id: int, svf: str = "penis", days: int | None = 20, **values: Any) -> dict[str, Any]:
    start = date(2023, 3, 1)
    treated = (start + timedelta(days)).isoformat() if days is not None else "none"
    return {
        "id": f"E{id}",
        "patient": f"P{id}",
        "pathway": svf,
        "started_on": start.isoformat(),
        "home_region": "kronoberg",
        "unit": "sus",
        "treatment": "surgery",
        "treated_on": treated,
        "closed_on": "none",
        **values,
    }


def dossier(episodes: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "domain": "pathways",
        "units": [{"id": "sus", "region": "skane"}],
        "pathways": [
            {"id": svf, "kind": "malignant", "svf": svf}
            for svf in ("penis", "vulva", "pancreas", "lung", "liver")
        ],
        "patients": [{"id": patient} for patient in {each["patient"]: None for each in episodes}],
        "episodes": episodes,
    }


def figures(episodes: list[dict[str, Any]], **options: Any) -> dict[tuple[str, str], Figure]:
    report = check(dossier(episodes), packs=[PACK], as_of=DAY, **options)
    return {(each.measure, each.id): each for each in report.figures}


def test_lead_time_is_of_those_who_were_treated() -> None:
    treated = [episode(n, days=n) for n in range(10)]
    others = [episode(10, days=None), episode(11, days=None, closed_on="2023-05-01"), episode(12, days=-1)]
    year = figures(treated + others, small_numbers=True)["svf_lead_time_year", "svf=penis/2023"]
    assert (year.n, year.missing) == (10, 0)
    assert (year.values["least"], year.values["median"], year.values["p90"]) == (0, Fraction(9, 2), 8)


def test_percentiles_are_shown_from_ten() -> None:
    values = figures([episode(n, days=n) for n in range(9)])["svf_lead_time_year", "svf=penis/2023"].values
    assert values["median"] == 4
    assert "p90" not in values


JUDGED = (
    "svf_judged_year[2023]",
    "svf_lead_time_quarter[2023-Q1]",
    "svf_lead_time_year[2023]",
    "svf_starts_month[2023-03]",
    "svf_within_target_quarter[2023-Q1]",
    "svf_within_target_year[2023]",
)
"""The figure of all in each measure that an episode with an error is left out of."""


def test_what_the_conclusion_leaves_out_of_statistics_is_left_out_of_every_figure() -> None:
    """Whoever is told so can see it beside the figure. How many are in order is asked of all of them."""
    made = [episode(n) for n in range(4)] + [episode(4, home_region="none")]
    report = check(dossier(made), packs=[PACK], as_of=DAY, small_numbers=True)
    assert [each.subject for each in report.conclusions if each.drawn == "drawn"] == ["episodes[E4]"]
    found = {each.path: (each.n, each.missing, each.outside) for each in report.figures}
    assert {path: found[path] for path in JUDGED} == dict.fromkeys(JUDGED, (4, 0, ("episodes[E4]",)))
    assert found["svf_registrations[2023]"] == (1, 4, ())


def test_a_start_on_a_day_to_come_is_in_no_figure() -> None:
    """It is booked: the year's figures are made before it has begun, and it may be moved."""
    made = [episode(n) for n in range(4)] + [episode(4, days=30)]
    report = check(dossier(made), packs=[PACK], as_of=date(2023, 3, 30), small_numbers=True)
    found = {each.path: (each.n, each.missing, each.left_out) for each in report.figures}
    assert {path: found[path] for path in JUDGED} == dict.fromkeys(JUDGED, (4, 0, 0))
    met = {each.rule for each in report.findings if (each.subject, each.status) == ("episodes[E4]", "met")}
    assert "svf.open-within-lead-time.penis-surgery-2019" in met


def test_the_region_that_treats_and_the_home_region_are_two_figures() -> None:
    found = figures([episode(n) for n in range(5)] + [episode(n, unit="unknown") for n in range(5, 10)])
    assert found["svf_lead_time_year", "region=skane/2023"].n == 5
    assert found["svf_lead_time_year", "home_region=kronoberg/2023"].n == 10


def test_fewer_than_five_patients_are_not_shown_nor_what_gives_them_away() -> None:
    made = [episode(n) for n in range(4)] + [episode(n, "vulva") for n in range(4, 10)]
    made += [episode(n, "lung") for n in range(10, 18)]
    found = figures(made)
    pathways = ("penis", "vulva", "lung")
    hidden = {svf: found["svf_lead_time_year", f"svf={svf}/2023"].hidden for svf in pathways}
    assert hidden == {"penis": True, "vulva": True, "lung": False}
    assert not found["svf_lead_time_year", "2023"].hidden


@pytest.mark.parametrize(("number", "hidden"), [(9, True), (10, False)])
def test_months_with_fewer_than_ten_starts_are_not_shown(number: int, hidden: bool) -> None:
    found = figures([episode(n) for n in range(number)])
    assert found["svf_starts_month", "svf=penis/2023-03"].hidden is hidden
    assert found["svf_lead_time_year", "svf=penis/2023"].hidden is False


def test_the_share_within_target_equals_one_counted_by_hand() -> None:
    random = Random(7)
    made = [
        episode(
            n,
            random.choice(["penis", "vulva", "pancreas", "lung"]),
            random.randint(0, 60),
            treatment=random.choice(["surgery", "drugs", "radiotherapy", "palliative"]),
            subgroup=random.choice(["basic_investigation", "extended_investigation"]),
            started_on="2023-03-01",
        )
        for n in range(400)
    ]
    targets = rows("lead-time-targets")
    counted: dict[str, list[bool]] = {}
    for each in made:
        waited = (date.fromisoformat(each["treated_on"]) - date(2023, 3, 1)).days
        own = [
            row
            for row in targets
            if (row["svf"], row["treatment"]) == (each["pathway"], each["treatment"])
            and row["subgroup"] in ("undivided", each["subgroup"])
            and row["from"] <= each["started_on"] <= row["to"]
        ]
        if own:
            counted.setdefault(each["pathway"], []).append(waited <= int(own[0]["days"]))
    found = figures(made, small_numbers=True)
    assert set(counted) == {"penis", "vulva", "pancreas"}
    for svf, within in counted.items():
        year = found["svf_within_target_year", f"svf={svf}/2023"]
        assert (year.n, year.values["share"]) == (len(within), Fraction(sum(within), len(within)))


def test_a_target_that_nobody_has_read_is_told_once_and_is_no_fault_of_an_episode() -> None:
    """A figure says how many starts have a target; the findings of those without name no breach."""
    unread = {"started_on": "2018-06-18", "treated_on": "2018-07-01"}  # the day before the edition read first
    made = [episode(n) for n in range(5)]
    made += [episode(n, "lung") for n in range(5, 10)]
    made += [episode(n, "pancreas", subgroup="basic_investigation", **unread) for n in range(10, 15)]
    made += [episode(n, "liver", treatment="surgery") for n in range(15, 20)]
    found = {
        key: (figure.n, figure.values["share"])
        for (measure, key), figure in figures(made).items()
        if measure == "svf_judged_year" and not figure.hidden
    }
    assert found == {
        "svf=penis/2023": (5, 1),
        "svf=lung/2023": (5, 0),
        "svf=pancreas/2018": (5, 0),
        "svf=liver/2023": (5, 0),
        "2018": (5, 0),
        "2023": (15, Fraction(1, 3)),
    }
    failing: dict[str, set[str]] = {}
    for each in check({**dossier(made), "points": []}, packs=[PACK], as_of=DAY).findings:
        if each.status == "not_met" and each.subject.startswith("episodes["):
            failing.setdefault(each.subject, set()).add(each.rule)
    assert len(failing) == len(made)  # none has a measuring point
    assert {frozenset(rules) for rules in failing.values()} == {frozenset(failing["episodes[E0]"])}


def test_points_of_other_systems_are_not_tested_for_their_form() -> None:
    """A date in a patient administrative system has no code of the pathways."""
    point = {"id": "P1", "episode": "E1", "code": "bedömd", "on": "2023-03-05", "region": "skane"}
    data = {
        "domain": "pathways",
        "pathways": [{"id": "penis", "kind": "malignant", "svf": "penis"}],
        "episodes": [episode(1)],
        "units": [{"id": "sus", "region": "skane"}],
    }
    for system, status in (("pasis", "not_applicable"), ("svf", "not_met")):
        report = check({**data, "points": [{**point, "system": system}]}, packs=[PACK], as_of=DAY)
        [found] = [each for each in report.findings if each.rule == "svf.episode-codes-well-formed"]
        assert found.status == status


WRONG_ORDER = {
    "sv": (
        "Behandlingsbeslutet kommer före behandlingsstarten: alla mätpunkter: 1 räknas, 1 uppfyller inte. "
        "Mätpunkt P2: minst 1 mätpunkt: 1 räknas, 0 uppfyller. "
        "Mätpunkt P1: Datum är senast Datum (nu: 2023-03-22; datum: 2023-03-21)"
    ),
    "en": (
        "The treatment decision comes before the start of treatment: every measuring point: 1 counted, "
        "1 not fulfilled. Measuring point P2: at least 1 measuring point: 1 counted, 0 fulfilled. "
        "Measuring point P1: Date is Date or earlier (now: 2023-03-22; date: 2023-03-21)"
    ),
}


@pytest.mark.parametrize("lang", ["sv", "en"])
def test_points_in_the_wrong_order_are_told_by_what_should_come_first(lang: str) -> None:
    """Not that there should be no decision, which is no way to put it right."""
    points = [
        {"id": "P1", "episode": "E1", "code": "VJ944", "on": "2023-03-22", "system": "svf"},
        {"id": "P2", "episode": "E1", "code": "VJ950", "on": "2023-03-21", "system": "svf"},
    ]
    report = check({**dossier([episode(1)]), "points": points}, packs=[PACK], as_of=DAY)
    [found] = [each for each in report.findings if each.rule == "svf.points-in-order"]
    assert sentence(found.why, Speech(lang, report.labels)) == WRONG_ORDER[lang]
