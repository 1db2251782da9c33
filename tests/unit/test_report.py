"""Reports: what each part tells, that it tells it in words, and that JSON comes back as it went."""

from __future__ import annotations

import io
import json
import re
import subprocess
import sys
from dataclasses import fields, replace
from datetime import date, datetime, timedelta
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from compliance.diagnostics import Diagnostic, Severity, UsageError
from compliance.facts.values import Cause, Unknown
from compliance.findings import Cite, Finding, RemedyText, Status, Why
from compliance.findings.policy import ActionSpec, ConsequenceSpec, FindingIs, Policy
from compliance.findings.why import why_of
from compliance.judging import judge
from compliance.pipeline.checking import check
from compliance.report import Report, View, explain, formats, packs, to_text, words
from compliance.report.characters import fit
from compliance.report.citations import cited
from compliance.report.labels import FieldLabel, Labels, labels_of
from compliance.report.page import Page, tied
from compliance.report.parts import Reviews
from compliance.report.reasons import sentence
from compliance.report.speech import Speech
from tests.data.a_report import ANNA, BO, DAY, HEAD, LABELS, POLICY, UNIT, both, finding, findings, report

PERSON = "19121212-1212"
EXAMPLE = Path(__file__).parents[2] / "examples" / "psykiatri-norr" / "dossier.yaml"
AT = datetime.fromisoformat


def text(*made: Finding, lang: str = "sv", policy: Policy = POLICY, **more: Any) -> str:
    judgement = judge(made, policy, as_of=DAY, chain="native")
    shown = report(
        findings=made,
        ratings=judgement.ratings,
        conclusions=judgement.conclusions,
        actions=judgement.actions,
        subjects=(),
        hidden={},
        diagnostics=(),
    )
    return to_text.render(shown, View(lang, **more))


# Words --------------------------------------------------------------------------------------------


def test_every_word_stands_in_both_languages() -> None:
    for key, both_texts in words._WORDS.items():
        assert [bool(each) for each in both_texts] == [True, True], key
    for status in Status:
        assert status in words._WORDS
        assert status in words.MARKS
    assert set(Cause) <= set(words._WORDS)


def test_every_word_is_asked_for_somewhere() -> None:
    """By its key, or by one that is put together as the report is written."""
    own = Path(words.__file__)
    code = "".join(file.read_text(encoding="utf-8") for file in own.parents[1].rglob("*.py") if file != own)
    code += own.read_text(encoding="utf-8").partition("\nMARKS =")[2]
    asked = set(re.findall(r"""["']([\w.]+)["']""", code))
    made = [
        re.sub(r"\{.*?\}", r"\\w+", text) for text in re.findall(r'f"(\w+[._]\{[^}]+\}|\{[^}]+\}_\w+)"', code)
    ]
    never = [key for key in (*words._WORDS, *words._PLURALS) if key not in asked]
    assert [key for key in never if not any(re.fullmatch(each, key) for each in made)] == []


@pytest.mark.parametrize(
    ("value", "sv", "en"),
    [
        (True, "ja", "yes"),
        (None, "saknas", "none"),
        (Fraction(403, 10), "40,3", "40.3"),
        (date(2025, 3, 1), "2025-03-01", "2025-03-01"),
        (frozenset({"a4", "a1"}), "a1, a4", "a1, a4"),
        ("course_leader", "course leader", "course leader"),
        (7, "7", "7"),
    ],
)
def test_values_as_people_write_them(value: Any, sv: str, en: str) -> None:
    assert (words.shown(value, "sv"), words.shown(value, "en")) == (sv, en)


def test_numbers_of_things() -> None:
    assert words.many(1, "fact", "sv", spelled=True) == "en uppgift"
    assert words.many(2, "fact", "sv", spelled=True) == "två uppgifter"
    assert words.many(12, "fact", "en", spelled=True) == "12 facts"


# Reasons ------------------------------------------------------------------------------------------


def leaf(result: bool | None, text: str, value: Any = None, cause: str = "") -> Why:
    return Why("is", result, both(text), path="x.y", value=value, cause=cause)


def counted(op: str, result: bool | None, needed: int, *items: Why, cause: str = "") -> Why:
    tally = {"counted": len(items), "needed": needed}
    for key, each in (("fulfilled", True), ("failed", False), ("unknown", None)):
        tally[key] = sum(1 for item in items if item.result is each)
    return Why(op, result, both("intyg"), path="x.certificates", counts=tally, children=items, cause=cause)


def item(name: str, result: bool | None, *parts: Why) -> Why:
    return Why("item", result, {}, item=f"trainees[T1].certificates[{name}]", children=parts)


