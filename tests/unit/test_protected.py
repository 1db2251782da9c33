"""Nothing shown tells who or where somebody with protected personal data is; the verdicts stay the same."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from compliance.cli.main import run
from compliance.pipeline.checking import check
from compliance.pipeline.comparison import compare
from compliance.pipeline.explaining import explanation
from compliance.report import View, comparison_page, explain, formats
from compliance.workbench.difference import between, to_json, to_text
from tests.helpers.measures import about as about_figures
from tests.helpers.measures import measure, thing
from tests.helpers.packs import VOCABULARY, pack_file, rule, write

EXAMPLE = Path(__file__).parents[2] / "examples" / "psykiatri-norr" / "dossier.yaml"
DAY = date(2026, 11, 22)
STATED = "protected_identity"
OF_T1 = ("Maja", "Nordfors", "Neurologiska", "Lena Marklund", "2020-09-01", "2022-06-01", "2024-02-29")
"""T1's name; a place, a supervisor and days of her service and leave."""
OF_D3 = ("Lena", "Marklund")


def dossier(folder: Path, *people: str, stated: str = "ja") -> Path:
    """The example clinic, with these people protected."""
    text = EXAMPLE.read_text(encoding="utf-8")
    for person in people:
        row = f"  - id: {person}\n" if person.startswith("T") else f"  - {{id: {person}, "
        assert row in text
        own = f"{row}    {STATED}: {stated}\n" if person.startswith("T") else f"{row}{STATED}: {stated}, "
        text = text.replace(row, own)
    file = folder / "dossier.yaml"
    file.write_text(text, encoding="utf-8")
    return file


def about(report: Any, subject: str) -> str:
    """All that the JSON report says about one subject."""
    data = json.loads(formats.render("json", report, View()))
    own = {
        part: [each for each in data[part] if each.get("subject", each.get("path")) == subject]
        for part in ("findings", "ratings", "conclusions", "actions", "subjects")
    }
    assert own["findings"]
    return json.dumps(own, ensure_ascii=False)


def test_who_and_where_is_told_in_no_format(tmp_path: Path) -> None:
    report = check(dossier(tmp_path, "T1"), as_of=DAY)
    said = about(report, "trainees[T1]")
    assert [word for word in OF_T1 if word in said] == []
    assert "T1 (skyddade personuppgifter)" in said
    for format in ("text", "json"):
        shown = formats.render(format, report, View("sv", verbose=True))
        assert "Maja" not in shown
        assert "Nordfors" not in shown


def test_the_rest_is_told_as_before(tmp_path: Path) -> None:
    """The units and colleagues are not hidden where others are spoken of."""
    said = about(check(dossier(tmp_path, "T1"), as_of=DAY), "trainees[T2]")
    assert "2021" in said
    assert "•••" not in said


def test_no_verdict_changes(tmp_path: Path) -> None:
    before = check(EXAMPLE, as_of=DAY)
    after = check(dossier(tmp_path, "T1", "D3"), as_of=DAY)
    assert [(each.rule, each.subject, each.status, each.due) for each in before.findings] == [
        (each.rule, each.subject, each.status, each.due) for each in after.findings
    ]
    assert [(each.area, each.letter) for each in before.ratings] == [
        (each.area, each.letter) for each in after.ratings
    ]
    assert len(before.actions) == len(after.actions)


def test_a_supervisor_is_hidden_wherever_spoken_of(tmp_path: Path) -> None:
    report = check(dossier(tmp_path, "D3"), as_of=DAY)
    for format in ("text", "json"):
        shown = formats.render(format, report, View("sv", verbose=True))
        assert [word for word in OF_D3 if word in shown] == []


@pytest.mark.parametrize(
    "rule", ["sosfs-2015-8.shortest-service", "sosfs-2015-8.service-supervisors-trained"]
)
def test_an_explanation_hides_it_too(tmp_path: Path, rule: str) -> None:
    found = explanation(dossier(tmp_path, "T1"), rule, "T1", as_of=DAY)
    shown = explain.render(found.finding, View("sv"), found.labels)
    assert [word for word in OF_T1 if word in shown] == []
    open_case = explanation(EXAMPLE, rule, "T1", as_of=DAY)
    assert [word for word in OF_T1 if word in explain.render(open_case.finding, View("sv"), open_case.labels)]


def test_the_fact_that_a_day_comes_from_is_hidden(tmp_path: Path) -> None:
    """The day itself is the verdict's; which fact holds it is told, and not what it holds."""
    found = check(dossier(tmp_path, "T3"), as_of=DAY).findings
    behind = [each.due_from for each in found if each.subject == "trainees[T3]" and each.due_from]
    assert {node.value for each in behind for node in each.walk()} == {"•••"}


