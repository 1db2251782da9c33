"""What an author is told about `pack.yaml` and tables.

In: nothing. Out: `GUIDE`.
"""

from __future__ import annotations

from compliance.model import packs as kinds
from compliance.model.guide.base import WHOLE, Guide, doc

_TITLE = doc("Rubriken för läsaren.", "The title for a reader.")
_CITE = doc("Källorna den vilar på.", "The sources it rests on.")
_FOR = doc("Vem eller vad den gäller: ett slag av post.", "Whom or what it is about: a kind of record.")
_PERIOD = "som `P1M` (en månad), `P14D` eller `P5Y`"

GUIDE: Guide = {
    kinds.Source: {
        WHOLE: doc(
            "En författning eller annan text som reglerna vilar på.",
            "A legal or other text that rules rest on.",
        ),
        "title": doc("Källans namn, som det visas.", "The source's name, as it is shown."),
        "authority": doc("Vem som har beslutat den.", "Who issued it."),
        "kind": doc(
            "Vilket slags text det är.",
            "What kind of text it is.",
            act=doc("Lag.", "Act."),
            ordinance=doc("Förordning.", "Ordinance."),
            regulation=doc("Föreskrift.", "Regulation."),
            model=doc("Modell, till exempel för granskning.", "Model, such as one for reviews."),
            recommendation=doc("Rekommendation eller riktlinje.", "Recommendation or guideline."),
        ),
        "in_force": doc("Första dagen den gällde.", "The first day it was in force."),
        "to": doc("Sista dagen den gällde.", "The last day it was in force."),
        "repealed_by": doc("Vad som upphävde den.", "What repealed it."),
        "note": doc("Det läsaren behöver veta om källan.", "What a reader needs to know about it."),
    },
    kinds.DatedValue: {
        WHOLE: doc("Ett värde och dagen det gäller från.", "A value, and the day from which it holds."),
        "from": doc("Första dagen.", "The first day."),
        "value": doc("Värdet.", "The value."),
    },
    kinds.Parameter: {
        WHOLE: doc("En siffra som källan sätter.", "A figure the source sets."),
        "title": _TITLE,
        "type": doc(
            "Vad slags värde det är.",
            "What kind of value it is.",
            integer=doc("Heltal.", "Whole number."),
            number=doc("Tal.", "Number."),
            period=doc(f"Tid, {_PERIOD}.", "Time, such as `P1M` (a month), `P14D` or `P5Y`."),
            date=doc("Datum.", "Date."),
            text=doc("Text.", "Text."),
            code=doc("Kod ur en kodlista.", "Code of a code list."),
        ),
        "unit": doc("Enheten, till exempel timmar.", "The unit, such as hours."),
        "values": doc("Värdena i tidsordning.", "The values in order of time."),
        "cite": _CITE,
    },
    kinds.Concept: {
        WHOLE: doc("Ett villkor eller mått med ett namn.", "A condition or measure with a name."),
        "about": doc("Slaget av post som det gäller.", "The kind of record it is about."),
        "title": _TITLE,
        "cite": _CITE,
        "condition": doc("Villkoret, om begreppet är ett villkor.", "The condition, if the concept is one."),
        "value": doc("Måttet, om begreppet är ett mått.", "The measure, if the concept is one."),
    },
    kinds.Regime: {
        WHOLE: doc(
            "Ett regelverk som någon kan prövas enligt.", "A regulation somebody may be tested under."
        ),
        "title": _TITLE,
        "source": doc("Källan ur `sources`.", "The source of `sources`."),
        "for": _FOR,
        "elected_by": doc(
            "Fältet som håller den enskildes val.", "The field that holds the subject's own choice."
        ),
        "open_to": doc(
            "Vem som får prövas enligt det; där det är okänt visas det bredvid de andra.",
            "Who may be tested under it; where that is unknown it is shown beside the others.",
        ),
        "cite": _CITE,
    },
    kinds.Area: {
        WHOLE: doc("En rubrik som utfall samlas under.", "A heading findings are grouped under."),
        "title": _TITLE,
    },
    kinds.Letter: {
        WHOLE: doc("Ett steg på en skala, och när det gäller.", "One step of a scale, and when it applies."),
        "letter": doc("Bokstaven.", "The letter."),
        "title": _TITLE,
        "fails": doc(
            "Styrkor vars brister ger detta steg; det bästa steget har inga.",
            "Forces whose failure gives this step; the best step has none.",
        ),
        "more_than": doc(
            "Så många brister tåls innan steget gäller; 0 när det utelämnas.",
            "So many failures are tolerated before the step applies; 0 when left out.",
        ),
        "never_all": doc(
            "Ingen brist tåls där inget i området är uppfyllt: ett undantag kräver något att vara undantag "
            "från. Annars tåls så många som `more_than` säger, även om området inte har någon annan punkt.",
            "No failure is tolerated where nothing in the area is fulfilled: an exception needs something to "
            "be the exception from. Otherwise `more_than` holds even when the area has no other point.",
        ),
    },
    kinds.Scale: {
        WHOLE: doc(
            "Hur utfallen i ett område blir ett omdöme.", "How the findings of an area become a rating."
        ),
        "title": _TITLE,
        "for": _FOR,
        "areas": doc("Områdena som skalan gäller.", "The areas it rates."),
        "cite": _CITE,
        "unverified_never_sets": doc(
            "Steg som overifierade regler (avskrivna, ur minnet, platshållare) aldrig ger ensamma.",
            "Steps that unverified rules (transcribed, recalled, placeholders) never set alone.",
        ),
        "letters_since": doc(
            "Dagen för den granskning som inspektörers omdömen hör till, som det senaste besöket; det som är "
            "satt före den dagen är ett tidigare omdöme. När det utelämnas gäller ett omdöme tills ett annat "
            "sätts.",
            "The day of the review that letters of inspectors belong to, as the latest visit; one set before "
            "it is an earlier one. Left out, a letter counts until another is set.",
        ),
        "letters": doc("Stegen från bäst till sämst.", "The steps from best to worst."),
    },
    kinds.RatingIs: {
        "rating": doc("En skala ur `scales`.", "A scale of `scales`."),
        "area": doc(
            "Ett av skalans områden; vilket som helst när det utelämnas.",
            "One of its areas; any when left out.",
        ),
        "in": doc("Bokstäverna.", "The letters."),
        "set_by": doc(
            "Bara den bokstav räknas som en inspektör har satt, eller bara den som reglerna föreslår; den "
            "som gäller när det utelämnas.",
            "Only a letter that an inspector has set counts, or only one that the rules propose; the one "
            "that stands when left out.",
            inspector=doc("En inspektör.", "An inspector."),
            rules=doc(
                "Reglerna, i ett område där ingen inspektör har satt något.",
                "The rules, in an area where no inspector has set any.",
            ),
        ),
    },
    kinds.FindingIs: {
        "finding": doc("Regelns id.", "The rule's id."),
        "in": doc("Utfallen.", "The statuses."),
    },
    kinds.ConclusionIs: {
        "conclusion": doc("Dess namn under `consequences`.", "Its name under `consequences`."),
    },
    kinds.AllOf: {
        "all": doc("Delarna; alla ska gälla.", "The parts; every one must hold."),
    },
    kinds.AnyOfThese: {
        "any": doc("Delarna; minst en ska gälla.", "The parts; at least one must hold."),
    },
    kinds.NotThis: {
        "not": doc(
            "Det som inte ska gälla; okänt förblir okänt.", "What must not hold; unknown stays unknown."
        ),
    },
    kinds.ConsequenceAction: {
        WHOLE: doc("Vad någon ska göra när slutsatsen dras.", "What somebody is to do when it is drawn."),
        "do": doc("Vad som ska göras.", "What to do."),
        "owner": doc("En roll ur `roles`.", "A role of `roles`."),
        "within": doc(f"Tiden, {_PERIOD}.", "The time, such as `P1M` (a month), `P14D` or `P5Y`."),
        "after": doc("Datumet som tiden räknas från.", "The date the time counts from."),
    },
    kinds.Consequence: {
        WHOLE: doc(
            "En slutsats av utfall, omdömen och andra slutsatser.", "A conclusion from findings and ratings."
        ),
        "title": _TITLE,
        "explanation": doc(
            "Vad läsaren behöver veta utöver rubriken.", "What a reader needs to know beyond the title."
        ),
        "for": _FOR,
        "cite": _CITE,
        "force": doc(
            "Hur bindande åtgärderna är; när det utelämnas som reglerna som inte följs.",
            "How binding its actions are; as the rules that are not followed when left out.",
        ),
        "when": doc("När slutsatsen dras.", "When it is drawn."),
        "actions": doc("Vad som ska göras.", "What is to be done."),
    },
    kinds.PackFile: {
        WHOLE: doc("Ett regelpaket.", "A rule pack."),
        "format": doc("Formatets version: 1.", "The version of the format: 1."),
        "pack": doc("Paketets namn, samma som mappens.", "The pack's name, the same as the folder's."),
        "version": doc("Paketets version, som `1.0.0`.", "The pack's version, such as `1.0.0`."),
        "title": _TITLE,
        "description": doc(
            "Vad paketet prövar, och vad det utelämnar.", "What the pack tests, and what it leaves out."
        ),
        "language": doc(
            "Språket som källorna är skrivna på.",
            "The language the sources are written in.",
            sv=doc("Svenska.", "Swedish."),
            en=doc("Engelska.", "English."),
        ),
        "domain": doc("Området vars vokabulär paketet använder.", "The domain whose vocabulary it uses."),
        "uses": doc(
            "Paket vars regelverk, delmål och begrepp det hänvisar till.",
            "Packs whose regimes, goals and concepts it refers to.",
        ),
        "regime": doc(
            "Regelverket som reglerna hör till, om inte en regel säger annat.",
            "The regime its rules belong to, unless a rule says otherwise.",
        ),
        "sources": doc("Källorna, efter kortnamn.", "The sources, by short name."),
        "areas": doc("Rubrikerna som reglerna står under.", "The headings its rules stand under."),
        "roles": doc("Vem som gör åtgärderna.", "Who owns remedies and actions."),
        "regimes": doc("Regelverk som någon kan prövas enligt.", "Regulations somebody may be tested under."),
        "goals": doc(
            "Ett begrepp, en kod för varje regelverk; aldrig efter nummer.",
            "One concept, one code for each regime; never by number.",
        ),
        "parameters": doc(
            "Siffror som källan sätter, med dagen de gäller från.",
            "Figures the source sets, with the day from which they hold.",
        ),
        "concepts": doc(
            "Villkor och mått med namn, som regler delar.", "Named conditions and measures that rules share."
        ),
        "scales": doc("Hur utfall blir omdömen.", "How findings become ratings."),
        "consequences": doc("Slutsatser av utfall och omdömen.", "Conclusions from findings and ratings."),
    },
    kinds.Table: {
        WHOLE: doc("Rader som regler upprepas för.", "Rows that rules are expanded over."),
        "table": doc(
            "Tabellens namn; filer med samma namn läggs ihop.",
            "The table's name; files with one name add up.",
        ),
        "title": _TITLE,
        "columns": doc(
            "Vad kolumner heter för läsaren, där en rubrik gäller alla rader.",
            "What columns are called to a reader, where a title is of all rows.",
            "table: goal_activities\ntitle: {sv: Delmål, en: Goals}\n"
            "columns: {goal: {sv: delmål, en: goal}}\nrows:\n  kirurgi-c1-course: {goal: c1, kind: course}",
        ),
        "every_row": doc(
            "Kolumner som varje rad i filen har, om raden inte själv säger annat.",
            "Columns that every row of the file has, unless the row itself says otherwise.",
            "table: goal_activities\ntitle: {sv: Delmål, en: Goals}\nevery_row: {specialty: kirurgi}\n"
            "rows:\n  kirurgi-c1-course: {goal: c1, kind: course}",
        ),
        "rows": doc(
            "Raderna efter nyckel; nyckeln blir slutet på regelns id.",
            "The rows by key; the key becomes the end of the rule's id.",
        ),
    },
}
