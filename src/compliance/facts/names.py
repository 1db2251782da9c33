"""Names that the data gives its domain, tables and columns, and which of them the schema does not know.

In: names as written. Out: the table that one names; for a heading that names no column, the column it may
have been meant for; and diagnostics.
Between: a name near to a known one is rather a mistyped one, and an error: what it held is missed, so a table
that it may have been may have lost rows. A strange heading is told of once, with the rows that have it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from compliance.diagnostics import Severity, Span, did_you_mean, said
from compliance.diagnostics.said import Said
from compliance.facts.cells import normal
from compliance.facts.layout import Column, Layout, Table
from compliance.facts.problems import shown
from compliance.facts.reporter import MOST_GUESSED, Reporter, called, rows_said
from compliance.facts.shelves import Shelves
from compliance.facts.tables import Place, RawData, RawTable
from compliance.resources import shipped_domains

_MOST_TABLES = 8
_MOST_ABOVE = 10  # lines above the headings


@dataclass(slots=True, eq=False, repr=False)
class _Stray:
    """A name that the schema does not know, with how often it came."""

    near: Column | None
    help: str
    span: Span | None
    place: Place
    named: Mapping[str, object]
    count: int = 0


class Names:
    """The names of one source."""

    def __init__(self, layout: Layout, shelves: Shelves, reporter: Reporter) -> None:
        self._layout = layout
        self._shelves = shelves
        self._reporter = reporter
        self._strays: dict[tuple[str, str], _Stray] = {}
        self._for_others = False  # told already, and then a table that is not known is nothing mistyped

    def check_domain(self, raw: RawData) -> None:
        """Tell of data that is meant for other rules."""
        domain = self._layout.schema.domain
        if raw.domain and raw.domain != domain:
            self._reporter.add(
                "DATA035",
                said(
                    "the data is for the domain {own}, and the rules are for `{domain}`",
                    "underlaget är för området {own}, och reglerna för `{domain}`",
                    own=shown(raw.domain),
                    domain=domain,
                ),
                raw.domain_span,
                help=_right_rules(raw.domain, domain),
            )
            self._for_others = True

    def table(self, raw_table: RawTable) -> Table | None:
        """The table that rows are handed in under, or None, which is told."""
        table = self._layout.table(raw_table.name)
        if table is not None:
            return table
        near = did_you_mean(raw_table.name, self._layout.known_tables())
        meant = self._layout.table(near) if near else None
        if meant is not None:
            names = (normal(meant.entity.table), normal(meant.entity.name))
            own = f"`{meant.entity.table}`" if near in names else called(meant.entity)
            help = said("did you mean {table}?", "menade du {table}?", table=own)
            if meant not in self._layout.decisions:
                self._shelves[meant.entity.name].lost_under.add(None)
        elif not raw_table.rows and not raw_table.stated:
            return None  # a sheet of somebody's own, with nothing in it that could be missed
        else:
            help = self._tables()
        self._reporter.add(
            "DATA036",
            said(
                "{name} is not a table; not read: {rows}",
                "{name} är ingen tabell, och {rows} i den läses inte",
                name=shown(raw_table.name),
                rows=rows_said(len(raw_table.rows)),
            ),
            raw_table.span,
            severity=Severity.ERROR if meant else Severity.WARNING,
            help="" if self._for_others else help,
        )
        return None

    def _tables(self) -> Said:
        """What tables there are; of very many only the first."""
        tables = [t.entity for t in self._layout.tables.values() if not t.entity.derived]
        some = tables if len(tables) <= _MOST_TABLES else tables[:_MOST_TABLES]
        more = len(tables) - len(some)
        rest = said(
            " and {more} more; `compliance template` writes all",
            " och {more} till; `compliance template` skriver alla",
            more=more,
        )
        return said(
            "the tables are {names}{rest}",
            "tabellerna är {names}{rest}",
            names=Said(
                ", ".join(each.table for each in some),
                ", ".join(each.title.get("sv") or each.table for each in some),
            ),
            rest=rest if more else "",
        )

    def has_no_heading(self, table: Table, raw_table: RawTable) -> bool:
        """Whether no column of a sheet or file is known, which is told: then no row of it can be read."""
        headings = raw_table.headings
        if not headings or not raw_table.rows or any(table.column(each) for each in headings):
            return False
        line = _line_of_headings(table, raw_table)
        if not line and any(did_you_mean(each, table.known_headings()) for each in headings[:MOST_GUESSED]):
            return False  # mistyped, and told of as such
        self._reporter.add(
            "DATA037",
            said(
                "no heading of {table} is known; not read: {rows}",
                "ingen rubrik i {table} är känd, och {rows} läses inte",
                table=shown(raw_table.name),
                rows=rows_said(len(raw_table.rows)),
            ),
            raw_table.span,
            help=said(
                "the headings seem to stand on row {line}: take away what stands above them",
                "rubrikerna tycks stå på rad {line}: ta bort det som står ovanför dem",
                line=line,
            )
            if line
            else said(
                "write the headings of `compliance template` on the first row",
                "skriv rubrikerna från `compliance template` på första raden",
            ),
        )
        return True

    def tell_if_hidden(self, table: Table, raw_table: RawTable) -> None:
        """Tell of a sheet that its user does not see, and that counts."""
        if raw_table.hidden and raw_table.rows:
            self._reporter.add(
                "DATA068",
                said(
                    "the sheet {name} is hidden, and is read all the same ({rows})",
                    "bladet {name} är dolt, men läses ändå ({rows})",
                    name=called(table.entity),
                    rows=rows_said(len(raw_table.rows)),
                ),
                raw_table.span,
                severity=Severity.WARNING,
                help=said(
                    "show it and see that it is right, or delete it",
                    "visa bladet och se efter att det stämmer, eller ta bort det",
                ),
            )

    def stray(self, table: Table, key: object, place: Place) -> Column | None:
        """Note a heading that names no field; the column it may have been meant for."""
        mark = (table.entity.name, str(key))
        stray = self._strays.get(mark)
        if stray is None:
            few = len(self._strays) <= MOST_GUESSED
            near = _near(str(key), table.known_headings()) if few else None
            meant = table.column(near) if near else None
            named = {"key": shown(key), "table": called(table.entity)}
            if meant:
                # Whoever writes names is told a name, and whoever writes titles, in capitals, a title.
                by_name = near == normal(meant.name) and str(key)[:1].islower()
                field = f"`{meant.name}`" if by_name else called(meant.field)
                help = said("did you mean {field}?", "menade du {field}?", field=field)
            else:
                help = said(
                    "rename it after a field, or leave it out",
                    "skriv en rubrik som finns i mallen, eller ta bort kolumnen",
                )
            stray = self._strays[mark] = _Stray(meant, help, place.cell(str(key)), place, named)
        stray.count += 1
        return stray.near

    def report_strays(self) -> None:
        """Tell of the headings noted, each once."""
        for stray in self._strays.values():
            severity = Severity.ERROR if stray.near else Severity.WARNING
            several = stray.count > 1
            message = said(
                "{key} is not a field of {table}, and is not read{times}",
                "{key} är ingen kolumn i {table}, och läses inte{times}",
                times=said(" in {rows}", " på {rows}", rows=rows_said(stray.count)) if several else "",
                **stray.named,
            )
            # A heading near to one of ours is a slip of the pen; any other may be a cell in the wrong place.
            row = None if stray.near else stray.place
            self._reporter.add("DATA037", message, stray.span, severity=severity, help=stray.help, row=row)


def _near(heading: str, known: Sequence[str]) -> str | None:
    """The known heading that was probably meant: nearly the same, or the only one that begins so."""
    begin = f"{normal(heading)} "
    longer = [each for each in known if each.startswith(begin)]
    return did_you_mean(heading, known) or (longer[0] if len(longer) == 1 else None)


def _line_of_headings(table: Table, raw_table: RawTable) -> int:
    """The line that holds headings further down, as below a title; 0 when none does."""
    for row in raw_table.rows[:_MOST_ABOVE]:
        cells = [cell for cell in (row.values or {}).values() if isinstance(cell, str)]
        if any(table.column(cell.strip()) for cell in cells):
            place = row.place.row()
            return place.line if place else 0
    return 0


def _right_rules(stated: str, domain: str) -> Said:
    """What to do about data for another domain; of one that is not shipped, only its own pack knows."""
    shipped = [*shipped_domains()]
    if stated not in shipped and not did_you_mean(stated, [domain, *shipped]):
        return said(
            "name the rule pack of that domain with --pack",
            "ange det områdets regelpaket med --pack",
        )
    return said(
        "write `domain: {domain}`, or choose rules for the other domain",
        "skriv `domain: {domain}`, eller välj regler för det andra området",
        domain=domain,
    )
