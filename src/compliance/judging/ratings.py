"""From the findings of an area to its letter, or to the interval of letters still possible.

In: a scale, the findings of one subject and the letters an inspector has set for it. Out: a `Rating` for
each area where some rule could lower the letter.

The letter is the worst step that applies. What is not known is counted both ways: as fulfilled for
the best letter, as failing for the worst. A breach under a regulation that may turn out not to apply
counts only for the worst, and what is fulfilled under it only for the best. An area in which no rule
applied that could lower a letter gets no rating: the best one would say that something had been checked.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from compliance.facts.facts import Override
from compliance.findings import EXCEPTED, MAY_FAIL, OUTSIDE, Finding, Status
from compliance.findings.policy import Policy, ScaleSpec, Step, UnknownDay
from compliance.findings.values import Text
from compliance.judging.overrides import SettledLetter, settle
from compliance.judging.subjects import by_rule
from compliance.judging.values import Rating, RefusedLetter
from compliance.named_tuple import NamedTuple

# A waiver sets a point aside and one that is not due has not been tried: neither shows that anything is done.
_FULFILLED = frozenset({Status.MET, Status.MET_OTHERWISE})


class RatingResult(NamedTuple):
    """A rating, None where nothing gives one, with the findings behind the letter that stands.

    refused: letters of an inspector's that do not count. verified: the places on the scale of its best and
    worst letter by verified rules alone. resting: the unverified rules without which the letter would be
    another. tried: some rule was, though none may have applied.
    """

    rating: Rating | None
    grounds: tuple[Finding, ...] = ()
    refused: tuple[RefusedLetter, ...] = ()
    verified: tuple[int, int] = (0, 0)
    resting: tuple[str, ...] = ()
    tried: bool = True


def fails_surely(finding: Finding) -> bool:
    """It fails under the regulation that is known to apply."""
    return finding.status is Status.NOT_MET and finding.regime_settled


def may_fail(finding: Finding) -> bool:
    """It fails, or may turn out to."""
    return finding.status in MAY_FAIL


class _Outcome(NamedTuple):
    """One way that what is not known can turn out: what fails, and whether anything is fulfilled.

    open: the findings that may turn out fulfilled.
    """

    failing: tuple[Finding, ...]
    fulfils: bool
    open: tuple[Finding, ...]


def _outcomes(counted: Iterable[Finding]) -> tuple[_Outcome, _Outcome]:
    """The best and the worst that the findings can turn out to be."""
    sure = tuple(each for each in counted if fails_surely(each))
    possible = tuple(each for each in counted if may_fail(each))
    fulfilled = [each for each in counted if each.status in _FULFILLED]
    open_ = tuple(each for each in counted if _may_be_fulfilled(each))
    surely = any(each.regime_settled for each in fulfilled)
    return _Outcome(sure, bool(fulfilled or open_), open_), _Outcome(possible, surely, open_)


def _may_be_fulfilled(finding: Finding) -> bool:
    """Nobody knows whether it is: a waiver in the meantime does not make that known."""
    unknown = finding.status is Status.WAIVED and finding.why.result is None
    return unknown or finding.status is Status.UNDETERMINED


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
    since: date | UnknownDay | None = None,
) -> RatingResult:
    """The rating of one area. The order of the findings, and of the letters set, does not matter.

    since: the first day on which a letter set counts; None where any does.
    """
    made = tuple(findings)
    counted = sorted((each for each in made if each.status not in OUTSIDE), key=by_rule)
    if not any(each.force in step.fails for each in counted for step in scale.steps):
        counted = []
    settled = settle(scale, area, counted, letters, since)
    if not counted:
        return RatingResult(None, (), settled.refused, tried=bool(made))
    good, bad = _outcomes(counted)
    best, worst = _letter(scale, good), _letter(scale, bad)
    # Once the letter is certain, what is still unknown did not set it.
    certain = good if best == worst else bad
    setting = [each for each in certain.failing if _counts(scale, worst, each)]
    verified, resting, unverified, would_be = _unverified(scale, good, bad)
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
        decided_by=_deciding(scale, best, worst, good, bad),
        unverified=unverified,
        would_be=would_be,
        findings=len(counted),
        override=settled.letter,
        earlier=settled.earlier,
        excepted=excepted,
        otherwise=otherwise,
    )
    grounds = _behind(scale, settled, bad.failing) if settled.letter else tuple(setting)
    return RatingResult(rating, grounds, settled.refused, verified, resting)


def _behind(scale: ScaleSpec, settled: SettledLetter, possible: Sequence[Finding]) -> tuple[Finding, ...]:
    """The failing findings behind an inspector's letter: of the rule it names, and those that give it."""
    letter = settled.letter.letter if settled.letter else ""
    place = next(n for n, step in enumerate(scale.steps) if step.letter == letter)
    # Who has been there may trust a rule that nobody has checked.
    giving = [each for each in possible if _counts(scale, place, each, trusted=True)]
    others = [each for each in giving if each not in settled.named]
    return tuple(sorted((*settled.named, *others), key=by_rule))


