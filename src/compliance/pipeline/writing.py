"""Writes what a user starts from: an empty dossier, and the schemas an editor reads.

In: a format or a folder. Out: files.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from compliance.diagnostics import unwritable
from compliance.pipeline.arguments import checked
from compliance.pipeline.plans import plan_for
from compliance.resources import pack_folders


def write_template(format: str, out: str | Path, domain: str = "training", lang: str = "sv") -> Path:
    """An empty dossier with explanations, as `xlsx`, `csv` (a folder) or `yaml`. Raises UsageError."""
    from compliance.templates import write_template as write

    checked(format=format, domain=domain, lang=lang)
    path = Path(out)
    write(plan_for(None, domain).schema, format, path, lang)
    return path


def write_schemas(out: str | Path) -> list[Path]:
    """JSON Schemas of everything an author writes, one file each; returns the files written.

    Raises UsageError where they cannot be written.
    """
    folder = Path(out)
    made = {folder / f"{name}.schema.json": schema for name, schema in schemas().items()}
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for file, schema in made.items():
            text = json.dumps(schema, ensure_ascii=False, indent=2, sort_keys=True)
            file.write_text(text + "\n", encoding="utf-8")
    except OSError as error:
        raise unwritable(error.filename or folder, error) from error
    return list(made)


def schemas() -> dict[str, dict[str, Any]]:
    """The schemas by name: all an author writes, and one dossier for each domain."""
    from compliance.model.base import Declared
    from compliance.model.measures import MeasureFile
    from compliance.model.packs import PackFile, Table
    from compliance.model.requirements import RequirementFile
    from compliance.model.reviews import ReviewFile
    from compliance.model.rules import CaseFile, Rule
    from compliance.model.survivors import SurvivorFile
    from compliance.model.vocabulary import Vocabulary, VocabularyPart
    from compliance.pipeline.schemas import editor_schema

    declared: dict[str, type[Declared]] = {
        "pack": PackFile,
        "rule": Rule,
        "table": Table,
        "case": CaseFile,
        "measure": MeasureFile,
        "vocabulary": Vocabulary,
        "vocabulary-part": VocabularyPart,
        "coverage": RequirementFile,
        "mutation": SurvivorFile,
        "reviews": ReviewFile,
    }
    made = {name: editor_schema(kind) for name, kind in declared.items()}
    for domain in dict.fromkeys(folder.parent.name for folder in pack_folders()):
        made[f"dossier-{domain}"] = _dossier(domain)
    return made


def _dossier(domain: str) -> dict[str, Any]:
    from compliance.facts.dossier_schema import dossier_schema

    return dossier_schema(plan_for(None, domain).schema)
