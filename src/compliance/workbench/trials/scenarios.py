"""An example of a scenario as a trial.

In: a feature, a scenario, one of its examples and the steps it may use. Out: `ScenarioTrial`.

The steps are played once, and what they look at is noted: findings of named rules, or what many findings
decide together (ratings, conclusions, actions, regimes). Then the last steps can be played again over any
other findings, without reading the data anew.
"""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Literal

from compliance.bdd.scene import Scene
from compliance.bdd.step_error import StepError
from compliance.bdd.suite import perform
from compliance.diagnostics import Span
from compliance.executors.base import Run
from compliance.findings import Finding
from compliance.gherkin.steps import Steps
from compliance.gherkin.values import Feature, Said, Scenario
from compliance.judging.values import Conclusion, Drawn, Judgement, Rating
from compliance.named_tuple import NamedTuple
from compliance.plan.plan import Plan
from compliance.workbench.trials.episodes import Episode
from compliance.workbench.trials.values import Outcome


class BrokenStep(NamedTuple):
    """Where a scenario stopped. step: which of its steps, from 0; error: why it does not hold.

    line, column: of the step, or of the cell of its table that is wrong.
    """

    step: int
    error: Exception
    scene: Scene
    line: int
    column: int


class _RecordingScene(Scene):
    """A scene that notes what is asked of it."""

    named: set[str]
    judgements: set[str]
    weighs: bool

    def finding(self, rule: str = "", name: str = "") -> Finding:
        """What a rule says; noted."""
        found = super().finding(rule, name)
        self.named.add(found.rule)
        return found

    def regimes(self, name: str = "") -> tuple[str, ...]:
        """The regulations somebody may be tested under; every rule of theirs decides that."""
        self.weighs = True
        return super().regimes(name)

    def judged(self) -> Judgement:
        """Ratings, conclusions and actions; many findings decide them."""
        self.weighs = True
        return super().judged()

    def rating(self, area: str, name: str = "") -> Rating:
        """The rating of an area; its scale is noted."""
        found = super().rating(area, name)
        self.judgements.add(f"{found.pack}.{found.scale}")
        return found

    def conclusion(self, consequence: str, name: str = "") -> Conclusion:
        """Whether a consequence is drawn; noted where it is."""
        found = super().conclusion(consequence, name)
        if found.drawn is Drawn.YES:
            self.judgements.add(f"{found.pack}.{found.consequence}")
        return found

    def forget_asked(self) -> None:
        """Begin to note anew."""
        self.named, self.judgements, self.weighs = set(), set(), False


