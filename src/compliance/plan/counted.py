"""Which measures count the same records.

In: planned measures. Out: what each counts, in numbers: the same number for the same records, whatever words
are used of them; and for what is taken of them by the same facts.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable

from compliance.findings.figures import Counted
from compliance.plan.asked import facts_of
from compliance.plan.meaning import bare
from compliance.plan.plan import PlannedMeasure


def counted(measures: Iterable[PlannedMeasure]) -> dict[str, Counted]:
    """What measures count, by their names.

    Not what one takes of each record, nor for what it leaves one out: whether a record is used, missing or
    left out, it is one of those counted, and each figure tells of all three.
    """
    numbers: dict[Hashable, int] = {}

    def number(part: Hashable) -> int:
        return numbers.setdefault(part, len(numbers))

    return {
        each.name: Counted(
            number((each.of, bare(each.counts_if))),
            {division.name: division.fact.names for division in each.divisions},
            number(bare(each.day)),
            each.each,
            frozenset(
                number((each.of, frozenset(asked.path for asked in facts_of(value))))
                for value in (each.value, each.per)
                if value is not None
            ),
            each.levels,
        )
        for each in measures
    }
