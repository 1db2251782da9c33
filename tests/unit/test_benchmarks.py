"""The benchmarks compare like with like, and a check with a cached plan loads no more than it needs.

No time is asserted here: `benchmarks/README.md` says how to measure.
"""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from benchmarks import workload
from benchmarks.one_dossier import compare, with_months
from compliance.executors import reference
from compliance.facts.load import load

SLOW_TO_IMPORT = (
    "pydantic",
    "rich",
    "holidays",
    "dateutil",
    "zipfile",
    "python_calamine",
    "xlrd",
    "olefile",
    "xlsxwriter",
    "importlib.metadata",
)

CHECK = """
import sys
from compliance.__main__ import main
try:
    main()
finally:
    print("LOADED", *sys.modules, file=sys.stderr)
"""

DOSSIER = """
domain: training
units:
  - {id: U1, name: Psykiatri Norr}
trainees:
  - {id: T1, name: Bo Ek, unit: U1, specialty: psykiatri, st_start: 2022-03-01, certificates: []}
"""


def test_all_three_give_the_same_sixty_verdicts() -> None:
    failing, total = compare(workload.our_plan(), workload.dossiers(40), zen=find_spec("zen") is not None)
    assert 0.1 < failing / total < 0.25, "the workload is meant to fail about one rule in seven"


def test_the_plan_with_months_runs() -> None:
    plan = with_months(workload.our_plan())
    facts = load(workload.dossiers(1)[0].nested, plan.schema, today=workload.AS_OF)
    run = reference.run(plan, facts, workload.AS_OF)
    months = [node for finding in run.findings for node in finding.why.walk() if node.op == "run"]
    assert months, "the months tell the periods they are made of"


def test_the_same_seed_gives_the_same_dossiers() -> None:
    assert workload.dossiers(3) == workload.dossiers(3)
    assert workload.dossiers(3) != workload.dossiers(3, seed=1)


def test_the_workload_is_as_large_as_it_says() -> None:
    plan = workload.our_plan()
    shapes = [check.declared_id for check in plan.checks]
    assert len(shapes) == 60
    assert {shapes.count(shape) for shape in shapes} == {10}
    assert all(len(dossier.nested["trainees"][0]["evidence"]) == 40 for dossier in workload.dossiers(5))


@pytest.mark.parametrize("arguments", [["--format", "text"], ["--format", "json"]])
def test_a_check_with_a_cached_plan_loads_no_slow_library(tmp_path: Path, arguments: list[str]) -> None:
    file = tmp_path / "dossier.yaml"
    file.write_text(DOSSIER, encoding="utf-8")
    environment = {**os.environ, "COMPLIANCE_CACHE": str(tmp_path / "cache")}
    for _ in range(2):  # the first makes the plan
        ran = subprocess.run(
            [sys.executable, "-c", CHECK, "check", str(file), "--as-of", "2026-11-01", *arguments],
            env=environment,
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )
        assert ran.returncode in (0, 1), ran.stderr
    loaded = ran.stderr.rpartition("LOADED")[2].split()
    assert "compliance.executors.reference.run" in loaded
    assert [name for name in SLOW_TO_IMPORT if name in loaded] == []
