"""The examples: each is read, finds what its README says, and hides every personal identity number.

Between: a planted fault stands after a comment `FEL <code>`; the diagnostic must stand on the next line, and
every diagnostic must have such a comment.
"""

from __future__ import annotations

import csv
import importlib.util
import json
import re
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from compliance import pipeline
from compliance.diagnostics import Collector, PackError, render_all
from compliance.documents import DATA_LIMITS, read_document
from compliance.pipeline.explaining import explanation
from compliance.report import Report, View, explain, formats, to_text

EXAMPLES = Path(__file__).parents[2] / "examples"
NORR = EXAMPLES / "psykiatri-norr" / "dossier.yaml"
WORKBOOK = EXAMPLES / "psykiatri-norr.xlsx"
STATISTICS = EXAMPLES / "spur-statistik" / "dossier.yaml"
BJORKEN = EXAMPLES / "vardcentral-bjorken" / "dossier.yaml"
FAULTY = EXAMPLES / "med-fel" / "dossier.yaml"
FAULTY_CSV = EXAMPLES / "med-fel-excel"
BROKEN_PACK = EXAMPLES / "trasigt-paket"
README = EXAMPLES / "README.md"
AS_OF = date(2026, 11, 22)

PLANTED = re.compile(r"^\s*# FEL ([A-Z]+\d{3})")
PERSONAL_ID = re.compile(r"(?<!\d)(?:19|20)?\d\d(?:0[1-9]|1[0-2])\d\d[-+]?\d{4}(?!\d)")


@cache
def checked(path: Path) -> Report:
    return pipeline.check(path, as_of=AS_OF)


def verdicts(report: Report) -> dict[tuple[str, str, str], tuple[str, tuple[str, ...]]]:
    return {
        (each.rule, each.regime, each.subject): (str(each.status), each.missing) for each in report.findings
    }


def with_status(report: Report, subject: str, status: str, force: str = "") -> set[str]:
    return {
        each.rule
        for each in report.findings
        if each.subject == subject and each.status == status and each.force.startswith(force)
    }


def letters(report: Report) -> dict[str, str]:
    return {
        each.area: each.best if each.best == each.worst else f"{each.best}–{each.worst}"
        for each in report.ratings
    }


def document(path: Path) -> dict[str, Any]:
    found = read_document(path, Collector(), limits=DATA_LIMITS)
    assert found is not None
    assert isinstance(found.data, dict)
    return found.data


# ---- Psykiatriska kliniken Norr -----------------------------------------------------------------


@pytest.mark.parametrize("path", [NORR, WORKBOOK, BJORKEN], ids=lambda path: path.parent.name)
def test_a_sound_example_is_read_without_a_word(path: Path) -> None:
    assert render_all(checked(path).diagnostics) == ""


@pytest.mark.parametrize("trainee", ["T1", "T2"])
def test_who_is_done_under_2015_has_nothing_left(trainee: str) -> None:
    report = checked(NORR)
    subject = f"trainees[{trainee}]"
    assert {each.status for each in report.findings if each.subject == subject} == {"met", "not_applicable"}
    assert "sosfs-2015-8.shortest-service" in with_status(report, subject, "met")


def test_54_months_are_enough_only_with_the_doctorate() -> None:
    found = pipeline.explain(NORR, "sosfs-2015-8.shortest-service", "T2", as_of=AS_OF)
    five_years = found.why.children[0].children[0]
    assert (five_years.value, five_years.want, str(five_years.result)) == (54, 60, "False")
    without = document(NORR)
    next(each for each in without["trainees"] if each["id"] == "T2")["doctoral_degree"] = "nej"
    changed = pipeline.explain(without, "sosfs-2015-8.shortest-service", "T2", as_of=AS_OF)
    assert changed.status == "not_met"


