"""Plans single rules anew, beside a plan that stands.

In: the packs of a plan, with a rule, a table or a declaration of theirs replaced. Out: the checks of one
rule, or the regimes; None when what was replaced no longer fits. For tools that try many small changes:
planning every pack again for each of them would take a hundred times as long.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from compliance.diagnostics import Collector
from compliance.facts.schema import Schema
from compliance.model.rules import Rule
from compliance.plan.build import DECLARED, schema_of
from compliance.plan.draft import Draft, Loaded
from compliance.plan.passes.judging import plan_consequences, plan_scales
from compliance.plan.passes.rules import plan_apart
from compliance.plan.plan import Check, Plan, PlannedMeasure, PlannedParameter, RegimeChoice


class Rebuild:
    """What single rules of these packs are planned with."""

    def __init__(self, packs: Sequence[Loaded]) -> None:
        collector = Collector()
        self._draft = Draft(packs, collector, schema_of(packs[0].vocabulary, packs[0].places, collector))
        for one_pass in DECLARED:
            one_pass(self._draft)
        self.sound = not collector.has_errors

    @property
    def regimes(self) -> tuple[RegimeChoice, ...]:
        """The regimes of the packs as they now are."""
        return tuple(self._draft.regimes)

    @property
    def parameters(self) -> tuple[PlannedParameter, ...]:
        """Their parameters."""
        return tuple(self._draft.parameters.values())

    @property
    def measures(self) -> tuple[PlannedMeasure, ...]:
        """Their measures."""
        return tuple(self._draft.measures)

    @property
    def schema(self) -> Schema:
        """What data may hold, the figures of the measures among it."""
        return self._draft.schema

    def checks(self, rule: Rule, loaded: Loaded) -> tuple[Check, ...] | None:
        """The checks of a rule of one of the packs; None when it has a fault."""
        if not self.sound:
            return None
        apart = plan_apart(self._draft, loaded, rule)
        return None if apart.collector.has_errors else tuple(apart.checks)

    def judged(self, plan: Plan) -> Plan | None:
        """The plan with the scales and consequences of these packs; None when one has a fault."""
        if not self.sound:
            return None
        draft = replace(
            self._draft,
            checks=list(plan.checks),
            collector=Collector(),
            scales=[],
            letters_since=[],
            consequences=[],
            anchors=[],
        )
        for one_pass in (plan_scales, plan_consequences):
            one_pass(draft)
        if draft.collector.has_errors:
            return None
        return plan._replace(
            parameters=self.parameters,
            scales=tuple(draft.scales),
            letters_since=tuple(draft.letters_since),
            consequences=tuple(draft.consequences),
            anchors=tuple(draft.anchors),
        )