@pytest.mark.parametrize(
    ("why", "told"),
    [
        (leaf(True, "klart"), ""),
        (leaf(False, "examen är ja", False), "Examen är ja (nu: nej)"),
        (leaf(None, "examen är ja", cause="stated_unknown"), "Examen är ja (uppgivet som okänt)"),
        (
            Why(
                "all", False, {}, children=(leaf(False, "a"), leaf(None, "b", cause="error"), leaf(True, "c"))
            ),
            "A",
        ),
        (
            Why(
                "any",
                False,
                {},
                children=(
                    Why("all", False, {}, children=(leaf(False, "a"), leaf(False, "b"))),
                    leaf(False, "c"),
                ),
            ),
            "C (eller på 1 annat sätt)",
        ),
        (
            Why("not", False, {}, children=(leaf(True, "jäv är ja", True),)),
            "Ska inte gälla: jäv är ja (nu: ja)",
        ),
        (
            Why(
                "not",
                False,
                both("inte detta"),
                children=(
                    Why(
                        "any",
                        True,
                        both("något av detta"),
                        children=(leaf(False, "låg", 362), leaf(True, "hög", 362)),
                    ),
                ),
            ),
            "Ska inte gälla: hög (nu: 362)",
        ),
        (
            Why(
                "on_or_before",
                False,
                both("start är senast slut"),
                path="treatments[A].start",
                value=AT("2025-10-08 23:35"),
                want=AT("2025-10-08 00:40"),
                children=(Why("fact", True, {}, path="treatments[A].end", value=AT("2025-10-08 00:40")),),
            ),
            "Start är senast slut (nu: 2025-10-08 23:35; end: 2025-10-08 00:40)",
        ),
        (
            # A limit that is worked out is not what the fact it comes from held.
            Why(
                "on_or_before",
                False,
                both("upprättat i tid"),
                path="programmes[P1].drawn_up_on",
                value="2018-12-01",
                want="2018-09-01",
                children=(
                    Why(
                        "fact",
                        True,
                        {},
                        path="trainees[T1].st_start",
                        value="2018-09-01",
                        children=(Why("fact", True, {}, path="trainees[T1].st_start", value="2018-03-01"),),
                    ),
                ),
            ),
            "Upprättat i tid (nu: 2018-12-01; mot 2018-09-01, räknat från st_start 2018-03-01)",
        ),
        (counted("at_least", False, 1), "Intyg: inget räknas"),
        (counted("at_least", None, 1, cause="not_registered"), "Intyg: inte registrerat"),
        (
            counted(
                "at_least",
                False,
                2,
                item("C1", False, leaf(False, "a"), leaf(False, "b")),
                item("C2", False, leaf(False, "signerat")),
            ),
            "Intyg: 2 räknas, 0 uppfyller, 2 behövs. Närmast certificates[C2]: signerat",
        ),
        (
            counted(
                "every",
                False,
                0,
                item("C1", False, leaf(False, "a")),
                item("C2", False, leaf(False, "b")),
                item("C3", True),
            ),
            (
                "Intyg: 3 räknas, 2 uppfyller inte (certificates[C1], certificates[C2]). "
                "Närmast certificates[C1]: a"
            ),
        ),
        (
            # What is unknown is no miss: the one that fails is told, though others stand before it.
            counted(
                "every",
                False,
                0,
                item("C1", None, leaf(None, "a", cause="not_registered")),
                item("C2", False, leaf(False, "b"), leaf(False, "c")),
                item("C3", None, leaf(None, "a", cause="not_registered")),
            ),
            "Intyg: 3 räknas, 1 uppfyller inte, 2 oklart. certificates[C2]: b, c",
        ),
        (
            counted("none", None, 0, item("C1", False, leaf(False, "a")), item("C2", None, leaf(None, "b"))),
            "Intyg: 0 gör det, 1 oklart. certificates[C2]: b",
        ),
        (counted("none", False, 0, item("C1", True)), "Intyg: 1 gör det (certificates[C1])"),
        (
            counted(
                "exactly", False, 1, item("C1", True), item("C2", True), item("C3", False, leaf(False, "a"))
            ),
            "Intyg: 2 gör det (certificates[C1], certificates[C2])",
        ),
        (
            # Of what cannot be decided, what is known to fail is not the reason.
            Why("any", None, {}, children=(leaf(False, "a", 3), leaf(None, "b", cause="error"))),
            "B (felaktig uppgift i underlaget) (eller på 1 annat sätt)",
        ),
        (
            Why(
                "any",
                False,
                {},
                children=(
                    Why("any", False, {}, children=(leaf(False, "a"), leaf(False, "b"))),
                    Why(
                        "all",
                        False,
                        {},
                        children=(
                            leaf(True, "c"),
                            Why("any", False, {}, children=(leaf(False, "d"), leaf(False, "e"))),
                        ),
                    ),
                ),
            ),
            "A (eller på 3 andra sätt)",
        ),
        (
            # What stands registered is not taken away to fulfil a rule, however few steps that would be.
            Why(
                "any",
                False,
                both("något av detta"),
                children=(
                    counted("none", False, 0, item("C1", True)),
                    Why("all", False, {}, children=(leaf(False, "a"), leaf(False, "b"))),
                ),
            ),
            "A; b",
        ),
        (
            # A figure that is too high is no record to take away.
            Why("any", False, {}, children=(Why("at_most", False, both("kvoten är högst 1"), "", "x.y", 3),)),
            "Kvoten är högst 1 (nu: 3)",
        ),
        (
            # The only way there is, is told all the same.
            Why("any", False, {}, children=(counted("none", False, 0, item("C1", True)),)),
            "Intyg: 1 gör det (certificates[C1])",
        ),
        (
            # What is lacking, in the words of the rule's author, before the nearest way to it.
            Why("any", False, both("rollen är rätt"), children=(leaf(False, "a", 3), leaf(False, "b"))),
            "Rollen är rätt: a (nu: 3) (eller på 1 annat sätt)",
        ),
        (
            # Told once: that there are other ways to a part says nothing that those to the whole do not.
            Why(
                "any",
                False,
                {},
                children=(
                    Why(
                        "all",
                        False,
                        {},
                        children=(
                            leaf(False, "a"),
                            Why("any", False, {}, children=(leaf(False, "b"), leaf(False, "c"))),
                        ),
                    ),
                    Why("all", False, {}, children=(leaf(False, "d"), leaf(False, "e"), leaf(False, "f"))),
                ),
            ),
            "A; b (eller på 1 annat sätt)",
        ),
        (
            counted("at_least", None, 1, item("C1", None, leaf(None, "signerat", cause="conflicting"))),
            ("Intyg: 1 räknas, 0 uppfyller, 1 oklart. certificates[C1]: signerat (motstridiga uppgifter)"),
        ),
    ],
)
def test_one_plain_sentence(why: Why, told: str) -> None:
    assert sentence(why, Speech("sv")) == told


def dated(name: str, day: Any, want: Any, text: str = "i tid") -> Why:
    return item(name, False, Why("within_before", False, both(text), path="x.on", value=day, want=want))


def told_nearest(*items: Why) -> str:
    why = counted("at_least", False, 1, *items)
    live = sentence(why, Speech("sv"))
    assert sentence(why_of(json.loads(json.dumps(why.to_json()))), Speech("sv")) == live
    return live.partition("Närmast ")[2].partition(":")[0]


def test_of_items_that_lack_as_much_the_nearest_is_the_one_that_misses_by_least() -> None:
    held = ("P14D", date(2026, 2, 1))
    far, near = dated("H0", date(2026, 1, 1), held), dated("H1", date(2026, 1, 15), held)
    assert told_nearest(far, near) == told_nearest(near, far) == "certificates[H1]"
    low = item("A", False, Why("at_least", False, both("tid"), path="x.n", value=Fraction(1, 3), want=5))
    high = item("B", False, Why("at_least", False, both("tid"), path="x.n", value=4, want=5))
    assert told_nearest(low, high) == "certificates[B]"


def test_what_cannot_be_measured_against_each_other_stands_in_its_order() -> None:
    held = ("P14D", date(2026, 2, 1))
    other = dated("H1", date(2026, 1, 15), held, "något annat")
    assert told_nearest(dated("H0", date(2026, 1, 1), held), other) == "certificates[H0]"
    assert told_nearest(dated("H0", "röd", "grön"), dated("H1", "blå", "grön")) == "certificates[H0]"


