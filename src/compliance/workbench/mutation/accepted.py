"""Marks the survivors that a pack's authors accept, with their reason.

In: scores and the acceptances of the packs. Out: the scores with those fates changed, and the acceptances
that fit no survivor any more.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from compliance.model.survivors import Acceptance
from compliance.packs.survivors import Accepted
from compliance.workbench.mutation.values import Mutant, MutantOutcome, MutantStatus, PartScore


def accept(
    scores: Iterable[PartScore], accepted: Sequence[Accepted]
) -> tuple[tuple[PartScore, ...], tuple[Accepted, ...]]:
    """The scores with what is accepted, and the acceptances that fit no survivor."""
    used: set[int] = set()
    made = []
    for score in scores:
        outcomes = tuple(_accepted(outcome, accepted, used) for outcome in score.outcomes)
        made.append(score._replace(outcomes=outcomes))
    stale = tuple(each for index, each in enumerate(accepted) if index not in used)
    return tuple(made), stale


def speaks_of(acceptance: Acceptance, mutant: Mutant) -> bool:
    """True when an acceptance is of this mutant."""
    if acceptance.part != mutant.part or (acceptance.kind or mutant.kind) != mutant.kind:
        return False
    return acceptance.at is None or f"{mutant.at}.".startswith(f"{acceptance.at}.")


def _accepted(outcome: MutantOutcome, accepted: Sequence[Accepted], used: set[int]) -> MutantOutcome:
    if outcome.fate is not MutantStatus.SURVIVED:
        return outcome
    for index, each in enumerate(accepted):
        wanted = each.acceptance
        if not speaks_of(wanted, outcome.mutant):
            continue
        used.add(index)
        reason = {"sv": wanted.reason.sv, "en": wanted.reason.en}
        return outcome._replace(fate=MutantStatus.ACCEPTED, reason=reason)
    return outcome
