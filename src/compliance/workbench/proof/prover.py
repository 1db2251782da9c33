"""Decides questions about checks: whether a status can be reached, whether two checks can ever differ.

In: a plan and a day. Out: `Prover`, whose answers hold a witness, or say that there is none within bounds.

z3 comes with the extra `lint`; without it a `Prover` cannot be made, and the error says what to install.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import TYPE_CHECKING

from compliance.diagnostics import UsageError, said
from compliance.findings import Status
from compliance.plan.plan import Check, Plan
from compliance.workbench.proof.answers import Answer

if TYPE_CHECKING:
    from compliance.workbench.proof.confirming import CheckInPlan
    from compliance.workbench.proof.proving import Question

FAILED = frozenset({Status.NOT_MET, Status.NOT_YET})
"""Of a subject whom a check cannot decide, nothing is said."""
_MET = frozenset({Status.MET})


class Prover:
    """Answers questions about the checks of a plan on a day.

    items: how many items each collection may have at most; when None, as many as the checks' numbers need.
    smallest: look for the smallest witness; False takes half the time, and gives one of which nothing can be
    left out.
    Raises UsageError where z3 is not installed.
    """

    def __init__(
        self,
        plan: Plan,
        as_of: date,
        *,
        items: int | None = None,
        smallest: bool = True,
    ) -> None:
        try:
            import z3  # noqa: F401
        except ImportError as error:
            raise UsageError.of(
                "USAGE070",
                said("proofs need z3, which is not installed", "bevis behöver z3, som inte är installerat"),
                help=said(
                    "install it with: pip install 'compliance[lint]'",
                    "installera det med: pip install 'compliance[lint]'",
                ),
            ) from error
        from compliance.workbench.proof.confirming import Judge

        self._plan = plan
        self._items = items
        self._smallest = smallest
        self._judge = Judge(as_of)

    def reach(self, check: Check, status: Status | str) -> Answer:
        """A subject that the check gives a status on the day, under whatever regime the data elects."""
        status = Status(status)
        with self._question((check, self._plan)) as question:
            (statuses,) = question.statuses()
            return question.answer(statuses.get(status, False), lambda found: found[0] is status)

    def differ(self, one: Check, other: Check, *, plan_of_other: Plan | None = None) -> Answer:
        """A subject to whom two checks, or two versions of one, give different statuses."""
        from compliance.workbench.proof.proving import differing, together, undecided

        if one.subject_type != other.subject_type:
            return undecided("subjects")
        with self._question((one, self._plan), (other, plan_of_other or self._plan)) as question:
            first, second = question.statuses()
            # Where one is met and the other is not, anybody sees what the difference is.
            plain = together(first, second, [(_MET, FAILED), (FAILED, _MET)])
            answer = question.answer(plain, lambda found: _apart(*found), hasty=True)
            if answer.kind == "witness":
                return answer
            # To be apart is to differ too: where nobody differs, nobody is apart.
            return question.answer(differing(first, second), lambda found: found[0] is not found[1])

    def both(
        self,
        one: Check,
        other: Check,
        statuses: tuple[Status | str | frozenset[Status], Status | str | frozenset[Status]] = ("met", "met"),
    ) -> Answer:
        """A subject to whom two checks give these statuses, each one or any of several."""
        from compliance.workbench.proof.proving import together, undecided

        if one.subject_type != other.subject_type:
            return undecided("subjects")
        left, right = _set(statuses[0]), _set(statuses[1])
        with self._question((one, self._plan), (other, self._plan)) as question:
            first, second = question.statuses()
            goal = together(first, second, [(left, right)])
            return question.answer(goal, lambda found: found[0] in left and found[1] in right)

    @contextmanager
    def _question(self, *asked: CheckInPlan) -> Iterator[Question]:
        from compliance.workbench.proof.proving import Question

        question = Question(asked, self._judge, self._items, smallest=self._smallest)
        try:
            yield question
        finally:
            question.world.forget()


def _apart(one: Status | None, other: Status | None) -> bool:
    return (one is Status.MET and other in FAILED) or (one in FAILED and other is Status.MET)


def _set(statuses: Status | str | frozenset[Status]) -> frozenset[Status]:
    return statuses if isinstance(statuses, frozenset) else frozenset({Status(statuses)})
