"""Adding a specialty needs one table: what the tutorial does, held against the shipped packs."""

from __future__ import annotations

import re
import shutil
from datetime import date
from pathlib import Path

import pytest

from compliance.executors import reference
from compliance.facts.load import load
from compliance.pipeline.plans import build_plan
from tests.docs.pages import ROOT

PAGE = ROOT / "docs" / "tutorial" / "add-a-specialty.md"
TABLE = Path("tables") / "specialty-goals-kirurgi.yaml"
DAY = date(2028, 6, 30)
_EXCERPT = re.compile(r"^<!-- excerpt: (\S+) -->\n```yaml\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def statuses(domain: Path, pack: str, specialty: str) -> dict[str, str]:
    """What the rules of a pack say of somebody who aims for a specialty, who has no certificate."""
    plan = build_plan([domain / pack, domain / "st-regime"])
    trainee = {
        "id": "T1",
        "specialty": specialty,
        "status": "active",
        "swedish_at": True,
        "st_start": "2020-01-01",
        "elected_regime": pack,
        "planned_completion": "2028-06-30",
        "certificates": [],
    }
    facts = load({"trainees": [trainee]}, plan.schema, today=DAY)
    run = reference.run(plan, facts, DAY, subjects=["T1"])
    return {each.rule: str(each.status) for each in run.findings}


@pytest.mark.parametrize(
    ("pack", "first"), [("sosfs-2015-8", "c1-clinical"), ("hslf-fs-2021-8", "STc1-clinical")]
)
def test_one_table_is_enough(pack: str, first: str, tmp_path: Path) -> None:
    domain = tmp_path / "training"
    shutil.copytree(ROOT / "rules" / "training", domain)
    table = domain / pack / TABLE
    text = table.read_text(encoding="utf-8")
    table.unlink()
    by_hand, shared = f"{pack}.other-specialty-goals-certified", f"{pack}.shared-specialty-goals-certified"
    goal = f"{pack}.specialty-goal-activity-certified.kirurgi-{first}"

    before = statuses(domain, pack, "kirurgi")
    assert before[by_hand] == "undetermined"
    assert before[shared] == "not_applicable"
    assert not [rule for rule in before if ".kirurgi-" in rule and "activity-certified" in rule]

    table.write_text(text, encoding="utf-8")
    after = statuses(domain, pack, "kirurgi")
    assert after[by_hand] == "not_applicable"
    assert after[shared] == "undetermined"
    assert after[goal] == "not_met"
    added = {rule for rule in after if rule not in before}
    assert added == {rule for rule in after if ".specialty-goal-activity-certified.kirurgi-" in rule}
    assert {after[rule] for rule in added} == {"not_met"}
    assert statuses(domain, pack, "neurologi")[by_hand] == "undetermined"


def test_the_page_shows_the_table_as_it_is() -> None:
    found = _EXCERPT.findall(PAGE.read_text(encoding="utf-8"))
    assert found
    for name, shown in found:
        assert (ROOT / name).read_text(encoding="utf-8").startswith(shown)
