"""Rules that nothing shows at work: no case, no scenario.

In: rules, their cases, and what the scenarios ask. Out: what is not there.
"""

from __future__ import annotations

from collections.abc import Iterator

from compliance.packs.read import LoadedPack
from compliance.workbench.lint.context import LintContext
from compliance.workbench.lint.values import Level, Problem, both, lint_check

_STATUSES = ("met", "not_met", "undetermined")
_KINDS = (*_STATUSES, "boundary")
_OTHER_KIND = """\
rule: example.instruction-given
base: {trainees: [{id: T1, clinical_instruction: false}]}
cases:
  - {name: Instruktion ges, kind: met, as_of: 2024-06-30, subject: T1, expect: {status: not_met}}
"""
_REQUIRE = "require: {fact: trainee.clinical_instruction, is: true}\n"


@lint_check(
    "LINT054",
    Level.WARNING,
    title=both("Fall saknas", "Cases are missing"),
    why=both(
        "Varje regel, och varje rad, ska ha fall där den är uppfylld, inte uppfylld, oavgjord och precis "
        "på gränsen.",
        "Every rule, and every row, is to have cases where it is met, not met, undetermined and right at "
        "the boundary.",
    ),
    fix=both("Lägg till fallen i `cases/`.", "Add the cases in `cases/`."),
    example={"rules/untested.yaml": _REQUIRE},
)
def no_case(context: LintContext, loaded: LoadedPack) -> Iterator[Problem]:
    """Checks without a case of each kind."""
    for rule in loaded.pack.rules:
        for check in context.checks.get(rule.id, ()):
            kinds = {case.case.kind for case in context.cases.get(check.id, ())}
            lacking = [kind for kind in _KINDS if kind not in kinds]
            if lacking:
                names = ", ".join(lacking)
                message = both(
                    f"`{check.id}` saknar fall av slagen {names}",
                    f"`{check.id}` has no case of the kinds {names}",
                )
                slug = rule.id.rpartition(".")[2]
                help = both(f"lägg till dem i cases/{slug}.yaml", f"add them to cases/{slug}.yaml")
                yield Problem(check.id, f"rule:{rule.id}", ("id",), message, help)


@lint_check(
    "LINT058",
    Level.WARNING,
    title=both("Ett fall av annat slag än det väntar", "A case of another kind than it expects"),
    why=both(
        "Fallets `kind` säger ett utfall och dess `expect` ett annat. Ett av dem är fel, och så länge "
        "räknas fallet som något det inte visar. Ett fall på gränsen (`boundary`) får vänta vad som helst.",
        "The `kind` of the case says one status and its `expect` another. One of them is wrong, and until "
        "it is put right the case counts as what it does not show. A case at the `boundary` may expect "
        "anything.",
    ),
    fix=both("Rätta `kind` eller `expect`.", "Correct `kind` or `expect`."),
    example={"cases/more.yaml": _OTHER_KIND},
)
def other_kind(context: LintContext, loaded: LoadedPack) -> Iterator[Problem]:
    """Cases that say one status in `kind` and expect another."""
    told: set[tuple[str, str]] = set()
    for rule in loaded.pack.rules:
        for check in context.checks.get(rule.id, ()):
            for runnable in context.cases.get(check.id, ()):
                case = runnable.case
                expected = case.expect.status
                # A case of several rows is one case. The day on each side of a limit is a boundary, and so
                # may be anything.
                if case.kind not in _STATUSES or case.kind == expected or (rule.id, case.name) in told:
                    continue
                told.add((rule.id, case.name))
                message = both(
                    f"fallet »{case.name}« är av slaget {case.kind} men väntar {expected}",
                    f"the case “{case.name}” is of the kind {case.kind} but expects {expected}",
                )
                kind = expected if expected in _STATUSES else "other"
                help = both(
                    f"skriv `kind: {kind}`, eller rätta `expect`",
                    f"write `kind: {kind}`, or correct `expect`",
                )
                yield Problem(rule.id, f"rule:{rule.id}", ("id",), message, help, span=runnable.span)


@lint_check(
    "LINT055",
    Level.WARNING,
    title=both("Inget scenario handlar om regeln", "No scenario is about the rule"),
    why=both(
        "Fallen är för den som skriver regler. En granskare läser scenarier, och kan inte godkänna det som "
        "inte finns i något.",
        "Cases are for those who write rules. An inspector reads scenarios, and cannot approve what stands "
        "in none.",
    ),
    fix=both("Skriv ett scenario under `features/`.", "Write a scenario in `features/`."),
    example={"rules/untold.yaml": _REQUIRE},
)
def no_scenario(context: LintContext, loaded: LoadedPack) -> Iterator[Problem]:
    """Rules that no scenario an inspector can read is about."""
    for rule in loaded.pack.rules:
        checks = {check.id for check in context.checks.get(rule.id, ())}
        if checks and not checks & context.evidence.named:
            message = both(f"inget scenario handlar om `{rule.id}`", f"no scenario is about `{rule.id}`")
            help = both(
                "skriv ett under features/, så att en granskare kan läsa vad regeln gör",
                "write one in features/, so that an inspector can read what the rule does",
            )
            yield Problem(rule.id, f"rule:{rule.id}", ("id",), message, help)
