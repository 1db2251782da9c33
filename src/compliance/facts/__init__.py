"""Facts: what users have, as typed and linked records; *unknown* is a value with a cause.

In: YAML, JSON, CSV folders, workbooks or objects in memory, and a `Schema`. Out: `Facts`.
Between: `from_*` read a source to raw tables with places (`tables`); `assemble` types and links them with
`convert` and `identifiers`; `load` is the way in.
What cannot be read is a diagnostic and an unknown value, never a missing line.
"""

from compliance.facts.facts import Alternative, Facts, Override, Waiver
from compliance.facts.load import load
from compliance.facts.problems import CODES
from compliance.facts.schema import EntityType, FieldType, Kind, Schema
from compliance.facts.values import (
    ABSENT,
    NOT_REGISTERED,
    STATED_UNKNOWN,
    Absent,
    Cause,
    Record,
    Rows,
    Unknown,
)

__all__ = [
    "ABSENT",
    "CODES",
    "NOT_REGISTERED",
    "STATED_UNKNOWN",
    "Absent",
    "Alternative",
    "Cause",
    "EntityType",
    "Facts",
    "FieldType",
    "Kind",
    "Override",
    "Record",
    "Rows",
    "Schema",
    "Unknown",
    "Waiver",
    "load",
]
