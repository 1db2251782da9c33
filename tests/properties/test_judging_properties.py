"""What must hold of every judgement, tried on random policies and findings.

The oracle for a rating shares no code with it: it settles every unknown finding both ways, all
combinations, and looks which letters come out. COMPLIANCE_DEEP=1 tries twenty times as many.
"""

from __future__ import annotations

import itertools
import os
import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from compliance.facts.facts import Override
from compliance.findings import Finding, Status, Why
from compliance.findings.policy import (
    ActionSpec,
    Combined,
    ConclusionIs,
    ConsequenceSpec,
    FindingIs,
    Policy,
    RatingIs,
    ScaleSpec,
    Step,
    Trigger,
    UnknownDay,
)
from compliance.judging import Drawn, Judgement, judge
from compliance.judging.chain import ChainUnavailable
from compliance.judging.judge import infer
from compliance.judging.make_chain import make_chain
from compliance.judging.ratings import rate
from tests.data.a_report import DAY, RemedyText, both, finding

DEEP = 20 if os.environ.get("COMPLIANCE_DEEP") == "1" else 1
FORCES = ("binding", "advisory", "indicator", "local")
STATUSES = [str(status) for status in Status]
AREAS = ("A", "B", "C")
LETTERS = ("A", "B", "C", "D")
RULES = tuple(f"r{number}" for number in range(9))

try:
    make_chain([], "durable").close()
    LOADS = True
except ChainUnavailable:
    LOADS = False


def a_scale(chance: random.Random, name: str = "s") -> ScaleSpec:
    number = chance.randint(1, 3)
    steps = [Step("A", both("A"))]
    steps += [
        Step(
            letter,
            both(letter),
            tuple(chance.sample(FORCES, chance.randint(1, 2))),
            chance.choice((0, 0, 1, 2)),
            chance.random() < 0.4,
        )
        for letter in LETTERS[1 : number + 1]
    ]
    areas = tuple((area, both(area)) for area in AREAS[: chance.randint(1, 3)])
    never = tuple(letter for letter in LETTERS[1:] if chance.random() < 0.3)
    pack = chance.choice(("st", "other"))
    return ScaleSpec(name, pack, both(name), "unit", areas, tuple(steps), (), never)


def some_findings(chance: random.Random, subjects: int = 2, most: int = 9) -> list[Finding]:
    made = []
    for subject in range(subjects):
        for rule in chance.sample(RULES, chance.randint(0, most)):
            status = chance.choice(("met", "not_met", "not_met", "undetermined", "undetermined", *STATUSES))
            path = f"units[{subject}]"
            made.append(
                finding(
                    rule,
                    status,
                    chance.choice(FORCES),
                    area=chance.choice(AREAS),
                    subject=path,
                    verified=chance.random() < 0.7,
                    regime_settled=chance.random() < 0.8,
                    missing=(f"{path}.{rule}",) if status == "undetermined" else (),
                    remedies=(
                        RemedyText(
                            both(f"do {chance.randint(0, 3)}"),
                            "head",
                            both("head"),
                            chance.choice(("", "P1M")),
                        ),
                    ),
                    due=chance.choice((None, date(2027, 1, 1), date(2020, 1, 1))),
                )
            )
    return made


def a_trigger(chance: random.Random, earlier: Sequence[str], depth: int = 2) -> Trigger:
    kinds = ["rating", "finding", *(["conclusion"] if earlier else []), *(["combined"] * 2 if depth else [])]
    kind = chance.choice(kinds)
    if kind == "rating":
        letters = tuple(chance.sample(LETTERS, chance.randint(1, 3)))
        set_by = chance.choice(("", "", "inspector", "rules"))
        return RatingIs(chance.choice(("s", "t")), letters, chance.choice(("", "", "A", "C")), set_by)
    if kind == "finding":
        return FindingIs(
            chance.choice((*RULES, "never-run")), tuple(chance.sample(STATUSES, chance.randint(1, 3)))
        )
    if kind == "conclusion":
        return ConclusionIs(chance.choice(earlier))
    op = chance.choice(("all", "any", "not"))
    parts = tuple(
        a_trigger(chance, earlier, depth - 1) for _ in range(1 if op == "not" else chance.randint(1, 3))
    )
    return Combined(op, parts)


