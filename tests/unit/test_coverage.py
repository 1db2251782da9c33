"""Coverage by obligation, on small packs where the answer is worked out by hand."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from compliance.cli.main import run
from compliance.diagnostics import PackError, UsageError
from compliance.executors import reference
from compliance.workbench.coverage import coverage
from compliance.workbench.coverage.asking import askings
from compliance.workbench.coverage.observe import Observed, numbered, probe_of, program_on
from compliance.workbench.coverage.to_json import to_json
from compliance.workbench.coverage.values import ConditionCoverage, Coverage, PackCoverage, percent
from compliance.workbench.trials import Version, read_trials
from tests.helpers.packs import CITE, pack_file, rule, titled, write
from tests.helpers.trials import case, thing_case, write_cases, write_feature

FLAG = {"fact": "thing.flag", "is": True}
FLAG2 = {"fact": "thing.flag2", "is": True}


def said(words: str, condition: dict[str, Any]) -> dict[str, Any]:
    """A condition that is found by its words."""
    return {**condition, "say": titled(words)}


def measured(
    folder: Path, require: dict[str, Any], cases: list[dict[str, Any]], **parts: Any
) -> PackCoverage:
    """The coverage of a pack of one rule."""
    pack = {key: parts.pop(key) for key in ("concepts", "parameters") if key in parts}
    own = write(folder, pack_file(**pack), [rule("one", require=require, **parts)])
    write_cases(own, "test.one", cases)
    return coverage([own], jobs=1).packs[0]


def named(pack: PackCoverage, words: str) -> ConditionCoverage:
    """The one condition with these words."""
    (found,) = [each for each in pack.conditions or () if each.condition.text["sv"] == words]
    return found


# ---- what a condition is seen to answer and to decide ----------------------------------------------


def test_one_condition_with_every_answer_lacks_nothing(tmp_path: Path) -> None:
    cases = [thing_case("met", flag=True), thing_case("not_met", flag=False), thing_case("undetermined")]
    pack = measured(tmp_path, said("a", FLAG), cases)
    a = named(pack, "a")
    assert a.seen == {"true": 1, "false": 1, "unknown": 1}
    assert a.decided == {
        "true": f"test.one: {cases[0]['name']}",
        "false": f"test.one: {cases[1]['name']}",
    }
    assert a.lacking == ()
    assert (pack.complete, pack.conditions_share) == (1, 1)


def test_in_a_conjunction_a_part_decides_only_while_the_others_hold(tmp_path: Path) -> None:
    require = {"all": [said("a", FLAG), said("b", FLAG2)]}
    both = thing_case("met", flag=True, flag2=True)
    neither = thing_case("not_met", flag=False, flag2=False)
    pack = measured(tmp_path, require, [both, neither])
    # Both true: either alone would have made it fail. Both false: neither alone would have saved it.
    for name in ("a", "b"):
        assert named(pack, name).lacking == ("unknown", "decides_false")
    one = thing_case("not_met", flag=False, flag2=True)
    pack = measured(tmp_path, require, [both, one])
    assert named(pack, "a").lacking == ("unknown",)
    assert named(pack, "b").lacking == ("false", "unknown")


def test_in_a_disjunction_a_true_part_hides_the_other(tmp_path: Path) -> None:
    require = {"any": [said("a", FLAG), said("b", FLAG2)]}
    cases = [thing_case("met", flag=True), thing_case("met", flag=True, flag2=True)]
    hidden = measured(tmp_path, require, cases)
    # No group stops at its first part that decides: `b` is asked, and was unknown and true.
    assert named(hidden, "b").seen == {"true": 1, "false": 0, "unknown": 1}
    # With `b` unknown, `a` false would have left it open, so it decides; `b` never does.
    assert named(hidden, "a").decided == {"true": f"test.one: {cases[0]['name']}"}
    assert named(hidden, "b").decided == {}


def test_unknown_beside_it_does_not_keep_a_condition_from_deciding(tmp_path: Path) -> None:
    require = {"all": [said("a", FLAG), said("b", FLAG2)]}
    pack = measured(tmp_path, require, [thing_case("undetermined", flag=True)])
    # Undetermined, since `b` is unknown; had `a` been false, it would have been not met.
    assert list(named(pack, "a").decided) == ["true"]
    assert named(pack, "b").lacking == ("true", "false")


def test_a_not_counts_for_nothing_of_its_own(tmp_path: Path) -> None:
    cases = [thing_case("not_met", flag=True), thing_case("met", flag=False)]
    pack = measured(tmp_path, {"not": said("a", FLAG)}, cases)
    assert [each.condition.text["sv"] for each in pack.conditions or ()] == ["a"]
    assert named(pack, "a").lacking == ("unknown",)


def test_a_group_is_a_condition_and_tells_what_it_joins(tmp_path: Path) -> None:
    require = {"all": [said("a", FLAG), {"any": [said("b", FLAG2), said("c", FLAG)]}]}
    pack = measured(tmp_path, require, [thing_case("met", flag=True, flag2=True)])
    texts = [each.condition.text["sv"] for each in pack.conditions or ()]
    assert texts == ["allt av detta: a; (något av detta: b; c)", "a", "något av detta: b; c", "b", "c"]


def test_what_items_answered_counts_apart_for_each_answer(tmp_path: Path) -> None:
    require = {
        "at_least": 1,
        "of": "thing.parts",
        "as": "p",
        "counts_if": said("counts", {"fact": "p.flag", "is": True}),
        "fulfils_if": said("fulfils", {"fact": "p.num", "at_least": 3}),
    }
    cases = [
        # Of two that count one fulfils. Had it not, none would; had the other, it would be met all the same.
        thing_case("met", [{"flag": True, "num": 5}, {"flag": True, "num": 1}]),
        # The one that would fulfil does not count. Had it counted, it would be met.
        thing_case("not_met", [{"flag": False, "num": 5}, {"flag": True, "num": 1}]),
    ]
    pack = measured(tmp_path, require, cases)
    counts, fulfils = named(pack, "counts"), named(pack, "fulfils")
    assert counts.seen == {"true": 2, "false": 1, "unknown": 0}
    assert counts.decided == {
        "true": f"test.one: {cases[0]['name']}",
        "false": f"test.one: {cases[1]['name']}",
    }
    # What does not count is not asked whether it fulfils.
    assert fulfils.seen == {"true": 1, "false": 2, "unknown": 0}
    assert fulfils.decided == counts.decided


def test_a_field_that_is_known_on_every_item_is_asked_all_the_same(tmp_path: Path) -> None:
    # The executor narrows such a list without asking: nothing would be seen of `red`.
    require = {
        "at_least": 1,
        "of": "thing.parts",
        "as": "p",
        "counts_if": {"all": [said("red", {"fact": "p.colour", "is": "red"}), {"fact": "p.num", "above": 0}]},
    }
    cases = [
        thing_case("met", [{"colour": "red", "num": 1}]),
        thing_case("not_met", [{"colour": "green", "num": 1}]),
    ]
    assert named(measured(tmp_path, require, cases), "red").lacking == ("unknown",)


def test_conditions_within_measures_count(tmp_path: Path) -> None:
    require = {
        "value": {"count": "thing.parts", "as": "p", "counts_if": said("a", {"fact": "p.flag", "is": True})},
        "at_least": 1,
    }
    cases = [
        thing_case("met", [{"flag": True}]),
        thing_case("not_met", [{"flag": False}]),
        thing_case("undetermined", [{}]),
    ]
    assert named(measured(tmp_path, require, cases), "a").lacking == ()


def test_nothing_of_require_is_seen_where_the_rule_does_not_apply(tmp_path: Path) -> None:
    cases = [thing_case("not_applicable", flag=True, flag2=False), thing_case("met", flag=True, flag2=True)]
    pack = measured(tmp_path, said("a", FLAG), cases, applies=said("about", FLAG2))
    assert named(pack, "a").seen == {"true": 1, "false": 0, "unknown": 0}
    assert named(pack, "about").lacking == ("unknown",)


def test_conditions_of_due_count(tmp_path: Path) -> None:
    due = {
        "latest": "thing.parts",
        "as": "p",
        "over": {"fact": "p.day"},
        "counts_if": said("a", {"fact": "p.flag", "is": True}),
    }
    late = [{"flag": True, "day": "2020-01-01"}, {"flag": False, "day": "2030-01-01"}]
    early = [{"flag": True, "day": "2030-01-01"}]
    cases = [
        thing_case("not_met", late, flag=False),
        thing_case("not_yet", early, flag=False),
    ]
    a = named(measured(tmp_path, FLAG, cases, due=due), "a")
    assert a.seen == {"true": 2, "false": 1, "unknown": 0}
    assert set(a.decided) == {"true", "false"}


def test_what_no_fact_decides_need_not_be_unknown(tmp_path: Path) -> None:
    after = {"value": {"fact": "as_of"}, "on_or_after": "2020-01-01"}
    cases = [thing_case("met", flag=True), thing_case("not_met", flag=False)]
    pack = measured(tmp_path, {"all": [said("late", after), FLAG]}, cases)
    late = named(pack, "late")
    assert late.lacking == ("false",)
    assert not late.seen_all


# ---- one place, one condition -----------------------------------------------------------------------


def test_a_concept_is_covered_by_every_rule_that_uses_it_together(tmp_path: Path) -> None:
    both = {"all": [said("a", FLAG), said("b", FLAG2)]}
    concept = {"about": "thing", "title": titled("concept"), "condition": both}
    use = {"concept": "good"}
    own = write(
        tmp_path,
        pack_file(concepts={"good": concept}),
        [rule("one", require=said("use one", use)), rule("two", require=said("use two", use))],
    )
    write_cases(own, "test.one", [thing_case("met", flag=True, flag2=True)])
    write_cases(own, "test.two", [thing_case("not_met", flag=False, flag2=True)])
    pack = coverage([own], jobs=1).packs[0]
    a = named(pack, "a")
    assert a.condition.rules == ("test.one", "test.two")
    assert Path(a.condition.span.file).name == "pack.yaml"
    assert a.lacking == ("unknown",)
    assert named(pack, "b").lacking == ("false", "unknown")
    assert named(pack, "use one").lacking == ("false", "unknown")
    assert named(pack, "use two").lacking == ("true", "unknown")


def test_two_uses_of_a_concept_in_one_rule_are_turned_around_one_at_a_time(tmp_path: Path) -> None:
    concept = {"about": "thing", "title": titled("concept"), "condition": said("a", FLAG)}
    require = {"any": [said("first", {"concept": "good"}), said("second", {"concept": "good"})]}
    cases = [thing_case("met", flag=True), thing_case("not_met", flag=False)]
    pack = measured(tmp_path, require, cases, concepts={"good": concept})
    for name in ("first", "second", "a"):
        assert set(named(pack, name).decided) == {"false"}


def test_a_concept_of_another_pack_stands_in_that_pack(tmp_path: Path) -> None:
    concept = {"about": "thing", "title": titled("concept"), "condition": said("a", FLAG)}
    other = write(
        tmp_path,
        pack_file(pack="other", concepts={"good": concept}),
        [rule("own", require=FLAG2) | {"id": "other.own"}],
    )
    own = write(tmp_path, pack_file(uses=["other"]), [rule("one", require={"concept": "good"})])
    write_cases(own, "test.one", [thing_case("met", flag=True)])
    write_cases(other, "other.own", [thing_case("met", flag2=True)])
    both = {pack.name: pack for pack in coverage([own, other], jobs=1).packs}
    assert named(both["other"], "a").condition.spot.pack == "other"
    assert named(both["other"], "a").condition.rules == ("test.one",)
    # Asked for by itself, the pack that uses it tells of it too, at its own place.
    (alone,) = coverage([own], jobs=1).packs
    assert named(alone, "a").condition.span == named(both["other"], "a").condition.span


def test_concepts_that_stand_on_one_line_of_their_packs_are_told_apart(tmp_path: Path) -> None:
    def concept(condition: dict[str, Any]) -> dict[str, Any]:
        return {"about": "thing", "title": titled("concept"), "condition": condition}

    other = write(
        tmp_path,
        pack_file(pack="othr", concepts={"theirs": concept(said("a", FLAG))}),
        [rule("own", require=FLAG2) | {"id": "othr.own"}],
    )
    require = {"all": [{"concept": "theirs"}, {"concept": "mine_1"}]}
    concepts = {"mine_1": concept(said("b", FLAG2))}
    own = write(tmp_path, pack_file(concepts=concepts, uses=["othr"]), [rule("one", require=require)])
    write_cases(own, "test.one", [thing_case("met", flag=True, flag2=True)])
    write_cases(other, "othr.own", [thing_case("met", flag2=True)])
    both = {pack.name: pack for pack in coverage([own, other], jobs=1).packs}
    a, b = named(both["othr"], "a").condition, named(both["test"], "b").condition
    assert a.spot.at == b.spot.at
    assert (a.spot.pack, b.spot.pack) == ("othr", "test")


def test_rows_of_a_table_share_their_conditions_but_not_their_statuses(tmp_path: Path) -> None:
    own = write(
        tmp_path,
        pack_file(),
        [rule("one", for_each="sizes", require={"fact": "thing.num", "at_least": {"row": "size"}})],
        {"sizes": {"small": {"size": 1}, "big": {"size": 5}}},
    )
    write_cases(
        own,
        "test.one",
        [
            thing_case("met", num=7),
            thing_case("not_met", num=3) | {"rows": ["big"]},
            thing_case("undetermined") | {"rows": ["small"]},
        ],
    )
    (pack,) = coverage([own], jobs=1).packs
    (one,) = pack.rules
    assert {row.id: row.lacking for row in one.rows} == {
        "test.one.small": ("not_met",),
        "test.one.big": ("undetermined",),
    }
    assert not one.reaches
    (condition,) = pack.conditions or ()
    assert condition.lacking == ()


# ---- what a trial asks ------------------------------------------------------------------------------

FEATURE = """\
# language: sv
@test
Egenskap: Frågor
  Regel: one
    Scenario: Två saker, en fråga
      Givet en sak "A" med:
        | Flagga | ja |
      Och en sak "B" med:
        | Flagga | nej |
      När reglerna prövas per 2025-06-30
      Så är regeln uppfylld för "A"

    Scenario: Bara styrkan
      Givet en sak "A" med:
        | Flagga | nej |
      När reglerna prövas per 2025-06-30
      Så gäller regeln som ett krav

    Scenario: Två dagar
      Givet en sak "A"
      När reglerna prövas per 2025-06-30
      Så är regeln inte möjlig att avgöra
      När reglerna prövas per 2025-07-01
      Så är regeln inte möjlig att avgöra
