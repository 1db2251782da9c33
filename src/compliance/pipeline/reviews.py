"""Which rules somebody has approved as they now are.

In: folders of packs with their ledgers and features. Out: a `RuleReview` for each rule: approved, changed
since, or never approved; `marks` gives those approved, for a check, from the cache while nothing has changed.

An approval is of two things: what the rule and all it rests on says (`sentences.meaning_digest`), and what
its scenarios say, with the code of the sentences that a domain or a pack has of its own. A scenario is a
rule's when one of its last steps names the rule, or it stands under a heading with the rule's title.
"""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from compliance import cache
from compliance.diagnostics import Collector, PackError
from compliance.gherkin.code import code_digest
from compliance.gherkin.places import features_of, own_steps_of
from compliance.named_tuple import NamedTuple
from compliance.packs.digest import REVIEWS, content_of, has_ledger, pack_digest
from compliance.packs.reviews import read_reviews
from compliance.pipeline import plan_cache, plans
from compliance.report.parts import ReviewMark

if TYPE_CHECKING:
    from compliance.gherkin.values import Feature, Scenario
    from compliance.model.reviews import Approval
    from compliance.packs.read import LoadedPack
    from compliance.plan.plan import Plan


class State(StrEnum):
    """Where a rule stands."""

    APPROVED = "approved"
    CHANGED = "changed"
    """Approved once; its sentence or its scenarios have changed since."""
    NEVER = "never"


class RuleReview(NamedTuple):
    """A rule and its approvals.

    changed: what is not as it was approved: `sentence`, `scenarios`. The digests are of what these now say.
    examples: how many its scenarios have. approvals: all there have been, oldest first.
    """

    rule: str
    pack: str
    folder: Path
    revision: int
    title: Mapping[str, str]
    state: State
    changed: tuple[str, ...]
    sentence_digest: str
    scenarios_digest: str
    examples: int
    approvals: tuple[Approval, ...]


def reviews(folders: Sequence[Path]) -> tuple[RuleReview, ...]:
    """Every rule of the packs in these folders. Raises PackError when a pack or ledger is faulty."""
    collector = Collector()
    loaded = plans.read_packs(folders, collector)
    ledgers = {each.pack.name: read_reviews(each.folder, collector) for each in loaded}
    if collector.has_errors:
        raise PackError(collector)
    plan = plans.plan_of(folders)
    told = _scenarios(folders, plan)
    found = []
    for pack, sentence in _digests(loaded, plan):
        approvals: dict[str, list[Approval]] = defaultdict(list)
        for each in ledgers[pack.pack.name]:
            approvals[each.rule].append(each)
        for rule in pack.pack.rules:
            said = told.get(rule.id, [])
            now = (sentence[rule.id], _digest(sorted(said)))
            state, changed = _state(approvals[rule.id], now)
            title = {"sv": rule.title.sv, "en": rule.title.en}
            found.append(
                RuleReview(
                    rule.id,
                    pack.pack.name,
                    pack.folder,
                    rule.revision,
                    title,
                    state,
                    changed,
                    *now,
                    len(said),
                    tuple(approvals[rule.id]),
                )
            )
    return tuple(found)


def marks(folders: Sequence[Path]) -> dict[str, ReviewMark]:
    """Those approved as they now are, by the rule's id as declared; none where no pack has a ledger."""
    if not has_ledger(folders):
        return {}
    key = _key(folders)
    try:
        kept = json.loads(cache.kept("reviews", key) or b"")
        return {rule: ReviewMark(*mark) for rule, mark in kept.items()}
    except (ValueError, TypeError, AttributeError):
        pass  # not there, or damaged
    found = {
        each.rule: mark_of(each.approvals[-1]) for each in reviews(folders) if each.state is State.APPROVED
    }
    cache.keep("reviews", key, json.dumps(found).encode())
    return found


def mark_of(approval: Approval) -> ReviewMark:
    """An approval as a report shows it."""
    return ReviewMark(approval.reviewer, approval.role, approval.date.isoformat(), approval.remark or "")


