"""From findings and their judgement to a report.

In: what the stages before made. Out: a `Report` whose parts stand in one order, run after run.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from compliance.diagnostics import Diagnostic
from compliance.findings import Finding
from compliance.findings.figures import Figure
from compliance.judging import Judgement
from compliance.report.labels import Labels
from compliance.report.values import DataInfo, PackInfo, Report, Reviews, SubjectInfo


def assemble(
    findings: Iterable[Finding],
    judgement: Judgement,
    *,
    as_of: date,
    known_at: date | None = None,
    packs: Iterable[PackInfo] = (),
    data: DataInfo | None = None,
    diagnostics: Iterable[Diagnostic] = (),
    subjects: Iterable[SubjectInfo] = (),
    figures: Iterable[Figure] = (),
    hidden: Mapping[str, int] | None = None,
    engine: str = "",
    lang: str = "sv",
    labels: Labels | None = None,
    reviews: Reviews | None = None,
) -> Report:
    """The report of a run. Subjects and findings keep the order given; diagnostics go by place."""
    return Report(
        as_of=as_of,
        findings=tuple(findings),
        ratings=judgement.ratings,
        conclusions=judgement.conclusions,
        actions=judgement.actions,
        packs=tuple(packs),
        diagnostics=tuple(sorted(diagnostics, key=lambda each: each.order)),
        data=data or DataInfo(),
        subjects=tuple(subjects),
        figures=tuple(figures),
        hidden=dict(hidden or {}),
        known_at=known_at,
        engine=engine,
        chain=judgement.chain,
        lang=lang,
        labels=labels or Labels(),
        reviews=reviews or Reviews(),
    )