"""


def test_a_scenario_asks_about_those_whose_status_it_names(tmp_path: Path) -> None:
    own = write(tmp_path, pack_file(), [rule("one", require=FLAG), rule("two", require=FLAG2)])
    write_feature(own, "asking", FEATURE)
    (pack,) = coverage([own], jobs=1).packs
    one, two = pack.rules
    # `B` is judged not met and nobody asks; that the rule binds holds whatever its status.
    assert {status: asked.scenarios for status, asked in one.rows[0].asked.items()} == {
        "met": ("asking.feature: Två saker, en fråga",),
        "undetermined": ("asking.feature: Två dagar",),
    }
    assert two.rows[0].asked == {}
    assert {each.condition.rules: dict(each.seen) for each in pack.conditions or ()} == {
        ("test.one",): {"true": 1, "false": 0, "unknown": 2},
        ("test.two",): {"true": 0, "false": 0, "unknown": 0},
    }


def test_a_trial_that_does_not_hold_shows_nothing(tmp_path: Path) -> None:
    own = write(tmp_path, pack_file(), [rule("one", require=FLAG)])
    write_cases(own, "test.one", [case("wrong", "met", with_={"things": [{"id": "T1", "flag": False}]})])
    found = coverage([own], jobs=1)
    assert found.failed == ("test.one: wrong",)
    assert found.packs[0].rules[0].rows[0].asked == {}


@pytest.mark.no_cover  # it reads and runs a whole shipped pack
def test_watched_checks_give_what_the_executor_gives_for_every_trial_of_a_shipped_pack() -> None:
    suite = read_trials(["hslf-fs-2021-8"])
    checks = {check.id: check for check in suite.checks}
    compared = 0
    for trial in suite.trials[::23]:
        for asking in askings(trial, checks):
            program = program_on(trial.plan, asking.episode.day)
            observed = Observed(numbered(checks[asking.check]), program)
            status, answers = observed.status(probe_of(program, asking.episode.facts), asking.record)
            only = Version(trial.plan).only((asking.check,))
            run = reference.run(only, asking.episode.facts, asking.episode.day, subjects=[asking.record.path])
            (finding,) = [each for each in run.findings if each.rule == asking.check]
            assert status is finding.status is asking.status
            assert answers or status in ("not_applicable", "not_in_force")
            compared += 1
    assert compared > 50


@pytest.mark.no_cover  # it reads and runs a whole shipped pack, twice
def test_processes_give_what_one_gives(tmp_path: Path) -> None:
    one, two = (coverage(["st-regime"], what=["rules", "conditions"], jobs=jobs) for jobs in (1, 2))
    assert to_json(one) == to_json(two)
    assert one.packs[0].rules


# ---- requirements -----------------------------------------------------------------------------------


def item(encoded: str, **parts: Any) -> dict[str, Any]:
    """An item of a list."""
    made = {"text": titled(encoded), "kind": "requirement", "locator": "1 §", "encoded": encoded, **parts}
    if encoded in ("partly", "human", "planned", "none"):
        made.setdefault("reason", titled("because"))
    return made


def write_list(own: Path, items: dict[str, Any]) -> None:
    """A pack's list of requirements."""
    source = {"title": "Law", "kind": "law", "citation": "Authority, 2025."}
    text = {"format": 1, "title": titled("The law"), "source": source, "items": items}
    (own / "coverage.yaml").write_text(json.dumps(text, ensure_ascii=False, indent=1), encoding="utf-8")


