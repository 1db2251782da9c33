"""Runs trials against mutants, until one notices.

In: a `TrialSuite`. Out: a `PartScore` for each part of its packs, in the packs' order.

A trial is run only when it asks a check that the mutant makes another, and only that check is run, on data
that has been read once. Those that ask a rule by name come first; those that weigh many rules together
(ratings, conclusions) only where none of them noticed. Parts are shared out among processes.
"""

from __future__ import annotations

import json
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from hashlib import sha256

from compliance.diagnostics import Collector, PackError
from compliance.model.survivors import Acceptance
from compliance.named_tuple import NamedTuple
from compliance.packs.survivors import Accepted, read_survivors
from compliance.pipeline.plans import PackName
from compliance.plan.plan import Plan
from compliance.workbench.mutation import memory
from compliance.workbench.mutation.accepted import accept
from compliance.workbench.mutation.equivalence import Judge
from compliance.workbench.mutation.mutants import Breeder, Offspring, Part
from compliance.workbench.mutation.telling import Teller
from compliance.workbench.mutation.values import Fate, Killing, PartScore
from compliance.workbench.pool import each_in_processes
from compliance.workbench.trials import Episode, Trial, TrialSuite, read_trials
from compliance.workbench.trials.domains import domains_in

Progress = Callable[[int, int], None]


class Sighting(NamedTuple):
    """An episode with the trial it is of."""

    trial: str
    episode: Episode


class Hunt:
    """All that is needed to try the mutants of any part of a suite."""

    def __init__(
        self, suite: TrialSuite, *, prove: bool = True, accepted: Sequence[Acceptance] = ()
    ) -> None:
        self.suite = suite
        self._accepted = tuple(accepted)
        self.breeder = Breeder(suite)
        self.parts = list(self.breeder.parts())
        self.failing: list[Trial] = []
        self._asking: dict[str, list[Sighting]] = defaultdict(list)
        self._weighing: dict[str, list[Sighting]] = defaultdict(list)
        self._judging: list[Sighting] = []
        self._contents: dict[str, str] = {}
        self._prove = prove
        self._teller = Teller(suite)
        for trial in suite.trials:
            if not trial.run().passed:
                self.failing.append(trial)
                continue
            self._contents[trial.id] = trial.content
            for episode in trial.episodes():
                sighting = Sighting(trial.id, episode)
                for check in episode.asked:
                    self._asking[check].append(sighting)
                if episode.weighs:
                    self._judging.append(sighting)
                for check in episode.weighed:
                    self._weighing[check].append(sighting)

    def try_part(self, part: Part) -> PartScore:
        """Every mutant of one part."""
        accepted = [each for each in self._accepted if each.part == part.id]
        judge = Judge(self.suite, part, self._days(part), prove=self._prove, accepted=accepted)
        killings = [self._try(offspring, part, judge) for offspring in self.breeder.brood(part)]
        return PartScore(part.pack, part.id, tuple(killings))

    def _days(self, part: Part) -> list[date]:
        """The days its trials try it on, the commonest first."""
        days = Counter(sighting.episode.day for check in part.checks for sighting in self._asking[check])
        return [day for day, _ in days.most_common()]

    def placed(self, score: PartScore, part: Part) -> PartScore:
        """A score that was kept, its mutants at the places they now have."""
        killings = [each._replace(mutant=self._teller.placed(each.mutant, part)) for each in score.killings]
        return score._replace(killings=tuple(killings))

    def key(self, part: Part) -> str:
        """Changes when the part, what it decides, a trial that reaches it, or what that rests on does."""
        sightings = [
            sighting for check in part.checks for sighting in (*self._asking[check], *self._weighing[check])
        ]
        if not part.checks:
            sightings = self._judging
        asked = [self._contents[trial] for trial in sorted({each.trial for each in sightings})]
        reached = {check for each in sightings for check in each.episode.reached}
        weighs = any(each.episode.weighs for each in sightings)
        accepted = [[each.kind, each.at] for each in self._accepted if each.part == part.id]
        beside = self.breeder.digest_beside(sorted(reached), judged=weighs)
        parts = [memory.mark(), self.breeder.digest(part), beside, self._prove, asked, accepted]
        told = json.dumps(parts, ensure_ascii=False)
        return sha256(told.encode()).hexdigest()

    def _try(self, offspring: Offspring, part: Part, judge: Judge) -> Killing:
        mutant = self._teller.mutant(offspring, part)
        changed = tuple(offspring.version.checks) or part.checks
        by = self._noticed_by(offspring, changed) if part.checks else self._judged_by(offspring)
        if by:
            return Killing(mutant, Fate.KILLED, by, checks=changed)
        told = self._teller.told(mutant, offspring, part)
        return judge.survivor(told, offspring, changed)

    def _judged_by(self, offspring: Offspring) -> str:
        """The first trial that notices another way of judging the same findings."""
        for sighting in self._judging:
            if sighting.episode.notices_judging(offspring.version.plan):
                _to_front(self._judging, sighting)
                return sighting.trial
        return ""

    def _noticed_by(self, offspring: Offspring, changed: Sequence[str]) -> str:
        plans: dict[str, Plan] = {}
        for sightings in (self._asking, self._weighing):
            for check in changed:
                for sighting in sightings[check]:
                    if check not in plans:
                        plans[check] = offspring.version.only((check,))
                    if sighting.episode.notices(plans[check]):
                        _to_front(sightings[check], sighting)
                        return sighting.trial
        return ""


