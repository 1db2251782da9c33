"""Figures over the items of a collection, as terms.

In: measure nodes, the items that may be there. Out: a `Val` with the figure and the bounds it keeps.

It follows `executors.reference.measures`. Count, sum, share, mean, median, percentile and the extremes are
exact, since there are few items. Full-time months are a term between limits, made exact at a model's dates.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

import z3

from compliance.calendar import Dates, ServiceSpan, full_time_months, least_months, most_months
from compliance.named_tuple import NamedTuple
from compliance.plan import nodes as n
from compliance.workbench.proof import periods
from compliance.workbench.proof.comparing import as_day, as_number, choose
from compliance.workbench.proof.periods import DAYS_A_MONTH, SLACK
from compliance.workbench.proof.symbols import Approximate, Items, SymbolicRecord, Val
from compliance.workbench.proof.truth import (
    TRUE,
    Bool,
    Truth,
    at_least,
    conj,
    disj,
    how_many,
    implies,
    neg,
    when,
)
from compliance.workbench.proof.values import Scope, Values
from compliance.workbench.proof.world import World


class Candidate(NamedTuple):
    """An item: when it certainly counts, when it may, and its record."""

    sure: Bool
    possible: Bool
    thing: SymbolicRecord


def candidates(
    values: Values, rows: Val, counts_if: n.Condition | None, name: str, scope: Scope
) -> list[Candidate] | None:
    """The items of a collection that may count; None for a collection deeper than the world goes."""
    if not isinstance(rows.term, Items):
        return None
    found: list[Candidate] = []
    for there, thing in rows.term.slots:
        begun = come_to_be(values, thing)
        sure, possible = conj((there, begun.yes)), conj((there, neg(begun.no)))
        if counts_if is not None:
            counts = values.condition(counts_if, {**scope, name: thing})
            sure, possible = conj((sure, counts.yes)), conj((possible, neg(counts.no)))
        found.append(Candidate(sure, possible, thing))
    return found


def come_to_be(values: Values, thing: SymbolicRecord) -> Truth:
    """Whether a record has come to be by the day of the check; unknown while its date is."""
    entity = values.plan.schema.entities.get(thing.entity)
    if entity is None or not entity.happens_on:
        return TRUE
    day = values.field(thing, entity.happens_on)
    if day.sort != "date":
        return TRUE
    ahead = day.term > values.as_of.toordinal()
    return Truth(disj((day.absent, conj((day.known, neg(ahead))))), conj((day.known, ahead)))


def anything(values: Values, known: Bool) -> Val:
    """A figure of which nothing can be said."""
    values.world.cut = True
    return Val(conj((known, values.world.boolean("any"))), False, "any")


def measure(values: Values, node: n.Measure, scope: Scope) -> Val:
    """count, sum, min, max, mean, median, percentile, share, earliest or latest."""
    world, rows = values.world, values.value(node.of, scope)
    items = candidates(values, rows, node.counts_if, node.name, scope)
    if items is None or not isinstance(rows.term, Items):
        return anything(values, rows.known)
    kept: list[tuple[Bool, Any]] = []
    unsure: list[Bool] = []
    sort = "num"
    for item in items:
        inner = {**scope, node.name: item.thing}
        usable: Bool = True
        term: Any = world.number(1)
        if node.over is not None:
            over = values.value(node.over, inner)
            sort = "date" if over.sort == "date" or isinstance(over.term, date) else "num"
            usable, term = over.known, over.term if sort == "date" else as_number(world, over)
            if isinstance(term, date):
                term = world.whole(term.toordinal())
            if term is None:
                return anything(values, rows.known)
        elif node.fulfils_if is not None:
            truth = values.condition(node.fulfils_if, inner)
            usable = disj((truth.yes, truth.no))
            term = when(truth.yes, world.number(1), world.number(0))
        sure = conj((item.sure, usable))
        kept.append((sure, term))
        unsure.append(conj((item.possible, neg(sure))))
    whole = conj((rows.known, rows.term.complete, neg(disj(unsure))))
    if node.kind == "count":
        low = _real(world, how_many([sure for sure, _ in kept]))
        high = _real(world, how_many([item.possible for item in items]))
        has_high = conj((rows.known, rows.term.complete))
        return Val(whole, rows.absent, "num", low, low=(rows.known, low), high=(has_high, high))
    any_ = disj(sure for sure, _ in kept)
    if node.kind == "sum":
        return Val(whole, rows.absent, "num", _sum(world, kept))
    if not kept:
        return Val(False, rows.absent, sort)
    return Val(conj((whole, any_)), rows.absent, sort, _figure(world, node.kind, node.rank, kept))


def _real(world: World, number: Any) -> Any:
    return world.number(number) if isinstance(number, int) else z3.ToReal(number)


def _sum(world: World, kept: Sequence[tuple[Bool, Any]]) -> Any:
    return z3.Sum([world.number(0), *(when(sure, term, world.number(0)) for sure, term in kept)])


def _figure(world: World, kind: str, rank: int, kept: Sequence[tuple[Bool, Any]]) -> Any:
    if kind in ("mean", "share"):
        total = _sum(world, kept)
        return _by_number(kept, lambda number: total / number)
    ordered = _sorted(kept)
    if kind in ("min", "earliest"):
        return ordered[0]
    if kind in ("max", "latest"):
        return _by_number(kept, lambda number: ordered[number - 1])
    if kind == "median":
        return _by_number(kept, lambda number: (ordered[(number - 1) // 2] + ordered[number // 2]) / 2)
    return _by_number(kept, lambda number: ordered[-(-rank * number // 100) - 1])


def _by_number(kept: Sequence[tuple[Bool, Any]], term: Any) -> Any:
    """A term that depends on how many items there are."""
    flags = [sure for sure, _ in kept]
    pairs = [(at_least(number, flags), term(number)) for number in range(len(kept), 1, -1)]
    return choose(pairs, term(1))


def _sorted(kept: Sequence[tuple[Bool, Any]]) -> list[Any]:
    """The values in order, those that count first."""
    line = list(kept)
    for end in range(len(line) - 1, 0, -1):
        for at in range(end):
            (one, first), (other, second) = line[at], line[at + 1]
            swap = conj((other, disj((neg(one), second < first))))
            line[at] = (when(swap, other, one), when(swap, second, first))
            line[at + 1] = (when(swap, one, other), when(swap, first, second))
    return [term for _, term in line]


# ---- full-time months -----------------------------------------------------------------------------


class _Span(NamedTuple):
    """A period. counted: it certainly counts. perhaps: it may.

    start_known, end_known: whether that date is known, where the period may count.
    """

    counted: Bool
    start: Any
    end: Any
    percent: Any
    perhaps: Bool
    start_known: Bool
    end_known: Bool


class _Spans(NamedTuple):
    """The periods of a collection. sure: there are no others, and it is certain of each whether it counts."""

    known: Bool
    complete: Bool
    sure: Bool
    spans: list[_Span]


def full_time(values: Values, node: n.FullTimeMonths, scope: Scope) -> Val:
    """Full-time months up to the day of the check."""
    world = values.world
    service = _spans(values, node, node.percent, scope)
    leave = _spans(values, node.leave, None, scope) if node.leave is not None else None
    if service is None or (node.leave is not None and leave is None):
        return anything(values, True)
    figure = world.real("full-time")
    world.figures[figure.get_id()] = (figure, [])
    today = values.as_of.toordinal()
    lengths = [
        when(each.counted, z3.If(each.end < today, each.end, today) - each.start + 1, world.whole(0))
        for each in service.spans
    ]
    days = z3.ToReal(z3.Sum([world.whole(0), *lengths]))
    world.say(z3.And(figure >= 0, figure <= days / 28))
    away = leave.spans if leave is not None else []
    plain = conj((_plain(service.spans), neg(disj(each.counted for each in away))))
    slack = SLACK * max(1, len(service.spans))
    average = world.number(DAYS_A_MONTH)
    low, high = (days - slack) / average, (days + slack) / average
    world.say(z3.Implies(plain, z3.And(figure >= low, figure <= high)) if plain is not False else True)
    least, most = world.real("least"), world.real("most")
    for bound in (least, most):
        world.figures[bound.get_id()] = (bound, [])
    world.say(z3.And(least <= figure, least * 31 >= figure * 28, most >= figure, most * 28 <= figure * 31))
    sure_leave = True if leave is None else conj((leave.known, leave.sure))
    world.say(implies(service.sure, least == figure))
    world.say(implies(sure_leave, most == figure))
    _make_exact(values, (figure, least, most), service, leave)

    def exactly(number: int) -> Bool:
        """One period of so many months at full time, and no leave."""
        ways = []
        for only in service.spans:
            others = [neg(each.counted) for each in (*service.spans, *away) if each is not only]
            dates = periods.exactly(world, only.start, only.end, number)
            ways.append(conj((only.counted, only.percent == 100, dates, *others)))
        return disj(ways)

    rows_known = service.known
    return Val(
        conj((rows_known, service.sure, sure_leave)),
        False,
        "num",
        figure,
        low=(conj((rows_known, sure_leave)), least),
        high=(conj((rows_known, service.sure)), most),
        about=Approximate(plain, low, high, exactly),
    )


def _plain(spans: Sequence[_Span]) -> Bool:
    """Full time, one period after the other."""
    parts: list[Bool] = []
    for at, span in enumerate(spans):
        parts.append(disj((neg(span.counted), span.percent == 100)))
        for later in spans[at + 1 :]:
            apart = span.end < later.start
            parts.append(disj((neg(span.counted), neg(later.counted), apart)))
    return conj(parts)


def _spans(
    values: Values, node: n.FullTimeMonths | n.Leave, percent: n.Value | None, scope: Scope
) -> _Spans | None:
    world, rows = values.world, values.value(node.of, scope)
    items = candidates(values, rows, node.counts_if, node.name, scope)
    if items is None or not isinstance(rows.term, Items):
        return None
    today = values.as_of.toordinal()
    spans: list[_Span] = []
    unsure: list[Bool] = []
    for item in items:
        inner = {**scope, node.name: item.thing}
        start, end = values.value(node.start, inner), values.value(node.end, inner)
        share = values.value(percent, inner) if percent is not None else Val(True, False, "const", 100)
        first, last, part = as_day(world, start), as_day(world, end), as_number(world, share)
        if first is None or last is None or part is None:
            return None
        last = when(end.absent, world.whole(today), last)  # known not to have ended: it goes on
        usable = conj(
            (start.known, disj((end.known, end.absent)), share.known, last >= first, part >= 0, part <= 100)
        )
        good = conj((item.sure, usable))
        perhaps = conj((rows.known, item.possible, neg(good)))
        unsure.append(perhaps)
        counted = conj((rows.known, good, first <= today))
        told = disj((end.known, end.absent))
        spans.append(_Span(counted, first, last, part, perhaps, start.known, told))
    complete = rows.term.complete
    return _Spans(rows.known, complete, conj((complete, neg(disj(unsure)))), spans)


def _make_exact(values: Values, figures: tuple[Any, Any, Any], service: _Spans, leave: _Spans | None) -> None:
    """figures: the months of what is known; then the least and the most that the rest can make them."""
    as_of, world = values.as_of, values.world

    def refine(model: Any, strict: bool) -> Bool | None:
        same: list[Bool] = []

        def holds(fact: Bool) -> bool:
            held = fact is True or (fact is not False and z3.is_true(model.eval(fact, model_completion=True)))
            same.append(fact if held else neg(fact))
            return held

        def day(term: Any) -> date:
            found = model.eval(term, model_completion=True).as_long()
            same.append(term == found)
            return date.fromordinal(found)

        def read(spans: Sequence[_Span]) -> list[ServiceSpan]:
            found = []
            for span in spans:
                if holds(span.counted):
                    share = model.eval(span.percent, model_completion=True).as_fraction()
                    same.append(span.percent == world.number(share))
                    found.append(ServiceSpan(day(span.start), day(span.end), share))
            return found

        def dates(span: _Span) -> Dates:
            first = day(span.start) if holds(span.start_known) else None
            last = day(span.end) if holds(span.end_known) else None
            return (None, None) if first and last and last < first else (first, last)

        def perhaps(rows: _Spans) -> list[Dates] | None:
            if not holds(rows.known) or not holds(rows.complete):
                return None
            return [dates(span) for span in rows.spans if holds(span.perhaps)]

        away = [(span.start, span.end) for span in read(leave.spans)] if leave is not None else []
        known = full_time_months(read(service.spans), away, as_of)
        right = (
            known.months,
            least_months(known, away, perhaps(service)),
            most_months(known, perhaps(leave) if leave is not None else []),
        )
        wrong = [
            figure == world.number(exact)
            for figure, exact in zip(figures, right, strict=True)
            if not world.settled(
                model, figure, model.eval(figure, model_completion=True).as_fraction(), exact, strict
            )
        ]
        return implies(conj(same), conj(wrong)) if wrong else None

    world.refinements.append(refine)
