"""What must hold of all of features/ together. The scenarios themselves are run by our own plugin.

In: features/**/*.feature and the steps beside them.
"""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

from compliance.bdd import Scenario
from compliance.bdd.catalogue import to_markdown
from compliance.bdd.collect import ScenarioItem
from compliance.bdd.lexicon import Lexicon
from compliance.bdd.suite import FeatureSuite, packs_of, steps_of_folder
from compliance.gherkin.languages import LANGUAGES
from compliance.pipeline.plans import known_domains, plan_for

ROOT = Path(__file__).parents[2]
FEATURES = ROOT / "features"

SUITE = FeatureSuite.read(FEATURES)


def test_no_scenario_is_lost(request: pytest.FixtureRequest) -> None:
    """As many tests are collected as the Gherkin documents hold scenarios and rows."""
    from gherkin.parser import Parser

    wanted = sum(
        _rows(scenario)
        for path in FEATURES.rglob("*.feature")
        for scenario in _scenarios(
            dict(Parser().parse(path.read_text(encoding="utf-8")))["feature"]["children"]
        )
    )
    assert sum(each.rows for feature in SUITE.features for each in feature.scenarios) == wanted
    items = [each for each in request.session.items if isinstance(each, ScenarioItem)]
    collected = [each for each in items if each.path.is_relative_to(FEATURES)]
    assert len({each.nodeid for each in collected}) == len(collected)
    chosen = request.config.option.keyword or request.config.option.markexpr
    if not chosen and {each.path for each in collected} == {feature.path for feature in SUITE.features}:
        assert len(collected) == wanted  # not when only some tests were asked for


def test_every_rule_has_scenarios() -> None:
    """Of every rule an inspector sees it met, not met and undecided, and how binding it is.

    A rule is named by its title or id in a step, or by the block of scenarios whose steps say `regeln`.
    """
    told: dict[str, set[str]] = defaultdict(set)
    for feature in SUITE.features:
        plan = plan_for(packs_of(feature))
        lexicon = Lexicon(plan, packs_of(feature), feature.lang)
        outcomes = LANGUAGES[feature.lang].outcomes
        declared = {each.id: each.declared_id for each in plan.checks}
        for scenario in feature.scenarios:
            asked = ""
            for said in _outcomes(scenario, feature.lang):
                if "outcome" in said:
                    asked = declared[lexicon.rule(said.get("rule", scenario.rule)).id]
                    told[asked].add(outcomes[said["outcome"]])
                elif asked:
                    told[asked].add("how binding")
    wanted = {"met", "not_met", "undetermined", "how binding"}
    every = {
        each.declared_id: each.title["sv"]
        for domain in known_domains()
        for each in plan_for(None, domain).checks
    }
    lacking = {rule: wanted - told[rule] for rule in every if wanted - told[rule]}
    assert not lacking, "\n".join(f"{rule} ({every[rule]}): {sorted(what)}" for rule, what in lacking.items())


def _outcomes(scenario: Scenario, lang: str) -> Iterator[dict[str, str]]:
    for text in scenario.texts:
        for step in SUITE.steps.find("then", text, lang):
            said = step.arguments(text) or {}
            if "outcome" in said or "force" in said:
                yield said


@pytest.mark.parametrize(("name", "lang"), [("STEG.md", "sv"), ("STEPS.md", "en")])
def test_the_list_of_steps_is_that_of_the_code(name: str, lang: str) -> None:
    """Run with `COMPLIANCE_BLESS=1` to write the lists anew."""
    file = FEATURES / name
    text = to_markdown(steps_of_folder(FEATURES), lang)
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
