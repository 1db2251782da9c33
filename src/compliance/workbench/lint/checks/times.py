"""Times that count from nothing.

In: consequences with their actions. Out: actions whose time has no beginning, and so never becomes a day.
"""

from __future__ import annotations

from collections.abc import Iterator

from compliance.packs.read import LoadedPack
from compliance.workbench.lint.context import LintContext
from compliance.workbench.lint.values import Level, Problem, both, lint_check


@lint_check(
    "LINT035",
    Level.WARNING,
    title=both("En tid som inte räknas från något", "A time that counts from nothing"),
    why=both(
        "Utan `after` blir tiden aldrig en dag, och den som ska göra något får ingen tid att hålla.",
        "Without `after` the time never becomes a day, and whoever has to act is given none.",
    ),
    fix=both(
        "Ange den dag som tiden räknas från, eller ta bort den.",
        "Give the day that the time counts from, or remove it.",
    ),
    example={
        "pack.yaml": "consequences:\n"
        "  plan:\n"
        "    title: {sv: En plan krävs, en: A plan is required}\n"
        "    explanation: {sv: Någon brist finns., en: There is some shortcoming.}\n"
        "    for: trainee\n"
        "    cite: [{source: law, locator: 1 §, provenance: official}]\n"
        "    when: {finding: example.instruction-given, in: [not_met]}\n"
        "    actions:\n"
        "      - do: {sv: Skriv en plan., en: Write a plan.}\n"
        "        owner: trainee\n"
        "        within: P2M\n"
    },
)
def from_nothing(context: LintContext, loaded: LoadedPack) -> Iterator[Problem]:
    """Actions of consequences that have a time and no day it counts from."""
    del context
    for name, consequence in loaded.pack.file.consequences.items():
        for index, action in enumerate(consequence.actions):
            if action.within is not None and action.after is None:
                message = both(
                    f"åtgärden under konsekvensen `{name}` har en tid, men ingen dag som den räknas från",
                    f"the action under the consequence `{name}` has a time, and no day that it counts from",
                )
                help = both(
                    "ange dagen med `after`, eller ta bort `within`",
                    "give the day with `after`, or remove `within`",
                )
                place = ("consequences", name, "actions", index, "within")
                yield Problem(f"consequences/{name}", "pack", place, message, help)
