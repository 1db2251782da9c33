"""The tables of an error list, and how an older file becomes a newer one.

In: a connection. Out: nothing; the tables are there, or a DataError.

`PRAGMA user_version` tells how many of MIGRATIONS a file has been through; a file from a later version is
refused and not touched. Events and runs can be added and never changed: the database itself sees to it.
"""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path

from compliance.diagnostics import DataError, said

APPLICATION = 0x436C4552
"""Tells an error list from any other SQLite file (`PRAGMA application_id`)."""

_FIRST = (
    """
    CREATE TABLE runs (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        at TEXT NOT NULL,
        who TEXT NOT NULL,
        what TEXT NOT NULL,
        as_of TEXT NOT NULL,
        selection TEXT NOT NULL,
        data TEXT NOT NULL,
        packs TEXT NOT NULL,
        outcome TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE items (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        subject TEXT NOT NULL,
        kind TEXT NOT NULL,
        rule TEXT NOT NULL,
        revision INTEGER NOT NULL,
        pack TEXT NOT NULL,
        version TEXT NOT NULL,
        digest TEXT NOT NULL,
        force TEXT NOT NULL,
        area TEXT NOT NULL,
        title TEXT NOT NULL,
        status TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('open', 'corrected', 'lapsed', 'removed')),
        first_seen TEXT NOT NULL,
        last_seen TEXT NOT NULL CHECK (first_seen <= last_seen),
        marked_by TEXT NOT NULL DEFAULT '',
        removed_by TEXT NOT NULL DEFAULT '',
        reason TEXT NOT NULL DEFAULT '',
        UNIQUE (subject, rule),
        CHECK (state <> 'removed' OR (reason <> '' AND removed_by <> ''))
    ) STRICT
    """,
    "CREATE INDEX items_by_day ON items (first_seen, last_seen)",
    """
    CREATE TABLE events (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        item INTEGER NOT NULL REFERENCES items (id),
        at TEXT NOT NULL,
        day TEXT NOT NULL,
        who TEXT NOT NULL,
        what TEXT NOT NULL,
        state TEXT NOT NULL,
        reason TEXT NOT NULL DEFAULT '',
        revision INTEGER NOT NULL DEFAULT 0,
        version TEXT NOT NULL DEFAULT '',
        run INTEGER NOT NULL DEFAULT 0
    ) STRICT
    """,
    "CREATE INDEX events_by_item ON events (item)",
    """
    CREATE TABLE checked (
        subject TEXT NOT NULL,
        pack TEXT NOT NULL,
        day TEXT NOT NULL,
        PRIMARY KEY (subject, pack)
    ) STRICT, WITHOUT ROWID
    """,
    *(
        f"CREATE TRIGGER {table}_keep_{act.lower()} BEFORE {act} ON {table} "
        f"BEGIN SELECT RAISE(ABORT, 'the history is never changed'); END"
        for table in ("events", "runs")
        for act in ("UPDATE", "DELETE")
    ),
    """
    CREATE TRIGGER items_keep_delete BEFORE DELETE ON items
    BEGIN SELECT RAISE(ABORT, 'an item is never deleted'); END
    """,
)
_WHAT_WAS_FOUND = (
    "ALTER TABLE items ADD COLUMN area_title TEXT NOT NULL DEFAULT '{}'",
    "ALTER TABLE items ADD COLUMN why TEXT NOT NULL DEFAULT '{}'",
    """
    CREATE TABLE rules (
        rule TEXT PRIMARY KEY,
        area TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    "INSERT OR REPLACE INTO rules SELECT rule, area FROM items",
)
"""And which rules have been tried, so that a search for one that never has is not answered with no items."""

_WHAT_WAS_KNOWN = ("ALTER TABLE runs ADD COLUMN known_at TEXT",)
"""And up to which day what was registered counted; of runs from before this was kept nobody knows."""

MIGRATIONS: tuple[tuple[str, ...], ...] = (_FIRST, _WHAT_WAS_FOUND, _WHAT_WAS_KNOWN)


def begin(path: Path) -> None:
    """Make an empty file a new error list."""
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        bring_up_to_date(connection)
        connection.execute("COMMIT")


def is_current(connection: sqlite3.Connection, path: str) -> bool:
    """Whether the file needs nothing done; a DataError for what is no error list, or is too new."""
    version = _number(connection, "user_version")
    if _number(connection, "application_id") != APPLICATION:
        raise DataError.of(
            "DATA071",
            said("{path} is a database of something else", "{path} är en databas för något annat", path=path),
            help=said("name the file of an error list", "ange filen med en fellista"),
        )
    if version > len(MIGRATIONS):
        raise DataError.of(
            "DATA072",
            said(
                "{path} was made by a later version of compliance",
                "{path} är gjord med en senare version av compliance",
                path=path,
            ),
            help=said(
                "install that version, or name another file",
                "installera den versionen eller ange en annan fil",
            ),
        )
    return version == len(MIGRATIONS)


def bring_up_to_date(connection: sqlite3.Connection) -> None:
    """Do what the file has not been through yet; another may have done it meanwhile."""
    for statements in MIGRATIONS[_number(connection, "user_version") :]:
        for statement in statements:
            connection.execute(statement)
    connection.execute(f"PRAGMA application_id = {APPLICATION}")
    connection.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")


def _number(connection: sqlite3.Connection, pragma: str) -> int:
    return int(connection.execute(f"PRAGMA {pragma}").fetchone()[0])
