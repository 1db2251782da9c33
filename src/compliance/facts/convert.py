"""From one raw cell to a typed value: one function per kind of field.

In: what a reader found (text, number, yes/no, date, None, a list). Out: a typed value, `ABSENT`,
`STATED_UNKNOWN`, `NOTHING` (an empty cell), a `Doubtful` or a `Problem`.
Between: accept what can mean one thing only. A cell that can mean two is a problem with a proposal; nothing
is guessed. Each function first tries the form it hopes for, since most cells have it.

Types out: text and references str; integer int; number int or Fraction; boolean bool; date date; code str;
codes frozenset[str]. Words for *not known* and *none* are read in every kind, after the code list's own
codes and titles; in free text only the exact words are, and in a field that names a record none is.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from typing import Any

from compliance.calendar.clock import exists, local
from compliance.diagnostics import did_you_mean
from compliance.facts.problems import Doubtful, Problem, shown
from compliance.facts.schema import FieldType, Kind, Text
from compliance.facts.values import ABSENT, STATED_UNKNOWN

Convert = Callable[[Any], Any]


class Nothing:
    """An empty cell: the field is not registered. One instance: `NOTHING`."""

    def __repr__(self) -> str:
        return "NOTHING"


NOTHING = Nothing()

UNKNOWN_WORDS = frozenset({"unknown", "okänt", "okänd", "vet ej", "vet inte", "not known"})
ABSENT_WORDS = frozenset({"none", "saknas", "ingen", "inget", "inga"})
_WORDS_ALL = UNKNOWN_WORDS | ABSENT_WORDS
_TEXT_UNKNOWN = frozenset({"unknown", "okänt"})
_TEXT_ABSENT = frozenset({"none", "saknas"})

_YES = frozenset({"true", "ja", "yes", "x", "1", "1.0", "sant", "sann", "j", "y"})
_NO = frozenset({"false", "nej", "no", "0", "0.0", "falskt", "falsk", "n"})

_MOMENT = re.compile(
    r"([0-9]{4}-[0-9]{2}-[0-9]{2})[T ] ?([0-9]{1,2})[:.]([0-9]{2})(?:[:.]([0-9]{2})(?:[.,][0-9]+)?)?"
    r"(?: ?([Zz]|[+-][0-9]{2}(?::?[0-9]{2})?))?"
)
_ISO = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:[T ][0-9]{1,2}:[0-9]{2}.*)?")
_EIGHT = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})(?:[.,]0)?")
_DAY_MONTH = re.compile(r"([0-9]{1,2})[/.\- ]([0-9]{1,2})[/.\- ]+((?:19|20)[0-9]{2})")
_NUMBER = re.compile(r"([+-]?)([0-9]{1,18}|[0-9]{1,3}(?: [0-9]{3}){1,5})(?:[.,]([0-9]{1,18}))?")
_BLANKS = str.maketrans({"\u00a0": " ", "\u202f": " ", "\u2009": " ", "−": "-"})
_SEPARATORS = re.compile(r"[,;\n\r]+")
_EXCEL_ERROR = re.compile(r"#(?:N/A|SAKNAS!|[A-ZÅÄÖ/0]+[!?])")
_WORDS = re.compile(r"[\s_]+")


def normal(text: str) -> str:
    """`text` as names and titles are compared: one case, single spaces, å in one piece.

    >>> normal(" Issued_On ")
    'issued on'
    """
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
    return _WORDS.sub(" ", text.casefold()).strip()


# ---- one function per kind ----------------------------------------------------------------------


def to_text(raw: Any) -> Any:
    """Free text; a number becomes its digits, and `7.0` from a spreadsheet becomes `7`."""
    value = _plain(raw)
    if value.__class__ is str:
        text = _tidy(value)
        if text in _TEXT_UNKNOWN:
            return STATED_UNKNOWN
        return ABSENT if text in _TEXT_ABSENT else _text_or_problem(text)
    return _as_text(value)


def to_name(raw: Any) -> Any:
    """Text that names a record: an id or a label, where no word has a meaning of its own."""
    if raw.__class__ is str and raw.isalnum() and raw.isascii():
        return raw
    value = _plain(raw)
    if value.__class__ is str:
        return _text_or_problem(_tidy(value))
    return _as_text(value)


def to_id(raw: Any) -> Any:
    """The id of the record itself. `#` begins a row that explains, in a sheet, so no id may."""
    value = to_name(raw)
    if value.__class__ is str and value[0] == "#":
        return Problem(
            "DATA044", f"{shown(value)} cannot be an id, as it begins with `#`", "choose another id"
        )
    return value


def to_ref(raw: Any) -> Any:
    """The id of another record."""
    if raw.__class__ is str and raw.isalnum() and raw.isascii() and raw.casefold() not in _WORDS_ALL:
        return raw
    value = to_name(raw)
    if value.__class__ is str:
        return _word(value) or value
    if value.__class__ is Problem and isinstance(raw, Mapping):
        return Problem(value.code, "a record stands here, and an id is expected", "write only its id here")
    return value


def to_date(raw: Any) -> Any:
    """A day. Only forms with the year first are read."""
    if raw.__class__ is date:
        return raw
    if raw.__class__ is str and len(raw) == 10 and raw[4] == raw[7] == "-":
        try:
            return date.fromisoformat(raw)
        except ValueError:
            pass  # said below, with help
    value = _plain(raw)
    if isinstance(value, date):
        return value
    if value.__class__ is str:
        return _date_of_text(_tidy(value))
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _date_of_number(value)
    if value is NOTHING or value is STATED_UNKNOWN:
        return value
    return Problem("DATA046", f"{shown(value)} is not a date", "write it as 2024-03-01")


def to_datetime(raw: Any) -> Any:
    """A date with a time of day, as it was read off the wall in Sweden."""
    if isinstance(raw, datetime):
        if raw != raw:  # the "not a time" of dataframes
            return NOTHING
        return _existing(_in_sweden(raw))
    value = _plain(raw)
    if value.__class__ is str:
        text = _tidy(value)
        found = _MOMENT.fullmatch(text)
        if found is not None:
            return _moment(text, *found.groups())
        if not text:
            return NOTHING
        if (word := _word(text)) is not None:
            return word
        if ":" not in text and isinstance(day := _date_of_text(text), date):
            return _no_time(text, day)
    if value is NOTHING or value is STATED_UNKNOWN:
        return value
    if isinstance(value, date):
        return _no_time(value, value)
    help = "write it as 2024-03-01 07:30, and a zone as `Z` or `+01:00`"
    return Problem("DATA063", f"{shown(value)} is not a date with a time", help)


def _no_time(raw: Any, day: date) -> Problem:
    return Problem("DATA063", f"{shown(raw)} has no time of day", f"write it as {day.isoformat()} 07:30")


def _moment(raw: str, day: str, hour: str, minute: str, second: str | None, zone: str | None) -> Any:
    written = f"{day} {hour:0>2}:{minute}:{second or '00'}{(zone or '').upper()}"
    try:
        return _existing(_in_sweden(datetime.fromisoformat(written)))
    except ValueError:
        help = "write it as 2024-03-01 07:30; the day after midnight begins at 00:00"
        return Problem("DATA063", f"{shown(raw)} is no day and time there is", help)


def _in_sweden(time: datetime) -> datetime:
    """A time as the clock showed it; without a zone it is as it was read off the wall."""
    if time.tzinfo is not None:
        with suppress(OverflowError):  # the calendar ends on 9999-12-31, which people write for "for ever"
            time = local(time)
    return time.replace(tzinfo=None, microsecond=0, fold=0)


def _existing(time: datetime) -> Any:
    if not exists(time):
        return Problem(
            "DATA063",
            f"{shown(time.isoformat(' ', 'minutes'))} was never on the clock: summer time began that night",
            "correct the time, or write `unknown`",
        )
    return time


def to_boolean(raw: Any) -> Any:
    """Yes or no, in Swedish or English; also 1 and 0."""
    if raw.__class__ is bool:
        return raw
    value = _plain(raw)
    if value.__class__ is str:
        word = _tidy(value).casefold()
        if word in _YES:
            return True
        if word in _NO:
            return False
        if (read := _word(word)) is not None:
            return read
    elif isinstance(value, int | float) and value in (0, 1):
        return value == 1
    if value is NOTHING or value is STATED_UNKNOWN:
        return value
    return Problem("DATA048", f"{shown(value)} is neither yes nor no", "write `ja` or `nej`")


def to_integer(raw: Any) -> Any:
    """A whole number."""
    value = to_number(raw)
    if value.__class__ is Fraction:
        return Problem("DATA047", f"{shown(raw)} is not a whole number", "write digits only")
    return value


def to_number(raw: Any) -> Any:
    """An exact number: int, or Fraction when there are decimals. `80 %` is 80."""
    value = _plain(raw)
    if value.__class__ is int:
        return value
    if isinstance(value, str):
        return _number_of_text(_tidy(value))
    if isinstance(value, float | Decimal | Fraction):
        return _exact(value)
    if value is NOTHING or value is STATED_UNKNOWN:
        return value
    return _no_number(value)


def to_percent(raw: Any) -> Any:
    """A number of per cent. A spreadsheet hands over a cell that shows 80 % as 0.8, so up to 1 is refused."""
    value = to_number(raw)
    if value.__class__ in (int, Fraction) and 0 < value <= 1 and not (isinstance(raw, str) and "%" in raw):
        proposal = f"{float(value * 100):g}"
        return Problem(
            "DATA047",
            f"{shown(raw)} can mean {float(value):g} % and {proposal} %",
            f"write {proposal} in a cell that is not formatted as per cent, or `{proposal} %` as text",
        )
    return value


class CodeList:
    """The codes of one list, found by code or title, in any case."""

    def __init__(self, name: str, codes: Mapping[str, Text]) -> None:
        self.name = name
        self.exact = {code: code for code in codes}
        found: dict[str, set[str]] = {}
        for code, titles in codes.items():
            for word in {normal(code), *(normal(title) for title in titles.values())}:
                found.setdefault(word, set()).add(code)
        self._by_word = {word: next(iter(those)) for word, those in found.items() if len(those) == 1}
        self._shared = {word: sorted(those) for word, those in found.items() if len(those) > 1}
        self._helps: dict[str, str] = {}
        self._titles = [title for titles in codes.values() for title in titles.values()]

    def find(self, word: str) -> str | None:
        """The code that `word` means, or None."""
        return self.exact.get(word) or self._by_word.get(normal(word))

    def problem(self, word: str) -> Problem:
        """Why `word` is not a code, and what may be meant."""
        if shared := self._shared.get(normal(word)):
            return Problem(
                "DATA045", f"{shown(word)} is the title of several codes", f"write one of {', '.join(shared)}"
            )
        if word not in self._helps:
            if len(self._helps) >= 1000:
                self._helps.clear()
            self._helps[word] = self._help(did_you_mean(word, [*self.exact, *self._titles]))
        return Problem("DATA045", f"{shown(word)} is not among the codes `{self.name}`", self._helps[word])

    def _help(self, near: str | None) -> str:
        if near is not None:
            code = self.find(near)
            return f"did you mean `{code}`?" if code == near else f"did you mean `{code}` ({near})?"
        listed = list(self.exact)
        more = f" and {len(listed) - 12} more" if len(listed) > 12 else ""
        return f"the codes are {', '.join(listed[:12])}{more}"


def code_reader(codes: CodeList) -> Convert:
    """A reader of one code of a list."""
    exact = codes.exact

    def to_code(raw: Any) -> Any:
        if raw.__class__ is str and raw in exact:
            return raw
        value = to_name(raw)
        if value.__class__ is not str:
            return value
        found = codes.find(value)
        if found is not None:
            return found
        word = _word(value)
        return codes.problem(value) if word is None else word

    return to_code


def codes_reader(codes: CodeList) -> Convert:
    """A reader of a set of codes: a list, or text with `,` `;` or line breaks between."""
    to_code = code_reader(codes)

    def to_codes(raw: Any) -> Any:
        if isinstance(raw, list | tuple | set | frozenset):
            return _code_set(to_code, codes.exact, raw)
        whole = to_code(raw)
        if whole.__class__ is str:
            return frozenset((whole,))
        if whole is ABSENT:
            return frozenset()
        if whole.__class__ is Problem and isinstance(raw, str):
            parts = [part for part in _SEPARATORS.split(raw) if part.strip()]
            return (
                _code_set(to_code, codes.exact, parts)
                if len(parts) > 1 or "," in raw or ";" in raw
                else whole
            )
        return whole

    return to_codes


def _code_set(to_code: Convert, exact: Mapping[str, str], items: Any) -> Any:
    try:
        if exact.keys() >= (codes := frozenset(items)):
            return codes
    except TypeError:  # something that cannot be in a set is no code either
        pass
    read = [to_code(item) for item in items]
    for value in read:
        if value.__class__ is Problem or value is STATED_UNKNOWN:
            return value  # one code that is not known may be any code, so the set is not known
    return frozenset(value for value in read if value.__class__ is str)


def reader(field: FieldType, code_lists: Mapping[str, CodeList], names_record: bool = False) -> Convert:
    """The function that reads cells of this field. Personal ids are read by `identifiers`.

    names_record: the field is the id or the label of its entity.
    """
    if field.kind is Kind.CODE:
        return code_reader(code_lists[field.codes])
    if field.kind is Kind.CODES:
        return codes_reader(code_lists[field.codes])
    if field.kind is Kind.TEXT and names_record:
        return to_name
    if field.kind is Kind.NUMBER and is_percent(field):
        return to_percent
    return _BY_KIND[field.kind]


def to_hsa_id(raw: Any) -> Any:
    """An HSA-id."""
    from compliance.facts.identifiers import read_hsa_id

    value = to_name(raw)
    if value.__class__ is not str:
        return value
    word = _word(value)
    return read_hsa_id(value) if word is None else word


def to_personal_id(raw: Any, today: date) -> Any:
    """A personal identity number, in twelve digits."""
    from compliance.facts.identifiers import read_personal_id

    value = _plain(raw)
    if value.__class__ is str:
        text = _tidy(value)
        word = _word(text) if text else NOTHING
        return read_personal_id(text, today) if word is None else word
    if value is NOTHING or value is STATED_UNKNOWN:
        return value
    return read_personal_id(value, today)


def _unread(raw: Any) -> Any:
    return Problem("DATA044", f"{shown(raw)} cannot be read as a value")


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


# ---- what they share ----------------------------------------------------------------------------


def _plain(raw: Any) -> Any:
    """`raw` as one of Python's own types; None is *stated unknown*, empty and not-a-number are nothing."""
    kind = raw.__class__
    if kind is str:
        return raw if raw and not raw.isspace() else NOTHING
    if kind is date or kind is bool or kind is int:
        return raw
    if raw is None:
        return STATED_UNKNOWN
    if kind is float:
        return NOTHING if math.isnan(raw) else raw
    return _plain_of_other(raw)


