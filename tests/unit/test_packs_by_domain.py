"""Packs of several domains at once, and folders of packs: what is asked for is found in each domain."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from compliance import pipeline
from compliance.cli.main import run
from compliance.diagnostics import UsageError
from compliance.pipeline.by_domain import domains_in
from compliance.pipeline.sentences import check, render
from compliance.workbench import review
from compliance.workbench.review import approving
from tests.helpers.packs import VOCABULARY, pack_file, rule, write
from tests.helpers.workbench import case

AT_LEAST = {"fact": "thing.int", "at_least": 60}
RULES = ("one.first", "two.second")


def _rule(pack: str, slug: str) -> dict[str, Any]:
    return {**rule(slug, require=AT_LEAST), "id": f"{pack}.{slug}"}


@pytest.fixture
def shipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two domains as if they were shipped, with a pack in each."""
    rules = tmp_path / "rules"
    for domain, pack, slug in (("testing", "one", "first"), ("others", "two", "second")):
        vocabulary = VOCABULARY.read_text(encoding="utf-8").replace("domain: testing", f"domain: {domain}")
        file = pack_file(pack=pack, domain=domain)
        own = write(rules / domain, file, [_rule(pack, slug)], vocabulary=vocabulary)
        (own / "cases").mkdir()
        cases = {"rule": f"{pack}.{slug}", "cases": [case("enough", {"int": 60}, "met")]}
        (own / "cases" / f"{slug}.yaml").write_text(json.dumps(cases), encoding="utf-8")
    monkeypatch.setattr("compliance.resources.shipped", lambda name: tmp_path / name)
    monkeypatch.setenv("COMPLIANCE_CACHE", str(tmp_path / "cache"))
    return rules


def _ways(rules: Path) -> list[Any]:
    return [None, ["one", "two"], [rules], [rules / "testing", "two"], [rules / "testing" / "one", "two"]]


@pytest.mark.parametrize("way", range(5))
def test_the_rules_of_every_domain_are_listed_and_said(shipped: Path, way: int) -> None:
    packs = _ways(shipped)[way]
    assert sorted(each.rule for each in review.listing(packs)) == list(RULES)
    assert sorted(each.rule for each in render(packs=packs)) == list(RULES)
    assert check(packs=packs).rules == 2


def test_a_rule_of_any_domain_is_shown_and_approved(shipped: Path) -> None:
    assert [review.sheet(each).review.rule for each in RULES] == list(RULES)
    signed = {"reviewer": "Anna Ek", "role": "Inspektör", "day": date(2025, 5, 1)}
    files = review.approve(RULES, **signed)  # type: ignore[arg-type]
    assert [file.parent.name for file in files] == ["one", "two"]
    assert {each.state for each in review.listing()} == {"approved"}
    with pytest.raises(UsageError, match=r"did you mean `two\.second`"):
        review.sheet("two.secnod")


def test_the_documentation_marks_what_is_approved_in_every_domain(shipped: Path, tmp_path: Path) -> None:
    review.approve(RULES, reviewer="Anna Ek", role="Inspektör", day=date(2025, 5, 1))
    for number, packs in enumerate(([], ["one", "two"], [str(shipped)])):
        out = tmp_path / f"docs{number}"
        assert run(["docs", *packs, "--no-mutation", "--jobs", "1", "--lang", "sv", "--out", str(out)]) == 0
        for rule_id in RULES:
            assert "Anna Ek" in (out / "rules" / f"{rule_id}.html").read_text(encoding="utf-8")


def test_packs_that_stand_alone_go_by_the_domain_they_name(shipped: Path, tmp_path: Path) -> None:
    own = tmp_path / "own"
    for pack, domain in (("mine", "testing"), ("yours", "others")):
        write(own, pack_file(pack=pack, domain=domain), [_rule(pack, "x")])
    (own / "vocabulary.yaml").unlink()
    assert [[each.name for each in found] for found in domains_in([own])] == [["mine"], ["yours"]]
    assert sorted(each.rule for each in review.listing([own])) == ["mine.x", "yours.x"]


def test_a_pack_that_is_only_used_is_not_listed(shipped: Path) -> None:
    user = pack_file(pack="user", domain="testing", uses=["one"])
    own = write(shipped / "testing", user, [_rule("user", "x")])
    assert [each.rule for each in review.listing(["user"])] == ["user.x"]
    assert [each.rule for each in render(packs=[own])] == ["user.x"]
    with pytest.raises(UsageError, match=r"no rule is called `one\.first`"):
        review.sheet("one.first", ["user"])
    assert pipeline.check({"things": [{"id": "T1", "int": 60}]}, packs=["user"], as_of=date(2025, 6, 30))


def test_the_tests_are_read_once_for_all_rules_of_a_pack(
    shipped: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And those of other packs not at all: reading them takes most of the time."""
    own = write(
        shipped / "testing",
        pack_file(pack="three", domain="testing"),
        [_rule("three", slug) for slug in ("a", "b", "c")],
    )
    asked: list[tuple[Any, ...]] = []
    read = approving.read_trials

    def reading(packs: Any, *args: Any) -> Any:
        asked.append(tuple(packs))
        return read(packs, *args)

    monkeypatch.setattr(approving, "read_trials", reading)
    signed = {"reviewer": "Anna Ek", "role": "Inspektör", "day": date(2025, 5, 1)}
    review.approve(["three.a", "three.b", "three.c"], **signed)  # type: ignore[arg-type]
    assert asked == [(own,)]
