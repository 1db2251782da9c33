"""The figures of a report as tables of text: one for each measure, its levels one after another.

In: figures and a page. Out: the page with a section more. A hidden figure keeps its row, since a row that is
left out tells as much as one that says that it is hidden.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from fractions import Fraction
from typing import Any

from compliance.findings.figures import STATISTICS, Figure
from compliance.report.page import Page, Piece
from compliance.report.words import told, word

_SHOWN = ("share", "median", "p10", "p90", "mean", "sum", "ratio")
_WIDEST = 32


def write_figures(page: Page, figures: Sequence[Figure], lang: str, verbose: bool = False) -> None:
    """Add a table for each measure; nothing when there are no figures."""
    if not figures:
        return
    page.heading(word("figures", lang))
    for _, of_measure in itertools.groupby(figures, key=lambda each: each.measure):
        group = list(of_measure)
        page.blank()
        title = told(group[0].title, lang)
        unit = told(group[0].unit, lang) if group[0].unit else ""
        page.add(f"{title} ({unit})" if unit else title, style="strong")
        known = {name for each in group for name in each.values}
        columns = [name for name in (STATISTICS if verbose else _SHOWN) if name in known]
        rows = [[each.name(lang), *cells_of(each, columns, lang)] for each in group]
        header = [_heading(group[0], lang), word("n", lang), word("lacking", lang)]
        header += [word(f"statistic.{name}", lang) for name in columns]
        table(page, header, rows)
        if any(each.hidden for each in group):
            page.add(word("hidden_figures", lang), style="quiet", indent=2)
        if any(each.preliminary for each in group):
            page.add(word("preliminary", lang), style="quiet", indent=2)


def _heading(figure: Figure, lang: str) -> str:
    names = [told(each.title, lang) for each in figure.divisions]
    return ", ".join([*names, *([word("period", lang)] if figure.period else [])]) or word("group", lang)


def cells_of(figure: Figure, columns: Sequence[str], lang: str) -> list[str]:
    """What a figure's row shows after its name."""
    if figure.hidden:
        return ["•", "•", *("•" for _ in columns)]
    star = "*" if figure.preliminary else ""
    shown = [_shown(name, figure.values.get(name), lang) for name in columns]
    return [f"{figure.n}{star}", str(figure.missing), *shown]


def _shown(name: str, value: Any, lang: str) -> str:
    if value is None:
        return "–"
    if name in ("share", "ratio"):
        return f"{_decimal(Fraction(value) * 100, lang)} %"
    return _decimal(Fraction(value), lang)


def _decimal(value: Fraction, lang: str) -> str:
    text = f"{float(value):.1f}".removesuffix(".0")
    return text.replace(".", ",") if lang == "sv" else text


def table(page: Page, header: list[str], rows: list[list[str]]) -> None:
    """Rows under a header; the first column is text, the others are numbers."""
    widths = [max(len(row[at]) for row in [header, *rows]) for at in range(len(header))]
    widths[0] = min(widths[0], _WIDEST)
    for row, style in [(header, "quiet"), *((row, "") for row in rows)]:
        cells: list[Piece] = [(row[0], style)]
        cells += [(cell.rjust(width), style) for cell, width in zip(row[1:-1], widths[1:-1], strict=True)]
        page.row(cells, widths[:-1], row[-1].rjust(widths[-1]), style=style)
