"""The figures of a measure computed by duckdb, to hold the engine's against.

In: a statement that gives one row for each record, in SQL that knows nothing of the engine. Out:
`assert_same_level`, which compares the figures of a level with the engine's own.

The statement gives `counts` (true, false, or NULL where nobody can tell), `left_out`, `value`, `per` and
`fulfils` (NULL where what is measured is missing), and a column for each division, a period under the name
`period`. What the measure has not is a constant.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Any

import duckdb

from compliance.findings.figures import Figure

_PERCENTILES = (10, 25, 75, 90)
_SQL = """
    WITH records AS ({records}), told AS (
        SELECT *, NOT left_out AND counts AND value IS NOT NULL AND per IS NOT NULL AND fulfils IS NOT NULL
                  AS used
        FROM records WHERE counts IS NOT FALSE
    )
    SELECT {groups}
           count(*) FILTER (used) AS n,
           count(*) FILTER (used IS NOT TRUE AND NOT left_out) AS missing,
           count(*) FILTER (left_out) AS left_out,
           count(*) FILTER (used AND fulfils) AS fulfilled,
           quantile_cont(value, 0.5) FILTER (used) AS median,
           {percentiles},
           sum(value) FILTER (used) AS sum,
           sum(per) FILTER (used) AS per,
           min(value) FILTER (used) AS least,
           max(value) FILTER (used) AS greatest
    FROM told
    {where}
    {by}
"""

SHARE = frozenset({"fulfilled", "share"})
PERCENTILES = frozenset(f"p{p}" for p in _PERCENTILES)
VALUES = frozenset({"sum", "mean", "median", "least", "greatest"}) | PERCENTILES
RATIO = frozenset({"ratio"})
"""What a figure tells of a measure with `fulfils_if`, with a `value`, and with `per` too."""

Group = tuple[Any, ...]


def _by_sql(records: str, level: Sequence[str]) -> dict[Group, dict[str, Any]]:
    """What SQL says of each group of a level."""
    ranks = ", ".join(
        # Nearest rank: the least value that at least p per cent of the values do not exceed.
        f"list_sort(list(value) FILTER (used))"
        f"[CAST(ceil({p} * count(*) FILTER (used) / 100.0) AS INTEGER)] AS p{p}"
        for p in _PERCENTILES
    )
    names = ", ".join(level)
    query = _SQL.format(
        records=records,
        percentiles=ranks,
        groups=f"{names}, " if level else "",
        where=f"WHERE {' AND '.join(f'{name} IS NOT NULL' for name in level)}" if level else "",
        by=f"GROUP BY {names}" if level else "",
    )
    found = duckdb.execute(query)
    heads = [each[0] for each in found.description]
    rows = [dict(zip(heads, row, strict=True)) for row in found.fetchall()]
    return {tuple(row[name] for name in level): row for row in rows}


def _level_of(figure: Figure) -> list[str]:
    """The names of what the figure is divided by."""
    return [*(each.name for each in figure.divisions), *(["period"] if figure.begins else [])]


def _group_of(figure: Figure) -> Group:
    """The group it is of, as `_by_sql` has it."""
    return (*(each.value for each in figure.divisions), *([figure.begins] if figure.begins else []))


def _assert_equal(figure: Figure, row: dict[str, Any], told: frozenset[str]) -> None:
    numbers = figure.n, figure.missing, figure.left_out
    assert numbers == (row["n"], row["missing"], row["left_out"]), figure.path
    if not figure.n:
        assert not figure.values
        return
    assert set(figure.values) == told
    others = {
        "share": Fraction(row["fulfilled"], row["n"]),
        "mean": Fraction(row["sum"]) / row["n"],
        "median": Fraction(row["median"]),
        "ratio": Fraction(row["sum"]) / Fraction(row["per"]) if row["per"] else None,
    }
    assert figure.values == {name: others.get(name, row.get(name)) for name in figure.values}, figure.path


def assert_same_level(
    figures: Sequence[Figure],
    records: str,
    level: Sequence[str],
    told: frozenset[str],
    percentiles_from: int = 1,
) -> None:
    """All of a level: the same groups, and the same figures of each.

    told: the statistics of each. percentiles_from: with fewer records there are no percentiles.
    """
    own = [figure for figure in figures if _level_of(figure) == list(level)]
    expected = _by_sql(records, level)
    assert {_group_of(figure) for figure in own} == set(expected)
    assert len(own) == len(expected) > 0
    for figure in own:
        row = expected[_group_of(figure)]
        _assert_equal(figure, row, told if row["n"] >= percentiles_from else told - PERCENTILES)
