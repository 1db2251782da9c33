"""Value nodes as terms: facts, parameters, goals, dates, measures and regimes.

In: a plan, a day, and a `World`. Out: a `Val` for each value node and record, made once.

It follows `executors.reference.compile_values` node by node: what is unknown or absent there, is here.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Hashable, Iterable, Mapping
from datetime import date
from typing import Any

import z3

from compliance.calendar import days_between
from compliance.calendar.clock import at_time, day_of
from compliance.executors.reference.context import value_on
from compliance.facts.schema import Kind
from compliance.facts.values import Unknown
from compliance.plan import nodes as n
from compliance.plan.functions import FUNCTIONS
from compliance.plan.plan import Plan
from compliance.workbench.proof import periods, times
from compliance.workbench.proof.comparing import as_day, as_number, equal
from compliance.workbench.proof.kept import Kept
from compliance.workbench.proof.symbols import MINUTES_A_DAY, NOTHING, SymbolicRecord, Val
from compliance.workbench.proof.truth import Bool, Truth, at_least, conj, disj, neg, when
from compliance.workbench.proof.world import World

Scope = Mapping[str, SymbolicRecord]


class Values(ABC):
    """The values of one version of the rules in a world. regime: the one the check in hand belongs to."""

    def __init__(self, world: World, plan: Plan, as_of: date) -> None:
        self.world = world
        self.plan = plan
        self.as_of = as_of
        self.regime = ""
        self._parameters = {each.name: value_on(each.values, as_of) for each in plan.parameters}
        self._values: Kept[Val] = Kept()
        self._standings: dict[int, RegimeTerms | None] = {}

    @abstractmethod
    def condition(self, node: n.Condition, scope: Scope) -> Truth:
        """A condition about the records in scope."""

    @abstractmethod
    def measured(self, node: n.Measure | n.FullTimeMonths, scope: Scope) -> Val:
        """What is measured of the records in scope."""

    def value(self, node: n.Value, scope: Scope) -> Val:
        """A value about the records in scope."""
        if isinstance(node, n.Constant | n.AsOf | n.Parameter):
            return self._constant(node)
        return self._values.get((node,), lambda: self._value(node, scope), more=self.around(scope))

    def around(self, scope: Scope) -> tuple[Hashable, ...]:
        """What a term depends on beside its node."""
        return (self.regime, *((name, thing.number) for name, thing in scope.items()))

    def _value(self, node: n.Value, scope: Scope) -> Val:
        match node:
            case n.Fact():
                return self._of_regime(node, scope) if node.of_regime else self.follow(node.names, scope)
            case n.Measure() | n.FullTimeMonths():
                return self.measured(node, scope)
            case n.Goal():
                return self._goal(node, scope)
            case n.DatePlus(base=base, period=length):
                return self._moved(self.value(base, scope), self.value(length, scope), 1)
            case n.DateMinus(base=base, period=length):
                return self._moved(self.value(base, scope), self.value(length, scope), -1)
            case n.DayOf(time=time, cut=cut):
                return self._day_of(self.value(time, scope), cut)
            case n.AtTime(day=day, minutes=minutes):
                return self._at_time(self.value(day, scope), minutes)
            case n.Between(kind=kind, start=start, end=end):
                return self._between(kind, self.value(start, scope), self.value(end, scope))
            case n.Total(parts=parts):
                return self._total([self.value(each, scope) for each in parts])
            case n.Part(part=part, of=of):
                return self._part(self.value(part, scope), self.value(of, scope))
            case n.Call(function=function, arguments=arguments):
                return self._call(function, [self.value(each, scope) for each in arguments])
            case n.BindValue(name=name, of=of, value=inner):
                return self._bound(self.value(of, scope), name, inner, scope)
        raise TypeError(f"not a value: {node!r}")

    # -- facts --------------------------------------------------------------------------------------

    def _constant(self, node: n.Constant | n.AsOf | n.Parameter) -> Val:
        match node:
            case n.AsOf():
                return Val(True, False, "const", self.as_of)
            case n.Parameter(name=name):
                value = self._parameters[name]
                return NOTHING if isinstance(value, Unknown) else Val(True, False, "const", value)
        return Val(True, False, "const", node.value)

    def field(self, thing: SymbolicRecord, name: str) -> Val:
        """A field of a record, as these rules' vocabulary declares it."""
        entity = self.plan.schema.entities.get(thing.entity)
        found = self.world.field(thing, entity.fields.get(name) if entity is not None else None)
        if found.sort == "moment":
            times.only_shown(self.world, found.term)
        return found

    def follow(self, names: tuple[str, ...], scope: Scope) -> Val:
        """A field reached from a name in scope: unknown or absent on the way, so is all behind it."""
        value = Val(True, False, "ref", scope[names[0]])
        known: Bool = True
        absent: Bool = False
        for name in names[1:]:
            thing = value.term
            value = self.field(thing, name) if isinstance(thing, SymbolicRecord) else self._beyond()
            absent = disj((absent, conj((known, value.absent))))
            known = conj((known, value.known))
        return value._replace(known=known, absent=absent)

    def _beyond(self) -> Val:
        """What lies deeper than the world goes: anything."""
        self.world.cut = True
        known, absent = self.world.boolean("beyond"), self.world.boolean("beyond")
        return Val(known, conj((neg(known), absent)), "any")

    def _bound(self, record: Val, name: str, inner: n.Value, scope: Scope) -> Val:
        if not isinstance(record.term, SymbolicRecord):
            return self._beyond()
        value = self.value(inner, {**scope, name: record.term})

        def where(bound: tuple[Bool, Any] | None) -> tuple[Bool, Any] | None:
            return None if bound is None else (conj((record.known, bound[0])), bound[1])

        return value._replace(
            known=conj((record.known, value.known)),
            absent=disj((record.absent, conj((record.known, value.absent)))),
            low=where(value.low),
            high=where(value.high),
        )

    # -- regimes ------------------------------------------------------------------------------------

    def standing(self, thing: SymbolicRecord) -> RegimeTerms | None:
        """Under which regimes a record may be tested; None where no regime is about such records."""
        if thing.number not in self._standings:
            self._standings[thing.number] = None
            self._standings[thing.number] = self._stand(thing)
        return self._standings[thing.number]

    def _stand(self, thing: SymbolicRecord) -> RegimeTerms | None:
        choices = [each for each in self.plan.regimes if each.subject_type == thing.entity]
        if not choices:
            return None
        open_: list[Truth] = []
        elected: list[Bool] = []
        before = self.regime
        for choice in choices:
            self.regime = choice.name
            open_.append(self.condition(choice.open_to, {choice.subject_type: thing}))
            wish = self.field(thing, choice.elected_by[1])
            named = equal(self.world, wish, Val(True, False, "const", choice.name))
            elected.append(conj((wish.known, named)))
        self.regime = before
        chosen = [
            conj((wish, truth.yes, *(neg(other) for other in elected if other is not wish)))
            for wish, truth in zip(elected, open_, strict=True)
        ]
        settled_by_choice = disj(chosen)
        possible = [
            disj((mine, conj((neg(settled_by_choice), neg(truth.no)))))
            for mine, truth in zip(chosen, open_, strict=True)
        ]
        several = at_least(2, [neg(truth.no) for truth in open_])
        only = [
            disj((mine, conj((neg(settled_by_choice), truth.yes, neg(several)))))
            for mine, truth in zip(chosen, open_, strict=True)
        ]
        return RegimeTerms(
            {choice.name: each for choice, each in zip(choices, possible, strict=True)},
            {choice.name: each for choice, each in zip(choices, only, strict=True)},
        )

    def _of_regime(self, node: n.Fact, scope: Scope) -> Val:
        record = self.follow(node.names[:-1], scope)
        if not isinstance(record.term, SymbolicRecord):
            return self._beyond()
        standing = self.standing(record.term)
        if standing is None:
            return Val(False, record.absent, "any")
        none = conj(neg(each) for each in standing.possible.values())
        return Val(
            conj((record.known, disj(standing.only.values()))),
            disj((record.absent, conj((record.known, none)))),
            "choice",
            [(each, name) for name, each in standing.only.items()],
        )

    def _goal(self, node: n.Goal, scope: Scope) -> Val:
        codes = self.plan.goals[node.name]
        if not node.of:
            return Val(True, False, "const", codes[self.regime]) if self.regime in codes else NOTHING
        used = self._of_regime(n.Fact((*node.of, "regime"), {}, of_regime=True), scope)
        if used.sort != "choice":
            return NOTHING
        pairs = [(each, codes[name]) for each, name in used.term if name in codes]
        return Val(conj((used.known, disj(each for each, _ in pairs))), False, "choice", pairs)

    # -- computed -----------------------------------------------------------------------------------

    def _moved(self, base: Val, length: Val, sign: int) -> Val:
        known = conj((base.known, length.known))
        if base.sort not in ("date", "const") or length.sort != "const":
            return Val(known, base.absent, "any")
        if base.sort == "const":
            at = periods.moved(base.term.toordinal(), length.term, sign)
            return Val(known, base.absent, "const", date.fromordinal(at))
        return Val(known, base.absent, "date", periods.move(self.world, base.term, length.term, sign))

    def _day_of(self, time: Val, cut: int) -> Val:
        if time.sort == "const":
            return _of_constants(time.known, time.absent, lambda value: day_of(value, cut), [time])
        if time.sort != "moment":
            return Val(time.known, time.absent, "any")
        known = conj((time.known, times.has_one_day(self.world, time.term, cut)))
        return Val(known, time.absent, "date", (time.term - cut) / MINUTES_A_DAY)

    def _at_time(self, day: Val, minutes: int) -> Val:
        if day.sort == "const":
            return _of_constants(day.known, day.absent, lambda value: at_time(value, minutes), [day])
        if day.sort != "date":
            return Val(day.known, day.absent, "any")
        known = conj((day.known, times.is_shown(self.world, day.term, minutes)))
        return Val(known, day.absent, "moment", day.term * MINUTES_A_DAY + minutes)

    def _minutes(self, known: Bool, absent: Bool, start: Val, end: Val) -> Val:
        """Exact, but for a time in the hour that comes twice: that has bounds."""
        found = times.minutes(self.world, start, end)
        if found is None:
            return Val(known, absent, "any")
        least, most = found
        exact = conj((known, least == most))
        return Val(exact, absent, "num", least, low=(known, least), high=(known, most))

    def _between(self, kind: str, start: Val, end: Val) -> Val:
        known, absent = _first_open([start, end])
        if kind == "minutes_between":
            return self._minutes(known, absent, start, end)
        if start.sort == "const" and end.sort == "const":
            run = days_between if kind == "days_between" else periods.exact_months
            return _of_constants(known, absent, run, (start, end))
        if start.sort not in ("date", "const") or end.sort not in ("date", "const"):
            return Val(known, absent, "any")
        one, other = as_day(self.world, start), as_day(self.world, end)
        if kind == "days_between":
            return Val(known, absent, "num", z3.ToReal(other - one))
        term, about = periods.months(self.world, one, other)
        return Val(known, absent, "num", term, about=about)

    def _total(self, parts: list[Val]) -> Val:
        known = conj(each.known for each in parts)
        none_unknown = conj(disj((each.known, each.absent)) for each in parts)
        absent = conj((none_unknown, neg(known)))
        if all(each.sort == "const" for each in parts):
            return Val(known, absent, "const", sum(each.term for each in parts))
        terms = [as_number(self.world, each) for each in parts]
        if any(term is None for term in terms):
            return Val(known, absent, "any")
        for term in terms:
            # On which side of a limit the total lies takes each figure exactly.
            self.world.hold(term, term)

        def bound(side: str) -> tuple[Bool, Any] | None:
            has: list[Bool] = [neg(each.absent) for each in parts]
            made = []
            for each, term in zip(parts, terms, strict=True):
                own = getattr(each, side)
                has.append(each.known if own is None else disj((each.known, own[0])))
                made.append(term if own is None else when(each.known, term, own[1]))
            return conj(has), z3.Sum(made)

        return Val(known, absent, "num", z3.Sum(terms), low=bound("low"), high=bound("high"))

    def _part(self, share: Val, whole: Val) -> Val:
        known, absent = _first_open([share, whole])
        if share.sort == "const" and whole.sort == "const":
            return Val(known, absent, "const", share.term * whole.term)
        one, other = as_number(self.world, share), as_number(self.world, whole)
        if one is None or other is None:
            return Val(known, absent, "any")
        self.world.hold(other, other)

        def bound(own: tuple[Bool, Any] | None) -> tuple[Bool, Any] | None:
            return None if own is None else (conj((share.known, own[0])), one * own[1])

        return Val(known, absent, "num", one * other, low=bound(whole.low), high=bound(whole.high))

    def _call(self, name: str, arguments: list[Val]) -> Val:
        known, absent = _first_open(arguments)
        function = FUNCTIONS[name]
        if all(each.sort == "const" for each in arguments):
            return _of_constants(known, absent, function.run, arguments)
        dated = all(each.sort in ("date", "const") for each in arguments)
        if name == "known_by" and dated:
            latest, day = (as_day(self.world, each) for each in arguments)
            return Val(conj((known, latest <= day)), absent, "date", latest)
        if name == "minutes_until" and (found := times.minutes(self.world, *arguments)) is not None:
            least, most = found
            exact = conj((known, disj((least == most, most <= 0))))
            return Val(exact, absent, "num", z3.If(most > 0, most, 0))
        if not dated or function.gives.kind is not Kind.DATE:
            # It may have no result, as of times in reverse.
            return Val(conj((known, self.world.boolean(name))), absent, "any")
        term = self.world.integer(name)
        periods.call(self.world, function.run, [as_day(self.world, each) for each in arguments], term)
        return Val(known, absent, "date", term)


class RegimeTerms:
    """Of a record: when each regime may test it, and when it is the only one, by name."""

    __slots__ = ("only", "possible")

    def __init__(self, possible: dict[str, Bool], only: dict[str, Bool]) -> None:
        self.possible = possible
        self.only = only


def _of_constants(known: Bool, absent: Bool, run: Callable[..., Any], values: Iterable[Val]) -> Val:
    """Worked out here and now; unknown where there is no result, as past the year 9999."""
    try:
        made = run(*[each.term for each in values])
    except (OverflowError, ValueError):
        return Val(False, False, "any")
    return Val(False, False, "any") if isinstance(made, Unknown) else Val(known, absent, "const", made)


def _first_open(values: list[Val]) -> tuple[Bool, Bool]:
    """Known where all are; absent where the first that is not known is absent."""
    known: Bool = True
    absent: Bool = False
    for value in values:
        absent = disj((absent, conj((known, value.absent))))
        known = conj((known, value.known))
    return known, absent
