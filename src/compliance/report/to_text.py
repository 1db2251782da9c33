"""A report as text that people read, from the top: letters, breaches, open questions, what to do.

In: a `Report` and a `View`. Out: a `Page`, or its plain text.

Every mark stands beside its word, and the text is the same with and without colour. It holds what
somebody acts on: of what is met, not yet due or does not apply it tells the number, of quality
indicators and local guidelines the title, and what to do stands once, under who is to do it. The rest
is there for a reader who asks for all.

Here stands the order; each part has a file of its own, which ends in `_page`.
"""

from __future__ import annotations

from collections.abc import Sequence

from compliance.findings import OPEN, Finding, Status
from compliance.language import localized
from compliance.report.actions_page import write_actions
from compliance.report.basis_page import write_foot, write_head
from compliance.report.figures_page import write_figures
from compliance.report.findings_page import write_findings
from compliance.report.judgement_page import write_conclusions, write_ratings
from compliance.report.letters_page import write_letters
from compliance.report.overview_page import ONLY_ID, by_owner, fold, write_folded, write_overview
from compliance.report.page import Page
from compliance.report.parts import SubjectInfo
from compliance.report.regimes import side_by_side
from compliance.report.regimes_page import write_standings
from compliance.report.sections import sections_of
from compliance.report.speech import Speech
from compliance.report.tally_page import write_sum
from compliance.report.values import Report
from compliance.report.view import View
from compliance.report.words import listed, lowered


def render(report: Report, view: View) -> str:
    """The report as plain text."""
    return page(report, view).plain()


def pieces(report: Report, view: View) -> tuple[str]:
    """The same as a format gives it: in one piece, since what people read is short."""
    return (render(report, view),)


def page(report: Report, view: View) -> Page:
    """The report as lines with styles."""
    lang, verbose = view.lang, view.verbose
    subjects, within = by_owner(report.named_subjects())
    several = len(subjects) > 1
    speech = Speech(lang, report.labels, {each.path: each.name for each in subjects})
    titles = {finding.rule: localized(finding.title, lang) for finding in report.findings}
    findings: dict[str, list[Finding]] = {subject.path: [] for subject in subjects}
    for finding in report.findings:
        findings[finding.subject].append(finding)
    sections = {path: sections_of(own, speech) for path, own in findings.items()}
    standings = {path: side_by_side(own, report.labels) for path, own in findings.items()}
    folded = fold(report, subjects, sections) if several and not verbose else {}
    little_known = {path for path, each in sections.items() if each.little_known and not verbose}
    without_section = {each.path for group in folded.values() for each in group}

    made = Page(view.width)
    write_head(made, report, lang)
    if several:
        write_overview(made, subjects, within, folded, sections, standings, lang)
        write_letters(made, report.ratings, subjects, lang)
    told: dict[tuple[str, str], tuple[list[str], Page]] = {}
    for subject in subjects:
        path = subject.path
        if path in without_section:
            continue
        own = Page(view.width)
        ratings = [each for each in report.ratings if each.subject == path]
        write_ratings(own, ratings, findings[path], titles, speech)
        conclusions = [each for each in report.conclusions if each.subject == path]
        write_conclusions(own, conclusions, titles, speech, verbose)
        possible = standings[path]
        if possible:
            statuses = OPEN if verbose else _told_under_each(several, path in little_known)
            write_standings(own, path, possible, speech, statuses=statuses, verbose=verbose)
        write_findings(
            own,
            path,
            sections[path],
            speech,
            several_regimes=bool(possible),
            alone=not several,
            verbose=verbose,
        )
        kind = _kind(subject, within.get(path, ()), lang)
        # Of those of whom little is known, much the same is told.
        names, _ = told.setdefault((kind, own.plain() if path in little_known else path), ([], own))
        names.append(subject.name)
    for (kind, _), (names, own) in told.items():
        made.heading(" – ".join(filter(None, (listed(names, lang, len(names), ", "), kind))), "─")
        made.lines += own.lines
    write_folded(made, folded, lang)
    bare = {each.path for each in folded.get(ONLY_ID, ())}
    write_actions(
        made, report, speech, verbose, leaving_out=bare, little_known=little_known, alone=not several
    )
    write_figures(made, report.figures, lang, verbose)
    write_sum(made, report, sections.values(), lang, verbose)
    write_foot(made, report, lang)
    return made


def _told_under_each(several: bool, little_known: bool) -> tuple[Status, ...]:
    """What is told under each regulation: not what stands elsewhere, nor of many what lies ahead."""
    left_out = {Status.NOT_YET: several, Status.UNDETERMINED: little_known}
    return tuple(each for each in OPEN if not left_out.get(each))


def _kind(subject: SubjectInfo, owners: Sequence[str], lang: str) -> str:
    """What such a one is called, and whose it is."""
    # Some are called by whose they are.
    others = (each for each in owners if each not in subject.name)
    return ", ".join(filter(None, (lowered(localized(subject.type_title, lang)), *others)))