def test_the_second_year_under_2021_is_not_yet_a_breach() -> None:
    report = checked(NORR)
    assert with_status(report, "trainees[T3]", "not_met") == set()
    assert with_status(report, "trainees[T3]", "undetermined") == set()
    ahead = with_status(report, "trainees[T3]", "not_yet")
    assert {
        "hslf-fs-2021-8.shortest-service",
        "hslf-fs-2021-8.specialist-competence-certified",
        "hslf-fs-2021-8.goal-activity-certified.STa2-development-work",
    } <= ahead
    met = with_status(report, "trainees[T3]", "met")
    assert {
        "hslf-fs-2021-8.bt-at-least-six-months",
        "hslf-fs-2021-8.goal-activity-certified.STa1-course",
    } <= met


def test_who_has_not_elected_is_tested_under_both() -> None:
    found = [each for each in checked(NORR).findings if each.subject == "trainees[T4]" and each.regime]
    assert {(each.regime, each.regime_settled) for each in found if each.status != "not_applicable"} == {
        ("sosfs-2015-8", False),
        ("hslf-fs-2021-8", False),
    }
    assert with_status(checked(NORR), "trainees[T4]", "not_met", "binding") == set()


def test_past_the_planned_end_each_planted_breach_is_found_and_no_other() -> None:
    assert with_status(checked(NORR), "trainees[T5]", "not_met") == {
        "hslf-fs-2021-8.final-certificate-supervisor-same-specialty",
        "hslf-fs-2021-8.final-certificate-supervisor-trained-by-then",
        "hslf-fs-2021-8.goal-activity-certified.STa2-development-work",
        "hslf-fs-2021-8.main-supervisor-assesses-continuously",
        "hslf-fs-2021-8.main-supervisor-same-specialty",
        "hslf-fs-2021-8.main-supervisor-trained",
        "hslf-fs-2021-8.specialist-competence-certified",
    }


def test_what_nobody_knows_is_undetermined_and_never_a_breach() -> None:
    report = checked(NORR)
    assert with_status(report, "trainees[T6]", "not_met") == set()
    missing = {
        each.rule: each.missing
        for each in report.findings
        if each.subject == "trainees[T6]" and each.status == "undetermined"
    }
    course = "sosfs-2015-8.goal-activity-certified.a1-course"
    assert missing[course] == ("trainees[T6].certificates[I618].kind",)
    assert missing["sosfs-2015-8.assessments-documented"] == ("trainees[T6].assessments",)
    assert "trainees[T6].service[S601].percent" in missing["sosfs-2015-8.shortest-service"]
    assert "sosfs-2015-8.specialist-competence-certified" in missing


def test_the_letters_run_from_a_to_d_with_an_interval() -> None:
    assert letters(checked(NORR)) == {
        "A": "B",
        "B": "D",
        "C": "A",
        "D": "C",
        "E": "D",
        "F": "B–D",
        "G": "A",
        "H": "A",
    }


def test_a_goal_read_in_a_transcription_alone_lowers_no_letter() -> None:
    (rating,) = (each for each in checked(NORR).ratings if each.area == "G")
    assert (rating.letter, rating.would_be) == ("A", "D")
    assert rating.unverified == ("spur-st.quality-work-participation-2021",)


def test_the_late_action_plan_has_consequences_with_a_date() -> None:
    report = checked(NORR)
    drawn = {each.consequence for each in report.conclusions if each.drawn == "drawn"}
    assert {"action-plan-required", "plan-late"} <= drawn
    assert "publication-held" not in drawn  # the two months have passed
    dues = {(each.owner, each.due) for each in report.actions}
    assert ("head_of_unit", date(2026, 11, 18)) in dues
    assert "spur-st.action-plan-in-time" in with_status(report, "units[norr]", "not_met")
    in_time = pipeline.check(NORR, as_of=date(2026, 11, 18))
    assert "spur-st.action-plan-in-time" in with_status(in_time, "units[norr]", "not_yet")
    drawn = {each.consequence for each in in_time.conclusions if each.drawn == "drawn"}
    assert {"action-plan-required", "publication-held"} <= drawn
    assert "plan-late" not in drawn


