"""Mutation testing of rules: would anybody notice if a rule said something else?

In: packs with their trials. Out: for each part of a pack what became of its mutants.

    operators → mutants → hunt → equivalence → values
"""

from compliance.workbench.mutation import pages
from compliance.workbench.mutation.hunt import Result, hunt, hunt_packs
from compliance.workbench.mutation.values import Fate, Killing, Mutant, PartScore, total

__all__ = ["Fate", "Killing", "Mutant", "PartScore", "Result", "hunt", "hunt_packs", "pages", "total"]
