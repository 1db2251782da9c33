"""Executors against an oracle that decides random conditions by completing all that is unknown.

The oracle (`tests.helpers.random_rules`) shares no code with an executor. What is decided must be what every
completion gives; what is added to the knowledge may settle what was open, and never turn what was settled.
"""

from __future__ import annotations

import itertools
import json
import random
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from compliance.executors import reference
from compliance.executors.reference import logic
from compliance.executors.reference.compile import Compiler
from compliance.facts.values import ABSENT, NOT_REGISTERED, Rows
from compliance.findings import Finding, Why
from compliance.plan import codec
from tests.helpers.packs import AS_OF
from tests.helpers.random_rules import (
    CONDITIONS,
    DOMAINS,
    Thing,
    comparisons,
    completions,
    facts_of_things,
    holds,
    plan_of,
    quantified,
    things,
    unknown_fields,
    used_in,
    with_values,
)

TRUTHS = (True, False, None)
MOST_UNKNOWN = 5
"""Unknown facts in one example: each makes three or four times as many completions."""


def result_of(condition: dict[str, Any], thing: Thing) -> bool | None:
    return finding_of(condition, thing).why.result


def finding_of(condition: dict[str, Any], thing: Thing) -> Finding:
    (finding,) = reference.run(plan_of(condition), facts_of_things(thing), AS_OF).findings
    return finding


# ---- logic ----------------------------------------------------------------------------------------


def completed(truth: bool | None) -> tuple[bool, ...]:
    return (True, False) if truth is None else (truth,)


@pytest.mark.parametrize("size", range(5))
def test_logic_against_every_completion(size: int) -> None:
    """Strong Kleene: decided exactly when all completions agree; that is so as each part stands once."""
    for parts in itertools.product(TRUTHS, repeat=size):
        worlds = list(itertools.product(*map(completed, parts)))
        for found, test in [
            (logic.all_of(parts), all),
            (logic.any_of(parts), any),
            *(
                (logic.at_least_of(number, parts), lambda world, number=number: sum(world) >= number)
                for number in range(1, size + 2)
            ),
        ]:
            said = {test(world) for world in worlds}
            assert found is (said.pop() if len(said) == 1 else None)


def test_the_laws_of_logic() -> None:
    for a, b, c in itertools.product(TRUTHS, repeat=3):
        assert logic.negate(logic.negate(a)) is a
        assert logic.negate(logic.all_of([a, b])) is logic.any_of([logic.negate(a), logic.negate(b)])
        assert logic.all_of([a, b]) is logic.all_of([b, a])
        assert logic.any_of([a, logic.any_of([b, c])]) is logic.any_of([a, b, c])
        assert logic.all_of([a, logic.any_of([b, c])]) is logic.any_of(
            [logic.all_of([a, b]), logic.all_of([a, c])]
        )
        assert logic.at_least_of(1, [a, b, c]) is logic.any_of([a, b, c])
        assert logic.at_least_of(3, [a, b, c]) is logic.all_of([a, b, c])


# ---- conditions -----------------------------------------------------------------------------------


@given(CONDITIONS, things(known=True))
def test_with_everything_known_the_oracle_is_met_exactly(condition: dict[str, Any], thing: Thing) -> None:
    assert result_of(condition, thing) is holds(condition, thing)


@given(CONDITIONS, things())
def test_what_is_decided_holds_in_every_completion(condition: dict[str, Any], thing: Thing) -> None:
    used = used_in(condition)
    assume(len(unknown_fields(thing, used)) <= MOST_UNKNOWN)
    result = result_of(condition, thing)
    if result is not None:
        assert all(holds(condition, world) is result for world in completions(thing, used))


SIMPLE = quantified(comparisons("p", ("flag",)))


@given(SIMPLE, things(closed=True, most=3))
def test_a_quantifier_is_decided_whenever_all_completions_agree(
    condition: dict[str, Any], thing: Thing
) -> None:
    """Exact where each fact is asked for once: nothing is left open that need not be."""
    for key, field in (("counts_if", "colour"), ("fulfils_if", "flag")):
        if key in condition:
            test = condition[key]
            op = next(each for each in test if each != "fact")
            literal = "red" if field == "colour" and op != "is_known" else test[op]
            condition = {**condition, key: {"fact": f"p.{field}", op: literal}}
    used = used_in(condition)
    said = {holds(condition, world) for world in completions(thing, used)}
    assert result_of(condition, thing) is (said.pop() if len(said) == 1 else None)


