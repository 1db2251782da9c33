"""The commands `compliance new pack` and `compliance new rule`.

In: a name and what the author knows already. Out: files to begin from, what to edit in them, and the command
that tries them. Nothing is asked for, and nothing is written over.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from compliance.cli import exits, options, output
from compliance.cli.command import Group
from compliance.model.forces import FORCES

if TYPE_CHECKING:
    from compliance.workbench.scaffold import Scaffold

_WORDS = {
    "sv": {
        "written": "Skrivet, och vad som ska ändras",
        "try": "Pröva",
        "placeholder": "Regeln är en platshållare och visas som obekräftad tills `provenance` säger annat.",
    },
    "en": {
        "written": "Written, and what to edit",
        "try": "Try it",
        "placeholder": "The rule is a placeholder and shown as unverified until `provenance` says otherwise.",
    },
}


def _of_a_rule(function: Callable[..., Any]) -> Callable[..., Any]:
    for option in reversed(
        (
            click.option("--for", "subject", default="", metavar="ENTITY", help="What the rule is about."),
            click.option("--fact", default="", metavar="FIELD", help="The field its condition asks about."),
            click.option("--title-sv", default="", metavar="TEXT", help="The title in Swedish."),
            click.option("--title-en", default="", metavar="TEXT", help="The title in English."),
            click.option(
                "--force",
                type=options.NearChoice(FORCES),
                default="local",
                show_default=True,
                help="How strongly the source binds.",
            ),
            click.option("--source", default="", metavar="NAME", help="Its source, as `sources` names it."),
            click.option("--locator", default="", metavar="TEXT", help="Where it stands in the source."),
        )
    ):
        function = option(function)
    return function


@click.group("new", cls=Group)
@options.lang_of_messages
def command() -> None:
    """Begin a rule or a rule pack, from files that already pass."""


@command.command("rule")
@click.argument("pack", metavar="PACK|FOLDER")
@click.argument("slug")
@_of_a_rule
@click.option("--area", default="", metavar="NAME", help="The area of the pack it is shown under.")
@options.lang
def new_rule(pack: str, slug: str, lang: str, **known: str) -> int:
    """Add the rule SLUG, with its four kinds of cases, to a pack.

    SLUG names the duty or the breach in words, such as supervision-every-week. --lang is of the comments: the
    cases are in Swedish.
    """
    from compliance.workbench import scaffold

    _show(scaffold.new_rule(pack, slug, scaffold.RuleOptions(lang=lang, **known)), lang)
    return exits.OK


@command.command("pack")
@click.argument("name")
@click.option(
    "--domain",
    default="",
    show_default="that of the vocabulary.yaml in the folder it is made in, else training",
    help="Whose vocabulary it uses.",
)
@click.option(
    "--out", default=".", show_default="this folder", metavar="FOLDER", help="The folder to make it in."
)
@click.option(
    "--rule", default="exempelregel", show_default=True, metavar="SLUG", help="What its one rule is called."
)
@_of_a_rule
@options.lang
def new_pack(name: str, domain: str, out: str, rule: str, lang: str, **known: str) -> int:
    """Make the pack NAME: a folder with one rule, its cases, and a feature for inspectors.

    The titles are the pack's; the other options are about its one rule. --lang is of the comments: the cases
    and the feature are in Swedish.
    """
    from compliance.workbench import scaffold

    _show(scaffold.new_pack(name, domain, Path(out), scaffold.RuleOptions(lang=lang, **known), rule), lang)
    return exits.OK


def _show(made: Scaffold, lang: str) -> None:
    from shlex import quote

    from compliance.report.page import Page

    told = _WORDS[lang]
    page = Page(output.width())
    page.heading(told["written"])
    what = dict(made.edit)
    for path in made.files:
        page.add(str(path), indent=2, style="strong")
        if path in what:
            page.add(what[path], indent=4)
    page.blank()
    page.add(told["placeholder"])
    page.heading(told["try"])
    page.add(f"compliance test {quote(str(made.pack))}", indent=2)
    output.write_page(page)
