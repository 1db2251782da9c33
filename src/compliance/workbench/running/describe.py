"""What came of a trial, in the reader's language.

In: a trial that has been run, and its outcome. Out: `Result`, with a `Failure` when it does not hold.
"""

from __future__ import annotations

import traceback
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import compliance
from compliance.bdd.scene import Scene
from compliance.bdd.step_error import StepError, shown
from compliance.diagnostics import ComplianceError, render_all
from compliance.diagnostics.seen import as_seen
from compliance.facts.facts import Facts
from compliance.findings import Finding
from compliance.findings.values import Text
from compliance.gherkin.languages import LANGUAGES
from compliance.language import localized
from compliance.plan.plan import Plan
from compliance.report import View, labels_of
from compliance.report import explain as explaining
from compliance.report.labels import Labels
from compliance.report.reasons import sentence
from compliance.report.speech import Speech
from compliance.report.words import lowered, word
from compliance.report.words import shown as written
from compliance.workbench.running.values import Failure, Piece, Reason, Result, State, StepResult
from compliance.workbench.running.words import say
from compliance.workbench.trials import Outcome, Trial
from compliance.workbench.trials.cases import CaseTrial
from compliance.workbench.trials.scenarios import ScenarioTrial

_WIDTH = 90  # of an explanation, which stands indented
_FEW = 12  # records told of a case; the rest stand in its file


class Describer:
    """Tells results in one language. verbose: with each rule's conditions."""

    def __init__(self, lang: str, verbose: bool = False) -> None:
        self.lang = lang
        self.verbose = verbose

    def result(self, trial: Trial, outcome: Outcome, seconds: float) -> Result:
        """What came of one trial."""
        failure: Failure | None = None
        line, column = trial.place.line, 0
        suite = title = trial.group
        if isinstance(trial, CaseTrial):
            title = localized(trial.check.title, self.lang)
            failure = None if outcome.passed else self._case(trial)
        elif isinstance(trial, ScenarioTrial):
            suite, title = as_seen(str(trial.feature.path)), trial.feature.name
            if not outcome.passed and trial.broken is not None:
                failure = self._scenario(trial)
                line = trial.broken.line
                column = trial.broken.column if failure.reason is not Reason.DIFFERS else 0
        if failure is None and not outcome.passed:
            failure = Failure(Reason.DIFFERS, outcome.message)
        file = as_seen(trial.place.file)
        return Result(trial.id, trial.kind, suite, title, trial.name, file, line, seconds, failure, column)

    # ---- cases ----------------------------------------------------------------------------------

    def _case(self, trial: CaseTrial) -> Failure:
        case, lang = trial.case.case, self.lang
        given = tuple(_records(trial.case.data, trial.plan, case.subject, lang))
        day = case.as_of.isoformat()
        if faulty := trial.faults():
            return Failure(Reason.UNREADABLE, render_all(faulty), day=day, given=given)
        [episode] = trial.episodes()
        findings = episode.findings[trial.check.id]
        expected: tuple[Piece, ...] = (Piece(case.expect.status, word(case.expect.status, lang)),)
        if not findings:
            nobody = say("nobody", lang, case.subject)
            return Failure(Reason.NO_SUBJECT, nobody, expected, day=day, given=given)
        finding, facts = findings[0], episode.facts
        speech = self._speech(trial.plan, facts, finding)
        found: tuple[Piece, ...] = (Piece(finding.status, word(finding.status, lang)),)
        unknown = tuple(Piece(path, speech.spoken(path, finding.subject)) for path in finding.missing)
        if finding.status == case.expect.status:
            fields = {path.rpartition(".")[2] for path in finding.missing}
            # A fact counts as expected whoever it is about, so it is shown by the path it was found at.
            found = tuple(
                each for each in unknown if each.code.rpartition(".")[2] in _last(case.expect.missing or ())
            )
            lacking = [each for each in case.expect.missing or () if each.rpartition(".")[2] not in fields]
            expected = (*found, *(Piece(each, _titled(each, trial.plan, lang)) for each in lacking))
            found, unknown = unknown, ()
        return Failure(
            Reason.DIFFERS,
            _message(expected, found, lang),
            expected,
            found,
            unknown,
            sentence(finding.why, speech),
            day,
            given,
            explanation=self._explained(finding, speech.labels),
        )

    # ---- scenarios ------------------------------------------------------------------------------

    def _scenario(self, trial: ScenarioTrial) -> Failure:
        assert trial.broken is not None
        number, error, scene = trial.broken[:3]
        steps = tuple(_said(trial, number))
        day = scene.day.isoformat() if scene.day else ""
        if not isinstance(error, StepError):
            known = isinstance(error, ComplianceError)
            message = str(error) if known else f"{type(error).__name__}: {error}{_raised_at(error)}"
            reason = Reason.UNREADABLE if known else Reason.BROKEN
            return Failure(reason, message, day=day, steps=steps)
        message = error.told(self.lang)
        if not error.contradicted:
            reason = Reason.UNREADABLE if error.key == "unreadable" else Reason.UNCLEAR
            return Failure(reason, message, day=day, steps=steps)
        expected = tuple(_pieces(error.values["expected"], self.lang))
        found = tuple(_pieces(error.values["found"], self.lang))
        failure = Failure(Reason.DIFFERS, message, expected, found, day=day, steps=steps)
        return failure if error.finding is None else self._of_finding(error.finding, scene, failure)

    def _of_finding(self, finding: Finding, scene: Scene, failure: Failure) -> Failure:
        speech = self._speech(scene.plan, scene.facts_of_day, finding)
        return failure._replace(
            unknown=tuple(Piece(path, speech.spoken(path, finding.subject)) for path in finding.missing),
            why=sentence(finding.why, speech),
            explanation=self._explained(finding, speech.labels),
        )

    # ---- both -----------------------------------------------------------------------------------

    def _speech(self, plan: Plan, facts: Facts, finding: Finding) -> Speech:
        regimes = {choice.name: (choice.subject_type, choice.title) for choice in plan.regimes}
        labels = labels_of(plan.schema, facts.records, regimes, [finding])
        return Speech(self.lang, labels, {finding.subject: finding.subject_name})

    def _explained(self, finding: Finding, labels: Labels) -> str:
        return explaining.render(finding, View(self.lang, _WIDTH), labels) if self.verbose else ""


