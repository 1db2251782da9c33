"""Items as their table keeps them.

In: rows; what somebody asks for. Out: items; conditions in SQL with their values.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from typing import Any

from compliance.error_list.days import wrong_between
from compliance.error_list.known import Known
from compliance.error_list.values import Item, Query, State

COLUMNS = ", ".join(Item._fields)
# A marked item is an open one.
_IN_STATE = (
    "EXISTS (SELECT 1 FROM json_each(?)"
    " WHERE value = state OR (value = 'marked' AND state = 'open' AND marked_by <> ''))"
)


def item_of(row: Sequence[Any]) -> Item:
    """The item of a row with COLUMNS."""
    values = dict(zip(Item._fields, row, strict=True))
    for name, read in (
        ("area_title", json.loads),
        ("title", json.loads),
        ("why", json.loads),
        ("state", State),
        ("first_seen", date.fromisoformat),
        ("last_seen", date.fromisoformat),
    ):
        values[name] = read(values[name])
    return Item(**values)


def asked_for(query: Query, known: Known) -> tuple[list[str], list[str]]:
    """Conditions for the rows that a query asks for, and their values in turn.

    Raises UsageError for a rule, a record or an area that is not known.
    """
    conditions, values = wrong_between(query.first, query.last)
    for condition, chosen in (
        ("rule IN (SELECT value FROM json_each(?))", known.rules_of(query.rules)),
        ("subject IN (SELECT value FROM json_each(?))", known.subjects_of(query.subjects)),
        ("area IN (SELECT value FROM json_each(?))", known.areas_of(query.areas)),
        (_IN_STATE, query.states),
    ):
        if chosen:
            conditions.append(condition)
            values.append(json.dumps(chosen))
    return conditions, values