def test_a_time_that_came_twice_is_told_with_the_time() -> None:
    twice, path = "the clock showed that hour twice when summer time ended", "trainees[T1].start"
    asked = both("börjar före slutet", "begins before the end")
    early = Why("before", None, asked, path=path, value=AT("2023-10-29 02:50"), cause="came_twice")
    minutes = Unknown(Cause.CAME_TWICE, "", -40, 20)
    length = Why("at_least", None, both("längd", "length"), path=path, value=minutes, cause="came_twice")
    speech = Speech("en")
    assert sentence(early, speech) == f"Begins before the end (now: 2023-10-29 02:50; {twice})"
    assert sentence(length, speech) == f"Length ({twice}; at least -40; at most 20)"
    assert sentence(why_of(length.to_json()), speech) == sentence(length, speech)


@pytest.mark.parametrize(
    ("time", "told"), [("02:20", "02:20"), ("02:20:00", "02:20"), ("02:20:07", "02:20:07")]
)
def test_a_time_read_back_is_told_as_at_first(time: str, told: str) -> None:
    speech = Speech("sv", LABELS)
    found, limit = AT(f"2025-10-08 {time}"), AT("2025-10-09 00:40")
    why = Why("before", False, {"sv": "Slut"}, path="treatments[A].end", value=found, want=limit)
    again = why_of(json.loads(json.dumps(why.to_json())))
    assert speech.value(why) == f"2025-10-08 {told}"
    assert speech.value(again) == speech.value(why)
    assert sentence(again, speech) == sentence(why, speech)


# Text ---------------------------------------------------------------------------------------------


def test_a_breach_tells_why_by_which_law_and_what_to_do() -> None:
    shown = to_text.render(report(), View("sv"))
    assert "✗ Delmål a4: intyg om kvalitetsarbete" in shown
    assert "1 räknas, 0 uppfyller. Intyg C3:" in shown
    assert "(nu: Kursledare)" in shown
    assert "Regel: HSLF-FS 2021:8 3 kap. 1 §\n" in shown
    assert (
        "Huvudansvarig handledare – Anna Ek\n    1. Låt handledaren signera intyget (bindande; tar" in shown
    )
    assert "SOSFS 2015:8 5 kap. (ur minnet, ej kontrollerad)\n" in shown
    full = to_text.render(report(), View("sv", verbose=True))
    assert "Gör: Låt handledaren signera intyget (huvudansvarig handledare, tar 1 månad)" in full
    assert "ur minnet, ej kontrollerad mot originaltexten" in full


@pytest.mark.parametrize(
    ("provenances", "told"),
    [
        ("recalled", "A 1 (ur minnet, ej kontrollerad)"),
        ("recalled recalled", "A 1; B 2 (båda: ur minnet, ej kontrollerad)"),
        ("recalled recalled recalled", "A 1; B 2; C 3 (alla: ur minnet, ej kontrollerad)"),
        ("official secondary", "A 1; B 2 (enligt andrahandskälla)"),
        ("secondary secondary official", "A 1; B 2 (båda: enligt andrahandskälla); C 3"),
        (
            "official secondary secondary secondary",
            "A 1; B 2 (enligt andrahandskälla); C 3 (enligt andrahandskälla); D 4 (enligt andrahandskälla)",
        ),
        ("official official", "A 1; B 2"),
    ],
)
def test_no_citation_reads_as_better_checked_than_it_is(provenances: str, told: str) -> None:
    places = zip("ABCD", "1234", provenances.split(), strict=False)
    cites = [Cite(*each) for each in places]
    assert cited(cites, "sv", short=True) == told
    assert cited([*cites, *cites], "sv", short=True) == told


def test_people_are_named_where_their_path_stands() -> None:
    shown = to_text.render(report(), View("sv"))
    assert "Bo Lind: minst 1 utbildningsprogram" in shown
    assert "trainees[" not in shown


def test_an_open_letter_says_which_facts_decide() -> None:
    shown = text(finding(status="undetermined", missing=(f"{UNIT}.x", "trainees[T9].y")), width=200)
    assert "A–D" in shown
    assert "två uppgifter avgör: x; ST-läkare T9: y" in shown


def test_an_open_question_tells_first_what_is_the_subjects_own_and_what_others_do_not_ask() -> None:
    """What told it from the next line was among those left out."""
    others = tuple(f"trainees[T{number}].a" for number in range(1, 6))
    made = [
        finding("r1", "undetermined", missing=(*others, f"{UNIT}.x")),
        finding("r2", "undetermined", missing=(*others, f"{UNIT}.y")),
        finding("r3", "undetermined", missing=(*others, "trainees[T9].z")),
    ]
    shown = text(*made, width=200)
    assert "? X; ST-läkare T1: a; ST-läkare T2: a; ST-läkare T3: a och 2 till" in shown
    assert "? Y; ST-läkare T1: a;" in shown
    assert "? ST-läkare T9: z; ST-läkare T1: a;" in shown


def test_a_fact_that_two_have_is_told_with_whose_it_is() -> None:
    shown = text(finding(status="undetermined", missing=(f"{UNIT}.x", "trainees[T9].x")), width=200)
    assert "? Psykiatri Norr: x; ST-läkare T9: x" in shown


def test_a_title_told_of_several_open_questions_says_where_it_stands() -> None:
    law: dict[str, Any] = {"cite": (Cite("SOSFS 2015:8 Läkarnas ST", "3 kap.", "official"),)}
    law["why"] = leaf(None, "y")
    made = [
        finding("r1", "undetermined", missing=(f"{UNIT}.x",), title=both("Programmet finns")),
        finding("r2", "undetermined", missing=(f"{UNIT}.y",), title=both("Programmet finns"), **law),
        finding("r3", "undetermined", missing=(f"{UNIT}.y",), title=both("Annat krav"), **law),
    ]
    shown = text(*made)
    assert "avgör: Programmet finns [HSLF-FS 2021:8]\n" in shown
    assert "avgör: Programmet finns [SOSFS 2015:8]; Annat krav\n" in shown


def test_what_nobody_fills_in_is_told_as_what_settles_it() -> None:
    open_to = finding(status="undetermined", subject=ANNA, missing=(f"{ANNA}.regime",))
    labels = LABELS._replace(settled_by={f"{ANNA}.regime": (f"{ANNA}.elected_regime", f"{ANNA}.status")})
    whole = report(findings=(open_to,), actions=(), ratings=(), conclusions=(), labels=labels)
    shown = to_text.render(whole, View("sv"))
    assert "Kan inte avgöras (1 regel, 2 uppgifter)" in shown
    assert "? elected_regime, status\n" in shown


