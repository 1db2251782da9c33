"""A sentence gives back what it was made of: in every shipped pack, in every conformance case, and for any
condition that can be written."""

from __future__ import annotations

import json
import tempfile
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compliance import sentences
from compliance.executors import reference
from compliance.facts.schema import EntityType, FieldType, Kind, Schema
from compliance.packs.read import LoadedPack
from compliance.pipeline import sentences as pipeline
from compliance.pipeline.by_domain import domains_in
from compliance.resources import pack_folders
from tests.helpers.conformance import Case, CaseFile, case_files
from tests.helpers.packs import facts_of, planned, rule
from tests.helpers.random_rules import CONDITIONS
from tests.helpers.sentences import CONDITION, TEXTS, conditions, loaded, titles_for_tests, titles_of_pack

LANGS = sentences.LANGUAGES
FILES = {file.name: file for file in case_files()}


def assert_returns(condition: Any, titles: sentences.Titles, lang: str, scope: str = "thing") -> None:
    text = sentences.condition_sentence(condition, titles, lang, scope)
    heard = sentences.parse_condition(text, titles, lang, scope)
    # As text, since Python holds 1, 1.0 and True to be equal.
    assert repr(heard) == repr(sentences.canonical_condition(condition, titles, lang, scope)), text


# ---- what ships ---------------------------------------------------------------------------------


def test_all_that_ships_comes_back() -> None:
    found = pipeline.check()
    assert found.changed == ()
    assert found.rules == sum(len(list((folder / "rules").glob("*.yaml"))) for folder in pack_folders())
    assert found.concepts > 20
    assert found.regimes >= 3


@pytest.mark.parametrize("lang", LANGS)
def test_no_two_shipped_rules_that_differ_say_the_same(lang: str) -> None:
    said: dict[str, Any] = {}
    for packs in domains_in(None):
        for each in pipeline.render(packs=packs, lang=lang):
            said.setdefault(each.text, []).append(each.rule)
    assert [rules for rules in said.values() if len(rules) > 1] == []


# ---- the conformance cases ----------------------------------------------------------------------


@cache
def pack_of(name: str) -> LoadedPack:
    file = FILES[name]
    with tempfile.TemporaryDirectory() as folder:
        rules = [rule(case.slug, **case.rule) for case in file.cases]
        return loaded(Path(folder), rules, file.tables, **file.pack)


def heard_back(case: Case, lang: str) -> dict[str, Any]:
    """The case's rule as its sentence tells it, as a pack would declare it."""
    pack = pack_of(case.file)
    titles = titles_of_pack(pack)
    declared = next(each for each in pack.pack.rules if each.id == f"test.{case.slug}")
    text = sentences.rule_sentence(declared, titles, lang)
    parts = sentences.parse_rule(text, titles.within("test"), lang)
    assert repr(parts) == repr(sentences.canonical_parts(declared, titles, lang)), text
    made = declared.model_copy(
        update={
            name: getattr(parts, name)
            for name in ("applies", "require", "due", "in_force", "force", "regime", "for_each", "for_")
        }
    )
    plain: dict[str, Any] = json.loads(made.model_dump_json(by_alias=True, exclude_none=True))
    return plain


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("file", FILES.values(), ids=FILES)
def test_what_comes_back_means_the_same(file: CaseFile, lang: str, tmp_path: Path) -> None:
    """The conformance cases hold for the rules as they come back from their sentences."""
    plan = planned(tmp_path, [heard_back(case, lang) for case in file.cases], file.tables, **file.pack)
    for case in file.cases:
        checks = tuple(each for each in plan.checks if each.declared_id == f"test.{case.slug}")
        facts = facts_of(plan, case.data, case.as_of, case.known_at)
        only = plan._replace(checks=checks)
        run = reference.run(only, facts, case.as_of, subjects=[case.subject])
        found = [each for each in run.findings if each.rule.startswith("test.")]
        assert [str(each.status) for each in found] == [case.status], case.id
        if case.missing is not None:
            assert sorted(found[0].missing) == sorted(case.missing), case.id


# ---- any condition ------------------------------------------------------------------------------


@given(conditions(), st.sampled_from(LANGS))
def test_any_condition_comes_back(condition: dict[str, Any], lang: str) -> None:
    assert_returns(CONDITION.validate_python(condition), titles_for_tests(), lang)


@given(CONDITIONS, st.sampled_from(LANGS))
def test_sensible_conditions_come_back(condition: dict[str, Any], lang: str) -> None:
    assert_returns(CONDITION.validate_python(condition), titles_for_tests(), lang)


@given(conditions(depth=2), conditions(depth=2), st.sampled_from(LANGS))
def test_conditions_that_differ_say_different_things(
    one: dict[str, Any], other: dict[str, Any], lang: str
) -> None:
    titles = titles_for_tests()
    first, second = CONDITION.validate_python(one), CONDITION.validate_python(other)
    same = repr(sentences.canonical_condition(first, titles, lang, "thing")) == repr(
        sentences.canonical_condition(second, titles, lang, "thing")
    )
    said = sentences.condition_sentence(first, titles, lang, "thing") == sentences.condition_sentence(
        second, titles, lang, "thing"
    )
    assert said == same


@given(conditions(), st.sampled_from(LANGS))
def test_the_canonical_form_is_a_fixed_point(condition: dict[str, Any], lang: str) -> None:
    titles = titles_for_tests()
    once = sentences.canonical_condition(CONDITION.validate_python(condition), titles, lang, "thing")
    assert repr(sentences.canonical_condition(once, titles, lang, "thing")) == repr(once)


# ---- any titles ---------------------------------------------------------------------------------

NASTY = st.one_of(
    st.sampled_from(
        ["A", "A eller B", "A, B", "ja", "5", "2021-07-01", "just A", "A och B", "minst 3", "B (A)",
         "det stämmer inte", "texten ”A”", "ingenting", "”A”", "den det gäller", " A", "A.", "A:", "A: B",
         "A; B", "A)",
         "regelverket"]
    ),
    TEXTS,
)  # fmt: skip
CODES = ("a", "b", "c", "d")


@given(
    st.lists(NASTY, min_size=4, max_size=4),
    st.lists(NASTY, min_size=3, max_size=3),
    st.sampled_from(["is", "is_not", "in", "not_in", "contains", "contains_any", "contains_all"]),
    st.lists(st.sampled_from([*CODES, "other"]), min_size=1, max_size=3),
    st.booleans(),
)
def test_no_title_can_make_a_sentence_ambiguous(
    codes: list[str], fields: list[str], op: str, picked: list[str], turned: bool
) -> None:
    def text(words: str) -> dict[str, str]:
        return {"sv": words, "en": words}

    entity = EntityType(
        "thing",
        "things",
        {
            "code": FieldType("code", Kind.CODE, text(fields[0]), codes="list"),
            "codes": FieldType("codes", Kind.CODES, text(fields[1]), codes="list"),
            "plain": FieldType("plain", Kind.BOOLEAN, text(fields[2])),
        },
        text(fields[0]),
        True,
    )
    lists = {"list": dict(zip(CODES, map(text, codes), strict=True))}
    titles = sentences.titles_of(Schema("testing", {"thing": entity}, lists), [])
    operand: Any = picked if op in ("in", "not_in", "contains_any", "contains_all") else picked[0]
    field = "codes" if op.startswith("contains") else "code"
    declared: dict[str, Any] = {"fact": f"thing.{field}", op: operand}
    condition = {"any": [{"not": declared} if turned else declared, {"fact": "thing.plain", "is": True}]}
    assert_returns(CONDITION.validate_python(condition), titles, "sv")
