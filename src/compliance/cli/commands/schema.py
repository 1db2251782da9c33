"""The command `compliance schema`: JSON Schemas of what is read and written.

In: a folder, and that of a domain of one's own. Out: a file for each kind of file that an
author writes, and one for the JSON report.
"""

from __future__ import annotations

from pathlib import Path

import click

from compliance.cli import exits, options, output
from compliance.cli.command import Command


@click.command("schema", cls=Command)
@click.option("--out", default="schemas", show_default=True, metavar="FOLDER", help="Where to write them.")
@click.option(
    "--domain",
    default="training",
    show_default="those that are shipped",
    metavar="FOLDER",
    help="A domain of your own, by the folder of its vocabulary.yaml: its data gets a schema too.",
)
@options.lang_of_messages
def command(out: str, domain: str) -> int:
    """Write the JSON Schemas of packs and data, for editors, and of the JSON report."""
    from compliance import pipeline

    for path in pipeline.write_schemas(Path(out), domain):
        output.write(f"{path}\n")
    return exits.OK
