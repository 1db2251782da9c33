"""A report about many records: what is in order takes no room, and each figure's row tells which it is."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from compliance.findings import Finding, RemedyText, Why
from compliance.findings.figures import Division, Figure
from compliance.judging import Conclusion, Drawn, SetLetter, judge
from compliance.pipeline.checking import check
from compliance.report import DataInfo, Report, SubjectInfo, View, to_text
from compliance.report.alike import merged
from compliance.report.figures_page import write_figures
from compliance.report.page import Page, tied
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


# ---- what is alike ------------------------------------------------------------------------------

SAY = "Be handledaren att intyga {0} ({1}) på blanketten, eller gör det som saknas. Det går bra"
PLAN = "Planera in {0} i programmet: {1}"


@pytest.mark.parametrize(
    ("told", "one"),
    [
        (
            [SAY.format(*each) for each in (("c1", "kurs"), ("c10", "kurs"), ("c2", "kurs"))],
            SAY.format("c1, c2, c10", "kurs"),
        ),
        (
            [
                SAY.format(*each)
                for each in (("c1", "kurs"), ("c1", "tjänst"), ("c10", "kurs"), ("a2", "tjänst"))
            ],
            SAY.format("c1, c10", "kurs); a2, c1 (tjänst"),
        ),
        (
            [
                PLAN.format(*each)
                for each in (("c10", "kurs"), ("c2", "kurs"), ("c1", "tjänst under handledning"))
            ],
            "Planera in c2, c10 i programmet: kurs; c1 i programmet: tjänst under handledning",
        ),
        # An ending that only some endings share is not the end of all.
        (
            [PLAN.format(*each) for each in (("c1", "kurs under ledning"), ("c2", "tjänst under ledning"))],
            "Planera in c1 i programmet: kurs under ledning; c2 i programmet: tjänst under ledning",
        ),
        (["Registrera alla intyg", "Boka en kurs"], None),
        (["Registrera alla intyg"], "Registrera alla intyg"),
    ],
)
def test_texts_that_differ_in_one_thing_are_one(told: list[str], one: str | None) -> None:
    assert merged(told) == one


def todo(rule: str, do: str, **more: Any) -> Finding:
    remedies = (RemedyText({"sv": do, "en": do}, "trainee", both("ST-läkaren")),)
    return of("treatments[A1]", "not_met", rule=rule, force="binding", remedies=remedies, **more)


def test_what_differs_in_the_goal_alone_is_one_thing_to_do() -> None:
    ask = "Be om intyg för {0} hos handledaren"
    goals = [todo(f"p.certified.{goal}", ask.format(goal)) for goal in ("c10", "c2", "c1")]
    later = todo("p.certified.c3", ask.format("c3"), due=date(2026, 3, 1))
    other = todo("p.other.c4", ask.format("c4"))
    told = shown(*goals, later, other)
    assert "Be om intyg för c1, c2, c10 hos handledaren (bindande)\n" in told
    assert "Be om intyg för c3 hos handledaren (bindande; skulle vara uppfyllt från 2026-03-01)\n" in told
    assert "Be om intyg för c4 hos handledaren (bindande)\n" in told
    assert "Att göra (4)\n" in told


def test_under_a_heading_stands_only_what_is_about_those_it_names() -> None:
    made = [
        of(path, "not_met", rule=rule, remedies=(RemedyText(both(do), "boss", both("Chefen")),))
        for path, rule, do in (
            ("treatments[A1]", "p.one", "Boka en sal"),
            ("treatments[A1]", "p.two", "Ring patienten"),
            ("treatments[A2]", "p.three", "Skriv en plan"),
        )
    ]
    lines = [line.strip() for line in shown(*made).splitlines()]
    at = lines.index("3. Skriv en plan (bindande)")
    assert lines[at - 1] == "A2:"
    assert lines[at - 4] == "A1:"
    # Where no heading is needed, whom each is about stands behind it.
    told = shown(*made[1:])
    assert "    1. Ring patienten – A1 (bindande)\n    2. Skriv en plan – A2 (bindande)\n" in told


# ---- who has nothing to note --------------------------------------------------------------------


def test_of_whom_nothing_but_an_id_is_given_one_line_tells_it() -> None:
    ask = (RemedyText(both("Registrera dagen"), "head", both("Chefen")),)
    made = [
        of(path, "undetermined", rule=rule, missing=(f"{path}.day",), remedies=ask)
        for path in ("treatments[A1]", "treatments[Uppdaterad av Eva]")
        for rule in ("r", "q")
    ]
    whole = report(findings=tuple(made), ratings=(), conclusions=(), subjects=(), hidden={}, diagnostics=())
    actions = judge(made, POLICY, as_of=DAY, chain="native").actions
    note = SubjectInfo("treatments[Uppdaterad av Eva]", "unit", "Uppdaterad av Eva", both("Tillfälle"), True)
    whole = replace(whole, actions=actions, subjects=(note,))
    told = to_text.render(whole, View("sv"))
    assert told.count("Uppdaterad av Eva") == 1
    assert "Bara ett id är ifyllt, så att inget kan avgöras: Uppdaterad av Eva\n" in told
    assert "Chefen – A1\n    1. Registrera dagen" in told
    assert told.count("Kan inte avgöras (") == 1
    # Asked for all, or for that one alone, it is all told.
    assert to_text.render(whole, View("sv", verbose=True)).count("Kan inte avgöras (") == 2
    alone = replace(whole, findings=tuple(made[2:]))
    assert "Kan inte avgöras (2 regler" in to_text.render(alone, View("sv"))
    assert [each["only_id"] for each in whole.to_json()["subjects"]] == [True, False]
    assert Report.from_json(whole.to_json()).subjects[0].only_id


def test_a_note_below_a_table_is_nobody_to_judge(tmp_path: Path) -> None:
    data = {
        "units": [{"id": "MED", "name": "Ekby"}],
        "trainees": [
            {"id": "T1", "name": "Bo Ek", "unit": "MED"},
            {"id": "Uppdaterad i dag"},
            {"id": "T2"},
        ],
        "certificates": [{"id": "C1", "trainee": "T2"}],
    }
    found = {each.name: each.only_id for each in check(data, as_of=DAY).subjects}
    # Of somebody who has a certificate more is known than the id.
    assert found == {"Ekby": False, "Bo Ek": False, "Uppdaterad i dag": True, "T2": False}


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


# ---- what is told of each -----------------------------------------------------------------------


@pytest.mark.parametrize("force", ["indicator", "local"])
def test_where_nothing_weightier_is_asked_an_indicator_tells_what_was_found(force: str) -> None:
    """Of a register's records every rule is an indicator: the title alone said the opposite of the error."""
    why = Why("below", False, both("BMI är högst 80"), path="treatments[A1].bmi", value=245)
    made = of(MANY[0], "not_met", force=force, title=both("BMI är rimligt"), why=why)
    assert "✗ BMI är rimligt\n    Varför: BMI är högst 80 (nu: 245)\n\n" in shown(made)
    binding_outside = of(MANY[0], "not_applicable", rule="other")
    assert "Varför: BMI" in shown(made, binding_outside)
    assert "Varför: BMI" not in shown(made, of(MANY[0], rule="other"))


