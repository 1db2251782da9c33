"""Names that the data gives its domain, tables and columns, and which of them the schema does not know.

In: names as written. Out: the table that one names; for a heading that names no column, the column it may
have been meant for; and diagnostics.
Between: a name near to a known one is rather a mistyped one, and an error: what it held is missed, so a table
that it may have been may have lost rows. A strange heading is told of once, with the rows that have it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from compliance.diagnostics import Severity, Span, did_you_mean, said
from compliance.diagnostics.said import Said
from compliance.facts.cells import normal
from compliance.facts.layout import Column, Layout, Table
from compliance.facts.problems import shown
from compliance.facts.shelves import Shelves
from compliance.facts.tables import Place, RawData, RawTable
from compliance.facts.told import MOST_GUESSED, Told, called, rows_said
from compliance.resources import pack_folders


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

    def __init__(self, layout: Layout, shelves: Shelves, told: Told) -> None:
        self._layout = layout
        self._shelves = shelves
        self._told = told
        self._strays: dict[tuple[str, str], _Stray] = {}
        self._for_others = False  # told already, and then a table that is not known is nothing mistyped

    def check_domain(self, raw: RawData) -> None:
        """Tell of data that is meant for other rules."""
        domain = self._layout.schema.domain
        if raw.domain and raw.domain != domain:
            self._told.add(
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
        else:
            tables = [t.entity for t in self._layout.tables.values() if not t.entity.derived]
            help = said(
                "the tables are {names}",
                "tabellerna är {names}",
                names=Said(
                    ", ".join(each.table for each in tables),
                    ", ".join(each.title.get("sv") or each.table for each in tables),
                ),
            )
        self._told.add(
            "DATA036",
            said(
                "{name} is not a table, and its {rows} are not read",
                "{name} är ingen tabell, och {rows} i den läses inte",
                name=shown(raw_table.name),
                rows=Said(f"{len(raw_table.rows)} rows", rows_said(len(raw_table.rows)).sv),
            ),
            raw_table.span,
            severity=Severity.ERROR if meant else Severity.WARNING,
            help="" if self._for_others else help,
        )
        return None

    def stray(self, table: Table, key: object, place: Place) -> Column | None:
        """Note a heading that names no field; the column it may have been meant for."""
        mark = (table.entity.name, str(key))
        stray = self._strays.get(mark)
        if stray is None:
            few = len(self._strays) <= MOST_GUESSED
            near = did_you_mean(str(key), table.known_headings()) if few else None
            meant = table.column(near) if near else None
            named = {"key": shown(key), "table": called(table.entity)}
            if meant:
                # Whoever writes names is told a name, and whoever writes titles a title.
                field = f"`{meant.name}`" if near == normal(meant.name) else called(meant.field)
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
                times=said(" in {rows}", " i {rows}", rows=rows_said(stray.count)) if several else "",
                **stray.named,
            )
            # A heading near to one of ours is a slip of the pen; any other may be a cell in the wrong place.
            row = None if stray.near else stray.place
            self._told.add("DATA037", message, stray.span, severity=severity, help=stray.help, row=row)


def _right_rules(stated: str, domain: str) -> Said:
    """What to do about data for another domain; of one that is not shipped, only its own pack knows."""
    shipped = sorted({folder.parent.name for folder in pack_folders()})
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
