"""Whether a consequence follows: yes, no, or unknown.

In: a trigger and what is already known about a subject: findings, ratings, other conclusions.
Out: `TriggerResult`, and from it a `Conclusion`.

Strong Kleene logic: unknown stays unknown unless the other parts settle it. A finding that was never
made, and a letter where no rule was tried, are unknown: not having looked proves nothing. Where rules were
tried and none applied there is no letter.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from compliance.findings import Finding, Status
from compliance.findings.policy import (
    Combined,
    ConclusionIs,
    ConsequenceSpec,
    FindingIs,
    Policy,
    RatingIs,
    ScaleSpec,
    Trigger,
)
from compliance.judging.ratings import RatingResult, may_fail
from compliance.judging.values import Conclusion, Drawn, Rating
from compliance.named_tuple import NamedTuple

_DRAWN = {True: Drawn.YES, False: Drawn.NO, None: Drawn.UNKNOWN}
_VALUE = {drawn: value for value, drawn in _DRAWN.items()}


class TriggerResult(NamedTuple):
    """Whether a trigger holds (None: unknown), what that rests on, and which facts would settle it.

    grounds: the failing findings behind it. unverified: the rules of unverified provenance without which it
    would not be so.
    """

    value: bool | None
    because: tuple[str, ...] = ()
    decided_by: tuple[str, ...] = ()
    grounds: tuple[Finding, ...] = ()
    unverified: tuple[str, ...] = ()


class ConclusionResult(NamedTuple):
    """A conclusion with the failing findings behind it."""

    conclusion: Conclusion
    grounds: tuple[Finding, ...] = ()


def finding_key(rule: str) -> str:
    """The chain's key for a rule's findings."""
    return f"finding:{rule}"


def rating_key(scale: ScaleSpec, area: str) -> str:
    """The chain's key for a rating."""
    return f"rating:{scale.pack}/{scale.name}/{area}"


def conclusion_key(spec: ConsequenceSpec) -> str:
    """The chain's key for a conclusion."""
    return f"conclusion:{spec.pack}/{spec.name}"


class Names(NamedTuple):
    """What the names in a pack's triggers refer to, for one type of subject."""

    policy: Policy
    subject_type: str

    def scales(self, name: str, pack: str) -> list[ScaleSpec]:
        """The pack's own scale of that name, or those of other packs."""
        found = [each for each in self.policy.scales if each.name == name and self._fits(each.subject_type)]
        return [each for each in found if each.pack == pack] or found

    def consequences(self, name: str, pack: str) -> list[ConsequenceSpec]:
        """The pack's own consequence of that name, or those of other packs."""
        found = [
            each for each in self.policy.consequences if each.name == name and self._fits(each.subject_type)
        ]
        return [each for each in found if each.pack == pack] or found

    def needs(self, trigger: Trigger, pack: str) -> tuple[str, ...]:
        """The keys a trigger reads, each once."""
        return tuple(dict.fromkeys(self._needs(trigger, pack)))

    def _needs(self, trigger: Trigger, pack: str) -> Iterable[str]:
        if isinstance(trigger, Combined):
            for part in trigger.parts:
                yield from self._needs(part, pack)
        elif isinstance(trigger, FindingIs):
            yield finding_key(trigger.rule)
        elif isinstance(trigger, ConclusionIs):
            yield from (conclusion_key(each) for each in self.consequences(trigger.consequence, pack))
        else:
            yield from (key for key, _ in self.areas(trigger, pack))

    def areas(self, trigger: RatingIs, pack: str) -> list[tuple[str, ScaleSpec]]:
        """The keys of the ratings a trigger is about, each with its scale."""
        return [
            (rating_key(scale, area), scale)
            for scale in self.scales(trigger.scale, pack)
            for area, _ in scale.areas
            if trigger.area in ("", area)
        ]

    def _fits(self, subject_type: str) -> bool:
        return subject_type == self.subject_type


def conclude(
    spec: ConsequenceSpec, names: Names, subject: str, subject_name: str, seen: Mapping[str, Any]
) -> ConclusionResult:
    """Draw the consequence for the subject, or say why not."""
    held = holds(spec.when, spec.pack, names, seen)
    conclusion = Conclusion(
        consequence=spec.name,
        pack=spec.pack,
        subject=subject,
        subject_name=subject_name,
        drawn=_DRAWN[held.value],
        title=spec.title,
        explanation=spec.explanation,
        cite=spec.cite,
        because=_united([held.because]),
        decided_by=_united([held.decided_by]) if held.value is None else (),
        unverified=held.unverified,
    )
    return ConclusionResult(conclusion, held.grounds if held.value else ())


def holds(trigger: Trigger, pack: str, names: Names, seen: Mapping[str, Any]) -> TriggerResult:
    """Whether the trigger holds."""
    if isinstance(trigger, Combined):
        parts = [holds(part, pack, names, seen) for part in trigger.parts]
        if trigger.kind == "not":
            (part,) = parts
            return part._replace(value=None if part.value is None else not part.value)
        return _all(parts) if trigger.kind == "all" else _any(parts)
    if isinstance(trigger, FindingIs):
        return _finding(trigger, seen)
    if isinstance(trigger, ConclusionIs):
        return _conclusion(trigger, pack, names, seen)
    return _rating(trigger, pack, names, seen)


