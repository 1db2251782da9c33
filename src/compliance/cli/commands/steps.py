"""`compliance steps`: the sentences that a feature can be made of.

In: a folder with steps of its own, a language. Out: the list.
"""

from __future__ import annotations

from pathlib import Path

import click

from compliance.cli import exits, options, output
from compliance.cli.command import Command
from compliance.diagnostics import UsageError, said


@click.command(cls=Command)
@click.argument("folder", required=False, type=click.Path(path_type=Path))
@options.lang
@options.shown_as("text", "json", "markdown")
def command(folder: Path | None, lang: str, form: str) -> int:
    """List the sentences that a `.feature` file can be made of, with what each means.

    FOLDER holds features: the sentences that its steps.py defines are listed too.
    """
    from compliance.bdd import catalogue
    from compliance.bdd.suite import steps_of_folder

    if folder is not None and not folder.is_dir():
        raise UsageError.of(
            "USAGE023",
            said("there is no folder {folder}", "det finns ingen mapp {folder}", folder=folder),
            help=said("name a folder of features", "ange en mapp med `.feature`-filer"),
        )
    steps = steps_of_folder(folder)
    if form == "markdown":
        output.write(catalogue.to_markdown(steps, lang))
    elif form == "json":
        output.write_json(catalogue.to_json(steps, lang))
    else:
        output.write_page(catalogue.page(steps, lang, output.width()))
    return exits.OK
