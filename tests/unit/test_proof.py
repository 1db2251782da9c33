"""Proofs about small rules: each answer is one a reader can check by hand."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from compliance.diagnostics import Collector, UsageError
from compliance.documents import read_document
from compliance.executors import reference
from compliance.facts.load import load
from compliance.findings import Status
from compliance.plan.plan import Check, Plan
from tests.helpers.conformance import case_files, plan_of
from tests.helpers.packs import AS_OF, CITE, planned, rule, titled

pytest.importorskip("z3", reason="proofs come with the extra lint")

from compliance.workbench.proof import FAILED, Answer, Prover

Condition = Mapping[str, Any]
COUNTER = ("met", FAILED)
"""What shows that meeting one rule does not mean meeting the other."""


def flag(name: str = "flag", value: bool = True) -> Condition:
    return {"fact": f"thing.{name}", "is": value}


def parts(number: int, quantifier: str = "at_least", **more: Any) -> Condition:
    return {quantifier: number, "of": "thing.parts", "as": "p", **more}


@pytest.fixture
def proved(tmp_path: Path) -> Callable[..., tuple[Prover, tuple[Check, ...]]]:
    """A prover and the checks of a rule for each condition, or each whole rule."""

    def make(*rules: Condition, items: int | None = None, as_of: date = AS_OF, **pack: Any) -> Any:
        made = [
            rule(f"rule-{at}", **(each if "require" in each else {"require": each}))
            for at, each in enumerate(rules)
        ]
        plan = planned(tmp_path, made, **pack)
        return Prover(plan, as_of, items=items), plan.checks

    return make


def row(answer: Answer, table: str = "things") -> dict[str, Any]:
    assert answer.witness is not None, answer
    return answer.witness.data[table][0]


# ---- reach ----------------------------------------------------------------------------------------


def test_a_witness_states_no_more_than_it_must(proved: Any) -> None:
    prover, (check,) = proved({"any": [{"all": [flag(), flag("flag2")]}, flag("fixed")]})
    assert row(prover.reach(check, "met")) == {"id": "T1", "fixed": True}
    assert row(prover.reach(check, Status.UNDETERMINED)) == {"id": "T1"}


def test_what_contradicts_itself_is_never_met(proved: Any) -> None:
    prover, (check,) = proved(
        {"all": [{"fact": "thing.num", "above": 5}, {"fact": "thing.num", "at_most": 5}]}
    )
    answer = prover.reach(check, "met")
    assert answer.is_none
    assert answer.bounds == {"sv": "dagar från 1925 till 2075", "en": "days from 1925 to 2075"}
    assert prover.reach(check, "not_met").kind == "witness"


def test_no_whole_number_lies_between_two_that_follow(proved: Any) -> None:
    between = {"all": [{"fact": "thing.int", "above": 5}, {"fact": "thing.int", "below": 6}]}
    decimal = {"all": [{"fact": "thing.num", "above": 5}, {"fact": "thing.num", "below": 6}]}
    prover, (whole, any_) = proved(between, decimal)
    assert prover.reach(whole, "met").is_none
    assert 5 < row(prover.reach(any_, "met"))["num"] < 6


def test_always_met_or_not_known(proved: Any) -> None:
    prover, (check,) = proved({"any": [flag(), {"not": flag()}]})
    assert prover.reach(check, "not_met").is_none
    assert prover.reach(check, "undetermined").kind == "witness"


@pytest.mark.parametrize(("quantifier", "there"), [("at_least", 5), ("exactly", 5), ("at_most", 0)])
def test_collections_are_as_large_as_the_numbers_in_a_rule_need(
    proved: Any, quantifier: str, there: int
) -> None:
    prover, (check,) = proved(parts(5, quantifier))
    met = prover.reach(check, "met")
    assert len(row(met)["parts"]) == there
    # Too few are shown by none at all, too many only by one more than there may be.
    failed = row(prover.reach(check, "not_met"))["parts"]
    assert len(failed) == (6 if quantifier == "at_most" else 0)
    size = 5 if quantifier == "at_least" else 6
    assert met.bounds["en"].startswith(f"at most {size} in Parts of a Thing")
    assert met.bounds["sv"].startswith(f"högst {size} i Delar för Sak")


def test_a_rule_that_counts_too_far_is_undecided_and_not_impossible(proved: Any) -> None:
    prover, (check,) = proved(parts(20))
    answer = prover.reach(check, "met")
    assert (answer.kind, answer.reason["en"]) == (
        "undecided",
        "the rule counts more items than are tried",
    )
    assert prover.reach(check, "not_met").kind == "witness"


def test_the_number_of_items_can_be_chosen(proved: Any) -> None:
    prover, (check,) = proved(parts(5), items=3)
    answer = prover.reach(check, "met")
    assert answer.is_none
    assert "at most 3 in Parts" in answer.bounds["en"]


def test_the_number_of_items_holds_for_figures_too(proved: Any) -> None:
    total = {"value": {"sum": "thing.parts", "as": "p", "over": {"fact": "p.num"}}, "above": 5}
    few = {"all": [total, {"none": "thing.parts", "as": "q", "fulfils_if": {"fact": "q.num", "above": 1}}]}
    prover, (check,) = proved(few, items=5)
    assert prover.reach(check, "met").is_none
    assert "at most 5 in Parts" in prover.reach(check, "met").bounds["en"]
    prover = Prover(prover._plan, AS_OF, items=6)
    assert len(row(prover.reach(check, "met"))["parts"]) == 6


def test_items_that_lie_ahead_are_not_seen(proved: Any) -> None:
    ahead = {"fact": "e.happened", "after": "2025-06-30"}
    prover, (check,) = proved({"at_least": 1, "of": "thing.events", "as": "e", "fulfils_if": ahead})
    assert prover.reach(check, "met").is_none


def test_items_that_may_lie_ahead_may_count(proved: Any) -> None:
    some = {"at_least": 1, "of": "thing.events", "as": "e"}
    prover, (check,) = proved(some)
    assert row(prover.reach(check, "met"))["events"][0]["happened"]
    assert "happened" not in row(prover.reach(check, "undetermined")).get("events", [{}])[0]


def test_an_open_list_never_shows_that_there_are_none(proved: Any) -> None:
    prover, (none, some) = proved(
        {"none": "thing.notes", "as": "p", "fulfils_if": {"fact": "p.flag", "is": True}},
        {"at_least": 1, "of": "thing.notes", "as": "p"},
    )
    assert row(prover.reach(none, "met"))["notes"] == "none"
    assert row(prover.reach(some, "not_met"))["notes"] == "none"
    both = prover.both(none, some)
    assert both.is_none  # those that are listed are never all of them


def test_one_record_behind_two_references(proved: Any) -> None:
    same = {"fact": "thing.owner", "is": {"fact": "thing.owner2"}}
    apart = {
        "all": [same, {"fact": "thing.owner.flag", "is": True}, {"fact": "thing.owner2.flag", "is": False}]
    }
    known = [{"fact": f"thing.{name}", "is_known": True} for name in ("owner", "owner2")]
    prover, (one, two, contradiction) = proved(same, {"all": [{"not": same}, *known]}, apart)
    answer = prover.reach(one, "met")
    assert row(answer)["owner"] == row(answer)["owner2"] == "O1"
    assert {row(prover.reach(two, "met"))[name] for name in ("owner", "owner2")} == {"O1", "O2"}
    assert prover.reach(contradiction, "met").is_none
    assert prover.reach(contradiction, "not_met").kind == "witness"


def test_an_answer_does_not_hang_on_what_was_asked_before(proved: Any) -> None:
    prover, (check,) = proved({"fact": "thing.owner", "is": {"fact": "thing.owner2"}})
    first = prover.reach(check, "not_met")
    prover.reach(check, "met")
    assert prover.reach(check, "not_met") == first


def test_what_leads_back_leads_back_to_the_same(proved: Any) -> None:
    back = {"all": [flag(), parts(1, fulfils_if={"fact": "p.thing.flag", "is": False})]}
    prover, (check,) = proved(back)
    assert prover.reach(check, "met").is_none


@pytest.mark.parametrize(
    ("condition", "field", "day"),
    [
        # 31 August is the last day from which six months reach no further than 28 February.
        ({"value": {"date_plus": {"fact": "thing.day"}, "period": "P6M"}, "is": "2025-02-28"}, "day", None),
        ({"fact": "thing.day", "within_last": "P1Y"}, "day", None),
        (
            {"value": {"months_between": [{"fact": "thing.day"}, {"fact": "as_of"}]}, "is": 12},
            "day",
            "2024-07-01",
        ),
    ],
)
def test_the_calendar_is_exact(proved: Any, condition: Any, field: str, day: str | None) -> None:
    prover, (check,) = proved(condition)
    found = row(prover.reach(check, "met"))[field]
    assert day is None or found == date.fromisoformat(day)
    assert prover.reach(check, "not_met").kind == "witness"


def test_totals_and_parts(proved: Any) -> None:
    half = {"part": 0.5, "of": {"fact": "thing.num2"}}
    sixty = {"value": {"total": [{"fact": "thing.num"}, {"fact": "thing.num2"}]}, "is": 60}
    prover, (more, never) = proved(
        {"all": [{"fact": "thing.num", "above": half}, sixty]},
        {"all": [{"fact": "thing.num", "at_most": 30}, {"fact": "thing.num2", "at_most": 29}, sixty]},
    )
    found = row(prover.reach(more, "met"))
    assert found["num"] + found["num2"] == 60
    assert found["num"] > 20
    assert prover.reach(more, "not_met").kind == "witness"
    assert prover.reach(never, "met").is_none


def test_no_day_is_both_early_and_late(proved: Any) -> None:
    plus = {"value": {"date_plus": {"fact": "thing.day"}, "period": "P6M"}, "before": "2024-03-01"}
    prover, (never, once) = proved(
        {"all": [plus, {"fact": "thing.day", "after": "2023-08-31"}]},
        {"all": [plus, {"fact": "thing.day", "after": "2023-08-30"}]},
    )
    assert prover.reach(never, "met").is_none
    assert row(prover.reach(once, "met"))["day"] == date(2023, 8, 31)


def test_due_dates_decide_between_not_yet_and_not_met(proved: Any) -> None:
    prover, (check,) = proved({"require": flag(), "due": {"fact": "thing.day"}})
    assert row(prover.reach(check, "not_yet"))["day"] > AS_OF
    late = row(prover.reach(check, "not_met"))
    assert late["day"] == "none" or late["day"] <= AS_OF


def test_a_rule_that_is_not_in_force(proved: Any) -> None:
    prover, (check,) = proved({"require": flag(), "in_force": {"from": "2026-01-01"}})
    assert prover.reach(check, "met").is_none
    assert row(prover.reach(check, "not_in_force")) == {"id": "T1"}


def test_patterns_and_texts(proved: Any) -> None:
    prover, (check, pid) = proved(
        {"all": [{"fact": "thing.txt", "matches": "[A-Z]{2}\\d+"}, {"fact": "thing.txt", "is_not": "AA1"}]},
        {"fact": "thing.pid", "is": {"fact": "thing.pid2"}},
    )
    answer = prover.reach(check, "undetermined")
    assert answer.kind == "witness"
    assert row(prover.reach(check, "not_met"))["txt"] != ""
    apart = prover.reach(pid, "not_met")
    assert apart.witness is not None
    for shown in (apart.witness.sentence("sv"), apart.witness.sentence("en")):
        for field in ("pid", "pid2"):
            assert str(row(apart).get(field)) not in shown or row(apart)[field] == "none"


# ---- two checks -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"fact": "thing.num", "at_least": 60}, {"fact": "thing.num", "at_least": 61}),
        ({"fact": "thing.num", "at_least": 60}, {"fact": "thing.num", "above": 60}),
        ({"fact": "thing.day", "on_or_before": "2020-01-31"}, {"fact": "thing.day", "before": "2020-01-31"}),
        ({"all": [flag(), flag("flag2")]}, flag()),
        ({"all": [flag(), flag("flag2")]}, {"any": [flag(), flag("flag2")]}),
        (parts(1), parts(2)),
        (
            parts(1, counts_if={"fact": "p.colour", "is": "red"}, fulfils_if={"fact": "p.flag", "is": True}),
            parts(1, fulfils_if={"fact": "p.flag", "is": True}),
        ),
        ({"fact": "thing.day", "within_last": "P1Y"}, {"fact": "thing.day", "within_last": "P366D"}),
        ({"fact": "thing.colour", "in": ["red", "green"]}, {"fact": "thing.colour", "is_not": "blue"}),
    ],
)
def test_a_small_change_is_found(proved: Any, one: Condition, other: Condition) -> None:
    prover, (first, second) = proved(one, other)
    answer = prover.differ(first, second)
    assert answer.witness is not None
    assert len(set(answer.witness.statuses.values())) == 2
    assert prover.differ(first, first).is_none


def test_the_same_said_otherwise(proved: Any) -> None:
    prover, (one, other) = proved(
        {"not": {"any": [flag(), flag("flag2")]}}, {"all": [{"not": flag()}, {"not": flag("flag2")}]}
    )
    assert prover.differ(one, other).is_none


def test_a_difference_is_shown_by_the_smallest_subject(proved: Any) -> None:
    prover, (one, other) = proved(parts(1), parts(2))
    assert prover.differ(one, other).witness.data == {"things": [{"id": "T1", "parts": [{"id": "P1"}]}]}


def test_a_plain_difference_comes_before_one_about_unknown_facts(proved: Any) -> None:
    prover, (one, other) = proved(flag(), {"all": [flag(), flag("flag2")]})
    statuses = set(prover.differ(one, other).witness.statuses.values())
    assert statuses == {Status.MET, Status.NOT_MET}


def test_implication(proved: Any) -> None:
    prover, (long, short) = proved(
        {"fact": "thing.num", "at_least": 60}, {"fact": "thing.num", "at_least": 54}
    )
    assert prover.both(long, short, COUNTER).is_none
    counter = prover.both(short, long, COUNTER)
    assert 54 <= Fraction(row(counter)["num"]) < 60
    assert set(counter.witness.statuses.values()) == {Status.MET, Status.NOT_MET}


def test_contradiction(proved: Any) -> None:
    prover, (yes, no, applies) = proved(
        flag(), flag(value=False), {"require": flag(value=False), "applies": flag("flag2")}
    )
    assert prover.both(yes, no).is_none
    assert prover.both(yes, no, ("met", "not_met")).kind == "witness"
    assert prover.both(yes, applies, (Status.MET, Status.NOT_APPLICABLE)).kind == "witness"


def test_rules_about_different_things_cannot_be_held_together(proved: Any) -> None:
    prover, (thing, box) = proved(flag(), {"for": "box", "require": {"fact": "box.flag", "is": True}})
    for answer in (prover.both(thing, box), prover.differ(thing, box)):
        assert answer.kind == "undecided"
        assert answer.reason["en"] == "the rules are about different kinds of things"


def test_two_versions_that_differ_in_a_parameter_only(proved: Any) -> None:
    longest = {
        "longest": {
            "title": titled("Longest"),
            "type": "integer",
            "values": [{"from": "2020-01-01", "value": 5}],
            "cite": CITE,
        }
    }
    prover, (check,) = proved({"fact": "thing.num", "at_least": {"parameter": "longest"}}, parameters=longest)
    plan: Plan = prover._plan
    (parameter,) = plan.parameters
    later = plan._replace(parameters=(parameter._replace(values=((date(2020, 1, 1), 7),)),))
    answer = prover.differ(check, check, plan_of_other=later)
    assert 5 <= Fraction(row(answer)["num"]) < 7
    assert list(answer.witness.statuses) == [check.id, f"{check.id} (2)"]
    assert prover.differ(check, check, plan_of_other=plan._replace()).is_none


# ---- regimes --------------------------------------------------------------------------------------


def regimes(**open_to: Condition) -> dict[str, Any]:
    made = {
        name: {
            "title": titled(name),
            "source": "law",
            "cite": CITE,
            "for": "thing",
            "elected_by": "thing.elected",
            "open_to": condition,
        }
        for name, condition in ((key.replace("_", "-"), each) for key, each in open_to.items())
    }
    return {"regimes": made}


def test_a_subject_is_tested_under_the_regime_of_the_rule(proved: Any) -> None:
    prover, (check,) = proved(
        {"require": flag(), "regime": "old-law"}, **regimes(old_law=flag("flag2"), new_law=flag("fixed"))
    )
    shut = row(prover.reach(check, "not_applicable"))
    assert "flag2" in shut or "elected" in shut
    # A regime that may be open is tested.
    assert row(prover.reach(check, "met")) == {"id": "T1", "flag": True}


def test_a_derived_regime_can_be_asked_for(proved: Any) -> None:
    asked = {"fact": "thing.regime", "is": "old-law"}
    prover, (check,) = proved(asked, **regimes(old_law=flag("flag2"), new_law=flag("flag2", value=False)))
    assert row(prover.reach(check, "met"))["flag2"] is True
    assert row(prover.reach(check, "not_met"))["flag2"] in (False, "none")


# ---- how it is told -------------------------------------------------------------------------------


def test_a_witness_in_words_and_as_a_dossier(proved: Any, tmp_path: Path) -> None:
    prover, (check,) = proved(
        {
            "all": [
                {"fact": "thing.colour", "is": "red"},
                {"fact": "thing.colours", "contains_all": ["green", "blue"]},
                {"fact": "thing.owner.flag", "is": True},
                parts(1, fulfils_if={"fact": "p.num", "is": 2.5}),
                {"none": "thing.breaks", "as": "b"},
            ]
        }
    )
    witness = prover.reach(check, "met").witness
    assert witness is not None
    swedish, english = witness.sentence("sv"), witness.sentence("en")
    for told in ("Sak T1 med", "Färg = Röd", "Färger = Grön och Blå", "Tal = 2,5", "utan avbrott"):
        assert told in swedish
    for told in ("Thing T1 with", "Colour = Red", "Colours = Green and Blue", "Number = 2.5", "no breaks"):
        assert told in english
    assert "; där Ägare O1" in swedish
    file = tmp_path / "dossier.yaml"
    file.write_text(witness.to_yaml(), encoding="utf-8")
    collector = Collector()
    assert read_document(file, collector) is not None
    facts = load(file, prover._plan.schema, today=AS_OF)
    assert not facts.diagnostics
    (finding,) = reference.run(prover._plan, facts, AS_OF).findings
    assert finding.status is Status.MET


def test_a_subject_without_facts_in_words(proved: Any) -> None:
    prover, (check,) = proved(flag())
    witness = prover.reach(check, "undetermined").witness
    assert witness.sentence("sv") == "Sak T1 utan uppgifter"
    assert witness.sentence("en") == "Thing T1 with no facts"


def test_without_z3_the_error_says_what_to_install(proved: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    prover, _ = proved(flag())
    monkeypatch.setitem(sys.modules, "z3", None)
    with pytest.raises(UsageError, match=r"compliance\[lint\]"):
        Prover(prover._plan, AS_OF)


# ---- the whole language ---------------------------------------------------------------------------


@pytest.mark.no_cover  # it goes through every day of a century
@pytest.mark.parametrize("file", [file.name for file in case_files()])
def test_what_happens_in_any_case_of_the_language_has_a_witness(file: str) -> None:
    """Every rule of the conformance cases is tried on the data of every case beside it.

    What comes of it can be reached, whatever part of the language it takes.
    """
    plan = plan_of(file)
    happens: dict[date, set[tuple[str, Status]]] = {}
    for case in next(each for each in case_files() if each.name == file).cases:
        facts = load(dict(case.data), plan.schema, today=case.as_of, known_at=case.known_at)
        run = reference.run(plan, facts, case.as_of)
        happens.setdefault(case.as_of, set()).update((each.rule, each.status) for each in run.findings)
    checks = {check.id: check for check in plan.checks}
    for as_of, found in happens.items():
        prover = Prover(plan, as_of, smallest=False)
        for rule_id, status in sorted(found):
            # People decide on waivers and other ways, not the rule.
            if rule_id in checks and status not in (Status.WAIVED, Status.MET_OTHERWISE):
                answer = prover.reach(checks[rule_id], status)
                assert answer.kind == "witness", f"{rule_id}: {status}, {answer.reason}"
