"""Explains one finding.

In: data in any form, a rule and a subject, packs, a day. Out: one `Finding`, with why and why not.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from compliance.diagnostics import Severity, UsageError, said
from compliance.facts.protected import redacted_diagnostic
from compliance.facts.values import Cause
from compliance.findings import OUTSIDE
from compliance.findings.redaction import redacted
from compliance.pipeline.arguments import checked
from compliance.pipeline.clock import today
from compliance.pipeline.domains import choose
from compliance.pipeline.plans import PackName
from compliance.pipeline.rule_names import near_rule, no_such_rule, one_of_several, rules_called
from compliance.pipeline.running import marks_of, run_plan

if TYPE_CHECKING:
    from compliance.diagnostics import Diagnostic
    from compliance.findings import Finding
    from compliance.plan.plan import Plan
    from compliance.report import Explanation


def explain(
    data: Any,
    rule: str,
    subject: str,
    *,
    packs: Sequence[PackName] | None = None,
    as_of: date | None = None,
    known_at: date | None = None,
    small_numbers: bool = False,
) -> Finding:
    """The finding of one rule for one subject, with why and why not.

    rule: its id or title. subject: an id, a name or a path such as `trainees[T1]`. small_numbers: as `check`
    takes it.
    Raises UsageError when there is no such rule or subject, or it rests on a figure that is hidden, and
    otherwise what `check` raises.
    """
    return explanation(
        data, rule, subject, packs=packs, as_of=as_of, known_at=known_at, small_numbers=small_numbers
    ).finding


def explanation(
    data: Any,
    rule: str,
    subject: str,
    *,
    packs: Sequence[PackName] | None = None,
    as_of: date | None = None,
    known_at: date | None = None,
    small_numbers: bool = False,
) -> Explanation:
    """The same finding as `explain` gives, with labels to show it by, and the faults in data behind it."""
    from compliance.report import Explanation

    days = {"as_of": as_of, "known_at": known_at}
    checked(rule=rule, subject=subject, packs=packs, **days, small_numbers=small_numbers)
    day = as_of or today()
    choice = choose(data, packs)
    plan = choice.plan
    rules = [each.id for each in plan.checks]
    named = [each for each in rules_called(rule, plan) if each in rules]
    if not named:
        (asked, *_) = (*rules_called(rule, plan), rule)
        raise no_such_rule(asked, _suggest_rule(asked, rules, plan))
    ran = run_plan(
        plan, choice.data, day=day, known_at=known_at, subjects=[subject], small_numbers=small_numbers
    )
    (subject,) = ran.subjects or [subject]
    found = _the_one([finding for finding in ran.run.findings if finding.rule in named], rule)
    rule = found.rule if found is not None else named[0]
    if found is None:
        kind = next(each.subject_type for each in plan.checks if each.id == rule)
        entity = plan.schema.entities[kind]
        own = said(kind, entity.title.get("sv", kind))
        raise UsageError.of(
            "USAGE005",
            said(
                "the rule `{rule}` is about a {kind}, and {subject} is not one",
                "regeln `{rule}` gäller {kind}, och {subject} är ingen sådan",
                rule=rule,
                kind=own,
                subject=subject,
            ),
            help=said("name a {kind} instead", "ange id för en {kind} i stället", kind=own),
        )
    if ran.suppression.reaches(found):
        raise ran.suppression.refusal(subject)
    declared = next(each.declared_id for each in plan.checks if each.id == rule)
    mark = marks_of(choice.folders).get(declared)
    faults: tuple[Diagnostic, ...] = ()
    if any(node.cause == Cause.ERROR for node in found.why.walk()):
        errors = (each for each in ran.facts.diagnostics if each.severity is Severity.ERROR)
        faults = tuple(redacted_diagnostic(each, ran.protection) for each in errors)
    return Explanation(redacted(found, ran.protection), ran.labels([found]), mark, faults)


def _the_one(findings: list[Finding], title: str) -> Finding | None:
    """The finding that is asked for; where rules share a title, of the one rule that is tried."""
    tried = [each for each in findings if each.status not in OUTSIDE]
    if len(findings) > 1 and len(tried) != 1:
        what = said("several rules are titled `{title}`", "flera regler heter `{title}`", title=title)
        raise UsageError.of("USAGE004", what, help=one_of_several(each.rule for each in tried or findings))
    return next(iter(tried or findings), None)


def _suggest_rule(rule: str, rules: list[str], plan: Plan) -> str:
    if near := near_rule(rule, plan):
        return near
    within = ", ".join([each for each in rules if rule.casefold() in each.casefold()][:6])
    if within:
        return said("rules whose names hold it: {within}", "regler med det i namnet: {within}", within=within)
    return said(
        "`compliance packs show NAME` lists a pack's rules",
        "`compliance packs show NAMN` visar ett pakets regler",
    )