def test_all_a_reader_types_is_printed_for_who_asks_for_all() -> None:
    made = [
        finding("p.failing", "not_met"),
        finding("p.open", "undetermined", missing=(f"{UNIT}.x",)),
        finding("p.done", "met"),
    ]
    verbose = text(*made, verbose=True)
    assert "Regel: p.failing – HSLF-FS 2021:8 3 kap. 1 §" in verbose
    assert "avgör: Regel p.open (p.open)" in verbose
    assert "p.failing –" not in text(*made)


@pytest.mark.parametrize(
    ("dues", "told"),
    [
        ((date(2026, 1, 1), date(2026, 1, 1)), "skulle vara uppfyllt från 2026-01-01"),
        (
            (date(2026, 3, 1), date(2026, 1, 1)),
            "skulle vara uppfyllt från 2026-01-01 för Bo Lind, 2026-03-01 för Anna Ek",
        ),
        ((date(2026, 1, 1), None), "skulle vara uppfyllt från 2026-01-01 för Anna Ek"),
    ],
)
def test_everybody_has_their_own_day(dues: tuple[date | None, ...], told: str) -> None:
    """All were given that of whoever is to be ready first."""
    ask = (RemedyText(both("Boka en kurs"), "head", both("Chefen")),)
    made = [
        finding(status="not_met", subject=subject, due=due, remedies=ask)
        for subject, due in zip((ANNA, BO), dues, strict=True)
    ]
    actions = judge(made, Policy(), as_of=DAY, chain="native").actions
    whole = report(findings=tuple(made), actions=actions, ratings=(), conclusions=())
    assert f"Boka en kurs (bindande; {told})" in " ".join(to_text.render(whole, View("sv", 200)).split())
    (saved,) = Report.from_json(json.loads(json.dumps(whole.to_json()))).actions
    assert (saved.dues, saved.due) == (dues, min(filter(None, dues)))


def test_who_is_late_and_who_is_not_have_their_own_words() -> None:
    ask = (RemedyText(both("Boka en kurs"), "head", both("Chefen")),)
    late = finding(status="not_met", subject=ANNA, due=date(2026, 1, 1), remedies=ask)
    ahead = finding(status="not_yet", subject=BO, due=date(2027, 1, 1), remedies=ask)
    actions = judge((late, ahead), Policy(), as_of=DAY, chain="native").actions
    whole = report(findings=(late, ahead), actions=actions, ratings=(), conclusions=())
    days = "skulle vara uppfyllt från 2026-01-01 för Anna Ek; senast 2026-12-31 för Bo Lind"
    assert f"(bindande; {days})" in to_text.render(whole, View("sv", 200))


def test_the_sum_counts_what_the_sections_do() -> None:
    alike: dict[str, Any] = {"title": both("Ett krav"), "cite": (Cite("B", "2", "official"),)}
    made = [
        finding("a", "not_met", title=both("Ett krav")),
        finding("b", "not_met", **alike),
        finding("c", "waived", title=both("Ett råd"), note="Mentor"),
        finding("d", "waived", title=both("Ett råd"), note="Mentor"),
        finding("e", "not_applicable"),
    ]
    other = finding("f", "met", subject=ANNA)
    whole = report(findings=(*made, other), ratings=(), conclusions=(), hidden={"not_applicable": 9})
    shown = " ".join(to_text.render(whole, View("sv")).split())
    assert "Psykiatri Norr ✗ 1 bindande brist · – 1 undantag" in shown
    assert "Brister mot bindande regler (1)" in shown
    assert "6 prövningar · ✗ 2 inte uppfyllda (1 när samma krav räknas en gång)" in shown
    assert "– 2 undantag (1 när samma krav räknas en gång) · – 1 ej tillämplig" in shown


def test_whom_no_rule_concerns_is_not_all_clear_in_any_part() -> None:
    other = finding(subject=ANNA, status="not_met")
    shown = text(finding(status="not_applicable"), other)
    assert shown.count("Ingen regel gäller") == 2
    assert "Inget att anmärka" not in shown
    assert "Inga regler har prövats" not in shown


def test_open_questions_stand_by_the_fact_to_register() -> None:
    made = [finding(rule, "undetermined", missing=(f"{UNIT}.x",)) for rule in ("r1", "r2")]
    shown = text(*made)
    assert "Kan inte avgöras (2 regler, 1 uppgift)" in shown
    assert "avgör: Regel r1; Regel r2" in shown


def test_what_is_in_order_is_only_counted_unless_asked_for() -> None:
    made = finding("good"), finding("far", "not_applicable")
    assert "Regel good" not in text(*made)
    assert "Inget att anmärka · ✓ 1 uppfylld · – 1 ej tillämplig" in text(*made)
    assert "✓ Regel good – uppfyllt" in text(*made, verbose=True)
    assert "– Regel far – ej tillämpligt" in text(*made, verbose=True)


def test_nothing_tried_is_not_all_clear() -> None:
    assert "Inga regler har prövats. I underlaget finns inget som de handlar om." in text()
    assert "Inget att anmärka" not in text()
    # Somebody in the data about whom no rule spoke.
    alone = to_text.render(report(findings=(), ratings=(), conclusions=(), actions=()), View("sv"))
    assert "Inget att anmärka" not in alone
    # A part of this data could not be read: nobody knows what was in it.
    assert "Inga regler har prövats.\n" in alone
    strange = Diagnostic("DATA036", "`Blad1` is not a table", severity=Severity.WARNING)
    whole = report(findings=(), subjects=(), diagnostics=(strange,), reviews=Reviews())
    assert "Inga regler har prövats.\n" in to_text.render(whole, View("sv"))


def test_a_breach_under_a_regulation_that_may_not_apply_says_so() -> None:
    assert "[om SOSFS 2015:8 gäller]" in text(
        finding(status="not_met", regime="sosfs-2015-8", regime_settled=False)
    )


def test_no_area_is_cut_short_in_a_narrow_window() -> None:
    """At 80 characters it said `H Ledarskapskompetens och kommunikativ k…`."""
    title = both("Ledarskapskompetens och kommunikativ kompetens")
    made = report()
    long = [each._replace(area_title=title) for each in made.ratings]
    for width in (40, 60, 80):
        shown = to_text.render(replace(made, ratings=tuple(long)), View("sv", width))
        letter = made.ratings[0].letter
        assert f"A {title['sv']}: {letter}" in " ".join(shown.split())
    wide = to_text.render(replace(made, ratings=tuple(long)), View("sv", 100))
    assert f"  A {title['sv']}  {letter}" in wide


def test_a_letter_that_would_be_worse_says_so() -> None:
    shown = text(finding("recalled", "not_met", verified=False), width=200)
    assert "en okontrollerad regel kunde annars ge D" in shown