def test_long_names_are_told_apart_in_the_overview() -> None:
    """The figures of two care processes did not: both were cut at `…: B…`."""
    names = [f"Hemregionens del av ledtiden: {each}" for each in ("Bröstcancer", "Bukspottkörtelcancer")]
    made = [
        finding(subject=path, status="not_met", subject_name=name)
        for path, name in zip(MANY, names, strict=False)
    ]
    overview = shown(*made).partition("───")[0]
    for name in names:
        assert f"  {name}\n" in overview
    assert "…" not in overview


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


def test_words_tied_together_that_have_no_room_part_between_them() -> None:
    """In a narrow window a day was broken at its hyphen."""
    page = Page(40)
    page.row([("x" * 18, "")], [18], tied("… 53 ej förfallna, nästa 2030-09-30"))
    assert [line.strip() for line in page.plain().splitlines()] == [
        f"{'x' * 18}  … 53 ej förfallna,",
        "nästa 2030-09-30",
    ]


def test_a_group_has_the_room_that_the_page_leaves() -> None:
    page = Page(100)
    write_figures(page, [figure("2026-03", "Länssjukhus", "Almviks lasarett", "Operation Almvik")], "sv")
    assert "Länssjukhus, Almviks lasarett, Operation Almvik" in page.plain()


