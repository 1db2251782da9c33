"""Statistics of a rule's items and of a measure's records, which must mean the same.

In: numbers in order. Out: the statistic.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Any

from compliance.facts.values import Cause, Unknown

NOTHING = Unknown(Cause.NOT_REGISTERED, "there is nothing to measure")
"""Any statistic of no values at all."""
PERCENTILES = (10, 25, 75, 90)
"""Those a measure gives, apart from the median."""


def median(ordered: Sequence[Any]) -> Fraction:
    """The value in the middle, or half way between the two there."""
    n = len(ordered)
    middle: Fraction = (ordered[(n - 1) // 2] + ordered[n // 2]) * Fraction(1, 2)
    return middle


def percentile(ordered: Sequence[Any], rank: int) -> Any:
    """By nearest rank: the least value that at least `rank` per cent of the values do not exceed."""
    return ordered[-(-rank * len(ordered) // 100) - 1]


def plain(value: Any) -> int | Fraction:
    """The number as a whole one where it is."""
    exact = Fraction(value)
    return exact.numerator if exact.denominator == 1 else exact
