"""Says what a mutant changes: what stands there now, and what it could say instead.

In: an `Offspring`. Out: a `Mutant` with its place and both wordings.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from hashlib import sha256
from typing import Any

from compliance.workbench.mutation.mutants import Offspring, Part
from compliance.workbench.mutation.operators import GONE, Moved
from compliance.workbench.mutation.values import Mutant
from compliance.workbench.trials import TrialSuite


class Teller:
    """Tells of mutants of one suite's packs."""

    def __init__(self, suite: TrialSuite) -> None:
        self._suite = suite
        self._loaded = {each.pack.name: each for each in suite.loaded}

    def mutant(self, offspring: Offspring, part: Part) -> Mutant:
        """The mutant with its words."""
        change = offspring.change
        after = change.after.value if isinstance(change.after, Moved) else change.after
        told = json.dumps([change.kind, change.path, _plain(after)], ensure_ascii=False, default=str)
        id = sha256(f"{part.id}{told}".encode()).hexdigest()[:10]
        before = _value_at(offspring.before, change.path)
        said = _GONE if change.kind == "dropped" else _words(after)
        path = change.path if offspring.row else change.path[len(part.prefix) :]
        return self.placed(
            Mutant(id, part.id, offspring.row, change.kind, path, None, _words(before), said), part
        )

    def placed(self, mutant: Mutant, part: Part) -> Mutant:
        """The mutant with the place it now has."""
        pack = self._loaded[part.pack]
        if mutant.row:
            table = next(each.for_each for each in pack.pack.rules if each.id == part.name)
            place = pack.places.span(f"table:{table}/{mutant.row}", mutant.path[1:])
        else:
            place = pack.places.span(part.place, (*part.prefix, *mutant.path))
        return mutant._replace(place=place)


_GONE = {"sv": "(borttaget)", "en": "(taken away)"}


def _value_at(data: Any, path: tuple[str | int, ...]) -> Any:
    for key in path:
        data = data[key]
    return data


def _plain(value: Any) -> Any:
    return None if value is GONE else value


def _words(value: Any) -> Mapping[str, str]:
    text = value if isinstance(value, str) else json.dumps(_plain(value), ensure_ascii=False, default=str)
    return {"sv": text, "en": text}
