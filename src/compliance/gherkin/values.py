"""What stands in a feature file, and the codes of what may be wrong in one.

In: nothing. Out: `Feature`, `Scenario`, `Said`; `CODES`.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from compliance.diagnostics import Span

CODES: dict[str, str] = {
    "FEAT001": "the first line does not name a language that there are steps in",
    "FEAT002": "the file is not UTF-8",
    "FEAT003": "the file begins with a byte order mark",
    "FEAT004": "letters are written in parts (not NFC)",
    "FEAT005": "a line cannot be read as Gherkin",
    "FEAT006": "two scenarios have the same name",
    "FEAT007": "the step is not defined",
    "FEAT008": "several definitions fit the step",
    "FEAT009": "the file has no scenario",
    "FEAT010": "the scenario expects nothing",
    "FEAT011": "the first step does not say what kind it is",
    "FEAT012": "the outline has no rows",
    "FEAT013": "a place of the outline has no column, or a column no place",
    "FEAT014": "the step has no table, or one that it does not take",
    "FEAT015": "a heading comes twice in a table",
    "FEAT016": "the file cannot be read",
    "FEAT017": "a heading or a step is read as mere description",
    "FEAT018": "the steps beside the features cannot be loaded",
    "FEAT019": "the tags of the feature name no pack that there is",
    "FEAT020": "a day is not in the calendar",
}


@dataclass(frozen=True, slots=True)
class Said:
    """A step as one example says it.

    column: where it begins in its line. cells: where each cell of its table stands, line and column.
    """

    kind: str
    text: str
    table: tuple[tuple[str, ...], ...] | None
    line: int
    column: int = 1
    cells: tuple[tuple[tuple[int, int], ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Scenario:
    """One scenario or outline. rule: its block's name.

    examples: what each row of the outline says, backgrounds included; one for a scenario without rows.
    labels: the rows' cells, in words, to tell them apart; empty for a scenario without rows.
    """

    name: str
    rule: str
    tags: tuple[str, ...]
    examples: tuple[tuple[Said, ...], ...]
    span: Span
    labels: tuple[str, ...] = ()

    @property
    def rows(self) -> int:
        """How many examples there are."""
        return len(self.examples)

    @property
    def texts(self) -> tuple[str, ...]:
        """Its sentences as they are said in each row."""
        return tuple(said.text for example in self.examples for said in example)


@dataclass(frozen=True, slots=True)
class Feature:
    """One file. tags: those of the feature itself, from tagged on; every_tag: also those of all in it."""

    path: Path
    name: str
    tags: tuple[str, ...]
    scenarios: tuple[Scenario, ...]
    lang: str = "sv"
    every_tag: frozenset[str] = frozenset()
    tagged: Span | None = None
