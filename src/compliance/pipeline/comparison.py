"""Compares one unit's figures with another's, or with its group's: aggregated alone, small numbers hidden.

In: data, a measure, a unit, and whom to compare it with. Out: a `Comparison`, or a refusal.

What may be seen is the domain's to say (`access`); rows of another are refused in any domain. Small numbers
are hidden so that no unit, which knows its own, can work out those of another; its own are shown to itself.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from compliance.diagnostics import Diagnostic, UsageError, meant, said
from compliance.diagnostics.said import changed, in_turn
from compliance.executors import reference
from compliance.facts.load import load, read_raw
from compliance.facts.protected import protection_of, redacted_diagnostic
from compliance.facts.schema import Kind
from compliance.facts.tables import RawData
from compliance.findings.figures import Figure
from compliance.findings.redaction import redacted_figure
from compliance.pipeline.access import AccessRequest, Place, objections
from compliance.pipeline.arguments import checked
from compliance.pipeline.clock import today
from compliance.pipeline.domains import choose
from compliance.pipeline.packs import info_of
from compliance.pipeline.plans import PackName
from compliance.report import Basis, Comparison

if TYPE_CHECKING:
    from compliance.facts.schema import FieldType
    from compliance.plan.plan import PlannedMeasure

SIMILAR = "similar"


class Refusal(UsageError):
    """What is asked for may not be seen. basis: what it was asked of."""

    def __init__(self, diagnostics: Iterable[Diagnostic], basis: Basis) -> None:
        super().__init__(diagnostics)
        self.basis = basis


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
    not be seen, UsageError for an unknown measure or unit, and otherwise what `check` raises.
    """
    from compliance.plan.counted import counted
    from compliance.report.suppression import alike, suppressed_figures, told_by_another

    days = {"as_of": as_of, "known_at": known_at}
    checked(measure=measure, unit=unit, other=other, packs=packs, **days, rows=rows)
    day = as_of or today()
    raw: RawData = read_raw(data)
    plan = choose(raw, packs).plan
    measures = {each.name: each for each in plan.measures}
    if measure not in measures:
        what = said("no measure is called `{name}`", "det finns inget mått `{name}`", name=measure)
        known = said("the measures are {all}", "måtten är {all}", all=", ".join(measures))
        if not measures:
            known = said("these packs have no measures", "de här paketen har inga mått")
        raise UsageError.of("USAGE084", what, help=meant(measure, measures, known))
    facts = load(raw, plan.schema, known_at=known_at, today=day)
    run = reference.run(plan, facts, day, known_at=known_at)
    protection = protection_of(plan.schema, facts.records)
    found = [figure for figure in run.figures if figure.measure == measure]
    fields = {each.name: plan.schema.entities[each.name].fields for each in plan.measures}
    sides = _Sides(found, measures[measure], fields[measure], unit)
    theirs = sides.of(other)
    request = AccessRequest(sides.place(unit), sides.about(other), rows)
    against = objections(plan, facts, raw, day, request, known_at)
    told = changed(in_turn(against, "; "), protection.redacted)
    basis = Basis(day, known_at, tuple(info_of(pack) for pack in plan.packs), facts.digest)
    rows_of_others = rows and other != unit
    if rows_of_others or told:
        raise Refusal([_refused(unit, other, told, rows_of_others)], basis)
    counts = counted(plan.measures)
    owners = [(each.name, name) for each in plan.measures for name in _owned(each, fields[each.name])]
    suppressed = suppressed_figures(alike(run.figures, counts, measure), counts, owners)
    sums = told_by_another(run.figures, counts).get(measure, frozenset())
    if other != unit:
        theirs = [each.suppressed() if each.path in suppressed else each for each in theirs]
    mine = sides.own()
    return Comparison(
        measure=measure,
        title=measures[measure].title,
        basis=basis,
        own=unit,
        other=sides.group if other == SIMILAR else other,
        own_figures=tuple(redacted_figure(each.told(), protection) for each in mine),
        other_figures=tuple(
            redacted_figure(each.without_records().told(each.of_one() | sums), protection) for each in theirs
        ),
        further=sides.further,
        rows=tuple(dict.fromkeys(path for each in mine for path in each.records)) if rows else None,
        diagnostics=tuple(redacted_diagnostic(each, protection) for each in facts.diagnostics),
    )


def _refused(unit: str, other: str, told: str, rows: bool) -> Diagnostic:
    """What is said instead of a comparison.

    told: what the rules have against it. rows: single records of another were asked for.
    """
    if rows:
        what = said(
            "single records of {other} are not handed out",
            "enskilda poster om {other} lämnas inte ut",
            other=other,
        )
        what = said("{what}: {told}", "{what}: {told}", what=what, told=told) if told else what
        help = said(
            "leave out --rows to compare aggregated figures",
            "utelämna --rows för att jämföra sammanställda siffror",
        )
    else:
        what = said(
            "{unit} may not see this of {other}: {told}",
            "{unit} får inte se det här om {other}: {told}",
            unit=unit,
            other=other,
            told=told,
        )
        help = said(
            "`compliance packs show PACK` tells where a rule comes from",
            "`compliance packs show PAKET` visar var en regel kommer ifrån",
        )
    return Diagnostic("USAGE086", what, help=help)


