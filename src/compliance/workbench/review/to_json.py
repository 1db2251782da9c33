"""The ledger for programs (`reviews/1`).

In: `RuleReview`s. Out: plain JSON values.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from compliance.pipeline.reviews import RuleReview, State


def to_json(found: Sequence[RuleReview]) -> dict[str, Any]:
    """Every rule with its state, digests and approvals."""
    return {
        "schema": "reviews/1",
        "summary": {str(state): sum(each.state is state for each in found) for state in State},
        "rules": [
            {
                "rule": each.rule,
                "pack": each.pack,
                "revision": each.revision,
                "title": dict(each.title),
                "state": str(each.state),
                "changed": list(each.changed),
                "sentence": each.sentence_digest,
                "scenarios": each.scenarios_digest,
                "number_of_scenarios": each.examples,
                "approvals": [approval.model_dump(mode="json") for approval in each.approvals],
            }
            for each in found
        ],
    }
