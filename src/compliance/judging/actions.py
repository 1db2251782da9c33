"""What somebody has to do: collected from findings and conclusions, merged and put in order.

In: findings with remedies; drawn conclusions with what they rest on. Out: `Action` values.

The same thing to do, by the same role, becomes one action for all the subjects it helps. First comes
what is binding, then what is broken already, then what is due soonest.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from compliance.calendar import Period
from compliance.findings import OPEN, Cite, Finding, Status
from compliance.findings.policy import ActionSpec, ConsequenceSpec
from compliance.judging.consequences import ConclusionResult
from compliance.judging.subjects import natural
from compliance.judging.values import Action, Drawn
from compliance.model.forces import FORCES


def from_findings(findings: Iterable[Finding], as_of: date) -> list[Action]:
    """One action for each remedy of each finding that calls for one."""
    return [
        Action(
            do=remedy.do,
            owner=remedy.owner,
            owner_title=remedy.owner_title,
            subjects=(finding.subject,),
            subject_names=(finding.subject_name,),
            force=finding.force,
            status=str(finding.status),
            rules=(finding.rule,),
            due=(due := _last_day(finding, as_of)),
            dues=(due,),
            lead_time=remedy.lead_time,
            cite=finding.cite,
            unverified=() if finding.verified else (finding.rule,),
        )
        for finding in findings
        if finding.status in OPEN
        for remedy in finding.remedies
    ]


def _last_day(finding: Finding, as_of: date) -> date | None:
    """The last day for doing it; of what is not met, the day since which it should have been.

    While it is open whether it is met, nobody has missed a day.
    """
    if finding.due is None or finding.status is Status.NOT_MET:
        return finding.due
    last = finding.due - timedelta(days=1)  # a breach begins on the day it is due
    return last if last >= as_of else None


def from_conclusion(
    spec: ConsequenceSpec, concluded: ConclusionResult, anchors: Mapping[str, Any]
) -> tuple[Action, ...]:
    """What a consequence demands, once it is drawn. anchors: the subject's dates, by key."""
    if concluded.conclusion.drawn is not Drawn.YES:
        return ()
    conclusion, grounds = concluded.conclusion, concluded.grounds
    return tuple(
        Action(
            do=action.do,
            owner=action.owner,
            owner_title=action.owner_title,
            subjects=(conclusion.subject,),
            subject_names=(conclusion.subject_name,),
            force=spec.force or _first(FORCES, [each.force for each in grounds]),
            status=_first(OPEN, [each.status for each in grounds]),
            rules=tuple(sorted({each.rule for each in grounds})),
            consequence=spec.name,
            due=(due := _due(action, anchors)),
            dues=(due,),
            # Without its first day there is no last day, but the time allowed can still be told.
            lead_time="" if due else action.within,
            cite=spec.cite,
            unverified=conclusion.unverified,
        )
        for action in spec.actions
    )


def merged(actions: Iterable[Action]) -> tuple[Action, ...]:
    """Equal things to do by the same role as one, in the order to do them."""
    groups: dict[Any, list[Action]] = {}
    for action in actions:
        # Each unit's time runs from its own day, so a consequence's actions are one only with one day.
        day = (action.consequence, action.due) if action.consequence else ("", None)
        groups.setdefault((tuple(sorted(action.do.items())), action.owner, day), []).append(action)
    return tuple(sorted((_one(group) for group in groups.values()), key=_order))


def _one(group: Sequence[Action]) -> Action:
    # Sorted first, so that nothing below depends on the order in which findings were made.
    group = sorted(group, key=lambda action: (natural(action.subjects[0]), _order(action), action.rules))
    status = _first(OPEN, [each.status for each in group])
    force = _first(FORCES, [each.force for each in group])
    resting = [each.unverified for each in group if each.force == force]
    names: dict[str, str] = {}
    of_each: dict[str, list[Action]] = {}
    cites: dict[tuple[str, str, str], Cite] = {}
    for each in group:
        names.update(zip(each.subjects, each.subject_names, strict=True))
        of_each.setdefault(each.subjects[0], []).append(each)
        for cite in each.cite:
            cites.setdefault((cite.source, cite.locator, cite.provenance), cite)
    return Action(
        do=group[0].do,
        owner=group[0].owner,
        owner_title=group[0].owner_title,
        subjects=tuple(names),
        subject_names=tuple(names.values()),
        force=force,
        status=status,
        rules=tuple(sorted({rule for each in group for rule in each.rules})),
        consequence=group[0].consequence,
        due=_first_day(group),
        dues=tuple(_first_day(own) for own in of_each.values()),
        lead_time=max((each.lead_time for each in group), key=_length),
        cite=tuple(cites.values()),
        # It is as sure as the best known of what calls for it.
        unverified=tuple(sorted({rule for each in resting for rule in each})) if all(resting) else (),
    )


def _first_day(group: Sequence[Action]) -> date | None:
    """The first day among those that answer what is worst."""
    status = _first(OPEN, [each.status for each in group])
    return min((each.due for each in group if each.due and each.status == status), default=None)


def _due(action: ActionSpec, anchors: Mapping[str, Any]) -> date | None:
    start = anchors.get(action.anchor) if action.anchor else None
    if not action.within or not isinstance(start, date):
        return None
    try:
        return Period.parse(action.within).add_to(start)
    except ValueError:
        return None  # past the year 9999: no day that anybody can keep


def _length(period: str) -> tuple[int, int]:
    if not period:
        return (-1, 0)
    length = Period.parse(period)
    return (length.months, length.days)


def _first(order: Sequence[str], found: Iterable[str]) -> str:
    """The first of the order that was found; empty when none was."""
    seen = set(found)
    return next((str(each) for each in order if each in seen), "")


def _order(action: Action) -> tuple[Any, ...]:
    return (
        _place(FORCES, action.force),
        _place(OPEN, action.status),
        action.due or date.max,
        -len(action.subjects),
        -len(action.rules),
        sorted(action.do.items()),
        action.owner,
        action.consequence,
        natural(action.subjects[0]),
    )


def _place(order: Sequence[str], word: str) -> int:
    return order.index(word) if word in order else len(order)
