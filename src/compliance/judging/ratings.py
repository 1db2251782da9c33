"""From the findings of an area to its letter, or to the interval of letters still possible.

In: a scale, the findings of one subject and the letters an inspector has set for it. Out: a `Rating` for
each area where some rule spoke.

The letter is the worst step that applies. What is not known is counted both ways: as fulfilled for
the best letter, as failing for the worst. A breach under a regulation that may turn out not to apply
counts only for the worst. An area in which no rule applied gets no rating: the best letter would
say that something had been checked.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from compliance.facts.facts import Override
from compliance.findings import Finding, Status
from compliance.findings.policy import OpenDay, Policy, ScaleSpec, Step
from compliance.findings.values import Text
from compliance.judging.overrides import Settled, settle
from compliance.judging.values import Rating, Refused
from compliance.named_tuple import NamedTuple

_SILENT = frozenset({Status.NOT_APPLICABLE, Status.NOT_IN_FORCE})
_SET_ASIDE = frozenset({Status.WAIVED, Status.MET_OTHERWISE})


class Rated(NamedTuple):
    """A rating, None where no rule spoke, with the findings behind the letter that stands.

    refused: letters of an inspector's that do not count. verified: the places on the scale of its best and
    worst letter by verified rules alone. resting: the unverified rules that make it another.
    """

    rating: Rating | None
    grounds: tuple[Finding, ...] = ()
    refused: tuple[Refused, ...] = ()
    verified: tuple[int, int] = (0, 0)
    resting: tuple[str, ...] = ()


def fails_surely(finding: Finding) -> bool:
    """It fails under the regulation that is known to apply."""
    return finding.status is Status.NOT_MET and finding.regime_settled


def may_fail(finding: Finding) -> bool:
    """It fails, or may turn out to."""
    return finding.status in (Status.NOT_MET, Status.UNDETERMINED)


def belongs(scale: ScaleSpec, area: str, rule_area: str, rule_pack: str, policy: Policy) -> bool:
    """Whether rules of that pack and area count in the area of the scale.

    Rules of other packs count as well, so that a regulation's own pack can bear on the letters. They
    do not where their pack rates such an area itself: two models may both call an area `A`.
    """
    if rule_area != area:
        return False
    if _name(rule_pack) == _name(scale.pack):
        return True
    return not any(
        _name(other.pack) == _name(rule_pack)
        and other.subject_type == scale.subject_type
        and area in dict(other.areas)
        for other in policy.scales
    )


def rate(
    scale: ScaleSpec,
    area: str,
    area_title: Text,
    subject: str,
    subject_name: str,
    findings: Iterable[Finding],
    letters: Sequence[Override] = (),
    since: date | OpenDay | None = None,
) -> Rated:
    """The rating of one area. The order of the findings, and of the letters set, does not matter.

    since: the first day on which a letter set counts; None where any does.
    """
    counted = sorted((each for each in findings if each.status not in _SILENT), key=_order)
    settled = settle(scale, area, counted, letters, since)
    if not counted:
        return Rated(None, (), settled.refused)
    sure = [each for each in counted if fails_surely(each)]
    possible = [each for each in counted if may_fail(each)]
    best, worst = _letter(scale, sure), _letter(scale, possible)
    # Once the letter is certain, what is still unknown did not set it.
    setting = [each for each in (sure if best == worst else possible) if _counts(scale, worst, each)]
    verified, resting, unverified, would_be = _unverified(scale, sure, possible)
    excepted, otherwise = _excepted(scale, counted, best, worst)
    rating = Rating(
        scale=scale.name,
        scale_title=scale.title,
        pack=scale.pack,
        subject=subject,
        subject_name=subject_name,
        area=area,
        area_title=area_title,
        best=scale.steps[best].letter,
        worst=scale.steps[worst].letter,
        best_title=scale.steps[best].title,
        worst_title=scale.steps[worst].title,
        cite=scale.cite,
        set_by=_rules(setting),
        decided_by=_deciding(scale, best, worst, sure, possible),
        unverified=unverified,
        would_be=would_be,
        findings=len(counted),
        override=settled.letter,
        earlier=settled.earlier,
        excepted=excepted,
        otherwise=otherwise,
    )
    grounds = _behind(scale, settled, possible) if settled.letter else tuple(setting)
    return Rated(rating, grounds, settled.refused, verified, resting)


def _behind(scale: ScaleSpec, settled: Settled, possible: Sequence[Finding]) -> tuple[Finding, ...]:
    """The failing findings behind an inspector's letter: of the rule it names, and those that give it."""
    letter = settled.letter.letter if settled.letter else ""
    place = next(n for n, step in enumerate(scale.steps) if step.letter == letter)
    # Who has been there may trust a rule that nobody has checked.
    giving = [each for each in possible if _counts(scale, place, each, trusted=True)]
    others = [each for each in giving if each not in settled.named]
    return tuple(sorted((*settled.named, *others), key=_order))


