"""Dates moved by periods, and months between dates, in a calendar that no arithmetic describes.

In: dates as terms. Out: terms that lie within what the calendar allows, made exact where a model needs it.

A month is 28 to 31 days, so a date moved by months is a new term between two limits. Whenever a model gives
it a value that the calendar does not (`refine`), what the calendar says of that whole year is added, and the
question asked again: nothing is shut out that some date would do, and little has to be told.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from fractions import Fraction
from functools import lru_cache
from typing import Any

import z3

from compliance.calendar import Period, months_between
from compliance.calendar.period import moved as day_moved
from compliance.workbench.proof.symbols import Approximate
from compliance.workbench.proof.truth import Bool, conj
from compliance.workbench.proof.world import World

DAYS_A_MONTH = Fraction(146097, 4800)
"""On average over 400 years."""
SLACK = 5
"""So many days may a count of months lie from that average, however long; see the property test."""
_MOST_OF_MONTH = 28
"""Every month has at least so many days; dates up to this one move by the same number of days."""


@lru_cache(maxsize=256)
def _period(text: str) -> Period:
    return Period.parse(text)


def moved(day: int, period: str, sign: int) -> int:
    """An ordinal moved by a period; at the ends of the calendar when it would leave it."""
    return day_moved(date.fromordinal(day), _period(period), sign).toordinal()


def move(world: World, day: Any, period: str, sign: int) -> Any:
    """A date, as a term, moved forwards (sign 1) or back (-1)."""
    length = _period(period)
    if length.months == 0:
        return day + sign * length.days
    known = next((made for made, *move in world.moves.values() if move == [day.get_id(), period, sign]), None)
    if known is not None:
        return known
    made = world.integer("moved")
    world.moves[made.get_id()] = (made, day.get_id(), period, sign)
    world.origins[made.get_id()] = day
    middle = int(length.months * DAYS_A_MONTH)
    distance = made - day if sign > 0 else day - made
    world.say(
        z3.And(
            distance >= max(28, middle - SLACK) + length.days,
            distance <= middle + SLACK + 1 + length.days,
        )
    )
    world.figures[made.get_id()] = (made, [])

    def refine(model: Any, strict: bool) -> Bool | None:
        at = model.eval(day, model_completion=True).as_long()
        said = model.eval(made, model_completion=True).as_long()
        right = moved(at, period, sign)
        if world.settled(model, made, Fraction(said), Fraction(right), strict):
            return None
        start = date.fromordinal(at)
        if start.day > _MOST_OF_MONTH:
            return z3.Implies(day == at, made == right)
        return conj(_stretch(day, made, start.replace(month=month), period, sign) for month in range(1, 13))

    world.refinements.append(refine)
    return made


def _stretch(day: Any, made: Any, within: date, period: str, sign: int) -> Bool:
    """How the days of a month move, but for its last few."""
    first = within.replace(day=1).toordinal()
    shift = moved(first, period, sign) - first
    return z3.Implies(z3.And(day >= first, day < first + _MOST_OF_MONTH), made == day + shift)


def threshold(world: World, made: Any, limit: date) -> None:
    """Where a moved date is held against a day, say at once which dates it was moved from."""
    found = world.moves.get(made.get_id())
    if found is None:
        return
    _, _, period, sign = found
    day = world.origins[made.get_id()]
    for edge in (limit.toordinal(), limit.toordinal() - 1):
        if (made.get_id(), edge) in world.limits:
            continue
        world.limits.add((made.get_id(), edge))
        low, high = 1, date.max.toordinal()
        while low < high:  # the last day that is moved no further than the edge; moving keeps the order
            middle = (low + high + 1) // 2
            if moved(middle, period, sign) <= edge:
                low = middle
            else:
                high = middle - 1
        world.say((made <= edge) == (day <= low))


def months(world: World, start: Any, end: Any) -> tuple[Any, Approximate]:
    """The months between two dates, as the executor counts them: negative when the second comes first."""
    made = world.real("months")
    world.figures[made.get_id()] = (made, [])
    days, average = z3.ToReal(end - start), world.number(DAYS_A_MONTH)
    low, high = (days - (SLACK + 2)) / average, (days + (SLACK + 2)) / average
    world.say(z3.And(made >= low, made <= high))

    def refine(model: Any, strict: bool) -> Bool | None:
        one = model.eval(start, model_completion=True).as_long()
        other = model.eval(end, model_completion=True).as_long()
        right = exact_months(date.fromordinal(one), date.fromordinal(other))
        if world.settled(model, made, model.eval(made, model_completion=True).as_fraction(), right, strict):
            return None
        return z3.Implies(z3.And(start == one, end == other), made == world.number(right))

    world.refinements.append(refine)
    return made, Approximate(True, low, high, lambda number: exactly(world, start, end, number))


def exactly(world: World, start: Any, end: Any, number: int) -> Bool:
    """Two dates with so many whole months from the first to the last, both counted."""
    first = moved(world.as_of.toordinal(), f"P{number + 1}M", -1)
    last = moved(first, f"P{number}M", 1) - 1
    right = exact_months(date.fromordinal(first), date.fromordinal(last)) == number
    return z3.And(start == first, end == last) if right else False


def exact_months(start: date, end: date) -> Fraction:
    """Months between two dates, of any order."""
    return months_between(start, end) if start <= end else -months_between(end, start)


def call(world: World, run: Callable[..., date], arguments: list[Any], term: Any) -> None:
    """A registered function from dates to a date: free, and made exact wherever a model asks about it."""

    def refine(model: Any, _strict: bool) -> Bool | None:
        values = [model.eval(each, model_completion=True).as_long() for each in arguments]
        right = run(*[date.fromordinal(each) for each in values]).toordinal()
        if model.eval(term, model_completion=True).as_long() == right:
            return None
        same = z3.And([each == value for each, value in zip(arguments, values, strict=True)])
        return z3.Implies(same, term == right)

    world.refinements.append(refine)