def test_a_conclusion_and_what_follows_say_that_they_rest_on_an_unchecked_rule() -> None:
    do = ActionSpec(both("Rätta felet", "Correct it"), "head", HEAD)
    fails = FindingIs("bmi", ("not_met",))
    cites = (Cite("SPOR", "1", "official"),)
    texts = both("Räknas inte", "It does not count"), both("Den är felaktig.", "It is faulty.")
    policy = Policy((), (ConsequenceSpec("left-out", "st", *texts, "unit", cites, fails, (do,)),))
    made = finding("bmi", "not_met", "local", verified=False)
    shown = text(made, policy=policy, width=200)
    assert "Den är felaktig. Vilar på en okontrollerad regel: Regel bmi. Källa: SPOR 1.\n" in shown
    assert "1. Rätta felet (lokal riktlinje; vilar på en okontrollerad regel)" in shown
    english = text(made, policy=policy, width=200, lang="en")
    assert "It is faulty. Rests on one unchecked rule: Rule bmi. Source: SPOR 1.\n" in english
    open_case = text(replace(made, status=Status.UNDETERMINED), policy=policy)
    assert "? Räknas inte – kan inte avgöras; vilar på en okontrollerad regel\n" in open_case
    sure = text(replace(made, verified=True), policy=policy)
    assert "vilar på" not in sure.lower()


def test_an_action_saved_before_it_told_what_it_rests_on_claims_no_more_than_its_rules() -> None:
    remedies = (RemedyText(both("Planera"), "head", both("chefen")),)
    made = finding("r", "not_met", verified=False, remedies=remedies)
    actions = judge([made], POLICY, as_of=DAY, chain="native").actions
    data = json.loads(formats.render("json", report(findings=(made,), actions=actions), View()))
    del data["actions"][0]["unverified"]
    (action,) = Report.from_json(data).actions
    assert action.unverified == ("r",)


def test_what_lies_far_ahead_is_counted() -> None:
    remedy = (RemedyText(both("Planera"), "head", both("chefen")),)
    far = finding(status="not_yet", due=date(2029, 1, 1), remedies=remedy)
    assert "Chefen: 1 senare, tidigast 2028-12-31" in text(far, finding(subject=ANNA))
    assert "1. Planera (" in text(far, verbose=True)


def late(rule: str, day: str, **more: Any) -> Finding:
    field = f"{ANNA}.planned_completion"
    stated = Why("due", True, {}, path=field, value=day)
    given: dict[str, Any] = {"due": date.fromisoformat(day), "due_from": stated}
    return finding(rule, "not_met", subject=ANNA, **(given | more))


def test_breaches_tell_once_since_which_day_and_where_that_day_stands() -> None:
    remedies = (RemedyText(both("Intyga"), "head", both("chefen")),)
    counted_from = Why(
        "due",
        True,
        {},
        path=f"{ANNA}.started",
        value=date(2026, 3, 1),
        children=(Why("fact", True, {}, path=f"{ANNA}.started", value=date(2026, 2, 1)),),
    )
    shown = text(
        finding("always", "not_met", subject=ANNA),
        late("a", "2026-02-28", remedies=remedies),
        late("b", "2026-02-28", remedies=remedies),
        late("c", "2026-03-01", due_from=counted_from),
    )
    at = [shown.index(f"✗ Regel {rule}\n") for rule in ("always", "a", "b", "c")]
    by_plan = "  Skulle vara uppfyllt från 2026-02-28 (planned_completion):\n"
    by_start = "  Skulle vara uppfyllt från 2026-03-01 (räknat från started 2026-02-01):\n"
    assert shown.count(by_plan) == shown.count(by_start) == 1
    assert at[0] < shown.index(by_plan) < at[1] < at[2] < shown.index(by_start) < at[3]
    assert "1. Intyga (bindande; skulle vara uppfyllt från 2026-02-28)" in shown
    assert "To be met from 2026-02-28 (planned_completion):" in text(late("a", "2026-02-28"), lang="en")


def test_under_each_regulation_it_is_told_since_which_day() -> None:
    made = [
        late(rule, "2026-02-28", regime=regime, regime_settled=False, missing=("x",))
        for rule, regime in (("a", "old"), ("b", "old"), ("c", "new"))
    ]
    shown = text(*made)
    assert shown.count("Skulle vara uppfyllt från 2026-02-28 (planned_completion): 2 av dem\n") == 1
    assert shown.count("Skulle vara uppfyllt från 2026-02-28 (planned_completion): 1 av dem\n") == 1


def test_an_explanation_tells_where_the_day_comes_from() -> None:
    broken = late("a", "2026-02-28")
    shown = explain.render(broken, View("sv"))
    assert "Skulle vara uppfyllt från: 2026-02-28 (planned_completion)\n" in shown
    assert "Bygger på\n  planned_completion\n" in shown
    ahead = replace(broken, status=Status.NOT_YET)
    assert "Förfaller: 2026-02-28 (planned_completion)\n" in explain.render(ahead, View("sv"))


@pytest.mark.parametrize("width", [20, 50, 80, 100])
def test_lines_keep_to_the_width(width: int) -> None:
    shown = to_text.render(report(), View("sv", max(width, 50)))
    assert max(map(len, shown.splitlines())) <= max(width, 50)


def test_marks_never_stand_alone() -> None:
    for line in to_text.render(report(), View("en", verbose=True)).splitlines():
        assert line.strip() not in words.STYLES


def test_no_personal_number_comes_out() -> None:
    made = finding(
        f"r {PERSON}",
        "undetermined",
        subject=f"units[{PERSON}]",
        subject_name=f"Enhet {PERSON}",
        note=PERSON,
        title=both(f"Om {PERSON}"),
        missing=(f"units[{PERSON}].x",),
        explanation=both(PERSON),
        why=Why("is", None, both(f"{PERSON} är ja"), path=f"units[{PERSON}].x", value=PERSON, cause="error"),
    )
    for lang in words.LANGUAGES:
        for width in range(50, 110, 7):
            assert "1212-1212" not in text(made, lang=lang, width=width, verbose=True).replace("\n", "")
        assert "1212-1212" not in explain.render(made, View(lang, 60))
    shown = formats.render("json", report(findings=(made,)), View())
    assert "1212-1212" not in shown
    assert "1212-1212" not in json.dumps(explain.to_json(made))


# What is sure and what is possible ---------------------------------------------------------------


def test_an_unchecked_rule_makes_a_possible_breach_only() -> None:
    shown = text(finding("sure", "not_met"), finding("recalled", "not_met", verified=False))
    assert "Brister mot bindande regler (1)\n  ✗ Regel sure" in shown
    assert "Möjliga brister – regeln är inte kontrollerad mot källan (1)\n  ✗ Regel recalled" in shown
    assert shown.index("Regel sure\n") < shown.index("Möjliga brister")


