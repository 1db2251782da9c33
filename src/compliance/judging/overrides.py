"""Which letter of an inspector's stands beside the proposed one, and which letters do not count.

In: the letters set for one area of one subject, its scale, the day since which letters count, and the
findings that are tested there. Out: `SettledLetter`: the letter set last, the findings it rests on,
the last letter of an earlier review, and each refused letter with the reason.

The proposal is never touched. A letter belongs to the review it was set at: one from before the day of the
latest review is told of, and nothing follows from it. Where that day is unknown, so is whether a letter
counts. A letter that says that a regulation or general advice is not followed has to name the rule, and the
rule must be one that can give such a letter.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from compliance.diagnostics import said
from compliance.diagnostics.said import one_of
from compliance.facts.facts import Override
from compliance.findings import MAY_FAIL, Finding, Status
from compliance.findings.policy import ScaleSpec, Step, UnknownDay
from compliance.judging.values import RefusedLetter, SetLetter
from compliance.named_tuple import NamedTuple

_FOLLOWED = frozenset({"binding", "advisory"})
"""What is to be followed; an indicator is only reached or not."""
_FORCES = {
    "binding": said("binding", "bindande"),
    "advisory": said("advisory", "allmänt råd"),
    "indicator": said("indicator", "en indikator"),
    "local": said("local", "lokal"),
}


class SettledLetter(NamedTuple):
    """The letter that stands, if any. named: findings of the rule it names, as failing.

    earlier: the last letter that was set at an earlier review.
    """

    letter: SetLetter | None = None
    named: tuple[Finding, ...] = ()
    refused: tuple[RefusedLetter, ...] = ()
    earlier: SetLetter | None = None


def settle(
    scale: ScaleSpec,
    area: str,
    tested: Sequence[Finding],
    letters: Sequence[Override],
    since: date | UnknownDay | None = None,
) -> SettledLetter:
    """The letter set last, of those that count. tested: findings of the area of rules that applied."""
    sound: list[Override] = []
    before: list[Override] = []
    refused: list[RefusedLetter] = []
    for each in sorted(letters, key=_order):
        earlier = isinstance(since, date) and each.decided_on < since
        # The rule it named may be tested no longer, and that takes nothing from what was decided then.
        why = _no_such_letter(scale, each) if earlier else _fault(scale, area, tested, each)
        if why:
            refused.append(RefusedLetter(each, *why))
        else:
            (before if earlier else sound).append(each)
    last, cancelled = _last(sound)
    last_before, cancelled_before = _last(before)
    hangs_on = since.missing if isinstance(since, UnknownDay) else ()
    named = tuple(_as_failing(each) for each in tested if last is not None and is_of(each, last.rule))
    return SettledLetter(
        _set(scale, last, hangs_on) if last is not None else None,
        named,
        (*refused, *cancelled_before, *cancelled),
        _set(scale, last_before) if last_before is not None else None,
    )


def _last(letters: Sequence[Override]) -> tuple[Override | None, Sequence[RefusedLetter]]:
    """The one set last; none, and why, where different ones are set on that day. letters: in order."""
    latest = [each for each in letters if each.decided_on == letters[-1].decided_on]
    if len({each.letter for each in latest}) <= 1:
        return (latest[-1] if latest else None), ()
    both = [f"`{letter}`" for letter in sorted({each.letter for each in latest})]
    why = (
        said(
            "{letters} are both set on {day}",
            "{letters} är satta samma dag, {day}",
            letters=said(" and ".join(both), " och ".join(both)),
            day=latest[0].decided_on,
        ),
        said("keep the one that counts", "behåll det som gäller"),
    )
    return None, [RefusedLetter(each, *why) for each in latest]


def _set(scale: ScaleSpec, last: Override, hangs_on: tuple[str, ...] = ()) -> SetLetter:
    step = next(each for each in scale.steps if each.letter == last.letter)
    return SetLetter(
        last.letter, step.title, last.reason, last.decided_by, last.decided_on, last.rule, hangs_on
    )


def is_of(finding: Finding, rule: str) -> bool:
    """Whether a finding is of a rule; a rule that is expanded over a table may be named without the row.

    The name of its pack, which every rule of the pack begins with, names no rule.
    """
    return rule not in ("", finding.pack) and f"{finding.rule}.".startswith(f"{rule}.")


def _fault(
    scale: ScaleSpec, area: str, tested: Sequence[Finding], override: Override
) -> tuple[str, str] | None:
    """Why a letter does not count, and what to write instead; None when it does."""
    if unknown := _no_such_letter(scale, override):
        return unknown
    step: Step = next(each for each in scale.steps if each.letter == override.letter)
    if not tested:
        return (
            said(
                "no rule was tested there, so there is no proposal to stand beside",
                "ingen regel prövades där, så det finns inget förslag att ställa det bredvid",
            ),
            said("leave the row out", "ta bort raden"),
        )
    if not override.rule:
        if _FOLLOWED.isdisjoint(step.fails):
            return None
        return (
            said(
                "it says that a regulation or general advice is not followed, and names no rule",
                "det säger att en föreskrift eller ett allmänt råd inte följs, men nämner ingen regel",
            ),
            said(
                "fill in `rule` with the id of the rule that is not followed",
                "fyll i vilken regel som inte följs, med dess id eller titel",
            ),
        )
    named = [each for each in tested if is_of(each, override.rule)]
    if not named:
        why = "`{rule}` is not among the rules tested there", "`{rule}` är ingen av reglerna som prövas där"
        help = said("name a rule of area {area}", "ange en regel i område {area}", area=area)
        return said(*why, rule=override.rule), help
    if step.fails and all(each.force not in step.fails for each in named):
        own, forces = _FORCES[named[0].force], one_of(_FORCES[each] for each in step.fails)
        why = "`{rule}` is {force} and cannot give it", "`{rule}` är {force} och kan inte ge det"
        help = said("name a rule that is {forces}", "ange en regel som är {forces}", forces=forces)
        return said(*why, rule=override.rule, force=own), help
    return None


def _no_such_letter(scale: ScaleSpec, override: Override) -> tuple[str, str] | None:
    if any(each.letter == override.letter for each in scale.steps):
        return None
    why = "{scale} has no such letter", "{scale} har inget sådant omdöme"
    own = said(f"`{scale.name}`", f"`{scale.title.get('sv', scale.name)}`")
    known = ", ".join(each.letter for each in scale.steps)
    return said(*why, scale=own), said("write one of {known}", "skriv något av {known}", known=known)


def _as_failing(finding: Finding) -> Finding:
    """The inspector has found that the rule is not followed, whatever the data says."""
    return finding if finding.status in MAY_FAIL else replace(finding, status=Status.NOT_MET)


def _order(override: Override) -> tuple[object, ...]:
    return (override.decided_on, override.letter, override.decided_by, override.reason, override.rule)
