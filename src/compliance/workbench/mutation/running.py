"""Runs trials against mutants, until one notices.

In: a `TrialSuite`. Out: a `PartScore` for each part of its packs, in the packs' order.

A trial is run only when it asks a check that the mutant makes another, and only that check is run, on data
that has been read once. Those that ask a rule by name come first; those that weigh many rules together
(ratings, conclusions) only where none of them noticed. Parts are shared out among processes.
"""

from __future__ import annotations

import json
import re
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from hashlib import sha256

from compliance.diagnostics import Collector, PackError, UsageError, meant, said
from compliance.executors.base import Progress
from compliance.model.survivors import Acceptance
from compliance.named_tuple import NamedTuple
from compliance.packs.survivors import Accepted, read_survivors
from compliance.pipeline.by_domain import domains_in
from compliance.pipeline.plans import PackName
from compliance.plan.plan import Plan
from compliance.workbench.mutation import memory
from compliance.workbench.mutation.accepted import accept
from compliance.workbench.mutation.equivalence import SurvivorJudge
from compliance.workbench.mutation.mutants import MutantGenerator, Part, PlannedMutant
from compliance.workbench.mutation.telling import MutantText
from compliance.workbench.mutation.values import MutantOutcome, MutantStatus, PartScore
from compliance.workbench.pool import each_in_processes
from compliance.workbench.trials import Episode, Trial, TrialSuite, read_trials


class TrialEpisode(NamedTuple):
    """An episode and the id of its trial."""

    trial: str
    episode: Episode


class MutationRun:
    """All that is needed to try the mutants of any part of a suite."""

    def __init__(self, suite: TrialSuite, *, prove: bool = True, accepted: Sequence[Acceptance] = ()) -> None:
        self.suite = suite
        self._accepted = tuple(accepted)
        self.generator = MutantGenerator(suite)
        self.parts = list(self.generator.parts())
        self.failing: list[Trial] = []
        self._asking: dict[str, list[TrialEpisode]] = defaultdict(list)
        self._weighing: dict[str, list[TrialEpisode]] = defaultdict(list)
        self._judging: list[TrialEpisode] = []
        self._contents: dict[str, str] = {}
        self._prove = prove
        self._teller = MutantText(suite)
        for trial in suite.trials:
            if not trial.run().passed:
                self.failing.append(trial)
                continue
            self._contents[trial.id] = trial.content
            for episode in trial.episodes():
                own = TrialEpisode(trial.id, episode)
                for check in episode.asked:
                    self._asking[check].append(own)
                if episode.weighs:
                    self._judging.append(own)
                for check in episode.weighed:
                    self._weighing[check].append(own)

    def try_part(self, part: Part) -> PartScore:
        """Every mutant of one part."""
        accepted = [each for each in self._accepted if each.part == part.id]
        judge = SurvivorJudge(self.suite, part, self._days(part), prove=self._prove, accepted=accepted)
        outcomes = [self._try(planned, part, judge) for planned in self.generator.mutants_of(part)]
        return PartScore(part.pack, part.id, tuple(outcomes))

    def _days(self, part: Part) -> list[date]:
        """The days its trials try it on, the commonest first."""
        days = Counter(episode.episode.day for check in part.checks for episode in self._asking[check])
        return [day for day, _ in days.most_common()]

    def placed(self, score: PartScore, part: Part) -> PartScore:
        """A score that was kept, its mutants at the places they now have."""
        outcomes = [each._replace(mutant=self._teller.placed(each.mutant, part)) for each in score.outcomes]
        return score._replace(outcomes=tuple(outcomes))

    def key(self, part: Part) -> str:
        """A digest of the part, what it decides, the trials that reach it, and what those depend on."""
        episodes = [
            episode for check in part.checks for episode in (*self._asking[check], *self._weighing[check])
        ]
        if not part.checks:
            episodes = self._judging
        asked = [self._contents[trial] for trial in sorted({each.trial for each in episodes})]
        reached = {check for each in episodes for check in each.episode.reached}
        weighs = any(each.episode.weighs for each in episodes)
        accepted = [[each.kind, each.at] for each in self._accepted if each.part == part.id]
        beside = self.generator.digest_beside(sorted(reached), judged=weighs)
        parts = [memory.mark(), self.generator.digest(part), beside, self._prove, asked, accepted]
        told = json.dumps(parts, ensure_ascii=False)
        return sha256(told.encode()).hexdigest()

    def _try(self, planned: PlannedMutant, part: Part, judge: SurvivorJudge) -> MutantOutcome:
        mutant = self._teller.mutant(planned, part)
        others = planned.version.checks
        changed = tuple(dict.fromkeys((*others, *part.figures))) if others else part.checks
        by = self._noticed_by(planned, changed) if part.checks else self._judged_by(planned)
        if by:
            return MutantOutcome(mutant, MutantStatus.KILLED, by, checks=changed)
        told = self._teller.told(mutant, planned, part)
        return judge.survivor(told, planned, changed)

    def _judged_by(self, planned: PlannedMutant) -> str:
        """The first trial that notices another way of judging the same findings."""
        for episode in self._judging:
            if episode.episode.notices_judging(planned.version.plan):
                _to_front(self._judging, episode)
                return episode.trial
        return ""

    def _noticed_by(self, planned: PlannedMutant, changed: Sequence[str]) -> str:
        plans: dict[str, Plan] = {}
        for episodes in (self._asking, self._weighing):
            for check in changed:
                for episode in episodes[check]:
                    if check not in plans:
                        plans[check] = planned.version.only((check,))
                    if episode.episode.notices(plans[check]):
                        _to_front(episodes[check], episode)
                        return episode.trial
        return ""


