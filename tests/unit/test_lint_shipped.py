"""The shipped packs leave the lint nothing to say, and every waiver in them has a remark to waive.

The proofs about the packs of doctors' training take minutes: they run with `COMPLIANCE_DEEP=1`, or by
`compliance lint`.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from compliance.pipeline.by_domain import domains_in
from tests.helpers.shipped import DEEP, Shipped


@pytest.mark.parametrize("packs", domains_in(None), ids=lambda packs: packs[0].parent.name)
def test_the_shipped_packs_are_clean(shipped: Shipped, packs: list[Path]) -> None:
    domain = packs[0].parent.name
    found = shipped.lint[domain]
    assert found["left"] == []
    assert set(found["packs"]) == {folder.name for folder in packs}
    if DEEP or domain != "training":
        assert found["proofs"] == "ran"
        assert found["unproved"] == []
        assert found["asked"] > 0, "some pairs of rules are compared"
