"""Feature files as they are written, each example with what it expects and whether it holds.

In: the scenarios of a suite. Out: `FeatureEntry`s, in order of file.

A `Feature` holds its scenarios filled in, row by row. People read an outline once and then its rows, with the
text around it; so the document is read again, and the two are joined by line.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from compliance.bdd import meanings
from compliance.bdd.lexicon import Lexicon
from compliance.bdd.step_error import StepError
from compliance.diagnostics import Collector, mask
from compliance.gherkin.languages import LANGUAGES
from compliance.gherkin.text import language_of, parse, read_text
from compliance.plan.plan import Check
from compliance.workbench.site.basics import Ref, Words
from compliance.workbench.site.telling import Telling
from compliance.workbench.site.trial_values import (
    BlockEntry,
    ExampleEntry,
    Expected,
    FeatureEntry,
    ScenarioEntry,
    StepEntry,
)
from compliance.workbench.trials import Trial
from compliance.workbench.trials.scenarios import ScenarioTrial

_NOT_PLAIN = re.compile(r"[^a-z0-9]+")
_LETTERS = str.maketrans("åäöéü", "aaoeu")

Json = Mapping[str, Any]


def slug(text: str, taken: set[str]) -> str:
    """A short name for an address, unlike those taken; it is then taken too.

    >>> slug("Två års väntan", set())
    'tva-ars-vantan'
    """
    plain = _NOT_PLAIN.sub("-", text.casefold().translate(_LETTERS)).strip("-")[:60].strip("-") or "x"
    name, number = plain, 2
    while name in taken:
        name, number = f"{plain}-{number}", number + 1
    taken.add(name)
    return name


def features_of(
    trials: Iterable[Trial], telling: Telling, rules: Mapping[str, Ref], faults: Mapping[str, str]
) -> tuple[FeatureEntry, ...]:
    """The features of these trials. rules: those with a page, as declared; faults: by trial, why it fails."""
    by_file: dict[Path, list[ScenarioTrial]] = {}
    for trial in trials:
        if isinstance(trial, ScenarioTrial):
            by_file.setdefault(trial.feature.path, []).append(trial)
    taken: set[str] = set()
    made = []
    for listed in by_file.values():
        page = f"features/{slug(listed[0].file.removesuffix('.feature'), taken)}.html"
        made.append(_Reader(listed, page, telling, rules, faults).entry())
    return tuple(made)


class _Reader:
    """Reads one file beside its trials."""

    def __init__(
        self,
        trials: Sequence[ScenarioTrial],
        page: str,
        telling: Telling,
        rules: Mapping[str, Ref],
        faults: Mapping[str, str],
    ) -> None:
        first = trials[0]
        self._first = first
        self._ref = Ref(first.file, Words(first.feature.name), page)
        self._telling = telling
        self._rules = rules
        self._faults = faults
        self._lexicon = Lexicon(first.plan, first.packs, first.feature.lang)
        self._outcomes = LANGUAGES[first.feature.lang].outcomes
        self._taken: set[str] = set()
        self._trials: dict[int, list[ScenarioTrial]] = {}
        for trial in trials:
            self._trials.setdefault(trial.scenario.span.line, []).append(trial)

    def entry(self) -> FeatureEntry:
        """All of the file."""
        feature = self._document()["feature"]
        blocks: list[BlockEntry] = []
        background = self._background(feature["children"], ())
        loose = [each for each in feature["children"] if "scenario" in each]
        if loose:
            blocks.append(BlockEntry("", None, (), (), tuple(self._scenarios(loose, background))))
        for child in feature["children"]:
            if "rule" in child:
                rule = child["rule"]
                own = self._background(rule["children"], background)
                scenarios = tuple(self._scenarios(rule["children"], (*background, *own)))
                check = self._check(rule["name"])
                ref = self._rules.get(check.declared_id) if check is not None else None
                blocks.append(BlockEntry(rule["name"], ref, _text(rule), own, scenarios))
        first = self._first
        return FeatureEntry(
            self._ref.page,
            first.file,
            feature["name"],
            first.feature.lang,
            _text(feature),
            first.packs,
            background,
            tuple(blocks),
        )

    def _document(self) -> Json:
        # It has been read once without a fault, or there would be no trials.
        collector, path = Collector(), self._first.feature.path
        text = read_text(path, str(path), collector)
        assert text is not None
        language = language_of(text, str(path), collector)
        assert language is not None
        document = parse(text, str(path), language, collector)
        assert document is not None
        return document

    def _background(self, children: Sequence[Json], before: Sequence[StepEntry]) -> tuple[StepEntry, ...]:
        """The steps that every scenario among the children begins with."""
        steps = [step for child in children if "background" in child for step in child["background"]["steps"]]
        said = self._first.said
        # Backgrounds are said first, so theirs are the first steps of any scenario below them.
        trial = next((self._trials[line][0] for line in _lines(children) if line in self._trials), None)
        if trial is not None:
            said = trial.said
        return tuple(
            self._step(step, kind, text)
            for step, (kind, text) in zip(steps, _said(said[len(before) :]), strict=False)
        )

    # ---- scenarios --------------------------------------------------------------------------------

    def _scenarios(self, children: Sequence[Json], before: tuple[StepEntry, ...]) -> Iterator[ScenarioEntry]:
        for child in children:
            if "scenario" in child:
                yield self._scenario(child["scenario"], before)

    def _scenario(self, scenario: Json, before: tuple[StepEntry, ...]) -> ScenarioEntry:
        trials = self._trials[scenario["location"]["line"]]
        tables = [table for table in scenario.get("examples") or () if "tableHeader" in table]
        heads = [[cell["value"] for cell in table["tableHeader"]["cells"]] for table in tables]
        columns = tuple(dict.fromkeys(each for head in heads for each in head))
        rows = [
            {head: cell["value"] for head, cell in zip(heads[number], row["cells"], strict=True)}
            for number, table in enumerate(tables)
            for row in table.get("tableBody") or ()
        ] or [{}]
        examples = []
        speaks: dict[str, None] = {}
        for trial, row in zip(trials, rows, strict=True):
            expects = tuple(self._expects(trial))
            speaks |= dict.fromkeys(each.rule.id for each in expects)
            cells = tuple(row.get(column, "") for column in columns)
            examples.append(ExampleEntry(cells, expects, mask(self._faults.get(trial.id, ""))))
        above = self._check(trials[0].scenario.rule)
        if above is not None:
            speaks[above.declared_id] = None
        said = _said(trials[0].said[len(before) :])
        return ScenarioEntry(
            slug(scenario["name"], self._taken),
            scenario["name"],
            scenario["keyword"].strip(),
            self._ref,
            self._first.feature.lang,
            _text(scenario),
            before,
            tuple(
                self._step(step, kind, text)
                for step, (kind, text) in zip(scenario["steps"], said, strict=True)
            ),
            columns,
            tuple(examples),
            tuple(speaks),
        )

    def _step(self, step: Json, kind: str, filled: str) -> StepEntry:
        """A step as it is written. filled: as the first row says it, which tells its definition."""
        rows = step["dataTable"]["rows"] if "dataTable" in step else ()
        table = tuple(tuple(cell["value"] for cell in row["cells"]) for row in rows)
        found = self._first.steps.find(kind, filled, self._first.feature.lang)
        pairs = bool(found) and found[0].function is meanings.introduce_with
        status = self._status(kind, filled) if step["text"] == filled else ""
        return StepEntry(step["keyword"].strip(), step["text"], table, "pairs" if pairs else "rows", status)

    # ---- what is expected -------------------------------------------------------------------------

    def _expects(self, trial: ScenarioTrial) -> Iterator[Expected]:
        for said in trial.said:
            status = self._status(said.kind, said.text)
            if not status:
                continue
            step = trial.steps.find(said.kind, said.text, trial.feature.lang)[0]
            named = (step.arguments(said.text) or {}).get("rule", "")
            check = self._check(named or trial.scenario.rule)
            if check is None:
                continue
            known = self._rules.get(check.declared_id)
            # The title as the row fills it in: that of the declared rule only names the columns.
            ref = Ref(check.declared_id, self._telling.words(check.title), known.page if known else "")
            yield Expected(status, ref, check.id[len(check.declared_id) + 1 :])

    def _status(self, kind: str, text: str) -> str:
        """The status of a rule that a step expects; empty for every other step."""
        if kind != "then":
            return ""
        step = self._first.steps.find(kind, text, self._first.feature.lang)[0]
        if step.function is not meanings.outcome:
            return ""
        return str(self._outcomes[(step.arguments(text) or {})["outcome"]])

    def _check(self, title: str) -> Check | None:
        """The check of that title; None for a heading that is the name of none."""
        try:
            return self._lexicon.rule(title) if title else None
        except StepError:
            return None


def _said(said: Iterable[Any]) -> list[tuple[str, str]]:
    return [(each.kind, each.text) for each in said]


def _lines(children: Sequence[Json]) -> Iterator[int]:
    for child in children:
        if "scenario" in child:
            yield child["scenario"]["location"]["line"]
        elif "rule" in child:
            yield from _lines(child["rule"]["children"])


def _text(holder: Json) -> tuple[str, ...]:
    """The paragraphs of a description."""
    lines = [line.strip() for line in (holder.get("description") or "").splitlines()]
    paragraphs = " ".join(line or "\n" for line in lines).split("\n")
    return tuple(each.strip() for each in paragraphs if each.strip())
