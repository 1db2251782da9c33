"""What an author is told about conditions: every operator with one line and an example.

In: nothing. Out: `GUIDE`.
"""

from __future__ import annotations

from compliance.model.conditions import (
    All,
    AnyOf,
    AtLeastOf,
    Compare,
    Every,
    NoneOf,
    Not,
    Quantity,
    UseConcept,
    Within,
)
from compliance.model.guide.base import WHOLE, Guide, doc

SAY = doc(
    "Vad villkoret betyder, med några ord: det läsaren ser i stället för ord gjorda av villkoret.",
    "What the condition means, in a few words: what a reader sees instead of words made from it.",
)
AS = doc(
    "Namnet på en post i listan; sökvägar i villkoren under börjar med det.",
    "The name of an item of the list; paths in the conditions below begin with it.",
)
COUNTS_IF = doc(
    "Vilka poster som räknas som kandidater; alla när den utelämnas. `fulfils_if` säger vad de ska uppfylla.",
    "Which items count as candidates; all when left out. `fulfils_if` says what they must satisfy.",
    "at_least: 1\nof: trainee.courses\nas: course\n"
    "counts_if: {fact: course.kind, is: research}\nfulfils_if: {fact: course.completed, is: true}",
)
FULFILS_IF = doc(
    "Vad en post som räknas ska uppfylla. En kandidat som inte gör det visas som nästan uppfylld.",
    "What an item that counts must satisfy. A candidate that does not is shown as a near miss.",
    "at_least: 1\nof: trainee.courses\nas: course\n"
    "counts_if: {fact: course.kind, is: research}\nfulfils_if: {fact: course.completed, is: true}",
)
_LIST_HINT = (
    "Sökväg till listan. I en öppen lista är det som inte står där okänt.",
    "The path to the list. In an open list, what is not listed is unknown.",
)

