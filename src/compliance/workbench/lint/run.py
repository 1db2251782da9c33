"""Runs the checks over packs, and holds what they find against the packs' waivers.

In: a `LintContext`, and which checks. Out: `Lint`: every remark in order of place, waived or not, and what
was left undecided or not asked.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from compliance.diagnostics import UsageError, did_you_mean, meant, said
from compliance.executors.base import Progress
from compliance.model.packs import LintWaiver
from compliance.named_tuple import NamedTuple
from compliance.packs.read import LoadedPack
from compliance.pipeline.by_domain import domains_in
from compliance.pipeline.plans import PackName
from compliance.workbench.lint import proofs
from compliance.workbench.lint.checks import CHECKS, STALE
from compliance.workbench.lint.context import LintContext
from compliance.workbench.lint.values import (
    Asked,
    Check,
    Level,
    Problem,
    Proved,
    Question,
    Remark,
    Text,
    both,
)


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
    remarks: list[Remark] = []
    asked: list[tuple[Check, LoadedPack, Asked]] = []
    for loaded in context.packs:
        for check in chosen:
            if check.find is not None:
                remarks += [_remark(check, loaded, found) for found in check.find(context, loaded)]
            if check.ask is not None and state == "ran":
                asked += [(check, loaded, each) for each in check.ask(context, loaded)]
    questions = [each.question for _, _, each in asked]
    answers = proofs.prove(context.plan, questions, today, context.jobs) if questions else []
    undecided = []
    told: list[tuple[str, str, Text]] = []
    about: set[tuple[str, ...]] = set()
    # Of a rule that never applies, nothing else is worth saying of the same days.
    silent = {
        (each.question.one.id, each.question.era)
        for (check, _, each), answer in zip(asked, answers, strict=True)
        if check.code == "LINT003" and answer.kind == "none"
    }
    # What is so today is told as of today; what only comes to be so, as of the day it begins.
    answered = sorted(
        zip(asked, answers, strict=True), key=lambda pair: _days_off(pair[0][2].question, today)
    )
    for (check, loaded, each), answer in answered:
        if answer.kind == "undecided":
            undecided.append(Undecided(check.code, each.at, answer.reason))
        found = _said(each, answer)
        asks = (check.code, *each.question.about)
        if found is None or (asks in about and each.question.day is None):
            continue
        if check.code in ("LINT001", "LINT002") and (each.question.one.id, each.question.era) in silent:
            continue
        about.add(asks)
        remark = _remark(check, loaded, found)
        # The same is asked of several days; the first that shows it will do.
        if (check.code, remark.at, remark.message) not in told:
            told.append((check.code, remark.at, remark.message))
            remarks.append(remark)
    ran = {check.code for check in chosen if not (check.proves and state != "ran")}
    held = [each for loaded in context.packs for each in _held(loaded, remarks, ran)]
    return Lint(
        tuple(loaded.pack.name for loaded in context.packs),
        sum(len(loaded.pack.rules) for loaded in context.packs),
        tuple(sorted(held, key=lambda remark: remark.order)),
        state,
        len(questions),
        tuple(sorted(undecided)),
        tuple(sorted(ran)),
        tuple(sorted({check.code for check in chosen} - ran)),
    )


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
            where = said("docs/reference/lint.md lists the checks", "docs/reference/lint.md tar upp dem")
            raise UsageError.of("USAGE040", what, help=meant(code, every, where))
    return found


def _days_off(question: Question, today: date) -> int:
    """How far from today the days lie that a question is about."""
    return abs((question.era.nearest(today) - today).days)


def _said(asked: Asked, answer: Proved) -> Problem | None:
    return None if answer.kind == "undecided" else asked.say(answer)


def _remark(check: Check, loaded: LoadedPack, found: Problem) -> Remark:
    places = loaded.places
    locate = places.key_span if found.key else places.span
    labels = []
    for part, path, text in found.labels:
        span = places.span(part, path)
        if span is not None:
            labels.append((span, text))
    return Remark(
        check.code,
        check.level,
        loaded.pack.name,
        found.at,
        found.message,
        found.help,
        found.span or locate(found.part, found.path),
        places.under(found.part) if found.part.startswith("rule:") else (),
        tuple(labels),
        found.witness,
    )


# ---- waivers ------------------------------------------------------------------------------------


def _held(loaded: LoadedPack, remarks: Sequence[Remark], ran: set[str]) -> Iterable[Remark]:
    """The remarks about a pack, each with the reason of its waiver; and the waivers that cover none."""
    waivers = loaded.pack.file.lint_waivers
    used: set[int] = set()
    for remark in remarks:
        if remark.pack != loaded.pack.name:
            continue
        number = next((n for n, waiver in enumerate(waivers) if _covers(waiver, remark)), None)
        if number is None:
            yield remark
        else:
            used.add(number)
            reason = waivers[number].reason
            yield replace(remark, waived={"sv": reason.sv, "en": reason.en})
    every = [check.code for check in CHECKS]
    for number, waiver in enumerate(waivers):
        # Whether a check that did not run would have needed the waiver, nobody knows.
        if number in used or STALE.code not in ran or (waiver.check in every and waiver.check not in ran):
            continue
        yield _remark(STALE, loaded, _stale(waiver, number, every, remarks))


def _covers(waiver: LintWaiver, remark: Remark) -> bool:
    """A waiver of a rule covers its rows, and one of a table the table's rows and columns."""
    if waiver.check != remark.check:
        return False
    return remark.at == waiver.at or remark.at.startswith((f"{waiver.at}.", f"{waiver.at}/"))


def _stale(waiver: LintWaiver, number: int, every: list[str], remarks: Sequence[Remark]) -> Problem:
    if waiver.check not in every:
        near = did_you_mean(waiver.check, every)
        message = both(f"linten har ingen kontroll {waiver.check}", f"the lint has no check {waiver.check}")
        path: tuple[str | int, ...] = ("lint_waivers", number, "check")
    else:
        near = did_you_mean(waiver.at, [each.at for each in remarks if each.check == waiver.check])
        message = both(
            f"{waiver.check} har ingen anmärkning på `{waiver.at}`",
            f"{waiver.check} has no remark on `{waiver.at}`",
        )
        path = ("lint_waivers", number, "at")
    help = both(
        f"menades `{near}`?" if near else "ta bort undantaget",
        f"did you mean `{near}`?" if near else "remove the waiver",
    )
    return Problem(f"lint_waivers/{number}", "pack", path, message, help)
