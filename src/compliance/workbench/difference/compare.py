"""Finds the rules of two versions of a pack that are not the same, and somebody each judges differently.

In: the plans of both. Out: `RuleChange`s in order of the new pack, those taken away last.

A rule differs in meaning when its planned form does, or what it rests on: a parameter, a measure, a
regulation, the vocabulary; `parts.py` says which. A change of words alone is told apart. For each rule that
means something else the smallest witness is looked for (`witnesses.py`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from compliance.named_tuple import NamedTuple
from compliance.plan.plan import Check, Plan
from compliance.sentences import changed_lines
from compliance.workbench.difference.parts import beside_the_rule, differing
from compliance.workbench.difference.values import RuleChange, Text
from compliance.workbench.difference.witnesses import Finder


class RuleText(NamedTuple):
    """A rule in words, by language; and what of it can decide a verdict, as `sentences.deciding` has it."""

    text: Text
    deciding: tuple[str, Mapping[str, Any]]


Sentences = Callable[[str], RuleText]
"""What a rule says, by id."""

_WORDS = ("title", "explanation", "cite", "remedies", "area_title", "revision")


def compare(
    old: Plan,
    new: Plan,
    packs: tuple[str, str],
    sentences: tuple[Sentences, Sentences],
    as_of: date,
    *,
    prove: bool = True,
) -> tuple[RuleChange, ...]:
    """Every rule of the pack that differs.

    packs: its name in each plan (they may be called differently). sentences: what its rules say in each.
    """
    before, after = _by_rule(old, packs[0]), _by_rule(new, packs[1])
    finder = Finder(old, new, as_of) if prove else None
    changes = [
        change
        for rule, checks in after.items()
        if (change := _change(rule, before.get(rule), checks, old, new, finder, sentences)) is not None
    ]
    gone = [
        RuleChange(rule, "removed", checks[""].title if "" in checks else next(iter(checks.values())).title)
        for rule, checks in before.items()
        if rule not in after
    ]
    return (*changes, *gone)


def _by_rule(plan: Plan, pack: str) -> dict[str, dict[str, Check]]:
    """Rules by id without the pack's name, so that a renamed copy compares; and their checks by row."""
    found: dict[str, dict[str, Check]] = {}
    for check in plan.checks:
        if check.pack == pack:
            name = check.declared_id.removeprefix(f"{pack}.")
            row = check.id.removeprefix(check.declared_id).removeprefix(".")
            found.setdefault(name, {})[row] = check
    return found


def _change(
    rule: str,
    before: Mapping[str, Check] | None,
    after: Mapping[str, Check],
    old: Plan,
    new: Plan,
    finder: Finder | None,
    sentences: tuple[Sentences, Sentences],
) -> RuleChange | None:
    first = next(iter(after.values()))
    if before is None:
        return RuleChange(rule, "added", first.title)
    parts: dict[str, None] = {}
    rows: list[str] = []
    for row in [*after, *(row for row in before if row not in after)]:
        one, other = before.get(row), after.get(row)
        differs = ["rows"] if one is None or other is None else list(differing(one, other, old, new))
        if differs:
            rows.append(row)
            parts |= dict.fromkeys(differs)
    was = sentences[0](next(iter(before.values())).declared_id)
    now = sentences[1](first.declared_id)
    if beside := list(beside_the_rule(was.deciding, now.deciding, told=bool(parts))):
        parts |= dict.fromkeys(beside)
        rows = list(after)  # what stands beside the rule is the same for every row
    if not parts:
        words = [name for name in _WORDS if _words(before, name) != _words(after, name)]
        return RuleChange(rule, "words", first.title, tuple(words)) if words else None
    told = () if set(rows) == {*before, *after} else tuple(rows)
    witness, same = finder.find(before, after, rows, tuple(parts)) if finder is not None else (None, {})
    lines = {lang: changed_lines(was.text[lang], now.text[lang]) for lang in was.text}
    return RuleChange(
        rule,
        "meaning",
        first.title,
        tuple(parts),
        told,
        before={lang: each[0] for lang, each in lines.items()},
        after={lang: each[1] for lang, each in lines.items()},
        witness=witness,
        same=same,
    )


def _words(checks: Mapping[str, Check], name: str) -> list[Any]:
    return [getattr(check, name) for check in checks.values()]
