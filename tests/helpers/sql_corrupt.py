"""Which treatments the register calls corrupt, in SQL that knows nothing of the engine.

In: a folder of generated operations as Parquet. Out: `CORRUPT`, a statement that gives the ids of the
treatments, to be formatted with `folder` and `as_of`. It is written from the register's list; the numbers are
those of it.

Where a time could be two instants, nobody can tell the order of two times: that is no error found.
"""

from __future__ import annotations

_ZONE = "'Europe/Stockholm'"
_TIMES = (
    *("notified_at", "called_at", "setup_start", "setup_end", "room_in", "room_out", "positioning_start"),
    *("preop_anaesthesia_start", "anaesthesia_start", "anaesthesia_end", "patient_time_start"),
    *("patient_time_end", "operation_start", "operation_end", "knife_time", "recovery_in", "recovery_out"),
)


def shown_twice(time: str) -> str:
    """Whether the clock showed a time an hour earlier or later too."""
    own = f"timezone({_ZONE}, {time})"
    beside = [f"timezone({_ZONE}, {own} {sign} INTERVAL 1 HOUR) = {time}" for sign in "+-"]
    return f"({' OR '.join(beside)})"


def in_order(first: str, then: str) -> str:
    """Whether the one comes before the other; NULL where nobody can tell."""
    unsure = f"{shown_twice(first)} AND {shown_twice(then)} AND {first}::DATE = {then}::DATE"
    return f"CASE WHEN {unsure} THEN NULL ELSE {first} < {then} END"


def _after(one: str, other: str) -> str:
    return in_order(other, one)


def _minutes(start: str, end: str) -> str:
    """As the clock ran."""
    return f"date_diff('minute', timezone({_ZONE}, {start}), timezone({_ZONE}, {end}))"


def _rows(table: str, condition: str) -> str:
    """Whether the treatment has a row of the table that fulfils a condition."""
    return f"EXISTS (FROM '{{folder}}/{table}.parquet' r WHERE r.treatment = t.id AND {condition})"


# A time without a time of day cannot be read, nor one that was never on the clock.
_READ = ", ".join(
    f"CASE WHEN length({name}) = 16 AND timezone({_ZONE}, timezone({_ZONE}, CAST({name} AS TIMESTAMP))) "
    f"= CAST({name} AS TIMESTAMP) THEN CAST({name} AS TIMESTAMP) END AS {name}"
    for name in _TIMES
)
_OUT_OF_YEAR = """(r.code_from = 'none' OR TRY_CAST(r.code_from AS DATE) > t.operation_start::DATE
                   OR TRY_CAST(r.code_to AS DATE) + INTERVAL 4 MONTH < t.operation_start::DATE)"""
_PLANS = "FROM '{folder}/plans.parquet' p WHERE p.treatment = t.id"
_CHANGES = (
    "FROM '{folder}/plans.parquet' p JOIN '{folder}/disturbances.parquet' d ON d.plan = p.id"
    " WHERE p.treatment = t.id"
)

FOUND = {
    "1": "TRY_CAST(bmi AS DOUBLE) NOT BETWEEN 10 AND 80",
    "2": f"(SELECT count(*) {_PLANS} AND withdrawn = 'false') > 1",
    "3": _rows("anaesthetics", _OUT_OF_YEAR),
    "4": f"NOT ({in_order('notified_at', 'operation_start')})"
    " AND NOT (acute_class = 'immediately' AND notified_afterwards = 'true')",
    "5": f"urgency = 'acute' AND {_minutes('notified_at', 'operation_start')} > 14 * 24 * 60",
    "6": _after("patient_time_end", "recovery_out"),
    "7": " OR ".join(f"{name}::DATE > '{{as_of}}' OR {name}::DATE < '2013-01-01'" for name in _TIMES),
    "8": f"EXISTS ({_CHANGES} AND NOT ({in_order('d.disturbed_at::TIMESTAMP', 't.operation_start')}))",
    "9": f"{_minutes('recovery_in', 'recovery_out')} > 7 * 24 * 60",
    "10": _after("anaesthesia_start", "anaesthesia_end"),
    "11": _after("operation_start", "operation_end"),
    "12": _after("room_in", "room_out"),
    "13": _after("operation_end", "patient_time_end"),
    "14": _after("patient_time_start", "operation_start"),
    "15": _after("patient_time_start", "patient_time_end"),
    "16": _after("setup_start", "setup_end"),
    "17": "personnummer = 'none' AND id_check <> 'valid'",
    # Also: a cancellation has a type, a cause and a time, and the type is that of the cause.
    "18": f"""EXISTS ({_CHANGES} AND (
        'none' IN (d.type, d.cause, d.disturbed_at) OR NOT regexp_full_match(d.type, '[1-9]|10|11')
        OR NOT regexp_full_match(d.cause, d.type || '[ .]*[A-Za-z]')))""",
    "19": _rows("diagnoses", _OUT_OF_YEAR),
    "20": _rows("procedures", _OUT_OF_YEAR),
    # Those that the edition of May 2016 took away.
    "21": _rows("deviations", "r.code IN ('A122', 'A212', 'A317', 'A413', 'A711')"),
    "22": "operation_start::DATE < TRY_CAST(born_on AS DATE)",
    "23": _after("preop_anaesthesia_start", "patient_time_start"),
    "24": f"asa_class <> '6' AND {_rows('procedures', 'r.donation')}",
}
"""What the register finds, by its number in the list."""

CORRUPT = f"""
    SELECT t.id FROM (
        SELECT * REPLACE ({_READ}) FROM '{{folder}}/treatments.parquet'
    ) t LEFT JOIN '{{folder}}/patients.parquet' p ON p.id = t.patient
    WHERE {" OR ".join(f"({each})" for each in FOUND.values())}
"""
