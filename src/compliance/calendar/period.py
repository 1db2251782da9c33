"""Periods such as five years, six months or ninety days.

In: ISO 8601 text (`P5Y`, `P6M`, `P2W`, `P1Y6M`, `P90D`). Out: a `Period`, which moves dates and names itself.
Between: a period is a number of months and a number of days, since the law counts a year as twelve months
and a week as seven days, while no number of days makes a month (lag (1930:173) 1 §).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date, timedelta

from compliance.calendar.months import add_months

_ISO = re.compile(r"P(?:([0-9]{1,9})Y)?(?:([0-9]{1,9})M)?(?:([0-9]{1,9})W)?(?:([0-9]{1,9})D)?")
# What people write instead; the first letter tells the unit. Compiled only when something is wrong.
_LOOSE = (
    r"([0-9]{1,9})\s*(y|years?|år|m|months?|månad(?:er)?|w|weeks?|v|veck(?:a|or)|d|days?|dag(?:ar)?)"
    r"(?![^\W\d])[\s,]*"
)
_LETTERS = {"y": "Y", "å": "Y", "m": "M", "w": "W", "v": "W", "d": "D"}
_EXAMPLES = "P5Y (five years), P6M (six months), P1Y6M, P2W or P90D"

# For each language: years, months, weeks, days; one and many.
_NAMES = {
    "en": (("year", "years"), ("month", "months"), ("week", "weeks"), ("day", "days")),
    "sv": (("år", "år"), ("månad", "månader"), ("vecka", "veckor"), ("dag", "dagar")),
}


@dataclass(frozen=True, slots=True)
class Period:
    """A length of time as the law writes it.

    months: whole months, 0 or more; a year is 12.
    days: days on top of the months, 0 or more; a week is 7.
    Two periods are equal when they move every date alike: `P12M` equals `P1Y`, `P14D` equals `P2W`.
    There is no order between periods, since a month has no fixed number of days.
    Raises ValueError when a number is negative.
    """

    months: int = 0
    days: int = 0

    def __post_init__(self) -> None:
        if self.months < 0 or self.days < 0:
            raise ValueError(
                f"A period cannot be negative: {self.months} months, {self.days} days. "
                f"Write it as {_EXAMPLES}, and use subtract_from to count backwards."
            )

    @classmethod
    def parse(cls, text: str) -> Period:
        """Read an ISO 8601 period of years, months, weeks and days.

        Raises ValueError, saying what to type instead, for anything else: times of day (`PT3H`), fractions
        and signs included.

        >>> Period.parse("P1Y6M")
        Period(months=18, days=0)
        """
        match = _ISO.fullmatch(text)
        if match is None or text == "P":
            raise ValueError(f"{text!r} is not a period. {_advice(text)}")
        years, months, weeks, days = (int(number or 0) for number in match.groups())
        return cls(years * 12 + months, weeks * 7 + days)

    def add_to(self, start: date) -> date:
        """The date one period after `start`: months first, then days.

        Raises ValueError when the result falls outside the years 1 to 9999.
        Source: lag (1930:173) 1 §.

        >>> Period.parse("P1M").add_to(date(2024, 1, 31))
        datetime.date(2024, 2, 29)
        """
        try:
            return add_months(start, self.months) + timedelta(days=self.days)
        except (OverflowError, ValueError):
            raise self._outside("after", start) from None

    def subtract_from(self, end: date) -> date:
        """The date one period before `end`: months first, then days.

        Not always the inverse of `add_to`: one month before 31 March is the last of February, and one month
        after that is 28 or 29 March.
        Raises ValueError when the result falls outside the years 1 to 9999.
        Source: lag (1930:173) 1 §.

        >>> Period.parse("P1M").subtract_from(date(2023, 3, 31))
        datetime.date(2023, 2, 28)
        """
        try:
            return add_months(end, -self.months) - timedelta(days=self.days)
        except (OverflowError, ValueError):
            raise self._outside("before", end) from None

    def describe(self, lang: str) -> str:
        """The period in words.

        lang: `sv` or `en`.
        Raises ValueError for another language.

        >>> Period.parse("P1Y6M").describe("sv")
        '1 år 6 månader'
        >>> Period.parse("P5Y").describe("en")
        '5 years'
        """
        if lang not in _NAMES:
            raise ValueError(f"No words for periods in {lang!r}. Use one of: {', '.join(sorted(_NAMES))}.")
        names = _NAMES[lang]
        words = [
            f"{number} {one if number == 1 else many}"
            for number, (one, many) in zip(self._parts(), names, strict=True)
            if number
        ]
        return " ".join(words) or f"0 {names[-1][1]}"

    def __str__(self) -> str:
        """ISO 8601, in the largest units that fit.

        >>> str(Period(months=18))
        'P1Y6M'
        """
        return _iso(*self._parts())

    def _parts(self) -> tuple[int, int, int, int]:
        """Years, months, weeks and days; weeks only when nothing else is needed, as ISO 8601 has it."""
        years, months = divmod(self.months, 12)
        weeks, rest = divmod(self.days, 7)
        if self.months == 0 and rest == 0:
            return 0, 0, weeks, 0
        return years, months, 0, self.days

    def _outside(self, direction: str, day: date) -> ValueError:
        return ValueError(f"{self} {direction} {day} falls outside the years {MINYEAR} to {MAXYEAR}.")


def moved(day: date, length: Period, sign: int) -> date:
    """A day moved forwards (sign 1) or back (-1); where that leaves the calendar, its last or first day.

    >>> moved(date(9999, 12, 1), Period.parse("P6M"), 1)
    datetime.date(9999, 12, 31)
    """
    try:
        return length.add_to(day) if sign > 0 else length.subtract_from(day)
    except ValueError:
        return date.max if sign > 0 else date.min


def _iso(*parts: int) -> str:
    written = (f"{number}{letter}" for number, letter in zip(parts, "YMWD", strict=True) if number)
    return "P" + ("".join(written) or "0D")


def _advice(text: str) -> str:
    """What to type instead: the period that words such as `5 years` or `5y` mean, else some examples."""
    words = text.casefold()
    found = re.findall(_LOOSE, words)
    meant = {_LETTERS[unit[0]]: int(number) for number, unit in found}
    if not re.fullmatch(rf"\s*p?(?:{_LOOSE})+", words) or len(meant) < len(found):
        return f"Write it as {_EXAMPLES}."
    return f"Did you mean {_iso(*(meant.get(letter, 0) for letter in 'YMWD'))}?"
