"""Every check of the lint finds what its example shows, and nothing in a pack without faults."""

from __future__ import annotations

import json
import re
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

import pytest

from compliance.diagnostics import Severity
from compliance.workbench.lint import CHECKS, Check, Level, Lint, checks
from tests.helpers.lint import linted, write

_ONE = {
    # Two rules are made from a fault of these: what is compared is a pair.
    "LINT004": "example.fifty-four-months",
    "LINT020": "regimes",
    "LINT033": "scales/grade/empty",
    "LINT048": "tables/bands/months",
    "LINT090": "lint_waivers/0",
}
_BESIDE = {"LINT054", "LINT055", "LINT006", "LINT004", "LINT005", "LINT020", "LINT042", "LINT046"}
"""What an example may set off besides its own check: what any untested rule does, or what follows."""


def found(result: Lint, code: str) -> list[str]:
    """Where a check has something to say."""
    return [remark.at for remark in result.remarks if remark.check == code]


def test_there_is_nothing_to_say_about_a_pack_without_faults(tmp_path: Path) -> None:
    result = linted(write(tmp_path))
    assert result.remarks == ()
    assert not result.fails(strict=True)
    assert set(result.checks) == {check.code for check in CHECKS}


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.code)
def test_a_check_finds_what_its_example_shows(check: Check, tmp_path: Path) -> None:
    result = linted(write(tmp_path, check.example))
    remarks = [remark for remark in result.remarks if remark.check == check.code]
    assert len(remarks) in (1, 2), [remark.message["en"] for remark in result.remarks]
    for remark in remarks:
        assert remark.level is check.level
        assert remark.span is not None
        assert Path(remark.span.file).is_file()
        assert set(remark.message) == set(remark.help) == {"sv", "en"}
        assert remark.message["sv"] != remark.message["en"]
        assert remark.diagnostic("sv").severity is Severity(str(check.level))
    if check.code in _ONE:
        assert _ONE[check.code] in [remark.at for remark in remarks]
    # The example is the least that shows it.
    assert {remark.check for remark in result.remarks} - {check.code} <= _BESIDE


def test_codes_are_in_order_and_every_text_stands_in_both_languages() -> None:
    codes = [check.code for check in CHECKS]
    assert codes == sorted(set(codes))
    assert all(re.fullmatch(r"LINT\d{3}", code) for code in codes)
    for check in CHECKS:
        for text in (check.title, check.why, check.fix):
            assert set(text) == {"sv", "en"}, check.code
            assert all(text.values()), check.code
        assert check.example, check.code


def test_every_check_in_the_folder_is_one_of_all() -> None:
    """A file that nobody names would be left out without a word."""
    found = [
        each
        for file in iter_modules(checks.__path__, f"{checks.__name__}.")
        for each in vars(import_module(file.name)).values()
        if isinstance(each, Check)
    ]
    assert sorted(found, key=lambda check: check.code) == list(CHECKS)


