"""Shows what the lint says: as text with the line and the law, as JSON, or one check explained.

In: a `Lint`, or a `Check`. Out: `Page`, or plain JSON values.
"""

from __future__ import annotations

from collections import Counter
from typing import Any

from compliance.diagnostics import render
from compliance.language import worded
from compliance.report.page import Page, clipped
from compliance.workbench.lint.checks import CHECKS
from compliance.workbench.lint.run import Lint
from compliance.workbench.lint.values import Check, Level, Remark

_STYLES = {Level.ERROR: "bad", Level.WARNING: "unsure", Level.INFORMATION: "strong"}
_LONGEST = 360
"""Of a witness in the text; the whole of it, with its data, stands in the JSON and under --verbose."""

_WORDS = {
    "error": ("fel", "error"),
    "warning": ("varning", "warning"),
    "information": ("upplysning", "information"),
    "witness": ("vittne", "witness"),
    "at": ("gäller", "at"),
    "waived": ("undantaget", "waived"),
    "clean": ("Inget att anmärka på.", "Nothing to remark on."),
    "errors": ("{} fel", "{} errors"),
    "warnings": ("{} varningar", "{} warnings"),
    "informations": ("{} upplysningar", "{} of information"),
    "one_error": ("1 fel", "1 error"),
    "one_warning": ("1 varning", "1 warning"),
    "one_information": ("1 upplysning", "1 of information"),
    "waivers": ("{} undantagna med skäl (visas med -v)", "{} waived with a reason (shown with -v)"),
    "one_waiver": ("1 undantagen med skäl (visas med -v)", "1 waived with a reason (shown with -v)"),
    "packs": ("{} paket", "{} packs"),
    "one_pack": ("1 paket", "1 pack"),
    "rules": ("{} regler", "{} rules"),
    "one_rule": ("1 regel", "1 rule"),
    "ran": (
        "Bevis: {asked}, varav {undecided} inte kunde avgöras.",
        "Proofs: {asked}, {undecided} of them not decided.",
    ),
    "settled": ("Bevis: {asked}, avgjort.", "Proofs: {asked}, decided."),
    "none": (
        "Bevis: inget behövdes; testerna visar att reglerna kan uppfyllas och brytas.",
        "Proofs: none were needed; the tests show that the rules can be met and broken.",
    ),
    "off": (
        "Bevisen är avstängda (--no-proof): {codes} är inte prövade.",
        "The proofs are off (--no-proof): {codes} were not checked.",
    ),
    "missing": (
        (
            "Bevisen kräver z3, som inte är installerat: {codes} är inte prövade. "
            "Installera med: pip install 'compliance[lint]'"
        ),
        (
            "The proofs need z3, which is not installed: {codes} were not checked. "
            "Install it with: pip install 'compliance[lint]'"
        ),
    ),
    "questions": ("{} frågor", "{} questions"),
    "one_question": ("1 fråga", "1 question"),
    "undecided": ("Inte avgjort", "Not decided"),
    "fix": ("Gör så här", "What to do"),
    "example": ("Till exempel", "For example"),
    "waive": (
        "Är det rätt som det är, skriv skälet i pack.yaml",
        "If it is right as it is, write the reason in pack.yaml",
    ),
    "reason": ("Skälet.", "The reason."),
    "proves": ("Kontrollen behöver bevis (z3).", "The check needs proofs (z3)."),
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
    made.blank()
    first, *rest = render(remark.diagnostic(lang), lang=lang).split("\n")
    made.add(first, style="quiet" if remark.waived else _STYLES[remark.level], hang=4)
    for line in rest:
        made.lines.append([(line, "")])
    margin = max(1, len(str(remark.span.line))) if remark.span is not None else 1

    def told(word: str, text: str, style: str = "") -> None:
        made.add(text, lead=[(f" = {_word(word, lang)}: ", "")], indent=margin, style=style)

    if remark.witness is not None:
        sentence = remark.witness.sentence[lang]
        told("witness", sentence if verbose else clipped(sentence, _LONGEST), "strong")
        for line in remark.witness.data.splitlines() if verbose else ():
            made.lines.append([(f"{' ' * margin} |   {line}", "quiet")])
    told("at", remark.at)
    if remark.waived:
        told("waived", remark.waived[lang], "good")


def _sum_up(made: Page, found: Lint, lang: str, verbose: bool) -> None:
    made.blank()
    levels = Counter(str(remark.level) for remark in found.left)
    counts = [_many(levels[level], level, lang) for level in map(str, Level) if levels[level]]
    packs = f"{_many(len(found.packs), 'pack', lang)}, {_many(found.rules, 'rule', lang)}."
    style = "bad" if levels["error"] else "unsure" if levels["warning"] else "good"
    said = f"{', '.join(counts)}." if counts else _word("clean", lang)
    made.add(said, lead=[(f"{packs} ", "")], style=style)
    waived = len(found.remarks) - len(found.left)
    if waived:
        made.add(_many(waived, "waiver", lang) + ".", style="quiet")
    _tell_proofs(made, found, lang)
    for each in found.undecided if verbose else ():
        made.add(f"{_word('undecided', lang)}: {each.check} {each.at}: {each.reason[lang]}", indent=2, hang=4)


def _many(number: int, what: str, lang: str) -> str:
    return _word(f"one_{what}", lang) if number == 1 else _word(f"{what}s", lang).format(number)


def _tell_proofs(made: Page, found: Lint, lang: str) -> None:
    if found.proofs == "ran":
        kind = "none" if not found.asked else "ran" if found.undecided else "settled"
        asked = _many(found.asked, "question", lang)
        made.add(_word(kind, lang).format(asked=asked, undecided=len(found.undecided)), style="quiet")
        return
    if found.unproved:
        made.add(_word(found.proofs, lang).format(codes=", ".join(found.unproved)), style="unsure")


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
    made = Page(width)
    made.heading(f"{check.code} {check.title[lang]} ({_word(str(check.level), lang)})", "─")
    made.add(check.why[lang])
    if check.proves:
        made.add(_word("proves", lang), style="quiet")
    made.blank()
    made.add(check.fix[lang], lead=[(f"{_word('fix', lang)}: ", "strong")], hang=2)
    made.blank()
    made.add(f"{_word('example', lang)}:", style="strong")
    for file, text in check.example.items():
        made.add(file, indent=2, style="quiet")
        for line in text.splitlines():
            made.lines.append([(f"    {line}", "")])
    made.blank()
    made.add(f"{_word('waive', lang)}:", style="strong")
    for line in waiver_of(check, "…").splitlines():
        made.lines.append([(f"    {line}", "")])
    return made


def waiver_of(check: Check, at: str) -> str:
    """A waiver as it is written in pack.yaml."""
    reasons = ", ".join(f"{lang}: {_word('reason', lang)}" for lang in ("sv", "en"))
    return f"lint_waivers:\n  - check: {check.code}\n    at: {at}\n    reason: {{{reasons}}}"


def listed(lang: str, width: int) -> Page:
    """Every check, one a row."""
    made = Page(width)
    for check in CHECKS:
        level = _word(str(check.level), lang)
        made.row([(check.code, "strong"), (level, "quiet")], [7, 11], check.title[lang])
    return made


def _word(key: str, lang: str) -> str:
    return worded(_WORDS, key, lang)
