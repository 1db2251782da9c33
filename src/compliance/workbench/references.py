"""What packs refer to by name, and which pack declares it.

In: a part of the model; packs that are read together. Out: every part within it with its path in the file,
the names these refer to, and all that those lead to in turn.

A name is looked for in the pack itself and then in those it uses, in the order in which a plan looks for it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from compliance.model import conditions as c
from compliance.model import packs as p
from compliance.model import values as v
from compliance.model.base import Declared
from compliance.model.rules import Citation, Remedy, Rule
from compliance.named_tuple import NamedTuple
from compliance.packs.read import LoadedPack
from compliance.plan.places import PLACE

Path = tuple[str | int, ...]


class Reference(NamedTuple):
    """A name that a part refers to. kind: as in pack.yaml, `tables`, or `columns` of the rule's own table."""

    kind: str
    name: str


Declaration = tuple[str, Reference]
"""A pack, and what it declares."""


def walk(part: Any, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    """Every part with its path, from the outside in; literals and texts too."""
    yield path, part
    if isinstance(part, Declared):
        for name, info in type(part).model_fields.items():
            value = getattr(part, name)
            if value is not None:
                yield from walk(value, (*path, info.alias or name))
    elif isinstance(part, list | tuple):
        for index, each in enumerate(part):
            yield from walk(each, (*path, index))
    elif isinstance(part, dict):
        for key, each in part.items():
            yield from walk(each, (*path, key))


def references(part: Any) -> Iterator[Reference]:
    """The names a part refers to, in every part within it."""
    for _, each in walk(part):
        match each:
            case v.ParameterValue(parameter=name):
                yield Reference("parameters", name)
            case v.ConceptValue(concept=name) | c.UseConcept(concept=name):
                yield Reference("concepts", name)
            case v.GoalValue(goal=name):
                yield Reference("goals", name)
            case v.RowValue(row=name):
                yield Reference("columns", name)
            case v.ColumnValue(of=name):
                yield Reference("tables", name)
            case Citation(source=name) | p.Regime(source=name):
                yield Reference("sources", name)
            case Remedy(owner=name) | p.ConsequenceAction(owner=name):
                yield Reference("roles", name)
            case Rule():
                yield Reference("areas", each.area)
                if each.for_each:
                    yield Reference("tables", each.for_each)
                if each.regime:
                    yield Reference("regimes", each.regime)
            case p.Scale(areas=areas):
                yield from (Reference("areas", area) for area in areas)
            case p.RatingIs(rating=name):
                yield Reference("scales", name)
            case c.Compare():
                # A regime is a code of the vocabulary as well: `trainee.regime is sosfs-2015-8` uses it.
                operand = each.operand_of(each.operator)
                literals = operand if isinstance(operand, list) else [operand]
                yield from (Reference("regimes", one) for one in literals if isinstance(one, str))
            case str():
                yield from (Reference("columns", name) for name in PLACE.findall(each))


class Declarations:
    """Finds what names stand for, in packs that are read together."""

    def __init__(self, packs: Iterable[LoadedPack]) -> None:
        self.packs = {each.pack.name: each for each in packs}

    def visible(self, loaded: LoadedPack) -> list[LoadedPack]:
        """The pack and those it uses: where its names are declared."""
        uses = set(loaded.pack.file.uses)
        return [loaded, *(each for name, each in self.packs.items() if name in uses)]

    def home(self, loaded: LoadedPack, reference: Reference) -> LoadedPack | None:
        """The pack that declares what a part of `loaded` refers to; None when none does."""
        kind, name = reference
        if kind == "columns":
            return loaded
        if kind == "tables":
            return loaded if name in loaded.pack.tables else None
        return next((each for each in self.visible(loaded) if name in getattr(each.pack.file, kind)), None)

    def reached(self, loaded: LoadedPack, part: object) -> set[Declaration]:
        """What a part refers to, and what the concepts and parameters among it refer to in turn."""
        found: set[Declaration] = set()
        waiting = [(loaded, reference) for reference in references(part)]
        while waiting:
            at, reference = waiting.pop()
            home = self.home(at, reference)
            if home is None or (home.pack.name, reference) in found:
                continue
            found.add((home.pack.name, reference))
            kind, name = reference
            if kind in ("concepts", "parameters"):
                declared = getattr(home.pack.file, kind)[name]
                waiting += [(home, each) for each in references(declared)]
        return found
