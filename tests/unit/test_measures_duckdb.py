"""Lead times over many episodes are the same as an independent computation in SQL.

The generated episodes are written as Parquet. The engine reads them, converts every cell, applies a measure
and gives figures by pathway, region and quarter. duckdb reads the same files and computes the same in SQL
that knows nothing of the engine.
"""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from benchmarks import episodes
from benchmarks.generated import write as write_tables
from compliance.executors import reference
from compliance.facts.load import load
from compliance.findings.figures import Figure
from compliance.pipeline.plans import build_plan
from tests.helpers.packs import CITE, pack_file, rule, titled, write
from tests.helpers.sql_figures import SHARE, VALUES, assert_same_level

NUMBER = 100_000
TARGET = 40
TABLES = ("units", "pathways", "patients", "episodes")
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

EPISODES = """
    SELECT pathway, home_region AS region,
           CAST(date_trunc('quarter', CAST(started_on AS DATE)) AS DATE) AS period,
           date_diff('day', CAST(started_on AS DATE), TRY_CAST(treated_on AS DATE)) AS value,
           CASE WHEN treated_on IS NULL OR treated_on = 'unknown' THEN NULL
                ELSE treated_on <> 'none' AND value >= 0 END AS counts,
           value <= {target} AS fulfils, 1 AS per, false AS left_out
    FROM read_parquet('{file}')
    WHERE CAST(started_on AS DATE) <= DATE '{as_of}'
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("episodes")
    made = episodes.tables(NUMBER, seed=20231128)
    assert len(list(write_tables({name: made[name] for name in TABLES}, out))) == len(TABLES)
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
    plan = build_plan([own])
    facts = load(folder, plan.schema, today=episodes.AS_OF)
    assert [each for each in facts.diagnostics if each.severity == "error"] == []
    return reference.run(plan, facts, episodes.AS_OF).figures


@pytest.mark.parametrize("level", MEASURE["levels"], ids=lambda level: " and ".join(level) or "all of them")
def test_the_same_as_sql(folder: Path, figures: tuple[Figure, ...], level: list[str]) -> None:
    records = EPISODES.format(file=folder / "episodes.parquet", as_of=episodes.AS_OF, target=TARGET)
    assert_same_level(figures, records, level, SHARE | VALUES)


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


def test_the_generated_episodes_have_what_happens_on_the_way() -> None:
    made = episodes.tables(3_000, seed=5)
    transfers = made["transfers"]
    started = {row["id"]: row["started_on"] for row in made["episodes"]}
    several = Counter(row["episode"] for row in transfers if row["episode"] != "none")
    assert max(several.values()) == 3, "there, back and there again"
    assert {"none", None} <= {row.get("sent_on") for row in transfers}
    assert "none" in {row["received_on"] for row in transfers}
    assert "none" in {row["episode"] for row in transfers}
    days = [(row.get("sent_on"), row["received_on"], started.get(row["episode"])) for row in transfers]
    known = [each for each in days if all(isinstance(day, date) for day in each)]
    assert any(received < sent for sent, received, _ in known)
    assert any(received < start for _, received, start in known)
    assert max(Counter(row["episode"] for row in made["care_commitments"]).values()) == 2
    assert any(row.get("protected_identity") for row in made["patients"])
    assert {"none", "unknown"} <= {row["on"] for row in made["points"]}
