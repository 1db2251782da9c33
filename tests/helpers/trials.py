"""Cases and scenarios for small packs.

In: the folder of a pack that `tests.helpers.packs` wrote. Out: files in `cases/` and `features/` of it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from tests.helpers.packs import AS_OF


def case(name: str, status: str, subject: str = "T1", **parts: Any) -> dict[str, Any]:
    """One case; its data stands under `with_`."""
    kind = status if status in ("met", "not_met", "undetermined") else "other"
    told = {key.rstrip("_"): value for key, value in parts.items()}
    return {
        "name": name,
        "kind": kind,
        "as_of": AS_OF.isoformat(),
        "subject": subject,
        "expect": {"status": status},
        **told,
    }


def thing_case(status: str, parts: Iterable[Mapping[str, Any]] = (), **fields: Any) -> dict[str, Any]:
    """A case about one thing with these fields and parts, named after them."""
    name = f"{status}: {json.dumps([fields, list(parts)], default=str)}"
    tables: dict[str, Any] = {"things": [{"id": "T1", "name": "T1", **fields}]}
    rows = [{"id": f"P{number}", "thing": "T1", **part} for number, part in enumerate(parts, start=1)]
    return case(name, status, with_={**tables, "parts": rows})


def write_cases(own: Path, rule: str, cases: list[dict[str, Any]]) -> None:
    """The cases of one rule."""
    (own / "cases").mkdir(exist_ok=True)
    text = json.dumps({"rule": rule, "cases": cases}, ensure_ascii=False, indent=1)
    (own / "cases" / f"{rule.rpartition('.')[2]}.yaml").write_text(text, encoding="utf-8")


def write_feature(own: Path, name: str, text: str) -> None:
    """A feature that belongs to the pack."""
    (own / "features").mkdir(exist_ok=True)
    (own / "features" / f"{name}.feature").write_text(text, encoding="utf-8")
