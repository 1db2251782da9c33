"""The shipped packs leave the lint nothing to say, and every waiver in them has a remark to waive."""

from __future__ import annotations

from datetime import date

from compliance.resources import pack_folders
from compliance.workbench.lint import lint_packs


def test_the_shipped_packs_are_clean() -> None:
    result = lint_packs(today=date(2026, 11, 22))
    assert [f"{remark.span}: {remark.check} {remark.message['en']}" for remark in result.left] == []
    assert set(result.packs) == {folder.name for folder in pack_folders()}
    assert result.proofs == "ran"
    assert result.unproved == ()
    assert result.asked > 20, "some pairs of rules are compared"
