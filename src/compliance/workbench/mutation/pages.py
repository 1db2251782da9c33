"""What mutation testing found, for people and for programs.

In: a `Result`. Out: a `Page`, or plain JSON values (`mutation/1`).
"""

from __future__ import annotations

from typing import Any

from compliance.diagnostics.seen import as_seen
from compliance.language import localized, worded
from compliance.report.page import Page
from compliance.workbench.mutation.running import Result
from compliance.workbench.mutation.values import MutantOutcome, MutantStatus, PartScore, total
from compliance.workbench.running.describe import Describer
from compliance.workbench.running.to_text import failure

SCHEMA = "mutation/1"
_WORDS = {
    "title": ("Mutationsprovning", "Mutation testing"),
    "failing": (
        "Dessa prov håller inte mot reglerna som de är. Rätta dem först:",
        "These trials do not hold against the rules as they are. Mend them first:",
    ),
    "score": ("{score} % av {number} mutanter upptäcks", "{score} % of {number} mutants are noticed"),
    "none": ("inga mutanter", "no mutants"),
    "rest": (
        "{killed} upptäckta, {survived} överlevande, {accepted} godtagna, {equivalent} likvärdiga",
        "{killed} noticed, {survived} survivors, {accepted} accepted, {equivalent} equivalent",
    ),
    "could": ("Här står", "It says"),
    "and": ("Det skulle kunna stå", "It could say"),
    "unnoticed": ("och inget prov skulle märka det.", "and no trial would notice."),
    "in_row": ("raden {row}", "the row {row}"),
    "scenario": ("Ett scenario som skulle märka det:", "A scenario that would notice:"),
    "accepted": ("Godtagen:", "Accepted:"),
    "equivalent": ("Likvärdig:", "Equivalent:"),
    "stale": (
        "Godtas i mutation.yaml men överlever inte längre:",
        "Accepted in mutation.yaml, but no survivor:",
    ),
    "time": (
        "Proven tog {testing} s att köra en gång, mutanterna {hunting} s.",
        "Running the trials once took {testing} s, the mutants {hunting} s.",
    ),
    "kept": ("{kept} av {number} delar var oförändrade.", "{kept} of {number} parts had not changed."),
}
KINDS = {
    "operator": ("en annan jämförelse", "another comparison"),
    "boundary": ("en gräns flyttad", "a boundary moved"),
    "number": ("ett annat antal", "another number"),
    "dropped": ("ett villkor borttaget", "a condition taken away"),
    "all/any": ("alla i stället för någon, eller tvärtom", "all instead of any, or the other way"),
    "negation": ("tvärtom", "the opposite"),
    "quantifier": ("ett annat slags antal", "another quantifier"),
    "if_empty": ("en annan innebörd av att inget finns", "another meaning of there being none"),
    "field": ("en annan uppgift", "another field"),
    "code": ("ett annat värde", "another value"),
    "measure": ("ett annat mått", "another measure"),
    "force": ("en annan bindningsgrad", "another force"),
    "regime": ("utan regelverk", "without a regulation"),
}


def page(result: Result, lang: str, width: int, *, verbose: bool = False) -> Page:
    """Scores by pack, then every survivor. verbose: what is accepted or equivalent too."""
    made = Page(width)
    made.heading(_word("title", lang), "═")
    if result.failing:
        made.add(_word("failing", lang), style="bad")
        describer = Describer(lang)
        for trial in result.failing:
            made.add(trial.id, indent=2)
            failure(made, describer.result(trial, trial.run(), 0), lang)
        return made
    for pack in result.packs:
        scores = tuple(score for score in result.scores if score.pack == pack)
        if scores:
            made.heading(pack)
            _numbers(made, total(scores), lang)
    shown = (
        {MutantStatus.SURVIVED, MutantStatus.ACCEPTED, MutantStatus.EQUIVALENT}
        if verbose
        else {MutantStatus.SURVIVED}
    )
    for score in result.scores:
        alive = [outcome for outcome in score.outcomes if outcome.fate in shown]
        if alive:
            made.heading(score.part)
        for outcome in alive:
            _survivor(made, outcome, lang)
    if result.stale:
        made.heading(_word("stale", lang))
        for each in result.stale:
            where = f"{as_seen(each.place.file)}:{each.place.line}" if each.place else ""
            made.add(f"{where}: {each.acceptance.part}", indent=2)
    made.blank()
    made.add(_score(total(result.scores), lang), style="strong")
    kept = sum(score.kept for score in result.scores)
    made.add(
        _word("time", lang).format(
            testing=_seconds(result.trial_seconds, lang), hunting=_seconds(result.mutant_seconds, lang)
        )
    )
    if kept:
        made.add(_word("kept", lang).format(kept=kept, number=len(result.scores)))
    return made


