"""Watching a check changes nothing, and an answer turned around is a condition under `not`.

Random conditions over small data, as the executors are tested with (`tests.helpers.random_rules`).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from hypothesis import assume, given
from hypothesis import strategies as st

from compliance.executors import reference
from compliance.facts.facts import Facts
from compliance.findings import Status
from compliance.plan import nodes as n
from compliance.plan.plan import Check, Plan
from compliance.workbench.coverage.observe import Observed, numbered, probe_of, program_on
from tests.helpers.packs import AS_OF
from tests.helpers.random_rules import (
    CONDITIONS,
    OF_THING,
    Thing,
    comparisons,
    facts_of_things,
    plan_of,
    things,
)

Answers = frozenset[tuple[int, bool | None]]


def executed(plan: Plan, facts: Facts) -> Status:
    (finding,) = reference.run(plan, facts, AS_OF).findings
    return finding.status


class Watched:
    """One check, and one thing."""

    def __init__(self, plan: Plan, thing: Thing) -> None:
        self.plan, self.facts = plan, facts_of_things(thing)
        self.made = numbered(plan.checks[0])
        program = program_on(plan, AS_OF)
        self.observed, self.probe = Observed(self.made, program), probe_of(program, self.facts)
        (self.record,) = self.facts.records["thing"].values()

    def status(self) -> tuple[Status, Answers]:
        return self.observed.status(self.probe, self.record)

    def status_had(self, answer: tuple[int, bool | None]) -> Status:
        return self.observed.status_had(answer, self.probe, self.record)

    def denied(self, number: int) -> Plan:
        """The plan with one condition under a `not`."""
        node = self.made.conditions[number]
        check: Check = self.made.check
        require = _replaced(check.require, node, n.Logic("not", (node,), {}, ""))
        return self.plan._replace(checks=(check._replace(require=require),))


def _replaced(tree: Any, old: n.Condition, new: n.Condition) -> Any:
    if tree is old:
        return new
    if not isinstance(tree, tuple):
        return tree
    parts = [_replaced(part, old, new) for part in tree]
    return type(tree)(*parts) if hasattr(tree, "_fields") else tuple(parts)


def of_one_answer(answers: Answers) -> Iterator[tuple[int, bool | None]]:
    """Conditions that said the same of everything they were asked of, and were not unknown."""
    for number, answer in sorted(answers, key=str):
        if answer is not None and sum(other == number for other, _ in answers) == 1:
            yield number, answer


@given(CONDITIONS, things())
def test_a_watched_check_gives_what_the_executor_gives(condition: dict[str, Any], thing: Thing) -> None:
    watched = Watched(plan_of(condition), thing)
    status, answers = watched.status()
    assert status is executed(watched.plan, watched.facts)
    # The top condition has been asked, and its answer is the status.
    top = {Status.MET: True, Status.NOT_MET: False, Status.UNDETERMINED: None}[status]
    assert (0, top) in answers


@given(CONDITIONS, things())
def test_an_answer_turned_around_is_the_condition_under_not(condition: dict[str, Any], thing: Thing) -> None:
    watched = Watched(plan_of(condition), thing)
    status, answers = watched.status()
    for answer in of_one_answer(answers):
        assert watched.status_had(answer) is executed(watched.denied(answer[0]), watched.facts)
    # Asked once more, it gives what it gave: nothing of what was turned around is left.
    assert watched.status() == (status, answers)


@given(CONDITIONS, things(), st.data())
def test_what_answered_nothing_so_turns_nothing_around(
    condition: dict[str, Any], thing: Thing, data: st.DataObject
) -> None:
    watched = Watched(plan_of(condition), thing)
    status, answers = watched.status()
    silent = [
        (number, answer)
        for number in range(len(watched.made.conditions))
        for answer in (True, False)
        if (number, answer) not in answers
    ]
    assume(silent)
    assert watched.status_had(data.draw(st.sampled_from(silent))) is status


@given(comparisons("thing", OF_THING), st.lists(things(), min_size=2, max_size=4))
def test_the_only_condition_decides_when_it_is_known(condition: dict[str, Any], some: list[Thing]) -> None:
    for thing in some:
        watched = Watched(plan_of(condition), thing)
        status, answers = watched.status()
        ((_, answer),) = answers
        assert (status is Status.UNDETERMINED) is (answer is None)
        if answer is not None:
            turned = {Status.MET: Status.NOT_MET, Status.NOT_MET: Status.MET}[status]
            assert watched.status_had((0, answer)) is turned


@given(CONDITIONS)
def test_every_use_of_a_condition_is_an_object_of_its_own(condition: dict[str, Any]) -> None:
    check = plan_of(condition).checks[0]
    twice = n.Logic("all", (check.require, check.require), {}, "")
    made = numbered(check._replace(require=twice))
    assert made.check.require == twice
    assert len({id(node) for node in made.conditions}) == len(made.conditions)
