"""What an author is told about `coverage.yaml`.

In: nothing. Out: `GUIDE`.
"""

from __future__ import annotations

from compliance.model.guide.base import WHOLE, Guide, doc
from compliance.model.requirements import RequirementFile, RequirementItem, RequirementSource

GUIDE: Guide = {
    RequirementSource: {
        WHOLE: doc("Texten som listan är gjord av.", "The text that a list was made from."),
        "title": doc("Källans namn.", "The source's name."),
        "kind": doc(
            "Vilket slags text det är.",
            "What kind of text it is.",
            law=doc("Lag.", "Law."),
            regulation=doc("Föreskrift.", "Regulation."),
            model=doc("Modell, till exempel för granskning.", "Model, such as one for reviews."),
            instruction=doc("Anvisning.", "Instruction."),
            news=doc("Nyhet.", "News."),
            report=doc("Rapport.", "Report."),
        ),
        "citation": doc(
            "Vem som har skrivit den, var den står, och när den lästes.",
            "Author, where it stands, and as of when it was read.",
        ),
    },
    RequirementItem: {
        WHOLE: doc("En sak som källan säger.", "One thing the source says."),
        "text": doc(
            "Vad den säger, kort och med egna ord.", "What it says, briefly and in words of your own."
        ),
        "kind": doc(
            "Vilket slags utsaga det är.",
            "What kind of statement it is.",
            requirement=doc("Kräver något av någon.", "Asks something of somebody."),
            definition=doc("Säger vad ett ord betyder.", "Says what a word means."),
            fact=doc("Handlar om hur något är.", "Is about the world."),
            history=doc("Har hänt, och binder ingen längre.", "Is what once happened and binds nobody now."),
        ),
        "locator": doc("Var i källan det står.", "Where in the source it stands."),
        "force": doc(
            "Hur starkt den binder, där det är känt.", "How strongly it binds, where that is known."
        ),
        "provenance": doc(
            "Hur mycket av texten bakom som har setts; utelämnas när källan själv har lästs.",
            "How much of the text behind it has been seen; left out when the source itself was read.",
        ),
        "encoded": doc(
            "Hur mycket av den som reglerna prövar.",
            "How much of it the rules test.",
            full=doc("Reglerna prövar allt.", "The rules test all of it."),
            partly=doc("`reason` säger vad reglerna utelämnar.", "`reason` says what the rules leave out."),
            human=doc("Lämnas till människors bedömning.", "Left to human judgement."),
            engine=doc(
                "Biblioteket gör så, och tester visar det.", "The library behaves so, and tests show it."
            ),
            planned=doc("Inte skriven som regel ännu.", "Not encoded yet."),
            none=doc("Här finns inget att pröva.", "There is nothing to encode."),
        ),
        "rules": doc("Id för reglerna som prövar den.", "Ids of the rules that test it."),
        "judged_by": doc(
            "Skalor och slutsatser som bedömer den: paketets namn, en punkt och deras namn.",
            "Scales and consequences that draw it: a pack's name, a dot and their name.",
        ),
        "tests": doc(
            "En fil med tester, eller ett test i den efter `::`.",
            "A file of tests, or one test in it after `::`.",
        ),
        "reason": doc(
            "Varför reglerna inte prövar allt, eller namnet på ett av listans skäl.",
            "Why it is not wholly encoded, or the name of one of the list's reasons.",
        ),
    },
    RequirementFile: {
        WHOLE: doc(
            "Vad en källa säger, punkt för punkt, och vilka regler som prövar det.",
            "What a source says, item by item, and which rules test it.",
        ),
        "format": doc("Formatets version: 1.", "The version of the format: 1."),
        "title": doc("Listans rubrik.", "The list's title."),
        "source": doc("Texten som listan är gjord av.", "The text that the list was made from."),
        "reasons": doc(
            "Skäl som flera punkter delar, efter namn.", "Reasons that several items share, by name."
        ),
        "items": doc("Punkterna, efter id.", "The items, by id."),
    },
}
