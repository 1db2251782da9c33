"""`Period`: reading, writing, moving dates, and what a wrong text is answered with."""

from datetime import date

import pytest

from compliance.calendar import Period


@pytest.mark.parametrize(
    ("text", "months", "days"),
    [
        ("P5Y", 60, 0),
        ("P6M", 6, 0),
        ("P1Y6M", 18, 0),
        ("P18M", 18, 0),
        ("P2W", 0, 14),
        ("P90D", 0, 90),
        ("P1Y2M3W4D", 14, 25),
        ("P0D", 0, 0),
    ],
)
def test_parse(text: str, months: int, days: int) -> None:
    assert Period.parse(text) == Period(months, days)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("P12M", "P1Y"),
        ("P18M", "P1Y6M"),
        ("P14D", "P2W"),
        ("P1M14D", "P1M14D"),
        ("P90D", "P90D"),
        ("P0Y", "P0D"),
    ],
)
def test_str_uses_the_largest_units(text: str, written: str) -> None:
    assert str(Period.parse(text)) == written


@pytest.mark.parametrize("text", ["", "P", "5", "PT3H", "P5Y3H", "P-5Y", "P1.5Y", "P٥Y", "5 minutes"])
def test_parse_answers_nonsense_with_examples(text: str) -> None:
    with pytest.raises(ValueError, match=r"is not a period\. Write it as P5Y \(five years\), P6M"):
        Period.parse(text)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("5 years", "P5Y"),
        ("5 år", "P5Y"),
        ("p5y", "P5Y"),
        ("P5Y ", "P5Y"),
        ("1 år 6 månader", "P1Y6M"),
        ("6 månader, 1 år", "P1Y6M"),
        ("2 veckor", "P2W"),
        ("P6M1Y", "P1Y6M"),
        ("90 days", "P90D"),
    ],
)
def test_parse_answers_words_with_the_period_meant(text: str, meant: str) -> None:
    with pytest.raises(ValueError, match=rf"Did you mean {meant}\?$"):
        Period.parse(text)


@pytest.mark.parametrize(
    ("start", "text", "end"),
    [
        (date(2023, 1, 31), "P1M", date(2023, 2, 28)),
        (date(2024, 1, 31), "P1M", date(2024, 2, 29)),
        (date(2023, 1, 31), "P2M", date(2023, 3, 31)),
        (date(2023, 1, 30), "P1M", date(2023, 2, 28)),
        (date(2024, 2, 29), "P1Y", date(2025, 2, 28)),
        (date(2024, 2, 29), "P4Y", date(2028, 2, 29)),
        (date(2019, 1, 1), "P5Y", date(2024, 1, 1)),
        (date(2024, 1, 31), "P1M1D", date(2024, 3, 1)),
        (date(2024, 2, 20), "P2W", date(2024, 3, 5)),
        (date(2023, 12, 31), "P0D", date(2023, 12, 31)),
        (date(9999, 11, 30), "P1M", date(9999, 12, 30)),
    ],
)
def test_add_to(start: date, text: str, end: date) -> None:
    assert Period.parse(text).add_to(start) == end


@pytest.mark.parametrize(
    ("end", "text", "start"),
    [
        (date(2023, 3, 31), "P1M", date(2023, 2, 28)),
        (date(2024, 3, 31), "P1M", date(2024, 2, 29)),
        (date(2024, 2, 29), "P1Y", date(2023, 2, 28)),
        (date(2024, 1, 15), "P1M", date(2023, 12, 15)),
        (date(2024, 3, 31), "P1M1D", date(2024, 2, 28)),
        (date(1, 2, 1), "P1M", date(1, 1, 1)),
    ],
)
def test_subtract_from(end: date, text: str, start: date) -> None:
    assert Period.parse(text).subtract_from(end) == start


@pytest.mark.parametrize("text", ["P1M", "P31D", "P999999999D", "P999999999Y999999999D"])
def test_dates_past_the_calendar_are_refused(text: str) -> None:
    period = Period.parse(text)
    with pytest.raises(ValueError, match=r"after 9999-12-15 falls outside the years 1 to 9999\."):
        period.add_to(date(9999, 12, 15))
    with pytest.raises(ValueError, match=r"before 0001-01-15 falls outside the years 1 to 9999\."):
        period.subtract_from(date(1, 1, 15))


@pytest.mark.parametrize(
    ("text", "swedish", "english"),
    [
        ("P5Y", "5 år", "5 years"),
        ("P1Y", "1 år", "1 year"),
        ("P6M", "6 månader", "6 months"),
        ("P1M", "1 månad", "1 month"),
        ("P1Y6M", "1 år 6 månader", "1 year 6 months"),
        ("P1W", "1 vecka", "1 week"),
        ("P2W", "2 veckor", "2 weeks"),
        ("P1D", "1 dag", "1 day"),
        ("P90D", "90 dagar", "90 days"),
        ("P0D", "0 dagar", "0 days"),
    ],
)
def test_describe(text: str, swedish: str, english: str) -> None:
    assert Period.parse(text).describe("sv") == swedish
    assert Period.parse(text).describe("en") == english


def test_describe_knows_two_languages() -> None:
    with pytest.raises(ValueError, match=r"'de'.*en, sv"):
        Period(1).describe("de")


def test_negative_is_refused() -> None:
    with pytest.raises(ValueError, match="cannot be negative"):
        Period(months=-1)
