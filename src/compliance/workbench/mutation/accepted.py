"""Tells the survivors that a pack's authors have a reason for from those nobody has looked at.

In: scores and the acceptances of the packs. Out: the scores with those fates changed, and the acceptances
that fit no survivor any more.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from compliance.packs.survivors import Accepted
from compliance.workbench.mutation.values import Fate, Killing, PartScore


def accept(
    scores: Iterable[PartScore], accepted: Sequence[Accepted]
) -> tuple[tuple[PartScore, ...], tuple[Accepted, ...]]:
    """The scores as they count, and what is accepted in vain."""
    used: set[int] = set()
    made = []
    for score in scores:
        killings = tuple(_accepted(killing, accepted, used) for killing in score.killings)
        made.append(score._replace(killings=killings))
    stale = tuple(each for index, each in enumerate(accepted) if index not in used)
    return tuple(made), stale


def _accepted(killing: Killing, accepted: Sequence[Accepted], used: set[int]) -> Killing:
    if killing.fate is not Fate.SURVIVED:
        return killing
    for index, each in enumerate(accepted):
        wanted = each.acceptance
        mutant = killing.mutant
        if wanted.part != mutant.part or (wanted.kind or mutant.kind) != mutant.kind:
            continue
        if wanted.at is not None and not f"{mutant.at}.".startswith(f"{wanted.at}."):
            continue
        used.add(index)
        reason = {"sv": wanted.reason.sv, "en": wanted.reason.en}
        return killing._replace(fate=Fate.ACCEPTED, reason=reason)
    return killing