# ---- the same clinic in other forms -------------------------------------------------------------


def test_the_workbook_gives_the_same_findings() -> None:
    assert verdicts(checked(WORKBOOK)) == verdicts(checked(NORR))


def test_the_workbook_is_what_the_script_writes(tmp_path: Path) -> None:
    spec = importlib.util.spec_from_file_location("make_workbook", EXAMPLES / "make_workbook.py")
    assert spec is not None
    assert spec.loader is not None
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    made = script.make(tmp_path / "new.xlsx")
    assert script.make(made) == made
    assert _cells(made) == _cells(WORKBOOK)


def _cells(path: Path) -> dict[str, Any]:
    from python_calamine import CalamineWorkbook

    book = CalamineWorkbook.from_path(str(path))
    return {name: book.get_sheet_by_name(name).to_python() for name in book.sheet_names}


def test_json_gives_the_same_findings(tmp_path: Path) -> None:
    path = tmp_path / "dossier.json"
    path.write_text(json.dumps(document(NORR), ensure_ascii=False, default=str), encoding="utf-8")
    assert verdicts(checked(path)) == verdicts(checked(NORR))


def test_a_folder_of_csv_files_gives_the_same_findings(tmp_path: Path) -> None:
    for name, rows in document(NORR).items():
        if not isinstance(rows, list):
            continue
        with (tmp_path / f"{name}.csv").open("w", encoding="cp1252", newline="") as file:
            keys = list(dict.fromkeys(key for row in rows for key in row))
            writer = csv.DictWriter(file, keys, delimiter=";")
            writer.writeheader()
            writer.writerows({key: _in_a_cell(value) for key, value in row.items()} for row in rows)
    assert verdicts(checked(tmp_path)) == verdicts(checked(NORR))


def _in_a_cell(value: Any) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)


@pytest.mark.parametrize(
    ("path", "title", "todo"),
    [
        (NORR, "Det finns ett introduktionsprogram", "introduktionsprogram; en sida"),
        (BJORKEN, "Den externa granskningen görs vart femte år", "Beställ en ny extern granskning"),
    ],
)
def test_what_a_regulation_and_the_review_of_it_both_ask_is_told_once(
    path: Path, title: str, todo: str
) -> None:
    text = " ".join(to_text.render(checked(path), View("sv")).split())
    assert text.count(f"✗ {title}") == 1
    assert text.count(todo) == 1


# ---- Vårdcentralen Björken ----------------------------------------------------------------------


def test_the_health_centre_keeps_the_rules_and_misses_one_piece_of_advice() -> None:
    report = checked(BJORKEN)
    assert with_status(report, "trainees[NF]", "not_met") == set()
    assert with_status(report, "trainees[NF]", "undetermined") == set()
    assert with_status(report, "units[bjorken]", "undetermined") == set()
    assert with_status(report, "units[bjorken]", "not_met") == {
        "hslf-fs-2021-8.external-review-every-five-years",
        "spur-region.next-review-booked",
        "spur-st.external-review-every-five-years",
        "spur-st.journal-club",
    }
    later = with_status(report, "trainees[NF]", "not_yet")
    assert "hslf-fs-2021-8.shared-specialty-goals-certified" in later
    assert "hslf-fs-2021-8.specialty-goal-activity-certified.allmanmedicin-STc9-primary-care" in later
    assert set(letters(report).values()) == {"A"}


