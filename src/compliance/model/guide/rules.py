"""What an author is told about rules, their citations and remedies, and about cases.

In: nothing. Out: `GUIDE`.
"""

from __future__ import annotations

from compliance.model.base import BothTexts, Provenance, Text
from compliance.model.forces import Force
from compliance.model.guide.base import WHOLE, Guide, KeyDoc, doc
from compliance.model.rules import Case, CaseFile, Citation, Expectation, InForce, Remedy, Revised, Rule
from compliance.model.statuses import Status

STATUSES: dict[str, KeyDoc] = {
    "met": doc("Uppfylld.", "Met."),
    "not_met": doc("Inte uppfylld.", "Not met."),
    "not_yet": doc("Ännu inte uppfylld: tiden har inte gått ut.", "Not met yet: its date lies ahead."),
    "undetermined": doc("Inte möjlig att avgöra.", "Undetermined: a fact that decides is unknown."),
    "not_applicable": doc("Inte tillämplig.", "Does not apply."),
    "not_in_force": doc("Inte i kraft den dagen.", "Not in force that day."),
    "met_otherwise": doc("Ett råd som följts på annat sätt.", "Advice followed in another way."),
    "waived": doc("Undantagen, enligt underlaget.", "Waived, as the data say."),
}

GUIDE: Guide = {
    Text: {
        WHOLE: doc(
            "En text på svenska, och på engelska om den är översatt.",
            "A text in Swedish, and English if any.",
        ),
        "sv": doc("På svenska.", "In Swedish."),
        "en": doc("På engelska.", "In English."),
    },
    BothTexts: {
        WHOLE: doc("En text på svenska och engelska.", "A text in Swedish and English."),
        "sv": doc("På svenska.", "In Swedish."),
        "en": doc("På engelska.", "In English."),
    },
    Force: {
        WHOLE: doc("Hur starkt källan binder.", "How strongly the source binds."),
        "binding": doc("Föreskrift: *ska*.", "Regulation: *shall*."),
        "advisory": doc(
            "Allmänt råd: *bör*; får följas på annat sätt med samma resultat.",
            "General advice: *should*; may be met in another way with the same result.",
        ),
        "indicator": doc("Professionens kvalitetsindikator.", "Quality indicator of the profession."),
        "local": doc(
            "Regional riktlinje eller förenings riktlinje; aldrig ett brott mot ett krav.",
            "Regional or association guideline; never a breach.",
        ),
    },
    Status: {WHOLE: doc("Vad en regel säger.", "What a rule says."), **STATUSES},
    Provenance: {
        WHOLE: doc(
            "Hur mycket av källan som har setts. En regel som vilar på något annat än `official` och "
            "`secondary` är overifierad: dess brister är möjliga, en bindande regel räknas som råd i "
            "utgångskoden, och den ger aldrig ensam ett omdöme under `unverified_never_sets`.",
            "How much of the source has been seen. A rule that rests on anything but `official` and "
            "`secondary` is unverified: its breaches are possible ones, a binding rule counts as advice in "
            "the exit code, and it never alone sets a letter under `unverified_never_sets`.",
        ),
        "official": doc("Den officiella texten har lästs.", "The official text has been read."),
        "secondary": doc("Texten är återgiven av någon annan.", "The text as somebody else gives it."),
        "transcribed": doc(
            "Läst i någon annans avskrift, inte jämförd med originalet.",
            "Read in another's transcription, not held against the original.",
        ),
        "recalled": doc("Ur minnet.", "From memory."),
        "placeholder": doc(
            "Står här tills någon har läst texten.", "Stands here until somebody has read the text."
        ),
    },
    Citation: {
        WHOLE: doc("Var regeln kommer ifrån.", "Where a rule comes from."),
        "source": doc("En källa ur paketets `sources`.", "A source of the pack's `sources`."),
        "locator": doc(
            "Kapitel, paragraf, bilaga eller delmål, så långt det har setts.",
            "Chapter, section, annex or goal, as far as it has been seen.",
        ),
        "provenance": doc("Hur mycket av källan som har setts.", "How much of the source has been seen."),
        "note": doc("Det läsaren behöver veta om källan.", "What a reader needs to know about the source."),
    },
    InForce: {
        WHOLE: doc("De dagar regeln gäller.", "The days a rule is in force."),
        "from": doc("Första dagen.", "The first day."),
        "to": doc(
            "Sista dagen; utelämnas när regeln ännu gäller.", "The last day; left out while it is in force."
        ),
    },
    Remedy: {
        WHOLE: doc(
            "Vad som ska göras, av vem, och hur lång tid det tar.",
            "What to do, who does it, how long it takes.",
        ),
        "when": KeyDoc(
            "Vilka utfall åtgärden svarar på.", "Which statuses the remedy answers.", choices=STATUSES
        ),
        "do": doc("Vad som ska göras.", "What to do."),
        "owner": doc("En roll ur paketets `roles`.", "A role of the pack's `roles`."),
        "lead_time": doc("Tiden det tar, som `P1M`.", "The time it takes, such as `P1M`."),
    },
    Rule: {
        WHOLE: doc(
            "Ett krav, ett råd eller en indikator: en regel i varje fil.", "One requirement; one rule a file."
        ),
        "id": doc(
            "Paketets namn, en punkt och filens namn; ändras aldrig.",
            "The pack's name, a dot and the file's name; never changes.",
        ),
        "revision": doc("Växer när regelns innebörd ändras.", "Grows when the meaning of the rule changes."),
        "title": doc(
            "Kravet i en mening, som det lyder uppfyllt.",
            "The requirement in a sentence, as it reads when met.",
        ),
        "explanation": doc(
            "Vad läsaren behöver veta utöver rubriken.", "What a reader needs to know beyond the title."
        ),
        "force": doc("Hur starkt källan binder.", "How strongly the source binds."),
        "cite": doc("Källorna som regeln vilar på.", "The sources the rule rests on."),
        "for": doc(
            "Vem eller vad regeln gäller: ett slag av post.", "Whom or what it is about: a kind of record."
        ),
        "for_each": doc(
            "En tabell; regeln upprepas för varje rad och `{kolumn}` i texterna ersätts.",
            "A table; the rule is expanded for each row, and `{column}` in its texts is replaced.",
        ),
        "area": doc(
            "Rubriken i paketets `areas` som regeln visas under.",
            "The heading of the pack's `areas` it is under.",
        ),
        "regime": doc(
            "Gäller bara under detta regelverk; paketets när den utelämnas.",
            "Only under this regime; the pack's when left out.",
        ),
        "in_force": doc(
            "Dagarna regeln gäller; alltid när den utelämnas.", "The days it is in force; always if left out."
        ),
        "applies": doc(
            "Villkoret för att regeln är tillämplig; alltid när det utelämnas.",
            "The condition on which the rule applies; always when left out.",
        ),
        "due": doc(
            "Datumet till vilket något som saknas ännu inte är en brist.",
            "The date until which what is lacking is not yet a breach.",
            "due: {date_plus: {fact: trainee.st_start}, period: P6M}",
        ),
        "require": doc("Villkoret som ska vara uppfyllt.", "The condition that must hold."),
        "remedies": doc(
            "Vad som ska göras: en för `not_met`, och en för `undetermined` om vad som ska registreras.",
            "What to do: one for `not_met`, and one for `undetermined` that says what to register.",
        ),
        "history": doc(
            "Vad varje utgåva ändrade, den senaste sist.", "What each revision changed, the latest last."
        ),
    },
    Revised: {
        WHOLE: doc("Vad en utgåva ändrade.", "What a revision changed."),
        "revision": doc("Utgåvans nummer.", "The revision's number."),
        "date": doc("Dagen då den ändrades.", "The day it was changed."),
        "change": doc("Vad som ändrades och varför.", "What was changed, and why."),
    },
    Expectation: {
        WHOLE: doc("Vad fallet ska ge.", "What the case must give."),
        "status": doc("Utfallet.", "The status."),
        "missing": doc(
            "Okända uppgifter som ska nämnas, bland andra.", "Unknown facts that must be named, among others."
        ),
    },
    Case: {
        WHOLE: doc("En situation och utfallet den ska ge.", "One situation and the finding it must give."),
        "name": doc(
            "Situationen med några ord, olika för varje fall.",
            "The situation in a few words, one for each case.",
        ),
        "kind": doc(
            "Vad fallet visar; varje regel behöver ett av vart och ett av de fyra första.",
            "What the case shows; every rule needs one of each of the first four.",
            met=doc("Regeln är uppfylld.", "The rule is met."),
            not_met=doc("Regeln är inte uppfylld.", "The rule is not met."),
            undetermined=doc("Uppgiften som avgör är okänd.", "The fact that decides is unknown."),
            boundary=doc(
                "Precis på gränsen, eller strax bortom den.", "Right at a limit, or just beyond it."
            ),
            other=doc("Något annat.", "Something else."),
        ),
        "as_of": doc("Dagen som prövas.", "The day of the check."),
        "subject": doc("Id för den post som utfallet gäller.", "The id of the record the finding is about."),
        "rows": doc(
            "Vilka tabellrader fallet prövas för: deras nycklar, eller de värden som raderna har "
            "(`{kind: course}`). Alla när den utelämnas.",
            "Which rows of the table the case is run for: their keys, or the values the rows hold "
            "(`{kind: course}`). Every one when left out.",
        ),
        "with": doc(
            "Poster som läggs över `base` efter id, tabell för tabell.",
            "Records laid over `base` by id, table by table.",
        ),
        "without": doc(
            "Vad som tas bort: `certificates[C1]` eller `trainees[T1].st_start`.",
            "What is taken away: `certificates[C1]` or `trainees[T1].st_start`.",
        ),
        "expect": doc("Vad fallet ska ge.", "What the case must give."),
    },
    CaseFile: {
        WHOLE: doc("Fallen för en regel.", "The cases of one rule."),
        "rule": doc("Regelns id.", "The rule's id."),
        "base": doc(
            "Det underlag, tabell för tabell, som varje fall utgår från.",
            "The data, table by table, that each case starts from.",
        ),
        "cases": doc("Fallen.", "The cases."),
    },
}
