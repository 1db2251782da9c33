"""What is hidden of a figure is told by nothing else: no finding, no count, no explanation."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from compliance.diagnostics import UsageError
from compliance.findings import Status
from compliance.pipeline.checking import check
from compliance.pipeline.explaining import explanation
from compliance.workbench.difference import between
from tests.helpers.measures import about, measure, thing
from tests.helpers.packs import CITE, pack_file, titled, write

DAY = date(2024, 5, 15)
ENOUGH = {"about": "waiting", "title": titled("enough"), "condition": {"fact": "waiting.n", "at_least": 2}}
BEFORE = {"fact": "waiting.previous.n", "at_least": 2}
HAS_BEFORE = {"fact": "waiting.previous", "is_known": True}
COUNTED = {"fact": "waiting.n", "is_known": True}


def after_a_small_month(folder: Path, *rules: dict[str, Any]) -> tuple[Path, dict[str, Any]]:
    """One red thing in January, which is hidden, and five in February, which are shown."""
    shape = measure(levels=[["colour", "period"]], show_from=3)
    own = write(folder, pack_file(concepts={"enough": ENOUGH}), list(rules), measures=[shape])
    rows = [thing("a", "red", 20, "2024-01-31")]
    rows += [thing(f"b{n}", "red", 4, "2024-02-20") for n in range(5)]
    return own, {"domain": "testing", "things": rows}


def january_and_february(own: Path, data: dict[str, Any]) -> tuple[str, str]:
    """The paths of the two figures."""
    january, february = check(data, packs=[own], as_of=DAY).figures
    assert (january.hidden, february.hidden) == (True, False)
    return january.path, february.path


@pytest.mark.parametrize(
    ("asked", "more"),
    [
        pytest.param(
            {"fact": "waiting.median", "at_most": {"fact": "waiting.previous.median"}},
            {"applies": HAS_BEFORE},
            id="held against it",
        ),
        pytest.param(BEFORE, {"applies": HAS_BEFORE}, id="what is asked"),
        pytest.param(COUNTED, {"applies": BEFORE}, id="whom it does not concern"),
        pytest.param(COUNTED, {"applies": {"not": BEFORE}}, id="whom it concerns"),
        pytest.param(
            {"value": {"total": [{"fact": "waiting.n"}, {"fact": "waiting.previous.n"}]}, "at_least": 4},
            {"applies": HAS_BEFORE},
            id="added up",
        ),
        pytest.param(
            {"fact": "waiting.n", "at_least": {"part": 0.5, "of": {"fact": "waiting.previous.n"}}},
            {"applies": HAS_BEFORE},
            id="a part of it",
        ),
        pytest.param(
            {"concept": "enough", "of": "waiting.previous"}, {"applies": HAS_BEFORE}, id="through a concept"
        ),
    ],
)
def test_no_finding_about_a_shown_figure_rests_on_a_hidden_one(
    asked: dict[str, Any], more: dict[str, Any], tmp_path: Path
) -> None:
    """That there is a finding at all tells that what it is about holds."""
    own, data = after_a_small_month(tmp_path, about("asked", asked, **more))
    _, february = january_and_february(own, data)
    report = check(data, packs=[own], as_of=DAY)
    assert (report.findings, report.by_status()) == ((), {})
    with pytest.raises(UsageError, match="USAGE088"):
        explanation(data, "test.asked", february, packs=[own], as_of=DAY)
    open_report = check(data, packs=[own], as_of=DAY, small_numbers=True)
    assert sum(open_report.by_status().values()) == 2


@pytest.mark.parametrize(("shown_fails", "drawn"), [(False, []), (True, ["drawn"])])
def test_that_nothing_follows_is_not_said_where_a_finding_is_left_out(
    shown_fails: bool, drawn: list[str], tmp_path: Path
) -> None:
    """What is left out might be what it follows from; what follows from what is shown does so still."""
    few = about("few", {"fact": "waiting.n", "at_least": 9 if shown_fails else 1})
    hidden = about("asked", BEFORE, applies=HAS_BEFORE)
    follows = {
        "title": titled("look"),
        "explanation": titled("look"),
        "for": "waiting",
        "cite": CITE,
        "when": {"any": [{"finding": f"test.{slug}", "in": ["not_met"]} for slug in ("few", "asked")]},
    }
    shape = measure(levels=[["colour", "period"]], show_from=3)
    own = write(tmp_path, pack_file(consequences={"look": follows}), [few, hidden], measures=[shape])
    _, data = after_a_small_month(tmp_path / "data")
    _, february = january_and_february(own, data)
    report = check(data, packs=[own], as_of=DAY)
    assert [each.subject for each in report.findings] == [february]
    assert [str(each.drawn) for each in report.conclusions] == drawn
    open_report = check(data, packs=[own], as_of=DAY, small_numbers=True)
    assert {str(each.drawn) for each in open_report.conclusions if each.subject == february} == {"drawn"}


def test_that_there_is_a_hidden_period_before_may_be_told(tmp_path: Path) -> None:
    """The table of figures tells that as well."""
    own, data = after_a_small_month(tmp_path, about("asked", HAS_BEFORE))
    _, february = january_and_february(own, data)
    assert [each.subject for each in check(data, packs=[own], as_of=DAY).findings] == [february]


def test_a_finding_about_a_figure_is_chosen_and_explained(tmp_path: Path) -> None:
    own, data = after_a_small_month(tmp_path, about("asked", {"fact": "waiting.n", "at_least": 5}))
    january, february = january_and_february(own, data)
    for named in (february, _id(february)):
        (finding,) = check(data, packs=[own], as_of=DAY, subjects=[named]).findings
        assert (finding.subject, finding.status) == (february, Status.MET)
        assert explanation(data, "test.asked", named, packs=[own], as_of=DAY).finding.why.value == 5
    for named in (january, _id(january)):
        with pytest.raises(UsageError, match="USAGE088"):
            check(data, packs=[own], as_of=DAY, subjects=[named])
        with pytest.raises(UsageError, match="USAGE088"):
            explanation(data, "test.asked", named, packs=[own], as_of=DAY)
    (finding,) = check(data, packs=[own], as_of=DAY, subjects=[january], small_numbers=True).findings
    assert finding.status is Status.NOT_MET
    told = explanation(data, "test.asked", january, packs=[own], as_of=DAY, small_numbers=True).finding
    assert told.to_json() == finding.to_json()
    with pytest.raises(UsageError, match=f"did you mean `{_id(february)}`"):
        check(data, packs=[own], as_of=DAY, subjects=[f"{_id(february)}x"])


def _id(path: str) -> str:
    return path.partition("[")[2].rstrip("]")


def test_no_version_of_a_pack_tells_of_a_hidden_figure(tmp_path: Path) -> None:
    shape = measure(levels=[["colour", "period"]], show_from=3)
    rows = [thing("a", "red", 20, "2024-01-31")]
    rows += [thing(f"b{n}", "red", 4, "2024-02-20") for n in range(5)]
    packs = [
        write(
            tmp_path / f"least-{least}",
            pack_file(),
            [about("asked", {"fact": "waiting.n", "at_least": least})],
            measures=[shape],
        )
        for least in (1, 6)
    ]
    found = between(*packs, data={"domain": "testing", "things": rows}, as_of=DAY, prove=False)
    assert found.shifts is not None
    # January's one thing would go from met to not met too.
    assert [(each.before, each.after, len(each.subjects)) for each in found.shifts] == [("met", "not_met", 1)]
    assert found.judged == 1
