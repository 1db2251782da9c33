"""What people see of many diagnostics: what lost most first, and what is the same once."""

from __future__ import annotations

from pathlib import Path

import pytest

from compliance.cli.main import run
from compliance.diagnostics import Diagnostic, Label, Severity, Span, brief, mask, said
from compliance.diagnostics.said import quoted


def cell(sheet: str, row: int, column: str = "C") -> Span:
    return Span("a.xlsx", row, ord(column) - 64, cell=f"{sheet}!{column}{row}")


def bad(value: str, span: Span | None, code: str = "DATA046", help: str = "") -> Diagnostic:
    what = said("`on`: {value} is not a date", "`on`: {value} är inget datum", value=quoted(f"`{value}`"))
    return Diagnostic(code, what, span, help=help or said("write it so", "skriv det så"))


def texts(found: list[Diagnostic], lang: str = "sv") -> list[str]:
    return [each.text for each in brief(found, lang)]


def test_the_gravest_first_and_then_from_tables_to_cells() -> None:
    warning = Diagnostic("DATA036", said("w", "v"), Span("a"), Severity.WARNING)
    note = Diagnostic("DATA030", said("n", "n"), Span("a"), Severity.INFORMATION)
    found = [note, warning, bad("x", Span("a", 1)), Diagnostic("DATA040", said("row", "rad"), Span("b", 9))]
    heads = [text.splitlines()[0] for text in texts(found)]
    assert heads == [
        "fel[DATA040]: rad",
        "fel[DATA046]: `on`: `x` är inget datum",
        "varning[DATA036]: v",
        "upplysning[DATA030]: n",
    ]


def test_faults_of_a_table_come_column_by_column() -> None:
    found = [bad(f"{column}{row}", cell("A", row, column)) for row in (3, 4) for column in "DC"]
    other = [each._replace(help=f"h{at}") for at, each in enumerate(found)]
    assert [text.split("`")[3] for text in texts(other)] == ["C3", "C4", "D3", "D4"]
    lines = [bad(str(line), Span("a.yaml", line, 9 - line), help=f"h{line}") for line in (5, 3, 4)]
    assert [text.split("`")[3] for text in texts(lines)] == ["3", "4", "5"]


def test_what_is_said_of_200_rows_is_said_once() -> None:
    found = [bad("x", cell("Intyg", row)) for row in range(3, 203)]
    (only,) = brief(found, "sv")
    assert only.number == 200
    assert only.text == (
        "fel[DATA046]: `on`: `x` är inget datum\n"
        " --> a.xlsx:Intyg!C3\n"
        "  = samma på 199 ställen till: C4, C5, C6, …\n"
        "  = hjälp: skriv det så"
    )
    (english,) = texts(found, "en")
    assert "the same in 199 more places: C4, C5, C6, …" in english


def test_one_more_is_said_in_the_singular_and_by_its_sheet() -> None:
    found = [bad("x", cell("Intyg", 3)), bad("x", cell("Prov", 3)), bad("y", Span("b.yaml", 4, 2))]
    assert "samma på ett ställe till: Prov!C3\n" in texts(found)[0]
    found = [bad("x", Span("a.yaml", 3, 5)), bad("x", Span("a.yaml", 9, 5)), bad("x", Span("b.yaml", 9, 5))]
    assert "samma på 2 ställen till: 9:5, b.yaml:9:5\n" in texts(found)[0]


def test_of_those_that_are_alike_the_most_common_are_shown_and_the_others_counted() -> None:
    values = ["a", "b", "b", "c", "d", "d", "d", "e", "f", "g", "h", "i"]
    found = [bad(value, cell("Intyg", row)) for row, value in enumerate(values, start=3)]
    told = list(brief(found, "sv"))
    assert [each.number for each in told] == [3, 2, 7]
    assert sum(each.number for each in told) == len(found)
    assert "`d`" in told[0].text
    assert "`b`" in told[1].text
    assert "liknande på 6 ställen till: C6, C10, C11, …" in told[2].text


def test_another_column_is_another_thing() -> None:
    other = said("`to`: {value} is not a date", "`till`: {value} är inget datum", value=quoted("`x`"))
    assert len(texts([bad("x", cell("A", 3)), Diagnostic("DATA046", other, cell("A", 4, "D"))])) == 2


def test_nothing_is_lost_without_a_place_or_with_labels() -> None:
    label = (Label(cell("A", 2), said("first", "först")),)
    found = [bad("x", None)._replace(labels=label), bad("x", None), bad("x", None)]
    (text,) = texts(found)
    assert "först" in text
    assert "samma på 2 ställen till\n" in text


def test_no_number_is_shown_in_a_place() -> None:
    number = "19121212-1212"
    found = [bad("x", Span("a", row, 1, cell=f"blad {row}, {number}!A{row}")) for row in (1, 2)]
    assert number not in texts(found)[0]
    assert mask(number) in mask(texts(found)[0])


def test_the_command_tells_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows = "".join(f"T{number};{'x' if number % 2 else 'y'};1/2 2024\n" for number in range(60))
    (tmp_path / "trainees.csv").write_text(
        "id;status;licensed_on;strange\n" + rows.replace("\n", ";q\n"), encoding="utf-8"
    )
    code = run(["check", str(tmp_path), "--pack", "st-regime", "--as-of", "2026-01-01", "--lang", "sv"])
    told = capsys.readouterr().err
    assert code == 4
    assert told.count("fel[DATA046]") == 1
    assert told.count("fel[DATA045]") == 2
    assert told.index("fel[") < told.index("varning[")
    assert told.index("fel[DATA046]") < told.index("varning[DATA037]")
    assert "samma på 59 ställen till: C3, C4, C5, …" in told
