"""Condition nodes as terms, and the status that a check gives a record.

In: conditions of a plan, a `World`. Out: `Truth`; `statuses` gives when each status is.

It follows `executors.reference.compile` and `run`, in three values: what is neither certainly true nor
certainly false is unknown.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from fractions import Fraction

from compliance.findings import Status
from compliance.named_tuple import NamedTuple
from compliance.plan import nodes as n
from compliance.plan.plan import Check, Plan
from compliance.workbench.proof.comparing import as_number, compare
from compliance.workbench.proof.kept import Kept
from compliance.workbench.proof.measures import candidates, full_time, measure
from compliance.workbench.proof.symbols import Items, SymbolicRecord, Val
from compliance.workbench.proof.truth import (
    TRUE,
    Bool,
    Truth,
    all_of,
    any_of,
    at_least,
    conj,
    disj,
    how_many,
    neg,
    negate,
    some_of,
)
from compliance.workbench.proof.values import Scope, Values
from compliance.workbench.proof.world import World


class _Item(NamedTuple):
    """An item of a quantifier.

    counts: it certainly counts. yes, no: it certainly decides for, or against. able: it may come to fulfil.
    """

    counts: Bool
    yes: Bool
    no: Bool
    maybe: Bool
    able: Bool


class Conditions(Values):
    """The conditions of one version of the rules in a world."""

    def __init__(self, world: World, plan: Plan, as_of: date) -> None:
        super().__init__(world, plan, as_of)
        self._conditions: Kept[tuple[Truth, Bool]] = Kept()

    def condition(self, node: n.Condition, scope: Scope) -> Truth:
        """When a condition is certainly true and certainly false."""
        return self._judged(node, scope)[0]

    def measured(self, node: n.Measure | n.FullTimeMonths, scope: Scope) -> Val:
        """What is measured of the records in scope."""
        return measure(self, node, scope) if isinstance(node, n.Measure) else full_time(self, node, scope)

    def _judged(self, node: n.Condition, scope: Scope) -> tuple[Truth, Bool]:
        """The truth of a condition, and when there turns out to be nothing for it to be about."""
        return self._conditions.get((node,), lambda: self._judge(node, scope), more=self.around(scope))

    def _judge(self, node: n.Condition, scope: Scope) -> tuple[Truth, Bool]:
        match node:
            case n.Compare():
                return self._compare(node, scope), False
            case n.Logic(op=op, parts=parts, n=number):
                found = [self.condition(part, scope) for part in parts]
                if op == "not":
                    return negate(found[0]), False
                if op == "at_least_of":
                    return some_of(number, found), False
                return all_of(found) if op == "all" else any_of(found), False
            case n.Bind(name=name, of=of, part=part):
                record = self.value(of, scope)
                if not isinstance(record.term, SymbolicRecord):
                    return self._free(record), False
                inner = self.condition(part, {**scope, name: record.term})
                return Truth(
                    conj((record.known, inner.yes)), disj((record.absent, conj((record.known, inner.no))))
                ), False
            case n.Quantified():
                return self._quantified(node, scope)

    def _free(self, record: Val) -> Truth:
        """What lies deeper than the world goes may be so or not."""
        self.world.cut = True
        yes, no = self.world.boolean("beyond"), self.world.boolean("beyond")
        fails = conj((record.known, no, neg(yes)))
        return Truth(conj((record.known, yes, neg(no))), disj((record.absent, fails)))

    def _compare(self, node: n.Compare, scope: Scope) -> Truth:
        rights = [self.value(right, scope) for right in node.right]
        return compare(self.world, node.op, self.value(node.left, scope), rights)

    # -- quantifiers --------------------------------------------------------------------------------

    def _quantified(self, node: n.Quantified, scope: Scope) -> tuple[Truth, Bool]:
        rows = self.value(node.of, scope)
        items = candidates(self, rows, node.counts_if, node.name, scope)
        if items is None or not isinstance(rows.term, Items):
            return self._free(rows), False
        wanted = self.value(node.n, scope) if node.n is not None else Val(True, False, "const", 0)
        found: list[_Item] = []
        for item in items:
            asked = TRUE
            if node.fulfils_if is not None:
                asked = self.condition(node.fulfils_if, {**scope, node.name: item.thing})
            # An item that may or may not count decides only where both readings agree.
            if node.op == "every":
                yes, no = conj((item.possible, asked.yes)), conj((item.sure, asked.no))
            else:
                yes, no = conj((item.sure, asked.yes)), conj((item.possible, asked.no))
            maybe = conj((item.possible, neg(yes), neg(no)))
            found.append(_Item(item.sure, yes, no, maybe, conj((item.possible, neg(asked.no)))))
        told, complete = conj((rows.known, wanted.known)), rows.term.complete
        if node.op == "every":
            verdict, empty = _every(node.if_empty, found, complete)
            return Truth(conj((told, verdict.yes)), conj((told, verdict.no))), conj((told, empty))
        least = [each.yes for each in found]
        most = [disj((each.yes, each.maybe)) for each in found]
        enough = self._reached(wanted, 0, least, most, complete)
        too_many = self._reached(wanted, 1, least, most, complete)
        match node.op:
            case "at_least":
                verdict = enough
            case "exactly":
                verdict = all_of((enough, negate(too_many)))
            case _:
                verdict = negate(too_many)
        return Truth(conj((told, verdict.yes)), conj((told, verdict.no))), False

    def _reached(self, wanted: Val, more: int, least: list[Bool], most: list[Bool], complete: Bool) -> Truth:
        """Whether the number is at least `wanted` and so many more, given bounds on it."""
        if wanted.sort == "const" and isinstance(wanted.term, int | Fraction):
            number = -(-(wanted.term + more) // 1)
            return Truth(at_least(number, least), conj((complete, neg(at_least(number, most)))))
        number = as_number(self.world, wanted)
        if number is None:
            return self._free(wanted)
        return Truth(how_many(least) >= number + more, conj((complete, how_many(most) < number + more)))

    # -- a check ------------------------------------------------------------------------------------

    def statuses(self, check: Check, thing: SymbolicRecord) -> Mapping[Status, Bool]:
        """When a check gives a record each status."""
        begins, ends = check.in_force_from, check.in_force_to
        if (begins is not None and begins > self.as_of) or (ends is not None and ends < self.as_of):
            return {Status.NOT_IN_FORCE: True}
        scope = {check.subject_type: thing}
        self.regime = check.regime
        closed: Bool = False
        if check.regime:
            standing = self.standing(thing)
            if standing is not None:
                closed = neg(standing.possible.get(check.regime, False))
        applies = self.condition(check.applies, scope) if check.applies is not None else TRUE
        asked, empty = self._judged(check.require, scope)
        out = disj((closed, applies.no, empty))
        sure = conj((neg(out), applies.yes))
        due = self.value(check.due, scope) if check.due is not None else Val(False, True, "any")
        failed = conj((sure, asked.no))
        ahead = conj((due.known, self._lies_ahead(due)))
        undated = conj((neg(due.known), neg(due.absent)))
        return {
            Status.NOT_APPLICABLE: out,
            Status.MET: conj((sure, asked.yes)),
            Status.UNDETERMINED: disj(
                (
                    conj((neg(out), neg(applies.yes))),
                    conj((sure, asked.unknown)),
                    conj((failed, undated)),
                )
            ),
            Status.NOT_YET: conj((failed, ahead)),
            Status.NOT_MET: conj((failed, neg(undated), neg(ahead))),
        }

    def _lies_ahead(self, due: Val) -> Bool:
        if due.sort == "date":
            return compare(self.world, "after", due._replace(known=True, absent=False), [self._today()]).yes
        if due.sort == "const":
            return bool(due.term > self.as_of)
        return self.world.boolean("due") if due.known is not False else False

    def _today(self) -> Val:
        return Val(True, False, "const", self.as_of)


def _every(if_empty: str, items: Sequence[_Item], complete: Bool) -> tuple[Truth, Bool]:
    """Whether every item fulfils; and when there turns out to be none to ask about."""
    failed = disj(each.no for each in items)
    some_count = disj(each.counts for each in items)
    settled = conj((neg(failed), neg(disj(each.maybe for each in items)), complete))
    nothing_sure = conj((settled, neg(some_count)))
    nothing = conj((nothing_sure, neg(disj(each.yes for each in items))))
    holds = disj((conj((settled, some_count)), nothing_sure if if_empty == "holds" else False))
    fails = disj((failed, nothing if if_empty == "fails" else False))
    if if_empty == "fails":
        hopeless = conj((complete, neg(disj(each.able for each in items))))
        holds, fails = conj((holds, neg(hopeless))), disj((fails, hopeless))
    return Truth(holds, fails), nothing if if_empty == "not_applicable" else False
