"""Conditions that do not mean what they seem to.

In: the conditions of rules, concepts and regimes as they are written. Out: known traps.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from compliance.facts.schema import Kind
from compliance.model import conditions as c
from compliance.model import values as v
from compliance.model.rules import Rule
from compliance.packs.read import LoadedPack
from compliance.workbench.lint.context import LintContext
from compliance.workbench.lint.scope import Scope, conditions_of
from compliance.workbench.lint.values import Level, Problem, both, lint_check
from compliance.workbench.references import Path, walk

_PASSING = ("on_or_before", "before")


def conditions_in(context: LintContext, loaded: LoadedPack) -> Iterator[tuple[str, str, Path, Any, Scope]]:
    """Every part of every condition of rules, concepts and regimes: how it is named, where, and its names."""
    schema = context.plan.schema
    for rule in loaded.pack.rules:
        scope = Scope.of_rule(rule, schema)
        for path, each in conditions_of(rule):
            yield rule.id, f"rule:{rule.id}", path, each, scope
    for name, concept in loaded.pack.file.concepts.items():
        key = "condition" if concept.condition is not None else "value"
        part = getattr(concept, key)
        scope = Scope({concept.about: concept.about}, part, schema)
        for path, each in walk(part, ("concepts", name, key)):
            yield f"concepts/{name}", "pack", path, each, scope
    for name, regime in loaded.pack.file.regimes.items():
        scope = Scope({regime.for_: regime.for_}, regime.open_to, schema)
        for path, each in walk(regime.open_to, ("regimes", name, "open_to")):
            yield f"regimes/{name}", "pack", path, each, scope


@lint_check(
    "LINT060",
    Level.WARNING,
    title=both("`exactly` räknar bara det som uppfyller", "`exactly` counts only what fulfils"),
    why=both(
        "Med `fulfils_if` räknas bara de poster som uppfyller det. ”Exakt en handledare som har "
        "utbildning” håller därför också när en andra handledare saknar utbildning.",
        "With `fulfils_if`, only the items it holds for are counted. “Exactly one supervisor who is "
        "trained” therefore holds where a second supervisor is not trained, too.",
    ),
    fix=both(
        "Pröva med `every` att alla uppfyller, och antalet för sig med `counts_if`.",
        "Ask with `every` that all fulfil, and for the number by itself with `counts_if`.",
    ),
    example={
        "rules/one-programme.yaml": "require:\n"
        "  exactly: 1\n"
        "  of: trainee.programmes\n"
        "  as: programme\n"
        "  fulfils_if: {fact: programme.follows_goals, is: true}\n"
    },
)
def exactly(context: LintContext, loaded: LoadedPack) -> Iterator[Problem]:
    """`exactly` with `fulfils_if`: it counts what fulfils, so one more that does not slips through."""
    for at, part, path, each, _ in conditions_in(context, loaded):
        if not isinstance(each, c.Quantity) or each.exactly is None or each.fulfils_if is None:
            continue
        message = both(
            f"`exactly` räknar bara de {each.as_} som uppfyller `fulfils_if`; en till som inte gör det går "
            "igenom",
            f"`exactly` counts only the {each.as_} that `fulfils_if` holds for; one more that does not slips "
            "through",
        )
        help = both(
            "ska alla uppfylla: skriv `every` med `fulfils_if` och pröva antalet för sig; annars flytta "
            "villkoret "
            "till `counts_if`",
            "where all are to fulfil: write `every` with `fulfils_if` and ask for the number by itself; "
            "otherwise "
            "move the condition to `counts_if`",
        )
        yield Problem(at, part, (*path, "exactly"), message, help, key=True)


@lint_check(
    "LINT061",
    Level.WARNING,
    title=both("En period som är negerad", "A period that is negated"),
    why=both(
        "Det som inte ligger inom de senaste fem åren kan vara äldre, men också ligga i framtiden.",
        "What does not lie within the last five years may be older, but may lie in the future as well.",
    ),
    fix=both(
        "Skriv den sida som menas, till exempel `before`.", "Write the side that is meant, such as `before`."
    ),
    example={
        "rules/not-lately.yaml": "require:\n  not: {fact: trainee.last_development_talk, within_last: P1Y}\n"
    },
)
def not_within(context: LintContext, loaded: LoadedPack) -> Iterator[Problem]:
    """A period that is negated: true of what lies before it, and also of what lies after."""
    for at, part, path, each, _ in conditions_in(context, loaded):
        if not isinstance(each, c.Not) or not isinstance(each.not_, c.Compare):
            continue
        operator = each.not_.operator
        if operator in ("within", "within_last", "between"):
            message = both(
                f"`not` om `{operator}` håller för det som ligger före, och för det som ligger efter",
                f"`not` of `{operator}` holds for what lies before it, and for what lies after",
            )
            help = both(
                "skriv den sida som menas: `before` eller `after`, `below` eller `above`",
                "write the side that is meant: `before` or `after`, `below` or `above`",
            )
            yield Problem(at, part, (*path, "not", operator), message, help, key=True)


@lint_check(
    "LINT062",
    Level.WARNING,
    title=both(
        "En fråga som en öppen samling inte kan besvara", "A question an open collection cannot answer"
    ),
    why=both(
        "I en öppen samling är det som inte är listat okänt. Högst, exakt, varje och ingen kan då brytas, "
        "men uppfyllas bara av den som har uppgett att det inte finns någon alls.",
        "In an open collection, what is not listed is unknown. At most, exactly, every and none can then "
        "be broken, but met only by somebody who has stated that there are none at all.",
    ),
    fix=both(
        "Fråga med `at_least`, eller låt samlingen vara `world: closed`.",
        "Ask with `at_least`, or let the collection be `world: closed`.",
    ),
    example={
        "rules/all-talks.yaml": "require:\n"
        "  none: trainee.supervision\n"
        "  as: talk\n"
        "  fulfils_if: {fact: talk.documented, is: false}\n"
    },
)
def open_collection(context: LintContext, loaded: LoadedPack) -> Iterator[Problem]:
    """Quantifiers that the items of an open collection can never answer with yes."""
    for at, part, path, each, scope in conditions_in(context, loaded):
        match each:
            case c.Every(every=of):
                key = "every"
            case c.NoneOf(none=of):
                key = "none"
            case c.Quantity(of=of) if each.at_least is None:
                key = "at_most" if each.at_most is not None else "exactly"
            case _:
                continue
        field = scope.field(of)
        if field is None or field.kind is not Kind.COLLECTION or field.closed:
            continue
        message = both(
            f"`{of}` är öppen: det kan finnas fler än de listade, så `{key}` blir sant bara när ingen finns",
            f"`{of}` is open: there may be more than are listed, so `{key}` comes true only for none",
        )
        help = both(
            "fråga med `at_least`, eller låt vocabulary.yaml säga `world: closed` om listan är fullständig",
            "ask with `at_least`, or let vocabulary.yaml say `world: closed` where the list is complete",
        )
        yield Problem(at, part, (*path, key), message, help, key=True)


@lint_check(
    "LINT063",
    Level.INFORMATION,
    title=both("Ett datum som ska ha passerat, utan `due`", "A date that must have passed, without `due`"),
    why=both(
        "Regeln kräver att en dag har passerat men säger inte när det senast ska vara så. Den som följer "
        "planen får veta att kravet är brutet, i stället för att det inte har förfallit än.",
        "The rule asks that a day has passed but not by when. Somebody who follows the plan is told that "
        "the rule is broken, instead of that it is not yet due.",
    ),
    fix=both("Ge regeln `due`.", "Give the rule `due`."),
    example={
        "rules/talk-held.yaml": "require:\n"
        "  {fact: trainee.last_development_talk, on_or_before: {fact: as_of}}\n"
    },
)
def day_without_due(context: LintContext, loaded: LoadedPack) -> Iterator[Problem]:
    """A date that must have passed, in a rule that never says when: not met is told before its time."""
    for rule in loaded.pack.rules:
        if rule.due is not None:
            continue
        for path, each in _outright(rule):
            operator = each.operator
            operand = each.operand_of(operator)
            if operator in _PASSING and isinstance(operand, v.FactValue) and operand.fact == "as_of":
                message = both(
                    f"`{each.fact}` ska ha passerat, men regeln har inget `due`: den bryts redan dagen innan",
                    f"`{each.fact}` is to have passed, but the rule has no `due`: it is broken the day "
                    "before already",
                )
                help = both(
                    "skriv `due`, så att det som inte har hänt än blir ännu inte förfallet",
                    "write `due`, so that what has not happened yet is not yet due",
                )
                yield Problem(rule.id, f"rule:{rule.id}", (*path, operator), message, help, key=True)


def _outright(rule: Rule) -> Iterator[tuple[Path, c.Compare]]:
    """Comparisons of the subject's own facts that must hold: nothing but `all` stands above them."""

    def within(part: Any, path: Path) -> Iterator[tuple[Path, c.Compare]]:
        if isinstance(part, c.All):
            for index, each in enumerate(part.all):
                yield from within(each, (*path, "all", index))
        elif isinstance(part, c.Compare) and part.fact is not None:
            yield path, part

    yield from within(rule.require, ("require",))