def test_the_overview_counts_possible_breaches_apart() -> None:
    shown = text(
        finding("a", "not_met"),
        finding("b", "not_met", verified=False),
        finding("c", "not_met", "indicator", subject=ANNA),
    )
    assert "✗ 1 bindande brist · ✗ 1 möjlig brist" in shown
    assert "✗ 1 annan avvikelse" in shown


def unsettled(regime: str, **more: Any) -> Finding:
    title = both("Samma krav", "The same")
    return finding(regime, "not_met", title=title, regime=regime, regime_settled=False, **more)


def test_a_requirement_told_twice_is_one_with_both_sources() -> None:
    other = (Cite("ST-SPUR", "E1", "recalled"),)
    twice = [finding("a", "not_met", title=both("Samma")), finding("b", "not_met", title=both("Samma"))]
    twice[1] = replace(twice[1], cite=other, verified=False)
    shown = text(*twice)
    # It is as sure as the best known of the rules that make it.
    assert "Brister mot bindande regler (1)" in shown
    assert "Regel: HSLF-FS 2021:8 3 kap. 1 §; ST-SPUR E1 (ur minnet, ej kontrollerad)" in shown
    assert "Möjliga brister" not in shown
    apart = text(twice[0], replace(twice[1], why=leaf(False, "annat")))
    assert "Brister mot bindande regler (1)" in apart
    assert "Möjliga brister – regeln är inte kontrollerad mot källan (1)" in apart
    assert "2 inte uppfyllda" in shown


def test_until_it_is_settled_which_regulation_applies_a_breach_is_sure_only_under_each() -> None:
    old, new = unsettled("sosfs-2015-8"), unsettled("hslf-fs-2021-8")
    assert "Brister mot bindande regler (1)" in text(old, new)
    passed = replace(new, status=Status.MET)
    assert "Möjliga brister – regelverket är inte avgjort (1)" in text(old, passed, verbose=True)
    assert "Samma krav [om SOSFS 2015:8 gäller]" in text(old, passed, verbose=True)


def test_what_each_possible_regulation_still_asks_for_stands_side_by_side() -> None:
    old, new = unsettled("sosfs-2015-8"), replace(unsettled("hslf-fs-2021-8"), status=Status.MET)
    shown = text(old, new)
    assert "Under SOSFS 2015:8 återstår (1)" in shown
    assert "Under HSLF-FS 2021:8 återstår (0)\n  ingenting" in shown
    assert "SOSFS 2015:8: 1 återstår · HSLF-FS 2021:8: 0 återstår" in text(old, new, finding(subject=ANNA))


def test_what_one_missing_fact_leaves_open_is_not_listed_under_each_regulation() -> None:
    """It is told below, by the fact; what is lacking is told to the last."""
    made = [
        finding(f"{regime}-{status}-{n}", status, regime=regime, regime_settled=False, missing=("x",))
        for regime in ("old", "new")
        for status in ("undetermined", "not_met")
        for n in range(9)
    ]
    shown = " ".join(text(*made).split("Kan inte avgöras (")[0].split())
    assert "Regel old-undetermined-3 och 5 till" in shown
    assert "och" not in shown.partition("Under old återstår (18)")[2].partition("?")[0]
    assert all(f"Regel old-not_met-{n}" in shown for n in range(9))
    assert "old-undetermined-8" in text(*made, verbose=True)


def test_indicators_take_a_line_each_and_their_actions_are_counted() -> None:
    remedy = (RemedyText(both("Starta"), "head", both("chefen")),)
    made = finding(status="not_met", force="indicator", remedies=remedy)
    weightier = finding("b")
    assert "Kvalitetsindikatorer som inte nås (1)\n  ✗ Regel r\n\n" in text(made, weightier)
    assert "Chefen: 1 för kvalitetsindikatorer och lokala riktlinjer" in text(made, weightier)
    assert "Varför" in text(made, verbose=True)
    assert "Gör: Starta (chefen)" in text(made, verbose=True)


def test_of_what_is_only_counted_the_next_day_is_told() -> None:
    """Who asked what to do this month saw a number and no day."""
    remedy = (RemedyText(both("Starta"), "head", both("chefen")),)

    def due(rule: str, day: date) -> Finding:
        return finding(rule, "not_yet", "local", due=day, remedies=remedy)

    soon, later = DAY + timedelta(days=9), DAY + timedelta(days=30)
    shown = text(due("a", later), due("b", soon), finding("c"))
    # The day before it falls due is the last to do it.
    assert f"för kvalitetsindikatorer och lokala riktlinjer, närmast {soon - timedelta(days=1)}\n" in shown
    english = text(due("a", DAY + timedelta(days=1)), finding("c"), lang="en")
    assert f"1 for quality indicators and local guidelines, the next {DAY}\n" in english
    past = finding("a", "not_met", "local", due=DAY - timedelta(days=1), remedies=remedy)
    assert "för kvalitetsindikatorer och lokala riktlinjer\n" in text(past, finding("c"))


def test_who_has_nothing_to_act_on_is_named_in_one_line() -> None:
    shown = text(
        finding(status="not_met"),
        finding(subject=ANNA),
        finding(status="not_yet", subject=BO, due=date(2029, 1, 1)),
    )
    assert "Inget att anmärka: Anna Ek, Bo Lind" in shown
    assert "… 1 ej förfallen, nästa 2029-01-01" in shown
    assert "Anna Ek\n───" not in shown


def test_every_breach_and_unknown_is_told_without_asking_for_all() -> None:
    for lang in words.LANGUAGES:
        shown = " ".join(to_text.render(report(), View(lang, 400)).split())
        for each in findings():
            if each.status in ("not_met", "undetermined"):
                assert each.title[lang] in shown


# Labels -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "subject", "spoken"),
    [
        (f"{BO}.doctoral_degree", BO, "doktorsexamen"),
        (f"{BO}.doctoral_degree", UNIT, "Bo Lind: doktorsexamen"),
        (f"{BO}.certificates[C3].kind", BO, "intyg C3: intygstyp"),
        (f"{BO}.certificates[C3].kind", UNIT, "Bo Lind, intyg C3: intygstyp"),
        (f"{BO}.certificates[C3]", BO, "intyg C3"),
        (f"{BO}.certificates[C3].signer", BO, "intyg C3: intygas av"),
        (f"{BO}.certificates", BO, "intyg"),
        ("doctors[D5].specialties", BO, "Stefan Wikner: specialties"),
        (f"{BO}.regime", BO, "regelverk"),
        ("strange[1].odd[2].deep", BO, "strange[1], odd[2]: deep"),
        ("", BO, ""),
    ],
)
def test_facts_are_called_by_their_titles(path: str, subject: str, spoken: str) -> None:
    assert Speech("sv", LABELS, {BO: "Bo Lind"}).spoken(path, subject) == spoken


