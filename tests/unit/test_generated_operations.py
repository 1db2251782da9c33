"""Generated operations: the checks of the register find the errors that were planted, and nothing else.

A few thousand operations are made, and checked together; with `COMPLIANCE_DEEP=1` four times as many.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter, defaultdict
from collections.abc import Mapping
from pathlib import Path
from typing import Any, get_args

import pytest

from benchmarks import operations, treatments
from benchmarks.generated import Form, write
from benchmarks.treatment_errors import FAULTS
from compliance.executors import reference
from compliance.executors.base import Run
from compliance.facts.facts import Facts
from compliance.facts.load import load
from compliance.findings import Finding, Status
from compliance.pipeline.plans import plan_for

PACK = "spor-validation"
NUMBER = 12_000 if os.environ.get("COMPLIANCE_DEEP") == "1" else 3_000
LISTED = ("korrupt", "inkonsistent")
UNREADABLE = {
    "DATA063": {"day_of_notification_alone", "notified_in_the_hour_that_was_skipped"},
    "DATA049": {"number_of_another_form"},
    "DATA050": {"number_of_another_form"},
    "DATA053": {"without_unit"},
}
"""What the reader remarks on, and the oddities that make it."""


class Checked:
    """What was made, and what the engine says of it."""

    def __init__(self, number: int, seed: int) -> None:
        self.made = operations.made(number, seed)
        plan = plan_for([PACK])
        self.facts: Facts = load(self.made.tables, plan.schema, today=treatments.AS_OF)
        self.run: Run = reference.run(plan, self.facts, treatments.AS_OF)
        self.broken = self._with(Status.NOT_MET)
        self.open = self._with(Status.UNDETERMINED)
        # The rules of the error list and of the list of what to verify, and of what else is planted.
        self.listed = {_slug(each) for each in self.run.findings if each.area in LISTED}
        self.listed |= {fault.rule for fault in FAULTS}

    def _with(self, status: Status) -> Mapping[str, set[str]]:
        """The rules with this status about each treatment and what belongs to it."""
        found: defaultdict[str, set[str]] = defaultdict(set)
        for each in self.run.findings:
            if each.status is status:
                found[_treatment_of(each)].add(_slug(each))
        return found

    @property
    def without_error(self) -> list[str]:
        """The treatments where none was planted."""
        return [row["id"] for row in self.made.tables["treatments"] if row["id"] not in self.made.faults]


def _slug(finding: Finding) -> str:
    """Without the pack and without the row of a table."""
    return finding.rule.split(".")[1]


def _treatment_of(finding: Finding) -> str:
    """Ids of what belongs to a treatment begin with its own."""
    return finding.subject.partition("[")[2].partition("]")[0].partition("-")[0]


@pytest.fixture(scope="module")
def checked() -> Checked:
    return Checked(NUMBER, seed=20200101)


def test_exactly_the_planted_errors_are_found(checked: Checked) -> None:
    planted = {key: {fault.rule} for key, fault in checked.made.faults.items()}
    found = {key: rules & checked.listed for key, rules in checked.broken.items()}
    assert {key: rules for key, rules in found.items() if rules} == planted


def test_nothing_is_found_or_left_open_but_what_an_oddity_says(checked: Checked) -> None:
    said: dict[str, tuple[set[str], set[str]]] = {}
    expected: dict[str, tuple[set[str], set[str]]] = {}
    for key in checked.without_error:
        odd = checked.made.oddities.get(key)
        expected[key] = (set(odd.breaks), set(odd.leaves_open)) if odd else (set(), set())
        said[key] = (checked.broken.get(key, set()), checked.open.get(key, set()))
    wrong = {key: said[key] for key in said if said[key] != expected[key]}
    assert wrong == {}, [checked.made.oddities[key].name for key in wrong if key in checked.made.oddities]


def test_a_planted_error_leaves_no_other_check_of_the_list_open(checked: Checked) -> None:
    left = {key: checked.open.get(key, set()) & checked.listed for key in checked.made.faults}
    assert {key: rules for key, rules in left.items() if rules} == {}


def test_the_reader_remarks_on_nothing_but_the_oddities_it_cannot_read(checked: Checked) -> None:
    remarks = Counter(each.code for each in checked.facts.diagnostics)
    made = Counter(odd.name for odd in checked.made.oddities.values())
    # Among the planted errors is a year that nobody who is treated remembers.
    assert set(remarks) - {"DATA066"} == set(UNREADABLE)
    assert remarks["DATA063"] == sum(made[name] for name in UNREADABLE["DATA063"])
    assert remarks["DATA049"] + remarks["DATA050"] <= made["number_of_another_form"]


def test_every_error_and_every_oddity_is_there_at_the_rate_that_is_stated(checked: Checked) -> None:
    planted = Counter(fault.rule for fault in checked.made.faults.values())
    odd = Counter(each.name for each in checked.made.oddities.values())
    assert set(planted) == {fault.rule for fault in FAULTS}
    assert set(odd) == {each.name for each in operations.ODDITIES}
    rates = (
        (len(checked.made.faults), NUMBER / operations.FAULTY),
        (len(checked.made.oddities), (NUMBER - len(checked.made.faults)) / operations.ODD),
    )
    for number, expected in rates:
        assert abs(number - expected) < 4 * expected**0.5, "four standard deviations"


def test_the_same_seed_gives_the_same_operations() -> None:
    assert operations.tables(60, seed=4) == operations.tables(60, seed=4)
    assert operations.tables(60, seed=4) != operations.tables(60, seed=5)


def _rows(number: int) -> list[dict[str, Any]]:
    return operations.tables(number, seed=3)["treatments"]


def test_the_operations_have_the_edges_of_the_register() -> None:
    rows = _rows(NUMBER)
    starts = [row["operation_start"] for row in rows]
    in_2020 = [row for row in rows if row["operation_start"].startswith("2020")]
    assert {row["list_version"] for row in in_2020} == {"3.0", "4.0"}
    assert any(row["operation_start"] == row["operation_end"] != "none" for row in rows)
    assert any(row["operation_start"][:10] < row["operation_end"][:10] for row in rows)
    assert {start[11:] for start in starts} >= {"06:59", "07:00"}
    turns = {operations.last_sunday(year, month) for year in range(2019, 2025) for month in (3, 10)}
    assert {f"{day} 00:30" for day in turns} & set(starts)
    assert "none" in starts


@pytest.mark.parametrize("form", get_args(Form))
def test_each_form_of_the_files_gives_the_same_findings(tmp_path: Path, form: Form) -> None:
    tables = operations.tables(200, seed=8)
    files = list(write(tables, tmp_path, form, operations.DOMAIN))
    source = files[0] if len(files) == 1 else tmp_path
    assert _told(source) == _told(tables)


def _told(source: Any) -> set[tuple[str, str, Status]]:
    plan = plan_for([PACK])
    facts = load(source, plan.schema, today=treatments.AS_OF)
    found = reference.run(plan, facts, treatments.AS_OF).findings
    return {(each.rule, each.subject, each.status) for each in found}


@pytest.mark.parametrize("module", ["operations", "episodes"])
def test_the_command_writes_the_tables(tmp_path: Path, module: str) -> None:
    command = [sys.executable, "-m", f"benchmarks.{module}", "20", "--seed", "2", "--form", "csv"]
    ran = subprocess.run(
        [*command, "--out", str(tmp_path)],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    assert ran.stdout.split() == [str(each) for each in map(Path, ran.stdout.split()) if each.exists()]
    assert (tmp_path / "patients.csv").read_text(encoding="utf-8").count("\n") == 21
