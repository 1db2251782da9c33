"""Numbers, exact as they were written.

In: a raw cell. Out: an int, or a Fraction when there are decimals; `ABSENT`, `STATED_UNKNOWN`, `NOTHING` or a
`Problem`. Decimal comma and point are both read, and `80 %` is 80.
"""

from __future__ import annotations

import math
import re
from decimal import Decimal
from fractions import Fraction
from typing import Any

from compliance.diagnostics import said
from compliance.diagnostics.said import quoted
from compliance.facts.cells import NOTHING, plain, tidy, word_of
from compliance.facts.problems import Problem, shown
from compliance.facts.values import STATED_UNKNOWN, simplest

NUMBER = re.compile(r"([+-]?)([0-9]{1,18}|[0-9]{1,3}(?: [0-9]{3}){1,5})(?:[.,]([0-9]{1,18}))?")
_MOST = 10**18
"""What lies beyond nobody counts, and other programs cannot read exactly."""
_BLANKS = str.maketrans({"\u00a0": " ", "\u202f": " ", "\u2009": " ", "−": "-"})


def to_integer(raw: Any) -> Any:
    """A whole number."""
    if raw.__class__ is int and -_MOST < raw < _MOST:
        return raw
    value = to_number(raw)
    if value.__class__ is Fraction:
        what = said("{raw} is not a whole number", "{raw} är inget heltal", raw=shown(raw))
        return Problem("DATA047", what, said("write digits only", "skriv bara siffror"))
    return value


def to_number(raw: Any) -> Any:
    """An exact number: int, or Fraction when there are decimals. `80 %` is 80."""
    if raw.__class__ is int and -_MOST < raw < _MOST:
        return raw
    value = plain(raw)
    if value.__class__ is int:
        return value if -_MOST < value < _MOST else _no_number(value)
    if isinstance(value, str):
        return _number_of_text(tidy(value))
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
        high = said(proposal, proposal.replace(".", ","))
        return Problem(
            "DATA047",
            said(
                "{raw} can mean {low} % and {high} %",
                "{raw} kan betyda {low} % och {high} %",
                raw=shown(raw),
                low=quoted(said(f"{float(value):g}", f"{float(value):g}".replace(".", ","))),
                high=quoted(high),
            ),
            said(
                "write {high} in a cell that is not formatted as per cent, or `{high} %` as text",
                "skriv {high} i en cell som inte har procentformat, eller `{high} %` som text",
                high=quoted(high),
            ),
        )
    return value


def _number_of_text(text: str) -> Any:
    plain = text.translate(_BLANKS)
    if plain.endswith("%"):
        plain = plain[:-1].rstrip()
    found = NUMBER.fullmatch(plain)
    if found is None:
        if not text:
            return NOTHING
        word = word_of(text)
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
    return simplest(made)


def _sized(value: float | Decimal) -> bool:
    """False for numbers whose exact form would fill the memory."""
    return not value or (math.isfinite(value) and 1e-30 < abs(float(value)) < 1e30)


def _no_number(raw: Any) -> Problem:
    return Problem(
        "DATA047",
        said("{raw} is not a number", "{raw} är inget tal", raw=shown(raw)),
        said("write digits, with `,` before decimals", "skriv siffror, med `,` före decimaler"),
    )
