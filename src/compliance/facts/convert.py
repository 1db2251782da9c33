"""From one raw cell to a typed value: which function reads which kind of field.

In: a field. Out: a function from what a reader found (text, number, yes/no, date, None, a list) to a typed
value, `ABSENT`, `STATED_UNKNOWN`, `NOTHING` (an empty cell), a `DoubtfulValue` or a `Problem`.
Between: accept what can mean one thing only. A cell that can mean two is a problem with a proposal; nothing
is guessed. Each function first tries the form it hopes for, since most cells have it.

Types out: text and references str; integer int; number int or Fraction; boolean bool; date date; time of
day datetime; code str; codes frozenset[str].
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from compliance.diagnostics import said
from compliance.facts.cells import NOTHING, plain, tidy, word_of
from compliance.facts.code_lists import CodeList, Convert, code_reader, codes_reader
from compliance.facts.numbers import to_integer, to_number, to_percent
from compliance.facts.problems import Problem, shown
from compliance.facts.schema import FieldType, Kind
from compliance.facts.texts import as_written, to_name, to_ref, to_text
from compliance.facts.times import to_date, to_datetime
from compliance.facts.values import STATED_UNKNOWN

_YES = frozenset({"true", "ja", "yes", "x", "1", "1.0", "sant", "sann", "j", "y"})
_NO = frozenset({"false", "nej", "no", "0", "0.0", "falskt", "falsk", "n"})


def reader(field: FieldType, code_lists: Mapping[str, CodeList], is_label: bool = False) -> Convert:
    """The function that reads cells of this field. Personal ids are read by `identifiers`.

    is_label: people know the records of its entity by it.
    """
    if field.kind is Kind.CODE:
        return code_reader(code_lists[field.codes])
    if field.kind is Kind.CODES:
        return codes_reader(code_lists[field.codes])
    if field.kind is Kind.TEXT and is_label:
        return to_name
    if field.kind is Kind.NUMBER and is_percent(field):
        return to_percent
    return _BY_KIND[field.kind]


def to_boolean(raw: Any) -> Any:
    """Yes or no, in Swedish or English; also 1 and 0."""
    if raw.__class__ is bool:
        return raw
    value = plain(raw)
    if value.__class__ is str:
        word = tidy(value).casefold()
        if word in _YES:
            return True
        if word in _NO:
            return False
        if (read := word_of(word)) is not None:
            return read
    elif isinstance(value, int | float) and value in (0, 1):
        return value == 1
    if value is NOTHING or value is STATED_UNKNOWN:
        return value
    what = said("{value} is neither yes nor no", "{value} är varken ja eller nej", value=shown(value))
    return Problem("DATA048", what, said("write `yes`, `no` or `unknown`", "skriv `ja`, `nej` eller `okänt`"))


def to_hsa_id(raw: Any) -> Any:
    """An HSA-id."""
    from compliance.facts.identifiers import read_hsa_id

    value = as_written(raw)
    if value.__class__ is not str:
        return value
    word = word_of(value)
    return read_hsa_id(value) if word is None else word


def to_personal_id(raw: Any, today: date) -> Any:
    """A personal identity number, in twelve digits."""
    from compliance.facts.identifiers import read_personal_id

    value = plain(raw)
    if value.__class__ is str:
        text = tidy(value)
        word = word_of(text) if text else NOTHING
        return read_personal_id(text, today) if word is None else word
    if value is NOTHING or value is STATED_UNKNOWN:
        return value
    return read_personal_id(value, today)


def _unread(raw: Any) -> Any:
    return Problem("DATA044", said("{raw} cannot be read as a value", "{raw} kan inte läsas", raw=shown(raw)))


_BY_KIND: dict[Kind, Convert] = {
    Kind.TEXT: to_text,
    Kind.INTEGER: to_integer,
    Kind.NUMBER: to_number,
    Kind.BOOLEAN: to_boolean,
    Kind.DATE: to_date,
    Kind.DATETIME: to_datetime,
    Kind.HSA_ID: to_hsa_id,
    Kind.REF: to_ref,
    Kind.COLLECTION: _unread,
    Kind.PERSONAL_ID: _unread,
}


def is_percent(field: FieldType) -> bool:
    """Whether a number is of per cent, by its name or its title."""
    return "percent" in field.name or any(
        "procent" in title.casefold() or "percent" in title.casefold() for title in field.title.values()
    )
