"""Whether a call is one that can be made, before anything is read.

In: the arguments of a function that others call. Out: nothing; UsageError with all that is wrong with them.
Many are easily mistaken: a text is a sequence of texts, a datetime is a date, and `"false"` is true.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Sequence
from datetime import date, datetime
from typing import Any, get_args

from compliance.diagnostics import Diagnostic, UsageError, said
from compliance.language import LANGUAGES

_DAYS = ("as_of", "known_at")
_FLAGS = ("reviewed_only", "small_numbers", "every_row", "rows")
_PATHS = ("domain", "name")
_LISTS: dict[str, tuple[type, ...]] = {"packs": (str, os.PathLike), "subjects": (str,)}
_CODE = "USAGE007"


def checked(**given: Any) -> None:
    """Raise UsageError unless each argument is of the kind that its name asks for; None is a left out one."""
    found = [fault for name, value in given.items() if (fault := _fault(name, value)) is not None]
    if found:
        raise UsageError(found)


def _fault(name: str, value: Any) -> Diagnostic | None:
    if name in _DAYS:
        return None if value is None else _day(name, value)
    if name in _FLAGS:
        return None if isinstance(value, bool) else _flag(name, value)
    if name == "progress":
        return None if value is None or callable(value) else _no_function(name, value)
    if name in _PATHS and isinstance(value, os.PathLike):
        return None
    if name in _LISTS:
        return None if value is None else _list(name, value, _LISTS[name])
    if name == "lang":
        return _word(name, value, LANGUAGES)
    if name == "chain":
        from compliance.judging.chain import ChainName

        return _word(name, value, get_args(ChainName))
    if isinstance(value, str):
        return None
    return _told("`{name}` {kind}, not a text", "`{name}` {kind}, ingen text", name=name, kind=_kind(value))


def _day(name: str, value: Any) -> Diagnostic | None:
    if isinstance(value, datetime):
        help = said(
            "which day it is depends on the time zone; hand in its `.date()`",
            "vilken dag det är beror på tidszonen; lämna dess `.date()`",
        )
        is_time = "`{name}` is a time, and a day is asked for", "`{name}` är en tidpunkt och ingen dag"
        return _told(*is_time, help, name=name)
    if isinstance(value, date):
        return None
    help = said(
        "hand in a `datetime.date`, such as `date(2026, 11, 22)`",
        "lämna en `datetime.date`, till exempel `date(2026, 11, 22)`",
    )
    is_none = "`{name}` {kind}, not a day", "`{name}` {kind}, ingen dag"
    return _told(*is_none, help, name=name, kind=_kind(value))


def _flag(name: str, value: Any) -> Diagnostic:
    is_none = "`{name}` {kind}, not true or false", "`{name}` {kind}, inte sant eller falskt"
    # Every text but the empty one would count as true.
    help = said("hand in `True` or `False`", "lämna `True` eller `False`")
    return _told(*is_none, help, name=name, kind=_kind(value))


def _no_function(name: str, value: Any) -> Diagnostic:
    is_none = "`{name}` {kind}, not a function", "`{name}` {kind}, ingen funktion"
    return _told(*is_none, name=name, kind=_kind(value))


def _list(name: str, value: Any, of: tuple[type, ...]) -> Diagnostic | None:
    if isinstance(value, of):
        listed = f"`{name}=[{str(value)!r}]`"
        return _told(
            "`{name}` is one name, and a list of names is asked for",
            "`{name}` är ett namn, och det ska vara en lista med namn",
            said("put it in a list: {listed}", "lägg det i en lista: {listed}", listed=listed),
            name=name,
        )
    if not isinstance(value, Collection) or isinstance(value, bytes):
        is_none = "`{name}` {kind}, not a list of names", "`{name}` {kind}, ingen lista med namn"
        return _told(*is_none, said("hand in a list", "lämna en lista"), name=name, kind=_kind(value))
    if name == "subjects" and not value:
        # A report of nobody would look like all clear.
        leave = said("leave `subjects` out for all", "utelämna `subjects` för alla")
        return _told("no subject is named", "ingen är angiven", leave)
    for number, each in enumerate(value, start=1):
        if not isinstance(each, of):
            is_none = (
                "number {number} of `{name}` {kind}, not a name",
                "nummer {number} i `{name}` {kind}, inget namn",
            )
            return _told(*is_none, number=number, name=name, kind=_kind(each))
    return None


def _word(name: str, value: Any, words: Sequence[str]) -> Diagnostic | None:
    if isinstance(value, str) and value in words:
        return None
    written = said("is `{value}`", "är `{value}`", value=value) if isinstance(value, str) else _kind(value)
    help = said("write one of {words}", "skriv något av {words}", words=", ".join(words))
    return _told("`{name}` {written}", "`{name}` {written}", help, name=name, written=written)


def _kind(value: Any) -> str:
    return said("is of type `{type}`", "är av typen `{type}`", type=type(value).__name__)


def _told(en: str, sv: str, help: str = "", **parts: object) -> Diagnostic:
    return Diagnostic(_CODE, said(en, sv, **parts), help=help)
