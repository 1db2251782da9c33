"""The command `compliance compare`: a unit's figures beside another's or its group's.

In: data, a measure, two sides. Out: their figures, aggregated alone. A refusal is exit code 2; faults in the
data are told, and are 4.
"""

from __future__ import annotations

from datetime import date

import click

from compliance.cli import exits, options, output
from compliance.cli.command import Command


@click.command("compare", cls=Command)
@click.argument("data", nargs=-1, required=True)
@click.option("--measure", required=True, metavar="NAME", help="Which measure.")
@click.option("--unit", required=True, metavar="ID", help="The own unit.")
@click.option(
    "--with",
    "other",
    default="similar",
    show_default=True,
    metavar="ID|GROUP|similar",
    help="Another unit, a group, or the group that the unit belongs to.",
)
@click.option("--rows", is_flag=True, help="Name the records behind the figures; the unit's own alone.")
@options.log_to
@options.by
@options.as_of
@options.known_at
@options.packs
@options.lang
@options.text_or_json
def command(
    data: tuple[str, ...],
    measure: str,
    unit: str,
    other: str,
    rows: bool,
    store: str | None,
    who: str,
    as_of: date | None,
    known_at: date | None,
    packs: tuple[str, ...],
    lang: str,
    form: str,
) -> int:
    """Compare the figures of a unit in DATA with those of another unit, or of its group.

    Only aggregated figures are shown. Small numbers of others are hidden, and as many more as it takes that
    a unit that knows its own cannot work them out; the unit's own are shown to itself. What the rules on
    access do not allow is refused.
    """
    from compliance.pipeline.comparison import Refusal, compare
    from compliance.report import Basis, View, comparison_page

    def log(basis: Basis, outcome: str) -> None:
        if store:
            from compliance.pipeline.error_list import log_run

            asked = {"measure": measure, "unit": unit, "with": other, "rows": rows}
            asked |= {"packs": packs, "known_at": known_at}
            log_run(basis, store, what=f"compare {measure}", who=who, selection=asked, outcome=outcome)

    try:
        made = compare(
            options.one_or_many(data),
            measure,
            unit,
            other,
            rows=rows,
            packs=packs or None,
            as_of=as_of,
            known_at=known_at,
        )
    except Refusal as refusal:
        log(refusal.basis, "refused")
        raise
    log(made.basis, f"{len(made.other_figures)} figures")
    output.tell_of_data(made.diagnostics)
    if form == "json":
        output.write_json(made.to_json())
    else:
        output.write_page(comparison_page.page(made, View(lang, output.width())))
    return exits.DATA if made.errors() else exits.OK
