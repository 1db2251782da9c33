"""Mutation testing of rules: would anybody notice if a rule said something else?

In: packs with their trials. Out: for each part of a pack what became of its mutants.

    operators → mutants → running → equivalence → values
"""

from compliance.workbench.mutation import pages
from compliance.workbench.mutation.running import Result, mutate, mutate_packs
from compliance.workbench.mutation.values import Mutant, MutantOutcome, MutantStatus, PartScore, total

__all__ = [
    "Mutant",
    "MutantOutcome",
    "MutantStatus",
    "PartScore",
    "Result",
    "mutate",
    "mutate_packs",
    "pages",
    "total",
]
