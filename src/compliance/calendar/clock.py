"""Times of day as they are read off the wall in Sweden, with the hour that summer time takes and gives back.

In: `datetime` values without a zone, all of them Swedish local time. Out: minutes between them, whether
their order can be told, and the operating day that a time belongs to. Between: the zone database of dateutil,
loaded when first needed; it tells of no change before 1902 or after 2037.

When summer time ends, the clock shows an hour twice. A time in it has two readings, and nobody can tell which
one was meant; so what depends on it has bounds, or is not known (`AmbiguousTimeError`). When summer time
begins, an hour is skipped, and a time in it is no time (`exists`). `readings` is where both are told.

Source for the operating day: SPOR's division of the day, from 07.00 to 07.00.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, tzinfo
from fractions import Fraction
from functools import lru_cache

ZONE = "Europe/Stockholm"
_DAY, _NOON = timedelta(days=1), time(12)


class AmbiguousTimeError(ValueError):
    """The answer hangs on which of two readings of a time is meant."""


@lru_cache(maxsize=1)
def _zone() -> tzinfo:
    from dateutil import tz

    zone = tz.gettz(ZONE)
    if zone is None:
        raise RuntimeError(f"the time zone {ZONE} is not known on this machine")
    return zone


def _ahead(moment: datetime, fold: int = 0) -> timedelta:
    return moment.replace(tzinfo=_zone(), fold=fold).utcoffset() or timedelta()


@lru_cache(maxsize=1 << 14)
def _steadily_ahead(day: date) -> timedelta | None:
    """How far ahead of UTC the clock is all day; None where it may be moved that day."""
    own = _ahead(datetime.combine(day, _NOON))
    if day in (date.min, date.max):
        return own
    around = {_ahead(datetime.combine(beside, _NOON)) for beside in (day - _DAY, day + _DAY)}
    return own if around == {own} else None


def readings(moment: datetime) -> tuple[timedelta, ...]:
    """How far ahead of UTC the clock was when it showed a time, for each time that it did.

    Two in the hour that comes twice, the earlier reading first; none in the hour that is skipped.

    >>> [str(ahead) for ahead in readings(datetime(2023, 10, 29, 2, 30))]
    ['2:00:00', '1:00:00']
    """
    steadily = _steadily_ahead(moment.date())
    if steadily is not None:
        return (steadily,)
    from dateutil import tz

    if not tz.datetime_exists(moment, _zone()):
        return ()
    folds = (0, 1) if tz.datetime_ambiguous(moment, _zone()) else (0,)
    return tuple(_ahead(moment, fold) for fold in folds)


def exists(moment: datetime) -> bool:
    """False for a time in the hour that is skipped when summer time begins."""
    return bool(readings(moment))


def local(moment: datetime) -> datetime:
    """A time with a zone as the clock showed it in Sweden, without the zone."""
    return moment.astimezone(_zone()).replace(tzinfo=None)


def minutes_between(start: datetime, end: datetime) -> tuple[Fraction, Fraction]:
    """Minutes from one time to another, negative when reversed: the least and the most it can be.

    The two differ only for a time in the hour that comes twice when summer time ends. Raises ValueError for a
    time that was never on the clock.

    >>> minutes_between(datetime(2024, 10, 27, 1, 30), datetime(2024, 10, 27, 3, 30))
    (Fraction(180, 1), Fraction(180, 1))
    """
    # What the clock shows apart from what it was set forward: neither moment may leave the calendar.
    shown = end - start
    found = [
        Fraction(int((shown - (after - before)).total_seconds()), 60)
        for before in readings(start)
        for after in readings(end)
    ]
    if not found:
        raise ValueError(f"{end if exists(start) else start} was never on the clock")
    return min(found), max(found)


def unordered(one: datetime, other: datetime) -> bool:
    """True where nobody can tell which of two times came first, or whether they are the same.

    That is so when both stand in one hour that came twice: 02:10 may have come before 02:50 or after it.

    >>> unordered(datetime(2023, 10, 29, 2, 10), datetime(2023, 10, 29, 2, 50))
    True
    """
    if one.date() != other.date() or _steadily_ahead(one.date()) is not None:
        return False
    least, most = minutes_between(one, other)
    return least < most and least <= 0 <= most


def day_of(moment: datetime, cut: int = 0) -> date:
    """The day a time belongs to when days begin `cut` minutes after midnight.

    Raises AmbiguousTimeError where the time may lie before the cut or after it.

    >>> day_of(datetime(2024, 3, 5, 6, 59), 7 * 60)
    datetime.date(2024, 3, 4)
    """
    if cut:
        begins = _at(moment.date(), cut)
        if exists(begins) and unordered(moment, begins):
            raise AmbiguousTimeError(f"{begins} came twice, and {moment} with it")
    return (moment - timedelta(minutes=cut)).date()


def at_time(day: date, minutes: int) -> datetime:
    """The time on a day, in minutes after midnight; ValueError for one that was never on the clock."""
    found = _at(day, minutes)
    if not exists(found):
        raise ValueError(f"{found} was never on the clock")
    return found


def _at(day: date, minutes: int) -> datetime:
    return datetime.combine(day, time()) + timedelta(minutes=minutes)


def minutes_of(text: str) -> int:
    """`17:00` as minutes after midnight; ValueError for anything else."""
    hours, colon, minutes = text.partition(":")
    if not (colon and len(hours) == len(minutes) == 2 and (hours + minutes).isdigit()):
        raise ValueError(f"`{text}` is not a time of day; write it as 07:00")
    if int(hours) > 23 or int(minutes) > 59:
        raise ValueError(f"`{text}` is not a time of day; write it as 07:00")
    return int(hours) * 60 + int(minutes)
