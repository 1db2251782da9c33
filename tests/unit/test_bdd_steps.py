"""A sentence and what it takes; and that the shared vocabulary has no overlaps."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from compliance.bdd import Scene, Steps, english, swedish
from compliance.bdd.swedish import STEPS
from compliance.findings import Status
from compliance.gherkin.languages import LANGUAGES
from compliance.gherkin.steps import KINDS, forms
from compliance.judging.values import Drawn

ROOT = Path(__file__).parents[2]


def arguments(sentence: str, text: str) -> dict[str, str] | None:
    steps = Steps(types={"colour": ["röd", "röd och blå"]})
    steps.given(sentence)(lambda scene, **_: None)
    return next(iter(steps)).arguments(text)


@pytest.mark.parametrize(
    ("sentence", "text", "expected"),
    [
        ('en enhet "{name}"', 'en enhet "Norr, blå"', {"name": "Norr, blå"}),
        ('en enhet "{name}"', 'en enhet ""', None),
        ('en enhet "{name}"', 'En enhet "Norr"', None),
        ("per {day:date}", "per 2024-06-30", {"day": "2024-06-30"}),
        ("per {day:date}", "per 30/6", None),
        ("på {part:number} procent", "på 37,5 procent", {"part": "37,5"}),
        ("(en|ett) {kind} finns", "ett hus finns", {"kind": "hus"}),
        ('den[ stora] {what}[ i "{where}"]', 'den ön i "Umeå"', {"what": "ön", "where": "Umeå"}),
        ('den[ stora] {what}[ i "{where}"]', "den stora ön", {"what": "ön"}),
        ("är {colour:colour}", "är röd och blå", {"colour": "röd och blå"}),
        ("är {colour:colour}", "är grön", None),
        ("är klart (nu).", "är klart nu.", {}),
    ],
)
def test_a_sentence_takes_its_places(sentence: str, text: str, expected: dict[str, str] | None) -> None:
    assert arguments(sentence, text) == expected


def test_a_colon_and_a_table_belong_together() -> None:
    with pytest.raises(ValueError, match="ends with a colon"):
        Steps().given("följande {kind}:")(lambda scene, kind: None)
    with pytest.raises(ValueError, match="ends with a colon"):
        Steps().given("följande {kind}")(lambda scene, kind, table: None)


def test_steps_of_two_vocabularies_are_found_together() -> None:
    more = Steps()

    @more.when("det regnar")
    def _rain(scene: Scene) -> None:
        """Regn."""

    both = STEPS + more
    assert [step.help for step in both.find("when", "det regnar")] == ["Regn."]
    assert both.find("given", "det regnar") == []
    assert len(both) == len(STEPS) + 1


BOTH = pytest.mark.parametrize("shared", [swedish.STEPS, english.STEPS], ids=["sv", "en"])


@BOTH
def test_no_two_shared_sentences_say_the_same(shared: Steps) -> None:
    examples = {"…": ["Norr", "2024-06-30", "område 1"]}
    for step in shared:
        for sentence in step.said:
            for example in examples["…"]:
                text = sentence.replace("…", example)
                assert len(shared.find(step.kind, text)) <= 1, text


@BOTH
def test_every_shared_sentence_is_explained(shared: Steps) -> None:
    assert not [step.sentence for step in shared if not step.help]


def test_both_languages_say_the_same_things() -> None:
    for one, other in zip(swedish.STEPS, english.STEPS, strict=True):
        assert one.function is other.function
        assert (one.kind, one.has_table) == (other.kind, other.has_table)
        assert one.pattern.groupindex.keys() == other.pattern.groupindex.keys()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_status_force_and_verdict_has_words(lang: str) -> None:
    language = LANGUAGES[lang]
    assert set(language.outcomes.values()) == set(Status)
    assert set(language.drawn.values()) == set(Drawn)
    assert set(language.forces.values()) == {"binding", "advisory", "indicator", "local"}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_keywords_are_those_of_gherkin(lang: str) -> None:
    from gherkin.dialect import Dialect

    dialect = Dialect.for_name(lang)
    language = LANGUAGES[lang]
    known = (dialect.given_keywords, dialect.when_keywords, dialect.then_keywords)
    for kind, keywords in zip(KINDS, known, strict=True):
        assert f"{language.steps[kind]} " in keywords
    assert f"{language.joins[0]} " in dialect.and_keywords
    assert f"{language.joins[1]} " in dialect.but_keywords
    assert language.feature in dialect.feature_keywords
    assert language.rule in dialect.rule_keywords
    assert language.scenario in dialect.scenario_keywords
    assert set(language.outlines) == set(dialect.scenario_outline_keywords)
    assert language.examples in dialect.examples_keywords


def test_the_nearest_sentence_is_shown_as_it_is_typed() -> None:
    assert STEPS.nearest("when", "regler prövas per 2024-06-30") == "När reglerna prövas per …"
    assert STEPS.nearest("then", 'är regeln "Namn" upfylld') == 'Så är regeln "…" uppfylld'
    assert STEPS.nearest("then", "xyz") is None


def test_forms_without_types() -> None:
    assert list(forms("{a} och {b:date}")) == ["… och …"]


@pytest.mark.parametrize("module", ["compliance", "compliance.pipeline", "compliance.__main__"])
def test_the_base_installation_loads_no_bdd(module: str) -> None:
    assert _loaded(module, ("compliance.bdd", "pytest", "pytest_bdd", "gherkin")) == []


def test_the_vocabulary_and_the_check_need_no_pytest() -> None:
    assert _loaded("compliance.bdd, compliance.bdd.swedish", ("pytest", "pytest_bdd")) == []


def _loaded(module: str, names: tuple[str, ...]) -> list[str]:
    code = f"import sys, {module}; print([n for n in {names!r} if n in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT, timeout=60
    )
    found = done.stdout.strip()
    return [] if found == "[]" else [found]
