"""Lead times over many episodes are the same as an independent computation in SQL.

The generated episodes are written as Parquet. The engine reads them, converts every cell, applies a measure
and gives figures by pathway, region and quarter. duckdb reads the same files and computes the same in SQL
that knows nothing of the engine.
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

import duckdb
import pytest

from benchmarks import episodes
from compliance.executors.reference import ReferenceExecutor
from compliance.facts.load import load
from compliance.findings.figures import Figure
from compliance.pipeline.plans import build
from tests.helpers.packs import CITE, pack_file, rule, titled, write

NUMBER = 100_000
TARGET = 40
VOCABULARY = Path(__file__).parents[2] / "rules" / "pathways" / "vocabulary.yaml"

MEASURE: dict[str, Any] = {
    "format": 1,
    "measure": "lead_time",
    "revision": 1,
    "title": titled("Lead time"),
    "explanation": titled("Lead time"),
    "cite": CITE,
    "of": "episode",
    "counts_if": {
        "all": [
            {"fact": "episode.treated_on", "is_known": True},
            {"fact": "episode.treated_on", "on_or_after": {"fact": "episode.started_on"}},
        ]
    },
    "value": {"days_between": [{"fact": "episode.started_on"}, {"fact": "episode.treated_on"}]},
    "fulfils_if": {
        "value": {"days_between": [{"fact": "episode.started_on"}, {"fact": "episode.treated_on"}]},
        "at_most": TARGET,
    },
    "by": {"pathway": "episode.pathway", "region": "episode.home_region"},
    "period": {"of": {"fact": "episode.started_on"}, "each": "quarter"},
    "levels": [["pathway", "region", "period"], ["pathway", "region"], ["region", "period"], ["period"], []],
    "show_from": 5,
}

SQL = """
    WITH raw AS (
        SELECT pathway, home_region AS region,
               CAST(date_trunc('quarter', CAST(started_on AS DATE)) AS DATE) AS quarter,
               treated_on IS NULL OR treated_on = 'unknown' AS lacking,
               date_diff('day', CAST(started_on AS DATE), TRY_CAST(treated_on AS DATE)) AS days
        FROM read_parquet('{file}')
        WHERE CAST(started_on AS DATE) <= DATE '{as_of}'
    ), counted AS (
        SELECT * FROM raw WHERE lacking OR days >= 0
    )
    SELECT {groups}
           count(*) FILTER (NOT lacking) AS n,
           count(*) FILTER (lacking) AS missing,
           count(*) FILTER (NOT lacking AND days <= {target}) AS fulfilled,
           quantile_cont(days, 0.5) FILTER (NOT lacking) AS median,
           {percentiles},
           sum(days) FILTER (NOT lacking) AS sum,
           min(days) FILTER (NOT lacking) AS least,
           max(days) FILTER (NOT lacking) AS greatest
    FROM counted
    {where}
    {by}
"""
PERCENTILES = (10, 25, 75, 90)
COLUMNS = {"pathway": "pathway", "region": "region", "period": "quarter"}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("episodes")
    assert len(list(episodes.write(episodes.tables(NUMBER, seed=20231128), out))) == 3
    return out


@pytest.fixture(scope="module")
def figures(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Figure, ...]:
    own = write(
        tmp_path_factory.mktemp("pack"),
        pack_file(domain="pathways"),
        [rule("any", **{"for": "lead_time", "require": {"fact": "lead_time.n", "at_least": 0}})],
        vocabulary=VOCABULARY.read_text(encoding="utf-8"),
        measures=[MEASURE],
    )
    plan = build([own])
    facts = load(folder, plan.schema)
    assert [each for each in facts.diagnostics if each.severity == "error"] == []
    return ReferenceExecutor().run(plan, facts, episodes.AS_OF).figures


def by_sql(folder: Path, level: list[str]) -> dict[tuple[Any, ...], dict[str, Any]]:
    """The figures of a level, by its group: what SQL says of them."""
    names = [COLUMNS[name] for name in level]
    ranks = ", ".join(
        # Nearest rank: the least value that at least p per cent of the values do not exceed.
        f"list_sort(list(days) FILTER (NOT lacking))"
        f"[CAST(ceil({p} * count(*) FILTER (NOT lacking) / 100.0) AS INTEGER)] AS p{p}"
        for p in PERCENTILES
    )
    query = SQL.format(
        file=folder / "episodes.parquet",
        as_of=episodes.AS_OF,
        target=TARGET,
        percentiles=ranks,
        groups="".join(f"{name}, " for name in names),
        where=f"WHERE {' AND '.join(f'{name} IS NOT NULL' for name in names)}" if names else "",
        by=f"GROUP BY {', '.join(names)}" if names else "",
    )
    found = duckdb.execute(query)
    heads = [each[0] for each in found.description]
    rows = [dict(zip(heads, row, strict=True)) for row in found.fetchall()]
    return {tuple(row[name] for name in names): row for row in rows}


def level_of(figure: Figure) -> list[str]:
    return [*(each.name for each in figure.divisions), *(["period"] if figure.begins else [])]


@pytest.mark.parametrize("level", MEASURE["levels"], ids=lambda level: " and ".join(level) or "all of them")
def test_the_same_as_sql(folder: Path, figures: tuple[Figure, ...], level: list[str]) -> None:
    expected = by_sql(folder, level)
    own = [figure for figure in figures if level_of(figure) == level]
    assert len(own) == len(expected) > 0
    for figure in own:
        group: tuple[str | date, ...] = tuple(each.value for each in figure.divisions)
        row = expected[(*group, figure.begins) if figure.begins else group]
        assert (figure.n, figure.missing) == (row["n"], row["missing"]), figure.path
        if figure.n:
            assert figure.values["fulfilled"] == row["fulfilled"]
            assert figure.values["share"] == Fraction(row["fulfilled"], row["n"])
            assert figure.values["median"] == Fraction(row["median"])
            assert figure.values["sum"] == row["sum"]
            for name in ("least", "greatest", *(f"p{p}" for p in PERCENTILES)):
                assert figure.values[name] == row[name], (figure.path, name)


def test_the_generated_episodes_have_every_oddity() -> None:
    made = episodes.tables(3_000, seed=5)["episodes"]
    days = [row.get("treated_on") for row in made]
    assert {"none", "unknown", None} <= set(days)
    assert any(isinstance(day, date) and day < row["started_on"] for day, row in zip(days, made, strict=True))
    assert any(day == row["started_on"] for day, row in zip(days, made, strict=True))
    assert any("home_region" not in row for row in made)
    assert any("pathway" not in row for row in made)
    assert any(row["closed_on"] != "none" for row in made)
    assert episodes.tables(50, seed=9) == episodes.tables(50, seed=9)
