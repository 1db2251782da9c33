"""What an author is told about `pack.yaml` and tables.

In: nothing. Out: `GUIDE`.
"""

from __future__ import annotations

from compliance.model import packs as kinds
from compliance.model.guide.base import WHOLE, Guide, Said, said
from compliance.model.guide.rules import STATUSES

_TITLE = said("Rubriken för läsaren.", "The title for a reader.")
_CITE = said("Källorna den vilar på.", "The sources it rests on.")
_FOR = said("Vem eller vad den gäller: ett slag av post.", "Whom or what it is about: a kind of record.")
_PERIOD = "som `P1M` (en månad), `P14D` eller `P5Y`"

GUIDE: Guide = {
    kinds.Source: {
        WHOLE: said(
            "En författning eller annan text som reglerna vilar på.",
            "A legal or other text that rules rest on.",
        ),
        "title": said("Källans namn, som det visas.", "The source's name, as it is shown."),
        "authority": said("Vem som har beslutat den.", "Who issued it."),
        "kind": said(
            "Vilket slags text det är.",
            "What kind of text it is.",
            act=said("Lag.", "Act."),
            ordinance=said("Förordning.", "Ordinance."),
            regulation=said("Föreskrift.", "Regulation."),
            model=said("Modell, till exempel för granskning.", "Model, such as one for reviews."),
            recommendation=said("Rekommendation eller riktlinje.", "Recommendation or guideline."),
        ),
        "in_force": said("Första dagen den gällde.", "The first day it was in force."),
        "to": said("Sista dagen den gällde.", "The last day it was in force."),
        "repealed_by": said("Vad som upphävde den.", "What repealed it."),
        "note": said("Det läsaren behöver veta om källan.", "What a reader needs to know about it."),
    },
    kinds.DatedValue: {
        WHOLE: said("Ett värde och dagen det gäller från.", "A value, and the day from which it holds."),
        "from": said("Första dagen.", "The first day."),
        "value": said("Värdet.", "The value."),
    },
    kinds.Parameter: {
        WHOLE: said("En siffra som källan sätter.", "A figure the source sets."),
        "title": _TITLE,
        "type": said(
            "Vad slags värde det är.",
            "What kind of value it is.",
            integer=said("Heltal.", "Whole number."),
            number=said("Tal.", "Number."),
            period=said(f"Tid, {_PERIOD}.", "Time, such as `P1M` (a month), `P14D` or `P5Y`."),
            date=said("Datum.", "Date."),
            text=said("Text.", "Text."),
            code=said("Kod ur en kodlista.", "Code of a code list."),
        ),
        "unit": said("Enheten, till exempel timmar.", "The unit, such as hours."),
        "values": said("Värdena i tidsordning.", "The values in order of time."),
        "cite": _CITE,
    },
    kinds.Concept: {
        WHOLE: said("Ett villkor eller mått med ett namn.", "A condition or measure with a name."),
        "about": said("Slaget av post som det gäller.", "The kind of record it is about."),
        "title": _TITLE,
        "cite": _CITE,
        "condition": said("Villkoret, om begreppet är ett villkor.", "The condition, if the concept is one."),
        "value": said("Måttet, om begreppet är ett mått.", "The measure, if the concept is one."),
    },
    kinds.Regime: {
        WHOLE: said(
            "Ett regelverk som någon kan prövas enligt.", "A regulation somebody may be tested under."
        ),
        "title": _TITLE,
        "source": said("Källan ur `sources`.", "The source of `sources`."),
        "for": _FOR,
        "elected_by": said(
            "Fältet som håller den enskildes val.", "The field that holds the subject's own choice."
        ),
        "open_to": said(
            "Vem som får prövas enligt det; där det är okänt visas det bredvid de andra.",
            "Who may be tested under it; where that is unknown it is shown beside the others.",
        ),
        "cite": _CITE,
    },
    kinds.Area: {
        WHOLE: said("En rubrik som utfall samlas under.", "A heading findings are grouped under."),
        "title": _TITLE,
    },
    kinds.Letter: {
        WHOLE: said("Ett steg på en skala, och när det gäller.", "One step of a scale, and when it applies."),
        "letter": said("Bokstaven.", "The letter."),
        "title": _TITLE,
        "fails": said(
            "Styrkor vars brister ger detta steg; det bästa steget har inga.",
            "Forces whose failure gives this step; the best step has none.",
        ),
        "more_than": said(
            "Så många brister tåls innan steget gäller; 0 när det utelämnas.",
            "So many failures are tolerated before the step applies; 0 when left out.",
        ),
    },
    kinds.Scale: {
        WHOLE: said(
            "Hur utfallen i ett område blir ett omdöme.", "How the findings of an area become a rating."
        ),
        "title": _TITLE,
        "for": _FOR,
        "areas": said("Områdena som skalan gäller.", "The areas it rates."),
        "cite": _CITE,
        "unverified_never_sets": said(
            "Steg som overifierade regler (avskrivna, ur minnet, platshållare) aldrig ger ensamma.",
            "Steps that unverified rules (transcribed, recalled, placeholders) never set alone.",
        ),
        "letters_since": said(
            "Dagen för den granskning som inspektörers omdömen hör till, som det senaste besöket; det som är "
            "satt före den dagen är ett tidigare omdöme. När det utelämnas gäller ett omdöme tills ett annat "
            "sätts.",
            "The day of the review that letters of inspectors belong to, as the latest visit; one set before "
            "it is an earlier one. Left out, a letter counts until another is set.",
        ),
        "letters": said("Stegen från bäst till sämst.", "The steps from best to worst."),
    },
    kinds.RatingIs: {
        "rating": said("En skala ur `scales`.", "A scale of `scales`."),
        "area": said(
            "Ett av skalans områden; vilket som helst när det utelämnas.",
            "One of its areas; any when left out.",
        ),
        "in": said("Bokstäverna.", "The letters."),
        "set_by": said(
            "Bara den bokstav räknas som en inspektör har satt, eller bara den som reglerna föreslår; den "
            "som gäller när det utelämnas.",
            "Only a letter that an inspector has set counts, or only one that the rules propose; the one "
            "that stands when left out.",
            inspector=said("En inspektör.", "An inspector."),
            rules=said(
                "Reglerna, i ett område där ingen inspektör har satt något.",
                "The rules, in an area where no inspector has set any.",
            ),
        ),
    },
    kinds.FindingIs: {
        "finding": said("Regelns id.", "The rule's id."),
        "in": Said("Utfallen.", "The statuses.", choices=STATUSES),
    },
    kinds.ConclusionIs: {
        "conclusion": said("Dess namn under `consequences`.", "Its name under `consequences`."),
    },
    kinds.AllOf: {
        "all": said("Delarna; alla ska gälla.", "The parts; every one must hold."),
    },
    kinds.AnyOfThese: {
        "any": said("Delarna; minst en ska gälla.", "The parts; at least one must hold."),
    },
    kinds.NotThis: {
        "not": said(
            "Det som inte ska gälla; okänt förblir okänt.", "What must not hold; unknown stays unknown."
        ),
    },
    kinds.ConsequenceAction: {
        WHOLE: said("Vad någon ska göra när slutsatsen dras.", "What somebody is to do when it is drawn."),
        "do": said("Vad som ska göras.", "What to do."),
        "owner": said("En roll ur `roles`.", "A role of `roles`."),
        "within": said(f"Tiden, {_PERIOD}.", "The time, such as `P1M` (a month), `P14D` or `P5Y`."),
        "after": said("Datumet som tiden räknas från.", "The date the time counts from."),
    },
    kinds.Consequence: {
        WHOLE: said(
            "En slutsats av utfall, omdömen och andra slutsatser.", "A conclusion from findings and ratings."
        ),
        "title": _TITLE,
        "explanation": said(
            "Vad läsaren behöver veta utöver rubriken.", "What a reader needs to know beyond the title."
        ),
        "for": _FOR,
        "cite": _CITE,
        "force": said(
            "Hur bindande åtgärderna är; när det utelämnas som reglerna som inte följs.",
            "How binding its actions are; as the rules that are not followed when left out.",
        ),
        "when": said("När slutsatsen dras.", "When it is drawn."),
        "actions": said("Vad som ska göras.", "What is to be done."),
    },
    kinds.PackFile: {
        WHOLE: said("Ett regelpaket.", "A rule pack."),
        "format": said("Formatets version: 1.", "The version of the format: 1."),
        "pack": said("Paketets namn, samma som mappens.", "The pack's name, the same as the folder's."),
        "version": said("Paketets version, som `1.0.0`.", "The pack's version, such as `1.0.0`."),
        "title": _TITLE,
        "description": said(
            "Vad paketet prövar, och vad det utelämnar.", "What the pack tests, and what it leaves out."
        ),
        "language": said(
            "Språket som källorna är skrivna på.",
            "The language the sources are written in.",
            sv=said("Svenska.", "Swedish."),
            en=said("Engelska.", "English."),
        ),
        "domain": said("Området vars vokabulär paketet använder.", "The domain whose vocabulary it uses."),
        "uses": said(
            "Paket vars regelverk, delmål och begrepp det hänvisar till.",
            "Packs whose regimes, goals and concepts it refers to.",
        ),
        "regime": said(
            "Regelverket som reglerna hör till, om inte en regel säger annat.",
            "The regime its rules belong to, unless a rule says otherwise.",
        ),
        "sources": said("Källorna, efter kortnamn.", "The sources, by short name."),
        "areas": said("Rubrikerna som reglerna står under.", "The headings its rules stand under."),
        "roles": said("Vem som gör åtgärderna.", "Who owns remedies and actions."),
        "regimes": said(
            "Regelverk som någon kan prövas enligt.", "Regulations somebody may be tested under."
        ),
        "goals": said(
            "Ett begrepp, en kod för varje regelverk; aldrig efter nummer.",
            "One concept, one code for each regime; never by number.",
        ),
        "parameters": said(
            "Siffror som källan sätter, med dagen de gäller från.",
            "Figures the source sets, with the day from which they hold.",
        ),
        "concepts": said(
            "Villkor och mått med namn, som regler delar.", "Named conditions and measures that rules share."
        ),
        "scales": said("Hur utfall blir omdömen.", "How findings become ratings."),
        "consequences": said("Slutsatser av utfall och omdömen.", "Conclusions from findings and ratings."),
    },
    kinds.Table: {
        WHOLE: said("Rader som regler upprepas för.", "Rows that rules are expanded over."),
        "table": said(
            "Tabellens namn; filer med samma namn läggs ihop.",
            "The table's name; files with one name add up.",
        ),
        "title": _TITLE,
        "columns": said(
            "Vad kolumner heter för läsaren, där en rubrik gäller alla rader.",
            "What columns are called to a reader, where a title is of all rows.",
            "table: goal_activities\ntitle: {sv: Delmål, en: Goals}\n"
            "columns: {goal: {sv: delmål, en: goal}}\nrows:\n  kirurgi-c1-course: {goal: c1, kind: course}",
        ),
        "every_row": said(
            "Kolumner som varje rad i filen har, om raden inte själv säger annat.",
            "Columns that every row of the file has, unless the row itself says otherwise.",
            "table: goal_activities\ntitle: {sv: Delmål, en: Goals}\nevery_row: {specialty: kirurgi}\n"
            "rows:\n  kirurgi-c1-course: {goal: c1, kind: course}",
        ),
        "rows": said(
            "Raderna efter nyckel; nyckeln blir slutet på regelns id.",
            "The rows by key; the key becomes the end of the rule's id.",
        ),
    },
}
