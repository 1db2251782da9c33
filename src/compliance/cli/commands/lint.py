"""The command `compliance lint`.

In: packs. Out: what is wrong in them though they can be run; exit code 7 when something is left.
"""

from __future__ import annotations

from datetime import date

import click

from compliance.cli import exits, options, output
from compliance.cli.command import Command


@click.command("lint", cls=Command)
@click.argument("packs", nargs=-1, metavar="[PACK|FOLDER]...")
@click.option(
    "--only",
    multiple=True,
    metavar="LINT000",
    help="Run only this check; may be given several times.",
)
@click.option(
    "--proof/--no-proof",
    default=True,
    help="Whether to prove what no test shows, such as that a rule can never fail. Needs the extra `lint`.",
)
@click.option("--strict", is_flag=True, help="Exit with 7 for information as well.")
@click.option("--verbose", "-v", is_flag=True, help="Show also what the packs waive, and witnesses as data.")
@click.option("--explain", metavar="LINT000", help="Explain one check, with an example, and stop.")
@click.option("--list", "listing", is_flag=True, help="List the checks, and stop.")
@options.as_of
@options.jobs
@options.lang
@options.text_or_json
def command(
    packs: tuple[str, ...],
    only: tuple[str, ...],
    proof: bool,
    strict: bool,
    verbose: bool,
    explain: str | None,
    listing: bool,
    as_of: date | None,
    jobs: int | None,
    lang: str,
    form: str,
) -> int:
    """Look for what is wrong in the rules of PACK though they can be read and run.

    All shipped packs when none is named; a folder of packs stands for those in it. A remark shows the line,
    the law it stands under, what to do, and where it can be had a witness: a value, a day or somebody for
    whom the rules go wrong. What is right as it is can be waived with a reason, under `lint_waivers` in
    pack.yaml.

    Exit code 7 when an error or a warning is left that is not waived.
    """
    from compliance.cli.progress import Progress
    from compliance.pipeline.clock import today
    from compliance.workbench import lint as linting
    from compliance.workbench.lint import report

    if explain:
        output.write_page(report.explained(linting.check_of(explain), lang, output.width()))
        return exits.OK
    if listing:
        output.write_page(report.listed(lang, output.width()))
        return exits.OK
    with Progress("Looking" if lang == "en" else "Granskar") as progress:
        found = linting.lint_packs(
            packs or None,
            only=only,
            with_proofs=proof,
            today=as_of or today(),
            jobs=jobs,
            progress=progress,
        )
    if form == "json":
        output.write_json(report.to_json(found))
    else:
        output.write_page(report.page(found, lang, output.width(), verbose))
    return exits.THRESHOLD if found.fails(strict) else exits.OK
