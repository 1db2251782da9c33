"""The conformance cases: what the rule language means, as data that any executor can be held to.

In: `tests/conformance/cases/*.yaml`. Out: `CaseFile`, `Case`; `plan_of` plans a file's cases as one pack.

A file tells about one part of the language (`about`) and may add to the pack (`pack`, `tables`). A case
states a condition, or whole parts of a rule (`rule`), the data (`thing` for one, `data` for tables), and
what must come of it: `want` true, false or unknown, or a `status`; and with `missing` exactly the paths of
the facts named as unknown.
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from compliance.diagnostics import Collector, render_all
from compliance.documents import read_document
from compliance.plan.plan import Plan
from tests.helpers.packs import AS_OF, planned, rule

CASES = Path(__file__).parents[1] / "conformance" / "cases"
STATUS = {"true": "met", "false": "not_met", "unknown": "undetermined"}
_KEYS = {
    "note",
    "condition",
    "rule",
    "thing",
    "data",
    "as_of",
    "known_at",
    "want",
    "status",
    "missing",
    "subject",
}


@dataclass(frozen=True, slots=True)
class Case:
    """One case. want: the truth of the condition, or "" when only the status is stated."""

    file: str
    number: int
    note: str
    rule: Mapping[str, Any]
    data: Mapping[str, Any]
    as_of: date
    known_at: date | None
    subject: str
    want: str
    status: str
    missing: tuple[str, ...] | None

    @property
    def id(self) -> str:
        """For a test's name."""
        return f"{self.file}-{self.number}: {self.note}"

    @property
    def slug(self) -> str:
        """The slug of the case's own rule."""
        return f"case-{self.number}"


@dataclass(frozen=True, slots=True)
class CaseFile:
    """All cases about one part of the language."""

    name: str
    about: tuple[str, ...]
    pack: Mapping[str, Any]
    tables: Mapping[str, Any]
    cases: tuple[Case, ...]


@cache
def case_files() -> tuple[CaseFile, ...]:
    """Every file of cases."""
    return tuple(_read(file) for file in sorted(CASES.glob("*.yaml")))


@cache
def plan_of(name: str) -> Plan:
    """The plan of one file's cases: one pack, one rule for each case."""
    file = next(each for each in case_files() if each.name == name)
    rules = [rule(case.slug, **case.rule) for case in file.cases]
    with tempfile.TemporaryDirectory() as folder:
        return planned(Path(folder), rules, file.tables, **file.pack)


def _read(path: Path) -> CaseFile:
    collector = Collector()
    document = read_document(path, collector)
    assert document is not None, render_all(collector)
    data = document.data
    cases = tuple(_case(path.stem, number, each) for number, each in enumerate(data["cases"], start=1))
    about = data["about"]
    return CaseFile(
        path.stem,
        tuple(about if isinstance(about, list) else [about]),
        data.get("pack", {}),
        data.get("tables", {}),
        cases,
    )


def _case(file: str, number: int, data: dict[str, Any]) -> Case:
    where = f"{file}, case {number}"
    assert set(data) <= _KEYS, f"{where}: unknown {set(data) - _KEYS}"
    assert "want" in data or "status" in data, where
    want = str(data["want"]).lower() if "want" in data else ""
    assert want in ("", *STATUS), where
    made = {**data.get("rule", {})}
    if "condition" in data:
        made["require"] = data["condition"]
    tables = data.get("data") or {"things": [{"id": "T1", **data.get("thing", {})}]}
    return Case(
        file,
        number,
        data["note"],
        made,
        tables,
        date.fromisoformat(data["as_of"]) if "as_of" in data else AS_OF,
        date.fromisoformat(data["known_at"]) if "known_at" in data else None,
        data.get("subject", "T1"),
        want,
        data.get("status") or STATUS[want],
        tuple(data["missing"]) if "missing" in data else None,
    )


def words_of(value: Any) -> set[str]:
    """Every key that stands in a case, for telling what is covered."""
    if isinstance(value, Mapping):
        return set(value) | {word for each in value.values() for word in words_of(each)}
    if isinstance(value, list | tuple):
        return {word for each in value for word in words_of(each)}
    return set()


def last_step(path: str) -> str:
    """`x` of `things[T1].parts[P1].x`."""
    return re.sub(r".*\.", "", path)
