"""`compliance test`: the cases beside the rules, and the features.

In: packs, features, folders of them. Out: what does not hold, and exit code 7 when something does not.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import click

from compliance.cli import exits, options, output
from compliance.cli.command import Command
from compliance.diagnostics import UsageError, meant, said

if TYPE_CHECKING:
    from compliance.workbench.running import Results

FORMATS = ("text", "json", "junit")


@click.command(cls=Command)
@click.argument("targets", nargs=-1, metavar="[PACK|FOLDER|FILE.feature]...")
@click.option(
    "--format",
    "formats",
    multiple=True,
    metavar="FORMAT[=FILE]",
    help="text, json or junit, to a file when one is named; may be given several times. text when left out.",
)
@click.option("--only", default="", metavar="TEXT", help="Only tests whose name, rule or file holds this.")
@click.option(
    "--jobs",
    "-j",
    type=click.IntRange(min=1),
    default=lambda: os.cpu_count() or 1,
    metavar="N",
    help="Processes; as many as cores when left out.",
)
@options.lang
@click.option(
    "--verbose", "-v", is_flag=True, help="Show also what holds, and why each rule came out as it did."
)
def command(
    targets: tuple[str, ...], formats: tuple[str, ...], only: str, jobs: int, lang: str, verbose: bool
) -> int:
    """Run the tests of rule packs: the cases beside the rules, and the scenarios of features.

    Without arguments: all shipped packs. A PACK is a shipped pack's name or a pack's folder; its features are
    those in its own folder `features`. FILE.feature names packs by tag (`@sosfs-2015-8`). A file steps.py
    beside features is Python, and is run.

    Exit code 0 when all hold, 7 when some do not, 3 when a pack or a feature is faulty.
    """
    wanted = options.wanted(formats)
    for name, _ in wanted:
        _check_format(name)

    from compliance.cli.progress import Progress
    from compliance.workbench.running import collect, run_trials

    trials = collect(targets, only)
    with Progress("Testing" if lang == "en" else "Testar") as progress:
        results = run_trials(trials, lang, jobs, verbose, progress)
    for name, file in wanted:
        _deliver(results, name, file, verbose)
    return exits.THRESHOLD if results.failed else exits.OK


def _check_format(name: str) -> None:
    if name not in FORMATS:
        what = said("there is no format `{name}`", "det finns inget format `{name}`", name=name)
        every = said("the formats are {all}", "formaten är {all}", all=", ".join(FORMATS))
        raise UsageError.of("USAGE010", what, help=meant(name, FORMATS, every))


def _deliver(results: Results, name: str, file: str, verbose: bool) -> None:
    from compliance.workbench.running import to_json, to_junit, to_text

    if name == "text":
        page = to_text.page(results, output.width(), verbose)
        output.write_file(file, page.plain()) if file else output.write_page(page)
        return
    text = to_json.render(results) if name == "json" else to_junit.render(results)
    if file:
        output.write_file(file, text)
    elif name == "json":
        output.write_json_text([text])
    else:
        output.write_xml(text)
