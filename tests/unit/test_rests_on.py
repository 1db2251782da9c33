"""A rule is as verified as what it rests on: its own citations, and those of what it uses and is about."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from compliance.executors import reference
from compliance.pipeline.plans import build_plan
from compliance.plan.plan import Check
from tests.helpers.packs import AS_OF, CITE, facts_of, pack_file, rule, titled, write

RECALLED = [{"source": "law", "locator": "Kapitel ej läst", "provenance": "recalled"}]
FLAG = {"fact": "thing.flag", "is": True}
OFTEN_ENOUGH = {"fact": "thing.num", "at_least": {"parameter": "least"}}


def least(cite: list[dict[str, str]]) -> dict[str, Any]:
    return {
        "title": titled("Least"),
        "type": "number",
        "values": [{"from": "2020-01-01", "value": 3}],
        "cite": cite,
    }


def concept(condition: dict[str, Any], cite: list[dict[str, str]]) -> dict[str, Any]:
    return {"about": "thing", "title": titled("Concept"), "cite": cite, "condition": condition}


def regime(open_to: dict[str, Any], cite: list[dict[str, str]]) -> dict[str, Any]:
    elected = {"source": "law", "for": "thing", "elected_by": "thing.elected"}
    return {"title": titled("Old"), **elected, "open_to": open_to, "cite": cite}


def measure(cite: list[dict[str, str]], **parts: Any) -> dict[str, Any]:
    texts = {"title": titled("Things"), "explanation": titled("Things")}
    shape = {"format": 1, "measure": "things_counted", "revision": 1, "of": "thing", "levels": [[]]}
    return {**shape, **texts, "cite": cite, **parts}


def the_check(folder: Path, asked: dict[str, Any], measures: list[Any] | None = None, **parts: Any) -> Check:
    own = write(folder, pack_file(**parts), [rule("asked", **asked)], measures=measures)
    (check,) = build_plan([own]).checks
    return check


ABOUT_A_FIGURE = {"for": "things_counted", "require": {"fact": "things_counted.n", "at_least": 1}}
USED: dict[str, Any] = {
    "a parameter": lambda cite: ({"require": OFTEN_ENOUGH}, None, {"parameters": {"least": least(cite)}}),
    "a parameter of a concept of a concept": lambda cite: (
        {"require": {"concept": "outer"}},
        None,
        {
            "parameters": {"least": least(cite)},
            "concepts": {
                "outer": concept({"not": {"concept": "inner"}}, CITE),
                "inner": concept(OFTEN_ENOUGH, CITE),
            },
        },
    ),
    "a parameter for an item": lambda cite: (
        {"require": {"none": "thing.parts", "as": "part", "counts_if": OFTEN_ENOUGH}},
        None,
        {"parameters": {"least": least(cite)}},
    ),
    "a concept": lambda cite: (
        {"applies": {"concept": "it"}, "require": FLAG},
        None,
        {"concepts": {"it": concept(FLAG, cite)}},
    ),
    "the measure it is about": lambda cite: (ABOUT_A_FIGURE, [measure(cite)], {}),
    "a parameter of the measure it is about": lambda cite: (
        ABOUT_A_FIGURE,
        [measure(CITE, counts_if=OFTEN_ENOUGH)],
        {"parameters": {"least": least(cite)}},
    ),
    "its regime": lambda cite: (
        {"require": FLAG, "regime": "old-law"},
        None,
        {"regimes": {"old-law": regime(FLAG, cite)}},
    ),
    "who its regime is open to": lambda cite: (
        {"require": FLAG, "regime": "old-law"},
        None,
        {"regimes": {"old-law": regime(OFTEN_ENOUGH, CITE)}, "parameters": {"least": least(cite)}},
    ),
    "which regime is chosen": lambda cite: (
        {"require": {"fact": "thing.regime", "is": "old-law"}},
        None,
        {"regimes": {"old-law": regime(FLAG, cite)}},
    ),
}


@pytest.mark.parametrize("used", USED.values(), ids=USED)
def test_a_rule_is_no_more_verified_than_what_it_uses(used: Any, tmp_path: Path) -> None:
    asked, measures, parts = used(CITE)
    read = the_check(tmp_path / "read", asked, measures, **parts)
    assert (read.verified, read.rests_on) == (True, ())
    asked, measures, parts = used(RECALLED)
    recalled = the_check(tmp_path / "recalled", asked, measures, **parts)
    assert not recalled.verified
    assert [each.locator for each in recalled.rests_on] == ["Kapitel ej läst"], "each place is told once"
    assert [each.locator for each in recalled.cite] == ["1 §"], "what the rule itself cites is as it was"


def test_what_one_rule_rests_on_is_nothing_to_the_next(tmp_path: Path) -> None:
    rules = [rule("asked", require=OFTEN_ENOUGH), rule("other", require=FLAG)]
    plan = build_plan([write(tmp_path, pack_file(parameters={"least": least(RECALLED)}), rules)])
    assert {each.id: each.verified for each in plan.checks} == {"test.asked": False, "test.other": True}


def test_a_finding_names_what_it_is_unverified_for(tmp_path: Path) -> None:
    rules = [rule("asked", require=OFTEN_ENOUGH)]
    plan = build_plan([write(tmp_path, pack_file(parameters={"least": least(RECALLED)}), rules)])
    (finding,) = run_of(plan)
    assert not finding.verified
    assert [each.provenance for each in finding.cite] == ["official", "recalled"]


def run_of(plan: Any) -> Any:
    return reference.run(plan, facts_of(plan, {"things": [{"id": "T1", "num": 1}]}), AS_OF).findings


def test_a_concept_cites_a_source_that_is_declared(tmp_path: Path) -> None:
    from compliance.diagnostics import PackError

    astray = [{**RECALLED[0], "source": "lag"}]
    with pytest.raises(PackError, match="the source `lag` is not declared"):
        the_check(tmp_path, {"require": FLAG}, concepts={"it": concept(FLAG, astray)})
