"""Declarations, other than rules, that differ between two versions of a pack.

In: both packs with those they use, their vocabularies, and the rules that are told to differ. Out: names as
in `pack.yaml`; what a rule is told to read differently is not named again.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from compliance.facts.schema import Schema
from compliance.facts.shape import shape
from compliance.model.packs import PackFile
from compliance.packs.read import LoadedPack
from compliance.workbench.difference.parts import VOCABULARY, reads_otherwise
from compliance.workbench.difference.values import RuleChange

Side = tuple[Sequence[LoadedPack], Schema]
"""A pack, last, after those it uses; and the vocabulary it is read with."""

_WHOLE = (
    "uses",
    "regime",
    "sources",
    "areas",
    "roles",
    "regimes",
    "goals",
    "scales",
    "consequences",
)
_EACH = ("parameters", "concepts")
_OF_OTHERS = (*_EACH, "regimes", "goals")
"""What a pack takes from those it uses."""


def declared_otherwise(old: Side, new: Side, rules: Sequence[RuleChange]) -> Iterator[str]:
    """What else of the packs is declared otherwise, each thing once."""
    told = {part for change in rules for part in change.parts}
    before, after = old[0][-1].pack, new[0][-1].pack
    yield from (name for name in _WHOLE if getattr(before.file, name) != getattr(after.file, name))
    named = [name for kind in _EACH for name in _each(kind, before.file, after.file)]
    measures = [{each.measure: each for each in pack.measures} for pack in (before, after)]
    named += [f"measures/{name}" for name in _apart(*measures)]
    yield from (name for name in named if name not in told)
    theirs = [{each.pack.name: each.pack.file for each in side[0][:-1]} for side in (old, new)]
    for pack in sorted(theirs[0].keys() & theirs[1].keys()):
        one, other = theirs[0][pack], theirs[1][pack]
        yield from (f"{pack}/{kind}" for kind in _OF_OTHERS if getattr(one, kind) != getattr(other, kind))
    entities = reads_otherwise(shape(old[1]), shape(new[1]))
    yield from (name for name in (f"{VOCABULARY}{each}" for each in entities) if name not in told)


def _each(kind: str, old: PackFile, new: PackFile) -> Iterator[str]:
    yield from (f"{kind}/{name}" for name in _apart(getattr(old, kind), getattr(new, kind)))


def _apart(old: Mapping[str, Any], new: Mapping[str, Any]) -> list[str]:
    return [name for name in dict.fromkeys([*new, *old]) if old.get(name) != new.get(name)]