def a_policy(chance: random.Random) -> Policy:
    consequences: list[ConsequenceSpec] = []
    for number in range(chance.randint(0, 6)):
        actions = tuple(
            ActionSpec(
                both(f"do {chance.randint(0, 3)}"),
                "head",
                both("head"),
                *chance.choice((("P2M", "day"), ("", ""), ("P1M", "other"))),
            )
            for _ in range(chance.randint(0, 2))
        )
        trigger = a_trigger(chance, [each.name for each in consequences])
        consequences.append(
            ConsequenceSpec(f"c{number}", "st", both("c"), both("c"), "unit", (), trigger, actions)
        )
    chance.shuffle(consequences)  # the chain finds the order, not the pack
    return Policy((a_scale(chance, "s"), a_scale(chance, "t")), tuple(consequences))


def some_letters(chance: random.Random, subjects: int = 2) -> list[Override]:
    """Letters that inspectors may have set: sound ones, and others."""
    return [
        Override(
            chance.choice(("s", "s", "t", "gone")),
            chance.choice(AREAS),
            f"units[{chance.randrange(subjects)}]",
            chance.choice((*LETTERS, "E")),
            "seen on the visit",
            chance.choice(("Berg", "Dahl")),
            date(2026, 9, chance.randint(1, 3)),
            chance.choice(("", *RULES[:4], "never-run")),
        )
        for _ in range(chance.randint(0, 8))
    ]


def rated(scale: ScaleSpec, findings: Sequence[Finding]) -> Any:
    return rate(scale, "A", both("A"), "units[0]", "Unit", findings).rating


def place(scale: ScaleSpec, letter: str) -> int:
    return [step.letter for step in scale.steps].index(letter)


# Ratings ------------------------------------------------------------------------------------------


def settled_letters(scale: ScaleSpec, findings: Sequence[Finding]) -> dict[tuple[bool, ...], str]:
    """The letter for each way the unknown can turn out, worked out by trying them all.

    A finding under a regulation that may not apply either stands or is not there at all.
    """
    met = ("met", "met_otherwise")

    def is_open(each: Finding) -> bool:
        unsettled = each.status in ("not_met", *met) and not each.regime_settled
        unseen = each.status == "waived" and each.why.result is None
        return each.status == "undetermined" or unsettled or unseen

    open_ = [each for each in findings if is_open(each)]
    sure = [each for each in findings if each.status == "not_met" and each.regime_settled]
    held = [each for each in findings if each.status in met and each.regime_settled]
    letters = {}
    for fails in itertools.product((False, True), repeat=len(open_)):
        failing, fulfilled = [*sure], [*held]
        for each, fail in zip(open_, fails, strict=True):
            if fail and each.status not in (*met, "waived"):
                failing.append(each)
            elif not fail and each.status != "not_met":
                fulfilled.append(each)
        letter = scale.steps[0].letter
        for step in scale.steps[1:]:
            counted = [
                each
                for each in failing
                if each.force in step.fails
                and (each.verified or step.letter not in scale.unverified_never_sets)
            ]
            if len(counted) > step.more_than or (step.never_all and counted and not fulfilled):
                letter = step.letter
        letters[fails] = letter
    return letters


def test_a_rating_is_the_best_and_the_worst_that_can_come_out() -> None:
    for seed in range(600 * DEEP):
        chance = random.Random(seed)
        scale, findings = a_scale(chance), some_findings(chance, 1, 7)
        rating = rated(scale, findings)
        moving = {force for step in scale.steps for force in step.fails}
        tried = [each for each in findings if each.status not in ("not_applicable", "not_in_force")]
        assert (rating is None) is moving.isdisjoint(each.force for each in tried)
        if rating is None:
            continue
        places = [place(scale, letter) for letter in settled_letters(scale, findings).values()]
        assert (place(scale, rating.best), place(scale, rating.worst)) == (min(places), max(places)), seed


def test_the_facts_that_decide_are_those_of_findings_that_can_move_the_letter() -> None:
    for seed in range(400 * DEEP):
        chance = random.Random(seed)
        # Each force counts towards one step only; then naming is exact, not only on the safe side.
        forces = chance.sample(FORCES[:3], 3)
        steps = (
            Step("A", both("A")),
            *(
                Step(letter, both(letter), (force,), chance.choice((0, 1, 2)))
                for letter, force in zip("BCD", forces, strict=True)
            ),
        )
        scale = ScaleSpec("s", "st", both("s"), "unit", (("A", both("A")),), steps, ())
        findings = [replace(each, regime_settled=True) for each in some_findings(chance, 1, 7)]
        rating = rated(scale, findings)
        if rating is None:
            continue
        letters = settled_letters(scale, findings)
        open_ = [each for each in findings if each.status == "undetermined"]
        pivotal = set()
        for fails, letter in letters.items():
            for index, each in enumerate(open_):
                other = (*fails[:index], not fails[index], *fails[index + 1 :])
                if letters[other] != letter:
                    pivotal.update(each.missing)
        assert set(rating.decided_by) == pivotal, seed


