"""Builds a plan from packs: one visible row of passes, each doing one thing.

In: loaded packs of one domain. Out: a `Plan`; or a PackError with every fault of every pass.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from compliance.diagnostics import Collector, first_stands
from compliance.facts.schema import Schema
from compliance.model.places import Places
from compliance.model.vocabulary import Vocabulary
from compliance.plan.draft import Draft, Loaded, PartRef
from compliance.plan.passes.judging import plan_consequences, plan_scales
from compliance.plan.passes.measures import plan_measures
from compliance.plan.passes.parameters import plan_concepts, plan_goals, plan_parameters
from compliance.plan.passes.regimes import plan_regimes
from compliance.plan.passes.rules import plan_rules
from compliance.plan.passes.schema import lower_vocabulary
from compliance.plan.plan import PackSummary, Plan
from compliance.plan.wording import in_both

Pass = Callable[[Draft], None]
DECLARED: tuple[Pass, ...] = (plan_parameters, plan_concepts, plan_goals, plan_regimes, plan_measures)
"""What any one rule may need of the packs."""
PASSES: tuple[Pass, ...] = (*DECLARED, plan_rules, plan_scales, plan_consequences)
"""In this order: rules may name parameters, concepts, goals and measures, consequences may name rules."""


def build(packs: Sequence[Loaded], collector: Collector) -> Plan | None:
    """The plan; None when the collector has been given errors."""
    if not packs:
        raise ValueError("a plan needs at least one pack")
    before = len(collector)  # faults in the shape of single files hide nothing about the others
    draft = Draft(packs, collector, schema_of(packs[0].vocabulary, packs[0].places, collector))
    _fit_together(draft)
    _names_differ(draft)
    if len(collector) > before:
        return None  # every condition would complain about what the vocabulary lacks
    for one_pass in PASSES:
        one_pass(draft)
    return None if collector.has_errors else _finished(draft)


def _finished(draft: Draft) -> Plan:
    return Plan(
        schema=draft.schema,
        packs=tuple(_summary(loaded, draft) for loaded in draft.packs),
        checks=tuple(draft.checks),
        measures=tuple(draft.measures),
        regimes=tuple(draft.regimes),
        goals=draft.goals,
        parameters=tuple(draft.parameters.values()),
        scales=tuple(draft.scales),
        letters_since=tuple(draft.letters_since),
        consequences=tuple(draft.consequences),
        anchors=tuple(draft.anchors),
        roles={role: in_both(title) for each in draft.packs for role, title in each.pack.file.roles.items()},
    )


def schema_of(vocabulary: Vocabulary, places: Places, collector: Collector) -> Schema:
    """The schema of a vocabulary; faults go to the collector."""

    def fault(path: tuple[str | int, ...], message: str) -> None:
        collector.add("PACK040", message, places.span("vocabulary", path))

    return lower_vocabulary(vocabulary, fault)


def _fit_together(draft: Draft) -> None:
    domains = {loaded.pack.name: loaded.pack.file.domain for loaded in draft.packs}
    strange: set[str] = set()
    for loaded in draft.packs:
        file, here = loaded.pack.file, PartRef(loaded, "pack")
        if file.domain != loaded.vocabulary.domain:
            strange.add(file.domain)
            draft.fault(
                here,
                ("domain",),
                "PACK041",
                f"{file.pack} belongs to the domain `{file.domain}`, "
                f"and the vocabulary it is read with to `{loaded.vocabulary.domain}`",
            )
        for index, used in enumerate(file.uses):
            at = ("uses", index)
            if used not in domains:
                draft.fault(here, at, "PACK042", f"the pack `{used}` is not among those that were read")
            elif domains[used] != file.domain:
                strange |= {domains[used], file.domain}
                told = f"{used} belongs to the domain `{domains[used]}`"
                message = f"{told}, and {file.pack} to `{file.domain}`"
                draft.fault(here, at, "PACK041", message, "a pack can use packs of its own domain only")
    for loaded in draft.packs:
        file = loaded.pack.file
        if file.domain != draft.schema.domain and file.domain not in strange:
            strange.add(file.domain)
            draft.fault(
                PartRef(loaded, "pack"),
                ("domain",),
                "PACK041",
                f"{file.pack} belongs to the domain `{file.domain}`, "
                f"and {draft.packs[0].pack.name}, which it is read with, to `{draft.schema.domain}`",
            )


def _names_differ(draft: Draft) -> None:
    """What rules and reports refer to by name alone must have one meaning among the packs of a plan."""
    for kind in ("regimes", "goals", "scales", "consequences"):
        first: dict[str, PartRef] = {}
        for loaded in draft.packs:
            here = PartRef(loaded, "pack")
            for name in getattr(loaded.pack.file, kind):
                if name not in first:
                    first[name] = here
                    continue
                draft.fault(
                    here,
                    (kind, name),
                    "PACK079",
                    f"`{name}` is declared under `{kind}` in {first[name].pack.name} too",
                    help="give one of them another name",
                    labels=first_stands(first[name].span((kind, name))),
                )


def _summary(loaded: Loaded, draft: Draft) -> PackSummary:
    file = loaded.pack.file
    return PackSummary(
        file.pack,
        file.version,
        in_both(file.title),
        in_both(file.description),
        loaded.pack.digest,
        sum(check.pack == file.pack for check in draft.checks),
    )
