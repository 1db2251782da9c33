"""Pathway episodes of the shape that the registers really give, from a seed.

    python -m benchmarks.episodes NUMBER [--seed N] --out FOLDER      as Parquet files

In: how many episodes, and a seed. Out: tables of plain rows, the same for the same seed.

About one in six has something that real data has: no start of treatment, an unknown day, days reversed, a
pathway or region nobody wrote down, treatment on the day of the suspicion, a closing without treatment, a
patient with protected personal data, one from abroad, or an episode that is still open. Nobody in it exists:
pseudonyms are numbers, and there are no personal identity numbers at all.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

Row = dict[str, Any]
Tables = dict[str, list[Row]]

REGIONS = ("skane", "halland", "kronoberg", "blekinge")
TREATMENTS = ("surgery", "drugs", "radiotherapy", "expectant")
PATHWAYS = ("VB6", "VC0", "VJ1", "VA9")
FIRST_DAY = date(2022, 1, 1)
DAYS = 900
AS_OF = date(2024, 8, 31)
_ODD = 6
"""One in so many has something odd about it."""


def tables(number: int, seed: int = 1) -> Tables:
    """Patients, pathways and episodes."""
    chance = random.Random(seed)
    patients: list[Row] = []
    episodes: list[Row] = []
    for count in range(1, number + 1):
        patient = _patient(count, chance)
        patients.append(patient)
        episodes.append(_episode(count, patient, chance))
    pathways = [
        {"id": category, "name": category, "kind": "malignant", "category": category} for category in PATHWAYS
    ]
    return {"pathways": pathways, "patients": patients, "episodes": episodes}


def _patient(count: int, chance: random.Random) -> Row:
    row: Row = {
        "id": f"P{count}",
        "born_on": date(1930, 1, 1) + timedelta(days=chance.randrange(27_000)),
        "sex": chance.choice(("female", "male")),
        "home_region": chance.choices(REGIONS, (50, 25, 15, 10))[0],
    }
    if chance.randrange(200) == 0:
        row["protected_identity"] = True
    return row


def _episode(count: int, patient: Row, chance: random.Random) -> Row:
    started = FIRST_DAY + timedelta(days=chance.randrange(DAYS))
    treated = started + timedelta(days=max(0, round(chance.lognormvariate(3.6, 0.5))))
    row: Row = {
        "id": f"E{count}",
        "patient": patient["id"],
        "pathway": chance.choice(PATHWAYS),
        "started_on": started,
        "home_region": patient["home_region"],
        "treatment": chance.choice(TREATMENTS),
        "treated_on": treated,
        "closed_on": "none",
    }
    if chance.randrange(_ODD) == 0:
        row |= chance.choice(_ODDITIES)(row, chance)
    if isinstance(row["treated_on"], date) and row["treated_on"] > AS_OF:
        row |= {"treated_on": "none"}  # still waiting on the day of the check
    return {name: value for name, value in row.items() if value is not None}


def _open(_row: Row, _chance: random.Random) -> Row:
    return {"treated_on": "none", "treatment": "none"}


def _closed(row: Row, chance: random.Random) -> Row:
    return {"treated_on": "none", "treatment": "none", "closed_on": row["started_on"] + _days(chance, 60)}


def _not_registered(_row: Row, _chance: random.Random) -> Row:
    return {"treated_on": None}


def _stated_unknown(_row: Row, _chance: random.Random) -> Row:
    return {"treated_on": "unknown"}


def _reversed(row: Row, chance: random.Random) -> Row:
    return {"treated_on": row["started_on"] - _days(chance, 40)}


def _same_day(row: Row, _chance: random.Random) -> Row:
    return {"treated_on": row["started_on"]}


def _nowhere(_row: Row, _chance: random.Random) -> Row:
    return {"home_region": None}


def _no_pathway(_row: Row, _chance: random.Random) -> Row:
    return {"pathway": None}


def _foreign(_row: Row, _chance: random.Random) -> Row:
    return {"home_region": "abroad"}


def _two_years(row: Row, chance: random.Random) -> Row:
    return {"treated_on": row["started_on"] + timedelta(days=366) + _days(chance, 400)}


_ODDITIES = (
    _open,
    _closed,
    _not_registered,
    _stated_unknown,
    _reversed,
    _same_day,
    _nowhere,
    _no_pathway,
    _foreign,
    _two_years,
)


def _days(chance: random.Random, most: int) -> timedelta:
    return timedelta(days=1 + chance.randrange(most))


def write(made: Tables, folder: Path) -> Iterator[Path]:
    """Each table as a Parquet file. A cell is text, as a day may also be `none` or `unknown`."""
    import json
    import tempfile

    import duckdb

    folder.mkdir(parents=True, exist_ok=True)
    for name, rows in made.items():
        file = folder / f"{name}.parquet"
        with tempfile.NamedTemporaryFile("w", suffix=".json", encoding="utf-8") as lines:
            for row in rows:
                lines.write(json.dumps({key: _text(value) for key, value in row.items()}) + "\n")
            lines.flush()
            read = f"read_json('{lines.name}', format = 'newline_delimited', sample_size = -1)"
            columns = ", ".join(f"CAST(\"{key}\" AS VARCHAR) AS \"{key}\"" for key in _columns(rows))
            duckdb.execute(f"COPY (SELECT {columns} FROM {read}) TO '{file}' (FORMAT parquet)")
        yield file


def _text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _columns(rows: list[Row]) -> list[str]:
    return list(dict.fromkeys(name for row in rows for name in row))


def main() -> None:
    """Write the tables."""
    parser = argparse.ArgumentParser(description="Pathway episodes as Parquet files.")
    parser.add_argument("number", type=int)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path, required=True)
    given = parser.parse_args()
    for file in write(tables(given.number, given.seed), given.out):
        print(file)


if __name__ == "__main__":
    main()
