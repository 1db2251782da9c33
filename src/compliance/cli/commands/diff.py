"""The command `compliance diff`.

In: two versions of a pack, and data. Out: what they judge differently.
"""

from __future__ import annotations

from datetime import date

import click

from compliance.cli import exits, options, output
from compliance.cli.command import Command
from compliance.diagnostics import Severity


@click.command("diff", cls=Command)
@click.argument("old", metavar="OLD")
@click.argument("new", metavar="NEW")
@click.option(
    "--data",
    "data",
    multiple=True,
    metavar="DATA",
    help="Count whose findings change in this data, by unit. Parts of one dossier may be given one by one.",
)
@click.option(
    "--proof/--no-proof",
    default=True,
    help="Whether to look for somebody judged differently. Needs the extra `lint`.",
)
@options.as_of
@options.lang
@options.text_or_json
def command(
    old: str, new: str, data: tuple[str, ...], proof: bool, as_of: date | None, lang: str, form: str
) -> int:
    """Compare two versions of a rule pack, OLD and NEW, by what they mean.

    Each is a shipped pack's name or a folder. Comments, order and layout make no difference. For each rule
    that means something else, somebody is shown whom the two judge differently, or it is said that there is
    nobody.
    """
    from compliance.workbench import difference
    from compliance.workbench.difference import to_json, to_text

    given = options.one_or_many(data) if data else None
    found = difference.between(old, new, data=given, as_of=as_of, prove=proof)
    if found.diagnostics:
        output.tell(found.diagnostics)
        output.complain("")
    if form == "json":
        output.write_json(to_json.to_json(found))
    else:
        output.write_page(to_text.page(found, lang, output.width()))
    return exits.DATA if any(each.severity is Severity.ERROR for each in found.diagnostics) else exits.OK
