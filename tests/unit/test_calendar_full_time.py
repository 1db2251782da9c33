"""Full-time months: part time, overlap, leave and the day counted to."""

import subprocess
import sys
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from compliance.calendar import FullTimeMonths, Percent, Run, ServiceSpan, full_time_months

YEAR = (date(2024, 1, 1), date(2024, 12, 31))


def test_nothing_is_nothing() -> None:
    assert full_time_months([]) == FullTimeMonths(Fraction(0))


def test_five_years_of_full_time() -> None:
    span = ServiceSpan(date(2019, 1, 1), date(2023, 12, 31), 100, "st")
    run = Run(span.start, span.end, Fraction(100), Fraction(60), ("st",))
    assert full_time_months([span]) == FullTimeMonths(Fraction(60), (run,))


@pytest.mark.parametrize("percent", [80, 80.0, Decimal("80.00"), Fraction(80)])
def test_part_time(percent: Percent) -> None:
    assert full_time_months([ServiceSpan(*YEAR, percent)]).months == Fraction("9.6")


def test_a_float_counts_as_the_number_it_prints_as() -> None:
    binary = Fraction(33.3)
    assert full_time_months([ServiceSpan(*YEAR, binary)]).months == 12 * binary / 100
    assert full_time_months([ServiceSpan(*YEAR, 33.3)]).months == 12 * Fraction("0.333")


def test_adjoining_spans_at_one_percentage_make_one_run() -> None:
    # Counted apart they would be 30/31 + 1 + 28/31 of a month.
    result = full_time_months(
        [
            ServiceSpan(date(2023, 1, 1), date(2023, 1, 30), 100, "a"),
            ServiceSpan(date(2023, 1, 31), date(2023, 2, 27), 100, "b"),
            ServiceSpan(date(2023, 2, 28), date(2023, 3, 31), 100, "a"),
        ]
    )
    assert result.months == 3
    assert result.runs == (Run(date(2023, 1, 1), date(2023, 3, 31), Fraction(100), Fraction(3), ("a", "b")),)


def test_a_gap_or_another_percentage_makes_another_run() -> None:
    result = full_time_months(
        [
            ServiceSpan(date(2023, 1, 1), date(2023, 1, 31), 100),
            ServiceSpan(date(2023, 2, 1), date(2023, 2, 28), 50),
            ServiceSpan(date(2023, 3, 2), date(2023, 4, 1), 50),
        ]
    )
    assert [run.months for run in result.runs] == [1, Fraction(1, 2), Fraction(1, 2)]
    assert result.months == 2


def test_two_halves_make_a_whole() -> None:
    result = full_time_months([ServiceSpan(*YEAR, 50, "ward"), ServiceSpan(*YEAR, 50, "research")])
    assert result == FullTimeMonths(
        Fraction(12), (Run(*YEAR, Fraction(100), Fraction(12), ("ward", "research")),)
    )


def test_more_than_full_time_counts_as_full_time() -> None:
    half_year = (date(2024, 4, 1), date(2024, 9, 30))
    result = full_time_months([ServiceSpan(*YEAR, 100, "main"), ServiceSpan(*half_year, 50, "extra")])
    assert result.months == 12
    assert result.runs == (Run(*YEAR, Fraction(100), Fraction(12), ("main", "extra")),)


def test_an_overlap_of_one_day() -> None:
    result = full_time_months(
        [
            ServiceSpan(date(2024, 1, 1), date(2024, 6, 30), 100),
            ServiceSpan(date(2024, 6, 30), date(2024, 12, 31), 100),
        ]
    )
    assert result.months == 12


def test_thirds_add_up_exactly() -> None:
    third = Fraction(100, 3)
    result = full_time_months([ServiceSpan(*YEAR, third, key) for key in "abc"])
    assert result.months == 12


def test_leave_in_the_middle() -> None:
    span = ServiceSpan(date(2019, 1, 1), date(2023, 12, 31), 100, "st")
    result = full_time_months([span], [(date(2020, 3, 1), date(2020, 8, 31))])
    assert result.runs == (
        Run(date(2019, 1, 1), date(2020, 2, 29), Fraction(100), Fraction(14), ("st",)),
        Run(date(2020, 9, 1), date(2023, 12, 31), Fraction(100), Fraction(40), ("st",)),
    )
    assert result.months == 54


