"""Runs packs on data, for whoever tells of all that is found or of one finding.

In: data in any form, packs, a day. Out: `Ran`: what was found, with what decides how it may be shown.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from compliance.diagnostics import UsageError, meant, said
from compliance.executors import reference
from compliance.facts.load import load
from compliance.facts.protected import protection_of
from compliance.findings.shielding import name_of, path_of
from compliance.named_tuple import NamedTuple
from compliance.packs.digest import has_ledger
from compliance.pipeline.covering import Cover, cover_of
from compliance.pipeline.naming import subjects_called, with_ids

if TYPE_CHECKING:
    from compliance.executors.base import Run
    from compliance.facts.facts import Facts
    from compliance.facts.protected import Protection
    from compliance.findings import Finding
    from compliance.plan.plan import Plan
    from compliance.report import Labels, ReviewMark


class Ran(NamedTuple):
    """A run of a plan, before anything is hidden.

    facts: as they were read; the run has those with its figures. subjects: paths of those asked for, None for
    all. protection: who must not be shown. cover: which figures must not be.
    """

    plan: Plan
    facts: Facts
    run: Run
    subjects: Sequence[str] | None
    protection: Protection
    cover: Cover

    def labels(self, findings: Iterable[Finding] | None) -> Labels:
        """What fields, codes and records are called; of all of them for None."""
        from compliance.report import labels_of

        regimes = {choice.name: (choice.subject_type, choice.title) for choice in self.plan.regimes}
        labels = labels_of(self.plan.schema, self.run.facts.records, regimes, findings)
        if not self.protection:
            return labels
        names = {
            path_of(path, self.protection): name_of(path, name, self.protection)
            for path, name in labels.names.items()
        }
        return labels._replace(names=names)


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
) -> Ran:
    """Run a plan. subjects: ids or paths. among: the plan whose kinds of subject they are, if another.

    Raises DataError, and UsageError for a subject that the data does not have or that is hidden.
    """
    facts = with_ids(load(data, plan.schema, known_at=known_at, today=day), plan)
    protection = protection_of(plan.schema, facts.records)
    # Figures have names of their own, and are made as the plan runs.
    chosen = partial(subjects_called, subjects, plan=plan, protection=protection)
    run = reference.run(plan, facts, day, known_at=known_at, subjects=chosen, progress=progress)
    found = chosen(run.facts)
    cover = cover_of(plan, run, small_numbers)
    _check_subjects(found, run.facts, among or plan, cover)
    return Ran(plan, facts, run, found, protection, cover)


def marks_of(folders: Sequence[Path]) -> Mapping[str, ReviewMark]:
    """Who has approved which rules. Most packs have no ledger, and then nothing more is read."""
    if not has_ledger(folders):
        return {}
    from compliance.pipeline.reviews import marks

    return marks(folders)


def _check_subjects(subjects: Sequence[str] | None, facts: Facts, plan: Plan, cover: Cover) -> None:
    """Raise UsageError for a subject that is not in the facts of a run, or is hidden."""
    if subjects is None:
        return
    kinds = dict.fromkeys(check.subject_type for check in plan.checks)
    records = [each for kind in kinds for each in facts.records.get(kind, {}).values()]
    for subject in subjects:
        paths = {each.path for each in records if subject in (each.id, each.path)}
        if not paths:
            names = [name for each in records for name in (each.id, each.path)]
            some = said("none", "ingen") if not records else ", ".join(each.id for each in records[:8])
            help = meant(subject, names, said("the data has {some}", "i underlaget finns {some}", some=some))
            what = "nobody in the data is called `{subject}`", "ingen i underlaget heter `{subject}`"
            raise UsageError.of("USAGE006", said(*what, subject=subject), help=help)
        if paths <= cover.hidden:
            raise cover.refusal(subject)
