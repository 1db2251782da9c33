"""Names that the data gives its domain, tables and columns, and which of them the schema does not know.

In: names as written. Out: the table that one names; for a heading that names no column, the column it may
have been meant for; and diagnostics.
Between: a name near to a known one is rather a mistyped one, and an error: what it held is missed, so a table
that it may have been may have lost rows. A strange heading is told of once, with the rows that have it.
"""

from __future__ import annotations

from dataclasses import dataclass

from compliance.diagnostics import Severity, Span, did_you_mean
from compliance.facts.layout import Column, Layout, Table
from compliance.facts.problems import shown
from compliance.facts.shelves import Shelves
from compliance.facts.tables import Place, RawData, RawTable
from compliance.facts.told import MOST_GUESSED, Told


@dataclass(slots=True)
class _Stray:
    """A name that the schema does not know, with how often it came."""

    near: Column | None
    help: str
    span: Span | None
    message: str
    count: int = 0


class Names:
    """The names of one source."""

    def __init__(self, layout: Layout, shelves: Shelves, told: Told) -> None:
        self._layout = layout
        self._shelves = shelves
        self._told = told
        self._strays: dict[tuple[str, str], _Stray] = {}

    def check_domain(self, raw: RawData) -> None:
        """Tell of data that is meant for other rules."""
        domain = self._layout.schema.domain
        if raw.domain and raw.domain != domain:
            self._told.add(
                "DATA035",
                f"the data is for the domain {shown(raw.domain)}, and the rules are for `{domain}`",
                raw.domain_span,
                help=f"write `domain: {domain}`, or choose rules for the other domain",
            )

    def table(self, raw_table: RawTable) -> Table | None:
        """The table that rows are handed in under, or None, which is told."""
        table = self._layout.table(raw_table.name)
        if table is not None:
            return table
        near = did_you_mean(raw_table.name, self._layout.known_tables())
        meant = self._layout.table(near) if near else None
        if meant is not None:
            help = f"did you mean `{meant.entity.table}`?"
            if meant not in self._layout.decisions:
                self._shelves[meant.entity.name].lost_under.add(None)
        else:
            help = f"the tables are {', '.join(t.entity.table for t in self._layout.tables.values())}"
        self._told.add(
            "DATA036",
            f"{shown(raw_table.name)} is not a table, and its {len(raw_table.rows)} rows are not read",
            raw_table.span,
            severity=Severity.ERROR if meant else Severity.WARNING,
            help=help,
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
            message = f"{shown(key)} is not a field of `{table.entity.table}`"
            help = f"did you mean `{meant.name}`?" if meant else "rename it after a field, or leave it out"
            stray = self._strays[mark] = _Stray(meant, help, place.cell(str(key)), message)
        stray.count += 1
        return stray.near

    def report_strays(self) -> None:
        """Tell of the headings noted, each once."""
        for stray in self._strays.values():
            times = f", and is not read in {stray.count} rows" if stray.count > 1 else ", and is not read"
            severity = Severity.ERROR if stray.near else Severity.WARNING
            self._told.add(
                "DATA037", f"{stray.message}{times}", stray.span, severity=severity, help=stray.help
            )
