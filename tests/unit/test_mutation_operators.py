"""The changes a rule is tried with: each shape of condition gives those it should."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from compliance.workbench.mutation.operators import GONE, Change, Mutator, apply, steps
from tests.helpers.packs import planned, rule
from tests.helpers.random_rules import CONDITIONS


@pytest.fixture(scope="module")
def mutator(tmp_path_factory: pytest.TempPathFactory) -> Mutator:
    plan = planned(
        Path(tmp_path_factory.mktemp("pack")), [rule("r", require={"fact": "thing.flag", "is": True})]
    )
    return Mutator(plan.schema, {"colour": ["red", "green", "blue"]})


def changes(mutator: Mutator, condition: dict[str, Any]) -> list[tuple[str, Any]]:
    """Each change by its kind, and the condition it gives."""
    found = mutator.condition(condition, (), {"thing": "thing"})
    return [(change.kind, apply(condition, change)) for change in found]


CASES = [
    (each["condition"], [tuple(change) for change in each["gives"]])
    for each in yaml.safe_load(
        (Path(__file__).parents[1] / "data" / "mutation_operators.yaml").read_text("utf-8")
    )
]


@pytest.mark.parametrize(("condition", "wanted"), CASES, ids=[str(each)[:60] for each, _ in CASES])
def test_changes(mutator: Mutator, condition: dict[str, Any], wanted: list[tuple[str, Any]]) -> None:
    found = changes(mutator, condition)
    for each in wanted:
        assert each in found
    kinds = {kind for kind, _ in wanted}
    assert [each for each in found if each[0] in kinds and each not in wanted and each[0] != "field"] == []


@given(condition=CONDITIONS)
def test_a_change_changes_something_and_spoils_nothing(mutator: Mutator, condition: dict[str, Any]) -> None:
    """The condition itself stays as it was, and what comes out is another one."""
    before = repr(condition)
    for _, after in changes(mutator, condition):
        assert after != condition
    assert repr(condition) == before


@given(value=st.one_of(st.integers(), st.booleans(), st.dates(), st.sampled_from([date.min, date.max])))
def test_a_step_is_another_value_of_the_same_kind(value: Any) -> None:
    found = steps(value)
    assert found
    assert all(type(each) is type(value) and each != value for each in found)


def test_no_step_leaves_the_calendar() -> None:
    assert steps("9999-12-31") == ["9999-12-30"]
    assert steps("0001-01-01") == ["0001-01-02"]
    assert steps("9999-12-31 23:59") == ["9999-12-31 23:58"]


def test_what_is_taken_away_is_gone() -> None:
    data = {"require": {"all": [{"a": 1}, {"b": 2}]}, "due": {"fact": "x"}}
    assert apply(data, Change("dropped", ("due",), GONE)) == {"require": {"all": [{"a": 1}, {"b": 2}]}}
    moved = Change("dropped", ("require", "all", 0), {"all": [{"b": 2}]}, ("require",))
    assert apply(data, moved) == {"require": {"all": [{"b": 2}]}, "due": {"fact": "x"}}
