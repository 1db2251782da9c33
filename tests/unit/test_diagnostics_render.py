"""What a reader sees: the line, the caret under the right column, and nobody's personal number."""

from __future__ import annotations

from pathlib import Path

import pytest

from compliance.diagnostics import Diagnostic, Label, Severity, Span, mask, render, render_all

PERSON = "19121212-1212"
COORDINATION = "701063-2391"
TEXT = "first\n\tsv: åäö 😀 rest\n"


def carets(span: Span, text: str) -> tuple[str, str]:
    """The line shown and the line with carets, both from where the text begins."""
    lines = render(Diagnostic("X001", "m", span), {span.file: text}).splitlines()
    at = lines[3].index("|") + 2
    return lines[3][at:], lines[4][at:]


def test_everything_a_diagnostic_can_have() -> None:
    diagnostic = Diagnostic(
        "X001",
        "This is wrong",
        Span("a.yaml", 2, 6, 3),
        Severity.WARNING,
        (Label(Span("b.yaml", 110, 1, 5), "declared here"), Label(Span("c.yaml"), "and in this file")),
        ("Part 1", "§ 2"),
        "write `x`",
    )
    sources = {"a.yaml": TEXT, "b.yaml": "\n" * 109 + "other: 1\n"}
    assert render(diagnostic, sources) == (
        "warning[X001]: This is wrong\n"
        "   --> a.yaml:2:6\n"
        "    |\n"
        "  2 |     sv: åäö 😀 rest\n"
        "    |         ^^^\n"
        "   ::: b.yaml:110:1\n"
        "    |\n"
        "110 | other: 1\n"
        "    | ----- declared here\n"
        "   ::: c.yaml\n"
        "     = and in this file\n"
        "    = under: Part 1 > § 2\n"
        "    = help: write `x`"
    )


def test_the_caret_stands_under_its_column_after_a_tab_and_letters_with_dots() -> None:
    shown, marks = carets(Span("x", 2, 6, 3), TEXT)
    assert shown[marks.index("^") : marks.rindex("^") + 1] == "åäö"


@pytest.mark.parametrize(("column", "width", "expected"), [(1, 1, "^"), (6, 1, "     ^"), (1, 99, "^^^^^")])
def test_the_caret_stays_on_its_line(column: int, width: int, expected: str) -> None:
    assert carets(Span("x", 1, column, width), TEXT) == ("first", expected)


def test_a_wide_line_is_cut_and_a_caret_past_the_cut_is_not_shown() -> None:
    text = "x" * 100 + "y" * 400
    shown, marks = carets(Span("x", 1, 101, 300), text)
    assert shown.endswith("y…")
    assert len(shown) == len(marks) == 160
    assert marks.strip("^") == " " * 100
    assert render(Diagnostic("X001", "m", Span("x", 1, 400)), {"x": text}) == "error[X001]: m\n --> x:1:400"


@pytest.mark.parametrize(
    "span", [Span("x", 9, 1), Span("x"), Span("x", 1, 1, cell="s!A1"), Span("gone", 1, 1)]
)
def test_a_place_without_a_line_to_show_shows_none(span: Span) -> None:
    assert render(Diagnostic("X001", "m", span), {"x": TEXT}) == f"error[X001]: m\n --> {span}"


def test_a_diagnostic_without_a_place() -> None:
    assert render(Diagnostic("X001", "m", help="do")) == "error[X001]: m\n  = help: do"


