"""Decides questions about checks: whether a status can be reached, whether two checks can ever differ.

In: a plan and a day. Out: `Prover`, whose answers hold a witness, or say that there is none within bounds.

z3 comes with the extra `lint`; without it a `Prover` cannot be made, and the error says what to install.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from compliance.diagnostics import UsageError, said
from compliance.findings import Status
from compliance.plan.plan import Check, Plan
from compliance.workbench.proof.answers import Answer

if TYPE_CHECKING:
    from compliance.workbench.proof.confirming import CheckInPlan
    from compliance.workbench.proof.proving import Question

_KEPT = 24
"""Worlds kept for the next question about the same check."""
_LONGEST_MS = 2000
"""How long z3 may think about one question."""
_USES = 60
"""Questions one world answers; what was asked before slows it down."""
FAILED = frozenset({Status.NOT_MET, Status.NOT_YET})
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
        from compliance.workbench.proof.proving import context

        self._plan = plan
        self._as_of = as_of
        self._items = items
        self._smallest = smallest
        self._judge = Judge(as_of)
        self._context = context()
        self._questions: dict[tuple[int, ...], tuple[Sequence[CheckInPlan], Question]] = {}

    def reach(self, check: Check, status: Status | str) -> Answer:
        """A subject that the check gives a status on the day, under whatever regime the data elects."""
        wanted = Status(status)
        asked = ((check, self._plan),)
        question = self._question(asked)
        goal = question.statuses(asked[0]).get(wanted, False)
        return question.answer(goal, asked, lambda found: found[0] is wanted, self._judge)

    def differ(self, one: Check, other: Check, *, plan_of_other: Plan | None = None) -> Answer:
        """A subject to whom two checks, or two versions of one, give different statuses."""
        from compliance.workbench.proof.proving import differing, together, undecided

        if one.subject_type != other.subject_type:
            return undecided("subjects")
        asked = ((one, self._plan), (other, plan_of_other or self._plan))
        question = self._question(asked)
        first, second = (question.statuses(each) for each in asked)
        # Where one is met and the other is not, anybody sees what the difference is.
        plain = together(first, second, [(_MET, FAILED), (FAILED, _MET)])
        answer = question.answer(plain, asked, lambda found: _apart(*found), self._judge, hasty=True)
        if answer.kind == "witness":
            return answer
        # To be apart is to differ too: where nobody differs, nobody is apart.
        return question.answer(
            differing(first, second), asked, lambda found: found[0] is not found[1], self._judge
        )

    def implies(self, one: Check, other: Check) -> Answer:
        """A subject who meets `one` and fails `other`; where there is none, `one` implies `other`.

        To fail is not_met or not_yet: of a subject whom `other` cannot decide, nothing is said.
        """
        return self.both(one, other, (Status.MET, FAILED))

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
        asked = ((one, self._plan), (other, self._plan))
        question = self._question(asked)
        first, second = (question.statuses(each) for each in asked)
        left, right = _set(statuses[0]), _set(statuses[1])
        goal = together(first, second, [(left, right)])
        return question.answer(goal, asked, lambda found: found[0] in left and found[1] in right, self._judge)

    # -- worlds -------------------------------------------------------------------------------------

    def _question(self, asked: Sequence[CheckInPlan]) -> Question:
        """The world of the first check, where it is large enough for the others too."""
        from compliance.workbench.proof.proving import Question
        from compliance.workbench.proof.sizes import sizes

        check, plan = asked[0]
        key = (id(check), id(plan), id(asked[-1][1]))
        kept = self._questions.get(key)
        needed, enough = sizes(asked, self._as_of, self._items)
        if (
            kept is not None
            and kept[1].uses < _USES
            and all(kept[1].items.get(name, 0) >= size for name, size in needed.items())
        ):
            kept[1].enough = enough
            return kept[1]
        made = Question(asked, self._as_of, needed, self._context)
        made.world.solver.set("timeout", _LONGEST_MS)
        made.smallest, made.enough = self._smallest, enough
        self._questions[key] = (asked, made)
        while len(self._questions) > _KEPT:
            del self._questions[next(iter(self._questions))]
        return made


def _apart(one: Status | None, other: Status | None) -> bool:
    return (one is Status.MET and other in FAILED) or (one in FAILED and other is Status.MET)


def _set(statuses: Status | str | frozenset[Status]) -> frozenset[Status]:
    return statuses if isinstance(statuses, frozenset) else frozenset({Status(statuses)})