def test_one_more_breach_never_improves_a_letter() -> None:
    for seed in range(400 * DEEP):
        chance = random.Random(seed)
        scale, findings = a_scale(chance), some_findings(chance, 1)
        before = rated(scale, findings)
        breach = finding(
            "new",
            "not_met",
            chance.choice(FORCES),
            verified=chance.random() < 0.5,
            regime_settled=chance.random() < 0.5,
        )
        after = rated(scale, [*findings, breach])
        if before is not None:
            assert place(scale, after.best) >= place(scale, before.best), seed
            assert place(scale, after.worst) >= place(scale, before.worst), seed


def test_what_is_learnt_keeps_the_letter_within_the_interval() -> None:
    for seed in range(400 * DEEP):
        chance = random.Random(seed)
        scale, findings = a_scale(chance), some_findings(chance, 1)
        unknown = [index for index, each in enumerate(findings) if each.status == "undetermined"]
        before = rated(scale, findings)
        for index in unknown:
            learnt = Status(chance.choice(("met", "not_met", "not_applicable")))
            findings[index] = replace(findings[index], status=learnt, missing=())
        after = rated(scale, findings)
        if before is not None and after is not None:
            assert place(scale, before.best) <= place(scale, after.best), seed
            assert place(scale, after.worst) <= place(scale, before.worst), seed


def test_unverified_rules_are_named_exactly_when_the_letter_hangs_on_them() -> None:
    for seed in range(400 * DEEP):
        chance = random.Random(seed)
        scale, findings = a_scale(chance), some_findings(chance, 1)
        rating = rated(scale, findings)
        if rating is None:
            continue
        # Without their breaches; what they find met, or may, still shows that a breach is an exception.
        met, unmet = Status.MET, Status.NOT_YET
        good, bad = (
            rated(
                scale,
                [
                    replace(each, status=unmet if each.status == "not_met" else unknown)
                    if not each.verified and each.status in ("not_met", "undetermined")
                    else each
                    for each in findings
                ],
            )
            for unknown in (met, unmet)
        )
        trusted = rated(scale, [replace(each, verified=True) for each in findings])
        interval = (rating.best, rating.worst)
        changes = interval != (good.best, bad.worst) or interval != (trusted.best, trusted.worst)
        assert bool(rating.unverified) == changes, seed
        assert rating.would_be == ("" if interval == (trusted.best, trusted.worst) else trusted.letter), seed
        assert {each.rule for each in findings if not each.verified} >= set(rating.unverified)


# The whole ----------------------------------------------------------------------------------------

ANCHORS: dict[tuple[str, str], Any] = {
    ("day", "units[0]"): date(2026, 1, 31),
    ("day", "units[1]"): None,
}
VISITS: dict[str, Any] = {"units[0]": date(2026, 9, 2), "units[1]": UnknownDay(("units[1].visit",))}
SINCE: dict[tuple[str, str], Any] = {("s", unit): day for unit, day in VISITS.items()}
"""Of letters on one scale; those on the other count, whenever they were set."""


def judged(
    findings: Sequence[Finding], policy: Policy, chain: Any = "native", letters: Sequence[Override] = ()
) -> Judgement:
    return judge(
        findings, policy, anchors=ANCHORS, overrides=letters, letters_since=SINCE, as_of=DAY, chain=chain
    )


def test_the_order_of_findings_never_matters() -> None:
    for seed in range(150 * DEEP):
        chance = random.Random(seed)
        policy, findings = a_policy(chance), some_findings(chance, 3)
        first = judged(findings, policy)
        chance.shuffle(findings)
        assert judged(findings, policy) == first, seed


@pytest.mark.skipif(not LOADS, reason="durable-rules does not load on this Python")
def test_both_chains_draw_the_same_in_the_same_order() -> None:
    for seed in range(120 * DEEP):
        chance = random.Random(seed)
        policy = a_policy(chance)
        for _ in range(10):
            findings, letters = some_findings(chance), some_letters(chance)
            native, durable = (judged(findings, policy, kind, letters) for kind in ("native", "durable"))
            assert native._replace(chain="") == durable._replace(chain=""), seed
            runs = zip(
                *(
                    infer(findings, policy, anchors=ANCHORS, overrides=letters, letters_since=SINCE, chain=k)
                    for k in ("native", "durable")
                ),
                strict=True,
            )
            for left, right in runs:
                assert (left.values, left.fired) == (right.values, right.fired), seed