def test_leave_that_covers_all() -> None:
    leave = [(date(2023, 6, 1), date(2024, 6, 30)), (date(2024, 6, 1), date.max)]
    assert full_time_months([ServiceSpan(*YEAR, 100)], leave) == FullTimeMonths(Fraction(0))


def test_leave_that_touches_nothing() -> None:
    leave = [(date(2023, 1, 1), date(2023, 12, 31)), (date(2025, 1, 1), date(2025, 1, 1))]
    assert full_time_months([ServiceSpan(*YEAR, 100)], leave).months == 12


def test_a_short_leave_may_weigh_less_than_the_new_start_after_it() -> None:
    # 28 January to 27 February is one month. Without 30 January it is 2/31 and, from 31 January, one month.
    span = ServiceSpan(date(2023, 1, 28), date(2023, 2, 27), 100)
    leave = [(date(2023, 1, 30), date(2023, 1, 30))]
    assert full_time_months([span]).months == 1
    assert full_time_months([span], leave).months == 1 + Fraction(2, 31)


def test_until_cuts() -> None:
    spans = [ServiceSpan(*YEAR, 100, "now"), ServiceSpan(date(2025, 1, 1), date.max, 100, "coming")]
    result = full_time_months(spans, until=date(2024, 6, 30))
    assert result.runs == (Run(date(2024, 1, 1), date(2024, 6, 30), Fraction(100), Fraction(6), ("now",)),)
    assert full_time_months(spans, until=date(2023, 12, 31)).months == 0
    assert full_time_months(spans, until=date(2025, 6, 30)).months == 18


def test_no_percentage_no_run() -> None:
    spans = [ServiceSpan(*YEAR, 0, "away"), ServiceSpan(*YEAR, 50, "here")]
    assert full_time_months(spans[:1]) == FullTimeMonths(Fraction(0))
    assert full_time_months(spans).runs[0].keys == ("here",)


def test_keys_come_by_date() -> None:
    spans = [
        ServiceSpan(date(2024, 7, 1), date(2024, 12, 31), 100, "second"),
        ServiceSpan(date(2024, 1, 1), date(2024, 6, 30), 100, "first"),
    ]
    assert full_time_months(spans).runs[0].keys == ("first", "second")


def test_keys_may_be_anything() -> None:
    spans = [ServiceSpan(*YEAR, 50, ["row", 3]), ServiceSpan(*YEAR, 50, ["row", 3]), ServiceSpan(*YEAR, 0.5)]
    assert full_time_months(spans).runs[0].keys == (["row", 3],)


@pytest.mark.parametrize(
    "percent", [-1, 100.1, Fraction(101), float("nan"), float("inf"), Decimal("NaN"), "80", None]
)
def test_a_percentage_outside_0_to_100_is_refused(percent: Percent) -> None:
    spans = [ServiceSpan(*YEAR, 100), ServiceSpan(*YEAR, percent, "ward 3")]
    named = r"^Span 2 \(2024-01-01 to 2024-12-31, 'ward 3'\): "
    with pytest.raises(ValueError, match=named + r"the percentage is .*from 0 to 100, such as 80\.$"):
        full_time_months(spans)


def test_dates_in_the_wrong_order_are_refused() -> None:
    with pytest.raises(ValueError, match=r"^Span 1 \(2024-12-31 to 2024-01-01\): the last day lies before"):
        full_time_months([ServiceSpan(YEAR[1], YEAR[0], 100)])
    with pytest.raises(ValueError, match=r"^Leave 2 \(2024-12-31 to 2024-01-01\): the last day lies before"):
        full_time_months([ServiceSpan(*YEAR, 100)], [YEAR, YEAR[::-1]])


def test_an_open_end_without_until_is_refused() -> None:
    with pytest.raises(ValueError, match=r"^Span 1 .*: 9999-12-31 has no day after it"):
        full_time_months([ServiceSpan(YEAR[0], date.max, 100)])


def test_importing_the_calendar_loads_no_slow_package() -> None:
    code = "import sys, compliance.calendar; print({'holidays', 'dateutil'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"
