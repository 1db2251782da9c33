"""What is saved and read back: what is damaged is told by its place, and reports go into sets and logs."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from compliance.diagnostics import ComplianceError, UsageError
from compliance.findings import Finding
from compliance.findings.figures import Division, Figure
from compliance.report import Report, View, to_text
from tests.data.a_report import both, findings, report

NUMBER = "19121212-1212"
FIGURE = Figure(
    measure="m",
    pack="p",
    path="m[a|2026]",
    title=both("M", "M"),
    divisions=(Division("unit", "a", both("Enhet", "Unit"), both("A", "A")),),
    period="2026",
    begins=date(2026, 1, 1),
    ends=date(2026, 12, 31),
    preliminary=True,
    n=12,
    missing=1,
    values={"share": 0.5},
    unit=both("%", "%"),
    small=False,
)


SAVED = json.dumps(report(figures=(FIGURE,)).to_json())


def saved() -> dict[str, Any]:
    data: dict[str, Any] = json.loads(SAVED)
    return data


def places(value: Any, at: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Where each part of a JSON value stands, the first of each list standing for the rest."""
    if at:
        yield at
    if isinstance(value, dict):
        for key, each in value.items():
            yield from places(each, (*at, key))
    elif isinstance(value, list) and value:
        yield from places(value[0], (*at, 0))


def damaged(place: tuple[Any, ...], change: Any = ...) -> dict[str, Any]:
    data = saved()
    within: Any = data
    for step in place[:-1]:
        within = within[step]
    if change is ...:
        del within[place[-1]]
    else:
        within[place[-1]] = change
    return data


def test_a_report_with_all_parts_is_read_back() -> None:
    assert Report.from_json(saved()).to_json() == saved()


@pytest.mark.no_cover  # it changes every part of a report, and shows each that is still one
@pytest.mark.parametrize("change", [..., 3, True, "x", None, [], {}, ["x"], [[]], {"x": [3]}, 1e400])
def test_a_damaged_part_is_told_or_does_no_harm(change: Any) -> None:
    """Whatever is changed in a report: it is refused with its place, or it is still one that can be shown."""
    refused = {}
    for place in places(saved()):
        try:
            again = Report.from_json(damaged(place, change))
        except UsageError as error:
            refused[place[0]] = str(error)
        else:
            to_text.render(again, View("sv"))
            again.to_json()
    assert refused
    assert [key for key, told in refused.items() if key not in told] == []


@pytest.mark.parametrize(
    ("place", "change", "told"),
    [
        (("findings", 0, "why", "op"), ..., "`findings[0].why.op` is missing"),
        (("findings", 0, "revision"), True, "`findings[0].revision` is of type `bool`, not a whole number"),
        (("findings", 0, "verified"), "false", "`findings[0].verified` is of type `str`, not true or false"),
        (("findings", 0, "status"), "fine", "`findings[0].status` is `fine`, which cannot be read"),
        (("findings", 0, "why", "result"), None, "`findings[0].why.result` is of type `NoneType`"),
        (("findings", 0, "title"), "x", "`findings[0].title` is of type `str`, not an object with keys"),
        (("findings",), {}, "`findings` is of type `dict`, not a list"),
        (("as_of",), "2026-02-30", "`as_of` is `2026-02-30`, which cannot be read"),
        (("figures", 0, "values", "share"), "half", "`figures[0].values[share]` is `half`"),
    ],
)
def test_a_damaged_part_is_told_by_its_place(place: tuple[Any, ...], change: Any, told: str) -> None:
    with pytest.raises(UsageError, match="REPORT002") as caught:
        Report.from_json(damaged(place, change))
    assert told in str(caught.value)


@pytest.mark.parametrize(
    ("data", "told"),
    [
        ({}, "it has no `schema`"),
        (None, "it is of type `NoneType`"),
        ('{"schema": "finding/1"}', "hand in what `json.loads` makes of it"),
        ({"schema": "report/1"}, "its `schema` is `report/1`, not `finding/1`"),
        ({"schema": "finding/2"}, "a later version of compliance has saved it; update"),
        ({"schema": "finding/1"}, "`rule` is missing"),
    ],
)
def test_something_else_is_no_finding(data: Any, told: str) -> None:
    with pytest.raises(ComplianceError) as caught:
        Finding.from_json(data)
    assert told in str(caught.value)


def test_keys_of_later_versions_are_left_alone() -> None:
    later = {**findings()[0].to_json(), "added": 1}
    assert Finding.from_json(later).to_json() == findings()[0].to_json()


def test_findings_and_reports_can_be_kept_in_a_set() -> None:
    one, other = findings()[:2]
    assert {one, other, findings()[0]} == {one, other}
    assert len({one, replace(one, note="another")}) == 2
    assert len({report(), report(), replace(report(), as_of=date(2020, 1, 1))}) == 2


def test_what_is_logged_of_a_report_is_short_and_names_nobody_by_number() -> None:
    made = replace(findings()[0], subject=f"trainees[{NUMBER}]", subject_name=NUMBER)
    whole = report(findings=(made,))
    for shown in (repr(made), str(made), f"{whole}", repr([whole])):
        assert NUMBER not in shown
        assert len(shown) < 300
    assert repr(made).startswith(f"Finding('{made.rule}', 'trainees[********-****]', '{made.status}'")
    assert repr(replace(whole, hidden={})) == (
        f"Report('dossier.yaml', as_of=2026-11-22, {{'{made.status}': 1}})"
    )


def test_nor_does_any_part_of_it_name_anybody_by_number() -> None:
    whole = report()
    parts = (
        whole.ratings[0]._replace(subject=f"units[{NUMBER}]"),
        whole.conclusions[0]._replace(decided_by=(f"trainees[{NUMBER}].name",)),
        whole.actions[0]._replace(subject_names=(NUMBER,)),
        whole.named_subjects()[0]._replace(name=NUMBER),
        FIGURE._replace(records=(f"operations[{NUMBER}]",)),
    )
    for part in parts:
        assert NUMBER not in repr(part)
        assert NUMBER not in f"{part}"
        assert repr(part).startswith(f"{type(part).__name__}({part._fields[0]}=")
