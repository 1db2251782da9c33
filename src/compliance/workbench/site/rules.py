"""Rules as they are declared, with all that is known of each.

In: a loaded pack, its checks, and what trials, coverage, mutation testing and reviews say. Out: `RuleEntry`s.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from compliance.model.packs import PackFile, Table
from compliance.model.rules import Rule
from compliance.packs.read import LoadedPack
from compliance.pipeline.reviews import RuleReview
from compliance.plan.plan import Check
from compliance.sentences import full_text, meaning_digest, row_sentence
from compliance.workbench.coverage.values import (
    ConditionCoverage,
    ItemCoverage,
    RowCoverage,
    RuleCoverage,
    SourceCoverage,
)
from compliance.workbench.mutation import PartScore
from compliance.workbench.site.basics import Citation, Digest, Line, Words
from compliance.workbench.site.evidence import in_order, reached_of
from compliance.workbench.site.telling import Telling, lines_of
from compliance.workbench.site.trial_values import CaseEntry, ScenarioEntry
from compliance.workbench.site.values import RemedyEntry, RowEntry, RuleEntry


@dataclass(frozen=True)
class Evidence:
    """What is known of rules, by the id of each."""

    coverage: Mapping[str, RuleCoverage]
    conditions: Mapping[str, tuple[ConditionCoverage, ...]]
    cases: Mapping[str, tuple[CaseEntry, ...]]
    scenarios: Mapping[str, tuple[ScenarioEntry, ...]]
    items: Mapping[str, tuple[tuple[SourceCoverage, ItemCoverage], ...]]
    mutation: Mapping[str, PartScore]
    reviews: Mapping[str, RuleReview]


def page_of(rule: str) -> str:
    """The address of a rule's page: ids hold nothing that an address may not."""
    return f"rules/{rule}.html"


def table_of(rule: Rule, loaded: LoadedPack) -> Table | None:
    """The table that it is expanded over; None when it is not."""
    return loaded.pack.tables.get(rule.for_each) if rule.for_each else None


def rule_entry(
    rule: Rule, loaded: LoadedPack, checks: Sequence[Check], telling: Telling, known: Evidence
) -> RuleEntry:
    """One rule. checks: of it, one for each row of its table."""
    file, files = loaded.pack.file, telling.titles.files
    text = full_text(rule, telling.titles, telling.lang)
    table = table_of(rule, loaded)
    coverage = known.coverage[rule.id]
    regime = next((each.regimes[r] for each in files for r in [checks[0].regime] if r in each.regimes), None)
    days = rule.in_force
    from_day, to_day = (days.from_, days.to) if days is not None else (None, None)
    return RuleEntry(
        id=rule.id,
        page=page_of(rule.id),
        pack=file.pack,
        title=telling.with_columns(rule.title, table),
        explanation=telling.with_columns(rule.explanation, table),
        force=str(rule.force),
        cites=_each_once(
            telling.cites(rule.cite, file, table) + telling.planned_cites(checks[0].rests_on, file)
        ),
        subject=telling.entity(rule.for_),
        area=rule.area,
        regime=telling.words(regime.title) if regime is not None else Words(""),
        revision=rule.revision,
        from_day=from_day,
        to_day=to_day,
        holds=_holds(from_day, to_day, telling.day),
        text=tuple(lines_of(part) for part in text.split("\n\n")),
        digest=Digest(meaning_digest(rule, telling.titles)),
        table=telling.words(table.title) if table is not None else Words(""),
        rows=tuple(_rows(rule, loaded, checks, telling, coverage)) if table is not None else (),
        remedies=tuple(_remedies(rule, file, table, telling)),
        scenarios=known.scenarios.get(rule.id, ()),
        cases=known.cases.get(rule.id, ()),
        reached=reached_of(coverage),
        conditions=known.conditions.get(rule.id, ()),
        mutation=known.mutation.get(rule.id),
        items=known.items.get(rule.id, ()),
        review=known.reviews.get(rule.id),
    )


def _each_once(cites: Iterable[Citation]) -> tuple[Citation, ...]:
    """Each citation once: a rule and a figure that it reads may cite the same."""
    return tuple(dict.fromkeys(cites))


def _holds(from_day: date | None, to_day: date | None, day: date | None) -> bool | None:
    if day is None:
        return None
    return (from_day is None or from_day <= day) and (to_day is None or day <= to_day)


def _rows(
    rule: Rule, loaded: LoadedPack, checks: Sequence[Check], telling: Telling, coverage: RuleCoverage
) -> list[RowEntry]:
    assert rule.for_each is not None
    table = loaded.pack.tables[rule.for_each]
    covered: Mapping[str, RowCoverage] = {row.id: row for row in coverage.rows}
    made = []
    for check in checks:
        key = check.id.removeprefix(f"{rule.id}.")
        row = covered[check.id]
        cites = _each_once(telling.planned_cites(check.cite + check.rests_on, loaded.pack.file))
        sentence: tuple[Line, ...] = lines_of(row_sentence(rule, key, table, telling.titles, telling.lang))
        made.append(
            RowEntry(key, telling.words(check.title), sentence, cites, in_order(row.asked), row.lacking)
        )
    return made


def _remedies(rule: Rule, file: PackFile, table: Table | None, telling: Telling) -> list[RemedyEntry]:
    visible = telling.titles.within(file.pack).visible
    return [
        RemedyEntry(
            tuple(each.when),
            telling.with_columns(each.do, table),
            telling.role(each.owner, visible),
            telling.period(each.lead_time or ""),
        )
        for each in rule.remedies
    ]