def test_the_line_is_read_from_the_file_when_its_text_is_not_given(tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_text("å: 1\n", encoding="utf-8-sig")
    assert "1 | å: 1\n  | ^" in render(Diagnostic("X001", "m", Span(str(file), 1, 1)))


def test_several_stand_apart() -> None:
    assert (
        render_all([Diagnostic("X001", "a"), Diagnostic("X002", "b")]) == "error[X001]: a\n\nerror[X002]: b"
    )
    assert render_all([]) == ""


def born(day: str, last: str = COORDINATION[-4:]) -> str:
    """The coordination number with another day in it: `31`, or a whole `20000229`."""
    return f"{COORDINATION[: max(0, 6 - len(day))]}{day}-{last}"


def whole(number: str) -> str:
    return number.replace("-", "")


@pytest.mark.parametrize(
    "number",
    [
        *(PERSON, whole(PERSON), PERSON.replace("-", "+"), PERSON.replace("-", " ")),
        *(PERSON[2:], whole(PERSON[2:]), PERSON[2:].replace("-", "+"), PERSON[2:].replace("-", " ")),
        # Three centuries, and a leap day.
        *(born("20000229"), whole(born("20000229")), born("18900101"), whole(born("18900101"))),
        # A samordningsnummer has 60 added to the day.
        *(COORDINATION, f"19{whole(COORDINATION)}", born("61"), born("90"), f"19{born('91')}"),
        # Shape alone decides: these have a wrong check digit, or are of nobody.
        *(f"{PERSON[2:-1]}3", f"19{born('31', '0000')}"),
    ],
)
def test_a_number_shaped_like_a_person_is_hidden_wherever_it_stands(number: str) -> None:
    hidden = "".join("*" if c.isdigit() else c for c in number)
    for before, after in [("", ""), ("id=", "!"), ("å", "å"), ("a-", "-b"), ("\n", "\n"), ('"', '"')]:
        assert mask(f"{before}{number}{after}") == f"{before}{hidden}{after}"
    assert mask(f"{number}, {number}") == f"{hidden}, {hidden}"


@pytest.mark.parametrize(
    "text",
    [
        *("556036-0793", "5560360793", "165560360793", "16556036-0793", "202100-2114", "212000-0142"),
        *("2015-05-01", "20150501", "HSLF-FS 2021:8", "1912121212123", "1912121-1212", "121312-1212"),
        *("121200-1212", "121232-1212", "070-123 45 67", "a.yaml:1212:12", "", "inga siffror"),
    ],
)
def test_organisation_numbers_dates_and_others_are_left(text: str) -> None:
    assert mask(text) == text


@pytest.mark.parametrize(
    "form",
    [
        *("1912-12-12 1212", "1912-12-12-1212", "19121212 - 1212", "1912 1212 1212", "19 12 12 12 12 12"),
        *("19121212_1212", "1912.12.12-1212", "121212 - 1212", "12-12-12-1212", "19121212\u200b1212"),
        *("１９１２１２１２-１２１２", "１９１２１２１２１２１２", "5 1912-12-12 1212"),
    ],
)
def test_a_number_whose_parts_stand_apart_is_hidden(form: str) -> None:
    masked = mask(form)
    assert not any(character.isdigit() for character in masked.removeprefix("5 "))
    assert len(masked) == len(form)


@pytest.mark.parametrize(
    "text",
    [
        *("1912-12-12 1213", "2024-03-01 2025-03-01", "2024-03-01 – 2025-12-31"),
        *("4111 1111 1111 1111", "2024-03-01 07.30"),
    ],
)
def test_a_day_with_another_number_after_it_is_left(text: str) -> None:
    assert mask(text) == text


def test_a_place_does_not_show_a_number_that_is_a_heading() -> None:
    assert str(Span("<data>", cell=f"trainees[0].{PERSON}")) == "<data>:trainees[0].********-****"


def test_no_personal_number_is_rendered_from_any_part_of_a_diagnostic() -> None:
    number = PERSON
    diagnostic = Diagnostic(
        "X001",
        f"about {number}",
        Span(f"{number}.yaml", 1, 1, 13),
        labels=(Label(Span("y", 1, 1), f"see {number}"),),
        under=(number,),
        help=f"not {number}",
    )
    shown = render(diagnostic, {f"{number}.yaml": f"{number}: x", "y": f"x {number}"})
    assert number not in shown
    assert "1212" not in shown
    assert "1 | ********-****: x\n  | ^^^^^^^^^^^^^" in shown
