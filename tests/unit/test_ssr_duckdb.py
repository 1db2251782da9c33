"""The measures of the pack ssr that no rule is about: right over generated episodes, and changes are noticed.

Measures that rules are about are tried by the cases of those rules. For the others the episodes are written
as Parquet files, and duckdb computes the same from them in SQL that knows nothing of the engine. Then each
measure is changed one small thing at a time, as `compliance mutate` changes rules: every change must give
other figures.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks import episodes
from benchmarks.generated import write
from compliance.executors import reference
from compliance.facts.facts import Facts
from compliance.facts.load import load
from compliance.findings.figures import Figure
from compliance.plan.plan import Plan
from compliance.workbench.mutation.mutants import MutantGenerator, Part
from compliance.workbench.trials import read_trials
from tests.helpers.sql_figures import RATIO, SHARE, VALUES, assert_same_level

NUMBER = 2_000
PACK = "ssr"

# NULL is unknown, so that AND and OR decide as far as can be decided. `none` and a day are known.
FACTS = """
    WITH read AS (
        SELECT e.*, p.kind = 'malignant' AS malignant, p.kind = 'benign' AS benign,
               u.region = 'skane' AND u.sus AS at_sus,
               e.home_region IN ('halland', 'kronoberg', 'blekinge') AS sent_from_home,
               NULLIF(treated_on, 'unknown') AS told,
               TRY_CAST(treated_on AS DATE) AS treated, CAST(started_on AS DATE) AS started,
               CASE WHEN told IS NOT NULL THEN coalesce(treated <= DATE '{as_of}', false) END AS begun
        FROM '{folder}/episodes.parquet' e
        LEFT JOIN '{folder}/pathways.parquet' p ON p.id = e.pathway
        LEFT JOIN '{folder}/units.parquet' u ON u.id = e.unit
    ), moves AS (
        SELECT t.*, to_region = 'skane' AS outward, TRY_CAST(received_on AS DATE) AS received,
               date_diff('day', DATE '2000-01-01', TRY_CAST(sent_on AS DATE)) AS left_on,
               date_diff('day', DATE '2000-01-01', received) AS came_on,
               CASE WHEN outward THEN left_on ELSE -came_on END AS of_home,
               CASE WHEN outward THEN -came_on ELSE left_on END AS of_sus,
               -- Whoever is moved home once treated adds nothing to the lead time.
               CASE WHEN r.told IS NOT NULL THEN
                   NOT coalesce(TRY_CAST(sent_on AS DATE) > r.treated
                                OR (TRY_CAST(sent_on AS DATE) = r.treated AND NOT outward), false)
               END AS in_time
        FROM '{folder}/transfers.parquet' t LEFT JOIN read r ON r.id = t.episode
    ), spent AS (
        -- A sum is known when each of its parts is.
        SELECT episode, min(received) FILTER (outward) AS first_received,
               CASE WHEN count(came_on - left_on) = count(*) AND count(in_time) = count(*)
                    THEN sum(came_on - left_on) END AS handover_days,
               CASE WHEN count(of_home) = count(*) AND bool_and(in_time IS NOT NULL OR left_on = first_left)
                    THEN sum(of_home) END AS left_home,
               CASE WHEN count(of_sus) = count(*) THEN sum(of_sus) END AS came_to_sus
        FROM (SELECT *, min(left_on) FILTER (outward) OVER (PARTITION BY episode) AS first_left FROM moves)
        WHERE in_time IS NOT FALSE OR left_on = first_left GROUP BY episode
    ), anew AS (
        -- A referral to Skåne tells of an earlier suspicion than the episode begins with.
        SELECT r.id, bool_or(outward AND TRY_CAST(vgm_on AS DATE) < started) IS TRUE AS left_out
        FROM read r LEFT JOIN moves m ON m.episode = r.id GROUP BY r.id
    ), facts AS (
        SELECT r.*, left_out, malignant AND sent_from_home AND at_sus AND begun AS referred,
               CAST(date_trunc('quarter', treated) AS DATE) AS period,
               date_diff('day', started, treated) AS lead_time,
               left_home - date_diff('day', DATE '2000-01-01', started) AS home_days, handover_days,
               came_to_sus + date_diff('day', DATE '2000-01-01', treated) AS receiving_days,
               date_diff('day', started, first_received) AS before_receipt_days
        FROM read r LEFT JOIN spent s ON s.episode = r.id JOIN anew ON anew.id = r.id
    )
