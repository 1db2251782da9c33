"""A plan of a few checks only.

In: a plan, and the checks that are wanted of it, or others in their place. Out: `narrowed`, a plan that gives
the findings of these and nothing that follows from them: one rule of hundreds is tried in the time of one.
"""

from __future__ import annotations

from compliance.plan.plan import Check, Plan


def narrowed(plan: Plan, checks: tuple[Check, ...]) -> Plan:
    """The plan with these checks only, the measures they are about, and no scales or consequences."""
    about = {check.subject_type for check in checks}
    return plan._replace(
        checks=checks,
        measures=tuple(measure for measure in plan.measures if measure.name in about),
        scales=(),
        letters_since=(),
        consequences=(),
        anchors=(),
    )
