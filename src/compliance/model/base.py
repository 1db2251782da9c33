"""What every declared thing shares: frozen, closed to unknown keys, never coerced.

In: nothing. Out: `Declared`, `refusal`, and the small types the others are made of.
"""

from __future__ import annotations

import re
from datetime import date
from enum import StrEnum
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints
from pydantic_core import PydanticCustomError


class Declared(BaseModel):
    """A part of a pack. Strict: a number is never read as text, so `version: 1.10` is refused."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, populate_by_name=True)


def refusal(says: str, at: str) -> PydanticCustomError:
    """What a validator of a whole mapping raises to tell which of its keys is at fault."""
    return PydanticCustomError("declared", "{says}", {"says": says, "at": at})


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

TimeOfDay = Annotated[str, StringConstraints(pattern=r"^([01]\d|2[0-3]):[0-5]\d$")]
"""A time of day such as `07:00`."""

Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
RuleId = Annotated[
    str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*(\.[A-Za-z0-9]+(-[A-Za-z0-9]+)*)+$")
]
AreaOf = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*\.[^\s.][^.]*$")]
"""An area of a pack, such as `spor-validation.korrupt`."""
Name = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$")]
Path = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*$")]


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
