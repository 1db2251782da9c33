"""What every declared thing shares: frozen, closed to unknown keys, never coerced.

In: nothing. Out: `Declared`, `refusal`, `shape`, `tags_of`, and the small types the others are made of.
"""

from __future__ import annotations

import re
from datetime import date
from enum import StrEnum
from typing import Annotated, Any, get_args

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints
from pydantic_core import PydanticCustomError


class Declared(BaseModel):
    """A part of a pack. Strict: a number is never read as text, so `version: 1.10` is refused."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, populate_by_name=True)


def refusal(says: str, at: str) -> PydanticCustomError:
    """What a validator of a whole mapping raises to tell which of its keys is at fault."""
    return PydanticCustomError("declared", "{says}", {"says": says, "at": at})


SHAPES: dict[str, str] = {}
"""What to write, by each pattern that a text must have."""


def shape(pattern: str, says: str) -> StringConstraints:
    """A pattern for a text, with what to write: a pattern says that to nobody who writes rules."""
    SHAPES[pattern] = says
    return StringConstraints(pattern=pattern)


def tags_of(union: Any) -> dict[type[Declared], str]:
    """The kinds that a union is made of, each with its tag; what is no mapping, as a literal, is left out."""
    parts = ((get_args(part)[0], part.__metadata__[0].tag) for part in get_args(union))
    return {kind: tag for kind, tag in parts if isinstance(kind, type) and issubclass(kind, Declared)}


def _date(value: Any) -> Any:
    if isinstance(value, str):
        if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", value):
            raise ValueError(f"{value!r} is not a date; write it as 2021-07-01")
        try:
            return date.fromisoformat(value)
        except ValueError as error:
            raise ValueError(f"{value!r} is not a day in the calendar") from error
    return value


Date = Annotated[date, BeforeValidator(_date)]


def _period(value: str) -> str:
    from compliance.calendar import Period

    Period.parse(value)
    return value


PeriodText = Annotated[str, AfterValidator(_period)]
"""An ISO 8601 period such as `P5Y`, `P6M` or `P14D`."""

TimeOfDay = Annotated[
    str,
    shape(r"^([01]\d|2[0-3]):[0-5]\d$", "a time of day with hours and minutes, such as `07:00`"),
]
Slug = Annotated[
    str,
    shape(r"^[a-z0-9]+(-[a-z0-9]+)*$", "small letters, digits and single hyphens, such as `sosfs-2015-8`"),
]
RuleId = Annotated[
    str,
    shape(
        r"^[a-z0-9]+(-[a-z0-9]+)*(\.[A-Za-z0-9]+(-[A-Za-z0-9]+)*)+$",
        "a pack's name, a dot and a slug, such as `spur-st.programme-missing`",
    ),
]
AreaOf = Annotated[
    str,
    shape(
        r"^[a-z0-9]+(-[a-z0-9]+)*\.[^\s.][^.]*$",
        "a pack's name, a dot and one of its areas, such as `spor-cancellation.corrupt`",
    ),
]
Name = Annotated[
    str,
    shape(r"^[a-z][a-z0-9_]*$", "small letters, digits and underscores, such as `main_supervisor`"),
]
Path = Annotated[
    str,
    shape(
        r"^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*$",
        "names joined by dots, such as `trainee.main_supervisor.name`",
    ),
]


class Text(Declared):
    """A text in Swedish, and in English where it has been translated."""

    sv: str = Field(min_length=1)
    en: str | None = Field(default=None, min_length=1)


class BothTexts(Declared):
    """A text that must stand in both languages."""

    sv: str = Field(min_length=1)
    en: str = Field(min_length=1)


class Provenance(StrEnum):
    """How much of the source has been seen. Ordered from the strongest."""

    OFFICIAL = "official"
    SECONDARY = "secondary"
    TRANSCRIBED = "transcribed"
    RECALLED = "recalled"
    PLACEHOLDER = "placeholder"

    @property
    def verified(self) -> bool:
        """Whether the text has been read, by us or by somebody who can be named and answers for the account.

        A transcription is neither: it claims to be the text, and nobody has held it against the original.
        """
        return self in (Provenance.OFFICIAL, Provenance.SECONDARY)
