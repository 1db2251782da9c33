"""Each kind of field: what a cell may say, and what is refused with help."""

# ruff: noqa: E501, DTZ001
from __future__ import annotations

from datetime import UTC, date, datetime, time
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from typing import Any

import pytest

from compliance.facts.cells import NOTHING
from compliance.facts.code_lists import CodeList, code_reader, codes_reader
from compliance.facts.convert import to_boolean, to_personal_id
from compliance.facts.numbers import to_integer, to_number, to_percent
from compliance.facts.problems import Problem, shown
from compliance.facts.texts import to_id, to_name, to_ref, to_text
from compliance.facts.times import to_date, to_datetime
from compliance.facts.values import ABSENT, STATED_UNKNOWN

DAY = date(2024, 3, 1)
MORNING = datetime(2024, 3, 1, 7, 30)
CODES = CodeList(
    "kind",
    {
        "course": {"sv": "Kurs", "en": "Course"},
        "quality_work": {"sv": "Kvalitets- och utvecklingsarbete", "en": "Quality work, and more"},
        "none": {"sv": "Inget slag", "en": "No kind"},
        "a1": {"sv": "Annan", "en": "Other"},
        "b1": {"sv": "Annan", "en": "Another"},
    },
)
code, codes = code_reader(CODES), codes_reader(CODES)


class Colour(Enum):
    RED = "course"


@pytest.mark.parametrize(
    ("raw", "value"),
    [
        (DAY, DAY), (datetime(2024, 3, 1, 14, 30), DAY), (datetime(2024, 3, 1, tzinfo=UTC), DAY), ("2024-03-01", DAY),
        (" 2024-03-01 ", DAY), ("2024-3-1", DAY), ("20240301", DAY), (20240301, DAY), (20240301.0, DAY),
        ("2024-03-01 00:00:00", DAY), ("2024-03-01T10:00:00+01:00", DAY), ("", NOTHING), ("  ", NOTHING),
        (float("nan"), NOTHING), (None, STATED_UNKNOWN), ("okänt", STATED_UNKNOWN), ("Vet ej", STATED_UNKNOWN),
        ("okänd", STATED_UNKNOWN), ("saknas", ABSENT), ("none", ABSENT), ("Ingen", ABSENT),
        # A time with a zone is a moment: what day it was in Sweden. Systems write midnight there so.
        ("2024-02-29T23:00:00Z", DAY), ("2024-02-29 23:00:00+00", DAY), (datetime(2024, 2, 29, 23, tzinfo=UTC), DAY),
    ],
)  # fmt: skip
def test_date(raw: Any, value: Any) -> None:
    assert to_date(raw) == value


@pytest.mark.parametrize(
    ("raw", "value"),
    [
        ("2024-03-01 07:30", MORNING), ("2024-03-01T07:30:00", MORNING), ("2024-03-01 07.30", MORNING),
        ("2024-03-01 7:30", MORNING), ("2024-03-01T7:30:00", MORNING), ("2024-03-01 07:30:00.000", MORNING),
        ("2024-03-01 07:30:00.250", MORNING), ("2024-03-01T07:30:00,25", MORNING),
        ("2024-03-01T06:30:00Z", MORNING), ("2024-03-01T06:30Z", MORNING), ("2024-03-01T06:30:00.25z", MORNING),
        ("2024-03-01T07:30:00+01:00", MORNING), ("2024-03-01 07:30:00 +0100", MORNING),
        ("2024-03-01 07:30+01", MORNING), ("2024-02-29T23:30:00-07:00", MORNING),
        (datetime(2024, 3, 1, 6, 30, tzinfo=UTC), MORNING),
        ("2024-07-01T05:30:00Z", datetime(2024, 7, 1, 7, 30)),
        ("2024-03-31T01:30:00Z", datetime(2024, 3, 31, 3, 30)),
        ("9999-12-31T23:59:59Z", datetime(9999, 12, 31, 23, 59, 59)),
        (datetime(9999, 12, 31, 23, 59, tzinfo=UTC), datetime(9999, 12, 31, 23, 59)),
        ("2024-03-31T02:30:00Z", datetime(2024, 3, 31, 4, 30)),
        ("", NOTHING), (None, STATED_UNKNOWN), ("okänt", STATED_UNKNOWN), ("saknas", ABSENT),
    ],
)  # fmt: skip
def test_datetime(raw: Any, value: Any) -> None:
    assert to_datetime(raw) == value


