"""Values a condition compares: literals, facts, parameters and measures.

In: plain data. Out: one frozen model per kind of value. Which kind a mapping is, its key says; a
scalar or a list of scalars is a literal. Dates are written as text and read where a date is wanted.

Every measure over a collection names its item with `as`, may leave items out with `counts_if`, and
stays unknown, with bounds, while an item that matters is unknown.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

from pydantic import Discriminator, Field, Tag

from compliance.model.base import Declared, Name, Path, PeriodText, TimeOfDay, tags_of

if TYPE_CHECKING:
    from compliance.model.conditions import Condition

Scalar = bool | int | float | str


class FactValue(Declared):
    """The value at a path that starts at a name in scope: `trainee.main_supervisor.specialties`."""

    fact: Path


class ParameterValue(Declared):
    """A parameter's value in force on the day of the check."""

    parameter: Name


class RowValue(Declared):
    """A column of the table row the rule is expanded for."""

    row: Name


class ColumnValue(Declared):
    """The values a column of one of the pack's tables has, each once: as a list, so after `in` and the like.

    where: only of rows that hold these values in these columns.
    """

    column: Name
    of: Name
    where: dict[Name, Scalar] | None = Field(default=None, min_length=1)


class GoalValue(Declared):
    """A goal's code under the regime of the record at `of`, or of the rule itself when left out."""

    goal: Name
    of: Path | None = None


class ConceptValue(Declared):
    """A named measure, applied to the record at `of`."""

    concept: Name
    of: Path | None = None


class CountValue(Declared):
    """How many items count."""

    count: Path
    as_: Name | None = Field(default=None, alias="as")
    counts_if: Condition | None = None


class _Aggregate(Declared):
    as_: Name = Field(alias="as")
    over: Value
    counts_if: Condition | None = None


class SumValue(_Aggregate):
    """The sum of `over` for the items that count; 0 for none."""

    sum: Path


class MinValue(_Aggregate):
    """The least; unknown for none."""

    min: Path


class MaxValue(_Aggregate):
    """The greatest; unknown for none."""

    max: Path


class MeanValue(_Aggregate):
    """The arithmetic mean; unknown for none."""

    mean: Path


class MedianValue(_Aggregate):
    """The median (the mean of the middle two of an even number); unknown for none."""

    median: Path


class PercentileValue(_Aggregate):
    """The p-th percentile by nearest rank; unknown for none."""

    percentile: Path
    p: int = Field(ge=1, le=100)


class EarliestValue(_Aggregate):
    """The earliest date; unknown for none."""

    earliest: Path


class LatestValue(_Aggregate):
    """The latest date; unknown for none."""

    latest: Path


class ShareValue(Declared):
    """The part of the counted items that fulfil, from 0 to 1; unknown for none."""

    share: Path
    as_: Name = Field(alias="as")
    counts_if: Condition | None = None
    fulfils_if: Condition


class DaysBetweenValue(Declared):
    """Days from the first date to the second; negative when they are reversed."""

    days_between: tuple[Value, Value] = Field(strict=False)


class MonthsBetweenValue(Declared):
    """Calendar months from the first date through the second, whole by date, the rest as a share."""

    months_between: tuple[Value, Value] = Field(strict=False)


class MinutesBetweenValue(Declared):
    """Minutes from the first time to the second, as the clock ran; negative when they are reversed."""

    minutes_between: tuple[Value, Value] = Field(strict=False)


class DayOfValue(Declared):
    """The day a time belongs to; days may begin at another time than midnight."""

    day_of: Value
    cut: TimeOfDay | None = None


class AtTimeValue(Declared):
    """A time of day on a date."""

    at_time: TimeOfDay
    on: Value


class DateMinusValue(Declared):
    """A date moved back by a period."""

    date_minus: Value
    period: PeriodText | ParameterValue


class TotalValue(Declared):
    """Numbers added up; with bounds while one of them still has bounds."""

    total: list[Value] = Field(min_length=2)


