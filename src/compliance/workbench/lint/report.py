"""Shows what the lint says: as text with the line and the law, as JSON, or one check explained.

In: a `Lint`, or a `Check`. Out: `Page`, or plain JSON values.
"""

from __future__ import annotations

from collections import Counter
from typing import Any

from compliance.diagnostics import render
from compliance.report.page import Page, clipped
from compliance.workbench.lint.checks import CHECKS
from compliance.workbench.lint.run import Lint
from compliance.workbench.lint.values import Check, Level, Remark

_STYLES = {Level.ERROR: "bad", Level.WARNING: "unsure", Level.INFORMATION: "strong"}
_LONGEST = 360
"""Of a witness in the text; the whole of it, with its data, stands in the JSON and under --verbose."""

_WORDS: dict[str, dict[str, str]] = {
    "sv": {
        "error": "fel",
        "warning": "varning",
        "information": "upplysning",
        "witness": "vittne",
        "at": "gäller",
        "waived": "undantaget",
        "clean": "Inget att anmärka på.",
        "errors": "{} fel",
        "warnings": "{} varningar",
        "informations": "{} upplysningar",
        "one_error": "1 fel",
        "one_warning": "1 varning",
        "one_information": "1 upplysning",
        "waivers": "{} undantagna med skäl (visas med -v)",
        "one_waiver": "1 undantagen med skäl (visas med -v)",
        "packs": "{} paket",
        "one_pack": "1 paket",
        "rules": "{} regler",
        "one_rule": "1 regel",
        "ran": "Bevis: {asked}, varav {undecided} inte kunde avgöras.",
        "settled": "Bevis: {asked}, avgjort.",
        "none": "Bevis: inget behövdes; testerna visar att reglerna kan uppfyllas och brytas.",
        "off": "Bevisen är avstängda (--no-proof): {codes} är inte prövade.",
        "missing": "Bevisen kräver z3, som inte är installerat: {codes} är inte prövade. "
        "Installera med: pip install 'compliance[lint]'",
        "questions": "{} frågor",
        "one_question": "1 fråga",
        "undecided": "Inte avgjort",
        "why": "Varför",
        "fix": "Gör så här",
        "example": "Till exempel",
        "waive": "Är det rätt som det är, skriv skälet i pack.yaml",
        "reason": "Skälet.",
        "proves": "Kontrollen behöver bevis (z3).",
    },
    "en": {
        "error": "error",
        "warning": "warning",
        "information": "information",
        "witness": "witness",
        "at": "at",
        "waived": "waived",
        "clean": "Nothing to remark on.",
        "errors": "{} errors",
        "warnings": "{} warnings",
        "informations": "{} of information",
        "one_error": "1 error",
        "one_warning": "1 warning",
        "one_information": "1 of information",
        "waivers": "{} waived with a reason (shown with -v)",
        "one_waiver": "1 waived with a reason (shown with -v)",
        "packs": "{} packs",
        "one_pack": "1 pack",
        "rules": "{} rules",
        "one_rule": "1 rule",
        "ran": "Proofs: {asked}, {undecided} of them not decided.",
        "settled": "Proofs: {asked}, decided.",
        "none": "Proofs: none were needed; the tests show that the rules can be met and broken.",
        "off": "The proofs are off (--no-proof): {codes} were not checked.",
        "missing": "The proofs need z3, which is not installed: {codes} were not checked. "
        "Install it with: pip install 'compliance[lint]'",
        "questions": "{} questions",
        "one_question": "1 question",
        "undecided": "Not decided",
        "why": "Why",
        "fix": "What to do",
        "example": "For example",
        "waive": "If it is right as it is, write the reason in pack.yaml",
        "reason": "The reason.",
        "proves": "The check needs proofs (z3).",
    },
}


def page(found: Lint, lang: str, width: int, verbose: bool = False) -> Page:
    """Every remark that is left, and the waived too when verbose; then what was looked at."""
    made = Page(width)
    for remark in found.remarks:
        if verbose or not remark.waived:
            _show(made, remark, lang, verbose)
    _sum_up(made, found, lang, verbose)
    return made