@dataclass(eq=False)
class ScenarioTrial:
    """One example of a scenario. plan: of the packs that its feature names; file: as it is told.

    broken: where it stopped; None before it has been run, and when it holds. own: those of the steps that are
    a domain's own, by the digest of their code.
    """

    feature: Feature
    scenario: Scenario
    index: int
    steps: Steps
    packs: tuple[str, ...]
    plan: Plan
    file: str
    kind: Literal["case", "scenario"] = "scenario"
    broken: BrokenStep | None = None
    own: Mapping[str, Steps] = field(default_factory=dict)

    @property
    def said(self) -> tuple[Said, ...]:
        """Its steps, as this example says them."""
        return self.scenario.examples[self.index]

    @property
    def id(self) -> str:
        """The file, the scenario and which row of it."""
        row = f" [{self.index + 1}]" if self.scenario.rows > 1 else ""
        return f"{self.group}{row}"

    @property
    def name(self) -> str:
        """The scenario with the row's cells."""
        row = f" ({self.scenario.labels[self.index]})" if self.scenario.labels else ""
        return f"{self.scenario.name}{row}"

    @property
    def group(self) -> str:
        """The file and the scenario."""
        return f"{self.file}: {self.scenario.name}"

    @property
    def place(self) -> Span:
        """Where the scenario stands."""
        return self.scenario.span

    @property
    def content(self) -> str:
        """The sentences it says, and the code of those that are a domain's own."""
        said = [each[:3] for each in self._said()]
        code = [
            digest
            for digest, steps in sorted(self.own.items())
            if any(steps.find(each.kind, each.text) for each in self.said)
        ]
        return repr((self.scenario.rule, self.packs, said, code))

    def run(self) -> Outcome:
        """Say every step."""
        return self._played[0]

    def episodes(self) -> Sequence[Episode]:
        """Each day it tries the rules on."""
        return self._played[1]

    def _said(self) -> list[tuple[str, str, Any, int]]:
        return [(each.kind, each.text, each.table, each.line) for each in self.said]

    @cached_property
    def _played(self) -> tuple[Outcome, tuple[Episode, ...]]:
        scene = _RecordingScene(self.plan, self.packs, self.scenario.rule, self.feature.lang)
        scene.forget_asked()
        episodes: list[Episode] = []
        thens: list[Said] = []
        for number, said in enumerate(self.said):
            if said.kind != "then" and thens:
                episodes.append(self._episode(scene, thens))
                thens = []
            try:
                perform(scene, said, self.steps)
            except StepError as error:
                line, column = _place_of(said, error)
                self.broken = BrokenStep(number, error, scene, line, column)
                return Outcome(False, f"{self.file}:{line}:{column}: {said.text}\n{error}"), ()
            except Exception as error:  # a domain's own step may do anything
                self.broken = BrokenStep(number, error, scene, said.line, said.column)
                what = f"{type(error).__name__}: {error}"
                return Outcome(False, f"{self.file}:{said.line}: the step broke: {said.text}\n{what}"), ()
            if said.kind == "then":
                thens.append(said)
        if thens:
            episodes.append(self._episode(scene, thens))
        return Outcome(True), tuple(episodes)

    def _episode(self, scene: _RecordingScene, thens: list[Said]) -> Episode:
        asked = frozenset(scene.named)
        run = scene.run_of_day if scene.weighs else scene.run_of(asked)
        facts, day = scene.facts_of_day, scene.day
        assert day is not None
        every = frozenset(finding.rule for finding in run.findings)
        weighed = every - asked if scene.weighs else frozenset()
        findings: dict[str, list[Finding]] = {}
        for finding in run.findings:
            if finding.rule in asked or finding.rule in weighed:
                findings.setdefault(finding.rule, []).append(finding)
        weighs, judgements = scene.weighs, frozenset(scene.judgements)
        scene.forget_asked()
        return Episode(
            facts,
            day,
            asked,
            weighed,
            {rule: tuple(found) for rule, found in findings.items()},
            _Replay(scene, run, thens, self.steps),
            weighs=weighs,
            judgements=judgements,
        )


def _place_of(said: Said, error: StepError) -> tuple[int, int]:
    """Line and column of what is wrong: a cell, or the step."""
    if error.cell is not None and said.cells:
        row, column = error.cell
        cells = said.cells[row]
        return cells[min(column, len(cells) - 1)]
    return said.line, said.column


class _Replay:
    """Plays the last steps over a run in which some findings are others."""

    def __init__(self, scene: _RecordingScene, run: Run, thens: Sequence[Said], steps: Steps) -> None:
        self._scene = copy.copy(scene)
        self._run = run
        self._thens = tuple(thens)
        self._steps = steps

    def __call__(self, findings: Mapping[str, Sequence[Finding]], judged: Run | None = None) -> bool:
        kept = [each for each in self._run.findings if each.rule not in findings]
        others = [each for found in findings.values() for each in found]
        scene = copy.copy(self._scene)
        scene.forget_asked()
        by = judged or self._run
        scene.replay(by._replace(findings=(*kept, *others)))
        try:
            for said in self._thens:
                perform(scene, said, self._steps)
        except Exception:  # as in `run`: a domain's own step may do anything
            return False
        return True
