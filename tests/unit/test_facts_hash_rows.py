"""A row that begins with `#` explains and is skipped, unless it tells of something: that is told of."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from compliance.facts import Facts, load
from compliance.templates import write_template
from tests.data.training import schema

TODAY = date(2026, 1, 15)
HEADING = "id;trainee;kind;from;to"


def read(folder: Path, *lines: str, heading: str = HEADING) -> Facts:
    (folder / "trainees.csv").write_text("id\nT1\n", encoding="utf-8")
    (folder / "leave.csv").write_text("\n".join([heading, *lines]), encoding="utf-8")
    return load(folder, schema(), today=TODAY)


def told(facts: Facts) -> list[tuple[str, str]]:
    return [(each.code, str(each.span).rpartition(":")[2]) for each in facts.diagnostics]


@pytest.mark.parametrize("id", ["#1", "# 1", "#", "#L1", "##", "#1!"])
@pytest.mark.parametrize(
    "before", [[], ["# får lämnas tomt;id i trainees.csv;välj;datum;datum"], ["L1;T1;parental;;"]]
)
def test_row_that_tells_of_something_is_never_skipped_silently(
    tmp_path: Path, id: str, before: list[str]
) -> None:
    facts = read(tmp_path, *before, f"{id};T1;parental;2023-01-01;2023-12-31")
    leave = facts.records["trainee"]["T1"].values["leave"]
    assert told(facts)
    assert not leave.complete or len(leave) > len([line for line in before if line[0] != "#"])


@pytest.mark.parametrize(
    "line",
    [
        "# får lämnas tomt;T1;parental;2023-01-01;2023-12-31",
        "# får lämnas tomt;id i trainees.csv;välj;2023-01-01;datum",
        "# an id of your own, such as T1;T1;choose;date;date",
    ],
)
def test_explanations_that_somebody_has_written_over_are_told_of(tmp_path: Path, line: str) -> None:
    facts = read(tmp_path, line, "L1;T1;parental;2022-01-01;2022-12-31")
    assert told(facts) == [("DATA039", "A2")]
    assert not facts.records["trainee"]["T1"].values["leave"].complete


def test_a_row_that_is_not_read_is_told_of_with_what_to_do(tmp_path: Path) -> None:
    first, second = "L1;T1;parental;2022-01-01;2022-12-31", "#2;T1;parental;2023-01-01;2023-12-31"
    (found,) = read(tmp_path, first, second).diagnostics
    assert (found.code, str(found.severity)) == ("DATA039", "error")
    assert "#2" not in found.message  # who the row is of is not read
    assert "choose" in found.help


@pytest.mark.parametrize(
    "line",
    [
        "# får lämnas tomt;id i trainees.csv;välj;datum, 2024-03-01;datum",
        "# may be left empty;id in trainees.csv;choose;date;date",
        "# text;text;;;",  # directly under the headings
        "# uppdaterad av Eva",
        "#uppdaterad",
        "#1",  # nothing is told of it
        "#;;;;",
    ],
)
def test_row_that_explains_is_skipped(tmp_path: Path, line: str) -> None:
    facts = read(tmp_path, line, "L1;T1;parental;2023-01-01;2023-12-31")
    assert told(facts) == []
    leave = facts.records["trainee"]["T1"].values["leave"]
    assert (len(leave), leave.complete) == (1, True)


def test_explaining_row_may_have_moved(tmp_path: Path) -> None:
    """Whoever sorts the sheet moves the explanations too."""
    row = "L1;T1;parental;2023-01-01;2023-12-31"
    facts = read(tmp_path, row, "# får lämnas tomt;id i trainees.csv;välj;datum;datum")
    assert told(facts) == []


@pytest.mark.parametrize("lang", ["sv", "en"])
@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_empty_template_has_no_row_that_tells_of_something(tmp_path: Path, form: str, lang: str) -> None:
    out = tmp_path / ("a.xlsx" if form == "xlsx" else "a")
    write_template(schema(), form, out, lang)
    facts = load(out, schema(), today=TODAY)
    assert facts.diagnostics == ()