def _plain_of_other(raw: Any) -> Any:
    if isinstance(raw, Enum):
        return _plain(raw.value)
    if isinstance(raw, datetime):
        # Dataframes have a "not a time" that is a datetime and differs from itself.
        return _in_sweden(raw).date() if raw == raw else NOTHING
    for plain in (str, int, float):
        if isinstance(raw, plain):
            return _plain(plain(raw))
    if isinstance(raw, date):
        return date(raw.year, raw.month, raw.day)
    if isinstance(raw, Fraction) or raw is STATED_UNKNOWN or raw is ABSENT or raw is NOTHING:
        return raw
    if isinstance(raw, Decimal):
        return NOTHING if raw.is_nan() else raw
    if type(raw).__module__.partition(".")[0] == "numpy" and callable(getattr(raw, "item", None)):
        made = raw.item()
        return _plain(made) if type(made).__module__ == "builtins" else made
    return raw


def _tidy(text: str) -> str:
    text = text.strip().strip("\ufeff\u200b")
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def _word(text: str) -> Any:
    """What a word for *not known* or *none* says, or None when it is no such word."""
    if text.isascii() and text.isdigit():
        return None
    word = text.casefold()
    if word in UNKNOWN_WORDS:
        return STATED_UNKNOWN
    return ABSENT if word in ABSENT_WORDS else None


