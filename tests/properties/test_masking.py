"""No personal identity number that is one passes, however its parts stand apart; days and times do."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from compliance.diagnostics import mask
from compliance.diagnostics.masking import luhn

FIRST = date(1890, 1, 1)
BLANKS = (" ", "\u00a0", "\u202f", "\u2009")
DASHES = ("-", "+", "–", "—", "\u2011", "\u2212")
SCRIPTS = ("0123456789", "０１２３４５６７８９", "٠١٢٣٤٥٦٧٨٩")
days = st.integers(0, (date(2026, 12, 31) - FIRST).days).map(lambda number: FIRST + timedelta(number))


@st.composite
def numbers(draw: st.DrawFn) -> str:
    """Twelve digits with a right check digit; every other a samordningsnummer."""
    day = draw(days)
    of_day = day.day + 60 * draw(st.booleans())
    nine = f"{day:%y%m}{of_day:02}{draw(st.integers(0, 999)):03}"
    check = next(digit for digit in "0123456789" if luhn(nine + digit))
    return f"{day.year // 100}{nine}{check}"


@st.composite
def written(draw: st.DrawFn) -> str:
    """A number as people and systems write it."""
    number = draw(numbers())
    century, year, month, day, last = number[:2], number[2:4], number[4:6], number[6:8], number[8:]
    blank, dash = draw(st.sampled_from(BLANKS)), draw(st.sampled_from(DASHES))
    spaced = (f"{blank}{dash}{blank}", f"{dash}{blank}")
    between = draw(st.sampled_from(("", blank, dash, *spaced, "_", ".", "/")))
    apart = draw(st.sampled_from(("-", ".", "/", " ", "_")))
    century = draw(st.sampled_from((century, "")))
    form = draw(
        st.sampled_from(
            (
                f"{century}{year}{month}{day}{between}{last}",
                f"{century}{year}{apart}{month}{apart}{day}{between}{last}",
                f"{number[:4]}{blank}{number[4:8]}{blank}{last}",
                blank.join(number[place : place + 2] for place in range(0, 12, 2)),
            )
        )
    )
    script = draw(st.sampled_from(SCRIPTS))
    return form.translate(str.maketrans(SCRIPTS[0], script))


BEFORE = ("", "x", "nr ", "5 ", "(", "id: ", "2024-03-01 ", "\n")


@given(written(), st.sampled_from(BEFORE), st.sampled_from(".,)x\n "))
def test_a_number_that_is_one_is_hidden_in_every_form(number: str, before: str, after: str) -> None:
    hidden = "".join("*" if character.isdigit() else character for character in number)
    assert mask(number) == hidden
    masked = mask(f"{before}{number}{after}")
    assert masked.endswith(f"{hidden}{after}")
    assert len(masked) == len(f"{before}{number}{after}")


PAIRS = (" ", " – ", "–", "--", "/", " - ", ", ", " till ", "\n")


@given(days, days, st.times(), st.sampled_from(PAIRS))
def test_days_and_times_are_left(one: date, other: date, clock: time, between: str) -> None:
    forms = ("%Y-%m-%d", "%Y%m%d", "%Y-%m", "%Y")
    times = ("%Y-%m-%d %H:%M", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H.%M", "%Y-%m-%d kl. %H%M")
    for text in (
        *(f"{one:{form}}{between}{other:{form}}" for form in forms),
        *(f"{datetime.combine(one, clock):{form}}" for form in times),
        *(f"{one:%y%m%d}", f"{one:%d/%m %Y} – {other:%d/%m %Y}", f"dossier.yaml:{one.year}:{one.day}"),
    ):
        assert mask(text) == text


@given(st.text(alphabet="0123456789 -+./_–\u00a0０１²x", max_size=60))
def test_whatever_is_masked_keeps_its_length_and_all_but_digits(text: str) -> None:
    masked = mask(text)
    assert len(masked) == len(text)
    assert all(new == old or (new == "*" and old.isdecimal()) for new, old in zip(masked, text, strict=True))
    assert mask(masked) == masked


INVISIBLE = (
    "\u200b",
    "\u200c",
    "\u200d",
    "\u2060",
    "\ufeff",
    "\u00ad",
    "\u034f",
    "\u202e",
    "\ufe0f",
    "\x1b",
    "\x00",
)
BREAKS = ("\t", "\n", "\r\n", "\n\n", "\u2028", "\u2003", "\u3000", " \t", "\t-", "\n-", "-\n", "\ufffd")


@given(numbers(), st.sampled_from(BREAKS))
def test_a_number_in_two_cells_or_lines_is_hidden(number: str, between: str) -> None:
    for digits in (number, number[2:]):
        hidden = f"{'*' * len(digits[:-4])}{between}****"
        assert mask(f"Per {digits[:-4]}{between}{digits[-4:]}!") == f"Per {hidden}!"


@given(numbers(), st.lists(st.sampled_from(INVISIBLE), min_size=12, max_size=12), st.integers(0, 11))
def test_a_number_with_what_nobody_sees_between_its_digits_is_hidden(
    number: str, marks: list[str], place: int
) -> None:
    for apart in ([*marks], ["" if at != place else mark for at, mark in enumerate(marks)]):
        text = "".join(mark + digit for mark, digit in zip(apart, number, strict=True))
        assert mask(f"5 {text}") == f"5 {''.join('*' if each.isdigit() else each for each in text)}"


@given(numbers(), st.sampled_from(INVISIBLE))
def test_what_nobody_sees_joins_no_number_to_another(number: str, mark: str) -> None:
    assert mask(f"5{mark}{number}{mark}6") == f"5{mark}{'*' * 12}{mark}6"


@given(days, st.integers(1000, 9999))
def test_a_line_that_ends_in_a_day_is_left(day: date, number: int) -> None:
    text = f"{day:%Y-%m-%d}\n{number} 2024-01-01"
    assert mask(text) == text or luhn(f"{day:%y%m%d}{number}")