def pack_with_list(folder: Path, items: dict[str, Any]) -> Path:
    """A pack with a rule that is well asked about, one that is not, and a list."""
    rules = [rule("whole", require=FLAG), rule("half", require=FLAG2)]
    scale = {"title": titled("Scale"), "for": "thing", "areas": ["area"], "cite": CITE, "letters": _LETTERS}
    follows = {
        "title": titled("follows"),
        "explanation": titled("Follows."),
        "for": "thing",
        "cite": CITE,
        "when": {"finding": "test.whole", "in": ["not_met"]},
    }
    declared = pack_file(scales={"grade": scale}, consequences={"follows": follows})
    own = write(folder / "rules" / "testing", declared, rules)
    write_cases(own, "test.whole", [thing_case("met", flag=True), thing_case("not_met", flag=False)])
    write_cases(own, "test.half", [thing_case("met", flag2=True)])
    write_list(own, items)
    return own


_LETTERS = [
    {"letter": "A", "title": titled("good")},
    {"letter": "D", "title": titled("bad"), "fails": ["binding"]},
]


def requirements(own: Path) -> Coverage:
    return coverage([own], what=["requirements"], jobs=1)


def test_items_stand_as_the_list_and_the_trials_say(tmp_path: Path) -> None:
    (tmp_path / "tests").mkdir()
    (tmp_path / "tests" / "test_it.py").write_text("def test_holds(x):\n    pass\n", encoding="utf-8")
    own = pack_with_list(
        tmp_path,
        {
            "X-1": item("full", rules=["test.whole"]),
            "X-2": item("partly", rules=["test.half", "test.whole"]),
            "X-3": item("human"),
            "X-4": item("planned"),
            "X-5": item("none", kind="fact"),
            "X-6": item("engine", tests=["tests/test_it.py::test_holds"]),
            "X-7": item("full", judged_by=["test.grade"]),
        },
    )
    found = requirements(own)
    assert (found.with_rules, found.with_conditions) == (False, False)
    assert to_json(found)["packs"] == []
    (source,) = found.sources
    states = {each.id: each.state for each in source.items}
    faults = {each.id: [fault["en"] for fault in each.faults] for each in source.items if each.faults}
    assert faults == {
        "X-2": ["no trial asks about test.half being not met"],
        "X-7": ["no scenario asks for a letter of test.grade"],
    }
    assert states == {
        "X-1": "covered",
        "X-2": "faulty",
        "X-3": "covered",
        "X-4": "planned",
        "X-5": "covered",
        "X-6": "covered",
        "X-7": "faulty",
    }
    assert len(source.items[0].trials) == 2
    assert source.share is not None
    assert percent(source.share) == "57.1"


