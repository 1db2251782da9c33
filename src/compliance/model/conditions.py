"""Conditions: what a rule asks, as one closed tree of operators.

In: plain data. Out: one frozen model per shape. A condition is true, false or unknown (strong Kleene
logic); no operator, negative ones included, turns unknown into true.

A quantifier separates `counts_if` (is it a candidate?) from `fulfils_if` (does it satisfy?), so that
a near miss can be told: one project, not yet assessed.
"""

from __future__ import annotations

import sys
from typing import Annotated, Any, Literal

from pydantic import Discriminator, Field, Tag, model_validator

from compliance.model import values
from compliance.model.base import BothTexts, Declared, Name, Path, PeriodText, tags_of
from compliance.model.values import ParameterValue, Value


class Within(Declared):
    """A period after or before another date, ends included."""

    period: PeriodText | ParameterValue
    after: Value | None = None
    before: Value | None = None

    @model_validator(mode="after")
    def _one_side(self) -> Within:
        if (self.after is None) == (self.before is None):
            raise ValueError("`within` needs `after` or `before`, one of them")
        return self


class Compare(Declared):
    """One value held against another with exactly one operator."""

    fact: Path | None = None
    value: Value | None = None
    say: BothTexts | None = None

    is_: Value | None = Field(default=None, alias="is")
    is_not: Value | None = None
    in_: Value | None = Field(default=None, alias="in")
    not_in: Value | None = None
    at_least: Value | None = None
    at_most: Value | None = None
    above: Value | None = None
    below: Value | None = None
    between: tuple[Value, Value] | None = Field(default=None, strict=False)
    contains: Value | None = None
    contains_any: Value | None = None
    contains_all: Value | None = None
    matches: str | None = None
    is_known: bool | None = None
    before: Value | None = None
    after: Value | None = None
    on_or_before: Value | None = None
    on_or_after: Value | None = None
    within_last: PeriodText | ParameterValue | None = None
    within: Within | None = None

    @property
    def operator(self) -> str:
        """The one operator it uses."""
        return next(name for name in OPERATORS if self.operand_of(name) is not None)

    def operand_of(self, name: str) -> Any:
        """What stands after an operator; None when it is not used."""
        return getattr(self, {"is": "is_", "in": "in_"}.get(name, name))

    @model_validator(mode="after")
    def _one_of_each(self) -> Compare:
        if (self.fact is None) == (self.value is None):
            raise ValueError("a comparison needs `fact` or `value`, one of them")
        used = [name for name in OPERATORS if self.operand_of(name) is not None]
        if not used:
            raise ValueError("a comparison needs an operator, such as `is` or `at_least`")
        if len(used) > 1:
            raise ValueError(
                f"a comparison has one operator; here are {' and '.join(used)}: put them under `all`"
            )
        return self


OPERATORS = tuple(
    info.alias or name for name, info in Compare.model_fields.items() if name not in ("fact", "value", "say")
)


class All(Declared):
    """True when every part is."""

    all: list[Condition] = Field(min_length=1)
    say: BothTexts | None = None


class AnyOf(Declared):
    """True when at least one part is."""

    any: list[Condition] = Field(min_length=1)
    say: BothTexts | None = None


class Not(Declared):
    """True when the part is false; unknown stays unknown."""

    not_: Condition = Field(alias="not")
    say: BothTexts | None = None


class AtLeastOf(Declared):
    """True when at least so many of the parts are."""

    at_least_of: int = Field(ge=1)
    conditions: list[Condition] = Field(min_length=1)
    say: BothTexts | None = None


class Quantity(Declared):
    """At least, at most or exactly so many of a collection fulfil."""

    at_least: int | ParameterValue | None = None
    at_most: int | ParameterValue | None = None
    exactly: int | ParameterValue | None = None
    of: Path
    as_: Name = Field(alias="as")
    counts_if: Condition | None = None
    fulfils_if: Condition | None = None
    say: BothTexts | None = None

    @model_validator(mode="after")
    def _one_bound(self) -> Quantity:
        given = [name for name in ("at_least", "at_most", "exactly") if getattr(self, name) is not None]
        if len(given) != 1:
            raise ValueError("with `of`, use one of `at_least`, `at_most` and `exactly`")
        number = getattr(self, given[0])
        if isinstance(number, int) and number < (1 if given[0] == "at_least" else 0):
            raise ValueError(f"`{given[0]}: {number}` says nothing")
        return self


class Every(Declared):
    """Every counted item fulfils; `if_empty` says what it means that none is counted."""

    every: Path
    as_: Name = Field(alias="as")
    counts_if: Condition | None = None
    fulfils_if: Condition
    if_empty: Literal["holds", "fails", "unknown", "not_applicable"]
    say: BothTexts | None = None


class NoneOf(Declared):
    """No counted item fulfils."""

    none: Path
    as_: Name = Field(alias="as")
    counts_if: Condition | None = None
    fulfils_if: Condition | None = None
    say: BothTexts | None = None


class UseConcept(Declared):
    """A named condition, applied to the record at `of` (the rule's subject when left out)."""

    concept: Name
    of: Path | None = None
    say: BothTexts | None = None


def _condition_tag(condition: Any) -> str | None:
    if isinstance(condition, Declared):
        return TAGS.get(type(condition))
    if not isinstance(condition, dict):
        return None
    for key, tag in (
        ("all", "all"),
        ("any", "any"),
        ("not", "not"),
        ("at_least_of", "at_least_of"),
        ("every", "every"),
        ("none", "none"),
        ("fact", "compare"),
        ("value", "compare"),
        ("concept", "concept"),
    ):
        if key in condition:
            return tag
    return "quantity" if "of" in condition else None


_AnyCondition = (
    Annotated[All, Tag("all")]
    | Annotated[AnyOf, Tag("any")]
    | Annotated[Not, Tag("not")]
    | Annotated[AtLeastOf, Tag("at_least_of")]
    | Annotated[Quantity, Tag("quantity")]
    | Annotated[Every, Tag("every")]
    | Annotated[NoneOf, Tag("none")]
    | Annotated[UseConcept, Tag("concept")]
    | Annotated[Compare, Tag("compare")]
)
TAGS = tags_of(_AnyCondition)
Condition = Annotated[
    _AnyCondition,
    Discriminator(
        _condition_tag,
        custom_error_type="condition_kind",
        custom_error_message=(
            "this is not a condition; a condition has one of the keys "
            "fact, value, all, any, not, at_least_of, every, none, concept, or `of` with a number of items"
        ),
    ),
]

# Measures hold conditions and conditions hold measures; the knot is tied here, once both are known.
values.Condition = Condition  # type: ignore[attr-defined]
_KNOTTED: tuple[type[Declared], ...] = (*values.TAGS, values.LeavePart, *TAGS, Within)
# Each kind of value is described within the others, which goes deeper than Python is prepared for.
_LIMIT = sys.getrecursionlimit()
sys.setrecursionlimit(max(_LIMIT, 10_000))
for _kind in _KNOTTED:
    _kind.model_rebuild()
sys.setrecursionlimit(_LIMIT)
