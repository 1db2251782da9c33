"""The shape of a finding that was saved: a JSON Schema, member by member.

In: nothing. Out: `FINDING`, and `NAMED`, the parts that it and a report are made of.

A member that may be absent came in a later version than the first, unless it tells another reason.
"""

from __future__ import annotations

from compliance.diagnostics.shapes import (
    BOOLEAN,
    DAY,
    INTEGER,
    STRING,
    Shape,
    by_key,
    closed,
    many,
    matching,
    one_of,
    or_null,
    ref,
    told,
)
from compliance.facts.values import Cause
from compliance.findings.why import RESULT_WORD
from compliance.model.forces import Force
from compliance.model.statuses import Status

SCHEMA = "finding/1"
ANYTHING: Shape = {}
TEXT = ref("text")
PERIOD = matching("P(?=[0-9])([0-9]{1,9}Y)?([0-9]{1,9}M)?([0-9]{1,9}W)?([0-9]{1,9}D)?")
PROVENANCE = one_of(("official", "secondary", "transcribed", "recalled", "placeholder"))

NAMED: dict[str, Shape] = {
    "finding": closed(
        "What one rule says about one subject on one day.",
        {
            "schema": told(one_of((SCHEMA,)), "The shape of a finding that stands alone."),
            "rule": told(STRING, "The rule's id."),
            "revision": told(INTEGER, "The revision of the rule's meaning, from 1."),
            "pack": told(STRING, "The pack it came from."),
            "pack_digest": told(STRING, "The pack exactly: a digest of its files."),
            "subject": told(STRING, "The path of the subject, such as `trainees[T1]`."),
            "subject_type": told(STRING, "What the subject is: an entity of the vocabulary."),
            "subject_name": told(STRING, "What people call the subject."),
            "force": told(one_of(Force), "How strongly the rule binds."),
            "area": told(STRING, "The heading of the pack that the rule stands under."),
            "area_title": told(TEXT, "The heading in words."),
            "regime": told(
                or_null(STRING),
                "The regulation the subject was judged under. `null`: none in particular.",
            ),
            "regime_settled": told(BOOLEAN, "`false` while the subject may still be tested under another."),
            "as_of": told(DAY, "The day whose law and facts count."),
            "known_at": told(
                or_null(DAY),
                "Only what had been recorded by this day counts. `null`: everything.",
            ),
            "status": told(one_of(Status), "What came of it."),
            "due": told(
                or_null(DAY),
                "The day before which it is not yet a breach. `null`: no day was set, or it does not matter.",
            ),
            "due_from?": told(
                or_null(ref("why")),
                "Where that day comes from, while the rule is not met: the day as `value`, and the facts it "
                "was worked out from below it. `null`: no day was set, or it does not matter.",
            ),
            "verified": told(
                BOOLEAN,
                "`false` when the weakest provenance in `cite` is transcribed, recalled or placeholder.",
            ),
            "title": told(TEXT, "What the rule asks."),
            "text": told(TEXT, "What that means."),
            "cite": told(
                many(ref("cite")),
                "The rule's citations, and after them those not verified of the parameters, concepts, regime "
                "and measure it rests on. Empty for what no source says, as that a waiver has expired.",
            ),
            "why": told(ref("why"), "The tree of conditions."),
            "missing": told(many(STRING), "Paths of the unknown facts that decide it."),
            "would_be_met_if_any_of": told(
                many(many(ref("need"))),
                "Ways to meet it, each a list of needs that together would do.",
            ),
            "actions": told(many(ref("remedy")), "What can be done about it."),
            "relied_on": told(many(STRING), "Paths of the known facts it rests on, those of `due_from` too."),
            "note": told(
                or_null(STRING),
                "Why it is waived or met in another way, and who decided. `null`: it is neither.",
            ),
        },
    ),
    "why": closed(
        "One condition, what came of it, and its parts. What it has nothing of is absent.",
        {
            "op": told(STRING, "The operator, such as `all`, `at_least`, `is` or `full_time_months`."),
            "result": told(one_of(RESULT_WORD.values()), "Whether it holds; a text, as it may be `unknown`."),
            "text?": told(TEXT, "What was asked."),
            "at?": told(STRING, "Where in the pack it stands: file, line and column."),
            "path?": told(STRING, "The path of the fact that was asked about."),
            "value?": told(
                ANYTHING,
                "What the fact held: `none` when it is known that there is none, `null` when it is unknown. "
                "A figure with unknown parts gives its bounds, `at_least` and `at_most`; one with no exact "
                'decimal is a fraction, `"179/3"`.',
            ),
            "want?": told(ANYTHING, "What it was held against, written as `value`."),
            "cause?": told(
                one_of(Cause),
                "Why the fact is unknown. `came_twice`: a time that is known, but may be either of two.",
            ),
            "item?": told(STRING, "The path of the record that an item's part of the tree is about."),
            "counts?": told(ref("counts"), "How many items or parts there are of each kind."),
            "fixed?": told(BOOLEAN, "`true` when nobody can change the fact."),
            "children?": told(many(ref("why")), "The parts."),
        },
    ),
    "counts": closed(
        "How many items of a collection, or parts of a condition, there are of each kind.",
        {
            "counted": told(INTEGER, "All."),
            "fulfilled": told(INTEGER, "Those that fulfil what is asked."),
            "failed": told(INTEGER, "Those that do not."),
            "unknown": told(INTEGER, "Those of which nobody knows."),
            "needed": told(INTEGER, "How many it takes."),
        },
    ),
    "need": closed(
        "One change that helps to meet a rule.",
        {
            "fact": told(STRING, "The path of the fact; `[+]` stands for a record to add."),
            "needs": told(TEXT, "What it must be."),
        },
    ),
    "remedy": closed(
        "What can be done about a finding.",
        {
            "do": told(TEXT, "What to do."),
            "owner": told(STRING, "The role that does it, by its name in the pack."),
            "owner_title": told(TEXT, "The role in words."),
            "lead_time?": told(
                PERIOD,
                "How long it takes, an ISO 8601 period. Absent where the pack does not say.",
            ),
        },
    ),
    "cite": closed(
        "Where something is said.",
        {
            "source": told(STRING, "The title of the instrument."),
            "locator": told(STRING, "Where in it: chapter, section, item."),
            "provenance": told(
                PROVENANCE,
                "How much of the source has been seen. Of the last three, nothing is verified.",
            ),
            "note?": told(TEXT, "What else there is to say of it. Absent where there is nothing."),
        },
    ),
    "text": {
        "description": "A text for people, by language: `sv`, and `en` where it is translated.",
        **by_key(STRING),
    },
}

FINDING: Shape = {**ref("finding"), "$defs": NAMED}
