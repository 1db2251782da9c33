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
        places = self._loaded[part.pack].places
        if offspring.row:
            table = next(each.for_each for each in self._loaded[part.pack].pack.rules if each.id == part.name)
            place = places.span(f"table:{table}/{offspring.row}", change.path[1:])
        else:
            place = places.span(part.place, change.path)
        before = _value_at(offspring.before, change.path)
        gone = {"sv": "(borttaget)", "en": "(taken away)"}
        dropped = change.kind == "dropped"
        path = ".".join(map(str, change.path[0 if offspring.row else len(part.prefix) :]))
        said = gone if dropped else _words(after)
        return Mutant(id, part.id, offspring.row, change.kind, path, place, _words(before), said)


def _value_at(data: Any, path: tuple[str | int, ...]) -> Any:
    for key in path:
        data = data[key]
    return data


def _plain(value: Any) -> Any:
    return None if value is GONE else value


def _words(value: Any) -> Mapping[str, str]:
    text = value if isinstance(value, str) else json.dumps(_plain(value), ensure_ascii=False, default=str)
    return {"sv": text, "en": text}
