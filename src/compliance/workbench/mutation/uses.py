"""Which rules rest on which concepts, parameters and regimes.

In: packs as read. Out: for each declaration, `(kind, pack, name)`, the ids of the rules it can change,
through other concepts too.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from compliance.named_tuple import NamedTuple
from compliance.packs.read import LoadedPack

Use = tuple[str, str, str]


class Uses(NamedTuple):
    """direct: rules whose own trees reach a declaration. chosen: rules whose regime it helps to choose."""

    direct: Mapping[Use, set[str]]
    chosen: Mapping[Use, set[str]]

    def of(self, use: Use) -> set[str]:
        """Every rule it can change."""
        return self.direct[use] | self.chosen[use]


def uses_of(loaded: Sequence[LoadedPack]) -> Uses:
    """The rules behind every declaration; a declaration nobody uses has none."""
    direct: dict[Use, set[str]] = defaultdict(set)
    chosen: dict[Use, set[str]] = defaultdict(set)
    packs = {each.pack.name: each for each in loaded}
    for each in loaded:
        for rule in each.pack.rules:
            for use in _reached(rule.model_dump(by_alias=True, exclude_none=True), each, packs):
                direct[use].add(rule.id)
    for each in loaded:
        for name, choice in each.pack.file.regimes.items():
            # Whoever is tested under one regulation is not tested under another.
            rules = {
                rule.id
                for other in loaded
                for rule in other.pack.rules
                if rule.for_ == choice.for_ and (rule.regime or other.pack.file.regime)
            }
            data = choice.model_dump(by_alias=True, exclude_none=True)
            for use in [("regimes", each.pack.name, name), *_reached(data["open_to"], each, packs)]:
                chosen[use] |= rules
    return Uses(direct, chosen)


def _reached(data: Any, home: LoadedPack, packs: Mapping[str, LoadedPack]) -> set[Use]:
    """What a tree names, and what that names in turn."""
    seen: set[Use] = set()
    waiting = list(_named(data, home, packs))
    while waiting:
        use = waiting.pop()
        if use in seen:
            continue
        seen.add(use)
        kind, pack, name = use
        if kind == "concepts":
            declared = packs[pack].pack.file.concepts[name].model_dump(by_alias=True, exclude_none=True)
            waiting += _named({**declared, "about": ""}, packs[pack], packs)
    return seen


def _named(data: Any, home: LoadedPack, packs: Mapping[str, LoadedPack]) -> Iterator[Use]:
    if isinstance(data, Mapping):
        for kind, key in (("concepts", "concept"), ("parameters", "parameter")):
            name = data.get(key)
            if isinstance(name, str):
                for pack in (home.pack.name, *home.pack.file.uses):
                    if pack in packs and name in getattr(packs[pack].pack.file, kind):
                        yield (kind, pack, name)
                        break
        for each in data.values():
            yield from _named(each, home, packs)
    elif isinstance(data, list | tuple):
        for each in data:
            yield from _named(each, home, packs)
