"""What the documentation says, before it has any form.

In: made by `book` and the modules beside it, in one language. Out: `Book` and its parts, all frozen. What
coverage, mutation testing and the ledger found, and what a pack declares, is in it as it is there; the
templates choose the language of those.

`page` is the address of a page within the folder; empty where there is none to lead to. A text is `Words`:
one that is not in the book's language names its own, so that a screen reader says it right.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from pathlib import Path

from compliance.model.base import Provenance
from compliance.named_tuple import NamedTuple
from compliance.pipeline.reviews import RuleReview, State
from compliance.workbench.coverage.values import ConditionCoverage, ItemCoverage, SourceCoverage
from compliance.workbench.mutation import PartScore
from compliance.workbench.site.basics import Citation, Digest, Line, Ref, Words
from compliance.workbench.site.declared import Declared
from compliance.workbench.site.trial_values import (
    CaseEntry,
    FeatureEntry,
    ScenarioEntry,
    StatusTrials,
)

# ---- rules --------------------------------------------------------------------------------------


class RowEntry(NamedTuple):
    """A rule for one row of its table. lacking: statuses that no trial asks about."""

    key: str
    title: Words
    sentence: tuple[Line, ...]
    cites: tuple[Citation, ...]
    reached: tuple[str, ...]
    lacking: tuple[str, ...]


class RemedyEntry(NamedTuple):
    """What to do about a status, by whom, in how long."""

    when: tuple[str, ...]
    do: Words
    owner: Words
    time: str


@dataclass(frozen=True)
class RuleEntry:
    """A rule as it is declared.

    text: all that is approved, by its parts: the sentence, what its words stand for, the rows, the sources.
    items: of the sources, each with its list. holds: whether it is in force on the book's day; None when the
    book has none.
    """

    id: str
    page: str
    pack: str
    title: Words
    explanation: Words
    force: str
    cites: tuple[Citation, ...]
    subject: Words
    area: str
    regime: Words
    revision: int
    from_day: date | None
    to_day: date | None
    holds: bool | None
    text: tuple[tuple[Line, ...], ...]
    digest: Digest
    table: Words
    rows: tuple[RowEntry, ...]
    remedies: tuple[RemedyEntry, ...]
    scenarios: tuple[ScenarioEntry, ...]
    cases: tuple[CaseEntry, ...]
    reached: tuple[StatusTrials, ...]
    conditions: tuple[ConditionCoverage, ...]
    mutation: PartScore | None
    items: tuple[tuple[SourceCoverage, ItemCoverage], ...]
    review: RuleReview | None

    @property
    def provenance(self) -> str:
        """The weakest among its citations, as that is how much the rule can claim."""
        order = list(Provenance)
        return max((Provenance(each.provenance) for each in self.cites), key=order.index)

    @property
    def state(self) -> State:
        """Whether somebody has approved its sentence and scenarios as they are now."""
        return self.review.state if self.review is not None else State.NEVER

    @property
    def reaches(self) -> bool:
        """Whether the trials ask about met, not met and undetermined, in every row."""
        return not any(each.lacking for each in self.reached)

    @property
    def failing(self) -> int:
        """How many of its trials do not hold."""
        return sum(len(each.faults) for each in self.cases) + sum(each.failing for each in self.scenarios)


# ---- packs and all ------------------------------------------------------------------------------


class AreaEntry(NamedTuple):
    """A heading with its rules."""

    anchor: str
    title: Words
    rules: tuple[RuleEntry, ...]


@dataclass(frozen=True)
class PackEntry:
    """A pack. lang: in which its cases are named, when not the book's.

    reaching, conditions: the shares covered. mutation: of all of it; parts: those that are no rule and have
    survivors.
    """

    name: str
    page: str
    folder: Path
    version: str
    lang: str
    title: Words
    description: Words
    digest: Digest
    uses: tuple[Ref, ...]
    declared: Declared
    areas: tuple[AreaEntry, ...]
    features: tuple[FeatureEntry, ...]
    requirements: SourceCoverage | None
    reaching: Fraction | None
    conditions: Fraction | None
    mutation: PartScore | None
    parts: tuple[PartScore, ...]

    @property
    def rules(self) -> tuple[RuleEntry, ...]:
        """All its rules, by area."""
        return tuple(rule for area in self.areas for rule in area.rules)

    @property
    def with_rows(self) -> int:
        """How many rules there are when one that is tried for each row of a table counts once for each."""
        return sum(len(rule.rows) or 1 for rule in self.rules)

    @property
    def scenarios(self) -> int:
        """How many scenarios its features hold."""
        return sum(len(each.scenarios) for each in self.features)

    @property
    def approved(self) -> Fraction | None:
        """The share of rules that are approved as they are now."""
        rules = self.rules
        return Fraction(sum(each.state is State.APPROVED for each in rules), len(rules)) if rules else None


class SectionEntry(NamedTuple):
    """A place in a law, and the rules that rest on it."""

    locator: Words
    rules: tuple[Ref, ...]


class LawEntry(NamedTuple):
    """A source with its places."""

    anchor: str
    title: Words
    sections: tuple[SectionEntry, ...]


class Failure(NamedTuple):
    """A trial that does not hold. where: the page that tells of it."""

    name: str
    where: str
    message: str


@dataclass(frozen=True)
class Book:
    """Everything. day: whose law is marked as in force; made: when the pages say they were made.

    mutation: whether mutants were tried; not so when they were left out, or trials do not hold.
    """

    lang: str
    day: date | None
    made: date | None
    packs: tuple[PackEntry, ...]
    features: tuple[FeatureEntry, ...]
    lists: tuple[SourceCoverage, ...]
    laws: tuple[LawEntry, ...]
    failures: tuple[Failure, ...]
    mutation: bool

    @property
    def rules(self) -> tuple[RuleEntry, ...]:
        """Every rule, by pack and area."""
        return tuple(rule for pack in self.packs for rule in pack.rules)
