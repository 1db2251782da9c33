"""Small packs for tests: written as real files, read and planned as any pack is.

In: a vocabulary and the parts of a pack as plain data. Out: a folder, a plan, facts, findings.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from compliance.facts.facts import Facts
from compliance.facts.load import load
from compliance.pipeline.plans import build_plan
from compliance.plan.plan import Plan

VOCABULARY = Path(__file__).parents[1] / "conformance" / "vocabulary.yaml"
AS_OF = date(2025, 6, 30)

BOTH = {"sv": "Text", "en": "Text"}
CITE = [{"source": "law", "locator": "1 §", "provenance": "official"}]


def titled(words: str) -> dict[str, str]:
    """The same text in both languages."""
    return {"sv": words, "en": words}


def pack_file(**parts: Any) -> dict[str, Any]:
    """A whole `pack.yaml`; any key may be given."""
    return {
        "format": 1,
        "pack": "test",
        "version": "1.0.0",
        "title": titled("Test"),
        "description": titled("Test"),
        "language": "sv",
        "domain": "testing",
        "sources": {"law": {"title": "Law", "authority": "Authority", "kind": "regulation"}},
        "areas": {"area": {"title": titled("Area")}},
        "roles": {"owner": titled("Owner")},
        **parts,
    }


def rule(slug: str, **parts: Any) -> dict[str, Any]:
    """A whole rule about a `thing`; any key may be given."""
    return {
        "id": f"test.{slug}",
        "revision": 1,
        "title": titled(slug),
        "explanation": titled(slug),
        "force": "binding",
        "cite": CITE,
        "for": "thing",
        "area": "area",
        **parts,
    }


def write(
    folder: Path,
    pack: Mapping[str, Any],
    rules: list[dict[str, Any]],
    tables: Mapping[str, Any] | None = None,
    vocabulary: str | None = None,
    measures: list[dict[str, Any]] | None = None,
) -> Path:
    """Write a pack below `folder`, its vocabulary beside it; the pack's own folder."""
    own = folder / str(pack["pack"])
    (own / "rules").mkdir(parents=True, exist_ok=True)
    text = VOCABULARY.read_text(encoding="utf-8") if vocabulary is None else vocabulary
    (folder / "vocabulary.yaml").write_text(text, encoding="utf-8")
    _dump(own / "pack.yaml", pack)
    for each in rules:
        _dump(own / "rules" / f"{each['id'].rpartition('.')[2]}.yaml", each)
    for each in measures or []:
        (own / "measures").mkdir(exist_ok=True)
        _dump(own / "measures" / f"{each['measure']}.yaml", each)
    for name, rows in (tables or {}).items():
        (own / "tables").mkdir(exist_ok=True)
        _dump(own / "tables" / f"{name}.yaml", {"table": name, "title": titled(name), "rows": rows})
    return own


def planned(
    folder: Path,
    rules: list[dict[str, Any]],
    tables: Mapping[str, Any] | None = None,
    **parts: Any,
) -> Plan:
    """The plan of one small pack."""
    return build_plan([write(folder, pack_file(**parts), rules, tables)])


def facts_of(plan: Plan, data: Mapping[str, Any], as_of: date = AS_OF, known_at: date | None = None) -> Facts:
    """Data read with the plan's vocabulary."""
    return load(dict(data), plan.schema, today=as_of, known_at=known_at)


def _dump(file: Path, data: Any) -> None:
    # JSON is YAML too, and no text in it can be misread.
    file.write_text(json.dumps(data, ensure_ascii=False, indent=1), encoding="utf-8")


def edit(file: Path, before: str, after: str) -> None:
    """Replace a text that stands in a file."""
    text = file.read_text(encoding="utf-8")
    assert before in text
    file.write_text(text.replace(before, after), encoding="utf-8")
