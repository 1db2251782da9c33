"""Reports: what each part tells, that it tells it in words, and that JSON comes back as it went."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import Any

import pytest

from compliance.diagnostics import UsageError
from compliance.findings import Cite, Finding, Status, Why
from compliance.judging import judge
from compliance.report import View, explain, formats, packs, to_json, to_text, words
from compliance.report.characters import fit
from compliance.report.page import Page, tied
from compliance.report.reasons import sentence
from tests.data.a_report import ANNA, BO, DAY, POLICY, UNIT, both, finding, findings, report

PERSON = "19121212-1212"


def text(*made: Finding, lang: str = "sv", **more: Any) -> str:
    judgement = judge(made, POLICY, as_of=DAY, chain="native")
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


@pytest.mark.parametrize(
    ("value", "sv", "en"),
    [
        (True, "ja", "yes"),
        (None, "saknas", "none"),
        (Fraction(403, 10), "40,3", "40.3"),
        (date(2025, 3, 1), "2025-03-01", "2025-03-01"),
        (frozenset({"a4", "a1"}), "a1, a4", "a1, a4"),
        ("course_leader", "course leader", "course leader"),
        ("Record(doctors[D5])", "doctors[D5]", "doctors[D5]"),
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
        (counted("none", False, 0, item("C1", True)), "Intyg: 1 gör det (certificates[C1])"),
        (
            counted("at_least", None, 1, item("C1", None, leaf(None, "signerat", cause="conflicting"))),
            (
                "Intyg: 1 räknas, 0 uppfyller, 1 oklart. "
                "Närmast certificates[C1]: signerat (motstridiga uppgifter)"
            ),
        ),
    ],
)
def test_one_plain_sentence(why: Why, told: str) -> None:
    assert sentence(why, "sv") == told


# Text ---------------------------------------------------------------------------------------------


def test_a_breach_tells_why_by_which_law_and_what_to_do() -> None:
    shown = to_text.render(report(), View("sv"))
    assert "✗ Delmål a4: intyg om kvalitetsarbete" in shown
    assert "Närmast certificates[C3]:" in shown
    assert "Regel: HSLF-FS 2021:8 3 kap. 1 §\n" in shown
    assert "Gör: Låt handledaren signera intyget (huvudansvarig handledare, tar 1 månad)" in shown
    assert "ur minnet, ej kontrollerad mot lagtexten" in shown


def test_alike_provenance_is_told_once() -> None:
    cites = [Cite("A", "1", "recalled"), Cite("B", "2", "recalled"), Cite("C", "3", "official")]
    assert to_text.cited(cites, "sv") == "A 1; B 2 (ur minnet, ej kontrollerad mot lagtexten); C 3"


def test_people_are_named_where_their_path_stands() -> None:
    shown = to_text.render(report(), View("sv"))
    assert "Närmast Bo Lind: minst 1 utbildningsprogram" in shown
    assert "trainees[" not in shown


def test_an_open_letter_says_which_facts_decide() -> None:
    shown = text(finding(status="undetermined", missing=(f"{UNIT}.x", "trainees[T9].y")), width=200)
    assert "A–D" in shown
    assert "två uppgifter avgör: trainees[T9].y, x" in shown


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
    assert "Inga regler har prövats." in text()
    assert "Inget att anmärka" not in text()
    # Somebody in the data about whom no rule spoke.
    alone = to_text.render(report(findings=(), ratings=(), conclusions=(), actions=()), View("sv"))
    assert "Inget att anmärka" not in alone


def test_a_breach_under_a_regulation_that_may_not_apply_says_so() -> None:
    assert "[om sosfs-2015-8 gäller]" in text(
        finding(status="not_met", regime="sosfs-2015-8", regime_settled=False)
    )


def test_a_letter_that_would_be_worse_says_so() -> None:
    shown = text(finding("recalled", "not_met", verified=False), width=200)
    assert "skulle vara D om en regel som inte kontrollerats mot lagtexten vore kontrollerade" in shown


def test_what_lies_far_ahead_is_counted() -> None:
    from compliance.findings import RemedyText

    remedy = (RemedyText(both("Planera"), "head", both("chefen")),)
    far = finding(status="not_yet", due=date(2029, 1, 1), remedies=remedy)
    assert "och 1 senare, tidigast 2029-01-01" in text(far)
    assert "Planera –" in text(far, verbose=True)


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


# JSON ---------------------------------------------------------------------------------------------


def test_a_report_comes_back_as_it_went() -> None:
    first = to_json.to_json(report())
    assert to_json.to_json(to_json.from_json(json.loads(json.dumps(first)))) == first
    shown = to_text.render(report(), View("sv"))
    assert to_text.render(to_json.from_json(first), View("sv")) == shown


def test_a_saved_report_can_be_judged_again() -> None:
    saved = to_json.from_json(to_json.to_json(report()))
    again = judge(saved.findings, POLICY, as_of=saved.as_of, chain="native")
    assert again.ratings == saved.ratings
    assert again.conclusions == saved.conclusions


def test_the_keys_of_a_report() -> None:
    out = to_json.to_json(report())
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
    } <= set(out)
    assert {"conclusions", "actions", "diagnostics", "subjects", "lang"} <= set(out)
    assert out["schema"] == "report/1"
    # Chance may give a digest the shape of a personal number.
    assert out["packs"][0]["digest"] == "sha256:8501014234f"
    assert out["summary"]["by_status"]["not_in_force"] == 3
    assert out["summary"]["findings"] == len(findings()) + 3
    assert out["summary"]["by_force"]["binding"]["not_met"] == 2
    assert out["summary"]["errors"] == 1


@pytest.mark.parametrize("data", [{}, [], "x", None, {"schema": "report/2"}, {"schema": "report/1"}])
def test_something_else_is_not_a_report(data: Any) -> None:
    with pytest.raises(UsageError):
        to_json.from_json(data)


def test_a_format_that_does_not_exist() -> None:
    with pytest.raises(UsageError, match="did you mean json"):
        formats.render("jsn", report(), View())
    with pytest.raises(UsageError, match="use one of"):
        formats.check_format("parquet")


# One finding, one pack, one page -----------------------------------------------------------------


def test_an_explanation_tells_every_condition() -> None:
    a4 = next(each for each in findings() if each.rule == "a4")
    shown = explain.render(a4, View("sv", 120))
    assert "✗ Anna Ek (trainees[T1]): inte uppfyllt, per 2026-11-22" in shown
    assert "(nu: course leader) – certificates[C3].signer_role [inte uppfyllt]" in shown
    assert "└─ ✓ Utfärdat finns (nu: 2025-03-01)" in shown
    assert "Skulle uppfyllas om" in shown


def test_an_explanation_of_the_unknown_names_what_is_missing() -> None:
    thesis = next(each for each in findings() if each.rule == "thesis")
    shown = explain.render(replace(thesis, regime="sosfs-2015-8", regime_settled=False, note="n"), View("en"))
    assert f"? {BO}.doctoral_degree – not registered" in shown
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


def test_names_of_subjects() -> None:
    assert [each.path for each in report().named_subjects()] == [UNIT, ANNA, BO]
