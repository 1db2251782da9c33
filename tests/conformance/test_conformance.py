"""What the rule language means: every case of `cases/`."""

from __future__ import annotations

import json
import re
from datetime import date

import pytest

from compliance.diagnostics import render_all
from compliance.executors import reference
from compliance.findings import Finding, Status
from compliance.model.conditions import OPERATORS
from compliance.model.values import VALUE_KEYS
from tests.helpers.conformance import Case, CaseFile, case_files, plan_of, words_of
from tests.helpers.packs import facts_of

CASES = [case for file in case_files() for case in file.cases]
RESULT = {True: "true", False: "false", None: "unknown"}


def finding_of(case: Case) -> Finding:
    """The finding of the case's rule about its subject; the row's, where there is just one."""
    plan = plan_of(case.file)
    only = plan._replace(
        checks=tuple(each for each in plan.checks if each.declared_id == f"test.{case.slug}")
    )
    facts = facts_of(plan, case.data, case.as_of, case.known_at)
    run = reference.run(only, facts, case.as_of, subjects=[case.subject])
    found = [each for each in run.findings if each.rule.startswith("test.")]
    assert len(found) == 1, render_all(facts.diagnostics) or f"{len(found)} findings"
    return found[0]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_case(case: Case) -> None:
    finding = finding_of(case)
    tree = finding.why.to_json()
    if case.want:
        assert RESULT[finding.why.result] == case.want, tree
    assert str(finding.status) == case.status, tree
    if case.missing is not None:
        assert sorted(finding.missing) == sorted(case.missing), tree
    assert Finding.from_json(finding.to_json()).to_json() == finding.to_json()


@pytest.mark.parametrize("case", [case for case in CASES if case.want], ids=lambda case: case.id)
def test_not_turns_the_case_around(case: Case) -> None:
    """Under `not` a true case is false, a false one true, and an unknown one stays unknown."""
    if case.rule.get("applies") is not None or case.rule.get("due") is not None:
        pytest.skip("not only the condition decides")
    if case.rule["require"].get("if_empty") == "not_applicable":
        pytest.skip("can only stand on top")
    plan = plan_of(case.file)
    check = next(each for each in plan.checks if each.declared_id == f"test.{case.slug}")
    turned = check._replace(require=negated(check.require))
    run = reference.run(
        plan._replace(checks=(turned,)),
        facts_of(plan, case.data, case.as_of, case.known_at),
        case.as_of,
        subjects=[case.subject],
    )
    found = next(each for each in run.findings if each.rule.startswith("test."))
    other = {"true": "false", "false": "true", "unknown": "unknown"}[case.want]
    assert RESULT[found.why.result] == other


EDGES = (date.min, date.max)
_DATE = re.compile(r"(?<=\")\d{4}-\d{2}-\d{2}(?=[T \"])")


@pytest.mark.no_cover  # it runs every case twice more
@pytest.mark.parametrize("file", case_files(), ids=lambda file: file.name)
def test_no_day_of_the_calendar_stops_a_run(file: CaseFile) -> None:
    """The first and the last there are, as data and as the day of the check, for all of the language."""
    plan = plan_of(file.name)
    for case in file.cases:
        for day in EDGES:
            data = json.loads(_DATE.sub(day.isoformat(), json.dumps(dict(case.data), default=str)))
            for as_of in (case.as_of, *EDGES):
                run = reference.run(plan, facts_of(plan, data, as_of, case.known_at), as_of)
                assert run.findings


def negated(condition):  # type: ignore[no-untyped-def]
    from compliance.plan.nodes import Logic

    return Logic("not", (condition,), {"sv": "inte", "en": "not"}, "")


# ---- that nothing is left out ---------------------------------------------------------------------

QUANTIFIERS = ("at_least", "at_most", "exactly", "every", "none")
LOGIC = ("all", "any", "not", "at_least_of")
STATUSES = [str(status) for status in Status]


def wants_about(word: str) -> set[str]:
    """What the cases of the file about a word expect."""
    return {case.want for file in case_files() if word in file.about for case in file.cases}


def spoken_of(word: str, prefix: str = "") -> bool:
    """True when some case of the file about a word uses it."""
    return any(
        word in words_of(case.rule)
        for file in case_files()
        if prefix + word in file.about
        for case in file.cases
    )


@pytest.mark.parametrize("operator", OPERATORS)
def test_every_operator_has_cases(operator: str) -> None:
    assert spoken_of(operator)
    assert wants_about(operator) >= {"true", "false", "unknown"}


@pytest.mark.parametrize("key", VALUE_KEYS)
def test_every_value_has_cases(key: str) -> None:
    assert spoken_of(key, "value ")
    assert wants_about(f"value {key}") >= {"true", "false", "unknown"}


@pytest.mark.parametrize("quantifier", QUANTIFIERS)
def test_every_quantifier_has_cases(quantifier: str) -> None:
    assert spoken_of(quantifier, "items ")
    assert wants_about(f"items {quantifier}") >= {"true", "false", "unknown"}


@pytest.mark.parametrize("word", LOGIC)
def test_every_way_to_join_conditions_has_cases(word: str) -> None:
    assert spoken_of(word)
    assert wants_about(word) >= {"true", "false", "unknown"}


@pytest.mark.parametrize("status", STATUSES)
def test_every_status_has_cases(status: str) -> None:
    assert [case for case in CASES if case.status == status]


def test_no_file_is_about_nothing() -> None:
    known = {
        *OPERATORS,
        *LOGIC,
        *(f"value {key}" for key in VALUE_KEYS),
        *(f"items {key}" for key in QUANTIFIERS),
    }
    known |= {"status", "concept", "row", "parameter", "literal", "happens_on", "known_at", "regime"}
    assert [(file.name, about) for file in case_files() for about in file.about if about not in known] == []
