"""The words of the error list, in Swedish and English."""

from __future__ import annotations

from compliance.language import worded

_WORDS: dict[str, tuple[str, str]] = {
    "errors": ("Fellista", "Error list"),
    "open": ("öppen", "open"),
    "marked": ("markerad", "marked"),
    "corrected": ("rättad", "corrected"),
    "lapsed": ("gäller inte längre", "no longer asked for"),
    "removed": ("borttagen", "removed"),
    "none": ("Inga poster.", "No items."),
    "history": ("Post {0}", "Item {0}"),
    "marked_by": ("markerad av {0}", "marked by {0}"),
    "removed_by": ("borttagen av {0}: {1}", "removed by {0}: {1}"),
    "last_found": ("Senast funnet", "Last found"),
    "not_kept": ("text som inte sparas", "text that is not kept"),
    "still_wrong": (
        "Att en post är borttagen gör inte uppgifterna giltiga.",
        "That an item is removed does not make the record valid.",
    ),
    "found": ("hittad", "found"),
    "found_again": ("hittad igen", "found again"),
    "rule_changed": ("hittad med ändrad regel", "found by the rule as changed"),
    "undetermined": ("kunde inte avgöras", "could not be decided"),
    "by": ("av {0}", "by {0}"),
    "revision": ("regelns revision {0}, paketets version {1}", "rule revision {0}, pack version {1}"),
    "run": ("körning {0}", "run {0}"),
    "runs": ("Körningar", "Runs"),
    "as_of": ("per {0}", "as of {0}"),
    "knowledge_not_kept": (
        "det framgår inte om allt som var känt räknades",
        "it is not told whether all that was known counted",
    ),
    "figures": ("{0} tal", "{0} figures"),
    "refused": ("nekad", "refused"),
    "updated": ("Körning {0} är införd i fellistan.", "Run {0} was taken into the error list."),
    "begun": (
        "Körning {0} är införd i en ny fellista: {1}.",
        "Run {0} was taken into a new error list: {1}.",
    ),
    "changes.found": ("nya fel", "new errors"),
    "changes.again": ("åter felaktiga", "wrong again"),
    "changes.standing": ("kvarstår", "still wrong"),
    "changes.corrected": ("rättade", "corrected"),
    "changes.lapsed": ("gäller inte längre", "no longer asked for"),
    "changes.removed": (
        "fortfarande fel, men borttagna ur listan",
        "still wrong, though removed from the list",
    ),
    "changes.undetermined": ("kunde inte avgöras och står kvar", "could not be decided, and stand"),
    "changes.older": (
        "lämnade därhän: prövade för en senare dag",
        "left alone: already checked for a later day",
    ),
    "nothing": ("Inget att ändra.", "Nothing to change."),
    "not_in_run": (
        "står kvar: paketet {0} var inte med i körningen",
        "stand: the pack {0} was not in the run",
    ),
    "not_in_pack": ("regeln finns inte längre i paketet", "the rule is no longer in the pack"),
    "not_in_force": ("regeln gäller inte denna dag", "the rule is not in force that day"),
    "waived": ("dispens", "waived"),
}


def word(key: str, lang: str, *parts: object) -> str:
    """The words for a key; what has none stands for itself, as a reason that somebody wrote does."""
    return worded(_WORDS, key, lang, *parts) if key in _WORDS else key
