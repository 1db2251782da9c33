"""What mutation testing gives.

In: nothing. Out: `Mutant`, `MutantStatus`, `MutantOutcome`, `PartScore`.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from compliance.diagnostics import Span
from compliance.diagnostics.seen import as_seen
from compliance.named_tuple import NamedTuple


class MutantStatus(StrEnum):
    """What became of a mutant."""

    KILLED = "killed"
    """A trial noticed."""
    SURVIVED = "survived"
    """No trial noticed, and the mutant can judge somebody differently, or nobody knows whether it can."""
    EQUIVALENT = "equivalent"
    """No subject is judged differently: decided, within the bounds that are told."""
    ACCEPTED = "accepted"
    """It survives, and the pack says why that is right."""


class Mutant(NamedTuple):
    """One change of one part of a pack.

    part: the rule's id, or `pack/concepts/x`, `pack/parameters/x`, `pack/regimes/x`. row: of the table, when
    the change is in a row. kind: what was done. path: within the part (or the table's
    rows). place: of what was changed. before, after: in words.
    """

    id: str
    part: str
    row: str
    kind: str
    path: tuple[str | int, ...]
    place: Span | None
    before: Mapping[str, str]
    after: Mapping[str, str]

    @property
    def at(self) -> str:
        """The path in one word, as `require.counts_if`."""
        return ".".join(map(str, self.path))

    def to_json(self) -> dict[str, Any]:
        """As plain JSON values."""
        place = self.place
        where = f"{as_seen(place.file)}:{place.line}:{place.column}" if place else ""
        return {
            "id": self.id,
            "part": self.part,
            "row": self.row or None,
            "kind": self.kind,
            "path": self.at,
            "place": where,
            "before": dict(self.before),
            "after": dict(self.after),
        }


class MutantOutcome(NamedTuple):
    """What became of a mutant.

    by: the trial that noticed it. reason: why it counts as equivalent, or is accepted. scenario: one that
    would notice it, in Gherkin. checks: those that the change turns into other checks.
    """

    mutant: Mutant
    fate: MutantStatus
    by: str = ""
    reason: Mapping[str, str] = {}
    scenario: str = ""
    checks: tuple[str, ...] = ()


class PartScore(NamedTuple):
    """The mutants of one part of a pack. kept: nothing had changed since they were tried the last time."""

    pack: str
    part: str
    outcomes: tuple[MutantOutcome, ...]
    kept: bool = False

    def of(self, fate: MutantStatus) -> tuple[MutantOutcome, ...]:
        """The outcomes with a status."""
        return tuple(each for each in self.outcomes if each.fate == fate)

    def count(self, fate: MutantStatus) -> int:
        """How many have a status."""
        return len(self.of(fate))

    @property
    def counted(self) -> int:
        """How many count: all but the equivalent."""
        return len(self.outcomes) - self.count(MutantStatus.EQUIVALENT)

    @property
    def score(self) -> float | None:
        """The share of these that was killed, in per cent; None when there are none."""
        return 100 * self.count(MutantStatus.KILLED) / self.counted if self.counted else None


def total(parts: tuple[PartScore, ...]) -> PartScore:
    """All parts as one."""
    return PartScore("", "", tuple(each for part in parts for each in part.outcomes))
