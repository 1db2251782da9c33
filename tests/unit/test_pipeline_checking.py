"""Checking data from start to end, and explaining one finding."""

from __future__ import annotations

import json
import pickle
import re
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from compliance.diagnostics import UsageError
from compliance.findings import Finding
from compliance.pipeline import checking, explaining
from compliance.pipeline.checking import check
from compliance.pipeline.clock import today
from compliance.pipeline.explaining import explain, explanation
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


@pytest.mark.parametrize(
    ("argument", "says"),
    [
        ({"as_of": "2026-11-22"}, "`as_of` is of type `str`, not a day"),
        ({"as_of": datetime(2026, 11, 22, tzinfo=UTC)}, "`as_of` is a time"),
        ({"known_at": datetime(2026, 11, 22, tzinfo=UTC)}, "`known_at` is a time"),
        ({"known_at": 20261122}, "`known_at` is of type `int`"),
        ({"packs": "hslf-fs-2021-8"}, "put it in a list: `packs=['hslf-fs-2021-8']`"),
        ({"packs": Path("rules")}, "`packs` is one name"),
        ({"packs": [None]}, "number 1 of `packs` is of type `NoneType`"),
        ({"packs": iter(["st-regime"])}, "`packs` is of type `list_iterator`"),
        ({"subjects": "T1"}, "`subjects` is one name"),
        ({"subjects": ["T1", 1]}, "number 2 of `subjects` is of type `int`"),
        ({"subjects": b"T1"}, "`subjects` is of type `bytes`"),
        ({"subjects": []}, "leave `subjects` out for all"),
        ({"chain": "foo"}, "write one of auto, durable, native"),
        ({"lang": "de"}, "`lang` is `de`"),
        ({"lang": None}, "write one of sv, en"),
        ({"reviewed_only": "false"}, "`reviewed_only` is of type `str`, not true or false"),
        ({"small_numbers": "no"}, "hand in `True` or `False`"),
        ({"every_row": 1}, "`every_row` is of type `int`"),
        ({"progress": True}, "`progress` is of type `bool`, not a function"),
    ],
)
def test_an_argument_of_another_kind_is_refused(folder: Path, argument: dict[str, Any], says: str) -> None:
    with pytest.raises(UsageError, match=re.escape(says)) as told:
        check(DATA, **{"packs": [folder], "as_of": AS_OF, **argument})
    assert [each.code for each in told.value.diagnostics] == ["USAGE007"]


@pytest.mark.parametrize(
    "argument",
    [{"subject": ["T1"]}, {"rule": None}, {"as_of": "today"}, {"packs": "test"}, {"small_numbers": "no"}],
)
def test_explain_refuses_them_too(folder: Path, argument: dict[str, Any]) -> None:
    asked = {"rule": "test.flagged", "subject": "T1", "packs": [folder], "as_of": AS_OF, **argument}
    with pytest.raises(UsageError, match=f"`{next(iter(argument))}` is"):
        explain(DATA, **asked)


def test_all_that_is_wrong_with_a_call_is_told(folder: Path) -> None:
    with pytest.raises(UsageError) as told:
        check(DATA, packs="test", as_of="today", subjects="T1")  # type: ignore[arg-type]
    assert len(told.value.diagnostics) == 3
    assert check(DATA, packs={folder}, as_of=AS_OF, subjects=("T1",)).by_status() == {"met": 1}  # type: ignore[arg-type]


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


@pytest.mark.parametrize("day", ["unknown", "2025-13-01"])
def test_a_subject_recorded_on_an_unknown_day_gets_no_verdict(folder: Path, day: str) -> None:
    """Recorded later it would not be there at all."""
    data = {"things": [{"id": "T1", "flag": True, "recorded_on": day}]}
    asked = check(data, packs=[folder], as_of=AS_OF, known_at=date(2025, 2, 1)).findings
    assert {str(each.status) for each in asked if each.status != "not_applicable"} == {"undetermined"}
    assert all("things[T1].recorded_on" in each.missing for each in asked if each.status == "undetermined")
    verdicts = {str(each.status) for each in check(data, packs=[folder], as_of=AS_OF).findings}
    assert "met" in verdicts


FLAGGED, UNFLAGGED = {"fact": "item.flag", "is": True}, {"fact": "item.flag", "is": False}
OF_PARTS = {"of": "thing.parts", "as": "item"}
EVERY = {"every": "thing.parts", "as": "item", "fulfils_if": FLAGGED, "if_empty": "holds"}
RULES_OF_PARTS: dict[str, Any] = {
    "one": {"at_least": 1, **OF_PARTS, "counts_if": FLAGGED},
    "two": {"at_least": 2, **OF_PARTS},
    "at-most-one": {"at_most": 1, **OF_PARTS},
    "every": EVERY,
    "not-every": {"not": EVERY},
    "none": {"none": "thing.parts", "as": "item", "counts_if": UNFLAGGED},
    "sum": {"value": {"sum": "thing.parts", "as": "item", "over": {"fact": "item.num"}}, "at_least": 5},
    "owner": {"fact": "thing.owner.flag", "is": True},
    "own": {"fact": "thing.flag", "is": True},
}
WRITTEN = {
    "part": ("things", 0, "parts", 0),
    "row-of-a-part": ("parts", 0),
    "owner": ("owners", 0),
    "second-row": ("things", 1),
}


