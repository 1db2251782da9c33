"""Rules against themselves and each other: what can never fail, be met or apply, what says the same twice.

In: planned checks, and what the trials show of them. Out: questions for the proof where no trial answers.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from compliance.packs.read import LoadedPack
from compliance.plan.plan import Check as Planned
from compliance.workbench.lint import pairs
from compliance.workbench.lint.context import LintContext
from compliance.workbench.lint.shapes import shape
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
    "LINT001",
    Level.ERROR,
    title=both("En regel som aldrig kan brytas", "A rule that can never fail"),
    why=both(
        "Regeln ser ut att kräva något, men ingen tänkbar person eller enhet bryter mot den. Ett sådant "
        "krav prövar ingenting. Det visas med ett bevis, inom de gränser som sägs.",
        "The rule looks as if it asked for something, but nobody imaginable breaks it. Such a rule tests "
        "nothing. This is shown by a proof, within the bounds that are said.",
    ),
    fix=both(
        "Rätta villkoret. Är det ett `any` så håller troligen någon av delarna alltid.",
        "Correct the condition. Where it is an `any`, one of its parts probably always holds.",
    ),
    example={
        "rules/always-long-enough.yaml": "require:\n"
        "  any:\n"
        "    - {fact: trainee.earlier_st_months, at_least: 60}\n"
        "    - not: {fact: trainee.earlier_st_months, at_least: 66}\n"
    },
    proves=True,
)
def never_fails(context: LintContext, loaded: LoadedPack) -> Iterator[Conjecture]:
    """Rules that nobody has failed in any trial: can anybody?"""
    return _reaching(
        context,
        loaded,
        "not_met",
        both("regeln `{rule}` kan aldrig brytas", "the rule `{rule}` can never fail"),
        both(
            "villkoret under `require` håller för alla; leta efter en del som alltid är sann",
            "what `require` asks holds for everybody; look for a part that is always true",
        ),
    )


@lint_check(
    "LINT002",
    Level.ERROR,
    title=both("En regel som aldrig kan uppfyllas", "A rule that can never be met"),
    why=both(
        "Ingen kan uppfylla regeln, vad de än gör. Det visas med ett bevis, inom de gränser som sägs.",
        "Nobody can meet the rule, whatever they do. This is shown by a proof, within the bounds that are "
        "said.",
    ),
    fix=both("Rätta de delar som motsäger varandra.", "Correct the parts that contradict each other."),
    example={
        "rules/never-long-enough.yaml": "require:\n"
        "  all:\n"
        "    - {fact: trainee.earlier_st_months, at_least: 66}\n"
        "    - {fact: trainee.earlier_st_months, at_most: 60}\n"
    },
    proves=True,
)
def never_met(context: LintContext, loaded: LoadedPack) -> Iterator[Conjecture]:
    """Rules that nobody has met in any trial: can anybody?"""
    return _reaching(
        context,
        loaded,
        "met",
        both("regeln `{rule}` kan aldrig uppfyllas", "the rule `{rule}` can never be met"),
        both(
            "villkoret under `require` motsäger sig självt; leta efter två delar som inte kan gälla "
            "samtidigt",
            "what `require` asks contradicts itself; look for two parts that cannot hold together",
        ),
    )


@lint_check(
    "LINT003",
    Level.ERROR,
    title=both("En regel som aldrig gäller någon", "A rule that never applies to anybody"),
    why=both(
        "Villkoret under `applies` kan inte hålla för någon, så regeln blir alltid ej tillämplig.",
        "What `applies` asks can hold for nobody, so the rule is never applicable.",
    ),
    fix=both("Rätta villkoret under `applies`.", "Correct what `applies` asks."),
    example={
        "rules/about-nobody.yaml": "applies:\n"
        "  all:\n"
        "    - {fact: trainee.status, is: active}\n"
        "    - {fact: trainee.status, is: completed}\n"
        "require: {fact: trainee.clinical_instruction, is: true}\n"
    },
    proves=True,
)
def never_applies(context: LintContext, loaded: LoadedPack) -> Iterator[Conjecture]:
    """Rules that have said nothing about anybody in any trial: can they?"""
    for check in _own(context, loaded):
        if check.applies is None:
            continue
        # Somebody it applies to for certain shows that it can; what it then asks is another check's matter.
        only = check._replace(require=check.applies, applies=None, due=None)

        def say(proved: ProofResult, check: Planned = check) -> Problem | None:
            message = both(
                f"regeln `{check.id}` kan aldrig gälla någon ({proved.bounds['sv']})",
                f"the rule `{check.id}` can never apply to anybody ({proved.bounds['en']})",
            )
            help = both(
                "villkoret under `applies` motsäger sig självt",
                "what `applies` asks contradicts itself",
            )
            return Problem(check.id, f"rule:{check.declared_id}", ("applies",), message, help)

        for era in context.eras(check):
            said = ("met", "not_met", "not_yet", "undetermined")
            if not any(context.evidence.gives(check.id, status, era) for status in said):
                yield Conjecture(check.id, Question("reach", only, status="met", era=era), say)


def _reaching(
    context: LintContext,
    loaded: LoadedPack,
    status: str,
    message: dict[str, str],
    help: dict[str, str],
) -> Iterator[Conjecture]:
    for check in _own(context, loaded):

        def say(proved: ProofResult, check: Planned = check) -> Problem | None:
            said = {
                lang: f"{text.format(rule=check.id)} ({proved.bounds[lang]})"
                for lang, text in message.items()
            }
            return Problem(check.id, f"rule:{check.declared_id}", ("require",), said, help, proved.witness)

        for era in context.eras(check):
            if not context.evidence.gives(check.id, status, era):
                yield Conjecture(check.id, Question("reach", check, status=status, era=era), say)


# ---- pairs --------------------------------------------------------------------------------------


@lint_check(
    "LINT004",
    Level.WARNING,
    title=both("En regel som följer av en annan", "A rule that follows from another"),
    why=both(
        "Den som bryter mot regeln bryter alltid mot en annan, som kräver mer. Regeln säger därför aldrig "
        "något nytt. Bara regler om samma slags subjekt jämförs, med samma `applies`, samma regelverk och "
        "gemensamma dagar, och bara om den andra väger minst lika tungt.",
        "Whoever fails the rule always fails another, which asks for more. The rule therefore never tells "
        "anything new. Only rules about the same kind of subject are compared, with the same `applies`, "
        "the same regulation and days in common, and only where the other weighs at least as much.",
    ),
    fix=both(
        "Ta bort den svagare regeln. Har lagen båda, undanta den med det som skäl.",
        "Remove the weaker rule. Where the law has both, waive it with that as the reason.",
    ),
    example={
        "rules/sixty-months.yaml": "require: {fact: trainee.earlier_st_months, at_least: 60}\n",
        "rules/fifty-four-months.yaml": "require: {fact: trainee.earlier_st_months, at_least: 54}\n",
    },
    proves=True,
)
def implied(context: LintContext, loaded: LoadedPack) -> Iterator[Conjecture]:
    """Pairs of rules where whoever fails the one fails the other, which asks for more."""
    for first, second in pairs.implying(context.plan, loaded.pack.name):

        def say(proved: ProofResult, first: Planned = first, second: Planned = second) -> Problem | None:
            message = both(
                f"den som bryter mot `{second.id}` bryter alltid mot `{first.id}` ({proved.bounds['sv']})",
                f"whoever fails `{second.id}` always fails `{first.id}` too ({proved.bounds['en']})",
            )
            help = both(
                f"behövs `{second.id}` för sig? Ta annars bort den, eller låt den fråga det som är dess eget",
                f"is `{second.id}` needed by itself? Remove it otherwise, or let it ask what is its own",
            )
            label = (
                f"rule:{first.declared_id}",
                ("require",),
                both("detta kräver mer", "this asks for more"),
            )
            part = f"rule:{second.declared_id}"
            return Problem(second.id, part, ("require",), message, help, labels=(label,))

        for era in context.eras(first, second):
            if not context.evidence.parted(first.id, second.id, era):
                yield Conjecture(second.id, Question("implies", first, second, era=era), say)


@lint_check(
    "LINT005",
    Level.ERROR,
    title=both("Två bindande regler som motsäger varandra", "Two binding rules that contradict each other"),
    why=both(
        "Båda reglerna gäller samma person eller enhet, och ingen kan uppfylla båda. Vittnet är någon som "
        "båda gäller.",
        "Both rules apply to the same subject, and nobody can meet both. The witness is somebody to whom "
        "both apply.",
    ),
    fix=both(
        "Ändra den ena regeln, eller skilj dem åt med `applies`, `regime` eller `in_force`.",
        "Change one of the rules, or keep them apart by `applies`, `regime` or `in_force`.",
    ),
    example={
        "rules/at-least-sixty.yaml": "require: {fact: trainee.earlier_st_months, at_least: 60}\n",
        "rules/at-most-fifty-four.yaml": "require: {fact: trainee.earlier_st_months, at_most: 54}\n",
    },
    proves=True,
)
def contradicting(context: LintContext, loaded: LoadedPack) -> Iterator[Conjecture]:
    """Pairs of binding rules that nobody can meet together."""
    for one, other in pairs.contradicting(context.plan, loaded.pack.name):

        def say(proved: ProofResult, one: Planned = one, other: Planned = other) -> Problem | None:
            # Whom both apply to is the witness; nobody, and they are about different people.
            if proved.witness is None:
                return None
            message = both(
                f"`{one.id}` och `{other.id}` kan aldrig uppfyllas samtidigt ({proved.bounds['sv']})",
                f"`{one.id}` and `{other.id}` can never be met together ({proved.bounds['en']})",
            )
            help = both(
                "ändra den ena, eller skilj med `applies` dem åt som reglerna gäller",
                "change one of them, or let `applies` keep those apart that the rules are about",
            )
            label = (f"rule:{one.declared_id}", ("require",), both("motsäger detta", "contradicts this"))
            part = f"rule:{other.declared_id}"
            return Problem(other.id, part, ("require",), message, help, proved.witness, (label,))

        for era in context.eras(one, other):
            if not context.evidence.both_met(one.id, other.id, era):
                yield Conjecture(other.id, Question("together", one, other, era=era), say)


@lint_check(
    "LINT006",
    Level.WARNING,
    title=both("Två regler med samma villkor", "Two rules with the same condition"),
    why=both(
        "Reglerna gäller samma slags subjekt under samma regelverk och samma dagar, med samma styrka, och "
        "frågar exakt detsamma. Samma brist rapporteras då två gånger.",
        "The rules are about the same kind of subject under the same regulation and on the same days, with "
        "the same force, and ask exactly the same. One shortcoming is then reported twice.",
    ),
    fix=both("Ta bort den ena regeln.", "Remove one of the rules."),
    example={
        "rules/instruction.yaml": "require: {fact: trainee.clinical_instruction, is: true}\n",
        "rules/instruction-again.yaml": "require: {fact: trainee.clinical_instruction, is: true}\n",
    },
)
def duplicates(context: LintContext, loaded: LoadedPack) -> Iterator[Problem]:
    """Rules that ask the same of the same people, under the same law, at the same time."""
    seen: dict[object, Planned] = {}
    for check in _own(context, loaded):
        days = (check.in_force_from, check.in_force_to)
        asks = (shape(check.applies), shape(check.due), shape(check.require))
        key = (check.subject_type, check.regime, check.force, days, asks)
        first = seen.setdefault(key, check)
        if first is check or first.declared_id == check.declared_id:
            continue  # rows of one table are told of as rows (LINT011)
        message = both(
            f"`{check.id}` frågar precis detsamma som `{first.id}`",
            f"`{check.id}` asks exactly what `{first.id}` asks",
        )
        help = both("ta bort den ena", "remove one of them")
        label = (f"rule:{first.declared_id}", ("require",), both("samma villkor", "the same condition"))
        yield Problem(check.id, f"rule:{check.declared_id}", ("require",), message, help, labels=(label,))


def _own(context: LintContext, loaded: LoadedPack) -> list[Planned]:
    """The checks of a pack; one that ends before it begins is never in force, and LINT023 says so."""
    return [
        check
        for check in context.plan.checks
        if check.pack == loaded.pack.name
        and (check.in_force_from or date.min) <= (check.in_force_to or date.max)
    ]
