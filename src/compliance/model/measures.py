"""A measure as declared: what is counted over many records, and how the result is divided.

In: `measures/<name>.yaml`. Out: `MeasureFile`. Its figures become records that rules can be about, of an
entity named after the measure.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, model_validator

from compliance.model.base import AreaOf, BothTexts, Declared, Name, Path, refusal
from compliance.model.conditions import Condition
from compliance.model.rules import Citation
from compliance.model.values import ParameterValue, Value

AtLeastOne = Annotated[int, Field(ge=1)]

PERIOD = "period"
"""The name of the period among the divisions of a level."""


class PeriodOf(Declared):
    """Which date of a record decides the period it belongs to, and how long a period is."""

    of: Value
    each: Literal["day", "week", "month", "quarter", "year"]


class Ranked(Declared):
    """How the figures of a level are put in order within a period."""

    by: Literal["share", "median", "mean", "sum", "ratio", "n"]
    first: Literal["highest", "lowest"]


class LeavesOut(Declared):
    """Which records are left out until what rules found in them has been corrected.

    not_met: areas of rules, each as `pack.area`; one rule that is not met is enough. of: what is left out as
    a whole, from a record counted: the record itself, one that it leads to, or any of a collection. Rules
    about what is part of that hold too.
    """

    not_met: list[AreaOf] = Field(min_length=1)
    of: Path


class MeasureFile(Declared):
    """One measure.

    of: the entity whose records are counted; its name is the only one in scope. levels: each a list of
    names of `by`, and `period`; an empty list is the whole. show_from: figures with fewer records are
    small numbers, shown to nobody outside. small_by: whom the records are of; then it is persons that are
    too few. percentiles_from: with fewer records there are no percentiles.
    share_of: what the share is of, or the ratio where there is no share, in words.
    for_each: a table whose rows `counts_if` and `fulfils_if` may ask for; a record counts when it does for
    some row, and fulfils when it does both for the same row.
    """

    format: Literal[1]
    measure: Name
    revision: int = Field(ge=1)
    title: BothTexts
    explanation: BothTexts
    cite: list[Citation] = Field(min_length=1)
    of: Name
    for_each: Name | None = None
    counts_if: Condition | None = None
    leaves_out: LeavesOut | None = None
    value: Value | None = None
    unit: BothTexts | None = None
    per: Value | None = None
    fulfils_if: Condition | None = None
    share_of: BothTexts | None = None
    by: dict[Name, Path] = Field(default_factory=dict)
    period: PeriodOf | None = None
    levels: list[list[Name]] = Field(min_length=1)
    rank: Ranked | None = None
    show_from: AtLeastOne | ParameterValue = 5
    small_by: Path | None = None
    percentiles_from: AtLeastOne | ParameterValue = 1

    @model_validator(mode="after")
    def _levels_are_known(self) -> MeasureFile:
        known = {*self.by, *([PERIOD] if self.period else [])}
        if PERIOD in self.by:
            raise refusal("`period` divides by time; give the division another name", at="by")
        for level in self.levels:
            for name in level:
                if name not in known:
                    says = f"the level `{name}` is not among the divisions of the measure"
                    raise refusal(says, at="levels")
            if len(set(level)) < len(level):
                raise refusal("a level names a division twice", at="levels")
        if len({frozenset(level) for level in self.levels}) < len(self.levels):
            raise refusal("two levels name the same divisions", at="levels")
        if self.rank is not None:
            self._rank_has_its_figure(self.rank.by)
        if self.per is not None and self.value is None:
            raise refusal("`per` divides a sum of `value`; give a `value` too", at="per")
        if self.share_of is not None and self.fulfils_if is None and self.per is None:
            says = "without `fulfils_if` or `per` there is no share to name; leave `share_of` out"
            raise refusal(says, at="share_of")
        if self.for_each is not None and self.counts_if is None:
            says = "with `for_each`, `counts_if` says which row a record belongs to; give one"
            raise refusal(says, at="for_each")
        return self

    def _rank_has_its_figure(self, by: str) -> None:
        needs = {"n": None, "share": "fulfils_if", "ratio": "per"}.get(by, "value")
        if needs is not None and getattr(self, needs) is None:
            says = f"figures without `{needs}` have no {by} to be ranked by; give `{needs}` too"
            raise refusal(says, at="rank")