def test_in_how_many_rows_a_rule_is_shown_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    own = write(
        tmp_path / "rules" / "testing",
        pack_file(),
        [rule("one", for_each="sizes", require={"fact": "thing.num", "at_least": {"row": "size"}})],
        {"sizes": {"small": {"size": 1}, "big": {"size": 5}, "huge": {"size": 9}}},
    )
    write_list(own, {"X-1": item("full", rules=["test.one"]), "X-2": item("human")})
    met, not_met = thing_case("met", num=9), thing_case("not_met", num=0)
    write_cases(own, "test.one", [met, not_met | {"rows": ["big"]}])
    (source,) = requirements(own).sources
    assert [(each.state, each.rows) for each in source.items] == [
        ("covered", (("test.one", 1, 3),)),
        ("covered", ()),
    ]
    (found,) = to_json(requirements(own))["sources"]
    assert found["items"][0]["rows"] == [{"rule": "test.one", "shown": 1, "of": 3}]
    run(["coverage", str(own), "--what", "requirements", "--lang", "sv", "--jobs", "1"])
    assert "X-1 test.one: 1 av 3 rader" in capsys.readouterr().out
    write_cases(own, "test.one", [met, not_met])
    assert not any(each.rows for each in requirements(own).sources[0].items)


JUDGED = """\
# language: sv
@test
Egenskap: Betyg och slutsats
  Regel: whole
    Scenario: Betyget
      Givet en sak "A" med:
        | Flagga | ja |
      När reglerna prövas per 2025-06-30
      Så blir omdömet i område area mellan "A" och "D"

    Scenario: Slutsatsen dras inte
      Givet en sak "A" med:
        | Flagga | ja |
      När reglerna prövas per 2025-06-30
      Så dras inte slutsatsen "follows"
"""
DRAWN = """
    Scenario: Slutsatsen dras
      Givet en sak "A" med:
        | Flagga | nej |
      När reglerna prövas per 2025-06-30
      Så dras slutsatsen "follows"
"""


