"""The history of items: rows that can be added and never changed.

In: events. Out: rows, and the events of an item again.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from datetime import date
from typing import Any

from compliance.error_list.values import Event, State

_COLUMNS = "item, at, day, who, what, state, reason, revision, version, run"
EVENTS = f"SELECT {_COLUMNS} FROM events WHERE item = ? ORDER BY id"
"""Asks for all that has happened to an item, the first first."""


def keep_event(connection: sqlite3.Connection, event: Event) -> None:
    """Write down what happened."""
    connection.execute(
        f"INSERT INTO events ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (*event[:2], event.day.isoformat(), *event[3:]),
    )


def event_of(row: Sequence[Any]) -> Event:
    """The event of a row of EVENTS."""
    event = Event(*row)
    return event._replace(day=date.fromisoformat(row[2]), state=State(event.state))
