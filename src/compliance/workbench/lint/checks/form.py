"""Conditions that say the same in more words: one part, two negations, the same part twice.

In: the conditions of rules, concepts and regimes as they are written. Out: what can be said plainly.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from compliance.model import conditions as c
from compliance.packs.read import LoadedPack
from compliance.workbench.lint.checks.traps import conditions_in
from compliance.workbench.lint.context import LintContext
from compliance.workbench.lint.values import Level, Problem, both, lint_check


@lint_check(
    "LINT064",
    Level.WARNING,
    title=both("Ett val utan något att välja mellan", "A choice with nothing to choose between"),
    why=both(
        "Ofta har en del fallit bort, eller hamnat utanför listan.",
        "Often a part has been lost, or has ended up outside the list.",
    ),
    fix=both(
        "Skriv delen ensam, eller lägg till den som saknas.", "Write the part alone, or add the one missing."
    ),
    example={
        "rules/one-way.yaml": "require:\n  any:\n    - {fact: trainee.clinical_instruction, is: true}\n"
    },
)
def one_part(context: LintContext, loaded: LoadedPack) -> Iterator[Problem]:
    """`all`, `any` or `at_least_of` where there is nothing to choose between."""
    for at, part, path, each, _ in conditions_in(context, loaded):
        match each:
            case c.All(all=[_]) | c.AnyOf(any=[_]):
                key = "all" if isinstance(each, c.All) else "any"
                message = both(f"`{key}` har bara en del", f"`{key}` has only one part")
                help = both("skriv delen ensam", "write the part alone")
            case c.AtLeastOf(at_least_of=number, conditions=parts) if number in (1, len(parts)):
                key = "at_least_of"
                meant = "any" if number == 1 else "all"
                message = both(
                    f"`at_least_of: {number}` av {len(parts)} är detsamma som `{meant}`",
                    f"`at_least_of: {number}` of {len(parts)} is the same as `{meant}`",
                )
                help = both(f"skriv `{meant}`", f"write `{meant}`")
            case _:
                continue
        yield Problem(at, part, (*path, key), message, help, key=True)


@lint_check(
    "LINT065",
    Level.WARNING,
    title=both("En dubbel negation", "A double negation"),
    why=both("Den är lätt att läsa fel.", "It is easily misread."),
    fix=both("Skriv villkoret utan negationer.", "Write the condition without negations."),
    example={"rules/not-not.yaml": "require:\n  not: {fact: trainee.status, is_not: active}\n"},
)
def double_not(context: LintContext, loaded: LoadedPack) -> Iterator[Problem]:
    """`not` of `not`, or of a negative operator."""
    opposite = {"is_not": "is", "not_in": "in"}
    for at, part, path, each, _ in conditions_in(context, loaded):
        if not isinstance(each, c.Not):
            continue
        within = each.not_
        if isinstance(within, c.Not):
            message = both("två `not` tar ut varandra", "two `not` cancel each other")
            yield Problem(at, part, (*path, "not"), message, both("ta bort båda", "remove both"), key=True)
        elif isinstance(within, c.Compare) and within.operator in opposite:
            operator = within.operator
            message = both(
                f"`not` av `{operator}` är `{opposite[operator]}`",
                f"`not` of `{operator}` is `{opposite[operator]}`",
            )
            help = both(f"skriv `{opposite[operator]}`", f"write `{opposite[operator]}`")
            yield Problem(at, part, (*path, "not", operator), message, help, key=True)


@lint_check(
    "LINT067",
    Level.WARNING,
    title=both("Samma villkor två gånger", "The same condition twice"),
    why=both(
        "Ofta en kopia där något skulle ha ändrats.", "Often a copy in which something was to be changed."
    ),
    fix=both("Ta bort det ena, eller rätta det.", "Remove one of them, or correct it."),
    example={
        "rules/twice.yaml": "require:\n"
        "  all:\n"
        "    - {fact: trainee.clinical_instruction, is: true}\n"
        "    - {fact: trainee.clinical_instruction, is: true}\n"
    },
)
def same_part(context: LintContext, loaded: LoadedPack) -> Iterator[Problem]:
    """A part that stands twice under one `all`, `any` or `at_least_of`."""
    for at, part, path, each, _ in conditions_in(context, loaded):
        match each:
            case c.All(all=parts):
                key = "all"
            case c.AnyOf(any=parts):
                key = "any"
            case c.AtLeastOf(conditions=parts):
                key = "conditions"
            case _:
                continue
        bare = [_without_words(one.model_dump(mode="json")) for one in parts]
        for index, one in enumerate(bare):
            first = bare.index(one)
            if first != index:
                message = both("samma villkor står två gånger", "the same condition stands twice")
                label = (part, (*path, key, first), both("här första gången", "the first time here"))
                help = both("ta bort det ena, eller rätta det", "remove one of them, or correct it")
                yield Problem(at, part, (*path, key, index), message, help, labels=(label,))


def _without_words(data: Any) -> Any:
    if isinstance(data, dict):
        return {key: _without_words(each) for key, each in data.items() if key != "say"}
    return [_without_words(each) for each in data] if isinstance(data, list) else data