def _text_or_problem(text: str) -> Any:
    if not text:
        return NOTHING
    if text[0] == "#" and _EXCEL_ERROR.fullmatch(text):
        return Problem("DATA044", f"the cell holds the spreadsheet error {shown(text)}", "correct it")
    return text


def _as_text(value: Any) -> Any:
    if value.__class__ is int:
        # Python itself refuses to write out a number with thousands of digits.
        return str(value) if abs(value) < 10**30 else Problem("DATA044", "the number is too long for a text")
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    if value is NOTHING or value is STATED_UNKNOWN or value is ABSENT:
        return value
    if isinstance(value, bool):
        return Problem("DATA044", f"{shown(value)} is a yes or no, not a text", "put quotes around it")
    return Problem("DATA044", f"{shown(value)} is not a text", "write one text here")


def _date_of_text(text: str) -> Any:
    moment = _MOMENT.fullmatch(text)
    if moment is not None and moment[5] and isinstance(read := _moment(text, *moment.groups()), datetime):
        return read.date()
    found = _ISO.fullmatch(text) or _EIGHT.fullmatch(text)
    if found is not None:
        return _day(text, *found.groups()[:3])
    if not text:
        return NOTHING
    if (word := _word(text)) is not None:
        return word
    if (turned := _DAY_MONTH.fullmatch(text)) is not None:
        help = _turned_help(*turned.groups())
        return Problem("DATA046", f"{shown(text)} can be read in more than one way", help)
    if _NUMBER.fullmatch(text):
        return _serial(text)
    return Problem("DATA046", f"{shown(text)} is not a date", "write it as 2024-03-01")