@pytest.mark.parametrize("written", WRITTEN.values(), ids=WRITTEN)
@pytest.mark.parametrize("day", ["unknown", None, "2025-13-01", "3/4 2025"])
def test_a_row_recorded_on_an_unknown_day_gives_no_verdict_that_the_day_overturns(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, written: tuple[Any, ...], day: str | None
) -> None:
    monkeypatch.setenv("COMPLIANCE_CACHE", str(tmp_path / "cache"))
    folder = write(tmp_path, declared(), [rule(name, require=each) for name, each in RULES_OF_PARTS.items()])

    def found(recorded_on: str | None) -> dict[str, Finding]:
        """What the rules find when one of the rows was recorded on a day."""
        data: dict[str, Any] = {
            "things": [
                {"id": "T1", "owner": "O1", "parts": [{"id": "P1", "flag": True, "num": 3}]},
                {"id": "T1", "flag": True, "parts": []},
            ],
            "parts": [{"id": "P2", "thing": "T1", "flag": False, "num": 2}],
            "owners": [{"id": "O1", "flag": True}],
        }
        row: Any = data
        for step in written:
            row = row[step]
        row["recorded_on"] = recorded_on
        report = check(data, packs=[folder], as_of=AS_OF, known_at=date(2025, 2, 1))
        return {each.rule: each for each in report.findings}

    asked, early, late = found(day), found("2025-02-01"), found("2025-02-02")
    assert len(asked) == len(RULES_OF_PARTS)
    for name, each in asked.items():
        verdicts = {str(each.status), str(early[name].status), str(late[name].status)} - {"undetermined"}
        if each.status != "undetermined":
            assert len(verdicts) <= 1, (name, verdicts)
    changed = [name for name in asked if early[name].status != late[name].status]
    assert changed
    assert {str(asked[name].status) for name in changed} == {"undetermined"}
    if written[-2:] == ("parts", 0) and len(written) == 4:
        assert asked["test.one"].missing == ("things[T1].parts[P1].recorded_on",)


def test_a_pack_that_says_nothing_is_told_only_when_asked_for(folder: Path) -> None:
    assert [info.name for info in check({"things": []}, packs=[folder], as_of=AS_OF).packs] == ["test"]
    assert check({"trainees": []}, as_of=AS_OF).packs == ()


def test_today_when_no_day_is_given(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert today() == date.today()  # noqa: DTZ011
    for module in (checking, explaining):
        monkeypatch.setattr(module, "today", lambda: date(2031, 2, 3))
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
        ("test.flagged", "qqqqqq", "the data has B1, Ett (T1), Två (T2)"),
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


def test_two_reports_of_the_same_are_equal(folder: Path) -> None:
    first, second = (check(DATA, packs=[folder], as_of=AS_OF) for _ in range(2))
    assert first.findings == second.findings
    assert first == second
    assert first.findings != check({**DATA, "things": []}, packs=[folder], as_of=AS_OF).findings


LINKED: dict[str, Any] = {
    "things": [{"id": "T1", "owner": "O1", "owner2": "O2", "pid": "19121212-1212"}],
    "owners": [{"id": "O1", "name": "Bo", "boss": "O2"}, {"id": "O2", "name": "Eva"}],
}


@pytest.fixture
def linked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A pack whose rules ask of other records: whether there is one, and whether it is the same."""
    monkeypatch.setenv("COMPLIANCE_CACHE", str(tmp_path / "cache"))
    rules = [
        rule("owned", require={"fact": "thing.owner", "is_known": True}),
        rule("kept", require={"fact": "thing.owner", "is": {"fact": "thing.owner2"}}),
        rule("led", require={"fact": "thing.owner.boss", "is": {"fact": "thing.owner2"}}),
    ]
    return write(tmp_path, declared(), rules)


def test_a_finding_names_another_record_and_does_not_hold_it(linked: Path) -> None:
    """Whoever keeps a finding keeps what it tells, not the rest of the data with everybody in it."""
    report = check(LINKED, packs=[linked], as_of=AS_OF)
    whys = {each.rule: each.why for each in report.findings}
    assert whys["test.owned"].value == "owners[O1]"
    assert (whys["test.kept"].value, whys["test.kept"].want) == ("owners[O1]", "owners[O2]")
    assert whys["test.led"].relied_on() == ("owners[O1].boss", "things[T1].owner2")
    assert report == check(LINKED, packs=[linked], as_of=AS_OF)
    saved = pickle.dumps(report)
    assert pickle.loads(saved) == report
    assert b"19121212" not in saved


def test_no_number_of_a_person_is_in_a_part_of_a_report(folder: Path) -> None:
    number = "19121212-1212"
    report = check({"things": [{"id": number, "flag": False}]}, packs=[folder], as_of=AS_OF)
    parts = [*report.findings, *report.ratings, *report.conclusions, *report.actions]
    assert report.findings[0].subject == f"things[{number}]"  # whoever asks by path finds what they handed in
    assert parts
    assert not [each for each in parts if number in json.dumps(each.to_json())]
    with pytest.raises(UsageError) as refused:
        explain({"things": [{"id": "T1"}]}, "test.flagged", number, packs=[folder], as_of=AS_OF)
    assert number not in repr(refused.value)
