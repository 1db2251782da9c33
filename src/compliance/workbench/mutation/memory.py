"""Remembers what became of a part's mutants, until the part or a trial that reaches it changes.

In: a key. Out: the `PartScore` kept under it, in the user's cache beside the plans.
"""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path
from typing import Any

from compliance import cache
from compliance.workbench.mutation.values import Fate, Killing, Mutant, PartScore

_KEEP = 4000
_PARTS = (
    "plan",
    "executors",
    "facts",
    "findings",
    "judging",
    "bdd",
    "gherkin",
    "sentences",
    "workbench/mutation",
    "workbench/proof",
    "workbench/trials",
)


@lru_cache
def mark() -> str:
    """Changes whenever the code that makes or judges mutants does."""
    root = Path(__file__).resolve().parents[2]
    parts = [file for name in _PARTS for file in sorted((root / name).rglob("*.py"))]
    stats = (file.stat() for file in parts)
    return ",".join(f"{stat.st_size}:{stat.st_mtime_ns}" for stat in stats)


def recall(key: str) -> PartScore | None:
    """The score kept under a key; None when there is none that can be read."""
    try:
        data = json.loads(cache.kept("mutation", key) or b"")
        killings = tuple(_killing(each) for each in data["killings"])
        return PartScore(data["pack"], data["part"], killings, kept=True)
    except (ValueError, KeyError, TypeError):
        return None


def keep(key: str, score: PartScore) -> None:
    """Keep a score."""
    killings = [_plain(each) for each in score.killings]
    told = {"pack": score.pack, "part": score.part, "killings": killings}
    cache.keep("mutation", key, json.dumps(told).encode(), _KEEP)


def _plain(killing: Killing) -> dict[str, Any]:
    # Places are found anew: a comment above moves them, and changes nothing else.
    mutant = killing.mutant._replace(place=None)._asdict()
    return {**killing._asdict(), "fate": str(killing.fate), "mutant": mutant}


def _killing(data: dict[str, Any]) -> Killing:
    mutant = Mutant(**{**data["mutant"], "path": tuple(data["mutant"]["path"])})
    return Killing(**{**data, "mutant": mutant, "fate": Fate(data["fate"]), "checks": tuple(data["checks"])})
