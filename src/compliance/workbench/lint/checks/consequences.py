"""Consequences that are never or always drawn.

In: consequences, and the findings and ratings they are drawn from. Out: triggers that decide nothing.

A trigger has few atoms (findings, ratings, other conclusions), so whether it can hold is decided by trying
every combination of what these can be.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import product
from math import prod

from compliance.findings.policy import Combined, ConclusionIs, ConsequenceSpec, FindingIs, RatingIs
from compliance.packs.read import LoadedPack
from compliance.workbench.lint.checks.scales import letters_of, statuses_of
from compliance.workbench.lint.context import LintContext
from compliance.workbench.lint.values import Level, Problem, both, lint_check

_MOST = 200_000
"""Combinations that are tried; a trigger of more is left alone."""
Trigger = RatingIs | FindingIs | ConclusionIs | Combined
Atom = tuple[str, str]
_CONSEQUENCE = (
    "consequences:\n"
    "  plan:\n"
    "    title: {sv: En plan krävs, en: A plan is required}\n"
    "    explanation: {sv: Någon brist finns., en: There is some shortcoming.}\n"
    "    for: trainee\n"
    "    cite: [{source: law, locator: 1 §, provenance: official}]\n"
)


# ---- consequences -------------------------------------------------------------------------------


@lint_check(
    "LINT030",
    Level.ERROR,
    title=both("En konsekvens som aldrig kan inträffa", "A consequence that can never be drawn"),
    why=both(
        "Villkoret under `when` frågar efter ett utfall som en regel skriven så aldrig ger, en regel om "
        "något annat än konsekvensen, en bokstav som skalan aldrig ger, eller saker som inte kan gälla "
        "samtidigt. Är det regelns eget villkor som ingen kan bryta eller som aldrig gäller någon sägs det "
        "om regeln (LINT001–LINT003), inte om konsekvensen.",
        "`when` asks for a status that a rule so written never has, for a rule about something else than "
        "the consequence, for a letter that the scale never gives, or for things that cannot hold "
        "together. Where it is the rule's own condition that nobody can fail or that never applies, that "
        "is said of the rule (LINT001–LINT003) and not of the consequence.",
    ),
    fix=both("Rätta villkoret under `when`.", "Correct `when`."),
    example={
        # A rule without `due` never gives not_yet.
        "pack.yaml": f"{_CONSEQUENCE}    when: {{finding: example.instruction-given, in: [not_yet]}}\n"
    },
)
def never_drawn(context: LintContext, loaded: LoadedPack) -> Iterator[Problem]:
    """Consequences whose trigger can hold for nobody."""
    for spec, can, _ in _decided(context, loaded):
        if can:
            continue
        why = _why(context, spec)
        message = both(
            f"konsekvensen `{spec.name}` kan aldrig inträffa{why['sv']}",
            f"the consequence `{spec.name}` can never be drawn{why['en']}",
        )
        help = both(
            "rätta statusarna, bokstäverna eller regeln under `when`",
            "correct the statuses, the letters or the rule under `when`",
        )
        place = ("consequences", spec.name, "when")
        yield Problem(f"consequences/{spec.name}", "pack", place, message, help)


@lint_check(
    "LINT031",
    Level.WARNING,
    title=both("En konsekvens som alltid inträffar", "A consequence that is always drawn"),
    why=both("Villkoret under `when` utesluter ingenting.", "`when` rules nothing out."),
    fix=both("Rätta villkoret under `when`.", "Correct `when`."),
    example={
        "pack.yaml": f"{_CONSEQUENCE}    when:\n"
        "      any:\n"
        "        - {finding: example.instruction-given, in: [met]}\n"
        "        - not: {finding: example.instruction-given, in: [met]}\n"
    },
)
def always_drawn(context: LintContext, loaded: LoadedPack) -> Iterator[Problem]:
    """Consequences whose trigger holds whatever the findings are."""
    for spec, _, cannot in _decided(context, loaded):
        if not cannot:
            message = both(
                f"konsekvensen `{spec.name}` inträffar alltid",
                f"the consequence `{spec.name}` is always drawn",
            )
            help = both(
                "villkoret under `when` utesluter ingenting; ta bort konsekvensen eller rätta villkoret",
                "`when` rules nothing out; remove the consequence or correct it",
            )
            place = ("consequences", spec.name, "when")
            yield Problem(f"consequences/{spec.name}", "pack", place, message, help)


def _decided(context: LintContext, loaded: LoadedPack) -> Iterator[tuple[ConsequenceSpec, bool, bool]]:
    """Each consequence of a pack with whether it can be drawn, and whether it can be left."""
    for spec in context.plan.consequences:
        if spec.pack != loaded.pack.name:
            continue
        trigger = _opened(context, spec.when, 0)
        if any(_of_several(context, atom) for atom in _atoms(context, trigger)):
            continue  # each row of the rule's table has a finding of its own
        domains = {atom: _values(context, spec, atom) for atom in sorted(set(_atoms(context, trigger)))}
        if prod(max(len(each), 1) for each in domains.values()) > _MOST:
            continue
        can = cannot = False
        for chosen in product(*domains.values()):
            held = _holds(context, trigger, dict(zip(domains, chosen, strict=True)))
            can, cannot = can or held, cannot or not held
            if can and cannot:
                break
        yield spec, can, cannot


def _of_several(context: LintContext, atom: Atom) -> bool:
    kind, name = atom
    return kind == "finding" and len(context.checks.get(name, ())) > 1


def _opened(context: LintContext, trigger: Trigger, depth: int) -> Trigger:
    """The trigger with the conclusions it names written out; circles were refused when it was planned."""
    if isinstance(trigger, Combined):
        return Combined(trigger.kind, tuple(_opened(context, part, depth) for part in trigger.parts))
    if isinstance(trigger, ConclusionIs) and depth < 20:
        specs = [each for each in context.plan.consequences if each.name == trigger.consequence]
        return Combined("any", tuple(_opened(context, each.when, depth + 1) for each in specs))
    return trigger


def _atoms(context: LintContext, trigger: Trigger) -> Iterator[Atom]:
    match trigger:
        case Combined(parts=parts):
            for part in parts:
                yield from _atoms(context, part)
        case FindingIs(rule=rule):
            yield ("finding", rule)
        case RatingIs():
            yield from ((_kind(trigger), f"{trigger.scale}/{area}") for area in _areas(context, trigger))


def _kind(trigger: RatingIs) -> str:
    """A letter set and one proposed are other atoms than the one that stands: an area may have one alone."""
    return {"inspector": "letter set", "rules": "letter proposed"}.get(trigger.set_by, "rating")


def _areas(context: LintContext, trigger: RatingIs) -> list[str]:
    scales = [scale for scale in context.plan.scales if scale.name == trigger.scale]
    return [area for scale in scales for area, _ in scale.areas if trigger.area in ("", area)]


def _values(context: LintContext, spec: ConsequenceSpec, atom: Atom) -> list[str]:
    kind, name = atom
    if kind == "finding":
        checks = [
            check
            for check in context.plan.checks
            if name in (check.id, check.declared_id) and check.subject_type == spec.subject_type
        ]
        # `none`: the rule says nothing about this one.
        return sorted({status for check in checks for status in statuses_of(check)}) or ["none"]
    scale_name, area = name.split("/", 1)
    scale = next(each for each in context.plan.scales if each.name == scale_name)
    if scale.subject_type != spec.subject_type:
        return ["none"]
    if kind == "letter set":
        # An inspector may set any letter, also one that no rule of the area gives.
        return [*(step.letter for step in scale.steps), "none"]
    return [*sorted(letters_of(context, scale, area)), "none"]


def _holds(context: LintContext, trigger: Trigger, chosen: Mapping[Atom, str]) -> bool:
    match trigger:
        case Combined(kind="all", parts=parts):
            return all(_holds(context, part, chosen) for part in parts)
        case Combined(kind="any", parts=parts):
            return any(_holds(context, part, chosen) for part in parts)
        case Combined(parts=parts):
            return not _holds(context, parts[0], chosen)
        case FindingIs(rule=rule, statuses=statuses):
            return chosen["finding", rule] in statuses
        case RatingIs(scale=scale, letters=letters):
            kind = _kind(trigger)
            return any(chosen[kind, f"{scale}/{area}"] in letters for area in _areas(context, trigger))
    return False


def _why(context: LintContext, spec: ConsequenceSpec) -> dict[str, str]:
    """The first atom that can never be as the trigger wants it, in words; empty when no single one is."""
    for atom in _flat(spec.when):
        if isinstance(atom, FindingIs):
            possible = _values(context, spec, ("finding", atom.rule))
            if not set(atom.statuses) & set(possible):
                return _why_no_status(context, spec, atom)
        elif isinstance(atom, RatingIs):
            letters = {
                letter
                for area in _areas(context, atom)
                for letter in _values(context, spec, (_kind(atom), f"{atom.scale}/{area}"))
            }
            if not set(atom.letters) & letters:
                asked = ", ".join(atom.letters)
                return both(f": `{atom.scale}` ger aldrig {asked}", f": `{atom.scale}` never gives {asked}")
    return both(
        ": delarna under `when` kan inte gälla samtidigt", ": the parts of `when` cannot hold together"
    )


_NEEDS = {
    "not_yet": both("den har ingen `due`", "it has no `due`"),
    "met_otherwise": both("den är inget allmänt råd (`advisory`)", "it is no general advice (`advisory`)"),
    "not_applicable": both("den saknar `applies`", "it has no `applies`"),
    "not_in_force": both("den saknar `in_force`", "it has no `in_force`"),
}
"""Why a rule never has a status; the other statuses any rule about the subject can have."""


def _why_no_status(context: LintContext, spec: ConsequenceSpec, atom: FindingIs) -> dict[str, str]:
    about = {
        check.subject_type for check in context.plan.checks if atom.rule in (check.id, check.declared_id)
    }
    if about and spec.subject_type not in about:
        kind = min(about)
        return both(
            f": `{atom.rule}` handlar om {kind}, konsekvensen om {spec.subject_type}",
            f": `{atom.rule}` is about a {kind}, the consequence about a {spec.subject_type}",
        )
    asked = ", ".join(atom.statuses)
    needs = [_NEEDS[status] for status in atom.statuses if status in _NEEDS]
    reasons = {lang: ", ".join(each[lang] for each in needs) for lang in ("sv", "en")}
    return both(
        f": `{atom.rule}` blir aldrig {asked}" + (f" ({reasons['sv']})" if needs else ""),
        f": `{atom.rule}` is never {asked}" + (f" ({reasons['en']})" if needs else ""),
    )


def _flat(trigger: Trigger) -> Iterator[Trigger]:
    if isinstance(trigger, Combined):
        for part in trigger.parts if trigger.kind != "not" else ():
            yield from _flat(part)
    else:
        yield trigger
