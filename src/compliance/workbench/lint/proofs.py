"""Puts the checks' questions to the proof, in as many processes as there are cores.

In: questions, a plan and a day. Out: an answer for each, in order. Without the extra `lint` there are none.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache, partial
from importlib.util import find_spec
from typing import Any

from compliance.findings import Status
from compliance.plan import nodes as n
from compliance.plan.plan import Plan
from compliance.workbench.lint.values import ProofResult, Question, Text, Witness, both
from compliance.workbench.pool import each_in_processes
from compliance.workbench.proof import FAILED, Answer, Prover

_SPARED = frozenset({Status.MET, Status.NOT_APPLICABLE, Status.NOT_IN_FORCE})
_BOTH_SPEAK = (("met", "not_met"), ("not_met", "met"), ("not_met", "not_met"))
_LEAST, _MOST = 4, 12


def available() -> bool:
    """Whether the extra `lint` is installed."""
    return find_spec("z3") is not None


def prove(plan: Plan, questions: Sequence[Question], today: date, jobs: int | None) -> list[ProofResult]:
    """An answer to each question. today: the day asked about, where the rules are in force then."""
    prover = cache(partial(Prover, plan))

    def answer(question: Question) -> ProofResult:
        day = question.day or _day(question, today)
        found = _ask(prover(day), question)
        if found.kind == "none" and question.other is not None:
            found = _ask(prover(day, items=_items(plan, question)), question)
        return found._replace(bounds={lang: f"{day}; {words}" for lang, words in found.bounds.items()})

    return list(each_in_processes(answer, questions, jobs))


def _items(plan: Plan, question: Question) -> int:
    """So many items as two rules may need together; either alone needs fewer."""
    checks = [check for check in (question.one, question.other) if check is not None]
    needed = sum(max((2, *_numbers(check, plan))) for check in checks)
    return min(_MOST, max(_LEAST, needed))


def _numbers(node: Any, plan: Plan) -> Iterator[int]:
    """The numbers of items that a check speaks of."""
    if isinstance(node, n.Quantified) and node.n is not None:
        held = node.n
        values = [
            value for each in plan.parameters if held == n.Parameter(each.name) for _, value in each.values
        ]
        values += [held.value] if isinstance(held, n.Constant) else []
        yield from (value + 1 for value in values if isinstance(value, int))
    if isinstance(node, tuple):
        for part in node:
            yield from _numbers(part, plan)


def _day(question: Question, today: date) -> date:
    """The day of the era nearest to today, when what is asked about is in force."""
    day = question.era.nearest(today)
    for check in (question.one, question.other):
        if check is not None and check.in_force_to is not None and check.in_force_to < day:
            day = check.in_force_to
    for check in (question.one, question.other):
        if check is not None and check.in_force_from is not None and check.in_force_from > day:
            day = check.in_force_from
    return day


def _ask(prover: Prover, question: Question) -> ProofResult:
    one, other = question.one, question.other
    if question.kind == "reach" or other is None:
        answer = prover.reach(one, question.status)
        if answer.kind == "none" and one.id:
            # The proof holds for all; somebody the rule is about makes it plain.
            opposite = "met" if question.status == "not_met" else "not_met"
            shown = prover.reach(one, opposite)
            return _proved(answer, _witness(shown))
        return _proved(answer, _witness(answer))
    if question.kind == "implies":
        answer = prover.both(one, other, (_SPARED, FAILED))
        return _proved(answer, _witness(answer))
    answer = prover.both(one, other)
    if answer.kind != "none":
        return _proved(answer, _witness(answer))
    for statuses in _BOTH_SPEAK:
        shown = prover.both(one, other, statuses)
        if shown.kind == "witness":
            return _proved(answer, _witness(shown))
    return _proved(answer, None)


def _proved(answer: Answer, witness: Witness | None) -> ProofResult:
    return ProofResult(answer.kind, _text(answer.bounds), _text(answer.reason), witness)


def _witness(answer: Answer) -> Witness | None:
    found = answer.witness
    if found is None:
        return None
    return Witness(both(found.sentence("sv"), found.sentence("en")), found.to_yaml())


def _text(words: Any) -> Text:
    if isinstance(words, str):
        return both(words, words)
    return dict(words) if words else both("", "")