@pytest.mark.parametrize(
    ("raw", "help"),
    [
        ("2024-03-01", "write it as 2024-03-01 07:30"),
        (DAY, "write it as 2024-03-01 07:30"),
        ("2024-03-01 24:00", "begins at 00:00"),
        ("2024-03-01T07:30:00+25:00", "2024-03-01 07:30"),
        ("2024-03-01T07:30:00 CET", "a zone as `Z` or `+01:00`"),
        ("2024-3-1", "write it as 2024-03-01 07:30"),
        ("20240301", "write it as 2024-03-01 07:30"),
        ("2024-03-31 02:30", "correct the time"),
        ("1/3 2024 07:30", "2024-03-01 07:30"),
        (45352.3, "2024-03-01 07:30"),
    ],
)
def test_what_is_no_moment_is_refused_with_help(raw: Any, help: str) -> None:
    problem = to_datetime(raw)
    assert isinstance(problem, Problem)
    assert problem.code == "DATA063"
    assert help in problem.help


@pytest.mark.parametrize(
    ("raw", "help"),
    [
        ("1/3 2024", "write 2024-03-01 or 2024-01-03"),
        ("1/3/2024", "write 2024-03-01 or 2024-01-03"),
        ("31.12.2024", "write 2024-12-31"),
        ("2024-02-30", "2024-03-01"),
        (45352.0, "format the cell as a date"),
        ("45352", "format the cell as a date"),
        (20241301, "2024-03-01"),
        ("mars", "2024-03-01"),
        (True, "2024-03-01"),
        ([DAY], "2024-03-01"),
        (time(1, 2), "2024-03-01"),
    ],
)
def test_what_is_no_day_is_refused_with_help(raw: Any, help: str) -> None:
    problem = to_date(raw)
    assert isinstance(problem, Problem)
    assert problem.code == "DATA046"
    assert help in problem.help


@pytest.mark.parametrize("raw", [True, "true", "JA", "ja", "yes", "x", "X", "1", 1, 1.0, "sant", "SANT"])
def test_yes(raw: Any) -> None:
    assert to_boolean(raw) is True


@pytest.mark.parametrize("raw", [False, "false", "Nej", "no", "0", 0, 0.0, "falskt", "FALSKT"])
def test_no(raw: Any) -> None:
    assert to_boolean(raw) is False


@pytest.mark.parametrize("raw", ["kanske", 2, 0.5, [], {}, DAY, "-"])
def test_neither_yes_nor_no(raw: Any) -> None:
    assert to_boolean(raw).code == "DATA048"


@pytest.mark.parametrize(
    ("raw", "value"),
    [
        (7, 7), (7.0, 7), (0.1, Fraction(1, 10)), (1e-7, Fraction(1, 10**7)), ("0,1", Fraction(1, 10)),
        ("62.5", Fraction(125, 2)), ("80 %", 80), ("80%", 80), ("-3", -3), ("1 200", 1200), ("1\u00a0200,50", Fraction(2401, 2)),
        (Decimal("1.10"), Fraction(11, 10)), (Fraction(4, 2), 2), ("", NOTHING), (None, STATED_UNKNOWN),
        (float("nan"), NOTHING), ("okänt", STATED_UNKNOWN), ("saknas", ABSENT), ("2,0", 2),
    ],
)  # fmt: skip
def test_number_is_exact(raw: Any, value: Any) -> None:
    read = to_number(raw)
    assert read == value
    assert type(read) is type(value)


@pytest.mark.parametrize(
    "raw",
    ["1.234,5", "tolv", "1e3", "--1", True, float("inf"), [1], Decimal("1e999999"), "9" * 400, 1e300, DAY],
)
def test_what_is_no_number(raw: Any) -> None:
    assert to_number(raw).code == "DATA047"


def test_integer_has_no_decimals() -> None:
    assert to_integer(2019.0) == 2019
    assert to_integer("2,5").code == "DATA047"


def test_percent_cell_of_a_spreadsheet_is_not_guessed() -> None:
    """A cell that shows 80 % holds 0.8."""
    assert to_percent(80) == 80
    assert to_percent("0,8 %") == Fraction(4, 5)
    assert to_percent(0) == 0
    for raw in (0.8, 1, "1", 1.0):
        assert to_percent(raw).code == "DATA047"
    assert "80" in to_percent(0.8).help


@pytest.mark.parametrize(
    ("raw", "value"),
    [
        ("Kurs", "Kurs"), (7, "7"), (7.0, "7"), (19900101.0, "19900101"), (1.5, "1.5"), (DAY, "2024-03-01"),
        ("unknown", STATED_UNKNOWN), ("okänt", STATED_UNKNOWN), ("Okänt", "Okänt"), ("vet ej", "vet ej"),
        ("none", ABSENT), ("ingen", "ingen"), (None, STATED_UNKNOWN), ("", NOTHING), ("A\u030a", "Å"), ("# 1", "# 1"),
    ],
)  # fmt: skip
def test_text(raw: Any, value: Any) -> None:
    assert to_text(raw) == value


