"""Compares one unit's figures with another's, or with its group's: aggregated alone, small numbers hidden.

In: data, a measure, a unit, and whom to compare it with. Out: a `Comparison`, or a refusal.

What may be seen is the domain's to say. Where its vocabulary has an `access_request`, one is made from what
is asked for and tried by the domain's own rules; what fails there, or cannot be decided, refuses the whole.
Rows of another are refused in any domain. Small numbers are hidden so that no unit, which knows its own, can
work out those of another; its own are shown to itself.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from compliance.diagnostics import UsageError, did_you_mean
from compliance.executors.reference import ReferenceExecutor
from compliance.facts.load import load, read_raw
from compliance.facts.schema import Kind
from compliance.facts.tables import RawData
from compliance.facts.values import ABSENT, Record
from compliance.findings import Finding, Status
from compliance.findings.figures import Figure
from compliance.pipeline.checking import today
from compliance.pipeline.domains import domain_of
from compliance.pipeline.packs import info_of
from compliance.pipeline.plans import PackName, find, plan_of

if TYPE_CHECKING:
    from compliance.facts.facts import Facts
    from compliance.plan.plan import Plan
    from compliance.report import PackInfo

SIMILAR = "similar"
REQUEST = "access_request"
_ID = "comparison"
_OF_ONE = ("least", "greatest")


@dataclass(frozen=True)
class Comparison:
    """A unit's figures beside those of another unit or of its group. hidden ones tell no numbers.

    own, other: what each is called. rows: paths of the unit's own records, when they were asked for.
    """

    measure: str
    title: Mapping[str, str]
    as_of: date
    own: str
    other: str
    own_figures: tuple[Figure, ...]
    other_figures: tuple[Figure, ...]
    packs: tuple[PackInfo, ...] = ()
    data: str = ""
    rows: tuple[str, ...] = field(default=())


class Refusal(UsageError):
    """What is asked for may not be seen."""


def compare(
    data: Any,
    measure: str,
    unit: str,
    other: str = SIMILAR,
    *,
    rows: bool = False,
    packs: Sequence[PackName] | None = None,
    as_of: date | None = None,
    known_at: date | None = None,
) -> Comparison:
    """The figures of `unit` beside those of `other`: another unit, a group, or `similar` for its own group.

    rows: name the records behind the figures too; given of the unit's own alone. Raises Refusal for what may
    not be seen, UsageError for a measure or a unit that there is not, and otherwise what `check` raises.
    """
    from compliance.report.suppression import hidden_figures

    day = as_of or today()
    raw: RawData = read_raw(data)
    plan = plan_of(find(packs, domain_of(raw) if packs is None else ""))
    names = [each.name for each in plan.measures]
    if measure not in names:
        near = did_you_mean(measure, names)
        help = f"did you mean `{near}`?" if near else f"the measures are {', '.join(names) or 'none'}"
        raise UsageError.of("USAGE084", f"no measure is called `{measure}`", help=help)
    facts = load(raw, plan.schema, known_at=known_at, today=day)
    run = ReferenceExecutor().run(plan, facts, day, known_at=known_at.isoformat() if known_at else "")
    found = [figure for figure in run.figures if figure.measure == measure]
    fields = plan.schema.entities[measure].fields
    owned = {each.name for figure in found for each in figure.divisions if fields[each.name].kind is Kind.REF}
    sides = _Sides(found, owned, unit)
    theirs = sides.of(other)
    if rows and other != unit:
        raise Refusal.of(
            "USAGE086",
            f"single records of {other} are not handed out{_rules(plan, facts, day, sides, other, rows)}",
            help="leave out --rows to compare aggregated figures",
        )
    refused = _refused(plan, facts, day, sides, other, rows)
    if refused:
        raise Refusal.of(
            "USAGE086",
            f"{unit} may not see this of {other}: {'; '.join(refused)}",
            help="`compliance packs show PACK` tells where a rule comes from",
        )
    covered = hidden_figures(found, [(measure, name) for name in owned])
    mine = sides.own()
    return Comparison(
        measure,
        found[0].title,
        day,
        unit,
        sides.group if other == SIMILAR else other,
        tuple(mine),
        tuple(each.covered() if each.path in covered and other != unit else _bare(each) for each in theirs),
        tuple(info_of(pack) for pack in plan.packs),
        facts.digest,
        tuple(dict.fromkeys(path for each in mine for path in each.records)) if rows else (),
    )


class _Sides:
    """Which figures are the unit's own, and which are those it is compared with."""

    def __init__(self, figures: Sequence[Figure], owned: set[str], unit: str) -> None:
        self._figures = figures
        self._owned = owned
        self.unit = unit
        homes = [
            (each.name, {part.name for part in figure.divisions})
            for figure in figures
            for each in figure.divisions
            if each.value == unit and each.name in owned
        ]
        if not homes:
            values = {each.value for figure in figures for each in figure.divisions if each.name in owned}
            near = did_you_mean(unit, values)
            help = f"did you mean `{near}`?" if near else f"there are figures for {', '.join(sorted(values))}"
            raise UsageError.of("USAGE085", f"the measure has no figures for `{unit}`", help=help)
        self.division, self._level = min(homes, key=lambda home: len(home[1]))
        self.group_division, self.group = self._group()

    def own(self) -> list[Figure]:
        """The unit's own figures."""
        return self._at(self._level, self.unit)

    def of(self, other: str) -> list[Figure]:
        """The figures of the other side; UsageError when there are none."""
        if other == SIMILAR:
            if not self.group:
                raise UsageError.of(
                    "USAGE087",
                    f"the measure has no group that {self.unit} belongs to",
                    help="name another unit with --with",
                )
            return self._grouped(self.group)
        found = self._at(self._level, other) or self._grouped(other)
        if not found:
            values = {each.value for figure in self._figures for each in figure.divisions}
            near = did_you_mean(other, values - {self.unit})
            help = f"did you mean `{near}`?" if near else "name a unit, a group, or `similar`"
            raise UsageError.of("USAGE085", f"the measure has no figures for `{other}`", help=help)
        return found

    def is_unit(self, other: str) -> bool:
        return bool(self._at(self._level, other))

    def _at(self, level: set[str], value: str) -> list[Figure]:
        return [
            figure
            for figure in self._figures
            if {each.name for each in figure.divisions} == level
            and any(each.name == self.division and each.value == value for each in figure.divisions)
        ]

    def _grouped(self, group: str) -> list[Figure]:
        return [
            figure
            for figure in self._figures
            if len(figure.divisions) == 1
            and figure.divisions[0].name == self.group_division
            and figure.divisions[0].value == group
        ]

    def _group(self) -> tuple[str, str]:
        """The division, and the value of it, that the unit stands under together with others like it."""
        for figure in self._figures:
            parts = {each.name: each.value for each in figure.divisions}
            others = parts.keys() - {self.division} - self._owned
            if parts.get(self.division) == self.unit and len(others) == 1:
                name = next(iter(others))
                return name, parts[name]
        return "", ""


