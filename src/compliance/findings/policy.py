"""What findings lead to: scales and consequences in the lean form that judging runs on.

In: made by `plan` from a pack's `scales` and `consequences`, with parameters resolved for the day.
Out: `Policy`. It stands here, below both, so that judging needs neither packs nor plans.
"""

from __future__ import annotations

from collections.abc import Mapping

from compliance.findings.values import Cite, Text
from compliance.named_tuple import NamedTuple


class Step(NamedTuple):
    """One letter of a scale.

    fails: the forces whose failing findings give it; empty for the best letter. more_than: so many
    failing findings are tolerated first. never_all: none is where nothing in the area is fulfilled, for an
    exception needs something that it is the exception from. more_than_from: the parameter that tells how
    many on the day, where one does; in a `Policy` its value stands in `more_than`.
    """

    letter: str
    title: Text
    fails: tuple[str, ...] = ()
    more_than: int = 0
    never_all: bool = False
    more_than_from: str = ""


class ScaleSpec(NamedTuple):
    """How the findings of each area of a subject become a letter: the worst step that applies.

    areas: key and title, in order. steps: best first. unverified_never_sets: letters that findings
    of unverified rules never set alone.
    """

    name: str
    pack: str
    title: Text
    subject_type: str
    areas: tuple[tuple[str, Text], ...]
    steps: tuple[Step, ...]
    cite: tuple[Cite, ...]
    unverified_never_sets: tuple[str, ...] = ()


class RatingIs(NamedTuple):
    """Some area of the scale (or the one named) has one of the letters.

    set_by: "inspector" for a letter that one has set, where the proposed one does not count; "rules" for a
    proposed one in an area where no inspector has set any; empty for the letter that stands.
    """

    scale: str
    letters: tuple[str, ...]
    area: str = ""
    set_by: str = ""


class FindingIs(NamedTuple):
    """The subject's finding of the rule has one of the statuses."""

    rule: str
    statuses: tuple[str, ...]


class ConclusionIs(NamedTuple):
    """Another consequence has been drawn for the subject."""

    consequence: str


class Combined(NamedTuple):
    """Parts under `all`, `any` or `not` (one part)."""

    kind: str
    parts: tuple[Trigger, ...]


Trigger = RatingIs | FindingIs | ConclusionIs | Combined


class ActionSpec(NamedTuple):
    """What somebody has to do once a consequence is drawn.

    within: an ISO 8601 period. anchor: key of the date the time counts from, looked up in the
    anchors an executor computes for each subject; empty when no time is set. within_from: the parameter
    that tells the period on the day, where one does; in a `Policy` its value stands in `within`.
    """

    do: Text
    owner: str
    owner_title: Text
    within: str = ""
    anchor: str = ""
    within_from: str = ""


class ConsequenceSpec(NamedTuple):
    """A conclusion and what has to hold for it.

    force: how binding its actions are; empty where they are as binding as the failing rules behind it.
    """

    name: str
    pack: str
    title: Text
    explanation: Text
    subject_type: str
    cite: tuple[Cite, ...]
    when: Trigger
    actions: tuple[ActionSpec, ...] = ()
    force: str = ""


class UnknownDay(NamedTuple):
    """A day that is not known. missing: paths of the unknown facts that would tell it."""

    missing: tuple[str, ...]


class Policy(NamedTuple):
    """Everything a run's findings are judged by."""

    scales: tuple[ScaleSpec, ...] = ()
    consequences: tuple[ConsequenceSpec, ...] = ()
    roles: Mapping[str, Text] = {}