@pytest.mark.parametrize(
    "raw", [True, ["a"], {"a": 1}, "#N/A", "#REF!", "#SAKNAS!", pytest.param(10**5000, id="huge")]
)
def test_what_is_no_text(raw: Any) -> None:
    assert to_text(raw).code == "DATA044"


@pytest.mark.parametrize(
    ("raw", "value"),
    [
        ("okänt", STATED_UNKNOWN), ("Okänd", STATED_UNKNOWN), ("unknown", STATED_UNKNOWN),
        (" vet ej ", STATED_UNKNOWN), (None, STATED_UNKNOWN),
        ("saknas", ABSENT), ("none", ABSENT), ("", NOTHING), (12.0, "12"),
        ("Inga", "Inga"), ("Ingen", "Ingen"), ("None", "None"), ("Okänd väg 3", "Okänd väg 3"),
    ],
)  # fmt: skip
def test_name_of_a_record(raw: Any, value: Any) -> None:
    """A person may be called Inga, and nothing is called unknown."""
    assert to_name(raw) == value


@pytest.mark.parametrize("raw", ["okänt", "unknown", "saknas", None])
def test_id_that_a_reference_could_not_name(raw: Any) -> None:
    assert to_id(raw) is to_ref(raw)
    assert to_id("T1") == "T1"


def test_ref() -> None:
    assert to_ref("D1") == "D1"
    assert to_ref(7.0) == "7"
    assert to_ref("okänd") is STATED_UNKNOWN
    assert to_ref("saknas") is ABSENT
    assert "only its id" in to_ref({"id": "D1"}).help


@pytest.mark.parametrize("raw", ["course", "Kurs", "KURS", "course ", "Course", Colour.RED])
def test_code_by_code_or_title(raw: Any) -> None:
    assert code(raw) == "course"


def test_code_list_decides_before_words_do() -> None:
    assert code("none") == "none"
    assert code("saknas") is ABSENT
    assert code("quality work") == "quality_work"


def test_code_that_is_not_known() -> None:
    assert code("kors").help == "did you mean `Kurs`?"
    assert code("cuorse").help == "did you mean `course`?"
    assert "choose among Course" in code("xyzzy").help
    assert "a1, b1" in code("Annan").help
    assert code(["course"]).code == "DATA044"


@pytest.mark.parametrize(
    ("raw", "value"),
    [
        (["course", "a1"], {"course", "a1"}), ("course, A1", {"course", "a1"}), ("course;a1", {"course", "a1"}),
        ("course\na1", {"course", "a1"}), ("Kurs", {"course"}), ("Quality work, and more", {"quality_work"}),
        ([], set()), ("saknas", set()), ("a1,", {"a1"}), (("a1", "a1"), {"a1"}), ({"a1"}, {"a1"}),
    ],
)  # fmt: skip
def test_codes(raw: Any, value: Any) -> None:
    read = codes(raw)
    assert read == value
    assert type(read) is frozenset


def test_one_code_that_is_not_known_makes_the_set_unknown() -> None:
    assert codes("course, kors").code == "DATA045"
    assert codes(["course", {}]).code == "DATA044"
    assert codes(["course", "okänt"]) is STATED_UNKNOWN
    assert codes(None) is STATED_UNKNOWN
    assert codes("") is NOTHING
    assert codes(7).code == "DATA045"


@pytest.mark.parametrize("raw", [[""], [" ", ""], [float("nan")], (NOTHING,), {""}, ",", " ; ", ",\n,", ";;"])
def test_codes_of_which_nothing_can_be_read_are_not_registered(raw: Any) -> None:
    """An empty list says that there are none; a list of blanks says nothing, and must not say that."""
    assert codes(raw) is NOTHING
    assert [codes(empty) for empty in ([], (), frozenset())] == [frozenset()] * 3


def test_codes_that_say_none_say_so_beside_blanks() -> None:
    assert codes(["saknas", ""]) == frozenset()
    assert codes(["", "course"]) == codes("course,") == {"course"}


def test_personal_id_words() -> None:
    assert to_personal_id("okänt", DAY) is STATED_UNKNOWN
    assert to_personal_id("saknas", DAY) is ABSENT
    assert to_personal_id(None, DAY) is STATED_UNKNOWN
    assert to_personal_id("", DAY) is NOTHING
    assert to_personal_id([], DAY).code == "DATA049"


def test_shown_is_short_on_one_line_and_hides_numbers() -> None:
    class Mute:
        def __str__(self) -> str:
            raise ValueError

    assert shown("a\n b") == "`a b`"
    assert shown(Mute()) == "`Mute`"
    assert len(shown("a" * 500)) == 62
    assert shown("19121212-1212") == "`********-****`"
    assert shown(101012384) == "`*********`"