"""
SPLIT = f"""
    {FACTS}
    SELECT home_region, pathway, period, {{part}} AS value, lead_time AS per, true AS fulfils,
           referred AND home_days >= 0 AND handover_days >= 0 AND receiving_days >= 0
               AND home_days + handover_days + receiving_days = lead_time AS counts,
           left_out
    FROM facts
"""
BEFORE_RECEIPT = f"""
    {FACTS}
    SELECT home_region, pathway, before_receipt_days AS value, lead_time AS per, true AS fulfils,
           referred AND before_receipt_days BETWEEN 0 AND lead_time AS counts, left_out
    FROM facts
"""
BASELINE = f"""
    {FACTS}
    SELECT home_region, pathway, lead_time AS value, 1 AS per, true AS fulfils,
           benign AND at_sus AND begun AND link_job = 'ONCE' AND started <= treated AS counts,
           false AS left_out
    FROM facts
"""
JOINED = """
    SELECT from_region, 1 AS value, 1 AS per, to_region = 'skane' AS counts, false AS left_out,
           episode <> 'none' AS fulfils
    FROM '{folder}/transfers.parquet'
"""
MANUAL = """
    SELECT NULLIF(region, 'unknown') AS region, system, 1 AS value, 1 AS per,
           CASE WHEN "on" <> 'unknown' THEN "on" <> 'none' END AS counts, false AS left_out,
           TRY_CAST(manual AS BOOLEAN) AS fulfils
    FROM '{folder}/points.parquet'
"""
SQL = {
    "ssr_handover_share": (SPLIT.replace("{part}", "handover_days"), RATIO | VALUES),
    "ssr_receiving_share": (SPLIT.replace("{part}", "receiving_days"), RATIO | VALUES),
    "ssr_before_receipt_share": (BEFORE_RECEIPT, RATIO | VALUES),
    "ssr_baseline_wait": (BASELINE, VALUES),
    "ssr_joined_transfers": (JOINED, SHARE),
    "ssr_manual_points": (MANUAL, SHARE),
}
SUITE = read_trials([PACK])
PLAN = SUITE.plan
LEVELS = [
    (measure.name, list(level))
    for measure in PLAN.measures
    if measure.name in SQL
    for level in measure.levels
]


def figures_of(plan: Plan, measure: str, facts: Facts) -> tuple[Figure, ...]:
    """What one measure of the plan gives; no rule is run."""
    kept = tuple(each for each in plan.measures if each.name == measure)
    alone = plan._replace(measures=kept, checks=(), consequences=(), scales=())
    return reference.run(alone, facts, episodes.AS_OF).figures


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("episodes")
    assert list(write(episodes.tables(NUMBER, seed=20231128), out))
    return out


@pytest.fixture(scope="module")
def facts(folder: Path) -> Facts:
    return load(folder, PLAN.schema, today=episodes.AS_OF)


@pytest.fixture(scope="module")
def figures(facts: Facts) -> dict[str, tuple[Figure, ...]]:
    return {measure: figures_of(PLAN, measure, facts) for measure in SQL}


def test_a_measure_that_no_rule_is_about_is_tried_here() -> None:
    asked = {check.subject_type for check in PLAN.checks}
    assert set(SQL) == {measure.name for measure in PLAN.measures if measure.pack == PACK} - asked


@pytest.mark.parametrize(("measure", "level"), LEVELS, ids=str)
def test_the_same_as_sql(
    folder: Path, figures: dict[str, tuple[Figure, ...]], measure: str, level: list[str]
) -> None:
    records, told = SQL[measure]
    sql = records.format(folder=folder, as_of=episodes.AS_OF)
    assert_same_level(figures[measure], sql, level, told, percentiles_from=10)


@pytest.mark.parametrize("measure", sorted(SQL))
def test_every_change_of_a_measure_gives_other_figures(
    facts: Facts, figures: dict[str, tuple[Figure, ...]], measure: str
) -> None:
    part = Part(PACK, "measure", measure, f"measure:{measure}", (), ())
    bred = list(MutantGenerator(SUITE).mutants_of(part))
    same = [each.change for each in bred if figures_of(each.version.plan, measure, facts) == figures[measure]]
    assert bred
    assert same == []
