"""Judging one promise at a time; what holds of all judgements is tested under `properties`."""

from __future__ import annotations

import gc
import sys
from datetime import date
from typing import Any

import pytest

from compliance.diagnostics import PackError, UsageError
from compliance.facts.facts import Override
from compliance.findings import Finding, RemedyText, Why
from compliance.findings.policy import (
    ActionSpec,
    Combined,
    ConclusionIs,
    ConsequenceSpec,
    FindingIs,
    Policy,
    RatingIs,
    Trigger,
)
from compliance.judging import Conclusion, Drawn, Judgement, Rating, chain_durable, judge
from compliance.judging.chain import ChainError, ChainResult
from compliance.judging.judge import MANY, infer
from compliance.judging.subjects import natural
from compliance.latest import Latest
from compliance.report import Report, View, to_text
from tests.data.a_report import AREAS, DAY, HEAD, POLICY, SCALE, UNIT, both, finding, report


def judged(*findings: Finding, policy: Policy = POLICY, **more: Any) -> Judgement:
    return judge(findings, policy, as_of=DAY, **({"chain": "native"} | more))


def rating(*findings: Finding) -> Rating:
    (only,) = [each for each in judged(*findings).ratings if each.area == "A"]
    return only


def consequence(
    name: str, when: Trigger, *actions: ActionSpec, subject_type: str = "unit"
) -> ConsequenceSpec:
    return ConsequenceSpec(name, "st", both(name), both(name), subject_type, (), when, actions)


def drawn(when: Trigger, *findings: Finding) -> Conclusion:
    (only,) = judged(*findings, policy=Policy((SCALE,), (consequence("c", when),))).conclusions
    return only


# Ratings ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "letter"),
    [
        ("met", "A"),
        ("not_met", "D"),
        ("not_yet", "A"),
        ("undetermined", "A–D"),
        ("met_otherwise", "A"),
        ("waived", "A"),
    ],
)
def test_only_a_breach_lowers_the_letter(status: str, letter: str) -> None:
    assert rating(finding(status=status)).letter == letter


def test_an_area_where_no_rule_applied_has_no_letter() -> None:
    assert judged(finding(status="not_applicable"), finding("q", "not_in_force")).ratings == ()


@pytest.mark.parametrize("status", ["met", "not_met", "undetermined"])
def test_an_area_where_nothing_that_moves_a_letter_was_tried_has_none(status: str) -> None:
    local = finding("l", status, "local")
    assert judged(local).ratings == ()
    assert rating(local, finding()).letter == "A"


def test_isolated_misses_are_tolerated() -> None:
    one, two = finding("q1", "not_met", "indicator"), finding("q2", "not_met", "indicator")
    assert rating(one).letter == "A"
    assert rating(one, two).letter == "B"
    assert rating(one, two).set_by == ("q1", "q2")


def test_a_letter_that_few_points_give_says_so() -> None:
    few, more = (tuple(finding(f"r{n}") for n in range(number)) for number in (2, 3))
    for made, told_of in ((few, True), (more, False)):
        told = report(findings=made, ratings=(rating(*made),), conclusions=(), actions=(), hidden={})
        for lang, words in (("sv", "; bygger på bara två punkter"), ("en", "; on two points only")):
            assert (words in " ".join(to_text.render(told, View(lang)).split())) is told_of


def strict(*findings: Finding) -> Rating:
    """The rating when the one tolerated miss is not tolerated where nothing else is met."""
    steps = tuple(step._replace(never_all=step.more_than > 0) for step in SCALE.steps)
    (only,) = judged(*findings, policy=Policy((SCALE._replace(steps=steps),))).ratings
    return only


@pytest.mark.parametrize(
    ("status", "force", "letter"),
    [
        ("met", "local", "A"),
        ("met", "indicator", "A"),
        ("met_otherwise", "advisory", "A"),
        ("undetermined", "indicator", "A–B"),
        ("undetermined", "local", "A–B"),
        # Set aside, not due or silent is not met; nothing shows what the miss is an exception from.
        ("waived", "indicator", "B"),
        ("not_yet", "indicator", "B"),
        ("not_applicable", "indicator", "B"),
        ("not_met", "local", "B"),
    ],
)
def test_a_miss_is_isolated_only_beside_something_that_is_met(status: str, force: str, letter: str) -> None:
    missed = finding("q1", "not_met", "indicator")
    missing = ("x",) if status == "undetermined" else ()
    found = strict(missed, finding("other", status, force, missing=missing))
    assert (found.letter, found.decided_by) == (letter, missing)
    assert rating(missed, finding("other", status, force)).best == "A"


