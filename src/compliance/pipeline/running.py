"""Runs packs on data, for whoever tells of all that is found or of one finding.

In: data in any form, packs, a day. Out: `PlanRun`: what was found, with what decides how it may be shown.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from compliance.diagnostics import UsageError, said
from compliance.diagnostics.said import one_of
from compliance.executors import reference
from compliance.facts.load import load
from compliance.facts.protected import protection_of
from compliance.facts.values import Unknown, id_of
from compliance.findings import OUTSIDE
from compliance.findings.redaction import name_of, path_of
from compliance.named_tuple import NamedTuple
from compliance.packs.digest import has_ledger
from compliance.pipeline.named_decisions import with_ids
from compliance.pipeline.record_names import Names
from compliance.pipeline.small_numbers import Suppression, suppression_of
from compliance.plan.asked import facts_of

if TYPE_CHECKING:
    from compliance.executors.base import Run
    from compliance.facts.facts import Facts
    from compliance.facts.protected import Protection
    from compliance.facts.values import Record
    from compliance.findings import Finding
    from compliance.plan.plan import Plan, RegimeChoice
    from compliance.report import Labels, ReviewMark


class PlanRun(NamedTuple):
    """A run of a plan, before anything is hidden.

    facts: as they were read; the run has those with its figures. subjects: paths of those asked for, None for
    all. protection: who must not be shown. suppression: which figures must not be.
    """

    plan: Plan
    facts: Facts
    run: Run
    subjects: Sequence[str] | None
    protection: Protection
    suppression: Suppression

    def labels(self, findings: Iterable[Finding] | None) -> Labels:
        """What fields, codes and records are called; of all of them for None."""
        from compliance.report import labels_of
        from compliance.report.labels import REGIME

        regimes = {choice.name: (choice.subject_type, choice.title) for choice in self.plan.regimes}
        labels = labels_of(self.plan.schema, self.run.facts.records, regimes, findings)
        labels = labels._replace(settled_by=self._settled_by(REGIME))
        if not self.protection:
            return labels
        names = {
            path_of(path, self.protection): name_of(path, name, self.protection)
            for path, name in labels.names.items()
        }
        return labels._replace(names=names)

    def _settled_by(self, name: str) -> Mapping[str, tuple[str, ...]]:
        """What settles which regulation holds where that is not known: the choice, or what is asked of it."""
        choices = {choice.name: choice for choice in self.plan.regimes}
        missing = {path for finding in self.run.findings for path in finding.missing}
        missing |= {f"{each.subject}.{name}" for each in self.run.findings if not each.regime_settled}
        found: dict[str, tuple[str, ...]] = {}
        for choice in choices.values():
            _, elected_by = choice.elected_by
            for record in self.run.facts.records.get(choice.subject_type, {}).values():
                path = f"{record.path}.{name}"
                if path in missing and path not in found:
                    elected = choices.get(str(record.values.get(elected_by)))
                    needed = [elected_by] if elected is None else _own_facts(elected)
                    unknown = [field for field in needed if elected is None or _is_unknown(record, field)]
                    found[path] = tuple(f"{record.path}.{field}" for field in dict.fromkeys(unknown))
        return found


def _own_facts(choice: RegimeChoice) -> list[str]:
    """The fields of the one who chooses that decide whether a regulation is open."""
    ways = [each.path.split(".") for each in facts_of(choice.open_to)]
    return [way[1] for way in ways if len(way) == 2 and way[0] == choice.subject_type]


def _is_unknown(record: Record, name: str) -> bool:
    return isinstance(record.values.get(name), Unknown | None)


def run_plan(
    plan: Plan,
    data: Any,
    *,
    day: date,
    known_at: date | None = None,
    subjects: Sequence[str] | None = None,
    among: Plan | None = None,
    small_numbers: bool = False,
    progress: Callable[[int, int], None] | None = None,
) -> PlanRun:
    """Run a plan. subjects: ids or paths. among: the plan whose kinds of subject they are, if another.

    Raises DataError, and UsageError for a subject that the data does not have or that is hidden.
    """
    facts = load(data, plan.schema, known_at=known_at, today=day)
    facts = with_ids(facts, plan, partial(_tried, plan, facts, day, known_at))
    protection = protection_of(plan.schema, facts.records)

    def chosen(known: Facts) -> Sequence[str] | None:
        # Figures have names of their own, and are made as the plan runs.
        return None if subjects is None else Names(known, plan, protection).ids(subjects)

    run = reference.run(plan, facts, day, known_at=known_at, subjects=chosen, progress=progress)
    found = chosen(run.facts)
    suppression = suppression_of(plan, run, small_numbers)
    if found is not None:
        _check_subjects(found, Names(run.facts, among or plan, protection), suppression)
    return PlanRun(plan, facts, run, found, protection, suppression)


def marks_of(folders: Sequence[Path]) -> Mapping[str, ReviewMark]:
    """Who has approved which rules. Most packs have no ledger, and then nothing more is read."""
    if not has_ledger(folders):
        return {}
    from compliance.pipeline.reviews import marks

    return marks(folders)


def _tried(
    plan: Plan, facts: Facts, day: date, known_at: date | None, subjects: Collection[str]
) -> Mapping[str, Collection[str]]:
    """The rules that concern each of these, whatever anybody has decided about them."""
    if not subjects:
        return {}
    undecided = facts._replace(waivers=(), alternatives=(), overrides=())
    run = reference.run(plan, undecided, day, known_at=known_at, subjects=[*subjects])
    declared = {check.id: check.declared_id for check in plan.checks}
    found: dict[str, set[str]] = {}
    for each in run.findings:
        if each.status not in OUTSIDE:
            for name in subjects_of(each):
                found.setdefault(name, set()).update((each.rule, declared[each.rule]))
    return found


def subjects_of(finding: Finding) -> tuple[str, str]:
    """The path of the one a finding is about, and its id."""
    return finding.subject, id_of(finding.subject)


def _check_subjects(subjects: Sequence[str], names: Names, suppression: Suppression) -> None:
    """Raise UsageError for a subject that is not in the facts of a run, or is hidden."""
    for subject in subjects:
        paths = {each.path for each in names.records if subject in (each.id, each.path)}
        if not paths and (alike := names.alike(subject)):
            what = said("several are called `{subject}`", "flera heter `{subject}`", subject=subject)
            ids = ", ".join(map(names.told_apart, alike[:_SOME]))
            help = said("write the id of one: {ids}", "skriv id:t för en av dem: {ids}", ids=ids)
            raise UsageError.of("USAGE006", what, help=help)
        if not paths:
            if near := names.near(subject):
                help = said("did you mean {near}?", "menade du {near}?", near=one_of(near[:_SOME]))
            else:
                some = names.some(_SOME) or said("none", "ingen")
                help = said("the data has {some}", "i underlaget finns {some}", some=some)
            what = said(
                "nobody in the data is called `{subject}`",
                "ingen i underlaget heter `{subject}`",
                subject=subject,
            )
            raise UsageError.of("USAGE006", what, help=help)
        if paths <= suppression.hidden:
            raise suppression.refusal(subject)


_SOME = 8
"""So many are named to somebody who named none."""
