"""The commands `compliance packs list` and `compliance packs show`.

In: names or folders of packs. Out: which there are, or what one holds.
"""

from __future__ import annotations

import click

from compliance.cli import exits, options, output
from compliance.cli.command import Group


@click.group("packs", cls=Group)
@options.lang_of_messages
def command() -> None:
    """See which rule packs there are and what they hold."""


@command.command("list")
@options.lang
@options.packs
@options.text_or_json
def list_packs(lang: str, packs: tuple[str, ...], form: str) -> int:
    """List the rule packs."""
    from compliance import pipeline
    from compliance.report import packs as shown

    found = pipeline.list_packs(packs or None)
    if form == "json":
        output.write_json({"schema": "packs/1", "packs": [pack.to_json() for pack in found]})
    else:
        output.write_page(shown.listing(found, lang, output.width()))
    return exits.OK


@command.command("show")
@click.argument("name", metavar="NAME|FOLDER")
@options.lang
@options.text_or_json
def show_pack(name: str, lang: str, form: str) -> int:
    """Show a rule pack: its sources, areas and rules."""
    from compliance import pipeline
    from compliance.report import packs as shown

    pack = pipeline.show_pack(name)
    if form == "json":
        output.write_json({"schema": "pack/1", **pack})
    else:
        output.write_page(shown.contents(pack, lang, output.width()))
    return exits.OK
