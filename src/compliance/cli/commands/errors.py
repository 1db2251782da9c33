"""The command `compliance errors`: a list of what is wrong, kept from run to run.

In: data, the list's file, what somebody does with an item. Out: the list as text, JSON or CSV.
"""

from __future__ import annotations

from datetime import date

import click

from compliance.cli import exits, options, output
from compliance.cli.command import Group

_STATES = ("open", "marked", "corrected", "lapsed", "removed")
_first = click.option("--from", "first", type=options.Day(), metavar="DATE", help="The first day, included.")
_last = click.option("--to", "last", type=options.Day(), metavar="DATE", help="The last day, included.")
_by = click.option("--by", "who", required=True, metavar="NAME", help="Who does it; a name is needed.")


@click.group("errors", cls=Group)
@options.lang_of_messages
def command() -> None:
    """Keep a list of what is wrong, with its history, in a file (SQLite).

    An item is one rule that one record does not meet. It is corrected when a later run of that record no
    longer finds it; removing it takes it off the list, and makes the record no more valid. The list holds
    ids and no names.
    """


@command.command("update")
@click.argument("data", nargs=-1, required=True)
@options.store
@options.by
@options.as_of
@options.known_at
@options.packs
@options.lang
@options.text_or_json
def update(
    data: tuple[str, ...],
    store: str,
    who: str,
    as_of: date | None,
    known_at: date | None,
    packs: tuple[str, ...],
    lang: str,
    form: str,
) -> int:
    """Check DATA and take in what is wrong; what is wrong no longer is corrected.

    A record that is not in DATA stays as it was, and so does an error that the run cannot decide. The exit
    code is 4 when a part of DATA could not be used.
    """
    from compliance.cli.progress import Progress
    from compliance.error_list import pages
    from compliance.pipeline.error_list import update_errors

    with Progress("Checking" if lang == "en" else "Prövar") as progress:
        made = update_errors(
            options.one_or_many(data),
            store,
            who=who,
            packs=packs or None,
            as_of=as_of,
            known_at=known_at,
            lang=lang,
            progress=progress,
        )
    output.tell_of_data(made.report.diagnostics)
    if form == "json":
        output.write_json({"schema": "errors/1", "changes": made.changes._asdict()})
    else:
        output.write(pages.changed(made.changes, lang, store))
    return exits.DATA if made.report.errors() or made.report.unread() else exits.OK


@command.command("list")
@options.store
@_first
@_last
@click.option("--rule", "rules", multiple=True, metavar="ID", help="Only this rule.")
@click.option("--subject", "subjects", multiple=True, metavar="ID", help="Only this record.")
@click.option("--area", "areas", multiple=True, metavar="ID", help="Only this class of error.")
@click.option(
    "--status",
    "states",
    multiple=True,
    type=options.NearChoice(_STATES),
    help="Only items that stand so; marked ones are open too. May be given several times.",
)
@options.lang
@options.shown_as("text", "json", "csv")
def listing(
    store: str,
    first: date | None,
    last: date | None,
    rules: tuple[str, ...],
    subjects: tuple[str, ...],
    areas: tuple[str, ...],
    states: tuple[str, ...],
    lang: str,
    form: str,
) -> int:
    """List the items that were wrong on some day from --from to --to, both days included.

    A rule, a record or a class that no run has tried is refused.
    """
    from compliance.error_list import Query, Store, pages

    with Store(store) as register:
        found = register.items(Query(first, last, rules, states, subjects, areas))
    if form == "json":
        output.write_json({"schema": "errors/1", "items": [item.to_json() for item in found]})
    elif form == "csv":
        output.write(pages.to_csv(found, lang))
    else:
        output.write_page(pages.listing(found, lang, output.width()))
    return exits.OK


@command.command("mark")
@click.argument("item", type=click.IntRange(min=1), metavar="ID")
@options.store
@_by
@options.lang
def mark(item: int, store: str, who: str, lang: str) -> int:
    """Mark item ID as one that somebody sees to."""
    from compliance.error_list import Store, pages
    from compliance.pipeline.clock import now

    with Store(store) as register:
        marked = register.mark(item, who=who, at=now())
    output.write_page(pages.listing([marked], lang, output.width()))
    return exits.OK


@command.command("remove")
@click.argument("item", type=click.IntRange(min=1), metavar="ID")
@options.store
@_by
@click.option("--reason", required=True, metavar="TEXT", help="Why; it is kept, so name no patient in it.")
@options.lang
def remove(item: int, store: str, who: str, reason: str, lang: str) -> int:
    """Take item ID off the list, with a reason. The record is no more valid for that."""
    from compliance.error_list import Store, pages
    from compliance.pipeline.clock import now

    with Store(store) as register:
        removed = register.remove(item, who=who, reason=reason, at=now())
    output.write_page(pages.listing([removed], lang, output.width()))
    return exits.OK


@command.command("history")
@click.argument("item", type=click.IntRange(min=1), metavar="ID")
@options.store
@options.lang
@options.text_or_json
def history(item: int, store: str, lang: str, form: str) -> int:
    """Show all that has happened to item ID."""
    from compliance.error_list import Store, pages

    with Store(store) as register:
        found, events = register.item(item), register.history(item)
    if form == "json":
        told = [event.to_json() for event in events]
        output.write_json({"schema": "errors/1", "item": found.to_json(), "history": told})
    else:
        output.write_page(pages.history(found, events, lang, output.width()))
    return exits.OK


@command.command("runs")
@options.store
@_first
@_last
@options.lang
@options.text_or_json
def runs(store: str, first: date | None, last: date | None, lang: str, form: str) -> int:
    """Show the log of checks and reports: who ran what, with which selection, and when."""
    from compliance.error_list import Store, pages

    with Store(store) as register:
        found = register.runs(first, last)
    if form == "json":
        output.write_json({"schema": "errors/1", "runs": [run.to_json() for run in found]})
    else:
        output.write_page(pages.runs(found, lang, output.width()))
    return exits.OK
