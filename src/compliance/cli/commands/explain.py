"""The command `compliance explain`: one finding, condition by condition.

In: a rule, a subject and data. Out: a tree of what was asked and found.
"""

from __future__ import annotations

from datetime import date

import click

from compliance.cli import exits, options, output
from compliance.cli.command import Command


@click.command("explain", cls=Command)
@click.argument("rule")
@click.argument("subject")
@click.argument("data", nargs=-1, required=True)
@options.lang
@options.as_of
@options.known_at
@options.packs
@options.small_numbers
@options.text_or_json
@click.option(
    "--verbose",
    "-v",
    is_flag=True,
    help="Show also the parts of what is fulfilled, where all of many should be.",
)
def command(
    rule: str,
    subject: str,
    data: tuple[str, ...],
    lang: str,
    as_of: date | None,
    known_at: date | None,
    packs: tuple[str, ...],
    small_numbers: bool,
    form: str,
    verbose: bool,
) -> int:
    """Explain what RULE says about SUBJECT in DATA: each condition with what was found.

    RULE is its id or its title in the report; SUBJECT is an id or a name.

    Where a fact could not be read, what is wrong in DATA is told of on standard error.
    """
    from compliance.pipeline import explaining
    from compliance.report import View
    from compliance.report import explain as page

    found = explaining.explanation(
        options.one_or_many(data),
        rule,
        subject,
        packs=packs or None,
        as_of=as_of,
        known_at=known_at,
        small_numbers=small_numbers,
    )
    output.tell_of_data(found.diagnostics)
    if form == "json":
        output.write_json(page.to_json(found.finding, found.review))
    else:
        view = View(lang, output.width(), verbose)
        output.write_page(page.page(found.finding, view, found.labels, found.review))
    return exits.OK
