"""The comparisons of `executors.reference.logic`, over z3 terms.

In: an operator and values as terms. Out: a `Truth`.

Unknown and absent sides are answered first, exactly as there. A comparison that terms cannot say (a pattern
of a text, sorts that do not meet) is left free: it may hold or not, and whatever comes of it is confirmed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date, datetime
from fractions import Fraction
from typing import Any

import z3

from compliance.executors.reference.logic import HOLDS
from compliance.workbench.proof.periods import move, moved, threshold
from compliance.workbench.proof.symbols import Approximate, Val
from compliance.workbench.proof.times import minute_of, ordered
from compliance.workbench.proof.truth import FALSE, Bool, Truth, conj, disj, implies, neg, when
from compliance.workbench.proof.world import World

_TRUE_OF_NOTHING = frozenset({"is_not", "not_in"})
_OF_TIMES = frozenset({"is", "is_not", "before", "after", "on_or_before", "on_or_after"})
MOST_EXACT = 600
"""Months up to which a figure is tried just on its limit."""
_ORDER: dict[str, Callable[[Any, Any], Any]] = {
    "at_least": lambda left, right: left >= right,
    "at_most": lambda left, right: left <= right,
    "above": lambda left, right: left > right,
    "below": lambda left, right: left < right,
    "on_or_after": lambda left, right: left >= right,
    "on_or_before": lambda left, right: left <= right,
    "after": lambda left, right: left > right,
    "before": lambda left, right: left < right,
}


def compare(world: World, op: str, left: Val, rights: Sequence[Val]) -> Truth:
    """Whether `left` holds against `rights`."""
    settled = conj(neg(_unknown(right)) for right in rights)
    nothing = disj(right.absent for right in rights)
    if op == "is_known":
        of_nothing = not rights[0].term
        holds = conj((left.known, _core(world, op, left, rights)))
        yes = disj((holds, left.absent if of_nothing else False))
        no = disj((conj((left.known, neg(holds))), False if of_nothing else left.absent))
        return Truth(conj((settled, yes)), conj((settled, no)))
    told = conj((settled, disj((left.known, left.absent))))
    open_side = disj((left.absent, nothing))
    both = conj((left.known, settled, neg(nothing)))
    held = _held(world, op, left, rights) if both is not False else FALSE
    if op in _TRUE_OF_NOTHING:
        yes, no = conj((told, disj((open_side, held.yes)))), conj((both, held.no))
    else:
        yes, no = conj((both, held.yes)), conj((told, disj((open_side, held.no))))
    bounded = _from_bounds(world, op, left, rights, conj((settled, neg(nothing), _unknown(left))))
    return Truth(disj((yes, bounded.yes)), disj((no, bounded.no)))


def _unknown(value: Val) -> Bool:
    return conj((neg(value.known), neg(value.absent)))


def _from_bounds(world: World, op: str, left: Val, rights: Sequence[Val], open_: Bool) -> Truth:
    """A figure some of whose items are unknown may still decide."""
    if (left.low is None and left.high is None) or open_ is False:
        return Truth(False, False)
    if op == "between":
        least = _from_bounds(world, "at_least", left, rights[:1], open_)
        most = _from_bounds(world, "at_most", left, rights[1:], open_)
        return Truth(conj((least.yes, most.yes)), disj((least.no, most.no)))
    right = as_number(world, rights[0])

    def of(bound: tuple[Bool, Any] | None, test: str) -> Bool:
        if bound is None or right is None:
            return False
        world.hold(bound[1], right)
        return conj((open_, bound[0], _ORDER[test](bound[1], right)))

    match op:
        case "at_least":
            return Truth(of(left.low, "at_least"), of(left.high, "below"))
        case "above":
            return Truth(of(left.low, "above"), of(left.high, "at_most"))
        case "at_most":
            return Truth(of(left.high, "at_most"), of(left.low, "above"))
        case "below":
            return Truth(of(left.high, "below"), of(left.low, "at_least"))
    return Truth(False, False)


def _held(world: World, op: str, left: Val, rights: Sequence[Val]) -> Truth:
    """The comparison of values that are all there; that of two times may be unknown all the same."""
    timed = ordered(world, op, left, rights[0]) if op in _OF_TIMES else None
    if timed is not None:
        return timed
    holds = _core(world, op, left, rights)
    return Truth(holds, neg(holds))


def _core(world: World, op: str, left: Val, rights: Sequence[Val]) -> Bool:
    """The comparison of values that are all there."""
    if left.sort == "choice":
        return disj(
            conj((condition, _core(world, op, _const(value), rights))) for condition, value in left.term
        )
    for index, right in enumerate(rights):
        if right.sort == "choice":
            return disj(
                conj(
                    (
                        condition,
                        _core(world, op, left, [*rights[:index], _const(value), *rights[index + 1 :]]),
                    )
                )
                for condition, value in right.term
            )
    if left.sort == "const" and all(right.sort == "const" for right in rights):
        values = [right.term for right in rights]
        return bool(HOLDS[op](left.term, *values))
    match op:
        case "is":
            return equal(world, left, rights[0])
        case "is_not":
            return neg(equal(world, left, rights[0]))
        case "in":
            return _among(world, left, rights[0])
        case "not_in":
            return neg(_among(world, left, rights[0]))
        case "is_known":
            there: Bool = left.term != 0 if left.sort == "codes" else True  # an empty set says there are none
            return there if rights[0].term else neg(there)
        case "contains" | "contains_any" | "contains_all":
            return _contains(world, op, left, rights[0])
        case "between":
            return _within(world, left, rights[0], rights[1])
        case "matches":
            return _matches(world, left, rights[0])
        case "within_after":
            return _within(world, left, rights[1], _day_moved(world, rights[1], rights[0].term, 1))
        case "within_before" | "within_last":
            return _within(world, left, _day_moved(world, rights[1], rights[0].term, -1), rights[1])
    return _order(world, op, left, rights[0])


def _const(value: Any) -> Val:
    return Val(True, False, "const", value)


# ---- equality -------------------------------------------------------------------------------------


def equal(world: World, left: Val, right: Val) -> Bool:
    """Whether two values that are there are the same."""
    if left.sort == "const":
        left, right = right, left
    if right.sort == "const":
        return _is(world, left, right.term)
    if left.sort != right.sort or left.sort in ("any", "rows", "choice"):
        return world.boolean("equal")
    if left.sort == "ref":
        return world.same(left.term, right.term)
    if left.sort in ("code", "codes") and left.of != right.of:
        return world.boolean("equal")
    world.hold(left.term, right.term)
    world.hold(right.term, left.term)
    return left.term == right.term


def _is(world: World, left: Val, value: Any) -> Bool:
    match left.sort:
        case "const":
            return bool(left.term == value)
        case "bool" if isinstance(value, bool):
            return left.term if value else neg(left.term)
        case "num" if isinstance(value, int | Fraction):
            world.hold(left.term, world.number(value))
            if left.about is not None:
                _steer(world, left.term, left.about, value, world.number(value))
            return left.term == world.number(value)
        case "moment" if isinstance(value, datetime):
            return left.term == minute_of(value)
        case "date" if isinstance(value, date):
            threshold(world, left.term, value)
            return left.term == value.toordinal()
        case "code" if isinstance(value, str):
            return left.term == world.code(left.of, value)
        case "codes" if isinstance(value, frozenset):
            return left.term == _mask(world, left, value)
        case "text" if isinstance(value, str):
            return left.term == world.text(value)
    return world.boolean("equal")


def _among(world: World, left: Val, right: Val) -> Bool:
    if right.sort == "const":
        return disj(_is(world, left, value) for value in sorted(right.term, key=str))
    return _contains(world, "contains", right, left)


def _mask(world: World, left: Val, codes: frozenset[str]) -> Any:
    return sum(1 << world.code(left.of, code) for code in codes)


def _contains(world: World, op: str, left: Val, right: Val) -> Bool:
    if left.sort == "const" and right.sort == "code" and op == "contains":
        return disj(_is(world, right, code) for code in sorted(left.term))
    if left.sort != "codes":
        return world.boolean("contains")
    size = left.term.size()
    if right.sort == "const":
        codes = right.term if isinstance(right.term, frozenset) else frozenset({right.term})
        mask = world.bits(_mask(world, left, codes), size)
        if op == "contains_all" and len(codes) != 1:
            return left.term & mask == mask
        return left.term & mask != 0
    if op == "contains" and right.sort == "code" and right.of == left.of:
        shift = z3.ZeroExt(size - 16, right.term) if size > 16 else z3.Extract(size - 1, 0, right.term)
        return z3.LShR(left.term, shift) & 1 == 1
    if right.sort == "codes" and right.of == left.of:
        return left.term & right.term == right.term if op == "contains_all" else left.term & right.term != 0
    return world.boolean("contains")


def _matches(world: World, left: Val, right: Val) -> Bool:
    """A pattern of a text: decided for the texts that rules name, and free for all others."""
    if left.sort != "text" or right.sort != "const":
        return world.boolean("matches")
    found = world.boolean("matches")
    pattern = re.compile(right.term)
    world.patterns.append((right.term, left.term, found))

    def refine(model: Any, _strict: bool) -> Bool | None:
        number = model.eval(left.term, model_completion=True).as_long()
        text = next((text for text, each in world.texts.items() if each == number), None)
        if text is None:
            return None
        holds = pattern.fullmatch(text) is not None
        if z3.is_true(model.eval(found, model_completion=True)) is holds:
            return None
        return implies(left.term == number, found if holds else neg(found))

    world.refinements.append(refine)
    return found


# ---- order ----------------------------------------------------------------------------------------


def as_number(world: World, value: Val) -> Any:
    """The value as a real term; None for what is no number."""
    if value.sort == "num":
        return value.term
    if value.sort == "const" and isinstance(value.term, int | Fraction):
        return world.number(value.term)
    return None


def as_day(world: World, value: Val) -> Any:
    """The value as an ordinal; None for what is no date."""
    if value.sort == "date":
        return value.term
    is_day = isinstance(value.term, date) and not isinstance(value.term, datetime)
    return world.whole(value.term.toordinal()) if is_day else None


def _order(world: World, op: str, left: Val, right: Val) -> Bool:
    one, other = as_number(world, left), as_number(world, right)
    if one is None or other is None:
        one, other = as_day(world, left), as_day(world, right)
    if one is None or other is None:
        return world.boolean("order")
    for value, limit, edge in ((left, right, other), (right, left, one)):
        if value.sort == "const":
            continue
        world.hold(value.term, edge)
        if limit.sort == "const" and value.about is not None:
            _steer(world, value.term, value.about, limit.term, edge)
        if limit.sort == "const" and value.sort == "date":
            threshold(world, value.term, limit.term)
    return _ORDER[op](one, other)


def _steer(world: World, figure: Any, about: Approximate, limit: int | Fraction, edge: Any) -> None:
    """Where to look for an approximate figure: clear of the limit on either side, or just on it."""
    key = (figure.get_id(), Fraction(limit))
    if key in world.steered:
        return
    world.steered.add(key)
    above, below = about.low >= edge + world.number(Fraction(1, 100)), about.high < edge
    ways = [conj((about.plain, disj((above, below))))]
    facts = about.exactly(int(limit)) if int(limit) == limit and 0 < limit <= MOST_EXACT else False
    if facts is not False:
        just = world.boolean("just")
        world.say(implies(just, conj((facts, figure == edge))))
        ways.append(just)
    world.guide(disj(ways))


def _day_moved(world: World, anchor: Val, period: str, sign: int) -> Val:
    day = as_day(world, anchor)
    if anchor.sort == "const":
        return _const(date.fromordinal(moved(anchor.term.toordinal(), period, sign)))
    return Val(True, False, "date", move(world, day, period, sign))


def _within(world: World, left: Val, first: Val, last: Val) -> Bool:
    return conj((_order(world, "at_least", left, first), _order(world, "at_most", left, last)))


def choose(pairs: Sequence[tuple[Bool, Any]], otherwise: Any) -> Any:
    """The term whose condition holds."""
    found = otherwise
    for condition, term in reversed(pairs):
        found = when(condition, term, found)
    return found
