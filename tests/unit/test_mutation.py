"""Mutation testing over small packs: weak tests are found, and strong ones are not blamed."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from compliance.diagnostics import UsageError
from compliance.workbench.mutation import MutantStatus, PartScore, Result, mutate, mutate_packs, pages, total
from compliance.workbench.mutation.judgements import scale_changes
from compliance.workbench.mutation.telling import _words
from compliance.workbench.trials import read_trials
from tests.helpers.measures import about, measure, thing
from tests.helpers.packs import pack_file, rule, titled, write
from tests.helpers.workbench import case, pack_with_cases, suite_of

AT_LEAST = {"fact": "thing.int", "at_least": 60}
STRONG = [
    case("sextio", {"int": 60}, "met"),
    case("femtionio", {"int": 59}, "not_met"),
    case("det andra talet räknas inte", {"int": 59, "int2": 60}, "not_met"),
    case("inget tal", {}, "undetermined"),
]


@pytest.fixture(autouse=True)
def _own_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COMPLIANCE_CACHE", str(tmp_path / "cache"))


def tried(folder: Path, rules: list[dict[str, Any]], cases: dict[str, Any], **options: Any) -> Result:
    """What became of the mutants of a small pack."""
    parts = options.pop("parts", {})
    settings = {"jobs": 1, "remember": False, **options}
    return mutate(suite_of(folder, rules, cases, options.pop("tables", None), **parts), **settings)


def alive(result: Result) -> list[tuple[str, str]]:
    """The survivors: what was done, and what stands there instead."""
    return [
        (outcome.mutant.kind, outcome.mutant.after["sv"])
        for score in result.scores
        for outcome in score.outcomes
        if outcome.fate is MutantStatus.SURVIVED
    ]


def test_strong_tests_leave_only_the_force(tmp_path: Path) -> None:
    """A case does not ask how binding a rule is; only a scenario does."""
    result = tried(tmp_path, [rule("r", require=AT_LEAST)], {"r": STRONG})
    assert [kind for kind, _ in alive(result)] == ["force"]


def test_a_weak_test_is_found(tmp_path: Path) -> None:
    weak = [case("mycket", {"int": 100}, "met"), case("inget", {"int": 0}, "not_met")]
    result = tried(tmp_path, [rule("r", require=AT_LEAST)], {"r": weak})
    assert {kind for kind, _ in alive(result)} == {"force", "operator", "boundary"}
    assert total(result.scores).score is not None
    assert total(result.scores).score < 60  # type: ignore[operator]


def test_the_witness_becomes_a_scenario_that_notices(tmp_path: Path) -> None:
    pytest.importorskip("z3")
    weak = [case("mycket", {"int": 100}, "met"), case("inget", {"int": 0}, "not_met")]
    result = tried(tmp_path, [rule("r", require=AT_LEAST)], {"r": weak})
    told = [outcome for outcome in result.scores[0].outcomes if outcome.mutant.kind == "operator"]
    proposed = [each.scenario for each in told if each.fate is MutantStatus.SURVIVED]
    assert proposed
    assert all("När reglerna prövas per 2025-06-30" in each and "60" in each for each in proposed)


def test_a_mutant_that_says_the_same_is_equivalent(tmp_path: Path) -> None:
    """`any` of a condition and a stricter one is the condition: without the stricter one nobody differs."""
    pytest.importorskip("z3")
    require = {"any": [{"fact": "thing.int", "at_least": 60}, {"fact": "thing.int", "at_least": 70}]}
    result = tried(tmp_path, [rule("r", require=require)], {"r": STRONG}, only=["test.r"])
    fates = {
        (outcome.mutant.kind, outcome.mutant.at): outcome.fate
        for outcome in result.scores[0].outcomes
        if outcome.mutant.kind == "dropped"
    }
    assert fates[("dropped", "require.any.1")] is MutantStatus.EQUIVALENT
    assert fates[("dropped", "require.any.0")] is MutantStatus.KILLED


def test_parameters_and_concepts_are_tried_through_the_rules_that_use_them(tmp_path: Path) -> None:
    cite = [{"source": "law", "locator": "1 §", "provenance": "official"}]
    parts = {
        "parameters": {
            "least": {
                "title": {"sv": "Minsta"},
                "type": "integer",
                "values": [{"from": "2020-01-01", "value": 60}],
                "cite": cite,
            }
        },
        "concepts": {
            "enough": {
                "about": "thing",
                "title": {"sv": "nog", "en": "enough"},
                "condition": {"fact": "thing.int", "at_least": {"parameter": "least"}},
            }
        },
    }
    result = tried(tmp_path, [rule("r", require={"concept": "enough"})], {"r": STRONG}, parts=parts)
    scores = {score.part: score.score for score in result.scores}
    assert scores["test/parameters/least"] == 100
    assert scores["test/concepts/enough"] == 100


def test_rows_of_a_table_are_tried(tmp_path: Path) -> None:
    tables = {"limits": {"low": {"least": 60}, "high": {"least": 90}}}
    cases = {
        "r": [
            {**case("lagom", {"int": "{least}"}, "met"), "rows": ["low"]},
            {**case("för lite", {"int": 59}, "not_met"), "rows": ["low"]},
        ]
    }
    rules = [rule("r", for_each="limits", require={"fact": "thing.int", "at_least": {"row": "least"}})]
    result = mutate(suite_of(tmp_path, rules, cases, tables), jobs=1, remember=False)
    fates = [
        (each.mutant.row, each.fate is MutantStatus.KILLED)
        for each in result.scores[0].outcomes
        if each.mutant.row
    ]
    assert fates == [("low", True), ("low", True), ("high", False), ("high", False)]


@pytest.mark.parametrize(
    ("only", "help"),
    [
        ("nogg", "did you mean `nog`?"),
        ("test.nogg", "did you mean `test.nog`?"),
        ("zzz", "such as `test.nog`"),
    ],
)
def test_what_no_part_is_called_is_told(only: str, help: str, tmp_path: Path) -> None:
    folder = write(tmp_path, pack_file(), [rule("nog", require=AT_LEAST)])
    with pytest.raises(UsageError, match="USAGE024") as raised:
        mutate_packs([folder], only=["test.", only])
    assert help in str(raised.value)


def test_a_failing_trial_stops_the_hunt(tmp_path: Path) -> None:
    result = tried(tmp_path, [rule("r", require=AT_LEAST)], {"r": [case("fel", {"int": 60}, "not_met")]})
    assert result.scores == ()
    assert [trial.id for trial in result.failing] == ["test.r: fel"]
    for lang, words in (("sv", ("Väntat", "inte uppfyllt")), ("en", ("Expected", "not met"))):
        shown = pages.page(result, lang, 100).plain()
        assert all(word in shown for word in words), shown
        assert "not_met" not in shown
    (failing,) = pages.to_json(result)["failing"]
    assert failing == {"trial": "test.r: fel", "message": "expected not_met, found met"}


def test_what_no_sentence_tells_of_is_shown_as_its_author_writes_it() -> None:
    mutant = _words({"fact": "thing.int", "where": {"all": [{"fact": "thing.flag", "is": True}, "ja"]}})
    assert mutant["sv"] == "{fact: thing.int, where: {all: [{fact: thing.flag, is: true}, ja]}}"
    assert _words(["met", "not_met"])["en"] == "[met, not_met]"
    assert _words(date(2025, 3, 1))["sv"] == "2025-03-01"
    long = {"any": [{"fact": f"thing.a_rather_long_name_{number}", "is_known": True} for number in range(3)]}
    assert _words(long)["sv"].splitlines() == [
        "any:",
        *(f"  - {{fact: thing.a_rather_long_name_{number}, is_known: true}}" for number in range(3)),
    ]


def test_what_has_not_changed_is_not_tried_again(tmp_path: Path) -> None:
    folder = pack_with_cases(
        tmp_path, [rule("a", require=AT_LEAST), rule("b", require=AT_LEAST)], {"a": STRONG, "b": STRONG}
    )
    from compliance.workbench.trials import read_trials

    first = mutate(read_trials([folder]), jobs=1)
    again = mutate(read_trials([folder]), jobs=1)
    assert [score.kept for score in again.scores] == [True, True]
    assert [score.outcomes for score in again.scores] == [score.outcomes for score in first.scores]
    file = folder / "cases" / "a.yaml"
    data = json.loads(file.read_text(encoding="utf-8"))
    data["cases"] = data["cases"][:1]
    file.write_text(json.dumps(data), encoding="utf-8")
    changed = mutate(read_trials([folder]), jobs=1)
    assert [score.kept for score in changed.scores] == [False, True]
    assert changed.scores[0].count(MutantStatus.SURVIVED) > first.scores[0].count(MutantStatus.SURVIVED)


def test_a_survivor_is_told_in_the_rules_own_words(tmp_path: Path) -> None:
    weak = [case("mycket", {"int": 100}, "met"), case("inget", {"int": 0}, "not_met")]
    result = tried(tmp_path, [rule("r", require=AT_LEAST)], {"r": weak})
    told = pages.page(result, "sv", 100).plain()
    assert "Här står: Krav: ”Heltal” är minst 60." in told
    assert "Det skulle kunna stå: Krav: ”Heltal” är minst 61." in told
    assert "och inget prov skulle märka det." in told


def test_a_survivor_is_accepted_with_a_reason(tmp_path: Path) -> None:
    folder = pack_with_cases(tmp_path, [rule("r", require=AT_LEAST)], {"r": STRONG})
    reason = {"sv": "skäl", "en": "reason"}
    accepted = [
        {"part": "test.r", "kind": "force", "reason": reason},
        {"part": "test.r", "at": "applies", "reason": reason},
    ]
    (folder / "mutation.yaml").write_text(json.dumps({"format": 1, "accepted": accepted}), encoding="utf-8")
    from compliance.workbench.trials import read_trials

    result = mutate(read_trials([folder]), jobs=1, remember=False)
    assert total(result.scores).count(MutantStatus.ACCEPTED) == 1
    assert total(result.scores).count(MutantStatus.SURVIVED) == 0
    assert [each.acceptance.at for each in result.stale] == ["applies"]
    told = pages.page(result, "sv", 100, verbose=True).plain()
    assert "Godtagen: skäl" in told
    assert "överlever inte längre" in told


def test_one_process_and_two_give_the_same(tmp_path: Path) -> None:
    rules = [rule(slug, require=AT_LEAST) for slug in ("a", "b", "c")]
    suite = suite_of(tmp_path, rules, {"a": STRONG, "b": STRONG[:2], "c": STRONG[1:]})
    one, two = (mutate(suite, jobs=jobs, remember=False, prove=False) for jobs in (1, 2))
    assert one.scores == two.scores


def test_the_score_leaves_out_what_is_equivalent() -> None:
    from compliance.workbench.mutation import Mutant, MutantOutcome

    mutant = Mutant("1", "r", "", "force", ("force",), None, {"sv": "a"}, {"sv": "b"})
    fates = [
        MutantStatus.KILLED,
        MutantStatus.KILLED,
        MutantStatus.KILLED,
        MutantStatus.SURVIVED,
        MutantStatus.EQUIVALENT,
    ]
    score = PartScore("p", "r", tuple(MutantOutcome(mutant, fate) for fate in fates))
    assert score.score == 75
    assert PartScore("p", "r", ()).score is None


def test_a_tolerance_that_never_holds_for_all_is_tried_without_that() -> None:
    letters = [{"letter": "A"}, {"letter": "B", "fails": ["binding"], "more_than": 1, "never_all": True}]
    made = scale_changes({"areas": ["area"], "letters": letters}, ())
    found = [(each.path, each.after) for each in made if "never_all" in each.path]
    assert found == [(("letters", 1, "never_all"), False)]


@pytest.mark.parametrize("names_the_rule", [False, True])
def test_scales_and_consequences_are_tried_through_what_scenarios_ask(
    tmp_path: Path, names_the_rule: bool
) -> None:
    """A case asks about one finding; only a scenario asks for a letter or a conclusion.

    It may ask about every rule by name too, so that no rule is weighed that is not named.
    """
    both = {"sv": "Text", "en": "Text"}
    cite = [{"source": "law", "locator": "1 §", "provenance": "official"}]
    letters = [
        {"letter": "A", "title": both},
        {"letter": "D", "title": both, "fails": ["binding"]},
    ]
    parts = {
        "scales": {
            "scale": {"title": both, "for": "thing", "areas": ["area"], "cite": cite, "letters": letters}
        },
        "consequences": {
            "some-d": {
                "title": {"sv": "något D", "en": "some D"},
                "explanation": both,
                "for": "thing",
                "cite": cite,
                "when": {"rating": "scale", "in": ["D"]},
            }
        },
    }
    folder = pack_with_cases(tmp_path, [rule("r", require=AT_LEAST)], {"r": STRONG}, **parts)
    from compliance.workbench.trials import read_trials

    def alive() -> dict[str, int]:
        result = mutate(read_trials([folder]), jobs=1, remember=False)
        return {score.part: score.count(MutantStatus.SURVIVED) for score in result.scores}

    before = alive()
    assert before["test/scales/scale"] == 2
    assert before["test/consequences/some-d"] == 2
    feature = """\
