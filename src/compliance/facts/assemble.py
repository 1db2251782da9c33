"""From rows as written to typed, linked facts; nothing that cannot be read is lost in silence.

In: `RawData` from any reader, and a `Schema`. Out: `Facts`.
Between, two walks. The first (`rows`) reads each row where it stands, nested rows under their parent: cells
become values (`fields`), and the row a `Record` with an id. The second (`links`), when every id is known,
turns references into records, fills the collections and names each record's path. What people have decided
about the records is read last (`decisions`).

What could not be read stays visible to the rules: a cell becomes `Unknown(ERROR)`, and a collection that may
have lost a row is no longer complete, so that "none of them" is unknown. Ids of rows without one are
`<parent id>-<entity><number>`, numbered per parent in the order given, which is the same for nested lists and
for tables.
"""

from __future__ import annotations

from datetime import date

from compliance.facts.decisions import Decisions
from compliance.facts.facts import EmptyTable, Facts
from compliance.facts.fields import FieldReader
from compliance.facts.layout import layout_of
from compliance.facts.links import link
from compliance.facts.names import Names
from compliance.facts.odd_years import report_odd_years
from compliance.facts.periods import report_turned_periods
from compliance.facts.protected import redact_quotes
from compliance.facts.reporter import Reporter
from compliance.facts.rows import RowReader
from compliance.facts.schema import Schema
from compliance.facts.shelves import Shelves
from compliance.facts.tables import RawData
from compliance.facts.twins import report_twins


def assemble(raw: RawData, schema: Schema, *, today: date, known_at: date | None = None) -> Facts:
    """Typed facts of a source.

    today: decides the century of a ten-digit personnummer; letters set by inspectors later are left out.
    known_at: rows recorded later are left out, as if they had not been handed in.
    """
    layout = layout_of(schema)
    reporter = Reporter(raw.diagnostics)
    shelves = Shelves(layout)
    names = Names(layout, shelves, reporter)
    fields = FieldReader(names, reporter, today)
    rows = RowReader(shelves, fields, reporter, known_at)
    decisions = Decisions(layout, shelves, fields, reporter, today, known_at)

    names.check_domain(raw)
    of_decisions = []
    unfilled = []
    for raw_table in raw.tables:
        table = names.table(raw_table)
        if table is None:
            continue
        if table in layout.decisions:
            if names.has_no_heading(table, raw_table):
                continue
            names.tell_if_hidden(table, raw_table)
            of_decisions.append((table, raw_table))
            continue
        if not raw_table.stated:
            unfilled.append(EmptyTable(table.entity.name, raw_table.name, raw_table.span))
            continue
        shelf = shelves[table.entity.name]
        shelf.given = True
        if names.has_no_heading(table, raw_table):
            shelf.lost_under.add(None)
            continue
        names.tell_if_hidden(table, raw_table)
        for row in raw_table.rows:
            row.listed_in = raw_table
            rows.read(shelf, row)
    link(shelves, reporter)
    report_odd_years(shelves, reporter, today)
    report_turned_periods(shelves, reporter)
    report_twins(shelves, reporter)
    for table, raw_table in of_decisions:
        for row in raw_table.rows:
            decisions.read(table, row)
    names.report_strays()
    redact_quotes(schema, shelves, reporter)

    return Facts(
        domain=schema.domain,
        records={name: shelves[name].records if name in shelves else {} for name in layout.tables},
        waivers=tuple(decisions.waivers),
        alternatives=tuple(decisions.alternatives),
        overrides=tuple(decisions.overrides),
        diagnostics=reporter.diagnostics(),
        digest=raw.digest,
        sources=raw.sources,
        unfilled=tuple(unfilled),
        decided_at=decisions.decided_at,
    )
