"""What an author is told about values and measures.

In: nothing. Out: `GUIDE`.
"""

from __future__ import annotations

from compliance.model import values as kinds
from compliance.model.guide.base import WHOLE, Guide, KeyDoc, doc
from compliance.model.guide.conditions import AS

_COUNTS_IF = KeyDoc(
    "Vilka poster som räknas; alla när den utelämnas.", "Which items count; all when left out."
)
_FULFILS_IF = KeyDoc("Vad en post som räknas ska uppfylla.", "What an item that counts must satisfy.")


def _aggregate(
    key: str, whole: tuple[str, str], over: str, also: str = "", **more: KeyDoc
) -> dict[str, KeyDoc]:
    """also: a line more of the example."""
    example = f"{key}: trainee.service{also}\nas: service\nover: {{fact: service.{over}}}"
    return {
        key: doc(
            f"{whole[0]} Här står sökvägen till listan.",
            f"{whole[1]} The path to the list stands here.",
            example,
        ),
        "as": AS,
        "over": doc("Värdet som tas av varje post.", "The value that is taken of each item."),
        "counts_if": _COUNTS_IF,
        **more,
    }


GUIDE: Guide = {
    kinds.FactValue: {
        "fact": doc(
            "En sökväg till uppgiften; hänvisningar leder vidare.",
            "A path to the fact; references lead on.",
            "fact: trainee.main_supervisor.specialties",
        ),
    },
    kinds.ParameterValue: {
        "parameter": doc(
            "Parameterns namn i pack.yaml; det värde som gäller den dag som prövas.",
            "The parameter's name in pack.yaml; the value in force on the day of the check.",
            "parameter: shortest_service",
        ),
    },
    kinds.RowValue: {
        "row": doc(
            "En kolumn i den tabellrad som regeln upprepas för.",
            "A column of the table row the rule is expanded for.",
            "row: goal",
        ),
    },
    kinds.ColumnValue: {
        "column": doc(
            "Alla värden som kolumnen har i tabellen, vart och ett en gång. Står efter `in`, `not_in`, "
            "`contains_any` eller `contains_all`.",
            "All values the column has in the table, each once. Stands after `in`, `not_in`, "
            "`contains_any` or `contains_all`.",
            "column: specialty\nof: specialty_goal_activities\nwhere: {own_goal: true}",
        ),
        "of": doc("Tabellens namn; en tabell i samma paket.", "The table's name; a table of the same pack."),
        "where": doc(
            "Bara rader som har just dessa värden; alla rader när den utelämnas.",
            "Only rows that hold just these values; all rows when left out.",
        ),
    },
    kinds.GoalValue: {
        "goal": doc(
            "Delmålets namn under `goals`; ger koden i det regelverk som gäller.",
            "The goal's name under `goals`; gives its code in the regime that applies.",
            "goal: medical_science\nof: trainee",
        ),
        "of": doc(
            "Vems regelverk som gäller; regelns eget när den utelämnas.",
            "Whose regime applies; the rule's own when left out.",
        ),
    },
    kinds.ConceptValue: {
        "concept": doc(
            "Måttets namn under `concepts` i pack.yaml.",
            "The measure's name under `concepts` in pack.yaml.",
            "concept: months_served\nof: trainee",
        ),
        "of": doc("Vilken post måttet gäller.", "Which record the measure is about."),
    },
    kinds.CountValue: {
        "count": doc(
            "Hur många poster i listan som räknas; ett intervall medan något är okänt.",
            "How many items of the list count; an interval while something is unknown.",
            "count: trainee.courses\nas: course\ncounts_if: {fact: course.completed, is: true}",
        ),
        "as": AS,
        "counts_if": _COUNTS_IF,
    },
    kinds.SumValue: _aggregate("sum", ("Summan; 0 utan poster.", "The sum; 0 for no items."), "days"),
    kinds.MinValue: _aggregate(
        "min", ("Det minsta; okänt utan poster.", "The least; unknown for no items."), "days"
    ),
    kinds.MaxValue: _aggregate(
        "max", ("Det största; okänt utan poster.", "The greatest; unknown for no items."), "days"
    ),
    kinds.MeanValue: _aggregate(
        "mean", ("Medelvärdet; okänt utan poster.", "The arithmetic mean; unknown for no items."), "days"
    ),
    kinds.MedianValue: _aggregate(
        "median",
        (
            "Medianen (medelvärdet av de två mittersta när de är jämnt många); okänt utan poster.",
            "The median (the mean of the middle two of an even number); unknown for no items.",
        ),
        "days",
    ),
    kinds.PercentileValue: _aggregate(
        "percentile",
        (
            "Den p:te percentilen enligt närmaste rang; okänt utan poster.",
            "The p-th percentile by nearest rank; unknown for no items.",
        ),
        "days",
        "\np: 90",
        p=doc("Vilken percentil, från 1 till 100.", "Which percentile, from 1 to 100."),
    ),
    kinds.EarliestValue: _aggregate(
        "earliest",
        ("Det tidigaste datumet; okänt utan poster.", "The earliest date; unknown for no items."),
        "from",
    ),
    kinds.LatestValue: _aggregate(
        "latest", ("Det senaste datumet; okänt utan poster.", "The latest date; unknown for no items."), "to"
    ),
    kinds.ShareValue: {
        "share": doc(
            "Andelen av de poster som räknas som också uppfyller, från 0 till 1; okänt utan poster.",
            "The share of the counted items that also fulfil, from 0 to 1; unknown for no items.",
            "share: unit.trainees\nas: trainee\nfulfils_if: {fact: trainee.supervision_hours, at_least: 1}",
        ),
        "as": AS,
        "counts_if": _COUNTS_IF,
        "fulfils_if": _FULFILS_IF,
    },
    kinds.DaysBetweenValue: {
        "days_between": doc(
            "Dagar från det första datumet till det andra; negativt när de står omvänt.",
            "Days from the first date to the second; negative when they are reversed.",
            "days_between: [{fact: trainee.st_start}, {fact: as_of}]",
        ),
    },
    kinds.MonthsBetweenValue: {
        "months_between": doc(
            "Kalendermånader från det första datumet till och med det andra; resten som en del av en månad.",
            "Calendar months from the first date through the second; the rest as part of a month.",
            "months_between: [{fact: trainee.st_start}, {fact: as_of}]",
        ),
    },
    kinds.MinutesBetweenValue: {
        "minutes_between": doc(
            "Minuter från den första tidpunkten till den andra, som klockan gick: natten då sommartiden"
            " börjar är en timme kortare.",
            "Minutes from the first time to the second, as the clock ran: the night when summer time begins"
            " is an hour short.",
            "minutes_between: [{fact: operation.notified_at}, {fact: operation.started_at}]",
        ),
    },
    kinds.DayOfValue: {
        "day_of": doc(
            "Dygnet som en tidpunkt hör till, som datum.",
            "The day that a time belongs to, as a date.",
            'day_of: {fact: operation.started_at}\ncut: "07:00"',
        ),
        "cut": doc(
            "Klockslaget då dygnet börjar; midnatt när det utelämnas.",
            "The time at which a day begins; midnight when left out.",
        ),
    },
    kinds.AtTimeValue: {
        "at_time": doc(
            "Klockslaget, på dagen som står efter `on`.",
            "The time of day, on the day that stands after `on`.",
            'at_time: "17:00"\non: {fact: plan.day}',
        ),
        "on": doc("Dagen.", "The day."),
    },
    kinds.DateMinusValue: {
        "date_minus": doc(
            "Datumet som flyttas bakåt; 31 mars mindre en månad är februaris sista dag.",
            "The date that is moved back; 31 March less a month is the last day of February.",
            "date_minus: {fact: plan.day}\nperiod: P1D",
        ),
        "period": doc("Hur långt, som `P1D`; eller en parameter.", "How far, such as `P1D`; or a parameter."),
    },
    kinds.TotalValue: {
        "total": doc(
            "Tal som läggs ihop, minst två. Är ett av dem okänt är summan okänd, men behåller de gränser"
            " som finns.",
            "Numbers added up, two or more. With one of them unknown the total is unknown, but keeps the"
            " bounds there are.",
            "total: [{concept: st_months}, {fact: trainee.earlier_specialty_months}]",
        ),
    },
    kinds.PartValue: {
        "part": doc(
            "Hur stor del, över 0 och högst 1; eller en parameter. Hälften är 0.5.",
            "How large a part, above 0 and at most 1; or a parameter. The half is 0.5.",
            "part: 0.5\nof: {fact: trainee.earlier_st_months}",
        ),
        "of": doc("Talet som det är en del av.", "The number it is a part of."),
    },
    kinds.DatePlusValue: {
        "date_plus": doc(
            "Datumet som flyttas framåt; 31 januari och en månad ger februaris sista dag.",
            "The date that is moved forward; 31 January and a month gives the last day of February.",
            "date_plus: {fact: trainee.st_start}\nperiod: P6M",
        ),
        "period": doc(
            "Hur långt, som `P6M` (sex månader), `P14D` eller `P5Y`; eller en parameter.",
            "How far, such as `P6M` (six months), `P14D` or `P5Y`; or a parameter.",
        ),
    },
    kinds.LeavePart: {
        WHOLE: doc("Vad som inte räknas som tjänstgöring.", "What is not counted as service."),
        "of": doc("Sökväg till listan över frånvaro.", "The path to the list of leave."),
        "as": AS,
        "counts_if": _COUNTS_IF,
        "from": doc("Frånvarons första dag.", "The first day of the leave."),
        "to": doc("Frånvarons sista dag.", "The last day of the leave."),
    },
    kinds.FullTimeMonthsValue: {
        "full_time_months": doc(
            "Kalendermånader omräknade till heltid: överlapp räknas till högst 100 %, frånvaro dras av,"
            " och det som ligger efter dagen för prövningen räknas inte.",
            "Calendar months recalculated to full time: overlaps count to at most 100 %, leave is taken"
            " out, and what lies after the day of the check is not counted.",
            "full_time_months: trainee.service\nas: service\nfrom: {fact: service.from}\n"
            "to: {fact: service.to}\npercent: {fact: service.percent}",
        ),
        "as": AS,
        "counts_if": _COUNTS_IF,
        "from": doc("Periodens första dag.", "The first day of the period."),
        "to": doc(
            "Periodens sista dag. En period utan slut pågår till dagen för prövningen.",
            "The last day of the period. One without an end goes on until the day of the check.",
        ),
        "percent": doc("Tjänstgöringsgraden i procent.", "The degree of service in per cent."),
        "without": doc("Frånvaro som dras av.", "Leave that is taken out."),
    },
    kinds.CallValue: {
        "call": doc(
            "Namnet på en registrerad Pythonfunktion; språkets enda utvidgning.",
            "The name of a registered Python function; the only extension of the language.",
            "call: next_working_day\narguments: [{fact: trainee.st_start}]",
        ),
        "arguments": doc(
            "Vad funktionen får; är något okänt är resultatet okänt.",
            "What the function is given; its result is unknown when one of them is.",
        ),
    },
}