def _refused(plan: Plan, facts: Facts, day: date, sides: _Sides, other: str, rows: bool) -> list[str]:
    """What the domain's rules on access have against it, rule by rule."""
    return [
        f"{each.title.get('en') or each.title.get('sv')} ({each.rule}"
        + (f", undetermined without {', '.join(each.missing)})" if each.missing else ")")
        for each in _tried(plan, facts, day, sides, other, rows)
        if each.status in (Status.NOT_MET, Status.UNDETERMINED)
    ]


def _rules(plan: Plan, facts: Facts, day: date, sides: _Sides, other: str, rows: bool) -> str:
    refused = _refused(plan, facts, day, sides, other, rows)
    return f": {'; '.join(refused)}" if refused else ""


def _tried(plan: Plan, facts: Facts, day: date, sides: _Sides, other: str, rows: bool) -> list[Finding]:
    entity = plan.schema.entities.get(REQUEST)
    if entity is None:
        return []
    units = facts.records.get(entity.fields["for_unit"].to, {})
    about = _record(units, other) if other != SIMILAR and sides.is_unit(other) else ABSENT
    values = {
        "id": _ID,
        "for_unit": _record(units, sides.unit),
        "scope": "one_unit" if about is not ABSENT else "similar_hospitals",
        "about_unit": about,
        "wants": "data_set" if rows else "fixed_report",
        "aggregated": not rows,
    }
    request = Record(REQUEST, _ID, f"{entity.table}[{_ID}]", values)
    tried = replace(facts, records={**facts.records, REQUEST: {_ID: request}})
    run = ReferenceExecutor().run(plan, tried, day, subjects=[request.path])
    return [each for each in run.findings if each.subject == request.path]


def _record(units: Mapping[str, Record], name: str) -> Any:
    """The unit of that id, or the first that belongs to what is called so."""
    if name in units:
        return units[name]
    return next(
        (
            each
            for each in units.values()
            if any(isinstance(value, Record) and value.id == name for value in each.values.values())
        ),
        ABSENT,
    )


def _bare(figure: Figure) -> Figure:
    """Without what tells of single records: their paths, and the least and the greatest value."""
    values = {name: value for name, value in figure.values.items() if name not in _OF_ONE}
    return figure._replace(values=values, records=(), lacking=())