def test_what_is_judged_is_covered_once_a_scenario_shows_it(tmp_path: Path) -> None:
    """A letter asked for shows its scale; a conclusion is shown where it is drawn."""
    items = {"X-1": item("full", judged_by=["test.grade", "test.follows"])}
    own = pack_with_list(tmp_path, items)
    write_feature(own, "judged", JUDGED)
    (source,) = requirements(own).sources
    assert [each["en"] for each in source.items[0].faults] == ["no scenario shows test.follows drawn"]
    write_feature(own, "judged", JUDGED + DRAWN)
    (source,) = requirements(own).sources
    assert (source.items[0].state, source.items[0].faults) == ("covered", ())
    assert source.items[0].trials == ("judged.feature: Betyget", "judged.feature: Slutsatsen dras")
    write_feature(own, "judged", JUDGED.replace('mellan "A"', 'mellan "D"') + DRAWN)
    (source,) = requirements(own).sources  # what does not hold shows nothing
    assert [each["en"] for each in source.items[0].faults] == ["no scenario asks for a letter of test.grade"]


@pytest.mark.parametrize(
    ("parts", "fault"),
    [
        ({"rules": ["test.hole"]}, "there is no rule test.hole; did you mean test.whole?"),
        ({"rules": ["test.half"]}, "no trial asks about test.half being not met"),
        (
            {"judged_by": ["test.grad"]},
            "there is no scale or consequence test.grad; did you mean test.grade?",
        ),
    ],
)
def test_what_a_list_says_of_rules_must_be_so(tmp_path: Path, parts: dict[str, Any], fault: str) -> None:
    own = pack_with_list(tmp_path, {"X-1": item("full", **parts)})
    (source,) = requirements(own).sources
    assert [each["en"] for each in source.items[0].faults] == [fault]
    assert source.share == 0


