"""What an author is told about rules, their citations and remedies, and about cases.

In: nothing. Out: `GUIDE`.
"""

from __future__ import annotations

from compliance.model.base import BothTexts, Provenance, Text
from compliance.model.forces import Force
from compliance.model.guide.base import WHOLE, Guide, Said, said
from compliance.model.rules import Case, CaseFile, Citation, Expectation, InForce, Remedy, Revised, Rule

STATUSES: dict[str, Said] = {
    "met": said("Uppfylld.", "Met."),
    "not_met": said("Inte uppfylld.", "Not met."),
    "not_yet": said("Ännu inte uppfylld: tiden har inte gått ut.", "Not met yet: its date lies ahead."),
    "undetermined": said("Inte möjlig att avgöra.", "Undetermined: a fact that decides is unknown."),
    "not_applicable": said("Inte tillämplig.", "Does not apply."),
    "not_in_force": said("Inte i kraft den dagen.", "Not in force that day."),
    "met_otherwise": said("Ett råd som följts på annat sätt.", "Advice followed in another way."),
    "waived": said("Undantagen, enligt underlaget.", "Waived, as the data say."),
}

GUIDE: Guide = {
    Text: {
        WHOLE: said(
            "En text på svenska, och på engelska om den är översatt.",
            "A text in Swedish, and English if any.",
        ),
        "sv": said("På svenska.", "In Swedish."),
        "en": said("På engelska.", "In English."),
    },
    BothTexts: {
        WHOLE: said("En text på svenska och engelska.", "A text in Swedish and English."),
        "sv": said("På svenska.", "In Swedish."),
        "en": said("På engelska.", "In English."),
    },
    Force: {
        WHOLE: said("Hur starkt källan binder.", "How strongly the source binds."),
        "binding": said("Föreskrift: *ska*.", "Regulation: *shall*."),
        "advisory": said(
            "Allmänt råd: *bör*; får följas på annat sätt med samma resultat.",
            "General advice: *should*; may be met in another way with the same result.",
        ),
        "indicator": said("Professionens kvalitetsindikator.", "Quality indicator of the profession."),
        "local": said(
            "Regional riktlinje eller förenings riktlinje; aldrig ett brott mot ett krav.",
            "Regional or association guideline; never a breach.",
        ),
    },
    Provenance: {
        WHOLE: said(
            "Hur mycket av källan som har setts. En regel som vilar på något annat än `official` och "
            "`secondary` är overifierad: dess brister är möjliga, en bindande regel räknas som råd i "
            "utgångskoden, och den ger aldrig ensam ett omdöme under `unverified_never_sets`.",
            "How much of the source has been seen. A rule that rests on anything but `official` and "
            "`secondary` is unverified: its breaches are possible ones, a binding rule counts as advice in "
            "the exit code, and it never alone sets a letter under `unverified_never_sets`.",
        ),
        "official": said("Den officiella texten har lästs.", "The official text has been read."),
        "secondary": said("Texten är återgiven av någon annan.", "The text as somebody else gives it."),
        "transcribed": said(
            "Läst i någon annans avskrift, inte jämförd med originalet.",
            "Read in another's transcription, not held against the original.",
        ),
        "recalled": said("Ur minnet.", "From memory."),
        "placeholder": said(
            "Står här tills någon har läst texten.", "Stands here until somebody has read the text."
        ),
    },
    Citation: {
        WHOLE: said("Var regeln kommer ifrån.", "Where a rule comes from."),
        "source": said("En källa ur paketets `sources`.", "A source of the pack's `sources`."),
        "locator": said(
            "Kapitel, paragraf, bilaga eller delmål, så långt det har setts.",
            "Chapter, section, annex or goal, as far as it has been seen.",
        ),
        "provenance": said("Hur mycket av källan som har setts.", "How much of the source has been seen."),
        "note": said("Det läsaren behöver veta om källan.", "What a reader needs to know about the source."),
    },
    InForce: {
        WHOLE: said("De dagar regeln gäller.", "The days a rule is in force."),
        "from": said("Första dagen.", "The first day."),
        "to": said(
            "Sista dagen; utelämnas när regeln ännu gäller.", "The last day; left out while it is in force."
        ),
    },
    Remedy: {
        WHOLE: said(
            "Vad som ska göras, av vem, och hur lång tid det tar.",
            "What to do, who does it, how long it takes.",
        ),
        "when": Said(
            "Vilka utfall åtgärden svarar på.", "Which statuses the remedy answers.", choices=STATUSES
        ),
        "do": said("Vad som ska göras.", "What to do."),
        "owner": said("En roll ur paketets `roles`.", "A role of the pack's `roles`."),
        "lead_time": said("Tiden det tar, som `P1M`.", "The time it takes, such as `P1M`."),
    },
    Rule: {
        WHOLE: said(
            "Ett krav, ett råd eller en indikator: en regel i varje fil.", "One requirement; one rule a file."
        ),
        "id": said(
            "Paketets namn, en punkt och filens namn; ändras aldrig.",
            "The pack's name, a dot and the file's name; never changes.",
        ),
        "revision": said("Växer när regelns innebörd ändras.", "Grows when the meaning of the rule changes."),
        "title": said(
            "Kravet i en mening, som det lyder uppfyllt.",
            "The requirement in a sentence, as it reads when met.",
        ),
        "explanation": said(
            "Vad läsaren behöver veta utöver rubriken.", "What a reader needs to know beyond the title."
        ),
        "force": said("Hur starkt källan binder.", "How strongly the source binds."),
        "cite": said("Källorna som regeln vilar på.", "The sources the rule rests on."),
        "for": said(
            "Vem eller vad regeln gäller: ett slag av post.", "Whom or what it is about: a kind of record."
        ),
        "for_each": said(
            "En tabell; regeln upprepas för varje rad och `{kolumn}` i texterna ersätts.",
            "A table; the rule is expanded for each row, and `{column}` in its texts is replaced.",
        ),
        "area": said(
            "Rubriken i paketets `areas` som regeln visas under.",
            "The heading of the pack's `areas` it is under.",
        ),
        "regime": said(
            "Gäller bara under detta regelverk; paketets när den utelämnas.",
            "Only under this regime; the pack's when left out.",
        ),
        "in_force": said(
            "Dagarna regeln gäller; alltid när den utelämnas.", "The days it is in force; always if left out."
        ),
        "applies": said(
            "Villkoret för att regeln är tillämplig; alltid när det utelämnas.",
            "The condition on which the rule applies; always when left out.",
        ),
        "due": said(
            "Datumet till vilket något som saknas ännu inte är en brist.",
            "The date until which what is lacking is not yet a breach.",
            "due: {date_plus: {fact: trainee.st_start}, period: P6M}",
        ),
        "require": said("Villkoret som ska vara uppfyllt.", "The condition that must hold."),
        "remedies": said(
            "Vad som ska göras: en för `not_met`, och en för `undetermined` om vad som ska registreras.",
            "What to do: one for `not_met`, and one for `undetermined` that says what to register.",
        ),
        "history": said(
            "Vad varje utgåva ändrade, den senaste sist.", "What each revision changed, the latest last."
        ),
    },
    Revised: {
        WHOLE: said("Vad en utgåva ändrade.", "What a revision changed."),
        "revision": said("Utgåvans nummer.", "The revision's number."),
        "date": said("Dagen då den ändrades.", "The day it was changed."),
        "change": said("Vad som ändrades och varför.", "What was changed, and why."),
    },
    Expectation: {
        WHOLE: said("Vad fallet ska ge.", "What the case must give."),
        "status": Said("Utfallet.", "The status.", choices=STATUSES),
        "missing": said(
            "Okända uppgifter som ska nämnas, bland andra.", "Unknown facts that must be named, among others."
        ),
    },
    Case: {
        WHOLE: said("En situation och utfallet den ska ge.", "One situation and the finding it must give."),
        "name": said(
            "Situationen med några ord, olika för varje fall.",
            "The situation in a few words, one for each case.",
        ),
        "kind": said(
            "Vad fallet visar; varje regel behöver ett av vart och ett av de fyra första.",
            "What the case shows; every rule needs one of each of the first four.",
            met=said("Regeln är uppfylld.", "The rule is met."),
            not_met=said("Regeln är inte uppfylld.", "The rule is not met."),
            undetermined=said("Uppgiften som avgör är okänd.", "The fact that decides is unknown."),
            boundary=said(
                "Precis på gränsen, eller strax bortom den.", "Right at a limit, or just beyond it."
            ),
            other=said("Något annat.", "Something else."),
        ),
        "as_of": said("Dagen som prövas.", "The day of the check."),
        "subject": said("Id för den post som utfallet gäller.", "The id of the record the finding is about."),
        "rows": said(
            "Vilka tabellrader fallet prövas för: deras nycklar, eller de värden som raderna har "
            "(`{kind: course}`). Alla när den utelämnas.",
            "Which rows of the table the case is run for: their keys, or the values the rows hold "
            "(`{kind: course}`). Every one when left out.",
        ),
        "with": said(
            "Poster som läggs över `base` efter id, tabell för tabell.",
            "Records laid over `base` by id, table by table.",
        ),
        "without": said(
            "Vad som tas bort: `certificates[C1]` eller `trainees[T1].st_start`.",
            "What is taken away: `certificates[C1]` or `trainees[T1].st_start`.",
        ),
        "expect": said("Vad fallet ska ge.", "What the case must give."),
    },
    CaseFile: {
        WHOLE: said("Fallen för en regel.", "The cases of one rule."),
        "rule": said("Regelns id.", "The rule's id."),
        "base": said(
            "Det underlag, tabell för tabell, som varje fall utgår från.",
            "The data, table by table, that each case starts from.",
        ),
        "cases": said("Fallen.", "The cases."),
    },
}
