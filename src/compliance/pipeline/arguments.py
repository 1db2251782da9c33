"""Whether a call is one that can be made, before anything is read.

In: the arguments of a function that others call. Out: nothing; UsageError with all that is wrong with them.
Many are easily mistaken: a text is a sequence of texts, and a datetime is a date.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Sequence
from datetime import date, datetime
from typing import Any, get_args

from compliance.diagnostics import Diagnostic, UsageError
from compliance.language import LANGUAGES

_DAYS = ("as_of", "known_at")
_PATHS = ("domain",)
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
    if name in _PATHS and isinstance(value, os.PathLike):
        return None
    if name in _LISTS:
        return None if value is None else _list(name, value, _LISTS[name])
    if name == "lang":
        return _word(name, value, LANGUAGES)
    if name == "chain":
        from compliance.judging.chain import ChainName

        return _word(name, value, get_args(ChainName))
    return None if isinstance(value, str) else Diagnostic(_CODE, f"`{name}` is {_kind(value)}, not a text")


def _day(name: str, value: Any) -> Diagnostic | None:
    if isinstance(value, datetime):
        help = "which day it is depends on the time zone; hand in its `.date()`"
        return Diagnostic(_CODE, f"`{name}` is a time, and a day is asked for", help=help)
    if isinstance(value, date):
        return None
    help = "hand in a `datetime.date`, such as `date(2026, 11, 22)`"
    return Diagnostic(_CODE, f"`{name}` is {_kind(value)}, not a day", help=help)


def _list(name: str, value: Any, of: tuple[type, ...]) -> Diagnostic | None:
    if isinstance(value, of):
        help = f"put it in a list: `{name}=[{str(value)!r}]`"
        return Diagnostic(_CODE, f"`{name}` is one name, and a list of names is asked for", help=help)
    if not isinstance(value, Collection) or isinstance(value, bytes):
        return Diagnostic(_CODE, f"`{name}` is {_kind(value)}, not a list of names", help="hand in a list")
    if name == "subjects" and not value:
        # A report of nobody would look like all clear.
        return Diagnostic(_CODE, "no subject is named", help="leave `subjects` out for all")
    for number, each in enumerate(value, start=1):
        if not isinstance(each, of):
            return Diagnostic(_CODE, f"number {number} of `{name}` is {_kind(each)}, not a name")
    return None


def _word(name: str, value: Any, words: Sequence[str]) -> Diagnostic | None:
    if isinstance(value, str) and value in words:
        return None
    written = f"`{value}`" if isinstance(value, str) else _kind(value)
    return Diagnostic(_CODE, f"`{name}` is {written}", help=f"write one of {', '.join(words)}")


def _kind(value: Any) -> str:
    return f"of type `{type(value).__name__}`"
