"""The command `compliance mutate`.

In: packs. Out: what became of every mutant; exit code 7 below the score asked for.
"""

from __future__ import annotations

import click

from compliance.cli import exits, options, output
from compliance.cli.command import Command


@click.command("mutate", cls=Command)
@click.argument("packs", nargs=-1, metavar="[PACK|FOLDER]...")
@click.option(
    "--fail-under", type=click.FloatRange(0, 100), metavar="PERCENT", help="The least score that gives 0."
)
@click.option(
    "--only", multiple=True, metavar="TEXT", help="Only rules, concepts, ... whose id holds this text."
)
@options.jobs
@click.option(
    "--proof/--no-proof",
    default=True,
    help="Whether to decide which survivors can judge nobody differently. Needs the extra `lint`.",
)
@click.option("--remember/--no-remember", default=True, help="Whether to try again only what has changed.")
@click.option("--verbose", "-v", is_flag=True, help="Show also what is accepted or equivalent.")
@options.lang
@options.text_or_json
def command(
    packs: tuple[str, ...],
    fail_under: float | None,
    only: tuple[str, ...],
    jobs: int | None,
    proof: bool,
    remember: bool,
    verbose: bool,
    lang: str,
    form: str,
) -> int:
    """Change the rules of PACK one small thing at a time, and see whether any test notices.

    All shipped packs when none is named. A change that nobody notices is shown with what the rule could
    say instead, and a scenario that would notice. Survivors that are right as they are can be accepted, with
    a reason, in the pack's mutation.yaml.
    """
    from compliance.cli.progress import Progress
    from compliance.workbench.mutation import mutate_packs, pages, total

    with Progress("Mutating" if lang == "en" else "Muterar") as progress:
        result = mutate_packs(
            packs or None, jobs=jobs, prove=proof, remember=remember, only=only, progress=progress
        )
    if form == "json":
        output.write_json(pages.to_json(result))
    else:
        output.write_page(pages.page(result, lang, output.width(), verbose=verbose))
    score = total(result.scores).score
    low = fail_under is not None and score is not None and score < fail_under
    return exits.THRESHOLD if low or result.failing else exits.OK