def _date_of_number(value: int | float) -> Any:
    if float(value).is_integer() and 19000101 <= value <= 21001231:
        text = str(int(value))
        return _day(text, text[:4], text[4:6], text[6:])
    return _serial(value)


def _serial(raw: Any) -> Problem:
    return Problem(
        "DATA046",
        f"{shown(raw)} is a number, not a date",
        "format the cell as a date, or write it as 2024-03-01",
    )


def _day(raw: str, year: str, month: str, day: str) -> Any:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return Problem("DATA046", f"{shown(raw)} is not a day in the calendar", "write it as 2024-03-01")


def _turned_help(first: str, second: str, year: str) -> str:
    readings = []
    for month, day in ((second, first), (first, second)):
        try:
            readings.append(date(int(year), int(month), int(day)).isoformat())
        except ValueError:
            continue
    return f"write {' or '.join(dict.fromkeys(readings)) or '2024-03-01'}"


def _number_of_text(text: str) -> Any:
    plain = text.translate(_BLANKS)
    if plain.endswith("%"):
        plain = plain[:-1].rstrip()
    found = _NUMBER.fullmatch(plain)
    if found is None:
        if not text:
            return NOTHING
        word = _word(text)
        return _no_number(text) if word is None else word
    sign, whole, decimals = found.groups()
    whole = whole.replace(" ", "")
    if not decimals:
        return int(sign + whole)
    return _exact(Fraction(int(sign + whole + decimals), 10 ** len(decimals)))


