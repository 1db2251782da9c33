"""The command `compliance template`: an empty form to fill in.

In: what it is to be about, and in which form. Out: a file, or a folder of them.
"""

from __future__ import annotations

import click

from compliance.cli import exits, options, output
from compliance.cli.command import Command


@click.command("template", cls=Command)
@click.option(
    "--format",
    "form",
    type=options.NearChoice(("xlsx", "csv", "yaml")),
    default="xlsx",
    show_default=True,
    help="A workbook, a folder of CSV files, or a YAML file.",
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
def command(form: str, domain: str, lang: str, out: str | None) -> int:
    """Write an empty form to fill in, to OUT (compliance-template when left out).

    Nothing is ever written over: a form that somebody has filled in stays as it is.
    """
    from compliance import pipeline

    default = "compliance-template" + ("" if form == "csv" else f".{form}")
    written = pipeline.write_template(form, out or default, domain=domain, lang=lang)
    output.write(f"{written}\n")
    return exits.OK
