"""Bounds of full-time months: however the unknown facts turn out, what is counted then lies within them.

Each example completes the unknown periods of service and leave in many ways, and counts by the day.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from fractions import Fraction
from functools import cache
from typing import Any

from hypothesis import example, given
from hypothesis import strategies as st

from compliance.calendar import ServiceSpan, add_months, full_time_months
from compliance.executors import reference
from compliance.facts.facts import Facts
from compliance.facts.values import ABSENT, NOT_REGISTERED, Record, Rows, Unknown
from compliance.plan.plan import Plan
from tests.helpers.full_time import Leave, months_of
from tests.helpers.random_rules import plan_of

DAY = timedelta(days=1)
FIRST, AS_OF = date(2023, 11, 1), date(2025, 6, 30)
SOME = (0, 25, 50, 80, 80, 100)
TRIES = 60
"""Completions of one example; those that give the least and the most are counted by the day."""


@dataclass(frozen=True)
class Period:
    """A period of service or leave as the data has it; None is unknown. counts: whether it is one at all."""

    start: date | None
    end: date | None
    percent: int | Fraction | None = 100
    counts: bool | None = True

    @property
    def known(self) -> bool:
        """Whether nothing about it is open, and nothing wrong."""
        if self.start is None or self.end is None or self.percent is None or self.counts is None:
            return False
        return self.start <= self.end and self.percent <= 100


@dataclass(frozen=True)
class Person:
    """Service and leave; leave None is not stated at all. all_service, all_leave: there is no more."""

    service: tuple[Period, ...]
    leave: tuple[Period, ...] | None = ()
    all_service: bool = True
    all_leave: bool = True


@cache
def plan() -> Plan:
    """A plan that asks for full-time months."""
    dates = {"from": {"fact": "p.from"}, "to": {"fact": "p.to"}, "percent": {"fact": "p.percent"}}
    away = {"from": {"fact": "b.from"}, "to": {"fact": "b.to"}, "counts_if": {"fact": "b.flag", "is": True}}
    value = {"full_time_months": "thing.parts", "as": "p", "counts_if": {"fact": "p.flag", "is": True}}
    value |= dates | {"without": {"of": "thing.breaks", "as": "b", **away}}
    return plan_of({"value": value, "at_least": 0})


def said_of(person: Person) -> tuple[Fraction | None, Fraction | None]:
    """What the executor says the months are at least, and at most."""

    def rows(entity: str, periods: Sequence[Period], complete: bool) -> Rows:
        made = []
        for number, each in enumerate(periods, start=1):
            values: dict[str, Any] = {"from": each.start, "to": each.end, "percent": each.percent}
            values |= {"flag": each.counts, "happened": ABSENT}
            known = {name: value for name, value in values.items() if value is not None}
            made.append(Record(entity, f"P{number}", f"{entity}[P{number}]", known))
        return Rows(made, complete)

    values: dict[str, Any] = {"parts": rows("part", person.service, person.all_service)}
    leave = NOT_REGISTERED if person.leave is None else rows("break", person.leave, person.all_leave)
    thing = Record("thing", "T1", "things[T1]", {**values, "breaks": leave})
    facts = Facts("testing", {"thing": {"T1": thing}, "part": {}, "break": {}})
    (finding,) = reference.run(plan(), facts, AS_OF).findings
    value = finding.why.value
    if isinstance(value, Unknown):
        return value.low, value.high
    return Fraction(value), Fraction(value)


def months_in(person: Person) -> Fraction:
    """The months of somebody of whom everything is known, by the day."""
    return months_of(*_known(person), AS_OF)


def quickly(person: Person) -> Fraction:
    """The same by the calendar, to choose by."""
    return full_time_months(*_known(person), AS_OF).months


def _known(person: Person) -> tuple[list[ServiceSpan], list[Leave]]:
    spans = [ServiceSpan(p.start, p.end, p.percent) for p in person.service if p.counts]  # type: ignore[arg-type]
    return spans, [(p.start, p.end) for p in person.leave or () if p.counts]  # type: ignore[misc]


# ---- examples -------------------------------------------------------------------------------------

_MONTH_EDGES = [
    add_months(FIRST, month) + days * DAY for month in range(21) for days in (-3, -2, -1, 0, 1, 27, 28, 29)
]
STARTS = st.sampled_from(_MONTH_EDGES) | st.dates(FIRST, AS_OF)
LENGTHS = st.integers(0, 3) | st.sampled_from([27, 28, 29, 30, 364, 365]) | st.integers(0, 500)


OPEN = ("", "from", "to", "both", "percent", "counts", "backwards", "past the whole")
"""What is unknown or wrong about a period."""


@st.composite
def periods(draw: st.DrawFn, percents: tuple[int, ...] = SOME, open_: bool = True) -> Period:
    """A period; unless it must be known, often with something unknown or wrong."""
    start = draw(STARTS)
    made = Period(start, start + draw(LENGTHS) * DAY, draw(st.sampled_from(percents)))
    if not open_:
        return made
    match draw(st.sampled_from(OPEN)):
        case "from":
            return replace(made, start=None)
        case "to":
            return replace(made, end=None)
        case "both":
            return replace(made, start=None, end=None)
        case "percent":
            return replace(made, percent=None)
        case "counts":
            return replace(made, counts=None)
        case "backwards":
            return replace(made, end=start - DAY)
        case "past the whole":
            return replace(made, percent=120)
    return made


@st.composite
def adjoining(draw: st.DrawFn) -> tuple[Period, ...]:
    """Known service, one period on the heels of the other or a few days later."""
    made, start = [], draw(STARTS)
    for _ in range(draw(st.integers(1, 4))):
        end = start + draw(LENGTHS) * DAY
        made.append(Period(start, end, draw(st.sampled_from(SOME))))
        start = end + draw(st.sampled_from([1, 1, 1, 2, 3, 4])) * DAY
    return tuple(made)


some_periods = st.lists(periods(), max_size=2).map(tuple)
some_service = st.tuples(adjoining(), some_periods).map(lambda two: two[0] + two[1])
some_leave = st.none() | st.lists(periods((100,)), max_size=3).map(tuple)
known_leave = st.lists(periods((100,), open_=False), max_size=2).map(tuple)


def completed(person: Person, rng: random.Random) -> Person:
    """One way in which all that is unknown may turn out, rather often where periods begin and end."""
    told = (*person.service, *(person.leave or ()))
    edges = [day for period in told for day in (period.start, period.end) if day is not None]

    def some_day() -> date:
        if edges and rng.random() < 0.7:
            return rng.choice(edges) + rng.randint(-2, 2) * DAY
        return FIRST + rng.randint(0, (AS_OF - FIRST).days + 20) * DAY

    def fill(period: Period) -> Period:
        start, end, percent = period.start, period.end, period.percent
        if start is not None and end is not None and end < start:
            start = end = None
        if start is None and end is None:
            start = some_day()
        if end is None:
            assert start is not None
            end = max(start, some_day()) if rng.random() < 0.5 else start + rng.choice([0, 1, 2, 30]) * DAY
        elif start is None:
            start = min(end, some_day()) if rng.random() < 0.5 else end - rng.choice([0, 1, 2, 30]) * DAY
        if percent is None or percent > 100:
            percent = rng.choice([0, Fraction(1, 1000), 20, 50, 80, 100])
        counts = rng.random() < 0.7 if period.counts is None else period.counts
        return Period(start, end, percent, counts)

    def more(complete: bool) -> tuple[Period, ...]:
        return () if complete else tuple(Period(None, None, None) for _ in range(rng.choice([0, 1, 2, 6])))

    service = (*person.service, *more(person.all_service))
    leave = (*(person.leave or ()), *more(person.all_leave and person.leave is not None))
    return Person(
        tuple(p if p.known else fill(p) for p in service), tuple(p if p.known else fill(p) for p in leave)
    )


def within(person: Person, rng: random.Random) -> None:
    low, high = said_of(person)
    ways = sorted((completed(person, rng) for _ in range(TRIES)), key=quickly)
    assert low is None or low <= months_in(ways[0]), ways[0]
    assert high is None or months_in(ways[-1]) <= high, ways[-1]


# ---- what holds -----------------------------------------------------------------------------------


@given(st.builds(Person, some_service, known_leave, st.booleans()), st.randoms(use_true_random=False))
def test_unknown_service_stays_within_the_bounds(person: Person, rng: random.Random) -> None:
    within(person, rng)


@given(
    st.builds(Person, adjoining(), some_leave, all_leave=st.booleans()),
    st.randoms(use_true_random=False),
)
def test_unknown_leave_stays_within_the_bounds(person: Person, rng: random.Random) -> None:
    within(person, rng)


def service(*spans: tuple[str, str, int]) -> tuple[Period, ...]:
    return tuple(
        Period(date.fromisoformat(first), date.fromisoformat(last), part) for first, last, part in spans
    )


@given(adjoining(), periods(open_=False), known_leave)
@example(service(("2024-03-04", "2025-02-28", 80)), *service(("2024-10-26", "2024-10-26", 80)), ())
@example(service(("2018-12-01", "2025-02-28", 80)), *service(("2023-08-07", "2023-08-25", 10)), ())
def test_a_period_whose_percentage_comes_to_light(
    known: tuple[Period, ...], more: Period, leave: tuple[Period, ...]
) -> None:
    low, _ = said_of(Person((*known, replace(more, percent=None)), leave))
    assert low is not None
    assert low <= months_in(Person((*known, more), leave))
    # Nothing is given away: the period may have been no service at all.
    assert low <= months_in(Person(known, leave))


@given(adjoining(), periods((100,), open_=False))
@example(service(("2024-04-27", "2025-02-22", 100)), *service(("2025-02-02", "2025-02-02", 100)))
@example(service(("2018-11-05", "2023-11-03", 100)), *service(("2023-02-27", "2023-02-27", 100)))
def test_leave_whose_dates_come_to_light(known: tuple[Period, ...], more: Period) -> None:
    _, high = said_of(Person(known, (replace(more, start=None, end=None),)))
    assert high is not None
    assert months_in(Person(known, (more,))) <= high
    assert months_in(Person(known)) <= high
