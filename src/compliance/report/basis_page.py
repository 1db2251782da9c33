"""What a report rests on as text: day, packs and data at its head, how many rules are approved at its foot.

In: a report and a page. Out: the page with more lines. Where any pack concerns somebody, only such packs are
named.
"""

from __future__ import annotations

from compliance.findings import OUTSIDE
from compliance.language import localized
from compliance.report.page import Page
from compliance.report.values import Report, Reviews
from compliance.report.words import listed, many, word

_FEW = 4


def write_head(page: Page, report: Report, lang: str) -> None:
    """Add the title, what was checked against what, and the faults in the data."""
    title = f"{word('report', lang)} {word('as_of', lang, report.as_of)}"
    if report.known_at:
        title += f", {word('known_at', lang, report.known_at)}"
    page.heading(title, "═")
    if report.packs:
        concern = {each.pack for each in report.findings if each.status not in OUTSIDE} or {
            pack.name for pack in report.packs
        }
        packs = [
            f"{localized(pack.title, lang)} ({pack.name} {pack.version})"
            for pack in report.packs
            if pack.name in concern
        ]
        page.add("; ".join(packs), lead=[(f"{word('against', lang)}: ", "quiet")])
    if report.data.sources:
        sources = listed(list(report.data.sources), lang, _FEW, ", ")
        page.add(sources, lead=[(f"{word('data', lang)}: ", "quiet")])
    if report.errors():
        faults = word("data_faults", lang, many(report.errors(), "error", lang))
        page.add(faults, lead=[("✗ ", "bad")])
    if not report.findings:
        page.blank()
        left_out = report.reviews.left_out or report.errors() or report.unread()
        page.add(word("nothing_at_all" if left_out else "nothing_to_try", lang))


def write_reviews(page: Page, reviews: Reviews, lang: str) -> None:
    """Add how many of the rules somebody has approved, and how many were left out for want of that."""
    if reviews.approved:
        page.add(word("reviews", lang, reviews.approved, reviews.rules), style="quiet")
    elif reviews.rules:
        page.add(word("no_reviews", lang, reviews.rules), style="quiet")
    if reviews.left_out:
        page.add(word("left_out", lang, reviews.left_out))
