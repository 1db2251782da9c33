"""What an author has left out of a rule: the place in the law, a translation, a remedy, an explanation.

In: rules with their texts and remedies. Out: what is not there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from compliance.model.base import BothTexts
from compliance.model.base import Text as Titled
from compliance.model.forces import Force
from compliance.model.rules import Citation, Rule
from compliance.packs.read import LoadedPack
from compliance.plan.places import PLACE
from compliance.workbench.lint.checks.scales import statuses_of
from compliance.workbench.lint.context import LintContext
from compliance.workbench.lint.values import Level, Problem, both, lint_check
from compliance.workbench.references import Path, walk

_NO_PLACE = re.compile(r"\W*|.*\b(todo|fixme|tbd|xxx)\b.*|okänt?\W*|unknown\W*", re.IGNORECASE)
_SWEDISH = re.compile(r"[åäöÅÄÖ]")
_COMMON_WORD = re.compile(r"(?<![\w-])[a-zåäö]{3,}")
_BINDS = (Force.BINDING, Force.ADVISORY)


def parts_of(loaded: LoadedPack) -> Iterator[tuple[str, str, Path, Any]]:
    """Every part of a pack with how a waiver names it, the part of the source map and the path."""
    for path, each in walk(loaded.pack.file):
        if path[:1] != ("lint_waivers",):
            yield "/".join(map(str, path[:2])) or "pack", "pack", path, each
    for rule in loaded.pack.rules:
        for path, each in walk(rule):
            yield rule.id, f"rule:{rule.id}", path, each


@lint_check(
    "LINT050",
    Level.WARNING,
    title=both("En hänvisning utan ställe", "A citation without a place"),
    why=both(
        "`locator` är tomt, ett frågetecken eller TODO. En läsare kan inte slå upp kravet.",
        "`locator` is empty, a question mark or TODO. A reader cannot look the rule up.",
    ),
    fix=both(
        "Skriv stället, eller med ord vad som inte är läst: ”Kapitel och paragraf ej verifierade”.",
        "Write the place, or in words what has not been read: “Chapter and section not verified”.",
    ),
    example={"rules/nowhere.yaml": "cite: [{source: law, locator: '?', provenance: secondary}]\n"},
)
def no_locator(context: LintContext, loaded: LoadedPack) -> Iterator[Problem]:
    """Citations that do not say where in the source."""
    for at, part, path, each in parts_of(loaded):
        if isinstance(each, Citation) and _NO_PLACE.fullmatch(each.locator.strip()):
            message = both(
                f"hänvisningen till `{each.source}` säger inte var: {each.locator!r}",
                f"the citation of `{each.source}` does not say where: {each.locator!r}",
            )
            help = both(
                "skriv kapitel och paragraf, eller med ord att stället inte är läst",
                "write chapter and section, or in words that the place has not been read",
            )
            yield Problem(at, part, (*path, "locator"), message, help)


@lint_check(
    "LINT051",
    Level.WARNING,
    title=both("En text som inte är översatt", "A text that is not translated"),
    why=both(
        "Engelskan saknas, eller är samma ord som svenskan. Namn, koder och lagars titlar räknas inte.",
        "The English is missing, or is the Swedish words. Names, codes and titles of laws do not count.",
    ),
    fix=both("Översätt texten.", "Translate the text."),
    example={"rules/untranslated.yaml": "title: {sv: Intyg ska finnas, en: Intyg ska finnas}\n"},
)
def no_translation(context: LintContext, loaded: LoadedPack) -> Iterator[Problem]:
    """Texts that stand in one language only, or in Swedish twice."""
    texts = [
        (at, part, path, each.sv, each.en) for at, part, path, each in parts_of(loaded) if _is_text(each)
    ]
    for name, table in loaded.pack.tables.items():
        for key, row in table.rows.items():
            for path, each in walk(row):
                if isinstance(each, dict) and isinstance(each.get("sv"), str):
                    at = f"tables/{name}/{key}"
                    texts.append((at, f"table:{name}/{key}", path, each["sv"], each.get("en")))
    for at, part, path, sv, en in texts:
        if en is None:
            message = both(f"texten saknar engelska: {_short(sv)}", f"the text has no English: {_short(sv)}")
            yield Problem(at, part, path, message, both("lägg till `en:`", "add `en:`"))
        elif en == sv and _needs_words(sv):
            message = both(
                f"den engelska texten är svensk: {_short(sv)}",
                f"the English text is the Swedish: {_short(sv)}",
            )
            yield Problem(at, part, (*path, "en"), message, both("översätt texten", "translate the text"))


def _is_text(each: Any) -> bool:
    return isinstance(each, Titled | BothTexts)


def _needs_words(text: str) -> bool:
    """Whether a text holds words to translate, not only names, codes and columns of a row."""
    text = PLACE.sub("", text)
    return len(_COMMON_WORD.findall(text)) >= 2 or any(_SWEDISH.search(w) for w in _COMMON_WORD.findall(text))


@lint_check(
    "LINT052",
    Level.WARNING,
    title=both("Ingen åtgärd när regeln inte är uppfylld", "No remedy when the rule is not met"),
    why=both(
        "Den som bryter mot ett krav eller ett råd får inte veta vad som ska göras, av vem.",
        "Somebody who breaks a rule or does not follow advice is not told what to do, and who does it.",
    ),
    fix=both("Lägg till en åtgärd med `when: [not_met]`.", "Add a remedy with `when: [not_met]`."),
    example={
        "rules/no-remedy.yaml": "remedies:\n"
        "  - {when: [undetermined], do: {sv: Registrera., en: Register it.}, owner: trainee}\n"
    },
)
def no_remedy(context: LintContext, loaded: LoadedPack) -> Iterator[Problem]:
    """Binding rules and general advice that say nothing of what to do about a shortcoming."""
    for rule in loaded.pack.rules:
        if rule.force in _BINDS and not _answers(rule, "not_met"):
            message = both(
                f"`{rule.id}` säger inte vad som ska göras när den inte är uppfylld",
                f"`{rule.id}` does not say what to do when it is not met",
            )
            help = both(
                "lägg till under `remedies`: when: [not_met], do, owner",
                "add to `remedies`: when: [not_met], do, owner",
            )
            yield Problem(rule.id, f"rule:{rule.id}", ("remedies",), message, help)


@lint_check(
    "LINT053",
    Level.WARNING,
    title=both("Ingen åtgärd när regeln inte kan avgöras", "No remedy when the rule cannot be determined"),
    why=both(
        "Varje regel kan bli oavgjord. Utan åtgärd får ingen veta vad som ska registreras.",
        "Every rule can be undetermined. Without a remedy nobody is told what to register.",
    ),
    fix=both("Lägg till en åtgärd med `when: [undetermined]`.", "Add a remedy with `when: [undetermined]`."),
    example={
        "rules/no-question.yaml": "remedies:\n"
        "  - {when: [not_met], do: {sv: Ge instruktion., en: Give instruction.}, owner: trainee}\n"
    },
)
def no_way_to_know(context: LintContext, loaded: LoadedPack) -> Iterator[Problem]:
    """Rules that say nothing of what to find out when they cannot be determined."""
    for rule in loaded.pack.rules:
        if not _answers(rule, "undetermined"):
            message = both(
                f"`{rule.id}` säger inte vad som ska tas reda på när den inte kan avgöras",
                f"`{rule.id}` does not say what to find out when it cannot be determined",
            )
            help = both(
                "lägg till under `remedies`: when: [undetermined], do, owner",
                "add to `remedies`: when: [undetermined], do, owner",
            )
            yield Problem(rule.id, f"rule:{rule.id}", ("remedies",), message, help)


def _answers(rule: Rule, status: str) -> bool:
    return any(status in remedy.when for remedy in rule.remedies)


@lint_check(
    "LINT057",
    Level.WARNING,
    title=both(
        "En åtgärd för en status som regeln aldrig har", "A remedy for a status that the rule never has"
    ),
    why=both(
        "En regel utan `due` blir aldrig ännu inte förfallen, så åtgärden visas aldrig.",
        "A rule without `due` is never not yet due, so the remedy is never shown.",
    ),
    fix=both("Ge regeln `due`, eller ta bort åtgärden.", "Give the rule `due`, or remove the remedy."),
    example={
        "rules/never-early.yaml": "remedies:\n"
        "  - {when: [not_yet], do: {sv: Planera., en: Plan for it.}, owner: trainee}\n"
        "  - {when: [not_met, undetermined], do: {sv: Ordna., en: See to it.}, owner: trainee}\n"
    },
)
def idle_remedy(context: LintContext, loaded: LoadedPack) -> Iterator[Problem]:
    """Remedies for a status that the rule never has."""
    for rule in loaded.pack.rules:
        checks = context.checks.get(rule.id)
        if not checks:
            continue
        possible = set().union(*(statuses_of(check) for check in checks))
        for index, remedy in enumerate(rule.remedies):
            for place, status in enumerate(remedy.when):
                if status not in possible:
                    message = both(
                        f"`{rule.id}` blir aldrig {status}, så åtgärden visas inte",
                        f"`{rule.id}` is never {status}, so the remedy is not shown",
                    )
                    help = both(
                        f"ge regeln `due`, eller ta bort {status}", f"give the rule `due`, or remove {status}"
                    )
                    path = ("remedies", index, "when", place)
                    yield Problem(rule.id, f"rule:{rule.id}", path, message, help)


@lint_check(
    "LINT056",
    Level.WARNING,
    title=both("En förklaring som bara upprepar titeln", "An explanation that only repeats the title"),
    why=both(
        "Förklaringen ska säga något mer än titeln: varför kravet finns, vad som räknas, vad som är osäkert.",
        "The explanation is to say something more than the title: why it is asked, what counts, what is "
        "uncertain.",
    ),
    fix=both("Skriv en förklaring.", "Write an explanation."),
    example={
        "rules/explains-nothing.yaml": "title: {sv: Intyg finns, en: There is a certificate}\n"
        "explanation: {sv: Intyg finns., en: There is a certificate.}\n"
    },
)
def empty_explanation(context: LintContext, loaded: LoadedPack) -> Iterator[Problem]:
    """Explanations that only say the title once more."""
    for rule in loaded.pack.rules:
        for lang in ("sv", "en"):
            if _plain(getattr(rule.title, lang)) == _plain(getattr(rule.explanation, lang)):
                message = both(
                    f"förklaringen till `{rule.id}` upprepar bara titeln ({lang})",
                    f"the explanation of `{rule.id}` only repeats the title ({lang})",
                )
                help = both(
                    "säg varför kravet finns, eller vad som räknas", "say why it is asked, or what counts"
                )
                yield Problem(rule.id, f"rule:{rule.id}", ("explanation", lang), message, help)


def _plain(text: str) -> str:
    return " ".join(re.sub(r"\W+", " ", text).casefold().split())


def _short(text: str) -> str:
    text = " ".join(text.split())
    return f"”{text if len(text) <= 60 else text[:59].rstrip() + '…'}”"
