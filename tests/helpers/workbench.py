"""Small packs with cases, for the tests of the workbench.

In: rules and cases as plain data. Out: a folder that the workbench's commands take.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from compliance.workbench.trials import TrialSuite, read_trials
from tests.helpers.packs import pack_file, write

DAY = "2025-06-30"


def case(
    name: str, thing: Mapping[str, Any], status: str, kind: str = "other", day: str = DAY
) -> dict[str, Any]:
    """A case about one thing."""
    return {
        "name": name,
        "kind": kind,
        "as_of": day,
        "subject": "T1",
        "with": {"things": [{"id": "T1", **thing}]},
        "expect": {"status": status},
    }


def pack_with_cases(
    folder: Path,
    rules: list[dict[str, Any]],
    cases: Mapping[str, list[dict[str, Any]]],
    tables: Mapping[str, Any] | None = None,
    **parts: Any,
) -> Path:
    """A pack's folder. cases: by the rule's slug."""
    own = write(folder, pack_file(**parts), rules, tables)
    (own / "cases").mkdir()
    for slug, listed in cases.items():
        text = json.dumps({"rule": f"test.{slug}", "cases": listed}, ensure_ascii=False, indent=1)
        (own / "cases" / f"{slug}.yaml").write_text(text, encoding="utf-8")
    return own


def suite_of(folder: Path, *args: Any, **parts: Any) -> TrialSuite:
    """The trials of such a pack."""
    return read_trials([pack_with_cases(folder, *args, **parts)])
