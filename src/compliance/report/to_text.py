"""A report as text that people read, from the top: letters, breaches, open questions, what to do.

In: a `Report` and a `View`. Out: a `Page`, or its plain text.

Every mark stands beside its word, and the text is the same with and without colour. It holds what
somebody acts on: of what is met, not yet due or does not apply it tells the number, of quality
indicators and local guidelines the title, and what to do stands once, under who is to do it. The rest
is there for a reader who asks for all.

Here stands the order; each part has a file of its own, which ends in `_page`.
"""

from __future__ import annotations

from compliance.findings import Finding
from compliance.language import localized
from compliance.report.actions_page import write_actions
from compliance.report.basis_page import write_head, write_reviews
from compliance.report.figures_page import write_figures
from compliance.report.findings_page import write_findings
from compliance.report.judgement_page import write_conclusions, write_ratings
from compliance.report.letters_page import write_letters
from compliance.report.overview_page import ONLY_ID, fold, write_folded, write_overview
from compliance.report.page import Page
from compliance.report.regimes import side_by_side
from compliance.report.regimes_page import write_standings
from compliance.report.sections import sections_of
from compliance.report.speech import Speech
from compliance.report.tally_page import write_sum
from compliance.report.values import Report, SubjectInfo
from compliance.report.view import View
from compliance.report.words import lowered


def render(report: Report, view: View) -> str:
    """The report as plain text."""
    return page(report, view).plain()


def pieces(report: Report, view: View) -> tuple[str]:
    """The same as a format gives it: in one piece, since what people read is short."""
    return (render(report, view),)


def page(report: Report, view: View) -> Page:
    """The report as lines with styles."""
    lang, verbose = view.lang, view.verbose
    subjects = report.named_subjects()
    several = len(subjects) > 1
    speech = Speech(lang, report.labels, {each.path: each.name for each in subjects})
    titles = {finding.rule: localized(finding.title, lang) for finding in report.findings}
    findings: dict[str, list[Finding]] = {subject.path: [] for subject in subjects}
    for finding in report.findings:
        findings[finding.subject].append(finding)
    sections = {path: sections_of(own, speech) for path, own in findings.items()}
    standings = {path: side_by_side(own, report.labels) for path, own in findings.items()}
    folded = fold(report, subjects, sections) if several and not verbose else {}
    without_section = {each.path for group in folded.values() for each in group}

    made = Page(view.width)
    write_head(made, report, lang)
    if several:
        write_overview(made, subjects, folded, sections, standings, lang)
        write_letters(made, report.ratings, subjects, lang)
    for subject in subjects:
        path = subject.path
        if path in without_section:
            continue
        made.heading(_name(subject, lang), "─")
        ratings = [each for each in report.ratings if each.subject == path]
        write_ratings(made, ratings, findings[path], titles, speech)
        conclusions = [each for each in report.conclusions if each.subject == path]
        write_conclusions(made, conclusions, titles, speech, verbose)
        possible = standings[path]
        if possible:
            write_standings(made, possible, speech, verbose=verbose, later=not several)
        write_findings(made, path, sections[path], speech, several_regimes=bool(possible), verbose=verbose)
    write_folded(made, folded, lang)
    bare = {each.path for each in folded.get(ONLY_ID, ())}
    write_actions(made, report, speech, verbose, leaving_out=bare)
    write_figures(made, report.figures, lang, verbose)
    write_sum(made, report, sections.values(), lang, verbose)
    write_reviews(made, report.reviews, lang)
    return made


def _name(subject: SubjectInfo, lang: str) -> str:
    """Who or what it is, with what such a one is called."""
    kind = lowered(localized(subject.type_title, lang))
    return f"{subject.name} – {kind}" if kind else subject.name