def test_which_records_hers_lead_to_is_hidden(tmp_path: Path) -> None:
    def led_to(data: Path) -> set[str]:
        own = [each.why for each in check(data, as_of=DAY).findings if each.subject == "trainees[T1]"]
        values = [value for why in own for node in why.walk() for value in (node.value, node.want)]
        return {each for each in values if str(each).startswith(("units[", "doctors["))}

    assert led_to(EXAMPLE)
    assert led_to(dossier(tmp_path, "T1")) == set()


def test_in_doubt_it_is_hidden(tmp_path: Path) -> None:
    assert "Maja" not in about(check(dossier(tmp_path, "T1", stated="okänt"), as_of=DAY), "trainees[T1]")
    assert "Maja" in about(check(dossier(tmp_path, "T1", stated="nej"), as_of=DAY), "trainees[T1]")


def test_no_line_of_the_data_is_quoted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = dossier(tmp_path, "T1")
    name = "name: Maja Nordfors"
    text = file.read_text(encoding="utf-8").replace(name, f"{name}\n    nam: Maja Nordfors")
    file.write_text(text, encoding="utf-8")
    run(["check", str(file), "--as-of", "2026-11-22"])
    shown = capsys.readouterr()
    assert "nam" in shown.out + shown.err
    assert "Maja" not in shown.out + shown.err


def of_owners(folder: Path, least: int = 3) -> tuple[Path, dict[str, Any]]:
    """A measure by whose a thing is, of which Maja Nordfors is protected; and by the text of the name."""
    vocabulary = VOCABULARY.read_text(encoding="utf-8")
    unprotected = "    table: owners\n"
    assert unprotected in vocabulary
    by = {"owner": "thing.owner", "called": "thing.owner.name"}
    levels = [["owner"], ["owner", "called"], ["called"], []]
    own = write(
        folder,
        pack_file(),
        [about_figures("few", {"fact": "waiting.n", "at_least": least})],
        vocabulary=vocabulary.replace(unprotected, f"{unprotected}    protected_by: flag\n"),
        measures=[measure(by=by, levels=levels, period=None, show_from=1)],
    )
    owners = [
        {"id": "o", "name": "Maja Nordfors", "flag": True},
        {"id": "p", "name": "Pia", "flag": False},
    ]
    rows = [thing(f"{owner}{number}", "red", 4, owner=owner) for owner in "op" for number in range(4)]
    return own, {"domain": "testing", "things": rows, "owners": owners}


def test_no_figure_tells_the_name(tmp_path: Path) -> None:
    own, data = of_owners(tmp_path)
    report = check(data, packs=[own], as_of=DAY)
    assert {"•••", "Pia"} <= {each.name("sv") for each in report.figures}
    assert {each.path for each in report.figures} == {each.subject for each in report.findings}
    for format in ("text", "json"):
        shown = formats.render(format, report, View("sv", verbose=True))
        assert "Pia" in shown
        assert "Maja" not in shown
        assert "Nordfors" not in shown


@pytest.mark.parametrize(("unit", "other"), [("o", "p"), ("p", "o")])
def test_no_comparison_tells_the_name(unit: str, other: str, tmp_path: Path) -> None:
    own, data = of_owners(tmp_path)
    found = compare(data, "waiting", unit, other, packs=[own], as_of=DAY)
    page = comparison_page.page(found, View("sv")).plain()
    shown = json.dumps(found.to_json(), ensure_ascii=False) + page
    assert "Pia" in shown
    assert "Maja" not in shown
    assert "Nordfors" not in shown


def test_no_difference_between_packs_tells_the_name(tmp_path: Path) -> None:
    old, data = of_owners(tmp_path / "old")
    new, _ = of_owners(tmp_path / "new", least=5)
    found = between(old, new, data=data, as_of=DAY, prove=False)
    shown = json.dumps(to_json.to_json(found), ensure_ascii=False) + to_text.page(found, "sv", 100).plain()
    assert "Pia" in shown
    assert "Maja" not in shown
    assert "Nordfors" not in shown


def test_a_difference_counts_a_protected_person_under_the_id(tmp_path: Path) -> None:
    """Who is part of nothing is a group of one's own, which goes by the name otherwise."""
    plain = "    table: things\n"
    vocabulary = VOCABULARY.read_text(encoding="utf-8").replace(plain, f"{plain}    protected_by: flag\n")
    old, new = (
        write(
            tmp_path / f"{least}",
            pack_file(),
            [rule("few", require={"fact": "thing.int", "at_least": least})],
            vocabulary=vocabulary,
        )
        for least in (3, 5)
    )
    rows = [{"id": "T1", "name": "Maja Nordfors", "int": 4, "flag": True}]
    rows += [{"id": "T2", "name": "Pia", "int": 4, "flag": False}]
    found = between(old, new, data={"domain": "testing", "things": rows}, as_of=DAY, prove=False)
    assert found.shifts is not None
    assert [each.group for each in found.shifts] == ["T1 (skyddade personuppgifter)", "Pia"]
