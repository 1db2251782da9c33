"""Regimes: whom none is open to, and those that are open to nobody.

In: regimes and who may be tested under them. Out: questions for the proof.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from compliance.packs.read import LoadedPack
from compliance.plan import nodes as n
from compliance.plan.plan import Check as Planned
from compliance.plan.plan import RegimeChoice
from compliance.workbench.lint.context import LintContext
from compliance.workbench.lint.values import (
    Conjecture,
    Level,
    Problem,
    ProofResult,
    Question,
    both,
    lint_check,
)


@lint_check(
    "LINT020",
    Level.WARNING,
    title=both("Någon som inget regelverk är öppet för", "Somebody to whom no regime is open"),
    why=both(
        "Det går att vara i ett läge där inget av regelverken får pröva en, så att ingen av deras regler "
        "säger något. Vittnet är en sådan person.",
        "One can be in a position where none of the regimes may test one, so that none of their rules says "
        "anything. The witness is such a person.",
    ),
    fix=both("Öppna ett regelverk för dem.", "Open a regime to them."),
    example={
        "pack.yaml": "regimes:\n"
        "  sosfs-2015-8:\n"
        "    title: {sv: SOSFS 2015:8, en: SOSFS 2015:8}\n"
        "    source: law\n"
        "    for: trainee\n"
        "    elected_by: trainee.elected_regime\n"
        "    open_to: {fact: trainee.licensed_on, before: 2021-07-01}\n"
        "    cite: [{source: law, locator: 1 §, provenance: official}]\n"
        "  hslf-fs-2021-8:\n"
        "    title: {sv: HSLF-FS 2021:8, en: HSLF-FS 2021:8}\n"
        "    source: law\n"
        "    for: trainee\n"
        "    elected_by: trainee.elected_regime\n"
        "    open_to: {fact: trainee.licensed_on, after: 2021-07-01}\n"
        "    cite: [{source: law, locator: 1 §, provenance: official}]\n"
    },
    proves=True,
)
def none_open(context: LintContext, loaded: LoadedPack) -> Iterator[Conjecture]:
    """Subjects whom no regime is open to."""
    own = loaded.pack.file.regimes
    for kind in dict.fromkeys(regime.for_ for regime in own.values()):
        choices = [choice for choice in context.plan.regimes if choice.subject_type == kind]
        names = [choice.name for choice in choices if choice.name in own]
        any_open = n.Logic("any", tuple(choice.open_to for choice in choices), {}, "")

        def say(proved: ProofResult, names: list[str] = names, kind: str = kind) -> Problem | None:
            message = both(
                f"det finns {kind} som inget av regelverken {', '.join(names)} står öppet för",
                f"there is a {kind} to whom none of the regimes {', '.join(names)} is open",
            )
            help = both(
                "öppna ett regelverk för dem, eller säg i ett undantag varför ingen prövning ska ske",
                "open a regime to them, or say in a waiver why they are not to be tested",
            )
            return Problem("regimes", "pack", ("regimes",), message, help, proved.witness, key=True)

        asking = _asking(loaded.pack.name, kind, any_open)
        for day in (None, *_turns(context, loaded)):
            question = Question("reach", asking, status="not_met", day=day)
            yield Conjecture("regimes", question, say, wrong="witness")


@lint_check(
    "LINT021",
    Level.ERROR,
    title=both("Ett regelverk som inte är öppet för någon", "A regime that is open to nobody"),
    why=both(
        "Villkoret `open_to` kan inte hålla för någon, så reglerna under regelverket prövas aldrig.",
        "What `open_to` asks can hold for nobody, so the rules under the regime are never tested.",
    ),
    fix=both("Rätta `open_to`.", "Correct `open_to`."),
    example={
        "pack.yaml": "regimes:\n"
        "  sosfs-2015-8:\n"
        "    title: {sv: SOSFS 2015:8, en: SOSFS 2015:8}\n"
        "    source: law\n"
        "    for: trainee\n"
        "    elected_by: trainee.elected_regime\n"
        "    open_to:\n"
        "      all:\n"
        "        - {fact: trainee.licensed_on, before: 2015-05-01}\n"
        "        - {fact: trainee.licensed_on, after: 2021-07-01}\n"
        "    cite: [{source: law, locator: 1 §, provenance: official}]\n"
    },
    proves=True,
)
def never_open(context: LintContext, loaded: LoadedPack) -> Iterator[Conjecture]:
    """Regimes that are open to nobody."""
    for choice in context.plan.regimes:
        if choice.name not in loaded.pack.file.regimes:
            continue

        days = (None, *_turns(context, loaded))
        closed: list[ProofResult] = []

        def say(
            proved: ProofResult,
            choice: RegimeChoice = choice,
            closed: list[ProofResult] = closed,
            of: int = len(days),
        ) -> Problem | None:
            # A regime may have been closed by now; it is wrong only where it never was open.
            closed.append(proved)
            if len(closed) < of:
                return None
            message = both(
                f"regelverket `{choice.name}` står inte öppet för någon ({closed[0].bounds['sv']})",
                f"the regime `{choice.name}` is open to nobody ({closed[0].bounds['en']})",
            )
            help = both(
                "rätta `open_to`, eller ta bort regelverket", "correct `open_to`, or remove the regime"
            )
            place = ("regimes", choice.name, "open_to")
            return Problem(f"regimes/{choice.name}", "pack", place, message, help)

        asking = _asking(loaded.pack.name, choice.subject_type, choice.open_to)
        for day in days:
            yield Conjecture(f"regimes/{choice.name}", Question("reach", asking, status="met", day=day), say)


def _turns(context: LintContext, loaded: LoadedPack) -> list[date]:
    """The days when the law behind the regimes changes: the first of each text, and the first after it."""
    regimes = loaded.pack.file.regimes.values()
    sources = [source for each in regimes if (source := context.source(loaded, each.source)) is not None]
    days = {source.in_force for source in sources} | {
        source.to + timedelta(days=1)
        for source in sources
        if source.to is not None and source.to < date.max  # the last day there is stands for no end
    }
    return sorted(day for day in days if day is not None)


def _asking(pack: str, kind: str, condition: n.Condition) -> Planned:
    """A check made for one question, that stands in no pack."""
    return Planned("", "", 1, pack, {}, {}, "binding", (), kind, "", {}, condition)
