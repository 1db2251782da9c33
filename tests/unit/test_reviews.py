"""The ledger: what an approval is of, what undoes it and what does not, and how a report tells of it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from compliance import pipeline
from compliance.diagnostics import Collector, PackError, UsageError
from compliance.packs.reviews import add_review, read_reviews
from compliance.pipeline.reviews import RuleReview, State, marks, reviews
from compliance.report import Report, View, to_text
from compliance.workbench import review
from compliance.workbench.review import to_json as for_programs
from compliance.workbench.review import to_text as pages
from tests.helpers.features import SCENARIO
from tests.helpers.measures import measure
from tests.helpers.packs import AS_OF, edit, pack_file, rule, write

DAY = date(2025, 5, 1)
AT_LEAST = {"fact": "thing.int", "at_least": 60}
CITE = [{"source": "law", "locator": "1 §", "provenance": "official"}]


@pytest.fixture(autouse=True)
def _own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COMPLIANCE_CACHE", str(tmp_path / "cache"))


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """Two rules, the first approved; a concept, a parameter and a table that only one of them uses."""
    parts: dict[str, Any] = {
        "parameters": {
            "least": {
                "title": {"sv": "Minsta"},
                "type": "integer",
                "values": [{"from": "2020-01-01", "value": 60}],
                "cite": CITE,
            },
            "other": {
                "title": {"sv": "Annat"},
                "type": "integer",
                "values": [{"from": "2020-01-01", "value": 1}],
                "cite": CITE,
            },
        },
        "concepts": {
            "enough": {
                "about": "thing",
                "title": {"sv": "nog", "en": "enough"},
                "condition": {"fact": "thing.int", "at_least": {"parameter": "least"}},
            }
        },
    }
    rules = [
        rule("first", title={"sv": "första", "en": "first"}, require={"concept": "enough"}),
        rule("second", title={"sv": "andra", "en": "second"}, require=AT_LEAST),
    ]
    folder = write(tmp_path, pack_file(**parts), rules)
    (folder / "features").mkdir()
    (folder / "features" / "heltal.feature").write_text(SCENARIO, encoding="utf-8")
    review.approve(["test.first"], reviewer="Anna Ek", role="Inspektör", day=DAY, packs=[folder])
    return folder


def of(folder: Path, name: str = "test.first") -> RuleReview:
    """Where a rule stands."""
    return next(each for each in reviews([folder]) if each.rule == name)


def test_an_approval_holds(pack: Path) -> None:
    found = of(pack)
    assert (found.state, found.changed, found.examples) == (State.APPROVED, (), 1)
    assert of(pack, "test.second").state is State.NEVER
    assert marks([pack])["test.first"].reviewer == "Anna Ek"


def test_a_changed_measure_undoes_the_approval_of_a_rule_about_its_figures(tmp_path: Path) -> None:
    about_figures = rule("few", **{"for": "waiting", "require": {"fact": "waiting.n", "at_least": 3}})
    folder = write(tmp_path, pack_file(), [about_figures], measures=[measure(), measure("other")])
    review.approve(["test.few"], reviewer="Anna Ek", role="Inspektör", day=DAY, packs=[folder])
    assert set(marks([folder])) == {"test.few"}
    edit(folder / "measures" / "other.yaml", '"at_most": 10', '"at_most": 11')
    assert of(folder, "test.few").state is State.APPROVED
    edit(folder / "measures" / "waiting.yaml", '"at_most": 10', '"at_most": 11')
    assert of(folder, "test.few").changed == ("sentence",)
    assert marks([folder]) == {}


CHANGES = [
    ("rules/first.yaml", '"concept": "enough"', '"not": {"concept": "enough"}', "sentence"),
    ("rules/first.yaml", '"sv": "första"', '"sv": "allra första"', "sentence scenarios"),
    ("rules/first.yaml", '"force": "binding"', '"force": "advisory"', "sentence"),
    ("rules/first.yaml", '"provenance": "official"', '"provenance": "recalled"', "sentence"),
    ("pack.yaml", '"value": 60', '"value": 61', "sentence"),
    ("pack.yaml", '"at_least": {', '"above": {', "sentence"),
    ("features/heltal.feature", "| Heltal | 60 |", "| Heltal | 61 |", "scenarios"),
    ("features/heltal.feature", "uppfylld", "inte uppfylld", "scenarios"),
]


@pytest.mark.parametrize(("file", "before", "after", "what"), CHANGES, ids=[each[2] for each in CHANGES])
def test_a_changed_word_undoes_it(pack: Path, file: str, before: str, after: str, what: str) -> None:
    edit(pack / file, before, after)
    found = of(pack)
    assert found.state is State.CHANGED
    assert " ".join(found.changed) == what
    assert "test.first" not in marks([pack])


def test_another_scenario_of_the_rule_undoes_it(pack: Path) -> None:
    file = pack / "features" / "heltal.feature"
    more = SCENARIO[SCENARIO.index("  Scenario:") :].replace("Sextio räcker", "Ett till")
    file.write_text(SCENARIO + "\n" + more, encoding="utf-8")
    assert of(pack).changed == ("scenarios",)


def test_what_does_not_concern_the_rule_leaves_it_as_it_is(pack: Path) -> None:
    edit(pack / "rules" / "second.yaml", '"at_least": 60', '"at_least": 70')
    edit(pack / "pack.yaml", '"value": 1', '"value": 2')
    edit(pack / "features" / "heltal.feature", "Egenskap: Heltal", "Egenskap: Om heltal\n  Vad som gäller.")
    more = SCENARIO[SCENARIO.index("  Scenario:") :].replace("Sextio räcker", "En annan regel")
    file = pack / "features" / "heltal.feature"
    text = file.read_text(encoding="utf-8")
    file.write_text(f"{text}\n{more.replace('första', 'andra')}", encoding="utf-8")
    assert of(pack).state is State.APPROVED


def test_comments_layout_and_order_leave_it_as_it_is(pack: Path) -> None:
    rules = pack / "rules"
    data = json.loads((rules / "first.yaml").read_text(encoding="utf-8"))
    turned = json.dumps(dict(reversed(data.items())), ensure_ascii=False)
    (rules / "first.yaml").write_text(f"# En anmärkning.\n{turned}\n", encoding="utf-8")
    feature = pack / "features" / "heltal.feature"
    text = feature.read_text(encoding="utf-8").replace("    När", "    # En anmärkning.\n\n      När")
    (pack / "features" / "under").mkdir()
    (pack / "features" / "under" / "flyttad.feature").write_text(text, encoding="utf-8")
    feature.unlink()
    assert of(pack).state is State.APPROVED
    assert set(marks([pack])) == {"test.first"}


def test_a_new_approval_counts_and_the_old_one_is_kept(pack: Path) -> None:
    edit(pack / "pack.yaml", '"value": 60', '"value": 59')
    review.approve(
        ["test.first"],
        reviewer="Bo Palm",
        role="Jurist",
        day=DAY,
        remark='med "citat" och: kolon',
        packs=[pack],
    )
    found = of(pack)
    assert found.state is State.APPROVED
    assert [each.reviewer for each in found.approvals] == ["Anna Ek", "Bo Palm"]
    assert found.approvals[-1].remark == 'med "citat" och: kolon'


def test_a_report_tells_who_approved(pack: Path) -> None:
    report = pipeline.check({"things": [{"id": "T1", "int": 60}]}, packs=[pack], as_of=AS_OF)
    assert (report.reviews.approved, report.reviews.rules) == (1, 2)
    assert "Godkända av en granskare: 1 av 2 prövade regler." in to_text.render(report, View("sv"))
    again = Report.from_json(report.to_json())
    assert again.reviews == report.reviews
    assert again.reviews.marks["test.first"].role == "Inspektör"


def test_reviewed_only_leaves_the_rest_out(pack: Path) -> None:
    data = {"things": [{"id": "T1", "int": 60}]}
    report = pipeline.check(data, packs=[pack], as_of=AS_OF, reviewed_only=True)
    assert [each.rule for each in report.findings] == ["test.first"]
    assert report.reviews.left_out == 1
    assert "som ingen har godkänt som de är: 1." in to_text.render(report, View("sv"))


def test_a_rating_is_given_only_where_every_rule_of_it_is_approved(tmp_path: Path) -> None:
    both = {"sv": "Text", "en": "Text"}
    scale = {
        "title": both,
        "for": "thing",
        "areas": ["area", "whole"],
        "cite": CITE,
        "letters": [{"letter": "A", "title": both}, {"letter": "D", "title": both, "fails": ["binding"]}],
    }
    drawn = {"title": both, "explanation": both, "for": "thing", "cite": CITE}
    parts = {
        "areas": {"area": {"title": both}, "whole": {"title": both}},
        "scales": {"scale": scale},
        "consequences": {
            "some-d": {**drawn, "when": {"rating": "scale", "in": ["D"]}},
            "whole-d": {**drawn, "when": {"rating": "scale", "area": "whole", "in": ["D"]}},
            "after": {**drawn, "when": {"conclusion": "some-d"}},
        },
    }
    rules = [
        rule("approved", require=AT_LEAST),
        rule("not-approved", require=AT_LEAST),
        rule("whole", require=AT_LEAST, area="whole"),
    ]
    folder = write(tmp_path, pack_file(**parts), rules)
    review.approve(["test.approved", "test.whole"], reviewer="A", role="B", day=DAY, packs=[folder])
    data = {"things": [{"id": "T1", "int": 1}]}
    everything = pipeline.check(data, packs=[folder], as_of=AS_OF)
    assert {each.area for each in everything.ratings} == {"area", "whole"}
    report = pipeline.check(data, packs=[folder], as_of=AS_OF, reviewed_only=True)
    assert {each.area for each in report.ratings} == {"whole"}
    assert {each.consequence for each in report.conclusions} == {"whole-d"}


def test_a_rating_rests_on_the_rules_of_other_packs_too(tmp_path: Path) -> None:
    """A regulation's own pack bears on the letters of a pack that rates; not approved, it leaves none."""
    both = {"sv": "Text", "en": "Text"}
    letters = [{"letter": "A", "title": both}, {"letter": "D", "title": both, "fails": ["binding"]}]
    scale = {"title": both, "for": "thing", "areas": ["area"], "cite": CITE, "letters": letters}
    rates = write(tmp_path / "rates", pack_file(scales={"scale": scale}), [rule("own", require=AT_LEAST)])
    bears = write(
        tmp_path / "bears", pack_file(pack="bears"), [{**rule("x", require=AT_LEAST), "id": "bears.x"}]
    )
    review.approve(["test.own"], reviewer="A", role="B", day=DAY, packs=[rates])
    data = {"things": [{"id": "T1", "int": 1}]}
    packs = [rates, bears]
    assert len(pipeline.check(data, packs=packs, as_of=AS_OF).ratings) == 1
    assert not pipeline.check(data, packs=packs, as_of=AS_OF, reviewed_only=True).ratings
    assert len(pipeline.check(data, packs=[rates], as_of=AS_OF, reviewed_only=True).ratings) == 1