@pytest.mark.parametrize(
    ("path", "value", "want", "shown"),
    [
        (f"{BO}.certificates[C3].kind", "course", None, "Kurs"),
        (f"{BO}.certificates[C3].kind", frozenset({"course", "odd_one"}), None, "Kurs, odd one"),
        (f"{BO}.regime", "sosfs-2015-8", None, "SOSFS 2015:8"),
        (f"{BO}.certificates[C3].signer", "doctors[D5]", None, "Stefan Wikner"),
        (f"{BO}.certificates[C3].signer", "doctors[D9]", None, "doctors[D9]"),
        (f"{BO}.service", Fraction(119, 2), 60, "59,5"),
        (f"{BO}.service", "179/3", 60, "59,67"),
        (f"{BO}.note", "1/2", "x", "1/2"),
    ],
)
def test_values_are_called_by_their_titles(path: str, value: Any, want: Any, shown: str) -> None:
    node = Why("is", False, {}, path=path, value=value, want=want)
    assert Speech("sv", LABELS).value(node) == shown


@pytest.mark.parametrize(
    ("value", "shown"),
    [(Fraction(119, 2), "59,5"), (Fraction(59998, 1000), "59,998"), (60.0, "60"), (Fraction(1, 3), "0,33")],
)
def test_a_figure_is_never_rounded_up_to_a_limit(value: Any, shown: str) -> None:
    assert words.shown(value, "sv") == shown


def test_a_figure_that_stands_short_of_a_named_limit_tells_both() -> None:
    run = Why("run", True, both("2022-01-01 till 2026-12-15, 100 %"), path=f"{BO}.service[S1]", value=59.5)
    node = Why(
        "at_least",
        False,
        both("tiden är minst minsta längd"),
        path=f"{BO}.service",
        value=Fraction(119, 2),
        want=60,
        children=(run,),
    )
    assert sentence(node, Speech("sv")).endswith("(nu: 59,5 månader; minst 60 månader behövs)")
    texts = both("Väntan är högst gränsen", "The wait is at most the limit")
    most = Why("at_most", False, texts, path="x.wait", value=7, want=1)
    assert sentence(most, Speech("sv")) == "Väntan är högst gränsen (nu: 7; högst 1 tillåts)"
    assert sentence(most, Speech("en")) == "The wait is at most the limit (now: 7; at most 1 allowed)"
    shown = explain.render(finding(status="not_met", subject=BO, why=node), View("sv"), LABELS)
    assert "· 2022-01-01 till 2026-12-15, 100 %: 59,5 månader – tjänstgöringsperiod S1 (service[S1])" in shown


def test_labels_come_from_the_schema_and_name_nobody_else() -> None:
    from compliance.facts.schema import EntityType, FieldType, Kind, Schema
    from compliance.facts.values import Record

    name = FieldType("name", Kind.TEXT, both("Namn"))
    paper = FieldType("papers", Kind.COLLECTION, both("Intyg"), to="paper", by="owner")
    kind = FieldType("kind", Kind.CODE, both("Slag"), codes="kind")
    schema = Schema(
        "d",
        {
            "person": EntityType(
                "person", "people", {"name": name, "papers": paper}, both("Person"), True, "name"
            ),
            "paper": EntityType("paper", "papers", {"kind": kind}, both("Papper")),
        },
        {"kind": {"a": both("Första")}},
    )
    records = {"person": {id: Record("person", id, f"people[{id}]", {"name": id * 2}) for id in ("A", "B")}}
    labels = labels_of(schema, records, {"old": ("person", both("Det gamla"))})
    assert Speech("sv", labels).spoken("people[A].papers[7].kind", "people[A]") == "papper 7: slag"
    assert labels.fields["people.regime"].title["en"] == "Regulation"
    assert labels.regime("old") == both("Det gamla")
    assert labels.names == {"people[A]": "AA", "people[B]": "BB"}
    about_a = finding(subject="people[A]", why=leaf(False, "x"))
    assert labels_of(schema, records, findings=[about_a]).names == {"people[A]": "AA"}
    records["person"]["C"] = Record("person", "C", "people[C]", {"name": "AA"})
    told_apart = {"people[A]": "AA (A)", "people[B]": "BB", "people[C]": "AA (C)"}
    assert labels_of(schema, records).names == told_apart


def test_a_report_saved_before_there_were_labels_is_read() -> None:
    saved = report().to_json()
    del saved["labels"]
    again = Report.from_json(saved)
    assert again.labels == Labels()
    assert "course leader" in to_text.render(again, View("sv"))


def test_labels_come_back_as_they_went() -> None:
    labels = LABELS._replace(settled_by={f"{ANNA}.regime": (f"{ANNA}.elected_regime",)})
    saved = json.loads(json.dumps(report(labels=labels).to_json()))
    assert Report.from_json(saved).labels == labels
    assert FieldLabel(both("x")) == FieldLabel(both("x"), "", "")


# JSON ---------------------------------------------------------------------------------------------


def test_a_report_comes_back_as_it_went() -> None:
    first = report().to_json()
    assert Report.from_json(json.loads(json.dumps(first))).to_json() == first
    shown = to_text.render(report(), View("sv"))
    assert to_text.render(Report.from_json(first), View("sv")) == shown


def test_a_saved_report_can_be_judged_again() -> None:
    saved = Report.from_json(report().to_json())
    again = judge(saved.findings, POLICY, as_of=saved.as_of, chain="native")
    assert again.ratings == saved.ratings
    assert again.conclusions == saved.conclusions


def test_the_keys_of_a_report() -> None:
    out = report().to_json()
    assert {
        "schema",
        "engine",
        "as_of",
        "known_at",
        "data",
        "packs",
        "summary",
        "findings",
        "ratings",
        "labels",
    } <= set(out)
    assert {"conclusions", "actions", "diagnostics", "subjects", "lang"} <= set(out)
    assert out["schema"] == "report/1"
    # Chance may give a digest the shape of a personal number.
    assert out["packs"][0]["digest"] == "sha256:85f1014c234f"
    assert out["summary"]["by_status"]["not_in_force"] == 3
    assert out["summary"]["findings"] == len(findings()) + 3
    assert out["summary"]["by_force"]["binding"]["not_met"] == 2
    assert out["summary"]["errors"] == 1


