"""Which letters a scale can give: by its own rules, and by others that count in its areas."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from compliance.pipeline.plans import build_plan
from compliance.workbench.lint.checks.consequences import never_drawn
from compliance.workbench.lint.checks.scales import letters_of
from tests.helpers.packs import CITE, pack_file, rule, titled, write

FLAG = {"fact": "thing.flag", "is": True}


def scale() -> dict[str, Any]:
    letters = [{"letter": "A", "title": titled("A")}]
    letters.append({"letter": "B", "title": titled("B"), "fails": ["binding"]})
    return {"title": titled("Scale"), "for": "thing", "areas": ["area"], "cite": CITE, "letters": letters}


@pytest.mark.parametrize(("set_by", "never"), [("rules", True), ("inspector", False)])
def test_an_inspector_may_set_a_letter_that_no_rule_gives(set_by: str, never: bool, tmp_path: Path) -> None:
    asked = {"rating": "scale", "in": ["B"], "set_by": set_by}
    drawn = {"title": titled("C"), "explanation": titled("C"), "for": "thing", "cite": CITE, "when": asked}
    own = write(
        tmp_path,
        pack_file(scales={"scale": scale()}, consequences={"drawn": drawn}),
        [rule("advised", force="advisory", require=FLAG)],
    )
    plan = build_plan([own])
    context = cast(Any, SimpleNamespace(plan=plan, checks={}))
    loaded = cast(Any, SimpleNamespace(pack=SimpleNamespace(name=plan.packs[0].name)))
    assert bool(list(never_drawn.find(context, loaded))) is never


@pytest.mark.parametrize(("never_all", "letters"), [(False, {"A"}), (True, {"A", "B"})])
def test_one_rule_gives_a_letter_that_tolerates_one_but_never_all(
    never_all: bool, letters: set[str], tmp_path: Path
) -> None:
    lenient = scale()
    lenient["letters"][1] |= {"more_than": 1, "never_all": never_all}
    plan = build_plan([write(tmp_path, pack_file(scales={"scale": lenient}), [rule("asked", require=FLAG)])])
    context = cast(Any, SimpleNamespace(plan=plan))
    assert letters_of(context, plan.scales[0], "area") == letters


@pytest.mark.parametrize(("rates_itself", "letters"), [(False, {"A", "B"}), (True, {"A"})])
def test_rules_of_another_pack_give_letters_where_they_count(
    rates_itself: bool, letters: set[str], tmp_path: Path
) -> None:
    own = write(
        tmp_path,
        pack_file(scales={"scale": scale()}),
        [rule("advised", force="advisory", require=FLAG)],
    )
    parts = {"scales": {"other-scale": scale()}} if rates_itself else {}
    binding = {**rule("asked", require=FLAG), "id": "other.asked"}
    other = write(tmp_path, pack_file(pack="other", **parts), [binding])
    plan = build_plan([own, other])
    context = cast(Any, SimpleNamespace(plan=plan))
    (mine,) = [each for each in plan.scales if each.name == "scale"]
    assert letters_of(context, mine, "area") == letters
