"""The letters of several subjects beside each other: a row for each, a column for each area.

In: a report's ratings, its subjects and a page. Out: the page with a table more for each scale by which more
than one is judged. Why a letter is what it is stands with each subject.
"""

from __future__ import annotations

from collections.abc import Sequence

from compliance.judging import Rating
from compliance.language import localized
from compliance.report.figures_page import table
from compliance.report.page import Page
from compliance.report.parts import SubjectInfo

_LONGEST_KEY = 3  # an area that is known by a letter or a number has room above its column


def write_letters(page: Page, ratings: Sequence[Rating], subjects: Sequence[SubjectInfo], lang: str) -> None:
    """Add the tables; nothing where nobody stands beside another, or areas have no short names."""
    named = {each.path: each for each in subjects}
    for scale in dict.fromkeys((each.pack, each.scale) for each in ratings):
        group = [each for each in ratings if (each.pack, each.scale) == scale and each.subject in named]
        areas = list(dict.fromkeys(each.area for each in group))
        judged = {each.subject for each in group}
        rated = [path for path in named if path in judged]
        if len(rated) < 2 or any(len(area) > _LONGEST_KEY for area in areas):
            continue
        letters = {(each.subject, each.area): each.stands for each in group}
        kinds = {localized(named[path].type_title, lang) for path in rated}
        page.section(localized(group[0].scale_title, lang))
        rows = [[named[path].name, *(letters.get((path, area), "–") for area in areas)] for path in rated]
        table(page, [kinds.pop() if len(kinds) == 1 else "", *areas], rows)
