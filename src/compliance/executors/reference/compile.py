"""Turns the condition nodes of a plan into Python functions, once for each day.

In: nodes, the names in scope and the `Day`. Out: functions of a frame.

A frame is a list: the run's `Context`, the subject, then one place for each further name in scope. All
that belongs to one run is in its frame, so that runs can share the functions. `value` gives a function to
a value, `test` to a verdict, `explain` to a verdict with its tree. All three share one meaning of every
operator (`logic`); `test` serves only where no explanation is wanted: which items of a collection count.

Hot functions are made for the commonest shapes (a field of a record, a literal beside it): fewer calls are
most of what makes a run fast. They hand `Why` its arguments by place, which costs half of doing it by name.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from compliance.executors.reference.compile_values import (
    NO_TEXT,
    Frame,
    Get,
    Test,
    Trace,
    ValueCompiler,
    cause_of,
    fact_why,
    is_fixed,
    is_open,
)
from compliance.executors.reference.context import CONTEXT, SUBJECT
from compliance.executors.reference.logic import (
    HOLDS,
    Truth,
    all_of,
    any_of,
    at_least_of,
    bounded,
    hold,
    negate,
    two_ways,
)
from compliance.facts.values import ABSENT, NOT_REGISTERED, Cause, Record, Rows, Unknown
from compliance.findings import Why
from compliance.plan import nodes as n

Explain = Callable[[Frame], Why]
Parts = Callable[[Frame], tuple[Truth, tuple[Why, ...]]]

_NO_FRAME: Frame = []
_ANCHORED_NOW = frozenset({"within_last"})


class Compiler(ValueCompiler):
    """Compiles the conditions of one check."""

    # -- verdicts -----------------------------------------------------------------------------------

    def test(self, node: n.Condition) -> Test:
        """A function from a frame to true, false or unknown."""
        match node:
            case n.Compare():
                return self._test_compare(node)
            case n.Logic(op=op, parts=parts, n=number):
                return _test_logic(op, [self.test(part) for part in parts], number)
        explain = self.explain(node)
        return lambda frame: explain(frame).result

    def _test_compare(self, node: n.Compare) -> Test:
        left, op = self.value(node.left), node.op
        rights = self._rights(node)
        if len(rights) == 1:
            return _test_one(op, left, rights[0])
        return lambda frame: hold(op, left(frame), tuple([right(frame) for right in rights]))

    def _rights(self, node: n.Compare) -> list[Get]:
        rights = [self.value(right) for right in node.right]
        if node.op in _ANCHORED_NOW:
            as_of = self._day.as_of
            rights.append(lambda _frame: as_of)
        return rights

    # -- explanations -------------------------------------------------------------------------------

    def explain(self, node: n.Condition) -> Explain:
        """A function from a frame to the verdict and its tree."""
        match node:
            case n.Compare():
                return self._explain_compare(node)
            case n.Logic():
                return self._explain_logic(node)
            case n.Quantified():
                return self._explain_quantified(node)
            case n.Bind():
                return self._explain_bind(node)

    def _explain_compare(self, node: n.Compare) -> Explain:
        op, text, at = node.op, node.text, node.at
        trace, rights = self.trace(node.left), self._rights(node)
        fixed = isinstance(node.left, n.Fact) and node.left.fixed
        if not _fixed(node):
            return self._explain_moving(node, trace, rights, fixed)
        values = tuple([right(()) for right in rights])  # type: ignore[arg-type]
        want = _want(op, values)
        compare = HOLDS[op] if len(values) == 1 and not is_open(values[0]) else None
        only = values[0]
        if (
            isinstance(node.left, n.Fact)
            and len(node.left.names) == 2
            and not node.left.of_regime
            and compare
        ):
            # The commonest shape by far: one field of one record against a literal.
            slot, field = self._scope[node.left.names[0]], node.left.names[1]
            suffix = f".{field}"

            def quick(frame: Frame) -> Why:
                record = frame[slot]
                left = record.values.get(field, NOT_REGISTERED)
                if left.__class__ is Unknown or left is ABSENT:
                    cause = str(left.cause) if left.__class__ is Unknown else ""
                    result = hold(op, left, values)
                    return Why(
                        op, result, text, at, record.path + suffix, left, want, cause, "", None, (), fixed
                    )
                result = compare(left, only)
                return Why(op, result, text, at, record.path + suffix, left, want, "", "", None, (), fixed)

            return quick

        # A parameter that has no value on this day is told of: no fact is missing.
        lacking = tuple(
            [self._no_value(right) for right in node.right if is_open(self.value(right)(_NO_FRAME))]
        )

        def explain(frame: Frame) -> Why:
            left, path, parts = trace(frame)
            if compare is None or is_open(left):
                result = hold(op, left, values)
            else:
                result = compare(left, only)
            return Why(
                op, result, text, at, path, left, want, cause_of(left), "", None, parts + lacking, fixed
            )

        return explain

    def _no_value(self, node: n.Value) -> Why:
        titles = {each.name: each.title for each in self._day.plan.parameters}
        title = titles.get(node.name, {}) if isinstance(node, n.Parameter) else {}
        return Why("fact", None, title, cause=str(Cause.NOT_REGISTERED))

    def _explain_moving(self, node: n.Compare, trace: Trace, rights: list[Get], fixed: bool) -> Explain:
        """A comparison with a side that other facts decide: those facts are told too."""
        op, text, at = node.op, node.text, node.at
        traces = [self.trace(right) for right in node.right if not is_fixed(right)]

        def explain(frame: Frame) -> Why:
            left, path, parts = trace(frame)
            values = tuple([right(frame) for right in rights])
            children = (*parts, *[fact_why(other(frame)) for other in traces])
            result = hold(op, left, values)
            want, cause = _want(op, values), _cause(result, left, values)
            return Why(op, result, text, at, path, left, want, cause, "", None, children, fixed)

        left, right = node.left, node.right[0]
        if len(rights) > 1 or not isinstance(left, n.Fact) or not isinstance(right, n.Fact):
            return explain
        if left.of_regime or right.of_regime or len(left.names) < 2 or len(right.names) < 2:
            return explain
        slot, (*before, last) = self._scope[left.names[0]], left.names[1:]
        other_slot, (*other_before, other_last) = self._scope[right.names[0]], right.names[1:]
        suffix, other_suffix = f".{last}", f".{other_last}"
        compare = HOLDS[op]

        def explain_facts(frame: Frame) -> Why:
            # One fact held against another, both known: told in half the time. All else goes the long way.
            record, other = frame[slot], frame[other_slot]
            for field in before:
                record = record.values.get(field)
                if record.__class__ is not Record:
                    return explain(frame)
            for field in other_before:
                other = other.values.get(field)
                if other.__class__ is not Record:
                    return explain(frame)
            value = record.values.get(last, NOT_REGISTERED)
            held = other.values.get(other_last, NOT_REGISTERED)
            if value.__class__ is Unknown or held.__class__ is Unknown or value is ABSENT or held is ABSENT:
                return explain(frame)
            if isinstance(value, datetime) and two_ways(op, value, held):
                return explain(frame)
            told = Why("fact", True, NO_TEXT, "", other.path + other_suffix, held)
            result, path = compare(value, held), record.path + suffix
            return Why(op, result, text, at, path, value, held, "", "", None, (told,), fixed)

        return explain_facts

    def _explain_logic(self, node: n.Logic) -> Explain:
        op, text, at, number = node.op, node.text, node.at, node.n
        parts = [self.explain(part) for part in node.parts]
        if op == "not":
            part = parts[0]

            def explain_not(frame: Frame) -> Why:
                child = part(frame)
                return Why(op, negate(child.result), text, at, "", None, None, "", "", None, (child,))

            return explain_not
        if op == "at_least_of":

            def explain_some(frame: Frame) -> Why:
                children = tuple([part(frame) for part in parts])
                results = [child.result for child in children]
                counts = {
                    "counted": len(results),
                    "fulfilled": results.count(True),
                    "failed": results.count(False),
                    "unknown": results.count(None),
                    "needed": number,
                }
                return Why(op, at_least_of(number, results), text, at, counts=counts, children=children)

            return explain_some
        combine: Callable[[Sequence[Truth]], Truth] = all_of if op == "all" else any_of

        def explain(frame: Frame) -> Why:
            children = tuple([part(frame) for part in parts])
            result = combine([child.result for child in children])
            return Why(op, result, text, at, "", None, None, "", "", None, children)

        return explain

    def _explain_bind(self, node: n.Bind) -> Explain:
        text, at = node.text, node.at
        slot, get, locate = self._depth, self._fact(node.of), self._locate(node.of)
        inner = self._inner(node.name).explain(node.part)

        def explain(frame: Frame) -> Why:
            record = get(frame)
            if record.__class__ is not Record:
                # No such record at all is a clear no; an unknown one is unknown.
                result = False if record is ABSENT else None
                return Why("bind", result, text, at, locate(frame), record, None, cause_of(record))
            frame[slot] = record
            child = inner(frame)
            return Why("bind", child.result, text, at, "", None, None, "", record.path, None, (child,))

        return explain

    def _explain_quantified(self, node: n.Quantified) -> Explain:
        op, text, at, if_empty = node.op, node.text, node.at, node.if_empty
        slot, rows_of, locate = self._depth, self._fact(node.of), self._locate(node.of)
        inner = self._inner(node.name)
        pick = inner.candidates(node.counts_if, node.name)
        doubts_of = inner.doubts(node.counts_if)
        explain_parts = inner.explain_parts(node.fulfils_if) if node.fulfils_if is not None else None
        number = self.value(node.n) if node.n is not None else None

        def explain(frame: Frame) -> Why:
            rows = rows_of(frame)
            path = locate(frame)
            if rows.__class__ is Rows:
                (records, ask), complete = pick(frame, rows), rows.complete
            elif rows is ABSENT:
                records, ask, complete = (), None, True
            else:
                return Why(op, None, text, at, path, rows, None, cause_of(rows))
            children: list[Why] = []
            true = false = unknown = 0
            sure_items = able = 0
            perhaps: dict[int, tuple[Why, ...]] = {}
            for record in records:
                frame[slot] = record
                candidate = True if ask is None else ask(frame)
                if candidate is False:
                    continue
                sure_items += candidate is True
                result: Truth = True
                parts: tuple[Why, ...] = ()
                if explain_parts is not None:
                    result, parts = explain_parts(frame)
                able += result is not False
                if candidate is None:
                    result = _unsure(op, result)
                    doubts = doubts_of(frame, record)
                    if result is True:
                        perhaps[len(children)] = doubts
                    else:
                        parts = (*doubts, *parts)
                if result is True:
                    true += 1
                elif result is False:
                    false += 1
                else:
                    unknown += 1
                children.append(
                    Why("item", result, NO_TEXT, "", "", None, None, "", record.path, None, parts)
                )
            wanted = number(frame) if number is not None else 0
            if wanted.__class__ is Unknown:
                cause = str(wanted.cause)
                return Why(op, None, text, at, path, None, None, cause, "", None, tuple(children))
            verdict = _quantity(op, wanted, true, false, unknown, complete, sure_items, if_empty)
            if if_empty == "fails" and complete and not able:
                verdict = False  # nothing can fulfil, and if nothing counts it fails too
            tally = {
                "counted": len(children),
                "fulfilled": true,
                "failed": false,
                "unknown": unknown,
                "needed": wanted,
            }
            if verdict is None and not unknown and complete:
                # All fulfil that may count, and whether any counts decides: that is what is not known.
                for place, doubts in perhaps.items():
                    children[place] = Why("item", None, NO_TEXT, item=children[place].item, children=doubts)
                unknown = len(perhaps)
            cause = str(Cause.NOT_REGISTERED) if verdict is None and not unknown else ""
            shown = op
            if verdict is _EMPTY:
                shown, verdict = "not_applicable", None
            return Why(shown, verdict, text, at, path, None, None, cause, "", tally, tuple(children))

        return explain

    def explain_parts(self, node: n.Condition) -> Parts:
        """What is asked of an item, without the `all` around it: the item's own node stands for that.

        Rules expanded over a table, or using one concept, ask the same of the same items. Where the subject
        and the item are all that is in scope, each item is asked once in a run, and the answer is shared.
        """
        if self._depth > SUBJECT + 2:
            return self._parts(node)
        # Equal nodes of a plan that was saved and read back are one node.
        alike = (id(node), *self._scope.items(), self._regime)
        known: Parts | None = self._day.asked.get(alike)
        if known is not None:
            return known
        explain, slot, question = self._parts(node), self._depth - 1, object()

        def ask_once(frame: Frame) -> tuple[Truth, tuple[Why, ...]]:
            answers = frame[CONTEXT].answers
            key = (question, id(frame[slot]), id(frame[SUBJECT]))
            answer: tuple[Truth, tuple[Why, ...]] | None = answers.get(key)
            if answer is None:
                answer = answers[key] = explain(frame)
            return answer

        self._day.asked[alike] = ask_once
        return ask_once

    def _parts(self, node: n.Condition) -> Parts:
        if isinstance(node, n.Logic) and node.op == "all":
            parts = [self.explain(part) for part in node.parts]

            def explain_all(frame: Frame) -> tuple[Truth, tuple[Why, ...]]:
                whys = tuple([part(frame) for part in parts])
                return all_of([why.result for why in whys]), whys

            return explain_all
        explain = self.explain(node)

        def explain_one(frame: Frame) -> tuple[Truth, tuple[Why, ...]]:
            why = explain(frame)
            return why.result, (why,)

        return explain_one


_EMPTY = object()
"""Verdict of `every` over nothing with `if_empty: not_applicable`; only at the top of `require`."""


def _unsure(op: str, result: Truth) -> Truth:
    """An item that may or may not count: it decides only where both readings agree."""
    if op == "every":
        return True if result is True else None
    return False if result is False else None


def _quantity(
    op: str, wanted: int, true: int, false: int, unknown: int, complete: bool, sure_items: int, if_empty: str
) -> Any:
    most = true + unknown if complete else None
    if op == "at_least":
        return bounded(true, most, wanted)
    if op in ("at_most", "none"):
        return negate(bounded(true, most, wanted + 1))
    if op == "exactly":
        return all_of((bounded(true, most, wanted), negate(bounded(true, most, wanted + 1))))
    if false:
        return False
    if unknown or not complete:
        return None
    if sure_items:
        return True
    empty = {"holds": True, "fails": False, "unknown": None, "not_applicable": _EMPTY}[if_empty]
    # Items that may not count but would fulfil leave open whether there is anything at all.
    return empty if not true or empty is True else None


def _test_one(op: str, left: Get, right: Get) -> Test:
    compare = HOLDS[op]

    def test(frame: Frame) -> Truth:
        value, held = left(frame), right(frame)
        if is_open(value) or is_open(held) or isinstance(value, datetime):
            return hold(op, value, (held,))
        return compare(value, held)

    return test


def _test_logic(op: str, parts: list[Test], number: int) -> Test:
    if op == "not":
        part = parts[0]
        return lambda frame: negate(part(frame))
    if op == "at_least_of":
        return lambda frame: at_least_of(number, [part(frame) for part in parts])
    decisive = op == "any"

    def test(frame: Frame) -> Truth:
        result: Truth = not decisive
        for part in parts:
            found = part(frame)
            if found is decisive:
                return decisive
            if found is None:
                result = None
        return result

    return test


def _cause(result: Truth, left: Any, values: tuple[Any, ...]) -> str:
    """Why a comparison is open for the sake of its left side; an open right side is told by itself."""
    if result is None and isinstance(left, datetime) and not any(is_open(value) for value in values):
        return str(Cause.CAME_TWICE)
    return cause_of(left)


def _fixed(node: n.Compare) -> bool:
    return all(is_fixed(right) for right in node.right)


def _want(op: str, values: tuple[Any, ...]) -> Any:
    if op in _ANCHORED_NOW:
        values = values[:-1]
    return values[0] if len(values) == 1 else values