def test_what_is_met_under_a_regulation_that_may_not_apply_is_met_only_perhaps() -> None:
    missed = finding("q1", "not_met", "indicator")
    assert strict(missed, finding("other", regime="old", regime_settled=False)).letter == "A–B"


def test_an_alternative_that_makes_a_miss_isolated_is_told() -> None:
    found = strict(finding("q1", "not_met", "indicator"), finding("o", "met_otherwise", "local"))
    assert (found.letter, found.excepted, found.otherwise) == ("A", ("o",), "B")


def test_a_local_guideline_never_lowers_the_letter() -> None:
    assert rating(finding("l", "not_met", "local"), finding()).letter == "A"


def test_a_rule_nobody_has_checked_does_not_set_d() -> None:
    recalled = finding("recalled", "not_met", verified=False)
    found = rating(recalled, finding("known"))
    assert (found.letter, found.unverified, found.would_be) == ("A", ("recalled",), "D")


def test_a_letter_that_rests_on_an_unchecked_rule_says_so() -> None:
    found = rating(finding("recalled", "not_met", "advisory", verified=False))
    assert (found.letter, found.unverified, found.would_be) == ("C", ("recalled",), "")


def test_a_breach_of_a_regulation_that_may_not_apply_is_only_possible() -> None:
    found = rating(finding("r", "not_met", regime="old", regime_settled=False, missing=("licensed_on",)))
    assert (found.letter, found.decided_by) == ("A–D", ("licensed_on",))


def test_the_interval_names_the_facts_that_decide_and_no_others() -> None:
    found = rating(
        finding("b", "undetermined", missing=("x", "y")),
        finding("l", "undetermined", "local", missing=("z",)),
        finding("q", "undetermined", "indicator", missing=("w",)),
    )
    # One indicator alone is tolerated, and a local guideline counts towards no letter.
    assert (found.letter, found.decided_by, found.set_by) == ("A–D", ("x", "y"), ("b",))


def test_ratings_are_for_the_subjects_of_the_scale() -> None:
    assert judged(finding(status="not_met", subject="trainees[T1]")).ratings == ()


def test_rules_of_another_pack_count_unless_that_pack_rates_the_area_itself() -> None:
    other = SCALE._replace(name="at-spur", pack="at")
    foreign = finding(status="not_met", pack="at")
    assert judged(foreign).ratings[0].letter == "D"
    both_scales = Policy((SCALE, other))
    ratings = judged(foreign, finding("own"), policy=both_scales).ratings
    assert [(each.scale, each.letter) for each in ratings] == [("st-spur", "A"), ("at-spur", "D")]


def test_ratings_stand_by_scale_subject_and_area() -> None:
    found = judged(*(finding(area=area, subject=f"units[{n}]") for n in (10, 9) for area in reversed(AREAS)))
    assert [(each.subject, each.area) for each in found.ratings] == [
        (f"units[{n}]", area) for n in (9, 10) for area in AREAS
    ]


def test_numbers_in_ids_are_read_as_numbers_of_any_length() -> None:
    nine, ten = "9" * 4301, "1" + "0" * 4301
    wanted = ["T", "T0", "T2", "T02", "T10", "T10a2", "T10a10", f"T{nine}", f"T{ten}", "U1"]
    assert sorted(set(wanted), key=natural) == ["T", "T0", "T02", "T2", *wanted[4:]]


def test_a_rating_as_json() -> None:
    out = rating(finding("r", "undetermined", missing=("x",))).to_json()
    assert (out["letter"], out["best"], out["worst"], out["decided_by"]) == ("A–D", "A", "D", ["x"])


