"""Finds the rules of two versions of a pack that are not the same, and somebody each judges differently.

In: the plans of both. Out: `RuleChange`s in order of the new pack, those taken away last.

A rule differs in meaning when its planned form does, or a parameter it reads has other values. A change of
words alone is told apart. For each rule that means something else the smallest witness is looked for; where
it is decided that there is none, that is said with its bounds.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any

from compliance.diagnostics import UsageError
from compliance.plan import nodes as n
from compliance.plan.meaning import bare, meaning
from compliance.plan.plan import Check, Plan
from compliance.sentences import changed_lines
from compliance.workbench.difference.values import RuleChange, Text, Witnessed

Sentences = Callable[[str], Text]
"""The sentence of a rule, by id, in both languages; empty when there is none."""

_PARTS = ("require", "applies", "due")
_PLAIN = ("force", "regime", "subject_type", "in_force_from", "in_force_to", "verified")
_WORDS = ("title", "explanation", "cite", "remedies", "area", "area_title", "revision")


def compare(
    old: Plan,
    new: Plan,
    packs: tuple[str, str],
    as_of: date,
    *,
    prove: bool = True,
    sentences: tuple[Sentences, Sentences] | None = None,
) -> tuple[RuleChange, ...]:
    """Every rule of the pack that differs. packs: its name in each plan (they may be called differently)."""
    before, after = _by_rule(old, packs[0]), _by_rule(new, packs[1])
    finder = _Finder(old, new, as_of) if prove else None
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
    finder: _Finder | None,
    sentences: tuple[Sentences, Sentences] | None,
) -> RuleChange | None:
    first = next(iter(after.values()))
    if before is None:
        return RuleChange(rule, "added", first.title)
    parts: dict[str, None] = {}
    rows: list[str] = []
    for row in [*after, *(row for row in before if row not in after)]:
        one, other = before.get(row), after.get(row)
        differs = ["rows"] if one is None or other is None else list(_differing(one, other, old, new))
        if differs:
            rows.append(row)
            parts |= dict.fromkeys(differs)
    told = () if len(rows) == len(after) else tuple(rows)
    if not parts:
        words = [name for name in _WORDS if _words(before, name) != _words(after, name)]
        return RuleChange(rule, "words", first.title, tuple(words)) if words else None
    said = tuple(each(declared.declared_id) for each, declared in _sides(sentences, before, first))
    witness, same = finder.find(before, after, rows) if finder is not None else (None, {})
    change = RuleChange(rule, "meaning", first.title, tuple(parts), told, witness=witness, same=same)
    if not said:
        return change
    lines = {lang: changed_lines(said[0][lang], said[1][lang]) for lang in said[0]}
    return change._replace(
        before={lang: each[0] for lang, each in lines.items()},
        after={lang: each[1] for lang, each in lines.items()},
    )


def _sides(
    sentences: tuple[Sentences, Sentences] | None, before: Mapping[str, Check], after: Check
) -> Iterator[tuple[Sentences, Check]]:
    if sentences is not None:
        yield sentences[0], next(iter(before.values()))
        yield sentences[1], after


def _words(checks: Mapping[str, Check], name: str) -> list[Any]:
    return [getattr(check, name) for check in checks.values()]


def _differing(one: Check, other: Check, old: Plan, new: Plan) -> Iterator[str]:
    if meaning(one) != meaning(other):
        for name in (*_PARTS, *_PLAIN):
            if bare(getattr(one, name)) != bare(getattr(other, name)):
                yield "in_force" if name.startswith("in_force") else name
    values = [{each.name.partition("/")[2]: each.values for each in plan.parameters} for plan in (old, new)]
    for name in sorted(_parameters(one) | _parameters(other)):
        short = name.partition("/")[2]
        if values[0].get(short) != values[1].get(short):
            yield f"parameters/{short}"


def _parameters(check: Check) -> set[str]:
    return {name for part in _PARTS for name in _read(getattr(check, part))}


def _read(node: Any) -> Iterator[str]:
    if isinstance(node, n.Parameter):
        yield node.name
    elif isinstance(node, tuple):
        for each in node:
            yield from _read(each)


class _Finder:
    """Looks for witnesses, while the extra that can is installed."""

    def __init__(self, old: Plan, new: Plan, as_of: date) -> None:
        self._old, self._new, self._as_of = old, new, as_of
        self._prover: Any = None

    def find(
        self, before: Mapping[str, Check], after: Mapping[str, Check], rows: list[str]
    ) -> tuple[Witnessed | None, Text]:
        """Somebody judged differently under one of the rows; or the bounds within which nobody is."""
        if self._prover is None:
            from compliance.workbench.proof import Prover

            try:
                self._prover = Prover(self._old, self._as_of)
            except UsageError:
                return None, {}
        bounds: Text = {}
        for row in rows:
            if row not in before or row not in after:
                continue
            one, other = before[row], after[row]
            answer = self._prover.differ(one, other, plan_of_other=self._new)
            if answer.kind == "witness":
                return _witnessed(answer.witness, one, other), {}
            if answer.kind != "none":
                return None, {}
            bounds = answer.bounds
        return None, bounds


def _witnessed(witness: Any, one: Check, other: Check) -> Witnessed:
    text = {lang: witness.sentence(lang) for lang in ("sv", "en")}
    # Two versions of one check share its id; the other's status then stands under a second name.
    before = str(witness.statuses[one.id])
    after = str(witness.statuses.get(f"{one.id} (2)") or witness.statuses[other.id])
    return Witnessed(text, witness.to_yaml(), witness.as_of.isoformat(), before, after)
