"""What is known about a subject, and what is not: *unknown* is a value with a cause.

In: nothing. Out: `Unknown`, `Absent`, `Record`, `Rows`.

Four things a field can hold: a value; `ABSENT`, when it is known that there is none; an `Unknown`
that somebody stated; and nothing at all, which reads as `NOT_REGISTERED`. Only the first two can
decide a condition.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import Any


class Cause(StrEnum):
    """Why a fact is unknown."""

    NOT_REGISTERED = "not_registered"
    STATED_UNKNOWN = "stated_unknown"
    CONFLICTING = "conflicting"
    ERROR = "error"
    CAME_TWICE = "came_twice"
    """A time is known, and not which of the two it is: summer time ended, and the clock showed it twice."""


@dataclass(frozen=True, slots=True)
class Unknown:
    """A value that is not known.

    low, high: bounds a measure still has although some of its items are unknown; None is no bound.
    """

    cause: Cause
    note: str = ""
    low: Any = None
    high: Any = None


NOT_REGISTERED = Unknown(Cause.NOT_REGISTERED)
STATED_UNKNOWN = Unknown(Cause.STATED_UNKNOWN)
RECORDED_LATER = Unknown(Cause.NOT_REGISTERED, "it was recorded later")
"""A reference to what was recorded after the day whose knowledge is asked for."""


def simplest(number: Fraction) -> int | Fraction:
    """The number itself, as an integer where it is whole."""
    return number.numerator if number.denominator == 1 else number


class Absent:
    """It is known that there is none (an ongoing placement has no end date). One instance: `ABSENT`."""

    _only: Absent | None = None

    def __new__(cls) -> Absent:
        """The one instance."""
        if cls._only is None:
            cls._only = super().__new__(cls)
        return cls._only

    def __repr__(self) -> str:
        return "none"

    def __reduce__(self) -> str:
        return "ABSENT"


ABSENT = Absent()


class Record:
    """One thing in the data: a trainee, a certificate.

    entity: its entity's name. id: unique within the entity. path: where it stands, such as
    `trainees[T1].certificates[C3]`, stable between the nested and the table form. values: by field
    name; a reference holds the other Record, a collection holds Rows. maybe: it is not known whether it
    is there: the day it was recorded on is unknown, and the data is asked for as it was known on a day.
    """

    __slots__ = ("entity", "id", "maybe", "path", "values")

    def __init__(self, entity: str, id: str, path: str, values: dict[str, Any]) -> None:
        self.entity = entity
        self.id = id
        self.path = path
        self.values = values
        self.maybe = False

    def __repr__(self) -> str:
        return f"Record({self.path})"


def id_of(path: str) -> str:
    """The id of the record at a path."""
    return path.rpartition("[")[2].removesuffix("]")


class Rows:
    """The records of a collection.

    complete: False when there may be more than is listed (an open collection), so that "none of
    them" stays unknown.
    """

    __slots__ = ("complete", "records")

    def __init__(self, records: list[Record], complete: bool) -> None:
        self.records = records
        self.complete = complete

    def __iter__(self) -> Iterator[Record]:
        return iter(self.records)

    def __len__(self) -> int:
        return len(self.records)
