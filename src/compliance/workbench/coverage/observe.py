"""Watches what each condition of a check answers, and turns single answers around.

In: a check. Out: `Observed`: its status for a subject, what every condition answered on the way, and the
status there would have been had one condition answered the opposite.

The reference executor's own compiler does the work, so that a condition means here what it means in a
check. Only its short cuts are left out: lists are not narrowed before a condition is asked, and groups do not
stop at the first part that decides. When one answer is turned around, only the conditions around it are asked
again: all others answer of the same records what they did.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from compliance.executors.reference.compile import Compiler
from compliance.executors.reference.context import SUBJECT, Explain, Frame, Parts, Test
from compliance.executors.reference.logic import Truth
from compliance.executors.reference.program import Program
from compliance.executors.reference.ready import CompiledCheck
from compliance.executors.reference.run import Probe
from compliance.facts.facts import Facts
from compliance.facts.values import Record
from compliance.findings import Status, Why
from compliance.named_tuple import NamedTuple
from compliance.plan import nodes as n
from compliance.plan.plan import Check, Plan
from compliance.workbench.trials import Version

Answer = tuple[int, Truth]
"""A condition by its number in the check, and what it answered."""

PARTS = ("applies", "require", "due")


class Numbered(NamedTuple):
    """A check in which every condition is an object of its own, and these in order, parents first.

    lasts: for each the number of the last condition within it, its own where there is none.
    """

    check: Check
    conditions: tuple[n.Condition, ...]
    lasts: tuple[int, ...]


def numbered(check: Check) -> Numbered:
    """Number a check's conditions.

    Equal conditions may be one object in a plan, a concept that is used twice for one; here each use has
    its own, so that the two can be told apart.
    """
    own = check._replace(**{part: _anew(getattr(check, part)) for part in PARTS})
    conditions = tuple(each for part in PARTS for each in conditions_in(getattr(own, part)))
    sizes = [sum(1 for _ in conditions_in(each)) for each in conditions]
    return Numbered(own, conditions, tuple(number + size - 1 for number, size in enumerate(sizes)))


def conditions_in(node: Any) -> Iterator[n.Condition]:
    """A condition with all within it, also within its values; parents first."""
    if isinstance(node, n.Compare | n.Logic | n.Quantified | n.Bind):
        yield node
    if isinstance(node, tuple):
        for part in node:
            yield from conditions_in(part)


def _anew(node: Any) -> Any:
    if not isinstance(node, tuple):
        return node
    parts = map(_anew, node)
    return type(node)(*parts) if hasattr(node, "_fields") else tuple(parts)


@dataclass(slots=True)
class _Watch:
    """numbers: of conditions by their object, each with that of the last one within it.

    turned: an answer to give the opposite of. kept: what a condition gave of the records in its frame, with
    nothing within it turned around.
    """

    numbers: dict[int, tuple[int, int]]
    seen: set[Answer] = field(default_factory=set)
    turned: Answer | None = None
    kept: dict[tuple[int, ...], Why] = field(default_factory=dict)


class Observed:
    """A check on a day, watched."""

    def __init__(self, numbered: Numbered, program: Program) -> None:
        self._numbered = numbered  # the numbers are of its objects: they must live as long
        spans = enumerate(numbered.lasts)
        self._watch = _Watch({id(node): span for node, span in zip(numbered.conditions, spans, strict=True)})
        self._ready = CompiledCheck(numbered.check, program.day, "", _compiler(self._watch))
        self._ready.gate = None  # the gate skips conditions, so their answers would not be seen

    def status(self, probe: Probe, record: Record) -> tuple[Status, frozenset[Answer]]:
        """What the check gives for a subject, and what its conditions answered, each once.

        A condition about the items of a list may have answered this of one and that of another.
        """
        watch = self._watch
        watch.seen, watch.turned, watch.kept = set(), None, {}
        status = probe.status(record, self._ready)
        return status, frozenset(watch.seen)

    def status_had(self, answer: Answer, probe: Probe, record: Record) -> Status:
        """The status if one condition's answer were inverted wherever it gave this answer.

        Of the subject that `status` was last asked about, in the same data.
        """
        watch = self._watch
        watch.turned = answer
        try:
            return probe.status(record, self._ready)
        finally:
            watch.turned = None


def program_on(plan: Plan, day: date) -> Program:
    """A plan on a day, for checks that are observed."""
    return Program(Version(plan).only(()), day)


def probe_of(program: Program, facts: Facts) -> Probe:
    """Data to observe checks with."""
    return Probe(program, facts)


def _compiler(watch: _Watch) -> type[Compiler]:
    class Watching(Compiler):
        """Notes every answer."""

        def test(self, node: n.Condition) -> Test:
            explain = self.explain(node)
            return lambda frame: explain(frame).result

        def explain(self, node: n.Condition) -> Explain:
            (number, last), explain = watch.numbers[id(node)], super().explain(node)
            in_scope = slice(SUBJECT + 1, self._depth)

            def watched(frame: Frame) -> Why:
                if watch.turned is not None and number <= watch.turned[0] <= last:
                    why = explain(frame)
                else:
                    key = (number, *map(id, frame[in_scope]))
                    known = watch.kept.get(key)
                    why = watch.kept[key] = explain(frame) if known is None else known
                if why.op == "not_applicable":  # nothing to ask about: that is no answer
                    return why
                answer = (number, why.result)
                watch.seen.add(answer)
                return _turned(why) if watch.turned == answer else why

            return watched

        def explain_parts(self, node: n.Condition) -> Parts:
            explain = self.explain(node)

            def whole(frame: Frame) -> tuple[Truth, tuple[Why, ...]]:
                why = explain(frame)
                return why.result, (why,)

            return whole

        def picking(self, counts_if: n.Condition | None, name: str) -> Any:
            del name
            ask = self.test(counts_if) if counts_if is not None else None
            return lambda seen: (seen.records, ask)

    return Watching


def _turned(why: Why) -> Why:
    other = copy.copy(why)
    other.result = not why.result
    return other
