"""The command `compliance docs`.

In: packs. Out: a folder of pages about them. Trials that do not hold are told of; they change no exit code,
since pages about what fails are what somebody then needs.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from compliance.cli import exits, options, output
from compliance.cli.command import Command

_TRYING = {"sv": "Prövar reglerna", "en": "Trying the rules"}
_MUTATING = {
    "sv": "Mutationsprovning (utelämnas med --no-mutation)",
    "en": "Mutation testing (left out with --no-mutation)",
}


@click.command("docs", cls=Command)
@click.argument("packs", nargs=-1, metavar="[PACK|FOLDER]...")
@click.option(
    "--out",
    "folder",
    required=True,
    type=click.Path(file_okay=False, path_type=Path),
    metavar="FOLDER",
    help="Where to write the pages; it is made when it is not there.",
)
@options.lang
@click.option(
    "--as-of",
    "day",
    type=options.Day(),
    metavar="DATE",
    help="The day whose law is marked as in force. None is marked when left out.",
)
@click.option(
    "--created", is_flag=True, help="Write today's date on the pages. They then differ from day to day."
)
@click.option(
    "--mutation/--no-mutation",
    default=True,
    help="Whether to tell how many changes of each rule the trials notice, which takes long the first time.",
)
@click.option(
    "--force",
    is_flag=True,
    help="Write also into a folder that holds other things. Nothing else in it is deleted.",
)
@options.jobs
def command(
    packs: tuple[str, ...],
    folder: Path,
    lang: str,
    day: date | None,
    created: bool,
    mutation: bool,
    force: bool,
    jobs: int | None,
) -> int:
    """Write pages about PACK that anybody can read, search and print: rules in sentences, with their trials.

    All shipped packs and lists of requirements when none is named. The pages need no network, no server and
    no script. They are the same whenever they are made of the same packs.

    All shipped packs take some minutes the first time, most of it mutation testing. How far it has come is
    told on standard error when that is a terminal.
    """
    from compliance.cli.progress import Progress
    from compliance.pipeline.clock import today
    from compliance.workbench import review
    from compliance.workbench.site import collect, render, write
    from compliance.workbench.site.folder import check

    check(folder, force=force)
    made = today() if created else None
    with Progress(_TRYING[lang]) as progress, Progress(_MUTATING[lang]) as mutating:
        book = collect(
            packs or None,
            lang=lang,
            day=day,
            made=made,
            mutation=mutation,
            reviews=review.listing(packs or None),
            jobs=jobs,
            progress=progress,
            mutating=mutating,
        )
    number = write(render(book), folder, force=force)
    if book.failures:
        output.complain(_failing(len(book.failures), lang))
    start = folder / "index.html"
    text = f"{number} filer. Börja med {start}" if lang == "sv" else f"{number} files. Begin with {start}"
    output.write(f"{text}\n")
    return exits.OK


def _failing(number: int, lang: str) -> str:
    if lang == "sv":
        what = "prov håller inte mot reglerna. Sidorna visar vilka. Mutanter prövas först när alla håller."
        return f"Varning: {number} {what}"
    trials = "trial does" if number == 1 else "trials do"
    what = "not hold against the rules. The pages show which. Mutants are tried only when all do."
    return f"Warning: {number} {trials} {what}"
