"""What a report rests on as text: day and data at its head, packs and approvals at its foot.

In: a report and a page. Out: the page with more lines. Where any pack concerns somebody, only such packs are
named.
"""

from __future__ import annotations

from collections.abc import Sequence

from compliance.findings import OUTSIDE
from compliance.language import localized
from compliance.report.page import Page
from compliance.report.values import Report
from compliance.report.words import listed, many, word

_FEW = 4


def write_head(page: Page, report: Report, lang: str) -> None:
    """Add the title, what was checked, and the faults in the data."""
    title = f"{word('report', lang)} {word('as_of', lang, report.as_of)}"
    if report.known_at:
        title += f", {word('known_at', lang, report.known_at)}"
    page.heading(title, "═")
    if report.data.sources:
        page.add(_sources(report.data.sources, lang), lead=[(f"{word('data', lang)}: ", "quiet")])
    if report.errors():
        faults = word("data_faults", lang, many(report.errors(), "error", lang))
        page.add(faults, lead=[("✗ ", "bad")])
    if not report.findings:
        page.blank()
        left_out = report.reviews.left_out or report.errors() or report.unread()
        page.add(word("nothing_at_all" if left_out else "nothing_to_try", lang))


def _sources(sources: Sequence[str], lang: str) -> str:
    folders = {source.rpartition("/")[0] for source in sources}
    if len(sources) > _FEW and len(folders) == 1 and (folder := folders.pop()):
        return f"{folder} ({many(len(sources), 'file', lang)})"
    return listed(list(sources), lang, _FEW, ", ")


def write_foot(page: Page, report: Report, lang: str) -> None:
    """Add the packs, how many rules somebody has approved, and how many were left out for want of that."""
    reviews = report.reviews
    if report.packs:
        concern = {each.pack for each in report.findings if each.status not in OUTSIDE} or {
            pack.name for pack in report.packs
        }
        packs = [
            f"{localized(pack.title, lang)} ({pack.name} {pack.version})"
            for pack in report.packs
            if pack.name in concern
        ]
        page.add("; ".join(packs), lead=[(f"{word('against', lang)}: ", "quiet")], style="quiet")
    if reviews.approved:
        page.add(word("reviews", lang, reviews.approved, reviews.rules), style="quiet")
    elif reviews.rules:
        page.add(word("no_reviews", lang, reviews.rules), style="quiet")
    if reviews.left_out:
        page.add(word("left_out", lang, reviews.left_out))