def _exact(value: float | Decimal | Fraction) -> Any:
    """`value` without rounding; a float is what it prints as, so 0.1 is a tenth."""
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return int(value)
    try:
        made = value if isinstance(value, Fraction) else Fraction(str(value)) if _sized(value) else None
    except (ValueError, OverflowError):
        made = None
    if made is None:
        return _no_number(value)
    return made.numerator if made.denominator == 1 else made


def _sized(value: float | Decimal) -> bool:
    """False for numbers whose exact form would fill the memory."""
    return not value or (math.isfinite(value) and 1e-30 < abs(float(value)) < 1e30)


def _no_number(raw: Any) -> Problem:
    return Problem("DATA047", f"{shown(raw)} is not a number", "write digits, with `,` before decimals")


def is_percent(field: FieldType) -> bool:
    """Whether a number is of per cent, by its name or its title."""
    return "percent" in field.name or any(
        "procent" in title.casefold() or "percent" in title.casefold() for title in field.title.values()
    )


__all__ = [
    "ABSENT_WORDS",
    "NOTHING",
    "UNKNOWN_WORDS",
    "CodeList",
    "Convert",
    "Doubtful",
    "code_reader",
    "codes_reader",
    "is_percent",
    "normal",
    "reader",
    "to_boolean",
    "to_date",
    "to_hsa_id",
    "to_id",
    "to_integer",
    "to_name",
    "to_number",
    "to_percent",
    "to_personal_id",
    "to_ref",
    "to_text",
]
