"""The difference between two versions of a pack.

In: nothing. Out: `Difference` and its parts.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from compliance.diagnostics import Diagnostic
from compliance.named_tuple import NamedTuple

Text = Mapping[str, str]
Kind = Literal["added", "removed", "meaning", "words"]


class RuleWitness(NamedTuple):
    """Somebody whom the two versions judge differently. data: as YAML. before, after: statuses."""

    text: Text
    data: str
    as_of: str
    before: str
    after: str


class RuleChange(NamedTuple):
    """One rule that is not the same.

    parts: what of it differs: require, applies, due, force, regime, in_force, parameters, title, ...; as
    `parts.py` names it. rows: of its table, where only some differ. before, after: the lines of its full text
    that differ. witness: somebody who is judged differently. same: the days and bounds within which it is
    proved that nobody is.
    """

    rule: str
    kind: Kind
    title: Text
    parts: tuple[str, ...] = ()
    rows: tuple[str, ...] = ()
    before: Mapping[str, str] = {}
    after: Mapping[str, str] = {}
    witness: RuleWitness | None = None
    same: Mapping[str, str] = {}


class Shift(NamedTuple):
    """So many subjects of one group go from one status to another under a rule. None: no finding there."""

    rule: str
    title: Text
    group: str
    before: str | None
    after: str | None
    subjects: tuple[str, ...]


class Difference(NamedTuple):
    """All of it.

    old, new: name, version and digest of each. shifts: None when no data was given. judged: findings held
    against each other; undetermined: those that both versions leave open. diagnostics: of the data.
    """

    old: tuple[str, str, str]
    new: tuple[str, str, str]
    rules: tuple[RuleChange, ...]
    declarations: tuple[str, ...] = ()
    shifts: tuple[Shift, ...] | None = None
    judged: int = 0
    undetermined: int = 0
    diagnostics: tuple[Diagnostic, ...] = ()

    @property
    def alike(self) -> bool:
        """Whether nothing at all is told to differ."""
        return not (self.rules or self.declarations or self.shifts)
