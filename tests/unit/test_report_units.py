"""A report on several units: everyone stands under the unit they belong to, and says which it is."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from compliance.pipeline.checking import check
from compliance.report import Report, SubjectInfo, View, to_text
from tests.data.a_report import DAY, both, finding, report

TWO: dict[str, Any] = {
    "units": [{"id": "U1", "name": "Kliniken Norr"}, {"id": "U2", "name": "Kliniken Söder"}],
    "trainees": [
        {"id": "T1", "name": "Anna Ek", "unit": "U2"},
        {"id": "T2", "name": "Bo Lind", "unit": "U1"},
        {"id": "T3", "name": "Cia Ros", "unit": "U1", "protected_identity": True},
        {"id": "T4", "name": "Dag Ny", "unit": "none"},
    ],
}


def within(data: dict[str, Any], **more: Any) -> dict[str, str]:
    return {each.path: each.within for each in check(data, as_of=DAY, **more).subjects}


def test_whoever_belongs_to_one_of_several_units_says_which() -> None:
    assert within(TWO) == {
        "units[U1]": "",
        "units[U2]": "",
        "trainees[T1]": "units[U2]",
        "trainees[T2]": "units[U1]",
        "trainees[T3]": "",  # where somebody protected is, is not told
        "trainees[T4]": "",
    }
    # Of a unit that the report is not about nothing more is told than before.
    assert within(TWO, subjects=["T1"]) == {"trainees[T1]": ""}


def made(*subjects: SubjectInfo) -> Report:
    findings = tuple(finding("r", "not_met", subject=each.path) for each in subjects)
    return report(
        findings=findings, subjects=subjects, ratings=(), conclusions=(), actions=(), diagnostics=()
    )


def unit(id: str, name: str) -> SubjectInfo:
    return SubjectInfo(f"units[{id}]", "unit", name, both("Enhet"))


def trainee(id: str, name: str, unit: str) -> SubjectInfo:
    return SubjectInfo(f"trainees[{id}]", "trainee", name, both("ST-läkare"), within=f"units[{unit}]")


NORTH, SOUTH = unit("U1", "Kliniken Norr"), unit("U2", "Kliniken Söder")
ANNA, BO = trainee("T1", "Anna Ek", "U2"), trainee("T2", "Bo Lind", "U1")


def test_each_stands_after_their_unit() -> None:
    lines = to_text.render(made(NORTH, SOUTH, ANNA, BO), View("sv")).splitlines()
    begins = lines.index("Översikt")
    assert [line.partition("✗")[0].rstrip() for line in lines[begins + 1 : begins + 5]] == [
        "  Kliniken Norr",
        "    Bo Lind",
        "  Kliniken Söder",
        "    Anna Ek",
    ]
    headings = [lines[at - 1] for at, line in enumerate(lines) if line.startswith("──") and at > begins]
    assert headings[:4] == [
        "Kliniken Norr – enhet",
        "Bo Lind – ST-läkare, Kliniken Norr",
        "Kliniken Söder – enhet",
        "Anna Ek – ST-läkare, Kliniken Söder",
    ]


def test_nobody_stands_under_a_row_that_is_not_theirs() -> None:
    """Of a register most records have no row: what belongs to one of these stood under the one before."""
    clear = [unit(f"C{at}", f"Klar {at}") for at in range(20)]
    last = trainee("T3", "Cia Ros", "C19")
    whole = made(NORTH, *clear, last)
    findings = [each for each in whole.findings if each.subject not in {one.path for one in clear}]
    findings += [finding("r", subject=each.path) for each in clear]
    lines = to_text.render(replace(whole, findings=tuple(findings)), View("sv")).splitlines()
    begins = lines.index("Översikt")
    rows = [line.partition("✗")[0].rstrip() for line in lines[begins + 1 : begins + 3]]
    assert rows == ["  Kliniken Norr", "  Cia Ros"]
    assert "Cia Ros – ST-läkare, Klar 19" in lines


def test_those_of_one_unit_need_not_say_which() -> None:
    told = to_text.render(made(NORTH, BO), View("sv"))
    assert "\nBo Lind – ST-läkare\n" in told
    assert "\n  Bo Lind" in told


def test_it_comes_back_as_it_went() -> None:
    whole = made(NORTH, SOUTH, ANNA, BO)
    assert Report.from_json(whole.to_json()).subjects == whole.subjects
    saved = whole.to_json()
    for each in saved["subjects"]:
        del each["within"]  # as one saved before has it
    assert {each.within for each in Report.from_json(saved).subjects} == {""}


def test_two_who_say_they_belong_to_each_other_are_told_of_all_the_same() -> None:
    turned = [each._replace(within=other.path) for each, other in ((NORTH, SOUTH), (SOUTH, NORTH))]
    told = to_text.render(made(*turned), View("sv"))
    assert "Kliniken Norr – enhet, Kliniken Söder\n" in told
    assert "Kliniken Söder – enhet, Kliniken Norr\n" in told
