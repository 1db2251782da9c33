"""Letters that inspectors set beside the proposed ones, from judging to the report."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from compliance.bdd import Scene
from compliance.bdd.english import STEPS as ENGLISH
from compliance.bdd.step_error import StepError
from compliance.bdd.swedish import STEPS as SWEDISH
from compliance.facts.facts import Override
from compliance.findings import Finding
from compliance.findings.policy import ActionSpec, ConsequenceSpec, Policy, RatingIs, Step, UnknownDay
from compliance.judging import Drawn, Judgement, judge
from compliance.pipeline.checking import check
from compliance.pipeline.plans import plan_for
from compliance.report import Report, View, formats, to_text
from tests.data.a_report import DAY, HEAD, SCALE, UNIT, both, finding, report

SEPTEMBER = date(2026, 9, 1)
STEPS = {"sv": SWEDISH, "en": ENGLISH}
PERSON = "19121212-1212"
NEEDED = ConsequenceSpec(
    "plan", "st", both("plan"), both("plan"), "unit", (), RatingIs("st-spur", ("D",)),
    (ActionSpec(both("write a plan"), "head", HEAD),),
)  # fmt: skip


def letter(letter: str, **more: Any) -> Override:
    made = {"scale": "st-spur", "area": "A", "subject": UNIT, "letter": letter, "reason": "Seen on the visit"}
    return Override(**{**made, "decided_by": "Eva Berg", "decided_on": SEPTEMBER, **more})


def judged(*findings: Finding, letters: tuple[Override, ...]) -> Judgement:
    policy = Policy((SCALE,), (NEEDED,))
    return judge(findings, policy, overrides=letters, as_of=DAY, chain="native")


def stands(*findings: Finding, letters: tuple[Override, ...]) -> tuple[str, str]:
    """The letter that stands, and the one proposed."""
    (rating,) = judged(*findings, letters=letters).ratings
    return rating.stands, rating.letter


def test_the_proposal_stands_until_an_inspector_sets_a_letter() -> None:
    assert stands(finding("r"), letters=()) == ("A", "A")
    assert stands(finding("r"), letters=(letter("B"),)) == ("B", "A")
    assert stands(finding("r", "undetermined"), letters=(letter("A"),)) == ("A", "A–D")


@pytest.mark.parametrize("worse", ["C", "D"])
def test_a_letter_that_says_that_something_is_not_followed_names_the_rule(worse: str) -> None:
    advice, law = finding("r1", force="advisory"), finding("r2.row")
    found = judged(advice, law, letters=(letter(worse),))
    assert (found.ratings[0].override, len(found.refused)) == (None, 1)
    assert "names no rule" in found.refused[0].why
    rule = {"C": "r1", "D": "r2"}[worse]
    assert stands(advice, law, letters=(letter(worse, rule=rule),)) == (worse, "A")


@pytest.mark.parametrize(
    ("rule", "why"),
    [
        ("q", "is indicator and cannot give it"),
        ("gone", "is not among the rules tested there"),
        ("elsewhere", "is not among the rules tested there"),
        ("silent", "is not among the rules tested there"),
        ("st", "is not among the rules tested there"),  # a pack is no rule
    ],
)
def test_a_letter_rests_on_a_rule_that_can_give_it(rule: str, why: str) -> None:
    made = (
        finding("r"),
        finding("st.r.row"),
        finding("q", "not_met", "indicator"),
        finding("elsewhere", area="D"),
        finding("silent", "not_applicable"),
    )
    found = judged(*made, letters=(letter("D", rule=rule),))
    assert found.ratings[0].override is None
    assert why in found.refused[0].why


def test_a_letter_that_the_scale_does_not_have() -> None:
    found = judged(finding(), letters=(letter("E"),))
    assert (found.ratings[0].override, found.refused[0].help) == (None, "write one of A, B, C, D")


def test_without_a_proposal_there_is_nothing_to_stand_beside() -> None:
    found = judged(finding(status="not_applicable"), letters=(letter("A"),))
    assert found.ratings == ()
    assert "no rule was tested there" in found.refused[0].why


def test_the_latest_letter_counts() -> None:
    later = letter("C", rule="r", decided_on=date(2026, 9, 2))
    advice = finding("r", force="advisory")
    assert stands(advice, letters=(later, letter("B"))) == ("C", "A")
    # One that is refused hides none that counts.
    assert stands(advice, letters=(letter("D", decided_on=date(2026, 9, 3)), letter("B"))) == ("B", "A")


def test_two_letters_on_one_day_cancel_out() -> None:
    found = judged(finding(), letters=(letter("B"), letter("A", decided_by="Dahl")))
    assert found.ratings[0].override is None
    assert [each.why for each in found.refused] == ["`A` and `B` are both set on 2026-09-01"] * 2
    assert stands(finding(), letters=(letter("B"), letter("B", decided_by="Dahl"))) == ("B", "A")


def test_letters_are_for_one_area_of_one_scale_and_subject() -> None:
    others = (letter("B", area="D"), letter("B", scale="at-spur"), letter("B", subject="units[other]"))
    assert stands(finding(), letters=others) == ("A", "A")


# Of an earlier review -----------------------------------------------------------------------------


def at_review(*letters: Override, visit: Any = SEPTEMBER, when: Any = None) -> Judgement:
    consequences = (NEEDED._replace(when=when),) if when is not None else ()
    return judge(
        [finding("r")],
        Policy((SCALE,), consequences),
        overrides=letters,
        letters_since={(SCALE.name, UNIT): visit},
        as_of=DAY,
        chain="native",
    )


@pytest.mark.parametrize(
    ("decided_on", "visit", "counts"),
    [
        (date(2026, 8, 31), SEPTEMBER, False),
        (SEPTEMBER, SEPTEMBER, True),
        (date(2026, 9, 2), SEPTEMBER, True),
        (date(2021, 5, 19), None, True),  # there is no later visit
    ],
)
def test_a_letter_belongs_to_the_review_it_was_set_at(decided_on: date, visit: Any, counts: bool) -> None:
    (rating,) = at_review(letter("B", decided_on=decided_on), visit=visit).ratings
    stood, told = (rating.override, rating.earlier) if counts else (rating.earlier, rating.override)
    assert (stood is not None and stood.letter, told) == ("B", None)
    assert rating.stands == ("B" if counts else "A")


def test_nothing_follows_from_a_letter_of_an_earlier_review() -> None:
    old = letter("D", rule="r", decided_on=date(2021, 5, 19))
    for set_by, drawn in (("inspector", Drawn.NO), ("rules", Drawn.NO), ("", Drawn.NO)):
        found = at_review(old, when=RatingIs("st-spur", ("D",), set_by=set_by))
        assert found.conclusions[0].drawn is drawn
    # It stands beside one of the latest review, and does not compete with it.
    (rating,) = at_review(old, letter("B")).ratings
    assert (rating.stands, rating.earlier and rating.earlier.letter) == ("B", "D")


def test_where_the_day_of_the_review_is_unknown_so_is_what_follows() -> None:
    day = UnknownDay(("units[U1].reviews[R1].visited_on",))
    for set_by, there, not_there in (
        ("inspector", Drawn.UNKNOWN, Drawn.NO),
        ("", Drawn.UNKNOWN, Drawn.NO),
        ("rules", Drawn.NO, Drawn.UNKNOWN),
    ):
        when = RatingIs("st-spur", ("D",), set_by=set_by)
        found = at_review(letter("D", rule="r"), visit=day, when=when)
        assert found.conclusions[0].drawn is there
        assert found.conclusions[0].decided_by == (day.missing if there is Drawn.UNKNOWN else ())
        made = finding("r", "not_met")
        policy = Policy((SCALE,), (NEEDED._replace(when=when),))
        found = judge(
            [made],
            policy,
            overrides=[letter("B")],
            letters_since={(SCALE.name, UNIT): day},
            as_of=DAY,
            chain="native",
        )
        assert found.conclusions[0].drawn is (not_there if set_by else Drawn.UNKNOWN)
    (rating,) = at_review(letter("D", rule="r"), visit=day).ratings
    assert rating.override is not None
    assert (rating.stands, rating.override.hangs_on, rating.earlier) == ("D", day.missing, None)
    saved = report(findings=(finding("r"),), ratings=(rating,), conclusions=(), actions=(), hidden={})
    for lang, words in (
        ("sv", "om den hör till den senaste granskningen avgörs av:"),
        ("en", "whether it belongs to the latest review hangs on:"),
    ):
        assert words in " ".join(to_text.render(saved, View(lang)).split())
    assert Report.from_json(saved.to_json()).ratings == saved.ratings


def test_an_earlier_letter_may_rest_on_a_rule_that_is_tested_no_longer() -> None:
    gone = letter("D", rule="gone", decided_on=date(2021, 5, 19))
    found = at_review(gone, letter("C", decided_on=date(2016, 5, 19)))
    assert (found.ratings[0].earlier and found.ratings[0].earlier.rule, found.refused) == ("gone", ())
    unheard = letter("E", decided_on=date(2021, 5, 19))
    (refused,) = at_review(unheard).refused
    assert refused.help == "write one of A, B, C, D"
    both_ways = (letter("B", decided_on=date(2021, 5, 19)), letter("A", decided_on=date(2021, 5, 19)))
    found = at_review(*both_ways)
    assert (found.ratings[0].earlier, len(found.refused)) == (None, 2)


def test_an_earlier_letter_is_told_beside_the_proposal() -> None:
    made = finding("r")
    found = at_review(letter("B", decided_on=date(2021, 5, 19)))
    saved = report(findings=(made,), ratings=found.ratings, conclusions=(), actions=(), hidden={})
    for lang, words in (
        ("sv", "A inga avvikelser; bygger på bara en punkt; tidigare bokstav B, satt av Eva Berg 2021-05-19"),
        ("en", "A nothing fails; on one point only; earlier letter B, set by Eva Berg on 2021-05-19"),
    ):
        assert words in " ".join(to_text.render(saved, View(lang)).split())
    out = saved.to_json()
    assert out["ratings"][0]["override"] is None
    assert out["ratings"][0]["earlier"]["decided_on"] == "2021-05-19"
    assert Report.from_json(out).ratings == saved.ratings
    for later in ("earlier", "excepted", "otherwise"):
        del out["ratings"][0][later]
    assert Report.from_json(out).ratings[0] == saved.ratings[0]._replace(earlier=None)


# What follows -------------------------------------------------------------------------------------


def test_what_follows_is_drawn_from_the_inspectors_letter() -> None:
    breach = finding("r", "not_met")
    (plan,) = judged(breach, letters=()).conclusions
    assert plan.drawn is Drawn.YES
    eased = judged(breach, letters=(letter("B"),))
    assert (eased.conclusions[0].drawn, eased.actions) == (Drawn.NO, ())
    open_ = finding("r", "undetermined", missing=("x",))
    assert judged(open_, letters=()).conclusions[0].drawn is Drawn.UNKNOWN
    settled = judged(open_, letters=(letter("D", rule="r"),)).conclusions[0]
    assert (settled.drawn, settled.decided_by) == (Drawn.YES, ())


def test_what_waits_for_an_inspectors_letter_is_not_drawn_from_the_proposal() -> None:
    waiting = NEEDED._replace(when=RatingIs("st-spur", ("D",), set_by="inspector"))
    breach = finding("r", "not_met")
    for letters, drawn in (
        ((), Drawn.NO),
        ((letter("B"),), Drawn.NO),
        ((letter("D", rule="r"),), Drawn.YES),
    ):
        for made in (breach, finding("r", "undetermined")):
            found = judge([made], Policy((SCALE,), (waiting,)), overrides=letters, as_of=DAY, chain="native")
            assert found.conclusions[0].drawn is drawn


def test_what_asks_for_the_proposal_looks_at_the_areas_that_no_inspector_has_rated() -> None:
    proposed = NEEDED._replace(when=RatingIs("st-spur", ("D",), set_by="rules"))
    breach = finding("r", "not_met")
    elsewhere = finding("d", "not_met", area="D")
    for made, letters, drawn in (
        ((breach,), (), Drawn.YES),
        ((breach,), (letter("D", rule="r"),), Drawn.NO),
        ((breach,), (letter("B"),), Drawn.NO),
        ((finding("r"), elsewhere), (letter("D", rule="r"),), Drawn.YES),
        ((finding("r"), finding("d", "undetermined", area="D")), (letter("D", rule="r"),), Drawn.UNKNOWN),
        ((finding("r", "undetermined"),), (letter("A"),), Drawn.NO),
    ):
        found = judge(made, Policy((SCALE,), (proposed,)), overrides=letters, as_of=DAY, chain="native")
        assert found.conclusions[0].drawn is drawn, (made, letters)


def test_a_consequence_may_say_that_what_it_asks_for_binds_less_than_the_rules_behind_it() -> None:
    policy = Policy((SCALE,), (NEEDED._replace(force="local"),))
    found = judge([finding("r", "not_met")], policy, as_of=DAY, chain="native")
    (action,) = [each for each in found.actions if each.consequence]
    assert (action.force, action.status, action.rules) == ("local", "not_met", ("r",))


@pytest.mark.parametrize(("status", "worst"), [("met", "not_met"), ("undetermined", "undetermined")])
def test_what_is_to_be_done_rests_on_the_rule_the_inspector_names(status: str, worst: str) -> None:
    found = judged(finding("r", status), finding("other"), letters=(letter("D", rule="r"),))
    (action,) = [each for each in found.actions if each.consequence]
    assert (action.force, action.status, action.rules) == ("binding", worst, ("r",))


def test_an_inspector_may_rest_a_letter_on_a_rule_that_nobody_has_checked() -> None:
    recalled = finding("r", "not_met", verified=False)
    assert stands(recalled, letters=(letter("D", rule="r"),)) == ("D", "A")


# Shown --------------------------------------------------------------------------------------------


def shown(lang: str, reason: str = "Rummen har byggts om.", rule: str = "") -> str:
    made = finding("r", "not_met")
    found = judge(
        [made],
        Policy((SCALE,)),
        overrides=[letter("D" if rule else "B", reason=reason, rule=rule)],
        as_of=DAY,
        chain="native",
    )
    told = report(findings=(made,), ratings=found.ratings, conclusions=(), actions=(), hidden={})
    return " ".join(to_text.render(told, View(lang)).split())


def test_both_letters_are_shown_with_who_when_and_why() -> None:
    told = "B (förslag D) satt av Eva Berg 2026-09-01: Rummen har byggts om; förslaget: Regel r"
    assert told in shown("sv")
    assert "B (proposal D) set by Eva Berg on 2026-09-01: Rummen har byggts om; the proposal:" in shown("en")
    assert "följs inte: Regel r; förslaget: Regel r" in shown("sv", rule="r")


def test_a_personal_identity_number_in_a_reason_is_hidden() -> None:
    for lang in ("sv", "en"):
        assert PERSON not in shown(lang, f"Enligt {PERSON} är det åtgärdat")
    found = judged(finding(), letters=(letter("B", reason=f"Enligt {PERSON}", decided_by=PERSON),))
    saved = report(findings=(finding(),), ratings=found.ratings, conclusions=(), actions=())
    assert PERSON not in formats.render("json", saved, View("sv"))


def test_a_saved_report_can_be_judged_again_with_its_letters() -> None:
    made = (finding("r", "not_met"), finding("q", "not_met", "indicator"))
    found = judged(*made, letters=(letter("D", rule="r"), letter("A", decided_on=date(2026, 8, 1))))
    saved = report(findings=made, ratings=found.ratings, conclusions=found.conclusions, actions=found.actions)
    out = saved.to_json()
    assert out["ratings"][0]["override"] == {
        "letter": "D",
        "title": dict(SCALE.steps[3].title),
        "reason": "Seen on the visit",
        "decided_by": "Eva Berg",
        "decided_on": "2026-09-01",
        "rule": "r",
        "hangs_on": [],
    }
    back = Report.from_json(out)
    assert back.ratings == saved.ratings
    again = judged(*back.findings, letters=back.overrides())
    assert again == found
    del out["ratings"][0]["override"]
    assert Report.from_json(out).ratings[0].override is None


# The whole way ------------------------------------------------------------------------------------


def told(*letters: dict[str, Any], **more: Any) -> list[str]:
    unit = {"id": "U1", "on_call_trains": "nej"}
    data = {"units": [unit], "trainees": [{"id": "T1"}], "overrides": letters}
    found = check(data, as_of=DAY, **more)
    return [each.message for each in found.diagnostics if each.code == "DATA062"]


ROW = {"scale": "spur-st", "area": "A", "subject": "U1", "letter": "B", "reason": "Sett på plats"}
ROW |= {"decided_by": "Berg", "decided_on": "2026-09-01"}


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        ({"scale": "spur-stt"}, "no scale is called `spur-stt`"),
        ({"area": "X"}, "`spur-st` has no such area"),
        ({"letter": "E"}, "`spur-st` has no such letter"),
        ({"letter": "D"}, "names no rule"),
        ({"subject": "T1"}, "`spur-st` is for a unit, and that is not one"),
    ],
)
def test_a_letter_that_does_not_count_is_told(wrong: dict[str, str], why: str) -> None:
    (message,) = told({**ROW, **wrong})
    assert message.startswith(f"the letter `{wrong.get('letter', 'B')}` set for area ")
    assert message.endswith(why)


@pytest.mark.parametrize(
    ("reviews", "counts"),
    [
        ([{"kind": "external", "visited_on": "2026-10-05"}], False),
        ([{"kind": "external", "visited_on": "2026-09-01"}], True),
        ([{"kind": "internal", "visited_on": "2026-10-05"}], True),
        ([{"kind": "external", "visited_on": "2026-12-01"}], True),  # booked
        ([{"kind": "external"}], "units[U1].reviews[R0].visited_on"),
        ([{"visited_on": "2026-10-05"}], "units[U1].reviews[R0].kind"),
        ([], True),
        (None, "units[U1].reviews"),
    ],
)
def test_a_letter_of_a_unit_counts_from_the_day_of_its_latest_external_visit(
    reviews: list[dict[str, str]] | None, counts: bool | str
) -> None:
    data: dict[str, Any] = {"units": [{"id": "U1", "on_call_trains": "nej"}], "overrides": [ROW]}
    if reviews is not None:
        data["reviews"] = [{"id": f"R{n}", "unit": "U1", **each} for n, each in enumerate(reviews)]
    found = check(data, packs=["spur-st"], as_of=DAY)
    (rating,) = [each for each in found.ratings if each.area == "A"]
    assert (rating.override is not None, rating.earlier is not None) == (bool(counts), not counts)
    if rating.override:
        assert rating.override.hangs_on == ((counts,) if isinstance(counts, str) else ())


def test_what_counts_or_is_not_seen_yet_is_not_told() -> None:
    assert told(ROW, {**ROW, "area": "B", "letter": "E", "decided_on": "2027-01-01"}) == []
    # With packs chosen, the scale may be of one that is not among them.
    assert told({**ROW, "scale": "at-spur"}, packs=["spur-st"]) == []


def test_a_scale_that_marks_only_indicators_needs_no_rule() -> None:
    steps = (Step("A", both("A")), Step("B", both("B"), ("indicator", "local")))
    scale = SCALE._replace(steps=steps)
    made = [finding(force="indicator")]
    found = judge(made, Policy((scale,)), overrides=[letter("B")], as_of=DAY, chain="native")
    assert found.ratings[0].stands == "B"


# In a scenario ------------------------------------------------------------------------------------

LANGUAGES = {
    "sv": (
        "följande omdömen av inspektörer:",
        ["Skala", "Område", "Gäller id", "Omdöme", "Skäl", "Beslutat av", "Beslutat den"],
        ('en utbildande enhet "Kliniken"', "reglerna prövas per 2026-11-22"),
        'är inspektörens omdöme i område C "{letter}"',
        "räknas inget omdöme av en inspektör i område C",
        "inget",
    ),
    "en": (
        "the following letters set by inspectors:",
        ["Scale", "Area", "Subject", "Letter", "Reason", "Decided by", "Decided on"],
        ('a training unit "Kliniken"', "the rules are tried as of 2026-11-22"),
        'the inspector\'s letter for area C is "{letter}"',
        "no letter of an inspector counts for area C",
        "none",
    ),
}


@pytest.mark.parametrize("lang", ["sv", "en"])
def test_a_scenario_says_what_the_inspector_has_set(lang: str) -> None:
    given, headings, (unit, tried), letter_is, no_letter, nothing = LANGUAGES[lang]

    def scene(letter: str) -> Scene:
        made = Scene(plan_for(("spur-st",)), ("spur-st",), lang=lang)
        row = ["spur-st", "C", "Kliniken", letter, "Sett på plats", "Berg", "2026-09-03"]
        for kind, said, table in (
            ("given", unit, None),
            ("given", given, [headings, row]),
            ("when", tried, None),
        ):
            say(made, kind, said, table)
        return made

    def say(made: Scene, kind: str, said: str, table: Any = None) -> None:
        [step] = STEPS[lang].find(kind, said)
        step.run(made, said, table)

    say(scene("B"), "then", letter_is.format(letter="B"))
    say(scene("D"), "then", no_letter)
    with pytest.raises(StepError) as wrong:
        say(scene("B"), "then", letter_is.format(letter="A"))
    assert (wrong.value.part("found", lang), wrong.value.part("expected", lang)) == ("B", "A")
    with pytest.raises(StepError) as refused:
        say(scene("D"), "then", letter_is.format(letter="D"))
    assert refused.value.part("found", lang) == nothing
    assert "names no rule" in refused.value.told(lang)
    with pytest.raises(StepError) as set_anyway:
        say(scene("B"), "then", no_letter)
    assert set_anyway.value.part("expected", lang) == nothing
