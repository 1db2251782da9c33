"""The types conditions are checked with, and how a literal is read as one.

In: field declarations and literals. Out: `Type`, `read_literal`, and which operator takes which types.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from compliance.calendar import Period
from compliance.calendar.clock import readings
from compliance.diagnostics import meant
from compliance.facts.schema import FieldType, Kind
from compliance.facts.values import simplest
from compliance.named_tuple import NamedTuple

if TYPE_CHECKING:
    from compliance.model.packs import Parameter

NUMBERS = frozenset({Kind.INTEGER, Kind.NUMBER})
TEXTS = frozenset({Kind.TEXT, Kind.PERSONAL_ID, Kind.HSA_ID})
ORDERED = ("at_least", "at_most", "above", "below", "between")
DATED = ("before", "after", "on_or_before", "on_or_after", "within_last", "within")
TIMED = ("before", "after", "on_or_before", "on_or_after")
OF_SETS = ("contains", "contains_any", "contains_all")


_WORDS: dict[Kind | str, str] = {
    Kind.TEXT: "a text",
    Kind.INTEGER: "a number",
    Kind.NUMBER: "a number",
    Kind.BOOLEAN: "yes or no",
    Kind.DATE: "a date",
    Kind.DATETIME: "a date with a time of day",
    Kind.PERSONAL_ID: "a personal identity number",
    Kind.HSA_ID: "an HSA id",
    "period": "a period",
}


class Type(NamedTuple):
    """The type of a value: its kind, and the code list or entity it belongs to.

    kind: of a field; or `period`, which no field is.
    """

    kind: Kind | str
    of: str = ""

    def __str__(self) -> str:
        if self.kind is Kind.CODE:
            return f"a code of the list {self.of}"
        if self.kind is Kind.CODES:
            return f"several codes of the list {self.of}"
        if self.kind is Kind.REF:
            return f"a {self.of}"
        if self.kind is Kind.COLLECTION:
            return f"a collection of {self.of}"
        return _WORDS[self.kind]


DATE = Type(Kind.DATE)
DATETIME = Type(Kind.DATETIME)
NUMBER = Type(Kind.NUMBER)
BOOLEAN = Type(Kind.BOOLEAN)
TEXT = Type(Kind.TEXT)
PERIOD = Type("period")


def of_field(field: FieldType) -> Type:
    """The type of a declared field."""
    return Type(field.kind, field.codes or field.to)


def of_parameter(parameter: Parameter) -> Type:
    """The type of a declared parameter's values."""
    kinds: dict[str, Kind | str] = {
        "integer": Kind.INTEGER,
        "number": Kind.NUMBER,
        "period": "period",
        "date": Kind.DATE,
        "text": Kind.TEXT,
        "code": Kind.TEXT,
    }
    return Type(kinds[parameter.type])


def comparable(left: Type, right: Type) -> bool:
    """True when two values can be equal."""
    if left.kind in NUMBERS and right.kind in NUMBERS:
        return True
    if left.kind in TEXTS and right.kind in TEXTS:
        return True
    return left == right


class LiteralFault(ValueError):
    """A literal cannot be read as the type wanted. args: the sentence, and what to type instead."""

    def __init__(self, message: str, help: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.help = help


def read_literal(value: Any, wanted: Type, codes: Mapping[str, Mapping[str, Any]]) -> Any:
    """A literal as the typed value an executor holds; LiteralFault when it is of another type."""
    if wanted.kind in NUMBERS:
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise LiteralFault(f"{shown(value)} is not a number", "write the number without quotes")
        return value if isinstance(value, int) else _exact(value)
    if wanted.kind is Kind.BOOLEAN:
        if not isinstance(value, bool):
            raise LiteralFault(f"{shown(value)} is not true or false", "write true or false, without quotes")
        return value
    if wanted.kind is Kind.DATE:
        return _date(value)
    if wanted.kind is Kind.DATETIME:
        return _moment(value)
    if wanted.kind in (Kind.CODE, Kind.CODES):
        return _code(value, wanted.of, codes)
    if wanted.kind == "period":
        try:
            return str(Period.parse(str(value)))
        except ValueError as error:
            raise LiteralFault(str(error), "write a period such as P6M or P5Y") from error
    if wanted.kind in TEXTS:
        if not isinstance(value, str):
            raise LiteralFault(f"{shown(value)} is not a text", f'put it in quotes: "{value}"')
        return value
    raise LiteralFault(f"{shown(value)} cannot be held against {wanted}")


def shown(value: Any) -> str:
    """A literal as a writer would recognise it."""
    if isinstance(value, bool):
        return f"`{str(value).lower()}`"
    return f"`{value}`"


def _exact(value: float) -> int | Fraction:
    return simplest(Fraction(str(value)))


def _date(value: Any) -> date:
    if isinstance(value, str) and re.fullmatch(r"\d{4}-\d{2}-\d{2}", value):
        try:
            return date.fromisoformat(value)
        except ValueError as error:
            raise LiteralFault(f"`{value}` is not a day in the calendar") from error
    raise LiteralFault(f"{shown(value)} is not a date", "write the date as 2021-07-01")


def _moment(value: Any) -> datetime:
    if isinstance(value, str) and re.fullmatch(r"\d{4}-\d{2}-\d{2} \d{2}:\d{2}", value):
        try:
            moment = datetime.fromisoformat(value)
        except ValueError as error:
            raise LiteralFault(f"`{value}` is no day and time there is") from error
        return _with_one_reading(moment)
    help = "write it as 2021-07-01 07:30; for a date write `day_of` before the fact"
    raise LiteralFault(f"{shown(value)} is not a date with a time of day", help)


def _with_one_reading(moment: datetime) -> datetime:
    """A time that the clock showed once; nothing can be held against any other."""
    times = len(readings(moment))
    if times == 1:
        return moment
    written = f"`{moment.isoformat(' ', 'minutes')}`"
    if times:
        raise LiteralFault(
            f"{written} came twice: summer time ended that night",
            "write a time before or after the hour that came twice",
        )
    raise LiteralFault(
        f"{written} was never on the clock: summer time began that night",
        "write a time before or after the hour that was skipped",
    )


def _code(value: Any, codes: str, lists: Mapping[str, Mapping[str, Any]]) -> str:
    known = lists[codes]
    if isinstance(value, str) and value in known:
        return value
    help = meant(str(value), known, f"the list {codes} has {', '.join(sorted(known)[:8])}")
    raise LiteralFault(f"{shown(value)} is not in the code list {codes}", help)
