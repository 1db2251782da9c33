"""The command `compliance template`: an empty form to fill in.

In: what it is to be about, and in which form. Out: a file, or a folder of them.
"""

from __future__ import annotations

from pathlib import PurePath

import click

from compliance.cli import exits, options, output
from compliance.cli.command import Command

_BY_ENDING = {".yaml": "yaml", ".yml": "yaml", ".csv": "csv"}


@click.command("template", cls=Command)
@click.option(
    "--format",
    "form",
    type=options.NearChoice(("xlsx", "csv", "yaml")),
    help="A workbook, a folder of CSV files, or a YAML file. By OUT's ending when left out, else a workbook.",
)
@click.option(
    "--domain",
    default="training",
    show_default=True,
    metavar="NAME|FOLDER",
    help="What the data is about; a domain of your own by the folder of its vocabulary.yaml.",
)
@options.lang
@click.argument("out", required=False)
def command(form: str | None, domain: str, lang: str, out: str | None) -> int:
    """Write an empty form to fill in, to OUT (compliance-template when left out).

    Nothing is ever written over: a form that somebody has filled in stays as it is.
    """
    from compliance import pipeline

    ending = PurePath(out or "").suffix.lower()
    form = form or _BY_ENDING.get(ending, "xlsx")
    if out is None:
        out = "compliance-template" + ("" if form == "csv" else f".{form}")
    elif form == "xlsx" and ending != ".xlsx":
        out += ".xlsx"  # by its ending a check knows what it is
    written = pipeline.write_template(form, out, domain=domain, lang=lang)
    output.write(f"{written}\n")
    return exits.OK
