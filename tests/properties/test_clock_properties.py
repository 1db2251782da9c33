"""Times of day against the readings that the standard library's `zoneinfo` gives them, `fold` 0 and 1.

Nothing here shares code with the clock: a time stands for every instant at which a Swedish clock showed it,
and what is said of times must be what holds of all of these, and unknown exactly where they disagree.
"""

from __future__ import annotations

import operator
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from fractions import Fraction
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compliance.calendar import minutes_within_hours
from compliance.calendar.clock import (
    AmbiguousTimeError,
    at_time,
    day_of,
    exists,
    minutes_between,
    readings,
    unordered,
)
from compliance.executors import reference
from compliance.findings import Why
from compliance.plan.plan import Plan
from tests.helpers.packs import AS_OF, facts_of, planned, rule

SWEDEN = ZoneInfo("Europe/Stockholm")
MINUTE = timedelta(minutes=1)


def last_sunday(year: int, month: int) -> date:
    last = date(year, month, 31)
    return last - timedelta(days=(last.weekday() + 1) % 7)


def near_a_turn(years: st.SearchStrategy[int]) -> st.SearchStrategy[datetime]:
    """Times some hours from where the clock was put forward or back."""
    return st.builds(
        lambda year, month, minutes: (
            datetime.combine(last_sunday(year, month), datetime.min.time()) + minutes * MINUTE
        ),
        years,
        st.sampled_from([3, 10]),
        st.integers(-120, 360),
    )


TIMES = st.one_of(
    near_a_turn(st.integers(1980, 2037)),
    st.datetimes(datetime.fromisoformat("1902-01-01"), datetime.fromisoformat("2037-12-30")).map(
        lambda at: at.replace(microsecond=0)
    ),
)
OF_ONE_NIGHT = near_a_turn(st.just(2023)).filter(lambda at: at.month > 9)
PAIRS = st.one_of(st.tuples(TIMES, TIMES), st.tuples(OF_ONE_NIGHT, OF_ONE_NIGHT))


def instants(moment: datetime) -> list[datetime]:
    """Every instant at which the clock showed this time."""
    found = {moment.replace(tzinfo=SWEDEN, fold=fold).astimezone(UTC) for fold in (0, 1)}
    return sorted(each for each in found if each.astimezone(SWEDEN).replace(tzinfo=None) == moment)


def agreed(run: Callable[[datetime, datetime], Any], one: datetime, other: datetime) -> Any:
    """What holds of all readings of two times; None where they disagree, or there is none."""
    said = {run(first, second) for first, second in product(instants(one), instants(other))}
    return said.pop() if len(said) == 1 else None


# ---- the clock ------------------------------------------------------------------------------------


@given(TIMES)
def test_a_time_has_the_readings_that_it_was_shown_at(moment: datetime) -> None:
    assert [moment - ahead for ahead in readings(moment)] == [
        each.replace(tzinfo=None) for each in instants(moment)
    ]
    assert exists(moment) is bool(instants(moment))


@given(PAIRS)
def test_minutes_between_are_the_least_and_the_most_of_all_readings(pair: tuple[datetime, datetime]) -> None:
    one, other = pair
    if not (instants(one) and instants(other)):
        with pytest.raises(ValueError, match="never on the clock"):
            minutes_between(one, other)
        return
    lengths = [
        Fraction(int((second - first).total_seconds()), 60)
        for first, second in product(instants(one), instants(other))
    ]
    assert minutes_between(one, other) == (min(lengths), max(lengths))


@given(PAIRS)
def test_two_times_have_no_order_exactly_where_their_readings_disagree(
    pair: tuple[datetime, datetime],
) -> None:
    one, other = pair
    if instants(one) and instants(other):
        signs = agreed(lambda first, second: (first > second) - (first < second), one, other)
        assert unordered(one, other) is (signs is None)


@given(TIMES, st.one_of(st.integers(0, 24 * 60 - 1), st.integers(100, 200)))
def test_a_time_belongs_to_a_day_where_all_readings_of_the_cut_agree(moment: datetime, cut: int) -> None:
    day = moment.date()
    begins = datetime.combine(day, datetime.min.time()) + cut * MINUTE
    if not instants(moment) or not instants(begins):
        return
    late = agreed(operator.ge, moment, begins) if cut else True
    if late is None:
        with pytest.raises(AmbiguousTimeError):
            day_of(moment, cut)
    else:
        assert day_of(moment, cut) == (day if late else day - timedelta(days=1))


