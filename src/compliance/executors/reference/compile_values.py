"""Turns the value nodes of a plan into Python functions: facts, parameters, goals, dates and measures.

In: nodes, the names in scope and the `DayProgram`. Out: functions of a frame, a list that holds the run's
`RunContext`, the subject, and one place for each further name in scope.

`value` gives a function to a value, `trace` to a value with the path of the fact it came from.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from datetime import MAXYEAR, MINYEAR, datetime
from typing import Any, Self

from compliance.calendar import days_between, months_between
from compliance.calendar.clock import AmbiguousTimeError, at_time, day_of, minutes_between
from compliance.calendar.period import moved
from compliance.executors.reference import measures
from compliance.executors.reference.candidates import Doubts, Items, Pick, on_first_use, picking, undated
from compliance.executors.reference.context import (
    CONTEXT,
    NO_TEXT,
    SUBJECT,
    DayProgram,
    Explain,
    Frame,
    Get,
    Test,
    Trace,
)
from compliance.executors.reference.logic import period
from compliance.facts.values import ABSENT, NOT_REGISTERED, Cause, Record, Unknown, simplest
from compliance.findings import Why
from compliance.plan import nodes as n
from compliance.plan.functions import FUNCTIONS

Computation = n.DatePlus | n.DateMinus | n.DayOf | n.AtTime | n.Between | n.Total | n.Part | n.Call


class ValueCompiler(ABC):
    """Compiles the values of one check; what counts within a measure is `Compiler`'s to say.

    scope: the place of each name in the frame. depth: the next free place; a concept's own name may
    hide an outer one, so the number of names does not tell it.
    """

    def __init__(self, day: DayProgram, scope: Mapping[str, int], regime: str, depth: int) -> None:
        self._day = day
        self._scope = scope
        self._regime = regime
        self._depth = depth

    @classmethod
    def about(cls, day: DayProgram, subject_type: str, regime: str = "") -> Self:
        """A compiler of what is said about a subject."""
        return cls(day, {subject_type: SUBJECT}, regime, SUBJECT + 1)

    def _inner(self, name: str) -> Self:
        self._day.needs(self._depth + 1)
        return type(self)(self._day, {**self._scope, name: self._depth}, self._regime, self._depth + 1)

    @abstractmethod
    def explain(self, node: n.Condition) -> Explain:
        """A function from a frame to the verdict and its tree."""

    @abstractmethod
    def test(self, node: n.Condition) -> Test:
        """A function from a frame to true, false or unknown."""

    def value(self, node: n.Value) -> Get:
        """A function from a frame to the value: a Python value, `ABSENT` or an `Unknown`."""
        match node:
            case n.Fact():
                return self._fact(node)
            case n.Measure() | n.FullTimeMonths():
                trace = self.trace(node)
                return lambda frame: trace(frame)[0]
            case n.Goal():
                return self._goal(node)
            case _ if isinstance(node, Computation):
                combine, operands = _computation(node)
                gets = [self.value(operand) for operand in operands]
                if len(gets) == 2:
                    first, second = gets
                    return lambda frame: combine(first(frame), second(frame))
                return lambda frame: combine(*[get(frame) for get in gets])
            case n.BindValue(name=name, of=of, value=value):
                return self._bound(self._fact(of), self._inner(name).value(value))
        constant = self._constant(node)
        return lambda _frame: constant

    def trace(self, node: n.Value) -> Trace:
        """A value together with where it came from."""
        match node:
            case n.Fact():
                return self._trace_fact(node)
            case n.Measure():
                return self._measure(node)
            case n.FullTimeMonths():
                return self._full_time_months(node)
            case n.BindValue(name=name, of=of, value=value):
                slot, get = self._depth, self._fact(of)
                locate, inner = self._locate(of), self._inner(name).trace(value)

                def bound(frame: Frame) -> tuple[Any, str, tuple[Why, ...]]:
                    record = get(frame)
                    if record.__class__ is not Record:
                        return record, locate(frame), ()
                    frame[slot] = record
                    return inner(frame)

                return bound
            case _ if isinstance(node, Computation):
                return self._trace_computation(node)
            case n.Goal(of=of) if of:
                get, holder = self.value(node), self.trace(n.Fact((*of, "regime"), {}, of_regime=True))

                def goal(frame: Frame) -> tuple[Any, str, tuple[Why, ...]]:
                    used = fact_why(holder(frame))
                    return get(frame), used.path, (used,)

                return goal
        get = self.value(node)
        return lambda frame: (get(frame), "", ())

    def _trace_fact(self, node: n.Fact) -> Trace:
        slot, fields = self._scope[node.names[0]], node.names[1:]
        if not fields or node.of_regime:
            get, locate = self._fact(node), self._locate(node)
            return lambda frame: (get(frame), locate(frame), ())
        before, last = fields[:-1], fields[-1]
        suffix = f".{last}"

        def trace(frame: Frame) -> tuple[Any, str, tuple[Why, ...]]:
            record = frame[slot]
            for field in before:
                following = record.values.get(field, NOT_REGISTERED)
                if following.__class__ is not Record:
                    return following, f"{record.path}.{field}", ()
                record = following
            return record.values.get(last, NOT_REGISTERED), record.path + suffix, ()

        return trace

    def _trace_computation(self, node: Computation) -> Trace:
        combine, operands = _computation(node)
        traces = [self.trace(operand) for operand in operands]
        # Only what other facts decide is told; a literal stands in the words already.
        told = [at for at, operand in enumerate(operands) if not is_fixed(operand)]

        def computed(frame: Frame) -> tuple[Any, str, tuple[Why, ...]]:
            traced = [trace(frame) for trace in traces]
            used = tuple([fact_why(traced[at]) for at in told])
            return combine(*[each[0] for each in traced]), path_of(used), used

        return computed

    def _constant(self, node: n.Value) -> Any:
        match node:
            case n.Constant(value=value):
                return value
            case n.AsOf():
                return self._day.as_of
            case n.Parameter(name=name):
                return self._day.parameters[name]
        raise TypeError(f"not a constant: {node!r}")

    def _fact(self, node: n.Fact) -> Get:
        slot, fields = self._scope[node.names[0]], node.names[1:]
        if node.of_regime:
            record = self._fact(n.Fact(node.names[:-1], {}))

            def of_regime(frame: Frame) -> Any:
                holder = record(frame)
                return frame[CONTEXT].regime(holder) if holder.__class__ is Record else holder

            return of_regime
        if not fields:
            return lambda frame: frame[slot]
        if len(fields) == 1:
            field = fields[0]
            return lambda frame: frame[slot].values.get(field, NOT_REGISTERED)

        def follow(frame: Frame) -> Any:
            value = frame[slot]
            for field in fields:
                if value.__class__ is not Record:
                    return value  # unknown or absent on the way: so is all that lies behind it
                value = value.values.get(field, NOT_REGISTERED)
            return value

        return follow

    def _locate(self, node: n.Fact) -> Callable[[Frame], str]:
        slot, fields = self._scope[node.names[0]], node.names[1:]
        if not fields:
            return lambda frame: frame[slot].path
        if len(fields) == 1:
            suffix = f".{fields[0]}"
            return lambda frame: frame[slot].path + suffix

        def locate(frame: Frame) -> str:
            record = frame[slot]
            for field in fields[:-1]:
                following = record.values.get(field, NOT_REGISTERED)
                if following.__class__ is not Record:
                    return f"{record.path}.{field}"
                record = following
            return f"{record.path}.{fields[-1]}"

        return locate

    def _goal(self, node: n.Goal) -> Get:
        codes = self._day.plan.goals[node.name]
        none = Unknown(Cause.NOT_REGISTERED, f"the regulation has no goal {node.name}")
        if not node.of:
            code = codes.get(self._regime, none)
            return lambda _frame: code
        record = self._fact(n.Fact(node.of, {}))

        def goal(frame: Frame) -> Any:
            holder = record(frame)
            name = frame[CONTEXT].regime(holder) if holder.__class__ is Record else holder
            return name if name.__class__ is Unknown else codes.get(name, none)

        return goal

    def _bound(self, of: Get, inner: Get) -> Get:
        slot = self._depth

        def bound(frame: Frame) -> Any:
            record = of(frame)
            if record.__class__ is not Record:
                return record
            frame[slot] = record
            return inner(frame)

        return bound

    def _measure(self, node: n.Measure) -> Trace:
        items, inner = self._items(node.of, node.name, node.counts_if)
        value, fulfils = node.over, node.fulfils_if
        if value is not None:
            tell = on_first_use(self._day, lambda: measures.open_fact(inner.trace(value)))
            return measures.over_items(node, items, inner.value(value), tell)
        if fulfils is not None:
            tell = on_first_use(self._day, lambda: inner.explain(fulfils))
            return measures.over_items(node, items, inner.test(fulfils), tell)
        return measures.over_items(node, items, None, None)

    def _full_time_months(self, node: n.FullTimeMonths) -> Trace:
        leave = self._spans(node.leave, None) if node.leave is not None else None
        return measures.full_time(self._spans(node, node.percent), leave, self._day.as_of)

    def _spans(self, node: n.FullTimeMonths | n.Leave, percent: n.Value | None) -> measures.Spans:
        items, inner = self._items(node.of, node.name, node.counts_if)
        return measures.Spans(
            items,
            start=inner.value(node.start),
            end=inner.value(node.end),
            percent=inner.value(percent) if percent is not None else None,
            fields=tuple([_own_field(each, node.name) for each in (node.start, node.end, percent)]),
        )

    def _items(self, of: n.Fact, name: str, counts_if: n.Condition | None) -> tuple[Items, Self]:
        """The items of a collection, and the compiler of what is said about one of them."""
        inner = self._inner(name)
        pick, doubts = inner.picking(counts_if, name), inner.doubts(counts_if)
        return Items(self._fact(of), self._locate(of), self._depth, pick, doubts), inner

    def doubts(self, counts_if: n.Condition | None) -> Doubts:
        """What to tell of an item that only may count."""
        if counts_if is None:
            return lambda frame, record: undated(frame[CONTEXT], record)
        explain = on_first_use(self._day, lambda: self.explain(counts_if))
        return lambda frame, record: (explain(frame), *undated(frame[CONTEXT], record))

    def picking(self, counts_if: n.Condition | None, name: str) -> Pick:
        """How to pick the items that a condition lets through; `name` is in scope."""
        return picking(counts_if, name, self._day, self.test, self._constant)


def is_fixed(node: n.Value) -> bool:
    return isinstance(node, n.Constant | n.Parameter | n.AsOf)


def is_open(value: Any) -> bool:
    """Unknown or absent: `hold` has the answer."""
    return value.__class__ is Unknown or value is ABSENT


def cause_of(value: Any) -> str:
    return str(value.cause) if value.__class__ is Unknown else ""


def path_of(used: tuple[Why, ...]) -> str:
    """The fact that leaves a computed value unknown, else the first it was made of."""
    return next((each.path for each in used if each.result is None), used[0].path if used else "")


def fact_why(traced: tuple[Any, str, tuple[Why, ...]]) -> Why:
    value, path, parts = traced
    if value.__class__ is Unknown:
        return Why("fact", None, NO_TEXT, "", path, value, None, str(value.cause), "", None, parts)
    return Why("fact", True, NO_TEXT, "", path, value, None, "", "", None, parts)


def _computation(node: Computation) -> tuple[Callable[..., Any], tuple[n.Value, ...]]:
    """What is computed, and of what."""
    match node:
        case n.DatePlus(base=base, period=length):
            return _unless_open(lambda day, span: moved(day, period(span), 1)), (base, length)
        case n.DateMinus(base=base, period=length):
            return _unless_open(lambda day, span: moved(day, period(span), -1)), (base, length)
        case n.DayOf(time=time, cut=cut):
            return _unless_open(lambda value: day_of(value, cut)), (time,)
        case n.AtTime(day=day, minutes=minutes):
            return _unless_open(lambda value: at_time(value, minutes)), (day,)
        case n.Between(kind="minutes_between", start=start, end=end):
            return _unless_open(_minutes), (start, end)
        case n.Between(kind=kind, start=start, end=end):
            return _unless_open(days_between if kind == "days_between" else _months), (start, end)
        case n.Total(parts=parts):
            return _total, parts
        case n.Part(part=part, of=of):
            return _part, (part, of)
        case n.Call(function=function, arguments=arguments):
            return _unless_open(FUNCTIONS[function].run), arguments


def _minutes(start: datetime, end: datetime) -> Any:
    """Exact, but for a time in the hour that comes twice: that has bounds."""
    least, most = minutes_between(start, end)
    if least == most:
        return simplest(least)
    return Unknown(Cause.CAME_TWICE, "the hour came twice that night", least, most)


def _total(*values: Any) -> Any:
    """The sum, whatever the order: unknown with anything unknown. What still has bounds gives it bounds."""
    unknown = next((value for value in values if value.__class__ is Unknown), None)
    if unknown is None:
        return ABSENT if ABSENT in values else sum(values)
    if ABSENT in values:
        return bare(unknown)
    return Unknown(unknown.cause, unknown.note, _added(values, "low"), _added(values, "high"))


def _added(values: Sequence[Any], side: str) -> Any:
    """The sum of what each is at least, or at most; None where one of them has no such bound."""
    bounds = [getattr(value, side) if value.__class__ is Unknown else value for value in values]
    return None if None in bounds else sum(bounds)


def _part(share: Any, whole: Any) -> Any:
    if is_open(share):
        return bare(share)
    if whole.__class__ is Unknown:
        low, high = (None if bound is None else share * bound for bound in (whole.low, whole.high))
        return Unknown(whole.cause, whole.note, low, high)
    return whole if whole is ABSENT else share * whole


def _unless_open(run: Callable[..., Any]) -> Callable[..., Any]:
    """The computation; an unknown or absent argument is its result. Past the year 9999 it is unknown."""

    def call(*values: Any) -> Any:
        for value in values:
            if value.__class__ is Unknown or value is ABSENT:
                return bare(value)
        try:
            return run(*values)
        except AmbiguousTimeError as error:
            return Unknown(Cause.CAME_TWICE, str(error))
        except ValueError as error:
            return Unknown(Cause.ERROR, str(error))
        except OverflowError:
            return Unknown(Cause.ERROR, f"it falls outside the years {MINYEAR} to {MAXYEAR}")

    return call


def bare(value: Any) -> Any:
    """An unknown value without bounds: those of an operand do not hold for the result."""
    return Unknown(value.cause, value.note) if value.__class__ is Unknown else value


def _months(first: Any, last: Any) -> Any:
    return months_between(first, last) if first <= last else -months_between(last, first)


def _own_field(node: n.Value | None, name: str) -> str:
    """The field of the item itself that a value is read from; empty for anything else."""
    return (
        node.names[1] if isinstance(node, n.Fact) and len(node.names) == 2 and node.names[0] == name else ""
    )
