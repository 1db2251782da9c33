"""What an author is told about measures over many records.

In: nothing. Out: `GUIDE`.
"""

from __future__ import annotations

from compliance.model import measures as kinds
from compliance.model.guide.base import WHOLE, Guide, doc

GUIDE: Guide = {
    kinds.PeriodOf: {
        WHOLE: doc(
            "Vilket datum som avgör perioden och hur lång den är.",
            "Which date decides the period, and how long it is.",
            "of: {fact: episode.start}\neach: month",
        ),
        "of": doc("Datumet.", "The date."),
        "each": doc(
            "Periodens längd; veckor börjar på måndagen.",
            "The length of a period; weeks begin on Monday.",
            day=doc("Dag.", "Day."),
            week=doc("Vecka.", "Week."),
            month=doc("Månad.", "Month."),
            quarter=doc("Kvartal.", "Quarter."),
            year=doc("År.", "Year."),
        ),
    },
    kinds.Ranked: {
        WHOLE: doc(
            "Hur måtten ordnas inom sin period; små tal får ingen plats.",
            "How figures are put in order within their period; small numbers have no place.",
        ),
        "by": doc(
            "Vad som jämförs.",
            "What is compared.",
            share=doc("Andelen.", "The share."),
            median=doc("Medianen.", "The median."),
            mean=doc("Medelvärdet.", "The mean."),
            sum=doc("Summan.", "The sum."),
            ratio=doc("Kvoten.", "The ratio."),
            n=doc("Antalet.", "The number."),
        ),
        "first": doc(
            "Vilket som kommer först.",
            "Which comes first.",
            highest=doc("Det högsta.", "The highest."),
            lowest=doc("Det lägsta.", "The lowest."),
        ),
    },
    kinds.LeavesOut: {
        WHOLE: doc(
            "Vilka poster som lämnas utanför tills det som regler har funnit i dem är rättat. Hur många "
            "de är visas bredvid varje tal.",
            "Which records are left out until what rules found in them is corrected. How many they are is "
            "shown beside every figure.",
            "not_met: [spor-validation.korrupt]\nof: plan.treatment",
        ),
        "not_met": doc(
            "Områden med regler: paketets namn, en punkt och området. Det räcker att en regel inte är "
            "uppfylld. Det som har en dispens eller inte kan avgöras lämnas inte utanför.",
            "Areas of rules: the pack's name, a dot and the area. One rule that is not met is enough. What "
            "is waived or undetermined is not left out.",
        ),
        "of": doc(
            "Det som lämnas utanför som helhet, från posten som räknas: posten själv, en den leder till, "
            "eller någon i en samling. Regler om delar av det gäller också.",
            "What is left out as a whole, from the record counted: the record itself, one it leads to, or "
            "any of a collection. Rules about parts of it hold too.",
        ),
    },
    kinds.MeasureFile: {
        WHOLE: doc(
            "Ett mått över många poster. Varje tal blir en post av samma namn, som regler kan gälla.",
            "A measure over many records. Each figure becomes a record of its name, for rules to be about.",
        ),
        "format": doc("Formatets version: 1.", "The version of the format: 1."),
        "measure": doc(
            "Måttets namn, samma som filens; regler skriver `for: namnet`.",
            "The measure's name, the same as the file's; rules write `for: the name`.",
        ),
        "revision": doc("Växer när innebörden ändras.", "Grows when the meaning changes."),
        "title": doc("Namnet för människor.", "Its name for people."),
        "explanation": doc(
            "Vad som räknas, vad som lämnas utanför och varför.",
            "What is counted, what is left out, and why.",
        ),
        "cite": doc("Varifrån måttet kommer.", "Where the measure comes from."),
        "of": doc(
            "Posterna som räknas; deras namn är det enda som kan frågas.",
            "The records that are counted; their name is the only one in scope.",
        ),
        "for_each": doc(
            "En tabell vars rader `counts_if` och `fulfils_if` får fråga efter med `row`. En post räknas när "
            "den gör det för någon rad, och uppfyller när den gör det för den raden.",
            "A table whose rows `counts_if` and `fulfils_if` may ask for with `row`. A record counts when it "
            "does for some row, and fulfils when it does for that row.",
        ),
        "counts_if": doc("Vilka som räknas; alla när den utelämnas.", "Which count; all when left out."),
        "leaves_out": doc(
            "Vilka som lämnas utanför för att regler har funnit fel i dem.",
            "Which are left out because rules found something wrong in them.",
        ),
        "value": doc(
            "Talet som tas av varje post: ger summa, medel, median och percentiler.",
            "The number taken of each record: gives sum, mean, median and percentiles.",
        ),
        "unit": doc("Vad talet är, till exempel dagar.", "What the number is, such as days."),
        "per": doc(
            "Talet som summan av `value` delas med: ger en kvot mellan summor.",
            "The number that the sum of `value` is divided by: gives a ratio of sums.",
        ),
        "fulfils_if": doc(
            "Vad en post ska uppfylla: ger antal och andel.",
            "What a record must fulfil: gives a number and a share.",
        ),
        "share_of": doc(
            "Vad andelen är av, i ord: vilka som uppfyller, av vilka, som 'planer som ändrades sent, av "
            "alla'. Står under talen. Gäller kvoten där ingen andel finns.",
            "What the share is of, in words: which fulfil, of which, such as 'plans changed late, of all'. "
            "Stands below the figures. It is of the ratio where there is no share.",
        ),
        "by": doc(
            "Vad talen delas upp efter: ett namn och vägen till en kod, post eller text, eller ett ja/nej.",
            "What figures are divided by: a name, and the path to a code, a record, a text or a yes or no.",
        ),
        "period": doc("Uppdelningen i tid.", "The division in time."),
        "levels": doc(
            "De uppdelningar som visas: namn ur `by`, och `period`; en tom lista är helheten.",
            "The divisions shown: names of `by`, and `period`; an empty list is the whole.",
        ),
        "rank": doc("Hur talen jämförs.", "How figures are compared."),
        "show_from": doc(
            "Färre poster än så är ett litet tal, som döljs för andra.",
            "Fewer records than this is a small number, hidden from others.",
        ),
        "small_by": doc(
            "Vägen till den som posten gäller, som `treatment.patient`. Då är det antalet olika personer som "
            "jämförs med `show_from`. En post där ingen vet vem den gäller räknas inte som en person till.",
            "The path to whom the record is of, such as `treatment.patient`. Then it is the number of "
            "different persons that is held against `show_from`. A record adds nobody when no one knows "
            "whose it is.",
        ),
        "percentiles_from": doc(
            "Med färre poster än så ges inga percentiler.",
            "With fewer records than this there are no percentiles.",
        ),
    },
}
