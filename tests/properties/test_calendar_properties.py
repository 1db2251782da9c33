"""The calendar against an oracle that walks day by day, and laws that hold for all dates."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

from dateutil.relativedelta import relativedelta
from hypothesis import given
from hypothesis import strategies as st

from compliance.calendar import (
    FullTimeMonths,
    Percent,
    Period,
    ServiceSpan,
    add_months,
    full_time_months,
    months_between,
    next_working_day,
)
from compliance.calendar.months import count
from tests.helpers.full_time import Leave, days_of, runs_of, walk, weigh

DAY = timedelta(days=1)

any_dates = st.dates(date(1900, 1, 1), date(2100, 12, 31))
# A few years round two Februaries, so that spans meet and leap days matter.
dates = st.dates(date(2022, 10, 1), date(2024, 5, 31))
percents: st.SearchStrategy[Percent] = st.one_of(
    st.integers(0, 100), st.sampled_from((0, 50, 80, 100, 33.3, Decimal("66.7"), Fraction(100, 3)))
)


@st.composite
def stretches(draw: st.DrawFn) -> Leave:
    start = draw(dates)
    return start, start + draw(st.integers(0, 5) | st.integers(0, 400)) * DAY


@st.composite
def services(draw: st.DrawFn) -> ServiceSpan:
    return ServiceSpan(*draw(stretches()), draw(percents), draw(st.sampled_from("abc")))


some_spans = st.lists(services(), max_size=5)
some_leave = st.lists(stretches(), max_size=3)


def facts(result: FullTimeMonths) -> tuple[object, ...]:
    """All of a result but the order of the keys, which follows the order and the start of the spans."""
    return result.months, [(*run[:4], set(run.keys)) for run in result.runs]


@given(some_spans, some_leave, dates | st.just(date(2030, 1, 1)))
def test_full_time_months_agrees_with_the_oracle(
    spans: list[ServiceSpan], leave: list[Leave], until: date
) -> None:
    sums = walk(spans, leave, until)
    capped = runs_of({day: min(percent, Fraction(100)) for day, percent in sums.items()})
    result = full_time_months(spans, leave, until)

    assert [(run.start, run.end, run.percent, run.months) for run in result.runs] == [
        (days[0], days[-1], percent, weigh(days) * percent / 100) for days, percent in capped
    ]
    assert result.months == sum(run.months for run in result.runs)
    for run in result.runs:
        behind = {s.key for s in spans if s.percent and s.start <= run.end and s.end >= run.start}
        assert set(run.keys) == behind
        assert run.months == months_between(run.start, run.end) * run.percent / 100


@given(some_spans.flatmap(lambda spans: st.tuples(st.just(spans), st.permutations(spans))), some_leave)
def test_order_never_matters(orders: tuple[list[ServiceSpan], list[ServiceSpan]], leave: list[Leave]) -> None:
    spans, shuffled = orders
    assert facts(full_time_months(spans, leave)) == facts(full_time_months(shuffled, leave[::-1]))


@given(services(), some_spans, some_leave, st.data())
def test_splitting_a_span_changes_nothing(
    span: ServiceSpan, spans: list[ServiceSpan], leave: list[Leave], data: st.DataObject
) -> None:
    cut = data.draw(st.dates(span.start, span.end))
    parts = [span._replace(end=cut)]
    if cut < span.end:
        parts.append(span._replace(start=cut + DAY))
    whole, split = full_time_months([span, *spans], leave), full_time_months([*parts, *spans], leave)
    assert facts(split) == facts(whole)


@given(some_spans, some_leave, stretches())
def test_more_leave_never_gives_more_time(spans: list[ServiceSpan], leave: list[Leave], more: Leave) -> None:
    # Leave inside a run makes a new run after it, with anchors of its own. What that may win is less than
    # what three days weigh, and nothing once the leave is three days long.
    days = (more[1] - more[0]).days + 1
    gain = full_time_months(spans, [*leave, more]).months - full_time_months(spans, leave).months
    assert gain <= Fraction(max(0, 3 - days), 31)


@given(some_spans, stretches(), st.integers(0, 3), st.integers(0, 3))
def test_longer_leave_never_gives_more_time(
    spans: list[ServiceSpan], leave: Leave, earlier: int, later: int
) -> None:
    longer = (leave[0] - earlier * DAY, leave[1] + later * DAY)
    assert full_time_months(spans, [longer]).months <= full_time_months(spans, [leave]).months


@given(some_spans, some_leave, dates, dates)
def test_counting_to_a_later_day_never_gives_less(
    spans: list[ServiceSpan], leave: list[Leave], one: date, other: date
) -> None:
    sooner, later = sorted([one, other])
    assert full_time_months(spans, leave, sooner).months <= full_time_months(spans, leave, later).months


@given(any_dates, st.integers(-1200, 1200))
def test_add_months_agrees_with_relativedelta(start: date, months: int) -> None:
    assert add_months(start, months) == start + relativedelta(months=months)


@given(any_dates, st.integers(0, 30000))
def test_whole_months_is_the_most_that_fits(start: date, days: int) -> None:
    end = start + days * DAY
    months, rest, _ = count(start, end)
    assert start + relativedelta(months=months) + rest * DAY == end
    assert start + relativedelta(months=months + 1) > end
    assert rest >= 0


@given(any_dates, st.integers(1, 600))
def test_months_between_anniversaries_is_whole(start: date, months: int) -> None:
    assert months_between(start, start + relativedelta(months=months) - DAY) == months


@given(any_dates, st.integers(0, 1000))
def test_months_between_agrees_with_the_oracle(start: date, days: int) -> None:
    assert months_between(start, start + days * DAY) == weigh(days_of(start, start + days * DAY))


@given(st.builds(Period, st.integers(0, 10**6), st.integers(0, 10**6)))
def test_period_text_round_trip(period: Period) -> None:
    assert Period.parse(str(period)) == period


@given(any_dates, st.integers(0, 600), st.integers(0, 400))
def test_period_moves_dates_as_relativedelta_does(day: date, months: int, days: int) -> None:
    period = Period(months, days)
    assert period.add_to(day) == day + relativedelta(months=months, days=days)
    assert period.subtract_from(day) == day - relativedelta(months=months, days=days)


@given(st.text(alphabet="P0123456789YMWDTpåmnadr -.,", max_size=12))
def test_any_text_is_a_period_or_a_sentence(text: str) -> None:
    try:
        period = Period.parse(text)
    except ValueError as error:
        sentence = str(error)
        assert sentence.startswith(f"{text!r} is not a period. ")
        if "Did you mean" in sentence:
            Period.parse(sentence.removesuffix("?").split()[-1])
    else:
        assert Period.parse(str(period)) == period


@given(st.dates(date(1990, 1, 1), date(2100, 12, 1)))
def test_a_time_limit_moves_a_few_days_at_most(day: date) -> None:
    moved = next_working_day(day)
    assert next_working_day(moved) == moved
    assert moved.weekday() < 5
    assert 0 <= (moved - day).days <= 5
