"""The command `compliance schema`: JSON Schemas for editors.

In: a folder. Out: a file in it for each kind of file that an author writes.
"""

from __future__ import annotations

from pathlib import Path

import click

from compliance.cli import exits, output


@click.command("schema")
@click.option("--out", default="schemas", show_default=True, metavar="FOLDER", help="Where to write them.")
def command(out: str) -> int:
    """Write the JSON Schemas of packs and data, for editors."""
    from compliance import pipeline

    for path in pipeline.write_schemas(Path(out)):
        output.write(f"{path}\n")
    return exits.OK