def to_json(result: Result) -> dict[str, Any]:
    """All of it, every mutant by its id."""
    return {
        "schema": SCHEMA,
        "score": total(result.scores).score,
        "packs": {
            pack: _numbers_json(total(tuple(score for score in result.scores if score.pack == pack)))
            for pack in result.packs
        },
        "parts": [
            {
                "pack": score.pack,
                "part": score.part,
                "kept": score.kept,
                **_numbers_json(score),
                "mutants": [_outcome_json(outcome) for outcome in score.outcomes],
            }
            for score in result.scores
        ],
        "stale": [{"place": str(each.place), "part": each.acceptance.part} for each in result.stale],
        "failing": [{"trial": trial.id, "message": trial.run().message} for trial in result.failing],
        "seconds": {"testing": round(result.trial_seconds, 3), "hunting": round(result.mutant_seconds, 3)},
    }


def _numbers(made: Page, score: PartScore, lang: str) -> None:
    made.add(_score(score, lang), style="strong", indent=2)
    counts = {str(fate): score.count(fate) for fate in MutantStatus}
    made.add(_word("rest", lang).format(**counts), indent=2)


def _score(score: PartScore, lang: str) -> str:
    if score.score is None:
        return _word("none", lang)
    return _word("score", lang).format(score=percent(score.score, lang), number=score.counted)


def _survivor(made: Page, outcome: MutantOutcome, lang: str) -> None:
    mutant = outcome.mutant
    row = f", {_word('in_row', lang).format(row=mutant.row)}" if mutant.row else ""
    kind = KINDS.get(mutant.kind, (mutant.kind, mutant.kind))[lang == "en"]
    made.blank()
    place = f"{as_seen(mutant.place.file)}:{mutant.place.line}" if mutant.place else mutant.part
    made.add(f"{place}{row}: {kind}", style="quiet", indent=2)
    for key, text in (("could", mutant.before), ("and", mutant.after)):
        first, *more = localized(text, lang).splitlines() or [""]
        made.add(first, lead=[(f"{_word(key, lang)}: ", "quiet")], indent=4)
        for line in more:
            made.add(line.lstrip(), indent=6 + len(line) - len(line.lstrip()))
    if outcome.fate is MutantStatus.SURVIVED:
        made.add(_word("unnoticed", lang), indent=4)
    else:
        made.add(
            localized(outcome.reason, lang), lead=[(f"{_word(str(outcome.fate), lang)} ", "quiet")], indent=4
        )
    if outcome.scenario:
        made.add(_word("scenario", lang), indent=4, style="quiet")
        for line in outcome.scenario.splitlines():
            made.lines.append([(f"      {line}", "")])


def _numbers_json(score: PartScore) -> dict[str, Any]:
    return {"score": score.score, **{str(fate): score.count(fate) for fate in MutantStatus}}


def _outcome_json(outcome: MutantOutcome) -> dict[str, Any]:
    return {
        **outcome.mutant.to_json(),
        "fate": str(outcome.fate),
        "by": outcome.by or None,
        "reason": dict(outcome.reason) or None,
        "scenario": outcome.scenario or None,
        "checks": list(outcome.checks),
    }


def percent(value: float, lang: str) -> str:
    """A percentage with one decimal, never rounded up to the next.

    >>> percent(94.96, "sv"), percent(100, "en")
    ('94,9', '100')
    """
    shown = f"{int(value * 10) / 10:.1f}".removesuffix(".0")
    return shown.replace(".", ",") if lang == "sv" else shown


def _seconds(value: float, lang: str) -> str:
    shown = f"{value:.1f}"
    return shown.replace(".", ",") if lang == "sv" else shown


def _word(key: str, lang: str) -> str:
    return worded(_WORDS, key, lang)