def _letter(scale: ScaleSpec, outcome: _Outcome, trusted: bool = False) -> int:
    """The place of the worst step that applies; trusted: as if every rule were verified."""
    for place in range(len(scale.steps) - 1, 0, -1):
        if _applies(scale, place, outcome, trusted):
            return place
    return 0


def _applies(scale: ScaleSpec, place: int, outcome: _Outcome, trusted: bool = False) -> bool:
    """Whether more fails than the step tolerates, or all does where that is not tolerated."""
    number = sum(1 for each in outcome.failing if _counts(scale, place, each, trusted))
    step: Step = scale.steps[place]
    return number > step.more_than or (step.never_all and number > 0 and not outcome.fulfils)


def _counts(scale: ScaleSpec, place: int, finding: Finding, trusted: bool = False) -> bool:
    """Whether the finding, failing, counts towards the step."""
    step: Step = scale.steps[place]
    if finding.force not in step.fails:
        return False
    # A text that nobody has read must not brand a unit; the letter is told without it.
    return trusted or finding.verified or step.letter not in scale.unverified_never_sets


def _deciding(scale: ScaleSpec, best: int, worst: int, good: _Outcome, bad: _Outcome) -> tuple[str, ...]:
    """The unknown facts of the findings that can move the letter within the interval.

    Such a finding counts towards a step that does not apply for sure, but still may. It need not move
    the letter alone: of four unknown where one is tolerated, each matters and none decides. Where the step
    applies because nothing is surely fulfilled, every unknown finding matters: it may turn out fulfilled.
    """
    facts: set[str] = set()
    for place in range(best + 1, worst + 1):
        if _applies(scale, place, good) or not _applies(scale, place, bad):
            continue
        facts.update(
            fact
            for each in bad.failing
            if not fails_surely(each) and _counts(scale, place, each)
            for fact in each.missing
        )
        if scale.steps[place].never_all and not bad.fulfils:
            facts.update(fact for each in bad.open for fact in each.missing or each.why.missing())
    return tuple(sorted(facts))


def _unverified(
    scale: ScaleSpec, good: _Outcome, bad: _Outcome
) -> tuple[tuple[int, int], tuple[str, ...], tuple[str, ...], str]:
    """What rules of unverified provenance do to the letter.

    The places it would have without them; those it hangs on; those and the ones that would make it worse
    were they verified; and that worse letter.
    """
    resting: set[str] = set()
    worsening: set[str] = set()
    as_is = _letter(scale, good), _letter(scale, bad)
    without = _letter(scale, _verified(good)), _letter(scale, _verified(bad))
    trusted = _letter(scale, good, True), _letter(scale, bad, True)
    cases = ((without, as_is, False, resting), (as_is, trusted, True, worsening))
    for lower, higher, trust, named in cases:
        for low, high, outcome in zip(lower, higher, (good, bad), strict=True):
            if low != high:
                unchecked = (each for each in outcome.failing if not each.verified)
                named.update(each.rule for each in unchecked if _counts(scale, high, each, trust))
    would_be = _written(scale, *trusted) if trusted != as_is else ""
    return without, tuple(sorted(resting)), tuple(sorted(resting | worsening)), would_be


def _verified(outcome: _Outcome) -> _Outcome:
    """The outcome when breaches of unverified rules are left out. What they find fulfilled still excuses."""
    return outcome._replace(failing=tuple(each for each in outcome.failing if each.verified))


def _excepted(scale: ScaleSpec, counted: Sequence[Finding], *as_is: int) -> tuple[tuple[str, ...], str]:
    """The rules whose waiver or alternative keeps the letter up, and what it would be without them."""
    restored = [_without_exception(each) for each in counted]
    outcomes = _outcomes(restored)
    without = tuple(_letter(scale, each) for each in outcomes)
    if without == as_is:
        return (), ""
    aside = {each.rule for each in counted if each.status in EXCEPTED}
    keeping = {
        each.rule
        for outcome, low, high in zip(outcomes, as_is, without, strict=True)
        for place in range(low + 1, high + 1)
        for each in outcome.failing
        if each.rule in aside and (scale.steps[place].never_all or _counts(scale, place, each))
    }
    return tuple(sorted(keeping)), _written(scale, *without)


def _without_exception(finding: Finding) -> Finding:
    """The finding as it would be without the decision that sets its rule aside, or accepts another way."""
    if finding.status not in EXCEPTED:
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


def _name(pack: str) -> str:
    """A pack's name without its version."""
    return pack.partition("@")[0]
