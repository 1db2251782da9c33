"""The tree a check is made of, once names are resolved and types have been checked.

In: made by `lowering`. Out: frozen nodes that any executor can run and `codec` can save.

Every value node is typed when it is made, so an executor never meets a date held against a number.
`text` on a condition is what it asks, in words by language; `at` is its place, pack/file:line:column.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from compliance.named_tuple import NamedTuple

Text = dict[str, str]


class Constant(NamedTuple):
    """A literal of the right type: text, bool, int, Fraction, date, Period text or a frozenset of codes."""

    value: Any


class Fact(NamedTuple):
    """A field reached from a name in scope: `names[0]` is the name, the rest are fields.

    fixed: nobody can change the fact, so no remedy may ask for it. `of_regime`: the last field is the
    derived regime of the record before it.
    """

    names: tuple[str, ...]
    title: Text
    fixed: bool = False
    of_regime: bool = False


@dataclass(frozen=True, slots=True)
class AsOf:
    """The day of the check."""


class Parameter(NamedTuple):
    """A dated parameter by its full name, `pack/name`; the executor takes the value of the day."""

    name: str


class Goal(NamedTuple):
    """A goal's code under the regime of the record at `of`; under the rule's own when `of` is empty."""

    name: str
    of: tuple[str, ...] = ()


class DatePlus(NamedTuple):
    """A date moved forward by a period."""

    base: Value
    period: Value


class DateMinus(NamedTuple):
    """A date moved back by a period."""

    base: Value
    period: Value


class DayOf(NamedTuple):
    """The day a time belongs to, when days begin `cut` minutes after midnight."""

    time: Value
    cut: int


class AtTime(NamedTuple):
    """The time on a day, in minutes after midnight."""

    day: Value
    minutes: int


class Between(NamedTuple):
    """`days_between` or `months_between` two dates, or `minutes_between` two times."""

    kind: str
    start: Value
    end: Value


class Total(NamedTuple):
    """Numbers added up."""

    parts: tuple[Value, ...]


class Part(NamedTuple):
    """A part of a number, from 0 to 1."""

    part: Value
    of: Value


class Call(NamedTuple):
    """A registered function."""

    function: str
    arguments: tuple[Value, ...]


class Measure(NamedTuple):
    """A figure over a collection: count, sum, min, max, mean, median, percentile, share, earliest, latest."""

    kind: str
    of: Fact
    name: str
    counts_if: Condition | None
    over: Value | None = None
    fulfils_if: Condition | None = None
    rank: int = 0


class Leave(NamedTuple):
    """What full-time months leave out."""

    of: Fact
    name: str
    counts_if: Condition | None
    start: Value
    end: Value


class FullTimeMonths(NamedTuple):
    """Service recalculated to full-time calendar months, leave taken out."""

    of: Fact
    name: str
    counts_if: Condition | None
    start: Value
    end: Value
    percent: Value
    leave: Leave | None = None


class BindValue(NamedTuple):
    """A measure about another record."""

    name: str
    of: Fact
    value: Value


Value = (
    Constant
    | Fact
    | AsOf
    | Parameter
    | Goal
    | DatePlus
    | DateMinus
    | DayOf
    | AtTime
    | Between
    | Total
    | Part
    | Call
    | Measure
    | FullTimeMonths
    | BindValue
)


class Compare(NamedTuple):
    """`left` held against `right`; `between` has two in `right`, `within` a period and a date."""

    op: str
    left: Value
    right: tuple[Value, ...]
    text: Text
    at: str


class Logic(NamedTuple):
    """all, any, not (one part) or at_least_of (n of the parts)."""

    op: str
    parts: tuple[Condition, ...]
    text: Text
    at: str
    n: int = 0


class Quantified(NamedTuple):
    """at_least, at_most, exactly, every or none over a collection."""

    op: str
    of: Fact
    name: str
    counts_if: Condition | None
    fulfils_if: Condition | None
    text: Text
    at: str
    n: Value | None = None
    if_empty: str = ""


class Bind(NamedTuple):
    """A condition about another record: `name` stands for the record at `of` within `part`."""

    name: str
    of: Fact
    part: Condition
    text: Text
    at: str


Condition = Compare | Logic | Quantified | Bind
