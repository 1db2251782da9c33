"""Times of day as they are read off the wall in Sweden, with the hour that summer time takes and gives back.

In: `datetime` values without a zone, all of them Swedish local time. Out: minutes between them, and the
operating day that a time belongs to. Between: the zone database of dateutil, loaded when first needed.

Source for the operating day: SPOR's division of the day, from 07.00 to 07.00.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, tzinfo
from fractions import Fraction
from functools import lru_cache

ZONE = "Europe/Stockholm"


@lru_cache(maxsize=1)
def _zone() -> tzinfo:
    from dateutil import tz

    zone = tz.gettz(ZONE)
    if zone is None:
        raise RuntimeError(f"the time zone {ZONE} is not known on this machine")
    return zone


def exists(moment: datetime) -> bool:
    """False for a time in the hour that is skipped when summer time begins."""
    from dateutil import tz

    return moment.date() == date.min or bool(tz.datetime_exists(moment, _zone()))


def local(moment: datetime) -> datetime:
    """A time with a zone as the clock showed it in Sweden, without the zone."""
    return moment.astimezone(_zone()).replace(tzinfo=None)


def minutes_between(start: datetime, end: datetime) -> tuple[Fraction, Fraction]:
    """Minutes from one time to another, negative when reversed: the least and the most it can be.

    The two differ only for a time in the hour that comes twice when summer time ends.

    >>> minutes_between(datetime(2024, 10, 27, 1, 30), datetime(2024, 10, 27, 3, 30))
    (Fraction(180, 1), Fraction(180, 1))
    """
    from dateutil import tz

    zone = _zone()

    def offsets(moment: datetime) -> list[timedelta]:
        folds = (0, 1) if tz.datetime_ambiguous(moment, zone) else (0,)
        return [moment.replace(tzinfo=zone, fold=fold).utcoffset() or timedelta() for fold in folds]

    # What the clock shows apart from what it was set forward: neither moment may leave the calendar.
    shown = end - start
    found = [
        Fraction(int((shown - (after - before)).total_seconds()), 60)
        for before in offsets(start)
        for after in offsets(end)
    ]
    return min(found), max(found)


def day_of(moment: datetime, cut: int = 0) -> date:
    """The day a time belongs to when days begin `cut` minutes after midnight.

    >>> day_of(datetime(2024, 3, 5, 6, 59), 7 * 60)
    datetime.date(2024, 3, 4)
    """
    return (moment - timedelta(minutes=cut)).date()


def at_time(day: date, minutes: int) -> datetime:
    """The time on a day, in minutes after midnight."""
    return datetime.combine(day, time()) + timedelta(minutes=minutes)


def minutes_of(text: str) -> int:
    """`17:00` as minutes after midnight; ValueError for anything else."""
    hours, colon, minutes = text.partition(":")
    if not (colon and len(hours) == len(minutes) == 2 and (hours + minutes).isdigit()):
        raise ValueError(f"`{text}` is not a time of day; write it as 07:00")
    if int(hours) > 23 or int(minutes) > 59:
        raise ValueError(f"`{text}` is not a time of day; write it as 07:00")
    return int(hours) * 60 + int(minutes)