@pytest.mark.parametrize(
    ("made", "excepted", "otherwise"),
    [
        ((finding("r", "waived"),), ("r",), "D"),
        ((finding("r", "waived", due=date(2027, 1, 1)),), (), ""),  # its day has not come
        ((finding("r", "waived", verified=False),), (), ""),  # it would not set a D alone
        ((finding("r", "met_otherwise", "advisory"),), ("r",), "C"),
        ((finding("r", "waived", "indicator"),), (), ""),  # one may be missed
        ((finding("r", "waived", "indicator"), finding("q", "not_met", "indicator")), ("r",), "B"),
        ((finding("r", "waived"), finding("q", "not_met")), (), ""),  # a D all the same
        ((finding("r", "waived"), finding("q", "met_otherwise", "advisory")), ("q", "r"), "D"),
        ((finding("r", "waived", why=Why("is", None, both("it"))),), ("r",), "A–D"),
    ],
)
def test_a_letter_that_a_decision_keeps_up_says_so(
    made: tuple[Finding, ...], excepted: tuple[str, ...], otherwise: str
) -> None:
    found = rating(*made)
    assert (found.excepted, found.otherwise) == (excepted, otherwise)


@pytest.mark.parametrize(
    ("made", "swedish", "english"),
    [
        (("waived",), "A en dispens, annars D", "A one waiver, otherwise D"),
        (("waived", "waived"), "A två dispenser, annars D", "A two waivers, otherwise D"),
        (
            ("met_otherwise",),
            "A ett råd följt på annat sätt, annars C",
            "A one piece of advice followed in another way, otherwise C",
        ),
        (
            ("waived", "met_otherwise"),
            "A en dispens och ett råd följt på annat sätt, annars D",
            "A one waiver and one piece of advice followed in another way, otherwise D",
        ),
    ],
)
def test_the_row_of_a_letter_tells_the_decisions_that_keep_it_up(
    made: tuple[str, ...], swedish: str, english: str
) -> None:
    forces = {"waived": "binding", "met_otherwise": "advisory"}
    found = tuple(finding(f"r{n}", status, forces[status]) for n, status in enumerate(made))
    told = report(findings=found, ratings=(rating(*found),), conclusions=(), actions=(), hidden={})
    for lang, words in (("sv", swedish), ("en", english)):
        assert words in " ".join(to_text.render(told, View(lang)).split())
    assert Report.from_json(told.to_json()).ratings == told.ratings


def test_a_waiver_that_changes_no_letter_is_no_absence_of_shortcomings() -> None:
    made = (finding("r", "waived", "indicator"),)
    told = report(findings=made, ratings=(rating(*made),), conclusions=(), actions=(), hidden={})
    assert "A inget som sänker bokstaven" in " ".join(to_text.render(told, View("sv")).split())


# Consequences -------------------------------------------------------------------------------------

D = RatingIs("st-spur", ("D",))
OTHER = FindingIs("other", ("not_met",))


def test_a_consequence_follows_from_a_letter() -> None:
    found = drawn(D, finding(status="not_met"))
    assert (found.drawn, found.because) == (Drawn.YES, ("rating:st-spur/A",))


def test_an_open_letter_leaves_it_open() -> None:
    found = drawn(D, finding(status="undetermined", missing=("x",)))
    assert (found.drawn, found.decided_by) == (Drawn.UNKNOWN, ("x",))


def test_every_letter_of_the_interval_may_do() -> None:
    assert drawn(RatingIs("st-spur", ("A", "B", "C", "D")), finding(status="undetermined")).drawn is Drawn.YES


def test_a_named_area() -> None:
    made = finding(status="not_met"), finding("d", area="D")
    assert drawn(RatingIs("st-spur", ("D",), "D"), *made).drawn is Drawn.NO
    assert drawn(RatingIs("st-spur", ("D",), "A"), *made).drawn is Drawn.YES


@pytest.mark.parametrize("when", [RatingIs("st-spur", ("D",), "E"), RatingIs("gone", ("D",))])
def test_an_area_that_nobody_looked_at_proves_nothing(when: Trigger) -> None:
    assert drawn(when, finding(status="not_applicable")).drawn is Drawn.UNKNOWN
    assert drawn(Combined("not", (when,)), finding(status="not_applicable")).drawn is Drawn.UNKNOWN


