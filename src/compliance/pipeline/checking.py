"""Checks data by packs.

In: data in any form, packs, a day. Out: a `Report`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from compliance import __version__
from compliance.facts.protected import redacted_diagnostic
from compliance.facts.schema import Kind
from compliance.facts.values import Record, Rows, id_of
from compliance.findings import Status
from compliance.findings.redaction import path_of, redacted, redacted_figure
from compliance.named_tuple import NamedTuple
from compliance.pipeline.arguments import checked
from compliance.pipeline.clock import today
from compliance.pipeline.domains import choose
from compliance.pipeline.letters import letters_that_do_not_count, redacted_letter
from compliance.pipeline.no_rule import decisions_of_no_rule
from compliance.pipeline.packs import info_of
from compliance.pipeline.plans import PackName
from compliance.pipeline.running import PlanRun, marks_of, run_plan
from compliance.pipeline.small_numbers import sound
from compliance.pipeline.unfilled import missed_tables

if TYPE_CHECKING:
    from compliance.facts.schema import Schema
    from compliance.findings import Finding
    from compliance.judging.chain import ChainName
    from compliance.plan.plan import Plan
    from compliance.report import Report, ReviewMark, Reviews, SubjectInfo


def check(
    data: Any,
    *,
    packs: Sequence[PackName] | None = None,
    as_of: date | None = None,
    known_at: date | None = None,
    subjects: Sequence[str] | None = None,
    chain: ChainName = "auto",
    lang: str = "sv",
    reviewed_only: bool = False,
    small_numbers: bool = False,
    every_row: bool = False,
    progress: Callable[[int, int], None] | None = None,
) -> Report:
    """Check data and judge the findings.

    data: a path to YAML, JSON, a workbook or a folder of CSV files, `-` for standard input, or tables of
    dicts, dataclasses or pydantic objects. packs: names of shipped packs or folders; None for those
    that apply to the data. as_of: the day whose law and facts hold; today when left out. known_at:
    leave out what was recorded later. subjects: ids or paths; None for all. reviewed_only: leave out every
    rule that nobody has approved as it now is, and every rating that would rest on one. small_numbers: show
    figures of few records too, to those whose records they are; otherwise they are hidden, with as many
    others as it takes that nobody can work them out, and every finding that rests on one is left out.
    every_row: list rows of tables that do not concern a subject too; otherwise they are counted in the
    report's `hidden` and not listed.
    Raises PackError, DataError or UsageError.
    """
    from compliance.judging import judge
    from compliance.report import DataInfo, Report

    flags = {"reviewed_only": reviewed_only, "small_numbers": small_numbers, "every_row": every_row}
    days = {"as_of": as_of, "known_at": known_at}
    checked(packs=packs, **days, subjects=subjects, chain=chain, lang=lang, **flags, progress=progress)
    day = as_of or today()
    choice = choose(data, packs)
    whole = plan = choice.plan
    marks = marks_of(choice.folders)
    if reviewed_only:
        from compliance.pipeline.approved import approved_only

        plan = approved_only(plan, marks)
    ran = run_plan(
        plan,
        choice.data,
        day=day,
        known_at=known_at,
        subjects=subjects,
        among=whole,
        small_numbers=small_numbers,
        progress=progress,
    )
    told = _told(ran, every_row)
    judgement = judge(
        told.findings,
        ran.run.policy,
        anchors=ran.run.anchors,
        overrides=[redacted_letter(each, ran.protection) for each in ran.run.overrides],
        letters_since=ran.run.letters_since,
        as_of=day,
        chain=chain,
    )
    judgement = sound(judgement, told.incomplete)
    facts, findings = ran.facts, told.findings
    spoken = {finding.pack for finding in findings}
    faults = (
        *facts.diagnostics,
        *missed_tables(facts, plan.schema, findings),
        *decisions_of_no_rule(ran, whole, every_pack=packs is None),
        *letters_that_do_not_count(facts, whole, judgement, ran.protection, every_pack=packs is None),
    )
    return Report(
        as_of=day,
        findings=tuple(findings),
        ratings=judgement.ratings,
        conclusions=judgement.conclusions,
        actions=judgement.actions,
        # Without a choice, the packs that apply are those with something to say.
        packs=tuple(info_of(pack) for pack in plan.packs if packs is not None or pack.name in spoken),
        diagnostics=tuple(
            sorted(
                (redacted_diagnostic(each, ran.protection) for each in faults), key=lambda each: each.order
            )
        ),
        data=DataInfo(facts.sources, facts.digest),
        subjects=tuple(_subjects(ran, findings)),
        figures=tuple(
            redacted_figure(ran.suppression.shown(each), ran.protection) for each in ran.run.figures
        ),
        hidden=dict(told.hidden),
        known_at=known_at,
        engine=__version__,
        chain=judgement.chain,
        lang=lang,
        labels=ran.labels(findings if ran.subjects is not None else None),
        reviews=_reviews(whole, plan, marks, findings, reviewed_only),
    )


class _Told(NamedTuple):
    """findings: as they may be shown. hidden: how many more there are, by status.

    incomplete: subjects of findings that are counted nowhere, as that would tell of a hidden figure.
    """

    findings: list[Finding]
    hidden: Counter[str]
    incomplete: set[str]


def _told(ran: PlanRun, every_row: bool) -> _Told:
    # Of a table of goals, the rows of other specialties and regulations would fill most of a report; so would
    # the rules that do not concern one of many figures.
    plan = ran.plan
    rows = set() if every_row else {each.id for each in plan.checks if each.id != each.declared_id}
    figures = {name for name, entity in plan.schema.entities.items() if entity.derived}
    told = _Told([], Counter(), set())
    for finding in ran.run.findings:
        if ran.suppression.reaches(finding):
            told.incomplete.add(path_of(finding.subject, ran.protection))
        elif finding.status is Status.NOT_APPLICABLE and (
            finding.rule in rows or finding.subject_type in figures
        ):
            told.hidden[str(finding.status)] += 1
        else:
            told.findings.append(redacted(finding, ran.protection))
    return told


def _subjects(ran: PlanRun, findings: Iterable[Finding]) -> list[SubjectInfo]:
    """Those that findings are about, in the order they come."""
    from compliance.report import SubjectInfo

    named = {finding.subject: finding for finding in findings}
    only_ids = {
        record.path
        for kind in {each.subject_type for each in named.values()}
        for record in ran.facts.records.get(kind, {}).values()
        if _tells_only_its_id(record)
    }
    entities = ran.plan.schema.entities
    return [
        SubjectInfo(
            path,
            each.subject_type,
            each.subject_name,
            entities[each.subject_type].title,
            path in only_ids,
            _owner(ran, each, named.keys()),
        )
        for path, each in named.items()
    ]


def _owner(ran: PlanRun, finding: Finding, told: Collection[str]) -> str:
    """The path of the one it belongs to, among those told of; of somebody protected nothing is told."""
    schema, path = ran.plan.schema, finding.subject
    record = ran.facts.records.get(finding.subject_type, {}).get(id_of(path))
    if record is None or ran.protection.protects(path):
        return ""
    for field in schema.entities[record.entity].fields.values():
        owner = record.values.get(field.name)
        if isinstance(owner, Record) and owner.path in told and _lists(schema, owner, record, field.name):
            return owner.path
    return ""


def _lists(schema: Schema, owner: Record, record: Record, by: str) -> bool:
    """Whether a record has those that name it in this field as its own."""
    return any(
        field.kind is Kind.COLLECTION and field.to == record.entity and field.by == by
        for field in schema.entities[owner.entity].fields.values()
    )


def _tells_only_its_id(record: Record) -> bool:
    """Whether nothing else is given of it, as of a note that was written below a table."""
    return all(
        name == "id" or (isinstance(value, Rows) and not value.records)
        for name, value in record.values.items()
    )


def _reviews(
    whole: Plan, plan: Plan, marks: Mapping[str, ReviewMark], findings: Iterable[Finding], only: bool
) -> Reviews:
    from compliance.report import Reviews

    declared = {check.id: check.declared_id for check in plan.checks}
    tried = {finding.rule: declared[finding.rule] for finding in findings if finding.rule in declared}
    approved = {rule: marks[name] for rule, name in tried.items() if name in marks}
    rules = set(tried.values())
    gone = {check.declared_id for check in whole.checks} - {check.declared_id for check in plan.checks}
    return Reviews(approved, len(rules & marks.keys()), len(rules), len(gone) if only else None)
