"""Lowers what is computed from other values: dates and times, sums, parts and registered functions.

In: a declared computation, and who lowers its operands. Out: a `Typed` node; or None, with a fault in the
draft. Every operand is lowered before any is given up, so that one run tells the faults of all.
"""

from __future__ import annotations

from typing import Any

from compliance.calendar.clock import minutes_of
from compliance.diagnostics import meant
from compliance.model import values as v
from compliance.plan import nodes as n
from compliance.plan import wording
from compliance.plan.draft import Path
from compliance.plan.functions import FUNCTIONS
from compliance.plan.stated import can_be_read, on_every_day
from compliance.plan.typed import LoweringScope, Typed
from compliance.plan.types import DATE, DATETIME, NUMBER, PERIOD

_UNITS = {
    "days_between": ("dagar", "days"),
    "months_between": ("månader", "months"),
    "minutes_between": ("minuter", "minutes"),
}


def moved(lower: LoweringScope, kind: str, base: Any, period: Any, path: Path) -> Typed | None:
    """A day so long after or before another."""
    start = lower.value(base, (*path, kind), DATE)
    length = lower.value(period, (*path, "period"), PERIOD)
    if start is None or length is None:
        return None
    sign, node = ("+", n.DatePlus) if kind == "date_plus" else ("−", n.DateMinus)
    text = {key: f"{start.text[key]} {sign} {length.text[key]}" for key in wording.LANGUAGES}
    return Typed(node(start.node, length.node), DATE, text)


def day_of(lower: LoweringScope, time: Any, cut: str | None, path: Path) -> Typed | None:
    """The day that a time belongs to; a day may be cut at another hour than midnight."""
    typed = lower.value(time, (*path, "day_of"), DATETIME)
    if typed is None:
        return None
    sv, en = typed.text["sv"], typed.text["en"]
    text = wording.both(f"dygnet för {sv}", f"the day of {en}")
    if cut:
        text = wording.both(f"dygnet från kl. {cut} för {sv}", f"the day from {cut} of {en}")
    return Typed(n.DayOf(typed.node, minutes_of(cut or "00:00")), DATE, text)


def at_time(lower: LoweringScope, time: str, day: Any, path: Path) -> Typed | None:
    """A time of day on a day."""
    typed = lower.value(day, (*path, "on"), DATE)
    if typed is None:
        return None
    text = wording.both(f"kl. {time} {typed.text['sv']}", f"{time} on {typed.text['en']}")
    return Typed(n.AtTime(typed.node, minutes_of(time)), DATETIME, text)


def between(lower: LoweringScope, kind: str, pair: tuple[Any, Any], path: Path) -> Typed | None:
    """How much time from one to the other, in the unit of the kind."""
    wanted = DATETIME if kind == "minutes_between" else DATE
    start, end = (lower.value(each, (*path, kind, index), wanted) for index, each in enumerate(pair))
    if start is None or end is None:
        return None
    sv, en = _UNITS[kind]
    text = wording.both(
        f"{sv} från {start.text['sv']} till {end.text['sv']}",
        f"{en} from {start.text['en']} to {end.text['en']}",
    )
    return Typed(n.Between(kind, start.node, end.node), NUMBER, text)


def total(lower: LoweringScope, parts: list[Any], path: Path) -> Typed | None:
    """The sum of numbers."""
    made = [lower.value(each, (*path, "total", index), NUMBER) for index, each in enumerate(parts)]
    whole = [each for each in made if each is not None]
    if len(whole) < len(made):
        return None
    text = {key: " + ".join(each.text[key] for each in whole) for key in wording.LANGUAGES}
    return Typed(n.Total(tuple(each.node for each in whole)), NUMBER, text)


def part(lower: LoweringScope, part: Any, of: Any, path: Path) -> Typed | None:
    """A part of a number."""
    share = on_every_day(
        lower.scope,
        lower.value(part, (*path, "part"), NUMBER),
        (*path, "part"),
        lambda value: 0 < value <= 1,
        "a part above 0 and at most 1",
        "write the half as 0.5",
    )
    whole = lower.value(of, (*path, "of"), NUMBER)
    if share is None or whole is None:
        return None
    text = {key: f"{share.text[key]} × {whole.text[key]}" for key in wording.LANGUAGES}
    return Typed(n.Part(share.node, whole.node), NUMBER, text)


def call(lower: LoweringScope, declared: v.CallValue, path: Path) -> Typed | None:
    """What a registered function gives."""
    function = FUNCTIONS.get(declared.call)
    if function is None:
        lower.scope.fault(
            (*path, "call"),
            "PACK075",
            f"no function is registered as `{declared.call}`",
            meant(declared.call, FUNCTIONS),
        )
        return None
    if len(declared.arguments) != len(function.takes):
        lower.scope.fault(
            (*path, "arguments"),
            "PACK076",
            f"`{declared.call}` takes {len(function.takes)} "
            f"{'argument' if len(function.takes) == 1 else 'arguments'}, not {len(declared.arguments)}",
        )
        return None
    made = [
        lower.value(each, (*path, "arguments", index), wanted)
        for index, (each, wanted) in enumerate(zip(declared.arguments, function.takes, strict=True))
    ]
    if any(each is None for each in made):
        return None
    arguments = [each for each in made if each is not None]
    if not all(
        can_be_read(lower.scope, arguments[index], read, (*path, "arguments", index))
        for index, read in function.reads.items()
    ):
        return None
    words = {
        key: f"{declared.call}({', '.join(a.text[key] for a in arguments)})" for key in wording.LANGUAGES
    }
    return Typed(n.Call(declared.call, tuple(a.node for a in arguments)), function.gives, words)
