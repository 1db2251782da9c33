"""Decisions for rules that there are not, told of: silence would look as if they counted.

In: facts and a plan. Out: diagnostics.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compliance.diagnostics import Diagnostic, Severity, said
from compliance.pipeline.naming import near_rule

if TYPE_CHECKING:
    from compliance.facts.facts import Facts
    from compliance.plan.plan import Plan


def decisions_of_no_rule(facts: Facts, plan: Plan) -> list[Diagnostic]:
    """A warning for each. plan: of all packs, as a decision may be about any of them."""
    known = {name for each in plan.checks for name in (each.id, each.declared_id)}
    found = []
    kinds = (
        (said("waiver", "undantaget"), facts.waivers),
        (said("alternative", "det andra sättet"), facts.alternatives),
    )
    for kind, decisions in kinds:
        for each in decisions:
            if each.rule not in known:
                message = said(
                    "the {kind} for `{subject}` is about `{rule}`, and there is no such rule",
                    "{kind} för `{subject}` gäller `{rule}`, och det finns ingen sådan regel",
                    kind=kind,
                    subject=each.subject,
                    rule=each.rule,
                )
                help = near_rule(each.rule, plan) or said(
                    "see `compliance packs show NAME`", "se `compliance packs show NAMN`"
                )
                span = facts.decided_at.get(each, {}).get("rule")
                found.append(Diagnostic("DATA061", message, span, Severity.WARNING, help=help))
    return found
