"""What judging derives: ratings, conclusions and actions.

In: nothing. Out: `Rating`, `SetLetter`, `RefusedLetter`, `Conclusion`, `Action`, `Judgement`.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Any

from compliance.diagnostics.masking import masked, masked_repr
from compliance.facts.facts import Override
from compliance.findings import Cite
from compliance.findings.values import Text
from compliance.named_tuple import NamedTuple


class SetLetter(NamedTuple):
    """A letter that an inspector has set: why, who, on which day, and the rule that is not followed.

    hangs_on: paths of the unknown facts that would tell whether it was set at the latest review.
    """

    letter: str
    title: Text
    reason: str
    decided_by: str
    decided_on: date
    rule: str = ""
    hangs_on: tuple[str, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """As plain JSON values."""
        return {
            "letter": self.letter,
            "title": dict(self.title),
            "reason": self.reason,
            "decided_by": self.decided_by,
            "decided_on": self.decided_on.isoformat(),
            "rule": self.rule or None,
            "hangs_on": list(self.hangs_on),
        }


class RefusedLetter(NamedTuple):
    """A letter that does not count, why not, and what to write instead."""

    override: Override
    why: str
    help: str


class Rating(NamedTuple):
    """The letter of one area of one subject, or the interval while facts that decide it are unknown.

    best, worst: the same letter when nothing that matters is unknown. set_by: rules of the findings
    that set the worst letter. decided_by: paths of the unknown facts that decide within the interval.
    unverified: rules of unverified provenance without which the letter would be another, or which
    would make it worse were they verified; `would_be` is that worse letter (empty when none).
    override: the letter an inspector has set beside all this, which is what consequences follow.
    earlier: the last letter set at an earlier review, from which nothing follows. excepted: rules set aside
    by a waiver, or met in another way than the advice, without which the letter would be worse; `otherwise`
    is that worse letter (empty when none).
    """

    scale: str
    scale_title: Text
    pack: str
    subject: str
    subject_name: str
    area: str
    area_title: Text
    best: str
    worst: str
    best_title: Text
    worst_title: Text
    cite: tuple[Cite, ...]
    set_by: tuple[str, ...] = ()
    decided_by: tuple[str, ...] = ()
    unverified: tuple[str, ...] = ()
    would_be: str = ""
    findings: int = 0
    override: SetLetter | None = None
    earlier: SetLetter | None = None
    excepted: tuple[str, ...] = ()
    otherwise: str = ""

    def __repr__(self) -> str:
        return masked_repr(self)

    @property
    def letter(self) -> str:
        """What the rules propose: `B`, or `B–D` for an interval."""
        return self.best if self.best == self.worst else f"{self.best}–{self.worst}"

    @property
    def stands(self) -> str:
        """The inspector's letter when there is one, else the proposal."""
        return self.override.letter if self.override else self.letter

    def to_json(self) -> dict[str, Any]:
        """As plain JSON values; no personal identity number is in it."""
        made: dict[str, Any] = masked(self.unmasked())
        return made

    def unmasked(self) -> dict[str, Any]:
        """The same with every number that it holds, for who hides them later."""
        return {
            "scale": self.scale,
            "scale_title": dict(self.scale_title),
            "pack": self.pack,
            "subject": self.subject,
            "subject_name": self.subject_name,
            "area": self.area,
            "area_title": dict(self.area_title),
            "letter": self.letter,
            "best": self.best,
            "worst": self.worst,
            "best_title": dict(self.best_title),
            "worst_title": dict(self.worst_title),
            "set_by": list(self.set_by),
            "decided_by": list(self.decided_by),
            "unverified": list(self.unverified),
            "would_be": self.would_be or None,
            "findings": self.findings,
            "override": self.override.to_json() if self.override else None,
            "earlier": self.earlier.to_json() if self.earlier else None,
            "excepted": list(self.excepted),
            "otherwise": self.otherwise or None,
            "cite": [cite.to_json() for cite in self.cite],
        }


class Drawn(StrEnum):
    """Whether a consequence follows."""

    YES = "drawn"
    NO = "not_drawn"
    UNKNOWN = "undetermined"


class Conclusion(NamedTuple):
    """One consequence for one subject. because: the findings, ratings and conclusions it rests on.

    unverified: rules of unverified provenance without which it would not be so.
    """

    consequence: str
    pack: str
    subject: str
    subject_name: str
    drawn: Drawn
    title: Text
    explanation: Text
    cite: tuple[Cite, ...]
    because: tuple[str, ...] = ()
    decided_by: tuple[str, ...] = ()
    unverified: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return masked_repr(self)

    def to_json(self) -> dict[str, Any]:
        """As plain JSON values; no personal identity number is in it."""
        made: dict[str, Any] = masked(self.unmasked())
        return made

    def unmasked(self) -> dict[str, Any]:
        """The same with every number that it holds, for who hides them later."""
        return {
            "consequence": self.consequence,
            "pack": self.pack,
            "subject": self.subject,
            "subject_name": self.subject_name,
            "status": str(self.drawn),
            "title": dict(self.title),
            "text": dict(self.explanation),
            "because": list(self.because),
            "decided_by": list(self.decided_by),
            "unverified": list(self.unverified),
            "cite": [cite.to_json() for cite in self.cite],
        }


class Action(NamedTuple):
    """Something to do: what, by which role, by when, and for which findings or conclusion.

    due: the last day, where a time is set and its start is known. lead_time: how long it takes, an
    ISO 8601 period. force: the strongest force among its findings. status: the worst status answered.
    unverified: rules of unverified provenance that it rests on, where none of that force that is verified
    calls for it. dues: each subject's own day, of which `due` is the first.
    """

    do: Text
    owner: str
    owner_title: Text
    subjects: tuple[str, ...]
    subject_names: tuple[str, ...]
    force: str
    status: str
    rules: tuple[str, ...] = ()
    consequence: str = ""
    due: date | None = None
    lead_time: str = ""
    cite: tuple[Cite, ...] = ()
    unverified: tuple[str, ...] = ()
    dues: tuple[date | None, ...] = ()

    def __repr__(self) -> str:
        return masked_repr(self)

    def to_json(self) -> dict[str, Any]:
        """As plain JSON values; no personal identity number is in it."""
        made: dict[str, Any] = masked(self.unmasked())
        return made

    def unmasked(self) -> dict[str, Any]:
        """The same with every number that it holds, for who hides them later."""
        return {
            "do": dict(self.do),
            "owner": self.owner,
            "owner_title": dict(self.owner_title),
            "subjects": list(self.subjects),
            "subject_names": list(self.subject_names),
            "force": self.force,
            "status": self.status,
            "rules": list(self.rules),
            "consequence": self.consequence or None,
            "due": self.due.isoformat() if self.due else None,
            "dues": [day.isoformat() if day else None for day in self.dues],
            "lead_time": self.lead_time or None,
            "unverified": list(self.unverified),
            "cite": [cite.to_json() for cite in self.cite],
        }


class Judgement(NamedTuple):
    """All that a run's findings lead to.

    chain: the name of the inference chain that drew it. refused: letters of inspectors that do not count.
    """

    ratings: tuple[Rating, ...]
    conclusions: tuple[Conclusion, ...]
    actions: tuple[Action, ...]
    chain: str = ""
    refused: tuple[RefusedLetter, ...] = ()
