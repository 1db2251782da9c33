"""Which regulation tests each subject: decided by rules, and sometimes chosen by the subject.

In: the plan's regimes and a record. Out: `RegimeDecision`: the regimes to evaluate, and whether that is
settled.

A regime is possible unless the facts rule it out. A choice settles the matter when the regime chosen
is certainly open. In every other case all possible regimes are evaluated, and all are shown.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any

from compliance.executors.reference.compile import Compiler
from compliance.executors.reference.context import SUBJECT, DayProgram, Explain
from compliance.facts.values import ABSENT, Cause, Record, Unknown
from compliance.findings import Why
from compliance.named_tuple import NamedTuple
from compliance.plan.plan import RegimeChoice


class RegimeDecision(NamedTuple):
    """possible: regimes to evaluate. settled: there is only one. whys: why each regime is open or not."""

    possible: tuple[str, ...]
    settled: bool
    whys: Mapping[str, Why]


class Regimes:
    """Decides standings for one subject type."""

    def __init__(self, day: DayProgram, choices: Sequence[RegimeChoice], subject_type: str) -> None:
        self._declared = [choice for choice in choices if choice.subject_type == subject_type]
        self._day = day

    @cached_property
    def _choices(self) -> list[tuple[RegimeChoice, Explain]]:
        """Compiled when the first subject needs them: much data is about nobody with a choice."""
        return [
            (choice, Compiler.about(self._day, choice.subject_type, choice.name).explain(choice.open_to))
            for choice in self._declared
        ]

    def standing(self, record: Record, frame: list[Any]) -> RegimeDecision:
        """The regimes that may test a record."""
        whys: dict[str, Why] = {}
        elected: set[str] = set()
        choices = self._choices
        self._day.fit(frame)
        for choice, explain in choices:
            frame[SUBJECT] = record
            whys[choice.name] = explain(frame)
            if record.values.get(choice.elected_by[1]) == choice.name:
                elected.add(choice.name)
        possible = tuple(name for name, why in whys.items() if why.result is not False)
        if len(elected) == 1 and whys[chosen := elected.pop()].result is True:
            return RegimeDecision((chosen,), True, whys)
        return RegimeDecision(possible, len(possible) == 1 and whys[possible[0]].result is True, whys)


def as_fact(standing: RegimeDecision) -> Any:
    """The derived fact `regime`: the one regime, ABSENT when all are shut, else Unknown."""
    if not standing.possible:
        return ABSENT
    if standing.settled:
        return standing.possible[0]
    return Unknown(Cause.NOT_REGISTERED, "not settled; possible: " + ", ".join(standing.possible))
