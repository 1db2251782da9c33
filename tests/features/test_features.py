"""Runs features/: each scenario, and each row of an outline, is a test of its own.

In: features/**/*.feature and the steps beside them. A fault in any file stops the module and shows them all.
"""

from __future__ import annotations

import os
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

from compliance.bdd import Scenario
from compliance.bdd.catalogue import to_markdown
from compliance.bdd.collect import Suite
from compliance.bdd.lexicon import LANG, Lexicon
from compliance.bdd.suite import packs_of
from compliance.pipeline.plans import plan_for

ROOT = Path(__file__).parents[2]

SUITE = Suite.read(ROOT / "features")
SUITE.install(globals())


def test_no_scenario_is_lost(request: pytest.FixtureRequest) -> None:
    """As many tests are collected as the Gherkin documents hold scenarios and rows."""
    from gherkin.parser import Parser

    wanted = sum(
        _rows(scenario)
        for path in (ROOT / "features").rglob("*.feature")
        for scenario in _scenarios(
            dict(Parser().parse(path.read_text(encoding="utf-8")))["feature"]["children"]
        )
    )
    chosen = Counter(item.originalname for item in request.session.items if isinstance(item, pytest.Function))
    collected = {name: number for name, number in chosen.items() if name in SUITE.tests}
    assert len(SUITE.tests) == sum(len(feature.scenarios) for feature in SUITE.features)
    assert sum(each.rows for feature in SUITE.features for each in feature.scenarios) == wanted
    if len(collected) == len(SUITE.tests):  # not when only some tests were asked for
        assert sum(collected.values()) == wanted


def test_every_rule_has_scenarios() -> None:
    """Of every rule an inspector sees it met, not met and undecided, and how binding it is.

    A rule is named by its title or id in a step, or by the block of scenarios whose steps say `regeln`.
    """
    told: dict[str, set[str]] = defaultdict(set)
    for feature in SUITE.features:
        plan = plan_for(packs_of(feature))
        lexicon = Lexicon(plan, packs_of(feature))
        declared = {each.id: each.declared_id for each in plan.checks}
        for scenario in feature.scenarios:
            asked = ""
            for said in _outcomes(scenario):
                if "outcome" in said:
                    asked = declared[lexicon.rule(said.get("rule", scenario.rule)).id]
                    told[asked].add(said["outcome"])
                elif asked:
                    told[asked].add("how binding")
    wanted = {"uppfylld", "inte uppfylld", "inte möjlig att avgöra", "how binding"}
    every = {each.declared_id: each.title[LANG] for each in plan_for(None).checks}
    lacking = {rule: wanted - told[rule] for rule in every if wanted - told[rule]}
    assert not lacking, "\n".join(f"{rule} ({every[rule]}): {sorted(what)}" for rule, what in lacking.items())


def _outcomes(scenario: Scenario) -> Iterator[dict[str, str]]:
    for text in scenario.texts:
        for step in SUITE.steps.find("then", text):
            said = step.arguments(text) or {}
            if "outcome" in said or "force" in said:
                yield said


def test_the_list_of_steps_is_that_of_the_code() -> None:
    """Run with `COMPLIANCE_BLESS=1` to write features/STEG.md anew."""
    file = ROOT / "features" / "STEG.md"
    text = to_markdown(SUITE.steps)
    if os.environ.get("COMPLIANCE_BLESS") == "1":
        file.write_text(text, encoding="utf-8")
    assert file.read_text(encoding="utf-8") == text


def test_every_feature_names_its_packs() -> None:
    assert not [str(feature.path) for feature in SUITE.features if not packs_of(feature)]


def _scenarios(children: list[dict]) -> list[dict]:
    found: list[dict] = []
    for child in children:
        if "scenario" in child:
            found.append(child["scenario"])
        found += _scenarios(child["rule"]["children"]) if "rule" in child else []
    return found


def _rows(scenario: dict) -> int:
    return sum(len(table["tableBody"]) for table in scenario["examples"]) if scenario["examples"] else 1
