"""The terms proofs are made of, against the executor's logic; and values drawn where z3 is no help."""

from __future__ import annotations

import itertools
import re
from datetime import date
from typing import Any

import pytest

from compliance.executors.reference import logic
from compliance.facts.schema import Kind
from compliance.plan.plan import Plan
from tests.helpers.packs import AS_OF
from tests.helpers.random_rules import plan_of

pytest.importorskip("z3", reason="proofs come with the extra lint")

import z3

from compliance.workbench.proof import truth
from compliance.workbench.proof.confirming import Judge
from compliance.workbench.proof.models import renumbered, size_of, to_data
from compliance.workbench.proof.proving import Question
from compliance.workbench.proof.samples import sample
from compliance.workbench.proof.search import RandomModel

TRUTHS = (True, False, None)


def as_term(value: bool | None, symbolic: bool) -> truth.Truth:
    """A truth as folded constants, or as terms that z3 must work out."""
    yes, no = value is True, value is False
    return truth.Truth(z3.BoolVal(yes), z3.BoolVal(no)) if symbolic else truth.Truth(yes, no)


def value_of(term: truth.Truth) -> bool | None:
    def holds(part: Any) -> bool:
        return part if isinstance(part, bool) else z3.is_true(z3.simplify(part))

    yes, no = holds(term.yes), holds(term.no)
    assert not (yes and no)
    return True if yes else False if no else None


@pytest.mark.parametrize("symbolic", [False, True])
@pytest.mark.parametrize("size", range(4))
def test_terms_follow_the_logic_of_the_executor(size: int, symbolic: bool) -> None:
    for parts in itertools.product(TRUTHS, repeat=size):
        terms = [as_term(part, symbolic) for part in parts]
        assert value_of(truth.all_of(terms)) is logic.all_of(parts)
        assert value_of(truth.any_of(terms)) is logic.any_of(parts)
        for number in range(1, size + 2):
            assert value_of(truth.some_of(number, terms)) is logic.at_least_of(number, parts)
        if size == 1:
            assert value_of(truth.negate(terms[0])) is logic.negate(parts[0])


def test_counting_terms() -> None:
    for flags in itertools.product((True, False), repeat=3):
        terms = [z3.BoolVal(flag) for flag in flags]
        assert z3.simplify(truth.how_many([*terms, True, False])).as_long() == sum(flags) + 1
        assert truth.how_many([True, True, False]) == 2


# ---- drawn by chance ------------------------------------------------------------------------------


def question(plan: Plan) -> Question:
    return Question([(plan.checks[0], plan)], Judge(AS_OF))


def test_values_are_drawn_the_same_for_a_seed_and_around_the_rules_own() -> None:
    plan = plan_of({"all": [{"fact": "thing.num", "at_least": 41}, {"fact": "thing.flag", "is": True}]})
    asked = [(plan.checks[0], plan)]
    made = question(plan)
    made.statuses()
    models = [RandomModel(made.world, asked, seed, 95) for seed in (*range(40), *range(40))]
    drawn = [to_data(made.world, model) for model in models]
    assert drawn[:40] == drawn[40:]
    numbers = {data["things"][0].get("num") for data, _ in drawn}
    assert numbers >= {40, 41, 42}


def test_a_witness_is_found_by_trying_where_the_question_runs_out_of_time() -> None:
    plan = plan_of({"all": [{"fact": "thing.num", "is": 41}, {"fact": "thing.colour", "is": "red"}]})
    made = question(plan)
    (goal,) = made.statuses()
    made.world.solver.set("rlimit", 1)
    met = next(term for status, term in goal.items() if status == "met")
    answer = made.answer(met, lambda found: found[0] == "met")
    assert answer.witness is not None
    assert answer.witness.data == {"things": [{"id": "T1", "num": 41, "colour": "red"}]}
    never = made.answer(z3.BoolVal(True, made.world.tidy.ctx), lambda _: False)
    assert (never.kind, never.reason["en"]) == ("undecided", "the question took too long")


# ---- data -----------------------------------------------------------------------------------------


def test_ids_count_from_one_and_references_follow() -> None:
    schema = plan_of({"fact": "thing.flag", "is": True}).schema
    data: dict[str, list[dict[str, Any]]] = {
        "things": [{"id": "T7", "owner": "O5", "parts": [{"id": "P9"}, None, {"id": "P4", "owner": "O5"}]}],
        "owners": [{"id": "O3"}, {"id": "O5", "boss": "O3"}],
    }
    assert size_of(data) == (2, 4)
    assert renumbered(data, schema, "T7") == (
        {
            "things": [
                {"id": "T1", "owner": "O2", "parts": [{"id": "P1"}, None, {"id": "P2", "owner": "O2"}]}
            ],
            "owners": [{"id": "O1"}, {"id": "O2", "boss": "O1"}],
        },
        "T1",
    )


@pytest.mark.parametrize("kind", [Kind.TEXT, Kind.PERSONAL_ID, Kind.HSA_ID])
def test_texts_that_can_be_read(kind: Kind) -> None:
    from compliance.facts.convert import to_hsa_id, to_personal_id
    from compliance.facts.texts import to_text

    read = {
        Kind.TEXT: to_text,
        Kind.HSA_ID: to_hsa_id,
        Kind.PERSONAL_ID: lambda text: to_personal_id(text, date(2025, 6, 30)),
    }[kind]
    texts = [sample(kind, number, []) for number in range(0, 9000, 321)]
    assert len(set(texts)) == len(texts)
    for text in texts:
        assert isinstance(read(text), str), read(text)


@pytest.mark.parametrize("pattern", ["[A-Z]{2}\\d+", "\\d{3}", "[a-z]+ \\d?", "SE\\d{10}"])
def test_texts_that_match_and_texts_that_do_not(pattern: str) -> None:
    assert re.fullmatch(pattern, sample(Kind.TEXT, 1, [(pattern, True)]))
    assert not re.fullmatch(pattern, sample(Kind.TEXT, 1, [(pattern, False)]))