def test_an_inspectors_letter_stands_beside_the_proposal_and_never_changes_it() -> None:
    for seed in range(300 * DEEP):
        chance = random.Random(seed)
        policy, findings, letters = a_policy(chance), some_findings(chance), some_letters(chance)
        proposed = judged(findings, policy)
        found = judged(findings, policy, letters=letters)
        beside = tuple(each._replace(override=None, earlier=None) for each in found.ratings)
        assert beside == proposed.ratings, seed
        chance.shuffle(letters)
        assert judged(findings, policy, letters=letters) == found, seed
        # What is set is one of those set, the latest that is not refused; what is refused never stands.
        for rating in found.ratings:
            about = [
                each
                for each in letters
                if (each.scale, each.area, each.subject) == (rating.scale, rating.area, rating.subject)
            ]
            visit = SINCE.get((rating.scale, rating.subject))
            before = [each for each in about if isinstance(visit, date) and each.decided_on < visit]
            refused = [each.override for each in found.refused if each.override in about]
            for chosen, group in (
                (rating.earlier, before),
                (rating.override, [each for each in about if each not in before]),
            ):
                sound = [each for each in group if each not in refused]
                if chosen is None:
                    # Either none is sound, or the latest two contradict each other and both are refused.
                    out = [each for each in group if each in refused]
                    assert len({each.letter for each in out}) > 1 or not sound, seed
                    continue
                fits = [
                    each for each in sound if each.letter == chosen.letter and each.reason == chosen.reason
                ]
                assert max(each.decided_on for each in sound) == chosen.decided_on, seed
                assert chosen.decided_on in [each.decided_on for each in fits], seed
        # Where no letter counts, everything is as if none had been set.
        if all(rating.override is None for rating in found.ratings):
            assert found._replace(refused=(), ratings=beside) == proposed, seed


def test_what_is_drawn_from_letters_that_may_be_earlier_holds_on_whatever_day_the_visit_was() -> None:
    drawn = 0
    for seed in range(300 * DEEP):
        chance = random.Random(seed)
        policy = a_policy(chance)
        findings, letters = some_findings(chance, 1), some_letters(chance, 1)
        open_, *settled = (
            judge(
                findings,
                policy,
                anchors=ANCHORS,
                overrides=letters,
                letters_since={(scale.name, "units[0]"): day for scale in policy.scales},
                as_of=DAY,
                chain="native",
            )
            for day in (UnknownDay(("units[0].visit",)), *(date(2026, 9, each) for each in (1, 2, 3, 4)))
        )
        for index, conclusion in enumerate(open_.conclusions):
            if conclusion.drawn is Drawn.UNKNOWN:
                continue
            drawn += 1
            assert {each.conclusions[index].drawn for each in settled} == {conclusion.drawn}, seed
    assert drawn > 100


def test_a_letter_that_waivers_and_alternatives_keep_up_tells_what_it_would_be_without() -> None:
    for seed in range(400 * DEEP):
        chance = random.Random(seed)
        scale, findings = a_scale(chance), some_findings(chance, 1)
        for index, each in enumerate(findings):
            if each.status == "waived" and chance.random() < 0.4:
                findings[index] = replace(each, why=Why("is", None, both("the condition")))
        rating = rated(scale, findings)
        if rating is None:
            continue
        undone = []
        for each in findings:
            status = str(each.status)
            if status == "met_otherwise":
                status = "not_met"
            elif status == "waived":
                later = each.due is not None and each.due > each.as_of
                status = "undetermined" if each.why.result is None else "not_yet" if later else "not_met"
            undone.append(replace(each, status=Status(status)))
        without = rated(scale, undone)
        same = (without.best, without.worst) == (rating.best, rating.worst)
        assert rating.otherwise == ("" if same else without.letter), seed
        assert bool(rating.excepted) != same, seed
        aside = {each.rule for each in findings if each.status in ("waived", "met_otherwise")}
        assert set(rating.excepted) <= aside, seed


def test_what_is_learnt_never_overturns_a_conclusion() -> None:
    """A conclusion that is drawn, or not drawn, while facts are unknown stays so however they turn out."""
    for seed in range(300 * DEEP):
        chance = random.Random(seed)
        policy = a_policy(chance)
        findings = [replace(each, regime_settled=True) for each in some_findings(chance, 1)]
        # Asking for `undetermined` is asking about today's knowledge, which more knowledge does change.
        if "undetermined" in repr(policy):
            continue
        before = {each.consequence: each.drawn for each in judged(findings, policy).conclusions}
        turned = [
            replace(each, status=Status(chance.choice(("met", "not_met", "not_yet"))), missing=())
            if each.status == "undetermined"
            else each
            for each in findings
        ]
        after = {each.consequence: each.drawn for each in judged(turned, policy).conclusions}
        for name, drawn in before.items():
            assert drawn is Drawn.UNKNOWN or after[name] is drawn, seed
