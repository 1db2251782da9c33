"""What the documentation says of scenarios and cases, and of what these show.

In: nothing. Out: values made by `features` and `evidence`, all frozen.
"""

from __future__ import annotations

from datetime import date
from typing import Literal

from compliance.named_tuple import NamedTuple
from compliance.workbench.site.basics import Ref, Words


class StepEntry(NamedTuple):
    """A step as it is written. shape: of its table. status: what it expects of a rule, if it says so."""

    keyword: str
    text: str
    table: tuple[tuple[str, ...], ...] = ()
    shape: Literal["rows", "pairs"] = "rows"
    status: str = ""


class Expected(NamedTuple):
    """A status that an example expects, of which rule. row: of its table."""

    status: str
    rule: Ref
    row: str = ""


class ExampleEntry(NamedTuple):
    """One row of an outline, or the whole of a scenario without rows. fault: why it does not hold."""

    cells: tuple[str, ...]
    expects: tuple[Expected, ...]
    fault: str = ""


class ScenarioEntry(NamedTuple):
    """A scenario. anchor: its place on the feature's page; before: the steps of the backgrounds above it.

    columns: of the examples; empty for a scenario without rows.
    """

    anchor: str
    name: str
    keyword: str
    feature: Ref
    lang: str
    text: tuple[str, ...]
    before: tuple[StepEntry, ...]
    steps: tuple[StepEntry, ...]
    columns: tuple[str, ...]
    examples: tuple[ExampleEntry, ...]
    rules: tuple[str, ...]

    @property
    def statuses(self) -> tuple[str, ...]:
        """What its examples expect, each once."""
        return tuple(dict.fromkeys(each.status for example in self.examples for each in example.expects))

    @property
    def failing(self) -> int:
        """How many examples do not hold."""
        return sum(1 for each in self.examples if each.fault)


class BlockEntry(NamedTuple):
    """The scenarios under one heading of a feature. rule: the page of the rule it is called after."""

    title: str
    rule: Ref | None
    text: tuple[str, ...]
    background: tuple[StepEntry, ...]
    scenarios: tuple[ScenarioEntry, ...]


class FeatureEntry(NamedTuple):
    """A feature file. file: as it is told; packs: those its tags name."""

    page: str
    file: str
    name: str
    lang: str
    text: tuple[str, ...]
    packs: tuple[str, ...]
    background: tuple[StepEntry, ...]
    blocks: tuple[BlockEntry, ...]

    @property
    def scenarios(self) -> tuple[ScenarioEntry, ...]:
        """All of them, in order."""
        return tuple(each for block in self.blocks for each in block.scenarios)

    @property
    def failing(self) -> int:
        """How many examples do not hold."""
        return sum(each.failing for each in self.scenarios)


class CaseEntry(NamedTuple):
    """A case beside a rule. rows: those of the table it is tried for, when not all; faults: by row."""

    name: str
    kind: str
    day: date
    status: str
    missing: tuple[Words, ...]
    rows: tuple[str, ...]
    number: int
    faults: tuple[tuple[str, str], ...]


# ---- what the trials show -----------------------------------------------------------------------


class StatusTrials(NamedTuple):
    """How many trials ask about a status. lacking: rows in which none does."""

    status: str
    cases: int
    scenarios: int
    lacking: tuple[str, ...]