@pytest.mark.parametrize("set_by", ["", "rules", "inspector"])
@pytest.mark.parametrize("status", ["not_applicable", "not_in_force"])
def test_where_no_rule_applies_no_letter_is_given(status: str, set_by: str) -> None:
    when = RatingIs("st-spur", ("A", "D"), set_by=set_by)
    found = drawn(when, finding(status=status))
    assert (found.drawn, found.because) == (Drawn.NO, ("rating:st-spur",))
    assert drawn(Combined("not", (when,)), finding(status=status)).drawn is Drawn.YES
    # What is rated decides alone, whatever does not apply beside it.
    rated = drawn(when, finding(status=status), finding("d", area="D"))
    assert rated.drawn is (Drawn.NO if set_by == "inspector" else Drawn.YES)
    assert rated.because == ("rating:st-spur/D",)


@pytest.mark.parametrize("when", [OTHER, Combined("not", (OTHER,))])
def test_a_rule_that_was_never_run_proves_nothing(when: Trigger) -> None:
    found = drawn(when, finding())
    assert (found.drawn, found.because) == (Drawn.UNKNOWN, ("finding:other",))


@pytest.mark.parametrize(
    ("status", "statuses", "result"),
    [
        ("met", ("met",), Drawn.YES),
        ("met", ("not_met",), Drawn.NO),
        ("not_applicable", ("not_applicable",), Drawn.YES),
        ("undetermined", ("met",), Drawn.UNKNOWN),
        ("undetermined", ("undetermined",), Drawn.YES),
        ("undetermined", ("not_in_force",), Drawn.NO),
    ],
)
def test_a_findings_status(status: str, statuses: tuple[str, ...], result: Drawn) -> None:
    assert drawn(FindingIs("r", statuses), finding("r", status)).drawn is result


def test_a_finding_under_a_regulation_that_may_not_apply() -> None:
    unsettled = finding("r", "not_met", regime="old", regime_settled=False)
    assert drawn(FindingIs("r", ("not_met",)), unsettled).drawn is Drawn.UNKNOWN
    assert drawn(FindingIs("r", ("not_met", "not_applicable")), unsettled).drawn is Drawn.YES
    assert drawn(FindingIs("r", ("met",)), unsettled).drawn is Drawn.NO


def test_the_parts_that_settle_it_are_the_reasons() -> None:
    met, open_ = finding("m", "met"), finding("u", "undetermined", missing=("x",))
    known, unknown = FindingIs("m", ("met",)), FindingIs("u", ("met",))
    assert drawn(Combined("any", (known, unknown)), met, open_).because == ("finding:m",)
    found = drawn(Combined("all", (known, unknown)), met, open_)
    assert (found.drawn, found.because, found.decided_by) == (Drawn.UNKNOWN, ("finding:u",), ("x",))


def test_what_is_known_settles_it_in_spite_of_the_unknown() -> None:
    made = finding("m", "met"), finding("u", "undetermined")
    yes, no, unknown = FindingIs("m", ("met",)), FindingIs("m", ("not_met",)), FindingIs("u", ("met",))
    assert drawn(Combined("all", (no, unknown)), *made).drawn is Drawn.NO
    assert drawn(Combined("any", (yes, unknown)), *made).drawn is Drawn.YES
    assert drawn(Combined("any", (no, unknown)), *made).drawn is Drawn.UNKNOWN


def test_conclusions_feed_conclusions_in_whatever_order_they_stand() -> None:
    specs = (
        consequence("last", ConclusionIs("middle")),
        consequence("middle", ConclusionIs("first")),
        consequence("first", D),
    )
    found = judged(finding(status="not_met"), policy=Policy((SCALE,), specs))
    assert [(each.consequence, each.drawn) for each in found.conclusions] == [
        ("last", Drawn.YES),
        ("middle", Drawn.YES),
        ("first", Drawn.YES),
    ]
    (run,) = infer([finding(status="not_met")], Policy((SCALE,), specs), chain="native")
    order = [each.gives for each in run.fired if each.gives.startswith("conclusion:")]
    assert order == ["conclusion:st/first", "conclusion:st/middle", "conclusion:st/last"]


RECALLED: dict[str, Any] = {"verified": False}


