"""Waivers that have expired: told of where the rule is about the record, and nowhere else."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from compliance.executors import reference
from compliance.executors.reference.run import WAIVER_EXPIRED
from compliance.pipeline.checking import check
from compliance.report import Report, View
from compliance.report.formats import render
from tests.helpers.packs import AS_OF, facts_of, pack_file, planned, rule, write

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


@pytest.mark.parametrize("verbose", [False, True])
@pytest.mark.parametrize("lang", ["sv", "en"])
def test_what_no_source_says_cites_none(tmp_path: Path, lang: str, verbose: bool) -> None:
    """That somebody forgot a waiver is no breach of any text, official least of all."""
    folder = write(tmp_path, pack_file(), [rule("flagged", require={"fact": "thing.flag", "is": True})])
    data = {
        "things": [{"id": "X", "flag": False}],
        "waivers": [{"rule": "test.flagged", "subject": "X", **WAIVER}],
    }
    report = check(data, packs=[folder], as_of=AS_OF)
    (expired,) = [finding for finding in report.findings if finding.rule == WAIVER_EXPIRED]
    assert expired.cite == ()
    (again,) = [each for each in Report.from_json(report.to_json()).findings if each.rule == WAIVER_EXPIRED]
    assert again.cite == ()
    told = render("text", report, View(lang, verbose=verbose))
    title = expired.title[lang]
    assert title in told
    dangling = [line for line in told.splitlines() if line.rstrip().endswith((":", "–", "()", "[]"))]
    assert dangling == []
