"""Which findings would tell of a figure that may not be shown.

In: a plan, a run and its facts. Out: `Suppression`; and with `sound`, what can be concluded without those
findings.

A finding about a shown figure may rest on a hidden one: on the whole that it belongs to, or on the period
before. We ask what the rule reads, not what the finding explains: that a finding exists already reveals that
the rule's `applies` held.
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


def suppression_of(plan: Plan, run: Run, small_numbers: bool = False) -> Suppression:
    """What is hidden of a run's figures. small_numbers: nothing is."""
    if small_numbers or not run.figures:
        return Suppression(plan, run.facts)
    from compliance.plan.counted import counted
    from compliance.report.suppression import suppressed_figures, told_by_another

    counts = counted(plan.measures)
    hidden = suppressed_figures(run.figures, counts)
    sums = told_by_another(run.figures, counts)
    nothing = frozenset[str]()
    withheld = {
        each.path: names for each in run.figures if (names := each.of_one() | sums.get(each.measure, nothing))
    }
    return Suppression(plan, run.facts, hidden, withheld)


class Suppression:
    """What is suppressed, as figures of small numbers are; nothing where everything is shown.

    hidden: paths of figures. withheld: by the paths of others, the statistics that are not told.
    """

    def __init__(
        self,
        plan: Plan,
        facts: Facts,
        hidden: frozenset[str] = frozenset(),
        withheld: Mapping[str, Collection[str]] = {},
    ) -> None:
        self.hidden = hidden
        self._withheld = withheld
        some = bool(hidden or withheld)
        figures = {name for name, entity in plan.schema.entities.items() if entity.derived and some}
        self._figures = {
            record.path: record for name in figures for record in facts.records.get(name, {}).values()
        }
        self._reads = {check.id: _read(check) for check in plan.checks if check.subject_type in figures}

    def reaches(self, finding: Finding) -> bool:
        """Whether a finding is about a hidden figure, or rests on one."""
        figure = self._figures.get(finding.subject)
        if figure is None:
            return False
        if figure.path in self.hidden:
            return True
        read = ((_owner(figure, way), way[-1]) for way in self._reads.get(finding.rule, ()))
        return any(path in self.hidden or name in self._withheld.get(path, ()) for path, name in read)

    def shown(self, figure: Figure) -> Figure:
        """A figure as it may be shown."""
        if figure.path in self.hidden:
            return figure.suppressed()
        return figure.told(apart_from=self._withheld.get(figure.path, ()))

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


def _read(check: Check) -> Sequence[Sequence[str]]:
    """The ways, field by field, to what a check reads."""
    parts = (check.applies, check.require, check.due)
    ways = {tuple(each.path.split(".")[1:]) for part in parts for each in facts_of(part)}
    return sorted(way for way in ways if way)


def _owner(record: Record, way: Sequence[str]) -> str:
    """The path of the record that a way's last field is read of, or of the last that there is."""
    for name in way[:-1]:
        values: Mapping[str, object] = record.values
        following = values.get(name)
        if not isinstance(following, Record):
            break
        record = following
    return record.path
