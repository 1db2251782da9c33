"""Identity numbers and HSA ids.

Numbers are made at run time by the rule of the check digit, or are Skatteverket's published test number.
"""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from personnummer import personnummer as library
from stdnum import luhn as stdnum_luhn
from stdnum.se import personnummer as stdnum_personnummer

from compliance.diagnostics.masking import luhn
from compliance.facts.identifiers import read_hsa_id, read_personal_id
from compliance.facts.problems import DoubtfulValue, Problem

TODAY = date(2026, 1, 15)
PUBLISHED = "191212121212"


def number(birth: str, serial: str = "238") -> str:
    """Twelve digits: a birth date of eight, a serial, and the check digit."""
    nine = birth[2:] + serial
    total = sum(sum(divmod(int(d) * (2 - i % 2), 10)) for i, d in enumerate(nine))
    return birth + serial + str(-total % 10)


@pytest.mark.parametrize(
    "written",
    [
        "19121212-1212",
        "191212121212",
        " 191212121212 ",
        "19121212 1212",
        "19121212+1212",
        191212121212,
        191212121212.0,
        "191212121212.0",
        "19121212–1212",
    ],
)
def test_twelve_digits_are_read_in_any_writing(written: object) -> None:
    assert read_personal_id(written, TODAY) == "191212121212"


def test_samordningsnummer_has_sixty_added_to_the_day() -> None:
    assert read_personal_id(number("19900161"), TODAY) == number("19900161")
    assert isinstance(read_personal_id(number("19900160"), TODAY), Problem)
    assert isinstance(read_personal_id(number("19900192"), TODAY), Problem)


@pytest.mark.parametrize("separator", ["-", "", " "])
def test_ten_digits_are_read_as_a_doctor_and_warned_about(separator: str) -> None:
    twelve = number("19800102")
    read = read_personal_id(f"{twelve[2:8]}{separator}{twelve[8:]}", TODAY)
    assert isinstance(read, DoubtfulValue)
    assert (read.value, read.code) == (twelve, "DATA050")


def test_plus_means_a_hundred_years_or_more() -> None:
    read = read_personal_id("121212+1212", TODAY)
    assert isinstance(read, DoubtfulValue)
    assert read.value == "191212121212"


def test_ten_digits_of_a_child_or_a_centenarian_are_refused() -> None:
    """121212-1212 is thirteen years old on this day, or a hundred and thirteen."""
    read = read_personal_id("121212-1212", TODAY)
    assert isinstance(read, Problem)
    assert "child" in read.message
    assert "twelve digits" in read.help


def test_zeros_lost_in_a_spreadsheet_are_put_back_when_that_is_valid() -> None:
    for birth in ("20010203", "20001103", "20000103"):
        twelve = number(birth)
        for written in (int(twelve[2:]), float(int(twelve[2:])), str(int(twelve[2:]))):
            read = read_personal_id(written, TODAY)
            assert isinstance(read, DoubtfulValue), written
            assert read.value == twelve
            assert "zeros" in read.message
    wrong = int(number("20010203")[2:]) + 1
    assert isinstance(read_personal_id(wrong, TODAY), Problem)


@pytest.mark.parametrize(
    ("written", "says"),
    [
        (f"{PUBLISHED[:-1]}3", "check digit"),
        (f"19130230{PUBLISHED[8:]}", "date does not exist"),
        ("19121212", "last four digits are missing"),
        (19121212.0, "last four digits are missing"),
        (f"2099{PUBLISHED[4:]}", "lies ahead"),
        (f"21{PUBLISHED[2:]}", "ten or twelve digits"),
        ("hej", "ten or twelve digits"),
        (True, "ten or twelve digits"),
        (None, "ten or twelve digits"),
        (1.5, "ten or twelve digits"),
        (float("nan"), "ten or twelve digits"),
        (-191212121212, "ten or twelve digits"),
        (pytest.param(10**5000, id="huge"), "ten or twelve digits"),
        ("١٩١٢١٢١٢١٢١٢", "ten or twelve digits"),
    ],
)
def test_what_is_no_number_is_said_to_be_none(written: object, says: str) -> None:
    read = read_personal_id(written, TODAY)
    assert isinstance(read, Problem)
    assert read.code == "DATA049"
    assert says in read.message
    assert not any(run.isdigit() and len(run) > 3 for run in read.message.split())


@given(st.dates(date(1900, 1, 1), date(2010, 12, 31)), st.integers(1, 999), st.integers(0, 9), st.booleans())
def test_agrees_with_two_libraries(born: date, serial: int, check: int, coordination: bool) -> None:
    day = born.day + 60 * coordination
    twelve = f"{born:%Y%m}{day:02}{serial:03}{check}"
    accepted = read_personal_id(twelve, TODAY) == twelve
    assert accepted == library.valid(twelve)
    if not coordination:  # stdnum knows personnummer only
        assert accepted == stdnum_personnummer.is_valid(twelve)


@given(st.text("0123456789", min_size=2, max_size=20))
def test_check_digit_agrees_with_stdnum(digits: str) -> None:
    assert luhn(digits) == stdnum_luhn.is_valid(digits)


def test_hsa_id() -> None:
    assert read_hsa_id("SE2321000016-1ABC") == "SE2321000016-1ABC"
    assert read_hsa_id("se162321000016-1abc") == "SE162321000016-1abc"
    assert read_hsa_id("SE0000000000-1") == "SE0000000000-1"


@pytest.mark.parametrize(
    "written", ["SE2321000017-1ABC", "SE2321000016-1å", "SE2321000016-a@b", "SE2321000016-a_1"]
)
def test_doubtful_hsa_id_is_read_with_a_warning(written: str) -> None:
    read = read_hsa_id(written)
    assert isinstance(read, DoubtfulValue)
    assert (read.value, read.code) == (written, "DATA052")


@pytest.mark.parametrize(
    "written",
    ["SE2321000016", "SE2321000016-", "2321000016-1", "SE232100001-1", f"SE2321000016-{'a' * 19}", 7, None],
)
def test_wrong_shape_is_no_hsa_id(written: object) -> None:
    read = read_hsa_id(written)
    assert isinstance(read, Problem)
    assert read.code == "DATA051"
