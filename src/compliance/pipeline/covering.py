"""Which findings would tell of a figure that may not be shown.

In: a plan, a run and its facts. Out: `Cover`; and with `sound`, what can
be concluded without those findings.

A finding about a shown figure may rest on a hidden one: on the whole that it belongs to, or on the period
before. What a rule reads is taken from the rule, and not from what the finding explains: that there is a
finding at all tells that the rule's `applies` held, and no explanation holds that.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING

from compliance.diagnostics import ComplianceError, UsageError, said
from compliance.facts.values import Record
from compliance.plan.asked import facts_of

if TYPE_CHECKING:
    from compliance.executors.base import Run
    from compliance.facts.facts import Facts
    from compliance.findings import Finding
    from compliance.findings.figures import Figure
    from compliance.judging.values import Judgement
    from compliance.plan.plan import Check, Plan


def cover_of(plan: Plan, run: Run, small_numbers: bool = False) -> Cover:
    """What is hidden of a run's figures. small_numbers: nothing is."""
    if small_numbers or not run.figures:
        return Cover(plan, run.facts)
    from compliance.report.suppression import hidden_figures

    return Cover(plan, run.facts, hidden_figures(run.figures))


class Cover:
    """What is hidden. hidden: paths of figures; none where everything is shown."""

    def __init__(self, plan: Plan, facts: Facts, hidden: frozenset[str] = frozenset()) -> None:
        self.hidden = hidden
        figures = {name for name, entity in plan.schema.entities.items() if entity.derived and hidden}
        self._figures = {
            record.path: record for name in figures for record in facts.records.get(name, {}).values()
        }
        self._reads = {check.id: _beyond(check) for check in plan.checks if check.subject_type in figures}

    def covers(self, finding: Finding) -> bool:
        """Whether a finding is about a hidden figure, or rests on one."""
        figure = self._figures.get(finding.subject)
        if figure is None:
            return False
        return figure.path in self.hidden or any(
            _owner(figure, way) in self.hidden for way in self._reads.get(finding.rule, ())
        )

    def shown(self, figure: Figure) -> Figure:
        """A figure as it may be shown."""
        return figure.covered() if figure.path in self.hidden else figure

    def refusal(self, subject: str) -> ComplianceError:
        """What is said to somebody who asks for what is hidden."""
        return UsageError.of(
            "USAGE088",
            said(
                "`{subject}` is hidden: it is, rests on or would give away a figure of too few records",
                "`{subject}` visas inte: det är, bygger på eller skulle röja en siffra med för få poster",
                subject=subject,
            ),
            help=said(
                "`--small-numbers` shows it, and is for those whose records they are",
                "`--small-numbers` visar det, och är för dem vars poster det gäller",
            ),
        )


def sound(judgement: Judgement, incomplete: Collection[str]) -> Judgement:
    """What still holds of subjects of which a finding was left out.

    A letter, and that nothing follows, might rest on what was left out. What follows from the rest does so
    whatever that is.
    """
    if not incomplete:
        return judgement
    from compliance.judging import Drawn

    return judgement._replace(
        ratings=tuple(each for each in judgement.ratings if each.subject not in incomplete),
        conclusions=tuple(
            each
            for each in judgement.conclusions
            if each.drawn is Drawn.YES or each.subject not in incomplete
        ),
    )


def _beyond(check: Check) -> Sequence[Sequence[str]]:
    """The ways, field by field, to what a check reads of other records than its subject's own."""
    parts = (check.applies, check.require, check.due)
    ways = {tuple(each.path.split(".")[1:]) for part in parts for each in facts_of(part)}
    return sorted(way for way in ways if len(way) > 1)


def _owner(record: Record, way: Sequence[str]) -> str:
    """The path of the record that a way's last field is read of, or of the last that there is."""
    for name in way[:-1]:
        values: Mapping[str, object] = record.values
        following = values.get(name)
        if not isinstance(following, Record):
            break
        record = following
    return record.path
