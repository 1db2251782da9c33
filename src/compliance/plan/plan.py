"""The plan: what will be asked of each subject, free of any executor and of the day of the check.

In: made by `build`. Out: `Plan` and its parts; saved and read back by `codec`.

Nothing in it depends on `as_of`: dated parameters and the days a rule is in force stay in it and are
looked up when it runs, so one plan, cached by the packs' digests, serves every day.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from compliance.facts.schema import Schema
from compliance.findings.policy import ConsequenceSpec, ScaleSpec
from compliance.findings.values import Cite, RemedyText
from compliance.named_tuple import NamedTuple
from compliance.plan.nodes import Condition, Fact, Text, Value


class PlannedRemedy(NamedTuple):
    """A remedy and the statuses it answers."""

    when: tuple[str, ...]
    remedy: RemedyText


class Check(NamedTuple):
    """One rule, for one row where it is expanded over a table.

    id: the rule's id, with the row's key. declared_id: without it. rests_on: what the parameters and concepts
    in it, and the measure that it is about, come from, where that is not verified. verified: False when
    anything in `cite` or `rests_on` is not (`Provenance.verified`).
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
    rests_on: tuple[Cite, ...] = ()


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


class Anchor(NamedTuple):
    """A date of a subject: the one an action's time counts from, or since which letters on a scale count.

    key: the action's, or the scale's name.
    """

    key: str
    subject_type: str
    value: Value


class PlannedDivision(NamedTuple):
    """What a measure is divided by: the fact of a record, and what it is called."""

    name: str
    fact: Fact
    title: Text


class PlannedLeavingOut(NamedTuple):
    """Which records a measure leaves out: those in which some check finds something.

    of: what is checked as a whole, from a record counted; a record or a collection. checks: their areas chose
    them, and they are here so that a plan of a few checks gives the same figures. ways: from each kind of
    subject, by the fields that lead there, to what it is part of.
    """

    of: Fact
    checks: tuple[Check, ...]
    ways: Mapping[str, tuple[str, ...]]


class PlannedMeasure(NamedTuple):
    """A figure over many records, for each group and period.

    of: the entity counted. day, each: which date decides the period, and how long that is. levels: names of
    divisions, and `period`. show_from: with fewer records, or persons by `small_by`, it is a small number.
    percentiles_from: with fewer it has no percentiles. rank_by: the statistic that puts figures in order;
    empty for none. share_of: what the share or the ratio is of; empty where nobody has said.
    """

    name: str
    pack: str
    revision: int
    title: Text
    explanation: Text
    cite: tuple[Cite, ...]
    of: str
    counts_if: Condition | None
    value: Value | None
    per: Value | None
    fulfils_if: Condition | None
    unit: Text
    divisions: tuple[PlannedDivision, ...]
    day: Value | None
    each: str
    levels: tuple[tuple[str, ...], ...]
    show_from: Value
    percentiles_from: Value
    rank_by: str
    highest_first: bool
    leaves_out: PlannedLeavingOut | None = None
    small_by: Fact | None = None
    share_of: Mapping[str, str] = {}


class PackSummary(NamedTuple):
    """A pack as the report names it."""

    name: str
    version: str
    title: Text
    description: Text
    digest: str
    rules: int


class Plan(NamedTuple):
    """Everything needed to run the chosen packs."""

    schema: Schema
    packs: tuple[PackSummary, ...]
    checks: tuple[Check, ...]
    measures: tuple[PlannedMeasure, ...] = ()
    regimes: tuple[RegimeChoice, ...] = ()
    goals: Mapping[str, dict[str, str]] = {}
    parameters: tuple[PlannedParameter, ...] = ()
    scales: tuple[ScaleSpec, ...] = ()
    letters_since: tuple[Anchor, ...] = ()
    consequences: tuple[ConsequenceSpec, ...] = ()
    anchors: tuple[Anchor, ...] = ()
    roles: Mapping[str, Text] = {}
