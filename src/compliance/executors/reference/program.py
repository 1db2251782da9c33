"""A plan compiled for a day, kept for the next run.

In: a plan and a day. Out: `Program`; `program_of` keeps the latest few, since compiling takes longer than
judging one dossier. It holds nothing of any data, so runs share it, at the same time too.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from compliance.executors.reference.compile import Compiler
from compliance.executors.reference.context import DayProgram, Get, Trace
from compliance.executors.reference.ready import CompiledCheck
from compliance.executors.reference.regimes import Regimes
from compliance.facts.values import Unknown
from compliance.findings.policy import ActionSpec, Policy, Step
from compliance.latest import Latest
from compliance.plan.plan import Anchor, Check, Plan

if TYPE_CHECKING:
    from compliance.executors.reference.figures import Counter
    from compliance.executors.reference.left_out import LeaveOutCheck


class Program:
    """A plan compiled for a day; each kind of subject when it is first met.

    day: what a run's context is made from.
    """

    def __init__(self, plan: Plan, as_of: date) -> None:
        self.plan = plan
        self.as_of = as_of
        self.day = DayProgram(plan, as_of)
        self._digests = {pack.name: pack.digest for pack in plan.packs}
        self._checks: dict[str, list[CompiledCheck]] = {}
        kinds = dict.fromkeys(choice.subject_type for choice in plan.regimes)
        self.regimes = {kind: Regimes(self.day, plan.regimes, kind) for kind in kinds}
        self.anchors: list[tuple[Anchor, Get]] = [
            (anchor, Compiler.about(self.day, anchor.subject_type).value(anchor.value))
            for anchor in plan.anchors
        ]
        self.letters_since: list[tuple[Anchor, Trace]] = [
            (anchor, Compiler.about(self.day, anchor.subject_type).trace(anchor.value))
            for anchor in plan.letters_since
        ]
        self.counters: Sequence[Counter] = ()
        self.finders: Sequence[LeaveOutCheck] = ()
        if plan.measures:
            from compliance.executors.reference.figures import Counter

            self.counters = [Counter(measure, self.day) for measure in plan.measures]
            self.finders = [self._finder(check) for check in _leaving_out(plan)]
        self.policy = _policy(self.day)

    def _finder(self, check: Check) -> LeaveOutCheck:
        from compliance.executors.reference.left_out import LeaveOutCheck

        compiler = Compiler.about(self.day, check.subject_type, check.regime)
        return LeaveOutCheck(
            CompiledCheck(check, self.day, self._digests[check.pack]), compiler.test(check.require)
        )

    def checks(self, kind: str) -> list[CompiledCheck]:
        """The checks about one kind of subject, in the plan's order."""
        ready = self._checks.get(kind)
        if ready is None:
            checks = [check for check in self.plan.checks if check.subject_type == kind]
            ready = self._checks[kind] = [
                CompiledCheck(check, self.day, self._digests[check.pack]) for check in checks
            ]
        return ready


def _leaving_out(plan: Plan) -> Iterable[Check]:
    """The checks by which measures leave records out, each once."""
    left_out = (measure.leaves_out for measure in plan.measures if measure.leaves_out is not None)
    return {check.id: check for each in left_out for check in each.checks}.values()


_PROGRAMS: Latest[Program] = Latest(8)


def program_of(plan: Plan, as_of: date) -> Program:
    """The program of a plan on a day; the latest few are kept."""
    return _PROGRAMS.get(lambda kept: kept.plan is plan and kept.as_of == as_of, lambda: Program(plan, as_of))


def _policy(day: DayProgram) -> Policy:
    """The plan's scales and consequences, with the values that parameters have on the day."""
    plan, values = day.plan, day.parameters
    # On a day before a tolerance has any value the scale does not hold either.
    held = (
        scale
        for scale in plan.scales
        if not any(isinstance(values.get(step.more_than_from), Unknown) for step in scale.steps)
    )
    scales = (scale._replace(steps=tuple(_step(step, values) for step in scale.steps)) for scale in held)
    consequences = (
        each._replace(actions=tuple(_action(action, values) for action in each.actions))
        for each in plan.consequences
    )
    return Policy(tuple(scales), tuple(consequences), plan.roles)


def _step(step: Step, values: Mapping[str, Any]) -> Step:
    return step._replace(more_than=values[step.more_than_from]) if step.more_than_from else step


def _action(action: ActionSpec, values: Mapping[str, Any]) -> ActionSpec:
    if not action.within_from:
        return action
    within = values[action.within_from]
    return action._replace(within=within if isinstance(within, str) else "")
