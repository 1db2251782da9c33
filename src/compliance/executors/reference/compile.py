"""Turns the condition nodes of a plan into Python functions, once for each day.

In: nodes, the names in scope and the `DayProgram`. Out: functions of a frame.

A frame is a list: the run's `RunContext`, the subject, then one place for each further name in scope. All
that belongs to one run is in its frame, so that runs can share the functions. `value` gives a function to
a value, `test` to a verdict, `explain` to a verdict with its tree. All three share one meaning of every
operator (`logic`); `test` serves only where no explanation is wanted: which items of a collection count.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from compliance.executors.reference.comparisons import (
    against_literals,
    against_values,
    fact_against_fact,
    field_against_literal,
    test_of,
)
from compliance.executors.reference.compile_values import ValueCompiler, cause_of, is_fixed, is_open
from compliance.executors.reference.context import CONTEXT, SUBJECT, Explain, Frame, Get, Parts, Test
from compliance.executors.reference.logic import Truth, all_of, any_of, at_least_of, negate
from compliance.executors.reference.quantifiers import quantified
from compliance.facts.values import ABSENT, Cause, Record
from compliance.findings import Why
from compliance.plan import nodes as n

_NO_FRAME: Frame = []


class Compiler(ValueCompiler):
    """Compiles the conditions of one check."""

    # -- verdicts -----------------------------------------------------------------------------------

    def test(self, node: n.Condition) -> Test:
        """A function from a frame to true, false or unknown."""
        match node:
            case n.Compare():
                return test_of(node.op, self.value(node.left), [self.value(each) for each in node.right])
            case n.Logic(op=op, parts=parts, n=number):
                return _test_logic(op, [self.test(part) for part in parts], number)
        explain = self.explain(node)
        return lambda frame: explain(frame).result

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
        left, rights = node.left, [self.value(right) for right in node.right]
        if not all(is_fixed(right) for right in node.right):
            return self._explain_moving(node, rights)
        values = tuple([right(_NO_FRAME) for right in rights])
        literal = len(values) == 1 and not is_open(values[0])
        if literal and isinstance(left, n.Fact) and len(left.names) == 2 and not left.of_regime:
            return field_against_literal(node, self._scope[left.names[0]], left.names[1], values[0])
        # A parameter that has no value on this day is told of: no fact is missing.
        lacking = [
            self._no_value(each) for each, value in zip(node.right, values, strict=True) if is_open(value)
        ]
        return against_literals(node, self.trace(left), values, tuple(lacking))

    def _no_value(self, node: n.Value) -> Why:
        titles = {each.name: each.title for each in self._day.plan.parameters}
        title = titles.get(node.name, {}) if isinstance(node, n.Parameter) else {}
        return Why("fact", None, title, cause=str(Cause.NOT_REGISTERED))

    def _explain_moving(self, node: n.Compare, rights: list[Get]) -> Explain:
        """A comparison with a side that other facts decide."""
        traces = [self.trace(right) for right in node.right if not is_fixed(right)]
        explain = against_values(node, self.trace(node.left), rights, traces)
        left, right = node.left, node.right[0]
        if len(rights) > 1 or not isinstance(left, n.Fact) or not isinstance(right, n.Fact):
            return explain
        if left.of_regime or right.of_regime or len(left.names) < 2 or len(right.names) < 2:
            return explain
        return fact_against_fact(node, left, right, self._scope, explain)

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
        items, inner = self._items(node.of, node.name, node.counts_if)
        ask = inner.explain_parts(node.fulfils_if) if node.fulfils_if is not None else None
        number = self.value(node.n) if node.n is not None else None
        return quantified(node, items, ask, number)

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