@pytest.mark.parametrize(
    ("when", "made", "value", "unverified"),
    [
        (OTHER, [finding("other", "not_met", **RECALLED)], Drawn.YES, ("other",)),
        (OTHER, [finding("other", "not_met")], Drawn.YES, ()),
        (OTHER, [finding("other", "undetermined", **RECALLED)], Drawn.UNKNOWN, ("other",)),
        (Combined("not", (OTHER,)), [finding("other", **RECALLED)], Drawn.YES, ("other",)),
        # One ground that is checked is enough, where one ground is.
        (
            Combined("any", (OTHER, FindingIs("sure", ("not_met",)))),
            [finding("other", "not_met", **RECALLED), finding("sure", "not_met")],
            Drawn.YES,
            (),
        ),
        (
            Combined("all", (OTHER, FindingIs("sure", ("not_met",)))),
            [finding("other", "not_met", **RECALLED), finding("sure", "not_met")],
            Drawn.YES,
            ("other",),
        ),
        (
            Combined("all", (OTHER, FindingIs("sure", ("not_met",)))),
            [finding("other", **RECALLED), finding("sure")],
            Drawn.NO,
            (),
        ),
        # Of a letter only what it hangs on, and only where another letter would say something else.
        (
            RatingIs("st-spur", ("C",)),
            [finding("other", "not_met", "advisory", **RECALLED)],
            Drawn.YES,
            ("other",),
        ),
        (
            RatingIs("st-spur", ("A", "C")),
            [finding("other", "not_met", "advisory", **RECALLED)],
            Drawn.YES,
            (),
        ),
        (RatingIs("st-spur", ("A",)), [finding("other", "not_met", **RECALLED)], Drawn.YES, ()),
    ],
)
def test_a_conclusion_that_rests_on_an_unchecked_rule_says_so(
    when: Trigger, made: list[Finding], value: Drawn, unverified: tuple[str, ...]
) -> None:
    found = drawn(when, *made)
    assert (found.drawn, found.unverified) == (value, unverified)
    assert found.to_json()["unverified"] == list(unverified)


def test_what_an_inspector_has_set_rests_on_no_rule() -> None:
    letter = Override("st-spur", "A", UNIT, "C", "Sett på plats", "Inspektör", DAY, "other")
    policy = Policy((SCALE,), (consequence("c", RatingIs("st-spur", ("C",))),))
    (found,) = judged(
        finding("other", "not_met", "advisory", **RECALLED), policy=policy, overrides=[letter]
    ).conclusions
    assert (found.drawn, found.unverified) == (Drawn.YES, ())


def test_what_follows_from_an_unchecked_conclusion_is_unchecked_too() -> None:
    action = ActionSpec(both("Skicka in en plan"), "head", HEAD)
    chained = consequence("second", ConclusionIs("first"), action)
    policy = Policy((), (consequence("first", OTHER), chained))
    found = judged(finding("other", "not_met", "local", **RECALLED), policy=policy)
    assert [each.unverified for each in found.conclusions] == [("other",), ("other",)]
    assert [each.unverified for each in found.actions] == [("other",)]
    assert found.actions[0].to_json()["unverified"] == ["other"]


def test_an_action_is_as_sure_as_the_best_known_of_the_strongest_rules_that_call_for_it() -> None:
    recalled = finding("recalled", "not_met", remedies=remedy(), **RECALLED)
    (alone,) = judged(recalled, policy=Policy()).actions
    assert alone.unverified == ("recalled",)
    weaker = finding("weaker", "not_met", "indicator", remedies=remedy())
    (still,) = judged(recalled, weaker, policy=Policy()).actions
    assert (still.force, still.unverified) == ("binding", ("recalled",))
    (sure,) = judged(recalled, finding("sure", "not_met", remedies=remedy()), policy=Policy()).actions
    assert sure.unverified == ()


def test_a_conclusion_nobody_draws_is_unknown() -> None:
    assert drawn(ConclusionIs("nobody"), finding()).drawn is Drawn.UNKNOWN


def test_a_circle_is_the_packs_fault() -> None:
    specs = (consequence("a", ConclusionIs("b")), consequence("b", ConclusionIs("a")))
    with pytest.raises(PackError, match="circle"):
        judged(finding(), policy=Policy((), specs))


