"""Days: when a rule, or the text it rests on, is in force.

In: the days of rules and of sources. Out: what does not fit, with the day.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from compliance.model.packs import Source
from compliance.model.rules import Rule
from compliance.packs.read import LoadedPack
from compliance.plan.asked import facts_of
from compliance.workbench.lint.context import LintContext
from compliance.workbench.lint.values import Level, Problem, Witness, both, lint_check

_KINDS_OF_LAW = ("act", "ordinance", "regulation")


# ---- days ---------------------------------------------------------------------------------------


@lint_check(
    "LINT022",
    Level.WARNING,
    title=both("En regel som gäller när källan inte gör det", "A rule in force when its source is not"),
    why=both(
        "Regeln har dagar före eller efter dem då de texter den vilar på gäller.",
        "The rule has days before or after those on which the texts it rests on are in force.",
    ),
    fix=both("Rätta regelns eller källans dagar.", "Correct the days of the rule or of the source."),
    example={"rules/too-early.yaml": "in_force: {from: 2009-01-01}\n"},
)
def outside_source(context: LintContext, loaded: LoadedPack) -> Iterator[Problem]:
    """Rules in force when the text they rest on is not."""
    for rule in loaded.pack.rules:
        if rule.in_force is None:
            continue
        # What any of its sources carries, the rule may ask.
        sources = [each for cite in rule.cite if (each := context.source(loaded, cite.source)) is not None]
        begins = [source.in_force for source in sources]
        ends = [source.to for source in sources]
        first = min((day for day in begins if day is not None), default=None)
        last = max((day for day in ends if day is not None), default=None)
        if first is not None and None not in begins and rule.in_force.from_ < first:
            message = both(
                f"`{rule.id}` gäller från {rule.in_force.from_}, men ingen av dess källor före {first}",
                f"`{rule.id}` is in force from {rule.in_force.from_}, but none of its sources before {first}",
            )
            help = both(f"skriv `from: {first}`", f"write `from: {first}`")
            witness = Witness(both(f"dagen {rule.in_force.from_}", f"the day {rule.in_force.from_}"))
            yield Problem(rule.id, f"rule:{rule.id}", ("in_force", "from"), message, help, witness)
        until = rule.in_force.to
        if until is not None and last is not None and None not in ends and until > last:
            message = both(
                f"`{rule.id}` gäller till {until}, men dess källor bara till {last}",
                f"`{rule.id}` is in force until {until}, but its sources only until {last}",
            )
            help = both(f"skriv `to: {last}`", f"write `to: {last}`")
            witness = Witness(both(f"dagen {until}", f"the day {until}"))
            yield Problem(rule.id, f"rule:{rule.id}", ("in_force", "to"), message, help, witness)


@lint_check(
    "LINT023",
    Level.ERROR,
    title=both("Något som slutar innan det börjar", "Something that ends before it begins"),
    why=both("Det gäller aldrig.", "It is never in force."),
    fix=both("Rätta dagarna.", "Correct the days."),
    example={"rules/reversed.yaml": "in_force: {from: 2021-07-01, to: 2015-04-30}\n"},
)
def never_in_force(context: LintContext, loaded: LoadedPack) -> Iterator[Problem]:
    """Rules and sources that end before they begin."""
    for rule in loaded.pack.rules:
        days = rule.in_force
        if days is not None and days.to is not None and days.to < days.from_:
            yield _reversed(
                rule.id, f"rule:{rule.id}", ("in_force", "to"), f"`{rule.id}`", days.from_, days.to
            )
    for name, source in loaded.pack.file.sources.items():
        if source.in_force is not None and source.to is not None and source.to < source.in_force:
            place = ("sources", name, "to")
            yield _reversed(f"sources/{name}", "pack", place, f"`{name}`", source.in_force, source.to)


def _reversed(at: str, part: str, path: tuple[str, ...], what: str, begins: date, ends: date) -> Problem:
    message = both(
        f"{what} slutar gälla {ends}, innan den börjar {begins}",
        f"{what} ceases to be in force on {ends}, before it begins on {begins}",
    )
    help = both("byt plats på dagarna, eller rätta den ena", "swap the days, or correct one of them")
    return Problem(at, part, path, message, help)


@lint_check(
    "LINT024",
    Level.WARNING,
    title=both("En lucka eller överlappning mellan två källor", "A gap or overlap between two sources"),
    why=both(
        "En text upphävs av en annan, men den ena slutar inte dagen innan den andra börjar. Vittnet är en "
        "dag då ingen gäller, eller båda.",
        "One text is repealed by another, but the one does not end on the day before the other begins. The "
        "witness is a day when neither is in force, or both.",
    ),
    fix=both("Rätta dagarna.", "Correct the days."),
    example={
        "pack.yaml": "sources:\n"
        "  old:\n"
        "    {title: Gamla lagen, authority: Riksdagen, kind: act, in_force: 2008-09-01, to: "
        "2015-03-31,\n"
        "     repealed_by: Nya lagen}\n"
        "  new: {title: Nya lagen, authority: Riksdagen, kind: act, in_force: 2015-05-01}\n"
    },
)
def succession(context: LintContext, loaded: LoadedPack) -> Iterator[Problem]:
    """Days between a repealed text and the one that repealed it, or that both are in force."""
    sources = loaded.pack.file.sources
    for name, source in sources.items():
        if source.to is None or source.to == date.max or not source.repealed_by:
            continue
        after = _named(source.repealed_by, sources)
        if after is None or sources[after].in_force is None:
            continue
        begins = sources[after].in_force
        assert begins is not None
        expected = source.to + timedelta(days=1)
        if begins == expected:
            continue
        day = expected if begins > expected else begins
        message = both(
            f"`{name}` gäller till {source.to} och `{after}` från {begins}: "
            + (f"den {day} gäller ingen" if begins > expected else f"den {day} gäller båda"),
            f"`{name}` is in force until {source.to} and `{after}` from {begins}: "
            + (f"on {day} neither is" if begins > expected else f"on {day} both are"),
        )
        help = both(
            "rätta dagarna; den ena slutar dagen innan den andra börjar",
            "correct the days; the one ends on the day before the other begins",
        )
        witness = Witness(both(f"dagen {day}", f"the day {day}"))
        label = ("pack", ("sources", after, "in_force"), both("den som upphäver", "the one that repeals"))
        yield Problem(f"sources/{name}", "pack", ("sources", name, "to"), message, help, witness, (label,))


def _named(title: str, sources: dict[str, Source]) -> str | None:
    """The source a title means: `HSLF-FS 2021:8` is the one whose title begins so."""
    return next((name for name, each in sources.items() if each.title.startswith(title)), None)


@lint_check(
    "LINT025",
    Level.WARNING,
    title=both(
        "En regel som går vidare efter att lagen upphört", "A rule that goes on after its law has ceased"
    ),
    why=both(
        "All lagtext regeln vilar på är upphävd, regeln har inget slut, och inget regelverk säger vem den "
        "ännu prövar.",
        "All the law the rule rests on has been repealed, the rule has no end, and no regime says whom it "
        "still tests.",
    ),
    fix=both(
        "Ge regeln ett slut, knyt den till ett regelverk, eller ange den källa som gäller nu.",
        "Give the rule an end, tie it to a regime, or cite the source that is in force now.",
    ),
    example={
        "pack.yaml": "sources:\n"
        "  old:\n"
        "    {title: Gamla lagen, authority: Riksdagen, kind: act, in_force: 2008-09-01, to: "
        "2015-04-30}\n",
        "rules/goes-on.yaml": "cite: [{source: old, locator: 1 §, provenance: official}]\n",
    },
)
def after_repeal(context: LintContext, loaded: LoadedPack) -> Iterator[Problem]:
    """Rules that go on although all the law they rest on has been repealed, for whoever it may be."""
    for rule in loaded.pack.rules:
        sources = [each for cite in rule.cite if (each := context.source(loaded, cite.source)) is not None]
        ends = [source.to for source in sources if source.kind in _KINDS_OF_LAW]
        last = max((day for day in ends if day is not None), default=None)
        if last is None or last == date.max or len(ends) < len(sources) or None in ends:
            continue
        if rule.in_force is not None and rule.in_force.to is not None:
            continue
        if _by_regime(context, rule):
            continue  # transitional provisions: the regime decides whom the old law still tests
        message = both(
            f"`{rule.id}` har inget slut, men lagtexten den vilar på upphörde {last}",
            f"`{rule.id}` has no end, but the law it rests on ceased on {last}",
        )
        help = both(
            f"skriv `to: {last}`, knyt regeln till ett regelverk, eller ange den källa som gäller nu",
            f"write `to: {last}`, tie the rule to a regime, or cite the source that is in force now",
        )
        witness = Witness(both(f"dagen {last + timedelta(days=1)}", f"the day {last + timedelta(days=1)}"))
        yield Problem(rule.id, f"rule:{rule.id}", ("cite",), message, help, witness)


def _by_regime(context: LintContext, rule: Rule) -> bool:
    """Whether the rule is only for those whom a certain regime may test, or who have chosen it."""
    checks = context.checks.get(rule.id, ())
    chosen = {".".join(choice.elected_by) for choice in context.plan.regimes}
    if any(check.regime for check in checks):
        return True
    asked = [
        fact.path for check in checks for part in (check.applies, check.require) for fact in facts_of(part)
    ]
    return any(path.endswith(".regime") or path in chosen for path in asked)
