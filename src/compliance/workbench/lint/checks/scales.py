"""Scales: letters that nobody gets, areas that are never rated.

In: scales and the checks they judge. Out: what cannot be given.
"""

from __future__ import annotations

from collections.abc import Iterator

from compliance.findings.policy import Policy, ScaleSpec, Step
from compliance.judging.ratings import belongs
from compliance.packs.read import LoadedPack
from compliance.plan.nodes import Quantified
from compliance.plan.plan import Check as Planned
from compliance.workbench.lint.context import LintContext
from compliance.workbench.lint.values import Level, Problem, both, lint_check

_SCALE = (
    "scales:\n"
    "  grade:\n"
    "    title: {sv: Betyg, en: Grade}\n"
    "    for: trainee\n"
    "    areas: [training]\n"
    "    cite: [{source: law, locator: 1 §, provenance: official}]\n"
    "    letters:\n"
    "      - {letter: A, title: {sv: Följs, en: Followed}}\n"
)


def statuses_of(check: Planned) -> set[str]:
    """The statuses that findings of a check can have."""
    found = {"met", "not_met", "undetermined", "waived"}
    if check.due is not None:
        found.add("not_yet")
    if check.force == "advisory":
        found.add("met_otherwise")
    if check.in_force_from is not None or check.in_force_to is not None:
        found.add("not_in_force")
    empty = isinstance(check.require, Quantified) and check.require.if_empty == "not_applicable"
    if check.applies is not None or check.regime or empty:
        found.add("not_applicable")
    return found


def letters_of(context: LintContext, scale: ScaleSpec, area: str) -> set[str]:
    """The letters that the rules of an area can give."""
    policy = Policy(context.plan.scales)
    checks = [
        check
        for check in context.plan.checks
        if check.subject_type == scale.subject_type and belongs(scale, area, check.area, check.pack, policy)
    ]
    found = {scale.steps[0].letter} if checks else set()
    for step in scale.steps[1:]:
        able = [
            check
            for check in checks
            if check.force in step.fails
            and (check.verified or step.letter not in scale.unverified_never_sets)
        ]
        # Where nothing in the area is fulfilled, one that fails is enough.
        least = 0 if step.never_all else _tolerated(context, step)
        if len(able) > least:
            found.add(step.letter)
    return found


def _tolerated(context: LintContext, step: Step) -> int:
    """How many failing findings the step tolerates, on the day on which that is fewest."""
    values = next((p.values for p in context.plan.parameters if p.name == step.more_than_from), ())
    return min((int(value) for _, value in values), default=step.more_than)


# ---- scales -------------------------------------------------------------------------------------


@lint_check(
    "LINT032",
    Level.WARNING,
    title=both("En bokstav som aldrig ges", "A letter that is never given"),
    why=both(
        "Inget område har tillräckligt många regler av den styrka som ger bokstaven. Overifierade regler "
        "räknas inte för en bokstav som står under `unverified_never_sets`.",
        "No area has enough rules of the force that gives the letter. Unverified rules do not count for a "
        "letter under `unverified_never_sets`.",
    ),
    fix=both("Lägg till regler, eller ta bort steget.", "Add rules, or remove the step."),
    example={
        "pack.yaml": f"{_SCALE}"
        "      - {letter: B, title: {sv: Råd följs inte, en: Advice is not followed}, fails: "
        "[advisory]}\n"
    },
)
def never_given(context: LintContext, loaded: LoadedPack) -> Iterator[Problem]:
    """Letters that the rules of no area can give."""
    for scale in _scales(context, loaded):
        given = {letter for area, _ in scale.areas for letter in letters_of(context, scale, area)}
        for index, step in enumerate(scale.steps):
            if step.letter in given:
                continue
            forces = ", ".join(step.fails)
            message = both(
                f"inget område i `{scale.name}` kan få {step.letter}: "
                f"där finns för få regler av styrkan {forces} som får sätta den",
                f"no area of `{scale.name}` can be given {step.letter}: "
                f"it has too few rules of force {forces} that may set it",
            )
            help = both(
                "lägg till regler av den styrkan, eller ta bort steget",
                "add rules of that force, or remove the step",
            )
            place = ("scales", scale.name, "letters", index, "letter")
            yield Problem(f"scales/{scale.name}/{step.letter}", "pack", place, message, help)


@lint_check(
    "LINT033",
    Level.WARNING,
    title=both("Ett område utan regler i en skala", "An area without rules in a scale"),
    why=both("Området får aldrig något betyg.", "The area is never rated."),
    fix=both("Lägg till en regel, eller ta bort området.", "Add a rule, or remove the area."),
    example={
        "pack.yaml": "areas:\n"
        "  empty: {title: {sv: Tomt, en: Empty}}\n"
        f"{_SCALE.replace('[training]', '[training, empty]')}"
        "      - {letter: D, title: {sv: Brist, en: Breach}, fails: [binding]}\n"
    },
)
def empty_area(context: LintContext, loaded: LoadedPack) -> Iterator[Problem]:
    """Areas that a scale rates and no rule about its subject stands in."""
    for scale in _scales(context, loaded):
        for index, (area, _) in enumerate(scale.areas):
            if not letters_of(context, scale, area):
                message = both(
                    f"området {area} bedöms av `{scale.name}`, men ingen regel om {scale.subject_type} hör "
                    "dit",
                    f"the area {area} is rated by `{scale.name}`, but no rule about a {scale.subject_type} "
                    "belongs to it",
                )
                help = both("lägg till en regel, eller ta bort området", "add a rule, or remove the area")
                place = ("scales", scale.name, "areas", index)
                yield Problem(f"scales/{scale.name}/{area}", "pack", place, message, help)


def _scales(context: LintContext, loaded: LoadedPack) -> list[ScaleSpec]:
    return [scale for scale in context.plan.scales if scale.pack == loaded.pack.name]
