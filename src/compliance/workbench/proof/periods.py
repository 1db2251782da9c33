"""Dates moved by periods, and months between dates, in a calendar that no arithmetic describes.

In: dates as terms. Out: terms that lie within what the calendar allows, made exact where a model needs it.

A month is 28 to 31 days, so a date moved by months is a new term between two limits. Whenever a model gives it
a value that the calendar does not (`refine`), what the calendar says of that whole month is added, and the
question asked again: nothing is ever shut out that some date would do, and little has to be told.
"""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from functools import lru_cache
from typing import Any

import z3

from compliance.calendar import Period, add_months, months_between
from compliance.workbench.proof.truth import Bool, implies
from compliance.workbench.proof.world import Approximate, World

DAYS_A_MONTH = Fraction(146097, 4800)
"""On average over 400 years."""
SLACK = 5
"""So many days may a count of months lie from that average, however long; see the property test."""
_MOST_OF_MONTH = 28
"""Up to this day every month has the day, so that a whole stretch moves alike."""


@lru_cache(maxsize=256)
def _period(text: str) -> Period:
    return Period.parse(text)


def moved(day: int, period: str, sign: int) -> int:
    """An ordinal moved by a period; at the ends of the calendar when it would leave it."""
    try:
        start = date.fromordinal(day)
        length = _period(period)
        return (length.add_to(start) if sign > 0 else length.subtract_from(start)).toordinal()
    except ValueError:
        return date.max.toordinal() if sign > 0 else date.min.toordinal()


def move(world: World, day: Any, period: str, sign: int) -> Any:
    """A date, as a term, moved forwards (sign 1) or back (-1)."""
    length = _period(period)
    if length.months == 0:
        return day + sign * length.days
    kept: dict[tuple[int, str, int], Any] = world.__dict__.setdefault("_moved", {})
    key = (day.get_id(), period, sign)
    if key in kept:
        return kept[key]
    made = kept[key] = z3.Int(world.fresh("moved"))
    world.__dict__.setdefault("_moves", {})[made.get_id()] = (day, period, sign, made)
    middle = int(length.months * DAYS_A_MONTH)
    distance = made - day if sign > 0 else day - made
    world.say(
        z3.And(
            distance >= max(28, middle - SLACK) + length.days,
            distance <= middle + SLACK + 1 + length.days,
        )
    )
    world.refinements.append(lambda model: _refine_move(model, day, made, period, sign))
    return made


def _refine_move(model: Any, day: Any, made: Any, period: str, sign: int) -> Bool | None:
    at = model.eval(day, model_completion=True).as_long()
    said = model.eval(made, model_completion=True).as_long()
    right = moved(at, period, sign)
    if said == right:
        return None
    start = date.fromordinal(at)
    if start.day > _MOST_OF_MONTH:
        return z3.Implies(day == at, made == right)
    first = start.replace(day=1).toordinal()
    shift = right - at
    return z3.Implies(z3.And(day >= first, day < first + _MOST_OF_MONTH), made == day + shift)


def threshold(world: World, made: Any, limit: date) -> None:
    """Where a moved date is held against a day, say at once which dates it was moved from."""
    found = world.__dict__.get("_moves", {}).get(made.get_id())
    if found is None:
        return
    day, period, sign, _ = found
    said: set[tuple[int, int]] = world.__dict__.setdefault("_limits", set())
    for edge in (limit.toordinal(), limit.toordinal() - 1):
        if (made.get_id(), edge) in said:
            continue
        said.add((made.get_id(), edge))
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
    made = z3.Real(world.fresh("months"))
    days = z3.ToReal(end - start)
    low, high = (days - (SLACK + 2)) / _average(), (days + (SLACK + 2)) / _average()
    world.say(z3.And(made >= low, made <= high))

    def refine(model: Any) -> Bool | None:
        one = model.eval(start, model_completion=True).as_long()
        other = model.eval(end, model_completion=True).as_long()
        right = exact_months(date.fromordinal(one), date.fromordinal(other))
        if model.eval(made, model_completion=True).as_fraction() == right:
            return None
        return z3.Implies(z3.And(start == one, end == other), made == z3.RealVal(str(right)))

    world.refinements.append(refine)
    return made, Approximate(True, low, high)


def exact_months(start: date, end: date) -> Fraction:
    """Months between two dates, of any order."""
    return months_between(start, end) if start <= end else -months_between(end, start)


def _average() -> Any:
    return z3.RealVal(str(DAYS_A_MONTH))


def call(world: World, run: Any, arguments: list[Any], term: Any, to_value: Any) -> None:
    """A registered function of dates: free, and made exact at each point a model asks about."""

    def refine(model: Any) -> Bool | None:
        values = [model.eval(each, model_completion=True).as_long() for each in arguments]
        right = run(*[date.fromordinal(each) for each in values])
        if to_value(model) == right:
            return None
        wanted = right.toordinal() if isinstance(right, date) else right
        same = z3.And([each == value for each, value in zip(arguments, values, strict=True)])
        return z3.Implies(same, term == wanted)

    world.refinements.append(refine)


__all__ = [
    "DAYS_A_MONTH", "SLACK", "add_months", "call", "exact_months", "implies", "months", "move", "moved",
    "threshold", "timedelta",
]  # fmt: skip