def test_each_subject_is_judged_alone() -> None:
    policy = Policy((SCALE,), (consequence("c", D),))
    found = judged(finding(status="not_met"), finding(subject="units[2]"), policy=policy)
    assert [(each.subject, each.drawn) for each in found.conclusions] == [
        ("units[2]", Drawn.NO),
        (UNIT, Drawn.YES),
    ]


# Actions ------------------------------------------------------------------------------------------


def remedy(do: str = "do", owner: str = "head", lead_time: str = "") -> tuple[RemedyText, ...]:
    return (RemedyText(both(do), owner, both(owner), lead_time),)


def test_the_same_thing_to_do_is_one_action_for_all() -> None:
    (action,) = judged(
        finding("r1", "undetermined", "local", subject="trainees[T10]", remedies=remedy(lead_time="P1M")),
        finding("r2", "not_met", "advisory", subject="trainees[T2]", remedies=remedy(lead_time="P6W")),
        finding("r1", "not_met", "binding", subject="trainees[T2]", remedies=remedy()),
    ).actions
    assert action.subjects == ("trainees[T2]", "trainees[T10]")
    assert (action.force, action.status, action.rules) == ("binding", "not_met", ("r1", "r2"))
    assert action.lead_time == "P1M"
    assert len(action.cite) == 1


def test_another_owner_is_another_action() -> None:
    made = [finding(owner, "not_met", remedies=remedy(owner=owner)) for owner in ("head", "supervisor")]
    assert [each.owner for each in judged(*made, policy=Policy()).actions] == ["head", "supervisor"]


@pytest.mark.parametrize("status", ["met", "waived", "met_otherwise", "not_applicable", "not_in_force"])
def test_what_is_in_order_asks_for_nothing(status: str) -> None:
    assert judged(finding(status=status, remedies=remedy())).actions == ()


def test_binding_first_then_broken_then_soonest() -> None:
    soon, later = date(2026, 12, 1), date(2027, 1, 1)
    made = [
        finding("1", "not_met", "local", remedies=remedy("local")),
        finding("2", "not_met", "indicator", remedies=remedy("indicator")),
        finding("3", "not_yet", "binding", due=later, remedies=remedy("later")),
        finding("4", "not_yet", "binding", due=soon, remedies=remedy("soon")),
        finding("5", "undetermined", "binding", remedies=remedy("unclear")),
        finding("6", "not_met", "binding", remedies=remedy("broken")),
    ]
    order = [each.do["sv"] for each in judged(*made, policy=Policy()).actions]
    assert order == ["broken", "unclear", "soon", "later", "indicator", "local"]


def test_what_settles_most_stands_before_what_settles_less() -> None:
    """Of a form filled in halfway, what to register first was told in the order of the alphabet."""
    asked = {"1": "a bit", "2": "much", "3": "much", "4": "a bit", "5": "much", "6": "also a bit"}
    made = [finding(rule, "undetermined", remedies=remedy(do)) for rule, do in asked.items()]
    order = [each.do["sv"] for each in judged(*made, policy=Policy()).actions]
    assert order == ["much", "a bit", "also a bit"]


@pytest.mark.parametrize(("status", "due"), [("not_met", date(2026, 1, 1)), ("undetermined", None)])
def test_what_is_late_tells_since_which_day(status: str, due: date | None) -> None:
    """While it is open whether anything is lacking, no day has been missed."""
    overdue = finding(status=status, due=date(2026, 1, 1), remedies=remedy())
    (action,) = judged(overdue, policy=Policy()).actions
    assert action.due == due


def plan(within: str = "P2M", anchor: str = "day") -> Policy:
    action = ActionSpec(both("Skicka in en plan"), "head", HEAD, within, anchor)
    return Policy((SCALE,), (consequence("plan", D, action),))