GUIDE: Guide = {
    Compare: {
        "fact": doc(
            "Uppgiften som jämförs: en sökväg som börjar med ett känt namn.",
            "The fact that is compared: a path that begins at a known name.",
            "fact: trainee.main_supervisor.specialties\ncontains: psychiatry",
        ),
        "value": doc(
            "Värdet som jämförs, när det inte är en uppgift utan räknas fram.",
            "The value that is compared, when it is not a fact but worked out.",
            "value: {count: trainee.courses}\nat_least: 3",
        ),
        "say": SAY,
        "is": doc("Är just detta.", "Is exactly this.", "fact: trainee.status\nis: active"),
        "is_not": doc(
            "Är något annat än detta. Okänt förblir okänt.",
            "Is something else than this. Unknown stays unknown.",
            "fact: trainee.status\nis_not: completed",
        ),
        "in": doc("Är ett av dessa.", "Is one of these.", "fact: course.kind\nin: [course, seminar]"),
        "not_in": doc(
            "Är inget av dessa. Okänt förblir okänt.",
            "Is none of these. Unknown stays unknown.",
            "fact: course.kind\nnot_in: [course, seminar]",
        ),
        "at_least": doc(
            "Minst så mycket; talet självt räcker.",
            "At least so much; the number itself is enough.",
            "fact: trainee.supervision_hours\nat_least: 1.5",
        ),
        "at_most": doc(
            "Högst så mycket; talet självt går an.",
            "At most so much; the number itself will do.",
            "fact: unit.trainees_per_supervisor\nat_most: 3",
        ),
        "above": doc(
            "Mer än så; talet självt räcker inte.",
            "More than this; the number itself is not enough.",
            "fact: service.percent\nabove: 0",
        ),
        "below": doc(
            "Mindre än så; talet självt går inte an.",
            "Less than this; the number itself will not do.",
            "fact: service.percent\nbelow: 100",
        ),
        "between": doc(
            "Mellan två tal, båda medräknade.",
            "Between two numbers, both included.",
            "fact: service.percent\nbetween: [50, 100]",
        ),
        "contains": doc(
            "Mängden innehåller denna kod.",
            "The set holds this code.",
            "fact: doctor.specialties\ncontains: psychiatry",
        ),
        "contains_any": doc(
            "Mängden innehåller minst en av dessa koder.",
            "The set holds at least one of these codes.",
            "fact: doctor.specialties\ncontains_any: [psychiatry, geriatrics]",
        ),
        "contains_all": doc(
            "Mängden innehåller alla dessa koder.",
            "The set holds all of these codes.",
            "fact: certificate.goals\ncontains_all: [a1, a2]",
        ),
        "matches": doc(
            "Hela texten passar ett reguljärt uttryck.",
            "The whole text fits a regular expression.",
            "fact: certificate.number\nmatches: '[0-9]{4}-[0-9]+'",
        ),
        "is_known": doc(
            "Om det finns ett värde. `true`: det finns ett. `false`: det är känt att det inte finns något.",
            "Whether there is a value. `true`: there is one. `false`: it is known that there is none.",
            "fact: trainee.completed_on\nis_known: true",
        ),
        "before": doc(
            "Före dagen; dagen själv räknas inte.",
            "Before the day; the day itself does not count.",
            "fact: course.held_on\nbefore: {fact: trainee.planned_completion}",
        ),
        "after": doc(
            "Efter dagen; dagen själv räknas inte.",
            "After the day; the day itself does not count.",
            "fact: course.held_on\nafter: {fact: trainee.st_start}",
        ),
        "on_or_before": doc(
            "Senast den dagen.",
            "On that day at the latest.",
            "fact: trainee.st_start\non_or_before: 2021-06-30",
        ),
        "on_or_after": doc(
            "Tidigast den dagen.",
            "On that day at the earliest.",
            "fact: trainee.st_start\non_or_after: 2021-07-01",
        ),
        "within_last": doc(
            "I den period som slutar dagen för prövningen, båda ändarna medräknade.",
            "In the period that ends on the day of the check, both ends included.",
            "fact: review.visited_on\nwithin_last: P5Y",
        ),
        "within": doc(
            "I en period före eller efter ett annat datum, båda ändarna medräknade.",
            "In a period before or after another date, both ends included.",
            "fact: programme.drawn_up_on\nwithin: {period: P6M, after: {fact: trainee.st_start}}",
        ),
    },
    Within: {
        WHOLE: doc("En period och datumet den räknas från.", "A period, and the date it counts from."),
        "period": doc(
            "Periodens längd, som `P6M` (sex månader), `P14D` eller `P5Y`; eller en parameter.",
            "How long it is, such as `P6M` (six months), `P14D` or `P5Y`; or a parameter.",
        ),
        "after": doc("Datumet som perioden börjar med.", "The date the period begins with."),
        "before": doc("Datumet som perioden slutar med.", "The date the period ends with."),
    },
    All: {
        "all": doc(
            "Sant när alla delar är sanna; falskt så snart en är falsk, även om en annan är okänd.",
            "True when every part is true; false as soon as one is false, even if another is unknown.",
            "all:\n  - {fact: trainee.status, is: active}\n  - {fact: trainee.on_leave, is: false}",
        ),
        "say": SAY,
    },
    AnyOf: {
        "any": doc(
            "Sant när minst en del är sann; falskt bara när alla är falska.",
            "True when at least one part is true; false only when all are.",
            "any:\n  - {fact: trainee.status, is: active}\n  - {fact: trainee.status, is: paused}",
        ),
        "say": SAY,
    },
    Not: {
        "not": doc(
            "Sant när villkoret är falskt. Okänt förblir okänt.",
            "True when the condition is false. Unknown stays unknown.",
            "not: {fact: trainee.status, is: completed}",
        ),
        "say": SAY,
    },
    AtLeastOf: {
        "at_least_of": doc(
            "Hur många av villkoren under `conditions` som minst ska vara sanna.",
            "How many of the conditions under `conditions` must at least be true.",
            "at_least_of: 2\nconditions:\n  - {fact: unit.journal_club, is: true}\n"
            "  - {fact: unit.internal_teaching, is: true}\n  - {fact: unit.on_call_trains, is: true}",
        ),
        "conditions": doc("Villkoren som räknas.", "The conditions that are counted."),
        "say": SAY,
    },
    Quantity: {
        "at_least": doc(
            "Minst så många poster uppfyller.",
            "At least so many items fulfil.",
            "at_least: 1\nof: trainee.programmes\nas: programme",
        ),
        "at_most": doc(
            "Högst så många poster uppfyller.",
            "At most so many items fulfil.",
            "at_most: 3\nof: doctor.supervises\nas: trainee",
        ),
        "exactly": doc(
            "Just så många poster uppfyller. En som räknas utan att uppfylla märks inte här.",
            "Exactly so many items fulfil. One that counts without fulfilling is not noticed here.",
            "exactly: 1\nof: trainee.programmes\nas: plan\nfulfils_if: {fact: plan.signed, is: true}",
        ),
        "of": doc(*_LIST_HINT, "at_least: 1\nof: trainee.programmes\nas: programme"),
        "as": AS,
        "counts_if": COUNTS_IF,
        "fulfils_if": FULFILS_IF,
        "say": SAY,
    },
    Every: {
        "every": doc(
            "Varje post i listan som räknas ska uppfylla `fulfils_if`.",
            "Every item of the list that counts must satisfy `fulfils_if`.",
            "every: trainee.assessments\nas: assessment\n"
            "fulfils_if: {fact: assessment.documented, is: true}\nif_empty: fails",
        ),
        "as": AS,
        "counts_if": COUNTS_IF,
        "fulfils_if": FULFILS_IF,
        "if_empty": doc(
            "Vad det betyder att ingen post räknas.",
            "What it means that no item counts.",
            holds=doc("Villkoret är sant.", "The condition is true."),
            fails=doc("Villkoret är falskt.", "The condition is false."),
            unknown=doc("Villkoret är okänt.", "The condition is unknown."),
            not_applicable=doc(
                "Regeln är inte tillämplig; bara när villkoret är hela `require`.",
                "The rule does not apply; only where the condition is the whole of `require`.",
            ),
        ),
        "say": SAY,
    },
    NoneOf: {
        "none": doc(
            "Ingen post i listan som räknas får uppfylla `fulfils_if`.",
            "No item of the list that counts may satisfy `fulfils_if`.",
            "none: review.findings\nas: found\nfulfils_if: {fact: found.remedied, is: false}",
        ),
        "as": AS,
        "counts_if": COUNTS_IF,
        "fulfils_if": FULFILS_IF,
        "say": SAY,
    },
    UseConcept: {
        "concept": doc(
            "Villkorets namn under `concepts` i pack.yaml.",
            "The condition's name under `concepts` in pack.yaml.",
            "concept: trained_supervisor\nof: trainee.main_supervisor",
        ),
        "of": doc(
            "Vilken post villkoret gäller; regelns egen när den utelämnas.",
            "Which record the condition is about; the rule's own when left out.",
        ),
        "say": SAY,
    },
}