def _to_front(sightings: list[Sighting], found: Sighting) -> None:
    """Whoever notices one mutant often notices the next."""
    if sightings[0] is not found:
        sightings.remove(found)
        sightings.insert(0, found)


class Result(NamedTuple):
    """What a hunt gives.

    scores: in the packs' order. stale: acceptances that fit no survivor. failing: trials that do not hold
    against the rules as they are; no mutant is tried before they do. testing, hunting: seconds of processor
    work for running the trials once, and of clock for the mutants.
    """

    packs: tuple[str, ...]
    scores: tuple[PartScore, ...]
    stale: tuple[Accepted, ...] = ()
    failing: tuple[Trial, ...] = ()
    testing: float = 0.0
    hunting: float = 0.0


def hunt_packs(
    packs: Sequence[PackName] | None = None,
    *,
    jobs: int | None = None,
    prove: bool = True,
    remember: bool = True,
    only: Iterable[str] = (),
    progress: Progress | None = None,
) -> Result:
    """The scores of packs, one domain after the other; of every shipped pack for None. As `hunt` raises."""
    wanted = list(only)
    parts = [
        hunt(read_trials(named), jobs=jobs, prove=prove, remember=remember, only=wanted, progress=progress)
        for named in domains_in(packs)
    ]
    return Result(
        tuple(pack for part in parts for pack in part.packs),
        tuple(score for part in parts for score in part.scores),
        tuple(each for part in parts for each in part.stale),
        tuple(each for part in parts for each in part.failing),
        sum(part.testing for part in parts),
        sum(part.hunting for part in parts),
    )


def hunt(
    suite: TrialSuite,
    *,
    jobs: int | None = None,
    prove: bool = True,
    remember: bool = True,
    only: Iterable[str] = (),
    progress: Progress | None = None,
) -> Result:
    """The scores of every part of a suite's packs. only: parts whose ids hold one of these texts.

    Raises PackError when a pack's `mutation.yaml` is faulty.
    """
    began = time.perf_counter()
    collector = Collector()
    accepted = [
        each
        for pack in suite.loaded
        if pack.pack.name in suite.packs
        for each in read_survivors(pack.folder, collector)
    ]
    if collector.has_errors:
        raise PackError(collector)
    hunting = Hunt(suite, prove=prove, accepted=[each.acceptance for each in accepted])
    tested = time.perf_counter()
    if hunting.failing:
        return Result(suite.packs, (), failing=tuple(hunting.failing), testing=tested - began)
    wanted = list(only)
    parts = [part for part in hunting.parts if not wanted or any(text in part.id for text in wanted)]
    scores = _scores(hunting, parts, jobs, remember, progress)
    tried = {score.part for score in scores}
    told, stale = accept(scores, [each for each in accepted if each.acceptance.part in tried or not wanted])
    return Result(suite.packs, told, stale, (), tested - began, time.perf_counter() - tested)


def _scores(
    hunting: Hunt, parts: list[Part], jobs: int | None, remember: bool, progress: Progress | None
) -> list[PartScore]:
    found: dict[str, PartScore] = {}
    keys = {part.id: hunting.key(part) for part in parts} if remember else {}
    for part in parts if remember else ():
        kept = memory.recall(keys[part.id])
        if kept is not None:
            found[part.id] = hunting.placed(kept, part)
    rest = [part for part in parts if part.id not in found]
    # The longest first, so that no process is left alone with one at the end.
    rest.sort(key=lambda part: -len(part.checks))
    if progress is not None and rest:  # the first may take minutes
        progress(0, len(rest))
    for done, score in enumerate(each_in_processes(hunting.try_part, rest, jobs), start=1):
        found[score.part] = score
        if remember:
            memory.keep(keys[score.part], score)
        if progress is not None:
            progress(done, len(rest))
    return [found[part.id] for part in parts]
