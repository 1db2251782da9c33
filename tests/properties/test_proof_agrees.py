"""Proofs against the executor: what is said to be impossible never happens, whatever the data.

Conditions and data are drawn by chance (`tests.helpers.random_rules`), and so are dates, for the calendar's
limits. A witness needs no test of its own: none is given that the executor has not confirmed.
"""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compliance.calendar import Period, ServiceSpan, full_time_months
from compliance.executors import reference
from compliance.findings import Status
from compliance.plan.plan import Plan
from tests.helpers.packs import AS_OF
from tests.helpers.random_rules import CONDITIONS, Thing, facts_of_things, plan_of, things

pytest.importorskip("z3", reason="proofs come with the extra lint")

from compliance.workbench.proof import FAILED, Answer, Prover
from compliance.workbench.proof.periods import DAYS_A_MONTH, SLACK, exact_months, moved


def statuses(plan: Plan, thing: Thing) -> list[Status]:
    return [finding.status for finding in reference.run(plan, facts_of_things(thing), AS_OF).findings]


def confirmed(answer: Answer) -> None:
    """Every witness carries the statuses the executor gave."""
    assert (answer.kind == "witness") is (answer.witness is not None)
    assert answer.bounds
    assert answer.kind != "undecided" or answer.reason


# ---- no status that happens is said to be impossible ----------------------------------------------


@given(CONDITIONS, things())
def test_a_status_that_some_thing_has_can_be_reached(condition: Mapping[str, Any], thing: Thing) -> None:
    plan = plan_of(condition)
    (status,) = statuses(plan, thing)
    answer = Prover(plan, AS_OF).reach(plan.checks[0], status)
    confirmed(answer)
    assert answer.kind != "none", f"{status} is what {thing} has"


@given(CONDITIONS)
def test_every_status_has_a_witness_or_none(condition: Mapping[str, Any]) -> None:
    """On plain facts nothing is left undecided."""
    plan = plan_of(condition)
    prover = Prover(plan, AS_OF)
    answers = {status: prover.reach(plan.checks[0], status) for status in ("met", "not_met", "undetermined")}
    for status, answer in answers.items():
        confirmed(answer)
        assert answer.kind != "undecided", answer.reason
        if answer.witness is not None:
            assert set(answer.witness.statuses.values()) == {Status(status)}
    assert any(answer.kind == "witness" for answer in answers.values())


@given(CONDITIONS, CONDITIONS, things())
def test_two_conditions_that_some_thing_tells_apart_differ(
    one: Mapping[str, Any], other: Mapping[str, Any], thing: Thing
) -> None:
    plan = plan_of(one, other)
    prover = Prover(plan, AS_OF)
    first, second = statuses(plan, thing)
    answer = prover.differ(*plan.checks)
    confirmed(answer)
    if answer.witness is not None:
        assert len(set(answer.witness.statuses.values())) == 2
    assert answer.kind != "none" or first is second
    if (first, second) == (Status.MET, Status.NOT_MET):
        assert prover.both(*plan.checks, ("met", FAILED)).kind != "none"
    assert prover.both(*plan.checks, (first, second)).kind != "none"


@given(CONDITIONS, CONDITIONS)
def test_a_condition_is_implied_by_more_of_the_same(one: Mapping[str, Any], other: Mapping[str, Any]) -> None:
    plan = plan_of({"all": [one, other]}, one, {"any": [one, other]})
    both, alone, either = plan.checks
    prover = Prover(plan, AS_OF)
    assert prover.differ(alone, alone).is_none
    assert prover.both(both, alone, ("met", FAILED)).is_none
    assert prover.both(alone, either, ("met", FAILED)).is_none


@given(CONDITIONS)
def test_a_condition_is_never_met_together_with_its_opposite(condition: Mapping[str, Any]) -> None:
    plan = plan_of(condition, {"not": condition})
    prover = Prover(plan, AS_OF)
    assert prover.both(*plan.checks).is_none
    assert prover.both(*plan.checks, ("not_met", "not_met")).is_none
    assert prover.both(*plan.checks, ("undetermined", "met")).is_none


@given(CONDITIONS)
def test_answers_are_the_same_every_time(condition: Mapping[str, Any]) -> None:
    plan = plan_of(condition)
    first, second = (Prover(plan, AS_OF).reach(plan.checks[0], "met") for _ in range(2))
    assert first == second


# ---- the calendar's limits ------------------------------------------------------------------------

DAYS = st.dates(date(1900, 1, 1), date(2100, 1, 1))


@given(DAYS, DAYS)
def test_months_lie_within_the_limits_they_are_given(start: date, end: date) -> None:
    days = end.toordinal() - start.toordinal()
    months = exact_months(start, end)
    assert (days - SLACK - 2) / DAYS_A_MONTH <= months <= (days + SLACK + 2) / DAYS_A_MONTH


@given(DAYS, st.integers(1, 1200), st.integers(0, 40), st.sampled_from([1, -1]))
def test_a_moved_date_lies_within_the_limits_it_is_given(
    day: date, months: int, days: int, sign: int
) -> None:
    period = str(Period(months, days))
    distance = sign * (moved(day.toordinal(), period, sign) - day.toordinal())
    middle = int(months * DAYS_A_MONTH)
    assert max(28, middle - SLACK) + days <= distance <= middle + SLACK + 1 + days


@given(DAYS, DAYS, st.integers(0, 60))
def test_moving_dates_keeps_their_order(one: date, other: date, months: int) -> None:
    period = str(Period(months, 1))
    first, last = sorted((one.toordinal(), other.toordinal()))
    for sign in (1, -1):
        assert moved(first, period, sign) <= moved(last, period, sign)


EARLY = DAYS.filter(lambda day: day.day <= 28)


@given(EARLY, st.integers(1, 28), st.integers(0, 100), st.sampled_from([1, -1]))
def test_the_first_28_days_of_a_month_move_alike(day: date, other: int, months: int, sign: int) -> None:
    """What is told of one of them is told of all."""
    period = str(Period(months, 3))
    beside = day.replace(day=other)
    shift = moved(day.toordinal(), period, sign) - day.toordinal()
    assert moved(beside.toordinal(), period, sign) - beside.toordinal() == shift


SPANS = st.lists(
    st.tuples(DAYS, st.integers(1, 3000), st.integers(1, 100)).map(
        lambda drawn: ServiceSpan(
            drawn[0], date.fromordinal(drawn[0].toordinal() + drawn[1]), Fraction(drawn[2])
        )
    ),
    max_size=4,
)


@given(SPANS, st.lists(st.tuples(DAYS, st.integers(0, 300)), max_size=2))
def test_full_time_months_lie_within_the_limits_they_are_given(
    spans: list[ServiceSpan], leave: list[tuple[date, int]]
) -> None:
    away = [(start, date.fromordinal(start.toordinal() + days)) for start, days in leave]
    days = sum(span.end.toordinal() - span.start.toordinal() + 1 for span in spans)
    assert 0 <= full_time_months(spans, away).months <= Fraction(days, 28)
    whole = [ServiceSpan(span.start, span.end, 100) for span in spans]
    whole.sort(key=lambda span: span.start)
    if all(one.end < other.start for one, other in itertools.pairwise(whole)):
        slack = SLACK * max(1, len(whole))
        months = full_time_months(whole).months
        assert (days - slack) / DAYS_A_MONTH <= months <= (days + slack) / DAYS_A_MONTH
