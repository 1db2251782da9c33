"""Writes the form, empty or filled, in the form of file that somebody wants.

In: a `Schema`, and `Facts` for `write_workbook`. Out: files.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from compliance.diagnostics import said
from compliance.facts.facts import Facts
from compliance.facts.schema import Schema
from compliance.templates.files import refuse_existing, refused, write_bytes
from compliance.templates.filled import tables_of
from compliance.templates.form import entities_of
from compliance.templates.to_csv import write_csv
from compliance.templates.to_workbook import workbook
from compliance.templates.to_yaml import yaml_text


def _empty_workbook(schema: Schema, out: Path, lang: str) -> None:
    write_bytes(out, workbook(schema, {each.table: [] for each in entities_of(schema)}, lang))


def _empty_yaml(schema: Schema, out: Path, lang: str) -> None:
    write_bytes(out, yaml_text(schema, lang).encode("utf-8"))


_WRITERS: dict[str, Callable[[Schema, Path, str], None]] = {
    "xlsx": _empty_workbook,
    "csv": write_csv,
    "yaml": _empty_yaml,
}
FORMATS = tuple(_WRITERS)


def write_template(schema: Schema, format: str, out: Path, lang: str = "sv") -> None:
    """Write an empty dossier with explanations.

    format: `xlsx` or `yaml` (a file), or `csv` (a folder). lang: the language of headings and explanations.
    Raises UsageError for another format, and when something is there already.
    """
    write = _WRITERS.get(format)
    if write is None:
        what = "there is no template in the form `{form}`", "det finns ingen mall i formen `{form}`"
        help = said("choose {forms}", "välj {forms}", forms=", ".join(FORMATS))
        raise refused(out, said(*what, form=format), help)
    refuse_existing(out)
    write(schema, out, lang)


def write_workbook(facts: Facts, schema: Schema, out: Path, lang: str = "sv") -> None:
    """Write facts in the same form as the template; reading them back gives equal records.

    A record without an id of its own gets the one it was read under. Only tables that were handed in get a
    sheet. Where a collection is not known for one record but its table is there for others, a column for it
    says so. A value that could not be read is left empty.
    """
    refuse_existing(out)
    write_bytes(out, workbook(schema, tables_of(facts, schema), lang, stated=True))
