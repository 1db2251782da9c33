"""The form as a folder of CSV files, one for each table, as a Swedish Excel opens them.

In: a `Schema`. Out: a folder.
"""

from __future__ import annotations

import csv
import io
from pathlib import Path

from compliance.facts.schema import Schema
from compliance.templates.files import refused, write_bytes
from compliance.templates.form import entities_of, explanation, fields_of, headings, in_language
from compliance.templates.words import README


def write_csv(schema: Schema, out: Path, lang: str) -> None:
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise refused(out, f"`{out}` cannot be made: {error.strerror}", "check the name") from None
    entities = entities_of(schema)
    files = {each.table: f"{each.table}.csv" for each in entities}
    for entity in entities:
        explained = [explanation(entity, each, files, schema, lang) for each in fields_of(entity)]
        text = io.StringIO()
        writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
        writer.writerow(headings(entity, fields_of(entity), lang))
        writer.writerow([f"# {explained[0]}", *explained[1:]])
        # With the mark a Swedish Excel reads å, ä and ö right.
        write_bytes(out / files[entity.table], text.getvalue().encode("utf-8-sig"))
    readme = "Läs mig.txt" if lang == "sv" else "Read me.txt"
    text_sv = in_language(README, lang).replace("Varje blad", "Varje fil").replace("Each sheet", "Each file")
    write_bytes(out / readme, text_sv.replace("\n", "\r\n").encode("utf-8-sig"))