@pytest.mark.parametrize(
    ("test", "lives"),
    [
        ("tests/test_it.py", True),
        ("tests/test_it.py::test_holds", True),
        ("tests/test_it.py::test_holds[one]", True),
        ("tests/test_it.py::TestIt::test_within", True),
        ("tests/test_it.py::test_hold", False),
        ("tests/gone.py", False),
        ("tests/a.feature::Deltid", True),
        ("tests/a.feature::Del", False),
        # There is no such folder at all: it may have been left out when this was installed.
        ("features/a.feature::Deltid", True),
    ],
)
def test_a_test_that_is_named_must_be_there(tmp_path: Path, test: str, lives: bool) -> None:
    (tmp_path / "tests").mkdir()
    text = "def test_holds(x):\n    pass\n\nclass TestIt:\n    def test_within(self):\n        pass\n"
    (tmp_path / "tests" / "test_it.py").write_text(text, encoding="utf-8")
    (tmp_path / "tests" / "a.feature").write_text("Egenskap: E\n  Scenario: Deltid\n", encoding="utf-8")
    own = pack_with_list(tmp_path, {"X-1": item("engine", tests=[test])})
    (source,) = requirements(own).sources
    assert (source.items[0].state == "covered") is lives


def test_a_list_may_stand_where_there_is_no_pack_yet(tmp_path: Path) -> None:
    folder = tmp_path / "rules" / "testing" / "coming"
    folder.mkdir(parents=True)
    write_list(folder, {"X-1": item("planned"), "X-2": item("human")})
    found = coverage([folder], jobs=1)
    assert found.packs == ()
    assert [(source.name, source.share) for source in found.sources] == [("coming", 0.5)]
    with pytest.raises(UsageError):
        coverage([folder.parent], jobs=1)


