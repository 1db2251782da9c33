"""Every trial of some packs, read and checked.

In: names or folders of packs, and folders of features. Out: `TrialSuite`; faults raise PackError.

The features of a pack stand in `features/<domain>/` beside the `rules/` it lies in, and in `features/` of
its own folder. Those count that name one of the packs by tag, or no pack at all.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from compliance.bdd.suite import FeatureSuite, packs_alone, packs_of, tell_stray_tags
from compliance.diagnostics import Collector, PackError
from compliance.gherkin.code import code_digest
from compliance.gherkin.places import STEPS_FILE, features_of
from compliance.gherkin.values import Feature
from compliance.packs.cases import read_cases
from compliance.packs.read import LoadedPack
from compliance.pipeline import plans
from compliance.pipeline.plans import PackName
from compliance.plan.plan import Check, Plan
from compliance.resources import pack_folders
from compliance.workbench.trials.cases import CaseTrial
from compliance.workbench.trials.scenarios import ScenarioTrial
from compliance.workbench.trials.values import Trial


@dataclass(eq=False)
class TrialSuite:
    """Trials of some packs. packs: those asked for; plan: of these and all they use.

    loaded: every pack of the plan as it was read, in its order.
    """

    packs: tuple[str, ...]
    loaded: tuple[LoadedPack, ...]
    plan: Plan
    trials: tuple[Trial, ...]

    @cached_property
    def checks(self) -> tuple[Check, ...]:
        """The checks of the packs asked for."""
        return tuple(check for check in self.plan.checks if check.pack in self.packs)

    def by_rule(self) -> dict[str, list[Check]]:
        """Those checks by the rule as it is declared."""
        found: dict[str, list[Check]] = {}
        for check in self.checks:
            found.setdefault(check.declared_id, []).append(check)
        return found


def read_trials(packs: Sequence[PackName] | None, features: Sequence[Path] | None = None) -> TrialSuite:
    """Read packs with their cases and features. Raises PackError with every fault, UsageError.

    packs: None for every shipped pack of the domain. features: folders or files; None for those that
    belong to the packs.
    """
    folders = plans.find_packs(packs)
    collector = Collector()
    loaded = tuple(plans.read_packs(folders, collector))
    if len(loaded) < len(folders):
        raise PackError(collector)
    plan = plans.plan_for(folders)
    asked = _asked(packs, loaded)
    trials = [*_cases([each for each in loaded if each.pack.name in asked], plan, collector)]
    places = features_of(each.folder for each in loaded) if features is None else list(features)
    trials += _scenarios(places, asked, loaded, plan, collector)
    if collector.has_errors:
        raise PackError(collector)
    return TrialSuite(asked, loaded, plan, tuple(trials))


def read_scenarios(places: Sequence[Path], packs: Sequence[PackName] = ()) -> tuple[Trial, ...]:
    """The scenarios of feature files and folders alone. Raises PackError with every fault, UsageError.

    A feature's tags name shipped packs, some of `packs`, or the one it lies in; one that names none is tried
    against the latter, or `packs`, or every shipped pack when there are none.
    """
    known: dict[str, PackName] = {Path(each).resolve().name: each for each in packs}
    collector = Collector()
    suites = [FeatureSuite.check(place, collector) for place in places]
    if collector.has_errors:
        raise PackError(collector)
    told = [
        (suite, feature, packs_alone(feature, collector, known))
        for suite in suites
        for feature in suite.features
    ]
    if collector.has_errors:
        raise PackError(collector)
    kept: dict[tuple[PackName, ...], Plan] = {}
    trials: list[Trial] = []
    for suite, feature, named in told:
        wanted = tuple(named.values() or packs)
        if wanted not in kept:
            kept[wanted] = plans.plan_for(wanted or None)
        trials += _examples(feature, tuple(named), kept[wanted], suite)
    return tuple(trials)


def _asked(packs: Sequence[PackName] | None, loaded: Sequence[LoadedPack]) -> tuple[str, ...]:
    """The packs asked for, without those that only came along because they are used."""
    if packs is None:
        return tuple(each.pack.name for each in loaded)
    named = {each for each in packs if isinstance(each, str)}
    real = {Path(each).resolve() for each in packs}
    return tuple(
        each.pack.name for each in loaded if each.pack.name in named or each.folder.resolve() in real
    )


def _cases(loaded: Iterable[LoadedPack], plan: Plan, collector: Collector) -> Iterator[Trial]:
    checks = {check.id: check for check in plan.checks}
    for pack in loaded:
        for case in read_cases(pack, collector):
            yield CaseTrial(case, checks[case.rule], plan)


def _scenarios(
    places: Iterable[Path],
    asked: Sequence[str],
    loaded: Sequence[LoadedPack],
    plan: Plan,
    collector: Collector,
) -> Iterator[Trial]:
    # A feature may be about packs that were not asked for beside one that was, or be about those alone.
    beside = [file.parent for each in loaded for file in each.folder.parent.glob("*/pack.yaml")]
    folders = {folder.name: folder for folder in (*pack_folders(), *beside)}
    folders |= {each.pack.name: each.folder for each in loaded}
    kept: dict[tuple[str, ...], Plan] = {(): plan, tuple(each.pack.name for each in loaded): plan}
    for place in places:
        suite = FeatureSuite.check(place, collector)
        for feature in suite.features:
            tell_stray_tags(feature, folders, collector)
            named = packs_of(feature, folders)
            if named and not set(named) & set(asked):
                continue
            if named not in kept:
                kept[named] = plans.plan_for([folders[name] for name in named])
            yield from _examples(feature, named, kept[named], suite)


def _examples(feature: Feature, packs: tuple[str, ...], plan: Plan, suite: FeatureSuite) -> Iterator[Trial]:
    steps = suite.steps_of(feature.path)
    file = feature.path.relative_to(suite.folder).as_posix()
    real = feature.path.resolve()
    own = {
        code_digest(folder / STEPS_FILE): more
        for folder, more in suite.own.items()
        if real.is_relative_to(folder)
    }
    for scenario in feature.scenarios:
        for index in range(scenario.rows):
            yield ScenarioTrial(feature, scenario, index, steps, packs, plan, file, own=own)
