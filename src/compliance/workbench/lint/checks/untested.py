"""Rules that nothing shows at work: no case, no scenario.

In: rules, their cases, and what the scenarios ask. Out: what is not there.
"""

from __future__ import annotations

from collections.abc import Iterator

from compliance.packs.read import LoadedPack
from compliance.workbench.lint.ground import Ground
from compliance.workbench.lint.values import Check, Found, Level, both

_KINDS = ("met", "not_met", "undetermined", "boundary")


def no_case(ground: Ground, loaded: LoadedPack) -> Iterator[Found]:
    """Checks without a case of each kind."""
    for rule in loaded.pack.rules:
        for check in ground.checks.get(rule.id, ()):
            kinds = {case.case.kind for case in ground.cases.get(check.id, ())}
            lacking = [kind for kind in _KINDS if kind not in kinds]
            if lacking:
                names = ", ".join(lacking)
                message = both(
                    f"`{check.id}` saknar fall av slagen {names}",
                    f"`{check.id}` has no case of the kinds {names}",
                )
                slug = rule.id.rpartition(".")[2]
                help = both(f"lägg till dem i cases/{slug}.yaml", f"add them to cases/{slug}.yaml")
                yield Found(check.id, f"rule:{rule.id}", ("id",), message, help)


def no_scenario(ground: Ground, loaded: LoadedPack) -> Iterator[Found]:
    """Rules that no scenario an inspector can read is about."""
    for rule in loaded.pack.rules:
        checks = {check.id for check in ground.checks.get(rule.id, ())}
        if checks and not checks & ground.evidence.told:
            message = both(f"inget scenario handlar om `{rule.id}`", f"no scenario is about `{rule.id}`")
            help = both(
                "skriv ett under features/, så att en granskare kan läsa vad regeln gör",
                "write one in features/, so that an inspector can read what the rule does",
            )
            yield Found(rule.id, f"rule:{rule.id}", ("id",), message, help)


_REQUIRE = "require: {fact: trainee.clinical_instruction, is: true}\n"

CHECKS = (
    Check(
        "LINT054",
        Level.WARNING,
        both("Fall saknas", "Cases are missing"),
        both(
            "Varje regel, och varje rad, ska ha fall där den är uppfylld, inte uppfylld, oavgjord och precis "
            "på "
            "gränsen.",
            "Every rule, and every row, is to have cases where it is met, not met, undetermined and right at "
            "the "
            "boundary.",
        ),
        both("Lägg till fallen i `cases/`.", "Add the cases in `cases/`."),
        {"rules/untested.yaml": _REQUIRE},
        no_case,
    ),
    Check(
        "LINT055",
        Level.WARNING,
        both("Inget scenario handlar om regeln", "No scenario is about the rule"),
        both(
            "Fallen är för den som skriver regler. En granskare läser scenarier, och kan inte godkänna det "
            "som inte "
            "finns i något.",
            "Cases are for those who write rules. An inspector reads scenarios, and cannot approve what "
            "stands in "
            "none.",
        ),
        both("Skriv ett scenario under `features/`.", "Write a scenario in `features/`."),
        {"rules/untold.yaml": _REQUIRE},
        no_scenario,
    ),
)
