"""Lists, shows and approves rules.

In: packs and rule ids. Out: reviews, the sheet an inspector reads before signing, and approvals written down.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from compliance.diagnostics import Collector, PackError, UsageError, meant, said
from compliance.gherkin.places import features_of
from compliance.gherkin.read import read_features
from compliance.gherkin.values import Scenario
from compliance.model.reviews import Approval
from compliance.named_tuple import NamedTuple
from compliance.packs.reviews import add_review
from compliance.pipeline import plans
from compliance.pipeline.plans import PackName
from compliance.pipeline.reviews import RuleReview, reviews, scenarios_by_rule
from compliance.pipeline.sentences import Rendered, render
from compliance.workbench.trials import read_trials


class Spoken(NamedTuple):
    """A scenario, the file it stands in, and the language it is in."""

    file: str
    lang: str
    scenario: Scenario


class Sheet(NamedTuple):
    """What is signed: the rule in words, and its scenarios as they stand in the features.

    failing: the cases and scenarios of the rule that do not hold, each with what is wrong.
    """

    review: RuleReview
    rendered: Rendered
    scenarios: tuple[Spoken, ...]
    failing: tuple[tuple[str, str], ...] = ()


def listing(packs: Sequence[PackName] | None = None) -> tuple[RuleReview, ...]:
    """Every rule of the named packs (of all shipped ones for None). Raises PackError, UsageError."""
    folders = plans.find(packs)
    found = reviews(folders)
    if packs is None:
        return found
    asked = {plans.find([pack])[-1].resolve() for pack in packs}
    return tuple(each for each in found if each.folder.resolve() in asked)


def sheet(rule: str, packs: Sequence[PackName] | None = None, lang: str = "sv") -> Sheet:
    """One rule as it is read before it is approved. Raises UsageError when there is none of that name."""
    folders = plans.find(packs)
    review = _find([rule], reviews(folders))[0]
    rendered = render([rule], packs, lang)[0]
    spoken = tuple(_scenarios(rule, folders))
    return Sheet(review, rendered, spoken, _failing(rule, folders, spoken))


def approve(
    rules: Sequence[str],
    *,
    reviewer: str,
    role: str,
    day: date,
    remark: str = "",
    packs: Sequence[PackName] | None = None,
) -> tuple[Path, ...]:
    """Record that these rules are right as they now are; the ledgers written to.

    Raises UsageError when there is no such rule, one of its tests does not hold, a name or role is empty, or
    a ledger cannot be written.
    """
    for what, text in (("--reviewer", reviewer), ("--role", role)):
        if not text.strip():
            raise UsageError.of(
                "USAGE060",
                said("an approval needs {what}", "ett godkännande behöver {what}", what=what),
                help=said("say who approves, and in what capacity", "säg vem som godkänner, i vilken roll"),
            )
    written: dict[Path, None] = {}
    folders = plans.find(packs)
    chosen = _find(rules, reviews(folders))
    for each in chosen:
        for test, wrong in _failing(each.rule, folders, tuple(_scenarios(each.rule, folders))):
            raise UsageError.of(
                "USAGE062",
                said(
                    "the rule `{rule}` does not do what its tests say: {test}: {wrong}",
                    "regeln `{rule}` gör inte vad dess test säger: {test}: {wrong}",
                    rule=each.rule,
                    test=test,
                    wrong=wrong,
                ),
                help=said(
                    "run `compliance test`, and approve the rule when all of them hold",
                    "kör `compliance test`, och godkänn regeln när alla håller",
                ),
            )
    for each in chosen:
        approval = Approval(
            rule=each.rule,
            revision=each.revision,
            sentence=each.sentence,
            scenarios=each.scenarios,
            reviewer=reviewer.strip(),
            role=role.strip(),
            date=day,
            remark=remark.strip() or None,
        )
        try:
            written[add_review(each.folder, approval)] = None
        except OSError as error:
            raise UsageError.of(
                "USAGE061",
                said(
                    "the ledger in {folder} cannot be written: {why}",
                    "godkännandena i {folder} kan inte skrivas: {why}",
                    folder=each.folder,
                    why=error.strerror or error,
                ),
                help=said(
                    "work in a copy of the pack that you may change, and name its folder with --pack",
                    "arbeta i en kopia av regelpaketet som du får ändra, och ange dess mapp med --pack",
                ),
            ) from error
    return tuple(written)


def _failing(rule: str, folders: Sequence[Path], spoken: Sequence[Spoken]) -> tuple[tuple[str, str], ...]:
    """The rule's own cases and scenarios that do not hold."""
    places = {(each.scenario.span.file, each.scenario.span.line) for each in spoken}
    found = []
    for trial in read_trials(folders).trials:
        own = trial.group == rule or (trial.place.file, trial.place.line) in places
        if own and not (outcome := trial.run()).passed:
            found.append((trial.id, outcome.message))
    return tuple(found)


def _find(rules: Sequence[str], found: Sequence[RuleReview]) -> list[RuleReview]:
    known = {each.rule: each for each in found}
    for rule in rules:
        if rule not in known:
            what = said("no rule is called `{rule}`", "ingen regel heter `{rule}`", rule=rule)
            every = said("`compliance review` lists them", "`compliance review` visar dem")
            raise UsageError.of("USAGE004", what, help=meant(rule, known, every))
    return [known[rule] for rule in dict.fromkeys(rules)]


def _scenarios(rule: str, folders: Sequence[Path]) -> Iterator[Spoken]:
    """The rule's scenarios, each once, with the file they stand in. Raises PackError for a faulty feature."""
    collector = Collector()
    plan = plans.plan_for(folders)
    for place in features_of(folders):
        for feature in read_features(place, lambda _path: None, collector):
            for scenario in scenarios_by_rule(feature, plan).get(rule, ()):
                yield Spoken(feature.path.relative_to(place).as_posix(), feature.lang, scenario)
    if collector.has_errors:
        raise PackError(collector)
