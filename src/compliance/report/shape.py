"""The shape of a report that was saved: a JSON Schema, member by member.

In: nothing. Out: `REPORT`, which is published and which `from_json` asks for.

A member that may be absent came in a later version than the first, unless it tells another reason: so
each that is added may be absent.
"""

from __future__ import annotations

from compliance.diagnostics import Severity
from compliance.diagnostics.shapes import (
    BOOLEAN,
    DAY,
    INTEGER,
    STRING,
    Shape,
    by_key,
    closed,
    many,
    one_of,
    or_null,
    ref,
    told,
)
from compliance.findings.shape import NAMED, PERIOD, TEXT
from compliance.judging import Drawn
from compliance.language import LANGUAGES
from compliance.model.forces import Force
from compliance.model.statuses import Status

SCHEMA = "report/1"
_TEXTS, _CITES = many(STRING), many(ref("cite"))
_COUNT, _DAY, _STRING = or_null(INTEGER), or_null(DAY), or_null(STRING)
# A value with no exact decimal is written as a fraction.
_EXACT: Shape = {"type": ["number", "string"], "pattern": "^-?[0-9]+/[1-9][0-9]*$"}

_ENGINE = closed(
    "What made the report.",
    {
        "name": told(STRING, "The program."),
        "version": told(STRING, "Its version."),
        "chain": told(STRING, "The inference chain, `durable` or `native`; both give the same."),
    },
)
_DATA = closed(
    "The data that was checked.",
    {
        "sources": told(_TEXTS, "The names of its files."),
        "digest": told(STRING, "SHA-256 of all of it."),
    },
)
_PACK = closed(
    "A rule pack.",
    {
        "name": told(STRING, "Its name."),
        "version": told(STRING, "Its version."),
        "title": told(TEXT, "What it is called."),
        "description": told(TEXT, "What it holds and leaves out; empty where it does not say."),
        "digest": told(STRING, "The pack exactly: a digest of its files."),
        "rules": told(INTEGER, "How many rules it holds."),
    },
)
_SUBJECT = closed(
    "Somebody or something checked.",
    {
        "path": told(STRING, "Its path, such as `trainees[T1]`."),
        "type": told(STRING, "What it is: an entity of the vocabulary."),
        "name": told(STRING, "What people call it."),
        "type_title": told(TEXT, "What such a thing is called; empty where nobody knows."),
        "only_id?": told(BOOLEAN, "Whether the data tells nothing of it but its id."),
        "within?": told(STRING, "The path of another subject that it belongs to; empty where there is none."),
        "regimes?": told(
            many(ref("standing")),
            "How it stands under each regulation that may apply: alternatives, whose numbers do not add up. "
            "Empty: it is settled which applies.",
        ),
    },
)
_STANDING = closed(
    "How somebody stands under one of the regulations that may apply.",
    {
        "regime": told(STRING, "The regulation."),
        "title": told(TEXT, "The regulation in words."),
        "met": told(INTEGER, "How many findings under it leave nothing to do."),
        "not_met": told(INTEGER, "How many are not met."),
        "undetermined": told(INTEGER, "How many are undetermined."),
        "not_yet": told(INTEGER, "How many are not yet due."),
        "left": told(_TEXTS, "The rules that are not met, undetermined or not yet due."),
    },
)
_FIGURE = closed(
    "What a measure gives for one group and period.",
    {
        "measure": told(STRING, "The measure, by its name in the pack."),
        "pack": told(STRING, "The pack that has the measure."),
        "path": told(STRING, "The path that findings about the figure name."),
        "title": told(TEXT, "What the measure is called."),
        "divisions": told(many(ref("division")), "What the group is, one for each thing it is divided by."),
        "period": told(STRING, "The period as people write it; empty without one."),
        "begins": told(_DAY, "The first day of the period. `null`: there is no period."),
        "ends": told(_DAY, "The last day of the period, included. `null`: there is no period."),
        "preliminary": told(BOOLEAN, "Whether the period is not over."),
        "n": told(_COUNT, "How many records were used. `null`: the figure is hidden."),
        "missing": told(
            _COUNT,
            "How many records belong, or may, and lack what is measured. `null`: the figure is hidden.",
        ),
        "left_out?": told(
            _COUNT,
            "How many records would have belonged, and are left out for what rules found in them. `null`: "
            "the figure is hidden.",
        ),
        "values": told(
            by_key(_EXACT),
            'By statistic, exact: `"179/3"` where no decimal is. A statistic that there is nothing to '
            "measure for, or that is not shown, is absent. `least`, `greatest` and, of ten records or fewer, "
            "percentiles but the median are one record's own, and there with `--small-numbers` alone.",
        ),
        "unit": told(TEXT, "What the values are counted in."),
        "share_of?": told(
            TEXT,
            "What the share is of, or the ratio where there is no share. Empty: the measure does not say.",
        ),
        "small": told(BOOLEAN, "Whether it is of fewer than may be shown."),
        "rank": told(_COUNT, "Its place among those it is compared with, from 1. `null`: it has none."),
        "ranked": told(_COUNT, "Among how many. `null`: it has no place."),
        "records": told(_TEXTS, "Paths of the records in `n`; empty where they are not shown."),
        "lacking": told(_TEXTS, "Paths of the records in `missing`; empty where they are not shown."),
        "outside?": told(_TEXTS, "Paths of the records in `left_out`; empty where they are not shown."),
        "hidden": told(BOOLEAN, "Whether nothing but the group is told."),
    },
)
_DIVISION = closed(
    "One thing that a figure is divided by.",
    {
        "name": told(STRING, "What it is divided by, by its name in the measure."),
        "value": told(STRING, "The group's id or code."),
        "title": told(TEXT, "What it is divided by, in words."),
        "value_title": told(TEXT, "The group in words."),
    },
)
_SUMMARY = closed(
    "How many there are.",
    {
        "findings": told(INTEGER, "Findings, those left out of the list too."),
        "subjects": told(INTEGER, "Subjects."),
        "by_status": told(by_key(INTEGER), "Findings by status; a status that nobody has is absent."),
        "by_force": told(by_key(by_key(INTEGER)), "Findings in the list by force, and then by status."),
        "unverified?": told(
            by_key(by_key(INTEGER)),
            "Of those in `by_force`, the ones whose rule is unverified.",
        ),
        "hidden": told(by_key(INTEGER), "Findings left out of the list, by status."),
        "errors": told(INTEGER, "Faults that left a part of the data unusable."),
    },
)
_RATING = closed(
    "The letter of one area of a subject. An area in which no rule applied has none.",
    {
        "scale": told(STRING, "The scale, by its name in the pack."),
        "scale_title": told(TEXT, "The scale in words."),
        "pack": told(STRING, "The pack that has the scale."),
        "subject": told(STRING, "The path of the subject."),
        "subject_name": told(STRING, "What people call the subject."),
        "area": told(STRING, "The area, by its name in the pack."),
        "area_title": told(TEXT, "The area in words."),
        "letter": told(STRING, "What the rules propose: `B`, or `B–D` while unknown facts decide."),
        "best": told(STRING, "The better end of the interval; the same as `worst` when it is certain."),
        "worst": told(STRING, "The worse end of the interval."),
        "best_title": told(TEXT, "What `best` means."),
        "worst_title": told(TEXT, "What `worst` means."),
        "set_by": told(_TEXTS, "Rules whose findings set the worst letter."),
        "decided_by": told(_TEXTS, "Paths of the unknown facts that decide within the interval."),
        "unverified": told(
            _TEXTS,
            "Unverified rules without which the letter would be another, or which would make it worse were "
            "they verified.",
        ),
        "would_be": told(_STRING, "The letter were they verified. `null`: no worse."),
        "findings": told(INTEGER, "How many findings counted."),
        "override?": told(
            or_null(ref("set_letter")),
            "The letter an inspector has set beside the proposal; conclusions follow it. `null`: none.",
        ),
        "earlier?": told(
            or_null(ref("set_letter")),
            "The last letter set at an earlier review; nothing follows from it. `null`: none.",
        ),
        "excepted?": told(
            _TEXTS,
            "Rules that a waiver sets aside, or that are met in another way than the advice, without which "
            "the letter would be worse.",
        ),
        "otherwise?": told(_STRING, "The letter without these exceptions. `null`: no worse."),
        "cite": told(_CITES, "Where the scale stands."),
    },
)
_SET_LETTER = closed(
    "A letter that an inspector has set.",
    {
        "letter": told(STRING, "The letter."),
        "title": told(TEXT, "What the letter means."),
        "reason": told(STRING, "Why it was set, as the inspector wrote."),
        "decided_by": told(STRING, "Who set it."),
        "decided_on": told(DAY, "The day it was set."),
        "rule": told(_STRING, "The rule that the inspector says is not followed. `null`: none."),
        "hangs_on?": told(
            _TEXTS,
            "Paths of the unknown facts that would tell whether it was set at the latest review. While there "
            "are any, a conclusion is drawn only where the proposal leads to the same.",
        ),
    },
)
_CONCLUSION = closed(
    "Whether one consequence follows for a subject.",
    {
        "consequence": told(STRING, "The consequence, by its name in the pack."),
        "pack": told(STRING, "The pack that has it."),
        "subject": told(STRING, "The path of the subject."),
        "subject_name": told(STRING, "What people call the subject."),
        "status": told(one_of(Drawn), "Whether it follows."),
        "title": told(TEXT, "What it is called."),
        "text": told(TEXT, "What it says."),
        "because": told(
            _TEXTS,
            "What it rests on: `rating:<scale>/<area>`, `finding:<rule>` or `conclusion:<name>`.",
        ),
        "decided_by": told(_TEXTS, "Paths of the unknown facts that decide it."),
        "unverified?": told(_TEXTS, "Unverified rules without which it would not be so."),
        "cite": told(_CITES, "Where it stands."),
    },
)
_ACTION = closed(
    "Something to do; the same for several stands once.",
    {
        "do": told(TEXT, "What to do."),
        "owner": told(STRING, "The role that does it, by its name in the pack."),
        "owner_title": told(TEXT, "The role in words."),
        "subjects": told(_TEXTS, "Paths of those it is for."),
        "subject_names": told(_TEXTS, "What people call them, in the same order."),
        "force": told(one_of(("", *Force)), "The strongest force it answers; empty where no finding is."),
        "status": told(one_of(("", *Status)), "The worst status it answers; empty where none is open."),
        "rules": told(_TEXTS, "The rules whose findings call for it."),
        "consequence": told(_STRING, "The consequence it comes from. `null`: it comes from rules alone."),
        "due": told(
            _DAY,
            "The last day; of what is not met, the day since which it should have been. `null`: no time is "
            "set, or nobody knows when it begins.",
        ),
        "dues?": told(many(_DAY), "Each subject's own last day, in the order of `subjects`."),
        "lead_time": told(or_null(PERIOD), "How long it takes, an ISO 8601 period. `null`: nobody says."),
        "unverified?": told(
            _TEXTS,
            "The unverified rules it rests on, where no verified rule of the same force calls for it.",
        ),
        "cite": told(_CITES, "Where it is said."),
        "regimes?": told(
            _TEXTS,
            "The regulations it hangs on, while it is not settled which applies. Empty: it is to be done "
            "anyway.",
        ),
    },
)
_IN_SWEDISH = "The same in Swedish. Absent where it is told in English alone."
_DIAGNOSTIC = closed(
    "A fault in the data. What it has nothing of is absent.",
    {
        "code": told(STRING, "Which kind of fault; never reused for another."),
        "severity": told(one_of(Severity), "An `error` left a part of the data unusable."),
        "message": told(STRING, "What is wrong, in English."),
        "message_sv?": told(STRING, _IN_SWEDISH),
        "place?": told(ref("place"), "Where it is. Absent where there is no place, as of an empty folder."),
        "labels?": told(many(ref("label")), "Other places that belong to it."),
        "under?": told(_TEXTS, "The headings of law it stands under, outermost first."),
        "help?": told(STRING, "What to write or do instead, in English."),
        "help_sv?": told(STRING, _IN_SWEDISH),
    },
)
_LABEL = closed(
    "Another place that belongs to a fault.",
    {
        "place": told(ref("place"), "Where."),
        "text": told(STRING, "What stands there, in English."),
        "text_sv?": told(STRING, _IN_SWEDISH),
    },
)
_PLACE = closed(
    "A place in an input.",
    {
        "file": told(STRING, "The file, as it was handed in."),
        "line?": told(INTEGER, "The line or row, from 1. Absent: the whole file."),
        "column?": told(INTEGER, "The character of the line, from 1. Absent: the whole line."),
        "cell?": told(STRING, "Of a workbook, sheet and cell: `certificates!C7`. Absent in other files."),
    },
)
_LABELS = closed(
    "What people call things, so that a report is shown with no pack at hand.",
    {
        "tables": told(by_key(TEXT), "By table: what one record of it is called."),
        "fields": told(by_key(ref("field")), "By `table.field`: the field."),
        "codes": told(by_key(by_key(TEXT)), "By code list, then by code: the code in words."),
        "names": told(
            by_key(STRING),
            "By path: the name of a person or unit, with the id beside it where another has the same.",
        ),
        "settled_by?": told(
            by_key(_TEXTS),
            "By the path of a fact that nobody fills in, as which regulation holds: paths of those that "
            "settle it.",
        ),
    },
)
_FIELD = closed(
    "A field of a table.",
    {
        "title": told(TEXT, "What it is called."),
        "codes?": told(STRING, "Its code list. Absent where it holds no code."),
        "to?": told(STRING, "The table it leads to. Absent where it leads to none."),
    },
)
_REVIEWS = closed(
    "Which of the rules somebody has approved.",
    {
        "approved": told(INTEGER, "How many of the rules are approved as they now are."),
        "rules": told(INTEGER, "How many rules, as declared, were tried."),
        "left_out": told(_COUNT, "How many `--reviewed-only` left out. `null`: it was not asked for."),
        "by_rule": told(by_key(ref("review")), "By a finding's `rule`: its approval."),
    },
)
_REVIEW = closed(
    "An approval of a rule as it now is.",
    {
        "reviewer": told(STRING, "Who approved it."),
        "role": told(STRING, "In what capacity."),
        "date": told(STRING, "On which day, ISO 8601."),
        "remark": told(_STRING, "What the reviewer remarked. `null`: nothing."),
    },
)

