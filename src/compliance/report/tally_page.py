"""What findings come to in numbers: one subject's in a few words, the whole report's as its last line.

In: a `SubjectSections` or a report. Out: words, or the page with more lines. Only what there is any of has
a number, and its mark stands before it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from compliance.findings import OUTSIDE, Status
from compliance.report.page import Page, tied
from compliance.report.sections import SubjectSections
from compliance.report.values import Report
from compliance.report.words import many, word

_MARKS = {
    "breach": "✗",
    "possible": "✗",
    "shortcoming": "✗",
    "failing": "✗",
    "open": "?",
    "later": "…",
    "met": "✓",
    "exception": "–",
    "outside": "–",
}
_SUMMED = {
    Status.NOT_MET: "failing",
    Status.UNDETERMINED: "open",
    Status.NOT_YET: "later",
    Status.MET: "met",
    Status.MET_OTHERWISE: "exception",
    Status.WAIVED: "exception",
    **dict.fromkeys(OUTSIDE, "outside"),
}


def numbers(sections: SubjectSections, kinds: Iterable[str], lang: str) -> list[str]:
    """How much there is of each kind, with the next day that something falls due."""
    sizes = {**sections.tally(), "outside": len(sections.outside)}
    parts = []
    for kind in kinds:
        if not sizes[kind]:
            continue
        text = _number(sizes[kind], kind, lang)
        if kind == "later" and sections.next_due:
            text += f", {word('next_due', lang, sections.next_due)}"
        parts.append(tied(text))
    return parts


def nothing_to_tell(sections: SubjectSections, lang: str) -> str:
    """What is said of whom no rule concerns, which is not that all is clear; empty for the others."""
    if any(sections.tally().values()):
        return ""
    return word("no_rule_applies" if sections.outside else "nothing_at_all", lang)


def write_sum(
    page: Page, report: Report, sections: Collection[SubjectSections], lang: str, verbose: bool = False
) -> None:
    """Add what all findings come to; nothing when there are none."""
    if not report.findings:
        return
    counts = dict.fromkeys(("failing", "open", "later", "met", "exception", "outside"), 0)
    for finding in report.findings:
        counts[_SUMMED[finding.status]] += 1
    # A requirement of two regulations is two findings, and above it is told as one.
    once = {
        "failing": sum(len(entries) for each in sections for entries in each.failing.values()),
        "open": sum(len(each.open) for each in sections),
        "exception": sum(len(each.exceptions) for each in sections),
    }
    parts = [many(len(report.findings), "finding", lang)]
    for kind, number in counts.items():
        if number:
            told_once = once.get(kind, number)
            text = _number(number, kind, lang)
            parts.append(tied(text if told_once == number else f"{text} ({word('once', lang, told_once)})"))
    page.blank()
    page.lines.append([("─" * min(page.width, 60), "quiet")])
    page.add(" · ".join(parts), lead=[(f"{word('sum', lang)}: ", "strong")])
    if not verbose:
        page.add(word("more_with", lang), style="quiet")


def _number(number: int, kind: str, lang: str) -> str:
    return f"{_MARKS[kind]} {many(number, kind, lang)}"
