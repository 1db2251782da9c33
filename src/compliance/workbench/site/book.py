"""Collects everything that the documentation says.

In: names or folders of packs, a language, days, and what has been approved. Out: a `Book`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from compliance.diagnostics import mask
from compliance.executors.base import Progress
from compliance.packs.read import LoadedPack
from compliance.pipeline.by_domain import domains_in
from compliance.pipeline.plans import PackName
from compliance.pipeline.reviews import RuleReview
from compliance.sentences import titles_of_packs
from compliance.workbench.coverage import Coverage, coverage
from compliance.workbench.coverage.values import ItemCoverage, SourceCoverage
from compliance.workbench.mutation import MutantStatus, PartScore, mutate, total
from compliance.workbench.site import evidence
from compliance.workbench.site.basics import Digest, Ref, Words
from compliance.workbench.site.declared import Declared
from compliance.workbench.site.features import features_of, slug
from compliance.workbench.site.rules import Evidence, page_of, rule_entry, table_of
from compliance.workbench.site.telling import Telling
from compliance.workbench.site.trial_values import FeatureEntry, ScenarioEntry
from compliance.workbench.site.values import (
    AreaEntry,
    Book,
    Failure,
    LawEntry,
    PackEntry,
    RuleEntry,
    SectionEntry,
)
from compliance.workbench.trials import TrialSuite, read_trials
from compliance.workbench.trials.cases import CaseTrial

_DIGITS = re.compile(r"(\d+)")


def collect(
    packs: Sequence[PackName] | None = None,
    *,
    lang: str = "sv",
    day: date | None = None,
    made: date | None = None,
    mutation: bool = True,
    reviews: Iterable[RuleReview] = (),
    features: Sequence[Path] | None = None,
    jobs: int | None = None,
    progress: Progress | None = None,
    mutating: Progress | None = None,
) -> Book:
    """Everything about packs: of every shipped one for None, with every list of requirements.

    day: whose law is marked as in force. made: a day for the pages to say they were made on; none is said
    when it is left out. mutation: whether to try mutants, which takes long the first time. reviews: where
    rules stand; one that is not among them is not approved. features: None for those that belong to the
    packs. jobs: how many processes; all cores when left out. progress, mutating: told how far the trials and
    the mutants have come.

    Raises PackError with every fault in what is read, UsageError for a pack that is not there.
    """
    found = coverage(packs, features=features, jobs=jobs, progress=progress)
    stand = {each.rule: each for each in reviews}
    books = [
        _Collector(read_trials(named, features), found, lang, day, stand, jobs).book(made, mutation, mutating)
        for named in domains_in(packs)
    ]
    return books[0] if len(books) == 1 else _bound(books)


def _bound(books: Sequence[Book]) -> Book:
    """The books of several domains as one."""
    laws: dict[str, LawEntry] = {}
    for law in (law for book in books for law in book.laws):
        same = laws.get(law.anchor)
        laws[law.anchor] = law if same is None else same._replace(sections=same.sections + law.sections)
    return replace(
        books[0],
        packs=tuple(each for book in books for each in book.packs),
        features=tuple(each for book in books for each in book.features),
        lists=tuple(each for book in books for each in book.lists),
        laws=tuple(laws.values()),
        failures=tuple(each for book in books for each in book.failures),
        mutation=all(book.mutation for book in books),
    )


class _Collector:
    """Makes the book of one suite."""

    def __init__(
        self,
        suite: TrialSuite,
        found: Coverage,
        lang: str,
        day: date | None,
        reviews: Mapping[str, RuleReview],
        jobs: int | None,
    ) -> None:
        self.suite = suite
        self.coverage = found
        self.jobs = jobs
        self.reviews = reviews
        self.loaded = {each.pack.name: each for each in suite.loaded}
        titles = titles_of_packs(suite.plan.schema, [each.pack for each in suite.loaded], lang)
        self.telling = Telling(lang, titles, day)
        self.checks = suite.by_rule()
        self.refs = {
            rule.id: Ref(
                rule.id, self.telling.with_columns(rule.title, table_of(rule, each)), page_of(rule.id)
            )
            for each in suite.loaded
            if each.pack.name in suite.packs
            for rule in each.pack.rules
        }

    def book(self, made: date | None, mutation: bool, mutating: Progress | None) -> Book:
        """All of it."""
        failed = set(self.coverage.failed)
        faults = {trial.id: trial.run().message for trial in self.suite.trials if trial.id in failed}
        features = features_of(self.suite.trials, self.telling, self.refs, faults)
        homes = {each.folder.resolve().parent for each in self.suite.loaded}
        lists = tuple(
            each
            for each in self.coverage.sources
            if any((home / each.name / "coverage.yaml").is_file() for home in homes)
        )
        # A test that fails says nothing of a rule, so no mutant is tried before all hold.
        scores = self._scores(mutating) if mutation and not faults else {}
        known = self._evidence(features, lists, scores, faults)
        packs = tuple(
            self._pack(self.loaded[name], known, features, lists, scores) for name in self.suite.packs
        )
        return Book(
            self.telling.lang,
            self.telling.day,
            made,
            packs,
            features,
            lists,
            self._laws([rule for pack in packs for rule in pack.rules]),
            tuple(self._failures(features, faults)),
            bool(scores),
        )

    # ---- what is known ----------------------------------------------------------------------------

    def _scores(self, progress: Progress | None) -> dict[str, PartScore]:
        result = mutate(self.suite, jobs=self.jobs, progress=progress)
        return {score.part: score for score in result.scores}

    def _evidence(
        self,
        features: Sequence[FeatureEntry],
        lists: Sequence[SourceCoverage],
        scores: Mapping[str, PartScore],
        faults: Mapping[str, str],
    ) -> Evidence:
        scenarios: dict[str, list[ScenarioEntry]] = {}
        for feature in features:
            for scenario in feature.scenarios:
                for rule in scenario.rules:
                    scenarios.setdefault(rule, []).append(scenario)
        items: dict[str, list[tuple[SourceCoverage, ItemCoverage]]] = {}
        for each in lists:
            for item in each.items:
                for rule in item.rules:
                    items.setdefault(rule, []).append((each, item))
        return Evidence(
            {rule.id: rule for pack in self.coverage.packs for rule in pack.rules},
            evidence.conditions_of(self.coverage),
            evidence.cases_of(self.suite.trials, self.telling, faults),
            {rule: tuple(listed) for rule, listed in scenarios.items()},
            {rule: tuple(listed) for rule, listed in items.items()},
            scores,
            self.reviews,
        )

    def _failures(self, features: Sequence[FeatureEntry], faults: Mapping[str, str]) -> list[Failure]:
        pages = {feature.file: feature.page for feature in features}
        made = []
        for trial in self.suite.trials:
            if trial.id in faults:
                if isinstance(trial, CaseTrial):
                    where = f"{page_of(trial.group)}#cases"
                else:
                    where = pages.get(trial.group.partition(": ")[0], "")
                made.append(Failure(trial.id, where, mask(faults[trial.id])))
        return made

    # ---- packs ------------------------------------------------------------------------------------

    def _pack(
        self,
        loaded: LoadedPack,
        known: Evidence,
        features: Sequence[FeatureEntry],
        lists: Sequence[SourceCoverage],
        scores: Mapping[str, PartScore],
    ) -> PackEntry:
        file, words = loaded.pack.file, self.telling.words
        rules = [
            rule_entry(rule, loaded, self.checks[rule.id], self.telling, known)
            for rule in loaded.pack.rules
            if rule.id in self.checks
        ]
        own = tuple(score for score in scores.values() if score.pack == file.pack)
        covered = next(each for each in self.coverage.packs if each.name == file.pack)
        return PackEntry(
            name=file.pack,
            page=f"packs/{file.pack}.html",
            folder=loaded.folder,
            version=file.version,
            lang="" if file.language == self.telling.lang else file.language,
            title=words(file.title),
            description=words(file.description),
            digest=Digest(loaded.pack.digest),
            uses=tuple(self._used(name) for name in file.uses),
            declared=Declared(file, self.telling, self.refs),
            areas=tuple(self._areas(loaded, rules)),
            features=tuple(each for each in features if not each.packs or file.pack in each.packs),
            requirements=next((each for each in lists if each.name == loaded.folder.name), None),
            reaching=covered.rules_share,
            conditions=covered.conditions_share,
            mutation=total(own) if own else None,
            parts=tuple(each for each in own if "/" in each.part and each.of(MutantStatus.SURVIVED)),
        )

    def _used(self, name: str) -> Ref:
        file = self.loaded[name].pack.file
        return Ref(
            name, self.telling.words(file.title), f"packs/{name}.html" if name in self.suite.packs else ""
        )

    def _areas(self, loaded: LoadedPack, rules: Sequence[RuleEntry]) -> list[AreaEntry]:
        declared = loaded.pack.file.areas
        # An area that is a column of the rule's table is as many areas as the table has.
        names = dict.fromkeys([*declared, *(rule.area for rule in rules)])
        made = []
        for name in names:
            title = self.telling.words(declared[name].title) if name in declared else Words(name)
            listed = tuple(rule for rule in rules if rule.area == name)
            if listed:
                made.append(AreaEntry(f"area-{name}", title, listed))
        return made

    # ---- the law ----------------------------------------------------------------------------------

    def _laws(self, rules: Sequence[RuleEntry]) -> tuple[LawEntry, ...]:
        laws: dict[Words, dict[Words, dict[str, Ref]]] = {}
        for rule in rules:
            cites = [cite for row in rule.rows for cite in row.cites] or rule.cites
            for cite in cites:
                places = laws.setdefault(cite.source, {})
                places.setdefault(cite.locator, {})[rule.id] = self.refs[rule.id]
        taken: set[str] = set()
        return tuple(
            LawEntry(
                f"law-{slug(law.text, taken)}",
                law,
                tuple(
                    SectionEntry(place, tuple(by_id.values()))
                    for place, by_id in sorted(places.items(), key=lambda each: _natural(each[0].text))
                ),
            )
            for law, places in sorted(laws.items(), key=lambda each: _natural(each[0].text))
        )


def _natural(text: str) -> list[tuple[int, int, str]]:
    """Orders 2 § before 10 §."""
    parts = _DIGITS.split(text.casefold())
    return [(0, int(each), "") if each.isdigit() else (1, 0, each) for each in parts if each]
