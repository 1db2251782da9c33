"""The command `compliance compare`: a unit's figures beside another's or its group's.

In: data, a measure, two sides. Out: their figures, aggregated alone. A refusal is exit code 2; faults in the
data are told, and are 4.
"""

from __future__ import annotations

from datetime import date

import click

from compliance.cli import exits, options, output


@click.command("compare")
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
    from compliance.pipeline.today import today
    from compliance.report import DataInfo, Report, comparison_page

    day = as_of or today()

    def log(report: Report, outcome: str) -> None:
        if store:
            from compliance.pipeline.error_list import log_run

            asked = {"measure": measure, "unit": unit, "with": other, "rows": rows, "packs": packs}
            log_run(report, store, what=f"compare {measure}", who=who, selection=asked, outcome=outcome)

    try:
        made = compare(
            options.one_or_many(data),
            measure,
            unit,
            other,
            rows=rows,
            packs=packs or None,
            as_of=day,
        )
    except Refusal:
        log(Report(day, ()), "refused")
        raise
    report = Report(day, (), packs=made.packs, data=DataInfo((), made.data), diagnostics=made.diagnostics)
    log(report, f"{len(made.other_figures)} figures")
    if made.diagnostics:
        output.tell(made.diagnostics)
    own, others = (made.own, made.own_figures), (made.other, made.other_figures)
    if form == "json":
        told = comparison_page.to_json(made.title, own, others)
        told["as_of"] = day.isoformat()
        if rows:
            told["rows"] = list(made.rows)
        output.write_json(told)
    else:
        if made.other == made.own:  # what it is to itself is told once
            others = (made.other, ())
        page = comparison_page.page(made.title, own, others, lang, output.width(), made.further)
        output.write_page(page)
        for path in made.rows:
            output.write(f"  {path}\n")
    return exits.of_report(report, "never")
