"""The log of runs: who asked what of which data, and how much was found.

In: what a run was made of, and its outcome. Out: a row, which is never changed again, and runs. Of what was
found the numbers alone are kept, and of what was asked for a digest: either could name people.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from compliance.diagnostics import UsageError, mask, said
from compliance.diagnostics.said import Said
from compliance.error_list.stated import moment, named
from compliance.error_list.values import Run, Selection
from compliance.report import Basis, Report

_COLUMNS = "at, who, what, as_of, selection, data, packs, outcome, known_at"
RUNS = f"SELECT id, {_COLUMNS} FROM runs"
UPDATE = "errors update"
"""What is kept as the name of a run that an error list takes in."""

_ALL = "all"


def run_on(basis: Basis, what: str, *, who: str, at: datetime, selection: Selection, outcome: str) -> Run:
    """A run to be written down, which gives it its number. Raises UsageError where nobody is named."""
    return Run(
        id=0,
        at=moment(at),
        who=named(who),
        what=what,
        as_of=basis.as_of,
        selection=selection.digest,
        data=basis.digest,
        packs=tuple(f"{pack.name} {pack.version} {pack.digest}" for pack in basis.packs),
        outcome=mask(outcome),
        known_at=basis.known_at,
    )


def keep_run(connection: sqlite3.Connection, run: Run) -> Run:
    """Write down a run; the same with its number."""
    cursor = connection.execute(
        f"INSERT INTO runs ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            run.at,
            run.who,
            run.what,
            run.as_of.isoformat(),
            run.selection,
            run.data,
            json.dumps(run.packs),
            run.outcome,
            run.known_at.isoformat() if run.known_at else _ALL,
        ),
    )
    return run._replace(id=int(cursor.lastrowid or 0))


def outcome_of(report: Report) -> str:
    """How many findings have each status, as the outcome of a run."""
    return ", ".join(f"{status} {count}" for status, count in report.by_status().items())


def run_of(row: Sequence[Any]) -> Run:
    """The run of a row of RUNS."""
    *values, known_at = row
    run = Run(*values)
    return run._replace(
        as_of=date.fromisoformat(values[4]),
        packs=tuple(json.loads(row[7])),
        known_at=None if known_at in (None, _ALL) else date.fromisoformat(known_at),
        knowledge_kept=known_at is not None,
    )


def refuse_to_know_less(connection: sqlite3.Connection, known_at: date | None) -> None:
    """Raise UsageError for a run that leaves out what an earlier one knew: errors would look corrected."""
    if known_at is None:
        return
    for each in connection.execute(f"{RUNS} WHERE what = ? ORDER BY id DESC", [UPDATE]):
        earlier = run_of(each)
        if earlier.knowledge_kept and (earlier.known_at is None or earlier.known_at > known_at):
            knew, later = said("everything", "allt"), Said("")
            if earlier.known_at:
                knew = said("what was known on {day}", "det som var känt {day}", day=earlier.known_at)
                later = said(" or give a later day,", " eller ange en senare dag,")
            raise UsageError.of(
                "USAGE091",
                said(
                    "run {id} counted {knew}, and this one would count only what was known on {day}",
                    "körning {id} räknade {knew}, och den här skulle bara räkna det som var känt {day}",
                    id=earlier.id,
                    knew=knew,
                    day=known_at,
                ),
                help=said(
                    "leave out --known-at{later} or keep another list with --store",
                    "utelämna --known-at{later} eller för en annan lista med --store",
                    later=later,
                ),
            )
