"""The command `compliance coverage`.

In: packs. Out: what their trials cover; exit code 7 when a share is below what is asked for.
"""

from __future__ import annotations

import click

from compliance.cli import exits, options, output
from compliance.cli.command import Command

_WHAT = ("rules", "conditions", "requirements")


@click.command("coverage", cls=Command)
@click.argument("packs", nargs=-1, metavar="[PACK|FOLDER]...")
@click.option(
    "--what",
    multiple=True,
    type=options.NearChoice(_WHAT),
    help="Rules, conditions or requirements; may be given several times. All three when left out.",
)
@click.option(
    "--fail-under",
    type=click.FloatRange(0, 100),
    metavar="PERCENT",
    help="Exit with 7 when any share shown is below this: each pack's rules and conditions, each source's"
    " requirements.",
)
@options.jobs
@options.lang
@options.text_or_json
def command(
    packs: tuple[str, ...],
    what: tuple[str, ...],
    fail_under: float | None,
    jobs: int | None,
    lang: str,
    form: str,
) -> int:
    """Show what the cases and scenarios of PACK cover, and what no test shows.

    All shipped packs and lists of requirements when none is named. Rules: asked about while met, not met and
    undetermined. Conditions: seen true, false and unknown, and deciding alone both while true and while
    false. Requirements: what each source asks, and which rules and tests stand for it.
    """
    from compliance.cli.progress import Progress
    from compliance.workbench.coverage import coverage
    from compliance.workbench.coverage.to_json import to_json
    from compliance.workbench.coverage.to_text import page

    with Progress("Measuring" if lang == "en" else "Mäter") as progress:
        found = coverage(packs or None, what=what or _WHAT, jobs=jobs, progress=progress)
    if form == "json":
        output.write_json(to_json(found))
    else:
        output.write_page(page(found, lang, output.width(), fail_under))
    return exits.THRESHOLD if fail_under is not None and found.below(fail_under) else exits.OK
