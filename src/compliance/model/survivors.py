"""Mutants that may survive, and why.

In: `mutation.yaml` beside a pack. Out: `SurvivorFile`.
"""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from compliance.model.base import BothTexts, Declared


class Acceptance(Declared):
    """Mutants of one part that no test needs to notice."""

    part: str = Field(min_length=1)
    kind: str | None = None
    at: str | None = None
    reason: BothTexts


class SurvivorFile(Declared):
    """What `mutation.yaml` holds."""

    format: Literal[1]
    accepted: list[Acceptance]
