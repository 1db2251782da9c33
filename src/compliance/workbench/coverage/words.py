"""The words of a coverage report, in Swedish and English.

In: a key and a language. Out: text.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from compliance.language import worded
from compliance.workbench.coverage.values import (
    DECIDES_FALSE,
    DECIDES_TRUE,
    FALSE,
    TRUE,
    UNKNOWN,
    percent,
)

_WORDS = {
    "title": ("Vad proven täcker", "What the trials cover"),
    "rules": ("Regler", "Rules"),
    "conditions": ("Villkor", "Conditions"),
    "requirements": ("Krav ur källorna", "Requirements of the sources"),
    "pack": ("paket", "pack"),
    "source": ("källa", "source"),
    "count_rules": ("regler", "rules"),
    "rows": ("rader", "rows"),
    "reaching": ("når alla tre", "reach all three"),
    "cases": ("fall", "cases"),
    "scenarios": ("scenarier", "scenarios"),
    "count_conditions": ("villkor", "conditions"),
    "seen_all": ("sant/falskt/okänt", "true/false/unknown"),
    "deciding": ("avgör båda hållen", "decide both ways"),
    "complete": ("täckta", "covered"),
    "covered": ("täckta", "covered"),
    "share": ("andel", "share"),
    "items": ("punkter", "items"),
    "faulty": ("felaktiga", "faulty"),
    "of_covered": ("av de täckta {0}", "of those covered, {0}"),
    "by_full": ("prövas av regler", "tested by rules"),
    "by_engine": ("visas av programmets egna prov", "shown by the library's own tests"),
    "by_human": ("lämnas åt människor", "left to people"),
    "by_none": ("kräver inget", "asking nothing"),
    "partly": ("delvis", "partly"),
    "planned": ("planerade", "planned"),
    "lacking_rules": ("Utfall som inget prov frågar efter", "Statuses that no trial asks about"),
    "lacking_conditions": ("Vad inget prov visar", "What no trial shows"),
    "met": ("uppfylld", "met"),
    "not_met": ("inte uppfylld", "not met"),
    "undetermined": ("oavgjord", "undetermined"),
    "no_trial_asks": ("inget prov frågar efter utfallet {0}", "no trial asks about it being {0}"),
    "in_rows": ("i {0} av {1} rader: {2}", "in {0} of {1} rows: {2}"),
    "no_trial_shows": ("inget prov där det är {0}", "no trial where it is {0}"),
    "no_trial_decides": (
        "inget prov där det avgör ensamt när det är {0}",
        "no trial where it decides alone while {0}",
    ),
    "in_rules": ("i {0} regler", "in {0} rules"),
    TRUE: ("sant", "true"),
    FALSE: ("falskt", "false"),
    UNKNOWN: ("okänt", "unknown"),
    "list_faulty": ("Stämmer inte", "Does not hold"),
    "list_partly": ("Delvis", "Partly"),
    "what_rows": (
        "Täckta, med regler som proven visar både uppfyllda och inte uppfyllda i några av sin tabells rader:",
        "Covered, with rules that the trials show both met and not met in some of the rows of their table:",
    ),
    "list_rows": ("Visas för en del av raderna", "Shown for some of the rows"),
    "rows_shown": ("{0}: {1} av {2} rader", "{0}: {1} of {2} rows"),
    "list_planned": ("Planerat", "Planned"),
    "or": ("eller", "or"),
    "and": ("och", "and"),
    "nothing": (
        "Det finns varken regler eller listor att täcka.",
        "There are neither rules nor lists to cover.",
    ),
    "failed": (
        "Dessa prov håller inte mot reglerna som de är, och visar därför ingenting:",
        "These trials do not hold against the rules as they are, and so show nothing:",
    ),
    "below": ("Under {0} %:", "Below {0} %:"),
}

_MEANINGS = {
    "rules": {
        "sv": """
            En regel är täckt när prov frågar efter den både uppfylld, inte uppfylld och oavgjord, i varje
            rad av sin tabell.""",
        "en": """
            A rule is covered when trials ask about it met, not met and undetermined, in every row of its
            table.""",
    },
    "conditions": {
        "sv": """
            Ett villkor är täckt när prov har visat det sant, falskt och okänt, och det ensamt har avgjort
            både som sant och som falskt: med motsatt svar, och allt annat lika, hade regeln gett ett
            annat utfall.""",
        "en": """
            A condition is covered when trials have shown it true, false and unknown, and it alone decided
            both while true and while false: with the opposite answer, all else alike, the rule would have
            given another status.""",
    },
    "requirements": {
        "sv": """
            En punkt är täckt när regler prövar hela den och prov frågar efter dem uppfyllda och inte
            uppfyllda, när programmet självt gör så och prov visar det, eller när listan säger varför den
            lämnas åt människor eller inte kräver något.""",
        "en": """
            An item is covered when rules test all of it and trials ask about them met and not met, when
            the library itself behaves so and tests show it, or when the list says why it is left to
            people or asks nothing.""",
    },
}


def meaning(key: str, lang: str) -> str:
    """When a rule, a condition or a requirement is covered."""
    return " ".join(_MEANINGS[key][lang].split())


def word(key: str, lang: str, *parts: object) -> str:
    """The words for a key."""
    return worded(_WORDS, key, lang, *parts)


def lacks(lacking: Sequence[str], lang: str) -> str:
    """What kind of trial would fill the gaps of a condition: `no trial where it is false or unknown`."""
    unseen = [word(each, lang) for each in (TRUE, FALSE, UNKNOWN) if each in lacking]
    idle = [
        word(answer, lang)
        for decides, answer in ((DECIDES_TRUE, TRUE), (DECIDES_FALSE, FALSE))
        if decides in lacking
    ]
    told = []
    if unseen:
        told.append(word("no_trial_shows", lang, joined(unseen, "or", lang)))
    if idle:
        told.append(word("no_trial_decides", lang, joined(idle, "or", lang)))
    return "; ".join(told)


def joined(words: Sequence[str], last: str, lang: str) -> str:
    """Words as a list in a sentence."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {word(last, lang)} {words[-1]}"


def percent_of(share: Fraction | None, lang: str) -> str:
    """A share in per cent, as the language writes it."""
    if share is None:
        return "–"
    text = percent(share)
    return f"{text.replace('.', ',') if lang == 'sv' else text} %"
