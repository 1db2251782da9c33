"""Whether a rule claims more than the text it rests on gives.

In: force and citations. Out: rules that bind without a law that has been seen, and claims of having seen it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from compliance.model.base import Provenance
from compliance.model.forces import Force
from compliance.model.rules import Citation, Rule
from compliance.packs.read import LoadedPack
from compliance.workbench.lint.checks.missing import parts_of
from compliance.workbench.lint.context import LintContext
from compliance.workbench.lint.values import Level, Problem, both, lint_check
from compliance.workbench.references import Path

_LAW = ("act", "ordinance", "regulation")
_PLACE = re.compile(
    r"\d|§|\bkap\b|\bbilag|\bannex|övergångsbestäm|transitional|\ballmänna råd\b", re.IGNORECASE
)
_UNSEEN = re.compile(
    r"(ej|inte|icke) (verifiera|sedd|sett|läst|funnen|kontrollera)|ur minnet|not (verified|seen|read|checked)"
    r"|from memory",
    re.IGNORECASE,
)


@lint_check(
    "LINT070",
    Level.INFORMATION,
    title=both(
        "En bindande regel som inte är kontrollerad mot sin källa",
        "A binding rule that is not checked against its source",
    ),
    why=both(
        "Alla hänvisningar är avskrivna, ur minnet eller platshållare, och ingen `note` säger vad som inte "
        "är läst. En sådan regel räknas som allmänt råd i utgångskoden och ger aldrig ensam ett D.",
        "Every citation is transcribed, from memory or a placeholder, and no `note` says what has not been "
        "read. Such a rule counts as general advice in the exit code, and never gives a D alone.",
    ),
    fix=both(
        "Läs texten och rätta hänvisningen, eller skriv en `note`. Höj aldrig `provenance` utan att ha läst.",
        "Read the text and correct the citation, or write a `note`. Never raise `provenance` without "
        "reading.",
    ),
    example={"rules/from-memory.yaml": "cite: [{source: law, locator: 4 kap., provenance: recalled}]\n"},
)
def binds_unseen(context: LintContext, loaded: LoadedPack) -> Iterator[Problem]:
    """Binding rules that cite nothing somebody has seen, and do not say so."""
    for rule in loaded.pack.rules:
        if rule.force is not Force.BINDING:
            continue
        for check in context.checks.get(rule.id, ())[:1]:
            weak = [cite for cite in check.cite if not Provenance(cite.provenance).verified]
            if len(weak) < len(check.cite) or _says_so(context, loaded, rule):
                continue
            names = ", ".join(dict.fromkeys(cite.provenance for cite in weak))
            message = both(
                f"`{rule.id}` är bindande men vilar bara på {names}, och säger inte vad som inte är läst",
                f"`{rule.id}` is binding but rests only on {names}, and does not say what has not been read",
            )
            help = both(
                "läs texten, eller skriv en `note` till hänvisningen; brister räknas tills dess som råd",
                "read the text, or write a `note` on the citation; until then shortcomings count as advice",
            )
            yield Problem(rule.id, f"rule:{rule.id}", ("cite",), message, help, key=True)


def _says_so(context: LintContext, loaded: LoadedPack, rule: Rule) -> bool:
    """Whether the rule, a citation of it or a source says what has not been read."""
    sources = [source for cite in rule.cite if (source := context.source(loaded, cite.source)) is not None]
    told = [rule.explanation.sv, *(cite.locator for cite in rule.cite)]
    told += [source.note.sv for source in sources if source.note is not None]
    return any(cite.note for cite in rule.cite) or any(_UNSEEN.search(text) for text in told)


@lint_check(
    "LINT071",
    Level.WARNING,
    title=both("En läst lagtext utan paragraf", "A law that has been read, without a section"),
    why=both(
        "`official` betyder att någon har läst den officiella texten. Då går det att säga var.",
        "`official` means that somebody has read the official text. Then it can be said where.",
    ),
    fix=both("Skriv kapitel och paragraf.", "Write chapter and section."),
    example={
        "rules/somewhere.yaml": "cite: [{source: law, locator: Om handledning, provenance: official}]\n"
    },
)
def official_nowhere(context: LintContext, loaded: LoadedPack) -> Iterator[Problem]:
    """Citations of law said to have been read that do not say which section."""
    for at, part, path, cite in _official(context, loaded):
        source = context.source(loaded, cite.source)
        named = _PLACE.search(cite.locator) or "{" in cite.locator
        if source is not None and source.kind in _LAW and not named:
            message = both(
                f"lagtexten sägs vara läst, men `{cite.locator}` nämner ingen paragraf eller bilaga",
                f"the law is said to have been read, but `{cite.locator}` names no section or annex",
            )
            help = both(
                "skriv kapitel och paragraf, eller den `provenance` som är sann",
                "write chapter and section, or the `provenance` that is true",
            )
            yield Problem(at, part, (*path, "locator"), message, help)


@lint_check(
    "LINT074",
    Level.WARNING,
    title=both(
        "En hänvisning som är både läst och overifierad", "A citation that is both official and not verified"
    ),
    why=both(
        "Hänvisningen är `official`, och `locator` säger att stället inte är verifierat. Det ena är fel.",
        "The citation is `official`, and `locator` says that the place has not been verified. One is wrong.",
    ),
    fix=both("Skriv den `provenance` som är sann.", "Write the `provenance` that is true."),
    example={
        "rules/seen-unseen.yaml": "cite:\n"
        "  - {source: law, locator: 4 kap. (ej verifierat), provenance: official}\n"
    },
)
def official_unseen(context: LintContext, loaded: LoadedPack) -> Iterator[Problem]:
    """Citations that are official and in the same breath not verified."""
    for at, part, path, cite in _official(context, loaded):
        if _UNSEEN.search(cite.locator):
            message = both(
                f"`{cite.locator}` säger att stället inte är sett, men `provenance` är official",
                f"`{cite.locator}` says that the place has not been seen, but `provenance` is official",
            )
            help = both(
                "official betyder att den officiella texten är läst; skriv recalled eller secondary",
                "official means that the official text has been read; write recalled or secondary",
            )
            yield Problem(at, part, (*path, "provenance"), message, help)


def _official(context: LintContext, loaded: LoadedPack) -> Iterator[tuple[str, str, Path, Citation]]:
    for at, part, path, each in parts_of(loaded):
        if isinstance(each, Citation) and each.provenance is Provenance.OFFICIAL:
            yield at, part, path, each


@lint_check(
    "LINT072",
    Level.WARNING,
    title=both(
        "En lokal riktlinje som bara vilar på författning", "A local guideline that rests on law alone"
    ),
    why=both(
        "En lokal riktlinje är aldrig en brist mot lagen. Hänvisar den bara till lagen är styrkan eller "
        "källan fel.",
        "A local guideline is never a breach of the law. Where it cites only the law, the force or the "
        "source is wrong.",
    ),
    fix=both("Ange riktlinjen som källa, eller ändra styrkan.", "Cite the guideline, or change the force."),
    example={"rules/our-way.yaml": "force: local\n"},
)
def local_by_law(context: LintContext, loaded: LoadedPack) -> Iterator[Problem]:
    """Local guidelines that rest on law alone."""
    for rule in loaded.pack.rules:
        kinds = _kinds(context, loaded, rule)
        if rule.force is Force.LOCAL and kinds and all(kind in _LAW for kind in kinds):
            message = both(
                f"`{rule.id}` är en lokal riktlinje men hänvisar bara till författning",
                f"`{rule.id}` is a local guideline but cites only law",
            )
            help = both(
                "ange riktlinjen som källa; står kravet i författningen är styrkan binding eller advisory",
                "cite the guideline; where the law asks it, the force is binding or advisory",
            )
            yield Problem(rule.id, f"rule:{rule.id}", ("force",), message, help)


@lint_check(
    "LINT073",
    Level.WARNING,
    title=both("En bindande regel utan författning", "A binding rule without a law"),
    why=both(
        "En modell eller en rekommendation kan inte binda någon.",
        "A model or a recommendation cannot bind anybody.",
    ),
    fix=both("Ange föreskriften, eller ändra styrkan.", "Cite the regulation, or change the force."),
    example={
        "pack.yaml": "sources:\n"
        "  guide: {title: En vägledning, authority: En förening, kind: recommendation}\n",
        "rules/binds-by-advice.yaml": "cite: [{source: guide, locator: s. 4, provenance: official}]\n",
    },
)
def binds_without_law(context: LintContext, loaded: LoadedPack) -> Iterator[Problem]:
    """Binding rules that rest on no law at all."""
    for rule in loaded.pack.rules:
        kinds = _kinds(context, loaded, rule)
        if rule.force is Force.BINDING and kinds and not any(kind in _LAW for kind in kinds):
            message = both(
                f"`{rule.id}` är bindande men hänvisar inte till någon författning",
                f"`{rule.id}` is binding but cites no law",
            )
            help = both(
                "ange den föreskrift som binder, eller skriv den styrka som källan har",
                "cite the regulation that binds, or write the force that the source has",
            )
            yield Problem(rule.id, f"rule:{rule.id}", ("force",), message, help)


def _kinds(context: LintContext, loaded: LoadedPack, rule: Rule) -> list[str]:
    return [source.kind for cite in rule.cite if (source := context.source(loaded, cite.source)) is not None]
