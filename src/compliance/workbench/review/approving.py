"""Lists, shows and approves rules.

In: packs and rule ids. Out: reviews, the sheet an inspector reads before signing, and approvals written down.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

from compliance.diagnostics import Collector, PackError, UsageError, meant, said
from compliance.diagnostics.os_reasons import reason_of
from compliance.gherkin.places import features_of
from compliance.gherkin.read import read_features
from compliance.gherkin.values import Scenario
from compliance.model.reviews import Approval
from compliance.named_tuple import NamedTuple
from compliance.packs.reviews import add_review
from compliance.pipeline import plans
from compliance.pipeline.by_domain import domains_in
from compliance.pipeline.plans import PackName
from compliance.pipeline.reviews import RuleReview, reviews, scenarios_by_rule
from compliance.pipeline.rule_names import no_such_rule
from compliance.pipeline.sentences import Rendered, render
from compliance.workbench.trials import read_trials


class RuleScenario(NamedTuple):
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
    scenarios: tuple[RuleScenario, ...]
    failing: tuple[tuple[str, str], ...] = ()


def listing(packs: Sequence[PackName] | None = None) -> tuple[RuleReview, ...]:
    """Every rule of the named packs (of all shipped ones for None). Raises PackError, UsageError."""
    return tuple(each for together in domains_in(packs) for each in _read(together)[1])


def sheet(rule: str, packs: Sequence[PackName] | None = None, lang: str = "sv") -> Sheet:
    """One rule as it is read before it is approved. Raises UsageError when there is none of that name."""
    ((review, folders),) = _find([rule], packs)
    rendered = render([rule], [review.folder], lang)[0]
    spoken = _scenarios([rule], folders)
    failing = _failing(review.folder, folders, spoken)
    return Sheet(review, rendered, spoken[rule], tuple((test, wrong) for _, test, wrong in failing))


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
    chosen = _find(rules, packs)
    _refuse_failing(chosen)
    written: dict[Path, None] = {}
    for each, _ in chosen:
        approval = Approval(
            rule=each.rule,
            revision=each.revision,
            sentence=each.sentence_digest,
            scenarios=each.scenarios_digest,
            reviewer=reviewer.strip(),
            role=role.strip(),
            date=day,
            remark=remark.strip() or None,
        )
        written[_write_down(each.folder, approval)] = None
    return tuple(written)


def _refuse_failing(chosen: Sequence[tuple[RuleReview, Sequence[Path]]]) -> None:
    """Raise UsageError for the first of these rules that has a test that does not hold."""
    for rule, test, wrong in _all_failing(chosen):
        raise UsageError.of(
            "USAGE062",
            said(
                "the rule `{rule}` does not do what its tests say: {test}: {wrong}",
                "regeln `{rule}` gör inte vad dess test säger: {test}: {wrong}",
                rule=rule,
                test=test,
                wrong=wrong,
            ),
            help=said(
                "run `compliance test`, and approve the rule when all of them hold",
                "kör `compliance test`, och godkänn regeln när alla håller",
            ),
        )


def _write_down(folder: Path, approval: Approval) -> Path:
    """Add an approval to a pack's ledger. Raises UsageError where that cannot be written."""
    try:
        return add_review(folder, approval)
    except OSError as error:
        raise UsageError.of(
            "USAGE061",
            said(
                "the ledger in {folder} cannot be written: {why}",
                "godkännandena i {folder} kan inte skrivas: {why}",
                folder=folder,
                why=reason_of(error),
            ),
            help=said(
                "work in a copy of the pack that you may change, and name its folder with --pack",
                "arbeta i en kopia av regelpaketet som du får ändra, och ange dess mapp med --pack",
            ),
        ) from error


def _read(packs: Sequence[Path]) -> tuple[list[Path], list[RuleReview]]:
    """Packs of one domain with those they use; and the rules of the former."""
    folders = plans.find_packs(packs)
    asked = {each.resolve() for each in packs}
    return folders, [each for each in reviews(folders) if each.folder.resolve() in asked]


def _find(rules: Sequence[str], packs: Sequence[PackName] | None) -> list[tuple[RuleReview, Sequence[Path]]]:
    """Each of the rules, with the packs that are read together with its own."""
    known: dict[str, tuple[RuleReview, Sequence[Path]]] = {}
    names = {rule.partition(".")[0] for rule in rules}
    # A rule's id begins with its pack's name: the other domains are read only to tell which rule was meant.
    for together in sorted(domains_in(packs), key=lambda each: names.isdisjoint(pack.name for pack in each)):
        if not known.keys() >= set(rules):
            folders, found = _read(together)
            known |= {each.rule: (each, folders) for each in found}
    for rule in rules:
        if rule not in known:
            every = said("`compliance review` lists them", "`compliance review` visar dem")
            raise no_such_rule(rule, meant(rule, known, every), "compliance review --pack")
    return [known[rule] for rule in dict.fromkeys(rules)]


def _scenarios(rules: Sequence[str], folders: Sequence[Path]) -> dict[str, tuple[RuleScenario, ...]]:
    """The scenarios of each rule, with the file they stand in. Raises PackError for a faulty feature."""
    collector = Collector()
    plan = plans.plan_of(folders)
    found: dict[str, list[RuleScenario]] = {rule: [] for rule in rules}
    for place in features_of(folders):
        for feature in read_features(place, lambda _path: None, collector):
            file = feature.path.relative_to(place).as_posix()
            by_rule = scenarios_by_rule(feature, plan)
            for rule, spoken in found.items():
                spoken += [RuleScenario(file, feature.lang, each) for each in by_rule.get(rule, ())]
    if collector.has_errors:
        raise PackError(collector)
    return {rule: tuple(spoken) for rule, spoken in found.items()}


def _all_failing(chosen: Sequence[tuple[RuleReview, Sequence[Path]]]) -> Iterator[tuple[str, str, str]]:
    """What does not hold of these rules, pack by pack: reading its tests takes most of the time."""
    by_pack: dict[Path, tuple[Sequence[Path], list[str]]] = {}
    for review, folders in chosen:
        by_pack.setdefault(review.folder, (folders, []))[1].append(review.rule)
    for pack, (folders, rules) in by_pack.items():
        yield from _failing(pack, folders, _scenarios(rules, folders))


def _failing(
    pack: Path, folders: Sequence[Path], spoken: Mapping[str, Sequence[RuleScenario]]
) -> Iterator[tuple[str, str, str]]:
    """The cases and scenarios of a pack's rules that do not hold: the rule, the test, and what is wrong."""
    places = {
        rule: {(each.scenario.span.file, each.scenario.span.line) for each in listed}
        for rule, listed in spoken.items()
    }
    files = {Path(file).resolve() for own in places.values() for file, _ in own}
    # A scenario in the folder of another pack is tried with that pack too, as it stands there.
    others = [
        each
        for each in folders
        if each != pack and any(file.is_relative_to(each.resolve()) for file in files)
    ]
    for trial in read_trials([pack, *others]).trials:
        about = [
            rule
            for rule, own in places.items()
            if trial.group == rule or (trial.place.file, trial.place.line) in own
        ]
        if about and not (outcome := trial.run()).passed:
            yield from ((rule, trial.id, outcome.message) for rule in about)
