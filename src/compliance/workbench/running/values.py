"""What came of running tests.

In: nothing. Out: `Results` of `Result`s, and `Failure`: what was expected and what was found, as plain values
that go from one process to another and into every format.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from itertools import groupby
from typing import Literal

from compliance.named_tuple import NamedTuple


class Reason(StrEnum):
    """Why a test does not hold.

    DIFFERS: something else was found. UNCLEAR: a step names nothing, or not one thing alone. NO_SUBJECT: a
    case is about a record that its data does not hold. UNREADABLE: the test's own data is faulty. BROKEN: a
    step written in Python raised something.
    """

    DIFFERS = "differs"
    UNCLEAR = "unclear"
    NO_SUBJECT = "no_subject"
    UNREADABLE = "unreadable"
    BROKEN = "broken"


State = Literal["held", "failed", "not_reached"]


class StepResult(NamedTuple):
    """A step of a scenario as it was run. state: whether it held, failed, or was never reached."""

    line: int
    text: str
    table: tuple[tuple[str, ...], ...]
    state: State


class Piece(NamedTuple):
    """Something expected or found: its code or text, and how it is told to people."""

    code: str
    shown: str


class Failure(NamedTuple):
    """What does not hold.

    message: all of it in one text. expected, found: what was contradicted; several where lists differ.
    unknown: paths of facts that leave the rule undecided. why: what decided the rule, in a sentence. day and
    given: what the rules were tried on, a line for each record. steps: of a scenario. explanation: the rule,
    condition by condition; only when it was asked for.
    """

    reason: Reason
    message: str
    expected: tuple[Piece, ...] = ()
    found: tuple[Piece, ...] = ()
    unknown: tuple[Piece, ...] = ()
    why: str = ""
    day: str = ""
    given: tuple[str, ...] = ()
    steps: tuple[StepResult, ...] = ()
    explanation: str = ""


class Result(NamedTuple):
    """One case, or one example of a scenario.

    suite: the rule, or the feature's file; title: of it. line: where it stands; of a scenario that does not
    hold, the step that failed, or the cell under it. column: there; 0 where all of it is meant.
    """

    id: str
    kind: Literal["case", "scenario"]
    suite: str
    title: str
    name: str
    file: str
    line: int
    seconds: float
    failure: Failure | None = None
    column: int = 0

    @property
    def passed(self) -> bool:
        """Whether it holds."""
        return self.failure is None


@dataclass(frozen=True)
class Results:
    """All of a run, in the order in which they were read. seconds: by the clock, all processes together."""

    results: Sequence[Result]
    seconds: float
    lang: str

    @cached_property
    def failed(self) -> list[Result]:
        """Those that do not hold."""
        return [each for each in self.results if not each.passed]

    def count(self, kind: str) -> int:
        """How many there are of a kind."""
        return sum(1 for each in self.results if each.kind == kind)

    def suites(self) -> list[list[Result]]:
        """Results by rule and by feature, in order."""
        order = {suite: place for place, suite in reversed([*enumerate(each.suite for each in self.results)])}
        ordered = sorted(self.results, key=lambda each: order[each.suite])
        return [list(suite) for _, suite in groupby(ordered, key=lambda each: each.suite)]