# language: sv
@test
Egenskap: Omdömen

  Scenariomall: Ett D leder till något
    Givet en sak "T1" med:
      | Heltal | <tal> |
    När reglerna prövas per 2025-06-30
    Så blir omdömet i område area "<bokstav>"
    Och <leder> "något D"

    Exempel:
      | tal | bokstav | leder                |
      | 59  | D       | dras slutsatsen      |
      | 60  | A       | dras inte slutsatsen |
"""
    if names_the_rule:
        feature = feature.replace("    Så blir", '    Så gäller regeln "r" som ett krav\n    Och blir')
    (folder / "features").mkdir()
    (folder / "features" / "omdomen.feature").write_text(feature, encoding="utf-8")
    after = alive()
    assert after["test/consequences/some-d"] == 0
    assert after["test/scales/scale"] < before["test/scales/scale"]


def test_the_day_a_value_begins_is_no_equivalent_because_all_tests_are_later(tmp_path: Path) -> None:
    pytest.importorskip("z3")
    values = [{"from": "2010-01-01", "value": 1}, {"from": "2020-01-01", "value": 2}]
    cite = [{"source": "law", "locator": "1 §", "provenance": "official"}]
    parts = {
        "parameters": {
            "hours": {"title": {"sv": "Timmar"}, "type": "integer", "values": values, "cite": cite}
        }
    }
    cases = {"r": [case("två", {"int": 2}, "met"), case("ett", {"int": 1}, "not_met")]}
    rules = [rule("r", require={"fact": "thing.int", "at_least": {"parameter": "hours"}})]
    result = tried(tmp_path, rules, cases, parts=parts)
    (score,) = [each for each in result.scores if each.part == "test/parameters/hours"]
    assert score.count(MutantStatus.EQUIVALENT) == 0
    assert {each.mutant.at for each in score.outcomes if each.fate is MutantStatus.SURVIVED} == {
        "values.0.value",
        "values.1.from",
    }


def test_measures_are_changed_too(tmp_path: Path) -> None:
    """A trial that computes a figure notices another way of counting; one that states it does not."""
    rows = [thing("a", "red", 4), thing("b", "red", 11), thing("c", "red", 12, flag=False)]
    share = {"fact": "waiting.share", "is": 0.5}
    counted = measure(levels=[["colour"], []])
    folder = write(tmp_path, pack_file(), [about("half-in-time", share)], measures=[counted])

    def scored(data: dict[str, Any]) -> set[str]:
        case = {
            "name": "half of them",
            "kind": "met",
            "as_of": "2024-05-15",
            "subject": "all",
            "with": data,
            "expect": {"status": "met"},
        }
        (folder / "cases").mkdir(exist_ok=True)
        text = json.dumps({"rule": "test.half-in-time", "cases": [case]})
        (folder / "cases" / "half-in-time.yaml").write_text(text, encoding="utf-8")
        result = mutate(read_trials([folder]), jobs=1, remember=False, prove=False)
        assert not result.failing, result.failing
        part = next(score for score in result.scores if score.part == "test/measures/waiting")
        return {
            ".".join(map(str, each.mutant.path)) for each in part.outcomes if each.fate is MutantStatus.KILLED
        }

    noticed = scored({"things": rows})
    assert {"counts_if", "fulfils_if.at_most"} <= noticed
    assert scored({"waiting": [{"id": "all", "n": 2, "share": 0.5}]}) == set()


def test_what_a_measure_leaves_out_is_changed_too(tmp_path: Path) -> None:
    areas = {name: {"title": titled(name)} for name in ("figures", "odd", "wrong")}
    of = {"odd": {"fact": "thing.flag2", "is_not": True}, "wrong": {"fact": "thing.int", "at_least": 1}}
    rules = [rule(name, area=name, require=require) for name, require in of.items()]
    rules.append(about("two", {"fact": "waiting.n", "is": 2}, area="figures"))
    counted = measure(leaves_out={"not_met": ["test.odd", "test.wrong"], "of": "thing"})
    folder = write(tmp_path, pack_file(areas=areas), rules, measures=[counted])
    rows = [thing("a", "red", 4), thing("b", "red", 4), thing("c", "red", 4, flag2=True)]
    case = {"name": "two", "kind": "met", "as_of": "2024-05-15", "subject": "all", "with": {"things": rows}}
    (folder / "cases").mkdir()
    text = json.dumps({"rule": "test.two", "cases": [{**case, "expect": {"status": "met"}}]})
    (folder / "cases" / "two.yaml").write_text(text, encoding="utf-8")
    result = mutate(read_trials([folder]), jobs=1, remember=False, prove=False)
    assert not result.failing, result.failing
    part = next(score for score in result.scores if score.part == "test/measures/waiting")
    fates = {
        (each.mutant.kind, str(each.mutant.after)): each.fate
        for each in part.outcomes
        if each.mutant.path[0] == "leaves_out"
    }
    assert len(fates) == 3
    assert sorted(map(str, fates.values())) == sorted(
        map(str, [MutantStatus.KILLED, MutantStatus.KILLED, MutantStatus.SURVIVED])
    )


def _read_by_a_measure(folder: Path, data: dict[str, Any], *rules: dict[str, Any], **cases: Any) -> Result:
    """Of a pack whose measure counts by a concept and a parameter; with a case of data on a rule about it."""
    cite = [{"source": "law", "locator": "1 §", "provenance": "official"}]
    values = [{"from": "2020-01-01", "value": 10}]
    parameters = {"days": {"title": titled("Days"), "type": "integer", "values": values, "cite": cite}}
    condition = {"fact": "thing.flag", "is": True}
    counted = {"about": "thing", "title": titled("counted"), "condition": condition}
    days = {"days_between": [{"fact": "thing.day"}, {"fact": "thing.day2"}]}
    own = measure(
        levels=[["colour"], []],
        counts_if={"concept": "counted"},
        fulfils_if={"value": days, "at_most": {"parameter": "days"}},
    )
    folder = write(
        folder,
        pack_file(concepts={"counted": counted}, parameters=parameters),
        [about("half-in-time", {"fact": "waiting.share", "is": 0.5}), *rules],
        measures=[own],
    )
    half = {"name": "half", "kind": "met", "as_of": "2024-05-15", "subject": "all", "with": data}
    (folder / "cases").mkdir()
    for slug, listed in {"half-in-time": [{**half, "expect": {"status": "met"}}], **cases}.items():
        text = json.dumps({"rule": f"test.{slug}", "cases": listed})
        (folder / "cases" / f"{slug}.yaml").write_text(text, encoding="utf-8")
    result = mutate(read_trials([folder]), jobs=1, remember=False)
    assert not result.failing, result.failing
    return result


FIGURES = {"waiting": [{"id": "all", "n": 2, "share": 0.5}]}


def _fates(result: Result, part: str) -> dict[str, MutantStatus]:
    (score,) = [each for each in result.scores if each.part == part]
    return {f"{each.mutant.kind} {each.mutant.after['en']}": each.fate for each in score.outcomes}


@pytest.mark.parametrize(("in_time", "noticed"), [(10, {"9"}), (4, set())])
def test_what_only_a_measure_reads_is_tried_through_rules_about_its_figures(
    in_time: int, noticed: set[str], tmp_path: Path
) -> None:
    rows = [thing("a", "red", in_time), thing("b", "red", 12), thing("c", "red", 1, flag=False)]
    result = _read_by_a_measure(tmp_path, {"things": rows})
    assert set(_fates(result, "test/concepts/counted").values()) == {MutantStatus.KILLED}
    (score,) = [each for each in result.scores if each.part == "test/parameters/days"]
    fates = {str(each.mutant.after["en"]): each.fate for each in score.outcomes}
    assert {after for after, fate in fates.items() if fate is MutantStatus.KILLED} == noticed
    assert len(fates) == 2


def test_what_a_measure_reads_is_never_called_equivalent(tmp_path: Path) -> None:
    """The proof takes figures as given: to it no rule about them is another one."""
    pytest.importorskip("z3")
    result = _read_by_a_measure(tmp_path, FIGURES)
    for part in ("test/concepts/counted", "test/parameters/days", "test/measures/waiting"):
        assert set(_fates(result, part).values()) == {MutantStatus.SURVIVED}, part


def test_a_witness_is_looked_for_also_where_a_measure_reads_it_too(tmp_path: Path) -> None:
    pytest.importorskip("z3")
    many = rule("many", require={"fact": "thing.int", "at_least": {"parameter": "days"}})
    weak = [case("många", {"int": 100}, "met"), case("inga", {"int": 0}, "not_met")]
    result = _read_by_a_measure(tmp_path, FIGURES, many, many=weak)
    (score,) = [each for each in result.scores if each.part == "test/parameters/days"]
    proposed = [each.scenario for each in score.outcomes if each.fate is MutantStatus.SURVIVED]
    assert len(proposed) == 2
    assert all("När reglerna prövas per 2025-06-30" in each for each in proposed)