def test_an_unknown_rule_and_a_nameless_reviewer_are_refused(pack: Path) -> None:
    with pytest.raises(UsageError, match=r"did you mean `test\.first`"):
        review.approve(["test.frist"], reviewer="A", role="B", day=DAY, packs=[pack])
    with pytest.raises(UsageError, match="needs --reviewer"):
        review.approve(["test.first"], reviewer=" ", role="B", day=DAY, packs=[pack])
    assert len(of(pack).approvals) == 1


def test_a_rule_that_does_not_do_what_its_scenario_says_is_not_approved(pack: Path) -> None:
    edit(pack / "features" / "heltal.feature", "| Heltal | 60 |", "| Heltal | 59 |")
    with pytest.raises(UsageError, match="does not do what its tests say"):
        review.approve(["test.first"], reviewer="A", role="B", day=DAY, packs=[pack])
    assert len(of(pack).approvals) == 1
    told = pages.sheet(review.sheet("test.first", [pack]), "sv", 100).plain()
    assert "Regeln gör inte vad proven säger" in told


def test_a_faulty_ledger_is_told_of(pack: Path) -> None:
    edit(pack / "reviews.yaml", "role:", "rolle:")
    with pytest.raises(PackError, match="rolle"):
        reviews([pack])


def test_the_list_and_the_sheet(pack: Path) -> None:
    told = pages.listing(review.listing([pack]), "sv", 100).plain()
    assert "Godkända: 1 av 2. Ändrade sedan dess: 0. Ogranskade: 1." in told
    assert "test.second – inte granskad, 0 scenarier" in told
    sheet = pages.sheet(review.sheet("test.first", [pack]), "sv", 100).plain()
    assert "Krav: »nog« gäller." in sheet
    assert 'Så är regeln "första" uppfylld' in sheet
    assert "godkänd av Anna Ek (Inspektör) 2025-05-01" in sheet
    told = for_programs.to_json(review.listing([pack]))
    assert told["summary"] == {"approved": 1, "changed": 0, "never": 1}


