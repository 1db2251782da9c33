"""The command `compliance review`: what is left to approve, one rule's sheet, and approving.

In: packs, rule ids, who approves. Out: pages; entries in the ledgers beside the packs.
"""

from __future__ import annotations

from datetime import date

import click

from compliance.cli import exits, options, output
from compliance.cli.command import Group


@click.group("review", cls=Group, invoke_without_command=True)
@options.packs
@click.option("--all", "everything", is_flag=True, help="List also the rules that are approved.")
@options.lang
@options.text_or_json
@click.pass_context
def command(ctx: click.Context, packs: tuple[str, ...], everything: bool, lang: str, form: str) -> int | None:
    """List the rules that somebody who knows the law still has to approve.

    An approval is of a rule's sentence, with all it rests on, and of its scenarios. A change to either asks
    for a new one; a comment, the layout or the order of rules does not.
    """
    if ctx.invoked_subcommand is not None:
        return None
    from compliance.workbench import review
    from compliance.workbench.review import to_json, to_text

    found = review.listing(packs or None)
    if form == "json":
        output.write_json(to_json.to_json(found))
    else:
        output.write_page(to_text.listing(found, lang, output.width(), everything=everything))
    return exits.OK


@command.command("show")
@click.argument("rule")
@options.packs
@options.lang
def show(rule: str, packs: tuple[str, ...], lang: str) -> int:
    """Show what is approved: RULE in words, with all it rests on, and its scenarios."""
    from compliance.workbench import review
    from compliance.workbench.review import to_text

    output.write_page(to_text.sheet(review.sheet(rule, packs or None, lang), lang, output.width()))
    return exits.OK


@command.command("approve")
@click.argument("rules", nargs=-1, required=True, metavar="RULE...")
@click.option("--reviewer", required=True, metavar="NAME", help="Who approves.")
@click.option("--role", required=True, metavar="ROLE", help="In what capacity.")
@click.option("--date", "day", type=options.Day(), metavar="DATE", help="On which day; today when left out.")
@click.option("--remark", default="", metavar="TEXT", help="What the reviewer wants to have said.")
@options.packs
@options.lang
def approve(
    rules: tuple[str, ...],
    reviewer: str,
    role: str,
    day: date | None,
    remark: str,
    packs: tuple[str, ...],
    lang: str,
) -> int:
    """Record that RULE is right as it now is, in reviews.yaml beside its pack."""
    from compliance.pipeline.clock import today
    from compliance.workbench import review
    from compliance.workbench.review import to_text

    files = review.approve(
        rules, reviewer=reviewer, role=role, day=day or today(), remark=remark, packs=packs or None
    )
    output.write(to_text.written(files, lang))
    return exits.OK
