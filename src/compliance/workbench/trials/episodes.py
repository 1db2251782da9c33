"""One day's data in a trial, and the trial's view of any findings on it.

In: facts, a day, the findings the rules give as they are. Out: `Episode`: findings of other versions of a
check on the same facts, and whether the trial would notice the difference.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Protocol

from compliance.executors import reference
from compliance.executors.base import Run
from compliance.facts.facts import Facts
from compliance.findings import Finding
from compliance.plan.narrow import narrowed
from compliance.plan.plan import Check, Plan


class Verdict(Protocol):
    """Whether a trial still holds with other findings, by check, in place of those the rules give.

    judged: take scales, consequences and dates from this run; its findings are ignored.
    """

    def __call__(self, findings: Mapping[str, Sequence[Finding]], judged: Run | None = None) -> bool: ...


@dataclass(frozen=True, slots=True)
class Version:
    """A plan in which some checks are others; its parameters and regimes may be others too."""

    plan: Plan
    checks: Mapping[str, Check] = field(default_factory=dict)

    def only(self, check_ids: Iterable[str]) -> Plan:
        """A plan of these checks and what they need to run."""
        wanted = frozenset(check_ids)
        checks = tuple(self.checks.get(check.id, check) for check in self.plan.checks if check.id in wanted)
        return narrowed(self.plan, checks)


@dataclass(frozen=True, slots=True)
class Episode:
    """A day in a trial.

    asked: checks whose findings the trial names. weighed: checks that only together with others decide what
    it names (a rating, a conclusion, a list of actions). findings: what the rules give as they are, by
    check, of both kinds. subjects: whom the trial is about; None for all. weighs: the trial names
    a rating, conclusion or action, even when `weighed` is empty. judgements: the scales
    of which it names a letter and the consequences it names as drawn, each after its pack's name and a dot.
    """

    facts: Facts
    day: date
    asked: frozenset[str]
    weighed: frozenset[str]
    findings: Mapping[str, tuple[Finding, ...]]
    holds: Verdict
    subjects: tuple[str, ...] | None = None
    weighs: bool = False
    judgements: frozenset[str] = frozenset()

    @property
    def reached(self) -> frozenset[str]:
        """Every check that can change what becomes of the trial."""
        return self.asked | self.weighed

    def under(self, plan: Plan) -> dict[str, tuple[Finding, ...]]:
        """The findings of a plan on the same data and day, by check."""
        run = reference.run(plan, self.facts, self.day, subjects=self.subjects)
        found: dict[str, list[Finding]] = {check.id: [] for check in plan.checks}
        for finding in run.findings:
            if finding.rule in found:
                found[finding.rule].append(finding)
        return {check: tuple(findings) for check, findings in found.items()}

    def notices_judging(self, plan: Plan) -> bool:
        """Whether the trial fails when the same findings are judged as in `plan`."""
        if not self.weighs:
            return False
        # One rule about each kind of subject is enough to find whom the times are about, and of figures only
        # those are made that something is concluded of.
        first = {check.subject_type: check for check in reversed(plan.checks)}
        judged = {scale.subject_type for scale in plan.scales}
        judged |= {consequence.subject_type for consequence in plan.consequences}
        measures = tuple(measure for measure in plan.measures if measure.name in judged)
        few = plan._replace(checks=tuple(first.values()), measures=measures)
        return not self.holds({}, reference.run(few, self.facts, self.day))

    def notices(self, plan: Plan) -> bool:
        """Whether the trial fails when the checks of `plan`, and only these, are as they are there."""
        others = {
            check: found
            for check, found in self.under(plan).items()
            if not _alike(found, self.findings.get(check, ()))
        }
        return bool(others) and not self.holds(others)


def _alike(found: Sequence[Finding], before: Sequence[Finding]) -> bool:
    """Whether two lists of findings differ in nothing that a trial can ask about."""
    return len(found) == len(before) and all(map(_same, found, before))


def _same(one: Finding, other: Finding) -> bool:
    return (
        one.status is other.status
        and one.force == other.force
        and one.missing == other.missing
        and one.due == other.due
        and one.regime == other.regime
        and one.subject == other.subject
        and one.verified == other.verified
        and one.cite == other.cite
        and one.area == other.area
        and one.remedies == other.remedies
    )
