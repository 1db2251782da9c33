"""The figures of a report as tables of text: one for each measure, its levels one after another.

In: figures and a page. Out: the page with a section more. A hidden figure keeps its row, since a row that is
left out tells as much as one that says that it is hidden; where all are, that is said once.
"""

from __future__ import annotations

import itertools
import textwrap
from collections.abc import Sequence
from fractions import Fraction
from typing import Any

from compliance.diagnostics import mask
from compliance.findings.figures import STATISTICS, Figure
from compliance.language import localized
from compliance.report.page import Page, Piece
from compliance.report.words import decimal, word

OMITTED = "omitted"
_SHOWN = ("share", "median", "p10", "p90", "mean", "sum", "ratio")
_NARROWEST = 16
_MARGIN = 2


def write_figures(page: Page, figures: Sequence[Figure], lang: str, verbose: bool = False) -> None:
    """Add a table for each measure; nothing when there are no figures."""
    if not figures:
        return
    page.heading(word("figures", lang))
    marks(page, figures, lang)
    for _, of_measure in itertools.groupby(figures, key=lambda each: each.measure):
        group = list(of_measure)
        title = localized(group[0].title, lang)
        unit = localized(group[0].unit, lang) if group[0].unit else ""
        page.section(f"{title} ({unit})" if unit else title)
        if all(each.hidden for each in group):
            page.add(word("all_hidden", lang, len(group)), indent=2)
            continue
        known = {name for each in group for name in each.values}
        columns = [name for name in (STATISTICS if verbose else _SHOWN) if name in known]
        texts = 2 if any(each.period for each in group) else 1
        counts = counted(group)
        names = ([each._replace(period="").name(lang), each.period][:texts] for each in group)
        cells = (cells_of(each, counts, columns, lang) for each in group)
        rows = [[*name, *own] for name, own in zip(names, cells, strict=True)]
        header = [_heading(group, lang), word("period", lang)][:texts]
        header += [word(each, lang) for each in counts]
        header += [word(f"statistic.{name}", lang) for name in columns]
        table(page, header, rows, texts)
        share_of(page, group, lang)


def marks(page: Page, figures: Sequence[Figure], lang: str, *, hidden: str = "hidden_figures") -> None:
    """What a dot, a star and some columns mean, where there are any. hidden: the word for why some are."""
    notes = {
        hidden: any(each.hidden for each in figures),
        "omitted_records": any(each.left_out for each in figures),
        "preliminary": any(each.preliminary for each in figures),
        "percentiles": any({"p10", "p90"} <= each.values.keys() for each in figures),
    }
    for note in (note for note, needed in notes.items() if needed):
        page.add(word(note, lang), style="quiet", indent=2)


def share_of(page: Page, figures: Sequence[Figure], lang: str) -> None:
    """Below a table: what its share is of, and that its sums are told elsewhere."""
    known = {name for each in figures for name in each.values}
    if "median" in known and "mean" not in known:
        page.add(word("sums_elsewhere", lang), style="quiet", indent=2)
    what = next((each.share_of for each in figures if each.share_of), None)
    if what is not None and not known.isdisjoint(("share", "ratio")):
        named = "ratio" if "ratio" in known and "share" not in known else "share"
        page.add(f"{word(f'statistic.{named}', lang)}: {localized(what, lang)}", style="quiet", indent=2)


def _heading(figures: Sequence[Figure], lang: str) -> str:
    """What the groups are, where all are of one kind."""
    kinds = {
        tuple((each.name, localized(each.title, lang)) for each in figure.divisions)
        for figure in figures
        if figure.divisions
    }
    return ", ".join(title for _, title in kinds.pop()) if len(kinds) == 1 else word("group", lang)


def counted(figures: Sequence[Figure]) -> tuple[str, ...]:
    """The columns that tell how many records figures are of: those used, missing, and any left out."""
    return ("n", "lacking", OMITTED) if any(each.left_out for each in figures) else ("n", "lacking")


def cells_of(figure: Figure, counts: Sequence[str], columns: Sequence[str], lang: str) -> list[str]:
    """What a figure's row shows after its name. counts: as `counted` has them."""
    if figure.hidden:
        return ["•"] * (len(counts) + len(columns))
    star = "*" if figure.preliminary else ""
    numbers = {"n": f"{figure.n}{star}", "lacking": str(figure.missing), OMITTED: str(figure.left_out)}
    shown = [_shown(name, figure.values.get(name), lang) for name in columns]
    return [*(numbers[each] for each in counts), *shown]


def _shown(name: str, value: Any, lang: str) -> str:
    if value is None:
        return "–"
    if name in ("share", "ratio"):
        return f"{decimal(Fraction(value) * 100, lang, 1)} %"
    return decimal(Fraction(value), lang, 1)


def table(page: Page, header: list[str], rows: list[list[str]], texts: int = 1) -> None:
    """Rows under a header. texts: how many of the first columns are text; the others are numbers.

    The first column has the room that the page leaves, and goes on below where that is too little: cut short,
    one group would look like the next.
    """
    widths = [max(len(row[at]) for row in [header, *rows]) for at in range(len(header))]
    room = page.width - _MARGIN - sum(width + _MARGIN for width in widths[1:])
    widths[0] = min(widths[0], max(room, _NARROWEST))
    for row, style in [(header, "quiet"), *((row, "") for row in rows)]:
        first, *more = textwrap.wrap(mask(row[0]), widths[0], subsequent_indent=" " * _MARGIN) or [""]
        cells: list[Piece] = [(cell, style) for cell in [first, *row[1:texts]]]
        numbers = zip(row[texts:-1], widths[texts:-1], strict=True)
        cells += [(cell.rjust(width), style) for cell, width in numbers]
        page.row(cells, widths[:-1], row[-1].rjust(widths[-1]), style=style)
        for line in more:
            page.row([(line, style)], widths[:1], "", style=style)
