"""Warns about waivers and alternatives that match no rule that was tried.

They change nothing, and without a warning it would look as if they did.

In: a run and a plan. Out: diagnostics.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from compliance.diagnostics import Diagnostic, Severity, said
from compliance.findings import Status
from compliance.pipeline.rule_names import near_rule, one_of_several, rules_called
from compliance.pipeline.running import subjects_of

if TYPE_CHECKING:
    from compliance.facts.facts import Alternative, Waiver
    from compliance.findings import Finding
    from compliance.pipeline.running import PlanRun
    from compliance.plan.plan import Plan


def decisions_of_no_rule(ran: PlanRun, plan: Plan, *, every_pack: bool) -> Iterator[Diagnostic]:
    """A warning for each. plan: with the rules left out of the run. every_pack: it holds all packs."""
    run = {name for each in ran.plan.checks for name in (each.id, each.declared_id)}
    packs = {each.id.split(".")[0] for each in plan.checks}
    findings: dict[str, list[Finding]] = {}
    if ran.facts.waivers or ran.facts.alternatives:
        for found in ran.run.findings:
            for name in subjects_of(found):
                findings.setdefault(name, []).append(found)
    kinds: tuple[tuple[str, tuple[Waiver | Alternative, ...]], ...] = (
        (said("waiver", "undantaget"), ran.facts.waivers),
        (said("alternative", "det andra sättet"), ran.facts.alternatives),
    )
    for kind, decisions in kinds:
        for each in decisions:
            named = rules_called(each.rule, plan)
            own = findings.get(each.subject, [])
            if not named and (every_pack or each.rule.split(".")[0] in packs):
                what = "there is no such rule", "det finns ingen sådan regel"
                help = near_rule(each.rule, plan) or said(
                    "see `compliance packs show NAME`", "se `compliance packs show NAMN`"
                )
            elif run.intersection(named) and own and not any(map(ran.suppression.reaches, own)):
                tried = _tried(own, plan)
                meant = [rule for rule in named if rule in tried]
                if len(named) > 1 and meant:
                    what = "several rules have that title", "flera regler har den titeln"
                    help = one_of_several(meant)
                elif not meant:
                    what = "that rule is not tried there", "den regeln prövas inte där"
                    help = _instead(named, tried, plan)
                else:
                    continue
            else:
                continue
            message = said(
                "the {kind} for `{subject}` is about `{rule}`, and {what}",
                "{kind} för `{subject}` gäller `{rule}`, och {what}",
                kind=kind,
                subject=each.subject,
                rule=each.rule,
                what=said(*what),
            )
            span = ran.facts.decided_at.get(each, {}).get("rule")
            yield Diagnostic("DATA061", message, span, Severity.WARNING, help=help)


def _tried(findings: list[Finding], plan: Plan) -> list[str]:
    """The rules that are tried; a row of a table under its own id and that of its rule."""
    concerned = {each.rule for each in findings if each.status is not Status.NOT_APPLICABLE}
    names = (name for each in plan.checks if each.id in concerned for name in (each.id, each.declared_id))
    return [*dict.fromkeys(names)]


def _instead(named: tuple[str, ...], tried: list[str], plan: Plan) -> str:
    """A rule of the same title that is tried instead."""
    titles = {title for each in plan.checks if each.id in named for title in each.title.values()}
    for each in plan.checks:
        if each.id in tried and titles & set(each.title.values()):
            return said("did you mean `{rule}`?", "menade du `{rule}`?", rule=each.id)
    return said("it changes nothing there", "det ändrar ingenting där")
