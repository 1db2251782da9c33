"""Walks through what a pack declares, knowing at each step where it stands in the file.

In: a part of the model. Out: every part within it with its path; and the names it refers to.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from compliance.model import conditions as c
from compliance.model import packs as p
from compliance.model import values as v
from compliance.model.base import Declared
from compliance.model.rules import Citation, Remedy, Rule
from compliance.named_tuple import NamedTuple

Path = tuple[str | int, ...]
PLACE = re.compile(r"\{([a-z][a-z0-9_]*)\}")
"""A column's place in a text."""


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


def conditions_of(rule: Rule) -> Iterator[tuple[Path, Any]]:
    """The conditions and values of a rule, part by part."""
    for name in ("applies", "due", "require"):
        part = getattr(rule, name)
        if part is not None:
            yield from walk(part, (name,))


class Reference(NamedTuple):
    """A name that a part refers to. kind: as in pack.yaml, `tables`, or `columns` of the rule's own table."""

    kind: str
    name: str


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
