"""Typed values as they stand in cells, so that reading a cell gives the same value again.

In: a value, its field and a language. Out: text, a number, a day or nothing.
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any

from compliance.facts.cells import normal
from compliance.facts.schema import FieldType, Kind, Schema
from compliance.facts.values import ABSENT, STATED_UNKNOWN, Record, Unknown
from compliance.language import localized


def code_text(schema: Schema, codes: str, code: str, lang: str) -> str:
    """The title of a code where it names that code alone, else the code."""
    listed = schema.codes[codes]
    title = localized(listed.get(code, {}), lang)
    word = normal(title)
    rest = [(other, *texts.values()) for other, texts in listed.items() if other != code]
    others = {normal(text) for texts in rest for text in texts}
    return title if title and word not in others else code


def cell_value(value: Any, each: FieldType, schema: Schema, lang: str) -> Any:
    """A typed value as it stands in a cell; None leaves the cell empty."""
    if value is None:
        return None
    if isinstance(value, Unknown):
        return ("okänt" if lang == "sv" else "unknown") if value == STATED_UNKNOWN else None
    if value is ABSENT:
        return "saknas" if lang == "sv" else "none"
    if isinstance(value, Record):
        return value.id
    if isinstance(value, bool):
        return ("ja" if value else "nej") if lang == "sv" else ("yes" if value else "no")
    if each.kind is Kind.CODE and isinstance(value, str):
        return code_text(schema, each.codes, value, lang)
    if each.kind is Kind.CODES and isinstance(value, list | tuple | set | frozenset):
        order = list(schema.codes[each.codes])
        known = sorted(value, key=lambda code: order.index(code) if code in order else len(order))
        if not known:
            return "saknas" if lang == "sv" else "none"
        # The codes, as a title may hold a comma.
        return ", ".join(str(code) for code in known)
    if isinstance(value, Fraction):
        return _decimal(value)
    if isinstance(value, int) and abs(value) >= 10**15:
        return str(value)  # a spreadsheet would round it
    return value if isinstance(value, str | int | float | date) else str(value)


def _decimal(value: Fraction) -> float | str:
    """As a number where the cell gives back the same fraction, else as text with all its decimals."""
    near = float(value)
    if Fraction(repr(near)) == value:
        return near
    for decimals in range(1, 19):
        if (value * 10**decimals).denominator == 1:
            whole, rest = divmod(abs(value) * 10**decimals, 10**decimals)
            return f"{'-' if value < 0 else ''}{whole},{int(rest):0{decimals}}"
    return near  # a third has no last decimal