@given(CONDITIONS, things(), st.data())
def test_knowing_more_never_turns_a_verdict(
    condition: dict[str, Any], thing: Thing, data: st.DataObject
) -> None:
    before = result_of(condition, thing)
    assume(before is not None)
    unknown = unknown_fields(thing, used_in(condition))
    chosen = data.draw(st.lists(st.sampled_from(unknown), unique=True)) if unknown else []
    found = {each: data.draw(st.sampled_from(DOMAINS[each[1]])) for each in chosen}
    assert result_of(condition, with_values(thing, found)) is before
    if not thing.complete:
        assert result_of(condition, replace(thing, complete=True)) is before


@given(CONDITIONS, things())
def test_what_is_missing_is_unknown_and_is_asked_for(condition: dict[str, Any], thing: Thing) -> None:
    """Every fact named as missing is unknown; and something is named whenever facts leave it open."""
    finding = finding_of(condition, thing)
    used = used_in(condition)
    unknown = {
        f"things[T1].{field}" if place < 0 else f"things[T1].parts[T1P{place + 1}].{field}"
        for place, field in unknown_fields(thing, used)
    }
    # A figure names the collection it is of, and the items that leave it open.
    whole = {"things[T1].parts", *(f"things[T1].parts[T1P{n + 1}]" for n in range(len(thing.parts)))}
    assert set(finding.missing) <= unknown | whole
    if finding.why.result is None:
        assert finding.missing or holds_nothing(condition)


def holds_nothing(condition: dict[str, Any]) -> bool:
    """Measures of nothing are unknown although no fact is."""
    return "value" in json.dumps(condition)


# ---- order and index ------------------------------------------------------------------------------


def told(findings: tuple[Finding, ...]) -> list[Any]:
    """Findings without the order of anything in them."""
    return sorted(
        (
            each.rule,
            each.subject,
            str(each.status),
            sorted(each.missing),
            sorted(each.relied_on),
            json.dumps(bare(each.why)),
        )
        for each in findings
    )


def bare(why: Why) -> Any:
    children = sorted((bare(child) for child in why.children), key=json.dumps)
    return [why.op, why.result, why.path, why.cause, why.item, why.counts, children]


@given(
    st.lists(CONDITIONS, min_size=1, max_size=3),
    st.lists(things(most=3), min_size=1, max_size=3),
    st.randoms(),
)
def test_no_order_changes_a_finding(
    conditions: list[dict[str, Any]], given_: list[Thing], rng: random.Random
) -> None:
    plan, facts = plan_of(*conditions), facts_of_things(*given_)
    before = told(reference.run(plan, facts, AS_OF).findings)
    checks = list(plan.checks)
    rng.shuffle(checks)
    again = facts_of_things(*given_)
    for record in again.records["thing"].values():
        rng.shuffle(record.values["parts"].records)
    subjects = list(again.records["thing"].items())
    rng.shuffle(subjects)
    again = again._replace(records={**again.records, "thing": dict(subjects)})
    assert told(reference.run(plan._replace(checks=tuple(checks)), again, AS_OF).findings) == before


@given(st.lists(CONDITIONS, min_size=1, max_size=3), st.lists(things(most=4), min_size=1, max_size=2))
def test_picking_items_by_index_changes_nothing(
    conditions: list[dict[str, Any]], given_: list[Thing]
) -> None:
    plan, facts = plan_of(*conditions), facts_of_things(*given_)
    quick = told(reference.run(plan, facts, AS_OF).findings)

    def asking_each(self: Compiler, counts_if: Any, name: str) -> Any:
        whole = self.test(counts_if) if counts_if is not None else None
        return lambda seen: (seen.records, whole)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Compiler, "picking", asking_each)
        # A plan of its own, as programs are kept by plan.
        assert told(reference.run(plan._replace(), facts, AS_OF).findings) == quick


# ---- saving ---------------------------------------------------------------------------------------


