"""The words of scaffolded files: comments in the author's language, placeholders in both.

In: nothing. Out: `COMMENTS`, and texts for whoever reads a rule before its author has written them.
"""

from __future__ import annotations

COMMENTS: dict[str, dict[str, str]] = {
    "sv": {
        "rule": "# Platshållare: byt ut rubrik, förklaring, källa och villkor mot vad källan säger.",
        "require": "# Vad som ska gälla. Med `applies:` begränsas vem regeln gäller, med `due:` från när.",
        "cases": "# Varje slag av fall behövs: uppfylld, inte uppfylld, okänd, och precis på gränsen.",
        "pack": "# Platshållare: byt ut källa och texter, och lägg till de områden och roller som behövs.",
    },
    "en": {
        "rule": "# A placeholder: put what the source says for the title, explanation, source and condition.",
        "require": "# What must hold. `applies:` limits whom the rule is about, `due:` says from when.",
        "cases": "# Every kind of case is needed: met, not met, unknown, and right at the limit.",
        "pack": "# A placeholder: put the real source and texts, and add the areas and roles you need.",
    },
}

TITLE = ("{} ({}platshållare)", "{} ({}placeholder)")
EXPLANATION = (
    "Platshållare: vad läsaren behöver veta utöver rubriken.",
    "Placeholder: what a reader needs to know beyond the title.",
)
LOCATOR = "stället i källan är ännu inte angivet"
CORRECT = ("Åtgärda: {}.", "Put right: {}.")
REGISTER = ("Registrera uppgiften: {}.", "Register the fact: {}.")
DESCRIPTION = (
    "Platshållare: vad paketet prövar, och vad det utelämnar.",
    "Placeholder: what the pack tests, and what it leaves out.",
)
AREA = ("Allmänt", "General")
OWNER = ("Ansvarig", "The person responsible")
AUTHORITY = "Platshållare"

CASES = {
    "met": "Uppfylld",
    "not_met": "Inte uppfylld",
    "undetermined": "Uppgiften är inte registrerad",
    "limit": "Precis på gränsen",
    "first_day": "Första dagen regeln gäller",
    "day_before": "Dagen innan regeln gäller",
}

EDIT: dict[str, dict[str, str]] = {
    "sv": {
        "pack": "källan (`sources`) och texterna",
        "rule": "`title`, `explanation`, `cite` och `require`; `provenance` när källan är läst",
        "cases": "situationerna; ett fall på var sida om varje gräns",
        "feature": "meningarna som en granskare läser",
    },
    "en": {
        "pack": "the source (`sources`) and the texts",
        "rule": "`title`, `explanation`, `cite` and `require`; `provenance` once the source has been read",
        "cases": "the situations; one case on each side of every limit",
        "feature": "the sentences that an inspector reads",
    },
}