@pytest.mark.parametrize(
    ("anchors", "within", "due", "lead_time"),
    [
        ({("day", UNIT): date(2026, 12, 31)}, "P2M", date(2027, 2, 28), ""),
        ({("day", UNIT): None}, "P2M", None, "P2M"),
        ({("day", "units[2]"): date(2026, 12, 31)}, "P2M", None, "P2M"),
        ({}, "", None, ""),
        ({("day", UNIT): date(2026, 12, 31)}, "P9999Y", None, "P9999Y"),
    ],
)
def test_a_consequences_time_counts_from_its_day(
    anchors: Any, within: str, due: date | None, lead_time: str
) -> None:
    (action,) = judged(finding(status="not_met"), policy=plan(within), anchors=anchors).actions
    assert (action.due, action.lead_time) == (due, lead_time)
    assert (action.consequence, action.rules) == ("plan", ("r",))
    assert (action.force, action.status) == ("binding", "not_met")


def test_an_open_conclusion_asks_for_nothing() -> None:
    assert judged(finding(status="undetermined"), policy=plan()).actions == ()


def test_consequences_with_different_last_days_stay_apart() -> None:
    made = finding(status="not_met"), finding(status="not_met", subject="units[2]")
    anchors = {("day", UNIT): date(2026, 1, 1), ("day", "units[2]"): date(2026, 2, 1)}
    assert len(judged(*made, policy=plan(), anchors=anchors).actions) == 2
    assert len(judged(*made, policy=plan()).actions) == 1


# Running ------------------------------------------------------------------------------------------


def test_nothing_to_judge() -> None:
    assert judged() == Judgement((), (), ())


def test_without_a_policy_remedies_are_still_told() -> None:
    found = judged(finding(status="not_met", remedies=remedy()), policy=Policy())
    assert (len(found.actions), found.chain) == (1, "")


def test_many_subjects_take_the_native_chain() -> None:
    made = [finding(subject=f"units[{n}]") for n in range(MANY)]
    assert judged(*made, chain="auto").chain == "native"


# The package names its function as its module, so the module is reached by its full name.
MODULE = sys.modules["compliance.judging.judge"]


def without_engine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(MODULE, "_PROGRAMS", Latest(MODULE._PROGRAMS.most))
    monkeypatch.setitem(sys.modules, "durable_rules_engine", None)


class Failing:
    """A chain whose engine fails as it runs."""

    name = "durable"

    def __init__(self, steps: object) -> None: ...

    def run(self, given: object) -> ChainResult:
        raise ChainError("durable-rules failed: 501")

    def close(self) -> None: ...


def test_a_chain_that_does_not_load_is_told_to_whoever_asks_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    without_engine(monkeypatch)
    assert judged(finding(status="not_met"), chain="auto").chain == "native"
    with pytest.raises(UsageError, match=r"the chain `durable` cannot be used: .*does not load") as told:
        judged(finding(status="not_met"), chain="durable")
    (diagnostic,) = told.value.diagnostics
    assert (diagnostic.code, "leave `chain` out" in diagnostic.help) == ("USAGE090", True)


def test_a_chain_that_fails_as_it_runs_is_replaced_unless_it_was_asked_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(MODULE, "_PROGRAMS", Latest(MODULE._PROGRAMS.most))
    monkeypatch.setattr(chain_durable, "DurableChain", Failing)
    made = [finding(subject=f"units[{n}]", status="not_met") for n in range(3)]
    native = judged(*made, chain="native")
    assert judged(*made, chain="auto") == native
    with pytest.raises(UsageError, match="durable-rules failed: 501"):
        judged(*made, chain="durable")


def test_the_chain_is_compiled_once_for_equal_policies() -> None:
    MODULE._PROGRAMS.clear()
    for _ in range(50):
        fresh = Policy(POLICY.scales, POLICY.consequences, dict(POLICY.roles))
        judged(finding(status="not_met"), policy=fresh)
    assert len(MODULE._PROGRAMS) == 1


def test_thousands_of_judgements_leave_nothing_behind() -> None:
    def judge_new_shapes(first: int, last: int) -> int:
        for number in range(first, last):
            # A new shape each time is the worst a caller can do to the cache.
            judged(finding(f"rule-{number}", "not_met"))
        gc.collect()
        return len(gc.get_objects())

    before = judge_new_shapes(0, 500)
    assert judge_new_shapes(500, 3000) - before < 500
    assert len(MODULE._PROGRAMS) <= MODULE._PROGRAMS.most
