"""Late cancellations and waiting times of generated operations equal an independent computation in SQL.

The engine reads the Parquet files and applies the measures of the packs; duckdb reads the same files. The SQL
is written from what the register says of the measures and of corrupt treatments, which count in none of them,
and has the zone database of its own.
"""

from __future__ import annotations

from pathlib import Path

import duckdb
import pytest

from benchmarks import operations, treatments
from benchmarks.generated import write
from compliance.executors import reference
from compliance.facts.load import load
from compliance.findings.figures import Figure
from compliance.pipeline.plans import plan_for
from tests.helpers.sql_corrupt import CORRUPT, in_order, shown_twice
from tests.helpers.sql_figures import SHARE, VALUES, assert_same_level

NUMBER = 5_000
PACKS = ["spor-cancellation", "spor-waiting"]

PLACES = """
    SELECT t.*, u.hospital, u.id AS operating_unit, h.similar_group
    FROM '{folder}/treatments.parquet' t
    LEFT JOIN '{folder}/units.parquet' u ON u.id = t.unit
    LEFT JOIN '{folder}/hospitals.parquet' h ON h.id = u.hospital
"""

# A plan belongs to the operating day, from 07.00 to 07.00; late is after 17.00 on the day before.
LATE_CANCELLATIONS = f"""
    WITH places AS ({PLACES}), corrupt AS ({CORRUPT}), planned AS (
        SELECT p.*, CAST(CAST(planned_at AS TIMESTAMP) - INTERVAL 7 HOUR AS DATE) AS day
        FROM '{{folder}}/plans.parquet' p
    ), late AS (
        SELECT DISTINCT p.id FROM planned p JOIN '{{folder}}/disturbances.parquet' d ON d.plan = p.id
        WHERE CAST(d.disturbed_at AS TIMESTAMP) > CAST(p.day AS TIMESTAMP) - INTERVAL 7 HOUR
    )
    SELECT similar_group, hospital, operating_unit, CAST(date_trunc('month', p.day) AS DATE) AS period,
           urgency = 'elective' AND p.day < DATE '{{as_of}}'
               AND CASE WHEN withdrawn = 'false' OR p.id IN (SELECT id FROM late) THEN true
                        WHEN p.id IN (SELECT plan FROM '{{folder}}/disturbances.parquet') THEN false END
               AS counts,
           p.id IN (SELECT id FROM late) AS fulfils, 1 AS value, 1 AS per,
           p.treatment IN (SELECT id FROM corrupt) AS left_out
    FROM planned p JOIN places t ON t.id = p.treatment
"""

# What was carried out; a preliminary code says what was planned.
DONE = """FROM '{folder}/procedures.parquet' c WHERE c.treatment = places.id AND NOT c.preliminary"""

# What is stated to be missing, urgency or class, is no less unknown: nobody knows which wait it belongs to.
# A notification without a time of day cannot be read, nor one in the hour that was never on the clock. Of two
# times in an hour that came twice, nobody can tell which was first.
NOTIFIED = f"""
    WITH places AS ({PLACES}), corrupt AS ({CORRUPT}), times AS (
        SELECT *, NULLIF(urgency, 'none') AS said_urgency, NULLIF(acute_class, 'none') AS said_class,
               TRY_CAST(operation_start AS TIMESTAMP) AS began,
               CASE WHEN length(notified_at) = 16 THEN CAST(notified_at AS TIMESTAMP) END AS written,
               timezone('Europe/Stockholm', timezone('Europe/Stockholm', written)) AS existing,
               CASE WHEN written = existing THEN written END AS notified,
               {in_order("notified", "began")} AS in_order,
               CAST(began - INTERVAL 7 HOUR AS DATE) AS day,
               EXISTS ({DONE} AND c.code ILIKE 'MCA%') AS caesarean,
               CASE WHEN NOT EXISTS ({DONE} AND c.code ILIKE 'ZXF99') THEN false
                    WHEN {shown_twice("began")} AND began = TRY_CAST(operation_end AS TIMESTAMP) THEN NULL
                    ELSE began = TRY_CAST(operation_end AS TIMESTAMP) END AS aborted
        FROM places
    )
"""

ELECTIVE_WAITING = f"""
    {NOTIFIED}
    SELECT similar_group, hospital, operating_unit, CAST(date_trunc('quarter', day) AS DATE) AS period,
           said_urgency = 'elective' AND NOT caesarean AND NOT aborted AND began IS NOT NULL
               AND in_order AS counts,
           date_diff('day', CAST(notified AS DATE), CAST(began AS DATE)) AS value,
           value <= 90 AS fulfils, 1 AS per, id IN (SELECT id FROM corrupt) AS left_out
    FROM times
"""

MINUTES = "date_diff('minute', timezone('Europe/Stockholm', notified), timezone('Europe/Stockholm', began))"

ACUTE_WAITING = f"""
    {NOTIFIED}
    SELECT similar_group, hospital, operating_unit, said_class AS acute_class,
           CAST(date_trunc('month', day) AS DATE) AS period,
           said_urgency = 'acute' AND said_class IN ('within_2_h', 'within_6_h', 'within_24_h')
               AND NOT caesarean AND NOT aborted AND began IS NOT NULL AND in_order AS counts,
           {MINUTES} AS value,
           value <= CASE said_class WHEN 'within_2_h' THEN 120 WHEN 'within_6_h' THEN 360
                                     WHEN 'within_24_h' THEN 1440 END AS fulfils,
           1 AS per, id IN (SELECT id FROM corrupt) AS left_out
    FROM times
"""

# The register sets the wait to nought for an immediate operation that was notified afterwards.
IMMEDIATE_WAITING = f"""
    {NOTIFIED}
    SELECT similar_group, hospital, operating_unit, CAST(date_trunc('month', day) AS DATE) AS period,
           said_urgency = 'acute' AND said_class = 'immediately' AND NOT caesarean AND NOT aborted
               AND began IS NOT NULL
               AND (in_order OR (NOT in_order AND notified_afterwards = 'true')) AS counts,
           CASE WHEN in_order THEN {MINUTES} WHEN NOT in_order THEN 0 END AS value,
           true AS fulfils, 1 AS per, id IN (SELECT id FROM corrupt) AS left_out
    FROM times
"""

MEASURES = {
    "late_cancellations": (LATE_CANCELLATIONS, SHARE),
    "elective_waiting": (ELECTIVE_WAITING, SHARE | VALUES),
    "acute_waiting": (ACUTE_WAITING, SHARE | VALUES),
    "immediate_waiting": (IMMEDIATE_WAITING, VALUES),
}
PLAN = plan_for(PACKS)
LEVELS = [
    (measure.name, list(level))
    for measure in PLAN.measures
    if measure.name in MEASURES
    for level in measure.levels
]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("operations")
    assert list(write(operations.tables(NUMBER, seed=20190918), out))
    return out


@pytest.fixture(scope="module")
def figures(folder: Path) -> tuple[Figure, ...]:
    facts = load(folder, PLAN.schema, today=treatments.AS_OF)
    return reference.run(PLAN, facts, treatments.AS_OF).figures


@pytest.mark.parametrize(("measure", "level"), LEVELS, ids=lambda given: str(given))
def test_the_same_as_sql(folder: Path, figures: tuple[Figure, ...], measure: str, level: list[str]) -> None:
    duckdb.execute("LOAD icu")
    records, told = MEASURES[measure]
    own = [figure for figure in figures if figure.measure == measure]
    sql = records.format(folder=folder, as_of=treatments.AS_OF)
    assert_same_level(own, sql, level, told, percentiles_from=10)
