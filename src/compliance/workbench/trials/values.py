"""What a trial is, and what comes of one.

In: nothing. Out: `Trial`, `Outcome`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Protocol

from compliance.diagnostics import Span
from compliance.named_tuple import NamedTuple
from compliance.plan.plan import Plan
from compliance.workbench.trials.episodes import Episode


class Outcome(NamedTuple):
    """Whether a trial holds. message: what was expected and what was found; empty when it holds."""

    passed: bool
    message: str = ""


class Trial(Protocol):
    """One case (for one row), or one example of a scenario.

    id: stable and unique in a suite. place: the line it stands on. group: the rule of a case, the file and
    scenario of an example. content: all that decides what it asks, for telling whether it has changed.
    """

    kind: Literal["case", "scenario"]
    plan: Plan

    @property
    def id(self) -> str: ...

    @property
    def name(self) -> str: ...

    @property
    def group(self) -> str: ...

    @property
    def place(self) -> Span: ...

    @property
    def content(self) -> str: ...

    def run(self) -> Outcome:
        """Try it against the rules as they are."""

    def episodes(self) -> Sequence[Episode]:
        """The days it tries the rules on; empty when it does not hold or cannot be read."""
