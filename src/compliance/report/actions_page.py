"""What there is to do as text: once, under the role that is to do it.

In: a report's actions and a page. Out: the page with a section more. What presses is numbered, most pressing
first; what can wait and what no rule asks for is a number, unless the reader asks for all.
"""

from __future__ import annotations

import itertools
from collections.abc import Collection, Iterable, Sequence
from datetime import date
from itertools import compress

from compliance.calendar import Period
from compliance.calendar.period import moved
from compliance.findings import Status
from compliance.judging import Action
from compliance.language import localized
from compliance.report.alike import together
from compliance.report.judgement_page import resting
from compliance.report.page import Page
from compliance.report.regimes import UnsettledActions
from compliance.report.speech import Speech
from compliance.report.values import Report
from compliance.report.words import capital, listed, word

_FEW = 4


def write_actions(
    page: Page,
    report: Report,
    speech: Speech,
    verbose: bool = False,
    *,
    leaving_out: Collection[str] = (),
    little_known: Collection[str] = (),
    alone: bool = False,
) -> None:
    """Add what each role has to do; nothing when nobody has.

    leaving_out, little_known: subjects by their paths, of whom nothing is told, and only how much there is to
    register. alone: the report is about one subject, of whom also what lies far ahead is told.
    """
    lang, remarks = speech.lang, _Remarks(report, speech, verbose)
    actions = together([*_about_others(report.actions, leaving_out, little_known)], remarks.on, lang)
    if not actions:
        return
    page.heading(f"{word('actions', lang)} ({len(actions)})", "─")
    owners: dict[str, list[Action]] = {}
    for action in actions:
        owners.setdefault(action.owner, []).append(action)
    for group in owners.values():
        if verbose:
            page.blank()
        owner = capital(localized(group[0].owner_title, lang) or group[0].owner)
        now, rest = (group, "") if verbose else _pressing(group, report.as_of, lang, little_known, alone)
        if not now:
            page.add(rest, lead=[(f"{owner}: ", "strong")], indent=2, style="quiet")
            continue
        _numbered(page, owner, now, remarks, lang, verbose)
        if rest:
            page.add(word("also", lang, rest), indent=4, style="quiet")


def _about_others(
    actions: Sequence[Action], leaving_out: Collection[str], little_known: Collection[str]
) -> Iterable[Action]:
    for action in actions:
        stays = [path not in leaving_out for path in action.subjects]
        if action.status == Status.UNDETERMINED and not set(action.subjects) <= {*leaving_out, *little_known}:
            stays = [path not in leaving_out and path not in little_known for path in action.subjects]
        if all(stays):
            yield action
        elif any(stays):
            yield action._replace(
                subjects=tuple(compress(action.subjects, stays)),
                subject_names=tuple(compress(action.subject_names, stays)),
                dues=tuple(compress(action.dues, stays)),
            )


def _pressing(
    actions: Sequence[Action], as_of: date, lang: str, little_known: Collection[str], alone: bool
) -> tuple[list[Action], str]:
    """What is to be done now, and in words how much else there is."""
    now: list[Action] = []
    unfilled: list[Action] = []
    minor: list[Action] = []
    later: list[Action] = []
    for action in actions:
        if action.status == Status.UNDETERMINED and set(action.subjects) <= set(little_known):
            unfilled.append(action)
        elif not alone and _is_far_off(action, as_of):
            later.append(action)
        else:
            (minor if _is_minor(action) else now).append(action)
    rest = [word("and_unfilled", lang, len(unfilled))] if unfilled else []
    if minor:
        days = [action.due for action in minor if action.due and action.due >= as_of]
        next = f", {word('the_next', lang, min(days))}" if days else ""
        rest.append(word("and_minor", lang, len(minor)) + next)
    if later:
        rest.append(word("and_later", lang, len(later), min(str(action.due) for action in later)))
    return now, "; ".join(rest)


def _is_far_off(action: Action, as_of: date) -> bool:
    """Nothing is broken and more than a year is left: it would only hide what is to be done now."""
    year = moved(as_of, Period(months=12), 1)
    return action.status == Status.NOT_YET and action.due is not None and action.due > year


def _is_minor(action: Action) -> bool:
    """It answers no rule and no general advice; what a consequence demands is never minor."""
    return action.force in ("indicator", "local") and not action.consequence


def _numbered(
    page: Page, owner: str, actions: Sequence[Action], remarks: _Remarks, lang: str, verbose: bool
) -> None:
    """What one role has to do, the most pressing first; what is for the same people stands together."""
    groups: dict[tuple[str, ...], list[Action]] = {}
    for action in actions:
        groups.setdefault(tuple(dict.fromkeys(action.subject_names)), []).append(action)
    shown = {names: listed(list(names), lang, len(names) if verbose else _FEW, ", ") for names in groups}
    alone = f" – {next(iter(shown.values()))}" if len(groups) == 1 else ""
    # What follows a heading is taken to be about those it names: then everything stands under one.
    headed = not alone and any(len(group) > 1 for group in groups.values())
    page.add(owner + alone, style="strong", indent=2)
    number = itertools.count(1)
    margin = len(str(len(actions)))
    for names, group in groups.items():
        if headed:
            page.add(f"{shown[names]}:", indent=4)
        for action in group:
            lead = [(f"{next(number):>{margin}}. ", "quiet")]
            text = localized(action.do, lang).rstrip(".")
            if not headed and not alone:
                text += f" – {shown[names]}"
            page.add(text + remarks.on(action), lead=lead, indent=4)


class _Remarks:
    """What stands in brackets after an action: how far it binds, by when, and what it depends on."""

    def __init__(self, report: Report, speech: Speech, verbose: bool) -> None:
        self._verbose = verbose
        self._as_of = report.as_of
        self._speech = speech
        self._hanging = UnsettledActions(report.findings)

    def on(self, action: Action) -> str:
        """The brackets with what they hold; empty when there is nothing to remark."""
        lang = self._speech.lang
        tags = [word(action.force, lang)] if action.force else []
        if action.force == "binding" and action.unverified:
            tags = [word("unchecked", lang)]
        elif action.consequence and action.unverified:
            tags.append(resting(action.unverified, lang))
        if action.status in (Status.UNDETERMINED, Status.NOT_YET):
            tags.append(word(f"{action.status}_short", lang))
        tags += self._days(action)
        if action.lead_time:
            # A consequence sets the time; a remedy only tells how long it takes.
            key = "within" if action.consequence else "takes"
            tags.append(word(key, lang, Period.parse(action.lead_time).describe(lang)))
        regimes = [self._speech.regime(name) for name in self._hanging.on(action)]
        if regimes:
            tags.insert(0, word("if_regime", lang, " / ".join(regimes)))
        return f" ({'; '.join(tags)})" if tags else ""

    def _days(self, action: Action) -> list[str]:
        """The day it is to be done, or should have been; where that is not one for all, whose each is."""
        lang = self._speech.lang
        days = action.dues or (action.due,)
        names: dict[date, list[str]] = {}
        for day, name in zip(days, action.subject_names, strict=False):
            if day:
                names.setdefault(day, []).append(name)
        sections: dict[str, list[str]] = {}
        for day in sorted(names):
            late = "overdue" if action.consequence else "met_from"
            most = len(names[day]) if self._verbose else _FEW
            own = word("day_for", lang, day, listed(names[day], lang, most, ", "))
            key = "due" if day >= self._as_of else late
            sections.setdefault(key, []).append(str(day) if len(set(days)) == 1 else own)
        return [
            word(key, lang, listed(each, lang, len(each) if self._verbose else _FEW, ", "))
            for key, each in sections.items()
        ]