class _Sides:
    """Which figures are the unit's own, and which are those it is compared with.

    owned: the divisions whose values are units, hospitals and the like, each with figures of its own.
    group: of others like it, that the unit belongs to; empty when there is none. further: what the unit's
    figures are divided by that is not of the unit itself.
    """

    def __init__(
        self, figures: Sequence[Figure], measure: PlannedMeasure, fields: Mapping[str, FieldType], unit: str
    ) -> None:
        self._figures = figures
        self._fields = fields
        self.unit = unit
        self.owned = _owned(measure, fields)
        homes = [
            (each.name, {part.name for part in figure.divisions})
            for figure in figures
            for each in figure.divisions
            if each.value == unit and each.name in self.owned
        ]
        if not homes:
            values = self._values(self.owned)
            all_of_them = ", ".join(sorted(values))
            known = said("there are figures for {all}", "det finns siffror för {all}", all=all_of_them)
            if not values:
                known = said("there are figures for no unit", "det finns inte siffror för någon enhet")
            raise UsageError.of("USAGE085", _no_figures(unit), help=meant(unit, values, known))
        self.division, self._level = min(homes, key=lambda home: len(home[1]))
        ways = {each.name: each.fact.names for each in measure.divisions}
        way = ways[self.division]
        # What is reached by way of the unit, as its hospital and that one's group are, follows from the unit.
        follows = [name for name, other in ways.items() if other[: len(way)] == way and name != self.division]
        self.further = tuple(
            name for name in ways if name in self._level and name not in (self.division, *follows)
        )
        self._groups = [name for name in follows if name not in self.owned]
        self._group_division, self.group = self._own_group()

    def own(self) -> list[Figure]:
        """The unit's own figures."""
        return self._at(self.unit)

    def of(self, other: str) -> list[Figure]:
        """The figures of the other side; UsageError when there are none."""
        found = self._grouped(self.group) if other == SIMILAR else self._at(other) or self._grouped(other)
        if not found and other == SIMILAR:
            raise UsageError.of(
                "USAGE087",
                said(
                    "the measure has no group that {unit} belongs to",
                    "måttet har ingen grupp som {unit} hör till",
                    unit=self.unit,
                ),
                help=said("name another unit with --with", "ange en annan enhet med --with"),
            )
        if not found:
            others = self._values([self.division, self._group_division]) - {self.unit}
            some = said("name a unit, a group, or `similar`", "ange en enhet, en grupp eller `similar`")
            raise UsageError.of("USAGE085", _no_figures(other), help=meant(other, others, some))
        return found

    def place(self, unit: str) -> Place:
        """Where a unit stands: its entity and its id."""
        return self._fields[self.division].to, unit

    def about(self, other: str) -> tuple[Place, ...] | None:
        """Whose figures those of the other side are; None for the unit's own group of similar ones.

        Another group has none that is similar to the unit: it is asked about as every unit in it.
        """
        if self._at(other):
            return (self.place(other),)
        if other in (SIMILAR, self.group):
            return None
        members = {
            parts[self.division]: None
            for parts in map(_parts, self._figures)
            if self.division in parts and parts.get(self._group_division) == other
        }
        return tuple(self.place(each) for each in members)

    def _values(self, names: Collection[str]) -> set[str]:
        return {each.value for figure in self._figures for each in figure.divisions if each.name in names}

    def _at(self, unit: str) -> list[Figure]:
        return [
            figure
            for figure in self._figures
            if (parts := _parts(figure)).keys() == self._level and parts[self.division] == unit
        ]

    def _grouped(self, group: str) -> list[Figure]:
        level = {self._group_division, *self.further}
        return [
            figure
            for figure in self._figures
            if (parts := _parts(figure)).keys() == level and parts[self._group_division] == group
        ]

    def _own_group(self) -> tuple[str, str]:
        """The division, and the value of it, that the unit stands under together with others like it."""
        for parts in map(_parts, self._figures):
            if parts.get(self.division) == self.unit:
                for name in self._groups:
                    if name in parts:
                        return name, parts[name]
        return "", ""


def _owned(measure: PlannedMeasure, fields: Mapping[str, FieldType]) -> list[str]:
    """The divisions whose values each have figures of their own."""
    return [each.name for each in measure.divisions if fields[each.name].kind is Kind.REF]


def _no_figures(unit: str) -> str:
    return said("the measure has no figures for `{unit}`", "måttet har inga siffror för `{unit}`", unit=unit)


def _parts(figure: Figure) -> dict[str, str]:
    return {each.name: each.value for each in figure.divisions}
