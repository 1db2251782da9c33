"""A `.feature` file as a collector of tests.

In: the file, the steps beside it, the steps that pytest-bdd knows of. Out: `FeatureFile`, with a
`ScenarioItem` for each example.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from pytest_bdd import given, parsers, scenario, then, when
from pytest_bdd.compat import get_fixture_names, getfixturedefs
from pytest_bdd.steps import step_function_context_registry

from compliance.bdd.scene import Scene
from compliance.bdd.step_error import StepError
from compliance.bdd.suite import STEPS, own_steps, packs_alone
from compliance.diagnostics import Collector, ComplianceError, mask, render_all
from compliance.gherkin.read import read_feature
from compliance.gherkin.steps import Step, Steps
from compliance.gherkin.values import Feature, Scenario
from compliance.pipeline.plans import plan_for
from compliance.plan.plan import Plan

_MARK = {"given": given, "when": when, "then": then}


class FeatureFile(pytest.Module):
    """One file. feature, packs: what stands in it and what it is tried against, once it is collected."""

    feature: Feature
    packs: dict[str, str | Path]

    def _getobj(self) -> ModuleType:
        # There is no Python file; the steps and the scene are put in a module of their own.
        return ModuleType(self.path.stem)

    def collect(self) -> Iterable[pytest.Item | pytest.Collector]:
        """A test for each example. Raises CollectError with every fault of the file."""
        collector = Collector()
        steps = self._steps(collector)
        name = os.path.relpath(self.path, self.config.invocation_params.dir)
        feature = read_feature(self.path, steps, collector, name, _Others(self).define)
        self.packs = packs_alone(feature, collector) if feature is not None else {}
        if collector.has_errors or feature is None:
            raise self.CollectError(render_all(collector))
        self.feature = feature
        self._define(steps.of(feature.lang))
        self._register_markers(feature)
        yield from super().collect()
        for each in feature.scenarios:
            yield from self._items(each)

    def _steps(self, collector: Collector) -> Steps:
        steps = STEPS
        for more in own_steps(self.path, collector).values():
            steps = steps + more
        return steps

    def _define(self, steps: Steps) -> None:
        """Put a fixture for each step that is used, and the scene, into the module."""
        used = {text for each in self.feature.scenarios for text in each.texts}
        namespace = self.obj.__dict__
        for step in steps:
            if any(step.pattern.fullmatch(text) for text in used):
                # pytest-bdd puts the fixture among the names of whoever calls; that shall be the module.
                exec("_define()", {"__builtins__": {}, "_define": _definer(step)}, namespace)
        namespace["scene"] = _scene

    def _register_markers(self, feature: Feature) -> None:
        known = {line.split(":")[0].strip() for line in self.config.getini("markers")}
        for tag in sorted(feature.every_tag - known):
            self.config.addinivalue_line("markers", f"{tag}: a tag of features")

    def _items(self, each: Scenario) -> Iterator[ScenarioItem]:
        def passed() -> None:
            """Its steps have been run."""

        test: Any = scenario(str(self.path), each.name, features_base_dir="")(passed)
        marks = getattr(test, "pytestmark", [])
        rows = [row for mark in marks if mark.name == "parametrize" for row in mark.args[1]]
        for number in range(each.rows):
            run = _runner(test, rows[number].values[0] if rows else {})
            own = rows[number].marks if rows else ()
            run.pytestmark = [*(mark for mark in marks if mark.name != "parametrize"), *own]
            name = f"{each.name}{_label(each, number)}"
            yield ScenarioItem.from_parent(self, name=name, callobj=run, scenario=each, row=number)


class ScenarioItem(pytest.Function):
    """One example of a scenario. row: which, from 0. step: the one being said."""

    step: Any = None

    def __init__(self, *args: Any, scenario: Scenario, row: int, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.scenario = scenario
        self.row = row

    @property
    def file(self) -> FeatureFile:
        """The file it stands in."""
        parent = self.getparent(FeatureFile)
        assert parent is not None
        return parent

    def reportinfo(self) -> tuple[os.PathLike[str] | str, int | None, str]:
        """Where it stands: the scenario's own line in the feature."""
        return self.path, self.scenario.span.line - 1, self.name

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """What does not hold, for whoever wrote the sentence; Python only where Python broke."""
        del style  # what is asked for on the command line decides, as for any test
        lang = self.file.feature.lang
        if isinstance(excinfo.value, StepError):
            return mask(f"{self._where()}\n{excinfo.value.told(lang)}")
        if isinstance(excinfo.value, ComplianceError):
            return mask(f"{self._where()}\n{excinfo.value}")
        shown = super().repr_failure(excinfo)
        if self.step is not None and hasattr(shown, "addsection"):
            shown.addsection("step", self._where())
        return shown

    def _where(self) -> str:
        """The step being said, with its place."""
        file = os.path.relpath(self.path, self.config.invocation_params.dir)
        if self.step is None:
            return f"{file}:{self.scenario.span.line}: {self.name}"
        said = self.scenario.examples[self.row]
        text = next((each.text for each in said if each.line == self.step.line_number), self.step.name)
        return f"{file}:{self.step.line_number}: {self.step.keyword.strip()} {text}"


class _Others:
    """The steps that pytest-bdd finds for a file besides ours: in conftest.py and in other plugins.

    pytest-bdd goes through every fixture for each step that is asked of; here they are looked through once.
    """

    def __init__(self, node: FeatureFile) -> None:
        manager = node.session._fixturemanager
        fixtures = (
            each
            for name in get_fixture_names(fixturemanager=manager)
            for each in getfixturedefs(manager, name, node) or ()
        )
        self._steps = [step for each in fixtures if (step := step_function_context_registry.get(each.func))]

    def define(self, kind: str, text: str) -> bool:
        """Whether a step is defined there."""
        return any(each.type in (None, kind) and each.parser.is_matching(text) for each in self._steps)


class _Sentence(parsers.StepParser):
    """Lets pytest-bdd find a step by our own patterns, so that the check and the run agree."""

    def __init__(self, step: Step) -> None:
        super().__init__(step.sentence)
        self.step = step

    def is_matching(self, name: str) -> bool:
        return self.step.pattern.fullmatch(name) is not None

    def parse_arguments(self, name: str) -> dict[str, Any] | None:
        return {"said": name}


def _label(each: Scenario, number: int) -> str:
    """A row's cells, with its number where another row has the same."""
    if not each.labels:
        return ""
    cells = each.labels[number]
    return f"[{cells}]" if each.labels.count(cells) == 1 else f"[{number + 1}: {cells}]"


def _definer(step: Step) -> Callable[[], None]:
    def run(scene: Scene, said: str) -> None:
        step.run(scene, said)

    def run_with_table(scene: Scene, said: str, datatable: list[list[str]]) -> None:
        step.run(scene, said, datatable)

    def define() -> None:
        _MARK[step.kind](_Sentence(step), stacklevel=2)(run_with_table if step.has_table else run)

    return define


def _runner(test: Any, row: Any) -> Any:
    def run(request: pytest.FixtureRequest) -> None:
        __tracebackhide__ = True
        test(request, row)

    return run


@pytest.fixture(name="scene")
def _scene(request: pytest.FixtureRequest) -> Scene:
    """What the scenario has said so far."""
    item = request.node
    packs = item.file.packs
    return Scene(_plan(tuple(packs.values())), tuple(packs), item.scenario.rule, item.file.feature.lang)


@cache
def _plan(packs: tuple[str | Path, ...]) -> Plan:
    return plan_for(packs or None)
