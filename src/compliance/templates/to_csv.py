"""The form as a folder of CSV files, one for each table, as a Swedish Excel opens them.

In: a `Schema`. Out: a folder.
"""

from __future__ import annotations

import csv
import io
from pathlib import Path

from compliance.diagnostics import said
from compliance.diagnostics.os_reasons import reason_of
from compliance.facts.schema import Schema
from compliance.templates.files import refused, write_bytes
from compliance.templates.form import entities_of, explanation, fields_of, headings, readme
from compliance.templates.words import FILE


def write_csv(schema: Schema, out: Path, lang: str) -> None:
    """Write a file for each table into the folder `out`, and one that says how to fill them in."""
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        what = "`{out}` cannot be made: {why}", "`{out}` kan inte skapas: {why}"
        help = said("check the name", "kontrollera namnet")
        raise refused(out, said(*what, out=out, why=reason_of(error)), help) from None
    entities = entities_of(schema)
    files = {each.table: f"{each.table}.csv" for each in entities}
    for entity in entities:
        explained = [explanation(entity, each, files, schema, lang) for each in fields_of(entity)]
        rows = io.StringIO()
        writer = csv.writer(rows, delimiter=";", lineterminator="\r\n")
        writer.writerow(headings(entity, fields_of(entity), lang))
        writer.writerow([f"# {explained[0]}", *explained[1:]])
        # With the mark a Swedish Excel reads å, ä and ö right.
        write_bytes(out / files[entity.table], rows.getvalue().encode("utf-8-sig"))
    text = "\r\n".join([*readme(schema, files, FILE[lang], lang), ""])
    write_bytes(out / ("Läs mig.txt" if lang == "sv" else "Read me.txt"), text.encode("utf-8-sig"))
