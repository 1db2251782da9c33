"""A small pack that the lint has nothing to say about, to lay faults over.

In: files of a pack by name, with only the keys that matter. Out: a folder; what the lint says of it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from copy import deepcopy
from datetime import date
from pathlib import Path
from typing import Any

from compliance.diagnostics import Collector
from compliance.workbench.lint import Lint, LintContext, lint
from tests.helpers.documents import read_text

TODAY = date(2026, 11, 22)
_PACK: dict[str, Any] = {
    "format": 1,
    "pack": "example",
    "version": "1.0.0",
    "title": {"sv": "Ett exempel", "en": "An example"},
    "description": {"sv": "Ett paket att lägga fel i.", "en": "A pack to lay faults in."},
    "language": "sv",
    "domain": "training",
    "sources": {
        "law": {"title": "Lagen", "authority": "Riksdagen", "kind": "act", "in_force": "2010-01-01"},
    },
    "areas": {"training": {"title": {"sv": "Utbildning", "en": "Training"}}},
    "roles": {"trainee": {"sv": "ST-läkaren", "en": "The trainee"}},
}
_CASES: dict[str, Any] = {
    "rule": "example.instruction-given",
    "base": {"trainees": [{"id": "T1", "clinical_instruction": True}]},
    "cases": [
        {"name": "met", "kind": "met", "expect": {"status": "met"}},
        {
            "name": "not met",
            "kind": "not_met",
            "with": {"trainees": [{"id": "T1", "clinical_instruction": False}]},
            "expect": {"status": "not_met"},
        },
        {
            "name": "unknown",
            "kind": "undetermined",
            "without": ["trainees[T1].clinical_instruction"],
            "expect": {"status": "undetermined"},
        },
        {"name": "the first day", "kind": "boundary", "expect": {"status": "met"}},
    ],
}
_FEATURE = """\
# language: sv
@example
Egenskap: Ett exempel

  Regel: Instruktion ges

    Scenario: Instruktionen ges
      Givet en ST-läkare "Sara Lind" med:
        | Klinisk instruktion ges fortlöpande | ja |
      När reglerna prövas per 2024-06-30
      Så är regeln uppfylld
"""


def a_rule(slug: str, **parts: Any) -> dict[str, Any]:
    """A whole rule of the pack; any key may be given."""
    return {
        "id": f"example.{slug}",
        "revision": 1,
        "title": {"sv": f"Titeln på {slug}", "en": f"The title of {slug}"},
        "explanation": {"sv": f"Varför {slug} finns.", "en": f"Why there is {slug}."},
        "force": "binding",
        "cite": [{"source": "law", "locator": "1 kap. 1 §", "provenance": "official"}],
        "for": "trainee",
        "area": "training",
        "require": {"fact": "trainee.clinical_instruction", "is": True},
        "remedies": [
            {
                "when": ["not_met"],
                "do": {"sv": "Ge instruktion.", "en": "Give instruction."},
                "owner": "trainee",
            },
            {"when": ["undetermined"], "do": {"sv": "Ta reda på det.", "en": "Ask."}, "owner": "trainee"},
        ],
        **parts,
    }


def write(folder: Path, files: Mapping[str, str] | None = None) -> Path:
    """Write the pack below `folder`, with these laid over it; the pack's own folder."""
    own = folder / "example"
    given = {name: _read(text) for name, text in (files or {}).items()}
    _dump(own / "pack.yaml", _over(_PACK, given.pop("pack.yaml", {})))
    title = {"sv": "Instruktion ges", "en": "Instruction is given"}
    _dump(own / "rules" / "instruction-given.yaml", a_rule("instruction-given", title=title))
    cases = deepcopy(_CASES)
    for case in cases["cases"]:
        case |= {"as_of": "2024-06-30", "subject": "T1"}
    _dump(own / "cases" / "instruction-given.yaml", cases)
    (own / "features").mkdir(exist_ok=True)
    (own / "features" / "example.feature").write_text(_FEATURE, encoding="utf-8")
    for name, data in given.items():
        kind, slug = Path(name).parent.name, Path(name).stem
        if kind == "rules":
            data = a_rule(slug, **data)
        elif kind == "tables":
            data = {"table": slug, "title": {"sv": "En tabell", "en": "A table"}, **data}
        _dump(own / name, data)
    return own


def linted(pack: Path, **options: Any) -> Lint:
    """What the lint says of a pack."""
    return lint(LintContext.read([pack], jobs=1), today=TODAY, **options)


def _read(text: str) -> dict[str, Any]:
    collector = Collector()
    document = read_text(text, "<example>", collector)
    assert document is not None, collector.sorted
    assert not len(collector), collector.sorted
    data: dict[str, Any] = document.data
    return data


def _over(base: Mapping[str, Any], more: Mapping[str, Any]) -> dict[str, Any]:
    made = deepcopy(dict(base))
    for key, value in more.items():
        held = made.get(key)
        made[key] = _over(held, value) if isinstance(held, dict) and isinstance(value, dict) else value
    return made


def _dump(file: Path, data: Any) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    # JSON is YAML too, and no text in it can be misread.
    file.write_text(json.dumps(data, ensure_ascii=False, indent=1), encoding="utf-8")
