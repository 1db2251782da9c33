"""Runs the checks over packs, and holds what they find against the packs' waivers.

In: a `LintContext`, and which checks. Out: `Lint`: every remark in order of place, waived or not, and what
was left undecided or not asked.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from compliance.diagnostics import UsageError, meant, said
from compliance.executors.base import Progress
from compliance.named_tuple import NamedTuple
from compliance.packs.read import LoadedPack
from compliance.pipeline.by_domain import domains_in
from compliance.pipeline.plans import PackName
from compliance.workbench.lint import proofs
from compliance.workbench.lint.checks import CHECKS
from compliance.workbench.lint.checks.rules import never_applies, never_fails, never_met
from compliance.workbench.lint.checks.waivers import waived
from compliance.workbench.lint.context import LintContext
from compliance.workbench.lint.values import Check, Conjecture, Level, Problem, ProofResult, Remark, Text


class Undecided(NamedTuple):
    """A question no answer was found to."""

    check: str
    at: str
    reason: Text


@dataclass(frozen=True, slots=True)
class Lint:
    """What the lint says. proofs: ran, off (asked not to) or missing (the extra is not installed).

    checks: those that ran; unproved: those that would have needed proofs. asked: how many questions were put.
    """

    packs: tuple[str, ...]
    rules: int
    remarks: tuple[Remark, ...]
    proofs: str
    asked: int
    undecided: tuple[Undecided, ...]
    checks: tuple[str, ...]
    unproved: tuple[str, ...] = ()

    @property
    def left(self) -> tuple[Remark, ...]:
        """The remarks that no pack waives."""
        return tuple(remark for remark in self.remarks if not remark.waived)

    def fails(self, strict: bool = False) -> bool:
        """Whether an error or a warning is left; strict: or information."""
        return any(strict or remark.level is not Level.INFORMATION for remark in self.left)


def lint_packs(
    packs: Sequence[PackName] | None = None,
    *,
    only: Sequence[str] = (),
    with_proofs: bool = True,
    today: date,
    jobs: int | None = None,
    progress: Progress | None = None,
) -> Lint:
    """Read packs and look at them, one domain after the other.

    packs: names, folders, or folders of packs; every shipped pack for None. Raises PackError, UsageError.
    """
    _known(only)
    return _together(
        [
            lint(LintContext.read(named, jobs, progress), only=only, with_proofs=with_proofs, today=today)
            for named in domains_in(packs)
        ]
    )


def _together(parts: Sequence[Lint]) -> Lint:
    return Lint(
        tuple(pack for part in parts for pack in part.packs),
        sum(part.rules for part in parts),
        tuple(remark for part in parts for remark in part.remarks),
        parts[0].proofs,
        sum(part.asked for part in parts),
        tuple(each for part in parts for each in part.undecided),
        parts[0].checks,
        parts[0].unproved,
    )


def lint(
    context: LintContext,
    *,
    only: Sequence[str] = (),
    with_proofs: bool = True,
    today: date,
) -> Lint:
    """Look at packs. only: codes of checks; all when empty. Raises UsageError for an unknown code."""
    chosen = [check for check in CHECKS if not only or check.code in _known(only)]
    state = "off" if not with_proofs else "ran" if proofs.available() else "missing"
    run = [check for check in chosen if state == "ran" or not check.proves]
    remarks: list[Remark] = []
    open_: list[_Open] = []
    for loaded in context.packs:
        for check in run:
            for found in check.find(context, loaded):
                if isinstance(found, Problem):
                    remarks.append(check.remark(loaded, found))
                else:
                    open_.append(_Open(check, loaded, found))
    questions = [each.conjecture.question for each in open_]
    results = proofs.prove(context.plan, questions, today, context.jobs) if questions else []
    proved = list(zip(open_, results, strict=True))
    remarks += _proved(proved, today)
    codes = {check.code for check in run}
    told = [
        each for loaded in context.packs for each in waived(loaded, remarks, codes, [c.code for c in CHECKS])
    ]
    return Lint(
        tuple(loaded.pack.name for loaded in context.packs),
        sum(len(loaded.pack.rules) for loaded in context.packs),
        tuple(sorted(told, key=lambda remark: remark.order)),
        state,
        len(questions),
        tuple(
            sorted(
                Undecided(each.check.code, each.conjecture.at, result.reason)
                for each, result in proved
                if result.kind == "undecided"
            )
        ),
        tuple(sorted(codes)),
        tuple(sorted({check.code for check in chosen} - codes)),
    )


class _Open(NamedTuple):
    """A conjecture, the check that has it, and the pack it is about."""

    check: Check
    loaded: LoadedPack
    conjecture: Conjecture


def _proved(proved: Sequence[tuple[_Open, ProofResult]], today: date) -> Iterator[Remark]:
    """What the results show to be wrong, each thing once."""

    def days_off(pair: tuple[_Open, ProofResult]) -> int:
        return abs((pair[0].conjecture.question.era.nearest(today) - today).days)

    never_applying = {
        (each.conjecture.question.one.id, each.conjecture.question.era)
        for each, result in proved
        if each.check is never_applies and result.kind == "none"
    }
    told: list[tuple[str, str, Text]] = []
    about: set[tuple[str, ...]] = set()
    # What is so today is told as of today; what only comes to be so, as of the day it begins.
    for (check, loaded, conjecture), result in sorted(proved, key=days_off):
        question = conjecture.question
        problem = conjecture.say(result) if result.kind == conjecture.wrong else None
        asks = (check.code, *question.about)
        if problem is None or (asks in about and question.day is None):
            continue
        # Of a rule that never applies, nothing else is worth saying of the same days.
        if check in (never_fails, never_met) and (question.one.id, question.era) in never_applying:
            continue
        about.add(asks)
        remark = check.remark(loaded, problem)
        # The same is asked of several days; the first that shows it will do.
        if (check.code, remark.at, remark.message) not in told:
            told.append((check.code, remark.at, remark.message))
            yield remark


def check_of(code: str) -> Check:
    """A check by its code. Raises UsageError."""
    (known,) = _known([code])
    return next(check for check in CHECKS if check.code == known)


def _known(codes: Iterable[str]) -> list[str]:
    every = [check.code for check in CHECKS]
    found = [code.upper() for code in codes]
    for code in found:
        if code not in every:
            what = said("the lint has no check {code}", "linten har ingen kontroll {code}", code=code)
            where = said("`compliance lint --list` lists them", "`compliance lint --list` visar dem")
            raise UsageError.of("USAGE040", what, help=meant(code, every, where))
    return found