def _finding(trigger: FindingIs, seen: Mapping[str, Any]) -> TriggerResult:
    key = finding_key(trigger.rule)
    made: Sequence[Finding] = seen[key]
    if not made:
        return TriggerResult(None, (key,))
    return _any(
        [
            TriggerResult(
                _has_status(each, trigger.statuses),
                (key,),
                each.missing,
                (each,) if may_fail(each) else (),
                () if each.verified else (each.rule,),
            )
            for each in made
        ]
    )


def _has_status(finding: Finding, statuses: Sequence[str]) -> bool | None:
    if finding.status is Status.UNDETERMINED:
        if Status.UNDETERMINED in statuses:
            return True
        # It may turn out any way, except that whether a rule is in force hangs on the day alone.
        return None if any(status != Status.NOT_IN_FORCE for status in statuses) else False
    hit = finding.status in statuses
    if finding.regime_settled:
        return hit
    # Under another regulation the rule would not apply to the subject at all.
    return hit if hit == (Status.NOT_APPLICABLE in statuses) else None


def _rating(trigger: RatingIs, pack: str, names: Names, seen: Mapping[str, Any]) -> TriggerResult:
    parts: list[TriggerResult] = []
    value, because = None, _rating_ground(trigger.scale, trigger.area)
    for key, scale in names.areas(trigger, pack):
        rated: RatingResult = seen[key]
        if rated.rating is not None:
            parts.append(_one_rating(trigger, scale, rated.rating, rated))
        elif rated.tried:
            value = False
    return _any(parts) if parts else TriggerResult(value, (because,))


def _one_rating(trigger: RatingIs, scale: ScaleSpec, rating: Rating, rated: RatingResult) -> TriggerResult:
    if rating.override is None:
        return _proposed(trigger, scale, rating, rated)
    # What an inspector has decided is no longer open, and is what follows are drawn from.
    value = trigger.set_by != "rules" and rating.override.letter in trigger.letters
    held = TriggerResult(value, (_rating_ground(rating.scale, rating.area),), (), rated.grounds)
    if not rating.override.hangs_on:
        return held
    # It may be a letter of an earlier review, and then what stands is the proposal.
    proposed = _proposed(trigger, scale, rating, rated)
    if proposed.value is held.value:
        return _all([held, proposed])
    return held._replace(value=None, decided_by=(*rating.override.hangs_on, *proposed.decided_by))


def _proposed(trigger: RatingIs, scale: ScaleSpec, rating: Rating, rated: RatingResult) -> TriggerResult:
    ground = (_rating_ground(rating.scale, rating.area),)
    if trigger.set_by == "inspector":
        return TriggerResult(False, ground)
    letters = [step.letter for step in scale.steps]
    value = _hit(trigger, letters, letters.index(rating.best), letters.index(rating.worst))
    # Another letter may say the same.
    unverified = () if value is _hit(trigger, letters, *rated.verified) else rated.resting
    return TriggerResult(value, ground, rating.decided_by, rated.grounds, unverified)


def _hit(trigger: RatingIs, letters: Sequence[str], best: int, worst: int) -> bool | None:
    hits = [letter in trigger.letters for letter in letters[best : worst + 1]]
    return True if all(hits) else None if any(hits) else False


def _conclusion(trigger: ConclusionIs, pack: str, names: Names, seen: Mapping[str, Any]) -> TriggerResult:
    because = (f"conclusion:{trigger.consequence}",)
    parts: list[TriggerResult] = []
    for spec in names.consequences(trigger.consequence, pack):
        drawn: ConclusionResult = seen[conclusion_key(spec)]
        known = drawn.conclusion
        value = _VALUE[known.drawn]
        parts.append(TriggerResult(value, because, known.decided_by, drawn.grounds, known.unverified))
    return _any(parts) if parts else TriggerResult(None, because)


def _rating_ground(scale: str, area: str) -> str:
    return f"rating:{scale}/{area}" if area else f"rating:{scale}"


def _all(parts: Sequence[TriggerResult]) -> TriggerResult:
    values = [part.value for part in parts]
    value = False if False in values else None if None in values else True
    return _as(value, [part for part in parts if part.value is value], each_needed=value is True)


def _any(parts: Sequence[TriggerResult]) -> TriggerResult:
    values = [part.value for part in parts]
    value = True if True in values else None if None in values else False
    return _as(value, [part for part in parts if part.value is value], each_needed=value is False)


def _as(value: bool | None, parts: Sequence[TriggerResult], each_needed: bool) -> TriggerResult:
    """A value that rests on these parts; on all of them, or on any one."""
    grounds = {(each.rule, each.pack, each.regime): each for part in parts for each in part.grounds}
    return TriggerResult(
        value,
        _united(part.because for part in parts),
        _united(part.decided_by for part in parts),
        tuple(grounds[key] for key in sorted(grounds)),
        _united(part.unverified for part in parts)
        if each_needed or all(part.unverified for part in parts)
        else (),
    )


def _united(groups: Iterable[Iterable[str]]) -> tuple[str, ...]:
    return tuple(sorted({each for group in groups for each in group}))
