"""What is covered and what is lacking.

In: made by `assemble` and `obligations`. Out: `Coverage` and its parts, as any format shows them.

Shares are exact fractions of what there is; there is no share of nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import Any

from compliance.diagnostics import Span
from compliance.findings.values import Text
from compliance.named_tuple import NamedTuple
from compliance.workbench.coverage.places import Condition

REACHED = ("met", "not_met", "undetermined")
"""What the trials of every rule should ask about."""
TRUE, FALSE, UNKNOWN = "true", "false", "unknown"
DECIDES_TRUE, DECIDES_FALSE = "decides_true", "decides_false"
"""What each condition should be shown to do: three answers, and to decide alone with two of them."""


class Asked(NamedTuple):
    """Ids of the trials that ask about a status."""

    cases: tuple[str, ...] = ()
    scenarios: tuple[str, ...] = ()

    @property
    def trials(self) -> tuple[str, ...]:
        """All of them."""
        return self.cases + self.scenarios


class RowCoverage(NamedTuple):
    """A check: a rule, for one row where it is expanded over a table. asked: by status, in any order."""

    id: str
    asked: Mapping[str, Asked]

    @property
    def lacking(self) -> tuple[str, ...]:
        """The statuses that no trial asks about."""
        return tuple(status for status in REACHED if status not in self.asked)


class RuleCoverage(NamedTuple):
    """A rule as it is declared, with its checks."""

    id: str
    title: Text
    place: Span
    rows: tuple[RowCoverage, ...]

    @property
    def reaches(self) -> bool:
        """Whether the trials ask about met, not met and undetermined, in every row."""
        return not any(row.lacking for row in self.rows)

    @property
    def trials(self) -> tuple[str, ...]:
        """Ids of all that ask about it, each once."""
        found = (trial for row in self.rows for asked in row.asked.values() for trial in asked.trials)
        return tuple(sorted(set(found)))

    def asked(self, status: str) -> Asked:
        """The trials that ask about a status in any row."""
        rows = [row.asked[status] for row in self.rows if status in row.asked]
        return Asked(
            tuple(dict.fromkeys(each for row in rows for each in row.cases)),
            tuple(dict.fromkeys(each for row in rows for each in row.scenarios)),
        )


class ConditionCoverage(NamedTuple):
    """A condition. seen: in how many findings it was true, false and unknown. decided: by its answer, the
    first trial it decides alone with it."""

    condition: Condition
    seen: Mapping[str, int]
    decided: Mapping[str, str]

    @property
    def lacking(self) -> tuple[str, ...]:
        """What no trial shows. That an answer never decides is told only where it has been seen."""
        wanted = (TRUE, FALSE) if self.condition.settled else (TRUE, FALSE, UNKNOWN)
        unseen = [answer for answer in wanted if not self.seen[answer]]
        idle = [
            decides
            for answer, decides in ((TRUE, DECIDES_TRUE), (FALSE, DECIDES_FALSE))
            if self.seen[answer] and answer not in self.decided
        ]
        return (*unseen, *idle)

    @property
    def seen_all(self) -> bool:
        """Seen true, false and, where it can be, unknown."""
        return not {TRUE, FALSE, UNKNOWN} & set(self.lacking)

    @property
    def decides(self) -> bool:
        """Seen to decide alone both while true and while false: modified condition/decision coverage."""
        return TRUE in self.decided and FALSE in self.decided


class PackCoverage(NamedTuple):
    """A pack's rules and conditions; conditions None when they were not measured."""

    name: str
    title: Text
    rules: tuple[RuleCoverage, ...]
    conditions: tuple[ConditionCoverage, ...] | None

    @property
    def reaching(self) -> int:
        """How many rules reach all three statuses."""
        return sum(rule.reaches for rule in self.rules)

    @property
    def rules_share(self) -> Fraction | None:
        """Their share of all rules."""
        return _share(self.reaching, len(self.rules))

    @property
    def complete(self) -> int:
        """How many conditions lack nothing."""
        return sum(not each.lacking for each in self.conditions or ())

    @property
    def conditions_share(self) -> Fraction | None:
        """Their share of all conditions."""
        return _share(self.complete, len(self.conditions or ()))


class RowsShown(NamedTuple):
    """In how many rows of a rule's table trials show it met and not met, and how many there are."""

    rule: str
    shown: int
    of: int


class ItemCoverage(NamedTuple):
    """What a source says, and what stands for it.

    encoded: full, partly, human, engine, planned or none. trials: ids of those that ask about its rules and
    show what these are weighed together in; tests: those the list names. faults: why it does not count as
    covered although the list says so. rows: the rules of which trials show some rows and not all.
    """

    id: str
    kind: str
    text: Text
    locator: str
    place: Span
    encoded: str
    rules: tuple[str, ...]
    judged_by: tuple[str, ...]
    trials: tuple[str, ...]
    tests: tuple[str, ...]
    reason: Text
    faults: tuple[Text, ...]
    rows: tuple[RowsShown, ...] = ()

    @property
    def state(self) -> str:
        """faulty, covered, partly or planned."""
        if self.faults:
            return "faulty"
        return self.encoded if self.encoded in ("partly", "planned") else "covered"


class SourceCoverage(NamedTuple):
    """The list of one source. name: of its folder."""

    name: str
    title: Text
    citation: str
    items: tuple[ItemCoverage, ...]

    def of(self, state: str) -> tuple[ItemCoverage, ...]:
        """The items in a state."""
        return tuple(item for item in self.items if item.state == state)

    def encoded(self, how: str) -> int:
        """How many items are said to be encoded so."""
        return sum(item.encoded == how for item in self.items)

    @property
    def share(self) -> Fraction | None:
        """The share of items that are covered."""
        return _share(len(self.of("covered")), len(self.items))


class Coverage(NamedTuple):
    """Everything that was asked for. failed: ids of trials that do not hold; they show nothing.

    with_rules, with_conditions: whether these were asked for. The packs' rules are there in any case.
    """

    packs: tuple[PackCoverage, ...]
    sources: tuple[SourceCoverage, ...]
    failed: tuple[str, ...]
    with_rules: bool
    with_conditions: bool

    def shares(self) -> Iterator[tuple[str, str, Fraction]]:
        """Every share there is: of what, in which pack or list, and how much."""
        for pack in self.packs:
            if self.with_rules and pack.rules_share is not None:
                yield "rules", pack.name, pack.rules_share
            if self.with_conditions and pack.conditions_share is not None:
                yield "conditions", pack.name, pack.conditions_share
        for source in self.sources:
            if source.share is not None:
                yield "requirements", source.name, source.share

    def below(self, percent: float) -> list[tuple[str, str, Fraction]]:
        """The shares that are below so many per cent."""
        return [each for each in self.shares() if each[2] * 100 < Fraction(str(percent))]


def _share(part: int, whole: int) -> Fraction | None:
    return Fraction(part, whole) if whole else None


def percent(share: Fraction | None) -> str:
    """A share in per cent with at most one decimal, never rounded up: 100 is all of it."""
    if share is None:
        return "–"
    tenths = int(share * 1000)
    return f"{tenths // 10}" if tenths % 10 == 0 else f"{tenths // 10}.{tenths % 10}"


def number(share: Fraction | None) -> Any:
    """The same as a JSON number; None for the share of nothing."""
    return None if share is None else int(share * 1000) / 10
