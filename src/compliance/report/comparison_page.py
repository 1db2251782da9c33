"""A comparison shown: one unit's figures beside another's, period by period.

In: the two sides' figures. Out: a `Page`, or plain JSON values.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from compliance.findings.figures import STATISTICS, Figure
from compliance.report.figures_page import cells_of, table
from compliance.report.page import Page
from compliance.report.words import told, word


def page(
    title: Mapping[str, str],
    own: tuple[str, Sequence[Figure]],
    other: tuple[str, Sequence[Figure]],
    lang: str,
    width: int,
) -> Page:
    """A row for each side and period; a hidden figure keeps its row."""
    made = Page(width)
    made.heading(told(title, lang), under="═")
    figures = [*own[1], *other[1]]
    known = {name for each in figures for name in each.values}
    columns = [name for name in STATISTICS if name in known]
    header = [word("period", lang), word("group", lang), word("n", lang), word("lacking", lang)]
    header += [word(f"statistic.{name}", lang) for name in columns]
    places = {(each.begins, side): each for side, (_, group) in enumerate((own, other)) for each in group}
    rows = [
        [figure.period or word("sum", lang), (own[0], other[0])[side], *cells_of(figure, columns, lang)]
        for (_, side), figure in sorted(places.items(), key=lambda each: (str(each[0][0] or "~"), each[0][1]))
    ]
    table(made, header, rows)
    if any(each.hidden for each in figures):
        made.add(word("hidden_comparison", lang), style="quiet", indent=2)
    if any(each.preliminary for each in figures):
        made.add(word("preliminary", lang), style="quiet", indent=2)
    return made


def to_json(
    title: Mapping[str, str], own: tuple[str, Sequence[Figure]], other: tuple[str, Sequence[Figure]]
) -> dict[str, Any]:
    """The two sides as plain JSON values."""
    return {
        "schema": "comparison/1",
        "title": dict(title),
        "own": {"name": own[0], "figures": [_figure(each) for each in own[1]]},
        "other": {"name": other[0], "figures": [_figure(each) for each in other[1]]},
    }


def _figure(figure: Figure) -> dict[str, Any]:
    return {name: value for name, value in figure.to_json().items() if name not in ("records", "lacking")}
