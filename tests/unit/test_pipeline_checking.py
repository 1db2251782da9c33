"""Checking data from start to end, and explaining one finding."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from compliance.diagnostics import UsageError
from compliance.pipeline import checking
from compliance.pipeline.checking import check, explain, explanation
from tests.helpers.packs import AS_OF, rule, write
from tests.helpers.packs import pack_file as declared

DATA: dict[str, Any] = {
    "things": [
        {"id": "T1", "name": "Ett", "flag": True, "recorded_on": "2025-01-01"},
        {"id": "T2", "name": "Två", "flag": False, "recorded_on": "2025-03-01"},
    ],
    "boxes": [{"id": "B1", "flag": True}],
}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A pack with a rule on things and one on boxes."""
    monkeypatch.setenv("COMPLIANCE_CACHE", str(tmp_path / "cache"))
    rules = [
        rule("flagged", require={"fact": "thing.flag", "is": True}),
        {**rule("box-flagged", require={"fact": "box.flag", "is": True}), "for": "box"},
    ]
    return write(tmp_path, declared(), rules)


def test_every_subject_has_a_finding_of_each_rule_about_it(folder: Path) -> None:
    report = check(DATA, packs=[folder], as_of=AS_OF)
    told = {(each.subject, each.rule): str(each.status) for each in report.findings}
    assert told == {
        ("things[T1]", "test.flagged"): "met",
        ("things[T2]", "test.flagged"): "not_met",
        ("boxes[B1]", "test.box-flagged"): "met",
    }
    assert [info.name for info in report.packs] == ["test"]
    assert {info.path for info in report.subjects} == {"things[T1]", "things[T2]", "boxes[B1]"}


@pytest.mark.parametrize("named", ["T2", "things[T2]"])
def test_only_those_named(folder: Path, named: str) -> None:
    steps: list[tuple[int, int]] = []
    report = check(
        DATA,
        packs=[folder],
        as_of=AS_OF,
        subjects=[named],
        progress=lambda done, of: steps.append((done, of)),
    )
    assert [each.subject for each in report.findings] == ["things[T2]"]
    assert steps == [(1, 1)]


def test_what_was_recorded_later_is_left_out(folder: Path) -> None:
    report = check(DATA, packs=[folder], as_of=AS_OF, known_at=date(2025, 2, 1))
    assert "things[T2]" not in {each.subject for each in report.findings}
    assert {each.known_at for each in report.findings} == {"2025-02-01"}


def test_a_pack_that_says_nothing_is_told_only_when_asked_for(folder: Path) -> None:
    assert [info.name for info in check({"things": []}, packs=[folder], as_of=AS_OF).packs] == ["test"]
    assert check({"trainees": []}, as_of=AS_OF).packs == ()


def test_today_when_no_day_is_given(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert checking.today() == date.today()  # noqa: DTZ011
    monkeypatch.setattr(checking, "today", lambda: date(2031, 2, 3))
    assert check(DATA, packs=[folder]).as_of == date(2031, 2, 3)
    assert explain(DATA, "test.flagged", "T1", packs=[folder]).as_of == date(2031, 2, 3)


def test_one_finding_is_explained(folder: Path) -> None:
    finding = explain(DATA, "test.flagged", "things[T2]", packs=[folder], as_of=AS_OF)
    assert str(finding.status) == "not_met"
    assert (
        explanation(DATA, "test.flagged", "T2", packs=[folder], as_of=AS_OF).finding.to_json()
        == finding.to_json()
    )


@pytest.mark.parametrize(
    ("named", "subject", "message"),
    [
        ("test.flaged", "T1", "did you mean `test.flagged`"),
        ("box", "T1", "rules whose names hold it: test.box-flagged"),
        ("zzz", "T1", "`compliance packs show NAME` lists"),
        ("test.flagged", "T9", "nobody in the data is called `T9`"),
        ("test.flagged", "qqqqqq", "the data has B1, T1, T2"),
        ("test.box-flagged", "T1", "the rule `test.box-flagged` is about a box, and T1 is not one"),
    ],
)
def test_what_cannot_be_explained(folder: Path, named: str, subject: str, message: str) -> None:
    with pytest.raises(UsageError) as raised:
        explain(DATA, named, subject, packs=[folder], as_of=AS_OF)
    assert message in str(raised.value)


def test_nobody_is_called_that(folder: Path) -> None:
    with pytest.raises(UsageError, match="nobody in the data is called"):
        check(DATA, packs=[folder], as_of=AS_OF, subjects=["T3x"])
    with pytest.raises(UsageError, match="the data has none"):
        check({"things": []}, packs=[folder], as_of=AS_OF, subjects=["T1"])


def test_a_decision_for_a_rule_that_there_is_not_is_told() -> None:
    waiver = {"subject": "T1", "reason": "r", "approved_by": "c", "expires": "2030-01-01"}
    data = {
        "trainees": [{"id": "T1"}],
        "waivers": [{**waiver, "rule": "sosfs-2015-8.shortest-servise"}],
        "alternatives": [{"rule": "nothing.like-it", "subject": "T1", "reason": "r", "decided_by": "c"}],
    }
    told = [each for each in check(data).diagnostics if each.code == "DATA061"]
    assert [str(each.severity) for each in told] == ["warning", "warning"]
    assert "did you mean `sosfs-2015-8.shortest-service`?" in [each.help for each in told]
    # With packs chosen, the decision may be about one that is not among them.
    assert "DATA061" not in [each.code for each in check(data, packs=["st-regime"]).diagnostics]