def test_a_measure_of_small_numbers_alone_takes_one_line() -> None:
    """It filled a page with dots."""
    page = Page(100)
    write_figures(page, [figure(f"2026-0{at}", "Almvik").suppressed() for at in range(1, 8)], "sv")
    text = page.plain()
    assert "Vårdtider\n  7 tal, alla dolda (•)\n" in text
    assert "2026-01" not in text
    page = Page(100)
    write_figures(page, [figure("2026-01", "Almvik").suppressed(), figure("2026-02", "Almvik")], "sv")
    assert "2026-01" in page.plain()


def test_what_a_dot_means_is_told_once_before_the_first() -> None:
    """It stood below each of a region's tables."""
    made = [
        figure("2026-01", "Almvik").suppressed()._replace(measure=f"m{at}", title=both(f"Mått {at}"))
        for at in range(3)
    ]
    page = Page(100)
    write_figures(page, made, "sv")
    text = page.plain()
    assert text.count("• små tal,") == 1
    assert text.index("• små tal,") < text.index("Mått 0")


def test_what_percentiles_are_is_told_where_there_are_any() -> None:
    page = Page(100)
    write_figures(
        page, [figure("2026-01", "Almvik")._replace(values={"p10": Fraction(1), "p90": Fraction(2)})], "sv"
    )
    assert "p10: en tiondel av värdena är högst så stora; p90: nio tiondelar\n" in page.plain()
    page = Page(100)
    write_figures(page, [figure("2026-01", "Almvik")], "sv")
    assert "p10" not in page.plain()


def test_a_folder_of_many_files_is_named_once() -> None:
    whole = report(data=DataInfo(tuple(f"data/{name}.csv" for name in "abcdef"), ""))
    assert "Underlag: data (6 filer)\n" in to_text.render(whole, View("sv"))
    apart = report(data=DataInfo((*(f"data/{name}.csv" for name in "abcde"), "other.yaml"), ""))
    assert "Underlag: data/a.csv, data/b.csv," in to_text.render(apart, View("sv"))


def test_the_page_begins_with_what_was_found() -> None:
    """Which packs it was checked against took the first of its lines."""
    told = to_text.render(report(), View("sv"))
    assert told.index("Granskat mot: ") > told.index("Summa: ")


def test_the_letters_of_several_stand_beside_each_other() -> None:
    """Whoever answers for a region wants to see where it is worst, before why."""
    made = report()
    (unit,) = {each.subject for each in made.ratings}
    own = next(each for each in made.subjects if each.path == unit)
    other = own._replace(path="units[U2]", name="Kliniken Söder")
    inspector = SetLetter("B", both("B", "B"), "Besök", "Ek", DAY)
    theirs = [each._replace(subject="units[U2]", subject_name="Kliniken Söder") for each in made.ratings[1:]]
    theirs[0] = theirs[0]._replace(override=inspector)
    several = replace(made, subjects=(*made.subjects, other), ratings=(*made.ratings, *theirs))

    lines = to_text.render(several, View("sv")).splitlines()
    begins = lines.index(made.ratings[0].scale_title["sv"])
    header, first, second = (line.split() for line in lines[begins + 1 : begins + 4])
    areas = [each.area for each in made.ratings]
    assert header == ["Enhet", *areas]
    assert first[-len(areas) :] == [each.letter for each in made.ratings]
    assert second == ["Kliniken", "Söder", "–", "B", *(each.letter for each in theirs[1:])]
    assert lines.index(f"{own.name} – enhet") > begins
    # They come as they do in the overview and below, whatever order they were rated in.
    turned = to_text.render(replace(several, ratings=several.ratings[::-1]), View("sv")).splitlines()
    assert [line.split()[0] for line in turned[begins + 2 : begins + 4]] == [own.name.split()[0], "Kliniken"]

    alone = to_text.render(made, View("sv")).splitlines()
    assert alone.count(made.ratings[0].scale_title["sv"]) == 1
    long = [each._replace(area=f"area-{each.area}") for each in several.ratings]
    named = to_text.render(replace(several, ratings=tuple(long)), View("sv")).splitlines()
    assert named.count(made.ratings[0].scale_title["sv"]) == 2
