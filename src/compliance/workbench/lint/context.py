"""What the checks look at: packs as they were read, the plan made of them, and their trials.

In: names or folders of packs. Out: `LintContext`. What costs time (trials, packs beside) is read when asked
for.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from compliance.diagnostics import Collector
from compliance.executors.base import Progress
from compliance.model.packs import Source, Table
from compliance.model.rules import Rule
from compliance.packs.cases import RunnableCase, read_cases
from compliance.packs.read import LoadedPack
from compliance.pipeline import plans
from compliance.pipeline.plans import PackName
from compliance.plan.plan import Check, Plan
from compliance.workbench.lint import pairs
from compliance.workbench.lint.eras import Era, eras, turns
from compliance.workbench.lint.evidence import Evidence, gather
from compliance.workbench.references import Declaration, Declarations, Reference
from compliance.workbench.trials import TrialSuite, read_trials


@dataclass(eq=False)
class LintContext:
    """Packs under the lint. suite: their trials, the plan and every pack of the plan as it was read."""

    suite: TrialSuite
    jobs: int | None = None
    progress: Progress | None = None

    @classmethod
    def read(
        cls,
        packs: Sequence[PackName] | None = None,
        jobs: int | None = None,
        progress: Progress | None = None,
    ) -> LintContext:
        """Read packs of one domain. Raises PackError, UsageError."""
        return cls(read_trials(packs), jobs, progress)

    @property
    def plan(self) -> Plan:
        """The plan of the packs and all they use."""
        return self.suite.plan

    @cached_property
    def packs(self) -> tuple[LoadedPack, ...]:
        """The packs asked for."""
        return tuple(each for each in self.suite.loaded if each.pack.name in self.suite.packs)

    @cached_property
    def checks(self) -> dict[str, list[Check]]:
        """The planned checks by the rule as it is declared."""
        found: dict[str, list[Check]] = {}
        for check in self.plan.checks:
            found.setdefault(check.declared_id, []).append(check)
        return found

    def eras(self, *checks: Check) -> list[Era]:
        """The stretches of days over which checks ask the same."""
        return eras(checks, {day for check in checks for day in self._turns_of(check)})

    def _turns_of(self, check: Check) -> set[date]:
        if check.id not in self._turns:
            self._turns[check.id] = turns(check, self.plan)
        return self._turns[check.id]

    @cached_property
    def _turns(self) -> dict[str, set[date]]:
        return {}

    @cached_property
    def evidence(self) -> Evidence:
        """What the trials show that the rules can say."""
        found = [
            pair
            for name in self.suite.packs
            for pair in (*pairs.implying(self.plan, name), *pairs.contradicting(self.plan, name))
        ]
        return gather(
            self.suite, frozenset(check.id for pair in found for check in pair), self.jobs, self.progress
        )

    @cached_property
    def beside(self) -> tuple[LoadedPack, ...]:
        """Packs in the same folders that use one of these: what they refer to is not unused."""
        known = {each.folder.resolve() for each in self.suite.loaded}
        names = {each.pack.name for each in self.packs}
        folders = [
            file.parent
            for home in dict.fromkeys(each.folder.parent for each in self.packs)
            for file in sorted(home.glob("*/pack.yaml"))
            if file.parent.resolve() not in known
        ]
        # A fault in a neighbour is told when that one is asked about.
        read = plans.read_packs(folders, Collector())
        return tuple(each for each in read if names & set(each.pack.file.uses))

    # ---- names ----------------------------------------------------------------------------------

    @cached_property
    def declarations(self) -> Declarations:
        """What names stand for, in the packs beside too."""
        return Declarations((*self.suite.loaded, *self.beside))

    def source(self, loaded: LoadedPack, name: str) -> Source | None:
        """A source by its short name."""
        files = (each.pack.file for each in self.declarations.visible(loaded))
        return next((file.sources[name] for file in files if name in file.sources), None)

    def table(self, loaded: LoadedPack, rule: Rule) -> Table | None:
        """The table a rule is expanded over."""
        return loaded.pack.tables.get(rule.for_each) if rule.for_each else None

    @cached_property
    def used(self) -> frozenset[Declaration]:
        """All that rules, measures, regimes, scales and consequences lead to."""
        found: set[Declaration] = set()
        reached = self.declarations.reached
        for loaded in (*self.suite.loaded, *self.beside):
            file = loaded.pack.file
            for rule in loaded.pack.rules:
                found |= reached(loaded, rule)
                found |= {(loaded.pack.name, Reference("areas", area)) for area in _areas(rule, loaded)}
            for part in (loaded.pack.measures, file.regimes, file.scales, file.consequences):
                found |= reached(loaded, part)
            if file.regime:
                visible = self.declarations.visible(loaded)
                found |= {(each.pack.name, Reference("regimes", file.regime)) for each in visible}
        return frozenset(found)

    # ---- cases ----------------------------------------------------------------------------------

    @cached_property
    def cases(self) -> dict[str, list[RunnableCase]]:
        """The cases by planned check."""
        found: dict[str, list[RunnableCase]] = {}
        for loaded in self.packs:
            for case in read_cases(loaded, Collector()):
                found.setdefault(case.rule, []).append(case)
        return found


def _areas(rule: Rule, loaded: LoadedPack) -> set[str]:
    """The areas a rule stands in when its rows say which: `area: '{column}'`."""
    table = loaded.pack.tables.get(rule.for_each or "")
    if table is None:
        return set()
    return {
        rule.area.replace(f"{{{column}}}", str(value))
        for row in table.rows.values()
        for column, value in row.items()
    }
