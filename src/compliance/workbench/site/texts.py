"""The longer texts of the documentation, in Swedish and English.

In: nothing. Out: `TEXTS` by key and language.
"""

from __future__ import annotations

_TEXTS = {
    "not_law": {
        "sv": """
            Meningarna är skrivna ur regelpaketen. Föreskriftens egen text gäller.""",
        "en": """
            The sentences are written from the rule packs. The text of the regulation itself is what
            counts.""",
    },
    "about": {
        "sv": """
            Vad datorn prövar, i meningar som går att läsa, granska och godkänna, och vad som visar
            att den prövar rätt.""",
        "en": """
            What the computer tests, in sentences that can be read, reviewed and approved, and what
            shows that it tests right.""",
    },
    "failing_text": {
        "sv": """
            Reglerna gör inte det som proven säger att de ska göra. Lita inte på reglerna nedan
            förrän det är rättat.""",
        "en": """
            The rules do not do what the trials say that they should. Do not rely on the rules below
            until this is mended.""",
    },
    "no_mutation": {
        "sv": """
            Mutationsprovningen är utelämnad på de här sidorna, så det står inte hur många ändringar
            proven upptäcker.""",
        "en": """
            Mutation testing is left out of these pages, so they do not say how many changes the
            trials notice.""",
    },
    "mean_rules": {
        "sv": """
            En regel som prövas för varje rad i en tabell är en regel. När varje tabellrad räknas är
            den lika många som raderna, som compliance packs list gör.""",
        "en": """
            A rule that is tried for every row of a table is one rule. Counting each table row it is
            as many as the rows, as compliance packs list has it.""",
    },
    "mean_reaching": {
        "sv": """
            Andelen regler där proven frågar efter både uppfylld, inte uppfylld och oavgjord, i
            varje rad av regelns tabell.""",
        "en": """
            The share of rules that trials ask about met, not met and undetermined, in every row of
            the rule's table.""",
    },
    "mean_conditions": {
        "sv": """
            Andelen villkor som proven har visat sanna, falska och okända, och som ensamma har
            avgjort åt båda hållen.""",
        "en": """
            The share of conditions that trials have shown true, false and unknown, and that alone
            have decided both ways.""",
    },
    "mean_mutation": {
        "sv": """
            Reglerna har ändrats en liten sak i taget. Andelen är hur många av ändringarna något
            prov upptäcker; ändringar som bevisligen inte betyder något räknas inte.""",
        "en": """
            The rules were changed one small thing at a time. The share is how many of the changes
            some trial notices; changes that are proven to mean nothing are not counted.""",
    },
    "mean_approved": {
        "sv": """
            Andelen regler vars mening och scenarier någon som kan lagen har godkänt, så som de
            lyder nu.""",
        "en": """
            The share of rules whose sentence and scenarios somebody who knows the law has approved,
            as they now are.""",
    },
    "mean_undetermined": {
        "sv": """
            Det går inte att avgöra, för att en uppgift saknas. Det som inte är känt räknas aldrig
            som uppfyllt eller ouppfyllt.""",
        "en": """
            It cannot be decided, because a fact is missing. What is not known never counts as met
            or not met.""",
    },
    "mean_holds_not": {
        "sv": """
            Provet har körts mot reglerna, som gjorde något annat. Regeln eller provet är fel.""",
        "en": """
            The trial was run against the rules, and they did something else. The rule or the trial
            is wrong.""",
    },
    "sentence_about": {
        "sv": """
            Texten är skriven ur regeln själv, av en sluten uppsättning fraser, och går att läsa
            tillbaka till samma regel.""",
        "en": """
            The text is written from the rule itself, with a closed set of phrases, and reads back
            to the same rule.""",
    },
    "was_changed": {
        "sv": """
            Regelns mening eller scenarier har ändrats sedan den senast godkändes. Den behöver
            granskas på nytt.""",
        "en": """
            The rule's sentence or scenarios have changed since it was last approved. It needs a new
            review.""",
    },
    "conditions_about": {
        "sv": """
            Hur ofta proven har visat varje villkor sant, falskt och okänt, och om det ensamt har
            avgjort regelns utfall.""",
        "en": """
            How often the trials have shown each condition true, false and unknown, and whether it
            alone has decided the rule's status.""",
    },
    "lists_about": {
        "sv": """
            Vad varje källa säger, punkt för punkt, och vad som svarar mot det. Listorna är gjorda
            ur källorna och inte ur reglerna, så att också det som ingen har skrivit någon regel om
            syns.""",
        "en": """
            What each source says, item by item, and what answers it. The lists are made from the
            sources and not from the rules, so that what nobody has written a rule about shows too.""",
    },
}

TEXTS = {key: {lang: " ".join(text.split()) for lang, text in texts.items()} for key, texts in _TEXTS.items()}
