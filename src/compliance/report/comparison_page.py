"""A comparison shown: one unit's figures beside another's, period by period.

In: a `Comparison`. Out: a `Page`.
"""

from __future__ import annotations

from collections.abc import Sequence

from compliance.findings.figures import STATISTICS, Division, Figure
from compliance.language import localized
from compliance.report.comparison import Comparison
from compliance.report.figures_page import cells_of, counted, marks, share_of, table
from compliance.report.page import Page
from compliance.report.view import View
from compliance.report.words import word


def page(comparison: Comparison, view: View) -> Page:
    """A row for each side, period and value of what both are further divided by; hidden ones keep theirs."""
    lang, further = view.lang, comparison.further
    made = Page(view.width)
    made.heading(localized(comparison.title, lang), under="═")
    sides = [(comparison.own, comparison.own_figures), (comparison.other, comparison.other_figures)]
    if comparison.other == comparison.own:  # what it is to itself is told once
        del sides[1:]
    figures = [each for _, group in sides for each in group]
    known = {name for each in figures for name in each.values}
    columns = [name for name in STATISTICS if name in known]
    titles = {part.name: localized(part.title, lang) for each in figures for part in each.divisions}
    header = [word("period", lang), *(titles[name] for name in further), word("group", lang)]
    counts = counted(figures)
    header += [word(each, lang) for each in counts]
    header += [word(f"statistic.{name}", lang) for name in columns]
    rows = []
    for side, (name, group) in enumerate(sides):
        called = _called(name, group, lang)
        for figure in group:
            parts = [_part(figure, each) for each in further]
            cells = [
                figure.period or word("sum", lang),
                *(localized(part.value_title, lang) for part in parts),
            ]
            place = (str(figure.begins or "~"), [part.value for part in parts], side)
            rows.append((place, [*cells, called, *cells_of(figure, counts, columns, lang)]))
    rows.sort()
    table(made, header, [cells for _, cells in rows], texts=2 + len(further))
    marks(made, figures, lang, hidden="hidden_comparison")
    share_of(made, figures, lang)
    for path in comparison.rows or ():
        made.add(path, indent=2)
    return made


def _called(name: str, figures: Sequence[Figure], lang: str) -> str:
    """What people call the unit or the group with this id."""
    titles = (each.value_title for figure in figures for each in figure.divisions if each.value == name)
    return localized(next(titles, {}), lang) or name


def _part(figure: Figure, name: str) -> Division:
    return next(each for each in figure.divisions if each.name == name)
