"""A rule as declared, with its citation, remedies and cases.

In: `rules/<slug>.yaml`, `cases/<slug>.yaml`. Out: `Rule`, `CaseFile`.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field, model_validator

from compliance.model.base import (
    BothTexts,
    Date,
    Declared,
    Name,
    PeriodText,
    Provenance,
    RuleId,
    Slug,
    Text,
)
from compliance.model.conditions import Condition
from compliance.model.forces import Force
from compliance.model.statuses import Status
from compliance.model.values import Scalar, Value


class Citation(Declared):
    """Where a rule comes from, and how much of that has been seen."""

    source: Slug
    locator: str = Field(min_length=1)
    provenance: Provenance = Field(strict=False)
    note: Text | None = None


class InForce(Declared):
    """The days a rule is in force, both ends included."""

    from_: Date = Field(alias="from")
    to: Date | None = None


class Remedy(Declared):
    """What to do about a status, who owns it, and how long it takes."""

    when: list[Literal["not_met", "not_yet", "undetermined"]] = Field(min_length=1)
    do: BothTexts
    owner: Name
    lead_time: PeriodText | None = None


class Revised(Declared):
    """What a revision of a rule changed."""

    revision: int = Field(ge=1)
    date: Date
    change: BothTexts


class Rule(Declared):
    """One requirement.

    With `for_each` it is expanded over the rows of a table; its id then ends in the row's key, and
    `{column}` in its texts is replaced by the row's value.
    """

    id: RuleId
    revision: int = Field(ge=1)
    title: BothTexts
    explanation: BothTexts
    force: Force = Field(strict=False)
    cite: list[Citation] = Field(min_length=1)
    for_: Name = Field(alias="for")
    for_each: Name | None = None
    area: str
    regime: Slug | None = None
    in_force: InForce | None = None
    applies: Condition | None = None
    due: Value | None = None
    require: Condition
    remedies: list[Remedy] = Field(default_factory=list)
    history: list[Revised] = Field(default_factory=list)

    @model_validator(mode="after")
    def _history_ends_here(self) -> Rule:
        numbers = [each.revision for each in self.history]
        if numbers and (numbers != sorted(set(numbers)) or numbers[-1] != self.revision):
            raise ValueError(f"the history must go by rising revisions and end with {self.revision}")
        return self


Cells = Annotated[dict[Name, Scalar | list[Scalar]], Field(min_length=1)]
"""Values by column, which a row is told by."""


class Expectation(Declared):
    """What a case expects."""

    status: Status = Field(strict=False)
    missing: list[str] | None = None


class Case(Declared):
    """One situation and the finding it must give.

    For a rule expanded over a table the case is run for each of `rows` (every row when left out): their
    keys, or the values they hold. `{column}` in its data is replaced by the row's value.
    """

    name: str = Field(min_length=1)
    kind: Literal["met", "not_met", "undetermined", "boundary", "other"]
    as_of: Date
    subject: str
    rows: list[str] | Cells | None = None
    with_: dict[str, list[dict[str, Any]]] = Field(default_factory=dict, alias="with")
    without: list[str] = Field(default_factory=list)
    expect: Expectation


class CaseFile(Declared):
    """The cases of one rule. `base` is the data, in tables, that each case starts from."""

    rule: RuleId
    base: dict[str, list[dict[str, Any]]] = Field(default_factory=dict)
    cases: list[Case] = Field(min_length=1)

    @model_validator(mode="after")
    def _names_differ(self) -> CaseFile:
        seen: set[str] = set()
        for case in self.cases:
            if case.name in seen:
                raise ValueError(f"two cases are called {case.name!r}")
            seen.add(case.name)
        return self