def _raised_at(error: Exception) -> str:
    """Where a step broke: the last line of its own Python, ours left out."""
    ours = str(Path(compliance.__file__).parent)
    every = traceback.extract_tb(error.__traceback__)
    frames = [each for each in every if not each.filename.startswith(ours)]
    return f" ({as_seen(frames[-1].filename)}:{frames[-1].lineno})" if frames else ""


def _titled(path: str, plan: Plan, lang: str) -> str:
    """A fact that a case names: `tree.pruned` by the field's title."""
    entity = plan.schema.entities.get(path.partition(".")[0])
    field = entity.fields.get(path.rpartition(".")[2]) if entity is not None else None
    return lowered(localized(field.title, lang)) if field is not None and field.title else path


def _last(paths: Iterable[str]) -> set[str]:
    return {path.rpartition(".")[2] for path in paths}


def _message(expected: Sequence[Piece], found: Sequence[Piece], lang: str) -> str:
    sides = [", ".join(each.shown for each in side) or say("nothing", lang) for side in (expected, found)]
    return say("differs", lang, *sides)


def _pieces(value: Any, lang: str) -> Iterator[Piece]:
    """What was expected or found: one thing, or a list of them."""
    several = not isinstance(value, str | Mapping) and isinstance(value, Iterable)
    for each in value if several else [value]:
        yield Piece(shown(each, "sv") if isinstance(each, Mapping) else str(each), shown(each, lang))


def _said(trial: ScenarioTrial, failed: int) -> Iterator[StepResult]:
    for number, (text, said) in enumerate(LANGUAGES[trial.feature.lang].spoken(trial.said)):
        state: State = "held" if number < failed else "failed" if number == failed else "not_reached"
        yield StepResult(said.line, text, said.table or (), state)


def _labelled(value: Any, titles: Mapping[str, Text], lang: str) -> str:
    """A value as a report has it: a code, or each of several, by its label."""
    if isinstance(value, list | tuple):
        return ", ".join(_labelled(each, titles, lang) for each in value) or word("none", lang)
    title = localized(titles.get(value, {}), lang) if isinstance(value, str) else ""
    return title or written(value, lang)


def _records(data: Mapping[str, Any], plan: Plan, subject: str, lang: str) -> Iterator[str]:
    """A line for each record, the subject's own first: `ST-läkare T1: Avsedd specialitet psykiatri, ...`."""
    tables = plan.schema.by_table()
    lines: list[tuple[bool, str]] = []
    for table, rows in data.items():
        entity = tables.get(table)
        title = localized(entity.title, lang) if entity is not None else table
        if not isinstance(rows, Sequence) or isinstance(rows, str):
            lines.append((True, f"{title}: {rows}"))
            continue
        if not rows:
            lines.append((True, f"{title}: {word('nothing_listed', lang)}"))
        for row in rows:
            cells = row if isinstance(row, Mapping) else {"": row}
            values = []
            for name, value in cells.items():
                field = entity.fields.get(name) if entity is not None else None
                if name != "id":
                    called = localized(field.title, lang) if field is not None and field.title else name
                    titles = plan.schema.codes.get(field.codes, {}) if field is not None else {}
                    values.append(f"{called} = {_labelled(value, titles, lang)}")
            mine = cells.get("id") == subject
            lines.append((not mine, f"{title} {cells.get('id', '')}".rstrip() + f": {'; '.join(values)}"))
    ordered = [line for _, line in sorted(lines, key=lambda each: each[0])]
    yield from ordered[:_FEW]
    if len(ordered) > _FEW:
        yield say("more", lang, len(ordered) - _FEW)
