"""What mutation testing gives.

In: nothing. Out: `Mutant`, `Fate`, `Killing`, `RuleScore`, `Score`.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from compliance.diagnostics import Span
from compliance.diagnostics.seen import as_seen
from compliance.named_tuple import NamedTuple


class Fate(StrEnum):
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


class Killing(NamedTuple):
    """A mutant and its fate.

    by: the trial that noticed. reason: why it counts as equivalent, or is accepted. scenario: one that would
    notice, in Gherkin. checks: which checks the change makes others.
    """

    mutant: Mutant
    fate: Fate
    by: str = ""
    reason: Mapping[str, str] = {}
    scenario: str = ""
    checks: tuple[str, ...] = ()


class PartScore(NamedTuple):
    """The mutants of one part of a pack. kept: nothing had changed since they were tried the last time."""

    pack: str
    part: str
    killings: tuple[Killing, ...]
    kept: bool = False

    def count(self, fate: Fate) -> int:
        """How many met a fate."""
        return sum(each.fate is fate for each in self.killings)

    @property
    def score(self) -> float | None:
        """The share killed, in per cent, of those that are not equivalent; None when there are none."""
        alive = len(self.killings) - self.count(Fate.EQUIVALENT)
        return 100 * self.count(Fate.KILLED) / alive if alive else None


def total(parts: tuple[PartScore, ...]) -> PartScore:
    """All parts as one."""
    return PartScore("", "", tuple(each for part in parts for each in part.killings))
