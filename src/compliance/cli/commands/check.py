"""The command `compliance check`: what the rules say of some data, in any format.

In: data. Out: a report; the exit code tells the gravest of it. Faults in the data are told on standard error.
"""

from __future__ import annotations

from datetime import date
from typing import Any

import click

from compliance.cli import exits, options, output
from compliance.cli.command import Command
from compliance.report.outcome import FAIL_ON


@click.command("check", cls=Command)
@click.argument("data", nargs=-1, required=True)
@options.lang
@click.option(
    "--format",
    "formats",
    multiple=True,
    metavar="FORMAT[=FILE]",
    help="text or json, to a file when one is named; may be given several times. text when left out.",
)
@options.as_of
@options.known_at
@options.packs
@click.option(
    "--fail-on",
    type=options.NearChoice(FAIL_ON),
    default="binding",
    show_default=True,
    help="The weakest kind of shortcoming that makes the exit code 1; each holds all before it. What fails"
    " under a binding rule that is only transcribed, recalled or a placeholder counts as advisory.",
)
@click.option(
    "--reviewed-only", is_flag=True, help="Leave out every rule that nobody has approved as it now is."
)
@options.small_numbers
@click.option(
    "--subject",
    "subjects",
    multiple=True,
    metavar="ID",
    help="Show only this trainee, unit, ..., by id or name.",
)
@options.log_to
@options.by
@click.option(
    "--verbose",
    "-v",
    is_flag=True,
    help="Show everything: also remedies by finding and what is met, not yet due or does not apply.",
)
def command(
    data: tuple[str, ...],
    lang: str,
    formats: tuple[str, ...],
    as_of: date | None,
    known_at: date | None,
    packs: tuple[str, ...],
    fail_on: str,
    subjects: tuple[str, ...],
    reviewed_only: bool,
    small_numbers: bool,
    store: str | None,
    who: str,
    verbose: bool,
) -> int:
    """Check DATA: a file (YAML, JSON, Excel), a folder of CSV files, or - for standard input.

    Several DATA are parts of one dossier.

    A part of the data that cannot be used is told of on standard error. The rest is checked, and what
    the part would have decided is shown as undetermined.
    """
    from compliance.report.formats import check_format

    wanted = options.wanted(formats)
    for name, _ in wanted:
        check_format(name)

    from compliance import pipeline
    from compliance.cli.progress import Progress

    with Progress("Checking" if lang == "en" else "Prövar") as progress:
        report = pipeline.check(
            options.one_or_many(data),
            packs=packs or None,
            as_of=as_of,
            known_at=known_at,
            subjects=subjects or None,
            lang=lang,
            small_numbers=small_numbers,
            reviewed_only=reviewed_only,
            progress=progress,
        )
    if store:
        from compliance.pipeline.error_list import log_check

        asked = {"packs": packs, "known_at": known_at, "subjects": subjects, "reviewed_only": reviewed_only}
        log_check(report, store, who=who, selection={**asked, "small_numbers": small_numbers})
    output.tell_of_data(report.diagnostics)
    for name, file in wanted:
        _deliver(report, name, file, lang, verbose)
    return exits.of_report(report, fail_on)


def _deliver(report: Any, name: str, file: str, lang: str, verbose: bool) -> None:
    from compliance.report import View, formats

    if file:
        output.write_file(file, formats.pieces(name, report, View(lang, verbose=verbose)), private=True)
    elif name == "text":
        from compliance.report import to_text

        output.write_page(to_text.page(report, View(lang, output.width(), verbose)))
    else:
        output.write_json_text(formats.pieces(name, report, View(lang, verbose=verbose)))