@given(st.lists(CONDITIONS, min_size=1, max_size=3), things())
def test_plans_and_findings_read_back_to_the_same(conditions: list[dict[str, Any]], thing: Thing) -> None:
    plan = plan_of(*conditions)
    again = codec.load(codec.dump(plan))
    assert again == plan
    found = reference.run(plan, facts_of_things(thing), AS_OF).findings
    assert [each.to_json() for each in reference.run(again, facts_of_things(thing), AS_OF).findings] == [
        each.to_json() for each in found
    ]
    for each in found:
        text = json.dumps(each.to_json())
        assert json.dumps(Finding.from_json(json.loads(text)).to_json()) == text


# ---- ways -----------------------------------------------------------------------------------------

YES = {"flag": {"fact": "thing.flag", "is": True}, "flag2": {"fact": "thing.flag2", "is": True}}
YES |= {
    "colour": {"fact": "thing.colour", "is": "red"},
    "colours": {"fact": "thing.colours", "contains": "red"},
    "num": {"fact": "thing.num", "at_least": 1},
}
MEETING = {"flag": True, "flag2": True, "colour": "red", "colours": frozenset({"red"}), "num": 1}
FAILING = {"flag": False, "flag2": False, "colour": "green", "colours": frozenset(), "num": 0}
MEETING |= {"happened": AS_OF}
FAILING |= {"happened": AS_OF + timedelta(days=1)}


@st.composite
def askings(draw: st.DrawFn) -> dict[str, Any]:
    """Conditions that ask for each fact at most once, so that one change cannot undo another."""
    fields = draw(st.lists(st.sampled_from(sorted(YES)), unique=True, min_size=1))
    parts: list[dict[str, Any]] = [YES[field] for field in fields]
    kind = draw(st.sampled_from(["", "at_least", "every", "exactly", "none", "at_most"]))
    if kind:
        item = {"as": "p", "fulfils_if": {"fact": "p.flag", "is": True}}
        if draw(st.booleans()):
            item["counts_if"] = {"fact": "p.colour", "is": "red"}
        if kind in ("every", "none"):
            item |= {kind: "thing.parts"} | ({"if_empty": "fails"} if kind == "every" else {})
        else:
            item |= {kind: draw(st.integers(1, 2)), "of": "thing.parts"}
        parts.append(item)
    while len(parts) > 1:
        taken = [
            parts.pop(draw(st.integers(0, len(parts) - 1)))
            for _ in range(min(len(parts), draw(st.integers(1, 3))))
        ]
        shape = draw(st.sampled_from(["all", "any", "not", "some"]))
        if shape == "not":
            parts.append({"not": {"not": taken[0]}} if len(taken) == 1 else {"all": taken})
        elif shape == "some":
            parts.append({"at_least_of": draw(st.integers(1, len(taken))), "conditions": taken})
        else:
            parts.append({shape: taken})
    return parts[0] if draw(st.booleans()) else {"not": parts[0]}


@given(askings(), things(most=3, closed=True))
def test_a_way_out_leads_out(condition: dict[str, Any], thing: Thing) -> None:
    finding = finding_of(condition, thing)
    for way in finding.would_be_met_if_any_of:
        changed = thing
        for need in way:
            changed = with_need(changed, need.fact, dict(need.text)["en"])
        assert result_of(condition, changed) is True, [need.to_json() for need in way]


def with_need(thing: Thing, fact: str, text: str) -> Thing:
    if fact.endswith("[+]"):
        number = int(text.split()[1].rstrip(":"))
        return replace(thing, parts=(*thing.parts, *[MEETING] * number))
    field = fact.rpartition(".")[2]
    place = int(fact.split("[T1P")[1].split("]")[0]) - 1 if "[T1P" in fact else -1
    return with_values(thing, {(place, field): (FAILING if text.startswith("not:") else MEETING)[field]})


def test_absent_and_unknown_are_told_apart() -> None:
    """The data that the properties run on holds what they claim."""
    facts = facts_of_things(Thing({"flag": ABSENT, "num": NOT_REGISTERED}, ({"flag": True},), complete=False))
    values = facts.records["thing"]["T1"].values
    assert values["flag"] is ABSENT
    assert "num" not in values
    assert isinstance(values["parts"], Rows)
    assert not values["parts"].complete