# ---- what must not be found ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("code", "files"),
    [
        # A date may be asked of the future when the rule says by when.
        (
            "LINT063",
            {
                "rules/talk.yaml": "due: {fact: trainee.planned_completion}\n"
                "require: {fact: trainee.last_development_talk, on_or_before: {fact: as_of}}\n"
            },
        ),
        # Counting candidates is what `exactly` is for.
        (
            "LINT060",
            {
                "rules/one.yaml": "require:\n  exactly: 1\n  of: trainee.programmes\n  as: programme\n"
                "  counts_if: {fact: programme.follows_goals, is: true}\n"
            },
        ),
        # A closed collection answers.
        (
            "LINT062",
            {
                "rules/all.yaml": "require:\n  none: trainee.programmes\n  as: programme\n"
                "  fulfils_if: {fact: programme.follows_goals, is: false}\n"
            },
        ),
        # Names and codes are the same in every language.
        ("LINT051", {"rules/name.yaml": "title: {sv: 'SOSFS 2015:8', en: 'SOSFS 2015:8'}\n"}),
        # Ranges that meet, whole numbers included.
        (
            "LINT013",
            {
                "tables/bands.yaml": "rows:\n  short: {from: 0, to: 24, hours: 2}\n"
                "  long: {from: 24, to: 60, hours: 4}\n",
                "rules/study.yaml": "for_each: bands\napplies:\n  all:\n"
                "    - {fact: trainee.earlier_st_months, at_least: {row: from}}\n"
                "    - {fact: trainee.earlier_st_months, below: {row: to}}\n"
                "require: {fact: trainee.self_study_hours, at_least: {row: hours}}\n",
            },
        ),
        # Ranges of different kinds of row do not overlap.
        (
            "LINT014",
            {
                "tables/bands.yaml": "rows:\n  one: {who: active, from: 0, to: 24, hours: 2}\n"
                "  other: {who: paused, from: 0, to: 24, hours: 4}\n",
                "rules/study.yaml": "for_each: bands\napplies:\n  all:\n"
                "    - {fact: trainee.status, is: {row: who}}\n"
                "    - {fact: trainee.earlier_st_months, between: [{row: from}, {row: to}]}\n"
                "require: {fact: trainee.self_study_hours, at_least: {row: hours}}\n",
            },
        ),
        # A table of one or two codes of many is short on purpose.
        (
            "LINT012",
            {
                "tables/hours.yaml": "rows:\n  psykiatri: {field: psykiatri, hours: 2}\n",
                "rules/study.yaml": "for_each: hours\napplies: {fact: trainee.specialty, is: {row: field}}\n"
                "require: {fact: trainee.self_study_hours, at_least: {row: hours}}\n",
            },
        ),
        # The one that weighs less does not make the binding one needless.
        (
            "LINT004",
            {
                "rules/sixty.yaml": "force: advisory\n"
                "require: {fact: trainee.earlier_st_months, at_least: 60}\n",
                "rules/fifty.yaml": "require: {fact: trainee.earlier_st_months, at_least: 54}\n",
            },
        ),
        # Two and one of a collection are three, and three there may be.
        (
            "LINT005",
            {
                "rules/two.yaml": "require:\n  at_least: 2\n  of: trainee.programmes\n  as: programme\n"
                "  fulfils_if: {fact: programme.follows_goals, is: true}\n",
                "rules/one.yaml": "require:\n  exactly: 1\n  of: trainee.programmes\n  as: programme\n"
                "  fulfils_if: {fact: programme.follows_goals, is: false}\n",
            },
        ),
        # Somebody who says there is none fails both sides.
        (
            "LINT001",
            {
                "rules/seems-certain.yaml": "require:\n  any:\n"
                "    - {fact: trainee.earlier_st_months, at_least: 60}\n"
                "    - {fact: trainee.earlier_st_months, below: 66}\n"
            },
        ),
        # A rule with `due` can be not yet due.
        (
            "LINT057",
            {
                "rules/planned.yaml": "due: {fact: trainee.planned_completion}\nremedies:\n"
                "  - {when: [not_yet, not_met, undetermined], do: {sv: Ordna., en: Do.}, owner: trainee}\n"
            },
        ),
        # At the boundary, and beside what every rule needs, a case may expect anything.
        (
            "LINT058",
            {
                "cases/more.yaml": "rule: example.instruction-given\n"
                "base: {trainees: [{id: T1, clinical_instruction: false}]}\ncases:\n"
                "  - {name: a, kind: boundary, as_of: 2024-06-30, subject: T1, expect: {status: not_met}}\n"
                "  - {name: b, kind: other, as_of: 2024-06-30, subject: T1, expect: {status: not_met}}\n"
            },
        ),
        # What has not been read, and says so.
        (
            "LINT070",
            {
                "rules/said.yaml": "cite:\n  - source: law\n    locator: 4 kap.\n    provenance: recalled\n"
                "    note: {sv: Inte läst., en: Not read.}\n"
            },
        ),
        # A regime is used by a rule that asks which one tests somebody.
        (
            "LINT046",
            {
                "pack.yaml": "regimes:\n  sosfs-2015-8:\n    title: {sv: SOSFS, en: SOSFS}\n"
                "    source: law\n"
                "    for: trainee\n    elected_by: trainee.elected_regime\n"
                "    open_to: {fact: trainee.licensed_on, is_known: true}\n"
                "    cite: [{source: law, locator: 1 §, provenance: official}]\n",
                "rules/under.yaml": "applies: {fact: trainee.regime, is: sosfs-2015-8}\n",
            },
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_is_right_is_left_alone(code: str, files: dict[str, str], tmp_path: Path) -> None:
    assert found(linted(write(tmp_path, files)), code) == []


def test_a_concept_only_an_unused_concept_uses_is_unused(tmp_path: Path) -> None:
    concepts = (
        "concepts:\n"
        "  inner:\n    about: trainee\n    title: {sv: Inre, en: Inner}\n"
        "    condition: {fact: trainee.status, is: active}\n"
        "  outer:\n    about: trainee\n    title: {sv: Yttre, en: Outer}\n    condition: {concept: inner}\n"
    )
    result = linted(write(tmp_path / "one", {"pack.yaml": concepts}))
    assert found(result, "LINT041") == ["concepts/inner", "concepts/outer"]
    used = {"pack.yaml": concepts, "rules/asks.yaml": "applies: {concept: outer}\n"}
    assert found(linted(write(tmp_path / "two", used)), "LINT041") == []


def test_what_a_pack_beside_uses_is_used(tmp_path: Path) -> None:
    own = write(
        tmp_path,
        {
            "pack.yaml": "concepts:\n  in_training:\n    about: trainee\n"
            "    title: {sv: Pågår, en: Goes on}\n    condition: {fact: trainee.status, is: active}\n"
        },
    )
    assert found(linted(own), "LINT041") == ["concepts/in_training"]
    other = write(tmp_path / "other", {"rules/asks.yaml": "applies: {concept: in_training}\n"})
    text = (other / "pack.yaml").read_text(encoding="utf-8")
    (other / "pack.yaml").write_text(
        text.replace('"pack": "example"', '"pack": "beside",\n "uses": ["example"]'), encoding="utf-8"
    )
    for file in other.glob("rules/*.yaml"):
        file.write_text(file.read_text(encoding="utf-8").replace("example.", "beside."), encoding="utf-8")
    other.rename(tmp_path / "beside")
    assert found(linted(own), "LINT041") == []


def test_a_pack_of_which_an_area_leaves_records_out_is_used(tmp_path: Path) -> None:
    measure = {
        "format": 1,
        "measure": "counted",
        "revision": 1,
        "title": {"sv": "Antal", "en": "Number"},
        "explanation": {"sv": "Antal", "en": "Number"},
        "cite": [{"source": "law", "locator": "1 §", "provenance": "official"}],
        "of": "trainee",
        "levels": [[]],
    }
    write(tmp_path, {})
    other = write(tmp_path / "other", {"measures/counted.yaml": json.dumps(measure)})
    text = (other / "pack.yaml").read_text(encoding="utf-8")
    (other / "pack.yaml").write_text(
        text.replace('"pack": "example"', '"pack": "beside",\n "uses": ["example"]'), encoding="utf-8"
    )
    for file in other.glob("*s/*.yaml"):
        file.write_text(file.read_text(encoding="utf-8").replace("example.", "beside."), encoding="utf-8")
    beside = other.rename(tmp_path / "beside")
    assert found(linted(beside), "LINT049") == ["uses/example"]
    measure["leaves_out"] = {"not_met": ["example.training"], "of": "trainee"}
    (beside / "measures" / "counted.yaml").write_text(json.dumps(measure), encoding="utf-8")
    assert found(linted(beside), "LINT049") == []


_CITE = "cite: [{source: law, locator: 1 §, provenance: official}]"
_TITLE = "title: {sv: Exempel, en: Example}"
_CONSEQUENCE = f"    {_TITLE}\n    explanation: {{sv: Så., en: So.}}\n    for: trainee\n    {_CITE}\n"
_REGIMES = (
    f"regimes:\n  sosfs-2015-8:\n    {_TITLE}\n    source: law\n    for: trainee\n"
    "    elected_by: trainee.elected_regime\n"
    f"    open_to: {{fact: trainee.licensed_on, is_known: true}}\n    {_CITE}\n"
)
_CONCLUDES = (
    f"consequences:\n  first:\n{_CONSEQUENCE}"
    "    when: {finding: example.instruction-given, in: [not_met]}\n"
)
_MEASURE = (
    f"format: 1\nmeasure: trainees_counted\nrevision: 1\n{_TITLE}\nexplanation: {{sv: Så., en: So.}}\n"
    f"{_CITE}\nof: trainee\nlevels: [[]]\n"
)


@pytest.mark.parametrize(
    ("used", "using"),
    [
        # A regime that all the rules are under.
        ({"pack.yaml": _REGIMES}, {"pack.yaml": "regime: sosfs-2015-8\n"}),
        # A conclusion that another is drawn from.
        (
            {"pack.yaml": _CONCLUDES},
            {"pack.yaml": f"consequences:\n  second:\n{_CONSEQUENCE}    when: {{conclusion: first}}\n"},
        ),
        # Figures that a rule is about.
        (
            {"measures/trainees_counted.yaml": _MEASURE},
            {
                "rules/enough.yaml": "for: trainees_counted\n"
                "require: {fact: trainees_counted.missing_share, at_most: 1}\n"
            },
        ),
    ],
    ids=["regime", "conclusion", "figures"],
)
def test_a_pack_that_something_is_taken_from_is_used(
    used: dict[str, str], using: dict[str, str], tmp_path: Path
) -> None:
    write(tmp_path, used)
    other = write(tmp_path / "other", using)
    for file in [*other.glob("*s/*.yaml"), other / "pack.yaml"]:
        text = file.read_text(encoding="utf-8").replace("example.", "beside.")
        text = text.replace('"pack": "example"', '"pack": "beside",\n "uses": ["example"]')
        file.write_text(text, encoding="utf-8")
    beside = other.rename(tmp_path / "beside")
    assert found(linted(beside), "LINT049") == []


def test_a_table_that_only_a_condition_reads_is_used(tmp_path: Path) -> None:
    files = {
        "tables/kept.yaml": "rows:\n  one: {status: active, whole: true, colour: red}\n",
        "rules/asks.yaml": "applies:\n"
        "  {fact: trainee.status, in: {column: status, of: kept, where: {whole: true}}}\n",
    }
    result = linted(write(tmp_path, files))
    (remark,) = (each for each in result.remarks if "kept" in each.at)
    assert remark.at == "tables/kept/colour"


def test_a_gap_of_days_is_a_day(tmp_path: Path) -> None:
    files = {
        "tables/eras.yaml": "rows:\n  old: {from: '2015-05-01', to: '2021-06-29', hours: 2}\n"
        "  new: {from: '2021-07-01', to: '2030-12-31', hours: 4}\n",
        "rules/study.yaml": "for_each: eras\napplies:\n  all:\n"
        "    - {fact: trainee.st_start, on_or_after: {row: from}}\n"
        "    - {fact: trainee.st_start, on_or_before: {row: to}}\n"
        "require: {fact: trainee.self_study_hours, at_least: {row: hours}}\n",
    }
    remarks = [each for each in linted(write(tmp_path, files)).remarks if each.check == "LINT013"]
    assert [each.witness.sentence["en"] for each in remarks if each.witness] == [
        "`trainee.st_start` is 2021-06-30"
    ]


def test_a_day_with_no_regime_open_is_found(tmp_path: Path) -> None:
    """Open until 2014 and from 2015-05-01: whoever is checked between is tested by none."""
    files = {
        "pack.yaml": "sources:\n"
        "  old: {title: Gamla, authority: A, kind: act, in_force: 2008-09-01, to: 2014-12-31}\n"
        "  new: {title: Nya, authority: A, kind: act, in_force: 2015-05-01}\n"
        "regimes:\n"
        "  sosfs-2008-17:\n    title: {sv: Gamla, en: Old}\n    source: old\n    for: trainee\n"
        "    elected_by: trainee.elected_regime\n"
        "    open_to: {value: {fact: as_of}, before: 2015-01-01}\n"
        "    cite: [{source: old, locator: 1 §, provenance: official}]\n"
        "  sosfs-2015-8:\n    title: {sv: Nya, en: New}\n    source: new\n    for: trainee\n"
        "    elected_by: trainee.elected_regime\n"
        "    open_to: {value: {fact: as_of}, on_or_after: 2015-05-01}\n"
        "    cite: [{source: new, locator: 1 §, provenance: official}]\n"
    }
    result = linted(write(tmp_path, files))
    (remark,) = (each for each in result.remarks if each.check == "LINT020")
    assert remark.witness is not None
    assert "2015-01-01" in remark.witness.data
    # The old one is closed to everybody by now, and was not always.
    assert found(result, "LINT021") == []


def test_the_last_day_of_the_calendar_stands_for_no_end(tmp_path: Path) -> None:
    """It may be written wherever a day may, and no check looks for the day after it."""
    asks = {
        "literal": "{fact: trainee.st_start, on_or_before: '9999-12-31'}",
        "plus": "{fact: trainee.st_start, before: {date_plus: '9999-12-31', period: P6M}}",
        "within": "{fact: trainee.st_start, within: {period: P6M, after: '9999-12-31'}}",
        "call": "{value: {call: next_working_day, arguments: ['9999-12-31']}, is: '2024-03-01'}",
        "months": "{value: {months_between: ['2000-01-01', '9999-12-31']}, at_least: 3}",
    }
    files = {
        "pack.yaml": "sources:\n"
        "  law: {title: Lagen, authority: A, kind: act, in_force: 2010-01-01, to: 9999-12-31,"
        " repealed_by: Nya}\n"
        "  new: {title: Nya, authority: A, kind: act, in_force: 2015-05-01}\n"
        "regimes:\n"
        "  sosfs-2015-8:\n    title: {sv: Gamla, en: Old}\n    source: law\n    for: trainee\n"
        "    elected_by: trainee.elected_regime\n"
        "    open_to: {value: {fact: as_of}, on_or_after: 2015-05-01}\n"
        "    cite: [{source: law, locator: 1 §, provenance: official}]\n",
        "tables/eras.yaml": "rows:\n  old: {from: '2015-05-01', to: '9999-12-31', hours: 2}\n"
        "  new: {from: '2021-07-01', to: '9999-12-31', hours: 4}\n",
        "rules/study.yaml": "for_each: eras\nin_force: {from: 2010-01-01, to: 9999-12-31}\napplies:\n  all:\n"
        "    - {fact: trainee.st_start, on_or_after: {row: from}}\n"
        "    - {fact: trainee.st_start, on_or_before: {row: to}}\n"
        "require: {fact: trainee.self_study_hours, at_least: {row: hours}}\n",
        **{f"rules/{slug}.yaml": f"require: {condition}\n" for slug, condition in asks.items()},
    }
    result = linted(write(tmp_path, files))
    (remark,) = (each for each in result.remarks if each.check == "LINT014")
    assert remark.witness is not None
    assert "2021-07-01" in remark.witness.sentence["en"]


def test_levels_are_ordered_by_weight() -> None:
    assert list(Level) == [Level.ERROR, Level.WARNING, Level.INFORMATION]
