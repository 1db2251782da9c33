"""Days, and days with a time.

In: a raw cell. Out: a date or a datetime as it was read off the wall in Sweden, `ABSENT`, `STATED_UNKNOWN`,
`NOTHING` or a `Problem`. Only forms with the year first are read: 3/4 can be two days, and none is guessed.
"""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import date, datetime
from typing import Any

from compliance.calendar.clock import exists
from compliance.diagnostics import said
from compliance.diagnostics.said import Said, one_of
from compliance.facts.cells import NOTHING, in_sweden, plain, tidy, word_of
from compliance.facts.numbers import NUMBER
from compliance.facts.problems import Problem, shown
from compliance.facts.values import STATED_UNKNOWN

# Texts, as `re` compiles those that are needed: a day as it should be written needs none.
_MOMENT = (
    r"([0-9]{4}-[0-9]{2}-[0-9]{2})[T ] ?([0-9]{1,2})[:.]([0-9]{2})(?:[:.]([0-9]{2})(?:[.,][0-9]+)?)?"
    r"(?: ?([Zz]|[+-][0-9]{2}(?::?[0-9]{2})?))?"
)
_ISO = r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:[T ][0-9]{1,2}:[0-9]{2}.*)?"
_EIGHT = r"([0-9]{4})([0-9]{2})([0-9]{2})(?:[.,]0)?"
_AS_DATE = said("write it as 2024-03-01", "skriv det som 2024-03-01")
_AS_TIME = said("write it as 2024-03-01 07:30", "skriv det som 2024-03-01 07:30")
_DATE_OR_WORD = said(
    "write it as 2024-03-01, `none` when there is none, or `unknown`",
    "skriv det som 2024-03-01, `saknas` när det inte finns något, eller `okänt`",
)
_DAY_MONTH = r"([0-9]{1,2})[/.\- ]([0-9]{1,2})[/.\- ]+((?:19|20)[0-9]{2})"


def to_date(raw: Any) -> Any:
    """A day. Only forms with the year first are read."""
    if raw.__class__ is date:
        return raw
    if raw.__class__ is str and len(raw) == 10 and raw[4] == raw[7] == "-":
        try:
            return date.fromisoformat(raw)
        except ValueError:
            pass  # said below, with help
    value = plain(raw)
    if isinstance(value, date):
        return value
    if value.__class__ is str:
        return _date_of_text(tidy(value))
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _date_of_number(value)
    if value is NOTHING or value is STATED_UNKNOWN:
        return value
    return _no_date(value)


def to_datetime(raw: Any) -> Any:
    """A date with a time of day, as it was read off the wall in Sweden."""
    if isinstance(raw, datetime):
        if raw != raw:  # the "not a time" of dataframes
            return NOTHING
        return _existing(in_sweden(raw))
    value = plain(raw)
    if value.__class__ is str:
        text = tidy(value)
        found = re.fullmatch(_MOMENT, text)
        if found is not None:
            return _moment(text, *found.groups())
        if not text:
            return NOTHING
        if (word := word_of(text)) is not None:
            return word
        if ":" not in text and isinstance(day := _date_of_text(text), date):
            return _no_time(text, day)
    if value is NOTHING or value is STATED_UNKNOWN:
        return value
    if isinstance(value, date):
        return _no_time(value, value)
    return Problem(
        "DATA063",
        said("{raw} is not a date with a time", "{raw} är inte datum och klockslag", raw=shown(value)),
        said(
            "write it as 2024-03-01 07:30, and a zone as `Z` or `+01:00`",
            "skriv det som 2024-03-01 07:30, och en tidszon som `Z` eller `+01:00`",
        ),
    )


def _no_time(raw: Any, day: date) -> Problem:
    return Problem(
        "DATA063",
        said("{raw} has no time of day", "{raw} har inget klockslag", raw=shown(raw)),
        Said(f"write it as {day} 07:30", f"skriv det som {day} 07:30", _AS_TIME),
    )


def _moment(raw: str, day: str, hour: str, minute: str, second: str | None, zone: str | None) -> Any:
    written = f"{day} {hour:0>2}:{minute}:{second or '00'}{(zone or '').upper()}"
    try:
        return _existing(in_sweden(datetime.fromisoformat(written)))
    except ValueError:
        return Problem(
            "DATA063",
            said("{raw} is no day and time there is", "{raw} finns inte i kalendern", raw=shown(raw)),
            said(
                "write it as 2024-03-01 07:30; the day after midnight begins at 00:00",
                "skriv det som 2024-03-01 07:30; dygnet efter midnatt börjar 00:00",
            ),
        )


def _existing(time: datetime) -> Any:
    if not exists(time):
        return Problem(
            "DATA063",
            said(
                "{time} was never on the clock: summer time began that night",
                "{time} visade klockan aldrig: sommartiden började den natten",
                time=shown(time.isoformat(" ", "minutes")),
            ),
            said("correct the time, or write `unknown`", "rätta tiden, eller skriv `okänt`"),
        )
    return time


def _date_of_text(text: str) -> Any:
    moment = re.fullmatch(_MOMENT, text)
    if moment is not None and moment[5] and isinstance(read := _moment(text, *moment.groups()), datetime):
        return read.date()
    found = re.fullmatch(_ISO, text) or re.fullmatch(_EIGHT, text)
    if found is not None:
        return _day(text, *found.groups()[:3])
    if not text:
        return NOTHING
    if (word := word_of(text)) is not None:
        return word
    if (turned := re.fullmatch(_DAY_MONTH, text)) is not None:
        return _turned(text, *turned.groups())
    if NUMBER.fullmatch(text):
        return _serial(text)
    return _no_date(text)


def _no_date(raw: Any) -> Problem:
    # A word such as `pågår` rather says that there is no day.
    is_word = isinstance(raw, str) and not any(each.isdigit() for each in raw[:99])
    help = _DATE_OR_WORD if is_word else _AS_DATE
    return Problem("DATA046", said("{raw} is not a date", "{raw} är inget datum", raw=shown(raw)), help)


def _date_of_number(value: int | float) -> Any:
    if 19000101 <= value <= 21001231 and float(value).is_integer():
        text = str(int(value))
        return _day(text, text[:4], text[4:6], text[6:])
    return _serial(value)


def _serial(raw: Any) -> Problem:
    return Problem(
        "DATA046",
        said("{raw} is a number, not a date", "{raw} är ett tal, inget datum", raw=shown(raw)),
        said(
            "format the cell as a date, or write it as 2024-03-01",
            "ge cellen datumformat, eller skriv det som 2024-03-01",
        ),
    )


def _day(raw: str, year: str, month: str, day: str) -> Any:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        what = said("{raw} is not a day in the calendar", "{raw} finns inte i kalendern", raw=shown(raw))
        return Problem("DATA046", what, _AS_DATE)


def _turned(text: str, first: str, second: str, year: str) -> Problem:
    readings: dict[str, None] = {}
    for month, day in ((second, first), (first, second)):
        with suppress(ValueError):
            readings[date(int(year), int(month), int(day)).isoformat()] = None
    if not readings:
        what = "{text} is not a day in the calendar", "{text} finns inte i kalendern"
        return Problem("DATA046", said(*what, text=shown(text)), _AS_DATE)
    if len(readings) > 1:
        what = "{text} can be read in more than one way", "{text} kan läsas på mer än ett sätt"
    else:
        what = "{text} does not have the year first", "{text} har inte året först"
    days = one_of(readings)
    help = Said(f"write {days}", f"skriv {days.sv}", _AS_DATE)
    return Problem("DATA046", said(*what, text=shown(text)), help)
