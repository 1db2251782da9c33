"""A report about many records: what is in order takes no room, and each figure's row tells which it is."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import Any

import pytest

from compliance.findings import Finding
from compliance.findings.figures import Division, Figure
from compliance.judging import Conclusion, Drawn, judge
from compliance.report import View, to_text
from compliance.report.figures_page import write_figures
from compliance.report.page import Page
from tests.data.a_report import DAY, POLICY, both, finding, report

MANY = [f"treatments[A{number}]" for number in range(1, 31)]


def shown(*made: Finding, conclusions: tuple[Conclusion, ...] = ()) -> str:
    judgement = judge(made, POLICY, as_of=DAY, chain="native")
    whole = report(findings=made, ratings=(), conclusions=conclusions, actions=(), subjects=(), hidden={})
    return to_text.render(replace(whole, actions=judgement.actions, diagnostics=()), View("sv"))


def of(subject: str, status: str = "met", **more: Any) -> Finding:
    return finding(subject=subject, status=status, subject_name=subject[11:-1], **more)


def concluded(subject: str, drawn: Drawn) -> Conclusion:
    return Conclusion("left-out", "p", subject, "", drawn, both("Räknas inte"), both("Så är det."), ())


# ---- who has nothing to note --------------------------------------------------------------------


def test_a_conclusion_that_is_not_drawn_is_nothing_to_note() -> None:
    """Each had a section of its own, which only said that there was nothing."""
    text = shown(of(MANY[0]), of(MANY[1], "not_met"), conclusions=(concluded(MANY[0], Drawn.NO),))
    assert "\nA1\n──" not in text
    assert "Inget att anmärka: A1\n" in text


@pytest.mark.parametrize("drawn", [Drawn.YES, Drawn.UNKNOWN])
def test_a_conclusion_that_is_told_keeps_its_section(drawn: Drawn) -> None:
    text = shown(of(MANY[0]), of(MANY[1], "not_met"), conclusions=(concluded(MANY[0], drawn),))
    assert "Räknas inte" in text
    assert "Inget att anmärka: A1" not in text


def test_many_in_order_leave_the_overview_to_the_others() -> None:
    overview, _, rest = shown(*map(of, MANY[1:]), of(MANY[0], "not_met")).partition("\n\nA1\n──")
    assert "A1  ✗ 1 bindande brist" in overview
    assert "A2" not in overview
    assert "Inget att anmärka: A2, A3," in rest


def test_a_few_in_order_stand_in_the_overview() -> None:
    overview = shown(*map(of, MANY[1:4]), of(MANY[0], "not_met")).partition("\n\nA1\n──")[0]
    assert "A2  ✓ 1 uppfylld" in overview


def test_many_whom_no_rule_concerns_are_named_together() -> None:
    """They are not all clear: nothing was tried of them."""
    text = shown(*(of(each, "not_applicable") for each in MANY[1:]), of(MANY[0], "not_met"))
    assert "Ingen regel gäller: A2, A3," in text
    assert "\nA2\n──" not in text
    assert "Inget att anmärka" not in text


# ---- which figure a row tells of ----------------------------------------------------------------


def figure(period: str, *names: str, n: int = 7) -> Figure:
    divisions = tuple(Division(f"d{at}", each, both("Sjukhus"), both(each)) for at, each in enumerate(names))
    return Figure(
        "stays",
        "p",
        f"stays[{'/'.join([*names, period])}]",
        both("Vårdtider"),
        divisions,
        period,
        date(2026, 3, 1),
        date(2026, 3, 31),
        False,
        n,
        0,
        {"mean": Fraction(5)},
        {},
        False,
    )


def test_two_rows_never_look_alike() -> None:
    """Two months of a group with a long name did, cut at the same letter."""
    page = Page(100)
    long = "Länssjukhus med akut kirurgi", "Almviks lasarett och Bergslagens närsjukhus i samverkan " * 2
    write_figures(page, [figure("2025-10", *long), figure("2026-03", *long), figure("2026-03")], "sv")
    lines = page.plain().splitlines()
    assert [line for line in lines if line.startswith("  Länssjukhus") and "2025-10" in line]
    assert [line for line in lines if line.startswith("  Länssjukhus") and "2026-03" in line]
    assert " ".join(page.plain().split()).count("samverkan") == 4
    assert [line for line in lines if line.startswith("  Totalt") and "2026-03" in line]
    assert max(map(len, lines)) <= 100


def test_a_group_has_the_room_that_the_page_leaves() -> None:
    page = Page(100)
    write_figures(page, [figure("2026-03", "Länssjukhus", "Almviks lasarett", "Operation Almvik")], "sv")
    assert "Länssjukhus, Almviks lasarett, Operation Almvik" in page.plain()


def test_a_measure_of_small_numbers_alone_takes_one_line() -> None:
    """It filled a page with dots."""
    page = Page(100)
    write_figures(page, [figure(f"2026-0{at}", "Almvik").covered() for at in range(1, 8)], "sv")
    text = page.plain()
    assert "Vårdtider\n  7 tal, alla dolda (•)\n  • små tal," in text
    assert "2026-01" not in text
    page = Page(100)
    write_figures(page, [figure("2026-01", "Almvik").covered(), figure("2026-02", "Almvik")], "sv")
    assert "2026-01" in page.plain()