def test_a_check_by_hand_that_names_no_regulation_counts_under_none_and_is_told(tmp_path: Path) -> None:
    """A bare yes, as it once was written, says nothing of which goals were checked."""
    text = BJORKEN.read_text(encoding="utf-8")
    named = "goal_checks:\n          - {regime: hslf-fs-2021-8, specialty: allmanmedicin, certified: nej}\n"
    assert text.count(named) == 1
    bare = tmp_path / "dossier.yaml"
    bare.write_text(text.replace(named, "specialty_goals_certified: ja\n"), encoding="utf-8")
    report = pipeline.check(bare, as_of=AS_OF)
    assert [each.code for each in report.diagnostics] == ["DATA037"]
    shared = verdicts(report)[
        "hslf-fs-2021-8.shared-specialty-goals-certified", "hslf-fs-2021-8", "trainees[NF]"
    ]
    assert shared == ("undetermined", ("trainees[NF].goal_checks",))


# ---- the statistics of SPUR reviews -------------------------------------------------------------


def test_only_one_of_the_stated_totals_is_the_sum_of_the_regions() -> None:
    report = checked(STATISTICS)
    assert render_all(report.diagnostics) == ""
    sums: dict[str, int] = {}
    for row in document(STATISTICS)["review_counts"]:
        sums[row["statistic"]] = sums.get(row["statistic"], 0) + row["number"]
    assert list(sums.values()) == [160, 164, 412, 283, 253]
    agree = {each for each in sums if with_status(report, f"review_statistics[{each}]", "not_met") == set()}
    assert agree == {"gjorda-2024"}
    assert not {each.subject for each in report.findings if each.status == "undetermined"}


# ---- planted faults -----------------------------------------------------------------------------


def planted(file: Path) -> set[tuple[str, str, int]]:
    """Code and line of each planted fault: the line after its comment."""
    text = file.read_bytes().decode("utf-8" if file.suffix == ".yaml" else "cp1252", errors="replace")
    return {
        (found.group(1), file.name, number + 1)
        for number, line in enumerate(text.splitlines(), start=1)
        if (found := PLANTED.match(line))
    }


def reported(diagnostics: Any) -> set[tuple[str, str, int]]:
    return {(each.code, Path(each.span.file).name, each.span.line) for each in diagnostics}


def test_each_planted_fault_of_the_dossier_is_reported_at_its_place() -> None:
    assert reported(checked(FAULTY).diagnostics) == planted(FAULTY)
    assert len(planted(FAULTY)) == 26


def test_each_planted_fault_of_the_spreadsheets_is_reported_at_its_place() -> None:
    wanted = set().union(*(planted(file) for file in FAULTY_CSV.glob("*.csv")))
    # What is wrong with the characters of a file has no line.
    wanted = {(code, name, 0 if code == "DATA056" else line) for code, name, line in wanted}
    assert reported(checked(FAULTY_CSV).diagnostics) == wanted
    assert len(wanted) == 18


def test_service_that_cannot_be_right_leaves_the_length_open() -> None:
    found = pipeline.explain(FAULTY, "sosfs-2015-8.shortest-service", "T2", as_of=AS_OF)
    assert found.status == "undetermined"
    # Each is told by the very fact that cannot be right; whether S1 counts hangs on when the licence came.
    assert [path for path in found.missing if path.startswith("trainees[T2].service[")] == [
        "trainees[T2].service[S1].credited_with_certificate",
        "trainees[T2].service[S2].percent",
        "trainees[T2].service[S3].to",
        "trainees[T2].service[S4].percent",
    ]


def test_a_near_name_is_proposed() -> None:
    helps = {each.code: each.help for each in checked(FAULTY).diagnostics}
    assert helps["DATA036"] == "did you mean `doctors`?"
    assert helps["DATA037"] == "did you mean `supervisor_training`?"
    assert helps["DATA045"] == "did you mean `internmedicin`?"


