"""A comparison shown: one unit's figures beside another's, period by period.

In: the two sides' figures. Out: a `Page`, or plain JSON values.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from compliance.findings.figures import STATISTICS, Division, Figure
from compliance.report.figures_page import OMITTED, cells_of, counted, table
from compliance.report.page import Page
from compliance.report.words import told, word


def page(
    title: Mapping[str, str],
    own: tuple[str, Sequence[Figure]],
    other: tuple[str, Sequence[Figure]],
    lang: str,
    width: int,
    further: Sequence[str] = (),
) -> Page:
    """A row for each side, period and value of what both are further divided by; hidden ones keep theirs."""
    made = Page(width)
    made.heading(told(title, lang), under="═")
    figures = [*own[1], *other[1]]
    known = {name for each in figures for name in each.values}
    columns = [name for name in STATISTICS if name in known]
    titles = {part.name: told(part.title, lang) for each in figures for part in each.divisions}
    header = [word("period", lang), *(titles[name] for name in further), word("group", lang)]
    counts = counted(figures)
    header += [word(each, lang) for each in counts]
    header += [word(f"statistic.{name}", lang) for name in columns]
    rows = []
    for side, (name, group) in enumerate((own, other)):
        called = _called(name, group, lang)
        for figure in group:
            parts = [_part(figure, each) for each in further]
            cells = [figure.period or word("sum", lang), *(told(part.value_title, lang) for part in parts)]
            place = (str(figure.begins or "~"), [part.value for part in parts], side)
            rows.append((place, [*cells, called, *cells_of(figure, counts, columns, lang)]))
    rows.sort()
    table(made, header, [cells for _, cells in rows], texts=2 + len(further))
    if any(each.hidden for each in figures):
        made.add(word("hidden_comparison", lang), style="quiet", indent=2)
    if OMITTED in counts:
        made.add(word("omitted_records", lang), style="quiet", indent=2)
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


def _called(name: str, figures: Sequence[Figure], lang: str) -> str:
    """What people call the unit or the group with this id."""
    titles = (each.value_title for figure in figures for each in figure.divisions if each.value == name)
    return told(next(titles, {}), lang) or name


def _part(figure: Figure, name: str) -> Division:
    return next(each for each in figure.divisions if each.name == name)


def _figure(figure: Figure) -> dict[str, Any]:
    of_records = ("records", "lacking", "outside")
    return {name: value for name, value in figure.to_json().items() if name not in of_records}
