"""The review ledger: what somebody who knows the law still has to approve, and recording that they have.

In: packs. Out: `RuleReview`s as `pipeline.reviews` finds them; new entries in `reviews.yaml` beside a pack.
"""

from compliance.workbench.review.approving import approve, listing, sheet

__all__ = ["approve", "listing", "sheet"]