APPROVALS = """
import datetime, pathlib, sys
from compliance.model.reviews import Approval
from compliance.packs.reviews import add_review

digest = "sha256:" + "0" * 64
for number in range(20):
    add_review(
        pathlib.Path(sys.argv[1]),
        Approval(
            rule=f"test.r{sys.argv[2]}-{number}", revision=1, date=datetime.date(2026, 1, 1),
            reviewer="Anna", role="Inspektör", sentence=digest, scenarios=digest,
        ),
    )
"""


def test_two_who_approve_at_once_are_both_kept(pack: Path) -> None:
    (pack / "reviews.yaml").unlink()
    both = [subprocess.Popen([sys.executable, "-c", APPROVALS, str(pack), name]) for name in ("a", "b")]
    assert [each.wait() for each in both] == [0, 0]
    kept = read_reviews(pack, Collector())
    assert {each.rule for each in kept} == {f"test.r{name}-{at}" for name in "ab" for at in range(20)}
    text = (pack / "reviews.yaml").read_text(encoding="utf-8")
    assert text.count("approvals:") == 1
    assert [each.name for each in pack.glob("reviews*")] == ["reviews.yaml"]


def test_an_approval_is_added_and_changes_nothing_before_it(pack: Path) -> None:
    file = pack / "reviews.yaml"
    file.write_text(file.read_text(encoding="utf-8").rstrip("\n") + "  # seen", encoding="utf-8")
    before, number = file.read_bytes(), file.stat().st_ino
    review.approve(["test.second"], reviewer="Bo Öst", role="Inspektör", day=DAY, packs=[pack])
    assert file.read_bytes().startswith(before)
    assert file.stat().st_ino == number
    assert [each.rule for each in read_reviews(pack, Collector())] == ["test.first", "test.second"]


def test_an_approval_half_written_is_taken_back(pack: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = pack / "reviews.yaml"
    before, write_all = file.read_bytes(), os.write

    def half(where: int, data: bytes) -> int:
        return write_all(where, data[:10])

    monkeypatch.setattr("os.write", half)
    with pytest.raises(OSError, match="No space left"):
        add_review(pack, read_reviews(pack, Collector())[0])
    assert file.read_bytes() == before
