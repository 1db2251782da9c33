"""Reads and adds to the ledger of approvals beside a pack.

In: `reviews.yaml` in a pack's folder. Out: `Approval`s in the order they were given; and new ones written at
the end of the file, so that what stands there is never changed.
"""

from __future__ import annotations

import json
from pathlib import Path

from compliance.diagnostics import Collector
from compliance.model.reviews import Approval, ReviewFile
from compliance.packs.beside import read_beside

NAME = "reviews.yaml"
_HEAD = """\
# yaml-language-server: $schema={schema}
# Godkännanden av reglernas meningar och scenarier, tillagda av `compliance review approve`. Ändra inget här.
format: 1
approvals:
"""


def read_reviews(folder: Path, collector: Collector) -> list[Approval]:
    """Every approval, oldest first; faults go to the collector."""
    found = read_beside(folder, NAME, ReviewFile, collector)
    return found[0].approvals if found is not None else []


def add_review(folder: Path, approval: Approval) -> Path:
    """Write one more approval; the file is made when there is none. Raises OSError."""
    file = folder / NAME
    text = file.read_text(encoding="utf-8") if file.is_file() else _HEAD.format(schema=_schema(folder))
    if not text.endswith("\n"):
        text += "\n"
    data = approval.model_dump(mode="json", by_alias=True, exclude_none=True)
    # A text in JSON's quotes is the same text in YAML, whatever it holds.
    lines = [f"{name}: {_scalar(name, value)}" for name, value in data.items()]
    partial = file.with_suffix(".part")
    entry = "".join(f"    {line}\n" for line in lines)
    partial.write_text(f"{text}  - {entry.removeprefix('    ')}", encoding="utf-8")
    partial.replace(file)
    return file


def _scalar(name: str, value: object) -> str:
    plain = isinstance(value, int) or name in ("rule", "date", "sentence", "scenarios")
    return str(value) if plain else json.dumps(value, ensure_ascii=False)


def _schema(folder: Path) -> str:
    """The schema's place as the other files of the pack name it."""
    first = (folder / "pack.yaml").read_text(encoding="utf-8").partition("\n")[0]
    _, found, place = first.partition("$schema=")
    return place.replace("pack.schema.json", "reviews.schema.json") if found else "reviews.schema.json"
