"""Times of day as terms: what the clock shows, and the instants that may be meant by it.

In: times as terms, in minutes as the clock shows them. Out: their order and the minutes between them, as
`calendar.clock` has them: a time in the hour that comes twice may be either of two instants.

How far ahead of UTC the clock is no arithmetic describes. It is a term for each time, of which little is said
before a model asks (`refine`): that two instants are meant only within an hour that comes twice. The rest is
told of the stretch in which the model puts the time.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import Any

import z3

from compliance.calendar.clock import readings
from compliance.named_tuple import NamedTuple
from compliance.workbench.proof.symbols import MINUTES_A_DAY, Val
from compliance.workbench.proof.truth import Bool, Truth, conj, disj, implies, neg
from compliance.workbench.proof.world import World


class Stretch(NamedTuple):
    """A run of minutes in which the clock does not change. ends: the first minute after it.

    ahead: how far the clock is ahead of UTC, in seconds; two, the greater first, where it shows the time
    twice, and none where it never does.
    """

    begins: int
    ends: int
    ahead: tuple[int, ...]


class Instants(NamedTuple):
    """The earliest and the latest instant that a time may mean, in seconds."""

    early: Any
    late: Any


# ---- the clock ------------------------------------------------------------------------------------


def minute_of(moment: datetime) -> int:
    """Minutes since the calendar began, as the clock shows them."""
    return moment.toordinal() * MINUTES_A_DAY + moment.hour * 60 + moment.minute


def moment_of(minute: int) -> datetime:
    """The time so many minutes after the calendar began, as the clock shows it."""
    day, minutes = divmod(minute, MINUTES_A_DAY)
    return datetime.combine(date.fromordinal(day), time()) + timedelta(minutes=minutes)


def _ahead(minute: int) -> tuple[int, ...]:
    return tuple(int(each.total_seconds()) for each in readings(moment_of(minute)))


@lru_cache(maxsize=8)
def stretches(first_day: int, last_day: int) -> tuple[Stretch, ...]:
    """The stretches of some days, one after the other."""
    found: list[Stretch] = []
    last = (last_day + 1) * MINUTES_A_DAY
    for begins, ends in _even(first_day * MINUTES_A_DAY, last, (30 * MINUTES_A_DAY, MINUTES_A_DAY, 60, 1)):
        ahead = _ahead(begins)
        if found and found[-1].ahead == ahead:
            begins = found.pop().begins
        found.append(Stretch(begins, ends, ahead))
    return tuple(found)


def _even(begins: int, ends: int, steps: tuple[int, ...]) -> Iterator[tuple[int, int]]:
    """Parts with the clock as far ahead at both ends: as long as the first step, or shorter where need be."""
    step, *finer = steps
    for start in range(begins, ends, step):
        stop = min(start + step, ends)
        if not finer or _ahead(start) == _ahead(stop - 1):
            yield start, stop
        else:
            yield from _even(start, stop, tuple(finer))


def _of_world(world: World) -> tuple[Stretch, ...]:
    return stretches(world.first_day, world.last_day)


def _within(term: Any, stretch: Stretch) -> Bool:
    return z3.And(term >= stretch.begins, term < stretch.ends)


def _shows(stretch: Stretch, minutes: int) -> bool:
    """Whether a time of day lies in a stretch that is shorter than a day."""
    return stretch.begins % MINUTES_A_DAY <= minutes < (stretch.ends - 1) % MINUTES_A_DAY + 1


# ---- terms ----------------------------------------------------------------------------------------


def only_shown(world: World, term: Any) -> None:
    """A time that data state was on the clock."""
    if term.get_id() in world.shown:
        return
    world.shown.add(term.get_id())

    def refine(model: Any, _strict: bool) -> Bool | None:
        at = _stretch_at(world, model, term)
        return None if at is None or at.ahead else neg(_within(term, at))

    world.refinements.append(refine)


def is_shown(world: World, day: Any, minutes: int) -> Bool:
    """Whether the clock showed a time of day on a day."""
    skipped = [each for each in _of_world(world) if not each.ahead and _shows(each, minutes)]
    return conj(day != each.begins // MINUTES_A_DAY for each in skipped)


def has_one_day(world: World, term: Any, cut: int) -> Bool:
    """Whether a time lies on one side of where days begin, however both are read."""
    if not cut:
        return True
    twice = [each for each in _of_world(world) if len(each.ahead) > 1 and _shows(each, cut)]
    return neg(disj(_within(term, each) for each in twice))


def as_minute(world: World, value: Val) -> Any:
    """The value as minutes; None for what is no time."""
    if value.sort == "moment":
        return value.term
    return world.whole(minute_of(value.term)) if isinstance(value.term, datetime) else None


def _instants(world: World, value: Val) -> Instants | None:
    if value.sort != "moment":
        if not isinstance(value.term, datetime):
            return None
        at = [minute_of(value.term) * 60 - each for each in _ahead(minute_of(value.term))]
        return Instants(world.whole(min(at)), world.whole(max(at)))
    known = world.instants.get(value.term.get_id())
    if known is None:
        known = world.instants[value.term.get_id()] = (value.term, _made(world, value.term))
    made: Instants = known[1]
    return made


def _made(world: World, term: Any) -> Instants:
    most, least = world.integer("ahead"), world.integer("ahead")
    listed = _of_world(world)
    all_ahead = [ahead for each in listed for ahead in each.ahead]
    world.say(z3.And(most >= least, least >= min(all_ahead), most <= max(all_ahead)))
    twice = disj(_within(term, each) for each in listed if len(each.ahead) > 1)
    world.say((most > least) == twice if twice is not False else most == least)
    world.prefer(most == least)

    def refine(model: Any, _strict: bool) -> Bool | None:
        at = _stretch_at(world, model, term)
        if at is None or not at.ahead:
            return None
        said = [model.eval(each, model_completion=True).as_long() for each in (most, least)]
        if said == [max(at.ahead), min(at.ahead)]:
            return None
        return implies(_within(term, at), z3.And(most == max(at.ahead), least == min(at.ahead)))

    world.refinements.append(refine)
    return Instants(term * 60 - most, term * 60 - least)


def _stretch_at(world: World, model: Any, term: Any) -> Stretch | None:
    """Where a model puts a time; None for a day outside those of the world."""
    minute = model.eval(term, model_completion=True).as_long()
    listed = _of_world(world)
    at = bisect_right(listed, minute, key=lambda each: each.begins) - 1
    return listed[at] if at >= 0 and minute < listed[at].ends else None


# ---- what is asked of them ------------------------------------------------------------------------

_SWAPPED = {"after": "before", "on_or_after": "on_or_before"}


def ordered(world: World, op: str, left: Val, right: Val) -> Truth | None:
    """Whether one time holds against another, for all that both may mean; None for other values."""
    one, other = _instants(world, left), _instants(world, right)
    if one is None or other is None:
        return None
    if op in ("is", "is_not"):
        shown = as_minute(world, left) == as_minute(world, right)
        same = Truth(z3.And(shown, one.early == other.late, one.late == other.early), neg(shown))
        return same if op == "is" else Truth(same.no, same.yes)
    if op in _SWAPPED:
        op, one, other = _SWAPPED[op], other, one
    holds: Callable[[Any, Any], Bool] = (lambda a, b: a < b) if op == "before" else (lambda a, b: a <= b)
    return Truth(holds(one.late, other.early), neg(holds(one.early, other.late)))


def minutes(world: World, start: Val, end: Val) -> tuple[Any, Any] | None:
    """The least and the most minutes from one time to another; None for other values."""
    one, other = _instants(world, start), _instants(world, end)
    if one is None or other is None:
        return None
    return z3.ToReal(other.early - one.late) / 60, z3.ToReal(other.late - one.early) / 60