def _show(made: Page, remark: Remark, lang: str, verbose: bool) -> None:
    words = _WORDS[lang]
    made.blank()
    first, *rest = render(remark.diagnostic(lang), lang=lang).split("\n")
    made.add(first, style="quiet" if remark.waived else _STYLES[remark.level], hang=4)
    for line in rest:
        made.lines.append([(line, "")])
    margin = max(1, len(str(remark.span.line))) if remark.span is not None else 1

    def told(word: str, text: str, style: str = "") -> None:
        made.add(text, lead=[(f" = {words[word]}: ", "")], indent=margin, style=style)

    if remark.witness is not None:
        sentence = remark.witness.sentence[lang]
        told("witness", sentence if verbose else clipped(sentence, _LONGEST), "strong")
        for line in remark.witness.data.splitlines() if verbose else ():
            made.lines.append([(f"{' ' * margin} |   {line}", "quiet")])
    told("at", remark.at)
    if remark.waived:
        told("waived", remark.waived[lang], "good")


def _sum_up(made: Page, found: Lint, lang: str, verbose: bool) -> None:
    words = _WORDS[lang]
    made.blank()
    levels = Counter(str(remark.level) for remark in found.left)
    counts = [_many(levels[level], level, words) for level in map(str, Level) if levels[level]]
    packs = f"{_many(len(found.packs), 'pack', words)}, {_many(found.rules, 'rule', words)}."
    style = "bad" if levels["error"] else "unsure" if levels["warning"] else "good"
    made.add(f"{', '.join(counts)}." if counts else words["clean"], lead=[(f"{packs} ", "")], style=style)
    waived = len(found.remarks) - len(found.left)
    if waived:
        made.add(_many(waived, "waiver", words) + ".", style="quiet")
    _tell_proofs(made, found, words)
    for each in found.undecided if verbose else ():
        made.add(f"{words['undecided']}: {each.check} {each.at}: {each.reason[lang]}", indent=2, hang=4)


def _many(number: int, what: str, words: dict[str, str]) -> str:
    return words[f"one_{what}"] if number == 1 else words[f"{what}s"].format(number)


def _tell_proofs(made: Page, found: Lint, words: dict[str, str]) -> None:
    if found.proofs == "ran":
        kind = "none" if not found.asked else "ran" if found.undecided else "settled"
        asked = _many(found.asked, "question", words)
        made.add(words[kind].format(asked=asked, undecided=len(found.undecided)), style="quiet")
        return
    if found.unproved:
        made.add(words[found.proofs].format(codes=", ".join(found.unproved)), style="unsure")


def to_json(found: Lint) -> dict[str, Any]:
    """All of it as plain JSON values, the waived too."""
    left = Counter(str(remark.level) for remark in found.left)
    return {
        "schema": "lint/1",
        "packs": list(found.packs),
        "rules": found.rules,
        "checks": list(found.checks),
        "not_checked": list(found.unproved),
        "proofs": {
            "state": found.proofs,
            "asked": found.asked,
            "undecided": [
                {"check": each.check, "at": each.at, "reason": dict(each.reason)} for each in found.undecided
            ],
        },
        "left": {str(level): left[str(level)] for level in Level},
        "remarks": [remark.to_json() for remark in found.remarks],
    }


# ---- one check ----------------------------------------------------------------------------------


def explained(check: Check, lang: str, width: int) -> Page:
    """A check with why, what to do, an example that triggers it, and how to waive it."""
    words = _WORDS[lang]
    made = Page(width)
    made.heading(f"{check.code} {check.title[lang]} ({words[str(check.level)]})", "─")
    made.add(check.why[lang])
    if check.proves:
        made.add(words["proves"], style="quiet")
    made.blank()
    made.add(check.fix[lang], lead=[(f"{words['fix']}: ", "strong")], hang=2)
    made.blank()
    made.add(f"{words['example']}:", style="strong")
    for file, text in check.example.items():
        made.add(file, indent=2, style="quiet")
        for line in text.splitlines():
            made.lines.append([(f"    {line}", "")])
    made.blank()
    made.add(f"{words['waive']}:", style="strong")
    for line in waiver_of(check, "…").splitlines():
        made.lines.append([(f"    {line}", "")])
    return made


def waiver_of(check: Check, at: str) -> str:
    """A waiver as it is written in pack.yaml."""
    reasons = ", ".join(f"{lang}: {_WORDS[lang]['reason']}" for lang in ("sv", "en"))
    return f"lint_waivers:\n  - check: {check.code}\n    at: {at}\n    reason: {{{reasons}}}"


def listed(lang: str, width: int) -> Page:
    """Every check, one a row."""
    made = Page(width)
    for check in CHECKS:
        level = _WORDS[lang][str(check.level)]
        made.row([(check.code, "strong"), (level, "quiet")], [7, 11], check.title[lang])
    return made
