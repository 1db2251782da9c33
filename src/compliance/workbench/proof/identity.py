"""Records of one identity have the same facts.

In: a `World` in which conditions have asked whether references are the same. Out: what follows, said in it.

A record stands once for every way that leads to it. Only where a condition can tell two of them apart must
those that are one be alike; all others may be what they are without anybody noticing.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator

from compliance.facts.schema import FieldType, Kind
from compliance.workbench.proof.symbols import SymbolicRecord, Val
from compliance.workbench.proof.truth import Bool, conj, implies, neg
from compliance.workbench.proof.world import World

Field = Callable[[SymbolicRecord, FieldType], Val]


def glue(world: World, field: Field, equal: Callable[[Val, Val], Bool]) -> None:
    """Give records of one identity the same facts, as far as these have been asked for.

    A reference among these facts leads to records that must then be alike as well, and so on.
    """
    while True:
        apart = list(_unglued(world))
        if not apart:
            return
        for one, other, declared in apart:
            if declared.kind is Kind.COLLECTION:
                continue  # two lists of one record may differ here; trying the candidate tells
            first, second = field(one, declared), field(other, declared)
            alike = (
                _equal(first.known, second.known),
                _equal(first.absent, second.absent),
                implies(first.known, equal(first, second)),
            )
            world.say(implies(one.mark == other.mark, conj(alike)))


def _unglued(world: World) -> Iterator[tuple[SymbolicRecord, SymbolicRecord, FieldType]]:
    for entity in sorted(world.identified):
        alike = [thing for thing in world.things if thing.entity == entity]
        for one, other in itertools.combinations(alike, 2):
            if one.own and other.own:
                continue
            for name, (declared, _) in {**other.fields, **one.fields}.items():
                mark = (one.number, other.number, name)
                if mark not in world.glued and name != "@from":
                    world.glued.add(mark)
                    yield one, other, declared


def _equal(one: Bool, other: Bool) -> Bool:
    if one is other:
        return True
    if isinstance(one, bool):
        return other if one else neg(other)
    if isinstance(other, bool):
        return one if other else neg(one)
    return one == other