@pytest.mark.parametrize("data", [{}, [], "x", None, {"schema": "report/2"}, {"schema": "report/1"}])
def test_something_else_is_not_a_report(data: Any) -> None:
    with pytest.raises(UsageError):
        Report.from_json(data)


def test_a_language_that_nothing_is_told_in() -> None:
    with pytest.raises(UsageError, match="write one of sv, en"):
        formats.render("text", report(), View("se"))


def test_a_format_that_does_not_exist() -> None:
    with pytest.raises(UsageError, match="did you mean `json`"):
        formats.render("jsn", report(), View())
    with pytest.raises(UsageError, match="use one of"):
        formats.check_format("parquet")


def test_json_is_made_finding_by_finding() -> None:
    """The findings of a register, all in one text, fill the memory of any machine."""
    made: list[str] = []

    class Told(Finding):
        def to_json(self) -> dict[str, Any]:
            made.append(self.rule)
            return super().to_json()

    many = tuple(
        Told(**{each.name: getattr(one, each.name) for each in fields(one)})
        for one in (finding(f"r{number}", "not_met", note="one\ntwo \u202e") for number in range(50))
    )
    whole = report(findings=many)
    written = []
    most = 0
    for piece in formats.pieces("json", whole, View()):
        written.append(piece)
        assert piece.endswith("\n")
        most = max(most, len(made) - "".join(written).count('"schema": "finding/1"'))
    assert most <= 1
    assert max(map(len, written)) * 20 < len("".join(written))
    assert "".join(written) == formats.render("json", whole, View())


def test_json_in_pieces_is_what_python_would_write() -> None:
    for whole in (report(), report(findings=(), ratings=(), conclusions=(), actions=(), subjects=())):
        plain = json.dumps(whole.to_json(), ensure_ascii=False, indent=2) + "\n"
        assert formats.render("json", whole, View()) == plain


# One finding, one pack, one page -----------------------------------------------------------------


def test_an_explanation_tells_every_condition() -> None:
    a4 = next(each for each in findings() if each.rule == "a4")
    shown = explain.render(a4, View("sv", 120), LABELS)
    assert "✗ Anna Ek (trainees[T1]): inte uppfyllt, per 2026-11-22" in shown
    assert "(nu: Kursledare) – certificates[C3].signer_role [inte uppfyllt]" in shown
    assert "✗ intyg C3 (certificates[C3]) [inte uppfyllt]" in shown
    assert "└─ ✓ Utfärdat finns (nu: 2025-03-01)" in shown
    assert "Skulle uppfyllas om" in shown


def test_an_explanation_of_the_unknown_names_what_is_missing() -> None:
    thesis = next(each for each in findings() if each.rule == "thesis")
    shown = explain.render(replace(thesis, regime="sosfs-2015-8", regime_settled=False, note="n"), View("en"))
    assert "? doctoral_degree – not registered" in shown
    assert "the regulation is not settled" in shown
    assert "Note: n" in shown


def test_packs_as_text() -> None:
    made = report().packs
    assert (
        packs.listing(made, "sv", 100).plain()
        == "  st  2026.1  Läkares specialiseringstjänstgöring (12 regler)\n"
    )
    assert packs.listing((), "en", 100).plain() == "There are no rule packs.\n"


def test_a_page_never_breaks_a_number_in_two() -> None:
    page = Page(40)
    page.add(f"{'x' * 30} 19121212 1212")
    assert "1212" not in page.plain()


def test_a_page_keeps_tied_words_together() -> None:
    page = Page(40)
    page.add(f"{'x' * 37} {tied('? 2 kan')}")
    assert page.plain().splitlines()[1] == "? 2 kan"


@pytest.mark.parametrize(
    ("encoding", "shown"),
    [
        ("utf-8", "✗ åäö – 3 § …"),
        ("cp1252", "x åäö – 3 § …"),
        ("latin-1", "x åäö - 3 § ..."),
        ("ascii", "x aao - 3 par. ..."),
        ("no such", "x aao - 3 par. ..."),
        (None, "✗ åäö – 3 § …"),
    ],
)
def test_text_fits_the_stream(encoding: str | None, shown: str) -> None:
    assert fit("✗ åäö – 3 § …", encoding) == shown


def test_plain_text_needs_no_rich_and_no_pydantic() -> None:
    code = (
        "import sys; from tests.data.a_report import report; from compliance.report import View, to_text;"
        "to_text.render(report(), View());"
        "print([m for m in ('rich', 'pydantic', 'click') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_colour_changes_no_word() -> None:
    from compliance.report import terminal

    page = to_text.page(report(), View("sv"))
    stream = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
    terminal.show(page, stream)
    stream.seek(0)
    assert stream.read() == page.plain()
    assert set(words.STYLES.values()) <= set(terminal.STYLES)


@pytest.mark.parametrize("columns", ["0", "-5", "1", "abc"])
def test_colour_does_not_depend_on_a_variable(monkeypatch: pytest.MonkeyPatch, columns: str) -> None:
    """rich takes its width from COLUMNS, and with none of it writes nothing at all."""
    from compliance.report import terminal

    monkeypatch.setenv("COLUMNS", columns)
    page = to_text.page(report(), View("sv"))
    stream = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
    terminal.show(page, stream)
    stream.seek(0)
    assert stream.read() == page.plain()


def test_names_of_subjects() -> None:
    assert [each.path for each in report().named_subjects()] == [UNIT, ANNA, BO]


def test_people_whose_ids_are_hidden_are_not_joined_into_one() -> None:
    """Hidden, the ids of two people look alike; read back, each still has findings of one's own."""
    other = "19" + "701063-2391"
    people = [{"id": PERSON, "name": "A"}, {"id": other, "name": "B"}]
    made = check({"domain": "training", "trainees": people}, packs=["st-regime"], as_of=date(2026, 11, 22))
    saved = json.dumps(made.to_json())
    assert PERSON not in saved
    assert other not in saved
    again = Report.from_json(json.loads(saved))
    assert len({each.path for each in again.named_subjects()}) == 2
    assert sorted(each.name for each in again.named_subjects()) == ["A", "B"]
    assert formats.render("text", again, View("sv")) == formats.render("text", made, View("sv"))


def test_a_limit_without_a_value_on_the_day_is_not_told_as_a_number() -> None:
    made = check(EXAMPLE, as_of=date(2015, 4, 30))
    again = Report.from_json(json.loads(json.dumps(made.to_json())))
    for lang in ("sv", "en"):
        text = formats.render("text", made, View(lang, verbose=True))
        assert "Unknown" not in text
        assert formats.render("text", again, View(lang, verbose=True)) == text
