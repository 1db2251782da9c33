"""The shipped packs leave the lint nothing to say, and every waiver in them has a remark to waive.

The proofs about the packs of doctors' training take minutes: they run with `COMPLIANCE_DEEP=1`, or by
`compliance lint`.
"""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import pytest

from compliance.workbench.lint import lint_packs
from compliance.workbench.trials.domains import domains_in

DEEP = os.environ.get("COMPLIANCE_DEEP") == "1"


@pytest.mark.parametrize("packs", domains_in(None), ids=lambda packs: packs[0].parent.name)
def test_the_shipped_packs_are_clean(packs: list[Path]) -> None:
    proved = DEEP or packs[0].parent.name != "training"
    result = lint_packs(packs, with_proofs=proved, today=date(2026, 11, 22))
    assert [f"{remark.span}: {remark.check} {remark.message['en']}" for remark in result.left] == []
    assert set(result.packs) == {folder.name for folder in packs}
    if proved:
        assert result.proofs == "ran"
        assert result.unproved == ()
        assert result.asked > 0, "some pairs of rules are compared"