def test_the_broken_pack_tells_all_its_faults_at_once() -> None:
    wanted = set().union(planted(BROKEN_PACK / "pack.yaml"), *map(planted, BROKEN_PACK.glob("rules/*.yaml")))
    with pytest.raises(PackError) as refused:
        pipeline.check(NORR, packs=[BROKEN_PACK], as_of=AS_OF)
    # A consequence is faulty where it waits, some lines below the comment.
    circles = {(code, name, 0 if code == "PACK056" else line) for code, name, line in wanted}
    found = reported(refused.value.diagnostics)
    assert {(code, name, 0 if code == "PACK056" else line) for code, name, line in found} == circles


# ---- personal identity numbers ------------------------------------------------------------------


@pytest.mark.parametrize("path", [NORR, WORKBOOK, BJORKEN, FAULTY, FAULTY_CSV], ids=lambda path: path.name)
def test_no_personal_identity_number_is_ever_shown(path: Path) -> None:
    report = checked(path)
    shown = [render_all(report.diagnostics), *(str(each.to_json()) for each in report.diagnostics)]
    shown += [formats.render(name, report, View("sv", verbose=True)) for name in ("text", "json")]
    files = [path] if path.is_file() else [*path.glob("*.csv")]
    given = {
        found.replace("-", "")
        for file in files
        for found in PERSONAL_ID.findall(file.read_bytes().decode("latin-1"))
    } | {"191212121212", "1212121212"}
    for text in map(str, shown):
        digits = re.sub(r"(?<=\d)[-+ ](?=\d)", "", text)
        assert not [number for number in given if number in digits]


def test_only_published_test_numbers_are_used() -> None:
    texts = [
        file.read_bytes().decode("latin-1")
        for file in EXAMPLES.rglob("*")
        if file.suffix in {".yaml", ".csv", ".md"}
    ]
    found = {number.replace("-", "")[-10:] for text in texts for number in PERSONAL_ID.findall(text)}
    # The last has a wrong check digit.
    assert found == {"1212121212", "7010632391", "1212121213"}


# ---- the README ---------------------------------------------------------------------------------

EXCERPT = re.compile(r"<!-- (check|explain|pack): (.+?) -->\n```text\n(.*?)```", re.DOTALL)


@pytest.mark.parametrize(("kind", "words", "excerpt"), EXCERPT.findall(README.read_text(encoding="utf-8")))
def test_the_readme_shows_what_is_printed(kind: str, words: str, excerpt: str) -> None:
    printed = [line.strip() for line in _printed(kind, words.split()).splitlines()]
    for line in excerpt.splitlines():
        assert line.strip() in printed


def _printed(kind: str, words: list[str]) -> str:
    if kind == "pack":
        with pytest.raises(PackError) as caught:
            pipeline.check(NORR, packs=[EXAMPLES / words[0]], as_of=AS_OF)
        return render_all(caught.value.diagnostics)
    path = EXAMPLES / words[-1]
    if kind == "explain":
        found = explanation(path, *words[:2], as_of=AS_OF)
        return explain.render(found.finding, View("sv"), found.labels)
    report = checked(path)
    return f"{render_all(report.diagnostics)}\n{formats.render('text', report, View('sv'))}"


def test_the_readme_names_every_example() -> None:
    named = README.read_text(encoding="utf-8")
    for each in EXAMPLES.iterdir():
        if each.name not in {"README.md", "__pycache__"}:
            assert each.name in named


# ---- the inference chains -----------------------------------------------------------------------


@pytest.mark.parametrize("path", [NORR, BJORKEN, FAULTY], ids=lambda path: path.parent.name)
@pytest.mark.parametrize("day", [AS_OF, date(2019, 3, 1), date(2031, 1, 1)], ids=str)
def test_both_chains_judge_every_pack_alike(path: Path, day: date) -> None:
    pytest.importorskip("durable_rules_engine")
    durable, native = (pipeline.check(path, as_of=day, chain=chain) for chain in ("durable", "native"))
    assert (durable.chain, native.chain) == ("durable", "native")
    assert durable.ratings == native.ratings
    assert durable.conclusions == native.conclusions
    assert durable.actions == native.actions
