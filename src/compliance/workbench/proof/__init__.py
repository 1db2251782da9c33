"""Proofs about rules: what no number of tests can tell.

In: checks of a plan, and a day. Out: `Prover`, whose `Answer` is a witness that the reference executor has
confirmed, or that there is none within stated bounds, or that it could not be decided.

Conditions become terms for z3 in three values (`truth`, `comparing`, `values`, `measures`, `conditions`)
about a subject nobody has met (`world`). What z3 proposes becomes data (`models`) and is judged
(`confirming`). Nothing else in the library imports z3.
"""

from compliance.workbench.proof.answers import Answer, Witness
from compliance.workbench.proof.prover import FAILED, Prover

__all__ = ["FAILED", "Answer", "Prover", "Witness"]
