"""Makes every scenario a test of its own, run by pytest-bdd.

In: what `bdd.suite` reads. Out: `Suite`; `install` puts its steps and tests into a test module. Needs the
extra `bdd`.

    SUITE = Suite.read(Path("features"))
    SUITE.install(globals())

A suite with a fault raises `PackError` before the first test, so no scenario can vanish unseen.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import pytest
from pytest_bdd import given, parsers, scenario, then, when

from compliance.bdd.features import Feature, Scenario
from compliance.bdd.scene import Scene
from compliance.bdd.steps import Step
from compliance.bdd.suite import FeatureSuite, packs_of
from compliance.pipeline.plans import plan_for
from compliance.plan.plan import Plan

_MARK = {"given": given, "when": when, "then": then}
_NO_NAME = re.compile(r"\W+")


@dataclass(slots=True)
class Suite(FeatureSuite):
    """Features as tests. tests: what each test function runs."""

    tests: dict[str, tuple[Feature, Scenario]] = field(default_factory=dict)

    def install(self, namespace: dict[str, Any]) -> None:
        """Put a fixture for each step and a test for each scenario into a test module, from its top level."""
        for step in self.steps:
            # pytest-bdd puts the fixture among the names of whoever calls, here two levels up: the module.
            _MARK[step.kind](_Sentence(step), stacklevel=2)(_runner(step))
        for feature in self.features:
            for each in feature.scenarios:
                name = self._name(feature, each)
                self.tests[name] = (feature, each)
                namespace[name] = _test(feature, each)
        namespace["scene"] = self._scene()

    def _name(self, feature: Feature, each: Scenario) -> str:
        place = feature.path.relative_to(self.folder).with_suffix("")
        return f"test_{_NO_NAME.sub('_', str(place))}__{_NO_NAME.sub('_', each.name).strip('_')}"

    def _scene(self) -> Any:
        tests = self.tests

        @pytest.fixture
        def scene(request: pytest.FixtureRequest) -> Scene:
            """What the scenario has said so far."""
            feature, each = tests[request.node.originalname]
            packs = packs_of(feature)
            return Scene(_plan(packs), packs, each.rule)

        return scene


def pytest_bdd_apply_tag(tag: str, function: Any) -> bool:
    """A hook: every tag of a feature is a marker, so that `-m` can choose by it."""
    from pytest_bdd.utils import CONFIG_STACK

    config = CONFIG_STACK[-1]
    if tag not in (line.split(":")[0] for line in config.getini("markers")):
        config.addinivalue_line("markers", tag)
    getattr(pytest.mark, tag)(function)
    return True


@cache
def _plan(packs: tuple[str, ...]) -> Plan:
    return plan_for(packs or None)


class _Sentence(parsers.StepParser):
    """Lets pytest-bdd find a step by our own patterns, so that the check and the run agree."""

    def __init__(self, step: Step) -> None:
        super().__init__(step.sentence)
        self.step = step

    def is_matching(self, name: str) -> bool:
        return self.step.pattern.fullmatch(name) is not None

    def parse_arguments(self, name: str) -> dict[str, Any] | None:
        return {"said": name}


def _runner(step: Step) -> Callable[..., None]:
    def run(scene: Scene, said: str) -> None:
        step.run(scene, said)

    def run_with_table(scene: Scene, said: str, datatable: list[list[str]]) -> None:
        step.run(scene, said, datatable)

    return run_with_table if step.has_table else run


def _test(feature: Feature, each: Scenario) -> Any:
    def passed() -> None:
        """Its steps have been run."""

    return scenario(str(feature.path), each.name, features_base_dir="")(passed)
