"""Checks data by packs, and explains one finding.

In: data in any form, packs, a day. Out: a `Report`, or one `Finding`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from compliance import __version__
from compliance.diagnostics import Diagnostic, Severity, UsageError, did_you_mean, said
from compliance.executors import reference
from compliance.facts.load import load, read_raw
from compliance.facts.protected import protection_of, scrubbed
from compliance.facts.values import Rows
from compliance.findings import Status
from compliance.findings.shielding import name_of, path_of, shielded, shielded_figure
from compliance.packs.digest import has_ledger
from compliance.pipeline.arguments import checked
from compliance.pipeline.covering import Cover, cover_of, sound
from compliance.pipeline.domains import domain_of
from compliance.pipeline.letters import letters_that_do_not_count, scrubbed_letter
from compliance.pipeline.naming import near_rule, no_such_rule, rule_called, subjects_called, with_ids
from compliance.pipeline.packs import info_of
from compliance.pipeline.plans import PackName, find, plan_of
from compliance.pipeline.unfilled import missed_tables

if TYPE_CHECKING:
    from compliance.facts.facts import Facts
    from compliance.facts.protected import Protection
    from compliance.facts.values import Record
    from compliance.findings import Finding
    from compliance.judging.chain import ChainName
    from compliance.plan.plan import Plan
    from compliance.report import Explanation, Labels, Report, ReviewMark, Reviews

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
    from compliance.report import DataInfo, SubjectInfo, assemble

    checked(packs=packs, as_of=as_of, known_at=known_at, subjects=subjects, chain=chain, lang=lang)
    day = as_of or today()
    data = read_raw(data) if packs is None else data
    folders = find(packs, domain_of(data) if packs is None else "")
    whole = plan = plan_of(folders)
    marks = _marks(folders)
    if reviewed_only:
        from compliance.pipeline.approved import approved_only

        plan = approved_only(plan, marks)
    facts = with_ids(load(data, plan.schema, known_at=known_at, today=day), plan)
    protection = protection_of(plan.schema, facts.records)
    # Figures have names of their own, and are made as the plan runs.
    chosen = partial(subjects_called, subjects, plan=plan, protection=protection)
    run = reference.run(plan, facts, day, known_at=known_at, subjects=chosen, progress=progress)
    subjects = chosen(run.facts)
    cover = cover_of(plan, run, small_numbers)
    _check_subjects(subjects, run.facts, whole, cover)
    # Of a table of goals, the rows of other specialties and regulations would fill most of a report; so would
    # the rules that do not concern one of many figures.
    rows = set() if every_row else {each.id for each in plan.checks if each.id != each.declared_id}
    figures = {name for name, entity in plan.schema.entities.items() if entity.derived}
    findings: list[Finding] = []
    hidden: Counter[str] = Counter()
    incomplete: set[str] = set()
    for finding in run.findings:
        if cover.covers(finding):
            # Counted under no status: that would tell what it is.
            incomplete.add(path_of(finding.subject, protection))
            continue
        if finding.status is Status.NOT_APPLICABLE and (
            finding.rule in rows or finding.subject_type in figures
        ):
            hidden[str(finding.status)] += 1
        else:
            findings.append(shielded(finding, protection))
    judgement = judge(
        findings,
        run.policy,
        anchors=run.anchors,
        overrides=[scrubbed_letter(each, protection) for each in run.overrides],
        as_of=day,
        chain=chain,
    )
    judgement = sound(judgement, incomplete)
    spoken = {finding.pack for finding in findings}
    named = {finding.subject: finding for finding in findings}
    only_ids = {
        record.path
        for kind in {each.subject_type for each in named.values()}
        for record in facts.records.get(kind, {}).values()
        if _tells_only_its_id(record)
    }
    return assemble(
        findings,
        judgement,
        as_of=day,
        known_at=known_at,
        # Without a choice, the packs that apply are those with something to say.
        packs=[info_of(pack) for pack in plan.packs if packs is not None or pack.name in spoken],
        data=DataInfo(facts.sources, facts.digest),
        diagnostics=[
            scrubbed(each, protection)
            for each in (
                *facts.diagnostics,
                *missed_tables(facts, plan.schema, findings),
                *_of_no_rule(facts, whole if packs is None else None),
                *letters_that_do_not_count(facts, whole, judgement, protection, every_pack=packs is None),
            )
        ],
        subjects=[
            SubjectInfo(
                path,
                each.subject_type,
                each.subject_name,
                plan.schema.entities[each.subject_type].title,
                path in only_ids,
            )
            for path, each in named.items()
        ],
        engine=__version__,
        lang=lang,
        figures=[shielded_figure(cover.shown(each), protection) for each in run.figures],
        hidden=hidden,
        labels=_labels(plan, run.facts, findings if subjects is not None else None, protection),
        reviews=_reviews(whole, plan, marks, findings, reviewed_only),
    )


def explain(
    data: Any,
    rule: str,
    subject: str,
    *,
    packs: Sequence[PackName] | None = None,
    as_of: date | None = None,
    known_at: date | None = None,
    small_numbers: bool = False,
) -> Finding:
    """The finding of one rule for one subject, with why and why not.

    rule: its id. subject: an id or a path such as `trainees[T1]`. small_numbers: as `check` takes it.
    Raises UsageError when there is no such rule or subject, or it rests on a figure that is hidden, and
    otherwise what `check` raises.
    """
    return explanation(
        data, rule, subject, packs=packs, as_of=as_of, known_at=known_at, small_numbers=small_numbers
    ).finding


def explanation(
    data: Any,
    rule: str,
    subject: str,
    *,
    packs: Sequence[PackName] | None = None,
    as_of: date | None = None,
    known_at: date | None = None,
    small_numbers: bool = False,
) -> Explanation:
    """The same finding as `explain` gives, with the labels to show it by."""
    from compliance.report import Explanation

    checked(rule=rule, subject=subject, packs=packs, as_of=as_of, known_at=known_at)
    day = as_of or today()
    data = read_raw(data) if packs is None else data
    folders = find(packs, domain_of(data) if packs is None else "")
    plan = plan_of(folders)
    rules = [each.id for each in plan.checks]
    rule = rule if rule in rules else rule_called(rule, plan)
    if rule not in rules:
        raise no_such_rule(rule, _suggest_rule(rule, rules, plan))
    facts = with_ids(load(data, plan.schema, known_at=known_at, today=day), plan)
    protection = protection_of(plan.schema, facts.records)
    chosen = partial(subjects_called, [subject], plan=plan, protection=protection)
    run = reference.run(plan, facts, day, known_at=known_at, subjects=chosen)
    (subject,) = chosen(run.facts) or [subject]
    cover = cover_of(plan, run, small_numbers)
    _check_subjects([subject], run.facts, plan, cover)
    found = next((finding for finding in run.findings if finding.rule == rule), None)
    if found is None:
        kind = next(each.subject_type for each in plan.checks if each.id == rule)
        entity = plan.schema.entities[kind]
        own = said(kind, entity.title.get("sv", kind))
        raise UsageError.of(
            "USAGE005",
            said(
                "the rule `{rule}` is about a {kind}, and {subject} is not one",
                "regeln `{rule}` gäller {kind}, och {subject} är ingen sådan",
                rule=rule,
                kind=own,
                subject=subject,
            ),
            help=said("name a {kind} instead", "ange id för en {kind} i stället", kind=own),
        )
    if cover.covers(found):
        raise cover.refusal(subject)
    declared = next(each.declared_id for each in plan.checks if each.id == rule)
    labels = _labels(plan, run.facts, [found], protection)
    return Explanation(shielded(found, protection), labels, _marks(folders).get(declared))


def _labels(plan: Plan, facts: Facts, findings: Iterable[Finding] | None, protection: Protection) -> Labels:
    from compliance.report import labels_of

    regimes = {choice.name: (choice.subject_type, choice.title) for choice in plan.regimes}
    labels = labels_of(plan.schema, facts.records, regimes, findings)
    if not protection:
        return labels
    names = {
        path_of(path, protection): name_of(path, name, protection) for path, name in labels.names.items()
    }
    return replace(labels, names=names)


def _tells_only_its_id(record: Record) -> bool:
    """Whether nothing else is given of it, as of a note that was written below a table."""
    return all(
        name == "id" or (isinstance(value, Rows) and not value.records)
        for name, value in record.values.items()
    )


def _marks(folders: Sequence[Path]) -> Mapping[str, ReviewMark]:
    # Most packs have no ledger, and then nothing more is read.
    if not has_ledger(folders):
        return {}
    from compliance.pipeline.reviews import marks

    return marks(folders)


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


def today() -> date:
    """The day a check is for when nobody says otherwise."""
    return date.today()  # noqa: DTZ011 - the law counts days where the user is, not in UTC


def _of_no_rule(facts: Facts, plan: Plan | None) -> list[Diagnostic]:
    """Decisions for rules that there are not: silence would look as if they counted.

    plan: of all packs; None when some were chosen, so that a decision may be about another.
    """
    if plan is None:
        return []
    known = {name for each in plan.checks for name in (each.id, each.declared_id)}
    found = []
    kinds = (
        (said("waiver", "undantaget"), facts.waivers),
        (said("alternative", "det andra sättet"), facts.alternatives),
    )
    for kind, decisions in kinds:
        for each in decisions:
            if each.rule not in known:
                message = said(
                    "the {kind} for `{subject}` is about `{rule}`, and there is no such rule",
                    "{kind} för `{subject}` gäller `{rule}`, och det finns ingen sådan regel",
                    kind=kind,
                    subject=each.subject,
                    rule=each.rule,
                )
                help = near_rule(each.rule, plan) or said(
                    "see `compliance packs show NAME`", "se `compliance packs show NAMN`"
                )
                span = facts.decided_at.get(each, {}).get("rule")
                found.append(Diagnostic("DATA061", message, span, Severity.WARNING, help=help))
    return found


def _check_subjects(subjects: Sequence[str] | None, facts: Facts, plan: Plan, cover: Cover) -> None:
    """Raise UsageError for a subject that is not in the facts of a run, or is hidden."""
    if subjects is None:
        return
    kinds = dict.fromkeys(check.subject_type for check in plan.checks)
    records = [each for kind in kinds for each in facts.records.get(kind, {}).values()]
    for subject in subjects:
        paths = {each.path for each in records if subject in (each.id, each.path)}
        if not paths:
            near = did_you_mean(subject, [name for each in records for name in (each.id, each.path)])
            some = said("none", "ingen") if not records else ", ".join(each.id for each in records[:8])
            if near:
                help = said("did you mean `{near}`?", "menade du `{near}`?", near=near)
            else:
                help = said("the data has {some}", "i underlaget finns {some}", some=some)
            what = "nobody in the data is called `{subject}`", "ingen i underlaget heter `{subject}`"
            raise UsageError.of("USAGE006", said(*what, subject=subject), help=help)
        if paths <= cover.hidden:
            raise cover.refusal(subject)


def _suggest_rule(rule: str, rules: list[str], plan: Plan) -> str:
    if near := near_rule(rule, plan):
        return near
    within = ", ".join([each for each in rules if rule.casefold() in each.casefold()][:6])
    if within:
        return said("rules whose names hold it: {within}", "regler med det i namnet: {within}", within=within)
    return said(
        "`compliance packs show NAME` lists a pack's rules",
        "`compliance packs show NAMN` visar ett pakets regler",
    )
