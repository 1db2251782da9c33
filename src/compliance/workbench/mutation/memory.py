"""Remembers what became of a part's mutants, until the part or a trial that reaches it changes.

In: a key. Out: the `PartScore` kept under it, in the user's cache beside the plans.
"""

from __future__ import annotations

import json
from typing import Any

from compliance import cache
from compliance.pipeline.plan_cache import engine_mark
from compliance.workbench.mutation.values import Mutant, MutantOutcome, MutantStatus, PartScore

_KEEP = 4000
_JUDGING = ("executors", "judging", "bdd", "gherkin", "sentences", "pipeline", "workbench")


def mark() -> str:
    """A digest of the code that makes and judges mutants."""
    return engine_mark(*_JUDGING)


def recall(key: str) -> PartScore | None:
    """The score kept under a key; None when there is none that can be read."""
    try:
        data = json.loads(cache.kept("mutation", key) or b"")
        outcomes = tuple(_outcome(each) for each in data["outcomes"])
        return PartScore(data["pack"], data["part"], outcomes, kept=True)
    except (ValueError, KeyError, TypeError):
        return None


def keep(key: str, score: PartScore) -> None:
    """Keep a score."""
    outcomes = [_plain(each) for each in score.outcomes]
    told = {"pack": score.pack, "part": score.part, "outcomes": outcomes}
    cache.keep("mutation", key, json.dumps(told).encode(), _KEEP)


def _plain(outcome: MutantOutcome) -> dict[str, Any]:
    # Places are found anew: a comment above moves them, and changes nothing else.
    mutant = outcome.mutant._replace(place=None)._asdict()
    return {**outcome._asdict(), "fate": str(outcome.fate), "mutant": mutant}


def _outcome(data: dict[str, Any]) -> MutantOutcome:
    mutant = Mutant(**{**data["mutant"], "path": tuple(data["mutant"]["path"])})
    return MutantOutcome(
        **{**data, "mutant": mutant, "fate": MutantStatus(data["fate"]), "checks": tuple(data["checks"])}
    )
