"""Plans the measures, and gives each an entity that rules can be about.

In: each pack's measures. Out: `PlannedMeasure`s, and the schema with their entities. It comes before the
rules, which may then ask a figure for its share, the whole it belongs to or the period before.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from compliance.diagnostics import meant
from compliance.facts.layout import Layout
from compliance.facts.schema import EntityType, FieldType, Kind, Schema
from compliance.findings.figures import STATISTICS
from compliance.model.measures import MeasureFile
from compliance.model.values import FactValue
from compliance.plan import wording
from compliance.plan.draft import Draft, Loaded, PartRef, Path
from compliance.plan.lowering import Lowering
from compliance.plan.nodes import Condition, Fact, Logic
from compliance.plan.passes.leaving_out import plan_leaving_out
from compliance.plan.plan import Check, PlannedDivision, PlannedMeasure
from compliance.plan.scope import Scope
from compliance.plan.stated import whole_number
from compliance.plan.typed import Typed, fact_of
from compliance.plan.types import DATE, NUMBER
from compliance.plan.wording import in_both

_DIVIDED_BY = (Kind.CODE, Kind.REF, Kind.TEXT, Kind.BOOLEAN)
_TITLES = {
    "id": ("Måttets id", "Figure id"),
    "name": ("Namn", "Name"),
    "n": ("Antal", "Number"),
    "missing": ("Antal som saknar uppgift", "Number lacking a fact"),
    "missing_share": ("Andel som saknar uppgift", "Share lacking a fact"),
    "left_out": ("Antal som är utelämnade", "Number left out"),
    "small": ("Litet antal", "Small number"),
    "from": ("Från och med", "From"),
    "to": ("Till och med", "To (inclusive)"),
    "preliminary": ("Perioden pågår", "The period is not over"),
    "fulfilled": ("Antal som uppfyller", "Number that fulfil"),
    "share": ("Andel", "Share"),
    "sum": ("Summa", "Sum"),
    "mean": ("Medelvärde", "Mean"),
    "median": ("Median", "Median"),
    "p10": ("10:e percentilen", "10th percentile"),
    "p25": ("25:e percentilen", "25th percentile"),
    "p75": ("75:e percentilen", "75th percentile"),
    "p90": ("90:e percentilen", "90th percentile"),
    "least": ("Minsta värde", "Least value"),
    "greatest": ("Största värde", "Greatest value"),
    "ratio": ("Kvot mellan summorna", "Ratio of the sums"),
    "rank": ("Plats", "Rank"),
    "ranked": ("Antal som jämförs", "Number compared"),
    "whole": ("Den grupp det ingår i", "The group it belongs to"),
    "previous": ("Föregående period", "The period before"),
}


def plan_measures(draft: Draft) -> None:
    """Lower every measure of every pack."""
    first: dict[str, PartRef] = {}
    layout = Layout(draft.schema)
    checks: dict[str, list[Check]] = {}
    made: list[tuple[PlannedMeasure, dict[str, FieldType]]] = []
    for loaded in draft.packs:
        for measure in loaded.pack.measures:
            here = PartRef(loaded, f"measure:{measure.measure}")
            name = measure.measure
            if name in draft.schema.entities or name in first:
                what = f"a measure of {first[name].pack.name}" if name in first else "an entity"
                draft.fault(here, ("measure",), "PACK083", f"`{name}` is already {what}")
                continue
            if (table := layout.table(name)) is not None:
                # Its own figures may be stated in a table of its name, and would be read as that one's rows.
                message = f"`{name}` already names the table `{table.entity.table}`"
                draft.fault(here, ("measure",), "PACK083", message, "choose another name")
                continue
            first[name] = here
            planned = _plan(draft, loaded, measure, here, checks)
            if planned is not None:
                made.append(planned)
    entities = dict(draft.schema.entities)
    for each, divisions in made:
        entities[each.name] = _entity(each, divisions)
        draft.measures.append(each)
    draft.schema = Schema(draft.schema.domain, entities, draft.schema.codes)


def _plan(
    draft: Draft, loaded: Loaded, measure: MeasureFile, here: PartRef, checks: dict[str, list[Check]]
) -> tuple[PlannedMeasure, dict[str, FieldType]] | None:
    before = len(draft.collector)
    if measure.of not in draft.schema.entities:
        help = meant(measure.of, draft.schema.entities, "name an entity of the vocabulary")
        draft.fault(here, ("of",), "PACK050", f"there is no entity `{measure.of}`", help)
        return None
    lowering = Lowering(Scope(draft, here, {measure.of: measure.of}))
    counts, fulfils = _conditions(draft, loaded, measure, lowering, here)
    left_out = (
        plan_leaving_out(draft, measure.leaves_out, lowering, here, checks) if measure.leaves_out else None
    )
    value = _value(lowering, measure.value, ("value",), NUMBER)
    per = _value(lowering, measure.per, ("per",), NUMBER)
    day = _value(lowering, measure.period.of, ("period", "of"), DATE) if measure.period else None
    person = _person(draft, lowering, measure.small_by, here) if measure.small_by else None
    show_from = whole_number(lowering, measure.show_from, ("show_from",), least=1)
    percentiles_from = whole_number(lowering, measure.percentiles_from, ("percentiles_from",), least=1)
    divisions = {name: _division(draft, lowering, name, path, here) for name, path in measure.by.items()}
    cite = draft.cite(here, measure.cite, ("cite",))
    checked = left_out.checks if left_out is not None else ()
    leaving = [each for check in checked for each in check.cite + check.rests_on]
    draft.sources["measure", measure.measure] = (*cite, *lowering.scope.rests_on, *leaving)
    if len(draft.collector) > before or show_from is None or percentiles_from is None:
        return None
    fields = {name: field for name, (_, field) in divisions.items() if field is not None}
    planned = PlannedMeasure(
        name=measure.measure,
        pack=loaded.pack.name,
        revision=measure.revision,
        title=in_both(measure.title),
        explanation=in_both(measure.explanation),
        cite=cite,
        of=measure.of,
        counts_if=counts,
        value=value.node if value else None,
        per=per.node if per else None,
        fulfils_if=fulfils,
        unit=in_both(measure.unit) if measure.unit else {},
        divisions=tuple(
            PlannedDivision(name, fact_of(typed), dict(fields[name].title))
            for name, (typed, _) in divisions.items()
            if typed is not None
        ),
        day=day.node if day else None,
        each=measure.period.each if measure.period else "",
        levels=tuple(tuple(level) for level in measure.levels),
        show_from=show_from.node,
        percentiles_from=percentiles_from.node,
        rank_by=measure.rank.by if measure.rank else "",
        highest_first=measure.rank is not None and measure.rank.first == "highest",
        leaves_out=left_out,
        small_by=person,
        share_of=in_both(measure.share_of) if measure.share_of else {},
    )
    return planned, fields


def _conditions(
    draft: Draft, loaded: Loaded, measure: MeasureFile, lowering: Lowering, here: PartRef
) -> tuple[Condition | None, Condition | None]:
    """What counts and what fulfils: of the record alone, or of the record and some row of a table."""
    if measure.for_each is None:
        return _pair(lowering, measure)
    table = draft.table(here, measure.for_each)
    if table is None:
        help = meant(measure.for_each, loaded.pack.tables, "add tables/<name>.yaml")
        draft.fault(here, ("for_each",), "PACK053", f"there is no table `{measure.for_each}`", help)
        return None, None
    shared = set.intersection(*(set(row) for row in table.rows.values()))
    counting: list[Condition] = []
    fulfilling: list[Condition] = []
    for key, row in table.rows.items():
        readable = {column: value for column, value in row.items() if column in shared}
        at_row = PartRef(loaded, f"table:{measure.for_each}/{key}")
        in_row = replace(lowering.scope, row=readable, at_row=at_row)
        counts, fulfils = _pair(lowering.within(in_row), measure)
        if counts is None or (fulfils is None and measure.fulfils_if is not None):
            return None, None
        counting.append(counts)
        if fulfils is not None:
            at = here.at(("fulfils_if",))
            fulfilling.append(Logic("all", (counts, fulfils), wording.logic("all"), at))
    any_row = wording.logic("any")
    return (
        Logic("any", tuple(counting), any_row, here.at(("counts_if",))),
        Logic("any", tuple(fulfilling), any_row, here.at(("fulfils_if",))) if fulfilling else None,
    )


def _pair(lowering: Lowering, measure: MeasureFile) -> tuple[Condition | None, Condition | None]:
    return (
        lowering.condition(measure.counts_if, ("counts_if",)) if measure.counts_if else None,
        lowering.condition(measure.fulfils_if, ("fulfils_if",)) if measure.fulfils_if else None,
    )


def _value(lowering: Lowering, declared: Any, path: Path, wanted: Any) -> Typed | None:
    return lowering.value(declared, path, wanted) if declared is not None else None


def _person(draft: Draft, lowering: Lowering, path: str, here: PartRef) -> Fact | None:
    """Whom a record is of."""
    typed = lowering.value(FactValue(fact=path), ("small_by",))
    if typed is None:
        return None
    if typed.type.kind is not Kind.REF:
        message = f"{typed.text['en']} is {typed.type}, by which no persons are told apart"
        help = "name what leads to the person's own record, such as a patient"
        draft.fault(here, ("small_by",), "PACK060", message, help)
        return None
    return fact_of(typed)


def _division(
    draft: Draft, lowering: Lowering, name: str, fact: str, here: PartRef
) -> tuple[Typed | None, FieldType | None]:
    typed = lowering.value(FactValue(fact=fact), ("by", name))
    if typed is None:
        return None, None
    if typed.type.kind not in _DIVIDED_BY:
        message = f"{typed.text['en']} is {typed.type}, which groups nothing"
        help = "divide by a code, a record, a text or a yes or no"
        draft.fault(here, ("by", name), "PACK060", message, help)
        return None, None
    if name in _TITLES:
        draft.fault(here, ("by", name), "PACK083", f"every figure already has a field `{name}`")
        return None, None
    kind = Kind(typed.type.kind)
    codes = typed.type.of if kind is Kind.CODE else ""
    to = typed.type.of if kind is Kind.REF else ""
    return typed, FieldType(name, kind, typed.text, {}, codes, to)


def _entity(measure: PlannedMeasure, divisions: dict[str, FieldType]) -> EntityType:
    kinds = {
        "id": Kind.TEXT,
        "name": Kind.TEXT,
        "n": Kind.INTEGER,
        "missing": Kind.INTEGER,
        "left_out": Kind.INTEGER,
        "small": Kind.BOOLEAN,
        "from": Kind.DATE,
        "to": Kind.DATE,
        "preliminary": Kind.BOOLEAN,
        "fulfilled": Kind.INTEGER,
        "rank": Kind.INTEGER,
        "ranked": Kind.INTEGER,
        "whole": Kind.REF,
        "previous": Kind.REF,
        "missing_share": Kind.NUMBER,
        **{name: Kind.NUMBER for name in STATISTICS if name != "fulfilled"},
    }
    fields = {
        name: FieldType(
            name,
            kinds[name],
            {"sv": sv, "en": en},
            to=measure.name if kinds[name] is Kind.REF else "",
            changeable=False,
        )
        for name, (sv, en) in _TITLES.items()
        if name != "left_out" or measure.leaves_out is not None
    }
    fields |= divisions
    return EntityType(measure.name, measure.name, fields, measure.title, True, "name", derived=True)