def test_a_list_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    own = pack_with_list(tmp_path, {"X-1": {"text": titled("x")}})
    with pytest.raises(PackError, match=r"coverage\.yaml"):
        coverage([own], jobs=1)


# ---- the command ------------------------------------------------------------------------------------


def test_a_share_below_the_threshold_gives_7(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    own = write(tmp_path, pack_file(), [rule("one", require=FLAG)])
    cases = [thing_case("met", flag=True), thing_case("not_met", flag=False), thing_case("undetermined")]
    write_cases(own, "test.one", cases)
    assert run(["coverage", str(own), "--jobs", "1", "--fail-under", "100"]) == 0
    write_cases(own, "test.one", cases[:2])
    assert run(["coverage", str(own), "--jobs", "1"]) == 0
    capsys.readouterr()
    assert run(["coverage", str(own), "--jobs", "1", "--fail-under", "99.5", "--lang", "en"]) == 7
    assert capsys.readouterr().out.endswith("Below 99.5 %:\n  test, rules: 0 %\n  test, conditions: 0 %\n")
    # Only what is asked for counts.
    write_list(own, {"X-1": item("human")})
    arguments = ["coverage", str(own), "--jobs", "1", "--fail-under", "100", "--what", "requirements"]
    assert run(arguments) == 0
    assert run([*arguments, "--what", "rules"]) == 7


def test_a_share_is_never_rounded_up() -> None:
    from fractions import Fraction

    assert percent(Fraction(1999, 2000)) == "99.9"
    assert percent(Fraction(1)) == "100"
    assert percent(None) == "–"


def test_the_json_names_everything_by_its_id(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    own = pack_with_list(tmp_path, {"X-1": item("full", rules=["test.whole"]), "X-2": item("planned")})
    assert run(["coverage", str(own), "--jobs", "1", "--format", "json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["schema"] == "coverage/1"
    (pack,) = told["packs"]
    assert [each["id"] for each in pack["rules"]["items"]] == ["test.half", "test.whole"]
    assert [each["id"] for each in pack["conditions"]["items"]] == [
        "test/rules/half.yaml:22:13",
        "test/rules/whole.yaml:22:13",
    ]
    (source,) = told["sources"]
    assert {each["id"]: each["state"] for each in source["items"]} == {"X-1": "covered", "X-2": "planned"}
    assert [trial.partition(":")[0] for trial in source["items"][0]["trials"]] == ["test.whole"] * 2
    assert source["items"][1]["reason"] == titled("because")


def test_every_key_of_the_json_is_documented(tmp_path: Path) -> None:
    from compliance.workbench.coverage import to_json as module

    own = pack_with_list(tmp_path, {"X-1": item("full", rules=["test.whole"])})
    told = to_json(coverage([own], jobs=1))
    data = {"sv", "en", *("met", "not_met"), *told["sources"][0]["encoded"], "file", "line"}
    assert {key for key in _keys(told) if f'"{key}"' not in (module.__doc__ or "")} - data == set()


def _keys(value: Any) -> set[str]:
    if isinstance(value, dict):
        return set(value).union(*(_keys(each) for each in value.values()))
    if isinstance(value, list):
        return set().union(*map(_keys, value))
    return set()