REPORT: Shape = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": f"Report ({SCHEMA})",
    **closed(
        "What `compliance check --format json` writes. It holds no personal identity number.",
        {
            "schema": told(one_of((SCHEMA,)), "The shape of the report."),
            "engine": told(ref("engine"), "What made it."),
            "as_of": told(DAY, "The day whose law and facts count."),
            "known_at": told(_DAY, "Only what had been recorded by this day counts. `null`: everything."),
            "lang": told(one_of(LANGUAGES), "The language to show it in. It holds every language."),
            "data": told(ref("data"), "What was checked."),
            "packs": told(many(ref("pack")), "What it was checked by."),
            "subjects": told(many(ref("subject")), "Everyone and everything checked."),
            "figures?": told(many(ref("figure")), "What the measures gave."),
            "summary": told(ref("summary"), "How many there are."),
            "ratings": told(many(ref("rating")), "Letters on the scales of the packs."),
            "conclusions": told(many(ref("conclusion")), "What follows, or does not, or may."),
            "actions": told(many(ref("action")), "What is to be done."),
            "findings": told(many(ref("finding")), "What each rule says about each subject."),
            "diagnostics": told(many(ref("diagnostic")), "What is wrong with the data."),
            "labels?": told(ref("labels"), "What people call things."),
            "reviews?": told(ref("reviews"), "Who has approved which rules."),
        },
    ),
    "$defs": {
        "engine": _ENGINE,
        "data": _DATA,
        "pack": _PACK,
        "subject": _SUBJECT,
        "standing": _STANDING,
        "figure": _FIGURE,
        "division": _DIVISION,
        "summary": _SUMMARY,
        "rating": _RATING,
        "set_letter": _SET_LETTER,
        "conclusion": _CONCLUSION,
        "action": _ACTION,
        **NAMED,
        "diagnostic": _DIAGNOSTIC,
        "label": _LABEL,
        "place": _PLACE,
        "labels": _LABELS,
        "field": _FIELD,
        "reviews": _REVIEWS,
        "review": _REVIEW,
    },
}
