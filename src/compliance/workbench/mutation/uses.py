"""Which rules and measures rest on which concepts, parameters and regimes.

In: packs as read. Out: for each declaration the rules and measures it can change, through concepts too.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from compliance.named_tuple import NamedTuple
from compliance.packs.read import LoadedPack
from compliance.workbench.references import Declaration, Declarations, Reference

_KINDS = ("concepts", "parameters")


class Uses(NamedTuple):
    """direct: rules that lead to a declaration. chosen: rules whose regime it helps to choose.

    measures: those that lead to it, whose figures it helps to make.
    """

    direct: Mapping[Declaration, set[str]]
    chosen: Mapping[Declaration, set[str]]
    measures: Mapping[Declaration, set[str]]

    def of(self, declaration: Declaration) -> set[str]:
        """Every rule it can change."""
        return self.direct[declaration] | self.chosen[declaration]


def uses_of(loaded: Sequence[LoadedPack]) -> Uses:
    """The rules behind every declaration; a declaration nobody uses has none."""
    direct: dict[Declaration, set[str]] = defaultdict(set)
    chosen: dict[Declaration, set[str]] = defaultdict(set)
    measures: dict[Declaration, set[str]] = defaultdict(set)
    declarations = Declarations(loaded)

    def reached(home: LoadedPack, part: object) -> set[Declaration]:
        return {each for each in declarations.reached(home, part) if each[1].kind in _KINDS}

    for each in loaded:
        for rule in each.pack.rules:
            for declaration in reached(each, rule):
                direct[declaration].add(rule.id)
        for measure in each.pack.measures:
            for declaration in reached(each, measure):
                measures[declaration].add(measure.measure)
    for each in loaded:
        for name, choice in each.pack.file.regimes.items():
            # Whoever is tested under one regulation is not tested under another.
            rules = {
                rule.id
                for other in loaded
                for rule in other.pack.rules
                if rule.for_ == choice.for_ and (rule.regime or other.pack.file.regime)
            }
            for declaration in {(each.pack.name, Reference("regimes", name)), *reached(each, choice.open_to)}:
                chosen[declaration] |= rules
    return Uses(direct, chosen, measures)
