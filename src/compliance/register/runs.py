"""The log of runs: who asked what of which data, and how much was found.

In: a report. Out: a row, which is never changed again, and runs. Of what was found the numbers alone are
kept, and of what was asked for a digest: either could name people.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from datetime import date
from typing import Any

from compliance.register.values import Run, Selection
from compliance.report import Report

RUNS = "SELECT id, at, who, what, as_of, selection, data, packs, outcome FROM runs"


def keep_run(
    connection: sqlite3.Connection,
    what: str,
    report: Report,
    *,
    who: str,
    moment: str,
    selection: Selection,
    outcome: str = "",
) -> int:
    """Write down a run; its number. outcome: instead of how many findings there were."""
    statuses = report.by_status()
    cursor = connection.execute(
        "INSERT INTO runs (at, who, what, as_of, selection, data, packs, outcome)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            moment,
            who,
            what,
            report.as_of.isoformat(),
            selection.digest,
            report.data.digest,
            json.dumps([f"{pack.name} {pack.version} {pack.digest}" for pack in report.packs]),
            outcome or ", ".join(f"{status} {count}" for status, count in statuses.items()),
        ),
    )
    return int(cursor.lastrowid or 0)


def run_of(row: Sequence[Any]) -> Run:
    """The run of a row of RUNS."""
    run = Run(*row)
    return run._replace(as_of=date.fromisoformat(row[4]), packs=tuple(json.loads(row[7])))