def _to_front(episodes: list[TrialEpisode], found: TrialEpisode) -> None:
    """Whoever notices one mutant often notices the next."""
    if episodes[0] is not found:
        episodes.remove(found)
        episodes.insert(0, found)


class Result(NamedTuple):
    """What mutating packs gives.

    scores: in the packs' order. stale: acceptances that fit no survivor. failing: trials that do not hold
    against the rules as they are; no mutant is tried before they do. trial_seconds, mutant_seconds: by the
    clock, for running the trials once and for trying the mutants.
    """

    packs: tuple[str, ...]
    scores: tuple[PartScore, ...]
    stale: tuple[Accepted, ...] = ()
    failing: tuple[Trial, ...] = ()
    trial_seconds: float = 0.0
    mutant_seconds: float = 0.0


def mutate_packs(
    packs: Sequence[PackName] | None = None,
    *,
    jobs: int | None = None,
    prove: bool = True,
    remember: bool = True,
    only: Iterable[str] = (),
    progress: Progress | None = None,
) -> Result:
    """The scores of packs, one domain after the other; of every shipped pack for None.

    Raises as `mutate` does, and UsageError for a text of `only` that no part's id holds.
    """
    wanted = list(only)
    suites = [read_trials(named) for named in domains_in(packs)]
    if wanted:
        _known(wanted, [part.id for suite in suites for part in MutantGenerator(suite).parts()])
    parts = [
        mutate(suite, jobs=jobs, prove=prove, remember=remember, only=wanted, progress=progress)
        for suite in suites
    ]
    return Result(
        tuple(pack for part in parts for pack in part.packs),
        tuple(score for part in parts for score in part.scores),
        tuple(each for part in parts for each in part.stale),
        tuple(each for part in parts for each in part.failing),
        sum(part.trial_seconds for part in parts),
        sum(part.mutant_seconds for part in parts),
    )


def _known(wanted: Iterable[str], ids: Sequence[str]) -> None:
    """Raises UsageError for the first text that is in no id: with nothing to try, all would seem noticed."""
    for text in wanted:
        if not any(text in id for id in ids):
            what = said(
                "none of {count} rules and other parts has `{only}` in its id",
                "ingen av {count} regler och andra delar har `{only}` i sitt id",
                count=len(ids),
                only=text,
            )
            names = [*ids, *(re.split(r"[./]", id)[-1] for id in ids)]
            such = said(
                "write an id or a part of it, such as `{id}`",
                "skriv ett id eller en del av ett, till exempel `{id}`",
                id=next(iter(ids), ""),
            )
            raise UsageError.of("USAGE024", what, help=meant(text, names, such if ids else ""))


def mutate(
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
    run = MutationRun(suite, prove=prove, accepted=[each.acceptance for each in accepted])
    tested = time.perf_counter()
    if run.failing:
        return Result(suite.packs, (), failing=tuple(run.failing), trial_seconds=tested - began)
    wanted = list(only)
    parts = [part for part in run.parts if not wanted or any(text in part.id for text in wanted)]
    scores = _scores(run, parts, jobs, remember, progress)
    tried = {score.part for score in scores}
    told, stale = accept(scores, [each for each in accepted if each.acceptance.part in tried or not wanted])
    return Result(suite.packs, told, stale, (), tested - began, time.perf_counter() - tested)


def _scores(
    run: MutationRun, parts: list[Part], jobs: int | None, remember: bool, progress: Progress | None
) -> list[PartScore]:
    found: dict[str, PartScore] = {}
    keys = {part.id: run.key(part) for part in parts} if remember else {}
    for part in parts if remember else ():
        kept = memory.recall(keys[part.id])
        if kept is not None:
            found[part.id] = run.placed(kept, part)
    rest = [part for part in parts if part.id not in found]
    # The longest first, so that no process is left alone with one at the end.
    rest.sort(key=lambda part: -len(part.checks))
    if progress is not None and rest:  # the first may take minutes
        progress(0, len(rest))
    for done, score in enumerate(each_in_processes(run.try_part, rest, jobs), start=1):
        found[score.part] = score
        if remember:
            memory.keep(keys[score.part], score)
        if progress is not None:
            progress(done, len(rest))
    return [found[part.id] for part in parts]
