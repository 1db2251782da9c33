"""Several possible regulations as text: a table of how somebody stands, and what each still asks for.

In: `Standing`s and a page. Out: the page with more lines.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from compliance.findings import OPEN, Finding, Status
from compliance.language import localized
from compliance.report.deadlines import missed
from compliance.report.labels import REGIME
from compliance.report.page import Page, Piece
from compliance.report.regimes import Standing, by_area
from compliance.report.speech import Speech
from compliance.report.words import MARKS, STYLES, listed, word

_FEW = 4
_COLUMNS = (Status.MET, *OPEN)


def write_standings(
    page: Page,
    subject: str,
    standings: Sequence[Standing],
    speech: Speech,
    *,
    statuses: Sequence[Status] = OPEN,
    verbose: bool = False,
) -> None:
    """Add the table, and a section for each regulation under which something has one of these statuses."""
    lang = speech.lang
    names = [localized(each.title, lang) for each in standings]
    page.blank()
    joined = word("both", lang, ", ".join(names[:-1]), names[-1])
    settled_by = speech.labels.settled_by.get(f"{subject}.{REGIME}", ())
    hangs_on = f" {word('settled_by', lang, speech.facts(settled_by, subject, _FEW))}" if settled_by else ""
    page.add(word("several_regimes", lang, joined) + hangs_on, lead=[("? ", "unsure")])
    heads = [word(f"column.{status}", lang) for status in _COLUMNS]
    widths = [max(map(len, [*names, word("regime", lang)])), *(len(head) for head in heads[:-1])]
    page.row([(word("regime", lang), "quiet"), *_right(heads[:-1], widths)], widths, heads[-1], style="quiet")
    for name, each in zip(names, standings, strict=True):
        numbers = [str(each.met), *(str(each.number(status)) for status in OPEN)]
        last = numbers[-1].rjust(len(heads[-1]))
        page.row([(name, "strong"), *_right(numbers[:-1], widths)], widths, last)
    for name, each in zip(names, standings, strict=True):
        if each.left and not any(finding.status in statuses for finding in each.left):
            continue
        page.section(f"{word('left_under', lang, name)} ({len(each.left)})")
        for day, number in Counter(filter(None, (missed([one], speech) for one in each.left))).items():
            page.add(f"{day}: {word('of_them', lang, number)}", indent=2, style="quiet")
        for findings in by_area(each.left).values():
            write_area(page, findings, lang, statuses, verbose)
        if not each.left:
            page.add(word("nothing_left", lang), indent=2)


def tally(standings: Sequence[Standing], lang: str) -> list[str]:
    """How somebody stands under each, in a few words; never a sum of alternatives."""
    return [word("left_in_short", lang, localized(each.title, lang), len(each.left)) for each in standings]


def _force(finding: Finding, lang: str) -> str:
    """What binds needs no word; what does not must not look as if it did."""
    return "" if finding.force == "binding" else f" ({word(finding.force, lang)})"


def _right(cells: Sequence[str], widths: Sequence[int]) -> list[Piece]:
    return [(cell.rjust(width), "quiet") for cell, width in zip(cells, widths[1:], strict=True)]


def write_area(
    page: Page,
    findings: Sequence[Finding],
    lang: str,
    statuses: Sequence[Status] = OPEN,
    verbose: bool = False,
) -> None:
    """One line for each of these statuses in an area: what to do about them differs."""
    title = localized(findings[0].area_title, lang)
    for status in statuses:
        found = sorted(
            (each for each in findings if each.status is status), key=lambda each: each.force != "binding"
        )
        titles = list(dict.fromkeys(localized(each.title, lang) + _force(each, lang) for each in found))
        if titles:
            mark = MARKS[status]
            # What is lacking is told to the last. What is still to come can wait, and what is open is told
            # further down, by the fact that would settle it.
            most = len(titles) if status is Status.NOT_MET or verbose else _FEW
            shown = listed(titles, lang, most, "; ")
            area = f"{title}: " if title else ""
            page.add(shown, lead=[(f"{mark} ", STYLES[mark]), (area, "quiet")], indent=2, hang=4)