class PartValue(Declared):
    """A part of a number, from 0 to 1: the half of it is 0.5."""

    part: Annotated[float, Field(gt=0, le=1)] | ParameterValue
    of: Value


class DatePlusValue(Declared):
    """A date moved forward by a period."""

    date_plus: Value
    period: PeriodText | ParameterValue


class LeavePart(Declared):
    """What is not counted as service."""

    of: Path
    as_: Name = Field(alias="as")
    counts_if: Condition | None = None
    from_: Value = Field(alias="from")
    to: Value


class FullTimeMonthsValue(Declared):
    """Calendar months of service recalculated to full time.

    Overlaps are added up to at most 100 %, leave is taken out, and service after the day of the
    check is not counted. An item whose `to` is known to be absent goes on until that day.
    """

    full_time_months: Path
    as_: Name = Field(alias="as")
    counts_if: Condition | None = None
    from_: Value = Field(alias="from")
    to: Value
    percent: Value
    without: LeavePart | None = None


class CallValue(Declared):
    """A registered function; the only extension of the language."""

    call: str
    arguments: list[Value] = Field(default_factory=list)


def _value_tag(value: Any) -> str | None:
    if isinstance(value, dict):
        return next((key for key in BY_KEY if key in value), None)
    if isinstance(value, Declared):
        return TAGS.get(type(value))
    if isinstance(value, list | tuple):
        return "list"
    if isinstance(value, bool | int | float | str):
        return "literal"
    return None


def _item_tag(item: Any) -> str | None:
    tag = _value_tag(item)
    return tag if tag in ("literal", "row", "goal") else None


ListItem = Annotated[
    Annotated[Scalar, Tag("literal")] | Annotated[RowValue, Tag("row")] | Annotated[GoalValue, Tag("goal")],
    Discriminator(
        _item_tag,
        custom_error_type="item_kind",
        custom_error_message="a list holds literals and rows; a fact stands without brackets",
    ),
]

_AnyValue = (
    Annotated[Scalar, Tag("literal")]
    | Annotated[list[ListItem], Tag("list")]
    | Annotated[FactValue, Tag("fact")]
    | Annotated[ParameterValue, Tag("parameter")]
    | Annotated[RowValue, Tag("row")]
    | Annotated[ColumnValue, Tag("column")]
    | Annotated[GoalValue, Tag("goal")]
    | Annotated[ConceptValue, Tag("concept")]
    | Annotated[CountValue, Tag("count")]
    | Annotated[SumValue, Tag("sum")]
    | Annotated[MinValue, Tag("min")]
    | Annotated[MaxValue, Tag("max")]
    | Annotated[MeanValue, Tag("mean")]
    | Annotated[MedianValue, Tag("median")]
    | Annotated[PercentileValue, Tag("percentile")]
    | Annotated[ShareValue, Tag("share")]
    | Annotated[EarliestValue, Tag("earliest")]
    | Annotated[LatestValue, Tag("latest")]
    | Annotated[DaysBetweenValue, Tag("days_between")]
    | Annotated[MonthsBetweenValue, Tag("months_between")]
    | Annotated[MinutesBetweenValue, Tag("minutes_between")]
    | Annotated[DayOfValue, Tag("day_of")]
    | Annotated[AtTimeValue, Tag("at_time")]
    | Annotated[DateMinusValue, Tag("date_minus")]
    | Annotated[TotalValue, Tag("total")]
    | Annotated[PartValue, Tag("part")]
    | Annotated[DatePlusValue, Tag("date_plus")]
    | Annotated[FullTimeMonthsValue, Tag("full_time_months")]
    | Annotated[CallValue, Tag("call")]
)
TAGS = tags_of(_AnyValue)
BY_KEY = {key: kind for kind, key in TAGS.items()}
VALUE_KEYS = tuple(BY_KEY)
Value = Annotated[
    _AnyValue,
    Discriminator(
        _value_tag,
        custom_error_type="value_kind",
        custom_error_message="this is not a value; a value is a literal or has one of the keys "
        + ", ".join(VALUE_KEYS),
    ),
]