@given(st.dates(date(1980, 1, 1), date(2037, 12, 30)), st.integers(0, 24 * 60 - 1))
def test_a_time_on_a_day_was_on_the_clock(day: date, minutes: int) -> None:
    shown = datetime.combine(day, datetime.min.time()) + minutes * MINUTE
    if instants(shown):
        assert at_time(day, minutes) == shown
    else:
        with pytest.raises(ValueError, match="never on the clock"):
            at_time(day, minutes)


HOURS = ("7 01:00-04:00", "7 03:00-05:00", "7 00:00-01:30", "6-7 00:00-23:59")
"""Hours that begin and end while the clock showed each time once."""


def minutes_shown(start: datetime, end: datetime, hours: str) -> int:
    """Counted minute by minute from one instant to another."""
    days, span = hours.split(" ")
    opens, closes = span.split("-")
    found = 0
    while start < end:
        at = start.astimezone(SWEDEN)
        found += str(at.isoweekday()) in days and opens <= f"{at:%H:%M}" < closes
        start += MINUTE
    return found


@given(OF_ONE_NIGHT, OF_ONE_NIGHT, st.sampled_from(HOURS))
def test_minutes_within_hours_are_those_of_every_reading(start: datetime, end: datetime, hours: str) -> None:
    said = {
        minutes_shown(first, last, hours) if first <= last else None
        for first, last in product(instants(start), instants(end))
    }
    if said == {None}:
        with pytest.raises(ValueError, match="lies before"):
            minutes_within_hours(start, end, hours)
    elif len(said) == 1:
        assert minutes_within_hours(start, end, hours) == said.pop()
    else:
        with pytest.raises(AmbiguousTimeError):
            minutes_within_hours(start, end, hours)


# ---- rules ----------------------------------------------------------------------------------------

OPERATORS: dict[str, Callable[[Any, Any], bool]] = {
    "before": operator.lt,
    "after": operator.gt,
    "on_or_before": operator.le,
    "on_or_after": operator.ge,
    "is": operator.eq,
    "is_not": operator.ne,
}
ITEMS = {"at_least": 1, "of": "thing.parts", "as": "p"}


def forms(condition: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """A condition by itself and where rules may hold it: each must say the same."""
    return {
        "alone": condition,
        "which-items-fulfil": {**ITEMS, "fulfils_if": condition},
        "which-items-count": {**ITEMS, "counts_if": condition},
        "share": {
            "value": {"share": "thing.parts", "as": "p", "fulfils_if": condition},
            "is": 1,
        },
    }


@cache
def plan() -> Plan:
    rules = [
        rule(f"{op.replace('_', '-')}-{name}", require=form)
        for op in OPERATORS
        for name, form in forms({"fact": "thing.moment", op: {"fact": "thing.moment2"}}).items()
    ]
    with tempfile.TemporaryDirectory() as folder:
        return planned(Path(folder), rules)


def verdicts(one: datetime, other: datetime) -> Iterator[tuple[str, str, Why]]:
    thing = {"id": "T1", "moment": str(one), "moment2": str(other), "parts": [{"id": "P1"}]}
    facts = facts_of(plan(), {"things": [thing]})
    found = {each.rule: each.why for each in reference.run(plan(), facts, AS_OF).findings}
    for op in OPERATORS:
        for name in forms({}):
            yield op, name, found[f"test.{op.replace('_', '-')}-{name}"]


@given(PAIRS)
def test_a_rule_decides_what_all_readings_agree_on_and_nothing_else(
    pair: tuple[datetime, datetime],
) -> None:
    for op, form, why in verdicts(*pair):
        assert why.result is agreed(OPERATORS[op], *pair), (op, form)


@given(OF_ONE_NIGHT, OF_ONE_NIGHT)
def test_what_is_open_for_two_readings_says_so(one: datetime, other: datetime) -> None:
    causes = {why.cause for _, form, why in verdicts(one, other) if form == "alone" and why.result is None}
    assert causes <= {"came_twice"}
    paths = [why.missing() for _, form, why in verdicts(one, other) if form == "alone" and why.cause]
    assert all(path == ("things[T1].moment",) for path in paths)
