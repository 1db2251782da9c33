"""Writes what a user starts from: an empty dossier, and the schemas an editor reads.

In: a format or a folder. Out: files.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from compliance.diagnostics import unwritable
from compliance.pipeline.arguments import checked
from compliance.pipeline.plans import DEFAULT_DOMAIN, domain_folder, known_domains, plan_for, schema_for


def write_template(
    format: str, out: str | Path, domain: str | Path = DEFAULT_DOMAIN, lang: str = "sv"
) -> Path:
    """An empty dossier with explanations, as `xlsx`, `csv` (a folder) or `yaml`.

    domain: the name of a shipped one, or a folder with a `vocabulary.yaml`. Raises PackError for a vocabulary
    with faults, UsageError.
    """
    from compliance.templates import write_template as write

    checked(format=format, domain=domain, lang=lang)
    path = Path(out)
    write(schema_for(domain), format, path, lang)
    return path


def write_schemas(out: str | Path, domain: str | Path = DEFAULT_DOMAIN) -> list[Path]:
    """JSON Schemas of everything an author writes and of a saved report, one file each; returns the files.

    domain: a folder with a `vocabulary.yaml`, for a schema of its data too. Raises PackError for a vocabulary
    with faults, UsageError where they cannot be written.
    """
    checked(domain=domain)
    folder = Path(out)
    made = {folder / f"{name}.schema.json": schema for name, schema in schemas(domain).items()}
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for file, schema in made.items():
            text = json.dumps(schema, ensure_ascii=False, indent=2, sort_keys=True)
            file.write_text(text + "\n", encoding="utf-8")
    except OSError as error:
        raise unwritable(error.filename or folder, error) from error
    return list(made)


def schemas(domain: str | Path = DEFAULT_DOMAIN) -> dict[str, dict[str, Any]]:
    """The schemas by name: all an author writes, a saved report, and one dossier for each domain.

    The domains are those shipped and `domain`. One of somebody's own may have the name of a shipped one
    that it adds to, and then stands in its place.
    """
    from compliance.facts.dossier_schema import dossier_schema
    from compliance.model.base import Declared
    from compliance.model.json_schema import editor_schema
    from compliance.model.measures import MeasureFile
    from compliance.model.packs import PackFile, Table
    from compliance.model.requirements import RequirementFile
    from compliance.model.reviews import ReviewFile
    from compliance.model.rules import CaseFile, Rule
    from compliance.model.survivors import SurvivorFile
    from compliance.model.vocabulary import Vocabulary, VocabularyPart
    from compliance.report.shape import REPORT

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
    shipped = known_domains()
    own = [] if domain_folder(domain) in map(domain_folder, shipped) else [schema_for(domain)]
    every = [*(plan_for(None, each).schema for each in shipped), *own]
    dossiers = {f"dossier-{schema.domain}": dossier_schema(schema) for schema in every}
    return {**made, "report": REPORT, **dossiers}
