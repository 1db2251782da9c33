"""A check made ready for a day: whether it is in force, whom it is certainly not about, and its conditions.

In: a check and a `DayProgram`. Out: `CompiledCheck`, which compiles the conditions when the first subject
needs them.
"""

from __future__ import annotations

from datetime import date

from compliance.executors.reference.compile import Compiler
from compliance.executors.reference.context import DayProgram, Explain, Trace
from compliance.facts.values import Record
from compliance.findings import RemedyText, Status, Why
from compliance.named_tuple import NamedTuple
from compliance.plan import nodes as n
from compliance.plan.plan import Check

Conditions = tuple[Explain | None, Explain, Trace | None]
"""Of a check: `applies`, `require` and `due`."""


class CompiledCheck:
    """A check on a day."""

    __slots__ = ("_compiler", "_conditions", "check", "gate", "in_force", "pack_digest")

    def __init__(
        self, check: Check, day: DayProgram, pack_digest: str, compiler: type[Compiler] = Compiler
    ) -> None:
        self.check = check
        self.pack_digest = pack_digest
        self.in_force = _in_force(check, day.as_of)
        self.gate = _gate(check)
        self._compiler = compiler.about(day, check.subject_type, check.regime)
        self._conditions: Conditions | None = None

    def remedies(self, status: Status) -> tuple[RemedyText, ...]:
        """What to do about a finding of this status."""
        return tuple([each.remedy for each in self.check.remedies if status in each.when])

    def conditions(self) -> Conditions:
        """Compiled when the first subject needs them: most rules of another regulation never do."""
        made = self._conditions
        if made is None:
            check, compiler = self.check, self._compiler
            made = self._conditions = (
                compiler.explain(check.applies) if check.applies is not None else None,
                compiler.explain(check.require),
                compiler.trace(check.due) if check.due is not None else None,
            )
        return made


class Gate(NamedTuple):
    """A field of the subject that must hold one code for a check to be about it at all.

    Of a table of goals only the rows of somebody's own specialty are: the others need no compiling.
    """

    field: str
    code: str
    node: n.Compare
    fixed: bool

    def shuts_out(self, record: Record) -> Why | None:
        """Why the check is not about a record; None when it may be."""
        value = record.values.get(self.field)
        if value.__class__ is not str or value == self.code:
            return None
        node = self.node
        path = f"{record.path}.{self.field}"
        return Why(node.op, False, node.text, node.at, path, value, self.code, "", "", None, (), self.fixed)


def _gate(check: Check) -> Gate | None:
    node = check.applies
    if not isinstance(node, n.Compare) or node.op != "is":
        return None
    left, right = node.left, node.right[0]
    if not isinstance(left, n.Fact) or not isinstance(right, n.Constant) or left.of_regime:
        return None
    if len(left.names) != 2 or left.names[0] != check.subject_type or not isinstance(right.value, str):
        return None
    return Gate(left.names[1], right.value, node, left.fixed)


def _in_force(check: Check, day: date) -> bool:
    begins, ends = check.in_force_from, check.in_force_to
    return (begins is None or begins <= day) and (ends is None or day <= ends)
