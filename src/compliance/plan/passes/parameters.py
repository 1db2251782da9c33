"""Plans dated parameters, what concepts come from, and goal codes.

In: each pack's `parameters`, `concepts` and `goals`. Out: typed values by day with their citations, those of
concepts, and one code per regime and goal. What a concept means is lowered wherever it is used.
"""

from __future__ import annotations

from compliance.plan.draft import Draft, PartRef
from compliance.plan.plan import PlannedParameter
from compliance.plan.types import LiteralFault, of_parameter, read_literal
from compliance.plan.wording import in_both


def plan_parameters(draft: Draft) -> None:
    """Read every parameter's values as its type."""
    for loaded in draft.packs:
        here = PartRef(loaded, "pack")
        for name, declared in loaded.pack.file.parameters.items():
            path = ("parameters", name)
            wanted = of_parameter(declared)
            cite = draft.cite(here, declared.cite, (*path, "cite"))
            values = []
            for index, dated in enumerate(declared.values):
                try:
                    values.append((dated.from_, read_literal(dated.value, wanted, draft.codes)))
                except LiteralFault as fault:
                    draft.fault(here, (*path, "values", index, "value"), "PACK066", fault.message, fault.help)
            full = f"{loaded.pack.name}/{name}"
            draft.parameters[full] = PlannedParameter(full, in_both(declared.title), tuple(values))
            draft.parameter_types[full] = wanted
            draft.sources["parameter", full] = cite


def plan_concepts(draft: Draft) -> None:
    """Read what every concept cites: a rule that uses it rests on that too."""
    for loaded in draft.packs:
        here = PartRef(loaded, "pack")
        for name, declared in loaded.pack.file.concepts.items():
            cite = draft.cite(here, declared.cite, ("concepts", name, "cite"))
            draft.sources["concept", f"{loaded.pack.name}/{name}"] = cite


def plan_goals(draft: Draft) -> None:
    """Collect goal codes; a code list called `goal`, where the domain has one, must know them."""
    codes = draft.schema.codes.get("goal", {})
    for loaded in draft.packs:
        here = PartRef(loaded, "pack")
        for name, by_regime in loaded.pack.file.goals.items():
            for regime, code in by_regime.items():
                if codes and code not in codes:
                    draft.fault(
                        here, ("goals", name, regime), "PACK066", f"`{code}` is not in the code list goal"
                    )
            draft.goals[name] = dict(by_regime)
    draft.list_codes()