@lint_check(
    "LINT066",
    Level.WARNING,
    title=both("`is_known` om ett ja eller nej", "`is_known` of a yes or no"),
    why=both(
        "`is_known: false` är inte ”nej”: det håller bara när data säger att svaret saknas, och ett nej är "
        "ett svar.",
        "`is_known: false` is not “no”: it holds only where the data states that there is no answer, and "
        "no is an answer.",
    ),
    fix=both("Skriv `is: false` eller `is: true`.", "Write `is: false` or `is: true`."),
    example={"rules/no-instruction.yaml": "require: {fact: trainee.clinical_instruction, is_known: false}\n"},
)
def absent_for_no(context: LintContext, loaded: LoadedPack) -> Iterator[Problem]:
    """`is_known: false` of a yes or no: it asks whether nothing is stated to exist, not whether it is no."""
    for at, part, path, each, scope in conditions_in(context, loaded):
        if not isinstance(each, c.Compare) or each.fact is None or each.is_known is None:
            continue
        field = scope.field(each.fact)
        if field is None or field.kind is not Kind.BOOLEAN:
            continue
        meant = str(each.is_known).lower()
        message = both(
            f"`{each.fact}` är ja eller nej; `is_known: {meant}` frågar om svaret finns, inte vad det är",
            f"`{each.fact}` is yes or no; `is_known: {meant}` asks whether there is an answer, not which",
        )
        help = both(f"skriv `is: {meant}`", f"write `is: {meant}`")
        yield Problem(at, part, (*path, "is_known"), message, help, key=True)
