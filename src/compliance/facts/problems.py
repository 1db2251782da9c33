"""What can be wrong with one cell, as a value; the place is added by whoever knows it.

In: nothing. Out: `Problem`, `DoubtfulValue`, `shown`, `CODES` (every code this package gives, with a title).

A problem never shows a personal identity number. Shape alone cannot tell a number that lost its first zero
in a spreadsheet, so every long run of digits is hidden too.
"""

from __future__ import annotations

import re
from typing import Any

from compliance.diagnostics import mask
from compliance.diagnostics.said import Said, changed, quoted
from compliance.named_tuple import NamedTuple

CODES: dict[str, str] = {
    "DATA030": "the source is not there",
    "DATA031": "the source has a form that cannot be read",
    "DATA032": "the file cannot be read",
    "DATA033": "the workbook is damaged or locked",
    "DATA034": "the data has the wrong shape",
    "DATA035": "the data is for another domain",
    "DATA036": "the table is not known",
    "DATA037": "the column is not known, or none of a table is",
    "DATA038": "a field is stated twice with different values",
    "DATA039": "the row cannot be read",
    "DATA040": "the row has no id",
    "DATA041": "an id is used twice",
    "DATA042": "the record referred to is not there",
    "DATA043": "a row stands under one record and names another",
    "DATA044": "the value is not of the field's kind",
    "DATA045": "the code is not known",
    "DATA046": "the date cannot be read",
    "DATA047": "the number cannot be read",
    "DATA048": "the yes or no cannot be read",
    "DATA049": "the personal identity number is not valid",
    "DATA050": "the personal identity number is written in a doubtful way",
    "DATA051": "the HSA id is not valid",
    "DATA052": "the HSA id is doubtful",
    "DATA053": "a row does not say which record it belongs to",
    "DATA054": "a decision lacks a part",
    "DATA055": "a decision is about a subject that is not there",
    "DATA056": "some characters of the file could not be read",
    "DATA057": "cells stand under no heading",
    "DATA058": "an id or a text holds a personal identity number",
    "DATA059": "there is already something at the place to write to",
    "DATA060": "a sheet or file has headings and no rows",
    "DATA061": "a waiver or alternative names no rule, or one that is not tried",
    "DATA062": "a letter set by an inspector does not count",
    "DATA063": "the date with a time of day cannot be read",
    "DATA065": "something that has happened is dated after the day of the check",
    "DATA066": "a date is too long ago to be right",
    "DATA067": "a period ends before it begins",
    "DATA068": "a sheet that is read is hidden",
    "DATA069": "cells are merged over several rows",
    "DATA075": "a period stands twice under different ids",
    "DATA076": "a file in a folder is not read with the others",
}

_LONGEST = 60
_DIGITS = re.compile(r"\d{9,}")


class Problem(NamedTuple):
    """A cell that cannot be read: one sentence that stands alone, and what to write instead."""

    code: str
    message: str
    help: str = ""


class DoubtfulValue(NamedTuple):
    """A cell that was read, with a warning that it may not mean what it says."""

    value: Any
    code: str
    message: str
    help: str = ""


def shown(raw: object) -> Said:
    """`raw` as it may stand in a message: short, on one line, without identity numbers; a quote of the data.

    >>> shown("1/3 2024")
    '`1/3 2024`'
    >>> shown(" 19121212-1212 ")
    '`********-****`'
    """
    try:
        text = " ".join(str(raw).split())
    except Exception:  # an object of the caller's own may fail to show itself
        text = type(raw).__name__
    text = mask_loosely(text)
    if len(text) > _LONGEST:
        text = f"{text[: _LONGEST - 1]}…"
    if isinstance(raw, float):  # as the cell shows it, where a number is a number
        text = text.removesuffix(".0")
        return quoted(Said(f"`{text}`", f"`{text.replace('.', ',')}`"))
    return quoted(f"`{text}`")


def mask_loosely(text: str) -> str:
    """`text` without personal identity numbers, also those that lost a zero or their separator."""
    return changed(text, lambda each: _DIGITS.sub(lambda found: "*" * len(found.group()), mask(each)))
