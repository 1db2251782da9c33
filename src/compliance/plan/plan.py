"""The plan: what will be asked of each subject, free of any executor and of the day of the check.

In: made by `build`. Out: `Plan` and its parts; saved and read back by `codec`.

Nothing in it depends on `as_of`: dated parameters and the days a rule is in force stay in it and are
looked up when it runs, so one plan, cached by the packs' digests, serves every day.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any, NamedTuple

from compliance.facts.schema import Schema
from compliance.findings.policy import ConsequenceSpec, ScaleSpec
from compliance.findings.values import Cite, RemedyText
from compliance.plan.nodes import Condition, Text, Value


class PlannedRemedy(NamedTuple):
    """A remedy and the statuses it answers."""

    when: tuple[str, ...]
    remedy: RemedyText


class Check(NamedTuple):
    """One rule, for one row where it is expanded over a table.

    id: the rule's id, with the row's key. declared_id: without it. verified: False when the weakest
    provenance among its citations is recalled or a placeholder.
    """

    id: str
    declared_id: str
    revision: int
    pack: str
    title: Text
    explanation: Text
    force: str
    cite: tuple[Cite, ...]
    subject_type: str
    area: str
    area_title: Text
    require: Condition
    verified: bool = True
    regime: str = ""
    in_force_from: date | None = None
    in_force_to: date | None = None
    applies: Condition | None = None
    due: Value | None = None
    remedies: tuple[PlannedRemedy, ...] = ()


class RegimeChoice(NamedTuple):
    """A regime and who may be tested under it."""

    name: str
    title: Text
    subject_type: str
    elected_by: tuple[str, ...]
    open_to: Condition


class PlannedParameter(NamedTuple):
    """A parameter with its values in order of the day each begins to hold."""

    name: str
    title: Text
    values: tuple[tuple[date, Any], ...]


class Tolerance(NamedTuple):
    """A scale step whose tolerance is a parameter."""

    scale: str
    letter: str
    parameter: str


class Anchor(NamedTuple):
    """The date a consequence's time counts from, and the time where it is a parameter."""

    key: str
    subject_type: str
    value: Value


class PackSummary(NamedTuple):
    """A pack as the report names it."""

    name: str
    version: str
    title: Text
    description: Text
    digest: str
    rules: int


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything needed to run the chosen packs."""

    schema: Schema
    packs: tuple[PackSummary, ...]
    checks: tuple[Check, ...]
    regimes: tuple[RegimeChoice, ...] = ()
    goals: dict[str, dict[str, str]] = field(default_factory=dict)
    parameters: tuple[PlannedParameter, ...] = ()
    scales: tuple[ScaleSpec, ...] = ()
    tolerances: tuple[Tolerance, ...] = ()
    consequences: tuple[ConsequenceSpec, ...] = ()
    periods: dict[str, str] = field(default_factory=dict)
    anchors: tuple[Anchor, ...] = ()
    roles: dict[str, Text] = field(default_factory=dict)
