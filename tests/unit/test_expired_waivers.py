"""Waivers that have expired: told of where the rule is about the record, and nowhere else."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from compliance.executors import reference
from compliance.executors.reference.run import WAIVER_EXPIRED
from tests.helpers.packs import AS_OF, facts_of, planned, rule

WAIVER = {"reason": "R", "approved_by": "A", "expires": "2025-06-29"}


def told_of(folder: Path, waiver: dict[str, Any]) -> list[str]:
    """The subjects of the findings that a waiver has expired; a thing and a box have one id."""
    of_box = rule("of-box", require={"fact": "box.flag", "is": True}) | {"for": "box"}
    plan = planned(folder, [rule("of-thing", require={"fact": "thing.flag", "is": True}), of_box])
    data = {"things": [{"id": "X"}], "boxes": [{"id": "X"}], "waivers": [waiver | WAIVER]}
    findings = reference.run(plan, facts_of(plan, data), AS_OF).findings
    return [finding.subject for finding in findings if finding.rule == WAIVER_EXPIRED]


def test_only_the_kind_of_record_that_the_rule_is_about(tmp_path: Path) -> None:
    assert told_of(tmp_path, {"rule": "test.of-thing", "subject": "X"}) == ["things[X]"]
    assert told_of(tmp_path, {"rule": "test.of-box", "subject": "X"}) == ["boxes[X]"]


def test_a_path_names_one_record(tmp_path: Path) -> None:
    assert told_of(tmp_path, {"rule": "test.of-box", "subject": "boxes[X]"}) == ["boxes[X]"]
    assert told_of(tmp_path, {"rule": "test.of-box", "subject": "things[X]"}) == []
