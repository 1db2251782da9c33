"""The ledger of approvals, as the documentation shows it.

In: `RuleReview`s as `pipeline.reviews` finds them. Out: a `Review` for each rule, by its id.
"""

from __future__ import annotations

from collections.abc import Iterable

from compliance.model.reviews import Approval
from compliance.pipeline.reviews import RuleReview, State
from compliance.workbench.site.basics import Review


def reviewed(found: Iterable[RuleReview]) -> dict[str, Review]:
    """Where each rule stands, with its approvals, the latest first."""
    return {each.rule: _review(each) for each in found}


def _review(review: RuleReview) -> Review:
    if not review.approvals:
        return Review("never")
    *before, latest = [_approval(each) for each in review.approvals]
    latest = latest._replace(earlier=tuple(reversed(before)))
    return latest if review.state is State.APPROVED else latest._replace(state="changed")


def _approval(approval: Approval) -> Review:
    return Review(
        "approved",
        approval.reviewer,
        approval.role,
        approval.date,
        approval.remark or "",
        approval.revision,
    )
