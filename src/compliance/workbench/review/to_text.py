"""The ledger for people: what is left to approve, and one rule's sheet.

In: `RuleReview`s, a `Sheet`. Out: `Page`s.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from compliance.gherkin.languages import LANGUAGES
from compliance.language import localized, worded
from compliance.pipeline.reviews import RuleReview, State
from compliance.report.page import Page
from compliance.workbench.review.approving import RuleScenario, Sheet

_WORDS = {
    "title": ("Granskning av regler", "Review of rules"),
    "sum": (
        "Godkända: {approved} av {rules}. Ändrade sedan dess: {changed}. Ogranskade: {never}.",
        "Approved: {approved} of {rules}. Changed since: {changed}. Not reviewed: {never}.",
    ),
    "sentence": ("meningen har ändrats", "the sentence has changed"),
    "scenarios": ("scenarierna har ändrats", "the scenarios have changed"),
    "never": ("inte granskad", "not reviewed"),
    "by": (
        "godkänd av {who} ({role}) {day}, utgåva {revision}",
        "approved by {who} ({role}) on {day}, revision {revision}",
    ),
    "number": ("{n} scenarier", "{n} scenarios"),
    "one": ("1 scenario", "1 scenario"),
    "read": ("Läs en regel: compliance review show REGEL", "Read a rule: compliance review show RULE"),
    "approve": (
        "Godkänn den: compliance review approve REGEL --reviewer NAMN --role ROLL",
        "Approve it: compliance review approve RULE --reviewer NAME --role ROLE",
    ),
    "failing": (
        "Regeln gör inte vad proven säger, och kan inte godkännas förrän det är rättat:",
        "The rule does not do what its tests say, and cannot be approved before that is put right:",
    ),
    "what": ("Det som godkänns", "What is approved"),
    "its_scenarios": ("Scenarier", "Scenarios"),
    "no_scenarios": ("Inget scenario handlar om regeln.", "No scenario is about the rule."),
    "history": ("Tidigare granskningar", "Earlier reviews"),
    "written": ("Godkännandet är skrivet i {file}", "The approval is written in {file}"),
}
_MARKS = {State.APPROVED: ("✓", "good"), State.CHANGED: ("!", "unsure"), State.NEVER: ("–", "quiet")}


def listing(found: Sequence[RuleReview], lang: str, width: int, *, everything: bool = False) -> Page:
    """What is left to review, by pack. everything: those approved too."""
    made = Page(width)
    made.heading(_word("title", lang), "═")
    made.add(summary(found, lang))
    for pack in dict.fromkeys(each.pack for each in found):
        rules = [
            each for each in found if each.pack == pack and (everything or each.state is not State.APPROVED)
        ]
        if rules:
            made.heading(f"{pack} ({len(rules)})")
        for each in rules:
            mark, style = _MARKS[each.state]
            made.add(f"{localized(each.title, lang)}", lead=[(f"{mark} ", style)], indent=2)
            made.add(
                f"{each.rule} – {_standing(each, lang)}, {_number(each.examples, lang)}",
                indent=4,
                style="quiet",
            )
    made.blank()
    made.add(_word("read", lang), style="quiet")
    made.add(_word("approve", lang), style="quiet")
    return made


def summary(found: Sequence[RuleReview], lang: str) -> str:
    """How many rules stand where."""
    counts = {str(state): sum(each.state is state for each in found) for state in State}
    return _word("sum", lang).format(rules=len(found), **counts)


def sheet(shown: Sheet, lang: str, width: int) -> Page:
    """A rule as it is read before it is approved."""
    made = Page(width)
    review = shown.review
    made.heading(localized(review.title, lang), "═")
    mark, style = _MARKS[review.state]
    made.add(
        f"{review.rule}, revision {review.revision}: {_standing(review, lang)}", lead=[(f"{mark} ", style)]
    )
    if shown.failing:
        made.add(_word("failing", lang), style="bad")
        for test, wrong in shown.failing:
            made.add(f"{test}: {wrong}", indent=2)
    made.heading(_word("what", lang))
    made.indented(shown.rendered.text, 2)
    made.heading(_word("its_scenarios", lang))
    if not shown.scenarios:
        made.add(_word("no_scenarios", lang), indent=2)
    for spoken in shown.scenarios:
        _scenario(made, spoken)
    if review.approvals:
        made.heading(_word("history", lang))
        for each in reversed(review.approvals):
            made.add(_by(each, lang), indent=2)
            if each.remark:
                made.add(each.remark, indent=4, style="quiet")
    return made


def written(files: Sequence[Any], lang: str) -> str:
    """Where approvals went, one line for each ledger."""
    return "".join(f"{_word('written', lang).format(file=file)}\n" for file in files)


def _standing(review: RuleReview, lang: str) -> str:
    if review.state is State.NEVER:
        return _word("never", lang)
    if review.state is State.CHANGED:
        return ", ".join(_word(each, lang) for each in review.changed)
    return _by(review.approvals[-1], lang)


def _by(approval: Any, lang: str) -> str:
    return _word("by", lang).format(
        who=approval.reviewer, role=approval.role, day=approval.date, revision=approval.revision
    )


def _number(number: int, lang: str) -> str:
    return _word("one", lang) if number == 1 else _word("number", lang).format(n=number)


def _scenario(made: Page, spoken: RuleScenario) -> None:
    scenario = spoken.scenario
    for index, example in enumerate(scenario.examples):
        label = f" ({scenario.labels[index]})" if scenario.labels else ""
        made.blank()
        made.add(f"{scenario.name}{label}", style="strong", indent=2)
        made.add(f"{spoken.file}:{scenario.span.line}", style="quiet", indent=2)
        for text, said in LANGUAGES[spoken.lang].spoken(example):
            made.add(text, indent=4)
            for row in said.table or ():
                made.add(f"| {' | '.join(row)} |", indent=8, style="quiet")


def _word(key: str, lang: str) -> str:
    return worded(_WORDS, key, lang)
