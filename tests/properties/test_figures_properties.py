"""What must hold of figures whatever the register holds: generated operations and episodes, odd ones and all.

Nobody has worked out what they should be. They are held against those of the same data in another order, in
two files, or with one record more.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

import pytest

from benchmarks import episodes, operations, treatments
from compliance.executors import reference
from compliance.facts.load import load
from compliance.findings.figures import Figure
from compliance.pipeline.comparison import compare
from compliance.pipeline.plans import plan_for
from compliance.plan.plan import Plan

Tables = dict[str, Any]
NUMBER = 50
DAY = date(2026, 11, 22)
IN_ORDER = ("least", "p10", "p25", "median", "p75", "p90", "greatest")


class Register(NamedTuple):
    """Data, the packs whose measures count it, and the table of what they count."""

    tables: Tables
    plan: Plan
    day: date
    table: str

    def figures(self, data: Any = None) -> dict[str, Figure]:
        facts = load(self.tables if data is None else data, self.plan.schema, today=self.day)
        return {each.path: each for each in reference.run(self.plan, facts, self.day).figures}


def register(domain: str, seed: int) -> Register:
    if domain == "perioperative":
        plan = plan_for(["spor-waiting", "spor-reports", "spor-cancellation"])
        made = operations.tables(NUMBER, seed=seed)
        return Register({"domain": domain, **made}, plan, treatments.AS_OF, "treatments")
    made = episodes.tables(NUMBER, seed=seed)
    return Register({"domain": domain, **made}, plan_for(["ssr", "svf"]), episodes.AS_OF, "episodes")


@pytest.fixture(scope="module", params=[("perioperative", 1), ("perioperative", 2), ("pathways", 3)], ids=str)
def made(request: pytest.FixtureRequest) -> tuple[Register, dict[str, Figure]]:
    of = register(*request.param)
    return of, of.figures()


def numbers(figures: Mapping[str, Figure]) -> dict[str, Any]:
    return {path: (each.n, each.missing, each.left_out, each.values) for path, each in figures.items()}


def test_each_figure_agrees_with_itself(made: tuple[Register, dict[str, Figure]]) -> None:
    for path, each in made[1].items():
        belonging = (*each.records, *each.lacking, *each.outside)
        assert len(belonging) == len({*belonging}) == each.n + each.missing + each.left_out, path
        values = each.values
        assert bool(values) <= bool(each.n), path
        if "share" in values:
            assert 0 <= values["fulfilled"] <= each.n, path
            assert values["share"] * each.n == values["fulfilled"], path
        if "mean" in values:
            assert values["mean"] * each.n == values["sum"], path
            assert values["least"] <= values["mean"] <= values["greatest"], path
        told = [values[name] for name in IN_ORDER if name in values]
        assert told == sorted(told), path


def test_no_record_is_in_two_groups_of_a_level(made: tuple[Register, dict[str, Figure]]) -> None:
    """And those of every group are in the whole, as used, missing or left out, as they are there."""
    wholes = {each.measure: each for each in made[1].values() if not each.divisions and not each.period}
    levels: dict[tuple[Any, ...], list[Figure]] = {}
    for each in made[1].values():
        divided_by = tuple(part.name for part in each.divisions), bool(each.period)
        levels.setdefault((each.measure, *divided_by), []).append(each)
    for (measure, *_), figures in levels.items():
        for part in ("records", "lacking", "outside"):
            paths = [path for each in figures for path in getattr(each, part)]
            assert len(paths) == len({*paths})
            if measure in wholes:
                assert {*paths} <= {*getattr(wholes[measure], part)}


def test_the_order_of_rows_changes_nothing(made: tuple[Register, dict[str, Figure]]) -> None:
    of, figures = made
    mixed = {
        name: Random(name).sample(rows, len(rows)) if isinstance(rows, list) else rows
        for name, rows in of.tables.items()
    }
    assert numbers(of.figures(mixed)) == numbers(figures)


def test_two_files_are_as_good_as_one(made: tuple[Register, dict[str, Figure]], tmp_path: Path) -> None:
    of, figures = made
    files = []
    for half in range(2):
        part = {name: rows[half::2] if isinstance(rows, list) else rows for name, rows in of.tables.items()}
        files.append(tmp_path / f"{half}.json")
        files[-1].write_text(json.dumps(part, default=str), encoding="utf-8")
    assert numbers(of.figures(files)) == numbers(figures)


def twin(of: Register, key: str) -> Tables:
    """The data with a record more, like that one in all that is said of it but whose it is."""
    tables = {name: [*rows] if isinstance(rows, list) else rows for name, rows in of.tables.items()}
    copied = {of.table[:-1]: {key}}
    patient = next(row["patient"] for row in tables[of.table] if row["id"] == key)
    tables["patients"] += [
        row | {"id": f"{patient}-twin"} for row in of.tables["patients"] if row["id"] == patient
    ]
    belongs = [(name, of.table[:-1]) for name, rows in tables.items() if isinstance(rows, list)]
    of_plans = [("disturbances", "plan")] if "disturbances" in tables else []
    for name, leads in [(of.table, ""), *belongs, *of_plans]:
        rows = [
            row
            for row in of.tables[name]
            if (row["id"] == key if not leads else row.get(leads) in copied.get(leads, ()))
        ]
        for row in rows:
            new = row | {"id": f"{row['id']}-twin"}
            new |= {leads: f"{row[leads]}-twin"} if leads else {"patient": f"{patient}-twin"}
            tables[name].append(new)
        copied.setdefault(name[:-1], set()).update(row["id"] for row in rows)
    return tables


def test_a_record_more_is_one_more_where_it_belongs_and_none_elsewhere(
    made: tuple[Register, dict[str, Figure]],
) -> None:
    """In no figure of another unit, region or period does anything change."""
    of, figures = made
    used = {path for each in figures.values() for path in each.records if path.startswith(of.table)}
    key = Random(7).choice(sorted(used)).partition("[")[2].partition("]")[0]
    after = of.figures(twin(of, key))
    own = f"{of.table}[{key}]"
    parts = (of.table[:-1], "plan", "point", "disturbance")
    about = {each.name for each in of.plan.measures if each.of in parts}
    assert after.keys() == figures.keys()
    for name, each in figures.items():
        if each.measure not in about:
            continue  # rooms and transfers: records of their own
        now = after[name]
        for part in ("records", "lacking", "outside"):
            was, is_now = getattr(each, part), getattr(now, part)
            more = sum(1 for path in was if path == own or path.startswith(f"{own}."))
            assert len(is_now) - len(was) == more, (name, part)
        if {*now.records} == {*each.records}:
            assert now.values == each.values, name


def test_a_unit_is_no_different_from_itself() -> None:
    found = compare("examples/operationer-fyra-sjukhus", "elective_waiting", "Almvik", "Almvik", as_of=DAY)
    assert found.own_figures
    for own, other in zip(found.own_figures, found.other_figures, strict=True):
        alike = (other.path, other.n, other.missing, other.left_out)
        assert (own.path, own.n, own.missing, own.left_out) == alike
        assert other.values.items() <= own.values.items()
