"""What each regulation still asks of somebody who may be tested under several, side by side.

In: the findings of one subject. Out: `Standing`s, one for each regulation that is possible; none when it
is settled which one applies. Their numbers are alternatives and are never added up.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from compliance.findings import OPEN, OUTSIDE, Finding, Status
from compliance.judging import Action
from compliance.language import Text
from compliance.named_tuple import NamedTuple
from compliance.report.labels import Labels


class Standing(NamedTuple):
    """How somebody stands under one regulation. left: what is not met, undetermined or not yet due."""

    regime: str
    title: Text
    met: int
    left: tuple[Finding, ...]

    def number(self, status: Status) -> int:
        """How many of what is left have a status."""
        return sum(finding.status is status for finding in self.left)

    def to_json(self) -> dict[str, Any]:
        """As plain JSON values."""
        return {
            "regime": self.regime,
            "title": dict(self.title),
            "met": self.met,
            **{str(status): self.number(status) for status in OPEN},
            "left": [finding.rule for finding in self.left],
        }


def by_area(findings: Iterable[Finding]) -> dict[str, list[Finding]]:
    """Findings that share a pack's area stand together."""
    found: dict[str, list[Finding]] = {}
    for finding in findings:
        found.setdefault(finding.area, []).append(finding)
    return found


def side_by_side(findings: Iterable[Finding], labels: Labels) -> tuple[Standing, ...]:
    """One standing for each regulation that may test the subject; none when that is settled."""
    by_regime: dict[str, list[Finding]] = {}
    for finding in findings:
        if finding.regime and not finding.regime_settled and finding.status not in OUTSIDE:
            by_regime.setdefault(finding.regime, []).append(finding)
    if len(by_regime) < 2:
        return ()
    order = {status: place for place, status in enumerate(OPEN)}
    return tuple(
        Standing(
            regime,
            labels.regime(regime) or {"sv": regime, "en": regime},
            sum(finding.status not in OPEN for finding in group),
            tuple(
                sorted(
                    (finding for finding in group if finding.status in OPEN),
                    key=lambda finding: order[finding.status],
                )
            ),
        )
        for regime, group in by_regime.items()
    )


class UnsettledActions:
    """Which actions depend on a regulation that is not settled."""

    def __init__(self, findings: Iterable[Finding]) -> None:
        self._by_rule: dict[tuple[str, str], Finding] = {}
        self._possible: dict[str, set[str]] = {}
        for finding in findings:
            self._by_rule[finding.rule, finding.subject] = finding
            if finding.regime and not finding.regime_settled and finding.status not in OUTSIDE:
                self._possible.setdefault(finding.subject, set()).add(finding.regime)

    def on(self, action: Action) -> tuple[str, ...]:
        """The regulations an action depends on; none when it is to be done whichever applies."""
        called = [
            found
            for rule in action.rules
            for subject in action.subjects
            if (found := self._by_rule.get((rule, subject))) is not None
        ]
        if not called or any(not each.regime or each.regime_settled for each in called):
            return ()
        under = dict.fromkeys(each.regime for each in called)
        everywhere = all(self._possible.get(each.subject, set()) <= set(under) for each in called)
        return () if everywhere else tuple(under)
