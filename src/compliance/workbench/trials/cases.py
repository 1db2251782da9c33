"""A case beside a rule as a trial.

In: a `RunnableCase` and the plan. Out: `CaseTrial`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Literal

from compliance.diagnostics import Diagnostic, Severity, Span, render_all
from compliance.executors.base import Run
from compliance.facts.facts import Facts
from compliance.facts.load import load
from compliance.findings import Finding
from compliance.packs.cases import RunnableCase
from compliance.plan.plan import Check, Plan
from compliance.workbench.trials.episodes import Episode, Version
from compliance.workbench.trials.values import Outcome

_OF_ONE_RULE = {"DATA042"}
"""A case tells no more than its rule needs: what a reference leads to may be left out."""
_MAY_BE_FAULTY = ("undetermined", "other")


@dataclass(eq=False)
class CaseTrial:
    """One case, for one row of its rule's table."""

    case: RunnableCase
    check: Check
    plan: Plan
    kind: Literal["case", "scenario"] = "case"

    @property
    def id(self) -> str:
        """The rule, the case and the row."""
        return self.case.id

    @property
    def name(self) -> str:
        """The case's own name."""
        return self.case.case.name

    @property
    def group(self) -> str:
        """The rule as declared."""
        return self.check.declared_id

    @property
    def place(self) -> Span:
        """Where it stands."""
        return self.case.span

    @property
    def content(self) -> str:
        """Data, day, subject and what is expected."""
        expect = self.case.case.expect.model_dump(mode="json")
        asked = [self.case.case.as_of.isoformat(), self.case.case.subject, expect, self.case.data]
        return json.dumps([self.case.rule, asked], ensure_ascii=False, sort_keys=True, default=str)

    @cached_property
    def _facts(self) -> Facts:
        return load(self.case.data, self.plan.schema, today=self.case.case.as_of)

    @cached_property
    def _episode(self) -> Episode:
        only = Version(self.plan).only((self.check.id,))
        asked = frozenset((self.check.id,))
        case = self.case.case
        empty = Episode(
            self._facts, case.as_of, asked, frozenset(), {}, self._satisfied, subjects=(case.subject,)
        )
        return replace(empty, findings=empty.under(only))

    def _satisfied(self, findings: Mapping[str, Sequence[Finding]], judged: Run | None = None) -> bool:
        del judged  # a case asks about one finding, and not what follows from it
        return not self._wrong(findings.get(self.check.id, ()))

    def _wrong(self, findings: Sequence[Finding]) -> str:
        expect = self.case.case.expect
        if not findings:
            return f"there is no finding about {self.case.case.subject}"
        finding = findings[0]
        if finding.status is not expect.status:
            unknown = f"; unknown: {', '.join(finding.missing)}" if finding.missing else ""
            return f"expected {expect.status}, found {finding.status}{unknown}"
        fields = {path.rpartition(".")[2] for path in finding.missing}
        for path in expect.missing or ():
            if path.rpartition(".")[2] not in fields:
                known = ", ".join(finding.missing) or "nothing"
                return f"expected `{path}` among what is unknown; unknown: {known}"
        return ""

    def faults(self) -> list[Diagnostic]:
        """What of its data cannot be read, where that is not what it is about."""
        if self.case.case.kind in _MAY_BE_FAULTY:
            return []
        return [
            each
            for each in self._facts.diagnostics
            if each.severity is Severity.ERROR and each.code not in _OF_ONE_RULE
        ]

    def run(self) -> Outcome:
        """Try it against the rule as it is."""
        faulty = self.faults()
        if faulty:
            return Outcome(False, f"the case's data cannot be read:\n{render_all(faulty)}")
        wrong = self._wrong(self._episode.findings[self.check.id])
        return Outcome(not wrong, wrong)

    def episodes(self) -> Sequence[Episode]:
        """The one day the case is about."""
        return (self._episode,)
