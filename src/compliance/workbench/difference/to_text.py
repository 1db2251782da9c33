"""A difference for people.

In: a `Difference`. Out: a `Page`.
"""

from __future__ import annotations

from collections.abc import Sequence

from compliance.language import localized, worded
from compliance.report.page import Page
from compliance.report.words import word
from compliance.workbench.difference.values import Difference, RuleChange, Shift

_WORDS = {
    "title": ("{old} jämfört med {new}", "{old} compared with {new}"),
    "alike": ("Inget skiljer.", "Nothing differs."),
    "alike_in_meaning": (
        "Inget som betyder något skiljer; filerna är inte desamma.",
        "Nothing that means anything differs; the files are not the same.",
    ),
    "added": ("Nya regler", "New rules"),
    "removed": ("Borttagna regler", "Rules taken away"),
    "meaning": ("Regler som betyder något annat", "Rules that mean something else"),
    "words": ("Regler där bara ord skiljer", "Rules where only words differ"),
    "parts": ("ändrat: {parts}", "changed: {parts}"),
    "rows": ("rader: {rows}", "rows: {rows}"),
    "before": ("Förut", "Before"),
    "after": ("Nu", "Now"),
    "witness": ("Bedöms olika", "Judged differently"),
    "same": ("Ingen bedöms olika", "Nobody is judged differently"),
    "unknown": (
        "Om någon bedöms olika är inte avgjort.",
        "Whether anybody is judged differently is not decided.",
    ),
    "shifts": ("Vad det betyder för de prövade", "What it means for those checked"),
    "no_shift": (
        "Ingen får ett annat utfall (jämförda utfall: {judged}).",
        "Nobody gets another finding (findings compared: {judged}).",
    ),
    "no_shift_open": (
        "Ingen får ett annat utfall (jämförda utfall: {judged}, varav {open} inte kan avgöras i någondera).",
        "Nobody gets another finding (findings compared: {judged}, {open} of them undetermined in both).",
    ),
    "none": ("prövas inte", "not checked"),
    "harder": ("Från uppfyllt till inte uppfyllt: {n}.", "From met to not met: {n}."),
    "declarations": ("Dessutom ändrat i pack.yaml", "Also changed in pack.yaml"),
}
_MOST = 8


def page(difference: Difference, lang: str, width: int) -> Page:
    """Rules by kind of change, each with what it said, what it says and whom it judges otherwise."""
    made = Page(width)
    names = [" ".join(each[:2]) for each in (difference.old, difference.new)]
    made.heading(_word("title", lang).format(old=names[0], new=names[1]), "═")
    if difference.alike:
        same = difference.old[2] == difference.new[2]
        made.add(_word("alike" if same else "alike_in_meaning", lang))
    for kind in ("meaning", "added", "removed", "words"):
        changes = [each for each in difference.rules if each.kind == kind]
        if changes:
            made.heading(f"{_word(kind, lang)} ({len(changes)})")
        for change in changes:
            _change(made, change, lang)
    if difference.declarations:
        made.heading(_word("declarations", lang))
        made.add(", ".join(difference.declarations), indent=2)
    if difference.shifts is not None:
        _impact(made, difference, difference.shifts, lang)
    return made


def _change(made: Page, change: RuleChange, lang: str) -> None:
    made.add(
        f"{localized(change.title, lang)} ({change.rule})", lead=[("• ", "quiet")], style="strong", indent=2
    )
    if change.parts:
        made.add(_word("parts", lang).format(parts=", ".join(change.parts)), indent=4, style="quiet")
    if change.rows:
        rows = [*change.rows[:_MOST], *(["…"] if len(change.rows) > _MOST else [])]
        made.add(_word("rows", lang).format(rows=", ".join(rows)), indent=4, style="quiet")
    for key, sentence in (("before", change.before), ("after", change.after)):
        if localized(sentence, lang):
            made.add(f"{_word(key, lang)}:", indent=4, style="quiet")
            made.indented(localized(sentence, lang), 6)
    if change.kind != "meaning":
        return
    if change.witness is not None:
        statuses = f"{word(change.witness.before, lang)} → {word(change.witness.after, lang)}"
        text = f"{localized(change.witness.text, lang)} ({change.witness.as_of}): {statuses}"
        made.add(text, lead=[(f"{_word('witness', lang)}: ", "quiet")], indent=4)
    elif change.same:
        made.add(f"{_word('same', lang)}: {localized(change.same, lang)}", indent=4)
    else:
        made.add(_word("unknown", lang), indent=4, style="unsure")


def _impact(made: Page, difference: Difference, shifts: Sequence[Shift], lang: str) -> None:
    made.heading(_word("shifts", lang))
    if not shifts:
        key = "no_shift_open" if difference.undetermined else "no_shift"
        counts = {"judged": difference.judged, "open": difference.undetermined}
        made.add(_word(key, lang).format(**counts), indent=2)
        return
    for group in dict.fromkeys(shift.group for shift in shifts):
        made.add(group, style="strong", indent=2)
        for shift in shifts:
            if shift.group == group:
                change = " → ".join(
                    word(each, lang) if each else _word("none", lang) for each in (shift.before, shift.after)
                )
                who = ", ".join([*shift.subjects[:_MOST], *(["…"] if len(shift.subjects) > _MOST else [])])
                made.add(f"{localized(shift.title, lang)}: {len(shift.subjects)} {change} ({who})", indent=4)
    harder = {
        subject
        for each in shifts
        if (each.before, each.after) == ("met", "not_met")
        for subject in each.subjects
    }
    made.blank()
    made.add(_word("harder", lang).format(n=len(harder)), style="strong")


def _word(key: str, lang: str) -> str:
    return worded(_WORDS, key, lang)
