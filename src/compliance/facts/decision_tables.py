"""The tables that every data source may have besides those of its schema: what people have decided.

In: nothing. Out: `WAIVER`, `ALTERNATIVE`, `OVERRIDE` with their fields, and the names of their tables.
"""

from __future__ import annotations

from compliance.facts.schema import EntityType, FieldType, Kind
from compliance.language import Text

WAIVERS = "waivers"
ALTERNATIVES = "alternatives"
OVERRIDES = "overrides"


def _decision(name: str, title: Text, fields: dict[str, tuple[Kind, Text, Text]]) -> EntityType:
    made = {key: FieldType(key, kind, titles, help) for key, (kind, titles, help) in fields.items()}
    return EntityType(name, name, made, title, label="subject")


_RULE = (
    Kind.TEXT,
    {"sv": "Regel", "en": "Rule"},
    {"sv": "Regelns titel eller id, som i rapporten.", "en": "The rule's title or id, as in the report."},
)
_SUBJECT = (
    Kind.TEXT,
    {"sv": "Gäller id", "en": "Subject"},
    {"sv": "Id för den det gäller, t.ex. T1.", "en": "The id of whom it is about, such as T1."},
)
_REASON = (
    Kind.TEXT,
    {"sv": "Skäl", "en": "Reason"},
    {"sv": "Står i rapporten; skriv inget känsligt.", "en": "Stands in the report; write nothing sensitive."},
)
_BY: Text = {"sv": "Namn och roll; står i rapporten.", "en": "Name and role; stands in the report."}

WAIVER = _decision(
    WAIVERS,
    {"sv": "Undantag", "en": "Waivers"},
    {
        "rule": _RULE,
        "subject": _SUBJECT,
        "reason": _REASON,
        "approved_by": (Kind.TEXT, {"sv": "Beslutat av", "en": "Approved by"}, _BY),
        "expires": (
            Kind.DATE,
            {"sv": "Gäller till och med", "en": "Expires"},
            {
                "sv": "Ett undantag gäller alltid för en tid. Ett beslut som inte går ut: 9999-12-31.",
                "en": "A waiver always holds for a time. For a decision that does not expire: 9999-12-31.",
            },
        ),
    },
)
ALTERNATIVE = _decision(
    ALTERNATIVES,
    {"sv": "Andra sätt", "en": "Alternatives"},
    {
        "rule": (
            *_RULE[:2],
            {
                "sv": "Titel eller id för det allmänna råd som följs på annat sätt.",
                "en": "Title or id of the general advice that is followed in another way.",
            },
        ),
        "subject": _SUBJECT,
        "reason": (
            *_REASON[:2],
            {
                "sv": "Vad som görs i stället, och varför det ger samma resultat.",
                "en": "What is done instead, and why it gives the same result.",
            },
        ),
        "decided_by": (Kind.TEXT, {"sv": "Beslutat av", "en": "Decided by"}, _BY),
    },
)
OVERRIDE = _decision(
    OVERRIDES,
    {"sv": "Omdömen av inspektörer", "en": "Letters set by inspectors"},
    {
        "scale": (
            Kind.TEXT,
            {"sv": "Skala", "en": "Scale"},
            {"sv": "Skalans titel, som i rapporten.", "en": "The scale's title, as in the report."},
        ),
        "area": (
            Kind.TEXT,
            {"sv": "Område", "en": "Area"},
            {"sv": "Områdets bokstav eller titel.", "en": "The area's letter or title."},
        ),
        "subject": _SUBJECT,
        "letter": (
            Kind.TEXT,
            {"sv": "Omdöme", "en": "Letter"},
            {"sv": "En bokstav på skalan, t.ex. B.", "en": "A letter of the scale, such as B."},
        ),
        "rule": (
            Kind.TEXT,
            {"sv": "Regel som inte följs", "en": "Rule not followed"},
            {
                "sv": "Titel eller id. Behövs när omdömet säger att en regel inte följs; annars tomt.",
                "en": "Title or id. Needed when the letter says that a rule is not followed; else empty.",
            },
        ),
        "reason": _REASON,
        "decided_by": (Kind.TEXT, {"sv": "Beslutat av", "en": "Decided by"}, _BY),
        "decided_on": (
            Kind.DATE,
            {"sv": "Beslutat den", "en": "Decided on"},
            {
                "sv": "Det senaste omdömet gäller, från den dagen.",
                "en": "The latest letter counts, from that day on.",
            },
        ),
    },
)
