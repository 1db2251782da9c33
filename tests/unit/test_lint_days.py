"""The lint looks at each stretch of days over which a rule asks the same, and tells each fault once."""

from __future__ import annotations

from pathlib import Path

from tests.helpers.lint import TODAY, linted, write

DATED = {
    "pack.yaml": "parameters:\n"
    "  least:\n"
    "    type: number\n"
    "    title: {sv: Minst, en: At least}\n"
    "    cite: [{source: law, locator: 1 §, provenance: official}]\n"
    "    values:\n"
    "      - {from: 2010-01-01, value: 54}\n"
    "      - {from: 2028-01-01, value: 66}\n",
    "rules/enough-months.yaml": "require:\n"
    "  all:\n"
    "    - {fact: trainee.earlier_st_months, at_least: {parameter: least}}\n"
    "    - {fact: trainee.earlier_st_months, at_most: 60}\n",
}


def test_what_comes_to_be_wrong_on_a_later_day_is_told_with_that_day(tmp_path: Path) -> None:
    result = linted(write(tmp_path, DATED), only=["LINT002"])
    [remark] = result.remarks
    assert remark.at == "example.enough-months"
    assert "(2028-01-01; " in remark.message["sv"]
    assert result.asked == 2


def test_what_is_wrong_today_and_later_is_told_once_as_of_today(tmp_path: Path) -> None:
    text = DATED["pack.yaml"].replace("value: 54", "value: 61")
    result = linted(write(tmp_path, {**DATED, "pack.yaml": text}), only=["LINT002"])
    [remark] = result.remarks
    assert f"({TODAY}; " in remark.message["sv"]


def test_what_was_wrong_is_told_with_the_last_day_it_was(tmp_path: Path) -> None:
    values = DATED["pack.yaml"].replace("2028-01-01, value: 66", "2020-01-01, value: 54")
    text = values.replace("2010-01-01, value: 54", "2010-01-01, value: 66")
    [remark] = linted(write(tmp_path, {**DATED, "pack.yaml": text}), only=["LINT002"]).remarks
    assert "(2019-12-31; " in remark.message["sv"]


def test_a_trial_of_today_shows_nothing_of_a_later_day(tmp_path: Path) -> None:
    cases = (
        "rule: example.enough-months\n"
        "base: {trainees: [{id: T1, earlier_st_months: 57}]}\n"
        "cases:\n"
        "  - {name: nog, kind: met, as_of: 2024-06-30, subject: T1, expect: {status: met}}\n"
    )
    files = {**DATED, "cases/enough-months.yaml": cases}
    [remark] = linted(write(tmp_path, files), only=["LINT002"]).remarks
    assert "(2028-01-01; " in remark.message["sv"]


def test_a_day_that_the_day_of_the_check_is_held_against_is_looked_at_too(tmp_path: Path) -> None:
    require = (
        "require:\n"
        "  any:\n"
        "    - {fact: as_of, on_or_after: 2028-07-01}\n"
        "    - {fact: trainee.clinical_instruction, is: true}\n"
    )
    [remark] = linted(write(tmp_path, {"rules/until.yaml": require}), only=["LINT001"]).remarks
    assert "(2028-07-01; " in remark.message["sv"]
