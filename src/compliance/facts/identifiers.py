"""Personnummer, samordningsnummer and HSA-id: is it one, and in which one form is it kept?

In: what stands in a cell, as text or number, and the day it is read. Out: the canonical text, a
`DoubtfulValue` (read, with a warning) or a `Problem`.
Between: the date and the check digit are tried by the library `personnummer`, always in twelve digits, so
that only this file decides about centuries. No message shows the number.

A number is kept in twelve digits. Ten digits are ambiguous by a hundred years, so they are read with a
warning, and only as somebody who can be a doctor on that day: 15 to 99 years with `-` or no separator, 100 or
more with `+`. A spreadsheet that took the number for a number has dropped the zeros in front (birth years
2000 to 2009); putting them back gives one reading, which the check digit must confirm.

Sources: folkbokföringslagen (1991:481) 18 §; lag (2022:1697) om samordningsnummer, day + 60; Inera on HSA-id.
"""

from __future__ import annotations

import re
from datetime import date

from compliance.diagnostics import said
from compliance.diagnostics.masking import luhn
from compliance.facts.problems import DoubtfulValue, Problem

_PERSONAL = re.compile(r"((?:18|19|20)?)([0-9]{6})([-+]?)([0-9]{4})")
_DASHES = str.maketrans({"–": "-", "−": "-", "‐": "-", "‑": "-", "\u00a0": " ", "\u202f": " "})
_SPACES = re.compile(r"\s+")
_YOUNGEST = 15
_TWELVE = said(
    "write all twelve digits, with the century, as text", "skriv alla tolv siffror, med sekel, som text"
)
_NOT_DIGITS = said("it is not made of ten or twelve digits", "det består inte av tio eller tolv siffror")
_LAST_FOUR = said("the last four digits are missing", "de fyra sista siffrorna saknas")

_HSA = re.compile(r"[Ss][Ee](?:16)?([0-9]{10})-(\S+)")
_HSA_TAIL = re.compile(r"[A-Za-z0-9]+")
_HSA_LONGEST = 31
_HSA_FORM = said(
    "write SE, the ten digits of the organisation number, a hyphen and letters or digits, such as"
    " SE2321000016-1ABC",
    "skriv SE, organisationsnumrets tio siffror, ett bindestreck och bokstäver eller siffror, som"
    " SE2321000016-1ABC",
)


def read_personal_id(raw: object, today: date) -> str | DoubtfulValue | Problem:
    """A personnummer or samordningsnummer in twelve digits.

    raw: text in ten or twelve digits, or a number a spreadsheet made of it.
    today: the day that decides who is under a hundred; it matters for ten digits only.

    >>> read_personal_id("19121212-1212", date(2026, 1, 1))
    '191212121212'
    """
    text = _digits(raw)
    if text is None:
        return _invalid(_NOT_DIGITS, _TWELVE)
    lost = 10 - len(text) if text.isdigit() and 7 <= len(text) <= 9 else 0
    found = _PERSONAL.fullmatch(text.zfill(10) if lost else text)
    if found is None:
        if text.isdigit() and len(text) == 6:
            return _invalid(_LAST_FOUR, _TWELVE)
        return _invalid(_NOT_DIGITS, _TWELVE)
    century, birth, separator, last = found.groups()
    if century:
        return _valid(century + birth + last, today)
    return _of_ten(birth, separator, last, lost, today)