def _state(approvals: Sequence[Approval], now: tuple[str, str]) -> tuple[State, tuple[str, ...]]:
    if not approvals:
        return State.NEVER, ()
    then = (approvals[-1].sentence, approvals[-1].scenarios)
    names = ("sentence", "scenarios")
    changed = tuple(name for name, one, other in zip(names, then, now, strict=True) if one != other)
    return (State.CHANGED if changed else State.APPROVED), changed


def _digests(loaded: Sequence[LoadedPack], plan: Plan) -> list[tuple[LoadedPack, dict[str, str]]]:
    from compliance.sentences import meaning_digest, titles_of_packs

    titles = titles_of_packs(plan.schema, [each.pack for each in loaded])
    return [(each, {rule.id: meaning_digest(rule, titles) for rule in each.pack.rules}) for each in loaded]


def scenarios_by_rule(feature: Feature, plan: Plan) -> dict[str, tuple[Scenario, ...]]:
    """The scenarios of a feature that speak of each rule, by the rule as declared."""
    names = _names(plan)
    packs = {pack.name for pack in plan.packs}
    chosen = [tag for tag in feature.tags if tag in packs]
    found: dict[str, dict[int, Scenario]] = defaultdict(dict)
    for index, scenario in enumerate(feature.scenarios):
        for rule in _asked(scenario, names):
            if not chosen or rule.partition(".")[0] in chosen:
                found[rule][index] = scenario
    return {rule: tuple(scenarios.values()) for rule, scenarios in found.items()}


def _scenarios(folders: Sequence[Path], plan: Plan) -> dict[str, list[str]]:
    """What each rule's scenarios say, one text for each example, by the rule as declared."""
    from compliance.gherkin.read import read_features

    told: dict[str, list[str]] = defaultdict(list)
    for place in features_of(folders):
        code = {file.parent: code_digest(file) for file in own_steps_of(place)}
        # What is wrong in a feature is told when it is tried; here it only cannot be approved.
        for feature in read_features(place, lambda _path: None, Collector()):
            own = [text for folder, text in code.items() if feature.path.is_relative_to(folder)]
            for rule, scenarios in scenarios_by_rule(feature, plan).items():
                told[rule] += [text for scenario in scenarios for text in _texts(scenario, own)]
    return told


def _texts(scenario: Scenario, own: Sequence[str]) -> list[str]:
    examples = [[(said.kind, said.text, said.table) for said in example] for example in scenario.examples]
    return [json.dumps([scenario.name, scenario.rule, each, *own], ensure_ascii=False) for each in examples]


def _asked(scenario: Scenario, names: Mapping[str, set[str]]) -> set[str]:
    """The rules that a scenario's last steps name, or whose title it stands under."""
    asked = set(names.get(scenario.rule, ()))
    for example in scenario.examples:
        for said in example:
            if said.kind == "then":
                for word in said.text.split('"')[1::2]:
                    asked |= names.get(word, set())
    return asked


def _names(plan: Plan) -> dict[str, set[str]]:
    """Rules as declared by the ids and titles of their checks."""
    names: dict[str, set[str]] = defaultdict(set)
    for check in plan.checks:
        for name in (check.id, *check.title.values()):
            names[name].add(check.declared_id)
    return names


def _key(folders: Sequence[Path]) -> str:
    total = hashlib.sha256(plan_cache.engine_mark("gherkin", "sentences", "pipeline").encode())
    for folder in folders:
        total.update(f"{pack_digest(folder)}\n".encode())
        total.update(content_of(folder / REVIEWS))
    for place in features_of(folders):
        for file in (*sorted(place.rglob("*.feature")), *own_steps_of(place)):
            total.update(content_of(file))
    return total.hexdigest()


def _digest(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False, sort_keys=True)
    return f"sha256:{hashlib.sha256(text.encode()).hexdigest()}"