def _letter(scale: ScaleSpec, failing: Sequence[Finding], trusted: bool = False) -> int:
    """The place of the worst step that applies; trusted: as if every rule were verified."""
    for place in range(len(scale.steps) - 1, 0, -1):
        number = sum(1 for each in failing if _counts(scale, place, each, trusted))
        if number > scale.steps[place].more_than:
            return place
    return 0


def _counts(scale: ScaleSpec, place: int, finding: Finding, trusted: bool = False) -> bool:
    """Whether the finding, failing, counts towards the step."""
    step: Step = scale.steps[place]
    if finding.force not in step.fails:
        return False
    # A text that nobody has read must not brand a unit; the letter is told without it.
    return trusted or finding.verified or step.letter not in scale.unverified_never_sets


def _deciding(
    scale: ScaleSpec, best: int, worst: int, sure: Sequence[Finding], possible: Sequence[Finding]
) -> tuple[str, ...]:
    """The unknown facts of the findings that can move the letter within the interval.

    Such a finding counts towards a step that does not apply for sure, but still may. It need not move
    the letter alone: of four unknown where one is tolerated, each matters and none decides.
    """
    if best == worst:
        return ()
    facts: set[str] = set()
    for place in range(best + 1, worst + 1):
        limit = scale.steps[place].more_than
        surely = sum(1 for each in sure if _counts(scale, place, each))
        counting = [each for each in possible if _counts(scale, place, each)]
        if surely <= limit < len(counting):
            facts.update(fact for each in counting if not fails_surely(each) for fact in each.missing)
    return tuple(sorted(facts))


def _unverified(
    scale: ScaleSpec, sure: Sequence[Finding], possible: Sequence[Finding]
) -> tuple[tuple[int, int], tuple[str, ...], tuple[str, ...], str]:
    """What rules of unverified provenance do to the letter.

    The places it would have without them; those it hangs on; those and the ones that would make it worse
    were they verified; and that worse letter.
    """
    resting: set[str] = set()
    worsening: set[str] = set()
    as_is = _letter(scale, sure), _letter(scale, possible)
    without = (
        _letter(scale, [each for each in sure if each.verified]),
        _letter(scale, [each for each in possible if each.verified]),
    )
    trusted = _letter(scale, sure, True), _letter(scale, possible, True)
    cases = ((without, as_is, False, resting), (as_is, trusted, True, worsening))
    for lower, higher, trust, named in cases:
        for low, high, failing in zip(lower, higher, (sure, possible), strict=True):
            if low != high:
                named.update(
                    each.rule for each in failing if not each.verified and _counts(scale, high, each, trust)
                )
    would_be = _written(scale, *trusted) if trusted != as_is else ""
    return without, tuple(sorted(resting)), tuple(sorted(resting | worsening)), would_be


def _excepted(scale: ScaleSpec, counted: Sequence[Finding], *as_is: int) -> tuple[tuple[str, ...], str]:
    """The rules whose waiver or alternative keeps the letter up, and what it would be without them."""
    restored = [_without_exception(each) for each in counted]
    failing = [each for each in restored if fails_surely(each)], [each for each in restored if may_fail(each)]
    without = tuple(_letter(scale, each) for each in failing)
    if without == as_is:
        return (), ""
    aside = {each.rule for each in counted if each.status in _SET_ASIDE}
    keeping = {
        each.rule
        for held, low, high in zip(failing, as_is, without, strict=True)
        for place in range(low + 1, high + 1)
        for each in held
        if each.rule in aside and _counts(scale, place, each)
    }
    return tuple(sorted(keeping)), _written(scale, *without)


def _without_exception(finding: Finding) -> Finding:
    """The finding as it would be without the decision that sets its rule aside, or accepts another way."""
    if finding.status not in _SET_ASIDE:
        return finding
    status = Status.NOT_MET
    if finding.status is Status.WAIVED and finding.why.result is None:
        status = Status.UNDETERMINED
    elif finding.status is Status.WAIVED and finding.due is not None and finding.as_of < finding.due:
        status = Status.NOT_YET
    return replace(finding, status=status)


def _written(scale: ScaleSpec, best: int, worst: int) -> str:
    """A letter, or the interval of two."""
    first, last = scale.steps[best].letter, scale.steps[worst].letter
    return first if first == last else f"{first}–{last}"


def _rules(findings: Iterable[Finding]) -> tuple[str, ...]:
    return tuple(sorted({each.rule for each in findings}))


def _order(finding: Finding) -> tuple[str, str, str, str]:
    return (finding.rule, finding.pack, finding.regime, finding.status)


def _name(pack: str) -> str:
    """A pack's name without its version."""
    return pack.partition("@")[0]