def read_hsa_id(raw: object) -> str | DoubtfulValue | Problem:
    """An HSA-id as text, `SE` in capitals.

    >>> read_hsa_id("SE2321000016-1ABC")
    'SE2321000016-1ABC'
    """
    text = str(raw).strip() if isinstance(raw, str) else ""
    found = _HSA.fullmatch(text)
    if found is None:
        return Problem("DATA051", said("this is not an HSA id", "detta är inget HSA-id"), _HSA_FORM)
    text = "SE" + text[2:]
    if len(text) > _HSA_LONGEST:
        what = said(
            "this HSA id has {length} characters, at most 31 are allowed",
            "HSA-id:t har {length} tecken, och får ha högst 31",
            length=len(text),
        )
        return Problem("DATA051", what, _HSA_FORM)
    organisation, tail = found.groups()
    if not luhn(organisation):
        return DoubtfulValue(
            text,
            "DATA052",
            said(
                "the check digit of the organisation number in this HSA id is wrong",
                "kontrollsiffran i HSA-id:ts organisationsnummer stämmer inte",
            ),
            said(
                "compare the ten digits after SE with the catalogue",
                "jämför de tio siffrorna efter SE med katalogen",
            ),
        )
    if not _HSA_TAIL.fullmatch(tail):
        return DoubtfulValue(
            text,
            "DATA052",
            said(
                "this HSA id has other characters than a-z, A-Z and 0-9 after the hyphen",
                "HSA-id:t har andra tecken än a-z, A-Z och 0-9 efter bindestrecket",
            ),
            said(
                "compare the part after the hyphen with the catalogue",
                "jämför det som står efter bindestrecket med katalogen",
            ),
        )
    return text


def _digits(raw: object) -> str | None:
    if isinstance(raw, bool):
        return None
    if isinstance(raw, float):
        if not raw.is_integer() or not 0 <= raw < 1e15:
            return None
        raw = int(raw)
    if isinstance(raw, int):
        return str(raw) if 0 <= raw < 10**15 else None
    if not isinstance(raw, str):
        return None
    text = raw.translate(_DASHES).strip()
    if text.endswith((".0", ",0")):
        text = text[:-2]  # a number that went through a text file
    text = _SPACES.sub("", text)
    return text if text.isascii() else None


def _of_ten(birth: str, separator: str, last: str, lost: int, today: date) -> DoubtfulValue | Problem | str:
    year = today.year - (today.year - int(birth[:2])) % 100
    if separator == "+":
        year -= 100
    if (century := str(year // 100)) not in ("18", "19", "20"):
        return _invalid(said("its century cannot be told", "seklet framgår inte"), _TWELVE)
    read = _valid(century + birth + last, today)
    if isinstance(read, Problem):
        if lost == 2:  # eight digits are rather a date of birth alone
            return _invalid(_LAST_FOUR, _TWELVE)
        if lost:
            return _invalid(
                said(
                    "it has fewer than ten digits, and zeros in front do not make it valid",
                    "det har färre än tio siffror, och blir inte giltigt med nollor framför",
                ),
                _TWELVE,
            )
        return read
    if separator != "+" and _age(read, today) < _YOUNGEST:
        return _invalid(
            said(
                "its ten digits would be a child's or those of a person over 99",
                "de tio siffrorna vore ett barns eller en person över 99 års",
            ),
            _TWELVE,
        )
    how = said("lost the zeros in front and ", "har förlorat nollorna i början och ") if lost else ""
    return DoubtfulValue(
        read,
        "DATA050",
        said(
            "this personal identity number {how}does not state its century; it was read as"
            " {century}-hundreds",
            "personnumret {how}saknar sekel; det lästes som {century}00-tal",
            how=how,
            century=century,
        ),
        _TWELVE,
    )


def _valid(twelve: str, today: date) -> str | Problem:
    from personnummer import personnummer  # only some entities hold one

    year, month, day = int(twelve[:4]), int(twelve[4:6]), int(twelve[6:8])
    try:
        born = date(year, month, day - 60 if day > 60 else day)
    except ValueError:
        return _invalid(said("its date does not exist", "datumet finns inte"), _TWELVE)
    if born > today:
        return _invalid(said("its date lies ahead", "datumet ligger i framtiden"), _TWELVE)
    # The library's exceptions show the number, so its yes or no is all that is used.
    if not personnummer.valid(twelve):
        return _invalid(
            said("its check digit is wrong", "kontrollsiffran stämmer inte"),
            said("compare the last four digits with the source", "jämför de fyra sista siffrorna med källan"),
        )
    return twelve


def _age(twelve: str, today: date) -> int:
    day = int(twelve[6:8])
    birthday = (int(twelve[4:6]), day - 60 if day > 60 else day)
    return today.year - int(twelve[:4]) - ((today.month, today.day) < birthday)


def _invalid(why: str, help: str) -> Problem:
    told = "this is not a personal identity number: {why}", "detta är inget personnummer: {why}"
    return Problem("DATA049", said(*told, why=why), help)
